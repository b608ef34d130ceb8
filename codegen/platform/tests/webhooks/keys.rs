//! Public keys in the published formats; all others are refused.

use highlevel_platform::webhooks::{KeyError, LegacyPublicKey, PublicKey};

const ED25519: &str = include_str!("fixtures/ed25519.pub.pem");
const ED448: &str = include_str!("fixtures/ed448.pub.pem");
const RSA: &str = include_str!("fixtures/rsa.pub.pem");
const RSA_1024: &str = include_str!("fixtures/rsa-1024.pub.pem");
const RSA_2047: &str = include_str!("fixtures/rsa-2047.pub.pem");
const RSA_8200: &str = include_str!("fixtures/rsa-8200.pub.pem");

#[test]
fn highlevels_keys_are_keys() {
    assert_eq!(PublicKey::highlevel(), PublicKey::highlevel());
    assert_eq!(LegacyPublicKey::highlevel(), LegacyPublicKey::highlevel());
}

#[test]
fn pem_its_inside_and_other_line_ends_are_the_same_key() {
    let key = PublicKey::parse(ED25519).unwrap();
    let inside = ED25519.lines().nth(1).unwrap();
    assert_eq!(PublicKey::parse(inside), Ok(key.clone()));
    assert_eq!(PublicKey::parse(&format!("  {inside}\n")), Ok(key.clone()));
    assert_eq!(PublicKey::parse(&ED25519.replace('\n', "\r\n")), Ok(key));
    let one_line: String = RSA.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(
        LegacyPublicKey::parse(&one_line),
        LegacyPublicKey::parse(RSA)
    );
}

#[test]
fn a_key_of_another_algorithm_is_refused() {
    let ed25519 = Err(KeyError::Algorithm {
        expected: "Ed25519",
    });
    assert_eq!(PublicKey::parse(RSA), ed25519);
    assert_eq!(PublicKey::parse(ED448), ed25519);
    let rsa = Err(KeyError::Algorithm { expected: "RSA" });
    assert_eq!(LegacyPublicKey::parse(ED25519), rsa);
}

#[test]
fn an_rsa_key_of_an_unsupported_size_is_refused() {
    for (key, bits) in [(RSA_1024, 1024), (RSA_2047, 2047), (RSA_8200, 8200)] {
        let error = LegacyPublicKey::parse(key).unwrap_err();
        assert_eq!(error, KeyError::Size { bits });
        assert_eq!(
            error.to_string(),
            format!("the RSA key has {bits} bits; use a key of 2048 to 8192 bits")
        );
    }
    // The key has no modulus.
    let empty = "MBQwDQYJKoZIhvcNAQEBBQADAwAwAA==";
    assert_eq!(LegacyPublicKey::parse(empty), Err(KeyError::Format));
}

#[test]
fn what_is_no_key_is_refused() {
    assert_eq!(PublicKey::parse("not base64!"), Err(KeyError::Encoding));
    assert_eq!(PublicKey::parse(""), Err(KeyError::Format));
    assert_eq!(PublicKey::parse("AAAA"), Err(KeyError::Format));
    // Truncated keys and keys with trailing bytes are refused.
    let whole = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";
    assert!(PublicKey::parse(whole).is_ok());
    for length in (0..whole.len() - 4).step_by(4) {
        let cut = PublicKey::parse(&whole[..length]);
        assert_eq!(cut, Err(KeyError::Format), "{length}");
    }
    let longer = format!("{}AAAA", whole.trim_end_matches('=').get(..56).unwrap());
    assert_eq!(PublicKey::parse(&longer), Err(KeyError::Format));
}

#[test]
fn messages_say_what_to_use() {
    let error = PublicKey::parse(RSA).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the key is of another algorithm; use an Ed25519 key"
    );
}
