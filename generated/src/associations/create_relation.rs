//! `create-relation`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewRelation, Relation};

/// Relates two records by an association.
///
/// Created by
/// [`Associations::create_relation`](super::Associations::create_relation).
///
/// `POST /associations/relations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateRelation = Request<CreateRelationParams>;

/// The parameters of [`CreateRelation`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateRelationParams {
    /// A relation to create between two records.
    pub body: NewRelation,
}

impl CreateRelationParams {
    /// Creates the parameters.
    pub fn new(body: NewRelation) -> Self {
        Self { body }
    }
}

impl Operation for CreateRelationParams {
    type Output = Relation;
    type Whole = Relation;
    type Error = CreateRelationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-relation",
        name: "create_relation",
        summary: "Relates two records by an association.",
        deprecated: None,
        method: Method::POST,
        path: "/associations/relations",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["associations/relation.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/associations/create-relation",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateRelation`].
pub type CreateRelationError = super::errors::AssociationsError;
