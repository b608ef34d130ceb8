//! `create-recurring-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{NewRecurringTask, RecurringTask, RecurringTaskResponse};
use crate::LocationId;

/// Creates a recurring task, from which tasks are created by a rule.
///
/// Created by
/// [`Locations::create_recurring_task`](super::Locations::create_recurring_task).
///
/// Returns [`RecurringTask`]: the field `recurring_task` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`RecurringTaskResponse`], in a `Response`.
///
/// `POST /locations/{locationId}/recurring-tasks`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateRecurringTask = Request<CreateRecurringTaskParams>;

/// The parameters of [`CreateRecurringTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRecurringTaskParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A recurring task to create.
    pub body: NewRecurringTask,
}

impl CreateRecurringTaskParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewRecurringTask) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateRecurringTaskParams {
    type Output = RecurringTask;
    type Whole = RecurringTaskResponse;
    type Error = CreateRecurringTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-recurring-task",
        name: "create_recurring_task",
        summary: "Creates a recurring task, from which tasks are created by a rule.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/recurring-tasks",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-recurring-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
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

/// Errors of [`CreateRecurringTask`].
pub type CreateRecurringTaskError = super::errors::CreateLocationError;
