//! `update-media-object`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{MediaObjectUpdate, MediaObjectUpdateResponse};

/// Renames a file or a folder.
///
/// Created by [`Media::update_media_object`](super::Media::update_media_object).
///
/// `POST /medias/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateMediaObject = Request<UpdateMediaObjectParams>;

/// The parameters of [`UpdateMediaObject`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateMediaObjectParams {
    /// Id of the file or folder to update.
    ///
    /// Example: `686f9817f0d3165be9fbcef6`.
    pub id: String,
    /// The new name of a file or a folder.
    pub body: MediaObjectUpdate,
}

impl UpdateMediaObjectParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>, body: MediaObjectUpdate) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateMediaObjectParams {
    type Output = MediaObjectUpdateResponse;
    type Whole = MediaObjectUpdateResponse;
    type Error = UpdateMediaObjectError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-media-object",
        name: "update_media_object",
        summary: "Renames a file or a folder.",
        deprecated: None,
        method: Method::POST,
        path: "/medias/{id}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/update-media-object",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.json(&self.body);
    }
}

/// Errors of [`UpdateMediaObject`].
pub type UpdateMediaObjectError = super::errors::MediaError;
