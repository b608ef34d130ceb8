//! The receiver, mostly over real sockets: which deliveries are processed, retried or refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::post as post_route;
use futures_util::FutureExt;
use highlevel_platform::webhooks::{Delivery, Received, Receiver, Rejection};
use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http::{HeaderMap, Request, StatusCode};
use highlevel_runtime::serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::Notify;

use crate::app::{post, request, send, serve};
use crate::signed::{BODY, HEADER, SIGNATURE, Signer, headers, openssl_verifier};

fn receiver() -> Receiver<Value> {
    Receiver::new(Signer::new(1).verifier())
}

fn event(id: &str) -> (HeaderMap, Vec<u8>) {
    let body = format!(r#"{{"type":"ContactCreate","webhookId":"{id}"}}"#).into_bytes();
    (Signer::new(1).sign(&body), body)
}

/// Counts the calls of a handler.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicUsize>);

impl Counter {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    fn add(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
}

fn counting(receiver: &Receiver<Value>, counter: &Counter) -> Router {
    let counter = counter.clone();
    Router::new().route(
        "/webhooks",
        receiver.route(move |_| {
            counter.add();
            async {}
        }),
    )
}

#[tokio::test]
async fn a_delivery_that_openssl_has_signed_reaches_the_handler() {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
    let route = Receiver::new(openssl_verifier()).route(move |delivery: Delivery<Value>| {
        let sender = sender.clone();
        async move { sender.send(delivery).await }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let answer = post(address, &headers(&[(HEADER, SIGNATURE)]), BODY).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, ""));
    let delivery = receiver.recv().await.unwrap();
    assert_eq!(delivery.body, BODY);
    assert_eq!(delivery.event["type"], "INSTALL");
}

#[tokio::test]
async fn a_replay_is_acknowledged_and_not_processed_again() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    let (signed, body) = event("w1");
    assert_eq!(post(address, &signed, &body).await.status, 200);
    for _ in 0..3 {
        let answer = post(address, &signed, &body).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.text, "the delivery was processed before");
    }
    assert_eq!(counter.count(), 1);
    let (signed, body) = event("w2");
    assert_eq!(post(address, &signed, &body).await.status, 200);
    assert_eq!(counter.count(), 2);
}

#[tokio::test]
async fn a_delivery_without_an_id_is_recognised_by_its_body() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    let signer = Signer::new(1);
    let long = format!(r#"{{"webhookId":"{}"}}"#, "x".repeat(10_000));
    let bodies = [
        r#"{"type":"a"}"#,
        r#"{"type":"b"}"#,
        r#"{"webhookId":""}"#,
        &long,
    ];
    for (position, body) in bodies.into_iter().enumerate() {
        for _ in 0..2 {
            let answer = post(address, &signer.sign(body.as_bytes()), body.as_bytes()).await;
            assert_eq!(answer.status, 200, "{body}");
        }
        assert_eq!(counter.count(), position + 1, "{body}");
    }
}

#[tokio::test]
async fn an_id_is_one_of_its_app() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    for app in ["a1", "a2"] {
        let body = format!(r#"{{"appId":"{app}","webhookId":"w1"}}"#);
        let signed = Signer::new(1).sign(body.as_bytes());
        post(address, &signed, body.as_bytes()).await;
    }
    assert_eq!(counter.count(), 2);
}

#[tokio::test]
async fn what_is_not_signed_reaches_no_handler() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    let (signed, body) = event("w1");
    let mut flipped = body.clone();
    flipped[10] ^= 1;
    let cases = [
        (HeaderMap::new(), &body, 401),
        (Signer::new(2).sign(&body), &body, 401),
        (signed.clone(), &flipped, 401),
        (headers(&[("X-WH-Signature", SIGNATURE)]), &body, 401),
    ];
    for (headers, body, status) in cases {
        assert_eq!(post(address, &headers, body).await.status, status);
    }
    let garbage = b"{\"a\":".to_vec();
    let signed_garbage = Signer::new(1).sign(&garbage);
    assert_eq!(post(address, &signed_garbage, &garbage).await.status, 400);
    assert_eq!(counter.count(), 0);
    // None of the rejected deliveries counts as a use of the id.
    assert_eq!(post(address, &signed, &body).await.status, 200);
    assert_eq!(counter.count(), 1);
}

