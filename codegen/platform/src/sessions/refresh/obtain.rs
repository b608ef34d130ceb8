//! Obtaining tokens: one process at a time, and stored before they are used.
//!
//! A refresh token is single-use. So a process that is about to send one first writes a claim into the record, by
//! compare-and-set. The claim prevents other processes from sending the token. If a process finds an expired claim, it knows
//! that a response may have been lost. The steps after the claim are in [`settle`](super::settle).

use std::sync::Arc;
use std::time::{Duration, Instant};

use secrecy::SecretString;

use highlevel_runtime::internal::up_to;
use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::claim::Claim;
use crate::sessions::records::failed::Failed;
use crate::sessions::records::record::{Pair, Record};
use crate::sessions::records::timestamp::{Timestamp, milliseconds};
use crate::sessions::records::vault::Stored;
use crate::sessions::refresh::flight::Landing;
use crate::sessions::refresh::need::Need;
use crate::sessions::refresh::save::{CONFLICTS, conflicting};
use crate::sessions::refresh::state::{AccountState, Progress};
use crate::sessions::refresh::watch::Watch;

/// Interval at which the store is polled for the result of another process. Half of it is random.
const POLL: Duration = Duration::from_millis(50);

/// A valid token younger than this is not refreshed when the server refuses it, because the refusal must have another reason, such
/// as missing permissions. If the time at which a token was obtained is in the future because of a wrong clock, the difference
/// counts as its age.
const YOUNG: Duration = Duration::from_secs(60);

/// Obtains the tokens of one account.
pub(crate) struct Work {
    pub(crate) sessions: Sessions,
    pub(crate) state: Arc<AccountState>,
    /// The company of a location, if the caller names it.
    pub(crate) company: Option<String>,
}

/// The request to send to the server.
pub(crate) enum Plan {
    Refresh(SecretString),
    /// Obtain a token of a location with the token of this company.
    OfCompany(String),
}

impl Plan {
    pub(crate) fn company(&self) -> Option<&str> {
        match self {
            Self::Refresh(_) => None,
            Self::OfCompany(company) => Some(company),
        }
    }
}

/// A valid claim: the stored record with the claim, and the record before, in which a leftover claim became a doubt.
#[derive(Clone)]
pub(crate) struct Claimed {
    pub(crate) stored: Stored,
    pub(crate) before: Record,
}

impl Claimed {
    pub(crate) fn claim(&self) -> Option<&Claim> {
        self.stored.record.as_ref()?.claim.as_ref()
    }
}

impl Work {
    /// Returns tokens that meet `need`, or the current ones if they can be used or are too young to be refreshed, or the failure.
    pub(crate) async fn obtain(&self, progress: &mut Progress, need: &Need) -> Landing {
        let landed = |pair, failure| Landing {
            result: Ok(pair),
            failure,
        };
        if progress.is_paused()
            && let Some(pair) = self.usable(need)
        {
            return landed(pair, None);
        }
        tokio::time::sleep(progress.back_off()).await;
        let result = {
            let at_work = AtWork(progress);
            self.try_obtain(at_work.0, need).await
        };
        let error = match result {
            Ok(pair) => {
                progress.succeeded();
                return landed(pair, None);
            }
            Err(error) => error,
        };
        if error.is_retryable() {
            progress.failed();
        }
        match self.usable(need) {
            Some(pair) => {
                let (account, expires) = (&self.state.account, pair.expires);
                tracing::warn!(%account, %error, %expires, "the token could not be refreshed; it is used until it expires");
                progress.pause();
                landed(pair, Some(error))
            }
            None => Landing {
                result: Err(error),
                failure: None,
            },
        }
    }

    async fn try_obtain(
        &self,
        progress: &mut Progress,
        need: &Need,
    ) -> Result<Arc<Pair>, TokenError> {
        let turns = &self.sessions.inner.turns;
        progress.enter(turns, &self.state.account).await;
        // Store unsaved tokens first: while they are only in memory, the refresh token in the store may be consumed.
        self.save_unsaved(progress).await?;
        let mut watch = Watch::new(&self.sessions.inner.holder);
        loop {
            if let Some(pair) = self.step(progress, need, &mut watch).await? {
                return Ok(pair);
            }
        }
    }

    /// Reads the stored record and acts on it. `Ok(None)` means "re-read the store and try again".
    async fn step(
        &self,
        progress: &mut Progress,
        need: &Need,
        watch: &mut Watch<'_>,
    ) -> Result<Option<Arc<Pair>>, TokenError> {
        let account = &self.state.account;
        let inner = &self.sessions.inner;
        let stored = inner.vault.load(account).await?;
        let record = stored.record.clone().unwrap_or_default();
        if record.pair.is_none() {
            self.state.set_current(None);
        }
        if let Some(pair) = &record.pair {
            let now = Timestamp::now();
            let pair = Arc::new(pair.clone());
            self.state.set_current(Some(Arc::clone(&pair)));
            let is_young = need.refuses(&pair) && now.distance(pair.obtained) < YOUNG;
            if need.is_met_by(&pair, now) || (is_young && pair.is_valid(now)) {
                return Ok(Some(pair));
            }
        }
        if let Some(failed) = &record.failed
            && watch.has_joined(failed)
        {
            return Err(shared_failure(progress, &record, failed));
        }
        if let Some(claim) = &record.claim
            && watch.is_live(claim)
        {
            if let Some(pair) = self.usable(need) {
                return Ok(Some(pair));
            }
            self.wait(progress, watch).await?;
            return Ok(None);
        }
        let plan = self.plan(&stored).await?;
        if let Some(refusal) = progress.refusal_of(record.pair.as_ref(), plan.company()) {
            return Err(refusal);
        }
        if let Some(wait) = record.failed.as_ref().and_then(Failed::back_off) {
            tokio::time::sleep(wait).await;
            return Ok(None);
        }
        match self.claim(&stored, record).await? {
            Some(claimed) => self.carry_out(progress, plan, claimed).await,
            None => {
                self.wait(progress, watch).await?;
                Ok(None)
            }
        }
    }

