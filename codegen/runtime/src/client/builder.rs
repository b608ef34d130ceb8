//! Building a client: every setting is checked before there is one.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use url::{Host, Url};

use crate::error::BuildError;
use crate::token::{Token, TokenSource};

use super::tokens::Tokens;
use super::{Client, Inner};

const BASE_URL: &str = "https://services.leadconnectorhq.com";
const USER_AGENT: &str = concat!("highlevel-rust/", env!("CARGO_PKG_VERSION"));
const TIMEOUT: Duration = Duration::from_mins(2);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

/// The settings of a client, see [`ClientBuilder::build`].
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<C = Client> {
    tokens: Option<Source>,
    base_url: String,
    allow_http: bool,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    user_agent: String,
    http: Option<reqwest::Client>,
    max_response_bytes: usize,
    client: PhantomData<fn() -> C>,
}

/// What was set of tokens, not checked yet.
#[derive(Debug)]
enum Source {
    Fixed(Token),
    Dynamic(Tokens),
}

impl<C> ClientBuilder<C> {
    /// Begins with the defaults: HighLevel's own address, two minutes for a call, no token.
    pub fn new() -> Self {
        Self {
            tokens: None,
            base_url: BASE_URL.to_owned(),
            allow_http: false,
            timeout: Some(TIMEOUT),
            connect_timeout: None,
            user_agent: USER_AGENT.to_owned(),
            http: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            client: PhantomData,
        }
    }

    /// Sets the token that every call sends. It must be set, or a source of tokens.
    pub fn token(mut self, token: Token) -> Self {
        self.tokens = Some(Source::Fixed(token));
        self
    }

    /// Sets where every call takes its token from, such as a session that is refreshed.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.tokens = Some(Source::Dynamic(Tokens::Source(Arc::new(source))));
        self
    }

    /// Makes calls without a token: those by which tokens are got.
    pub(crate) fn anonymous(mut self) -> Self {
        self.tokens = Some(Source::Dynamic(Tokens::Anonymous));
        self
    }

    /// Sets the address below which all operations are, for tests and proxies. Its path is kept.
    ///
    /// It must be https, unless its host is this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Allows a base URL that is not https on any host. The token is then sent unencrypted.
    pub fn allow_http(mut self, allow_http: bool) -> Self {
        self.allow_http = allow_http;
        self
    }

    /// Sets how long a whole call may take, from opening its files to the last byte of the response: two minutes
    /// unless set. `None` sets no limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Sets how long making a connection may take: ten seconds unless set.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = Some(connect_timeout);
        self
    }

    /// Sets the `User-Agent` header: `highlevel-rust/` and the version unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets the HTTP client that sends the calls, for proxies, certificates and the like.
    ///
    /// Build it with [`reqwest::redirect::Policy::none()`]: a call whose redirect was followed fails. It must come from
    /// a reqwest of your own dependencies, with a TLS feature such as `rustls`.
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http = Some(http_client);
        self
    }

    /// Sets the longest body of a response that is accepted: 64 MiB unless set.
    pub fn max_response_bytes(mut self, max_response_bytes: usize) -> Self {
        self.max_response_bytes = max_response_bytes;
        self
    }

    /// Checks the settings and makes the client.
    ///
    /// # Errors
    ///
    /// Fails when no token is set, or when a setting cannot work. No message shows the token.
    pub fn build(self) -> Result<C, BuildError>
    where
        C: From<Client>,
    {
        self.into_client().map(C::from)
    }

    fn into_client(self) -> Result<Client, BuildError> {
        let tokens = match self.tokens {
            Some(Source::Fixed(token)) => Tokens::fixed(token)?,
            Some(Source::Dynamic(tokens)) => tokens,
            None => return Err(BuildError::MissingToken),
        };
        let base_url = check_base_url(&self.base_url, self.allow_http)?;
        let user_agent =
            HeaderValue::try_from(self.user_agent).map_err(|_| BuildError::InvalidUserAgent)?;
        if user_agent.to_str().is_err() {
            return Err(BuildError::InvalidUserAgent);
        }
        let http = match (self.http, self.connect_timeout) {
            (Some(_), Some(_)) => {
                return Err(BuildError::Conflict(
                    "`connect_timeout` has no effect on an HTTP client of your own; set it there",
                ));
            }
            (Some(http), None) => http,
            (None, timeout) => own_client(&base_url, timeout.unwrap_or(CONNECT_TIMEOUT))?,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                user_agent,
                timeout: self.timeout,
                max_response_bytes: self.max_response_bytes,
            }),
            tokens,
        })
    }
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("tokens", &self.tokens)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

fn check_base_url(text: &str, allow_http: bool) -> Result<Url, BuildError> {
    let url = Url::parse(text).map_err(|error| BuildError::InvalidBaseUrl(error.to_string()))?;
    let refuse = |reason: &str| Err(BuildError::InvalidBaseUrl(reason.to_owned()));
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("it is neither https nor http");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("it holds a user name or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("it has a query or a fragment");
    }
    if url.scheme() == "http" && !allow_http && !is_loopback(&url) {
        return Err(BuildError::InsecureBaseUrl);
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(domain)) => domain == "localhost" || domain.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn own_client(base_url: &Url, connect_timeout: Duration) -> Result<reqwest::Client, BuildError> {
    let tls = tls_config(base_url).map_err(|error| BuildError::HttpClient(Box::new(error)))?;
    let mut builder = reqwest::Client::builder();
    if is_loopback(base_url) {
        // A proxy from the environment is another machine, or at least does not know this one's ports.
        builder = builder.no_proxy();
    }
    builder
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .connect_timeout(connect_timeout)
        .build()
        .map_err(|error| BuildError::HttpClient(Box::new(error)))
}

/// Names ring itself, so that no process-wide default is needed or set. The operating system decides which
/// certificates are trusted; where nothing is https they are not even loaded.
fn tls_config(base_url: &Url) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let config = match base_url.scheme() {
        "https" => config.with_platform_verifier()?,
        _ => config.with_root_certificates(RootCertStore::empty()),
    };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
