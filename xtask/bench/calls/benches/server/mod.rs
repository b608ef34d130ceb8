//! A server on the loopback, in its own thread, that returns the same contact for every request.
//!
//! It does not use the scripted server of `highlevel-testing`, because the measured code must not wait for connections or for
//! another task of the same thread.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::thread;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

/// Starts the server, which runs until the process ends, and returns its URL.
pub(crate) fn start(body: String) -> String {
    let body = Bytes::from(body);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()
            .expect("the runtime can be created");
        runtime.block_on(serve(body, &sender));
    });
    let address = receiver.recv().expect("the server starts");
    format!("http://{address}")
}

async fn serve(body: Bytes, started: &mpsc::Sender<SocketAddr>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("the loopback has free ports");
    let address = listener.local_addr().expect("the listener is bound");
    started.send(address).expect("the bench waits for it");
    while let Ok((stream, _)) = listener.accept().await {
        // Disable Nagle's algorithm, as production servers do.
        stream.set_nodelay(true).expect("the stream is open");
        let body = body.clone();
        tokio::spawn(async move {
            let answer = service_fn(move |_: Request<Incoming>| {
                let response = answer(body.clone());
                async move { Ok::<_, Infallible>(response) }
            });
            // `serve_connection` returns an error when the client closes the connection.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answer)
                .await;
        });
    }
}

fn answer(body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    let limits = [
        ("x-ratelimit-max", "1000000"),
        ("x-ratelimit-interval-milliseconds", "10000"),
        ("x-ratelimit-remaining", "999999"),
        ("x-ratelimit-limit-daily", "1000000000"),
        ("x-ratelimit-daily-remaining", "999999999"),
    ];
    for (name, value) in limits {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}
