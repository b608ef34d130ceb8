//! `update-estimate-last-visited-at`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::EstimateVisit;

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
    /// The estimate to mark as visited.
    pub body: EstimateVisit,
}

impl RecordEstimateVisitParams {
    /// Creates the parameters.
    pub fn new(body: EstimateVisit) -> Self {
        Self { body }
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
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-last-visited-at",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`RecordEstimateVisit`].
pub type RecordEstimateVisitError = super::errors::InvoicesError;
