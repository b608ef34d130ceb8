//! `get-token`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{GetTokenResponse, TokenRequest};

/// Exchanges a code for a token.
///
/// Created by [`Orders::get_token`](super::Orders::get_token).
///
/// `POST /token`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetToken = Request<GetTokenParams>;

/// The parameters of [`GetToken`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTokenParams {
    /// The request body.
    pub body: TokenRequest,
}

impl GetTokenParams {
    /// Creates the parameters.
    pub fn new(body: TokenRequest) -> Self {
        Self { body }
    }
}

impl Operation for GetTokenParams {
    type Output = GetTokenResponse;
    type Whole = GetTokenResponse;
    type Error = GetTokenError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-token",
        name: "get_token",
        summary: "Exchanges a code for a token.",
        deprecated: None,
        method: Method::POST,
        path: "/token",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.form(&self.body);
    }
}

/// Errors of [`GetToken`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetTokenError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetTokenError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
