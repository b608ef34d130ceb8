//! A response while it is being read.

use std::cell::RefCell;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::json::{Decode, Document, Mismatch, MismatchKind, absent};
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
    download: RefCell<Option<Download>>,
    noted: RefCell<Noted>,
}

impl ResponseParts {
    pub(crate) fn new(answer: Answer) -> Self {
        Self {
            raw: answer.response,
            download: RefCell::new(answer.download),
            noted: RefCell::default(),
        }
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the body as it came.
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// Returns the address that was requested.
    pub fn url(&self) -> &Url {
        self.raw.url()
    }

    /// Reads the body as JSON.
    ///
    /// It fails only when the body is no JSON, or when nothing at all can be made of it. An empty body, or one of
    /// another type, gives the value in which everything is absent, and the mismatch is noted.
    pub fn json<T: Decode>(&self) -> Result<T, DecodeError> {
        if self.body().trim_ascii().is_empty() {
            return self.nothing();
        }
        let document = self.raw.document().map_err(|error| {
            DecodeError::json(error, self.body(), |piece| self.raw.excerpt(piece))
        })?;
        let value = T::decode(document.root());
        self.note(&document);
        if document.is_too_large() {
            return Err(DecodeError::too_large(self.raw.memory));
        }
        match value.or_else(absent) {
            Some(value) => Ok(value),
            None => Err(DecodeError::mismatch(self.first_mismatch(&document))),
        }
    }

    /// Reads the body of an error as JSON. It never fails: what cannot be read is left out.
    pub fn error_body<T: Decode + Default>(&self) -> T {
        match self.raw.document() {
            Ok(document) => {
                let value = T::decode(document.root());
                self.note(&document);
                value.unwrap_or_default()
            }
            // Gateways answer HTML. The raw body is at hand in the error.
            Err(_) => T::default(),
        }
    }

    /// Reads the body as text.
    pub fn text(&self) -> Result<String, DecodeError> {
        String::from_utf8(self.body().to_vec()).map_err(|_| DecodeError::text())
    }

    /// Hands on the body to be received: of a request that expected a download, once.
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

    /// Keeps and logs the mismatches of `document`.
    fn note(&self, document: &Document<'_>) {
        let findings = document.findings();
        if !findings.is_empty() {
            log_all(&self.raw, &findings, document);
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

fn whole(found: String) -> Mismatch {
    Mismatch::new("$", "a JSON body", found)
}