    /// Waits for another process. Meanwhile other tasks of this process can work. Only the wait itself counts towards the
    /// maximum wait, because the time in this process's own queue is not the other process's fault.
    async fn wait(&self, progress: &mut Progress, watch: &mut Watch<'_>) -> Result<(), TokenError> {
        let account = &self.state.account;
        let inner = &self.sessions.inner;
        if watch.waited > 3 * inner.lease() {
            let reason = format!(
                "timed out waiting for another process to refresh {account}; try again later"
            );
            return Err(TokenError::of(TokenErrorKind::Busy, reason).retryable());
        }
        progress.leave();
        let wait = POLL / 2 + up_to(POLL / 2);
        tokio::time::sleep(wait).await;
        watch.waited += wait;
        progress.enter(&inner.turns, account).await;
        Ok(())
    }

    /// Chooses the request to send to the server.
    async fn plan(&self, stored: &Stored) -> Result<Plan, TokenError> {
        let account = &self.state.account;
        let pair = stored
            .record
            .as_ref()
            .and_then(|record| record.pair.as_ref());
        if let Some(token) = pair.and_then(|pair| pair.refresh.clone()) {
            return Ok(Plan::Refresh(token));
        }
        if let Some(company) = self.company().await? {
            return Ok(Plan::OfCompany(company));
        }
        let (kind, reason) = match (account, pair) {
            (_, Some(_)) => (
                TokenErrorKind::Refused,
                format!(
                    "the token of {account} has expired or was refused, and there is no refresh token; install the app again"
                ),
            ),
            (Account::Location(_), None) => (
                TokenErrorKind::NotInstalled,
                format!(
                    "no session of {account} is stored, nor of its company; install the app there, or name the company by \
                     `of_company` if the app is installed in the company"
                ),
            ),
            (Account::Company(_), None) => (
                TokenErrorKind::NotInstalled,
                format!("no session of {account} is stored; install the app there"),
            ),
        };
        Err(TokenError::of(kind, reason))
    }

    pub(crate) async fn company(&self) -> Result<Option<String>, TokenError> {
        let company = self.company.as_deref();
        self.sessions.company_of(&self.state, company).await
    }

    /// Writes the claim that this process is about to request tokens. `Ok(None)` means that another process was faster, or that
    /// writing took so long that the claim was released again.
    async fn claim(&self, stored: &Stored, before: Record) -> Result<Option<Claimed>, TokenError> {
        let began = Instant::now();
        let inner = &self.sessions.inner;
        // A leftover claim means that its process neither stored a response nor recorded that there was none.
        let doubt = before.doubt.clone().or_else(|| before.claim.clone());
        let before = Record { doubt, ..before };
        let record = Record {
            claim: Some(Claim {
                since: Timestamp::now(),
                lease: milliseconds(inner.lease()),
                ..inner.holder.clone()
            }),
            ..before.clone()
        };
        let account = &self.state.account;
        let replaced = inner.vault.replace(account, stored, Some(record)).await?;
        let Some(stored) = replaced else {
            return Ok(None);
        };
        let claimed = Claimed { stored, before };
        // If the machine was suspended, the claim could expire before the response arrives.
        if began.elapsed() + inner.timeout > inner.lease() {
            self.release(&claimed, None, None).await;
            return Ok(None);
        }
        Ok(Some(claimed))
    }

    /// Replaces the record by `next` of it, as long as it has the claim. Returns false if it has another claim or none.
    pub(crate) async fn replace_claimed(
        &self,
        claimed: &mut Claimed,
        next: impl Fn(Record) -> Option<Record>,
    ) -> Result<bool, TokenError> {
        let vault = &self.sessions.inner.vault;
        let account = &self.state.account;
        let own = claimed.claim().cloned();
        for _ in 0..CONFLICTS {
            let stored = claimed.stored.record.clone();
            let Some(record) = stored.filter(|record| record.claim == own) else {
                return Ok(false);
            };
            let replaced = vault
                .replace(account, &claimed.stored, next(record))
                .await?;
            if let Some(stored) = replaced {
                claimed.stored = stored;
                return Ok(true);
            }
            // The record has changed. A webhook that notes an installation keeps the claim.
            claimed.stored = vault.load(account).await?;
            let record = claimed.stored.record.clone().unwrap_or_default();
            claimed.before = Record {
                claim: None,
                ..record
            };
        }
        Err(conflicting(account))
    }

    /// Returns the current tokens if a call can be made with them.
    fn usable(&self, need: &Need) -> Option<Arc<Pair>> {
        let current = self.state.current();
        current.filter(|pair| need.can_use(pair, Timestamp::now()))
    }

    /// Stores the tokens that could not be stored before, if there are any.
    async fn save_unsaved(&self, progress: &mut Progress) -> Result<(), TokenError> {
        self.sessions.save_unsaved(&self.state, progress).await
    }
}

/// A guard that gives up the turn when the attempt ends, even if its runtime is shut down.
struct AtWork<'a>(&'a mut Progress);

impl Drop for AtWork<'_> {
    fn drop(&mut self) {
        self.0.leave();
    }
}

/// Returns the failure of another process. It applies to all tasks that waited for that process.
fn shared_failure(progress: &mut Progress, record: &Record, failed: &Failed) -> TokenError {
    let error = failed.error();
    if !error.is_retryable() {
        progress.refused(record.pair.as_ref(), None, &error);
    }
    error
}
