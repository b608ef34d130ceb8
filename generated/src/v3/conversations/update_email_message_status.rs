//! `update-email-message-status`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{EmailStatusUpdate, UpdateEmailStatusResponse};
use crate::v3::common::{BadRequest, Forbidden, Unauthorized};

/// Reports what became of an email that the app has delivered.
///
/// Only for emails of a conversation provider that the calling app owns; for others
/// the answer is a 403. Counters are added to those already stored, and a zero
/// changes nothing. A click counts as an opening and a delivery, an opening as a
/// delivery.
///
/// Needs a location's token with the scope `conversations/message.write`.
///
/// `PUT /conversations/messages/email/{id}/status`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateEmailMessageStatus {
    request: Request<UpdateEmailMessageStatusParams>,
}

impl UpdateEmailMessageStatus {
    pub(super) fn new(client: &Client, params: UpdateEmailMessageStatusParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateEmailMessageStatus, UpdateEmailMessageStatusParams
}

/// The parameters of [`UpdateEmailMessageStatus`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailMessageStatusParams {
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: EmailStatusUpdate,
}

impl UpdateEmailMessageStatusParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>, body: EmailStatusUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateEmailMessageStatusParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailMessageStatusParams")?;
        Some(Self {
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateEmailMessageStatusParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateEmailMessageStatusParams
}

impl Operation for UpdateEmailMessageStatusParams {
    type Output = UpdateEmailStatusResponse;
    type Error = UpdateEmailMessageStatusError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-email-message-status",
        method: Method::PUT,
        path: "/conversations/messages/email/{id}/status",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 403],
        scopes: &["conversations/message.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/conversations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateEmailStatusResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateEmailMessageStatus`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateEmailMessageStatusError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// `403 Forbidden`.
    Forbidden(Forbidden),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for UpdateEmailMessageStatusError {
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
