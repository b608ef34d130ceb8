//! `delete-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Estimate};
use crate::{EstimateId, LocationId};

/// Deletes an estimate.
///
/// Created by [`Invoices::delete_estimate`](super::Invoices::delete_estimate).
///
/// `DELETE /invoices/estimate/{estimateId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteEstimate {
    pub(super) request: Request<DeleteEstimateParams>,
}

impl DeleteEstimate {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteEstimateParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteEstimate, DeleteEstimateParams
}

/// The parameters of [`DeleteEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteEstimateParams {
    /// Id of the location that has the estimate.
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the estimate to delete.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::DeleteEstimateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteEstimateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        estimate_id: impl Into<EstimateId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            estimate_id: estimate_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteEstimateParams {
    type Output = Estimate;
    type Whole = Estimate;
    type Error = DeleteEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-estimate",
        name: "delete_estimate",
        summary: "Deletes an estimate.",
        deprecated: None,
        method: Method::DELETE,
        path: "/invoices/estimate/{estimateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.properties(&[("altId", &self.location_id), ("altType", &self.alt_type)]);
    }
}

/// Errors of [`DeleteEstimate`].
pub type DeleteEstimateError = super::errors::InvoicesError;
