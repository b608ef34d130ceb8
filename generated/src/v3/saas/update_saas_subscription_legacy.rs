//! `generate-payment-link-deprecated`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::SaasSubscriptionUpdate;
use crate::LocationId;

/// Sets the Stripe subscription and customer of a location.
///
/// Created by
/// [`Saas::update_saas_subscription_legacy`](super::Saas::update_saas_subscription_legacy).
///
/// `PUT /saas-api/public-api/update-saas-subscription/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateSaasSubscriptionLegacy = Request<UpdateSaasSubscriptionLegacyParams>;

/// The parameters of [`UpdateSaasSubscriptionLegacy`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateSaasSubscriptionLegacyParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// The Stripe subscription and customer of a location.
    pub body: SaasSubscriptionUpdate,
}

impl UpdateSaasSubscriptionLegacyParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        body: SaasSubscriptionUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for UpdateSaasSubscriptionLegacyParams {
    type Output = String;
    type Whole = String;
    type Error = UpdateSaasSubscriptionLegacyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "generate-payment-link-deprecated",
        name: "update_saas_subscription_legacy",
        summary: "Sets the Stripe subscription and customer of a location.",
        deprecated: Some(
            "HighLevel has deprecated this path; use `update_saas_subscription`, the same operation at the current path",
        ),
        method: Method::PUT,
        path: "/saas-api/public-api/update-saas-subscription/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/location.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-saas-subscription-deprecated",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateSaasSubscriptionLegacy`].
pub type UpdateSaasSubscriptionLegacyError = super::errors::SaasError;
