//! `get-business`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Business, BusinessResponse};
use crate::BusinessId;

/// Returns a business, a company that contacts belong to.
///
/// Created by [`Businesses::get_business`](super::Businesses::get_business).
///
/// Returns [`Business`]: the field `business` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`BusinessResponse`], in a `Response`.
///
/// `GET /businesses/{businessId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetBusiness = Request<GetBusinessParams>;

/// The parameters of [`GetBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetBusinessParams {
    /// Id of the business to return.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub business_id: BusinessId,
}

impl GetBusinessParams {
    /// Creates the parameters.
    pub fn new(business_id: impl Into<BusinessId>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

impl Operation for GetBusinessParams {
    type Output = Business;
    type Whole = BusinessResponse;
    type Error = GetBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-business",
        name: "get_business",
        summary: "Returns a business, a company that contacts belong to.",
        deprecated: None,
        method: Method::GET,
        path: "/businesses/{businessId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["businesses.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("businessId", &self.business_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Business, DecodeError> {
        response
            .payload(&[&["business"]], |envelope: BusinessResponse| envelope.business)
    }
}

/// Errors of [`GetBusiness`].
pub type GetBusinessError = super::errors::BusinessError;
