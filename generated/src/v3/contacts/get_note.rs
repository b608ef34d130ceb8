//! `get-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Note, NoteResponse};
use crate::{ContactId, NoteId};

/// Returns a note of a contact.
///
/// Created by [`Contacts::get_note`](super::Contacts::get_note).
///
/// Returns [`Note`]: the field `note` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`NoteResponse`], in a `Response`.
///
/// `GET /contacts/{contactId}/notes/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetNote = Request<GetNoteParams>;

/// The parameters of [`GetNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetNoteParams {
    /// Id of the contact that the note belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's note to return.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub id: NoteId,
}

impl GetNoteParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, id: impl Into<NoteId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetNoteParams {
    type Output = Note;
    type Whole = NoteResponse;
    type Error = GetNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-note",
        name: "get_note",
        summary: "Returns a note of a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}/notes/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Note, DecodeError> {
        response.payload(&[&["note"]], |envelope: NoteResponse| envelope.note)
    }
}

/// Errors of [`GetNote`].
pub type GetNoteError = super::errors::ContactsError;
