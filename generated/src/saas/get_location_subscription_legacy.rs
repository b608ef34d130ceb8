//! `get-location-subscription-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::LocationSubscription;
use crate::{CompanyId, LocationId};

/// Returns the SaaS subscription of a location.
///
/// Created by
/// [`Saas::get_location_subscription_legacy`](super::Saas::get_location_subscription_legacy).
///
/// `GET /saas-api/public-api/get-saas-subscription/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLocationSubscriptionLegacy = Request<GetLocationSubscriptionLegacyParams>;

/// The parameters of [`GetLocationSubscriptionLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLocationSubscriptionLegacyParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl GetLocationSubscriptionLegacyParams {
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

impl Operation for GetLocationSubscriptionLegacyParams {
    type Output = LocationSubscription;
    type Whole = LocationSubscription;
    type Error = GetLocationSubscriptionLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location-subscription-deprecated",
        name: "get_location_subscription_legacy",
        summary: "Returns the SaaS subscription of a location.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `get_location_subscription`, the same operation at the current path",
        ),
        method: Method::GET,
        path: "/saas-api/public-api/get-saas-subscription/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("companyId", &self.company_id);
    }
}

/// Errors of [`GetLocationSubscriptionLegacy`].
pub type GetLocationSubscriptionLegacyError = super::errors::SaasError;
