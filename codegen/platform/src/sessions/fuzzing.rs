//! Entry points for the fuzz targets, which bypass stores and sockets. They are only available with the feature `fuzzing`.

use std::time::Duration;

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderMap, StatusCode};
use highlevel_runtime::{Token, TokenError, fuzzing};
use secrecy::{ExposeSecret, SecretString};

use super::api::authorize::code_of;
use super::records::account::Account;
use super::records::claim::Claim;
use super::records::record::Record;
use super::records::seal::{EncryptionKey, Sealer};
use super::records::timestamp::Timestamp;
use super::refresh::watch::Watch;
use super::requests::ask::{Failure, judge};
use super::requests::calls::GetToken;

/// A stored record that was read.
#[derive(Debug)]
pub struct StoredRecord {
    /// The JSON that is written for the record.
    pub json: String,
    /// Everything that messages and logs show of the record.
    pub shown: Vec<String>,
    pub secrets: Vec<String>,
}

/// Reads a record stored under `place`, and runs the queries of a refresh on it.
pub fn read_record(
    key: Option<&EncryptionKey>,
    place: &str,
    stored: &[u8],
) -> Result<StoredRecord, &'static str> {
    let text = sealer(key).unseal(place, stored)?;
    let record = Record::parse(&text)?;
    let mut shown = vec![format!("{record:?}")];
    let mut secrets = Vec::new();
    let own = Claim {
        host: "worker".to_owned(),
        process: "1".to_owned(),
        instance: "own".to_owned(),
        since: Timestamp::now(),
        lease: 0,
    };
    let mut watch = Watch::new(&own);
    for claim in record.claim.iter().chain(&record.doubt) {
        let _ = watch.is_live(claim);
        shown.push(claim.to_string());
    }
    if let Some(failed) = &record.failed {
        let (_, _) = (watch.has_joined(failed), failed.back_off());
        shown.push(failed.error().to_string());
    }
    if let Some(pair) = &record.pair {
        let now = Timestamp::now();
        let (_, _) = (pair.is_valid(now), pair.is_fresh(now));
        shown.extend([pair.expires, pair.obtained].map(|time| time.to_string()));
        shown.push(format!("{:?}", pair.token(&Account::Location("1".into()))));
        let refresh = pair.refresh.iter();
        let tokens = refresh.chain([&pair.access]);
        secrets.extend(tokens.map(|token| token.expose_secret().to_owned()));
    }
    Ok(StoredRecord {
        json: record.to_json(),
        shown,
        secrets,
    })
}

/// Encrypts a record to be stored under `place`.
pub fn seal(key: &EncryptionKey, place: &str, text: String) -> Vec<u8> {
    sealer(Some(key)).seal(place, text)
}

/// Decrypts the record stored under `place`.
pub fn unseal(
    key: Option<&EncryptionKey>,
    place: &str,
    stored: &[u8],
) -> Result<Vec<u8>, &'static str> {
    sealer(key).unseal(place, stored)
}

fn sealer(key: Option<&EncryptionKey>) -> Sealer {
    Sealer {
        key: key.cloned(),
        ..Sealer::default()
    }
}

/// Returns the account with this name in a store, and the name that is written for it.
pub fn account_of(name: &str) -> Option<(Account, String)> {
    let account = Account::from_name(name)?;
    let name = account.name();
    Some((account, name))
}

/// The result of reading a response of the token endpoint.
#[derive(Debug)]
pub enum TokenResponse {
    Tokens {
        access: Option<String>,
        refresh: Option<String>,
        lifetime: Duration,
        /// The account that the tokens belong to, as far as the response states it.
        account: Option<Account>,
        /// Whether the tokens are accepted as those of the requested account.
        is_taken: bool,
    },
    /// The session or the app is refused.
    Refused { message: String },
    /// Anything else.
    Failed { error: TokenError },
}

/// Reads a response of the token endpoint to a refresh of `account`.
pub fn token_response(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    account: &Account,
    secrets: &[SecretString],
) -> TokenResponse {
    let token = Token::private_integration("pit-no-token-is-sent-0123456789");
    let response = fuzzing::read::<GetToken>(status, headers, body, token);
    match judge(
        response.map(highlevel_runtime::Response::into_value),
        secrets,
    ) {
        Ok(answer) => {
            let pair = answer.pair(None);
            TokenResponse::Tokens {
                access: answer.access_token.as_ref().map(exposed),
                refresh: answer.refresh_token.as_ref().map(exposed),
                lifetime: pair.expires.since(pair.obtained),
                account: answer.account(None),
                is_taken: answer.may_be_of(account, None),
            }
        }
        Err(Failure::Refused { message, .. }) => TokenResponse::Refused { message },
        Err(
            Failure::NotTaken(error)
            | Failure::Throttled(error, _)
            | Failure::Unclear(error)
            | Failure::Foreign(error),
        ) => TokenResponse::Failed { error },
    }
}

/// Returns the code in a callback.
pub fn code(callback: &str, state: &str) -> Result<String, TokenError> {
    code_of(callback, state).map(|code| exposed(&code))
}

fn exposed(secret: &SecretString) -> String {
    secret.expose_secret().to_owned()
}
