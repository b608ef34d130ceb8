//! `delete-note`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactsError, Success};

/// Deletes a note of a contact.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `DELETE /contacts/{contactId}/notes/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteNote {
    request: Request<DeleteNoteParams>,
}

impl DeleteNote {
    pub(super) fn new(client: &Client, params: DeleteNoteParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteNote, DeleteNoteParams
}

/// The parameters of [`DeleteNote`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteNoteParams {
    /// Id of the contact.
    pub contact_id: String,
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteNoteParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteNoteParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteNoteParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteNoteParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteNoteParams
}

impl Operation for DeleteNoteParams {
    type Output = Success;
    type Error = DeleteNoteError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-note",
        method: Method::DELETE,
        path: "/contacts/{contactId}/notes/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteNote`].
pub type DeleteNoteError = ContactsError;
