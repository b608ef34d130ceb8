//! `create-contact`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{ContactResponse, ContactsError, NewContact};

/// Creates a contact.
///
/// Made by [`Contacts::create_contact`](super::Contacts::create_contact).
///
/// `POST /contacts/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateContact {
    pub(super) request: Request<CreateContactParams>,
}

request_builder! {
    CreateContact, CreateContactParams
}

/// The parameters of [`CreateContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateContactParams {
    /// The request body.
    pub body: NewContact,
}

impl CreateContactParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewContact) -> Self {
        Self { body }
    }
}

impl Operation for CreateContactParams {
    type Output = ContactResponse;
    type Error = CreateContactError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-contact",
        method: Method::POST,
        path: "/contacts/",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// What can go wrong with [`CreateContact`].
pub type CreateContactError = ContactsError;
