//! `create-tag`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{Tag, TagResponse};
use crate::LocationId;

/// Creates a tag, which the contacts of the location can then have.
///
/// Created by [`Locations::create_tag`](super::Locations::create_tag).
///
/// Returns [`Tag`]: the field `tag` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`TagResponse`], in a `Response`.
///
/// `POST /locations/{locationId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateTag = Request<CreateTagParams>;

/// The parameters of [`CreateTag`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateTagParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Name of the tag to create.
    ///
    /// Example: `vip`.
    pub name: String,
}

impl CreateTagParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
        }
    }
}

impl Operation for CreateTagParams {
    type Output = Tag;
    type Whole = TagResponse;
    type Error = CreateTagError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-tag",
        name: "create_tag",
        summary: "Creates a tag, which the contacts of the location can then have.",
        deprecated: None,
        method: Method::POST,
        path: "/locations/{locationId}/tags",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/create-tag",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.properties(&[("name", &self.name)]);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Tag, DecodeError> {
        response.payload(&[&["tag"]], |envelope: TagResponse| envelope.tag)
    }
}

/// Errors of [`CreateTag`].
pub type CreateTagError = super::errors::LocationsError;
