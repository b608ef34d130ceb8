//! `delete-service-booking`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, DeletedWithMessage};

/// Deletes a booking of services.
///
/// Needs a location's token with the scope `calendars/events.write`.
///
/// `DELETE /calendars/services/bookings/{bookingId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteServiceBooking {
    request: Request<DeleteServiceBookingParams>,
}

impl DeleteServiceBooking {
    pub(super) fn new(client: &Client, params: DeleteServiceBookingParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteServiceBooking, DeleteServiceBookingParams
}

/// The parameters of [`DeleteServiceBooking`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceBookingParams {
    /// The path parameter `bookingId`.
    pub booking_id: String,
}

impl DeleteServiceBookingParams {
    /// Makes the parameters from what is required.
    pub fn new(booking_id: impl Into<String>) -> Self {
        Self {
            booking_id: booking_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteServiceBookingParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteServiceBookingParams")?;
        Some(Self {
            booking_id: object.required("bookingId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteServiceBookingParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("bookingId", &self.booking_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteServiceBookingParams
}

impl Operation for DeleteServiceBookingParams {
    type Output = DeletedWithMessage;
    type Error = DeleteServiceBookingError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-service-booking",
        method: Method::DELETE,
        path: "/calendars/services/bookings/{bookingId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("bookingId", &self.booking_id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedWithMessage, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteServiceBooking`].
pub type DeleteServiceBookingError = CalendarsError;
