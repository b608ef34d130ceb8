//! `delete`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::ChatWidgetError;

/// Deletes a chat widget.
///
/// HighLevel marks it as deleted and keeps it. In place of a default one, it can make
/// another one the default.
///
/// Needs a location's token with the scope `chat-widget.write`.
///
/// `DELETE /chat-widget/{locationId}/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteChatWidget {
    request: Request<DeleteChatWidgetParams>,
}

impl DeleteChatWidget {
    pub(super) fn new(client: &Client, params: DeleteChatWidgetParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteChatWidget, DeleteChatWidgetParams
}

/// The parameters of [`DeleteChatWidget`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatWidgetParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteChatWidgetParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteChatWidgetParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteChatWidgetParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteChatWidgetParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteChatWidgetParams
}

impl Operation for DeleteChatWidgetParams {
    type Output = ();
    type Error = DeleteChatWidgetError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete",
        method: Method::DELETE,
        path: "/chat-widget/{locationId}/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["chat-widget.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/chat-widget-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`DeleteChatWidget`].
pub type DeleteChatWidgetError = ChatWidgetError;
