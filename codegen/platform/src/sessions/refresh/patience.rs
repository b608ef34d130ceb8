//! Waiting for an overloaded server. The claim is extended, and the wait does not count towards the timeout of a
//! refresh.

use std::time::{Duration, Instant};

use highlevel_runtime::TokenError;
use highlevel_runtime::internal::up_to;

use crate::sessions::records::claim::Claim;
use crate::sessions::records::record::Record;
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::refresh::obtain::{Claimed, Plan, Work};
use crate::sessions::refresh::state::Progress;
use crate::sessions::requests::ask::Failure;
use crate::sessions::requests::calls::Answer;

/// Maximum time for which an overloaded server is retried. If the next wait would exceed it, the attempt fails at once, and the
/// next attempt asks the server again.
const PATIENCE: Duration = Duration::from_secs(60);

/// Initial maximum of the random addition to the wait that the server asks for, so that clients with the same wait do not retry
/// at the same time. It doubles each time.
const JITTER: Duration = Duration::from_millis(500);

/// Upper bound of the doubled [`JITTER`].
const MAX_JITTER: Duration = Duration::from_secs(8);

impl Work {
    /// Sends the request, and retries for up to [`PATIENCE`] while the server is overloaded. `Ok(None)` means that the record was
    /// replaced meanwhile and the store must be read again.
    pub(crate) async fn ask_patiently(
        &self,
        progress: &mut Progress,
        plan: &Plan,
        claimed: &mut Claimed,
    ) -> Result<Option<Answer>, Failure> {
        let began = Instant::now();
        let mut jitter = JITTER;
        loop {
            let (error, asked) = match self.ask(plan, &claimed.before).await {
                Err(Failure::Throttled(error, asked)) => (error, asked),
                other => return other.map(Some),
            };
            let wait = asked.unwrap_or_default().saturating_add(up_to(jitter));
            jitter = (jitter * 2).min(MAX_JITTER);
            if began.elapsed().saturating_add(wait) > PATIENCE {
                return Err(Failure::Throttled(error, asked));
            }
            let account = &self.state.account;
            tracing::warn!(%account, ?wait, "the token endpoint is overloaded; retrying");
            progress.leave();
            let is_kept = self.hold(claimed, wait).await.map_err(Failure::NotTaken)?;
            progress.enter(&self.sessions.inner.turns, account).await;
            if !is_kept || !self.keep_claim(claimed).await.map_err(Failure::NotTaken)? {
                return Ok(None);
            }
        }
    }

    /// Waits and extends the claim meanwhile. Returns false if the record has changed.
    async fn hold(&self, claimed: &mut Claimed, wait: Duration) -> Result<bool, TokenError> {
        let slice = self.sessions.inner.lease() / 4;
        let mut left = wait;
        while left > slice {
            tokio::time::sleep(slice).await;
            left -= slice;
            if !self.keep_claim(claimed).await? {
                return Ok(false);
            }
        }
        tokio::time::sleep(left).await;
        Ok(true)
    }

    /// Extends the claim. Returns false if the record has another claim or none.
    async fn keep_claim(&self, claimed: &mut Claimed) -> Result<bool, TokenError> {
        let extended = |claim| Claim {
            since: Timestamp::now(),
            ..claim
        };
        let next = |record: Record| {
            let claim = record.claim.map(extended);
            Some(Record { claim, ..record })
        };
        self.replace_claimed(claimed, next).await
    }
}
