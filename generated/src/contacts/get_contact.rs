//! `get-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Contact, ContactResponse};
use crate::ContactId;

/// Returns a contact.
///
/// Created by [`Contacts::get_contact`](super::Contacts::get_contact).
///
/// Returns [`Contact`]: the field `contact` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ContactResponse`], in a `Response`.
///
/// `GET /contacts/{contactId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetContact = Request<GetContactParams>;

/// The parameters of [`GetContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetContactParams {
    /// Id of the contact to return.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl GetContactParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for GetContactParams {
    type Output = Contact;
    type Whole = ContactResponse;
    type Error = GetContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-contact",
        name: "get_contact",
        summary: "Returns a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Contact, DecodeError> {
        response.payload(&[&["contact"]], |envelope: ContactResponse| envelope.contact)
    }
}

/// Errors of [`GetContact`].
pub type GetContactError = super::errors::ContactsError;
