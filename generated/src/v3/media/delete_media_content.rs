//! `delete-media-content`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes a file or a folder.
///
/// Created by [`Media::delete_media_content`](super::Media::delete_media_content).
///
/// `DELETE /medias/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteMediaContent {
    pub(super) request: Request<DeleteMediaContentParams>,
}

impl DeleteMediaContent {
    /// Type of the account that
    /// [`location_id`](crate::v3::media::operations::DeleteMediaContentParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteMediaContent, DeleteMediaContentParams
}

/// The parameters of [`DeleteMediaContent`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteMediaContentParams {
    /// Id of the location (sub-account).
    pub location_id: LocationId,
    /// Id of the file or folder to delete.
    pub id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::media::operations::DeleteMediaContentParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteMediaContentParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteMediaContentParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteMediaContentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-media-content",
        name: "delete_media_content",
        summary: "Deletes a file or a folder.",
        deprecated: None,
        method: Method::DELETE,
        path: "/medias/{id}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
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
        request.query("altId", &self.location_id);
    }
}

/// Errors of [`DeleteMediaContent`].
pub type DeleteMediaContentError = super::errors::MediaError;
