//! A server that misbehaves step by step.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does next with a connection. After the last step it closes it.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Receives a request.
    Receive,
    /// Receives a request up to some part of its body.
    ReceiveHead,
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends what was received.
    Echo,
    /// Sends these bytes one by one, after a wait each.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes so many times, or until the client has enough.
    Repeat(Vec<u8>, u64),
    /// Waits.
    Wait(Duration),
    /// Keeps the connection and says nothing more, until the client closes it.
    Hang,
    /// Has the operating system break the connection with a reset.
    Reset,
}

pub(crate) fn send(text: impl AsRef<[u8]>) -> Step {
    Step::Send(text.as_ref().to_vec())
}

/// A whole response: its length is right, and the connection is closed after it.
pub(crate) fn response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    let length = body.as_ref().len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n"
    );
    vec![
        Step::Receive,
        send([head.as_bytes(), body.as_ref()].concat()),
    ]
}

/// Waits until the client has read what was sent before a reset, which would discard it.
pub(crate) fn reset() -> [Step; 2] {
    [Step::Wait(Duration::from_millis(30)), Step::Reset]
}

pub(crate) struct Server {
    pub(crate) url: String,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    requests: AtomicUsize,
    sent: AtomicU64,
}

impl Server {
    /// Treats every connection alike.
    pub(crate) async fn start(steps: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let counts = Arc::new(Counts::default());
        let server = Self {
            url,
            counts: Arc::clone(&counts),
        };
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(treat(socket, steps.clone(), Arc::clone(&counts)));
            }
        });
        server
    }

    /// An address at which nobody listens.
    pub(crate) async fn none() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port is free");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        Self {
            url,
            counts: Arc::default(),
        }
    }

    /// How many requests came.
    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// How many bytes the operating system took to be sent.
    pub(crate) fn sent(&self) -> u64 {
        self.counts.sent.load(Ordering::SeqCst)
    }
}

async fn treat(mut socket: TcpStream, steps: Vec<Step>, counts: Arc<Counts>) {
    let mut received = Vec::new();
    for step in steps {
        match step {
            Step::Receive | Step::ReceiveHead => {
                let is_complete = match step {
                    Step::Receive => is_complete,
                    _ => has_head,
                };
                received = receive(&mut socket, is_complete).await;
                if received.is_empty() {
                    return;
                }
                counts.requests.fetch_add(1, Ordering::SeqCst);
            }
            Step::Send(bytes) => transmit(&mut socket, &bytes, &counts).await,
            Step::Echo => transmit(&mut socket, &received, &counts).await,
            Step::Drip(bytes, wait) => {
                for byte in bytes {
                    tokio::time::sleep(wait).await;
                    transmit(&mut socket, &[byte], &counts).await;
                }
            }
            Step::Repeat(bytes, times) => {
                for _ in 0..times {
                    if socket.write_all(&bytes).await.is_err() {
                        return;
                    }
                    counts.sent.fetch_add(bytes.len() as u64, Ordering::SeqCst);
                }
            }
            Step::Wait(wait) => tokio::time::sleep(wait).await,
            Step::Hang => {
                let mut rest = [0; 4096];
                while matches!(socket.read(&mut rest).await, Ok(length) if length > 0) {}
            }
            Step::Reset => {
                socket.set_zero_linger().expect("the socket is open");
                return;
            }
        }
    }
    let _ = socket.shutdown().await;
}

/// A client that has gone away is what some of the faults are about.
async fn transmit(socket: &mut TcpStream, bytes: &[u8], counts: &Counts) {
    if socket.write_all(bytes).await.is_ok() {
        counts.sent.fetch_add(bytes.len() as u64, Ordering::SeqCst);
    }
}

/// Receives a request until it is complete. Nothing is received of a connection that was closed.
async fn receive(socket: &mut TcpStream, is_complete: fn(&[u8]) -> bool) -> Vec<u8> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_complete(&request) {
        match socket.read(&mut chunk).await {
            Ok(0) | Err(_) => break,
            Ok(length) => request.extend_from_slice(&chunk[..length]),
        }
    }
    request
}

fn head_end(request: &[u8]) -> Option<usize> {
    request.windows(4).position(|window| window == b"\r\n\r\n")
}

fn has_head(request: &[u8]) -> bool {
    head_end(request).is_some()
}

fn is_complete(request: &[u8]) -> bool {
    let Some(end) = head_end(request) else {
        return false;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| request.len() >= end + 4 + length.parse::<usize>().unwrap_or(0))
}
