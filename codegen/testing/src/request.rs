//! A received request: its bytes and its parts.

use std::collections::BTreeMap;

use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use crate::decode::{form_decode, percent_decode};

/// A request exactly as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query as on the request line.
    pub target: String,
    /// The headers in their order, names as they were received.
    pub headers: Vec<(String, String)>,
    /// The body, without the framing of chunks. After [`Step::ReceiveHead`](crate::Step::ReceiveHead), the bytes that arrived with
    /// the head, unchanged.
    pub body: Vec<u8>,
    bytes: Vec<u8>,
}

/// The part of a request that is received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// The head, and whatever part of the body arrives with it.
    Head,
}

impl Request {
    /// Returns every byte that was received.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns every byte that was received, as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Returns the first line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{} {} HTTP/1.1", self.method, self.target)
    }

    /// Returns the path as on the request line.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the segments of the path, each decoded once.
    ///
    /// # Panics
    ///
    /// If the path does not begin with `/`, or is not well encoded.
    #[must_use]
    pub fn segments(&self) -> Vec<String> {
        let path = self
            .path()
            .strip_prefix('/')
            .expect("a path begins with a `/`");
        path.split('/').map(percent_decode).collect()
    }

    /// Returns the names and values of the query in order, decoded like forms.
    ///
    /// # Panics
    ///
    /// If the query is not well encoded, or a pair has no `=`.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        let Some((_, query)) = self.target.split_once('?') else {
            return Vec::new();
        };
        let pairs = query.split('&').map(|pair| {
            let (name, value) = pair.split_once('=').expect("a pair has a `=`");
            (form_decode(name), form_decode(value))
        });
        pairs.collect()
    }

    /// Returns the query by name.
    ///
    /// # Panics
    ///
    /// If a name occurs twice, or if [`query`](Self::query) panics.
    #[must_use]
    pub fn query_map(&self) -> BTreeMap<String, String> {
        let pairs = self.query();
        let length = pairs.len();
        let map = BTreeMap::from_iter(pairs);
        assert_eq!(map.len(), length, "a name occurs twice: {}", self.target);
        map
    }

    /// Returns the value of a header.
    ///
    /// # Panics
    ///
    /// If the header occurs twice.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(given, _)| given.eq_ignore_ascii_case(name));
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} occurs twice: {self:?}");
        value
    }

    /// Returns the body as JSON.
    ///
    /// # Panics
    ///
    /// If the content type is not exactly `application/json`, or if the body is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"));
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// Receives a request. Returns `None` when the connection ends before the request does, or when it carries something
    /// other than HTTP, such as TLS.
    pub(crate) async fn receive(stream: &mut TcpStream, extent: Extent) -> Option<Self> {
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(position) = find(&bytes, b"\r\n\r\n") {
                break position;
            }
            read_more(stream, &mut bytes).await?;
            if !bytes[0].is_ascii_uppercase() {
                return None;
            }
        };
        let mut request = Self::parse_head(&bytes[..end]);
        let start = end + 4;
        if extent == Extent::Head {
            request.body = bytes[start..].to_vec();
        } else if request.header("transfer-encoding") == Some("chunked") {
            request.body = receive_chunks(stream, &mut bytes, start).await?;
        } else {
            let length = request.header("content-length").unwrap_or("0");
            let length: usize = length.parse().expect("the length is a number");
            while bytes.len() < start + length {
                read_more(stream, &mut bytes).await?;
            }
            assert_eq!(bytes.len(), start + length, "nothing follows the body");
            request.body = bytes[start..].to_vec();
        }
        request.bytes = bytes;
        Some(request)
    }

    fn parse_head(head: &[u8]) -> Self {
        let head = str::from_utf8(head).expect("the head of a request is ASCII");
        assert!(head.is_ascii(), "the head of a request is ASCII: {head}");
        let mut lines = head.split("\r\n");
        let line = lines.next().expect("a request has a first line");
        let words: Vec<&str> = line.split(' ').collect();
        let [method, target, "HTTP/1.1"] = words[..] else {
            panic!("not a request line: {line:?}");
        };
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(':').expect("a header has a `:`");
            (name.to_owned(), value.trim().to_owned())
        });
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.collect(),
            body: Vec::new(),
            bytes: Vec::new(),
        }
    }
}

/// Receives a chunked body that begins at `start` of `bytes`, and returns it without its framing.
async fn receive_chunks(
    stream: &mut TcpStream,
    bytes: &mut Vec<u8>,
    start: usize,
) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    let mut start = start;
    loop {
        let line = loop {
            match find(&bytes[start..], b"\r\n") {
                Some(end) => break start + end,
                None => read_more(stream, bytes).await?,
            }
        };
        let length = str::from_utf8(&bytes[start..line]).expect("the length is ASCII");
        let length = usize::from_str_radix(length, 16).expect("the length is a number");
        let end = line + 2 + length + 2;
        while bytes.len() < end {
            read_more(stream, bytes).await?;
        }
        body.extend_from_slice(&bytes[line + 2..end - 2]);
        start = end;
        if length == 0 {
            return Some(body);
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

async fn read_more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let count = stream.read_buf(bytes).await.ok()?;
    (count > 0).then_some(())
}
