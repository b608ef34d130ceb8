//! `user-subscription-change`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts};

use super::SubscriptionUpdate;

/// Subscribes or unsubscribes a contact, on behalf of a user.
///
/// Created by
/// [`Conversations::update_subscription`](super::Conversations::update_subscription).
///
/// `POST /conversations/preferences/unsubscriptions/user-change`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateSubscription = Request<UpdateSubscriptionParams>;

/// The parameters of [`UpdateSubscription`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscriptionParams {
    /// A change of a contact's subscriptions, made by a user.
    pub body: SubscriptionUpdate,
}

impl UpdateSubscriptionParams {
    /// Creates the parameters.
    pub fn new(body: SubscriptionUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateSubscriptionParams {
    type Output = ();
    type Whole = ();
    type Error = UpdateSubscriptionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "user-subscription-change",
        name: "update_subscription",
        summary: "Subscribes or unsubscribes a contact, on behalf of a user.",
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

/// Errors of [`UpdateSubscription`].
pub type UpdateSubscriptionError = super::errors::ConversationsError;
