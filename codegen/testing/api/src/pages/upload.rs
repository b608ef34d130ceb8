//! `upload-csv`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{Failure, UploadBody};

/// Uploads files.
///
/// Created by [`Pages::upload`](super::Pages::upload).
///
/// `POST /upload`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Upload = Request<UploadParams>;

/// The parameters of [`Upload`].
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadParams {
    /// The request body.
    pub body: UploadBody,
}

impl UploadParams {
    /// Creates the parameters.
    pub fn new(body: UploadBody) -> Self {
        Self { body }
    }
}

impl Operation for UploadParams {
    type Output = ();
    type Whole = ();
    type Error = UploadError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "upload-csv",
        name: "upload",
        summary: "Uploads files.",
        deprecated: None,
        method: Method::POST,
        path: "/upload",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400],
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

/// Errors of [`Upload`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum UploadError {
    /// `400 Bad Request`: check the location.
    BadRequest(Failure),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for UploadError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            _ => Self::Undocumented,
        }
    }

    #[inline]
    fn hint(&self) -> Option<&'static str> {
        match self {
            Self::BadRequest(_) => Some("check the location"),
            _ => None,
        }
    }
}
