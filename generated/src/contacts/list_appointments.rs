//! `get-appointments-for-contact`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{AppointmentList, ContactAppointment};
use crate::ContactId;

/// Lists the appointments of a contact.
///
/// Created by [`Contacts::list_appointments`](super::Contacts::list_appointments).
///
/// Returns a list of [`ContactAppointment`]: the field `events` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AppointmentList`], in a `Response`.
///
/// `GET /contacts/{contactId}/appointments`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListAppointments = Request<ListAppointmentsParams>;

/// The parameters of [`ListAppointments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAppointmentsParams {
    /// Id of the contact whose appointments to list.
    ///
    /// Example: `ocQHyuzHvysMo5N5VsXc`.
    pub contact_id: ContactId,
}

impl ListAppointmentsParams {
    /// Creates the parameters.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

impl Operation for ListAppointmentsParams {
    type Output = Vec<ContactAppointment>;
    type Whole = AppointmentList;
    type Error = ListAppointmentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-appointments-for-contact",
        name: "list_appointments",
        summary: "Lists the appointments of a contact.",
        deprecated: None,
        method: Method::GET,
        path: "/contacts/{contactId}/appointments",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<ContactAppointment>, DecodeError> {
        response
            .payload_list(
                &[&["events", "appointments"]],
                |envelope: AppointmentList| Some(envelope.events),
            )
    }
}

/// Errors of [`ListAppointments`].
pub type ListAppointmentsError = super::errors::ContactsError;
