//! An axum server on the loopback interface, and raw requests to it.

use std::net::SocketAddr;

use axum::Router;
use highlevel_runtime::http::HeaderMap;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A response: its status, the header `Retry-After`, and its text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) retry_after: Option<String>,
    pub(crate) text: String,
}

/// Serves `app` until the test ends.
pub(crate) async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

pub(crate) fn request(headers: &HeaderMap, body: &[u8]) -> Vec<u8> {
    let mut bytes = b"POST /webhooks HTTP/1.1\r\nHost: test\r\nConnection: close\r\n".to_vec();
    for (name, value) in headers {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    bytes.extend(format!("Content-Length: {}\r\n\r\n", body.len()).bytes());
    bytes.extend(body);
    bytes
}

/// Sends the bytes of a request and reads the response to the end of the connection.
pub(crate) async fn send(address: SocketAddr, request: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // A server that responds early may have closed the connection.
    let _ = stream.write_all(request).await;
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    let response = String::from_utf8(response).unwrap();
    let (head, text) = response.split_once("\r\n\r\n").expect("a response");
    let retry_after = head
        .lines()
        .find_map(|line| line.strip_prefix("retry-after: "));
    Answer {
        status: head[9..12].parse().unwrap(),
        retry_after: retry_after.map(str::to_owned),
        text: text.to_owned(),
    }
}

pub(crate) async fn post(address: SocketAddr, headers: &HeaderMap, body: &[u8]) -> Answer {
    send(address, &request(headers, body)).await
}
