//! Sending webhooks as HighLevel does: signed, to the URL of a program under test.

use std::fmt;
use std::io;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use highlevel_runtime::internal::crypto::rand::{SecureRandom, SystemRandom};
use highlevel_runtime::internal::crypto::signature::{Ed25519KeyPair, KeyPair};
use http::{HeaderValue, Request, Response, header};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use url::Url;

const SIGNATURE: &str = "x-ghl-signature";

/// The bytes that precede an Ed25519 key in the format `SubjectPublicKeyInfo`.
const KEY_PREFIX: [u8; 12] = [
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
];

/// Maximum time until a program responds.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Signs deliveries with its own key and sends them.
///
/// The program under test needs the key: pass [`public_key`](Self::public_key) to `PublicKey::parse` of
/// `highlevel::webhooks`.
///
/// ```
/// # use highlevel_mock as highlevel;
/// let sender = highlevel::WebhookSender::new();
/// let request = sender.request(r#"{"type":"ContactCreate"}"#);
/// assert!(request.headers().contains_key("x-ghl-signature"));
/// ```
pub struct WebhookSender {
    key: Ed25519KeyPair,
}

/// The reason why a delivery could not be sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum SendError {
    /// The argument is not a URL with the scheme `http`.
    Url,
    /// No connection could be made.
    Connection(io::Error),
    /// The connection broke before the response was complete, or the response is not HTTP.
    Response(hyper::Error),
    /// The program did not respond within 30 seconds.
    Timeout,
}

impl WebhookSender {
    /// Creates a sender with a new key.
    ///
    /// # Panics
    ///
    /// Panics when the operating system has no random bytes.
    pub fn new() -> Self {
        let mut seed = [0; 32];
        SystemRandom::new()
            .fill(&mut seed)
            .expect("the operating system has random bytes");
        Self::from_seed(&seed)
    }

    /// Creates a sender whose key is derived from `seed`, so that it is the same in every run.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let key = Ed25519KeyPair::from_seed_unchecked(seed);
        Self {
            key: key.expect("every seed of 32 bytes is a key"),
        }
    }

    /// Returns the public key in the format in which HighLevel publishes its own.
    pub fn public_key(&self) -> String {
        let key = [&KEY_PREFIX[..], self.key.public_key().as_ref()].concat();
        STANDARD.encode(key)
    }

    /// Returns the value of the header `X-GHL-Signature` for a body.
    pub fn sign(&self, body: &[u8]) -> String {
        STANDARD.encode(self.key.sign(body))
    }

    /// Returns a signed request, for handlers that are called without a server.
    ///
    /// Its URI is `/`, so a router with another path responds with 404: set `*request.uri_mut()` before.
    pub fn request(&self, body: impl AsRef<[u8]>) -> Request<Bytes> {
        let body = body.as_ref();
        let signature = HeaderValue::try_from(self.sign(body));
        let mut request = Request::new(Bytes::copy_from_slice(body));
        *request.method_mut() = http::Method::POST;
        let headers = request.headers_mut();
        headers.insert(SIGNATURE, signature.expect("base64 fits into a header"));
        let json = HeaderValue::from_static("application/json");
        headers.insert(header::CONTENT_TYPE, json);
        request
    }

    /// Sends a signed delivery to `url` and returns the response.
    ///
    /// # Errors
    ///
    /// Fails when `url` is not an `http:` URL, when the connection fails, and when there is no complete response within 30
    /// seconds. A response with an error status is not an error.
    ///
    /// # Panics
    ///
    /// Panics outside of a Tokio runtime.
    pub async fn send(
        &self,
        url: &str,
        body: impl AsRef<[u8]>,
    ) -> Result<Response<Bytes>, SendError> {
        Self::deliver(url, self.request(body)).await
    }

    /// Sends any request to `url`, for example a delivery that was changed after signing, or one without a signature.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    ///
    /// # Panics
    ///
    /// Panics outside of a Tokio runtime.
    pub async fn deliver(url: &str, request: Request<Bytes>) -> Result<Response<Bytes>, SendError> {
        let url = Url::parse(url).map_err(|_| SendError::Url)?;
        let (Some(host), Some(port), "http") =
            (url.host_str(), url.port_or_known_default(), url.scheme())
        else {
            return Err(SendError::Url);
        };
        let host = host.trim_matches(['[', ']']);
        let exchange = async {
            let stream = TcpStream::connect((host, port)).await;
            exchange(stream.map_err(SendError::Connection)?, &url, request).await
        };
        let result = tokio::time::timeout(TIMEOUT, exchange).await;
        result.map_err(|_| SendError::Timeout)?
    }
}

async fn exchange(
    stream: TcpStream,
    url: &Url,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, SendError> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(SendError::Response)?;
    let (mut head, body) = request.into_parts();
    let target = url[url::Position::BeforePath..url::Position::AfterQuery].parse();
    head.uri = target.map_err(|_| SendError::Url)?;
    let host = HeaderValue::from_str(url.authority()).map_err(|_| SendError::Url)?;
    head.headers.insert(header::HOST, host);
    let request = Request::from_parts(head, Full::new(body));
    let connection = tokio::spawn(connection);
    let response = async {
        let (head, body) = sender.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Response::from_parts(head, body))
    };
    let response = response.await.map_err(SendError::Response);
    connection.abort();
    response
}

impl Default for WebhookSender {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for WebhookSender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WebhookSender")
            .field("public_key", &self.public_key())
            .finish()
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => formatter.write_str("the URL of the receiver is not an `http:` URL"),
            Self::Connection(error) => {
                write!(formatter, "the receiver could not be reached: {error}")
            }
            Self::Response(error) => {
                write!(
                    formatter,
                    "the response of the receiver could not be read: {error}"
                )
            }
            Self::Timeout => formatter.write_str("the receiver did not respond within 30 s"),
        }
    }
}

impl std::error::Error for SendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connection(error) => Some(error),
            Self::Response(error) => Some(error),
            Self::Url | Self::Timeout => None,
        }
    }
}
