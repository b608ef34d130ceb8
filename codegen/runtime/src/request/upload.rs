//! The progress of sending the body of a request.

use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

/// The state of an upload, shared by the body, which updates it, and the timeouts, which read it.
#[derive(Debug, Default)]
pub(crate) struct Upload(Mutex<UploadState>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum UploadState {
    /// No piece of a multipart form was sent yet. Other bodies are not observed.
    #[default]
    None,
    /// The connection accepted the latest piece at this time.
    Moving(Instant),
    /// The connection accepted the last piece at this time.
    Sent(Instant),
}

impl Upload {
    pub(crate) fn state(&self) -> UploadState {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records that the connection accepts a piece.
    pub(crate) fn moved(&self) {
        self.set(UploadState::Moving(Instant::now()));
    }

    /// Records that the body is complete.
    pub(crate) fn sent(&self) {
        self.set(UploadState::Sent(Instant::now()));
    }

    fn set(&self, state: UploadState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }
}
