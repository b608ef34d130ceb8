//! `generate-payment-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::SaasSubscriptionUpdate;
use crate::LocationId;

/// Sets the Stripe subscription and customer of a location.
///
/// Created by
/// [`Saas::update_saas_subscription`](super::Saas::update_saas_subscription).
///
/// `PUT /saas/update-saas-subscription/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateSaasSubscription = Request<UpdateSaasSubscriptionParams>;

/// The parameters of [`UpdateSaasSubscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateSaasSubscriptionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// The Stripe subscription and customer of a location.
    pub body: SaasSubscriptionUpdate,
}

impl UpdateSaasSubscriptionParams {
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

impl Operation for UpdateSaasSubscriptionParams {
    type Output = String;
    type Whole = String;
    type Error = UpdateSaasSubscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "generate-payment-link",
        name: "update_saas_subscription",
        summary: "Sets the Stripe subscription and customer of a location.",
        deprecated: None,
        method: Method::PUT,
        path: "/saas/update-saas-subscription/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &["saas/location.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/generate-payment-link",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateSaasSubscription`].
pub type UpdateSaasSubscriptionError = super::errors::ListAgencyPlansError;
