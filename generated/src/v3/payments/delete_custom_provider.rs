//! `delete-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Removes the custom payment provider of an app from a location.
///
/// Created by
/// [`Payments::delete_custom_provider`](super::Payments::delete_custom_provider).
///
/// `DELETE /payments/custom-provider/provider`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCustomProvider = Request<DeleteCustomProviderParams>;

/// The parameters of [`DeleteCustomProvider`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCustomProviderParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl DeleteCustomProviderParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for DeleteCustomProviderParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCustomProviderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-integration",
        name: "delete_custom_provider",
        summary: "Removes the custom payment provider of an app from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/payments/custom-provider/provider",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/delete-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`DeleteCustomProvider`].
pub type DeleteCustomProviderError = super::errors::PaymentsError;
