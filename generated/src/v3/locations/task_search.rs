//! `task-search`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LocationsError, TaskFilter, TaskList};

/// Lists the tasks of a location that match a filter.
///
/// There is no total: read on until fewer tasks are returned than the limit allows.
///
/// Needs a location's token with the scope `locations/tasks.readonly`.
///
/// `POST /locations/{locationId}/tasks/search`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct TaskSearch {
    request: Request<TaskSearchParams>,
}

impl TaskSearch {
    pub(super) fn new(client: &Client, params: TaskSearchParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    TaskSearch, TaskSearchParams
}

/// The parameters of [`TaskSearch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskSearchParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: TaskFilter,
}

impl TaskSearchParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: TaskFilter) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for TaskSearchParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("TaskSearchParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for TaskSearchParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    TaskSearchParams
}

impl Operation for TaskSearchParams {
    type Output = TaskList;
    type Error = TaskSearchError;

    const METADATA: &'static Metadata = &Metadata {
        id: "task-search",
        method: Method::POST,
        path: "/locations/{locationId}/tasks/search",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tasks.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/locations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TaskList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`TaskSearch`].
pub type TaskSearchError = LocationsError;
