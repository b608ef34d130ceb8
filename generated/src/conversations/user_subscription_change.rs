//! `user-subscription-change`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{ConversationsError, SubscriptionChange};

/// Subscribes a contact or ends a subscription, on behalf of a user.
///
/// A legal reason must be given when a contact is subscribed again. HighLevel records
/// it in a legal form for subscriptions to kinds that a location has created.
///
/// `POST /conversations/preferences/unsubscriptions/user-change`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/user-subscription-change))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UserSubscriptionChange {
    request: Request<UserSubscriptionChangeParams>,
}

impl UserSubscriptionChange {
    pub(super) fn new(client: &Client, params: UserSubscriptionChangeParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UserSubscriptionChange, UserSubscriptionChangeParams
}

/// The parameters of [`UserSubscriptionChange`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserSubscriptionChangeParams {
    /// The request body.
    pub body: SubscriptionChange,
}

impl UserSubscriptionChangeParams {
    /// Makes the parameters from what is required.
    pub fn new(body: SubscriptionChange) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UserSubscriptionChangeParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UserSubscriptionChangeParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UserSubscriptionChangeParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UserSubscriptionChangeParams
}

impl Operation for UserSubscriptionChangeParams {
    type Output = ();
    type Error = UserSubscriptionChangeError;

    const METADATA: &'static Metadata = &Metadata {
        id: "user-subscription-change",
        method: Method::POST,
        path: "/conversations/preferences/unsubscriptions/user-change",
        headers: &[("Version", "2021-04-15")],
        success: &[200, 201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/user-subscription-change",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`UserSubscriptionChange`].
pub type UserSubscriptionChangeError = ConversationsError;
