//! `get-conversation-channel`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ChannelType, Channels, ConversationChannelResponse};
use crate::LocationId;

/// Returns the providers that send the SMS or the email of a location.
///
/// Created by
/// [`Locations::get_conversation_channel`](super::Locations::get_conversation_channel).
///
/// Returns [`Channels`]: the field `conversation_channel` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ConversationChannelResponse`], in a `Response`.
///
/// `GET /locations/{locationId}/conversationChannels/{type}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetConversationChannel = Request<GetConversationChannelParams>;

/// The parameters of [`GetConversationChannel`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetConversationChannelParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Channel whose providers to return.
    pub type_: ChannelType,
}

impl GetConversationChannelParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, type_: ChannelType) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
        }
    }
}

impl Operation for GetConversationChannelParams {
    type Output = Channels;
    type Whole = ConversationChannelResponse;
    type Error = GetConversationChannelError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-conversation-channel",
        name: "get_conversation_channel",
        summary: "Returns the providers that send the SMS or the email of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/conversationChannels/{type}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("type", &self.type_);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Channels, DecodeError> {
        response
            .payload(
                &[&["conversationChannel"]],
                |envelope: ConversationChannelResponse| envelope.conversation_channel,
            )
    }
}

/// Errors of [`GetConversationChannel`].
pub type GetConversationChannelError = super::errors::LocationsError;
