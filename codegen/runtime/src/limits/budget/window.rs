//! The counters of a budget, without the waiting.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::super::headers::RateLimits;
use crate::highlevel::{LONGEST_INTERVAL, LONGEST_WAIT};

/// Assumed maximum time until a call has arrived at the server, even if its response takes longer.
const TRANSIT: Duration = Duration::from_secs(1);

/// Minimum time for which the daily limit is assumed to be exhausted before one call is sent as a probe.
const DAY_PROBE: Duration = Duration::from_secs(60);

/// Delay after a 429 without `Retry-After`, from a server whose interval is unknown.
const UNTOLD: Duration = Duration::from_secs(1);

/// Maximum plausible interval. A longer one in a response is ignored.
const PLAUSIBLE_INTERVAL: Duration = Duration::from_secs(60 * 60);

/// Maximum plausible limit. A higher one in a response is ignored.
const HIGHEST_MAX: u32 = 1_000_000;

/// A call that counts towards the limit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    id: u64,
    sent: Instant,
    release: Option<Instant>,
}

/// The facts in a response that concern the limits.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reply {
    pub(crate) rate: RateLimits,
    /// Whether the server refused the call because the rate limit was exceeded.
    pub(crate) is_throttled: bool,
    /// The delay that the server asks for.
    pub(crate) retry_after: Option<Duration>,
}

/// The reasons why no slot is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// All slots are taken, or a probe has no response yet. Check again at this time at the latest.
    Slots { free_at: Instant },
    /// The server refused a call. The time until which to wait is stated by the server or assumed.
    Throttled { until: Instant },
    /// The daily limit is exhausted.
    Day { limit: Option<u32> },
}

#[derive(Debug)]
pub(super) struct Window {
    rate: RateLimits,
    /// Number of calls that are allowed per interval, and the interval; `None` until they are known.
    limit: Option<(u32, Duration)>,
    /// The times at which calls stop counting, with the ids of their slots, sorted. Insertions and removals are at or near the
    /// ends.
    taken: VecDeque<(Instant, u64)>,
    /// Numbers of other programs' calls, with the time until which they count.
    others: VecDeque<(Instant, usize)>,
    /// The times at which calls recently stopped counting. The server may still have counted them for a response that is on its
    /// way.
    released: VecDeque<Instant>,
    /// Number of calls under way that were sent before the limit was known.
    unlimited: usize,
    next_id: u64,
    throttled_until: Option<Instant>,
    day_ends: Option<Instant>,
    probe: Probe,
}

/// Whether a single call probes whether the server accepts calls again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Probe {
    None,
    /// The next call is the probe.
    Due,
    /// The call with this id is the probe, and has no response yet.
    Sent(u64),
}

impl Window {
    pub(super) fn new(limit: Option<(u32, Duration)>) -> Self {
        Self {
            rate: RateLimits::default(),
            limit,
            taken: VecDeque::new(),
            others: VecDeque::new(),
            released: VecDeque::new(),
            unlimited: 0,
            next_id: 0,
            throttled_until: None,
            day_ends: None,
            probe: Probe::None,
        }
    }

    /// Takes a slot for a call that is sent now.
    pub(super) fn take(&mut self, now: Instant) -> Result<Slot, Obstacle> {
        if self.day_ends.is_some_and(|end| now < end) {
            let limit = self.rate.daily_limit;
            return Err(Obstacle::Day { limit });
        }
        if let Some(until) = self.throttled_until.filter(|until| now < *until) {
            return Err(Obstacle::Throttled { until });
        }
        self.release(now);
        if matches!(self.probe, Probe::Sent(_)) {
            // Waiting calls are notified when the response of the probe arrives.
            let free_at = now + TRANSIT;
            return Err(Obstacle::Slots { free_at });
        }
        let Some((max, interval)) = self.limit else {
            return Ok(self.slot(now, None));
        };
        if self.counting(now) < max as usize {
            return Ok(self.slot(now, Some(now + TRANSIT + interval)));
        }
        let first = [
            self.taken.front().map(|(at, _)| *at),
            self.others.front().map(|(at, _)| *at),
        ];
        // If only calls that were sent before the limit was known count, the time at which they stop counting is known when their
        // responses arrive, so check again after `TRANSIT`.
        let free_at = first.into_iter().flatten().min().unwrap_or(now + TRANSIT);
        Err(Obstacle::Slots { free_at })
    }

