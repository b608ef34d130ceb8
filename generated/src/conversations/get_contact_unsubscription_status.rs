//! `get-contact-unsubscription-status`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, request_builder,
};

use crate::{ContactId, LocationId};

/// Returns the subscriptions of a contact, by email address.
///
/// Created by
/// [`Conversations::get_contact_unsubscription_status`](super::Conversations::get_contact_unsubscription_status).
///
/// `GET /conversations/preferences/unsubscriptions/status`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetContactUnsubscriptionStatus {
    pub(super) request: Request<GetContactUnsubscriptionStatusParams>,
}

impl GetContactUnsubscriptionStatus {
    /// Email address to check; by default all addresses of the contact.
    ///
    /// Example: `user@example.com`.
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().email = value.into_optional();
        self
    }
}

request_builder! {
    GetContactUnsubscriptionStatus, GetContactUnsubscriptionStatusParams
}

/// The parameters of [`GetContactUnsubscriptionStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetContactUnsubscriptionStatusParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the contact whose subscriptions to return.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
    /// Email address to check; by default all addresses of the contact.
    ///
    /// Example: `user@example.com`.
    pub email: Option<String>,
}

impl GetContactUnsubscriptionStatusParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        contact_id: impl Into<ContactId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            contact_id: contact_id.into(),
            email: None,
        }
    }
}

impl Operation for GetContactUnsubscriptionStatusParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetContactUnsubscriptionStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-contact-unsubscription-status",
        name: "get_contact_unsubscription_status",
        summary: "Returns the subscriptions of a contact, by email address.",
        deprecated: None,
        method: Method::GET,
        path: "/conversations/preferences/unsubscriptions/status",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/conversations/get-contact-unsubscription-status",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("contactId", &self.contact_id);
        request.query("email", &self.email);
    }
}

/// Errors of [`GetContactUnsubscriptionStatus`].
pub type GetContactUnsubscriptionStatusError = super::errors::ConversationsError;
