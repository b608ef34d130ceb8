//! What is wrong with a token that the server refuses.

use std::fmt;

use http::StatusCode;

use crate::highlevel::token_refusal;

/// What is wrong with a token, as far as the server's message tells, see
/// [`ApiFailure::token_refusal`](crate::ApiFailure::token_refusal).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenRefusal {
    /// It is no token, has expired or was revoked.
    Invalid,
    /// It speaks for an agency where a location's is needed, or the reverse.
    WrongType,
    /// It lacks a scope that the operation needs.
    MissingScope,
    /// It is of another location than the one that is asked about.
    OtherLocation,
}

impl TokenRefusal {
    /// Reads it off a message. The documentation has one for all of them; these are what servers are known to answer.
    pub(crate) fn read(status: StatusCode, message: &str) -> Option<Self> {
        if !matches!(status.as_u16(), 401 | 403) {
            return None;
        }
        token_refusal(message)
    }
}

impl fmt::Display for TokenRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Invalid => "the token is invalid, has expired or was revoked",
            Self::WrongType => {
                "the token speaks for an agency instead of a location, or the reverse"
            }
            Self::MissingScope => "the token lacks a scope",
            Self::OtherLocation => "the token is of another location",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_servers_are_told_apart() {
        let cases = [
            ("Invalid token: it is not accepted", TokenRefusal::Invalid),
            ("Invalid JWT", TokenRefusal::Invalid),
            ("Token's user type mismatch!", TokenRefusal::WrongType),
            (
                "This authClass type is not allowed to access this scope. Please verify your IAM configuration",
                TokenRefusal::WrongType,
            ),
            (
                "The token is not authorized for this scope.",
                TokenRefusal::MissingScope,
            ),
            (
                "The token has no access to this location.",
                TokenRefusal::OtherLocation,
            ),
        ];
        for (message, expected) in cases {
            let read = TokenRefusal::read(StatusCode::UNAUTHORIZED, message);
            assert_eq!(read, Some(expected), "{message}");
        }
    }

    #[test]
    fn what_is_not_about_the_token_is_none() {
        let read = TokenRefusal::read(StatusCode::UNAUTHORIZED, "Cannot GET /nothing");
        assert_eq!(read, None);
        let read = TokenRefusal::read(StatusCode::BAD_REQUEST, "Invalid token: x");
        assert_eq!(read, None);
    }
}
