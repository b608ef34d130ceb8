//! `create-new-estimate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Estimate, NewEstimate};

/// Creates an estimate.
///
/// Created by [`Invoices::create_estimate`](super::Invoices::create_estimate).
///
/// `POST /invoices/estimate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateEstimate = Request<CreateEstimateParams>;

/// The parameters of [`CreateEstimate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEstimateParams {
    /// An estimate to create.
    pub body: NewEstimate,
}

impl CreateEstimateParams {
    /// Creates the parameters.
    pub fn new(body: NewEstimate) -> Self {
        Self { body }
    }
}

impl Operation for CreateEstimateParams {
    type Output = Estimate;
    type Whole = Estimate;
    type Error = CreateEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-new-estimate",
        name: "create_estimate",
        summary: "Creates an estimate.",
        deprecated: None,
        method: Method::POST,
        path: "/invoices/estimate",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateEstimate`].
pub type CreateEstimateError = super::errors::InvoicesError;
