//! `get-email-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{EmailError, EmailMessageResponse};

/// Returns an email.
///
/// The id is that of one email: `get-message` lists those of a thread under
/// `meta.email`, as the body of an email is not part of a message.
///
/// Needs a location's token with the scope `conversations/message.readonly`.
///
/// `GET /conversations/messages/email/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetEmailById {
    request: Request<GetEmailByIdParams>,
}

impl GetEmailById {
    pub(super) fn new(client: &Client, params: GetEmailByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetEmailById, GetEmailByIdParams
}

/// The parameters of [`GetEmailById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEmailByIdParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetEmailByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetEmailByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEmailByIdParams")?;
        Some(Self { id: object.required("id")? })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetEmailByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetEmailByIdParams
}

impl Operation for GetEmailByIdParams {
    type Output = EmailMessageResponse;
    type Error = GetEmailByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-email-by-id",
        method: Method::GET,
        path: "/conversations/messages/email/{id}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<EmailMessageResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetEmailById`].
pub type GetEmailByIdError = EmailError;
