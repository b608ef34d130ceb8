//! `get-surveys`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{Survey, SurveyList};
use crate::LocationId;
use crate::v3::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Lists the surveys of a location.
///
/// Created by [`Surveys::list_surveys`](super::Surveys::list_surveys).
///
/// Returns one page, [`SurveyList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /surveys/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSurveys {
    pub(super) request: Request<ListSurveysParams>,
}

impl ListSurveys {
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// Number of surveys per page, at most 50.
    ///
    /// Default: `10`. Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Type of the entries to list, such as `folder`.
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }
}

request_builder! {
    ListSurveys, ListSurveysParams
}

/// The parameters of [`ListSurveys`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSurveysParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `0`.
    pub skip: Option<i64>,
    /// Number of surveys per page, at most 50.
    ///
    /// Default: `10`. Example: `20`.
    pub limit: Option<i64>,
    /// Type of the entries to list, such as `folder`.
    pub type_: Option<String>,
}

impl ListSurveysParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            skip: None,
            limit: None,
            type_: None,
        }
    }
}

impl Operation for ListSurveysParams {
    type Output = SurveyList;
    type Whole = SurveyList;
    type Error = ListSurveysError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-surveys",
        name: "list_surveys",
        summary: "Lists the surveys of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/surveys/",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["surveys.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("skip", &self.skip);
        request.query("limit", &self.limit);
        request.query("type", &self.type_);
    }
}

impl Paginated for ListSurveysParams {
    type Item = Survey;

    const PAGING: &'static Paging = &Paging {
        items: "$.surveys",
        limit: Some("limit"),
        maximum: Some(50),
        step: PagingStep::Offset("skip"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: SurveyList) -> Vec<Survey> {
        page.surveys
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

/// Errors of [`ListSurveys`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListSurveysError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListSurveysError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
