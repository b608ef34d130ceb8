//! `update-estimate-last-visited-at`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::EstimateLastVisitedAtUpdate;

/// Marks an estimate as visited by its contact.
///
/// Created by
/// [`Invoices::update_estimate_last_visited_at`](super::Invoices::update_estimate_last_visited_at).
///
/// `PATCH /invoices/estimate/stats/last-visited-at`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateEstimateLastVisitedAt = Request<UpdateEstimateLastVisitedAtParams>;

/// The parameters of [`UpdateEstimateLastVisitedAt`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEstimateLastVisitedAtParams {
    /// The estimate to mark as visited.
    pub body: EstimateLastVisitedAtUpdate,
}

impl UpdateEstimateLastVisitedAtParams {
    /// Creates the parameters.
    pub fn new(body: EstimateLastVisitedAtUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateEstimateLastVisitedAtParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateEstimateLastVisitedAtError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-estimate-last-visited-at",
        name: "update_estimate_last_visited_at",
        summary: "Marks an estimate as visited by its contact.",
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

/// Errors of [`UpdateEstimateLastVisitedAt`].
pub type UpdateEstimateLastVisitedAtError = super::errors::InvoicesError;
