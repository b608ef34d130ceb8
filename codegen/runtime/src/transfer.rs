//! The progress of sending or receiving a file.

use std::fmt;
use std::sync::Arc;

/// The progress of sending or receiving a file, see [`File::on_progress`](crate::File::on_progress) and
/// [`Download::on_progress`](crate::Download::on_progress).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transferred {
    /// Number of bytes of the file that have been sent or received.
    pub bytes: u64,
    /// File size in bytes, if it is known.
    pub total: Option<u64>,
}

/// The callback that observes a transfer.
#[derive(Clone)]
pub(crate) struct Observer(Arc<dyn Fn(Transferred) + Send + Sync>);

/// Counts the bytes of one transfer.
pub(crate) struct Meter {
    observer: Observer,
    transferred: Transferred,
}

impl Observer {
    pub(crate) fn new(observe: impl Fn(Transferred) + Send + Sync + 'static) -> Self {
        Self(Arc::new(observe))
    }

    /// Starts to observe a transfer.
    pub(crate) fn meter(&self, total: Option<u64>) -> Meter {
        Meter {
            observer: self.clone(),
            transferred: Transferred { bytes: 0, total },
        }
    }
}

impl Meter {
    /// Adds transferred bytes and calls the observer.
    pub(crate) fn add(&mut self, bytes: usize) {
        self.transferred.bytes += bytes as u64;
        (self.observer.0)(self.transferred);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Observer")
    }
}
