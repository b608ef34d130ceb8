//! `get-service-booking-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, ServiceBooking};

/// Returns a booking of services.
///
/// Needs a location's token with the scope `calendars/events.readonly`.
///
/// `GET /calendars/services/bookings/{bookingId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetServiceBookingById {
    request: Request<GetServiceBookingByIdParams>,
}

impl GetServiceBookingById {
    pub(super) fn new(client: &Client, params: GetServiceBookingByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetServiceBookingById, GetServiceBookingByIdParams
}

/// The parameters of [`GetServiceBookingById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceBookingByIdParams {
    /// The path parameter `bookingId`.
    pub booking_id: String,
}

impl GetServiceBookingByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(booking_id: impl Into<String>) -> Self {
        Self {
            booking_id: booking_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetServiceBookingByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetServiceBookingByIdParams")?;
        Some(Self {
            booking_id: object.required("bookingId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetServiceBookingByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("bookingId", &self.booking_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetServiceBookingByIdParams
}

impl Operation for GetServiceBookingByIdParams {
    type Output = ServiceBooking;
    type Error = GetServiceBookingByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-service-booking-by-id",
        method: Method::GET,
        path: "/calendars/services/bookings/{bookingId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/events.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("bookingId", &self.booking_id);
    }

    fn output(response: &ResponseParts) -> Result<ServiceBooking, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetServiceBookingById`].
pub type GetServiceBookingByIdError = CalendarsError;
