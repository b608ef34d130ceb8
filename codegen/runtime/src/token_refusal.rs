//! The faults of a token that the server refuses.

use std::fmt;

/// The fault of a token, as far as the server's message states it, see
/// [`ApiFailure::token_refusal`](crate::ApiFailure::token_refusal).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenRefusal {
    /// The token is invalid, has expired or was revoked.
    Invalid,
    /// The token belongs to a company where a location's is needed, or the reverse.
    WrongType,
    /// The token lacks a scope that the operation needs.
    MissingScope,
    /// The token belongs to a different location than the one in the call.
    OtherLocation,
    /// The token may be valid, but HighLevel's access control (IAM) does not allow tokens of this type on the path. HighLevel
    /// also sends this message for paths that do not exist.
    UnsupportedRoute,
}

impl fmt::Display for TokenRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Invalid => "the token is invalid, has expired or was revoked",
            Self::WrongType => {
                "the token belongs to a company instead of a location, or the reverse"
            }
            Self::MissingScope => "the token lacks a scope",
            Self::OtherLocation => "the token is of another location",
            Self::UnsupportedRoute => "HighLevel does not allow the token on this path",
        })
    }
}
