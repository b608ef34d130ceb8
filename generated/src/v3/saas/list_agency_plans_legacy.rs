//! `get-agency-plans-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::AgencyPlan;
use crate::CompanyId;

/// Lists the plans that a company offers its locations.
///
/// Created by
/// [`Saas::list_agency_plans_legacy`](super::Saas::list_agency_plans_legacy).
///
/// `GET /saas-api/public-api/agency-plans/{companyId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListAgencyPlansLegacy = Request<ListAgencyPlansLegacyParams>;

/// The parameters of [`ListAgencyPlansLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAgencyPlansLegacyParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl ListAgencyPlansLegacyParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

impl Operation for ListAgencyPlansLegacyParams {
    type Output = Vec<AgencyPlan>;
    type Whole = Vec<AgencyPlan>;
    type Error = ListAgencyPlansLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-agency-plans-deprecated",
        name: "list_agency_plans_legacy",
        summary: "Lists the plans that a company offers its locations.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `list_agency_plans`, the same operation at the current path",
        ),
        method: Method::GET,
        path: "/saas-api/public-api/agency-plans/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
    }
}

/// Errors of [`ListAgencyPlansLegacy`].
pub type ListAgencyPlansLegacyError = super::errors::SaasError;
