//! Why a step fails.

use std::fmt;

use highlevel::social_login::SocialPlatform;
use highlevel::{Error, OperationError};
use http::StatusCode;

/// Why a step fails. `E` is the error enum of its operations, which is the same for all networks.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectError<E> {
    /// The call failed.
    Call(OperationError<E>),
    /// This version does not know how the network is connected.
    Unsupported(SocialPlatform),
    /// What came back is of another location, or of another login, than was asked: do not use it.
    OtherLocation,
}

impl<E> ConnectError<E> {
    /// Returns why the call failed, if it did.
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Unsupported(_) | Self::OtherLocation => None,
        }
    }

    /// Returns the operation's own error, if the server refused.
    pub fn kind(&self) -> Option<&E> {
        match self {
            Self::Call(error) => error.kind(),
            Self::Unsupported(_) | Self::OtherLocation => None,
        }
    }

    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.call().and_then(Error::status)
    }
}

impl<E> From<OperationError<E>> for ConnectError<E> {
    fn from(error: OperationError<E>) -> Self {
        Self::Call(error)
    }
}

impl<E> fmt::Display for ConnectError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(formatter),
            Self::Unsupported(platform) => {
                write!(
                    formatter,
                    "there is no login of {:?} here",
                    platform.as_str()
                )
            }
            Self::OtherLocation => {
                formatter.write_str("the account is of another location than that which asks")
            }
        }
    }
}

impl<E: fmt::Debug> std::error::Error for ConnectError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Unsupported(_) | Self::OtherLocation => None,
        }
    }
}