    /// Returns the reason why calls wait.
    pub(super) fn reason(&self, now: Instant) -> &'static str {
        let is_ahead = |end: Option<Instant>| end.is_some_and(|end| now < end);
        if is_ahead(self.day_ends) {
            "the daily limit is exhausted"
        } else if is_ahead(self.throttled_until) {
            "the server rejected a call with 429"
        } else if matches!(self.probe, Probe::Sent(_)) {
            "a call probes whether the server accepts calls again"
        } else {
            "the limit of the interval is exhausted"
        }
    }

    /// Returns the id of the next slot, if one is free. The id stays the same until the slot is taken.
    pub(super) fn free(&self, now: Instant) -> Option<u64> {
        let is_free = self.available(now).is_none_or(|calls| calls > 0);
        is_free.then_some(self.next_id)
    }

    /// Records the response to the call that holds `slot`.
    pub(super) fn answered(&mut self, slot: Slot, reply: &Reply, now: Instant) {
        let rate = reply.rate;
        self.rate.update(rate);
        self.release(now);
        if let (Some(max), Some(interval)) = (rate.max, rate.interval)
            && (1..=HIGHEST_MAX).contains(&max)
            && (Duration::from_millis(1)..=PLAUSIBLE_INTERVAL).contains(&interval)
        {
            self.limit = Some((max, interval.min(LONGEST_INTERVAL)));
        }
        self.settle(slot, now);
        if let Some(remaining) = rate.remaining {
            self.count_others(remaining, slot, now);
        }
        if self.probe == Probe::Sent(slot.id) {
            self.probe = Probe::None;
        }
        self.note_day(reply, now);
        if reply.is_throttled {
            let interval = self.limit.map_or(UNTOLD, |(_, interval)| interval);
            let wait = reply.retry_after.unwrap_or(interval);
            if wait > LONGEST_WAIT {
                self.probe = Probe::Due;
            }
            let until = now + wait.min(LONGEST_WAIT);
            self.throttled_until = self.throttled_until.max(Some(until));
        }
    }

    /// Records that the call that holds `slot` has no response. It counts for as long as a call with a late response.
    pub(super) fn abandoned(&mut self, slot: Slot, now: Instant) {
        if self.probe == Probe::Sent(slot.id) {
            self.probe = Probe::Due;
        }
        if slot.release.is_none() {
            self.settle(slot, now);
        }
    }

    pub(super) fn rate(&self) -> RateLimits {
        self.rate
    }

    /// Returns the number of calls that can get slots now; `None` if nothing limits them.
    pub(super) fn available(&self, now: Instant) -> Option<u32> {
        if self.is_blocked(now) || matches!(self.probe, Probe::Sent(_)) {
            return Some(0);
        }
        let free = self.limit.map(|(max, _)| {
            let counting = u32::try_from(self.counting(now)).unwrap_or(u32::MAX);
            max.saturating_sub(counting)
        });
        match self.probe {
            Probe::Due => Some(free.unwrap_or(1).min(1)),
            Probe::None | Probe::Sent(_) => free,
        }
    }

    pub(super) fn is_idle(&self, now: Instant) -> bool {
        !self.is_blocked(now) && self.probe == Probe::None && self.counting(now) == 0
    }

    /// Returns whether the daily limit or a 429 blocks all calls.
    fn is_blocked(&self, now: Instant) -> bool {
        let blocks = [self.day_ends, self.throttled_until];
        blocks.into_iter().flatten().any(|end| now < end)
    }

    /// Returns the number of calls that count at the time `now`.
    fn counting(&self, now: Instant) -> usize {
        // `taken` is sorted by release time, so this stops at the first slot that still counts.
        let over = self.taken.iter();
        let over = over.take_while(|(release, _)| *release <= now).count();
        let others = self.others.iter().filter(|(until, _)| *until > now);
        self.taken.len() - over + self.unlimited + others.map(|(_, count)| count).sum::<usize>()
    }

    /// Releases the slots of calls that no longer count.
    fn release(&mut self, now: Instant) {
        while let Some((release, _)) = self.taken.front().copied()
            && release <= now
        {
            self.taken.pop_front();
            self.released.push_back(release);
        }
        self.others.retain(|(until, _)| *until > now);
        // Forget older releases: a response that is later than this has no usable counter.
        let memory = self
            .limit
            .map_or(TRANSIT, |(_, interval)| TRANSIT + interval);
        while self
            .released
            .front()
            .is_some_and(|release| *release + memory <= now)
        {
            self.released.pop_front();
        }
    }

    fn slot(&mut self, sent: Instant, release: Option<Instant>) -> Slot {
        let id = self.next_id;
        self.next_id += 1;
        if self.probe == Probe::Due {
            self.probe = Probe::Sent(id);
        }
        match release {
            Some(release) => self.count((release, id)),
            None => self.unlimited += 1,
        }
        Slot { id, sent, release }
    }

    /// Lets the call count for an interval from now, unless it stops counting earlier or no limit is known.
    fn settle(&mut self, slot: Slot, now: Instant) {
        if slot.release.is_none() {
            self.unlimited -= 1;
        }
        let Some((_, interval)) = self.limit else {
            return;
        };
        let release = now + interval;
        match slot.release {
            Some(first) if first <= release => {}
            Some(first) => {
                if let Ok(place) = self.taken.binary_search(&(first, slot.id)) {
                    self.taken.remove(place);
                    self.count((release, slot.id));
                }
            }
            // The call was sent before the limit was known.
            None => self.count((release, slot.id)),
        }
    }

    /// Adds a call that counts.
    fn count(&mut self, call: (Instant, u64)) {
        let place = self.taken.partition_point(|other| *other < call);
        self.taken.insert(place, call);
    }

    /// Adds calls of other programs that use the same account, which only the server knows.
    fn count_others(&mut self, remaining: u32, slot: Slot, now: Instant) {
        let Some((max, interval)) = self.limit else {
            return;
        };
        let counted = max.saturating_sub(remaining) as usize;
        let since = self
            .released
            .iter()
            .rev()
            .take_while(|release| **release > slot.sent)
            .count();
        let known = self.counting(now) + since;
        if counted > known {
            self.others.push_back((now + interval, counted - known));
        }
    }

    fn note_day(&mut self, reply: &Reply, now: Instant) {
        if reply.rate.is_day_over() {
            let asked = reply.retry_after.unwrap_or_default();
            self.day_ends = Some(now + asked.clamp(DAY_PROBE, LONGEST_WAIT));
            self.probe = Probe::Due;
        } else if reply.rate.daily_remaining.is_some() {
            self.day_ends = None;
        }
    }
}

#[cfg(test)]
mod tests;
