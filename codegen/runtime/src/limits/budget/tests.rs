use std::collections::VecDeque;
use std::sync::Arc;

use super::*;

impl Budget {
    async fn acquire(&self, longest: Duration) -> Result<Slot, Refusal> {
        match self.take_now() {
            Some(slot) => Ok(slot),
            None => self.wait(Some(longest)).await,
        }
    }
}

const LONG: Duration = Duration::from_secs(60);

/// Polls `future` once, so that it waits, then calls `change` and returns the result of `future`, which must be ready soon.
async fn resumed_by<T>(future: impl Future<Output = T>, change: impl FnOnce()) -> T {
    let mut future = std::pin::pin!(future);
    let first = std::future::poll_fn(|context| {
        std::task::Poll::Ready(future.as_mut().poll(context).is_pending())
    });
    assert!(first.await, "it has to wait");
    change();
    tokio::time::timeout(Duration::from_secs(10), future)
        .await
        .expect("it goes on")
}

#[tokio::test]
async fn who_waits_is_told_of_a_slot_that_comes_free_early() {
    let budget = Budget::new(Some((1, LONG)));
    let slot = budget.acquire(LONG).await.expect("it is the first");
    let raised = RateLimits {
        max: Some(2),
        interval: Some(LONG),
        ..RateLimits::default()
    };
    let reply = Reply {
        rate: raised,
        ..Reply::default()
    };
    let next = resumed_by(budget.acquire(2 * LONG), || budget.answered(slot, &reply));
    assert!(next.await.is_ok());
}

#[tokio::test]
async fn who_waits_needs_not_be_told_when_time_brings_the_slot() {
    let interval = Duration::from_millis(500);
    let budget = Budget::new(Some((1, interval)));
    let slot = budget.acquire(LONG).await.expect("it is the first");
    let answered = Instant::now();
    budget.answered(slot, &Reply::default());
    assert!(resumed_by(budget.acquire(LONG), || ()).await.is_ok());
    assert!(answered.elapsed() >= interval);
}

/// How a server counts.
#[derive(Clone, Copy, Debug)]
enum Count {
    /// The calls of the last interval.
    Sliding,
    /// The calls since the last multiple of the interval.
    Fixed,
}

const MAX: u32 = 100;
const INTERVAL: Duration = Duration::from_secs(10);
const TRANSIT: Duration = Duration::from_millis(3);

/// A server that lets `MAX` calls through in each interval.
struct Limiter {
    count: Count,
    began: Instant,
    arrivals: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    /// Counts a call and returns the number of calls left; `None` if the limit was exhausted.
    fn remaining(&self) -> Option<u32> {
        let now = Instant::now();
        let since = match self.count {
            Count::Sliding => now.checked_sub(INTERVAL).unwrap_or(self.began),
            Count::Fixed => {
                let whole = (now - self.began).as_secs() / INTERVAL.as_secs() * INTERVAL.as_secs();
                self.began + Duration::from_secs(whole)
            }
        };
        let mut arrivals = self.arrivals.lock().expect("no test panics with the lock");
        while arrivals.pop_front_if(|arrival| *arrival < since).is_some() {}
        let counted = u32::try_from(arrivals.len()).expect("there are few");
        let left = MAX.checked_sub(counted + 1)?;
        arrivals.push_back(now);
        Some(left)
    }
}

/// Makes 2,000 calls from 50 tasks, with a transit time in both directions.
async fn duration_of_two_thousand_calls(count: Count) -> Duration {
    let began = Instant::now();
    let budget = Arc::new(Budget::new(Some((MAX, INTERVAL))));
    let limiter = Arc::new(Limiter {
        count,
        began,
        arrivals: Mutex::default(),
    });
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (budget, limiter) = (Arc::clone(&budget), Arc::clone(&limiter));
        tasks.spawn(async move {
            for _ in 0..40 {
                let slot = budget.acquire(10 * LONG).await.expect("its turn comes");
                tokio::time::sleep(TRANSIT).await;
                let remaining = limiter.remaining().expect("no call is refused");
                tokio::time::sleep(TRANSIT).await;
                let rate = RateLimits {
                    max: Some(MAX),
                    interval: Some(INTERVAL),
                    remaining: Some(remaining),
                    ..RateLimits::default()
                };
                let reply = Reply {
                    rate,
                    ..Reply::default()
                };
                budget.answered(slot, &reply);
            }
        });
    }
    tasks.join_all().await;
    began.elapsed()
}

/// The clock is paused, so the result does not depend on the machine.
#[tokio::test(start_paused = true)]
async fn two_thousand_calls_are_as_fast_as_the_limit_allows() {
    // 2000 calls at 100 per interval are 20 batches, so the last batch starts after 19 intervals.
    let ideal = 19 * INTERVAL;
    for count in [Count::Sliding, Count::Fixed] {
        let took = duration_of_two_thousand_calls(count).await;
        assert!(took >= ideal.mul_f64(0.99), "{count:?}: {took:?}");
        assert!(took <= ideal.mul_f64(1.02), "{count:?}: {took:?}");
    }
}
