//! The source of a client's tokens.

use std::pin::Pin;

use super::error::TokenError;
use crate::token_type::TokenType;

use super::Token;

/// The future that a [`TokenSource`] returns.
pub type TokenFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, TokenError>> + Send + 'a>>;

/// The source of a client's tokens.
///
/// [`token`](Self::token) is called before every attempt of a call, so that the source can refresh a token that is about to expire.
/// It is not called before an attempt that uses the token of [`refresh`](Self::refresh).
///
/// [`Token`] implements it as a fixed source. Pass a source to
/// [`ClientBuilder::token_source`](crate::ClientBuilder::token_source) or
/// [`Client::with_token_source`](crate::Client::with_token_source).
pub trait TokenSource: Send + Sync {
    /// Returns a token for an operation that accepts the types `accepted`; any type if that is empty.
    fn token<'a>(&'a self, accepted: &'a [TokenType]) -> TokenFuture<'a, Token>;

    /// Called when the server refused the token `refused` with 401 and stated that it is invalid, has expired or was revoked.
    /// Returns the token to retry the call with. With `None`, the call fails with the 401; with an error, it fails with that
    /// error.
    ///
    /// It is called at most once per call, and neither if the body of the call cannot be sent again nor after a 401 with another
    /// reason, such as a missing scope, another location or a timeout in the server.
    fn refresh<'a>(
        &'a self,
        refused: &'a Token,
        accepted: &'a [TokenType],
    ) -> TokenFuture<'a, Option<Token>> {
        let _ = (refused, accepted);
        Box::pin(async { Ok(None) })
    }
}

impl TokenSource for Token {
    fn token<'a>(&'a self, _: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async { Ok(self.clone()) })
    }
}
