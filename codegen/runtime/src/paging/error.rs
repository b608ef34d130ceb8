//! Why a list cannot be read on.

use std::fmt;

use crate::metadata::Metadata;

/// Why a list cannot be read on.
#[derive(Clone)]
pub struct PagingError {
    operation: &'static Metadata,
    kind: PagingErrorKind,
    detail: String,
}

/// Why the next page cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingErrorKind {
    /// The server loops: it returned a page, or named a next page, that it had returned before. Reading on would never
    /// end, and further pages, if there are any, cannot be reached.
    Repeated,
    /// A successful response has no list where the items should be, or says that the call failed. Whether the list ends
    /// there is not known. The position of the page remains: [`Pages::position`](crate::Pages::position).
    NoList,
    /// The server says that there is more, but sends neither items nor a way to them.
    Incomplete,
    /// A parameter that says where a page begins cannot hold what it has to.
    Unusable,
    /// A position is of another operation.
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

    /// Returns what is in the way.
    pub fn kind(&self) -> PagingErrorKind {
        self.kind
    }
}

impl fmt::Debug for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PagingError")
            .field("operation", &self.operation.id)
            .field("kind", &self.kind)
            .field("detail", &self.detail)
            .finish()
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation.id, self.detail)
    }
}

impl std::error::Error for PagingError {}
