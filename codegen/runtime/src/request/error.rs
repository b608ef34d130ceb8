//! The reasons why a request was not sent.

use std::fmt;

use crate::metadata::Metadata;

/// A request that was not sent, or not retried, because some of its parts cannot be sent.
#[derive(Clone)]
pub struct RequestError {
    operation: &'static Metadata,
    problems: Vec<RequestProblem>,
    is_sent: bool,
}

/// A parameter that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestProblem {
    /// The part of the request: `method`, `path`, `path parameter`, `query parameter`, `header`, `form field`, `body`, `URL` or
    /// `token`.
    pub place: &'static str,
    /// The name of the parameter as it is sent, or the unsupported method. Empty for a part that has no name, such as the body.
    pub name: String,
    /// The reason why the parameter cannot be sent. It contains nothing of the value except a number that is not finite, keys of a
    /// body and the path of a file that cannot be opened.
    pub reason: String,
}

impl RequestError {
    pub(crate) fn new(operation: &'static Metadata, problems: Vec<RequestProblem>) -> Self {
        Self {
            operation,
            problems,
            is_sent: false,
        }
    }

    /// Records whether the server may have received an earlier attempt.
    pub(crate) fn after(mut self, is_sent: bool) -> Self {
        self.is_sent = is_sent;
        self
    }

    /// Returns whether the server certainly received nothing of the call. It is `false` if an earlier attempt was sent and, for
    /// example, a file could not be opened again for a retry.
    pub fn is_unsent(&self) -> bool {
        !self.is_sent
    }

    /// Returns the operation that was to be called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns all parameters that cannot be sent. Of several files that cannot be opened, only the first is named.
    pub fn problems(&self) -> &[RequestProblem] {
        &self.problems
    }
}

impl fmt::Debug for RequestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RequestError")
            .field("operation", &format_args!("{}", self.operation))
            .field("problems", &self.problems)
            .field("is_sent", &self.is_sent)
            .finish()
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let again = if self.is_sent { " again" } else { "" };
        write!(formatter, "{}: not sent{again}: ", self.operation)?;
        for (position, problem) in self.problems.iter().enumerate() {
            if position > 0 {
                formatter.write_str("; ")?;
            }
            problem.fmt(formatter)?;
        }
        Ok(())
    }
}

impl fmt::Display for RequestProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.place)?;
        if !self.name.is_empty() {
            write!(formatter, " `{}`", self.name.escape_debug())?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl std::error::Error for RequestError {}
