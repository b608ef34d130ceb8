//! `get-conversation-channel`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ChannelType, ChannelsResponse, LocationsError};

/// Lists the providers that send the SMS or the email of a location.
///
/// Needs a location's token with the scope `locations.readonly`.
///
/// `GET /locations/{locationId}/conversationChannels/{type}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetConversationChannel {
    request: Request<GetConversationChannelParams>,
}

impl GetConversationChannel {
    pub(super) fn new(client: &Client, params: GetConversationChannelParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetConversationChannel, GetConversationChannelParams
}

/// The parameters of [`GetConversationChannel`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConversationChannelParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `type`.
    pub type_: ChannelType,
}

impl GetConversationChannelParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, type_: ChannelType) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetConversationChannelParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetConversationChannelParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetConversationChannelParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetConversationChannelParams
}

impl Operation for GetConversationChannelParams {
    type Output = ChannelsResponse;
    type Error = GetConversationChannelError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-conversation-channel",
        method: Method::GET,
        path: "/locations/{locationId}/conversationChannels/{type}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("type", &self.type_);
    }

    fn output(response: &ResponseParts) -> Result<ChannelsResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetConversationChannel`].
pub type GetConversationChannelError = LocationsError;
