//! Responses of the scripted server.

use std::fmt::Write as _;

use serde_json::Value;

/// A response, after which the server closes the connection. [`silence`](Self::silence) sends none and does not close it.
#[derive(Clone, Debug)]
pub struct Response {
    pub(crate) status: String,
    pub(crate) headers: String,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Fault,
}

/// The fault of a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    None,
    /// The response is never sent.
    Silent,
    /// The connection closes before the announced end of the body.
    Cut,
}

impl Response {
    /// Creates a response with a status such as `404 Not Found`.
    pub fn new(status: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: status.to_owned(),
            headers: String::new(),
            body: body.into(),
            fault: Fault::None,
        }
    }

    /// Creates a JSON response.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers pass `json!` without a reference"
    )]
    pub fn json(status: &str, body: Value) -> Self {
        Self::new(status, body.to_string())
            .header("Content-Type", "application/json; charset=utf-8")
    }

    /// Creates an HTML page, like that of a gateway.
    pub fn html(status: &str, body: &str) -> Self {
        Self::new(status, body).header("Content-Type", "text/html")
    }

    /// Creates a redirect.
    pub fn redirect(status: &str, location: &str) -> Self {
        Self::new(status, "").header("Location", location)
    }

    /// Sends no response and keeps the connection open.
    pub fn silence() -> Self {
        Self {
            fault: Fault::Silent,
            ..Self::new("", "")
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let _ = write!(self.headers, "{name}: {value}\r\n");
        self
    }

    /// Adds header lines unchanged. Each must end with `\r\n`.
    #[must_use]
    pub fn header_lines(mut self, lines: &str) -> Self {
        self.headers.push_str(lines);
        self
    }

    /// Closes the connection before the announced end of the body.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.fault = Fault::Cut;
        self
    }
}
