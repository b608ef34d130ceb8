//! Properties of reading any request as a webhook.

use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{Ed25519KeyPair, KeyPair};

use highlevel_platform::webhooks::{LegacyPublicKey, PublicKey, Verifier, VerifyError};
use highlevel_runtime::http::{HeaderMap, HeaderValue};
use highlevel_runtime::serde_json::{self, Value};

use crate::headers;

/// A delivery that OpenSSL has signed, the only one with a valid signature for the keys of the test.
const SIGNED: &[u8] = include_bytes!("../../../platform/tests/webhooks/fixtures/install.json");

/// The public key of its signature by Ed25519.
const KEY: &str = include_str!("../../../platform/tests/webhooks/fixtures/ed25519.pub.pem");

/// The public key of its signature by RSA.
const LEGACY_KEY: &str = include_str!("../../../platform/tests/webhooks/fixtures/rsa.pub.pem");

/// Checks the properties for `request`: header lines, an empty line, and a body.
pub fn check(request: &[u8]) {
    let end = request.windows(2).position(|window| window == b"\n\n");
    let (head, body) = match end {
        Some(end) => (&request[..end], &request[end + 2..]),
        None => (&[][..], request),
    };
    let headers = headers::parse(head.split(|byte| *byte == b'\n'));
    forged(&headers, body);
    signed(body);
}

/// A request without a valid signature is rejected before its body is read.
fn forged(headers: &HeaderMap, body: &[u8]) {
    static VERIFIER: OnceLock<Verifier<Value>> = OnceLock::new();
    let verifier = VERIFIER.get_or_init(|| {
        let key = PublicKey::parse(KEY).expect("OpenSSL has written it");
        let legacy = LegacyPublicKey::parse(LEGACY_KEY).expect("OpenSSL has written it");
        Verifier::with_keys([key]).legacy_key(legacy).any_age()
    });
    match verifier.verify(headers, body.to_vec()) {
        Ok(delivery) => {
            assert_eq!(body, SIGNED);
            assert_eq!(delivery.event_type.as_deref(), Some("INSTALL"));
        }
        Err(error) => {
            assert_eq!(error.status(), 401, "{error}");
            short(&error);
        }
    }
    assert!(
        Verifier::<Value>::new()
            .verify(headers, body.to_vec())
            .is_err()
    );
}

/// A signed body is read completely, or rejected with an error that shows nothing of it.
fn signed(body: &[u8]) {
    let key = Ed25519KeyPair::from_seed_unchecked(&[3; 32]).expect("every seed is a key");
    let signature = HeaderValue::try_from(STANDARD.encode(key.sign(body)));
    let mut headers = HeaderMap::new();
    headers.insert(
        "x-ghl-signature",
        signature.expect("base64 is a valid header value"),
    );
    let public = key
        .public_key()
        .as_ref()
        .try_into()
        .expect("it has 32 bytes");
    let verifier = Verifier::<Value>::with_keys([PublicKey::from_bytes(public)]);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045);
    match verifier.verify_at(&headers, body.to_vec(), now) {
        Ok(delivery) => {
            assert_eq!(delivery.body, body);
            assert!(delivery.event.is_object());
            let age = delivery
                .timestamp
                .and_then(|time| now.duration_since(time).ok());
            assert!(age.is_none_or(|age| age <= Duration::from_hours(7 * 24)));
            let text = |name: &str| {
                delivery.event[name]
                    .as_str()
                    .filter(|text| !text.is_empty())
            };
            assert_eq!(delivery.webhook_id.as_deref(), text("webhookId"));
            assert_eq!(delivery.event_type.as_deref(), text("type"));
        }
        Err(error) => {
            short(&error);
            match error {
                VerifyError::NotJson(_) => assert_eq!(error.status(), 400),
                VerifyError::NotAnEvent => {
                    let is_object =
                        serde_json::from_slice::<Value>(body).is_ok_and(|it| it.is_object());
                    assert!(!is_object);
                }
                VerifyError::Timestamp | VerifyError::TooOld { .. } | VerifyError::TooLarge => {}
                _ => panic!("it is signed: {error}"),
            }
        }
    }
}

/// An error message is one short line, whatever the request contains.
fn short(error: &VerifyError) {
    let text = error.to_string();
    assert!(
        text.len() < 300 && !text.contains(char::is_control),
        "{text:?}"
    );
}
