//! `update-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Contact, ContactUpdate, UpdateContactResponse};
use crate::ContactId;

/// Updates a contact.
///
/// Created by [`Contacts::update_contact`](super::Contacts::update_contact).
///
/// Returns [`Contact`]: the field `contact` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateContactResponse`], in a `Response`.
///
/// `PUT /contacts/{contactId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateContact = Request<UpdateContactParams>;

/// The parameters of [`UpdateContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateContactParams {
    /// Id of the contact to update.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Changes to a contact.
    pub body: ContactUpdate,
}

impl UpdateContactParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>, body: ContactUpdate) -> Self {
        Self {
            contact_id: contact_id.into(),
            body,
        }
    }
}

impl Operation for UpdateContactParams {
    type Output = Contact;
    type Whole = UpdateContactResponse;
    type Error = UpdateContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-contact",
        name: "update_contact",
        summary: "Updates a contact.",
        deprecated: None,
        method: Method::PUT,
        path: "/contacts/{contactId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/update-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Contact, DecodeError> {
        response
            .payload(&[&["contact"]], |envelope: UpdateContactResponse| envelope.contact)
    }
}

/// Errors of [`UpdateContact`].
pub type UpdateContactError = super::errors::ContactsError;
