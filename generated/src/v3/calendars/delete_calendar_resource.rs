//! `delete-calendar-resource`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, ResourceType, Success};

/// Deletes a room or a piece of equipment.
///
/// HighLevel has deprecated it in v3, together with the first version of services to
/// which it belongs.
///
/// Needs a location's token with the scope `calendars/resources.write`.
///
/// `DELETE /calendars/resources/{resourceType}/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCalendarResource {
    request: Request<DeleteCalendarResourceParams>,
}

impl DeleteCalendarResource {
    pub(super) fn new(client: &Client, params: DeleteCalendarResourceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCalendarResource, DeleteCalendarResourceParams
}

/// The parameters of [`DeleteCalendarResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCalendarResourceParams {
    /// The path parameter `resourceType`.
    pub resource_type: ResourceType,
    /// The path parameter `id`.
    pub id: String,
}

impl DeleteCalendarResourceParams {
    /// Makes the parameters from what is required.
    pub fn new(resource_type: ResourceType, id: impl Into<String>) -> Self {
        Self {
            resource_type,
            id: id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCalendarResourceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCalendarResourceParams")?;
        Some(Self {
            resource_type: object.required("resourceType")?,
            id: object.required("id")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCalendarResourceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("resourceType", &self.resource_type);
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCalendarResourceParams
}

impl Operation for DeleteCalendarResourceParams {
    type Output = Success;
    type Error = DeleteCalendarResourceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-calendar-resource",
        method: Method::DELETE,
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
    }

    fn output(response: &ResponseParts) -> Result<Success, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCalendarResource`].
pub type DeleteCalendarResourceError = CalendarsError;
