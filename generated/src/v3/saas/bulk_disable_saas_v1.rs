//! `bulk-disable-saas-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
    request_builder,
};

use super::errors::DeprecatedError;
use super::{API, BulkDisableSaasOutcome, BulkDisableSaasResponse, BulkSaasDeactivation};
use crate::CompanyId;

/// Disables SaaS mode for several locations of a company.
///
/// Created by [`Saas::bulk_disable_saas_v1`](super::Saas::bulk_disable_saas_v1).
///
/// Returns [`BulkDisableSaasOutcome`]: the member `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns a `Response` with all of it,
/// [`BulkDisableSaasResponse`].
///
/// `POST /saas-api/public-api/bulk-disable-saas/{companyId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct BulkDisableSaasV1 {
    pub(super) request: Request<BulkDisableSaasV1Params>,
}

request_builder! {
    BulkDisableSaasV1, BulkDisableSaasV1Params
}

/// The parameters of [`BulkDisableSaasV1`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkDisableSaasV1Params {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// The locations for which to disable SaaS mode.
    pub body: BulkSaasDeactivation,
}

impl BulkDisableSaasV1Params {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: BulkSaasDeactivation) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for BulkDisableSaasV1Params {
    type Output = BulkDisableSaasOutcome;
    type Whole = BulkDisableSaasResponse;
    type Error = BulkDisableSaasV1Error;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "bulk-disable-saas-deprecated",
        name: "bulk_disable_saas_v1",
        summary: "Disables SaaS mode for several locations of a company.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `bulk_disable_saas`, the same operation at the current path",
        ),
        method: Method::POST,
        path: "/saas-api/public-api/bulk-disable-saas/{companyId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/company.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<BulkDisableSaasOutcome, DecodeError> {
        response.payload(&[&["data"]], |envelope: BulkDisableSaasResponse| envelope.data)
    }
}

/// Errors of [`BulkDisableSaasV1`].
pub type BulkDisableSaasV1Error = DeprecatedError;
