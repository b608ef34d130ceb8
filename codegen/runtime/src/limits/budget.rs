//! The rate limit of one account, observed with slots for its calls.
//!
//! The server counts a call when it arrives, at a time that the client does not know. So a call holds a slot until it has
//! certainly left the server's window: an interval after its response, or after the latest time at which it can have arrived.
//! Once the limit is known, there are as many slots as the server allows calls, so neither a sliding nor a fixed window
//! overflows.

mod window;

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::headers::RateLimits;

use self::window::{Obstacle, Window};
pub(super) use self::window::{Reply, Slot};

/// Interval at which a waiting call checks that the call at the head of the queue makes progress.
const LOOK: Duration = Duration::from_millis(500);

/// The reasons why a call does not get a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No slot becomes free for as long as a call waits. `wait` is the remaining time after a 429, if that is the reason.
    Interval { wait: Option<Duration> },
    /// The daily limit is exhausted.
    Day { limit: Option<u32> },
}

/// The calls of one account.
#[derive(Debug)]
pub(crate) struct Budget {
    window: Mutex<Window>,
    /// Held by the call at the head of the queue. The queue is first come, first served.
    turn: tokio::sync::Mutex<()>,
    /// Notified when a call has its response or is abandoned, because a slot may then be free earlier than expected.
    changed: Notify,
    waiting: AtomicUsize,
}

impl Budget {
    /// Creates a budget with the limit and interval that are assumed before the first response.
    pub(super) fn new(assumed: Option<(u32, Duration)>) -> Self {
        Self {
            window: Mutex::new(Window::new(assumed)),
            turn: tokio::sync::Mutex::new(()),
            changed: Notify::new(),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Takes a slot, if one is free and no call is waiting for it.
    pub(super) fn take_now(&self) -> Option<Slot> {
        let is_free = self.waiting.load(Ordering::Relaxed) == 0;
        is_free.then(|| self.window().take(Instant::now()).ok())?
    }

    /// Returns the reason why a call has to wait, for logs and spans.
    pub(crate) fn reason(&self) -> &'static str {
        self.window().reason(Instant::now())
    }

    /// Waits for a slot, for at most `longest`.
    pub(super) async fn wait(&self, longest: Option<Duration>) -> Result<Slot, Refusal> {
        let _waiting = Waiting::new(&self.waiting);
        let deadline = longest.and_then(|longest| Instant::now().checked_add(longest));
        let acquired = self.acquire_by(deadline);
        let Some(deadline) = deadline else {
            return acquired.await;
        };
        match tokio::time::timeout_at(deadline, acquired).await {
            Ok(acquired) => acquired,
            Err(_) => Err(Refusal::Interval { wait: None }),
        }
    }

    async fn acquire_by(&self, deadline: Option<Instant>) -> Result<Slot, Refusal> {
        let _turn = match self.take_turn().await {
            Ok(turn) => turn,
            Err(slot) => return Ok(slot),
        };
        loop {
            // Create the notification before reading the state, so that a change in between is not missed.
            let changed = self.changed.notified();
            let now = Instant::now();
            let obstacle = match self.window().take(now) {
                Ok(slot) => return Ok(slot),
                Err(obstacle) => obstacle,
            };
            let free_at = match obstacle {
                Obstacle::Slots { free_at } => free_at,
                Obstacle::Throttled { until } if deadline.is_some_and(|by| until > by) => {
                    let wait = Some(until.saturating_duration_since(now));
                    return Err(Refusal::Interval { wait });
                }
                Obstacle::Throttled { until } => until,
                Obstacle::Day { limit } => return Err(Refusal::Day { limit }),
            };
            // Whether the time has come or something has changed, the loop checks the window again.
            let _ = tokio::time::timeout_at(free_at, changed).await;
        }
    }

    /// Waits to become the head of the queue. The current head may be a task whose runtime is blocked, possibly by this very
    /// call. That is detected by a slot that stays free for two checks; this call then takes the slot out of turn.
    async fn take_turn(&self) -> Result<tokio::sync::MutexGuard<'_, ()>, Slot> {
        let mut turn = pin!(self.turn.lock());
        let mut unused = None;
        loop {
            if let Ok(turn) = tokio::time::timeout(LOOK, turn.as_mut()).await {
                return Ok(turn);
            }
            let now = Instant::now();
            let mut window = self.window();
            let free = window.free(now);
            if free.is_some()
                && free == unused
                && let Ok(slot) = window.take(now)
            {
                return Err(slot);
            }
            unused = free;
        }
    }

    /// Records the limits of a response.
    pub(super) fn answered(&self, slot: Slot, reply: &Reply) {
        self.window().answered(slot, reply, Instant::now());
        self.changed.notify_waiters();
    }

    /// Records that a call has no response.
    pub(super) fn abandoned(&self, slot: Slot) {
        self.window().abandoned(slot, Instant::now());
        self.changed.notify_waiters();
    }

    pub(super) fn snapshot(&self, now: Instant) -> (RateLimits, Option<u32>, usize) {
        let window = self.window();
        let waiting = self.waiting.load(Ordering::Relaxed);
        (window.rate(), window.available(now), waiting)
    }

    /// Returns whether the budget can be dropped and recreated: no call counts, neither a 429 nor the daily limit blocks calls,
    /// and no probe is due or sent. Only the limits that responses stated are lost; the next response states them again.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.window().is_idle(now)
    }

    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a waiting call until the guard is dropped.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests;
