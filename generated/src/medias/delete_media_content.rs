//! `delete-media-content`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, MediaError};

/// Deletes a file or a folder.
///
/// Needs a location's token with the scope `medias.write`.
///
/// `DELETE /medias/{id}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteMediaContent {
    request: Request<DeleteMediaContentParams>,
}

impl DeleteMediaContent {
    pub(super) fn new(client: &Client, params: DeleteMediaContentParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteMediaContent, DeleteMediaContentParams
}

/// The parameters of [`DeleteMediaContent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMediaContentParams {
    /// The path parameter `id`.
    pub id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Id of the location or the company, as `altType` says.
    pub alt_id: String,
}

impl DeleteMediaContentParams {
    /// Makes the parameters from what is required.
    pub fn new(
        id: impl Into<String>,
        alt_type: AltType,
        alt_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            alt_type,
            alt_id: alt_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteMediaContentParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteMediaContentParams")?;
        Some(Self {
            id: object.required("id")?,
            alt_type: object.required("altType")?,
            alt_id: object.required("altId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteMediaContentParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("altType", &self.alt_type);
        object.field("altId", &self.alt_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteMediaContentParams
}

impl Operation for DeleteMediaContentParams {
    type Output = ();
    type Error = DeleteMediaContentError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-media-content",
        method: Method::DELETE,
        path: "/medias/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &["medias.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("altType", &self.alt_type);
        request.query("altId", &self.alt_id);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`DeleteMediaContent`].
pub type DeleteMediaContentError = MediaError;
