//! Sessions whose stored records are encrypted: keys, key changes, and records that no key decrypts.

use std::sync::Arc;

use highlevel_platform::sessions::{
    Account, EncryptionKey, ExistingTokens, MemoryStore, Sessions, TokenStore,
};
use highlevel_runtime::TokenErrorKind;

use crate::server::Server;
use crate::setup::{builder, in_seconds, location};

const KEY: &str = "app-1/location/loc1";

fn key(byte: u8) -> EncryptionKey {
    EncryptionKey::from_bytes([byte; 32])
}

/// Returns sessions that encrypt with a key, and also decrypt with earlier keys.
fn encrypted(store: &Arc<MemoryStore>, key: EncryptionKey, previous: &[EncryptionKey]) -> Sessions {
    let mut builder = builder("http://127.0.0.1:1", Arc::clone(store)).encryption_key(key);
    for key in previous {
        builder = builder.previous_key(key.clone());
    }
    builder.build().expect("it is valid")
}

async fn adopt(sessions: &Sessions, account: Account, token: &str) {
    let tokens = ExistingTokens::new(token.to_owned(), in_seconds(50_000))
        .refresh_token(format!("refresh-{token}"));
    sessions
        .adopt(account, tokens)
        .await
        .expect("the store works");
}

async fn stored(store: &MemoryStore, key: &str) -> Vec<u8> {
    store
        .load(key)
        .await
        .expect("it works")
        .expect("it is stored")
}

/// Replaces the stored record and returns the error of reading it.
async fn refusal(store: &Arc<MemoryStore>, sessions: &Sessions, value: &[u8]) -> String {
    let before = stored(store, KEY).await;
    store
        .compare_and_set(KEY, Some(&before), Some(value))
        .await
        .expect("it works");
    let error = sessions
        .location("loc1")
        .current()
        .await
        .expect_err("it cannot be read");
    assert_eq!(error.kind(), TokenErrorKind::Store);
    assert_eq!(stored(store, KEY).await, value, "it is left as it was");
    let text = error.to_string();
    text.strip_prefix("the stored session of location loc1 cannot be read: ")
        .expect("it says what")
        .to_owned()
}

#[tokio::test]
async fn nothing_of_a_session_can_be_read_without_the_key() {
    let store = Arc::new(MemoryStore::new());
    adopt(
        &encrypted(&store, key(1), &[]),
        location(),
        "the-access-token",
    )
    .await;
    let value = stored(&store, KEY).await;
    let shown = String::from_utf8_lossy(&value);
    assert!(
        !shown.contains("token") && !shown.contains("version"),
        "{shown}"
    );
    encrypted(&store, key(1), &[])
        .location("loc1")
        .current()
        .await
        .expect("the key is right");
}

#[tokio::test]
async fn another_key_says_so_and_overwrites_nothing() {
    let store = Arc::new(MemoryStore::new());
    adopt(&encrypted(&store, key(1), &[]), location(), "a").await;
    let value = stored(&store, KEY).await;
    let wrong = encrypted(&store, key(2), &[]);
    assert_eq!(
        refusal(&store, &wrong, &value).await,
        "it is encrypted with an unknown key; pass it to `encryption_key` or, if it was replaced, to `previous_key`"
    );
    let none = builder("http://127.0.0.1:1", Arc::clone(&store))
        .build()
        .expect("it is valid");
    assert_eq!(
        refusal(&store, &none, &value).await,
        "it is encrypted and no key is set; call `encryption_key`"
    );
}

#[tokio::test]
async fn a_key_can_be_replaced() {
    let store = Arc::new(MemoryStore::new());
    adopt(&encrypted(&store, key(1), &[]), location(), "a").await;
    let rotated = encrypted(&store, key(2), &[key(3), key(1)]);
    rotated
        .location("loc1")
        .current()
        .await
        .expect("it reads with the previous key");
    adopt(&rotated, location(), "b").await;
    encrypted(&store, key(2), &[])
        .location("loc1")
        .current()
        .await
        .expect("it is written with the new one");
    encrypted(&store, key(1), &[])
        .location("loc1")
        .current()
        .await
        .expect_err("and not with the previous");
}

