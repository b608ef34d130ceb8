//! A response with its undecoded body.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use url::Url;

use crate::highlevel::{
    ErrorBody, METADATA_MEMBERS, StatedFailure, TRACE_HEADERS, all_messages_in, detail_in,
    says_failure, stated_failure, token_refusal, trace_id_in,
};
use crate::json::{Decode, Document, Findings, JsonError, Mismatch, Node, REDACTED};
use crate::limits::RateLimits;
use crate::metadata::Metadata;
use crate::text::visible_text;
use crate::token::{Redactor, Token, hide_credentials};
use crate::token_refusal::TokenRefusal;

/// A response with its undecoded body, whatever its status.
///
/// A gzip body is decompressed, and the headers `Content-Encoding` and `Content-Length`, which described it, are removed.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static Metadata,
    pub(crate) url: Url,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The token of the call, to remove it from messages.
    pub(crate) token: Option<Token>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// Maximum memory of the values decoded from the body, in bytes.
    pub(crate) memory: usize,
    /// The matcher that finds the token in strings, if the response contains the token.
    pub(crate) echo: OnceLock<Option<Redactor>>,
}

impl RawResponse {
    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body, decompressed.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body and drops the rest.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// Returns the body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Returns the body, if it is JSON whose values fit into the memory limit, about four times `max_response_bytes`.
    pub fn json(&self) -> Option<Value> {
        self.with_root(Value::decode)
    }

    /// Returns the string or number at a path in the body, whose names are separated by dots: `meta.contactId`. A number is
    /// returned as it is written in the body.
    pub fn detail(&self, path: &str) -> Option<String> {
        self.with_root(|root| detail_in(root, path))
    }

    /// Returns the requested URL.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the rate limits in the headers.
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::read(&self.headers)
    }

    /// Returns the number of attempts that the call took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the duration of the call, including waiting and all attempts, until this response was received.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the trace ID to give to HighLevel support: from the body, else from a header.
    pub fn trace_id(&self) -> Option<String> {
        let from_body = self.with_root(trace_id_in);
        let from_header = || {
            TRACE_HEADERS
                .iter()
                .find_map(|name| Some(self.headers.get(*name)?.to_str().ok()?.to_owned()))
        };
        from_body.or_else(from_header).map(|id| self.redact(id))
    }

    /// Returns the content of the body, read as an error. A gateway that refuses a call sends text or HTML.
    pub(crate) fn error_body(&self) -> ErrorBody {
        let mut body = match self.document() {
            Ok(document) => ErrorBody::read(document.root()),
            Err(_) if matches!(self.status.as_u16(), 401 | 403 | 407 | 451) => ErrorBody {
                message: visible_text(&self.body).map(|text| self.excerpt(&text)),
                ..ErrorBody::default()
            },
            Err(_) => ErrorBody::default(),
        };
        body.message = body.message.map(|message| self.redact_text(&message));
        let texts = [&mut body.code, &mut body.trace_id, &mut body.existing_id];
        for text in texts {
            *text = text.take().map(|text| self.redact(text));
        }
        body
    }

    /// Returns the failure that the body states.
    pub(crate) fn stated_failure(&self) -> Option<StatedFailure> {
        self.with_root(stated_failure)
    }

    /// Returns whether a member of the body states that the call failed.
    pub(crate) fn says_failure(&self) -> bool {
        self.with_root(|root| Some(says_failure(root))) == Some(true)
    }

    /// Describes the failure that the body of a success states.
    pub(super) fn stated_mismatch(&self) -> Option<Mismatch> {
        let stated = self.stated_failure()?.status.as_u16();
        let found = format!("a body that states {stated}");
        Some(Mismatch::new("$", "a success", found))
    }

    /// Returns the fault of the token, if the body reports one.
    pub(crate) fn token_refusal(&self) -> Option<TokenRefusal> {
        let said = match self.document() {
            Ok(document) => all_messages_in(document.root()),
            // An HTML page comes from a gateway and is not about this token.
            Err(_) if self.body.trim_ascii_start().starts_with(b"<") => None,
            Err(_) => visible_text(&self.body),
        };
        token_refusal(self.status, &said?)
    }

    /// Replaces the token, or pieces of it, in `text`.
    pub(crate) fn redact(&self, text: String) -> String {
        match self.echo() {
            Some(redactor) => redactor.redact(text),
            None => text,
        }
    }

    /// Replaces the token, and everything that looks like a credential, in a string of the server.
    pub(crate) fn redact_text(&self, text: &str) -> String {
        hide_credentials(&self.redact(text.to_owned()))
    }

    /// Returns an excerpt of the body that may be shown. If the response echoes the token, nothing is shown, because the excerpt
    /// may contain a part of the token.
    pub(crate) fn excerpt(&self, excerpt: &str) -> String {
        match self.echo() {
            Some(_) => REDACTED.to_owned(),
            None => hide_credentials(excerpt),
        }
    }

    /// Returns the matcher that finds the token in strings, if the response contains the token. The response is searched only
    /// once.
    fn echo(&self) -> Option<&Redactor> {
        let find = || {
            let redactor = self.token.as_ref()?.redactor();
            let is_echo = redactor.is_in(&self.body)
                || self
                    .headers
                    .values()
                    .any(|value| redactor.is_in(value.as_bytes()));
            is_echo.then_some(redactor)
        };
        self.echo.get_or_init(find).as_ref()
    }

    pub(crate) fn token(&self) -> Option<&Token> {
        self.token.as_ref()
    }

    /// Parses the body within the memory limit of the response.
    pub(super) fn document(&self) -> Result<Document<'_>, JsonError> {
        let document = Document::parse_within(&self.body, self.memory)?;
        Ok(document.with_metadata(METADATA_MEMBERS))
    }

    /// Describes mismatches in the body, each [cleared](Self::cleared).
    pub(super) fn describe(&self, findings: &Findings) -> Vec<Mismatch> {
        if findings.is_empty() {
            return Vec::new();
        }
        let Ok(document) = self.document() else {
            return Vec::new();
        };
        let mismatches = findings.describe(&document).into_iter();
        mismatches.map(|mismatch| self.cleared(mismatch)).collect()
    }

    /// Removes the token from a mismatch, and strings that look like credentials from the value that was found.
    pub(super) fn cleared(&self, mut mismatch: Mismatch) -> Mismatch {
        mismatch.path = self.redact(mismatch.path);
        mismatch.found = self.excerpt(&mismatch.found);
        mismatch
    }

    fn with_root<R>(&self, read: impl FnOnce(Node<'_>) -> Option<R>) -> Option<R> {
        let document = self.document().ok()?;
        read(document.root())
    }
}

impl fmt::Debug for RawResponse {
    /// Omits the URL, the body and most headers, which can contain customers' data.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("operation", &format_args!("{}", self.operation))
            .field("status", &self.status.as_u16())
            .field(
                "content_type",
                &self.headers.get(http::header::CONTENT_TYPE),
            )
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
