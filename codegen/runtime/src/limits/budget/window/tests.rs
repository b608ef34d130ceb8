use super::*;

const INTERVAL: Duration = Duration::from_secs(10);

fn told(max: u32, remaining: u32) -> Reply {
    let rate = RateLimits {
        max: Some(max),
        interval: Some(INTERVAL),
        remaining: Some(remaining),
        ..RateLimits::default()
    };
    Reply {
        rate,
        ..Reply::default()
    }
}

fn seconds(count: f64) -> Duration {
    Duration::from_secs_f64(count)
}

fn free_at(obstacle: Obstacle) -> Instant {
    match obstacle {
        Obstacle::Slots { free_at } => free_at,
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_is_limited_before_a_limit_is_known() {
    let mut window = Window::new(None);
    let now = Instant::now();
    for _ in 0..10_000 {
        window.take(now).expect("no limit is known");
    }
    assert_eq!(window.available(now), None);
}

#[test]
fn a_call_counts_until_an_interval_after_its_answer() {
    let mut window = Window::new(Some((2, INTERVAL)));
    let start = Instant::now();
    let first = window.take(start).expect("two are free");
    let second = window.take(start).expect("one is free");
    assert_eq!(window.available(start), Some(0));
    // Without responses, the first slot becomes free after the longest transit time plus the interval.
    let obstacle = window.take(start).expect_err("both are taken");
    assert_eq!(free_at(obstacle), start + TRANSIT + INTERVAL);

    window.answered(first, &told(2, 0), start + seconds(0.1));
    let obstacle = window.take(start).expect_err("both are taken");
    assert_eq!(free_at(obstacle), start + seconds(10.1));
    // The late response of the second call extends neither slot.
    window.answered(second, &told(2, 0), start + seconds(5.0));
    assert!(window.take(start + seconds(10.0)).is_err());
    window
        .take(start + seconds(10.1))
        .expect("the first no longer counts");
    assert!(window.take(start + seconds(10.9)).is_err());
    window
        .take(start + seconds(11.0))
        .expect("the second no longer counts");
}

#[test]
fn the_newest_limit_counts() {
    let mut window = Window::new(Some((100, INTERVAL)));
    let start = Instant::now();
    let slot = window.take(start).expect("a hundred are free");
    window.answered(slot, &told(2, 1), start);
    assert_eq!(window.available(start), Some(1));
    let slot = window.take(start).expect("one is free");
    window.answered(slot, &told(2, 0), start);
    assert!(window.take(start).is_err());
}

#[test]
fn calls_of_other_programs_count() {
    let mut window = Window::new(Some((10, INTERVAL)));
    let start = Instant::now();
    let slot = window.take(start).expect("ten are free");
    // The server reports 6 of 10 left. One was taken by this call, so 3 were taken by other clients.
    window.answered(slot, &told(10, 6), start);
    assert_eq!(window.available(start), Some(6));
    // The other clients' calls are already known, so only this call is subtracted.
    let slot = window.take(start).expect("six are free");
    window.answered(slot, &told(10, 5), start);
    assert_eq!(window.available(start), Some(5));
    assert_eq!(window.available(start + INTERVAL), Some(10));
}

#[test]
fn an_old_answer_accuses_nobody() {
    let mut window = Window::new(Some((3, INTERVAL)));
    let start = Instant::now();
    let slots: Vec<_> = (0..2)
        .map(|_| window.take(start).expect("three are free"))
        .collect();
    let late = window.take(start + seconds(9.9)).expect("one is free");
    for slot in slots {
        window.answered(slot, &told(3, 1), start);
    }
    // `late` was sent while both slots counted and completes after they expired, so all three requests are this client's.
    window.release(start + seconds(10.1));
    window.answered(late, &told(3, 0), start + seconds(10.2));
    assert_eq!(window.available(start + seconds(10.2)), Some(2));
}

#[test]
fn calls_under_way_when_the_limit_becomes_known_are_ours() {
    let mut window = Window::new(None);
    let start = Instant::now();
    let slots: Vec<_> = (0..50)
        .map(|_| window.take(start).expect("no limit is known"))
        .collect();
    for (left, slot) in (50..100).rev().zip(slots) {
        window.answered(slot, &told(100, left), start);
    }
    assert_eq!(window.available(start), Some(50));
}

#[test]
fn a_call_without_an_answer_counts_from_when_it_is_given_up() {
    let mut window = Window::new(None);
    let start = Instant::now();
    let [lost, answered] = [(); 2].map(|()| window.take(start).expect("no limit is known"));
    window.answered(answered, &told(2, 0), start);
    window.abandoned(lost, start + seconds(5.0));
    assert_eq!(window.unlimited, 0);
    assert_eq!(window.available(start + seconds(10.0)), Some(1));
    assert_eq!(window.available(start + seconds(15.0)), Some(2));
}

#[test]
fn a_refusal_closes_the_window() {
    let mut window = Window::new(None);
    let start = Instant::now();
    let slot = window.take(start).expect("no limit is known");
    let refused = |asked: Option<u64>| Reply {
        is_throttled: true,
        retry_after: asked.map(Duration::from_secs),
        ..Reply::default()
    };
    window.answered(slot, &refused(Some(7)), start);
    let until = start + Duration::from_secs(7);
    assert_eq!(
        window.take(start).expect_err("the server refused"),
        Obstacle::Throttled { until }
    );
    let slot = window.take(until).expect("the wait is over");
    // A 429 without `Retry-After` waits for the interval, or for a second if no interval is known.
    window.answered(slot, &refused(None), until);
    assert!(window.take(until + seconds(0.9)).is_err());
    assert!(window.take(until + seconds(1.0)).is_ok());
}

#[test]
fn a_used_up_day_is_tried_once_a_minute() {
    let mut window = Window::new(None);
    let start = Instant::now();
    let out = RateLimits {
        daily_limit: Some(200_000),
        daily_remaining: Some(0),
        ..RateLimits::default()
    };
    let out = Reply {
        rate: out,
        ..Reply::default()
    };
    let slot = window.take(start).expect("no limit is known");
    window.answered(slot, &out, start);
    let used_up = Obstacle::Day {
        limit: Some(200_000),
    };
    assert_eq!(
        window.take(start + seconds(59.0)).expect_err("out"),
        used_up
    );
    assert_eq!(window.available(start + seconds(59.0)), Some(0));
    assert_eq!(window.available(start + seconds(60.0)), Some(1));
    let slot = window.take(start + seconds(60.0)).expect("a probe");
    assert_eq!(window.available(start + seconds(60.0)), Some(0));
    window.answered(slot, &out, start + seconds(60.0));
    assert_eq!(
        window.take(start + seconds(61.0)).expect_err("out"),
        used_up
    );
    let slot = window.take(start + seconds(120.0)).expect("a probe");
    let mut fresh = out;
    fresh.rate.daily_remaining = Some(199_999);
    window.answered(slot, &fresh, start + seconds(120.0));
    assert_eq!(window.available(start + seconds(120.0)), None);
    assert!(window.take(start + seconds(120.0)).is_ok());
}

#[test]
fn nonsense_is_no_limit() {
    for (max, millis) in [
        (0, 10_000),
        (u32::MAX, 10_000),
        (100, 0),
        (100, 999_999_999),
    ] {
        let mut window = Window::new(None);
        let start = Instant::now();
        let slot = window.take(start).expect("no limit is known");
        let mut reply = told(max, 0);
        reply.rate.interval = Some(Duration::from_millis(millis));
        window.answered(slot, &reply, start);
        assert_eq!(window.available(start), None, "{max} in {millis} ms");
        assert!(window.take(start).is_ok());
    }
}

/// With any kind of window, the server never receives more calls than it allows.
#[test]
fn no_window_overflows() {
    let mut window = Window::new(Some((7, INTERVAL)));
    let mut now = Instant::now();
    let mut arrivals: Vec<Instant> = Vec::new();
    let mut under_way: Vec<(Slot, Instant)> = Vec::new();
    for step in 0..5_000_u32 {
        now += Duration::from_millis((step * 7919 % 613).into());
        if let Ok(slot) = window.take(now) {
            let travel = Duration::from_millis((step * 104_729 % 900).into());
            arrivals.push(now + travel);
            let answered = now + travel + Duration::from_millis((step * 31 % 4000).into());
            under_way.push((slot, answered));
        }
        under_way.retain(|(slot, at)| {
            let is_over = *at <= now;
            if is_over {
                window.answered(*slot, &told(7, 7), now);
            }
            !is_over
        });
    }
    arrivals.sort_unstable();
    for calls in arrivals.windows(8) {
        let apart = calls[7] - calls[0];
        assert!(apart >= INTERVAL, "eight calls within {apart:?}");
    }
    assert!(arrivals.len() > 500, "only {} calls", arrivals.len());
}

/// Returns a slightly shorter time.
fn short_of(time: Duration) -> Duration {
    time.saturating_sub(seconds(0.1))
}

/// Returns a 429 that asks to wait for `wait`.
fn throttled(wait: Duration) -> Reply {
    Reply {
        is_throttled: true,
        retry_after: Some(wait),
        ..Reply::default()
    }
}

#[test]
fn a_wait_is_believed_up_to_a_bound_and_then_one_call_sees() {
    for limit in [None, Some((100, INTERVAL))] {
        for wait in [365 * 86_400, 86_400, 601].map(Duration::from_secs) {
            let mut window = Window::new(limit);
            let start = Instant::now();
            let slot = window.take(start).expect("it is the first");
            window.answered(slot, &throttled(wait), start);
            let before = start + short_of(LONGEST_WAIT);
            assert!(window.take(before).is_err());
            let after = start + LONGEST_WAIT;
            let probe = window.take(after).expect("one may see");
            assert!(window.take(after).is_err(), "one alone");
            // The result of the abandoned probe is unknown, so the next call becomes the probe.
            window.abandoned(probe, after);
            let probe = window.take(after).expect("another one may see");
            assert!(window.take(after).is_err(), "one alone");
            window.answered(probe, &throttled(wait), after);
            assert!(window.take(after + short_of(LONGEST_WAIT)).is_err());
            let again = after + LONGEST_WAIT;
            let probe = window.take(again).expect("one may see again");
            window.answered(probe, &Reply::default(), again);
            for _ in 0..5 {
                window.take(again).expect("the server takes calls again");
            }
        }
    }
}

#[test]
fn the_reason_of_a_wait_is_what_blocks_the_calls() {
    let mut window = Window::new(Some((1, INTERVAL)));
    let start = Instant::now();
    let slot = window.take(start).expect("it is the first");
    assert_eq!(
        window.reason(start),
        "the limit of the interval is exhausted"
    );
    window.answered(slot, &throttled(2 * LONGEST_WAIT), start);
    assert_eq!(window.reason(start), "the server rejected a call with 429");
    let after = start + LONGEST_WAIT;
    let probe = window.take(after).expect("one may see");
    assert_eq!(
        window.reason(after),
        "a call probes whether the server accepts calls again"
    );
    window.answered(probe, &Reply::default(), after);
    assert_eq!(
        window.reason(after),
        "the limit of the interval is exhausted"
    );
}

#[test]
fn a_short_wait_ends_for_all() {
    let mut window = Window::new(Some((100, INTERVAL)));
    let start = Instant::now();
    let slot = window.take(start).expect("it is the first");
    window.answered(slot, &throttled(seconds(600.0)), start);
    assert!(window.take(start + seconds(599.0)).is_err());
    for _ in 0..5 {
        window
            .take(start + seconds(600.0))
            .expect("the wait is over");
    }
}

#[test]
fn an_interval_is_believed_up_to_a_bound() {
    for millis in [60_000, 600_000, 3_600_000_u32] {
        let mut window = Window::new(None);
        let start = Instant::now();
        let slot = window.take(start).expect("no limit is known");
        let mut reply = told(1, 0);
        reply.rate.interval = Some(Duration::from_millis(millis.into()));
        window.answered(slot, &reply, start);
        assert!(window.take(start + short_of(LONGEST_INTERVAL)).is_err());
        let next = start + LONGEST_INTERVAL + TRANSIT;
        let slot = window.take(next).expect("a minute is the longest");
        // The next response corrects the wrong counter.
        window.answered(slot, &told(100, 99), next);
        assert_eq!(window.available(next), Some(99));
    }
}

#[test]
fn a_daily_limit_is_believed_up_to_a_bound() {
    let day = |limit: Option<u32>, retry_after| Reply {
        rate: RateLimits {
            daily_limit: limit,
            daily_remaining: Some(0),
            ..RateLimits::default()
        },
        retry_after,
        ..Reply::default()
    };
    let start = Instant::now();
    let year = Some(Duration::from_secs(24 * 365 * 60 * 60));
    for (retry_after, end) in [(None, DAY_PROBE), (year, LONGEST_WAIT)] {
        let mut window = Window::new(None);
        let slot = window.take(start).expect("it is the first");
        window.answered(slot, &day(Some(200_000), retry_after), start);
        assert!(window.take(start + short_of(end)).is_err());
        window.take(start + end).expect("one may see");
        assert!(window.take(start + end).is_err(), "one alone");
    }
    // A limit of 0 calls is ignored, both for the day and for the interval.
    let mut window = Window::new(None);
    let slot = window.take(start).expect("it is the first");
    window.answered(slot, &day(Some(0), year), start);
    let slot = window.take(start).expect("a limit of 0 says nothing");
    window.answered(slot, &told(0, 0), start);
    window.take(start).expect("a limit of 0 says nothing");
}
