//! A server on the loopback that keeps every request exactly as it came and answers what a
//! test says, and clients that call it.
#![allow(
    dead_code,
    reason = "every test file is a crate of its own and needs another part of this one"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use highlevel::{Client, Token};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The token of every client here. No other text of a test holds a part of it.
pub(crate) const SECRET: &str = "pit-Q7mZx0vKs83Jd-nobody-may-see-HyT2rLw94bEu";

/// Returns a client of `server`.
pub(crate) fn client(server: &Server) -> Client {
    client_at(&server.url)
}

/// Returns a client of the server at `base_url`.
pub(crate) fn client_at(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .timeout(Duration::from_secs(20))
        .build()
        .expect("the settings are valid")
}

/// A server that runs until it is dropped. It takes one request of each connection.
pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that always answers the same.
    pub(crate) async fn answering(answer: Answer) -> Self {
        Self::deciding(move |_| answer.clone()).await
    }

    /// Starts a server whose answer depends on the request.
    pub(crate) async fn deciding<F>(answer: F) -> Self
    where
        F: Fn(&Received) -> Answer + Send + Sync + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("the loopback has free ports");
        let address = listener.local_addr().expect("the listener is bound");
        let received = Arc::new(Mutex::new(Vec::new()));
        let (answer, kept) = (Arc::new(answer), Arc::clone(&received));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answer, kept) = (Arc::clone(&answer), Arc::clone(&kept));
                tokio::spawn(async move { serve(stream, &*answer, &kept).await });
            }
        });
        Self {
            url: format!("http://{address}"),
            received,
            task,
        }
    }

    /// Returns all requests so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no holder panics").clone()
    }

    /// Returns the only request, and forgets it.
    pub(crate) fn take(&self) -> Received {
        let mut received = self.received.lock().expect("no holder panics");
        assert_eq!(received.len(), 1, "one request was expected: {received:#?}");
        received.remove(0)
    }

    /// Asserts that nothing was received.
    pub(crate) fn assert_untouched(&self) {
        assert_eq!(self.received().len(), 0, "{:#?}", self.received());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What a server answers.
#[derive(Clone)]
pub(crate) struct Answer {
    status: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    fault: Fault,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    /// It never comes.
    Silent,
    /// The connection closes before the announced end of the body.
    Cut,
}

impl Answer {
    /// An answer with a status line such as `404 Not Found`.
    pub(crate) fn new(status: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: status.to_owned(),
            headers: Vec::new(),
            body: body.into(),
            fault: Fault::None,
        }
    }

    /// An answer in JSON.
    #[expect(clippy::needless_pass_by_value, reason = "calls read better so")]
    pub(crate) fn json(status: &str, body: Value) -> Self {
        Self::new(status, body.to_string())
            .header("Content-Type", "application/json; charset=utf-8")
    }

    /// A page as gateways answer it.
    pub(crate) fn html(status: &str, body: &str) -> Self {
        Self::new(status, body).header("Content-Type", "text/html")
    }

    /// A redirect.
    pub(crate) fn redirect(status: &str, location: &str) -> Self {
        Self::new(status, "").header("Location", location)
    }

    /// No answer at all, on a connection that stays open.
    pub(crate) fn silence() -> Self {
        Self {
            fault: Fault::Silent,
            ..Self::new("", "")
        }
    }

    /// Adds a header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Closes the connection before the announced end of the body.
    pub(crate) fn cut(mut self) -> Self {
        self.fault = Fault::Cut;
        self
    }

    fn to_bytes(&self) -> Vec<u8> {
        let missing = usize::from(self.fault == Fault::Cut);
        let length = self.body.len() + missing;
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {length}\r\n", self.status);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head.push_str("Connection: close\r\n\r\n");
        [head.as_bytes(), &self.body].concat()
    }
}

