//! The error of a download that could not be saved.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::metadata::Metadata;
use crate::text::one_line;

/// A file that could not be written. An existing file at the path is unchanged.
#[derive(Debug)]
pub struct FileError {
    operation: &'static Metadata,
    path: PathBuf,
    error: io::Error,
}

impl FileError {
    pub(crate) fn new(operation: &'static Metadata, path: &Path, error: io::Error) -> Self {
        Self {
            operation,
            path: path.to_owned(),
            error,
        }
    }

    /// Returns the operation whose response was to be saved.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the path at which the file was to be saved.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the I/O error.
    pub fn error(&self) -> &io::Error {
        &self.error
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: the response cannot be saved as `{}`: {}",
            self.operation,
            one_line(&self.path.to_string_lossy(), 300),
            self.error
        )
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
