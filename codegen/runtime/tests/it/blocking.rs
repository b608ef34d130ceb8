//! Calls from programs without async.

use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use highlevel_runtime::{Client, Token, blocking};
use highlevel_testing::{Response, Server};

use crate::api::operations::{GetPageParams, RecordingParams};
use crate::server::{SECRET, answer, client, response};

/// Returns a server with its own runtime, like one on another machine.
fn elsewhere(responses: Vec<Response>) -> Server {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("there is a thread");
        runtime.block_on(async {
            let server = Server::responding_each(responses).await;
            sender.send(server).expect("the test waits");
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().expect("the server starts")
}

#[test]
fn a_program_without_async_calls() {
    let server = elsewhere(vec![
        response("503 Service Unavailable", "", "{}"),
        response("200 OK", "", r#"{"id":"a"}"#),
    ]);
    let request = client(&server.url).request(GetPageParams::new("loc"));
    let answer = request.send_with_meta_blocking().expect("it is a success");
    assert_eq!(answer.value().id.as_deref(), Some("a"));
    assert_eq!(answer.attempts(), 2);
    assert_eq!(
        request.send_blocking().expect("a success").id.as_deref(),
        Some("a")
    );
    let whole = request.send_whole_blocking().expect("it is a success");
    assert_eq!(whole.value().id.as_deref(), Some("a"));
    let raw = request.send_raw_blocking().expect("it is answered");
    assert_eq!(raw.text(), r#"{"id":"a"}"#);
}

#[test]
fn errors_are_the_same() {
    let server = elsewhere(vec![response("400 Bad Request", "", r#"{"message":"no"}"#)]);
    let error = client(&server.url)
        .request(GetPageParams::new("loc"))
        .send_blocking()
        .expect_err("the server refuses");
    assert_eq!(
        error.to_string(),
        "pages.get_page: 400 Bad Request: no; check the location"
    );
}

#[test]
fn a_file_is_read_as_it_is_received() {
    let recording = "sound".repeat(100_000);
    let server = elsewhere(vec![response("200 OK", "", &recording)]);
    let client: Client = Client::builder()
        .token(Token::company(SECRET))
        .base_url(&server.url)
        .build()
        .expect("the settings are valid");
    let download = client
        .request(RecordingParams::new())
        .send_blocking()
        .expect("it is a success");
    let mut text = String::new();
    let read = download.into_reader().read_to_string(&mut text);
    assert_eq!(read.expect("it is received"), recording.len());
    assert_eq!(text, recording);
}

#[test]
fn a_stream_is_an_iterator() {
    let server = elsewhere(vec![response("200 OK", "", "sound")]);
    let client: Client = Client::builder()
        .token(Token::company(SECRET))
        .base_url(&server.url)
        .build()
        .expect("the settings are valid");
    let download = client
        .request(RecordingParams::new())
        .send_blocking()
        .expect("it is a success");
    let pieces: Vec<_> = blocking::iterate(download.into_stream())
        .map(|piece| piece.expect("it is received"))
        .collect();
    assert_eq!(pieces.concat(), b"sound");
}

#[test]
fn many_threads_call_at_once() {
    let server = elsewhere(vec![response("200 OK", "", "{}")]);
    let client = client(&server.url);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let request = client.request(GetPageParams::new("loc"));
                request.send_blocking().expect("it is a success");
            });
        }
    });
    assert_eq!(server.requests().len(), 16);
}

/// A blocking call in a task blocks a thread of the runtime, but it neither panics nor hangs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_task_may_wait_too() {
    let server = answer("200 OK", "", r#"{"id":"a"}"#).await;
    let request = client(&server.url).request(GetPageParams::new("loc"));
    assert!(request.send_blocking().is_ok());
    assert_eq!(blocking::wait(async { 1 + 1 }), 2);
}

/// Returns the URL of a server with persistent connections, which uses only its own threads, and the number of its connections.
fn keeping_alive() -> (String, Arc<AtomicUsize>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("the loopback has free ports");
    let address = listener.local_addr().expect("it is bound");
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            std::thread::spawn(move || respond_to_all(socket.expect("it connects")));
        }
    });
    (format!("http://{address}"), connections)
}

fn respond_to_all(mut socket: std::net::TcpStream) {
    let mut received = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = socket.read(&mut piece) {
        received.extend_from_slice(&piece[..length]);
        while let Some(end) = received.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            received.drain(..end + 4);
            let response = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"a\"}";
            let _ = socket.write_all(response.as_bytes());
        }
    }
}

const SOON: Duration = Duration::from_secs(5);

/// The blocked thread is the one that drives the connection of the previously awaited call.
#[tokio::test]
async fn a_task_of_one_thread_may_wait_after_a_call_that_it_awaited() {
    let (url, connections) = keeping_alive();
    let request = client(&url).request(GetPageParams::new("loc"));
    let began = Instant::now();
    for _ in 0..3 {
        request.send().await.expect("it is a success");
        request.send_blocking().expect("it is a success");
    }
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    // Each runtime keeps its own connection.
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// The call at the head of the rate-limit queue cannot continue, because its thread is blocked by this call.
#[tokio::test]
async fn a_task_may_wait_while_another_of_its_thread_is_first_in_the_queue() {
    let limits = "x-ratelimit-max: 1\r\nx-ratelimit-interval-milliseconds: 300\r\n";
    let server = elsewhere(vec![response("200 OK", limits, r#"{"id":"a"}"#)]);
    let client = client(&server.url);
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("it is a success");
    let waiting = request.clone();
    let waiting = tokio::spawn(async move { waiting.send().await });
    while client.limits().iter().all(|limits| limits.waiting == 0) {
        tokio::task::yield_now().await;
    }
    let began = Instant::now();
    for _ in 0..2 {
        request.send_blocking().expect("it has a turn");
    }
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    let waited = waiting.await.expect("no panic");
    waited.expect("it has its turn, too");
}

fn single() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("there is a thread")
}

#[test]
fn runtimes_take_turns_and_come_and_go() {
    let (url, _) = keeping_alive();
    let request = client(&url).request(GetPageParams::new("loc"));
    let began = Instant::now();
    let (one, other) = (single(), single());
    for _ in 0..3 {
        // While one runtime blocks, the connections of the other make no progress.
        one.block_on(request.send()).expect("it is a success");
        other.block_on(request.send()).expect("it is a success");
    }
    for _ in 0..20 {
        single().block_on(request.send()).expect("it is a success");
    }
    one.block_on(request.send()).expect("it is a success");
    request.send_blocking().expect("it is a success");
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
}
