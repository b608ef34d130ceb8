//! `create-relation`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AssociationsError, NewRelation, Relation};

/// Relates two records by an association.
///
/// The first record is of the object that came first when the association was
/// created, the second of the other one.
///
/// Needs a location's token with the scope `associations/relation.write`.
///
/// `POST /associations/relations`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateRelation {
    request: Request<CreateRelationParams>,
}

impl CreateRelation {
    pub(super) fn new(client: &Client, params: CreateRelationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateRelation, CreateRelationParams
}

/// The parameters of [`CreateRelation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRelationParams {
    /// The request body.
    pub body: NewRelation,
}

impl CreateRelationParams {
    /// Makes the parameters from what is required.
    pub fn new(body: NewRelation) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateRelationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateRelationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateRelationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateRelationParams
}

impl Operation for CreateRelationParams {
    type Output = Relation;
    type Error = CreateRelationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-relation",
        method: Method::POST,
        path: "/associations/relations",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["associations/relation.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Relation, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateRelation`].
pub type CreateRelationError = AssociationsError;
