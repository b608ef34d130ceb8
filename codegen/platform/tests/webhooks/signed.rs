//! Deliveries that are signed with a key of the test or were signed by OpenSSL.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use highlevel_platform::webhooks::{LegacyPublicKey, PublicKey, Verifier};
use highlevel_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use highlevel_runtime::serde_json::Value;
use ring::signature::{Ed25519KeyPair, KeyPair};

/// A delivery that OpenSSL has signed; `fixtures/make.sh` made it.
pub(crate) const BODY: &[u8] = include_bytes!("fixtures/install.json");

/// Its signature by Ed25519.
pub(crate) const SIGNATURE: &str = include_str!("fixtures/ed25519.sig");

/// Its signature by RSA.
pub(crate) const LEGACY_SIGNATURE: &str = include_str!("fixtures/rsa.sig");

pub(crate) const HEADER: &str = "X-GHL-Signature";
pub(crate) const LEGACY_HEADER: &str = "X-WH-Signature";

pub(crate) fn openssl_key() -> PublicKey {
    PublicKey::parse(include_str!("fixtures/ed25519.pub.pem")).unwrap()
}

pub(crate) fn openssl_legacy_key() -> LegacyPublicKey {
    LegacyPublicKey::parse(include_str!("fixtures/rsa.pub.pem")).unwrap()
}

/// Returns a verifier for the delivery that OpenSSL has signed. It allows any age, because the fixture gets older.
pub(crate) fn openssl_verifier() -> Verifier<Value> {
    Verifier::with_keys([openssl_key()]).any_age()
}

/// Returns the time one minute after the delivery that OpenSSL has signed.
pub(crate) fn a_minute_later() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_323_045_678) + Duration::from_secs(60)
}

pub(crate) fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    headers
}

/// A key pair of a test.
pub(crate) struct Signer(Ed25519KeyPair);

impl Signer {
    pub(crate) fn new(seed: u8) -> Self {
        Self(Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap())
    }

    pub(crate) fn key(&self) -> PublicKey {
        PublicKey::from_bytes(self.0.public_key().as_ref().try_into().unwrap())
    }

    pub(crate) fn verifier(&self) -> Verifier<Value> {
        Verifier::with_keys([self.key()])
    }

    pub(crate) fn sign(&self, body: &[u8]) -> HeaderMap {
        headers(&[(HEADER, &STANDARD.encode(self.0.sign(body)))])
    }
}
