//! `get-all-notes`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Note, NoteList};
use crate::ContactId;

/// Lists the notes of a contact.
///
/// Created by [`Contacts::list_notes`](super::Contacts::list_notes).
///
/// Returns a list of [`Note`]: the field `notes` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`NoteList`],
/// in a `Response`.
///
/// `GET /contacts/{contactId}/notes`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListNotes = Request<ListNotesParams>;

/// The parameters of [`ListNotes`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListNotesParams {
    /// Id of the contact whose notes to list.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl ListNotesParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for ListNotesParams {
    type Output = Vec<Note>;
    type Whole = NoteList;
    type Error = ListNotesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-all-notes",
        name: "list_notes",
        summary: "Lists the notes of a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}/notes",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Note>, DecodeError> {
        response.payload_list(&[&["notes"]], |envelope: NoteList| Some(envelope.notes))
    }
}

/// Errors of [`ListNotes`].
pub type ListNotesError = super::errors::GetDuplicateContactError;
