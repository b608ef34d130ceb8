//! The reasons why a body is not that of a workflow action.

use std::fmt;

/// The reason why a body is not that of a workflow action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkflowWebhookError {
    /// The body is not JSON.
    NotJson {
        /// The line of the syntax error, counted from 1.
        line: usize,
        /// The column of the syntax error, counted in bytes; 0 if nothing of the line was read.
        column: usize,
    },
    /// The body is JSON, but not an object.
    NotAnObject,
    /// The body is an event of an app: it has the string members `type` and `webhookId`.
    Event,
}

impl fmt::Display for WorkflowWebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => {
                write!(formatter, "line {line}, column {column}: the body is not JSON")
            }
            Self::NotAnObject => formatter.write_str("the body is not a JSON object"),
            Self::Event => formatter.write_str(
                "the body is an event of an app, not of a workflow action; verify its signature and read it as an event",
            ),
        }
    }
}

impl std::error::Error for WorkflowWebhookError {}
