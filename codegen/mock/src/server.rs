//! The HTTP server. It has its own thread and runtime, so that it responds even if the test's runtime is blocked.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::oneshot;
use url::Url;

use super::body::Sent;
use super::dispatch::State;
use super::form::read_parts;
use super::request::RawRequest;
use super::response::{Body, MockResponse};
use super::write;

/// A running server.
pub(super) struct Server {
    url: Url,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(super) fn start(state: Arc<State>) -> io::Result<Self> {
        // Bind before the thread starts: calls that are made before it accepts them wait in the socket's queue.
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let url = Url::parse(&url).expect("an address and a port form a URL");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("highlevel-mock".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::spawn(accept(listener, state));
                    // Nothing is ever sent: dropping the sender ends the wait with an error.
                    let _ = stopped.await;
                });
            })?;
        Ok(Self {
            url,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Stops the server: when this returns, its port is closed and its thread has ended, unless it is called on that thread.
    pub(super) fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            // A thread cannot join itself. That would happen if a response closure owned the last handle of the mock.
            && thread.thread().id() != thread::current().id()
        {
            // A panic of the thread can be ignored: panics of the test's closures are caught and reported by the mock.
            let _ = thread.join();
        }
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    let listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(error) => {
            tracing::error!(%error, "the mock cannot listen");
            return;
        }
    };
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Nagle's algorithm would delay small responses.
                let _ = stream.set_nodelay(true);
                let state = Arc::clone(&state);
                let service = service_fn(move |request| serve(Arc::clone(&state), request));
                let connection = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .serve_connection(TokioIo::new(stream), service);
                tokio::spawn(async move {
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection to the mock failed");
                    }
                });
            }
            Err(error) => {
                // The connection was closed before it was accepted, or the process has too many open files. Keep serving in
                // both cases.
                tracing::warn!(%error, "the mock could not accept a connection");
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }
}

/// Responds to a request. An error closes the connection.
async fn serve(
    state: Arc<State>,
    request: Request<Incoming>,
) -> Result<Response<Sent>, Box<dyn std::error::Error + Send + Sync>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let parts = read_parts(&head.headers, &body).await;
    let reaction = state.react(RawRequest::new(head, body, parts));
    if !reaction.delay.is_zero() {
        tokio::time::sleep(reaction.delay).await;
    }
    match reaction.response {
        Some(response) => Ok(respond(response).await),
        None => Err("an expectation drops the connection".into()),
    }
}

async fn respond(response: MockResponse) -> Response<Sent> {
    let MockResponse {
        status,
        headers,
        body,
        breaks_off_after,
    } = response;
    let body = match body {
        Body::Bytes(bytes) => bytes,
        Body::File(file) => match file.read().await {
            Ok(bytes) => bytes,
            Err(reason) => return Box::pin(respond(unreadable(&reason))).await,
        },
    };
    let mut response = Response::new(Sent::new(body, breaks_off_after));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

fn unreadable(reason: &str) -> MockResponse {
    let message = format!("the mock cannot send the file: {reason}");
    write::message(StatusCode::INTERNAL_SERVER_ERROR, &message)
}
