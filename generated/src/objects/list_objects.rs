//! `get-object-by-location-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomObject, ObjectList};
use crate::LocationId;

/// Lists the objects of a location, standard and custom.
///
/// Created by [`Objects::list_objects`](super::Objects::list_objects).
///
/// Returns a list of [`CustomObject`]: the field `objects` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body, [`ObjectList`],
/// in a `Response`.
///
/// `GET /objects/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListObjects = Request<ListObjectsParams>;

/// The parameters of [`ListObjects`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListObjectsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl ListObjectsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for ListObjectsParams {
    type Output = Vec<CustomObject>;
    type Whole = ObjectList;
    type Error = ListObjectsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-object-by-location-id",
        name: "list_objects",
        summary: "Lists the objects of a location, standard and custom.",
        deprecated: None,
        method: Method::GET,
        path: "/objects/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["objects/schema.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<CustomObject>, DecodeError> {
        response
            .payload_list(&[&["objects"]], |envelope: ObjectList| Some(envelope.objects))
    }
}

/// Errors of [`ListObjects`].
pub type ListObjectsError = super::errors::ObjectError;
