//! `of-any`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Returns any token.
///
/// Created by [`Accounts::of_any`](super::Accounts::of_any).
///
/// `GET /whoami/any`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type OfAny = Request<OfAnyParams>;

/// The parameters of [`OfAny`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OfAnyParams {}

impl OfAnyParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for OfAnyParams {
    type Output = String;
    type Whole = String;
    type Error = OfAnyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "of-any",
        name: "of_any",
        summary: "Returns any token.",
        deprecated: None,
        method: Method::GET,
        path: "/whoami/any",
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

/// Errors of [`OfAny`].
pub type OfAnyError = super::errors::AccountsError;
