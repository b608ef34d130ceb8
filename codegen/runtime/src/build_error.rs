//! The reasons why a client or a set of sessions cannot be built.

use std::fmt;

use crate::text::one_line;

/// The reason why a client or a set of sessions cannot be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// No token was given.
    MissingToken,
    /// The token is invalid. The reason does not contain it.
    InvalidToken(&'static str),
    /// The base URL cannot be used, for this reason. The reason does not contain the URL.
    InvalidBaseUrl(String),
    /// The base URL is `http`, and its host is not the local machine (see
    /// [`ClientBuilder::base_url`](crate::ClientBuilder::base_url)): the token would be sent unencrypted.
    InsecureBaseUrl,
    /// The URL of the proxy cannot be used. It is not shown, because it can contain a password.
    InvalidProxy,
    /// The user agent has a character that is not visible ASCII.
    InvalidUserAgent,
    /// This header cannot be a default header. The reason does not contain its value.
    InvalidHeader {
        /// The name of the header.
        name: String,
        /// The reason why it cannot be a default header.
        reason: &'static str,
    },
    /// None of these environment variables has a value; at least one is required.
    MissingVariable(&'static [&'static str]),
    /// The value of an environment variable cannot be used. The reason does not contain it.
    InvalidVariable {
        /// The variable.
        variable: &'static str,
        /// The reason why its value cannot be used.
        reason: String,
    },
    /// This setting has to have a value, and is an empty string.
    EmptySetting(&'static str),
    /// Two settings exclude each other, or one needs another.
    Conflict(&'static str),
    /// No cryptography library is available for TLS.
    MissingTlsProvider,
    /// The HTTP client cannot be set up.
    HttpClient(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingToken => formatter.write_str("no token is set; call `token` or `token_source`"),
            Self::InvalidToken(reason) => write!(formatter, "the token cannot be sent: {reason}"),
            Self::InvalidBaseUrl(reason) => write!(formatter, "the base URL cannot be used: {reason}"),
            Self::InsecureBaseUrl => formatter.write_str(
                "the base URL is not https, so the token would be sent unencrypted; if that is meant, call `allow_http(true)`",
            ),
            Self::InvalidProxy => formatter.write_str(
                "the URL of the proxy cannot be used; write it as `http://host:port`",
            ),
            Self::InvalidUserAgent => formatter.write_str("the user agent is not visible ASCII, so no header can carry it"),
            Self::MissingTlsProvider => formatter.write_str(
                "no library for TLS is chosen; enable the feature `ring` or `aws-lc-rs`, or install rustls's process-wide `CryptoProvider`",
            ),
            Self::InvalidHeader { name, reason } => {
                write!(formatter, "the default header `{}` cannot be sent: {reason}", one_line(name, 100))
            }
            Self::MissingVariable(variables) => write!(
                formatter,
                "no token is set in the environment; set one of `{}`",
                variables.join("`, `")
            ),
            Self::InvalidVariable { variable, reason } => write!(formatter, "`{variable}`: {reason}"),
            Self::EmptySetting(name) => write!(formatter, "`{name}` is empty; set it to the value in the app's settings"),
            Self::Conflict(reason) => formatter.write_str(reason),
            Self::HttpClient(error) => write!(formatter, "the HTTP client cannot be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::HttpClient(error) => Some(&**error),
            _ => None,
        }
    }
}
