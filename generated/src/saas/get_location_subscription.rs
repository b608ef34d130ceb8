//! `get-location-subscription`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LocationSubscription;
use crate::{CompanyId, LocationId};

/// Returns the SaaS subscription of a location.
///
/// Created by
/// [`Saas::get_location_subscription`](super::Saas::get_location_subscription).
///
/// `GET /saas/get-saas-subscription/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLocationSubscription = Request<GetLocationSubscriptionParams>;

/// The parameters of [`GetLocationSubscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLocationSubscriptionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl GetLocationSubscriptionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            company_id: company_id.into(),
        }
    }
}

impl Operation for GetLocationSubscriptionParams {
    type Output = LocationSubscription;
    type Whole = LocationSubscription;
    type Error = GetLocationSubscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location-subscription",
        name: "get_location_subscription",
        summary: "Returns the SaaS subscription of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/saas/get-saas-subscription/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("companyId", &self.company_id);
    }
}

/// Errors of [`GetLocationSubscription`].
pub type GetLocationSubscriptionError = super::errors::ListAgencyPlansError;
