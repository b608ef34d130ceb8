//! `delete-calendar-resource`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::ResourceType;

/// Deletes a room or a piece of equipment.
///
/// Created by
/// [`Calendars::delete_calendar_resource`](super::Calendars::delete_calendar_resource).
///
/// `DELETE /calendars/resources/{resourceType}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCalendarResource = Request<DeleteCalendarResourceParams>;

/// The parameters of [`DeleteCalendarResource`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCalendarResourceParams {
    /// Type of the resource: a room or equipment.
    pub resource_type: ResourceType,
    /// Id of the room or piece of equipment to delete.
    ///
    /// Example: `pT7yGz4KcM1wDx8VnQ3a`.
    pub id: String,
}

impl DeleteCalendarResourceParams {
    /// Creates the parameters.
    pub fn new(resource_type: ResourceType, id: impl Into<String>) -> Self {
        Self {
            resource_type,
            id: id.into(),
        }
    }
}

impl Operation for DeleteCalendarResourceParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-calendar-resource",
        name: "delete_calendar_resource",
        summary: "Deletes a room or a piece of equipment.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/resources/{resourceType}/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/resources.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar-resource",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteCalendarResource`].
pub type DeleteCalendarResourceError = super::errors::CalendarsError;
