//! Rate limits: calls to a server that enforces them.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use highlevel_runtime::{
    CallOptions, Client, ClientBuilder, Error, RetryPolicy, Token, serde_json::json,
};
use highlevel_testing::{Server, listen};

use crate::api::operations::GetPageParams;
use crate::server::{SECRET, exchange, response};

const MAX: usize = 100;

/// The kind of window in which a server counts.
#[derive(Clone, Copy, Debug)]
enum Window {
    /// The calls of the last interval.
    Sliding,
    /// The calls since the last multiple of the interval.
    Fixed,
}

/// A server that lets `MAX` calls through in each interval and refuses the rest.
struct Limiter {
    window: Window,
    interval: Duration,
    began: Instant,
    arrivals: Mutex<VecDeque<Instant>>,
    refused: AtomicU32,
}

impl Limiter {
    async fn start(window: Window, interval: Duration) -> (Arc<Self>, String) {
        let limiter = Arc::new(Self {
            window,
            interval,
            began: Instant::now(),
            arrivals: Mutex::default(),
            refused: AtomicU32::new(0),
        });
        let (listener, url) = listen().await;
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&limiter));
        tokio::spawn(async move { axum::serve(listener, router).await });
        (limiter, url)
    }

    /// Counts a call and returns the number of calls left; `None` if the limit was exhausted.
    fn count(&self) -> Option<usize> {
        let now = Instant::now();
        let mut arrivals = self.arrivals.lock().expect("no test panics with the lock");
        let since = match self.window {
            Window::Sliding => now.checked_sub(self.interval),
            Window::Fixed => {
                let passed = (now - self.began).as_nanos() / self.interval.as_nanos();
                let passed = u32::try_from(passed).expect("the test is short");
                Some(self.began + self.interval * passed)
            }
        };
        while since.is_some_and(|since| arrivals.front().is_some_and(|first| *first < since)) {
            arrivals.pop_front();
        }
        let left = MAX.checked_sub(arrivals.len() + 1)?;
        arrivals.push_back(now);
        Some(left)
    }
}

async fn answer(State(limiter): State<Arc<Limiter>>) -> impl IntoResponse {
    let left = limiter.count();
    let status = if left.is_some() {
        StatusCode::OK
    } else {
        limiter.refused.fetch_add(1, Ordering::Relaxed);
        StatusCode::TOO_MANY_REQUESTS
    };
    let mut headers = HeaderMap::new();
    let millis = limiter.interval.as_millis().try_into();
    headers.insert("x-ratelimit-max", MAX.into());
    headers.insert(
        "x-ratelimit-interval-milliseconds",
        u64::into(millis.expect("the interval is short")),
    );
    headers.insert("x-ratelimit-remaining", left.unwrap_or(0).into());
    (status, headers, "{}")
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .token(Token::location(SECRET).for_account("loc"))
        .base_url(url)
}

fn client(url: &str) -> Client {
    builder(url).build().expect("the settings are valid")
}

/// Makes 2,000 calls from 50 tasks and returns how long they took.
async fn make_two_thousand_calls(client: &Client) -> Duration {
    let began = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..40 {
                let call = client.request(GetPageParams::new("loc")).send();
                call.await.expect("no call is refused");
            }
        });
    }
    tasks.join_all().await;
    began.elapsed()
}

