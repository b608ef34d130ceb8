//! Verifying that HighLevel has signed a request.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::HeaderMap;
use highlevel_runtime::json::Decode;

use super::delivery::{Delivery, Unreadable};
use super::key::{LegacyPublicKey, PublicKey};
use super::signature::Signature;
use super::verify_error::VerifyError;

/// Checks that HighLevel has signed a request, then reads its event as `E`.
///
/// # Age
///
/// A delivery may be at most seven days old unless [`max_age`](Self::max_age) is set. The five minutes that HighLevel's guide
/// suggests would reject HighLevel's own retries: a retry repeats the body with its timestamp, and there are up to twelve with
/// growing pauses, so the last can come days later. Developers can also resend a delivery by hand. The age only bounds how long
/// the ids of deliveries must be remembered to recognize a replay, so a generous bound costs memory, not safety.
///
/// A delivery without a timestamp, or whose timestamp is empty or neither a string nor a number, is accepted: some real events
/// have none, and a timestamp cannot be removed from a signed body.
///
/// A timestamp in the future is accepted, however far, because the clock of this machine may be slow. Such a delivery becomes too old
/// later than others, so a [`Receiver`](super::Receiver) remembers its id for longer. A program that uses a `Verifier` alone, and
/// recognizes replays itself, must do the same: a replay is accepted until the delivery is too old.
pub struct Verifier<E> {
    settings: Arc<Settings>,
    event: PhantomData<fn() -> E>,
}

#[derive(Clone)]
struct Settings {
    keys: Vec<PublicKey>,
    legacy_keys: Vec<LegacyPublicKey>,
    app_id: Option<String>,
    max_age: Option<Duration>,
}

/// Default maximum age of a delivery.
pub(super) const DEFAULT_MAX_AGE: Duration = Duration::from_secs(7 * 24 * 60 * 60);

impl<E> Verifier<E> {
    /// Creates a verifier that checks signatures with HighLevel's key.
    pub fn new() -> Self {
        Self::with_keys([PublicKey::highlevel()])
    }

    /// Creates a verifier that checks signatures with these keys instead of HighLevel's. A signature by any of them is valid:
    /// use several while keys are rotated, or your own key in tests.
    pub fn with_keys(keys: impl IntoIterator<Item = PublicKey>) -> Self {
        Self {
            settings: Arc::new(Settings {
                keys: keys.into_iter().collect(),
                legacy_keys: Vec::new(),
                app_id: None,
                max_age: Some(DEFAULT_MAX_AGE),
            }),
            event: PhantomData,
        }
    }

    /// Adds a key, for example the next key of a rotation.
    #[must_use]
    pub fn key(mut self, key: PublicKey) -> Self {
        self.change().keys.push(key);
        self
    }

    /// Accepts the signatures that HighLevel sent until July 2026 (`X-WH-Signature`), if a request has no other.
    #[must_use]
    pub fn accept_legacy_signatures(self) -> Self {
        self.legacy_key(LegacyPublicKey::highlevel())
    }

    /// Accepts signatures by this key in the retired header `X-WH-Signature`, if a request has no other.
    #[must_use]
    pub fn legacy_key(mut self, key: LegacyPublicKey) -> Self {
        self.change().legacy_keys.push(key);
        self
    }

    /// Rejects deliveries that name another app. `id` is the app's id in the marketplace: the 24 hexadecimal digits with which
    /// the client id begins.
    ///
    /// HighLevel signs the webhooks of all apps with the same key. So without this check, anybody can create an app and let it
    /// send webhooks that your program accepts as its own. A delivery without an app id is accepted, because some real events
    /// have none. If that matters, check [`Delivery::app_id`].
    #[must_use]
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.change().app_id = Some(id.into());
        self
    }

    /// Sets the maximum age of a delivery: seven days unless set, see [above](Self#age).
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.change().max_age = Some(max_age);
        self
    }

    /// Accepts deliveries of any age.
    #[must_use]
    pub fn any_age(mut self) -> Self {
        self.change().max_age = None;
        self
    }

    fn change(&mut self) -> &mut Settings {
        Arc::make_mut(&mut self.settings)
    }

    pub(super) fn oldest(&self) -> Option<Duration> {
        self.settings.max_age
    }

    /// Checks the signature of a request. This is the part of [`verify`](Self::verify) that does not parse the body.
    ///
    /// # Errors
    ///
    /// Fails when the headers contain no valid signature of the body, or a signature header has more than one value. The retired
    /// header is ignored if the current one has a value.
    pub fn verify_signature(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
        let Settings {
            keys, legacy_keys, ..
        } = &*self.settings;
        let is_signed = match Signature::find(headers)? {
            Signature::Ed25519(signature) => keys.iter().any(|key| key.verifies(body, &signature)),
            Signature::Legacy(_) if legacy_keys.is_empty() => {
                return Err(VerifyError::LegacySignature);
            }
            Signature::Legacy(signature) => {
                let mut keys = legacy_keys.iter();
                keys.any(|key| key.verifies(body, &signature))
            }
        };
        if is_signed {
            Ok(())
        } else {
            Err(VerifyError::SignatureMismatch)
        }
    }
}

impl<E: Decode> Verifier<E> {
    /// Checks the signature of a request, reads its event, and checks its app and age. `body` is the received body, unchanged.
    ///
    /// It does not recognize replays; a [`Receiver`](super::Receiver) does.
    ///
    /// # Errors
    ///
    /// Fails when the request has no valid signature, when its body is not an event or would take too much memory, when the event
    /// is for another app, and when the delivery is too old or its timestamp is not a time.
    pub fn verify(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Delivery<E>, VerifyError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// Like [`verify`](Self::verify), with `now` as the current time.
    ///
    /// # Errors
    ///
    /// See [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
        now: SystemTime,
    ) -> Result<Delivery<E>, VerifyError> {
        let body = body.into();
        self.verify_signature(headers, &body)?;
        let delivery = Delivery::read(body).map_err(|unreadable| match unreadable {
            Unreadable::Json(error) => VerifyError::NotJson(error),
            Unreadable::NotAnEvent => VerifyError::NotAnEvent,
            Unreadable::TooLarge => VerifyError::TooLarge,
        })?;
        if let (Some(own), Some(id)) = (&self.settings.app_id, &delivery.app_id)
            && own != id
        {
            return Err(VerifyError::OtherApp);
        }
        self.check_age(&delivery, now)?;
        Ok(delivery)
    }

    fn check_age(&self, delivery: &Delivery<E>, now: SystemTime) -> Result<(), VerifyError> {
        let Some(max_age) = self.settings.max_age else {
            return Ok(());
        };
        if delivery.has_unreadable_timestamp {
            return Err(VerifyError::Timestamp);
        }
        // A timestamp in the future is accepted: the signature is valid, so the clock of this machine must be slow.
        let age = delivery.timestamp.map(|time| now.duration_since(time));
        match age {
            Some(Ok(age)) if age > max_age => Err(VerifyError::TooOld { age, max_age }),
            _ => Ok(()),
        }
    }
}

impl<E> Clone for Verifier<E> {
    fn clone(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            event: PhantomData,
        }
    }
}

impl<E> Default for Verifier<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> fmt::Debug for Verifier<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("keys", &self.settings.keys.len())
            .field("legacy_keys", &self.settings.legacy_keys.len())
            .field("max_age", &self.settings.max_age)
            .finish()
    }
}
