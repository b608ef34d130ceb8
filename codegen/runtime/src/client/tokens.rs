//! Choosing the token of a call.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::error::CallError;
use crate::metadata::Metadata;
use crate::request::{RequestError, RequestProblem};
use crate::token::TokenFailure;
use crate::token::{Token, TokenError, TokenSource};
use crate::token_type::TokenType;

use crate::build_error::BuildError;

/// The source of a client's tokens.
#[derive(Clone)]
pub(super) enum Tokens {
    /// One token for all calls, and the header that carries it.
    Fixed(Token, HeaderValue),
    /// A token for each attempt.
    Source(Arc<dyn TokenSource>),
    /// No token, for the calls that obtain tokens.
    Anonymous,
}

/// The token of a call and the header that carries it.
pub(super) type Authorization = Option<(Token, HeaderValue)>;

impl Tokens {
    pub(super) fn fixed(token: Token) -> Result<Self, BuildError> {
        let header = token.header().map_err(BuildError::InvalidToken)?;
        Ok(Self::Fixed(token, header))
    }

    /// Returns the token to call an operation with. It is `None` for an anonymous client.
    pub(super) async fn authorize(
        &self,
        metadata: &'static Metadata,
    ) -> Result<Authorization, CallError> {
        match self {
            Self::Fixed(token, header) => {
                check_kind(metadata, token.token_type())?;
                Ok(Some((token.clone(), header.clone())))
            }
            Self::Source(source) => {
                let token = source.token(metadata.tokens).await;
                authorization(metadata, token)
            }
            Self::Anonymous => Ok(None),
        }
    }

    /// Returns the token for the retry of a call whose token the server refused with 401, if the source has one.
    pub(super) async fn refresh(
        &self,
        metadata: &'static Metadata,
        refused: &Token,
    ) -> Result<Authorization, CallError> {
        let Self::Source(source) = self else {
            return Ok(None);
        };
        match source.refresh(refused, metadata.tokens).await {
            Ok(None) => Ok(None),
            Ok(Some(token)) => authorization(metadata, Ok(token)),
            Err(error) => authorization(metadata, Err(error)),
        }
    }
}

fn authorization(
    metadata: &'static Metadata,
    token: Result<Token, TokenError>,
) -> Result<Authorization, CallError> {
    let token = token.map_err(|error| TokenFailure::new(metadata, error))?;
    check_kind(metadata, token.token_type())?;
    let header = token.header().map_err(|reason| {
        let error = BuildError::InvalidToken(reason).to_string();
        TokenFailure::new(metadata, TokenError::new(error))
    })?;
    Ok(Some((token, header)))
}

/// Refuses a call whose token has the wrong type, because the server would refuse it.
fn check_kind(metadata: &'static Metadata, kind: Option<TokenType>) -> Result<(), RequestError> {
    let Some(kind) = kind else {
        return Ok(());
    };
    if metadata.tokens.is_empty() || metadata.tokens.contains(&kind) {
        return Ok(());
    }
    let accepted: Vec<&str> = metadata.tokens.iter().map(|kind| kind.as_str()).collect();
    let problem = RequestProblem {
        place: "token",
        name: String::new(),
        reason: format!(
            "the operation needs a token of type {}, but the client has one of type {kind}",
            accepted.join(" or ")
        ),
    };
    Err(RequestError::new(metadata, vec![problem]))
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(token, _) => token.fmt(formatter),
            Self::Source(_) => formatter.write_str("TokenSource"),
            Self::Anonymous => formatter.write_str("none"),
        }
    }
}
