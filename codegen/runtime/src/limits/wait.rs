//! The time that calls wait for the rate limit.

use std::time::Duration;

/// The maximum time that each attempt of a call waits for the server's rate limit, see
/// [`ClientBuilder::limit_wait`](crate::ClientBuilder::limit_wait).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitWait {
    /// At most this long before each attempt. If that is not enough, the call fails with [`Error::Limit`](crate::Error::Limit).
    /// The wait counts as part of the call's timeout.
    AtMost(Duration),
    /// As long as needed. The waits count neither towards the call's timeout nor towards the time within which it is retried.
    ///
    /// A call still fails once the daily limit is exhausted.
    AsLongAsNeeded,
    /// Not at all: limits are ignored, and the server returns 429 when they are exceeded.
    Ignored,
}

impl From<Duration> for LimitWait {
    fn from(longest: Duration) -> Self {
        Self::AtMost(longest)
    }
}
