//! `update-association`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Association, AssociationUpdate};
use crate::AssociationId;

/// Updates the labels of an association.
///
/// Created by
/// [`Associations::update_association`](super::Associations::update_association).
///
/// `PUT /associations/{associationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateAssociation = Request<UpdateAssociationParams>;

/// The parameters of [`UpdateAssociation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateAssociationParams {
    /// Id of the association. It differs from the association's key.
    pub association_id: AssociationId,
    /// New labels of the two objects of an association.
    pub body: AssociationUpdate,
}

impl UpdateAssociationParams {
    /// Creates the parameters.
    pub fn new(
        association_id: impl Into<AssociationId>,
        body: AssociationUpdate,
    ) -> Self {
        Self {
            association_id: association_id.into(),
            body,
        }
    }
}

impl Operation for UpdateAssociationParams {
    type Output = Association;
    type Whole = Association;
    type Error = UpdateAssociationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-association",
        name: "update_association",
        summary: "Updates the labels of an association.",
        deprecated: None,
        method: Method::PUT,
        path: "/associations/{associationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/update-association",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("associationId", &self.association_id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateAssociation`].
pub type UpdateAssociationError = super::errors::AssociationsError;
