use std::time::Duration;

use http::{Method, StatusCode};

use super::*;

#[test]
fn waits_are_random_and_grow_to_a_bound() {
    let policy = RetryPolicy::new()
        .initial_backoff(Duration::from_secs(1))
        .max_backoff(Duration::from_secs(8));
    let longest = |attempt| {
        (0..200)
            .map(|_| policy.backoff(attempt))
            .max()
            .expect("there are 200")
    };
    for (attempt, most) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (33, 8), (1000, 8)] {
        let most = Duration::from_secs(most);
        let longest = longest(attempt);
        assert!(longest <= most, "{attempt}: {longest:?}");
        assert!(longest > most / 2, "{attempt}: {longest:?}");
    }
    assert!((0..200).any(|_| policy.backoff(4) < Duration::from_secs(2)));
}

#[test]
fn attempts_and_time_are_capped() {
    let policy = RetryPolicy::new()
        .max_attempts(3)
        .max_elapsed(Duration::from_secs(60));
    let after = |attempt, elapsed, asked: Option<u64>| {
        policy.delay(
            attempt,
            Duration::from_secs(elapsed),
            asked.map(Duration::from_secs),
        )
    };
    assert!(after(2, 0, None).is_some());
    assert_eq!(after(3, 0, None), None);
    assert_eq!(after(1, 61, None), None);
    assert!(after(1, 0, Some(50)).is_some_and(|delay| delay >= Duration::from_secs(50)));
    assert_eq!(after(1, 0, Some(61)), None);
    assert_eq!(after(1, 55, Some(10)), None);
    assert_eq!(after(1, 0, Some(u64::MAX)), None);
    let patient = RetryPolicy::new().max_elapsed(None);
    let patient = |seconds| patient.delay(1, Duration::ZERO, Some(Duration::from_secs(seconds)));
    assert!(patient(600).is_some());
    for seconds in [601, 31_536_000, u64::MAX] {
        assert_eq!(patient(seconds), None);
    }
    assert_eq!(
        RetryPolicy::never().delay(1, Duration::ZERO, Some(Duration::ZERO)),
        None
    );
}

/// Every status that is transient.
fn transient() -> impl Iterator<Item = u16> {
    [408, 425, 429, 500, 502, 503, 504]
        .into_iter()
        .chain(520..=530)
}

#[test]
fn only_idempotent_methods_are_retried_when_in_doubt() {
    let retried = |method: Method, status| {
        let status = StatusCode::from_u16(status).expect("it is a status");
        retried_status(method.is_idempotent(), status).is_some()
    };
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD] {
        for status in 100..600 {
            let expected = transient().any(|transient| transient == status);
            assert_eq!(
                retried(method.clone(), status),
                expected,
                "{method} {status}"
            );
        }
    }
    for method in [Method::POST, Method::PATCH] {
        for status in 100..600 {
            assert_eq!(
                retried(method.clone(), status),
                status == 429,
                "{method} {status}"
            );
        }
    }
}

#[test]
fn the_quota_is_spent_and_refilled() {
    let quota = RetryQuota::new(20);
    assert_eq!(quota.take(Transient::TimedOut), Some(10));
    assert_eq!(quota.take(Transient::Failed), Some(5));
    assert_eq!(quota.take(Transient::TimedOut), None);
    assert_eq!(quota.take(Transient::Failed), Some(5));
    assert_eq!(quota.take(Transient::Failed), None);
    assert_eq!(quota.take(Transient::Throttled), Some(0));
    for _ in 0..4 {
        quota.refill(0);
        assert_eq!(quota.take(Transient::Failed), None);
    }
    quota.refill(0);
    assert_eq!(quota.take(Transient::Failed), Some(5));
    // The cost of a retry that succeeded is refunded, and the budget never exceeds its capacity.
    quota.refill(500);
    assert_eq!(quota.take(Transient::TimedOut), Some(10));
    assert_eq!(quota.take(Transient::TimedOut), Some(10));
    assert_eq!(quota.take(Transient::TimedOut), None);
}
