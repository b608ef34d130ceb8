//! `get-tags-location-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{Tag, TagListResponse};
use crate::LocationId;

/// Lists the post tags of a location.
///
/// Created by [`SocialPlanner::list_tags`](super::SocialPlanner::list_tags).
///
/// Returns one page, [`TagListResponse`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /social-media-posting/{locationId}/tags`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListTags {
    pub(super) request: Request<ListTagsParams>,
}

impl ListTags {
    /// Text that the name contains.
    ///
    /// Example: `test`.
    pub fn search_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search_text = value.into_optional();
        self
    }

    /// Maximum number of entries to return.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().skip = value.into_optional();
        self
    }
}

request_builder! {
    ListTags, ListTagsParams
}

/// The parameters of [`ListTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListTagsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Text that the name contains.
    ///
    /// Example: `test`.
    pub search_text: Option<String>,
    /// Maximum number of entries to return.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    pub skip: Option<i64>,
}

impl ListTagsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            search_text: None,
            limit: None,
            skip: None,
        }
    }
}

impl Operation for ListTagsParams {
    type Output = TagListResponse;
    type Whole = TagListResponse;
    type Error = ListTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-tags-location-id",
        name: "list_tags",
        summary: "Lists the post tags of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/social-media-posting/{locationId}/tags",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/tag.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.query("searchText", &self.search_text);
        request.query("limit", &self.limit);
        request.query("skip", &self.skip);
    }
}

impl Paginated for ListTagsParams {
    type Item = Tag;

    const PAGING: &'static Paging = &Paging {
        items: "$.results.tags",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: TagListResponse) -> Vec<Tag> {
        page.results.map(|value| value.tags).unwrap_or_default()
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

/// Errors of [`ListTags`].
pub type ListTagsError = super::errors::SocialPlannerError;
