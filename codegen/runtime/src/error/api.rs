//! Error responses of the server.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::highlevel::ErrorBody;
use crate::metadata::Metadata;
use crate::operation::ErrorKind;
use crate::response::{RawResponse, ResponseParts};
use crate::text::one_line;
use crate::token_refusal::TokenRefusal;

/// Approximate maximum length in bytes of the server's message in `Display`.
const MESSAGE: usize = 300;

/// An error response: its parsed content, and the response as received.
pub struct ApiFailure {
    status: StatusCode,
    hint: Option<&'static str>,
    body: ErrorBody,
    trace_id: Option<String>,
    response: RawResponse,
}

impl ApiFailure {
    /// Creates the failure. `status` can differ from that of the response, because the body of a successful response can state
    /// another one.
    pub(crate) fn new(
        status: StatusCode,
        hint: Option<&'static str>,
        response: RawResponse,
    ) -> Self {
        let body = response.error_body();
        Self {
            status,
            hint,
            trace_id: body.trace_id.clone().or_else(|| response.trace_id()),
            body,
            response,
        }
    }

    /// Reads the response as the error of an operation.
    pub(super) fn read<E: ErrorKind>(&self) -> E {
        E::read(&ResponseParts::again(self.response.clone(), self.status))
    }

    /// Returns the status of the failure. If the body of a successful response states a failure, this is the status that the
    /// body states, and [`response`](Self::response) has the status that was received.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the body, decompressed.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// Returns the body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> String {
        self.response.text()
    }

    /// Returns the body, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        self.response.json()
    }

    /// Returns the text at a path in the body, such as `meta.contactId`; see [`RawResponse::detail`].
    pub fn detail(&self, path: &str) -> Option<String> {
        self.response.detail(path)
    }

    /// Returns the server's message: the first text under `message`, `error_description`, `msg`, `errors`, `detail`, `error`,
    /// `reason` and `title`, in this order. The value can be a string, a number, a list or an object; several messages are joined
    /// by `; `. For a 401, 403, 407 or 451 that is not JSON, such as that of a gateway, it is the text of the body.
    ///
    /// It can contain request data, such as an email address.
    pub fn message(&self) -> Option<&str> {
        self.body.message.as_deref()
    }

    /// Returns the machine-readable code in the body: the first code under `canonicalCode`, `code`, `errorCode` and `error`, in
    /// this order, or else under the same keys of an object at `error` or `message`. The value of `error` counts only if it has
    /// an underscore, as an OAuth error such as `invalid_grant` has. The number of an error status is not a code.
    pub fn code(&self) -> Option<&str> {
        self.body.code.as_deref()
    }

    /// Returns the id of the existing resource, if the server refused to create it again and names it: the contact of a
    /// rejected duplicate (`meta.contactId`), or the contact's conversation (`conversationId`).
    pub fn existing_id(&self) -> Option<&str> {
        self.body.existing_id.as_deref()
    }

    /// Returns the fault of the token, if the server reports one.
    ///
    /// The documentation does not distinguish these faults. They are recognized by known messages of servers, so `None` does
    /// not mean that the token is valid.
    pub fn token_refusal(&self) -> Option<TokenRefusal> {
        self.response.token_refusal()
    }

    /// Returns the likely cause, or a remedy, if one is known.
    pub fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Returns the trace ID to give to HighLevel support.
    pub fn trace_id(&self) -> Option<&str> {
        self.trace_id.as_deref()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.response.operation()
    }

    /// Returns the whole response.
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

impl fmt::Display for ApiFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (self.operation(), self.status());
        write!(formatter, "{operation}: {}", status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(formatter, " {reason}")?;
        }
        if let Some(message) = &self.body.message {
            write!(formatter, ": {}", one_line(message, MESSAGE))?;
        }
        if let Some(code) = &self.body.code {
            write!(formatter, " (code {code})")?;
        }
        if self.status != self.response.status() {
            let sent = self.response.status().as_u16();
            write!(
                formatter,
                " (the body of a response of status {sent} says so)"
            )?;
        }
        if let Some(hint) = self.hint {
            write!(formatter, "; {hint}")?;
        }
        self.write_needs(formatter)?;
        if let Some(trace_id) = &self.trace_id {
            write!(formatter, " (trace id {})", one_line(trace_id, 100))?;
        }
        match self.response.attempts() {
            1 => Ok(()),
            attempts => write!(formatter, " (after {attempts} attempts)"),
        }
    }
}

impl ApiFailure {
    /// Returns the message as `Debug` shows it. The feature `redact-debug` hides it, because it can contain customers' data.
    fn shown_message(&self) -> Option<&str> {
        let message = self.body.message.as_deref()?;
        Some(if cfg!(feature = "redact-debug") {
            "[redacted]"
        } else {
            message
        })
    }

    /// Writes the scopes that the operation needs, if the server states that one is missing; and the token types that it needs, if
    /// the server states that a scope is missing or the type is wrong, and the type of the token is unknown.
    fn write_needs(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation();
        let refusal = self.token_refusal();
        let lacks_scope = refusal == Some(TokenRefusal::MissingScope);
        if lacks_scope && !operation.scopes.is_empty() {
            let noun = if operation.scopes.len() == 1 {
                "scope"
            } else {
                "scopes"
            };
            write!(
                formatter,
                "; the operation needs the {noun} {}",
                operation.scopes.join(", ")
            )?;
        }
        // Mention the token type as well: a token of the wrong type also lacks the scopes.
        if !lacks_scope && refusal != Some(TokenRefusal::WrongType) {
            return Ok(());
        }
        // Only for a token of unknown type: one of a known wrong type is refused before the request is sent.
        let token = self.response.token();
        let unknown = token.is_none_or(|token| token.token_type().is_none());
        if let [first, rest @ ..] = operation.tokens
            && unknown
        {
            write!(formatter, "; it needs a token of type {first}")?;
            for other in rest {
                write!(formatter, " or {other}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiFailure")
            .field("status", &self.status.as_u16())
            .field("message", &self.shown_message())
            .field("code", &self.body.code)
            .field("trace_id", &self.trace_id)
            .field("hint", &self.hint)
            .field("response", &self.response)
            .finish()
    }
}

impl std::error::Error for ApiFailure {}
