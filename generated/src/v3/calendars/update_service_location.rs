//! `update-service-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{ServiceLocation, ServiceLocationUpdate};

/// Updates a service location.
///
/// Created by
/// [`Calendars::update_service_location`](super::Calendars::update_service_location).
///
/// `PUT /calendars/services/locations/{serviceLocationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateServiceLocation = Request<UpdateServiceLocationParams>;

/// The parameters of [`UpdateServiceLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateServiceLocationParams {
    /// Id of the service location to update.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: String,
    /// Changes to a service location.
    pub body: ServiceLocationUpdate,
}

impl UpdateServiceLocationParams {
    /// Creates the parameters.
    pub fn new(
        service_location_id: impl Into<String>,
        body: ServiceLocationUpdate,
    ) -> Self {
        Self {
            service_location_id: service_location_id.into(),
            body,
        }
    }
}

impl Operation for UpdateServiceLocationParams {
    type Output = ServiceLocation;
    type Whole = ServiceLocation;
    type Error = UpdateServiceLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-service-location",
        name: "update_service_location",
        summary: "Updates a service location.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/services/locations/{serviceLocationId}",
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
        request.path("serviceLocationId", &self.service_location_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateServiceLocation`].
pub type UpdateServiceLocationError = super::errors::CalendarsError;
