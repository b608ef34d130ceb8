//! `add-remove-contact-from-business`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{ContactsBusiness, SetContactsBusinessResponse};
use crate::ContactId;
use crate::v3::common::UnprocessableErrorBody;

/// Assigns contacts to a business, or removes them from their business.
///
/// Created by
/// [`Contacts::set_contacts_business`](super::Contacts::set_contacts_business).
///
/// Returns a list of `ContactId`: the field `ids` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SetContactsBusinessResponse`], in a `Response`.
///
/// `POST /contacts/bulk/business`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetContactsBusiness = Request<SetContactsBusinessParams>;

/// The parameters of [`SetContactsBusiness`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetContactsBusinessParams {
    /// Contacts, and the business to assign them to.
    pub body: ContactsBusiness,
}

impl SetContactsBusinessParams {
    /// Creates the parameters.
    pub fn new(body: ContactsBusiness) -> Self {
        Self { body }
    }
}

impl Operation for SetContactsBusinessParams {
    type Output = Vec<ContactId>;
    type Whole = SetContactsBusinessResponse;
    type Error = SetContactsBusinessError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "add-remove-contact-from-business",
        name: "set_contacts_business",
        summary: "Assigns contacts to a business, or removes them from their business.",
        deprecated: None,
        method: Method::POST,
        path: "/contacts/bulk/business",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/add-remove-contact-from-business",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<ContactId>, DecodeError> {
        response
            .payload_list(
                &[&["ids"]],
                |envelope: SetContactsBusinessResponse| Some(envelope.ids),
            )
    }
}

/// Errors of [`SetContactsBusiness`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum SetContactsBusinessError {
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SetContactsBusinessError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
