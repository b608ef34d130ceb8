//! `update-recurring-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{RecurringTask, RecurringTaskResponse, RecurringTaskUpdate};
use crate::LocationId;

/// Updates a recurring task.
///
/// Created by
/// [`Locations::update_recurring_task`](super::Locations::update_recurring_task).
///
/// Returns [`RecurringTask`]: the field `recurring_task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`RecurringTaskResponse`], in a `Response`.
///
/// `PUT /locations/{locationId}/recurring-tasks/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateRecurringTask = Request<UpdateRecurringTaskParams>;

/// The parameters of [`UpdateRecurringTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRecurringTaskParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the recurring task to update.
    ///
    /// Example: `5kQ8wZr1NfUe7VtHs3Xb`.
    pub id: String,
    /// Changes to a recurring task. Omitted fields stay unchanged.
    pub body: RecurringTaskUpdate,
}

impl UpdateRecurringTaskParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: RecurringTaskUpdate,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for UpdateRecurringTaskParams {
    type Output = RecurringTask;
    type Whole = RecurringTaskResponse;
    type Error = UpdateRecurringTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-recurring-task",
        name: "update_recurring_task",
        summary: "Updates a recurring task.",
        deprecated: None,
        method: Method::PUT,
        path: "/locations/{locationId}/recurring-tasks/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/update-recurring-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.json(&self.body);
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

/// Errors of [`UpdateRecurringTask`].
pub type UpdateRecurringTaskError = super::errors::CreateLocationError;
