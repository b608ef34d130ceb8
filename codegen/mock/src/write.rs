//! Creating responses: a function for each kind of typed output, under the name that the macros use, and error responses.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use highlevel_runtime::json::{Document, Encode, Kind, to_json};
use highlevel_runtime::{File, Metadata};

use super::operation::Failure;
use super::response::{Body, MockResponse};

/// The functions for whole responses, whose output already contains its envelope.
pub mod whole {
    pub use super::json as payload;
    pub use super::{download, empty, headers, json, text};
}

/// Creates a response with a JSON output.
pub fn json(metadata: &Metadata, output: &dyn Encode) -> MockResponse {
    encoded(success(metadata), metadata, output)
}

/// Creates a response with a JSON output in its envelope. `members` is the path to the output, from the outermost member inwards.
pub fn payload(metadata: &Metadata, members: &[&str], output: &dyn Encode) -> MockResponse {
    let inner = written(metadata, output);
    let body = members.iter().rfold(inner, |inner, member| {
        format!("{{{}:{inner}}}", json!(member))
    });
    json_text(success(metadata), body)
}

/// Creates a response whose output is text.
pub fn text(metadata: &Metadata, output: &str) -> MockResponse {
    let response = MockResponse::empty(success(metadata)).body(output.to_owned());
    response.media_type("text/plain; charset=utf-8")
}

/// Creates a response without a body.
pub fn empty(metadata: &Metadata, (): &()) -> MockResponse {
    MockResponse::empty(success(metadata))
}

/// Creates a response whose body is a file.
pub fn download(metadata: &Metadata, file: &File) -> MockResponse {
    let mut response = MockResponse::empty(success(metadata)).media_type(&file.media_type());
    response.body = Body::File(file.clone());
    response
}

/// Creates a response whose output is its headers.
pub fn headers(metadata: &Metadata, output: &dyn Encode) -> MockResponse {
    header_members(metadata, &written(metadata, output))
}

/// Creates a response with the members of a JSON object as headers, without those that are null. It panics if a member is a list
/// or an object, which no header can be.
pub(super) fn header_members(metadata: &Metadata, text: &str) -> MockResponse {
    let document = Document::parse(text.as_bytes()).expect("`to_json` writes JSON");
    let mut response = MockResponse::empty(success(metadata));
    for (name, value) in document.root().entries() {
        let value = match value.kind() {
            Kind::Null => continue,
            Kind::True => "true",
            Kind::False => "false",
            _ => value
                .as_str()
                .or_else(|| value.number_text())
                .unwrap_or_else(|| {
                    panic!("the header `{name}` of {metadata} cannot be a list or an object")
                }),
        };
        response = response.header(name, value);
    }
    response
}

/// Creates an error response. A variant without a body gets a typical body of HighLevel. `Undocumented` gets the first
/// undocumented status from 500 on.
pub(super) fn failure(metadata: &Metadata, failure: &Failure<'_>) -> MockResponse {
    let undocumented = || (500..600).find(|status| !metadata.errors.contains(status));
    let status = status_of(failure.status.or_else(undocumented).unwrap_or(500));
    match failure.body.filter(|body| !body.is_absent()) {
        Some(body) => encoded(status, metadata, body),
        None => bare_failure(status),
    }
}

/// Creates an error response with a typical body for its status.
pub(super) fn bare_failure(status: StatusCode) -> MockResponse {
    message(status, status.canonical_reason().unwrap_or("Error"))
}

/// Creates a response whose body is already JSON.
pub(super) fn json_text(status: StatusCode, body: impl Into<Bytes>) -> MockResponse {
    MockResponse::empty(status)
        .body(body)
        .media_type("application/json; charset=utf-8")
}

/// Creates an error response with a message, in the format of HighLevel's errors.
pub(super) fn message(status: StatusCode, message: &str) -> MockResponse {
    let error = status.canonical_reason().unwrap_or("Error");
    let body = json!({ "statusCode": status.as_u16(), "message": message, "error": error });
    MockResponse::empty(status).json(&body)
}

/// Creates a successful response whose body is already JSON.
pub(super) fn success_text(
    metadata: &Metadata,
    body: impl Into<Cow<'static, str>>,
) -> MockResponse {
    let body = match body.into() {
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => Bytes::from(text),
    };
    json_text(success(metadata), body)
}

fn encoded(status: StatusCode, metadata: &Metadata, body: &dyn Encode) -> MockResponse {
    json_text(status, written(metadata, body))
}

fn written(metadata: &Metadata, value: &dyn Encode) -> String {
    to_json(value)
        .unwrap_or_else(|error| panic!("a response of {metadata} cannot be written: {error}"))
}

/// Returns the status of a success: the first documented one, or 200 if there is none.
pub(super) fn success(metadata: &Metadata) -> StatusCode {
    status_of(metadata.success.first().copied().unwrap_or(200))
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("documented statuses are valid")
}

#[cfg(test)]
mod tests {
    use highlevel_runtime::http::Method;

    use super::*;

    static START: Metadata = Metadata::new("start", Method::GET, "/start");

    #[test]
    fn scalar_members_become_headers() {
        let members = r#"{"a":"x","b":1.5,"c":true,"d":false,"e":null,"f":""}"#;
        let response = header_members(&START, members);
        let headers = response.headers.iter();
        let written: Vec<_> = headers
            .map(|(name, value)| (name.as_str(), value.as_bytes()))
            .collect();
        let expected: [(&str, &[u8]); 5] = [
            ("a", b"x"),
            ("b", b"1.5"),
            ("c", b"true"),
            ("d", b"false"),
            ("f", b""),
        ];
        assert_eq!(written, expected);
    }

    #[test]
    fn a_list_or_an_object_is_no_header() {
        for members in [r#"{"a":"x","b":[1]}"#, r#"{"a":"x","b":{}}"#] {
            let panic = std::panic::catch_unwind(|| header_members(&START, members));
            let panic = panic.expect_err("it is refused");
            let message = panic.downcast_ref::<String>().expect("it is a text");
            assert_eq!(
                message,
                "the header `b` of start cannot be a list or an object"
            );
        }
    }
}