/// Asserts that 2,000 calls from 50 tasks are about as fast as the limit and the machine allow, and that none is refused.
async fn keeps_the_limit(window: Window) {
    let interval = Duration::from_millis(500);
    let unlimited = {
        let (_, url) = Limiter::start(window, Duration::from_micros(1)).await;
        let client = builder(&url)
            .limit_wait(highlevel_runtime::LimitWait::Ignored)
            .build();
        make_two_thousand_calls(&client.expect("the settings are valid")).await
    };
    let (limiter, url) = Limiter::start(window, interval).await;
    let took = make_two_thousand_calls(&client(&url)).await;
    assert_eq!(limiter.refused.load(Ordering::Relaxed), 0, "{window:?}");
    // 2000 calls at 100 per window are 20 batches, so the last batch starts after 19 windows.
    let ideal = interval * 19;
    assert!(took >= ideal.mul_f64(0.99), "{window:?}: {took:?}");
    // Each batch waits for the previous one, so the time that the machine needs adds up. How close the client comes to the
    // limit on an infinitely fast machine is tested with a paused clock.
    let most = ideal.mul_f64(1.1) + 3 * unlimited;
    assert!(
        took <= most,
        "{window:?}: {took:?}, {unlimited:?} without a limit"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_calls_keep_a_sliding_window() {
    keeps_the_limit(Window::Sliding).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_calls_keep_a_fixed_window() {
    keeps_the_limit(Window::Fixed).await;
}

#[tokio::test]
async fn the_budget_is_shared_fairly() {
    let (_limiter, url) = Limiter::start(Window::Sliding, Duration::from_millis(150)).await;
    let client = client(&url);
    let done: Arc<Vec<AtomicU32>> = Arc::new((0..20).map(|_| AtomicU32::new(0)).collect());
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..20 {
        let (client, done) = (client.clone(), Arc::clone(&done));
        tasks.spawn(async move {
            loop {
                let call = client.request(GetPageParams::new("loc")).send();
                call.await.expect("no call is refused");
                done[task].fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(700)).await;
    tasks.shutdown().await;
    let counts: Vec<_> = done
        .iter()
        .map(|count| count.load(Ordering::Relaxed))
        .collect();
    let (least, most) = (counts.iter().min(), counts.iter().max());
    let [Some(least), Some(most)] = [least, most] else {
        unreachable!("there are twenty")
    };
    assert!(*least > 5 && most - least <= 3, "{counts:?}");
}

/// The headers of a response that allows `max` calls in ten seconds.
fn limits(max: u32, remaining: u32, more: &str) -> String {
    format!(
        "x-ratelimit-max: {max}\r\nx-ratelimit-interval-milliseconds: 10000\r\nx-ratelimit-remaining: {remaining}\r\n{more}"
    )
}

#[tokio::test]
async fn a_call_waits_no_longer_than_it_may() {
    let server = Server::responding(response("200 OK", &limits(1, 0, ""), "{}")).await;
    let client: Client = builder(&server.url)
        .limit_wait(Duration::from_millis(50))
        .build()
        .expect("the settings are valid");
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("the first call is let through");
    let error = request.send().await.expect_err("the second would wait");
    let Error::Limit(limit) = &*error else {
        panic!("{error:?}")
    };
    assert!(!limit.is_daily());
    assert_eq!(limit.account(), Some("loc"));
    assert!(error.is_retryable());
    assert!(
        error
            .to_string()
            .starts_with("pages.get_page: not sent: the rate limit did not permit the call"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_used_up_day_is_an_error_at_once() {
    let day = "x-ratelimit-limit-daily: 200000\r\nx-ratelimit-daily-remaining: 0\r\n";
    let refused = response("429 Too Many Requests", &limits(100, 99, day), "{}");
    let server = Server::responding_each(vec![refused]).await;
    let client = client(&server.url);
    let request = client.request(GetPageParams::new("loc"));
    let began = Instant::now();
    let error = request
        .send()
        .await
        .expect_err("the daily limit is exhausted");
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    let error = request
        .send()
        .await
        .expect_err("the daily limit is exhausted");
    assert!(began.elapsed() < Duration::from_secs(1));
    assert!(matches!(&*error, Error::Limit(limit) if limit.is_daily()));
    assert_eq!(
        error.to_string(),
        "pages.get_page: not sent: the daily limit of 200000 calls is exhausted (account loc)"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_limits_are_shown() {
    let day = "x-ratelimit-limit-daily: 200000\r\nx-ratelimit-daily-remaining: 150000\r\n";
    let server = Server::responding(response("200 OK", &limits(100, 61, day), "{}")).await;
    let client = client(&server.url);
    assert_eq!(client.limits(), []);
    let request = client.request(GetPageParams::new("loc"));
    let answer = request.send_with_meta().await.expect("it is a success");
    assert_eq!(answer.rate_limits().remaining, Some(61));
    let limits = client.limits();
    let [limits] = limits.as_slice() else {
        panic!("{limits:?}")
    };
    assert_eq!(limits.account.as_deref(), Some("loc"));
    assert_eq!(limits.rate.max, Some(100));
    assert_eq!(limits.rate.interval, Some(Duration::from_secs(10)));
    assert_eq!(limits.rate.daily_limit, Some(200_000));
    assert_eq!(limits.rate.daily_remaining, Some(150_000));
    // The server counted 38 calls of other clients.
    assert_eq!(limits.available, Some(61));
    assert_eq!(limits.waiting, 0);
}

#[tokio::test]
async fn each_account_has_its_own_budget() {
    let server = Server::responding(response("200 OK", &limits(1, 0, ""), "{}")).await;
    let client: Client = builder(&server.url)
        .limit_wait(Duration::ZERO)
        .build()
        .expect("the settings are valid");
    let other = client.with_token_source(Token::location(SECRET).for_account("other"));
    for client in [&client, &other] {
        let request = client.request(GetPageParams::new("loc"));
        request.send().await.expect("the account has one call");
        request.send().await.expect_err("the account has one call");
    }
    assert_eq!(client.limits().len(), 2);
}

#[tokio::test]
async fn one_refusal_holds_all_calls_of_the_account_back() {
    let refused = response("429 Too Many Requests", "Retry-After: 1\r\n", "{}");
    let server = Server::responding_each(vec![refused, response("200 OK", "", "{}")]).await;
    let client = client(&server.url);
    let began = Instant::now();
    let first = client.request(GetPageParams::new("loc")).send_with_meta();
    let first = tokio::spawn(first);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let second = client.request(GetPageParams::new("loc")).send();
    second.await.expect("it is sent when the wait is over");
    assert!(began.elapsed() >= Duration::from_secs(1));
    let first = first.await.expect("it does not panic");
    assert_eq!(first.expect("it is retried").attempts(), 2);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn waiting_can_be_turned_off() {
    let server = Server::responding(response("200 OK", &limits(1, 0, ""), "{}")).await;
    let client: Client = builder(&server.url)
        .limit_wait(highlevel_runtime::LimitWait::Ignored)
        .build()
        .expect("the settings are valid");
    for _ in 0..3 {
        let request = client.request(GetPageParams::new("loc"));
        request.send().await.expect("nothing holds it back");
    }
    assert_eq!(client.limits(), []);
}

/// Calls without a token, such as those that obtain tokens, are counted for the account set by `for_account`.
#[tokio::test]
async fn a_throttled_account_does_not_hold_up_others_without_a_token() {
    let year = "Retry-After: 31536000\r\n";
    let server = Server::responding_each(vec![
        response("429 Too Many Requests", year, "{}"),
        response("200 OK", "", "token"),
    ])
    .await;
    let anonymous = Client::builder().anonymous().base_url(&server.url);
    let client: Client = anonymous.build().expect("the settings are valid");
    let call = |account: &str| {
        let options = CallOptions::new().for_account(account);
        let request = client.request(exchange(&json!({"code": "c"})));
        request.with_options(options).send()
    };
    let first = call("loc1").await.expect_err("it is throttled");
    assert!(first.is_retryable(), "{first}");
    let again = call("loc1").await.expect_err("it is known to be throttled");
    let Error::Limit(limit) = &*again else {
        panic!("{again:?}");
    };
    assert_eq!(limit.account(), Some("loc1"));
    // A wait of a year is capped at ten minutes.
    assert!(
        limit.retry_after() <= Some(Duration::from_secs(10 * 60)),
        "{limit}"
    );
    for account in ["loc2", "loc3"] {
        call(account).await.expect("it is another account");
    }
    let unnamed = client.request(exchange(&json!({"code": "c"}))).send();
    unnamed.await.expect("it is counted for itself");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_limit_of_nothing_says_nothing() {
    let nothing = "x-ratelimit-limit-daily: 0\r\nx-ratelimit-daily-remaining: 0\r\nx-ratelimit-max: 0\r\n\
                   x-ratelimit-interval-milliseconds: 0\r\nx-ratelimit-remaining: 0\r\n";
    let server = Server::responding(response("200 OK", nothing, "{}")).await;
    let client = client(&server.url);
    for _ in 0..3 {
        let call = client.request(GetPageParams::new("loc")).send();
        call.await.expect("nothing is limited");
    }
}

/// After a response with implausible limits, the next calls wait at most half a second.
#[tokio::test]
async fn numbers_that_no_server_means_hold_nothing_up() {
    let more = |headers: &str| format!("{headers}\r\n");
    let of_interval = |interval: &str| {
        more(&format!(
            "x-ratelimit-max: 1\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-interval-milliseconds: {interval}"
        ))
    };
    let of_day = |limit: &str, left: &str| {
        more(&format!(
            "x-ratelimit-limit-daily: {limit}\r\nx-ratelimit-daily-remaining: {left}"
        ))
    };
    let cases = [
        of_interval("0"),
        of_interval("-1"),
        of_interval("0.5"),
        of_interval("4294967295"),
        of_interval("99999999999999999999"),
        of_interval("1e9"),
        of_day("0", "0"),
        of_day("200000", "-1"),
        of_day("200000", "99999999999999999999"),
        of_day("0", "5"),
        more(
            "x-ratelimit-max: 0\r\nx-ratelimit-interval-milliseconds: 10000\r\nx-ratelimit-remaining: 0",
        ),
        more(
            "x-ratelimit-max: 4294967295\r\nx-ratelimit-interval-milliseconds: 10000\r\nx-ratelimit-remaining: 0",
        ),
        // `Retry-After` is ignored in a successful response.
        more("retry-after: 31536000"),
    ];
    for headers in cases {
        let server = Server::responding(response("200 OK", &headers, "{}")).await;
        let client = builder(&server.url)
            .limit_wait(Duration::from_millis(500))
            .build()
            .expect("the settings are valid");
        for _ in 0..3 {
            let call = client.request(GetPageParams::new("loc")).send().await;
            call.unwrap_or_else(|error| panic!("{headers}: {error}"));
        }
    }
}

/// Whatever wait the server asks for, in whatever format, the client waits for minutes at most.
#[tokio::test]
async fn no_refusal_holds_an_account_up_for_longer_than_minutes() {
    let cases = [
        ("31536000", true),
        ("99999999999999999999999999", true),
        ("Fri, 31 Dec 9999 23:59:59 GMT", true),
        ("Monday, 31-Dec-68 23:59:59 GMT", true),
        // Values that are invalid or ask for no wait, so the next call only waits briefly.
        ("-1", false),
        ("1.5", false),
        ("soon", false),
        ("Thu, 01 Jan 1970 00:00:00 GMT", false),
    ];
    for (asked, is_long) in cases {
        let refused = response(
            "429 Too Many Requests",
            &format!("retry-after: {asked}\r\n"),
            "{}",
        );
        let server = Server::responding_each(vec![refused, response("200 OK", "", "{}")]).await;
        let client = builder(&server.url)
            .retry(RetryPolicy::never())
            .limit_wait(Duration::from_secs(3))
            .build()
            .expect("the settings are valid");
        let call = || client.request(GetPageParams::new("loc")).send();
        let error = call().await.expect_err("it is refused");
        let longest = Duration::from_secs(24 * 366 * 60 * 60);
        assert!(
            error.retry_after().is_none_or(|wait| wait <= longest),
            "{asked}"
        );
        match call().await.map_err(Error::from) {
            Ok(_) => assert!(!is_long, "{asked}"),
            Err(Error::Limit(limit)) => {
                assert!(is_long, "{asked}: {limit}");
                let wait = limit.retry_after().expect("it is known");
                assert!(wait <= Duration::from_secs(10 * 60), "{asked}: {wait:?}");
            }
            Err(error) => panic!("{asked}: {error}"),
        }
    }
}
