//! `delete-media-content`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, MediaError};

/// Deletes a file or a folder.
///
/// Made by [`Medias::delete_media_content`](super::Medias::delete_media_content).
///
/// `DELETE /medias/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteMediaContent {
    pub(super) request: Request<DeleteMediaContentParams>,
}

request_builder! {
    DeleteMediaContent, DeleteMediaContentParams
}

/// The parameters of [`DeleteMediaContent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
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

impl Operation for DeleteMediaContentParams {
    type Output = ();
    type Error = DeleteMediaContentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "delete-media-content",
        name: "delete_media_content",
        summary: "Deletes a file or a folder.",
        deprecated: None,
        method: Method::DELETE,
        path: "/medias/{id}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &["medias.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/delete-media-content",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.query("altType", &self.alt_type);
        request.query("altId", &self.alt_id);
    }
}

/// What can go wrong with [`DeleteMediaContent`].
pub type DeleteMediaContentError = MediaError;
