//! `create-media-folder`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{Folder, NewMediaFolder};

/// Creates a folder in the media storage.
///
/// Created by [`Media::create_media_folder`](super::Media::create_media_folder).
///
/// `POST /medias/folder`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateMediaFolder = Request<CreateMediaFolderParams>;

/// The parameters of [`CreateMediaFolder`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateMediaFolderParams {
    /// A folder to create.
    pub body: NewMediaFolder,
}

impl CreateMediaFolderParams {
    /// Creates the parameters.
    pub fn new(body: NewMediaFolder) -> Self {
        Self { body }
    }
}

impl Operation for CreateMediaFolderParams {
    type Output = Folder;
    type Whole = Folder;
    type Error = CreateMediaFolderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-media-folder",
        name: "create_media_folder",
        summary: "Creates a folder in the media storage.",
        deprecated: None,
        method: Method::POST,
        path: "/medias/folder",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/medias/create-media-folder",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateMediaFolder`].
pub type CreateMediaFolderError = super::errors::MediaError;
