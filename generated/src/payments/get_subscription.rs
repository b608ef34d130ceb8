//! `get-subscription-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Subscription};
use crate::{LocationId, SubscriptionId};

/// Returns a subscription.
///
/// Created by [`Payments::get_subscription`](super::Payments::get_subscription).
///
/// `GET /payments/subscriptions/{subscriptionId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetSubscription {
    pub(super) request: Request<GetSubscriptionParams>,
}

impl GetSubscription {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetSubscriptionParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    GetSubscription, GetSubscriptionParams
}

/// The parameters of [`GetSubscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetSubscriptionParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the subscription to return.
    ///
    /// Example: `6322e9c9e39fc14ab3ed7042`.
    pub subscription_id: SubscriptionId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::GetSubscriptionParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetSubscriptionParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        subscription_id: impl Into<SubscriptionId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            subscription_id: subscription_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetSubscriptionParams {
    type Output = Subscription;
    type Whole = Subscription;
    type Error = GetSubscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-subscription-by-id",
        name: "get_subscription",
        summary: "Returns a subscription.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/subscriptions/{subscriptionId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/subscriptions.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("subscriptionId", &self.subscription_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`GetSubscription`].
pub type GetSubscriptionError = super::errors::PaymentsError;
