//! `create-service-catalog`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewService, Service, ServiceResponse};

/// Creates a service.
///
/// Created by [`Calendars::create_service`](super::Calendars::create_service).
///
/// Returns [`Service`]: the field `service` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ServiceResponse`], in a `Response`.
///
/// `POST /calendars/services/catalog`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateService = Request<CreateServiceParams>;

/// The parameters of [`CreateService`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateServiceParams {
    /// A service to create.
    pub body: NewService,
}

impl CreateServiceParams {
    /// Creates the parameters.
    pub fn new(body: NewService) -> Self {
        Self { body }
    }
}

impl Operation for CreateServiceParams {
    type Output = Service;
    type Whole = ServiceResponse;
    type Error = CreateServiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-service-catalog",
        name: "create_service",
        summary: "Creates a service.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/services/catalog",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Service, DecodeError> {
        response.payload(&[&["service"]], |envelope: ServiceResponse| envelope.service)
    }
}

/// Errors of [`CreateService`].
pub type CreateServiceError = super::errors::CalendarsError;