#[tokio::test]
async fn a_record_cannot_be_altered_or_put_in_the_place_of_another() {
    let store = Arc::new(MemoryStore::new());
    let sessions = encrypted(&store, key(1), &[]);
    adopt(&sessions, location(), "a").await;
    adopt(&sessions, Account::Location("loc2".to_owned()), "b").await;
    let fresh = encrypted(&store, key(1), &[]);
    let altered = "it was altered, or stored under another name, after it had been encrypted";
    let other = stored(&store, "app-1/location/loc2").await;
    assert_eq!(refusal(&store, &fresh, &other).await, altered);
    let own = stored(&store, "app-1/location/loc2").await;
    for position in [5, 17, own.len() - 1] {
        let mut value = own.clone();
        value[position] ^= 1;
        assert_eq!(refusal(&store, &fresh, &value).await, altered);
    }
    for length in [1, 5, 16] {
        assert_eq!(
            refusal(&store, &fresh, &own[..length]).await,
            "it is cut short"
        );
    }
}

#[tokio::test]
async fn what_was_stored_before_there_was_a_key_is_read_on_demand() {
    let store = Arc::new(MemoryStore::new());
    let plain = builder("http://127.0.0.1:1", Arc::clone(&store))
        .build()
        .expect("it is valid");
    adopt(&plain, location(), "a").await;
    let value = stored(&store, KEY).await;
    assert!(
        refusal(&store, &encrypted(&store, key(1), &[]), &value)
            .await
            .contains("call `accept_unencrypted`")
    );
    let builder = builder("http://127.0.0.1:1", Arc::clone(&store))
        .encryption_key(key(1))
        .accept_unencrypted();
    let migrating = builder.build().expect("it is valid");
    migrating
        .location("loc1")
        .current()
        .await
        .expect("it reads what is not encrypted");
    adopt(&migrating, location(), "b").await;
    encrypted(&store, key(1), &[])
        .location("loc1")
        .current()
        .await
        .expect("it is written encrypted");
}

