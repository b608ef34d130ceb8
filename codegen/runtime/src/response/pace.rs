//! The minimum speed of a body.

use std::time::{Duration, Instant};

/// Minimum number of bytes per second. It is low enough for any working network, and detects a server that only keeps the
/// connection alive.
const BYTES_PER_SECOND: u128 = 100;

/// Bounds the time spent waiting for a body. In each period of the length of the idle timeout, the average speed must reach the
/// minimum. Time that the caller spends elsewhere does not count.
#[derive(Debug)]
pub(super) struct Pace {
    period: Duration,
    /// The rest of the period, and the number of bytes that are missing in it.
    left: Duration,
    missing: usize,
}

impl Pace {
    pub(super) fn new(period: Duration) -> Self {
        let bytes = period.as_millis().saturating_mul(BYTES_PER_SECOND) / 1000;
        Self {
            period,
            left: period,
            missing: usize::try_from(bytes).unwrap_or(usize::MAX).max(1),
        }
    }

    /// Starts a wait. The time counts until the returned guard is dropped.
    pub(super) fn wait(&mut self) -> Waiting<'_> {
        Waiting {
            began: Instant::now(),
            pace: self,
        }
    }

    /// Records the number of received bytes.
    pub(super) fn received(&mut self, bytes: usize) {
        match self.missing.checked_sub(bytes) {
            Some(missing @ 1..) => self.missing = missing,
            _ => *self = Self::new(self.period),
        }
    }
}

/// A wait for the next piece.
pub(super) struct Waiting<'p> {
    pace: &'p mut Pace,
    began: Instant,
}

impl Waiting<'_> {
    /// Returns the maximum duration of the wait.
    pub(super) fn longest(&self) -> Duration {
        self.pace.left
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.pace.left = self.pace.left.saturating_sub(self.began.elapsed());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_period_has_its_bytes() {
        let mut pace = Pace::new(Duration::from_secs(30));
        assert_eq!(pace.missing, 3000);
        pace.left = Duration::from_secs(1);
        pace.received(2999);
        assert_eq!((pace.missing, pace.left), (1, Duration::from_secs(1)));
        pace.received(0);
        assert_eq!(pace.missing, 1);
        pace.received(1);
        assert_eq!((pace.missing, pace.left), (3000, Duration::from_secs(30)));
        pace.received(usize::MAX);
        assert_eq!(pace.missing, 3000);
        assert_eq!(Pace::new(Duration::ZERO).missing, 1);
        Pace::new(Duration::MAX).received(1);
    }

    #[test]
    fn a_wait_that_is_given_up_counts() {
        let mut pace = Pace::new(Duration::from_millis(50));
        for _ in 0..3 {
            let waiting = pace.wait();
            std::thread::sleep(Duration::from_millis(20));
            drop(waiting);
        }
        assert_eq!(pace.wait().longest(), Duration::ZERO);
    }
}
