//! `get-recurring-task-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{RecurringTask, RecurringTaskResponse};
use crate::LocationId;

/// Returns a recurring task.
///
/// Created by
/// [`Locations::get_recurring_task`](super::Locations::get_recurring_task).
///
/// Returns [`RecurringTask`]: the field `recurring_task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`RecurringTaskResponse`], in a `Response`.
///
/// `GET /locations/{locationId}/recurring-tasks/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetRecurringTask = Request<GetRecurringTaskParams>;

/// The parameters of [`GetRecurringTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetRecurringTaskParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the recurring task to return.
    ///
    /// Example: `5kQ8wZr1NfUe7VtHs3Xb`.
    pub id: String,
}

impl GetRecurringTaskParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for GetRecurringTaskParams {
    type Output = RecurringTask;
    type Whole = RecurringTaskResponse;
    type Error = GetRecurringTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-recurring-task-by-id",
        name: "get_recurring_task",
        summary: "Returns a recurring task.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/recurring-tasks/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-recurring-task-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<RecurringTask, DecodeError> {
        response
            .payload(
                &[&["recurringTask"]],
                |envelope: RecurringTaskResponse| envelope.recurring_task,
            )
    }
}

/// Errors of [`GetRecurringTask`].
pub type GetRecurringTaskError = super::errors::CreateLocationError;
