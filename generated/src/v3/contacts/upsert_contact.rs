//! `upsert-contact`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactUpsert, ContactsError, UpsertContactResponse};

/// Creates a contact, or changes the one that it would duplicate.
///
/// A setting of the location says whether the email or the phone number is compared
/// first. If each of them belongs to another contact, the one found first is changed
/// and the other value is ignored. The tags given replace all that the contact has.
///
/// Needs a location's token with the scope `contacts.write`.
///
/// `POST /contacts/upsert`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpsertContact {
    request: Request<UpsertContactParams>,
}

impl UpsertContact {
    pub(super) fn new(client: &Client, params: UpsertContactParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpsertContact, UpsertContactParams
}

/// The parameters of [`UpsertContact`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertContactParams {
    /// The request body.
    pub body: ContactUpsert,
}

impl UpsertContactParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ContactUpsert) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpsertContactParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertContactParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpsertContactParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpsertContactParams
}

impl Operation for UpsertContactParams {
    type Output = UpsertContactResponse;
    type Error = UpsertContactError;

    const METADATA: &'static Metadata = &Metadata {
        id: "upsert-contact",
        method: Method::POST,
        path: "/contacts/upsert",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/contacts-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<UpsertContactResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpsertContact`].
pub type UpsertContactError = ContactsError;
