//! Properties of reading any request in the mock.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use highlevel_mock::{Place, fuzzing};
use highlevel_runtime::Metadata;
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{Method, Request, Uri};
use highlevel_runtime::json::Document;

use crate::head::split;

static OPERATION: Metadata = {
    let path = "/contacts/{contactId}/notes/{id}";
    let mut operation = Metadata::new("put-note", Method::PUT, path);
    operation.headers = &[("Version", "2021-07-28")];
    operation
};

const PLACES: [&[Place]; 3] = [
    &[
        Place::path("contactId"),
        Place::path("id").keyed("note"),
        Place::query("q"),
        Place::query_list("tags"),
        Place::query_joined("list", ','),
        Place::header("x-value"),
        Place::header_list("x-list"),
        Place::json("body"),
    ],
    &[Place::path("id"), Place::form("body")],
    &[Place::path("id"), Place::multipart("body", &["json"])],
];

const KEYS: [&str; 9] = [
    "contactId",
    "id",
    "note",
    "q",
    "tags",
    "list",
    "x-value",
    "x-list",
    "body",
];

/// Checks the properties for `input`: a target in the first line, header lines, a blank line and a body.
pub fn check(input: &[u8]) {
    let (target, headers, body) = split(input);
    let Ok(uri) = Uri::try_from(target) else {
        return;
    };
    let mut request = Request::new(Bytes::copy_from_slice(body));
    *request.method_mut() = Method::PUT;
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    let request = ready(fuzzing::receive(request));
    let is_called = fuzzing::calls(&OPERATION, &request);
    assert!(!is_called || request.path().split('/').count() == 5);
    for places in PLACES {
        let Ok(json) = fuzzing::parameters(&request, &OPERATION, places) else {
            continue;
        };
        let document = Document::parse(json.as_bytes());
        let document = document.unwrap_or_else(|error| panic!("{error} in {json}"));
        for (key, _) in document.root().entries() {
            assert!(KEYS.contains(&key), "{key:?} comes from the request");
        }
    }
}

/// Returns the result of a future that is ready immediately.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("there is nothing to wait for"),
    }
}
