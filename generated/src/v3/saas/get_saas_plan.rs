//! `get-saas-plan`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::SaasPlan;
use crate::CompanyId;

/// Returns a plan that a company offers its locations.
///
/// Created by [`Saas::get_saas_plan`](super::Saas::get_saas_plan).
///
/// `GET /saas/saas-plan/{planId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetSaasPlan = Request<GetSaasPlanParams>;

/// The parameters of [`GetSaasPlan`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSaasPlanParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the SaaS plan to return.
    pub plan_id: String,
}

impl GetSaasPlanParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, plan_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            plan_id: plan_id.into(),
        }
    }
}

impl Operation for GetSaasPlanParams {
    type Output = SaasPlan;
    type Whole = SaasPlan;
    type Error = GetSaasPlanError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-saas-plan",
        name: "get_saas_plan",
        summary: "Returns a plan that a company offers its locations.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/saas-plan/{planId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("planId", &self.plan_id);
        request.query("companyId", &self.company_id);
    }
}

/// Errors of [`GetSaasPlan`].
pub type GetSaasPlanError = super::errors::ListAgencyPlansError;
