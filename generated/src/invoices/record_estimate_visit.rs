//! `update-estimate-last-visited-at`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::EstimateId;

/// Records that the contact visited an estimate.
///
/// Created by
/// [`Invoices::record_estimate_visit`](super::Invoices::record_estimate_visit).
///
/// `PATCH /invoices/estimate/stats/last-visited-at`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type RecordEstimateVisit = Request<RecordEstimateVisitParams>;

/// The parameters of [`RecordEstimateVisit`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordEstimateVisitParams {
    /// Id of the estimate to mark as visited.
    ///
    /// Example: `5f9d6d8b1b2d2c001f2d9e4b`.
    pub estimate_id: EstimateId,
}

impl RecordEstimateVisitParams {
    /// Creates the parameters.
    pub fn new(estimate_id: impl Into<EstimateId>) -> Self {
        Self {
            estimate_id: estimate_id.into(),
        }
    }
}

impl Operation for RecordEstimateVisitParams {
    type Output = ();
    type Whole = ();
    type Error = RecordEstimateVisitError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-estimate-last-visited-at",
        name: "record_estimate_visit",
        summary: "Records that the contact visited an estimate.",
        deprecated: None,
        method: Method::PATCH,
        path: "/invoices/estimate/stats/last-visited-at",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-last-visited-at",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.properties(&[("estimateId", &self.estimate_id)]);
    }
}

/// Errors of [`RecordEstimateVisit`].
pub type RecordEstimateVisitError = super::errors::InvoicesError;