/// A request exactly as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// Path and query as on the request line.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The body, its chunks put together.
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// Returns the path as on the request line.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the segments of the path, each decoded once.
    pub(crate) fn segments(&self) -> Vec<String> {
        let path = self.path().strip_prefix('/').expect("a path begins so");
        path.split('/').map(decode).collect()
    }

    /// Returns the query's names and values in their order, decoded as forms are.
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let Some((_, query)) = self.target.split_once('?') else {
            return Vec::new();
        };
        let pairs = query.split('&').map(|pair| {
            let (name, value) = pair.split_once('=').expect("a pair has a `=`");
            (decode_form(name), decode_form(value))
        });
        pairs.collect()
    }

    /// Returns the query, in which no name may be repeated.
    pub(crate) fn query_map(&self) -> BTreeMap<String, String> {
        let pairs = self.query();
        let length = pairs.len();
        let map = BTreeMap::from_iter(pairs);
        assert_eq!(map.len(), length, "a name is repeated: {}", self.target);
        map
    }

    /// Returns a header, which may not be repeated.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(given, _)| given.eq_ignore_ascii_case(name));
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} is repeated: {self:?}");
        value
    }

    /// Returns the body as JSON.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: &(dyn Fn(&Received) -> Answer + Send + Sync),
    kept: &Mutex<Vec<Received>>,
) {
    let Some(received) = receive(&mut stream).await else {
        return;
    };
    let answer = answer(&received);
    kept.lock().expect("no holder panics").push(received);
    if answer.fault == Fault::Silent {
        std::future::pending::<()>().await;
    }
    // A client that has gone away is the test's own doing.
    let _ = stream.write_all(&answer.to_bytes()).await;
    let _ = stream.shutdown().await;
}

/// Reads one request: nothing when the connection ends before the request does, or when it
/// speaks something else than HTTP, such as TLS.
async fn receive(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        let found = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        match found {
            Some(position) => break position,
            None => read_more(stream, &mut bytes).await?,
        }
        if !bytes[0].is_ascii_uppercase() {
            return None;
        }
    };
    let rest = bytes.split_off(end + 4);
    bytes.truncate(end);
    let head = String::from_utf8(bytes).expect("the head of a request is ASCII");
    assert!(head.is_ascii(), "the head of a request is ASCII: {head}");
    let mut lines = head.split("\r\n");
    let request_line = lines.next().expect("a request has a first line");
    let words: Vec<&str> = request_line.split(' ').collect();
    let [method, target, "HTTP/1.1"] = words[..] else {
        panic!("no request line: {request_line:?}");
    };
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(':').expect("a header has a `:`");
        (name.to_owned(), value.trim().to_owned())
    });
    let mut received = Received {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
    };
    received.body = receive_body(stream, &received, rest).await?;
    Some(received)
}

async fn receive_body(
    stream: &mut TcpStream,
    head: &Received,
    mut bytes: Vec<u8>,
) -> Option<Vec<u8>> {
    if head.header("transfer-encoding") == Some("chunked") {
        return receive_chunks(stream, bytes).await;
    }
    let length = head.header("content-length").unwrap_or("0");
    let length: usize = length.parse().expect("the length is a number");
    while bytes.len() < length {
        read_more(stream, &mut bytes).await?;
    }
    assert_eq!(bytes.len(), length, "nothing follows the body");
    Some(bytes)
}

async fn receive_chunks(stream: &mut TcpStream, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            match bytes.windows(2).position(|window| window == b"\r\n") {
                Some(end) => break end,
                None => read_more(stream, &mut bytes).await?,
            }
        };
        let length = str::from_utf8(&bytes[..line]).expect("the length is ASCII");
        let length = usize::from_str_radix(length, 16).expect("the length is a number");
        let end = line + 2 + length + 2;
        while bytes.len() < end {
            read_more(stream, &mut bytes).await?;
        }
        body.extend_from_slice(&bytes[line + 2..end - 2]);
        bytes.drain(..end);
        if length == 0 {
            return Some(body);
        }
    }
}

async fn read_more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let count = stream.read_buf(bytes).await.ok()?;
    (count > 0).then_some(())
}

/// Percent-decodes once, by hand, so that it shares no mistake with the encoder.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next(), bytes.next()].map(|digit| {
                let digit = char::from(digit.expect("two digits follow a `%`"));
                digit.to_digit(16).expect("two digits follow a `%`")
            });
            let byte = digits[0] * 16 + digits[1];
            decoded.push(u8::try_from(byte).expect("it has two digits"));
        } else {
            assert!(byte.is_ascii_graphic(), "{text:?} is not encoded");
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).expect("it is UTF-8")
}

/// Decodes as servers decode a query: a `+` is a space.
fn decode_form(text: &str) -> String {
    decode(&text.replace('+', "%20"))
}
