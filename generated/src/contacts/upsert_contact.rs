//! `upsert-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ContactUpsert, UpsertContactResponse};

/// Creates a contact, or updates the existing contact that it would duplicate.
///
/// Created by [`Contacts::upsert_contact`](super::Contacts::upsert_contact).
///
/// `POST /contacts/upsert`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertContact = Request<UpsertContactParams>;

/// The parameters of [`UpsertContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertContactParams {
    /// A contact to create, or to merge into one with the same email address or phone
    /// number.
    pub body: ContactUpsert,
}

impl UpsertContactParams {
    /// Creates the parameters.
    pub fn new(body: ContactUpsert) -> Self {
        Self { body }
    }
}

impl Operation for UpsertContactParams {
    type Output = UpsertContactResponse;
    type Whole = UpsertContactResponse;
    type Error = UpsertContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upsert-contact",
        name: "upsert_contact",
        summary: "Creates a contact, or updates the existing contact that it would duplicate.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/upsert",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpsertContact`].
pub type UpsertContactError = super::errors::ContactsError;
