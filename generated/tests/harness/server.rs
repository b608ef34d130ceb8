//! A server on the loopback that keeps the last request and returns a configured response.
//!
//! It does not use the scripted server of `highlevel-testing`, which closes the connection after each response, because
//! thousands of calls share a connection here.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response};
use highlevel::{Client, RetryPolicy, Token};
use highlevel_testing::listen;
use serde_json::Value;

/// The token that the tests' client sends.
pub(crate) const TOKEN: &str = "secret-of-the-contract-tests";

/// A request as it was received.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) method: Method,
    /// The encoded path of the request line.
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The response to return.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
            body: body.to_string().into_bytes(),
        }
    }

    pub(crate) fn text(status: u16, media_type: &str) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            body: b"sample of a file".to_vec(),
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }
}

#[derive(Default)]
struct Exchange {
    answer: Option<Answer>,
    seen: Option<Seen>,
}

pub(crate) struct Server {
    client: Client,
    exchange: Arc<Mutex<Exchange>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let exchange = Arc::new(Mutex::new(Exchange::default()));
        let router = Router::new()
            .fallback(respond)
            .with_state(Arc::clone(&exchange));
        let (listener, url) = listen().await;
        tokio::spawn(async move { axum::serve(listener, router).await });
        let client = Client::builder()
            .base_url(url)
            .token(Token::private_integration(TOKEN))
            // Never retry, because the server would return the same response after a wait.
            .retry(RetryPolicy::never())
            .build()
            .expect("the client can be built");
        Self { client, exchange }
    }

    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    /// Sets the response to the next requests and clears the received request.
    pub(crate) fn answer(&self, answer: Answer) {
        *self.exchange.lock().expect("no test panics with the lock") = Exchange {
            answer: Some(answer),
            seen: None,
        };
    }

    /// Returns the path of the received request, if there was one.
    pub(crate) fn seen(&self) -> Option<String> {
        let exchange = self.exchange.lock().expect("no test panics with the lock");
        exchange.seen.as_ref().map(|seen| seen.path.clone())
    }

    pub(crate) fn take_seen(&self) -> Seen {
        let mut exchange = self.exchange.lock().expect("no test panics with the lock");
        exchange.seen.take().expect("a request was received")
    }
}

async fn respond(State(exchange): State<Arc<Mutex<Exchange>>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX)
        .await
        .expect("the request's body arrives");
    let mut exchange = exchange.lock().expect("no test panics with the lock");
    exchange.seen = Some(Seen {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: parts.headers,
        body: body.to_vec(),
    });
    let answer = exchange
        .answer
        .clone()
        .expect("the test has set a response");
    let mut response = Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(answer.body))
        .expect("the response is valid HTTP")
}
