//! `get-recording`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Download, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Returns the recording.
///
/// Created by [`Calls::get_recording`](super::Calls::get_recording).
///
/// `GET /calls/{id}/recording`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetRecording = Request<GetRecordingParams>;

/// The parameters of [`GetRecording`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetRecordingParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetRecordingParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetRecordingParams {
    type Output = Download;
    type Whole = Download;
    type Error = GetRecordingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-recording",
        name: "get_recording",
        summary: "Returns the recording.",
        deprecated: None,
        method: Method::GET,
        path: "/calls/{id}/recording",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[404],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.expect_download();
    }
}

/// Errors of [`GetRecording`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetRecordingError {
    /// `404 Not Found`.
    NotFound(String),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetRecordingError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            404 => Self::NotFound(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
