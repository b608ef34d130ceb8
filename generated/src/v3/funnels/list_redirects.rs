//! `fetch-redirects-list`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Redirect, RedirectListResponse};
use crate::LocationId;

/// Lists the URL redirects of a location.
///
/// Created by [`Funnels::list_redirects`](super::Funnels::list_redirects).
///
/// Returns one page, [`RedirectListResponse`]. Use [`pages`](crate::Request::pages)
/// or [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /funnels/lookup/redirect/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListRedirects {
    pub(super) request: Request<ListRedirectsParams>,
}

impl ListRedirects {
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
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
    /// Example: `10`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Text to look for, such as a domain with a path.
    ///
    /// Example: `example.com/test`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    ListRedirects, ListRedirectsParams
}

/// The parameters of [`ListRedirects`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListRedirectsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: LocationId,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `10`.
    pub offset: i64,
    /// Text to look for, such as a domain with a path.
    ///
    /// Example: `example.com/test`.
    pub search: Option<String>,
}

impl ListRedirectsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            limit: 20,
            offset: 0,
            search: None,
        }
    }
}

impl Operation for ListRedirectsParams {
    type Output = RedirectListResponse;
    type Whole = RedirectListResponse;
    type Error = ListRedirectsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-redirects-list",
        name: "list_redirects",
        summary: "Lists the URL redirects of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/funnels/lookup/redirect/list",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[422],
        scopes: &["funnels/redirect.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/funnels/fetch-redirects-list",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("search", &self.search);
    }
}

impl Paginated for ListRedirectsParams {
    type Item = Redirect;

    const PAGING: &'static Paging = &Paging {
        items: "$.data.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: RedirectListResponse) -> Vec<Redirect> {
        page.data.map(|value| value.data).unwrap_or_default()
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

/// Errors of [`ListRedirects`].
pub type ListRedirectsError = super::errors::ListRedirectsError;
