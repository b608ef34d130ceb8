//! The example responses of operations.

use highlevel_runtime::Metadata;

use super::pages;
use super::request::RawRequest;
use super::response::MockResponse;
use super::write;

/// The content of a success that the mock sends where a test has set none or asks for the example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// No content.
    Empty,
    /// A JSON body: the documented one, or one made from the types where the documentation has none.
    Json(&'static str),
    /// A text.
    Text(&'static str),
    /// A file with this content.
    File(&'static str),
    /// Headers, as a JSON object.
    Headers(&'static str),
}

impl Example {
    /// Creates the response to a request. A list has the example as its first page and, if that leads on, an empty one as its
    /// second.
    pub(super) fn respond(self, metadata: &Metadata, request: &RawRequest) -> MockResponse {
        match self {
            Self::Empty => write::empty(metadata, &()),
            Self::Json(body) => {
                let page = metadata
                    .paging
                    .map(|paging| pages::page(paging, body, request));
                write::success_text(metadata, page.unwrap_or(body.into()))
            }
            Self::Text(text) => write::text(metadata, text),
            Self::File(content) => write::empty(metadata, &())
                .body(content)
                .media_type("application/octet-stream"),
            Self::Headers(members) => write::header_members(metadata, members),
        }
    }
}
