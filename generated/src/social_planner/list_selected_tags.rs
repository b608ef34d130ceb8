//! `get-tags-by-ids`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{SelectedTagList, SelectedTagListResponse};
use crate::LocationId;

/// Returns the post tags that have the given ids.
///
/// Created by
/// [`SocialPlanner::list_selected_tags`](super::SocialPlanner::list_selected_tags).
///
/// Returns [`SelectedTagList`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SelectedTagListResponse`], in a `Response`.
///
/// `POST /social-media-posting/{locationId}/tags/details`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListSelectedTags = Request<ListSelectedTagsParams>;

/// The parameters of [`ListSelectedTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSelectedTagsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Ids of the tags.
    ///
    /// Example: `["65fbdcfecc884f07e645ea8b"]`.
    pub tag_ids: Vec<String>,
}

impl ListSelectedTagsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            tag_ids: tag_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for ListSelectedTagsParams {
    type Output = SelectedTagList;
    type Whole = SelectedTagListResponse;
    type Error = ListSelectedTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-tags-by-ids",
        name: "list_selected_tags",
        summary: "Returns the post tags that have the given ids.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/tags/details",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/tag.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-by-ids",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.properties(&[("tagIds", &self.tag_ids)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<SelectedTagList, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: SelectedTagListResponse| envelope.results,
            )
    }
}

/// Errors of [`ListSelectedTags`].
pub type ListSelectedTagsError = super::errors::SocialPlannerError;
