//! Servers with valid and invalid certificates, servers without TLS, and TLS connections that break.
//!
//! The client uses the certificates of the operating system. On Linux, the environment variable `SSL_CERT_FILE` can name another
//! file of certificates, so the tests run in a separate process with this variable.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::http;
use highlevel_runtime::{Client, Error, RetryPolicy, Token, TransportError, TransportErrorKind};
use highlevel_testing::{Log, assert_hidden, listen, shown};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::{HANG, create_page, resets, silence};
use crate::api::operations::GetPageParams;
use crate::server::SECRET;

#[cfg(target_os = "linux")]
#[test]
fn with_an_authority_of_our_own() {
    in_a_process_of_its_own("faults::tls::in_another_process");
}

/// Runs an ignored test in a separate process that trusts the certificate of [`Authority::trusted`].
#[cfg(target_os = "linux")]
pub(super) fn in_a_process_of_its_own(test: &str) {
    let folder = format!(
        "highlevel-{}-{}",
        test.replace("::", "-"),
        std::process::id()
    );
    let folder = std::env::temp_dir().join(folder);
    std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
    let output = Command::new(std::env::current_exe().expect("the test is a program"))
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env("SSL_CERT_FILE", folder.join("authority.pem"))
        .env_remove("SSL_CERT_DIR")
        .output()
        .expect("the test can be started");
    let _ = std::fs::remove_dir_all(&folder);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(text.contains("1 passed"), "{text}");
}

#[tokio::test]
#[ignore = "started by the test above"]
async fn in_another_process() {
    let authority = Authority::trusted("ours");
    good_certificates(&authority).await;
    bad_certificates(&authority).await;
    no_tls().await;
    tls_where_none_is_expected(&authority).await;
    broken_handshakes().await;
    broken_streams(&authority).await;
    resets::of_streams_and_connections(&authority).await;
    silence::a_connection_that_falls_silent_is_replaced(&authority).await;
}

async fn good_certificates(authority: &Authority) {
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let identity = authority.sign(&["localhost"], 2500);
        let server = Server::tls(identity, protocol, Ending::Whole).await;
        let (got, posted) = call_both(client(&server.https(), CONNECT), |result| {
            assert!(result.is_none(), "{protocol:?}: {result:?}");
        })
        .await;
        assert_eq!((got, posted, server.requests()), (1, 1, 2), "{protocol:?}");
    }
}

async fn bad_certificates(authority: &Authority) {
    let stranger = Authority::new("a stranger");
    let cases = [
        (
            "another name",
            authority.sign(&["other.example"], 2500),
            "NotValidForName",
        ),
        (
            "a name in a wildcard",
            authority.sign(&["*.localhost"], 2500),
            "NotValidForName",
        ),
        ("expired", authority.sign(&["localhost"], 2020), "Expired"),
        (
            "an unknown issuer",
            stranger.sign(&["localhost"], 2500),
            "UnknownIssuer",
        ),
        ("signed by itself", Identity::alone("localhost"), ""),
    ];
    for (what, identity, cause) in cases {
        let server = Server::tls(identity, Protocol::Http1, Ending::Whole).await;
        let attempts = call_both(client(&server.https(), CONNECT), |error| {
            expect(error, TransportErrorKind::Tls, what);
            let text = format!("{error:?}");
            assert!(text.contains(cause), "{what}: {text}");
        });
        assert_eq!(attempts.await, (1, 1), "{what}");
        // No request is sent before the certificate is verified.
        assert_eq!((server.connections(), server.requests()), (2, 0), "{what}");
    }
}

async fn no_tls() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    let server = Server::plain(Some(answer)).await;
    let attempts = call_both(client(&server.https(), CONNECT), |error| {
        expect(error, TransportErrorKind::Tls, "no TLS");
    });
    assert_eq!(attempts.await, (1, 1));
    assert_eq!(server.connections(), 2);
}

async fn tls_where_none_is_expected(authority: &Authority) {
    let server = Server::tls(
        authority.sign(&["localhost"], 2500),
        Protocol::Http1,
        Ending::Whole,
    )
    .await;
    let attempts = call_both(client(&server.http(), CONNECT), |error| {
        expect(error, TransportErrorKind::Send, "TLS instead of HTTP");
    });
    assert_eq!(attempts.await, (3, 1));
    assert_eq!(server.requests(), 0);
}

