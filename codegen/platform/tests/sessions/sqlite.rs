//! The store in an SQLite file: persistence, permissions, and files that cannot be used.

use std::fs;
use std::path::Path;

use crate::stores::behaves_as_a_store;
use highlevel_platform::sessions::{SqliteStore, TokenStore};

#[tokio::test(flavor = "multi_thread")]
async fn it_is_a_store() {
    let folder = tempfile::tempdir().expect("there is room");
    let store = SqliteStore::open(folder.path().join("sessions.db")).expect("it can be created");
    behaves_as_a_store(store).await;
}

#[tokio::test]
async fn what_is_stored_outlasts_the_store() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::open(&path).expect("it can be created");
    assert!(
        store
            .compare_and_set("a", None, Some(b"the-token"))
            .await
            .expect("it works")
    );
    drop(store);
    let store = SqliteStore::open(&path).expect("it can be opened");
    assert_eq!(
        store.load("a").await.expect("it works").as_deref(),
        Some(&b"the-token"[..])
    );
    // A replaced value must not remain in the file.
    assert!(
        store
            .compare_and_set("a", Some(b"the-token"), Some(b"another"))
            .await
            .expect("it works")
    );
    drop(store);
    let file = fs::read(&path).expect("it is there");
    assert!(!file.windows(9).any(|window| window == b"the-token"));
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode()
        & 0o777
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn only_the_owner_can_use_the_file_and_what_is_beside_it() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::open(&path).expect("it can be created");
    let writing = tokio::spawn(async move {
        let mut before: Option<Vec<u8>> = None;
        for number in 0..200_u32 {
            let value = [7; 5000]
                .iter()
                .copied()
                .chain(number.to_le_bytes())
                .collect::<Vec<u8>>();
            let replaced = store
                .compare_and_set("a", before.as_deref(), Some(&value))
                .await;
            assert!(replaced.expect("it works"));
            before = Some(value);
        }
    });
    let mut seen = std::collections::BTreeSet::new();
    while !writing.is_finished() {
        for entry in fs::read_dir(folder.path()).expect("it is there").flatten() {
            use std::os::unix::fs::PermissionsExt;
            let Ok(metadata) = entry.metadata() else {
                continue;
            };
            let name = entry.file_name().into_string().expect("it is text");
            assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{name}");
            seen.insert(name);
        }
    }
    writing.await.expect("it does not panic");
    assert_eq!(mode(&path), 0o600);
    assert!(seen.contains("sessions.db-journal"), "{seen:?}");
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_use_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    fs::write(&path, "").expect("there is room");
    for bits in [0o644, 0o660, 0o606] {
        fs::set_permissions(&path, fs::Permissions::from_mode(bits)).expect("it is ours");
        let error = SqliteStore::open(&path).expect_err("others can use it");
        let shown = error.to_string();
        assert!(shown.contains(&format!("(mode 0{bits:o})")), "{shown}");
        assert!(
            shown.contains(&format!("run `chmod 600 {}`", path.display())),
            "{shown}"
        );
        assert_eq!(mode(&path), bits, "it is left as it was");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("it is ours");
    SqliteStore::open(&path).expect("an empty file becomes a store");
}

#[test]
fn what_cannot_be_a_store_says_where_and_why() {
    let folder = tempfile::tempdir().expect("there is room");
    let missing = folder.path().join("no/such/folder.db");
    let error = SqliteStore::open(&missing).expect_err("there is no such folder");
    assert!(error.to_string().starts_with(&format!(
        "the session file {} cannot be created: ",
        missing.display()
    )));
    let path = folder.path().join("text");
    fs::write(
        &path,
        "this is not a database, and long enough to be taken for one ".repeat(20),
    )
    .expect("there is room");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("it is ours");
    }
    let error = SqliteStore::open(&path).expect_err("it is no database");
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        format!(
            "the session file {} cannot be opened: file is not a database",
            path.display()
        )
    );
}

#[tokio::test]
async fn a_file_that_is_in_use_for_too_long_may_be_tried_again() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::open(&path).expect("it can be created");
    let other = rusqlite::Connection::open(&path).expect("it can be opened");
    other
        .execute_batch("BEGIN EXCLUSIVE")
        .expect("nobody else uses it");
    let error = store.load("a").await.expect_err("it is locked");
    assert!(error.is_retryable(), "{error}");
    other.execute_batch("COMMIT").expect("it is ours");
    store.load("a").await.expect("it is free");
}

/// Another program that writes to the file can add keys that are not UTF-8.
#[tokio::test]
async fn a_key_that_is_no_text_hides_no_other() {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::open(&path).expect("it can be created");
    let set = store.compare_and_set("a/company/x", None, Some(b"1"));
    assert!(set.await.expect("it works"));
    let other = rusqlite::Connection::open(&path).expect("it can be opened");
    for bytes in ["612f636f6d70616e792fff", "612f636f6d70616e792f6100ff"] {
        let insert =
            format!("INSERT INTO highlevel_sessions VALUES (CAST(x'{bytes}' AS TEXT), x'00')");
        assert_eq!(other.execute(&insert, []), Ok(1));
    }
    let keys = store.keys("a/company/").await.expect("they are listed");
    assert_eq!(keys, ["a/company/x"]);
}
