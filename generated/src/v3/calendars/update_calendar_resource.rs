//! `update-calendar-resource`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    CalendarResourceUpdate, CalendarsError, ResourceType, UpdatedCalendarResource,
};

/// Changes a room or a piece of equipment.
///
/// HighLevel has deprecated it in v3, together with the first version of services to
/// which it belongs.
///
/// Needs a location's token with the scope `calendars/resources.write`.
///
/// `PUT /calendars/resources/{resourceType}/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateCalendarResource {
    request: Request<UpdateCalendarResourceParams>,
}

impl UpdateCalendarResource {
    pub(super) fn new(client: &Client, params: UpdateCalendarResourceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateCalendarResource, UpdateCalendarResourceParams
}

/// The parameters of [`UpdateCalendarResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCalendarResourceParams {
    /// The path parameter `resourceType`.
    pub resource_type: ResourceType,
    /// The path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: CalendarResourceUpdate,
}

impl UpdateCalendarResourceParams {
    /// Makes the parameters from what is required.
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

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateCalendarResourceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateCalendarResourceParams")?;
        Some(Self {
            resource_type: object.required("resourceType")?,
            id: object.required("id")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateCalendarResourceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("id", &self.id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateCalendarResourceParams
}

impl Operation for UpdateCalendarResourceParams {
    type Output = UpdatedCalendarResource;
    type Error = UpdateCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-calendar-resource",
        method: Method::PUT,
        path: "/calendars/resources/{resourceType}/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/resources.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<UpdatedCalendarResource, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateCalendarResource`].
pub type UpdateCalendarResourceError = CalendarsError;
