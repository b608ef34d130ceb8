//! `create-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{Contact, CreateContactResponse, DuplicateContactErrorBody, NewContact};
use crate::v3::common::{UnauthorizedErrorBody, UnprocessableErrorBody};

/// Creates a contact.
///
/// Created by [`Contacts::create_contact`](super::Contacts::create_contact).
///
/// Returns [`Contact`]: the field `contact` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateContactResponse`], in a `Response`.
///
/// `POST /contacts/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateContact = Request<CreateContactParams>;

/// The parameters of [`CreateContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateContactParams {
    /// A contact to create.
    pub body: NewContact,
}

impl CreateContactParams {
    /// Creates the parameters.
    pub fn new(body: NewContact) -> Self {
        Self { body }
    }
}

impl Operation for CreateContactParams {
    type Output = Contact;
    type Whole = CreateContactResponse;
    type Error = CreateContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-contact",
        name: "create_contact",
        summary: "Creates a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["contacts.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Contact, DecodeError> {
        response
            .payload(&[&["contact"]], |envelope: CreateContactResponse| envelope.contact)
    }
}

/// Errors of [`CreateContact`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum CreateContactError {
    /// `400 Bad Request`.
    BadRequest(DuplicateContactErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for CreateContactError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
