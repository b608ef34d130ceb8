//! `get-location-tags`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LocationTagList, Tag};
use crate::LocationId;

/// Lists the tags of a location.
///
/// Created by
/// [`Locations::list_location_tags`](super::Locations::list_location_tags).
///
/// Returns a list of [`Tag`]: the field `tags` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LocationTagList`], in a `Response`.
///
/// `GET /locations/{locationId}/tags`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListLocationTags = Request<ListLocationTagsParams>;

/// The parameters of [`ListLocationTags`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListLocationTagsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListLocationTagsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListLocationTagsParams {
    type Output = Vec<Tag>;
    type Whole = LocationTagList;
    type Error = ListLocationTagsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-location-tags",
        name: "list_location_tags",
        summary: "Lists the tags of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/locations/{locationId}/tags",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["locations/tags.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Tag>, DecodeError> {
        response
            .payload_list(&[&["tags"]], |envelope: LocationTagList| Some(envelope.tags))
    }
}

/// Errors of [`ListLocationTags`].
pub type ListLocationTagsError = super::errors::LocationsError;
