//! The state of a session within a process.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;

use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::records::account::Account;
use crate::sessions::records::record::{Pair, Record};
use crate::sessions::refresh::flight::Flights;
use crate::sessions::refresh::turns::Turns;

/// Time for which a refused session is not tried again, unless another token pair is stored, the token of another company is to
/// be used, or a webhook reports an installation.
const REFUSED_FOR: Duration = Duration::from_secs(30);

/// Time for which a token that cannot be refreshed ahead of its expiry is used without trying again.
const PAUSE: Duration = Duration::from_secs(10);

/// Initial delay before the next attempt after a transient failure. The delay grows with each consecutive failure, and callers
/// wait for the next attempt meanwhile.
const BACKOFF: Duration = Duration::from_millis(100);

/// Maximum delay before the next attempt after a transient failure.
const MAX_BACKOFF: Duration = Duration::from_secs(1);

/// Minimum time between an attempt to write unsaved tokens and the next one in the background.
const SAVE_PAUSE: Duration = Duration::from_secs(1);

/// The session of one account in this process.
pub(crate) struct AccountState {
    pub(crate) account: Account,
    /// The company of a location, once it was found in a stored session.
    pub(crate) company: OnceLock<String>,
    /// The lock that a task must hold to obtain new tokens.
    pub(crate) gate: Arc<tokio::sync::Mutex<Progress>>,
    pub(crate) flights: Flights,
    current: RwLock<Option<Arc<Pair>>>,
    has_unsaved: AtomicBool,
}

/// The outcome of earlier attempts to obtain new tokens, and the turn of the attempt under way.
#[derive(Default)]
pub(crate) struct Progress {
    unsaved: Option<Unsaved>,
    saved_last: Option<Instant>,
    refusal: Option<Refusal>,
    paused: Option<Instant>,
    /// The time of the last transient failure, and the number of consecutive ones.
    failed: Option<(Instant, u32)>,
    /// The place in the process-wide queue of the attempt under way.
    turn: Option<OwnedSemaphorePermit>,
}

/// Tokens that are not stored yet.
#[derive(Clone)]
pub(crate) struct Unsaved {
    pub(crate) record: Record,
    pub(crate) over: Over,
}

/// The records that a new record may overwrite.
#[derive(Clone)]
pub(crate) enum Over {
    /// The tokens that the new ones replace, or none.
    Pair(Option<Pair>),
    /// Any record that is not of the same installation, because there is a new installation or tokens were adopted.
    Anything,
    /// A record of an earlier installation, because the tokens are those of an installation that could not be stored at once.
    Earlier,
}

/// The tokens that the server refused, and the reason.
struct Refusal {
    pair: Option<Pair>,
    /// The company whose token was used for the request, if it was one.
    company: Option<String>,
    since: Instant,
    kind: TokenErrorKind,
    reason: String,
}

impl AccountState {
    pub(crate) fn new(account: Account) -> Self {
        Self {
            account,
            company: OnceLock::new(),
            gate: Arc::default(),
            flights: Flights::default(),
            current: RwLock::default(),
            has_unsaved: AtomicBool::new(false),
        }
    }

    /// Returns the current tokens, if this process knows any.
    pub(crate) fn current(&self) -> Option<Arc<Pair>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.clone()
    }

    pub(crate) fn set_current(&self, pair: Option<Arc<Pair>>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = pair;
    }

    pub(crate) fn has_unsaved(&self) -> bool {
        self.has_unsaved.load(Ordering::Relaxed)
    }

    pub(crate) fn set_unsaved(&self, progress: &mut Progress, unsaved: Option<Unsaved>) {
        self.has_unsaved.store(unsaved.is_some(), Ordering::Relaxed);
        progress.unsaved = unsaved;
        progress.saved_last = Some(Instant::now());
    }

    /// Sets the tokens of a new installation, or none to read them from the store. The outcome of earlier attempts is dropped, unless
    /// an attempt is under way.
    pub(crate) fn replaced(&self, pair: Option<Arc<Pair>>) {
        match self.gate.try_lock() {
            Ok(mut progress) => {
                self.set_unsaved(&mut progress, None);
                self.set_current(pair);
                progress.forget_failures();
            }
            Err(_) => {
                self.has_unsaved.store(false, Ordering::Relaxed);
                self.set_current(pair);
            }
        }
    }

    /// Drops the failures of earlier attempts, unless an attempt is under way: the next attempt may succeed now.
    #[cfg(feature = "webhooks")]
    pub(crate) fn forget_failures(&self) {
        if let Ok(mut progress) = self.gate.try_lock() {
            progress.forget_failures();
        }
    }

    /// Replaces the tokens, and drops the failures of attempts with the old ones.
    pub(crate) fn refreshed(&self, progress: &mut Progress, pair: Arc<Pair>) {
        self.set_current(Some(pair));
        progress.forget_failures();
    }
}

