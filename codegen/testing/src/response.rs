//! A response that a test makes the server send.

use std::fmt::Write as _;

use serde_json::Value;

/// A response, after which the server closes the connection.
#[derive(Clone, Debug)]
pub struct Response {
    pub(crate) status: String,
    pub(crate) headers: String,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Fault,
}

/// What is wrong with a response.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    None,
    /// It is never sent.
    Silent,
    /// The connection closes before the announced end of the body.
    Cut,
}

impl Response {
    /// A response with a status such as `404 Not Found`.
    pub fn new(status: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: status.to_owned(),
            headers: String::new(),
            body: body.into(),
            fault: Fault::None,
        }
    }

    /// A JSON response.
    #[expect(clippy::needless_pass_by_value, reason = "calls read better so")]
    pub fn json(status: &str, body: Value) -> Self {
        Self::new(status, body.to_string())
            .header("Content-Type", "application/json; charset=utf-8")
    }

    /// An HTML page, as gateways send it.
    pub fn html(status: &str, body: &str) -> Self {
        Self::new(status, body).header("Content-Type", "text/html")
    }

    /// A redirect.
    pub fn redirect(status: &str, location: &str) -> Self {
        Self::new(status, "").header("Location", location)
    }

    /// No response at all, on a connection that stays open.
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

    /// Adds header lines as they are. Each ends with `\r\n`.
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
