//! A server on the loopback that follows a script and keeps the received requests.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::request::{Extent, Request};
use crate::response::{Fault, Response};

/// A step of the script for a connection. After the last step, the server closes the connection.
#[derive(Clone)]
pub enum Step {
    /// Receives a request. The script ends if the connection closes before the request is complete.
    Receive,
    /// Receives the head of a request, and whatever part of its body arrives with it.
    ReceiveHead,
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends the last request back as it was received.
    Echo,
    /// Sends a response that depends on the last request.
    Respond(Arc<dyn Fn(&Request) -> Response + Send + Sync>),
    /// Sends these bytes one by one, with this wait before each.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes this many times, or until the client closes the connection.
    Repeat(Vec<u8>, u64),
    /// Waits.
    Wait(Duration),
    /// Sends nothing until the client closes the connection.
    Hang,
    /// Closes the connection with a TCP reset.
    Reset,
}

/// Returns the steps that close the connection with a TCP reset, after a wait in which the client can read the sent data, because
/// a reset discards unread data.
#[must_use]
pub fn reset() -> [Step; 2] {
    [Step::Wait(Duration::from_millis(30)), Step::Reset]
}

/// Binds a free port of the loopback and returns its URL. A client that connects before someone accepts gets no response.
pub async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("the loopback has free ports");
    let address = listener.local_addr().expect("the listener is bound");
    (listener, format!("http://{address}"))
}

impl Response {
    /// Returns the script of a connection that receives one request and sends this response.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        vec![Step::Receive, self.step()]
    }

    /// Returns the step after the request is received.
    fn step(&self) -> Step {
        if self.fault == Fault::Silent {
            return Step::Hang;
        }
        let missing = usize::from(self.fault == Fault::Cut);
        let head = format!(
            "HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n{}\r\n",
            self.status,
            self.body.len() + missing,
            self.headers
        );
        Step::Send([head.as_bytes(), &self.body].concat())
    }
}

/// A server that runs as long as the runtime that started it.
#[derive(Debug)]
pub struct Server {
    /// Scheme, host and port, without a path.
    pub url: String,
    seen: Arc<Seen>,
}

/// The received requests, and the numbers of connections and of sent bytes.
#[derive(Debug, Default)]
struct Seen {
    requests: Mutex<Vec<Request>>,
    connections: AtomicUsize,
    sent: AtomicU64,
}

impl Server {
    /// Starts a server that sends the same response on every connection.
    pub async fn responding(response: Response) -> Self {
        Self::following(response.steps()).await
    }

    /// Starts a server that sends the next response on each connection, and the last one on all further connections.
    pub async fn responding_each(responses: Vec<Response>) -> Self {
        let scripts = responses.iter().map(Response::steps);
        Self::following_each(scripts.collect()).await
    }

    /// Starts a server whose responses depend on the request.
    pub async fn deciding<F>(decide: F) -> Self
    where
        F: Fn(&Request) -> Response + Send + Sync + 'static,
    {
        Self::following(vec![Step::Receive, Step::Respond(Arc::new(decide))]).await
    }

    /// Starts a server that follows the same script on every connection.
    pub async fn following(script: Vec<Step>) -> Self {
        Self::following_each(vec![script]).await
    }

    /// Starts a server that follows the next script on each connection, and the last one on all further connections.
    pub async fn following_each(scripts: Vec<Vec<Step>>) -> Self {
        let (listener, _) = listen().await;
        Self::on(listener, scripts)
    }

    /// Like [`following_each`](Self::following_each), on a port that is already bound.
    ///
    /// # Panics
    ///
    /// If there is no script, or outside of a runtime.
    pub fn on(listener: TcpListener, scripts: Vec<Vec<Step>>) -> Self {
        assert!(!scripts.is_empty(), "a server has a script");
        let address = listener.local_addr().expect("the listener is bound");
        let seen = Arc::new(Seen::default());
        let server = Self {
            url: format!("http://{address}"),
            seen: Arc::clone(&seen),
        };
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let number = seen.connections.fetch_add(1, Ordering::SeqCst);
                let script = scripts[number.min(scripts.len() - 1)].clone();
                tokio::spawn(follow(script, socket, Arc::clone(&seen)));
            }
        });
        server
    }

    /// Returns a server whose URL refuses connections.
    pub async fn absent() -> Self {
        let (_, url) = listen().await;
        Self {
            url,
            seen: Arc::default(),
        }
    }

    /// Returns all requests so far, without those that ended before their [`Step`] had received them and those that
    /// [`take`](Self::take) removed.
    pub fn requests(&self) -> Vec<Request> {
        self.seen.requests.lock().expect("no holder panics").clone()
    }

    /// Returns the only request.
    ///
    /// # Panics
    ///
    /// If there were several, or none.
    pub fn request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "one request was expected: {requests:#?}");
        requests.remove(0)
    }

    /// Removes and returns the only request.
    ///
    /// # Panics
    ///
    /// If there were several, or none.
    pub fn take(&self) -> Request {
        let request = self.request();
        self.seen.requests.lock().expect("no holder panics").clear();
        request
    }

    /// Checks that no request was received.
    ///
    /// # Panics
    ///
    /// If one was.
    pub fn assert_untouched(&self) {
        let requests = self.requests();
        assert!(requests.is_empty(), "{requests:#?}");
    }

    /// Returns the number of bytes that the operating system has accepted for sending, without those of a failed send.
    pub fn sent(&self) -> u64 {
        self.seen.sent.load(Ordering::SeqCst)
    }
}

