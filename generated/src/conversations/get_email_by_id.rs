//! `get-email-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::EmailError;
use super::{API, EmailMessageResponse};

/// Returns an email.
///
/// Created by
/// [`Conversations::get_email_by_id`](super::Conversations::get_email_by_id).
///
/// `GET /conversations/messages/email/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetEmailById {
    pub(super) request: Request<GetEmailByIdParams>,
}

request_builder! {
    GetEmailById, GetEmailByIdParams
}

/// The parameters of [`GetEmailById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetEmailByIdParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetEmailByIdParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetEmailByIdParams {
    type Output = EmailMessageResponse;
    type Error = GetEmailByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-email-by-id",
        name: "get_email_by_id",
        summary: "Returns an email.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/messages/email/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &["conversations/message.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }
}

/// Errors of [`GetEmailById`].
pub type GetEmailByIdError = EmailError;
