//! `disable-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::CalendarGroupId;

/// Activates or deactivates a calendar group.
///
/// Created by [`Calendars::set_group_status`](super::Calendars::set_group_status).
///
/// `PUT /calendars/groups/{groupId}/status`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetGroupStatus = Request<SetGroupStatusParams>;

/// The parameters of [`SetGroupStatus`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetGroupStatusParams {
    /// Id of the calendar group to activate or deactivate.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: CalendarGroupId,
    /// Whether the group takes bookings.
    pub is_active: bool,
}

impl SetGroupStatusParams {
    /// Creates the parameters.
    pub fn new(required: SetGroupStatusRequired<impl Into<CalendarGroupId>>) -> Self {
        let SetGroupStatusRequired { group_id, is_active } = required;
        Self {
            group_id: group_id.into(),
            is_active,
        }
    }
}

/// The arguments of [`SetGroupStatusParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct SetGroupStatusRequired<GroupId> {
    /// Id of the calendar group to activate or deactivate.
    ///
    /// Example: `Rk3vT8mQz5LwXc1NbY7d`.
    pub group_id: GroupId,
    /// Whether the group takes bookings.
    pub is_active: bool,
}

impl Operation for SetGroupStatusParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = SetGroupStatusError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "disable-group",
        name: "set_group_status",
        summary: "Activates or deactivates a calendar group.",
        deprecated: None,
        method: Method::PUT,
        path: "/calendars/groups/{groupId}/status",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/disable-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("groupId", &self.group_id);
        request.properties(&[("isActive", &self.is_active)]);
    }
}

/// Errors of [`SetGroupStatus`].
pub type SetGroupStatusError = super::errors::CalendarsError;