/// Nothing is sent before the handshake has completed, so a `POST` is retried, too.
async fn broken_handshakes() {
    let server = Server::plain(Some(b"")).await;
    let attempts = call_both(client(&server.https(), CONNECT), |error| {
        expect(
            error,
            TransportErrorKind::Connect,
            "closed in the handshake",
        );
    });
    assert_eq!(attempts.await, (3, 3));
    let server = Server::plain(None).await;
    let attempts = call_both(
        client(&server.https(), Duration::from_millis(100)),
        |error| {
            expect(
                error,
                TransportErrorKind::Connect,
                "silent in the handshake",
            );
        },
    );
    assert_eq!(attempts.await, (3, 3));
}

async fn broken_streams(authority: &Authority) {
    let cases = [
        (Protocol::Http1, Ending::NoAnswer, TransportErrorKind::Send),
        (Protocol::Http1, Ending::InTheBody, TransportErrorKind::Read),
        (
            Protocol::Http1,
            Ending::WithoutNotice,
            TransportErrorKind::Read,
        ),
        (Protocol::Http2, Ending::NoAnswer, TransportErrorKind::Send),
        (Protocol::Http2, Ending::InTheBody, TransportErrorKind::Read),
        (
            Protocol::Http2,
            Ending::WithoutNotice,
            TransportErrorKind::Read,
        ),
    ];
    for (protocol, ending, kind) in cases {
        let identity = authority.sign(&["localhost"], 2500);
        let server = Server::tls(identity, protocol, ending).await;
        let what = format!("{protocol:?}, {ending:?}");
        let attempts = call_both(client(&server.https(), CONNECT), |error| {
            expect(error, kind, &what);
        });
        assert_eq!(attempts.await, (3, 1), "{what}");
        assert_eq!(server.requests(), 4, "{what}");
    }
}

fn expect(error: Option<&TransportError>, kind: TransportErrorKind, what: &str) {
    let error = error.unwrap_or_else(|| panic!("{what} is no failure"));
    assert_eq!(error.kind(), kind, "{what}: {error:?}");
}

/// Calls by `GET` and `POST`, passes the failure of each, or `None`, to `check`, and returns the numbers of attempts.
pub(super) async fn call_both(
    client: Client,
    check: impl Fn(Option<&TransportError>),
) -> (u32, u32) {
    let calls = async {
        let got = client.request(GetPageParams::new("loc")).send_with_meta();
        let got = tokio::time::timeout(HANG, got).await.expect("GET hangs");
        let posted = client.request(create_page()).send_with_meta();
        let posted = tokio::time::timeout(HANG, posted).await;
        (got, posted.expect("POST hangs"))
    };
    // Capture the log of these calls only, not that of other tests on this thread.
    let ((got, posted), log) = Log::of(calls).await;
    assert_hidden(SECRET, &log.text());
    let attempts = [got, posted].map(|result| match &result.map_err(Error::from) {
        Ok(response) => {
            check(None);
            response.attempts()
        }
        Err(Error::Transport(error)) => {
            assert_hidden(SECRET, &shown(error));
            check(Some(error));
            error.attempts()
        }
        Err(error) => panic!("{error:?}"),
    });
    attempts.into()
}

pub(super) fn client(url: &str, connect_timeout: Duration) -> Client {
    let retry = RetryPolicy::new()
        .max_attempts(3)
        .initial_backoff(Duration::from_millis(1));
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .connect_timeout(connect_timeout)
        .retry(retry)
        .build()
        .expect("the settings are valid")
}

/// The connect timeout of tests that do not test it.
pub(super) const CONNECT: Duration = HANG;

/// Time after which the client has certainly read the data that was sent.
pub(super) const ARRIVAL: Duration = Duration::from_millis(150);

/// A certificate authority.
pub(super) struct Authority {
    certificate: rcgen::Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key.
pub(super) struct Identity(CertificateDer<'static>, PrivateKeyDer<'static>);

impl Authority {
    /// Creates the authority that this process trusts.
    pub(super) fn trusted(name: &str) -> Self {
        let authority = Self::new(name);
        let path = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from);
        let path = path.expect("the process is started by another test, which sets it");
        std::fs::write(path, authority.certificate.pem()).expect("the file can be written");
        authority
    }

    fn new(name: &str) -> Self {
        let key = KeyPair::generate().expect("there is randomness");
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).expect("the parameters are valid");
        let issuer = Issuer::new(params, key);
        Self {
            certificate,
            issuer,
        }
    }

    /// Creates a certificate that is valid for `names` until the year `until`.
    pub(super) fn sign(&self, names: &[&str], until: i32) -> Identity {
        let key = KeyPair::generate().expect("there is randomness");
        let names: Vec<_> = names.iter().map(ToString::to_string).collect();
        let mut params = CertificateParams::new(names).expect("the names are valid");
        params.not_before = date_time_ymd(2019, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer);
        let certificate = certificate.expect("the parameters are valid");
        Identity(certificate.der().clone(), private(&key))
    }
}

