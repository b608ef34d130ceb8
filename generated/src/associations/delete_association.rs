//! `delete-association`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::DeletedAssociation;
use crate::AssociationId;

/// Deletes an association and all of its relations.
///
/// Created by
/// [`Associations::delete_association`](super::Associations::delete_association).
///
/// `DELETE /associations/{associationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteAssociation = Request<DeleteAssociationParams>;

/// The parameters of [`DeleteAssociation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteAssociationParams {
    /// Id of the association. It differs from the association's key.
    pub association_id: AssociationId,
}

impl DeleteAssociationParams {
    /// Creates the parameters.
    pub fn new(association_id: impl Into<AssociationId>) -> Self {
        Self {
            association_id: association_id.into(),
        }
    }
}

impl Operation for DeleteAssociationParams {
    type Output = DeletedAssociation;
    type Whole = DeletedAssociation;
    type Error = DeleteAssociationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-association",
        name: "delete_association",
        summary: "Deletes an association and all of its relations.",
        deprecated: None,
        method: Method::DELETE,
        path: "/associations/{associationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/delete-association",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("associationId", &self.association_id);
    }
}

/// Errors of [`DeleteAssociation`].
pub type DeleteAssociationError = super::errors::AssociationsError;
