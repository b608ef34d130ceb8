use super::*;

const LONG: Duration = Duration::from_mins(1);

/// Polls `future` once, so that it waits, then makes it go on by `change`.
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
