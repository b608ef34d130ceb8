//! The shared secret of an app, which decrypts user contexts.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use highlevel_runtime::json::Document;

use super::context::UserContext;
use super::cryptojs;

/// Maximum length of an encrypted string. Real ones have a few hundred bytes.
const MAX_TEXT: usize = 64 * 1024;

/// The shared secret of an app, from the advanced settings of the app in HighLevel's marketplace. `Debug` does not show it.
#[derive(Clone)]
pub struct SharedSecret(SecretString);

/// The error for a string that is not a user context: encrypted with another secret, truncated, modified, or of another format.
/// It does not state the exact reason, because that would help to decrypt a string without the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserContextError;

impl SharedSecret {
    /// Creates the secret from a string.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self(secret.into())
    }

    /// Decrypts and reads the string that the page received.
    ///
    /// # Errors
    ///
    /// Fails when the string is not a user context encrypted with this secret, or exceeds 64 KiB; the error gives no reason. The
    /// duration does not reveal whether the padding is valid.
    pub fn decrypt(&self, encrypted: &str) -> Result<UserContext, UserContextError> {
        if encrypted.len() > MAX_TEXT {
            return Err(UserContextError);
        }
        let passphrase = self.0.expose_secret().as_bytes();
        let decrypted = cryptojs::decrypt(encrypted, passphrase).ok_or(UserContextError)?;
        // Parse even if the padding is invalid, so that the duration does not reveal whether it is valid.
        let context = Document::parse(decrypted.text())
            .ok()
            .and_then(|document| UserContext::read(document.root()));
        let is_read = Choice::from(u8::from(context.is_some()));
        if bool::from(decrypted.is_padded & is_read) {
            context.ok_or(UserContextError)
        } else {
            Err(UserContextError)
        }
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SharedSecret")
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UserContextError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the string is not a user context of this app; check the shared secret")
    }
}

impl std::error::Error for UserContextError {}
