//! `update-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Note, NoteResponse, NoteUpdate};
use crate::{ContactId, NoteId};

/// Updates a note of a contact.
///
/// Created by [`Contacts::update_note`](super::Contacts::update_note).
///
/// Returns [`Note`]: the field `note` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`NoteResponse`], in a `Response`.
///
/// `PUT /contacts/{contactId}/notes/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateNote = Request<UpdateNoteParams>;

/// The parameters of [`UpdateNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateNoteParams {
    /// Id of the contact that the note belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's note to update.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub id: NoteId,
    /// Changes to a note.
    pub body: NoteUpdate,
}

impl UpdateNoteParams {
    /// Creates the parameters.
    pub fn new(
        contact_id: impl Into<ContactId>,
        id: impl Into<NoteId>,
        body: NoteUpdate,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateNoteParams {
    type Output = Note;
    type Whole = NoteResponse;
    type Error = UpdateNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-note",
        name: "update_note",
        summary: "Updates a note of a contact.",
        deprecated: None,
        method: Method::PUT,
        path: "/contacts/{contactId}/notes/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/update-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Note, DecodeError> {
        response.payload(&[&["note"]], |envelope: NoteResponse| envelope.note)
    }
}

/// Errors of [`UpdateNote`].
pub type UpdateNoteError = super::errors::ContactsError;
