//! `of-company`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

/// Returns the token of a company.
///
/// Created by [`Accounts::of_company`](super::Accounts::of_company).
///
/// `GET /whoami/company`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type OfCompany = Request<OfCompanyParams>;

/// The parameters of [`OfCompany`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OfCompanyParams {}

impl OfCompanyParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for OfCompanyParams {
    type Output = String;
    type Whole = String;
    type Error = OfCompanyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "of-company",
        name: "of_company",
        summary: "Returns the token of a company.",
        deprecated: None,
        method: Method::GET,
        path: "/whoami/company",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[401],
        scopes: &[],
        tokens: &[TokenType::Company],
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

/// Errors of [`OfCompany`].
pub type OfCompanyError = super::errors::AccountsError;
