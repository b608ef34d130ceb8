//! HTTP/2 streams and connections that the server resets, with every error code, after a request or in its response.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use h2::Reason;
use highlevel_runtime::http;
use highlevel_testing::listen;
use tokio_rustls::TlsAcceptor;

use super::tls::{ARRIVAL, Authority, CONNECT, Protocol, acceptor, call_both, client};

const REASONS: [Reason; 14] = [
    Reason::NO_ERROR,
    Reason::PROTOCOL_ERROR,
    Reason::INTERNAL_ERROR,
    Reason::FLOW_CONTROL_ERROR,
    Reason::SETTINGS_TIMEOUT,
    Reason::STREAM_CLOSED,
    Reason::FRAME_SIZE_ERROR,
    Reason::REFUSED_STREAM,
    Reason::CANCEL,
    Reason::COMPRESSION_ERROR,
    Reason::CONNECT_ERROR,
    Reason::ENHANCE_YOUR_CALM,
    Reason::INADEQUATE_SECURITY,
    Reason::HTTP_1_1_REQUIRED,
];

/// The reaction of the server to a request.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Resets the stream.
    Stream(Reason),
    /// Resets the stream after the headers of the response, before the body.
    StreamAfterHead(Reason),
    /// Closes the connection by a GOAWAY that includes the request.
    Connection(Reason),
}

/// The numbers of requests that the server has received by method.
#[derive(Default)]
struct Counts {
    got: AtomicUsize,
    posted: AtomicUsize,
}

/// Runs in the process that trusts `authority`, see [`super::tls`].
pub(super) async fn of_streams_and_connections(authority: &Authority) {
    for reason in REASONS {
        tokio::join!(
            ends_and_posts_once(authority, Fault::Stream(reason)),
            ends_and_posts_once(authority, Fault::StreamAfterHead(reason)),
            ends_and_posts_once(authority, Fault::Connection(reason)),
        );
    }
}

/// The calls fail without hanging, and a `POST` that the server may have processed is not sent again.
async fn ends_and_posts_once(authority: &Authority, fault: Fault) {
    let (url, counts) = serve(authority, fault).await;
    call_both(client(&url, CONNECT), |error| {
        assert!(error.is_some(), "{fault:?}");
    })
    .await;
    let posted = counts.posted.load(Ordering::SeqCst);
    // HTTP/2 guarantees that a stream reset with `REFUSED_STREAM` was not processed, so it is retried.
    let most = match fault {
        Fault::Stream(Reason::REFUSED_STREAM) => 10,
        _ => 1,
    };
    assert!((1..=most).contains(&posted), "{fault:?}: {posted}");
    let got = counts.got.load(Ordering::SeqCst);
    assert!((1..=10).contains(&got), "{fault:?}: {got}");
}

async fn serve(authority: &Authority, fault: Fault) -> (String, Arc<Counts>) {
    let acceptor = acceptor(authority.sign(&["localhost"], 2500), Protocol::Http2);
    let (listener, url) = listen().await;
    let counts = Arc::new(Counts::default());
    let kept = Arc::clone(&counts);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(answer(acceptor.clone(), socket, fault, Arc::clone(&kept)));
        }
    });
    (url.replace("http://127.0.0.1", "https://localhost"), counts)
}

async fn answer(
    acceptor: TlsAcceptor,
    socket: tokio::net::TcpStream,
    fault: Fault,
    counts: Arc<Counts>,
) {
    let Ok(stream) = acceptor.accept(socket).await else {
        return;
    };
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let count = match request.method().as_str() {
            "GET" => &counts.got,
            _ => &counts.posted,
        };
        count.fetch_add(1, Ordering::SeqCst);
        match fault {
            Fault::Stream(reason) => respond.send_reset(reason),
            Fault::StreamAfterHead(reason) => {
                let head = http::Response::builder().header("content-length", 2);
                let head = head.body(()).expect("the header is valid");
                let head = respond.send_response(head, false);
                let mut body = head.expect("nothing was sent yet");
                tokio::spawn(async move {
                    // Wait, because a reset before the headers were sent would drop the headers.
                    tokio::time::sleep(ARRIVAL).await;
                    body.send_reset(reason);
                });
            }
            Fault::Connection(reason) => connection.abrupt_shutdown(reason),
        }
    }
}
