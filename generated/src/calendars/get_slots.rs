//! `get-slots`: the request, its parameters and its outcome.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CalendarsError, DaySlots};

/// Lists the free slots of a calendar, by day.
///
/// The span of time must not exceed 31 days. The keys of the answer are dates;
/// without a user the slots are those of any member.
///
/// Needs a location's token with the scope `calendars.readonly`.
///
/// `GET /calendars/{calendarId}/free-slots`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetSlots {
    request: Request<GetSlotsParams>,
}

impl GetSlots {
    pub(super) fn new(client: &Client, params: GetSlotsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().timezone = Some(value.into());
        self
    }

    /// Sets the query parameter `userId`.
    ///
    /// Id of the user.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().user_id = Some(value.into());
        self
    }

    /// Sets the query parameter `userIds`.
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = value.into_iter().map(Into::into).collect();
        self.request.params_mut().user_ids = Some(value);
        self
    }
}

request_builder! {
    GetSlots, GetSlotsParams
}

/// The parameters of [`GetSlots`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSlotsParams {
    /// The path parameter `calendarId`.
    pub calendar_id: String,
    /// In milliseconds since 1970.
    pub start_date: i64,
    /// In milliseconds since 1970.
    pub end_date: i64,
    /// The query parameter `timezone`.
    pub timezone: Option<String>,
    /// Id of the user.
    pub user_id: Option<String>,
    /// The query parameter `userIds`.
    pub user_ids: Option<Vec<String>>,
}

impl GetSlotsParams {
    /// Makes the parameters from what is required.
    pub fn new(calendar_id: impl Into<String>, start_date: i64, end_date: i64) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            start_date,
            end_date,
            timezone: None,
            user_id: None,
            user_ids: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetSlotsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetSlotsParams")?;
        Some(Self {
            calendar_id: object.required("calendarId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            timezone: object.optional("timezone"),
            user_id: object.optional("userId"),
            user_ids: object.optional("userIds"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetSlotsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("calendarId", &self.calendar_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("timezone", &self.timezone);
        object.field("userId", &self.user_id);
        object.field("userIds", &self.user_ids);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetSlotsParams
}

impl Operation for GetSlotsParams {
    type Output = BTreeMap<String, DaySlots>;
    type Error = GetSlotsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-slots",
        method: Method::GET,
        path: "/calendars/{calendarId}/free-slots",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["calendars.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("calendarId", &self.calendar_id);
        request.query("startDate", &self.start_date);
        request.query("endDate", &self.end_date);
        request.query("timezone", &self.timezone);
        request.query("userId", &self.user_id);
        request.query("userIds", &self.user_ids);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<BTreeMap<String, DaySlots>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetSlots`].
pub type GetSlotsError = CalendarsError;
