//! `delete-Business`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::BusinessId;

/// Deletes a business.
///
/// Created by [`Businesses::delete_business`](super::Businesses::delete_business).
///
/// `DELETE /businesses/{businessId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteBusiness = Request<DeleteBusinessParams>;

/// The parameters of [`DeleteBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteBusinessParams {
    /// Id of the business to delete.
    ///
    /// Example: `63771dcac1116f0e21de8e12`.
    pub business_id: BusinessId,
}

impl DeleteBusinessParams {
    /// Creates the parameters.
    pub fn new(business_id: impl Into<BusinessId>) -> Self {
        Self {
            business_id: business_id.into(),
        }
    }
}

impl Operation for DeleteBusinessParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-Business",
        name: "delete_business",
        summary: "Deletes a business.",
        deprecated: None,
        method: Method::DELETE,
        path: "/businesses/{businessId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["businesses.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/businesses/delete-business",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("businessId", &self.business_id);
    }
}

/// Errors of [`DeleteBusiness`].
pub type DeleteBusinessError = super::errors::BusinessError;
