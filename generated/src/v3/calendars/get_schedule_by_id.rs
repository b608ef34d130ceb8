//! `getScheduleById`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{ScheduleError, ScheduleResponse};

/// Returns a schedule.
///
/// Needs a location's token with the scope `calendars.readonly`.
///
/// `GET /calendars/schedules/{id}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetScheduleById {
    request: Request<GetScheduleByIdParams>,
}

impl GetScheduleById {
    pub(super) fn new(client: &Client, params: GetScheduleByIdParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetScheduleById, GetScheduleByIdParams
}

/// The parameters of [`GetScheduleById`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetScheduleByIdParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetScheduleByIdParams {
    /// Makes the parameters from what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetScheduleByIdParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetScheduleByIdParams")?;
        Some(Self { id: object.required("id")? })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetScheduleByIdParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetScheduleByIdParams
}

impl Operation for GetScheduleByIdParams {
    type Output = ScheduleResponse;
    type Error = GetScheduleByIdError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getScheduleById",
        method: Method::GET,
        path: "/calendars/schedules/{id}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/calendars-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }

    fn output(response: &ResponseParts) -> Result<ScheduleResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetScheduleById`].
pub type GetScheduleByIdError = ScheduleError;
