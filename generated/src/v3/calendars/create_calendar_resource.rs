//! `create-calendar-resource`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CalendarResource, NewCalendarResource, ResourceType};

/// Creates a room or a piece of equipment.
///
/// Created by
/// [`Calendars::create_calendar_resource`](super::Calendars::create_calendar_resource).
///
/// `POST /calendars/resources/{resourceType}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCalendarResource = Request<CreateCalendarResourceParams>;

/// The parameters of [`CreateCalendarResource`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCalendarResourceParams {
    /// Type of the resource: a room or equipment.
    pub resource_type: ResourceType,
    /// A room or a piece of equipment to create.
    pub body: NewCalendarResource,
}

impl CreateCalendarResourceParams {
    /// Creates the parameters.
    pub fn new(resource_type: ResourceType, body: NewCalendarResource) -> Self {
        Self { resource_type, body }
    }
}

impl Operation for CreateCalendarResourceParams {
    type Output = CalendarResource;
    type Whole = CalendarResource;
    type Error = CreateCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-calendar-resource",
        name: "create_calendar_resource",
        summary: "Creates a room or a piece of equipment.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::POST,
        path: "/calendars/resources/{resourceType}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/resources.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.json(&self.body);
    }
}

/// Errors of [`CreateCalendarResource`].
pub type CreateCalendarResourceError = super::errors::CalendarsError;
