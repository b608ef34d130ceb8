//! `get-saas-plan`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, SaasError, SaasPlan};
use crate::CompanyId;

/// Returns a plan that a company offers its locations.
///
/// Made by [`Saas::get_saas_plan`](super::Saas::get_saas_plan).
///
/// `GET /saas/saas-plan/{planId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetSaasPlan {
    pub(super) request: Request<GetSaasPlanParams>,
}

request_builder! {
    GetSaasPlan, GetSaasPlanParams
}

/// The parameters of [`GetSaasPlan`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSaasPlanParams {
    /// The path parameter `planId`.
    pub plan_id: String,
    /// Id of the company (agency).
    pub company_id: CompanyId,
}

impl GetSaasPlanParams {
    /// Makes the parameters from what is required.
    pub fn new(plan_id: impl Into<String>, company_id: impl Into<CompanyId>) -> Self {
        Self {
            plan_id: plan_id.into(),
            company_id: company_id.into(),
        }
    }
}

impl Operation for GetSaasPlanParams {
    type Output = SaasPlan;
    type Error = GetSaasPlanError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-saas-plan",
        name: "get_saas_plan",
        summary: "Returns a plan that a company offers its locations.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/saas-plan/{planId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Agency],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("planId", &self.plan_id);
        request.query("companyId", &self.company_id);
    }
}

/// What can go wrong with [`GetSaasPlan`].
pub type GetSaasPlanError = SaasError;
