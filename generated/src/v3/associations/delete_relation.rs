//! `delete-relation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Association;
use crate::LocationId;

/// Deletes a relation between two records.
///
/// Created by
/// [`Associations::delete_relation`](super::Associations::delete_relation).
///
/// `DELETE /associations/relations/{recordId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteRelation = Request<DeleteRelationParams>;

/// The parameters of [`DeleteRelation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteRelationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the relation to delete.
    ///
    /// Example: `67ae0d741119d218c9d0c477`.
    pub relation_id: String,
}

impl DeleteRelationParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        relation_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            relation_id: relation_id.into(),
        }
    }
}

impl Operation for DeleteRelationParams {
    type Output = Association;
    type Whole = Association;
    type Error = DeleteRelationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-relation",
        name: "delete_relation",
        summary: "Deletes a relation between two records.",
        deprecated: None,
        method: Method::DELETE,
        path: "/associations/relations/{recordId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations/relation.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/delete-relation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("recordId", &self.relation_id);
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`DeleteRelation`].
pub type DeleteRelationError = super::errors::AssociationsError;
