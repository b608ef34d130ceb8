//! `update-service-catalog`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Service, ServiceResponse, ServiceUpdate};

/// Updates a service.
///
/// Created by [`Calendars::update_service`](super::Calendars::update_service).
///
/// Returns [`Service`]: the field `service` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceResponse`], in a `Response`.
///
/// `PUT /calendars/services/catalog/{serviceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateService = Request<UpdateServiceParams>;

/// The parameters of [`UpdateService`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateServiceParams {
    /// Id of the service to update.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_id: String,
    /// Changes to a service.
    pub body: ServiceUpdate,
}

impl UpdateServiceParams {
    /// Creates the parameters.
    pub fn new(service_id: impl Into<String>, body: ServiceUpdate) -> Self {
        Self {
            service_id: service_id.into(),
            body,
        }
    }
}

impl Operation for UpdateServiceParams {
    type Output = Service;
    type Whole = ServiceResponse;
    type Error = UpdateServiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-service-catalog",
        name: "update_service",
        summary: "Updates a service.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/services/catalog/{serviceId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("serviceId", &self.service_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Service, DecodeError> {
        response.payload(&[&["service"]], |envelope: ServiceResponse| envelope.service)
    }
}

/// Errors of [`UpdateService`].
pub type UpdateServiceError = super::errors::CalendarsError;
