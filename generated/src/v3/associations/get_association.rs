//! `get-association-by-ID`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::Association;
use crate::AssociationId;

/// Returns an association.
///
/// Created by
/// [`Associations::get_association`](super::Associations::get_association).
///
/// `GET /associations/{associationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetAssociation = Request<GetAssociationParams>;

/// The parameters of [`GetAssociation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAssociationParams {
    /// Id of the association. It differs from the association's key.
    pub association_id: AssociationId,
}

impl GetAssociationParams {
    /// Creates the parameters.
    pub fn new(association_id: impl Into<AssociationId>) -> Self {
        Self {
            association_id: association_id.into(),
        }
    }
}

impl Operation for GetAssociationParams {
    type Output = Association;
    type Whole = Association;
    type Error = GetAssociationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-association-by-ID",
        name: "get_association",
        summary: "Returns an association.",
        deprecated: None,
        method: Method::GET,
        path: "/associations/{associationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("associationId", &self.association_id);
    }
}

/// Errors of [`GetAssociation`].
pub type GetAssociationError = super::errors::AssociationsError;
