//! `get-appointments-for-contact`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ContactAppointmentListResponse, ContactsError};

/// Lists the appointments of a contact.
///
/// Needs a location's token with the scope `contacts.readonly`.
///
/// `GET /contacts/{contactId}/appointments`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetAppointmentsForContact {
    request: Request<GetAppointmentsForContactParams>,
}

impl GetAppointmentsForContact {
    pub(super) fn new(client: &Client, params: GetAppointmentsForContactParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetAppointmentsForContact, GetAppointmentsForContactParams
}

/// The parameters of [`GetAppointmentsForContact`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAppointmentsForContactParams {
    /// Id of the contact.
    pub contact_id: String,
}

impl GetAppointmentsForContactParams {
    /// Makes the parameters from what is required.
    pub fn new(contact_id: impl Into<String>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetAppointmentsForContactParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAppointmentsForContactParams")?;
        Some(Self {
            contact_id: object.required("contactId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetAppointmentsForContactParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("contactId", &self.contact_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetAppointmentsForContactParams
}

impl Operation for GetAppointmentsForContactParams {
    type Output = ContactAppointmentListResponse;
    type Error = GetAppointmentsForContactError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-appointments-for-contact",
        method: Method::GET,
        path: "/contacts/{contactId}/appointments",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["contacts.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("contactId", &self.contact_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<ContactAppointmentListResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetAppointmentsForContact`].
pub type GetAppointmentsForContactError = ContactsError;
