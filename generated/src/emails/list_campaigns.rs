//! `fetch-campaigns`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{
    CampaignEmailStatus, CampaignList, CampaignStatus, EmailCampaign,
    InvalidLocationErrorBody, NotFoundErrorBody,
};
use crate::LocationId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Lists the email campaigns of a location.
///
/// Created by [`Emails::list_campaigns`](super::Emails::list_campaigns).
///
/// Returns one page, [`CampaignList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /emails/schedule`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCampaigns {
    pub(super) request: Request<ListCampaignsParams>,
}

impl ListCampaigns {
    /// Maximum number of entries to return, at most 100; 10 by default.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }

    /// State of the schedule of the campaigns to list.
    ///
    /// Default: `active`.
    pub fn status(mut self, value: impl IntoOptional<CampaignStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// State of the sending of the campaigns to list.
    ///
    /// Default: `complete`.
    pub fn email_status(
        mut self,
        value: impl IntoOptional<CampaignEmailStatus>,
    ) -> Self {
        self.request.params_mut().email_status = value.into_optional();
        self
    }

    /// Name of the campaigns to list.
    ///
    /// Example: `Black Friday Campaign`.
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().name = value.into_optional();
        self
    }

    /// Id of the folder to look in.
    ///
    /// Example: `folder123`.
    pub fn parent_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().parent_id = value.into_optional();
        self
    }

    /// Whether to return only the ids, types and URLs of each campaign and the date of
    /// its last change.
    ///
    /// Default: `false`.
    pub fn limited_fields(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().limited_fields = value.into_optional();
        self
    }

    /// Whether to list archived campaigns.
    pub fn archived(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().archived = value.into_optional();
        self
    }

    /// Whether to exclude folders.
    ///
    /// Default: `false`.
    pub fn campaigns_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().campaigns_only = value.into_optional();
        self
    }

    /// Whether the response contains the numbers of deliveries, openings and clicks of
    /// each campaign, and its revenue. The reference does not name these members, so they
    /// are in `extra`.
    ///
    /// Default: `true`.
    pub fn show_stats(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().show_stats = value.into_optional();
        self
    }
}

request_builder! {
    ListCampaigns, ListCampaignsParams
}

/// The parameters of [`ListCampaigns`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCampaignsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return, at most 100; 10 by default.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    pub offset: Option<i64>,
    /// State of the schedule of the campaigns to list.
    ///
    /// Default: `active`.
    pub status: Option<CampaignStatus>,
    /// State of the sending of the campaigns to list.
    ///
    /// Default: `complete`.
    pub email_status: Option<CampaignEmailStatus>,
    /// Name of the campaigns to list.
    ///
    /// Example: `Black Friday Campaign`.
    pub name: Option<String>,
    /// Id of the folder to look in.
    ///
    /// Example: `folder123`.
    pub parent_id: Option<String>,
    /// Whether to return only the ids, types and URLs of each campaign and the date of
    /// its last change.
    ///
    /// Default: `false`.
    pub limited_fields: Option<bool>,
    /// Whether to list archived campaigns.
    pub archived: Option<bool>,
    /// Whether to exclude folders.
    ///
    /// Default: `false`.
    pub campaigns_only: Option<bool>,
    /// Whether the response contains the numbers of deliveries, openings and clicks of
    /// each campaign, and its revenue. The reference does not name these members, so they
    /// are in `extra`.
    ///
    /// Default: `true`.
    pub show_stats: Option<bool>,
}

impl ListCampaignsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: None,
            offset: None,
            status: None,
            email_status: None,
            name: None,
            parent_id: None,
            limited_fields: None,
            archived: None,
            campaigns_only: None,
            show_stats: None,
        }
    }
}

impl Operation for ListCampaignsParams {
    type Output = CampaignList;
    type Whole = CampaignList;
    type Error = ListCampaignsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-campaigns",
        name: "list_campaigns",
        summary: "Lists the email campaigns of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/emails/schedule",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/schedule.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("status", &self.status);
        request.query("emailStatus", &self.email_status);
        request.query("name", &self.name);
        request.query("parentId", &self.parent_id);
        request.query("limitedFields", &self.limited_fields);
        request.query("archived", &self.archived);
        request.query("campaignsOnly", &self.campaigns_only);
        request.query("showStats", &self.show_stats);
    }
}

impl Paginated for ListCampaignsParams {
    type Item = EmailCampaign;

    const PAGING: &'static Paging = &Paging {
        items: "$.schedules",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Offset("offset"),
        total: Some("$.total[0].total"),
        more: None,
    };

    #[inline]
    fn items(page: CampaignList) -> Vec<EmailCampaign> {
        page.schedules
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListCampaigns`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListCampaignsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403}`.
    Forbidden(InvalidLocationErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404,"message":"Not Found","error":"The requested resource
    /// was not found"}`.
    NotFound(NotFoundErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListCampaignsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
