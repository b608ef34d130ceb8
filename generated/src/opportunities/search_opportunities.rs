//! `search-opportunity`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Opportunity, OpportunityList, OpportunityStatus};
use crate::{ContactId, LocationId, OpportunityId, PipelineId, PipelineStageId, UserId};

/// Lists the opportunities of a location that match a filter.
///
/// Created by
/// [`Opportunities::search_opportunities`](super::Opportunities::search_opportunities).
///
/// Returns one page, [`OpportunityList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /opportunities/search`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct SearchOpportunities {
    pub(super) request: Request<SearchOpportunitiesParams>,
}

impl SearchOpportunities {
    /// Text to look for, such as an email address; at most 75 characters.
    ///
    /// Example: `john@deo.com`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// Id of a pipeline; only its opportunities are listed.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub fn pipeline_id(mut self, value: impl IntoOptional<PipelineId>) -> Self {
        self.request.params_mut().pipeline_id = value.into_optional();
        self
    }

    /// Id of a stage of a pipeline; only its opportunities are listed.
    ///
    /// Example: `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub fn pipeline_stage_id(
        mut self,
        value: impl IntoOptional<PipelineStageId>,
    ) -> Self {
        self.request.params_mut().pipeline_stage_id = value.into_optional();
        self
    }

    /// Id of a contact; only opportunities of this contact are listed.
    ///
    /// Example: `WFwVrSSjZ2CNHbZThQX2`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Status of the opportunities to list; `all` lists every status.
    pub fn status(mut self, value: impl IntoOptional<OpportunityStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Id of a user; only opportunities assigned to this user are listed.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub fn assigned_to(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().assigned_to = value.into_optional();
        self
    }

    /// Id of a campaign; only its opportunities are listed.
    ///
    /// Example: `Y2I9XM7aO1hncuSOlc9L`.
    pub fn campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().campaign_id = value.into_optional();
        self
    }

    /// Id of an opportunity; only this opportunity is listed.
    ///
    /// Example: `123akv4LFn6C9frZoy3e`.
    pub fn id(mut self, value: impl IntoOptional<OpportunityId>) -> Self {
        self.request.params_mut().id = value.into_optional();
        self
    }

    /// Field and direction to sort by, such as `added_asc` or `name_desc`.
    pub fn order(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().order = value.into_optional();
        self
    }

    /// End of the period, `mm-dd-yyyy`. The reference does not say which date of an
    /// opportunity counts.
    ///
    /// Example: `01-31-2024`.
    pub fn end_date(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }

    /// Value of `start_after` in the `meta` of the previous page, in milliseconds since
    /// the Unix epoch; requires
    /// [`start_after_id`](crate::opportunities::operations::SearchOpportunitiesParams::start_after_id)
    /// as well.
    ///
    /// Example: `1628008053263`.
    pub fn start_after(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().start_after = value.into_optional();
        self
    }

    /// Value of `start_after_id` in the `meta` of the previous page; requires
    /// [`start_after`](crate::opportunities::operations::SearchOpportunitiesParams::start_after)
    /// as well.
    ///
    /// Example: `UIaE1WjAwWKdlyD7osQI`.
    pub fn start_after_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().start_after_id = value.into_optional();
        self
    }

    /// Start of the period, `mm-dd-yyyy`. The reference does not say which date of an
    /// opportunity counts.
    ///
    /// Example: `01-31-2024`.
    pub fn start_date(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// Country of the contacts whose opportunities to list, as an ISO 3166-1 alpha-2 code
    /// such as `US`.
    pub fn country(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().country = value.into_optional();
        self
    }

    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Maximum number of opportunities to return, at most 100.
    ///
    /// Default: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Whether the response has the tasks of each contact.
    pub fn with_tasks(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_tasks = value.into_optional();
        self
    }

    /// Whether the response has the notes of each contact.
    pub fn with_notes(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_notes = value.into_optional();
        self
    }

    /// Whether the response has the calendar events of each contact.
    pub fn with_calendar_events(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_calendar_events = value.into_optional();
        self
    }
}

request_builder! {
    SearchOpportunities, SearchOpportunitiesParams
}

