//! `getLinks`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{LinkList, LinkOrder, Problem};

/// Lists the links.
///
/// Created by [`Pets::list_links`](super::Pets::list_links).
///
/// `GET /links`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListLinks {
    pub(super) request: Request<ListLinksParams>,
}

impl ListLinks {
    /// How many links to return.
    pub fn page_size(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().page_size = value.into_optional();
        self
    }

    /// The query parameter `sort`.
    pub fn sort(mut self, value: impl IntoOptional<LinkOrder>) -> Self {
        self.request.params_mut().sort = value.into_optional();
        self
    }
}

request_builder! {
    ListLinks, ListLinksParams
}

/// The parameters of [`ListLinks`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLinksParams {
    /// How many links to return.
    pub page_size: Option<i64>,
    /// The query parameter `sort`.
    pub sort: Option<LinkOrder>,
}

impl ListLinksParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListLinksParams {
    type Output = LinkList;
    type Whole = LinkList;
    type Error = ListLinksError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getLinks",
        name: "list_links",
        summary: "Lists the links.",
        deprecated: None,
        method: Method::GET,
        path: "/links",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[400],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("limit", &self.page_size);
        request.query("sort", &self.sort);
    }
}

/// Errors of [`ListLinks`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ListLinksError {
    /// `400 Bad Request`: check the parameters.
    BadRequest(Problem),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ListLinksError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::BadRequest(_) => Some("check the parameters"),
            _ => None,
        }
    }
}
