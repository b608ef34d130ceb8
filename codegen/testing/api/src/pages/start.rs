//! `start`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Failure, StartHeaders};

/// Starts a login by a redirect.
///
/// Created by [`Pages::start`](super::Pages::start).
///
/// `GET /oauth/start`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Start = Request<StartParams>;

/// The parameters of [`Start`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartParams {}

impl StartParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for StartParams {
    type Output = StartHeaders;
    type Whole = StartHeaders;
    type Error = StartError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start",
        name: "start",
        summary: "Starts a login by a redirect.",
        deprecated: None,
        method: Method::GET,
        path: "/oauth/start",
        is_idempotent: true,
        headers: &[],
        success: &[302],
        errors: &[200, 401],
        scopes: &["oauth.readonly", "pages.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}

    #[inline]
    fn output(response: &ResponseParts) -> Result<StartHeaders, DecodeError> {
        StartHeaders::read(response)
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<StartHeaders, DecodeError> {
        StartHeaders::read(response)
    }
}

/// Errors of [`Start`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum StartError {
    /// `200 OK`: the token probably lacks the scope oauth.readonly.
    NotRedirected,
    /// `401 Unauthorized`.
    Unauthorized(Failure),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for StartError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            200 => Self::NotRedirected,
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotRedirected => {
                Some("the token probably lacks the scope oauth.readonly")
            }
            _ => None,
        }
    }
}
