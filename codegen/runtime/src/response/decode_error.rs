//! The reasons why a successful response cannot be decoded.

use std::fmt;

use crate::json::{JsonError, Mismatch};
use crate::text::one_line;

/// Approximate number of bytes shown of a body that is not JSON.
const PIECE: usize = 120;

/// Number of bytes that are searched for secrets before an excerpt is shown.
const LOOKED_AT: usize = 1024;

/// The reason why a successful response cannot be decoded.
#[derive(Clone, Debug)]
pub struct DecodeError(Box<Reason>);

/// The path to the payload of an envelope: for each level the accepted names of the member, the documented one first.
pub(crate) type PayloadWay = &'static [&'static [&'static str]];

/// Formats the path to the payload, such as `$.results.post`.
pub(crate) fn payload_path(way: PayloadWay) -> String {
    let names = way.iter().filter_map(|names| names.first());
    names.fold("$".to_owned(), |path, name| path + "." + *name)
}

#[derive(Clone, Debug)]
enum Reason {
    Json {
        error: JsonError,
        piece: String,
    },
    Mismatch(Mismatch),
    Header {
        name: String,
        problem: String,
    },
    Text,
    Download,
    TooLarge {
        memory: usize,
    },
    /// An envelope without its payload.
    NoPayload {
        way: PayloadWay,
    },
}

impl DecodeError {
    /// Creates the error of a body that is not JSON or exceeds a limit of the parser. `excerpt` removes what may not be shown from
    /// a piece of the body.
    pub(crate) fn json(
        error: JsonError,
        body: &[u8],
        excerpt: impl FnOnce(&str) -> String,
    ) -> Self {
        // Do not show truncated JSON: it holds customers' data, and secrets in it cannot be found by their names. For other
        // bodies, such as a gateway's HTML page, the beginning is the most useful part.
        let begins_as_json = body
            .trim_ascii_start()
            .first()
            .is_some_and(|first| b"{[\"".contains(first));
        let shown = if begins_as_json {
            &[]
        } else {
            &body[..body.len().min(LOOKED_AT)]
        };
        let piece = excerpt(&String::from_utf8_lossy(shown));
        Self(Box::new(Reason::Json {
            error,
            piece: one_line(&piece, PIECE),
        }))
    }

    pub(crate) fn mismatch(mismatch: Mismatch) -> Self {
        Self(Box::new(Reason::Mismatch(mismatch)))
    }

    pub(crate) fn header(name: &str, problem: impl Into<String>) -> Self {
        Self(Box::new(Reason::Header {
            name: name.to_owned(),
            problem: problem.into(),
        }))
    }

    pub(crate) fn download() -> Self {
        Self(Box::new(Reason::Download))
    }

    /// Creates the error of a body whose values would take more than `memory` bytes.
    pub(crate) fn too_large(memory: usize) -> Self {
        Self(Box::new(Reason::TooLarge { memory }))
    }

    pub(crate) fn text() -> Self {
        Self(Box::new(Reason::Text))
    }

    /// Creates the error of an envelope without its payload.
    pub(crate) fn no_payload(way: PayloadWay) -> Self {
        Self(Box::new(Reason::NoPayload { way }))
    }

    /// Returns the path to the payload of the envelope, if the payload is missing.
    pub(crate) fn missing_payload(&self) -> Option<PayloadWay> {
        match *self.0 {
            Reason::NoPayload { way } => Some(way),
            _ => None,
        }
    }

    /// Returns the position and the error, if the body is not JSON or is nested too deeply. `None` if the values of a response exceed
    /// the memory limit.
    pub fn json_error(&self) -> Option<&JsonError> {
        match &*self.0 {
            Reason::Json { error, .. } => Some(error),
            _ => None,
        }
    }
}

/// Contains the position of the syntax error and the character there, but no excerpt of the body.
impl From<JsonError> for DecodeError {
    fn from(error: JsonError) -> Self {
        Self::json(error, &[], |_| String::new())
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Json { error, piece } => {
                let problem = if error.exceeds_limit() {
                    "cannot be read"
                } else {
                    "is not JSON"
                };
                write!(formatter, "the body {problem}: {error}")?;
                if piece.is_empty() {
                    return Ok(());
                }
                write!(formatter, "; it begins with `{piece}`")
            }
            Reason::Mismatch(mismatch) => {
                write!(formatter, "the body is not as documented: {mismatch}")
            }
            Reason::Header { name, problem } => write!(formatter, "the header `{name}` {problem}"),
            Reason::Download => formatter.write_str("the body has been received already"),
            Reason::TooLarge { memory } => write!(
                formatter,
                "the values in the body take more than {memory} bytes of memory; `max_response_bytes` sets the limit"
            ),
            Reason::NoPayload { way } => {
                write!(
                    formatter,
                    "the response has no readable `{}`",
                    payload_path(way)
                )
            }
            Reason::Text => formatter.write_str("the body is not text encoded as UTF-8"),
        }
    }
}

impl std::error::Error for DecodeError {}
