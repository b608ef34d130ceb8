//! Access tokens, which are never shown.

mod credentials;
mod error;
mod failure;
mod redact;
mod source;

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::token_type::TokenType;

pub(crate) use credentials::hide_credentials;
pub use error::{TokenError, TokenErrorKind};
pub use failure::TokenFailure;
pub(crate) use redact::Redactor;
pub use redact::redact;
pub use source::{TokenFuture, TokenSource};

/// An access token. It is never shown in `Debug` output, messages or logs. Its secret is wiped from memory when the last clone is
/// dropped; copies in request headers, and those that find the token in responses, are not wiped.
#[derive(Clone)]
pub struct Token {
    secret: Arc<SecretString>,
    kind: Option<TokenType>,
    account: Option<Arc<str>>,
}

impl Token {
    /// Creates a token from the OAuth access token of a location (sub-account).
    pub fn location(secret: impl Into<SecretString>) -> Self {
        Self::new(secret.into(), Some(TokenType::Location))
    }

    /// Creates a token from the OAuth access token of a company (agency).
    #[doc(alias = "agency")]
    pub fn company(secret: impl Into<SecretString>) -> Self {
        Self::new(secret.into(), Some(TokenType::Company))
    }

    /// Creates a token from a private integration token. It is unknown whether it belongs to a location or a company.
    pub fn private_integration(secret: impl Into<SecretString>) -> Self {
        Self::new(secret.into(), None)
    }

    /// Sets the id of the location or company that the token belongs to. HighLevel's rate limits apply to accounts, so tokens
    /// with the same account share a budget.
    #[must_use]
    pub fn for_account(mut self, id: impl Into<Arc<str>>) -> Self {
        self.account = Some(id.into());
        self
    }

    /// Returns the id of the location or company that the token belongs to, if it is known.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// Returns the same id as an `Arc`.
    pub(crate) fn shared_account(&self) -> Option<&Arc<str>> {
        self.account.as_ref()
    }

    /// Returns the type of the token, if it is known.
    pub fn token_type(&self) -> Option<TokenType> {
        self.kind
    }

    fn new(secret: SecretString, kind: Option<TokenType>) -> Self {
        Self {
            secret: Arc::new(secret),
            kind,
            account: None,
        }
    }

    /// Returns the value of the `Authorization` header, marked as sensitive, or the reason why the token is refused.
    pub(crate) fn header(&self) -> Result<HeaderValue, &'static str> {
        let secret = self.secret.expose_secret();
        if let Some(problem) = token_problem(secret) {
            return Err(problem);
        }
        let mut header = HeaderValue::try_from(format!("Bearer {secret}"))
            .map_err(|_| "no header can carry it")?;
        header.set_sensitive(true);
        Ok(header)
    }

    /// Returns whether the token equals `secret`.
    pub fn is(&self, secret: &str) -> bool {
        self.secret.expose_secret() == secret
    }

    /// Returns the matcher that finds the token in strings, whole, in part or encoded, because servers sometimes echo it.
    pub(crate) fn redactor(&self) -> Redactor {
        Redactor::of(self.secret.expose_secret())
    }

    /// Returns the matcher that finds the token as it is or with escapes, whole or in part. It is cheaper than
    /// [`redactor`](Self::redactor), so that it can be used for every response.
    pub(crate) fn plain_redactor(&self) -> Redactor {
        Redactor::plain(self.secret.expose_secret().as_bytes())
    }
}

/// Returns the reason why `secret` is refused as a token, if there is one: a token is not empty and consists of visible ASCII
/// characters. Tokens are checked when they are received, before they are stored.
pub fn token_problem(secret: &str) -> Option<&'static str> {
    if secret.is_empty() {
        return Some("it is empty");
    }
    let is_sendable = secret.bytes().all(|byte| byte.is_ascii_graphic());
    (!is_sendable).then_some(
        "it contains a space, a line break or another character that a token cannot contain; pass the token only, without `Bearer`",
    )
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.map_or("unknown", TokenType::as_str);
        write!(formatter, "Token({kind}, [redacted])")
    }
}
