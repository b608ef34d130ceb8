//! Watching the claims of other processes.

use std::time::{Duration, Instant};

use crate::sessions::records::claim::Claim;
use crate::sessions::records::failed::Failed;
use crate::sessions::records::timestamp::Timestamp;

/// Maximum assumed difference between the clocks of two machines.
const SKEW: Duration = Duration::from_secs(60);

/// Maximum validity of a claim, whatever its record says.
const LONGEST: Duration = Duration::from_secs(2 * 60 * 60);

/// The latest claim of another process that one task has seen since it began to wait, and for how long it has waited.
pub(crate) struct Watch<'a> {
    own: &'a Claim,
    /// Total time spent waiting for other processes.
    pub(crate) waited: Duration,
    began_at: Timestamp,
    seen: Option<(Claim, Instant)>,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(own: &'a Claim) -> Self {
        Self {
            own,
            waited: Duration::ZERO,
            began_at: Timestamp::now(),
            seen: None,
        }
    }

    /// Returns whether this task waited for the attempt that failed, so that the failure applies to this task, too.
    ///
    /// It did so if it has seen the claim of the attempt. It also did so if the attempt failed on the same machine after this
    /// task began to wait; times of different machines cannot be compared.
    pub(crate) fn has_joined(&self, failed: &Failed) -> bool {
        if failed.instance == self.own.instance {
            // Tasks of this process wait for the attempt itself.
            return false;
        }
        let saw_it = |(seen, _): &(Claim, Instant)| {
            seen.instance == failed.instance && seen.since < failed.at
        };
        self.seen.as_ref().is_some_and(saw_it)
            || (self.is_here(&failed.host)
                && self.began_at < failed.at
                && failed.at <= Timestamp::now())
    }

    fn is_here(&self, host: &str) -> bool {
        !host.is_empty() && host == self.own.host
    }

    /// Returns whether the process that made `claim` may still be at work.
    ///
    /// A claim expires once this process has seen it for its full lease, which does not depend on clocks. It also expires once
    /// its timestamp is older than the lease; for claims of other machines, an allowance for clock skew is added.
    pub(crate) fn is_live(&mut self, claim: &Claim) -> bool {
        if claim.instance == self.own.instance {
            // One task at a time obtains tokens in this process, so the claim is a leftover of a task that could not remove it.
            return false;
        }
        let lease = Duration::from_millis(u64::try_from(claim.lease).unwrap_or(0)).min(LONGEST);
        let skew = if self.is_here(&claim.host) {
            Duration::ZERO
        } else {
            SKEW
        };
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
