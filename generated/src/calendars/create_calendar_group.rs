//! `create-calendar-group`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarGroup, GroupResponse, NewCalendarGroup};

/// Creates a calendar group.
///
/// Created by
/// [`Calendars::create_calendar_group`](super::Calendars::create_calendar_group).
///
/// Returns [`CalendarGroup`]: the field `group` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`GroupResponse`], in a `Response`.
///
/// `POST /calendars/groups`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCalendarGroup = Request<CreateCalendarGroupParams>;

/// The parameters of [`CreateCalendarGroup`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCalendarGroupParams {
    /// A calendar group to create.
    pub body: NewCalendarGroup,
}

impl CreateCalendarGroupParams {
    /// Creates the parameters.
    pub fn new(body: NewCalendarGroup) -> Self {
        Self { body }
    }
}

impl Operation for CreateCalendarGroupParams {
    type Output = CalendarGroup;
    type Whole = GroupResponse;
    type Error = CreateCalendarGroupError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-calendar-group",
        name: "create_calendar_group",
        summary: "Creates a calendar group.",
        deprecated: None,
        method: Method::POST,
        path: "/calendars/groups",
        is_idempotent: false,
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[400, 401],
        scopes: &["calendars/groups.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar-group",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<CalendarGroup, DecodeError> {
        response.payload(&[&["group"]], |envelope: GroupResponse| envelope.group)
    }
}

/// Errors of [`CreateCalendarGroup`].
pub type CreateCalendarGroupError = super::errors::CalendarsError;
