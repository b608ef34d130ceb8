//! A server that answers with given bytes and keeps what it received, and a client that calls it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use highlevel_runtime::{Client, RetryPolicy, Token};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

pub(crate) const SECRET: &str = "pit-5ecret-tOkEn.that-must-not-show_0123456789";

pub(crate) fn client(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(5)))
        .build()
        .expect("the settings are valid")
}

/// Takes a free port and returns its address. Until somebody accepts, whoever connects to it gets no answer.
pub(crate) async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    (listener, url)
}

/// Answers every connection with `response`, as it is, and keeps what was received.
pub(crate) async fn serve(response: impl Into<Vec<u8>>) -> RawServer {
    serve_each(vec![response.into()]).await
}

/// Answers one connection after the other with the next response, as it is, and all further ones with the last.
pub(crate) async fn serve_each(responses: Vec<Vec<u8>>) -> RawServer {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    serve_on(listener, responses)
}

/// As [`serve_each`], on a port that is bound already.
pub(crate) fn serve_on(listener: TcpListener, responses: Vec<Vec<u8>>) -> RawServer {
    let url = format!(
        "http://{}",
        listener.local_addr().expect("the listener is bound")
    );
    let received = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&received);
    tokio::spawn(async move {
        let mut next = 0;
        while let Ok((mut socket, _)) = listener.accept().await {
            let response = &responses[next.min(responses.len() - 1)];
            next += 1;
            let request = read_request(&mut socket).await;
            log.lock()
                .expect("no test panics with the lock")
                .push(request);
            let _ = socket.write_all(response).await;
            let _ = socket.shutdown().await;
        }
    });
    RawServer { url, received }
}

/// Answers with a status line, headers and a body of the right length.
pub(crate) async fn answer(status: &str, headers: &str, body: &str) -> RawServer {
    serve(response(status, headers, body)).await
}

/// Returns a whole response with a body of the right length.
pub(crate) fn response(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
    )
    .into_bytes()
}

pub(crate) struct RawServer {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl RawServer {
    /// Returns the requests, byte by byte.
    pub(crate) fn requests(&self) -> Vec<Vec<u8>> {
        self.received
            .lock()
            .expect("no test panics with the lock")
            .clone()
    }

    /// Returns the only request as text.
    pub(crate) fn request(&self) -> String {
        let requests = self.requests();
        assert_eq!(requests.len(), 1);
        String::from_utf8_lossy(&requests[0]).into_owned()
    }

    pub(crate) fn request_line(&self) -> String {
        self.request()
            .lines()
            .next()
            .expect("a request has a first line")
            .to_owned()
    }
}

async fn read_request(socket: &mut tokio::net::TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if is_complete(&request) {
            return request;
        }
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => return request,
            Ok(length) => request.extend_from_slice(&chunk[..length]),
        }
    }
}

fn is_complete(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let headers = String::from_utf8_lossy(&request[..head]).to_lowercase();
    let body = &request[head + 4..];
    match headers
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
    {
        Some(length) => body.len() >= length.parse().expect("the length is a number"),
        None if headers.contains("transfer-encoding: chunked") => body.ends_with(b"0\r\n\r\n"),
        None => true,
    }
}
