//! `get-tag-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Tag, TagResponse};
use crate::LocationId;

/// Returns a tag.
///
/// Created by [`Locations::get_tag`](super::Locations::get_tag).
///
/// Returns [`Tag`]: the field `tag` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TagResponse`], in a `Response`.
///
/// `GET /locations/{locationId}/tags/{tagId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetTag = Request<GetTagParams>;

/// The parameters of [`GetTag`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTagParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the tag to return.
    ///
    /// Example: `flGwEuzsfJOia1i1ikRN`.
    pub tag_id: String,
}

impl GetTagParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, tag_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            tag_id: tag_id.into(),
        }
    }
}

impl Operation for GetTagParams {
    type Output = Tag;
    type Whole = TagResponse;
    type Error = GetTagError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-tag-by-id",
        name: "get_tag",
        summary: "Returns a tag.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/tags/{tagId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-tag-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("tagId", &self.tag_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Tag, DecodeError> {
        response.payload(&[&["tag"]], |envelope: TagResponse| envelope.tag)
    }
}

/// Errors of [`GetTag`].
pub type GetTagError = super::errors::LocationsError;
