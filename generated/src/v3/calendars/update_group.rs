//! `edit-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarGroup, GroupResponse, GroupUpdate};
use crate::CalendarGroupId;

/// Updates a calendar group.
///
/// Created by [`Calendars::update_group`](super::Calendars::update_group).
///
/// Returns [`CalendarGroup`]: the field `group` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`GroupResponse`], in a `Response`.
///
/// `PUT /calendars/groups/{groupId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateGroup = Request<UpdateGroupParams>;

/// The parameters of [`UpdateGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupParams {
    /// Id of the calendar group to update.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: CalendarGroupId,
    /// Changes to a calendar group.
    pub body: GroupUpdate,
}

impl UpdateGroupParams {
    /// Creates the parameters.
    pub fn new(group_id: impl Into<CalendarGroupId>, body: GroupUpdate) -> Self {
        Self {
            group_id: group_id.into(),
            body,
        }
    }
}

impl Operation for UpdateGroupParams {
    type Output = CalendarGroup;
    type Whole = GroupResponse;
    type Error = UpdateGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "edit-group",
        name: "update_group",
        summary: "Updates a calendar group.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/groups/{groupId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("groupId", &self.group_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CalendarGroup, DecodeError> {
        response.payload(&[&["group"]], |envelope: GroupResponse| envelope.group)
    }
}

/// Errors of [`UpdateGroup`].
pub type UpdateGroupError = super::errors::CalendarsError;
