//! `update-calendar-resource`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CalendarResourceUpdate, ResourceType, UpdatedCalendarResource};

/// Updates a room or a piece of equipment.
///
/// Created by
/// [`Calendars::update_calendar_resource`](super::Calendars::update_calendar_resource).
///
/// `PUT /calendars/resources/{resourceType}/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCalendarResource = Request<UpdateCalendarResourceParams>;

/// The parameters of [`UpdateCalendarResource`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCalendarResourceParams {
    /// Type of the resource: a room or equipment.
    pub resource_type: ResourceType,
    /// Id of the room or piece of equipment to update.
    ///
    /// Example: `pT7yGz4KcM1wDx8VnQ3a`.
    pub id: String,
    /// Changes to a room or a piece of equipment.
    pub body: CalendarResourceUpdate,
}

impl UpdateCalendarResourceParams {
    /// Creates the parameters.
    pub fn new(
        resource_type: ResourceType,
        id: impl Into<String>,
        body: CalendarResourceUpdate,
    ) -> Self {
        Self {
            resource_type,
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateCalendarResourceParams {
    type Output = UpdatedCalendarResource;
    type Whole = UpdatedCalendarResource;
    type Error = UpdateCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-calendar-resource",
        name: "update_calendar_resource",
        summary: "Updates a room or a piece of equipment.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/resources/{resourceType}/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/resources.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar-resource",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateCalendarResource`].
pub type UpdateCalendarResourceError = super::errors::CalendarsError;
