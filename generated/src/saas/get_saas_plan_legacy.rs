//! `get-saas-plan-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::SaasPlan;
use crate::CompanyId;

/// Returns a plan that a company offers its locations.
///
/// Created by [`Saas::get_saas_plan_legacy`](super::Saas::get_saas_plan_legacy).
///
/// `GET /saas-api/public-api/saas-plan/{planId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetSaasPlanLegacy = Request<GetSaasPlanLegacyParams>;

/// The parameters of [`GetSaasPlanLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSaasPlanLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the SaaS plan to return.
    ///
    /// Example: `66c4d36534f21f900dc2a265`.
    pub plan_id: String,
}

impl GetSaasPlanLegacyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, plan_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            plan_id: plan_id.into(),
        }
    }
}

impl Operation for GetSaasPlanLegacyParams {
    type Output = SaasPlan;
    type Whole = SaasPlan;
    type Error = GetSaasPlanLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-saas-plan-deprecated",
        name: "get_saas_plan_legacy",
        summary: "Returns a plan that a company offers its locations.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `get_saas_plan`, the same operation at the current path",
        ),
        method: Method::GET,
        path: "/saas-api/public-api/saas-plan/{planId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("planId", &self.plan_id);
        request.query("companyId", &self.company_id);
    }
}

/// Errors of [`GetSaasPlanLegacy`].
pub type GetSaasPlanLegacyError = super::errors::SaasError;
