//! `upload-files`: the request, its parameters and its errors.

use std::collections::BTreeMap;

use highlevel_runtime::http::Method;
use highlevel_runtime::{File, Metadata, Operation, Request, RequestParts};

/// Uploads files under names of one's own.
///
/// Created by [`Pets::upload_files`](super::Pets::upload_files).
///
/// `POST /pets/files`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UploadFiles = Request<UploadFilesParams>;

/// The parameters of [`UploadFiles`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadFilesParams {
    /// The request body.
    pub body: BTreeMap<String, File>,
}

impl UploadFilesParams {
    /// Creates the parameters.
    pub fn new(body: BTreeMap<String, File>) -> Self {
        Self { body }
    }
}

impl Operation for UploadFilesParams {
    type Output = ();
    type Whole = ();
    type Error = UploadFilesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-files",
        name: "upload_files",
        summary: "Uploads files under names of one's own.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/files",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }
}

/// Errors of [`UploadFiles`].
pub type UploadFilesError = super::errors::FileObjectError;
