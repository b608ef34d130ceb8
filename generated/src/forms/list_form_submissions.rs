//! `get-forms-submissions`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, ErrorKind, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots,
    PagingStep, Request, RequestParts, ResponseParts, TokenType, request_builder,
};

use super::{FormSubmission, FormSubmissionList};
use crate::{FormId, LocationId};
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Lists the submissions of the forms of a location.
///
/// Created by [`Forms::list_form_submissions`](super::Forms::list_form_submissions).
///
/// Returns one page, [`FormSubmissionList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /forms/submissions`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFormSubmissions {
    pub(super) request: Request<ListFormSubmissionsParams>,
}

impl ListFormSubmissions {
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page = value.into_optional();
        self
    }

    /// Number of submissions per page, at most 100.
    ///
    /// Default: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Id of a form; only its submissions are listed.
    pub fn form_id(mut self, value: impl IntoOptional<FormId>) -> Self {
        self.request.params_mut().form_id = value.into_optional();
        self
    }

    /// A contact's id, name, email address or phone number to look for.
    ///
    /// Example: `john@deo.com`.
    pub fn query(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().query = value.into_optional();
        self
    }

    /// First day of the period; a month ago by default.
    ///
    /// Example: `2020-11-14`.
    pub fn start_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_at = value.into_optional();
        self
    }

    /// Last day of the period; today by default.
    ///
    /// Example: `2020-12-14`.
    pub fn end_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_at = value.into_optional();
        self
    }
}

request_builder! {
    ListFormSubmissions, ListFormSubmissionsParams
}

/// The parameters of [`ListFormSubmissions`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFormSubmissionsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub page: Option<i64>,
    /// Number of submissions per page, at most 100.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,
    /// Id of a form; only its submissions are listed.
    pub form_id: Option<FormId>,
    /// A contact's id, name, email address or phone number to look for.
    ///
    /// Example: `john@deo.com`.
    pub query: Option<String>,
    /// First day of the period; a month ago by default.
    ///
    /// Example: `2020-11-14`.
    pub start_at: Option<Date>,
    /// Last day of the period; today by default.
    ///
    /// Example: `2020-12-14`.
    pub end_at: Option<Date>,
}

impl ListFormSubmissionsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            page: None,
            limit: None,
            form_id: None,
            query: None,
            start_at: None,
            end_at: None,
        }
    }
}

impl Operation for ListFormSubmissionsParams {
    type Output = FormSubmissionList;
    type Whole = FormSubmissionList;
    type Error = ListFormSubmissionsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-forms-submissions",
        name: "list_form_submissions",
        summary: "Lists the submissions of the forms of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/forms/submissions",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["forms.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("page", &self.page);
        request.query("limit", &self.limit);
        request.query("formId", &self.form_id);
        request.query("q", &self.query);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
    }
}

impl Paginated for ListFormSubmissionsParams {
    type Item = FormSubmission;

    const PAGING: &'static Paging = &Paging {
        items: "$.submissions",
        limit: Some("limit"),
        maximum: Some(100),
        step: PagingStep::Page {
            parameter: "page",
            first: 1,
        },
        total: Some("$.meta.total"),
        more: None,
    };

    #[inline]
    fn items(page: FormSubmissionList) -> Vec<FormSubmission> {
        page.submissions
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.page), None],
            without: None,
        }
    }
}

/// Errors of [`ListFormSubmissions`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ListFormSubmissionsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListFormSubmissionsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
