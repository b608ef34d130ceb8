//! The time that calls wait for their turn.

use std::time::Duration;

/// The time that a call waits for its turn under the server's rate limits, see
/// [`ClientBuilder::limit_wait`](crate::ClientBuilder::limit_wait).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitWait {
    /// At most this long; then the call fails with [`Error::Limit`](crate::Error::Limit). It counts as part of the call's timeout.
    AtMost(Duration),
    /// As long as it takes. The call's timeout, and the time within which it is retried, begin to run when its turn has come.
    ///
    /// A call still fails once the daily limit is exhausted.
    AsLongAsNeeded,
    /// Not at all: limits are ignored, and the server returns 429.
    Ignored,
}

impl From<Duration> for LimitWait {
    fn from(longest: Duration) -> Self {
        Self::AtMost(longest)
    }
}
