//! `delete-recurring-task`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeletedRecurringTask;
use crate::LocationId;

/// Deletes a recurring task.
///
/// Created by
/// [`Locations::delete_recurring_task`](super::Locations::delete_recurring_task).
///
/// `DELETE /locations/{locationId}/recurring-tasks/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteRecurringTask = Request<DeleteRecurringTaskParams>;

/// The parameters of [`DeleteRecurringTask`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteRecurringTaskParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the recurring task to delete.
    ///
    /// Example: `5kQ8wZr1NfUe7VtHs3Xb`.
    pub id: String,
}

impl DeleteRecurringTaskParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteRecurringTaskParams {
    type Output = DeletedRecurringTask;
    type Whole = DeletedRecurringTask;
    type Error = DeleteRecurringTaskError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-recurring-task",
        name: "delete_recurring_task",
        summary: "Deletes a recurring task.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}/recurring-tasks/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-recurring-task",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteRecurringTask`].
pub type DeleteRecurringTaskError = super::errors::CreateLocationError;
