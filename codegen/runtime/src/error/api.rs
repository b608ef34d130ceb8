//! What the server says when it refuses.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::metadata::Metadata;
use crate::response::RawResponse;

use crate::text::one_line;
use crate::token_refusal::TokenRefusal;

/// The longest message of a server that is shown.
const MESSAGE: usize = 300;

/// An answer that is no success: what it says, and the response as it came.
pub struct ApiFailure<E> {
    kind: E,
    hint: Option<&'static str>,
    message: Option<String>,
    trace_id: Option<String>,
    response: RawResponse,
}

impl<E> ApiFailure<E> {
    pub(super) fn new(kind: E, hint: Option<&'static str>, response: RawResponse) -> Self {
        let message = response.message();
        let trace_id = response.trace_id();
        Self {
            kind,
            hint,
            message,
            trace_id,
            response,
        }
    }

    /// Returns the operation's own error: one variant per documented status.
    pub fn kind(&self) -> &E {
        &self.kind
    }

    /// Returns the operation's own error and drops the rest.
    pub fn into_kind(self) -> E {
        self.kind
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the body as it came.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// Returns the body as text; bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> String {
        self.response.text()
    }

    /// Returns the server's own message; a list of messages is joined. Of a 401 or 403 that is no JSON, as gateways send
    /// them, it is the text.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns what is wrong with the token, if the server says that something is.
    ///
    /// The documentation has one error for everything that can be; this goes by the messages that servers are known to
    /// answer, so `None` does not mean that the token is good.
    pub fn token_refusal(&self) -> Option<TokenRefusal> {
        self.response.token_refusal()
    }

    /// Returns the likely cause, or what to do, where that is known.
    pub fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Returns the id under which HighLevel's support finds the call.
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

impl<E> fmt::Display for ApiFailure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, status) = (self.operation(), self.status());
        write!(formatter, "{}: {}", operation.id, status.as_u16())?;
        if let Some(reason) = status.canonical_reason() {
            write!(formatter, " {reason}")?;
        }
        if let Some(message) = &self.message {
            write!(formatter, ": {}", one_line(message, MESSAGE))?;
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

impl<E> ApiFailure<E> {
    /// Says what scopes and what token the operation needs, where the server says that the token lacks them.
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
        // A token of another type lacks the scopes, too.
        if !lacks_scope && refusal != Some(TokenRefusal::WrongType) {
            return Ok(());
        }
        // A token that is known to be of another type is not sent; of this one it may be news.
        let token = self.response.token();
        let unknown = token.is_none_or(|token| token.token_type().is_none());
        if let [first, rest @ ..] = operation.tokens
            && unknown
        {
            write!(formatter, "; it takes a token of type {first}")?;
            for other in rest {
                write!(formatter, " or {other}")?;
            }
        }
        Ok(())
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiFailure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The kind is made of the body, in which servers have been seen to echo the token.
        let kind = self.response.redact(format!("{:?}", self.kind));
        formatter
            .debug_struct("ApiFailure")
            .field("kind", &format_args!("{kind}"))
            .field("hint", &self.hint)
            .field("message", &self.message)
            .field("trace_id", &self.trace_id)
            .field("response", &self.response)
            .finish()
    }
}

impl<E: fmt::Debug> std::error::Error for ApiFailure<E> {}
