//! `create-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewNote, Note, NoteResponse};
use crate::ContactId;

/// Creates a note about a contact.
///
/// Created by [`Contacts::create_note`](super::Contacts::create_note).
///
/// Returns [`Note`]: the field `note` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`NoteResponse`], in a `Response`.
///
/// `POST /contacts/{contactId}/notes`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateNote = Request<CreateNoteParams>;

/// The parameters of [`CreateNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateNoteParams {
    /// Id of the contact that the note belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// A note to add to a contact.
    pub body: NewNote,
}

impl CreateNoteParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, body: NewNote) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

impl Operation for CreateNoteParams {
    type Output = Note;
    type Whole = NoteResponse;
    type Error = CreateNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-note",
        name: "create_note",
        summary: "Creates a note about a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/{contactId}/notes",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/create-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Note, DecodeError> {
        response.payload(&[&["note"]], |envelope: NoteResponse| envelope.note)
    }
}

/// Errors of [`CreateNote`].
pub type CreateNoteError = super::errors::ContactsError;
