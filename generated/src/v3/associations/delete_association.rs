//! `delete-association`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AssociationsError, DeletedAssociation};

/// Deletes an association and all of its relations.
///
/// Only associations that users have defined can be deleted.
///
/// Needs a location's token with the scope `associations.write`.
///
/// `DELETE /associations/{associationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteAssociation {
    request: Request<DeleteAssociationParams>,
}

impl DeleteAssociation {
    pub(super) fn new(client: &Client, params: DeleteAssociationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteAssociation, DeleteAssociationParams
}

/// The parameters of [`DeleteAssociation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAssociationParams {
    /// The path parameter `associationId`.
    pub association_id: String,
}

impl DeleteAssociationParams {
    /// Makes the parameters from what is required.
    pub fn new(association_id: impl Into<String>) -> Self {
        Self {
            association_id: association_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteAssociationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteAssociationParams")?;
        Some(Self {
            association_id: object.required("associationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteAssociationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("associationId", &self.association_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteAssociationParams
}

impl Operation for DeleteAssociationParams {
    type Output = DeletedAssociation;
    type Error = DeleteAssociationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-association",
        method: Method::DELETE,
        path: "/associations/{associationId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["associations.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/associations-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("associationId", &self.association_id);
    }

    fn output(response: &ResponseParts) -> Result<DeletedAssociation, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteAssociation`].
pub type DeleteAssociationError = AssociationsError;
