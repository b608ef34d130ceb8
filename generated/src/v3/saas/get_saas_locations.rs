//! `get-saas-locations`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{SaasError, SaasLocationList};

/// Lists the locations of a company that are in SaaS mode, page by page.
///
/// Made by [`Saas::get_saas_locations`](super::Saas::get_saas_locations).
///
/// `GET /saas/saas-locations/{companyId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetSaasLocations {
    request: Request<GetSaasLocationsParams>,
}

impl GetSaasLocations {
    pub(super) fn new(client: &Client, params: GetSaasLocationsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetSaasLocations, GetSaasLocationsParams
}

/// The parameters of [`GetSaasLocations`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSaasLocationsParams {
    /// Id of the company (agency).
    pub company_id: String,
    /// Which page to return.
    pub page: i64,
}

impl GetSaasLocationsParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>, page: i64) -> Self {
        Self {
            company_id: company_id.into(),
            page,
        }
    }
}

impl Operation for GetSaasLocationsParams {
    type Output = SaasLocationList;
    type Error = GetSaasLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-saas-locations",
        method: Method::GET,
        path: "/saas/saas-locations/{companyId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.query("page", &self.page);
    }

    fn output(response: &ResponseParts) -> Result<SaasLocationList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetSaasLocations`].
pub type GetSaasLocationsError = SaasError;
