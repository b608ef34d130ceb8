//! `update-tag`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Tag, TagResponse};
use crate::LocationId;

/// Renames a tag.
///
/// Created by [`Locations::update_tag`](super::Locations::update_tag).
///
/// Returns [`Tag`]: the field `tag` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TagResponse`], in a `Response`.
///
/// `PUT /locations/{locationId}/tags/{tagId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateTag = Request<UpdateTagParams>;

/// The parameters of [`UpdateTag`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateTagParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the tag to rename.
    ///
    /// Example: `flGwEuzsfJOia1i1ikRN`.
    pub tag_id: String,
    /// New name of the tag.
    ///
    /// Example: `vip`.
    pub name: String,
}

impl UpdateTagParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        tag_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            tag_id: tag_id.into(),
            name: name.into(),
        }
    }
}

impl Operation for UpdateTagParams {
    type Output = Tag;
    type Whole = TagResponse;
    type Error = UpdateTagError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-tag",
        name: "update_tag",
        summary: "Renames a tag.",
        deprecated: None,
        method: Method::PUT,
        path: "/locations/{locationId}/tags/{tagId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/update-tag",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("tagId", &self.tag_id);
        request.properties(&[("name", &self.name)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Tag, DecodeError> {
        response.payload(&[&["tag"]], |envelope: TagResponse| envelope.tag)
    }
}

/// Errors of [`UpdateTag`].
pub type UpdateTagError = super::errors::LocationsError;