impl Progress {
    fn forget_failures(&mut self) {
        self.refusal = None;
        self.paused = None;
        self.failed = None;
    }

    /// Waits for this account's turn in the process-wide queue, unless it already has it.
    pub(crate) async fn enter(&mut self, turns: &Turns, account: &Account) {
        if self.turn.is_none() {
            self.turn = Some(turns.of(account).await);
        }
    }

    /// Gives up the turn.
    pub(crate) fn leave(&mut self) {
        self.turn = None;
    }

    pub(crate) fn unsaved(&self) -> Option<&Unsaved> {
        self.unsaved.as_ref()
    }

    pub(crate) fn may_save(&self) -> bool {
        self.saved_last
            .is_none_or(|last| last.elapsed() >= SAVE_PAUSE)
    }

    pub(crate) fn pause(&mut self) {
        self.paused = Some(Instant::now());
    }

    pub(crate) fn is_paused(&self) -> bool {
        self.paused.is_some_and(|since| since.elapsed() < PAUSE)
    }

    pub(crate) fn failed(&mut self) {
        let earlier = self.failed.map_or(0, |(_, times)| times);
        self.failed = Some((Instant::now(), earlier.saturating_add(1)));
    }

    pub(crate) fn succeeded(&mut self) {
        self.failed = None;
    }

    /// Returns the remaining delay before the next attempt, because of the last failure.
    pub(crate) fn back_off(&self) -> Duration {
        let Some((since, times)) = self.failed else {
            return Duration::ZERO;
        };
        let factor = 1_u32.checked_shl(times - 1).unwrap_or(u32::MAX);
        let wait = BACKOFF.saturating_mul(factor).min(MAX_BACKOFF);
        wait.saturating_sub(since.elapsed())
    }

    pub(crate) fn refused(
        &mut self,
        pair: Option<&Pair>,
        company: Option<&str>,
        error: &TokenError,
    ) {
        self.refusal = Some(Refusal {
            pair: pair.cloned(),
            company: company.map(str::to_owned),
            since: Instant::now(),
            kind: error.kind(),
            reason: error.to_string(),
        });
    }

    /// Returns why the server recently refused the same tokens, if it did.
    pub(crate) fn refusal_of(
        &self,
        pair: Option<&Pair>,
        company: Option<&str>,
    ) -> Option<TokenError> {
        let refusal = self.refusal.as_ref()?;
        let is_same = is_same(refusal.pair.as_ref(), pair) && refusal.company.as_deref() == company;
        (is_same && refusal.since.elapsed() < REFUSED_FOR)
            .then(|| TokenError::of(refusal.kind, refusal.reason.clone()))
    }
}

impl fmt::Debug for AccountState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccountState")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

pub(crate) fn is_same(one: Option<&Pair>, other: Option<&Pair>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one.is(other),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn each_failure_in_a_row_makes_the_next_attempt_wait_longer() {
        let mut progress = Progress::default();
        assert_eq!(progress.back_off(), Duration::ZERO);
        for wait in [100, 200, 400, 800, 1000, 1000] {
            progress.failed();
            assert_eq!(progress.back_off(), Duration::from_millis(wait));
            tokio::time::advance(Duration::from_millis(60)).await;
            assert_eq!(progress.back_off(), Duration::from_millis(wait - 60));
            tokio::time::advance(Duration::from_secs(2)).await;
            assert_eq!(progress.back_off(), Duration::ZERO);
        }
        progress.succeeded();
        progress.failed();
        assert_eq!(progress.back_off(), BACKOFF);
        progress.failed = Some((Instant::now(), u32::MAX));
        progress.failed();
        assert_eq!(progress.back_off(), MAX_BACKOFF);
    }
}
