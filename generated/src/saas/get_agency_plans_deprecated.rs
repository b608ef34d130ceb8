//! `get-agency-plans-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::DeprecatedError;
use super::{API, AgencyPlan};
use crate::CompanyId;

/// Lists the plans that a company offers its locations.
///
/// Created by
/// [`Saas::get_agency_plans_deprecated`](super::Saas::get_agency_plans_deprecated).
///
/// `GET /saas-api/public-api/agency-plans/{companyId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetAgencyPlansDeprecated {
    pub(super) request: Request<GetAgencyPlansDeprecatedParams>,
}

request_builder! {
    GetAgencyPlansDeprecated, GetAgencyPlansDeprecatedParams
}

/// The parameters of [`GetAgencyPlansDeprecated`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAgencyPlansDeprecatedParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl GetAgencyPlansDeprecatedParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

impl Operation for GetAgencyPlansDeprecatedParams {
    type Output = Vec<AgencyPlan>;
    type Error = GetAgencyPlansDeprecatedError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-agency-plans-deprecated",
        name: "get_agency_plans_deprecated",
        summary: "Lists the plans that a company offers its locations.",
        deprecated: Some(
            "HighLevel has deprecated this address; use `get_agency_plans`, which is the same at another",
        ),
        method: Method::GET,
        path: "/saas-api/public-api/agency-plans/{companyId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Agency],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
    }
}

/// Errors of [`GetAgencyPlansDeprecated`].
pub type GetAgencyPlansDeprecatedError = DeprecatedError;
