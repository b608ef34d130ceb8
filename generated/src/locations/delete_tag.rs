//! `delete-tag`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Deletes a tag.
///
/// Created by [`Locations::delete_tag`](super::Locations::delete_tag).
///
/// `DELETE /locations/{locationId}/tags/{tagId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteTag = Request<DeleteTagParams>;

/// The parameters of [`DeleteTag`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteTagParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the tag to delete.
    ///
    /// Example: `flGwEuzsfJOia1i1ikRN`.
    pub tag_id: String,
}

impl DeleteTagParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, tag_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            tag_id: tag_id.into(),
        }
    }
}

impl Operation for DeleteTagParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteTagError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-tag",
        name: "delete_tag",
        summary: "Deletes a tag.",
        deprecated: None,
        method: Method::DELETE,
        path: "/locations/{locationId}/tags/{tagId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/delete-tag",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("tagId", &self.tag_id);
    }
}

/// Errors of [`DeleteTag`].
pub type DeleteTagError = super::errors::LocationsError;
