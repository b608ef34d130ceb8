//! `get-agency-plans`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AgencyPlan;
use crate::CompanyId;

/// Lists the plans that a company offers its locations.
///
/// Created by [`Saas::list_agency_plans`](super::Saas::list_agency_plans).
///
/// `GET /saas/agency-plans/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListAgencyPlans = Request<ListAgencyPlansParams>;

/// The parameters of [`ListAgencyPlans`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAgencyPlansParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl ListAgencyPlansParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

impl Operation for ListAgencyPlansParams {
    type Output = Vec<AgencyPlan>;
    type Whole = Vec<AgencyPlan>;
    type Error = ListAgencyPlansError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-agency-plans",
        name: "list_agency_plans",
        summary: "Lists the plans that a company offers its locations.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/agency-plans/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
    }
}

/// Errors of [`ListAgencyPlans`].
pub type ListAgencyPlansError = super::errors::ListAgencyPlansError;
