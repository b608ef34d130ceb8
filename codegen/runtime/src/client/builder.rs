//! Building a client: every setting is checked before there is one.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use crate::build_error::BuildError;
use crate::highlevel::{BASE_URL, DOCUMENTED_LIMIT, USER_AGENT};
use crate::hook::Hook;
use crate::limits::LimitRegistry;
use crate::retry::{RetryPolicy, RetryQuota};
use crate::token::{Token, TokenSource};

use super::Client;
use super::inner::{Inner, Settings};
use super::pools::Pools;
use super::tokens::Tokens;

const TIMEOUT: Duration = Duration::from_mins(2);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const ATTEMPT_TIMEOUT: Duration = Duration::from_mins(1);
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
const SHORTEST_SILENCE: Duration = Duration::from_secs(1);
const LONGEST_SILENCE: Duration = Duration::from_secs(10);
const LIMIT_WAIT: Duration = Duration::from_mins(1);
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

/// The settings of a client, see [`ClientBuilder::build`].
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<C = Client> {
    tokens: Option<Source>,
    base_url: String,
    allow_http: bool,
    timeout: Option<Duration>,
    has_default_timeout: bool,
    connect_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    retry: RetryPolicy,
    retry_quota: u32,
    limit_wait: Option<Duration>,
    proxy: Option<SecretString>,
    hooks: Vec<Arc<dyn Hook>>,
    user_agent: String,
    http: Option<reqwest::Client>,
    max_response_bytes: usize,
    client: PhantomData<fn() -> C>,
}

impl Client {
    /// Begins to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
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
            has_default_timeout: true,
            connect_timeout: None,
            attempt_timeout: Some(ATTEMPT_TIMEOUT),
            idle_timeout: Some(IDLE_TIMEOUT),
            retry: RetryPolicy::new(),
            retry_quota: RetryQuota::DEFAULT,
            limit_wait: Some(LIMIT_WAIT),
            proxy: None,
            hooks: Vec::new(),
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

    /// Makes calls without a token, such as those that acquire one.
    pub fn anonymous(mut self) -> Self {
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

    /// Sets how long a whole call may take, from waiting for its turn to the last byte of the response, all attempts
    /// included: two minutes unless set, and longer while an upload moves. `None` sets no limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self.has_default_timeout = false;
        self
    }

    /// Sets how long making a connection may take: ten seconds unless set.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = Some(connect_timeout);
        self
    }

    /// Sets how long one attempt of a call may take, from sending to the last byte of the response: a minute unless set.
    /// `None` sets no limit but that of the whole call. While a file is uploaded, the idle timeout counts instead.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = timeout.into();
        self
    }

    /// Sets how long the server may be silent in the middle of a response, or take nothing of an upload: half a minute unless
    /// set. Within this time at least 100 bytes for each second of it have to arrive of a response. `None` sets no limit.
    ///
    /// An HTTP/2 connection that is silent for a third of it (one second at least, 10 at most) is pinged, and replaced if as
    /// long passes without an answer.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.idle_timeout = timeout.into();
        self
    }

    /// Sets how often and how long calls are made again that failed in a way that may pass.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets how much all calls together may spend on being made again: a repetition costs 5, after a timeout 10, one
    /// that the server asked for nothing; each success brings 1 back. It is 500 unless set. When all is spent, as in an
    /// outage, calls fail at the first attempt.
    pub fn retry_quota(mut self, quota: u32) -> Self {
        self.retry_quota = quota;
        self
    }

    /// Sets how long a call waits for its turn under the server's rate limits: a minute unless set. With `None` no call
    /// waits or is refused, and the server answers 429.
    pub fn limit_wait(mut self, wait: impl Into<Option<Duration>>) -> Self {
        self.limit_wait = wait.into();
        self
    }

    /// Sends all calls through a proxy: `http://user:password@host:port`. Unless set, the environment decides
    /// (`HTTPS_PROXY` and its like), except for a server on this machine.
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Adds something to do around every attempt. Hooks are called in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
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
    ///
    /// The values that are read from a response may take four times as many bytes of memory: the body `[{},{}]` is small,
    /// and the structs that it stands for are not.
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

    /// Checks the settings and makes a client without the methods of the APIs.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn into_client(self) -> Result<Client, BuildError> {
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
        let http = match self.http {
            Some(http) => {
                check_unused(self.connect_timeout.as_ref(), self.proxy.as_ref())?;
                Pools::Given(http)
            }
            None => {
                let sign_of_life = sign_of_life(self.idle_timeout);
                own_pools(&base_url, self.connect_timeout, sign_of_life, self.proxy)?
            }
        };
        let is_highlevel = base_url.as_str().trim_end_matches('/') == BASE_URL;
        let assumed = is_highlevel.then_some(DOCUMENTED_LIMIT);
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                settings: Settings {
                    user_agent,
                    timeout: self.timeout,
                    has_default_timeout: self.has_default_timeout,
                    attempt_timeout: self.attempt_timeout,
                    idle_timeout: self.idle_timeout,
                    retry: self.retry,
                    max_response_bytes: self.max_response_bytes,
                    hooks: self.hooks,
                },
                limits: LimitRegistry::new(self.limit_wait, assumed),
                quota: RetryQuota::new(self.retry_quota),
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

