//! `get-calendar-resource`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CalendarResource, ResourceType};

/// Returns a room or a piece of equipment.
///
/// Created by
/// [`Calendars::get_calendar_resource`](super::Calendars::get_calendar_resource).
///
/// `GET /calendars/resources/{resourceType}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCalendarResource = Request<GetCalendarResourceParams>;

/// The parameters of [`GetCalendarResource`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCalendarResourceParams {
    /// Type of the resource: a room or equipment.
    pub resource_type: ResourceType,
    /// Id of the room or piece of equipment to return.
    ///
    /// Example: `pT7yGz4KcM1wDx8VnQ3a`.
    pub id: String,
}

impl GetCalendarResourceParams {
    /// Creates the parameters.
    pub fn new(resource_type: ResourceType, id: impl Into<String>) -> Self {
        Self {
            resource_type,
            id: id.into(),
        }
    }
}

impl Operation for GetCalendarResourceParams {
    type Output = CalendarResource;
    type Whole = CalendarResource;
    type Error = GetCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-calendar-resource",
        name: "get_calendar_resource",
        summary: "Returns a room or a piece of equipment.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::GET,
        path: "/calendars/resources/{resourceType}/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/resources.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.path("id", &self.id);
    }
}

/// Errors of [`GetCalendarResource`].
pub type GetCalendarResourceError = super::errors::CalendarsError;
