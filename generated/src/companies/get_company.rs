//! `get-company`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Company, CompanyResponse};
use crate::CompanyId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Returns a company (agency).
///
/// Created by [`Companies::get_company`](super::Companies::get_company).
///
/// Returns [`Company`]: the field `company` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CompanyResponse`], in a `Response`.
///
/// `GET /companies/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCompany = Request<GetCompanyParams>;

/// The parameters of [`GetCompany`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCompanyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl GetCompanyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

impl Operation for GetCompanyParams {
    type Output = Company;
    type Whole = CompanyResponse;
    type Error = GetCompanyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-company",
        name: "get_company",
        summary: "Returns a company (agency).",
        deprecated: None,
        method: Method::GET,
        path: "/companies/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["companies.readonly"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/companies/get-company",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Company, DecodeError> {
        response.payload(&[&["company"]], |envelope: CompanyResponse| envelope.company)
    }
}

/// Errors of [`GetCompany`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetCompanyError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetCompanyError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
