//! `get-groups`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CalendarGroup, GroupList};
use crate::LocationId;

/// Lists the calendar groups of a location.
///
/// Created by [`Calendars::list_groups`](super::Calendars::list_groups).
///
/// Returns a list of [`CalendarGroup`]: the field `groups` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`GroupList`],
/// in a `Response`.
///
/// `GET /calendars/groups`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListGroups = Request<ListGroupsParams>;

/// The parameters of [`ListGroups`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGroupsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListGroupsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListGroupsParams {
    type Output = Vec<CalendarGroup>;
    type Whole = GroupList;
    type Error = ListGroupsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-groups",
        name: "list_groups",
        summary: "Lists the calendar groups of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/calendars/groups",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/groups.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<CalendarGroup>, DecodeError> {
        response
            .payload_list(&[&["groups"]], |envelope: GroupList| Some(envelope.groups))
    }
}

/// Errors of [`ListGroups`].
pub type ListGroupsError = super::errors::CalendarsError;
