//! `locations`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::CompanyId;

/// Lists the locations of a Stripe customer or subscription.
///
/// Created by [`Saas::search_locations`](super::Saas::search_locations).
///
/// `GET /saas/locations`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchLocations {
    pub(super) request: Request<SearchLocationsParams>,
}

impl SearchLocations {
    /// Id of the customer in Stripe whose locations to find, such as
    /// `cus_OD2oBjRfKEF6FV`.
    pub fn customer_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().customer_id = value.into_optional();
        self
    }

    /// Id of the subscription in Stripe whose locations to find, such as
    /// `sub_1NVqlLByVlfITvRXgirIdpyc`.
    pub fn subscription_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().subscription_id = value.into_optional();
        self
    }
}

request_builder! {
    SearchLocations, SearchLocationsParams
}

/// The parameters of [`SearchLocations`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchLocationsParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the customer in Stripe whose locations to find, such as
    /// `cus_OD2oBjRfKEF6FV`.
    pub customer_id: Option<String>,
    /// Id of the subscription in Stripe whose locations to find, such as
    /// `sub_1NVqlLByVlfITvRXgirIdpyc`.
    pub subscription_id: Option<String>,
}

impl SearchLocationsParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
            customer_id: None,
            subscription_id: None,
        }
    }
}

impl Operation for SearchLocationsParams {
    type Output = Vec<String>;
    type Whole = Vec<String>;
    type Error = SearchLocationsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "locations",
        name: "search_locations",
        summary: "Lists the locations of a Stripe customer or subscription.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/locations",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[],
        scopes: &["saas/location.read"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("customerId", &self.customer_id);
        request.query("subscriptionId", &self.subscription_id);
    }
}

/// Errors of [`SearchLocations`].
pub type SearchLocationsError = super::errors::ListAgencyPlansError;