/// The parameters of [`SearchOpportunities`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SearchOpportunitiesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text to look for, such as an email address; at most 75 characters.
    ///
    /// Example: `john@deo.com`.
    pub query: Option<String>,
    /// Id of a pipeline; only its opportunities are listed.
    ///
    /// Example: `bCkKGpDsyPP4peuKowkG`.
    pub pipeline_id: Option<PipelineId>,
    /// Id of a stage of a pipeline; only its opportunities are listed.
    ///
    /// Example: `7915dedc-8f18-44d5-8bc3-77c04e994a10`.
    pub pipeline_stage_id: Option<PipelineStageId>,
    /// Id of a contact; only opportunities of this contact are listed.
    ///
    /// Example: `WFwVrSSjZ2CNHbZThQX2`.
    pub contact_id: Option<ContactId>,
    /// Status of the opportunities to list; `all` lists every status.
    pub status: Option<OpportunityStatus>,
    /// Id of a user; only opportunities assigned to this user are listed.
    ///
    /// Example: `082goXVW3lIExEQPOnd3`.
    pub assigned_to: Option<UserId>,
    /// Id of a campaign; only its opportunities are listed.
    ///
    /// Example: `Y2I9XM7aO1hncuSOlc9L`.
    pub campaign_id: Option<String>,
    /// Id of an opportunity; only this opportunity is listed.
    ///
    /// Example: `123akv4LFn6C9frZoy3e`.
    pub id: Option<OpportunityId>,
    /// Field and direction to sort by, such as `added_asc` or `name_desc`.
    pub order: Option<String>,
    /// End of the period, `mm-dd-yyyy`. The reference does not say which date of an
    /// opportunity counts.
    ///
    /// Example: `01-31-2024`.
    pub end_date: Option<String>,
    /// Value of `start_after` in the `meta` of the previous page, in milliseconds since
    /// the Unix epoch; requires
    /// [`start_after_id`](crate::opportunities::operations::SearchOpportunitiesParams::start_after_id)
    /// as well.
    ///
    /// Example: `1628008053263`.
    pub start_after: Option<i64>,
    /// Value of `start_after_id` in the `meta` of the previous page; requires
    /// [`start_after`](crate::opportunities::operations::SearchOpportunitiesParams::start_after)
    /// as well.
    ///
    /// Example: `UIaE1WjAwWKdlyD7osQI`.
    pub start_after_id: Option<String>,
    /// Start of the period, `mm-dd-yyyy`. The reference does not say which date of an
    /// opportunity counts.
    ///
    /// Example: `01-31-2024`.
    pub start_date: Option<String>,
    /// Country of the contacts whose opportunities to list, as an ISO 3166-1 alpha-2 code
    /// such as `US`.
    pub country: Option<String>,
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub page: Option<i64>,
    /// Maximum number of opportunities to return, at most 100.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Whether the response has the tasks of each contact.
    pub with_tasks: Option<bool>,
    /// Whether the response has the notes of each contact.
    pub with_notes: Option<bool>,
    /// Whether the response has the calendar events of each contact.
    pub with_calendar_events: Option<bool>,
}

impl SearchOpportunitiesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            query: None,
            pipeline_id: None,
            pipeline_stage_id: None,
            contact_id: None,
            status: None,
            assigned_to: None,
            campaign_id: None,
            id: None,
            order: None,
            end_date: None,
            start_after: None,
            start_after_id: None,
            start_date: None,
            country: None,
            page: None,
            limit: None,
            with_tasks: None,
            with_notes: None,
            with_calendar_events: None,
        }
    }
}

impl Operation for SearchOpportunitiesParams {
    type Output = OpportunityList;
    type Whole = OpportunityList;
    type Error = SearchOpportunitiesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "search-opportunity",
        name: "search_opportunities",
        summary: "Lists the opportunities of a location that match a filter.",
        deprecated: None,
        method: Method::GET,
        path: "/opportunities/search",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["opportunities.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunity",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("location_id", &self.location_id);
        request.query("q", &self.query);
        request.query("pipeline_id", &self.pipeline_id);
        request.query("pipeline_stage_id", &self.pipeline_stage_id);
        request.query("contact_id", &self.contact_id);
        request.query("status", &self.status);
        request.query("assigned_to", &self.assigned_to);
        request.query("campaignId", &self.campaign_id);
        request.query("id", &self.id);
        request.query("order", &self.order);
        request.query("endDate", &self.end_date);
        request.query("startAfter", &self.start_after);
        request.query("startAfterId", &self.start_after_id);
        request.query("date", &self.start_date);
        request.query("country", &self.country);
        request.query("page", &self.page);
        request.query("limit", &self.limit);
        request.query("getTasks", &self.with_tasks);
        request.query("getNotes", &self.with_notes);
        request.query("getCalendarEvents", &self.with_calendar_events);
    }
}

impl Paginated for SearchOpportunitiesParams {
    type Item = Opportunity;

    const PAGING: &'static Paging = &Paging {
        items: "$.opportunities",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Cursor(
            &[
                ("startAfter", "$.meta.startAfter"),
                ("startAfterId", "$.meta.startAfterId"),
            ],
        ),
        total: Some("$.meta.total"),
        more: None,
    };

    #[inline]
    fn items(page: OpportunityList) -> Vec<Opportunity> {
        page.opportunities
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.start_after), Some(&mut self.start_after_id)],
            without: Some(&mut self.page),
        }
    }
}

/// Errors of [`SearchOpportunities`].
pub type SearchOpportunitiesError = super::errors::OpportunitiesError;
