//! HTTP/2 connections that become silent: the socket stays open, but no more data arrives.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http;
use highlevel_runtime::{Client, ClientBuilder, Error, RetryPolicy, Token, TransportErrorKind};
use highlevel_testing::listen;
use tokio_rustls::TlsAcceptor;

use super::create_page;
use super::tls::{Authority, Protocol, acceptor};
use crate::api::operations::GetPageParams;
use crate::server::SECRET;

/// The idle timeout. A silent connection is pinged after a third of it, and closed after another third.
const IDLE: Duration = Duration::from_secs(3);

/// Time after which a silent connection is certainly replaced.
const REPLACED: Duration = Duration::from_millis(2500);

/// Runs in the process that trusts `authority`, see [`super::tls`].
pub(super) async fn a_connection_that_falls_silent_is_replaced(authority: &Authority) {
    tokio::join!(
        within_an_attempt(authority),
        within_a_post(authority),
        between_attempts_that_are_short(authority),
        while_nobody_calls(authority),
    );
}

/// A silent connection is replaced within a call that has neither a timeout nor an attempt timeout.
async fn within_an_attempt(authority: &Authority) {
    let (url, connections) = serve(authority).await;
    let client = build(client(&url).attempt_timeout(None).timeout(None));
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("the first is answered");
    let began = Instant::now();
    let answer = request.send_with_meta().await;
    let answer = answer.expect("another connection is made");
    assert_eq!(answer.attempts(), 2);
    assert!(began.elapsed() < REPLACED, "{:?}", began.elapsed());
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// The `POST` is not sent again, because it may have been processed.
async fn within_a_post(authority: &Authority) {
    let (url, connections) = serve(authority).await;
    let client = build(client(&url));
    let get = client.request(GetPageParams::new("loc"));
    get.send().await.expect("the first is answered");
    match client
        .request(create_page())
        .send()
        .await
        .map_err(Error::from)
    {
        Err(Error::Transport(error)) => {
            assert_eq!(error.kind(), TransportErrorKind::Timeout, "{error:?}");
            assert_eq!((error.attempts(), error.is_unsent()), (1, false));
        }
        other => panic!("{:?}", other.map(|_| "a success")),
    }
    client
        .request(create_page())
        .send()
        .await
        .expect("the next one has another connection");
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

/// A silent connection is replaced even if each attempt ends before the next ping.
async fn between_attempts_that_are_short(authority: &Authority) {
    let (url, _) = serve(authority).await;
    let short = client(&url).attempt_timeout(Duration::from_millis(200));
    let client = build(short.retry(RetryPolicy::never()));
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("the first is answered");
    let began = Instant::now();
    while let Err(error) = request.send().await {
        assert!(error.is_timeout() || error.is_retryable(), "{error:?}");
        assert!(began.elapsed() < REPLACED, "the silent connection is kept");
    }
}

async fn while_nobody_calls(authority: &Authority) {
    let (url, _) = serve(authority).await;
    let client = build(client(&url).retry(RetryPolicy::never()));
    let request = client.request(GetPageParams::new("loc"));
    request.send().await.expect("the first is answered");
    tokio::time::sleep(REPLACED).await;
    request.send().await.expect("there is another connection");
}

fn client(url: &str) -> ClientBuilder {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .idle_timeout(IDLE)
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(1)))
}

fn build(builder: ClientBuilder) -> Client {
    builder.build().expect("the settings are valid")
}

/// Starts a server whose first connection becomes silent after one response, and counts its connections.
async fn serve(authority: &Authority) -> (String, Arc<AtomicUsize>) {
    let acceptor = acceptor(authority.sign(&["localhost"], 2500), Protocol::Http2);
    let (listener, url) = listen().await;
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let is_first = count.fetch_add(1, Ordering::SeqCst) == 0;
            tokio::spawn(answer(acceptor.clone(), socket, is_first));
        }
    });
    (
        url.replace("http://127.0.0.1", "https://localhost"),
        connections,
    )
}

async fn answer(acceptor: TlsAcceptor, socket: tokio::net::TcpStream, falls_silent: bool) {
    let Ok(stream) = acceptor.accept(socket).await else {
        return;
    };
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        let mut body = respond
            .send_response(http::Response::new(()), false)
            .expect("nothing was sent yet");
        let _ = body.send_data(Bytes::from_static(b"{}"), true);
        if falls_silent {
            // Polling the connection for the next request flushes the response.
            let _ = tokio::time::timeout(Duration::from_millis(100), connection.accept()).await;
            std::future::pending::<()>().await;
        }
    }
}
