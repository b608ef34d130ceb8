//! `of-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

/// Returns the token of a location.
///
/// Created by [`Accounts::of_location`](super::Accounts::of_location).
///
/// `GET /whoami/location`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type OfLocation = Request<OfLocationParams>;

/// The parameters of [`OfLocation`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OfLocationParams {}

impl OfLocationParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for OfLocationParams {
    type Output = String;
    type Whole = String;
    type Error = OfLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "of-location",
        name: "of_location",
        summary: "Returns the token of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/whoami/location",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[401],
        scopes: &[],
        tokens: &[TokenType::Location],
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

/// Errors of [`OfLocation`].
pub type OfLocationError = super::errors::AccountsError;