#[tokio::test]
async fn a_handler_that_fails_is_called_again_by_the_retry() {
    let counter = Counter::default();
    let calls = counter.clone();
    let route = receiver().route(move |_| {
        let attempt = calls.add();
        assert_ne!(attempt, 2, "a fault before the future exists");
        async move {
            match attempt {
                0 => Err("the queue is full"),
                1 => panic!("a fault of the future"),
                _ => Ok(()),
            }
        }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let (signed, body) = event("w1");
    for attempt in 0..3 {
        let answer = post(address, &signed, &body).await;
        assert_eq!(answer.status, 429, "attempt {attempt}");
        assert_eq!(answer.retry_after.as_deref(), Some("30"));
        // The response must not contain the error of the program's handler.
        assert_eq!(answer.text, "the delivery could not be processed");
        // After a panic of the handler, a spawned task releases the claim; let it run.
        tokio::task::yield_now().await;
    }
    assert_eq!(post(address, &signed, &body).await.status, 200);
    assert_eq!(post(address, &signed, &body).await.status, 200);
    assert_eq!(counter.count(), 4);
}

#[tokio::test]
async fn a_retry_during_processing_comes_again_later() {
    let counter = Counter::default();
    let (calls, go) = (counter.clone(), Arc::new(Notify::new()));
    let gate = Arc::clone(&go);
    let route = receiver().route(move |_| {
        let gate = Arc::clone(&gate);
        calls.add();
        async move { gate.notified().await }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let (signed, body) = event("w1");
    let (first_signed, first_body) = (signed.clone(), body.clone());
    let first = tokio::spawn(async move { post(address, &first_signed, &first_body).await });
    while counter.count() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let answer = post(address, &signed, &body).await;
    assert_eq!(answer.status, 429);
    assert_eq!(answer.text, "the delivery is being processed");
    go.notify_one();
    assert_eq!(first.await.unwrap().status, 200);
    assert_eq!(post(address, &signed, &body).await.status, 200);
    assert_eq!(counter.count(), 1);
}

#[tokio::test]
async fn a_handler_ends_its_work_when_the_request_is_given_up() {
    let done = Arc::new(Notify::new());
    let (started, ended) = (Arc::new(Notify::new()), Arc::clone(&done));
    let start = Arc::clone(&started);
    let route = receiver().route(move |_| {
        let (start, ended) = (Arc::clone(&start), Arc::clone(&ended));
        async move {
            start.notify_one();
            tokio::time::sleep(Duration::from_millis(100)).await;
            ended.notify_one();
        }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let (signed, body) = event("w1");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&request(&signed, &body)).await.unwrap();
    started.notified().await;
    drop(stream);
    let ended = tokio::time::timeout(Duration::from_secs(10), done.notified()).await;
    ended.expect("the handler runs to its end");
}

#[tokio::test]
async fn a_claim_of_a_process_that_ended_expires() {
    let receiver = receiver().lease(Duration::from_millis(50));
    let (signed, body) = event("w1");
    let received = receiver.receive(&signed, body.clone()).await.unwrap();
    // `forget` simulates a crash of the process: the claim is not released.
    std::mem::forget(received);
    let again = receiver.receive(&signed, body.clone()).await;
    assert!(matches!(again, Err(Rejection::InProgress)), "{again:?}");
    tokio::time::sleep(Duration::from_millis(60)).await;
    let received = receiver.receive(&signed, body.clone()).await.unwrap();
    received.accept().await.unwrap();
    let again = receiver.receive(&signed, body).await;
    assert!(matches!(again, Err(Rejection::Duplicate)), "{again:?}");
}

#[tokio::test]
async fn an_accepted_delivery_may_be_forgotten_in_the_end() {
    let receiver = receiver().remember_for(Duration::from_millis(20));
    let (signed, body) = event("w1");
    let received = receiver.receive(&signed, body.clone()).await.unwrap();
    received.accept().await.unwrap();
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert!(receiver.receive(&signed, body).await.is_ok());
}

#[tokio::test]
async fn in_the_background_the_response_comes_first() {
    let counter = Counter::default();
    let (calls, go) = (counter.clone(), Arc::new(Notify::new()));
    let gate = Arc::clone(&go);
    let receiver = receiver().max_in_background(2);
    let route = receiver.route_in_background(move |_| {
        let (calls, gate) = (calls.clone(), Arc::clone(&gate));
        async move {
            gate.notified().await;
            calls.add();
        }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    for (id, status) in [("w1", 200), ("w2", 200), ("w3", 429)] {
        let (signed, body) = event(id);
        assert_eq!(post(address, &signed, &body).await.status, status, "{id}");
    }
    assert_eq!(counter.count(), 0);
    go.notify_one();
    go.notify_one();
    tokio::time::timeout(Duration::from_secs(10), receiver.drain())
        .await
        .expect("both are processed");
    assert_eq!(counter.count(), 2);
    // The delivery that was rejected because the receiver was full is sent again.
    go.notify_one();
    let (signed, body) = event("w3");
    assert_eq!(post(address, &signed, &body).await.status, 200);
    receiver.drain().await;
    assert_eq!(counter.count(), 3);
}

#[tokio::test]
async fn a_receiver_that_is_drained_rejects_deliveries_and_says_why() {
    let go = Arc::new(Notify::new());
    let gate = Arc::clone(&go);
    let receiver = receiver().max_in_background(2);
    let route = receiver.route_in_background(move |_| {
        let gate = Arc::clone(&gate);
        async move { gate.notified().await }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let (signed, body) = event("w1");
    assert_eq!(post(address, &signed, &body).await.status, 200);
    let mut drain = std::pin::pin!(receiver.drain());
    assert!(drain.as_mut().now_or_never().is_none());
    let (signed, body) = event("w2");
    let answer = post(address, &signed, &body).await;
    assert_eq!(answer.status, 429);
    // One of two places is free, so the number of deliveries alone is not the reason.
    assert!(
        answer.text.contains("waiting for the last of them"),
        "{answer:?}"
    );
    go.notify_one();
    drain.await;
    go.notify_one();
    assert_eq!(post(address, &signed, &body).await.status, 200);
}

#[tokio::test]
async fn a_failure_in_the_background_lets_a_resent_delivery_in() {
    let counter = Counter::default();
    let calls = counter.clone();
    let receiver = receiver();
    let route = receiver.route_in_background(move |_| {
        let attempt = calls.add();
        // Such a fault is known before the response.
        assert_ne!(attempt, 1, "a fault before the future exists");
        async move { if attempt == 0 { Err("no") } else { Ok(()) } }
    });
    let address = serve(Router::new().route("/webhooks", route)).await;
    let (signed, body) = event("w1");
    for status in [200, 429, 200, 200] {
        assert_eq!(post(address, &signed, &body).await.status, status);
        receiver.drain().await;
        tokio::task::yield_now().await;
    }
    assert_eq!(counter.count(), 3);
}

#[tokio::test]
async fn the_extractor_claims_until_the_delivery_is_accepted() {
    let counter = Counter::default();
    let calls = counter.clone();
    let handler = move |received: Received<Value>| async move {
        assert_eq!(received.event_type.as_deref(), Some("ContactCreate"));
        if calls.add() == 0 {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        match received.accept().await {
            Ok(_) => StatusCode::OK,
            Err(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    };
    let app = Router::new()
        .route("/webhooks", post_route(handler))
        .with_state(receiver());
    let address = serve(app).await;
    let (signed, body) = event("w1");
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(post(address, &signed, &body).await.status);
    }
    assert_eq!(statuses, [503, 200, 200]);
    assert_eq!(counter.count(), 2);
    assert_eq!(post(address, &HeaderMap::new(), &body).await.status, 401);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_too_large() {
    let counter = Counter::default();
    let receiver = receiver().max_body_bytes(1000);
    let address = serve(counting(&receiver, &counter)).await;
    let body = |length: usize| format!(r#"{{"a":"{}"}}"#, "x".repeat(length - 8)).into_bytes();
    for (length, status) in [(1000, 200), (1001, 413), (100_000, 413)] {
        let body = body(length);
        assert_eq!(body.len(), length);
        let signed = Signer::new(1).sign(&body);
        assert_eq!(
            post(address, &signed, &body).await.status,
            status,
            "{length}"
        );
        let request = Request::post("/").body(Bytes::from(body.clone())).unwrap();
        let (mut head, body) = request.into_parts();
        head.headers = signed.clone();
        if status == 413 {
            let response = receiver
                .handle(Request::from_parts(head, body), |_| async {})
                .await;
            assert_eq!(response.status(), 413);
        }
    }
    // A chunked body, whose length is not known in advance.
    let mut chunked = b"POST /webhooks HTTP/1.1\r\nHost: test\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..20 {
        chunked.extend(b"64\r\n");
        chunked.extend([b'x'; 100]);
        chunked.extend(b"\r\n");
    }
    assert_eq!(send(address, &chunked).await.status, 413);
    assert_eq!(counter.count(), 1);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_sent_again_later() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    let head = "POST /webhooks HTTP/1.1\r\nHost: test\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    let broken = format!("{head}2\r\n{{}}\r\nno length\r\n");
    let answer = send(address, broken.as_bytes()).await;
    assert_eq!(answer.status, 429, "{answer:?}");
    assert_eq!(answer.retry_after.as_deref(), Some("30"));
    assert_eq!(counter.count(), 0);
}

#[test]
fn failures_that_may_not_recur_have_the_status_after_which_webhooks_are_sent_again() {
    for rejection in [
        Rejection::BodyIncomplete,
        Rejection::BodyTimeout,
        Rejection::InProgress,
        Rejection::Busy,
        Rejection::Failed,
    ] {
        assert_eq!(rejection.status(), 429, "{rejection}");
        assert!(
            rejection
                .to_response()
                .headers()
                .contains_key("retry-after")
        );
    }
    for (rejection, status) in [
        (Rejection::BodyTooLarge { limit: 1 }, 413),
        (Rejection::Duplicate, 200),
    ] {
        assert_eq!(rejection.status(), status, "{rejection}");
        assert!(
            !rejection
                .to_response()
                .headers()
                .contains_key("retry-after")
        );
    }
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let address = serve(counting(&receiver(), &Counter::default())).await;
    let get = b"GET /webhooks HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
    assert_eq!(send(address, get).await.status, 405);
}

#[tokio::test]
async fn any_other_framework_passes_a_request() {
    let counter = Counter::default();
    let receiver = receiver();
    for (id, status, count) in [("w1", 200, 1), ("w1", 200, 1), ("w2", 200, 2)] {
        let (signed, body) = event(id);
        let mut request = Request::post("/webhooks").body(Bytes::from(body)).unwrap();
        *request.headers_mut() = signed;
        let calls = counter.clone();
        let handler = move |_| {
            calls.add();
            async {}
        };
        let response = receiver.handle(request, handler).await;
        assert_eq!(response.status(), status);
        assert_eq!(counter.count(), count);
    }
    let request = Request::post("/").body(Bytes::new()).unwrap();
    let response = receiver.handle(request, |_| async {}).await;
    assert_eq!(response.status(), 401);
    assert!(response.body().starts_with(b"the request has no signature"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_one_is_processed() {
    let counter = Counter::default();
    let address = serve(counting(&receiver(), &counter)).await;
    let mut tasks = Vec::new();
    for _ in 0..50 {
        let (signed, body) = event("w1");
        tasks.push(tokio::spawn(async move {
            post(address, &signed, &body).await.status
        }));
    }
    for task in tasks {
        let status = task.await.unwrap();
        assert!([200, 429].contains(&status), "{status}");
    }
    assert_eq!(counter.count(), 1);
}
