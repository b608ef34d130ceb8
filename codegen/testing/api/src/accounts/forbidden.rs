//! `forbidden`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Is refused whatever the token.
///
/// Created by [`Accounts::forbidden`](super::Accounts::forbidden).
///
/// `GET /forbidden`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Forbidden = Request<ForbiddenParams>;

/// The parameters of [`Forbidden`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ForbiddenParams {}

impl ForbiddenParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ForbiddenParams {
    type Output = String;
    type Whole = String;
    type Error = ForbiddenError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "forbidden",
        name: "forbidden",
        summary: "Is refused whatever the token.",
        deprecated: None,
        method: Method::GET,
        path: "/forbidden",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// Errors of [`Forbidden`].
pub type ForbiddenError = super::errors::AccountsError;
