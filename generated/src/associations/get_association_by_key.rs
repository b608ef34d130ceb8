//! `get-association-key-by-key-name`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Association;
use crate::LocationId;

/// Returns the association with a given key.
///
/// Created by
/// [`Associations::get_association_by_key`](super::Associations::get_association_by_key).
///
/// `GET /associations/key/{key_name}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAssociationByKey = Request<GetAssociationByKeyParams>;

/// The parameters of [`GetAssociationByKey`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAssociationByKeyParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Key of the association, such as `student_teacher`.
    pub key_name: String,
}

impl GetAssociationByKeyParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, key_name: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            key_name: key_name.into(),
        }
    }
}

impl Operation for GetAssociationByKeyParams {
    type Output = Association;
    type Whole = Association;
    type Error = GetAssociationByKeyError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-association-key-by-key-name",
        name: "get_association_by_key",
        summary: "Returns the association with a given key.",
        deprecated: None,
        method: Method::GET,
        path: "/associations/key/{key_name}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-key-by-key-name",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("key_name", &self.key_name);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetAssociationByKey`].
pub type GetAssociationByKeyError = super::errors::AssociationsError;
