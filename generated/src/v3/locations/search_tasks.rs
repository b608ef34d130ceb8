//! `task-search`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep, Request,
    RequestParts, TokenType,
};

use super::{LocationTask, TaskList, TaskSearch};
use crate::LocationId;

/// Lists the tasks of a location that match a filter.
///
/// Created by [`Locations::search_tasks`](super::Locations::search_tasks).
///
/// Returns one page, [`TaskList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `POST /locations/{locationId}/tasks/search`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SearchTasks = Request<SearchTasksParams>;

/// The parameters of [`SearchTasks`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchTasksParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Filters for a search of tasks. An omitted field does not filter.
    pub body: TaskSearch,
}

impl SearchTasksParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: TaskSearch) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for SearchTasksParams {
    type Output = TaskList;
    type Whole = TaskList;
    type Error = SearchTasksError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "task-search",
        name: "search_tasks",
        summary: "Lists the tasks of a location that match a filter.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/tasks/search",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tasks.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/task-search",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

impl Paginated for SearchTasksParams {
    type Item = LocationTask;

    const PAGING: &'static Paging = &Paging {
        items: "$.tasks",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: TaskList) -> Vec<LocationTask> {
        page.tasks
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.body.limit),
            position: [Some(&mut self.body.skip), None],
            without: None,
        }
    }
}

/// Errors of [`SearchTasks`].
pub type SearchTasksError = super::errors::LocationsError;
