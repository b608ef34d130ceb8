//! Errors of the steps of a login.

use std::fmt;

use highlevel::Error;
use highlevel::social_login::SocialPlatform;
use http::StatusCode;

/// The reason why a step of a login fails, for all networks.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectError {
    /// The call failed.
    Call(Error),
    /// This version does not support the network.
    Unsupported(SocialPlatform),
    /// The response belongs to a different location or login than the request, or the login reconnects accounts of another
    /// location: do not use it.
    OtherLocation,
}

impl ConnectError {
    /// Returns the error of the call, if the call failed.
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Unsupported(_) | Self::OtherLocation => None,
        }
    }

    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.call().and_then(Error::status)
    }
}

impl<E: Into<Error>> From<E> for ConnectError {
    fn from(error: E) -> Self {
        Self::Call(error.into())
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(formatter),
            Self::Unsupported(platform) => {
                write!(
                    formatter,
                    "the platform {:?} is not supported by this version",
                    platform.as_str()
                )
            }
            Self::OtherLocation => formatter.write_str("the account or login of the response belongs to another location or login; do not use it"),
        }
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Unsupported(_) | Self::OtherLocation => None,
        }
    }
}
