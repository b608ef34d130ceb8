//! `get-token`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::GetTokenBody;

/// Exchanges a code.
///
/// Made by [`Pets::get_token`](super::Pets::get_token).
///
/// `POST /pets/token`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetToken {
    pub(super) request: Request<GetTokenParams>,
}

impl GetToken {
    /// Sets the request body.
    #[inline]
    pub fn body(mut self, value: GetTokenBody) -> Self {
        self.request.params_mut().body = Some(value);
        self
    }
}

request_builder! {
    GetToken, GetTokenParams
}

/// The parameters of [`GetToken`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTokenParams {
    /// The request body.
    pub body: Option<GetTokenBody>,
}

impl GetTokenParams {
    /// Makes parameters with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetTokenParams {
    type Output = String;
    type Error = GetTokenError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-token",
        method: Method::POST,
        path: "/pets/token",
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// What can go wrong with [`GetToken`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetTokenError {
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for GetTokenError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