#[tokio::test]
async fn with_a_key_only_what_a_key_opens_is_read() {
    const PLAIN: &str =
        r#"{"version":1,"tokens":{"access_token":"planted","obtained":1,"expires":4000000000000}}"#;
    let not_encrypted = "it is not encrypted although a key is set; to encrypt records that were stored without a key, call `accept_unencrypted`";
    let store = Arc::new(MemoryStore::new());
    let keyed = encrypted(&store, key(1), &[key(2)]);
    adopt(&keyed, location(), "a").await;
    let mut planted: Vec<Vec<u8>> = [
        "", " ", "\t", "\r\n", "\n \n", "\u{feff}", "\0", "[", "null", "2",
    ]
    .iter()
    .map(|before| format!("{before}{PLAIN}").into_bytes())
    .collect();
    planted.extend([
        Vec::new(),
        b"null".to_vec(),
        vec![0],
        vec![2; 40],
        PLAIN.as_bytes()[1..].to_vec(),
        format!("[{PLAIN}]").into_bytes(),
        format!("{}{PLAIN}", "\n".repeat(5000)).into_bytes(),
        // A duplicate member: parsers differ in which of the two they use.
        PLAIN.replacen('{', r#"{"version":0,"#, 1).into_bytes(),
        [&[0xc2, 0xa0], PLAIN.as_bytes()].concat(),
        PLAIN.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ]);
    for value in planted {
        let fresh = encrypted(&store, key(1), &[key(2)]);
        let shown = String::from_utf8_lossy(&value).into_owned();
        assert_eq!(
            refusal(&store, &fresh, &value).await,
            not_encrypted,
            "{shown:?}"
        );
    }
    // A record that begins with the version byte of encrypted records but is plain text must be refused.
    for rest in [&b"{}"[..], PLAIN.as_bytes()] {
        let value = [&[1], rest].concat();
        let fresh = encrypted(&store, key(1), &[key(2)]);
        let refused = refusal(&store, &fresh, &value).await;
        assert!(
            refused.contains("cut short") || refused.contains("unknown key"),
            "{refused}"
        );
    }
}

/// A record that was truncated or modified in any part (version, key id, nonce, content or tag) is refused.
#[tokio::test]
async fn no_part_of_a_sealed_record_is_read() {
    let store = Arc::new(MemoryStore::new());
    adopt(&encrypted(&store, key(1), &[]), location(), "a").await;
    let sealed = stored(&store, KEY).await;
    let cut = (0..sealed.len()).map(|length| sealed[..length].to_vec());
    let altered = (0..sealed.len()).map(|place| {
        let mut altered = sealed.clone();
        altered[place] ^= 1;
        altered
    });
    let others = [
        [&sealed[..], b"\n"].concat(),
        [b" ", &sealed[..]].concat(),
        [&sealed[..], &sealed[..]].concat(),
        // A record that was encrypted with one key but names the id of another known key.
        [&sealed[..1], &sealed_by(key(2)).await[1..5], &sealed[5..]].concat(),
        sealed_by(key(3)).await,
    ];
    for value in cut.chain(altered).chain(others) {
        let fresh = encrypted(&store, key(1), &[key(2)]);
        let refused = refusal(&store, &fresh, &value).await;
        assert!(
            ["not encrypted", "cut short", "unknown key", "was altered"]
                .iter()
                .any(|reason| refused.contains(reason)),
            "{refused}"
        );
    }
}

/// Returns the record of a session, encrypted with `key`.
async fn sealed_by(key: EncryptionKey) -> Vec<u8> {
    let store = Arc::new(MemoryStore::new());
    adopt(&encrypted(&store, key, &[]), location(), "a").await;
    stored(&store, KEY).await
}

#[tokio::test]
async fn a_company_that_was_planted_is_not_used_for_its_locations() {
    let store = Arc::new(MemoryStore::new());
    let planted = r#" {"version":1,"tokens":{"access_token":"planted","obtained":1,"expires":4000000000000},"locations":["loc1"]}"#;
    let put = store.compare_and_set("app-1/company/com1", None, Some(planted.as_bytes()));
    assert!(put.await.expect("it works"));
    let keyed = encrypted(&store, key(1), &[]);
    for error in [
        keyed
            .company("com1")
            .current()
            .await
            .expect_err("it is planted"),
        keyed
            .location("loc1")
            .current()
            .await
            .expect_err("its company is planted"),
    ] {
        assert!(!error.to_string().contains("planted"), "{error}");
        assert_eq!(error.kind(), TokenErrorKind::Store, "{error}");
    }
}

#[test]
fn a_previous_key_needs_a_key_to_write_with() {
    let builder = builder("http://127.0.0.1:1", MemoryStore::new()).previous_key(key(1));
    let error = builder
        .build()
        .expect_err("records would be written as plain text");
    assert!(
        error
            .to_string()
            .contains("`previous_key` needs `encryption_key`"),
        "{error}"
    );
}

#[tokio::test]
async fn encrypted_sessions_are_refreshed() {
    let server = Server::start().await;
    let (_, refresh) = server.book().issue("loc1");
    let store = Arc::new(MemoryStore::new());
    let build = || {
        builder(&server.url, Arc::clone(&store))
            .encryption_key(key(1))
            .build()
            .expect("it is valid")
    };
    let tokens =
        ExistingTokens::new("old".to_owned(), crate::setup::hours_ago(1)).refresh_token(refresh);
    build()
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    for _ in 0..2 {
        build()
            .location("loc1")
            .current()
            .await
            .expect("it is refreshed once");
    }
    assert_eq!(server.book().refreshes, [true]);
    assert_eq!(
        build().accounts().await.expect("the store works"),
        [location()]
    );
}

#[test]
fn keys_are_written_as_digits_and_shown_nowhere() {
    let digits = "00ff".repeat(16);
    let key = EncryptionKey::from_hex(&format!(" {digits}\n")).expect("they are 64 digits");
    assert_eq!(format!("{key:?}"), "EncryptionKey([redacted])");
    for wrong in [
        "",
        "00",
        &"0g".repeat(32),
        &"é0".repeat(32),
        &"0".repeat(63),
        &"0".repeat(65),
    ] {
        assert!(EncryptionKey::from_hex(wrong).is_none(), "{wrong}");
    }
}
