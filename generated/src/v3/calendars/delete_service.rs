//! `delete-service-catalog`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes a service.
///
/// Created by [`Calendars::delete_service`](super::Calendars::delete_service).
///
/// `DELETE /calendars/services/catalog/{serviceId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteService = Request<DeleteServiceParams>;

/// The parameters of [`DeleteService`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteServiceParams {
    /// Id of the service to delete.
    ///
    /// Example: `65e5f6dfacf123513228d384`.
    pub service_id: String,
}

impl DeleteServiceParams {
    /// Creates the parameters.
    pub fn new(service_id: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}

impl Operation for DeleteServiceParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteServiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-service-catalog",
        name: "delete_service",
        summary: "Deletes a service.",
        deprecated: None,
        method: Method::DELETE,
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
    }
}

/// Errors of [`DeleteService`].
pub type DeleteServiceError = super::errors::CalendarsError;
