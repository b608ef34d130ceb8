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
    /// The token may be valid, but HighLevel's access control (IAM) opens the path to no token of this type. It says so
    /// of paths that do not exist, too.
    UnsupportedRoute,
}

impl TokenRefusal {
    /// Reads it from a message. The documentation has one for all of them; these are what servers are known to send.
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
            Self::UnsupportedRoute => "HighLevel does not open this path to the token",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(message: &str) -> Option<TokenRefusal> {
        TokenRefusal::read(StatusCode::UNAUTHORIZED, message)
    }

    #[test]
    fn messages_of_servers_are_distinguished() {
        use TokenRefusal::{Invalid, MissingScope, OtherLocation, UnsupportedRoute, WrongType};
        let cases = [
            ("Invalid token: it is not accepted", Invalid),
            ("Invalid JWT", Invalid),
            ("jwt expired", Invalid),
            ("Invalid Private Integration token", Invalid),
            ("The access token is invalid; invalid_token", Invalid),
            ("Unauthorized, Switch to the new API token.", Invalid),
            ("Token's user type mismatch!", WrongType),
            (
                "This authClass type is not allowed to access this scope. Please verify your IAM configuration",
                WrongType,
            ),
            (
                "This route is not yet supported by the IAM Service. Please update your IAM config.",
                UnsupportedRoute,
            ),
            ("The token is not authorized for this scope.", MissingScope),
            ("Invalid token: insufficient_scope", MissingScope),
            (
                "The token does not have access to this location.",
                OtherLocation,
            ),
            (
                "This location is not accessible from this token!",
                OtherLocation,
            ),
        ];
        for (message, expected) in cases {
            assert_eq!(read(message), Some(expected), "{message}");
        }
    }

    #[test]
    fn a_message_that_is_not_certainly_about_the_token_is_none() {
        let cases = [
            "Cannot GET /nothing",
            "Unauthorized",
            "Command timed out",
            "Invalid JWT: Command timed out",
            "JWT service unavailable",
            "version header was not found.",
            "The trial has expired",
            "Invalid token for the location",
            "",
        ];
        for message in cases {
            assert_eq!(read(message), None, "{message}");
        }
        let read = TokenRefusal::read(StatusCode::BAD_REQUEST, "Invalid token: x");
        assert_eq!(read, None);
    }
}
