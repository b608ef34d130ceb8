//! `task-search`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LocationsError, TaskFilter, TaskList};

/// Lists the tasks of a location that match a filter.
///
/// Made by [`Locations::search_tasks`](super::Locations::search_tasks).
///
/// `POST /locations/{locationId}/tasks/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SearchTasks {
    request: Request<SearchTasksParams>,
}

impl SearchTasks {
    pub(super) fn new(client: &Client, params: SearchTasksParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SearchTasks, SearchTasksParams
}

/// The parameters of [`SearchTasks`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchTasksParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: TaskFilter,
}

impl SearchTasksParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: TaskFilter) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for SearchTasksParams {
    type Output = TaskList;
    type Error = SearchTasksError;

    const METADATA: &'static Metadata = &Metadata {
        id: "task-search",
        method: Method::POST,
        path: "/locations/{locationId}/tasks/search",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tasks.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/task-search",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<TaskList, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SearchTasks`].
pub type SearchTasksError = LocationsError;
