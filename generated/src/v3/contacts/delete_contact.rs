//! `delete-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::ContactId;

/// Deletes a contact.
///
/// Created by [`Contacts::delete_contact`](super::Contacts::delete_contact).
///
/// `DELETE /contacts/{contactId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteContact = Request<DeleteContactParams>;

/// The parameters of [`DeleteContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteContactParams {
    /// Id of the contact to delete.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl DeleteContactParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for DeleteContactParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-contact",
        name: "delete_contact",
        summary: "Deletes a contact.",
        deprecated: None,
        method: Method::DELETE,
        path: "/contacts/{contactId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }
}

/// Errors of [`DeleteContact`].
pub type DeleteContactError = super::errors::ContactsError;
