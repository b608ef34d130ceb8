//! A response while it is being decoded.

use std::cell::{Cell, RefCell};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::highlevel::{StatedFailure, stated_failure};
use crate::json::{Decode, Document, Kind, Mismatch, MismatchKind, Node, absent};
use crate::metadata::Metadata;
use crate::response::Answer;
use crate::response::DecodeError;

use super::download::Download;
use super::header::FromHeader;
use super::noted::{Noted, log, log_all};
use super::raw::RawResponse;

/// A response that an operation reads its output or its error from.
#[derive(Debug)]
pub struct ResponseParts {
    raw: RawResponse,
    /// The effective status: that of the response, or the one that its body states.
    status: Cell<StatusCode>,
    download: RefCell<Option<Download>>,
    noted: RefCell<Noted>,
    /// Whether the mismatches were logged when the response was first read.
    is_logged: bool,
}

impl ResponseParts {
    pub(crate) fn new(answer: Answer) -> Self {
        Self {
            status: Cell::new(answer.response.status()),
            raw: answer.response,
            download: RefCell::new(answer.download),
            noted: RefCell::default(),
            is_logged: false,
        }
    }

    /// Prepares a response to be decoded again with another status.
    pub(crate) fn again(raw: RawResponse, status: StatusCode) -> Self {
        Self {
            raw,
            status: Cell::new(status),
            download: RefCell::default(),
            noted: RefCell::default(),
            is_logged: true,
        }
    }

