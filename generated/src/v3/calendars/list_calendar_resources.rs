//! `fetch-calendar-resources`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{CalendarResource, ResourceType};
use crate::LocationId;

/// Lists the rooms or the equipment of a location.
///
/// Created by
/// [`Calendars::list_calendar_resources`](super::Calendars::list_calendar_resources).
///
/// Returns one page, a list of [`CalendarResource`]. Use
/// [`pages`](crate::Request::pages) or [`items`](crate::Request::items) to iterate
/// over all of them.
///
/// `GET /calendars/resources/{resourceType}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCalendarResources {
    pub(super) request: Request<ListCalendarResourcesParams>,
}

impl ListCalendarResources {
    /// Maximum number of entries to return.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().skip = value;
        }
        self
    }
}

request_builder! {
    ListCalendarResources, ListCalendarResourcesParams
}

/// The parameters of [`ListCalendarResources`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCalendarResourcesParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Type of the resources to list: rooms or equipment.
    pub resource_type: ResourceType,
    /// Maximum number of entries to return.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    pub skip: i64,
}

impl ListCalendarResourcesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, resource_type: ResourceType) -> Self {
        Self {
            location_id: location_id.into(),
            resource_type,
            limit: 20,
            skip: 0,
        }
    }
}

impl Operation for ListCalendarResourcesParams {
    type Output = Vec<CalendarResource>;
    type Whole = Vec<CalendarResource>;
    type Error = ListCalendarResourcesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-calendar-resources",
        name: "list_calendar_resources",
        summary: "Lists the rooms or the equipment of a location.",
        deprecated: Some("the documentation calls this operation deprecated"),
        method: Method::GET,
        path: "/calendars/resources/{resourceType}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars/resources.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/fetch-calendar-resources",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("resourceType", &self.resource_type);
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListCalendarResourcesParams {
    type Item = CalendarResource;

    const PAGING: &'static Paging = &Paging {
        items: "$",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: Vec<CalendarResource>) -> Vec<CalendarResource> {
        page
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.skip), None],
            without: None,
        }
    }
}

/// Errors of [`ListCalendarResources`].
pub type ListCalendarResourcesError = super::errors::CalendarsError;
