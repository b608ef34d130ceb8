//! `create-association`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Association, NewAssociation};

/// Creates an association between two objects.
///
/// Created by
/// [`Associations::create_association`](super::Associations::create_association).
///
/// `POST /associations/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateAssociation = Request<CreateAssociationParams>;

/// The parameters of [`CreateAssociation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateAssociationParams {
    /// An association to create between two objects.
    pub body: NewAssociation,
}

impl CreateAssociationParams {
    /// Creates the parameters.
    pub fn new(body: NewAssociation) -> Self {
        Self { body }
    }
}

impl Operation for CreateAssociationParams {
    type Output = Association;
    type Whole = Association;
    type Error = CreateAssociationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-association",
        name: "create_association",
        summary: "Creates an association between two objects.",
        deprecated: None,
        method: Method::POST,
        path: "/associations/",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["associations.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/create-association",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateAssociation`].
pub type CreateAssociationError = super::errors::AssociationsError;
