//! The progress of sending the body of a request.

use std::sync::{Mutex, PoisonError};

use tokio::time::Instant;

/// The state of an upload while it is under way: shared by the body, which moves, and by the timeouts.
#[derive(Debug, Default)]
pub(crate) struct Upload(Mutex<UploadState>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum UploadState {
    /// No body is being uploaded.
    #[default]
    None,
    /// The connection took another piece at this time.
    Moving(Instant),
    /// It took the last one at this time.
    Sent(Instant),
}

impl Upload {
    pub(crate) fn state(&self) -> UploadState {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that the connection takes a piece.
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
