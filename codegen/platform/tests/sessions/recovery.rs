//! Recovering a session whose record is damaged or whose key is lost.

use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{
    Account, EncryptionKey, ExistingTokens, MemoryStore, Sessions, SqliteStore, TokenStore,
};
use highlevel_runtime::serde_json::{Value, json};

use crate::server::Server;
use crate::setup::{builder, in_memory, in_seconds, location, seed};

const KEY: &str = "app-1/location/loc1";

async fn put(store: &dyn TokenStore, key: &str, value: &[u8]) {
    let before = store.load(key).await.expect("it works");
    let put = store.compare_and_set(key, before.as_deref(), Some(value));
    assert!(put.await.expect("it works"));
}

fn damaged() -> Vec<Vec<u8>> {
    let mut values: Vec<Vec<u8>> = [
        "",
        "{",
        "null",
        "[]",
        r#"{"version":1,"tokens":{"access_token":"a"}}"#,
        r#"{"version":2}"#,
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    values.extend([vec![0; 3], vec![1; 80], vec![255, 254]]);
    values
}

/// Asserts that an installation and adopted tokens can replace the stored record, and that it can be removed.
async fn recovers(server: &Server, store: &dyn TokenStore, sessions: &Sessions, value: &[u8]) {
    let shown = String::from_utf8_lossy(value).into_owned();
    put(store, KEY, value).await;
    sessions
        .location("loc1")
        .current()
        .await
        .expect_err("it cannot be read");
    assert_eq!(
        store.load(KEY).await.expect("it works").as_deref(),
        Some(value),
        "reading overwrites nothing"
    );

    server
        .book()
        .code("c", "loc1", json!({ "locationId": "loc1" }));
    let installed = sessions
        .exchange("c".to_owned())
        .await
        .expect("it is installed");
    assert!(installed.is_stored, "{shown:?}");
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is installed");

    put(store, KEY, value).await;
    let tokens = ExistingTokens::new("access-a".to_owned(), in_seconds(50_000));
    sessions
        .adopt(location(), tokens)
        .await
        .unwrap_or_else(|error| panic!("{shown:?}: {error}"));
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is adopted");

    put(store, KEY, value).await;
    sessions
        .remove(&location())
        .await
        .unwrap_or_else(|error| panic!("{shown:?}: {error}"));
    assert_eq!(store.load(KEY).await.expect("it works"), None, "{shown:?}");
}

/// Asserts that a damaged record can be replaced, listed and removed. Used for every store.
pub(crate) async fn damaged_records_are_replaced_and_removed(store: Arc<dyn TokenStore>) {
    let server = Server::start().await;
    for value in damaged() {
        let sessions = crate::setup::sessions(&server.url, Arc::clone(&store));
        recovers(&server, &*store, &sessions, &value).await;
        put(&*store, KEY, &value).await;
        let accounts = sessions.accounts().await.expect("it is listed");
        assert_eq!(accounts, [location()]);
        sessions.flush().await.expect("there is nothing to store");
        sessions.remove(&location()).await.expect("it is removed");
    }
}

#[tokio::test]
async fn a_damaged_record_is_replaced_and_removed() {
    damaged_records_are_replaced_and_removed(Arc::new(MemoryStore::new())).await;
}

#[tokio::test]
async fn a_damaged_record_in_a_file_is_replaced_and_removed() {
    let folder = tempfile::tempdir().expect("there is room");
    let store = SqliteStore::open(folder.path().join("sessions.db")).expect("it can be opened");
    damaged_records_are_replaced_and_removed(Arc::new(store)).await;
}

#[tokio::test]
async fn a_record_whose_key_is_lost_is_replaced_and_removed() {
    let (server, store, _) = in_memory().await;
    let with_key = |byte| {
        builder(&server.url, Arc::clone(&store))
            .encryption_key(EncryptionKey::from_bytes([byte; 32]))
            .build()
            .expect("it is valid")
    };
    let tokens = ExistingTokens::new("access-a".to_owned(), in_seconds(50_000));
    with_key(1)
        .adopt(location(), tokens)
        .await
        .expect("it works");
    let sealed = store
        .load(KEY)
        .await
        .expect("it works")
        .expect("it is stored");
    recovers(&server, &*store, &with_key(2), &sealed).await;
    // A plain-text record that was stored before a key was configured.
    recovers(&server, &*store, &with_key(2), br#"{"version":1}"#).await;
}

#[tokio::test]
async fn a_damaged_company_does_not_hold_up_the_locations_of_others() {
    for value in damaged() {
        let (server, store, sessions) = in_memory().await;
        put(&*store, "app-1/company/broken", &value).await;
        let answer =
            json!({ "userType": "Company", "companyId": "com1", "approvedLocations": ["loc1"] });
        server.book().code("c", "com1", answer);
        server.book().locations.insert(
            "com1".to_owned(),
            vec!["loc1".to_owned(), "loc2".to_owned()],
        );
        sessions
            .exchange("c".to_owned())
            .await
            .expect("it is installed");
        sessions
            .location("loc1")
            .current()
            .await
            .expect("its company is known");
        // The company of `loc2` is unknown: the damaged record may be that of its company.
        let error = sessions
            .location("loc2")
            .current()
            .await
            .expect_err("which company?");
        assert!(error.to_string().contains("of_company"), "{error}");
    }
}

#[tokio::test]
async fn a_session_of_another_app_is_not_touched() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    put(&*store, "app-2/location/loc1", b"{").await;
    sessions.remove(&location()).await.expect("it works");
    assert!(
        store
            .load("app-2/location/loc1")
            .await
            .expect("it works")
            .is_some()
    );
    let none: Vec<Account> = Vec::new();
    assert_eq!(sessions.accounts().await.expect("it works"), none);
}

/// Returns copies of `record`, each with one of its numbers replaced by `number`.
fn with_each_number(record: &Value, number: &Value) -> Vec<Value> {
    fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Number(_) => found.push(at.to_owned()),
            Value::Object(members) => {
                for (key, value) in members {
                    pointers(value, &format!("{at}/{key}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    pointers(record, "", &mut found);
    let replace = |pointer: &String| {
        let mut record = record.clone();
        *record.pointer_mut(pointer).expect("it was found there") = number.clone();
        record
    };
    found.iter().map(replace).collect()
}

/// A program that can write to the store can choose every number in a record. No number may cause a panic, a hang or a
/// permanent failure.
#[tokio::test]
async fn no_number_in_a_record_breaks_a_session() {
    let claim = json!({ "host": "h", "process": "1", "instance": "i", "since": 1, "lease": 1 });
    let failed = json!({
        "host": "h", "instance": "i", "at": 1, "kind": "unreachable", "reason": "down", "retryable": true
    });
    let tokens = json!({
        "access_token": "a", "refresh_token": "r", "scope": "", "obtained": 1, "expires": 1
    });
    let record = json!({
        "version": 1, "installed": 1, "started": 1, "tokens": tokens, "claim": claim, "doubt": claim, "failed": failed
    });
    let numbers = [
        json!(i64::MIN),
        json!(i64::MIN + 1),
        json!(-1),
        json!(0),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(1e300),
        json!(0.5),
    ];
    let (server, store, _) = in_memory().await;
    let mut count = 0;
    for number in &numbers {
        for record in with_each_number(&record, number) {
            let text = record.to_string();
            put(&*store, KEY, text.as_bytes()).await;
            let sessions = crate::setup::sessions(&server.url, Arc::clone(&store));
            let tokens = sessions.location("loc1");
            let current = tokio::time::timeout(Duration::from_secs(20), tokens.current()).await;
            if let Err(error) = current.unwrap_or_else(|_| panic!("it hangs: {text}")) {
                let shown = error.to_string();
                assert!(!shown.contains("was interrupted"), "it panics: {text}");
            }
            let tokens = ExistingTokens::new("access-b".to_owned(), in_seconds(50_000));
            let adopted = sessions.adopt(location(), tokens).await;
            adopted.unwrap_or_else(|error| panic!("{text}: {error}"));
            let token = sessions.location("loc1").current().await;
            token.unwrap_or_else(|error| panic!("{text}: {error}"));
            count += 1;
        }
    }
    assert_eq!(count, 10 * numbers.len());
}
