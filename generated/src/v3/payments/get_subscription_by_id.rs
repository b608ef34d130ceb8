//! `get-subscription-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, PaymentsError, Subscription};

/// Returns a subscription.
///
/// Needs a location's token with the scope `payments/subscriptions.readonly`.
///
/// `GET /payments/subscriptions/{subscriptionId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetSubscriptionById {
    request: Request<GetSubscriptionByIdParams>,
}

impl GetSubscriptionById {
    pub(super) fn new(client: &Client, params: GetSubscriptionByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetSubscriptionById, GetSubscriptionByIdParams
}

/// The parameters of [`GetSubscriptionById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubscriptionByIdParams {
    /// The path parameter `subscriptionId`.
    pub subscription_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetSubscriptionByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(
        subscription_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetSubscriptionByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSubscriptionByIdParams")?;
        Some(Self {
            subscription_id: object.required("subscriptionId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetSubscriptionByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("subscriptionId", &self.subscription_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetSubscriptionByIdParams
}

impl Operation for GetSubscriptionByIdParams {
    type Output = Subscription;
    type Error = GetSubscriptionByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-subscription-by-id",
        method: Method::GET,
        path: "/payments/subscriptions/{subscriptionId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/subscriptions.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("subscriptionId", &self.subscription_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(response: &ResponseParts) -> Result<Subscription, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetSubscriptionById`].
pub type GetSubscriptionByIdError = PaymentsError;
