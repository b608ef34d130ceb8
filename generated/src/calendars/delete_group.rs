//! `delete-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarGroupId;

/// Deletes a calendar group.
///
/// Created by [`Calendars::delete_group`](super::Calendars::delete_group).
///
/// `DELETE /calendars/groups/{groupId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteGroup = Request<DeleteGroupParams>;

/// The parameters of [`DeleteGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteGroupParams {
    /// Id of the calendar group to delete.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: CalendarGroupId,
}

impl DeleteGroupParams {
    /// Creates the parameters.
    pub fn new(group_id: impl Into<CalendarGroupId>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl Operation for DeleteGroupParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-group",
        name: "delete_group",
        summary: "Deletes a calendar group.",
        deprecated: None,
        method: Method::DELETE,
        path: "/calendars/groups/{groupId}",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("groupId", &self.group_id);
    }
}

/// Errors of [`DeleteGroup`].
pub type DeleteGroupError = super::errors::CalendarsError;
