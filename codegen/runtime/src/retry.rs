//! Rules for retrying a call, and the delay before each retry.

mod quota;

use std::time::Duration;

use http::StatusCode;

use crate::highlevel::LONGEST_WAIT;
use crate::random;
use crate::transport::{TransportError, TransportErrorKind};

pub(crate) use quota::RetryQuota;

/// The number of retries of transient failures, and the delays before them.
///
/// Retried in all operations: status 429, and connections that could not be made (with an HTTP client that the program provides,
/// they count as broken connections). Retried only in operations that may be carried out twice (all but `POST` and `PATCH`, and
/// each `POST` that only reads, such as a search): 408, 425, 500, 502 to 504, Cloudflare's 520 to 530, broken connections,
/// responses that cannot be decompressed and attempts that take too long. Any other `POST`, and a `PATCH`, is retried only when
/// the server has certainly not carried it out, unless [`CallOptions::idempotent`](crate::CallOptions::idempotent) allows it.
/// [`Error::is_retryable`](crate::Error::is_retryable) uses the same list, whatever the operation.
///
/// Never retried: failures of TLS ([`TransportErrorKind::Tls`]), calls that send a stream, and calls after which the daily limit is
/// exhausted. The retry with another token after the server refused the first does not depend on the policy.
///
/// # Examples
///
/// ```
/// # use highlevel_runtime as highlevel;
/// use std::time::Duration;
/// use highlevel::RetryPolicy;
///
/// let policy = RetryPolicy::new().max_attempts(6).max_elapsed(Duration::from_secs(300));
/// let never = RetryPolicy::never();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    max_elapsed: Option<Duration>,
}

impl RetryPolicy {
    /// Creates the default policy: at most four attempts, retries that begin within 100 seconds, with an initial backoff of 500
    /// ms and a maximum of 20 s.
    pub const fn new() -> Self {
        Self {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
            max_elapsed: Some(Duration::from_secs(100)),
        }
    }

    /// Creates a policy without retries.
    pub const fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::new()
        }
    }

    /// Sets the maximum number of attempts, including the first: 4 unless set.
    #[must_use]
    pub const fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// Sets the maximum of the first delay: 500 ms unless set. The maximum doubles with each further delay; the delay itself is
    /// random between zero and the maximum.
    #[must_use]
    pub const fn initial_backoff(mut self, initial_backoff: Duration) -> Self {
        self.initial_backoff = initial_backoff;
        self
    }

    /// Sets the maximum of all delays: 20 seconds unless set. The server can ask for a longer delay by `Retry-After`. If it
    /// asks for more than 10 minutes, the call fails instead.
    #[must_use]
    pub const fn max_backoff(mut self, max_backoff: Duration) -> Self {
        self.max_backoff = max_backoff;
        self
    }

    /// Sets the time after the start of the call within which retries may begin: 100 seconds unless set. With `None`, only the
    /// call's timeout limits the time. Waits of [`LimitWait::AsLongAsNeeded`](crate::LimitWait::AsLongAsNeeded) do not count.
    #[must_use]
    pub fn max_elapsed(mut self, max_elapsed: impl Into<Option<Duration>>) -> Self {
        self.max_elapsed = max_elapsed.into();
        self
    }

    /// Returns the delay after attempt number `attempt`, counted from 1, with full jitter.
    fn backoff(&self, attempt: u32) -> Duration {
        let factor = 1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX);
        random::up_to(
            self.initial_backoff
                .saturating_mul(factor)
                .min(self.max_backoff),
        )
    }

    /// Returns the delay before the next attempt, or `None` if there is no further attempt.
    pub(crate) fn delay(
        &self,
        attempt: u32,
        elapsed: Duration,
        retry_after: Option<Duration>,
    ) -> Option<Duration> {
        if attempt >= self.max_attempts || retry_after > Some(LONGEST_WAIT) {
            return None;
        }
        let backoff = self.backoff(attempt);
        // The server sets the delay; the jitter keeps clients with the same delay from retrying at the same time.
        let delay = match retry_after {
            Some(asked) => asked.saturating_add(backoff / 10),
            None => backoff,
        };
        let begins = elapsed.saturating_add(delay);
        self.max_elapsed
            .is_none_or(|most| begins <= most)
            .then_some(delay)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// The kinds of transient failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transient {
    /// The server limits the rate of calls. It has not carried this one out.
    Throttled,
    /// The server, or the connection to it, failed.
    Failed,
    /// There was no response in time. Retries of such calls cost more of the budget, because they load the server most.
    TimedOut,
}

/// Returns the kind of transient failure of a status: the only list of such statuses.
pub(crate) fn transient_status(status: StatusCode) -> Option<Transient> {
    match status.as_u16() {
        429 => Some(Transient::Throttled),
        // Cloudflare is in front of the server. It uses 520 to 530 when it cannot reach the server or gets no valid response.
        408 | 425 | 500 | 502..=504 | 520..=530 => Some(Transient::Failed),
        _ => None,
    }
}

/// Returns the kind of transient failure of an attempt without a complete response: the only list of such failures.
pub(crate) fn transient_failure(kind: TransportErrorKind) -> Option<Transient> {
    match kind {
        TransportErrorKind::Connect | TransportErrorKind::Send | TransportErrorKind::Read => {
            Some(Transient::Failed)
        }
        TransportErrorKind::Timeout => Some(Transient::TimedOut),
        TransportErrorKind::Tls
        | TransportErrorKind::Request
        | TransportErrorKind::TooLarge { .. }
        | TransportErrorKind::Redirected => None,
    }
}

/// Returns the kind of transient failure of a response, if the call may be retried after it.
pub(crate) fn retried_status(is_idempotent: bool, status: StatusCode) -> Option<Transient> {
    let transient = transient_status(status)?;
    // A throttled call was not carried out.
    (transient == Transient::Throttled || is_idempotent).then_some(transient)
}

/// Returns the kind of transient failure of an attempt without a complete response, if the call may be retried after it.
pub(crate) fn retried_error(is_idempotent: bool, error: &TransportError) -> Option<Transient> {
    let transient = transient_failure(error.kind())?;
    (error.is_unsent() || is_idempotent).then_some(transient)
}

#[cfg(test)]
mod tests;
