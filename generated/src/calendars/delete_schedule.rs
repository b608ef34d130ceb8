//! `deleteSchedule`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes a schedule permanently.
///
/// Created by [`Calendars::delete_schedule`](super::Calendars::delete_schedule).
///
/// `DELETE /calendars/schedules/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteSchedule = Request<DeleteScheduleParams>;

/// The parameters of [`DeleteSchedule`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteScheduleParams {
    /// Id of the schedule to delete.
    ///
    /// Example: `sch123def456ghi789`.
    pub id: String,
}

impl DeleteScheduleParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteScheduleParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteScheduleError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteSchedule",
        name: "delete_schedule",
        summary: "Deletes a schedule permanently.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/schedules/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404],
        scopes: &["calendars.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-schedule",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
    }
}

/// Errors of [`DeleteSchedule`].
pub type DeleteScheduleError = super::errors::ScheduleError;
