//! `of-both`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

/// Returns the token of a location or a company.
///
/// Created by [`Accounts::of_both`](super::Accounts::of_both).
///
/// `GET /whoami/both`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type OfBoth = Request<OfBothParams>;

/// The parameters of [`OfBoth`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OfBothParams {}

impl OfBothParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for OfBothParams {
    type Output = String;
    type Whole = String;
    type Error = OfBothError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "of-both",
        name: "of_both",
        summary: "Returns the token of a location or a company.",
        deprecated: None,
        method: Method::GET,
        path: "/whoami/both",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[401],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
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

/// Errors of [`OfBoth`].
pub type OfBothError = super::errors::AccountsError;
