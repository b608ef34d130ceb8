//! Watching what another process announced.

use std::time::{Duration, Instant};

use crate::sessions::records::record::Claim;
use crate::sessions::records::timestamp::Timestamp;

/// How far the clocks of two machines may differ.
const SKEW: Duration = Duration::from_mins(1);

/// What one task has seen of the claims of others since it began to wait.
pub(crate) struct Watch<'a> {
    own: &'a Claim,
    began: Instant,
    seen: Option<(Claim, Instant)>,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(own: &'a Claim) -> Self {
        Self {
            own,
            began: Instant::now(),
            seen: None,
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Returns whether whoever made `claim` may still be at work.
    ///
    /// It is over when it has been seen for as long as it holds, which no clock can get wrong, or when it is older than
    /// that by the clock of this machine: at once if it was made here, else with some time for clocks that differ.
    pub(crate) fn is_live(&mut self, claim: &Claim) -> bool {
        if claim.instance == self.own.instance {
            // One task at a time gets tokens in here, so it is left over from one that could not take it back.
            return false;
        }
        let lease = Duration::from_millis(u64::try_from(claim.lease).unwrap_or(0));
        let is_here = !claim.host.is_empty() && claim.host == self.own.host;
        let skew = if is_here { Duration::ZERO } else { SKEW };
        if Timestamp::now().since(claim.since) > lease + skew {
            return false;
        }
        match &self.seen {
            Some((seen, since)) if seen == claim => since.elapsed() <= lease,
            _ => {
                self.seen = Some((claim.clone(), Instant::now()));
                true
            }
        }
    }
}
