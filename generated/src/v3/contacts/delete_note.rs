//! `delete-note`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::{ContactId, NoteId};

/// Deletes a note of a contact.
///
/// Created by [`Contacts::delete_note`](super::Contacts::delete_note).
///
/// `DELETE /contacts/{contactId}/notes/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteNote = Request<DeleteNoteParams>;

/// The parameters of [`DeleteNote`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteNoteParams {
    /// Id of the contact that the note belongs to.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Id of the contact's note to delete.
    ///
    /// Example: `HGPcayliwcdoUFzvbTok`.
    pub id: NoteId,
}

impl DeleteNoteParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, id: impl Into<NoteId>) -> Self {
        Self {
            contact_id: contact_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteNoteParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteNoteError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-note",
        name: "delete_note",
        summary: "Deletes a note of a contact.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}/notes/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-note",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteNote`].
pub type DeleteNoteError = super::errors::ContactsError;
