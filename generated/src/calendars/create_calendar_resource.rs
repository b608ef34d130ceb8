//! `create-calendar-resource`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarResource, CalendarsError, NewCalendarResource, ResourceType};

/// Creates a room or a piece of equipment.
///
/// Equipment can belong to one service calendar, a room to several.
///
/// Needs a location's token with the scope `calendars/resources.write`.
///
/// `POST /calendars/resources/{resourceType}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateCalendarResource {
    request: Request<CreateCalendarResourceParams>,
}

impl CreateCalendarResource {
    pub(super) fn new(client: &Client, params: CreateCalendarResourceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateCalendarResource, CreateCalendarResourceParams
}

/// The parameters of [`CreateCalendarResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCalendarResourceParams {
    /// The path parameter `resourceType`.
    pub resource_type: ResourceType,
    /// The request body.
    pub body: NewCalendarResource,
}

impl CreateCalendarResourceParams {
    /// Makes the parameters from what is required.
    pub fn new(resource_type: ResourceType, body: NewCalendarResource) -> Self {
        Self { resource_type, body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateCalendarResourceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateCalendarResourceParams")?;
        Some(Self {
            resource_type: object.required("resourceType")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateCalendarResourceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateCalendarResourceParams
}

impl Operation for CreateCalendarResourceParams {
    type Output = CalendarResource;
    type Error = CreateCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-calendar-resource",
        method: Method::POST,
        path: "/calendars/resources/{resourceType}",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/resources.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-resource",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<CalendarResource, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateCalendarResource`].
pub type CreateCalendarResourceError = CalendarsError;
