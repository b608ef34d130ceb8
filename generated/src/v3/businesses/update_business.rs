//! `update-business`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Business, BusinessUpdate, SavedBusinessResponse};
use crate::BusinessId;

/// Updates a business.
///
/// Created by [`Businesses::update_business`](super::Businesses::update_business).
///
/// Returns [`Business`]: the field `business` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SavedBusinessResponse`], in a `Response`.
///
/// `PUT /businesses/{businessId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateBusiness = Request<UpdateBusinessParams>;

/// The parameters of [`UpdateBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateBusinessParams {
    /// Id of the business to update.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub business_id: BusinessId,
    /// Changes to a business.
    pub body: BusinessUpdate,
}

impl UpdateBusinessParams {
    /// Creates the parameters.
    pub fn new(business_id: impl Into<BusinessId>, body: BusinessUpdate) -> Self {
        Self {
            business_id: business_id.into(),
            body,
        }
    }
}

impl Operation for UpdateBusinessParams {
    type Output = Business;
    type Whole = SavedBusinessResponse;
    type Error = UpdateBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-business",
        name: "update_business",
        summary: "Updates a business.",
        deprecated: None,
        method: Method::PUT,
        path: "/businesses/{businessId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["businesses.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/businesses/update-business",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("businessId", &self.business_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Business, DecodeError> {
        response
            .payload(
                &[&["buiseness", "business"]],
                |envelope: SavedBusinessResponse| envelope.business,
            )
    }
}

/// Errors of [`UpdateBusiness`].
pub type UpdateBusinessError = super::errors::BusinessError;
