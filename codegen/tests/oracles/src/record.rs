//! Properties of reading any bytes from a token store.

use highlevel_platform::sessions::fuzzing::{account_of, read_record, seal, unseal};
use highlevel_platform::sessions::{Account, EncryptionKey};

use crate::head::one_line;

const PLACE: &str = "app/location/loc1";

/// The first byte of an encrypted record.
const SEALED: u8 = 1;

/// Checks the properties for `stored`. Its first byte is the position at which an encrypted copy is modified.
pub fn check(stored: &[u8]) {
    plain(stored);
    let key = EncryptionKey::from_bytes([7; 32]);
    // Without the key, no bytes may be accepted as a record.
    for stored in [stored, stored.get(1..).unwrap_or_default()] {
        assert!(
            read_record(Some(&key), PLACE, stored).is_err(),
            "a planted record is read"
        );
    }
    sealed(&key, stored);
    if let Some((account, name)) = std::str::from_utf8(stored).ok().and_then(account_of) {
        assert_eq!(name.as_bytes(), stored);
        one_line(&account.to_string());
        let (Account::Location(id) | Account::Company(id)) = &account else {
            panic!("{account:?} is another kind");
        };
        assert!(name.ends_with(id.as_str()));
    }
}

/// An unencrypted record is read strictly, and is unchanged by writing and reading it.
fn plain(stored: &[u8]) {
    let Ok(record) = read_record(None, PLACE, stored) else {
        return;
    };
    assert_ne!(stored.first(), Some(&SEALED));
    let again = read_record(None, PLACE, record.json.as_bytes()).expect("it was written by us");
    assert_eq!(again.json, record.json);
    assert_eq!(again.secrets, record.secrets);
    for shown in &record.shown {
        assert!(!shown.contains(['\n', '\r', '\u{1b}']), "{shown:?}");
    }
    for secret in record.secrets.iter().filter(|secret| is_telling(secret)) {
        let is_shown = |shown: &String| shown.contains(secret.as_str());
        // Skip a token that also occurs in another string of the record, where it cannot be recognized as a token.
        let is_elsewhere = record.json.matches(secret.as_str()).count() > 1;
        assert!(
            is_elsewhere || !record.shown.iter().any(is_shown),
            "a token is shown: {secret:?} in {:?}",
            record.shown
        );
    }
}

/// Returns whether a string is recognizable: it cannot be a part of a date, a number or a word of a message.
fn is_telling(text: &str) -> bool {
    text.len() >= 16
        && text
            .chars()
            .all(|character| character.is_ascii_alphanumeric())
        && text
            .chars()
            .any(|character| character.is_ascii_alphabetic())
}

/// An encrypted record can only be decrypted with its key, at its place and unmodified.
fn sealed(key: &EncryptionKey, text: &[u8]) {
    let text = String::from_utf8_lossy(text).into_owned();
    let at = text.as_bytes().first().copied().unwrap_or_default();
    let sealed = seal(key, PLACE, text.clone());
    assert_eq!(
        unseal(Some(key), PLACE, &sealed).as_deref(),
        Ok(text.as_bytes())
    );
    let other = EncryptionKey::from_bytes([8; 32]);
    let mut altered = sealed.clone();
    let index = usize::from(at) % sealed.len();
    altered[index] ^= 1 << (at % 8);
    let cut = &sealed[..sealed.len() - 1];
    let refused = [
        (Some(&other), PLACE, &sealed[..]),
        (None, PLACE, &sealed[..]),
        (Some(key), "app/location/loc2", &sealed[..]),
        (Some(key), PLACE, &altered[..]),
        (Some(key), PLACE, cut),
        (Some(key), PLACE, &sealed[1..]),
    ];
    for (position, (key, place, stored)) in refused.into_iter().enumerate() {
        assert!(
            unseal(key, place, stored).is_err(),
            "attempt {position} opened it"
        );
    }
}
