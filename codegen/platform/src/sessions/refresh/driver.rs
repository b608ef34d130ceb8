//! The runtime that drives an attempt, and a check that it is not blocked, for waiters on other runtimes.

use std::future::pending;
use std::time::Duration;

use tokio::runtime::Handle;

/// A runtime that does not run a new task within this time counts as blocked.
const STALL_TIMEOUT: Duration = Duration::from_secs(3);

/// Interval between two checks.
const INTERVAL: Duration = Duration::from_millis(500);

/// The runtime that drives an attempt.
#[derive(Clone)]
pub(crate) struct Driver(Handle);

impl Driver {
    /// Returns the runtime that drives the caller.
    pub(crate) fn here() -> Self {
        Self(Handle::current())
    }

    /// Completes when the runtime is found to be blocked. Its thread may be waiting for the very call that checks. It never
    /// completes if the caller runs on the same runtime.
    pub(crate) async fn stalled(&self) {
        if self.0.id() == Handle::current().id() {
            return pending().await;
        }
        loop {
            // A runtime that was shut down drops the probe at once. The attempt that runs there is aborted by the same
            // shutdown.
            let probe = self.0.spawn(async {});
            if tokio::time::timeout(STALL_TIMEOUT, probe).await.is_err() {
                return;
            }
            tokio::time::sleep(INTERVAL).await;
        }
    }
}
