//! `create-service-catalog`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
    request_builder,
};

use super::errors::CalendarsError;
use super::{API, NewService, Service, ServiceResponse};

/// Creates a service.
///
/// Created by
/// [`Calendars::create_service_catalog`](super::Calendars::create_service_catalog).
///
/// Returns [`Service`]: the member `service` of the response.
/// [`send_whole`](crate::Request::send_whole) returns all of it, [`ServiceResponse`].
///
/// `POST /calendars/services/catalog`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct CreateServiceCatalog {
    pub(super) request: Request<CreateServiceCatalogParams>,
}

request_builder! {
    CreateServiceCatalog, CreateServiceCatalogParams
}

/// The parameters of [`CreateServiceCatalog`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateServiceCatalogParams {
    /// A service to create.
    pub body: NewService,
}

impl CreateServiceCatalogParams {
    /// Creates the parameters.
    pub fn new(body: NewService) -> Self {
        Self { body }
    }
}

impl Operation for CreateServiceCatalogParams {
    type Output = Service;
    type Whole = ServiceResponse;
    type Error = CreateServiceCatalogError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "create-service-catalog",
        name: "create_service_catalog",
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

/// Errors of [`CreateServiceCatalog`].
pub type CreateServiceCatalogError = CalendarsError;
