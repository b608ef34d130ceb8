//! `getChatWidget`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::ChatWidgetError;

/// Returns one chat widget of a location.
///
/// Needs a location's token with the scope `chat-widget.readonly`.
///
/// `GET /chat-widget/data/{locationId}/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetChatWidget {
    request: Request<GetChatWidgetParams>,
}

impl GetChatWidget {
    pub(super) fn new(client: &Client, params: GetChatWidgetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetChatWidget, GetChatWidgetParams
}

/// The parameters of [`GetChatWidget`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatWidgetParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `id`.
    pub id: String,
}

impl GetChatWidgetParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetChatWidgetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetChatWidgetParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetChatWidgetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetChatWidgetParams
}

impl Operation for GetChatWidgetParams {
    type Output = Value;
    type Error = GetChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getChatWidget",
        method: Method::GET,
        path: "/chat-widget/data/{locationId}/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["chat-widget.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetChatWidget`].
pub type GetChatWidgetError = ChatWidgetError;