impl Identity {
    fn alone(name: &str) -> Self {
        let key = KeyPair::generate().expect("there is randomness");
        let params = CertificateParams::new([name.to_owned()]).expect("the name is valid");
        let certificate = params.self_signed(&key).expect("the parameters are valid");
        Self(certificate.der().clone(), private(&key))
    }
}

fn private(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivateKeyDer::Pkcs8(key.serialize_der().into())
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Protocol {
    Http1,
    Http2,
}

/// The way in which a response ends.
#[derive(Clone, Copy, Debug)]
enum Ending {
    Whole,
    /// There is no response.
    NoAnswer,
    /// The connection closes within a body of known length. With HTTP/2, the stream is reset within the body.
    InTheBody,
    /// The connection closes after a body of unknown length, but without TLS's `close_notify`.
    WithoutNotice,
}

/// A server with TLS, or one that does not speak it. The scripted server of `highlevel-testing` cannot be used, because it reads
/// plain HTTP/1.1.
struct Server {
    port: u16,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
}

impl Server {
    async fn tls(identity: Identity, protocol: Protocol, ending: Ending) -> Self {
        let acceptor = acceptor(identity, protocol);
        Self::start(move |socket, counts| {
            let acceptor = acceptor.clone();
            async move {
                let Ok(stream) = acceptor.accept(socket).await else {
                    return;
                };
                match protocol {
                    Protocol::Http1 => answer_http1(stream, ending, &counts).await,
                    Protocol::Http2 => answer_http2(stream, ending, &counts).await,
                }
            }
        })
        .await
    }

    /// Responds to any bytes with `answer`, or not at all.
    async fn plain(answer: Option<&'static [u8]>) -> Self {
        Self::start(move |mut socket, _| async move {
            let _ = socket.read(&mut [0; 4096]).await;
            match answer {
                Some(answer) => {
                    let _ = socket.write_all(answer).await;
                }
                None => {
                    while matches!(socket.read(&mut [0; 4096]).await, Ok(length) if length > 0) {}
                }
            }
        })
        .await
    }

    async fn start<F>(treat: impl Fn(TcpStream, Arc<Counts>) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (listener, _) = listen().await;
        let port = listener.local_addr().expect("it is bound").port();
        let counts = Arc::new(Counts::default());
        let server = Self {
            port,
            counts: Arc::clone(&counts),
        };
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                counts.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(treat(socket, Arc::clone(&counts)));
            }
        });
        server
    }

    fn https(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    fn http(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }

    fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }
}

pub(super) fn acceptor(Identity(certificate, key): Identity, protocol: Protocol) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring has all versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .expect("the key is the certificate's");
    config.alpn_protocols = match protocol {
        Protocol::Http1 => vec![b"http/1.1".to_vec()],
        Protocol::Http2 => vec![b"h2".to_vec()],
    };
    TlsAcceptor::from(Arc::new(config))
}

async fn answer_http1(mut stream: TlsStream<TcpStream>, ending: Ending, counts: &Counts) {
    let mut request = Vec::new();
    while !request.windows(4).any(|window| window == b"\r\n\r\n") {
        match stream.read_buf(&mut request).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
    counts.requests.fetch_add(1, Ordering::SeqCst);
    let answer = match ending {
        Ending::Whole => "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
        Ending::NoAnswer => "",
        Ending::InTheBody => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
        Ending::WithoutNotice => "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
    };
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.flush().await;
    if matches!(ending, Ending::Whole | Ending::InTheBody) {
        let _ = stream.shutdown().await;
    }
}

async fn answer_http2(stream: TlsStream<TcpStream>, ending: Ending, counts: &Counts) {
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        counts.requests.fetch_add(1, Ordering::SeqCst);
        if matches!(ending, Ending::NoAnswer) {
            respond.send_reset(h2::Reason::INTERNAL_ERROR);
            continue;
        }
        let response = http::Response::new(());
        let is_whole = matches!(ending, Ending::Whole);
        let mut body = respond
            .send_response(response, false)
            .expect("nothing was sent yet");
        let _ = body.send_data(Bytes::from_static(b"{}"), is_whole);
        match ending {
            Ending::InTheBody => {
                tokio::spawn(async move {
                    tokio::time::sleep(ARRIVAL).await;
                    body.send_reset(h2::Reason::INTERNAL_ERROR);
                });
            }
            Ending::WithoutNotice => {
                // Polling the connection for the next request flushes the response.
                let _ = tokio::time::timeout(ARRIVAL, connection.accept()).await;
                return;
            }
            Ending::Whole | Ending::NoAnswer => {}
        }
    }
}
