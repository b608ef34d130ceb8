//! Bulk calls under a rate limit, and calls that are declared idempotent.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use highlevel_runtime::{
    Bulk, BulkProgress, CallOptions, Client, Error, LimitWait, RetryPolicy, Token,
};
use highlevel_testing::{Log, Response, Server};

use crate::api::Page;
use crate::api::operations::{CreatePageParams, GetPageParams};
use crate::server::{SECRET, response};

/// The rate limit of the server: the number of calls per [`INTERVAL`].
const MAX: usize = 5;

/// The interval of the server's rate limit.
const INTERVAL: Duration = Duration::from_millis(300);

/// Returns a server that enforces its rate limit.
async fn limited() -> Server {
    let calls = Mutex::new(Vec::<Instant>::new());
    Server::deciding(move |_| {
        let mut calls = calls.lock().expect("no panic");
        let now = Instant::now();
        calls.retain(|at| now - *at < INTERVAL);
        calls.push(now);
        let status = if calls.len() > MAX {
            "429 Too Many Requests"
        } else {
            "200 OK"
        };
        Response::new(status, "{}")
            .header("x-ratelimit-max", &MAX.to_string())
            .header(
                "x-ratelimit-interval-milliseconds",
                &INTERVAL.as_millis().to_string(),
            )
            .header(
                "x-ratelimit-remaining",
                &MAX.saturating_sub(calls.len()).to_string(),
            )
    })
    .await
}

fn builder(url: &str) -> highlevel_runtime::ClientBuilder {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
}

fn page(number: usize) -> Page {
    Page::default().id(number.to_string())
}

#[tokio::test]
async fn calls_wait_as_long_as_needed_whatever_their_timeout() {
    let server = limited().await;
    // The timeouts are shorter than the time that the last calls wait for the rate limit.
    let short = Duration::from_millis(600);
    let client: Client = builder(&server.url)
        .limit_wait(LimitWait::AsLongAsNeeded)
        .timeout(short)
        .retry(RetryPolicy::new().max_elapsed(short))
        .build()
        .expect("the settings are valid");
    // The first response reports the rate limit.
    client
        .request(CreatePageParams::new(page(0)))
        .await
        .expect("it succeeds");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let observe = {
        let seen = Arc::clone(&seen);
        move |progress: BulkProgress| seen.lock().expect("no panic").push(progress)
    };
    let bulk = Bulk::new().at_once(40).on_progress(observe);
    let results = bulk
        .run(1..=40, |number| {
            client.request(CreatePageParams::new(page(number)))
        })
        .await;
    let failed: Vec<String> = results
        .iter()
        .filter_map(|result| result.as_ref().err())
        .map(ToString::to_string)
        .collect();
    assert!(failed.is_empty(), "{failed:?}");
    assert_eq!(results.len(), 40);
    let seen = std::mem::take(&mut *seen.lock().expect("no panic"));
    assert_eq!(seen.len(), 40);
    let last = seen.last().expect("there are some");
    assert_eq!((last.done, last.failed, last.total), (40, 0, Some(40)));

    // A bounded `limit_wait` of the client makes calls fail, unless the options of a call replace it.
    let impatient: Client = builder(&server.url)
        .limit_wait(Duration::from_millis(1))
        .build()
        .expect("the settings are valid");
    impatient.request(GetPageParams::new("l")).await.ok();
    let call = |_| impatient.request(GetPageParams::new("l"));
    let results = Bulk::new().at_once(20).run(0..20, call).await;
    let is_limited = |result: &Result<_, _>| matches!(result, Err(error) if is_limit(error));
    assert!(results.iter().any(is_limited));
    let patient = CallOptions::new().limit_wait(LimitWait::AsLongAsNeeded);
    let call = |_| {
        impatient
            .request(GetPageParams::new("l"))
            .with_options(patient.clone())
    };
    let results = Bulk::new().at_once(20).run(0..20, call).await;
    assert!(results.iter().all(Result::is_ok));
}

fn is_limit<E>(error: &highlevel_runtime::OperationError<E>) -> bool {
    matches!(&**error, Error::Limit(_))
}

