//! `get-transcript`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

/// Returns what was said.
///
/// Created by [`Calls::get_transcript`](super::Calls::get_transcript).
///
/// `GET /calls/{id}/transcript`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetTranscript = Request<GetTranscriptParams>;

/// The parameters of [`GetTranscript`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetTranscriptParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetTranscriptParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetTranscriptParams {
    type Output = String;
    type Whole = String;
    type Error = GetTranscriptError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-transcript",
        name: "get_transcript",
        summary: "Returns what was said.",
        deprecated: None,
        method: Method::GET,
        path: "/calls/{id}/transcript",
        is_idempotent: true,
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
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }

    #[inline]
    fn whole(response: &ResponseParts) -> Result<String, DecodeError> {
        response.text()
    }
}

/// Errors of [`GetTranscript`].
pub type GetTranscriptError = super::errors::CallsError;
