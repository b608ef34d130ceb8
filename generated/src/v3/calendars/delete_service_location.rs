//! `delete-service-location`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes a service location: a place where services are provided.
///
/// Created by
/// [`Calendars::delete_service_location`](super::Calendars::delete_service_location).
///
/// `DELETE /calendars/services/locations/{serviceLocationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteServiceLocation = Request<DeleteServiceLocationParams>;

/// The parameters of [`DeleteServiceLocation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteServiceLocationParams {
    /// Id of the service location to delete.
    ///
    /// Example: `65f2a9c4d81e3b7056fa49c2`.
    pub service_location_id: String,
}

impl DeleteServiceLocationParams {
    /// Creates the parameters.
    pub fn new(service_location_id: impl Into<String>) -> Self {
        Self {
            service_location_id: service_location_id.into(),
        }
    }
}

impl Operation for DeleteServiceLocationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteServiceLocationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-service-location",
        name: "delete_service_location",
        summary: "Deletes a service location: a place where services are provided.",
        deprecated: None,
        method: Method::DELETE,
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
    }
}

/// Errors of [`DeleteServiceLocation`].
pub type DeleteServiceLocationError = super::errors::CalendarsError;
