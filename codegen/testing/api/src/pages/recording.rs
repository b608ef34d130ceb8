//! `get-recording`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Download, Metadata, Operation, Request, RequestParts, TokenType};

/// Returns a file to a company.
///
/// Created by [`Pages::recording`](super::Pages::recording).
///
/// `GET /recording`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type Recording = Request<RecordingParams>;

/// The parameters of [`Recording`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordingParams {}

impl RecordingParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for RecordingParams {
    type Output = Download;
    type Whole = Download;
    type Error = RecordingError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-recording",
        name: "recording",
        summary: "Returns a file to a company.",
        deprecated: None,
        method: Method::GET,
        path: "/recording",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.expect_download();
    }
}

/// Errors of [`Recording`].
pub type RecordingError = super::errors::PagesError;
