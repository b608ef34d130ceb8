//! `get-duplicate-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::ContactResponse;
use crate::LocationId;

/// Finds the contact that has a given phone number or email address.
///
/// Created by
/// [`Contacts::get_duplicate_contact`](super::Contacts::get_duplicate_contact).
///
/// `GET /contacts/search/duplicate`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetDuplicateContact {
    pub(super) request: Request<GetDuplicateContactParams>,
}

impl GetDuplicateContact {
    /// Phone number to look for, such as `+1423164516`.
    pub fn number(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().number = value.into_optional();
        self
    }

    /// Email address to look for.
    ///
    /// Example: `abc@abc.com`.
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().email = value.into_optional();
        self
    }
}

request_builder! {
    GetDuplicateContact, GetDuplicateContactParams
}

/// The parameters of [`GetDuplicateContact`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetDuplicateContactParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Phone number to look for, such as `+1423164516`.
    pub number: Option<String>,
    /// Email address to look for.
    ///
    /// Example: `abc@abc.com`.
    pub email: Option<String>,
}

impl GetDuplicateContactParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            number: None,
            email: None,
        }
    }
}

impl Operation for GetDuplicateContactParams {
    type Output = ContactResponse;
    type Whole = ContactResponse;
    type Error = GetDuplicateContactError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-duplicate-contact",
        name: "get_duplicate_contact",
        summary: "Finds the contact that has a given phone number or email address.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/search/duplicate",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("number", &self.number);
        request.query("email", &self.email);
    }
}

/// Errors of [`GetDuplicateContact`].
pub type GetDuplicateContactError = super::errors::GetDuplicateContactError;
