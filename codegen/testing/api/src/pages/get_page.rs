//! `get-page`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{Page, Status};

/// Returns a page. Its parameters have every style.
///
/// Created by [`Pages::get_page`](super::Pages::get_page).
///
/// `GET /pages/{locationId}/page`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetPage {
    pub(super) request: Request<GetPageParams>,
}

impl GetPage {
    /// The query parameter `search`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// The query parameter `limit`.
    pub fn limit(mut self, value: impl IntoOptional<f64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// The query parameter `skip`.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }

    /// The query parameter `active`.
    pub fn active(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().active = value.into_optional();
        self
    }

    /// The query parameter `ids`.
    pub fn ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().ids = value.into_optional();
        self
    }

    /// The query parameter `joined`.
    pub fn joined(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.request.params_mut().joined = value.into_optional();
        self
    }

    /// The query parameter `status`.
    pub fn status(mut self, value: impl IntoOptional<Status>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// The header `X-Channel`.
    pub fn channel(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().channel = value.into_optional();
        self
    }

    /// The request body.
    pub fn body(mut self, value: impl IntoOptional<Page>) -> Self {
        self.request.params_mut().body = value.into_optional();
        self
    }
}

request_builder! {
    GetPage, GetPageParams
}

/// The parameters of [`GetPage`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetPageParams {
    /// The path parameter `locationId`.
    pub location_id: String,
    /// The query parameter `search`.
    pub search: Option<String>,
    /// The query parameter `limit`.
    pub limit: Option<f64>,
    /// The query parameter `skip`.
    pub skip: Option<i64>,
    /// The query parameter `active`.
    pub active: Option<bool>,
    /// The query parameter `ids`.
    pub ids: Option<Vec<String>>,
    /// The query parameter `joined`.
    pub joined: Option<Vec<String>>,
    /// The query parameter `status`.
    pub status: Option<Status>,
    /// The header `X-Channel`.
    pub channel: Option<String>,
    /// The request body.
    pub body: Option<Page>,
}

impl GetPageParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            search: None,
            limit: None,
            skip: None,
            active: None,
            ids: None,
            joined: None,
            status: None,
            channel: None,
            body: None,
        }
    }
}

impl Operation for GetPageParams {
    type Output = Page;
    type Whole = Page;
    type Error = GetPageError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-page",
        name: "get_page",
        summary: "Returns a page. Its parameters have every style.",
        deprecated: None,
        method: Method::GET,
        path: "/pages/{locationId}/page",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200, 201],
        errors: &[400, 401, 422],
        scopes: &["pages.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("search", &self.search);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
        request.query("active", &self.active);
        request.query("ids", &self.ids);
        request.query_joined("joined", &self.joined, ',');
        request.query("status", &self.status);
        request.header("X-Channel", &self.channel);
        request.json(&self.body);
    }
}

/// Errors of [`GetPage`].
pub type GetPageError = super::errors::PageError;
