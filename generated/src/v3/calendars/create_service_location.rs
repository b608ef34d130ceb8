//! `create-service-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewServiceLocation, ServiceLocation};

/// Creates a service location: a place where services are provided.
///
/// Created by
/// [`Calendars::create_service_location`](super::Calendars::create_service_location).
///
/// `POST /calendars/services/locations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateServiceLocation = Request<CreateServiceLocationParams>;

/// The parameters of [`CreateServiceLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateServiceLocationParams {
    /// A service location to create.
    pub body: NewServiceLocation,
}

impl CreateServiceLocationParams {
    /// Creates the parameters.
    pub fn new(body: NewServiceLocation) -> Self {
        Self { body }
    }
}

impl Operation for CreateServiceLocationParams {
    type Output = ServiceLocation;
    type Whole = ServiceLocation;
    type Error = CreateServiceLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-service-location",
        name: "create_service_location",
        summary: "Creates a service location: a place where services are provided.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/services/locations",
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
}

/// Errors of [`CreateServiceLocation`].
pub type CreateServiceLocationError = super::errors::CalendarsError;
