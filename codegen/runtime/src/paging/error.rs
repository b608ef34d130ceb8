//! The reasons why reading a list cannot continue.

use std::fmt;

use crate::metadata::Metadata;

/// The reason why reading a list cannot continue.
#[derive(Clone)]
pub struct PagingError {
    operation: &'static Metadata,
    kind: PagingErrorKind,
    detail: String,
}

/// The kinds of paging errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingErrorKind {
    /// The server loops: it returned a page, or the cursor of a page, that it had returned before. Reading on would never end,
    /// and further pages, if there are any, cannot be reached.
    Repeated,
    /// A successful response without items lacks the list at the documented place, or states that the call failed. It is unknown
    /// whether the list ends here. [`Pages::position`](crate::Pages::position) still returns the position of the page.
    NoList,
    /// Items are missing: the server states that there are more items or names a next page, but sends no items (a chain of empty
    /// pages is given up after 100), or a page lacks the value that would request the next one.
    Incomplete,
    /// The next page cannot be requested: a parameter cannot hold its position, or the page number or offset in the request is not
    /// a number.
    Unusable,
    /// A position of another operation, or of another version of the operation, was passed.
    Foreign,
}

impl PagingError {
    pub(crate) fn new(
        operation: &'static Metadata,
        kind: PagingErrorKind,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            operation,
            kind,
            detail: detail.into(),
        }
    }

    /// Returns the operation whose list was read.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the kind of the problem.
    pub fn kind(&self) -> PagingErrorKind {
        self.kind
    }
}

impl fmt::Debug for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PagingError")
            .field("operation", &format_args!("{}", self.operation))
            .field("kind", &self.kind)
            .field("detail", &self.detail)
            .finish()
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.detail)
    }
}

impl std::error::Error for PagingError {}