#[tokio::test]
async fn one_failure_stops_the_others_only_if_asked() {
    let server = Server::deciding(|request| {
        if request.target.contains("bad") {
            response("400 Bad Request", "", r#"{"message":"no"}"#)
        } else {
            response("200 OK", "", "{}")
        }
    })
    .await;
    let client: Client = builder(&server.url)
        .build()
        .expect("the settings are valid");
    let locations = ["a", "b", "bad", "c", "d", "bad", "e"];
    let get = |location: &&str| client.request(GetPageParams::new(*location));
    let results = Bulk::new().at_once(2).run(&locations, get).await;
    let failed: Vec<bool> = results.iter().map(Result::is_err).collect();
    assert_eq!(failed, [false, false, true, false, false, true, false]);
    assert_eq!(server.requests().len(), 7);

    let stopped = Bulk::new().at_once(1).try_run(&locations, get).await;
    let stopped = stopped.expect_err("the third fails");
    assert_eq!((stopped.index, stopped.results.len()), (2, 3));
    assert_eq!(stopped.error().message(), Some("no"));
    assert_eq!(server.requests().len(), 10);
    let fine = Bulk::new().try_run(&locations[..2], get).await;
    assert_eq!(fine.expect("both succeed").len(), 2);
    let none = Bulk::new().run(&[] as &[&str], get).await;
    assert!(none.is_empty());
}

#[tokio::test]
async fn no_more_calls_than_stated_are_under_way_and_dropping_ends_them() {
    let (now, most, ended) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicUsize::new(0),
    );
    let call = async |number: usize| {
        let count = now.fetch_add(1, Ordering::SeqCst) + 1;
        most.fetch_max(count, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(20 - number as u64 % 20)).await;
        now.fetch_sub(1, Ordering::SeqCst);
        ended.fetch_add(1, Ordering::SeqCst);
        Ok::<_, ()>(number)
    };
    let results = Bulk::new().at_once(7).run(0..60, call).await;
    assert_eq!(most.load(Ordering::SeqCst), 7);
    // The results are in the order of the items, although later calls finish first.
    assert!(results.into_iter().map(Result::unwrap).eq(0..60));

    let dropped = Bulk::new().at_once(0).run(0..1000, call);
    assert!(
        tokio::time::timeout(Duration::from_millis(100), dropped)
            .await
            .is_err()
    );
    let count = ended.load(Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(ended.load(Ordering::SeqCst), count, "nothing goes on");
}

#[tokio::test]
async fn a_wait_says_why_and_a_span_is_around_the_attempts() {
    let (log, guard) = Log::start();
    let server = limited().await;
    let client: Client = builder(&server.url)
        .build()
        .expect("the settings are valid");
    client
        .request(GetPageParams::new("l"))
        .await
        .expect("it succeeds");
    let calls = Bulk::new()
        .at_once(20)
        .run(0..8, |_| client.request(GetPageParams::new("l")));
    assert!(calls.await.iter().all(Result::is_ok));
    drop(guard);
    let text = log.text();
    assert!(text.contains("waits for its turn"), "{text}");
    assert!(
        text.contains("the limit of the interval is exhausted"),
        "{text}"
    );
    assert!(text.contains("highlevel.call"), "{text}");
}

#[tokio::test]
async fn a_post_that_may_be_carried_out_twice_is_retried_like_a_get() {
    let failing = || async {
        let responses = vec![
            response("503 Service Unavailable", "", "{}"),
            response("200 OK", "", "{}"),
        ];
        Server::responding_each(responses).await
    };
    let quick = RetryPolicy::new().initial_backoff(Duration::from_millis(1));
    let of = |server: &Server| -> Client {
        let builder = builder(&server.url).retry(quick.clone());
        builder.build().expect("the settings are valid")
    };
    let server = failing().await;
    let create = of(&server).request(CreatePageParams::new(page(1)));
    assert!(create.send().await.is_err(), "a POST is not retried");
    let server = failing().await;
    let create = of(&server).request(CreatePageParams::new(page(1)));
    let options = CallOptions::new().idempotent(true);
    create.with_options(options).await.expect("it is retried");
    assert_eq!(server.requests().len(), 2);
    let server = failing().await;
    let get = of(&server).request(GetPageParams::new("l"));
    let options = CallOptions::new().idempotent(false);
    assert!(get.with_options(options).await.is_err());
    assert_eq!(server.requests().len(), 1);
}
