//! `get-call-logs`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{ActionType, CallLog, CallLogList, CallLogSortField, CallType, SortDirection};
use crate::{ContactId, LocationId};

/// Lists the calls of the voice agents of a location.
///
/// Created by [`VoiceAi::list_call_logs`](super::VoiceAi::list_call_logs).
///
/// Returns one page, [`CallLogList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /voice-ai/dashboard/call-logs`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCallLogs {
    pub(super) request: Request<ListCallLogsParams>,
}

impl ListCallLogs {
    /// Id of an agent; only the calls of this agent are listed.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub fn agent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().agent_id = value.into_optional();
        self
    }

    /// Ids of the contacts whose calls to list.
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.request.params_mut().contact_ids = value.into_optional();
        self
    }

    /// Whether to list live calls or trial calls.
    pub fn call_type(mut self, value: impl IntoOptional<CallType>) -> Self {
        self.request.params_mut().call_type = value.into_optional();
        self
    }

    /// Start of the period;
    /// [`end_date`](crate::voice_ai::operations::ListCallLogsParams::end_date) is
    /// required as well.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1679308800000`.
    pub fn start_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().start_date = value.into_optional();
        self
    }

    /// End of the period; must be after
    /// [`start_date`](crate::voice_ai::operations::ListCallLogsParams::start_date), which
    /// is required as well.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1679395199000`.
    pub fn end_date(mut self, value: impl IntoOptional<Timestamp>) -> Self {
        self.request.params_mut().end_date = value.into_optional();
        self
    }

    /// Types of actions, such as `SMS`; only the calls in which such an action was taken
    /// are listed.
    pub fn action_type(mut self, value: impl IntoOptional<Vec<ActionType>>) -> Self {
        self.request.params_mut().action_type = value.into_optional();
        self
    }

    /// Whether to sort by duration or by date; by default the newest calls come first.
    pub fn sort_by(mut self, value: impl IntoOptional<CallLogSortField>) -> Self {
        self.request.params_mut().sort_by = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending; only with
    /// [`sort_by`](crate::voice_ai::operations::ListCallLogsParams::sort_by).
    pub fn sort(mut self, value: impl IntoOptional<SortDirection>) -> Self {
        self.request.params_mut().sort = value.into_optional();
        self
    }

    /// Number of the page; the first is 1.
    ///
    /// Default: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Maximum number of calls per page, at most 50.
    ///
    /// Default: `10`.
    pub fn page_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }
}

request_builder! {
    ListCallLogs, ListCallLogsParams
}

/// The parameters of [`ListCallLogs`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCallLogsParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of an agent; only the calls of this agent are listed.
    ///
    /// Example: `66a9d3f0b17c2e4585d0fa32`.
    pub agent_id: Option<String>,
    /// Ids of the contacts whose calls to list.
    pub contact_ids: Option<Vec<ContactId>>,
    /// Whether to list live calls or trial calls.
    pub call_type: Option<CallType>,
    /// Start of the period;
    /// [`end_date`](crate::voice_ai::operations::ListCallLogsParams::end_date) is
    /// required as well.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1679308800000`.
    pub start_date: Option<Timestamp>,
    /// End of the period; must be after
    /// [`start_date`](crate::voice_ai::operations::ListCallLogsParams::start_date), which
    /// is required as well.
    ///
    /// Transmitted as milliseconds since the Unix epoch. Example: `1679395199000`.
    pub end_date: Option<Timestamp>,
    /// Types of actions, such as `SMS`; only the calls in which such an action was taken
    /// are listed.
    pub action_type: Option<Vec<ActionType>>,
    /// Whether to sort by duration or by date; by default the newest calls come first.
    pub sort_by: Option<CallLogSortField>,
    /// Whether to sort ascending or descending; only with
    /// [`sort_by`](crate::voice_ai::operations::ListCallLogsParams::sort_by).
    pub sort: Option<SortDirection>,
    /// Number of the page; the first is 1.
    ///
    /// Default: `1`.
    pub page: Option<i64>,
    /// Maximum number of calls per page, at most 50.
    ///
    /// Default: `10`.
    pub page_size: Option<i64>,
}

impl ListCallLogsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            agent_id: None,
            contact_ids: None,
            call_type: None,
            start_date: None,
            end_date: None,
            action_type: None,
            sort_by: None,
            sort: None,
            page: None,
            page_size: None,
        }
    }
}

impl Operation for ListCallLogsParams {
    type Output = CallLogList;
    type Whole = CallLogList;
    type Error = ListCallLogsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-call-logs",
        name: "list_call_logs",
        summary: "Lists the calls of the voice agents of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/voice-ai/dashboard/call-logs",
        is_idempotent: true,
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["voice-ai-dashboard.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("agentId", &self.agent_id);
        request.query_joined("contactId", &self.contact_ids, ',');
        request.query("callType", &self.call_type);
        request.query("startDate", &WrittenAs(&self.start_date, "milliseconds"));
        request.query("endDate", &WrittenAs(&self.end_date, "milliseconds"));
        request.query_joined("actionType", &self.action_type, ',');
        request.query("sortBy", &self.sort_by);
        request.query("sort", &self.sort);
        request.query("page", &self.page);
        request.query("pageSize", &self.page_size);
    }
}

impl Paginated for ListCallLogsParams {
    type Item = CallLog;

    const PAGING: &'static Paging = &Paging {
        items: "$.callLogs",
        limit: Some("pageSize"),
        maximum: None,
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: CallLogList) -> Vec<CallLog> {
        page.call_logs
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.page_size),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListCallLogs`].
pub type ListCallLogsError = super::errors::CallLogError;
