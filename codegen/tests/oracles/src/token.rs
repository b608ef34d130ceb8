//! Properties of reading any response of the token endpoint, and any callback of the consent screen.

use std::time::Duration;

use highlevel_platform::sessions::Account;
use highlevel_platform::sessions::fuzzing::{TokenResponse, code, token_response};
use highlevel_runtime::http::StatusCode;
use highlevel_runtime::json::Document;

use crate::head::{one_line, replaced, split};

const CLIENT_SECRET: &str = "c1ient-s3cret-0123456789-that-must-not-show";
const REFRESH_TOKEN: &str = "r3fresh-t0ken-9876543210-that-must-not-show";
const STATE: &str = "5tate-0f-the-installation";

/// Checks the properties for `input`: a response (see [`crate::response::check`]) or, if it begins with `?`, a callback. The
/// words `SECRET`, `REFRESH` and `STATE` represent the client secret, the refresh token and the state.
pub fn check(input: &[u8]) {
    let input = replaced(input, b"SECRET", CLIENT_SECRET.as_bytes());
    let input = replaced(&input, b"REFRESH", REFRESH_TOKEN.as_bytes());
    let input = replaced(&input, b"STATE", STATE.as_bytes());
    if input.first() == Some(&b'?') {
        callback(&String::from_utf8_lossy(&input));
    } else {
        response(&input);
    }
}

fn response(response: &[u8]) {
    let (status, headers, body) = split(response);
    let status = StatusCode::from_bytes(status).unwrap_or(StatusCode::OK);
    let account = Account::Location("loc1".to_owned());
    let secrets = [CLIENT_SECRET.into(), REFRESH_TOKEN.into()];
    let bytes = body.to_vec().into();
    match token_response(status, headers, bytes, &account, &secrets) {
        TokenResponse::Tokens {
            access,
            refresh,
            lifetime,
            account: named,
            is_taken,
        } => {
            assert!(status.is_success(), "{status}");
            assert!(access.is_some() || refresh.is_some());
            // A token that no header can carry must be refused when it is received.
            let is_carried = |byte: u8| (b'!'..=b'~').contains(&byte);
            assert!(
                access.is_none_or(|token| token.bytes().all(is_carried)),
                "no header can carry the token"
            );
            assert!(refresh.is_none_or(|token| !token.contains(char::is_control)));
            let year = Duration::from_hours(365 * 24);
            assert!((Duration::from_secs(1)..=10 * year).contains(&lifetime));
            if let Some(Account::Location(id)) = named {
                assert!(!is_taken || id == "loc1", "the token of {id:?} is used");
            }
        }
        TokenResponse::Refused { message } => {
            assert!(
                Document::parse(body).is_ok(),
                "a response that is not JSON must be retryable"
            );
            shown(&message);
        }
        TokenResponse::Failed { error } => {
            shown(&error.to_string());
            assert!(error.is_retryable(), "{error}");
        }
    }
}

/// A code is only accepted together with the state.
fn callback(callback: &str) {
    match code(callback, STATE) {
        Ok(code) => {
            assert!(!code.is_empty());
            assert!(callback.contains("state") || callback.contains('%'));
        }
        Err(error) => one_line(&error.to_string()),
    }
    assert!(code(callback, "another-state-0123456789").is_err() || callback.contains("another"));
    assert!(code(callback, "").is_err());
}

fn shown(text: &str) {
    one_line(text);
    for secret in [CLIENT_SECRET, REFRESH_TOKEN] {
        let (one, other) = secret.split_at(secret.len() / 2);
        for piece in [one, other] {
            assert!(!text.contains(piece), "a secret is shown: {text}");
        }
    }
}
