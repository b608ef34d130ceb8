//! `get-service-catalog-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Service, ServiceResponse};

/// Returns a service.
///
/// Created by [`Calendars::get_service`](super::Calendars::get_service).
///
/// Returns [`Service`]: the field `service` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceResponse`], in a `Response`.
///
/// `GET /calendars/services/catalog/{serviceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetService = Request<GetServiceParams>;

/// The parameters of [`GetService`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetServiceParams {
    /// Id of the service to return.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_id: String,
}

impl GetServiceParams {
    /// Creates the parameters.
    pub fn new(service_id: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}

impl Operation for GetServiceParams {
    type Output = Service;
    type Whole = ServiceResponse;
    type Error = GetServiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-service-catalog-by-id",
        name: "get_service",
        summary: "Returns a service.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/services/catalog/{serviceId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("serviceId", &self.service_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Service, DecodeError> {
        response.payload(&[&["service"]], |envelope: ServiceResponse| envelope.service)
    }
}

/// Errors of [`GetService`].
pub type GetServiceError = super::errors::CalendarsError;