pub(crate) fn check_base_url(text: &str, allow_http: bool) -> Result<Url, BuildError> {
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
    // The standard of browsers allows more in a host, such as braces, than that of HTTP.
    if url.as_str().parse::<Uri>().is_err() {
        return refuse("its host has a character that no request can carry");
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

/// Refuses settings that an HTTP client of the user's own would not have.
fn check_unused(
    connect_timeout: Option<&Duration>,
    proxy: Option<&SecretString>,
) -> Result<(), BuildError> {
    match (connect_timeout, proxy) {
        (Some(_), _) => Err(BuildError::Conflict(
            "`connect_timeout` has no effect on an HTTP client of your own; set it there",
        )),
        (_, Some(_)) => Err(BuildError::Conflict(
            "`proxy` has no effect on an HTTP client of your own; set it there",
        )),
        (None, None) => Ok(()),
    }
}

/// Returns how long a connection of HTTP/2 may be silent before it is pinged, and then until it is given up.
fn sign_of_life(idle_timeout: Option<Duration>) -> Duration {
    idle_timeout.map_or(LONGEST_SILENCE, |idle| {
        (idle / 3).clamp(SHORTEST_SILENCE, LONGEST_SILENCE)
    })
}

fn own_pools(
    base_url: &Url,
    connect_timeout: Option<Duration>,
    sign_of_life: Duration,
    proxy: Option<SecretString>,
) -> Result<Pools, BuildError> {
    let tls = tls_config(base_url).map_err(|error| BuildError::HttpClient(Box::new(error)))?;
    // A proxy from the environment is another machine, or at least does not know this one's ports.
    let has_no_proxy = proxy.is_none() && is_loopback(base_url);
    let make = move || {
        let mut builder = reqwest::Client::builder();
        if let Some(proxy) = &proxy {
            builder = builder.proxy(parse_proxy(proxy)?);
        } else if has_no_proxy {
            builder = builder.no_proxy();
        }
        builder
            .tls_backend_preconfigured(tls.clone())
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // The bodies are decompressed here, even if something else in the program has reqwest's feature for it.
            .no_gzip()
            .connect_timeout(connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            // All calls share a connection of HTTP/2, and an attempt that times out does not close it. So one that falls silent
            // is found out by pings, also between calls: attempts may be shorter than it takes.
            .http2_keep_alive_interval(sign_of_life)
            .http2_keep_alive_timeout(sign_of_life)
            .http2_keep_alive_while_idle(true)
            .build()
            .map_err(|error| BuildError::HttpClient(Box::new(error)))
    };
    let first = make()?;
    Ok(Pools::own(first, move || make().ok()))
}

fn parse_proxy(proxy: &SecretString) -> Result<reqwest::Proxy, BuildError> {
    let url = Url::parse(proxy.expose_secret())
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    let proxy = url.and_then(|url| reqwest::Proxy::all(url).ok());
    proxy.ok_or(BuildError::InvalidProxy)
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