    /// Returns the status: that of the response or, once the body was read and is that of an error instead of a success, the status
    /// that it states.
    pub fn status(&self) -> StatusCode {
        self.status.get()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.raw.operation()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the body, decompressed.
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// Returns the requested URL.
    pub fn url(&self) -> &Url {
        self.raw.url()
    }

    /// Reads the body as JSON.
    ///
    /// It fails only if the body is not JSON, if its nesting or its values exceed a limit, or if `T` has no empty value for a body
    /// that is empty or of another type. Such a body is otherwise decoded as the value in which everything is absent, and the
    /// mismatch is recorded.
    pub fn json<T: Decode>(&self) -> Result<T, DecodeError> {
        if self.body().trim_ascii().is_empty() {
            return self.nothing();
        }
        let too_large = || DecodeError::too_large(self.raw.memory);
        let document = self.raw.document().map_err(|error| {
            if error.is_too_large() {
                return too_large();
            }
            DecodeError::json(error, self.body(), |piece| self.raw.excerpt(piece))
        })?;
        let value = T::decode(document.root());
        self.judge(stated_failure(document.root()), Some(&document));
        self.note(&document);
        if document.is_too_large() {
            return Err(too_large());
        }
        match value.or_else(absent) {
            Some(value) => Ok(value),
            None => Err(DecodeError::mismatch(self.first_mismatch(&document))),
        }
    }

    /// Reads the payload of an envelope: a member that is an object. `way` is the path to it, with the accepted names of each
    /// member; `open` takes it out of the decoded envelope.
    pub fn payload<W: Decode, T>(
        &self,
        way: &'static [&'static [&'static str]],
        open: impl FnOnce(W) -> Option<T>,
    ) -> Result<T, DecodeError> {
        open(self.json()?).ok_or_else(|| DecodeError::no_payload(way))
    }

    /// Reads the payload of an envelope: a member that is a list. `null` is an empty list; an absent member is an error. `way` is the
    /// path to it, with the accepted names of each member; `open` takes it out of the decoded envelope.
    pub fn payload_list<W: Decode, T>(
        &self,
        way: &'static [&'static [&'static str]],
        open: impl FnOnce(W) -> Option<Vec<T>>,
    ) -> Result<Vec<T>, DecodeError> {
        match open(self.json()?) {
            // The decoded envelope cannot distinguish an absent list from an empty one, so look into the JSON.
            Some(list) if !list.is_empty() || self.has_list(way) => Ok(list),
            _ => Err(DecodeError::no_payload(way)),
        }
    }

    fn has_list(&self, way: &[&[&str]]) -> bool {
        let document = self.raw.document();
        document.is_ok_and(|document| leads_to_list(document.root(), way))
    }

    /// Reads the body of an error as JSON. It never fails: unreadable parts are omitted.
    pub fn error_body<T: Decode + Default>(&self) -> T {
        match self.raw.document() {
            Ok(document) => {
                let value = T::decode(document.root());
                self.note(&document);
                value.unwrap_or_default()
            }
            // The body is not JSON, such as a gateway's HTML page. The error keeps the raw body.
            Err(_) => T::default(),
        }
    }

    /// Reads the body as text.
    pub fn text(&self) -> Result<String, DecodeError> {
        self.judge(self.raw.stated_failure(), None);
        String::from_utf8(self.body().to_vec()).map_err(|_| DecodeError::text())
    }

    /// Returns the body as a stream. That works once, and only if the request expected a download.
    pub fn download(&self) -> Result<Download, DecodeError> {
        self.download.take().ok_or_else(DecodeError::download)
    }

    /// Reads a header.
    pub fn header<T: FromHeader>(&self, name: &str) -> Result<T, DecodeError> {
        let Some(value) = self.headers().get(name) else {
            return T::absent().ok_or_else(|| DecodeError::header(name, "is missing"));
        };
        let text = std::str::from_utf8(value.as_bytes())
            .map_err(|_| DecodeError::header(name, "is not text"))?;
        T::from_header(text, self.url()).map_err(|problem| DecodeError::header(name, problem))
    }

    /// Returns a value that does not depend on the body.
    pub(super) fn ignore<T>(&self, value: T) -> T {
        self.judge(self.raw.stated_failure(), None);
        value
    }

    /// Decides whether a success is a stated failure: if the body is certainly an error, or if it states an error and has no
    /// key of the decoded type. Otherwise the stated error is logged, and [`Response::mismatches`](super::Response::mismatches)
    /// contains it.
    fn judge(&self, stated: Option<StatedFailure>, decoded: Option<&Document<'_>>) {
        let Some(stated) = stated else {
            return;
        };
        let first = |document: &Document<'_>| {
            document
                .findings()
                .first(MismatchKind::NoDocumentedKey, document)
        };
        let is_foreign = decoded
            .and_then(first)
            .is_some_and(|(mismatch, _)| mismatch.path == "$");
        if stated.is_certain || is_foreign {
            self.status.set(stated.status);
        } else if !self.is_logged {
            tracing::warn!(
                operation = %self.raw.operation(),
                stated = stated.status.as_u16(),
                "a successful response states a failure"
            );
        }
    }

    pub(crate) fn into_raw(self) -> RawResponse {
        self.raw
    }

    pub(super) fn into_inner(self) -> (RawResponse, Noted) {
        (self.raw, self.noted.into_inner())
    }

    fn nothing<T: Decode>(&self) -> Result<T, DecodeError> {
        let mismatch = whole("nothing".to_owned());
        match absent() {
            Some(value) => {
                log(&self.raw, &mismatch);
                *self.noted.borrow_mut() = Noted::Nothing(mismatch);
                Ok(value)
            }
            None => Err(DecodeError::mismatch(mismatch)),
        }
    }

    /// Keeps the mismatches of `document`, if there are any.
    fn note(&self, document: &Document<'_>) {
        let findings = document.findings();
        if !findings.is_empty() {
            // Do not log the mismatches of a stated failure: its body is not meant to fit the type of a success.
            if !self.is_logged && self.status() == self.raw.status() {
                log_all(&self.raw, &findings, document);
            }
            *self.noted.borrow_mut() = Noted::Findings(findings);
        }
    }

    fn first_mismatch(&self, document: &Document<'_>) -> Mismatch {
        match document.findings().first(MismatchKind::WrongType, document) {
            Some((mismatch, _)) => self.raw.cleared(mismatch),
            None => whole(self.raw.excerpt(&document.root().excerpt())),
        }
    }
}

/// Returns whether there is a value at the path that is a list or is read as an empty one.
fn leads_to_list(node: Node<'_>, way: &[&[&str]]) -> bool {
    let [names, rest @ ..] = way else {
        return match node.kind() {
            Kind::Array | Kind::Null => true,
            Kind::Object => node.entries().next().is_none(),
            _ => node.as_str() == Some(""),
        };
    };
    let mut members = node.entries();
    members.any(|(name, value)| names.contains(&name) && leads_to_list(value, rest))
}

fn whole(found: String) -> Mismatch {
    Mismatch::new("$", "a JSON body", found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_that_is_read_as_an_empty_list_is_a_list() {
        let leads = |json: &str| {
            let document = Document::parse(json.as_bytes()).expect("it is JSON");
            leads_to_list(document.root(), &[&["data", "result"], &["notes"]])
        };
        for list in ["[]", "null", "{}", r#""""#] {
            assert!(
                leads(&format!(r#"{{"data":{{"notes":{list}}}}}"#)),
                "{list}"
            );
            assert!(
                leads(&format!(r#"{{"result":{{"notes":{list}}}}}"#)),
                "{list}"
            );
        }
        for other in ["5", r#""text""#, r#"{"a":1}"#, "false"] {
            assert!(
                !leads(&format!(r#"{{"data":{{"notes":{other}}}}}"#)),
                "{other}"
            );
        }
        assert!(!leads(r#"{"data":{}}"#));
        assert!(!leads(r#"{"notes":[]}"#));
    }
}