async fn follow(script: Vec<Step>, mut socket: TcpStream, seen: Arc<Seen>) {
    let mut last = None;
    for step in script {
        let step = match (step, &last) {
            (Step::Respond(decide), Some(request)) => decide(request).step(),
            (step, _) => step,
        };
        if take_step(step, &mut socket, &mut last, &seen)
            .await
            .is_none()
        {
            return;
        }
    }
    let _ = socket.shutdown().await;
}

/// Executes a step. Returns `None` if the script ends.
async fn take_step(
    step: Step,
    socket: &mut TcpStream,
    last: &mut Option<Request>,
    seen: &Seen,
) -> Option<()> {
    match step {
        Step::Receive => *last = Some(receive(socket, Extent::Whole, seen).await?),
        Step::ReceiveHead => *last = Some(receive(socket, Extent::Head, seen).await?),
        Step::Send(bytes) => send(socket, &bytes, seen).await,
        Step::Echo => {
            let request = last.as_ref().expect("a request is received before");
            send(socket, request.bytes(), seen).await;
        }
        Step::Respond(_) => panic!("`Step::Respond` needs a request that was received before"),
        Step::Drip(bytes, wait) => {
            for byte in bytes {
                tokio::time::sleep(wait).await;
                send(socket, &[byte], seen).await;
            }
        }
        Step::Repeat(bytes, times) => {
            for _ in 0..times {
                socket.write_all(&bytes).await.ok()?;
                seen.sent.fetch_add(bytes.len() as u64, Ordering::SeqCst);
            }
        }
        Step::Wait(wait) => tokio::time::sleep(wait).await,
        Step::Hang => {
            let mut rest = [0; 4096];
            while matches!(socket.read(&mut rest).await, Ok(length) if length > 0) {}
        }
        Step::Reset => {
            socket.set_zero_linger().expect("the socket is open");
            return None;
        }
    }
    Some(())
}

async fn receive(socket: &mut TcpStream, extent: Extent, seen: &Seen) -> Option<Request> {
    let request = Request::receive(socket, extent).await?;
    let mut requests = seen.requests.lock().expect("no holder panics");
    requests.push(request.clone());
    Some(request)
}

/// Sends bytes and ignores errors, because some tests let the client close the connection.
async fn send(socket: &mut TcpStream, bytes: &[u8], seen: &Seen) {
    if socket.write_all(bytes).await.is_ok() {
        seen.sent.fetch_add(bytes.len() as u64, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends `bytes` and returns what is sent back until the connection closes.
    async fn exchange(server: &Server, bytes: &str) -> String {
        let address = server.url.strip_prefix("http://").expect("it has no TLS");
        let mut socket = TcpStream::connect(address).await.expect("it listens");
        socket
            .write_all(bytes.as_bytes())
            .await
            .expect("it is open");
        socket.shutdown().await.expect("it is open");
        let mut received = String::new();
        let _ = socket.read_to_string(&mut received).await;
        received
    }

    const CHUNKED: &str = "POST /a/b%2Fc?d=e+f HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";

    #[tokio::test]
    async fn a_request_is_kept_whole_and_in_parts() {
        let server = Server::responding(Response::new("200 OK", "x")).await;
        let received = exchange(&server, CHUNKED).await;
        let expected = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx";
        assert_eq!(received, expected);
        let request = server.take();
        assert_eq!(request.text(), CHUNKED);
        assert_eq!(request.body, b"abc");
        assert_eq!(request.line(), "POST /a/b%2Fc?d=e+f HTTP/1.1");
        assert_eq!(request.segments(), ["a", "b/c"]);
        assert_eq!(request.query(), [("d".to_owned(), "e f".to_owned())]);
        server.assert_untouched();
    }

    #[tokio::test]
    async fn what_is_no_whole_request_is_not_kept() {
        let server = Server::responding(Response::new("200 OK", "x")).await;
        for part in [
            "",
            "\u{16}\u{3}\u{1}",
            &CHUNKED[..20],
            &CHUNKED[..CHUNKED.len() - 1],
        ] {
            assert_eq!(exchange(&server, part).await, "", "{part}");
        }
        server.assert_untouched();
    }

    #[tokio::test]
    async fn connections_follow_one_script_after_the_other() {
        let decide = |request: &Request| Response::new("200 OK", request.target.clone()).cut();
        let scripts = vec![
            vec![Step::Receive, Step::Send(b"first".to_vec())],
            vec![Step::Receive, Step::Respond(Arc::new(decide))],
        ];
        let (listener, _) = listen().await;
        let server = Server::on(listener, scripts);
        let request = "GET /r HTTP/1.1\r\n\r\n";
        assert_eq!(exchange(&server, request).await, "first");
        for _ in 0..2 {
            let received = exchange(&server, request).await;
            assert!(received.contains("Content-Length: 3\r\n"), "{received}");
            assert!(received.ends_with("\r\n/r"), "{received}");
        }
        assert_eq!(server.requests().len(), 3);
        assert!(server.sent() > 5);
    }
}
