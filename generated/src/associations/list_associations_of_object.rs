//! `get-association-by-object-keys`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Association, AssociationList};
use crate::LocationId;

/// Lists the associations of an object.
///
/// Created by
/// [`Associations::list_associations_of_object`](super::Associations::list_associations_of_object).
///
/// Returns a list of [`Association`]: the field `associations` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AssociationList`], in a `Response`.
///
/// `GET /associations/objectKey/{objectKey}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListAssociationsOfObject {
    pub(super) request: Request<ListAssociationsOfObjectParams>,
}

impl ListAssociationsOfObject {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.request.params_mut().location_id = value.into_optional();
        self
    }
}

request_builder! {
    ListAssociationsOfObject, ListAssociationsOfObjectParams
}

/// The parameters of [`ListAssociationsOfObject`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAssociationsOfObjectParams {
    /// Key of the object whose associations to list, such as `contact` or
    /// `custom_objects.car`.
    pub object_key: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
}

impl ListAssociationsOfObjectParams {
    /// Creates the parameters.
    pub fn new(object_key: impl Into<String>) -> Self {
        Self {
            object_key: object_key.into(),
            location_id: None,
        }
    }
}

impl Operation for ListAssociationsOfObjectParams {
    type Output = Vec<Association>;
    type Whole = AssociationList;
    type Error = ListAssociationsOfObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-association-by-object-keys",
        name: "list_associations_of_object",
        summary: "Lists the associations of an object.",
        deprecated: None,
        method: Method::GET,
        path: "/associations/objectKey/{objectKey}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-object-keys",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("objectKey", &self.object_key);
        request.query("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Association>, DecodeError> {
        response
            .payload_list(
                &[&["associations"]],
                |envelope: AssociationList| Some(envelope.associations),
            )
    }
}

/// Errors of [`ListAssociationsOfObject`].
pub type ListAssociationsOfObjectError = super::errors::AssociationsError;
