//! `user-subscription-change`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, request_builder};

use super::errors::ConversationsError;
use super::{API, SubscriptionChange};

/// Subscribes a contact or ends a subscription, on behalf of a user.
///
/// Created by
/// [`Conversations::change_subscription`](super::Conversations::change_subscription).
///
/// `POST /conversations/preferences/unsubscriptions/user-change`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ChangeSubscription {
    pub(super) request: Request<ChangeSubscriptionParams>,
}

request_builder! {
    ChangeSubscription, ChangeSubscriptionParams
}

/// The parameters of [`ChangeSubscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ChangeSubscriptionParams {
    /// The request body.
    pub body: SubscriptionChange,
}

impl ChangeSubscriptionParams {
    /// Creates the parameters.
    pub fn new(body: SubscriptionChange) -> Self {
        Self { body }
    }
}

impl Operation for ChangeSubscriptionParams {
    type Output = ();
    type Error = ChangeSubscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "user-subscription-change",
        name: "change_subscription",
        summary: "Subscribes a contact or ends a subscription, on behalf of a user.",
        deprecated: None,
        method: Method::POST,
        path: "/conversations/preferences/unsubscriptions/user-change",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[200, 201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/user-subscription-change",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`ChangeSubscription`].
pub type ChangeSubscriptionError = ConversationsError;
