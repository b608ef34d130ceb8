//! User contexts that the real `CryptoJS` has encrypted, and invalid ones. They were created by `fixtures/make.mjs`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use highlevel_platform::user_context::{SharedSecret, UserContextError, UserType};
use highlevel_runtime::serde_json::{self, Value, json};

/// Returns the cases of a list: name, secret, encrypted string and context.
fn cases(list: &str) -> Vec<(String, String, String, Value)> {
    let fixtures = include_str!("fixtures/contexts.json");
    let fixtures: Value = serde_json::from_str(fixtures).unwrap();
    let text = |case: &Value, name: &str| case[name].as_str().unwrap().to_owned();
    let cases = fixtures[list].as_array().unwrap().iter();
    cases
        .map(|case| {
            let (name, secret) = (text(case, "name"), text(case, "secret"));
            let encrypted = text(case, "encrypted");
            (name, secret, encrypted, case["context"].clone())
        })
        .collect()
}

fn case(name: &str) -> (SharedSecret, String) {
    let case = cases("contexts").into_iter().find(|case| case.0 == name);
    let (_, secret, encrypted, _) = case.unwrap();
    (SharedSecret::new(secret), encrypted)
}

#[test]
fn what_cryptojs_encrypted_is_read() {
    let mut count = 0;
    for (name, secret, encrypted, expected) in cases("contexts") {
        if name == "no user" || name == "wrong types" {
            continue;
        }
        let context = SharedSecret::new(secret).decrypt(&encrypted);
        let context = context.unwrap_or_else(|error| panic!("{name}: {error}"));
        let text = |member: &str| expected[member].as_str().map(str::to_owned);
        assert_eq!(Some(context.user_id), text("userId"), "{name}");
        assert_eq!(Some(context.company_id), text("companyId"), "{name}");
        assert_eq!(context.active_location, text("activeLocation"), "{name}");
        assert_eq!(context.role, text("role"), "{name}");
        assert_eq!(context.user_name, text("userName"), "{name}");
        assert_eq!(context.email, text("email"), "{name}");
        assert_eq!(context.version_id, text("versionId"), "{name}");
        assert_eq!(context.app_status, text("appStatus"), "{name}");
        let user_type = context.user_type.map(|it| it.as_str().to_owned());
        assert_eq!(user_type, text("type"), "{name}");
        count += 1;
    }
    // 23 samples cover every length of the padding.
    assert_eq!(count, 23);
}

#[test]
fn members_that_no_field_holds_are_kept() {
    let (secret, encrypted) = case("unknown members");
    let context = secret.decrypt(&encrypted).unwrap();
    assert_eq!(Value::Object(context.other), json!({"plan": {"id": 7}}));
    let reseller = UserType::Unknown("reseller".to_owned());
    assert_eq!(context.user_type, Some(reseller));

    let (secret, encrypted) = case("wrong types");
    let context = secret.decrypt(&encrypted).unwrap();
    assert_eq!((context.email, context.role), (None, None));
    assert_eq!(
        Value::Object(context.other),
        json!({"email": 7, "role": null})
    );
}

#[test]
fn a_context_names_its_user_and_company() {
    let (secret, encrypted) = case("no user");
    assert_eq!(secret.decrypt(&encrypted), Err(UserContextError));
}

#[test]
fn what_is_no_context_is_the_same_error() {
    for (name, secret, encrypted, _) in cases("broken") {
        let result = SharedSecret::new(secret).decrypt(&encrypted);
        assert_eq!(result, Err(UserContextError), "{name}");
    }
    let (secret, _) = case("company");
    let magic = STANDARD.encode(b"Salted__");
    let no_block = STANDARD.encode(b"Salted__12345678");
    let part = STANDARD.encode(b"Salted__12345678123");
    let long = "A".repeat(1_000_000);
    for text in [
        "",
        "not base64!",
        "e30=",
        "{}",
        &magic,
        &no_block,
        &part,
        &long,
    ] {
        assert_eq!(secret.decrypt(text), Err(UserContextError));
    }
}

#[test]
fn another_secret_is_an_error() {
    let (_, encrypted) = case("company");
    for secret in ["", "f3b2a1c0-1111-4222-8333-444455556667", "F3B2A1C0"] {
        let result = SharedSecret::new(secret).decrypt(&encrypted);
        assert_eq!(result, Err(UserContextError), "{secret}");
    }
}

#[test]
fn a_text_that_was_cut_is_an_error() {
    let (secret, encrypted) = case("location");
    for length in 0..encrypted.len() {
        let result = secret.decrypt(&encrypted[..length]);
        assert_eq!(result, Err(UserContextError), "{length}");
    }
    let bytes = STANDARD.decode(&encrypted).unwrap();
    for length in 0..bytes.len() {
        let result = secret.decrypt(&STANDARD.encode(&bytes[..length]));
        assert_eq!(result, Err(UserContextError), "{length}");
    }
}

/// In CBC mode, a changed bit makes its block decrypt to random bytes and flips the same bit of the next block. Random bytes are
/// almost never a part of valid JSON.
#[test]
fn a_text_that_was_changed_is_an_error() {
    let (secret, encrypted) = case("location");
    let original = secret.decrypt(&encrypted).unwrap();
    let bytes = STANDARD.decode(&encrypted).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let result = secret.decrypt(&STANDARD.encode(&changed));
        assert_ne!(result.as_ref(), Ok(&original), "bit {bit}");
        assert!(result.is_err(), "bit {bit}: {result:?}");
    }
}

#[test]
fn white_space_around_a_text_is_ignored() {
    let (secret, encrypted) = case("company");
    assert!(secret.decrypt(&format!(" {encrypted}\n")).is_ok());
}

#[test]
fn nothing_shows_the_secret_or_the_user() {
    let (secret, encrypted) = case("company");
    assert_eq!(format!("{secret:?}"), "SharedSecret { .. }");
    let shown = format!("{:?}", secret.decrypt(&encrypted).unwrap());
    assert!(
        !shown.contains("John") && !shown.contains("gmail"),
        "{shown}"
    );
    let error = secret.decrypt("").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the string is not a user context of this app; check the shared secret"
    );
}
