//! Building a client. All settings are checked before the client is created.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::SecretString;

use crate::build_error::BuildError;
use crate::highlevel::{BASE_URL, DOCUMENTED_LIMIT, USER_AGENT};
use crate::hook::Hook;
use crate::limits::{LimitRegistry, LimitWait};
use crate::retry::{RetryPolicy, RetryQuota};
use crate::token::{Token, TokenSource};

use super::Client;
use super::defaults::Defaults;
use super::environment::{Read, of_process, read_base_url, read_token};
use super::inner::{Inner, Settings};
use super::network::{check_base_url, check_unused, own_pools, sign_of_life};
use super::pools::Pools;
use super::tokens::Tokens;

const TIMEOUT: Duration = Duration::from_secs(2 * 60);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
const LIMIT_WAIT: Duration = Duration::from_secs(60);
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

/// Builds a client.
#[must_use = "call `build` to create the client"]
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
    limit_wait: LimitWait,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    proxy: Option<SecretString>,
    hooks: Vec<Arc<dyn Hook>>,
    user_agent: String,
    http: Option<reqwest::Client>,
    max_response_bytes: usize,
    client: PhantomData<fn() -> C>,
}

impl Client {
    /// Returns a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Creates a client with the token and the base URL from environment variables, see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    ///
    /// Fails if no token is set, or if a value cannot be used. The message names the variable and does not show its value. Fails
    /// also if no TLS provider is available or the HTTP client cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env()?.build()
    }
}

/// The tokens that were set, not checked yet.
#[derive(Debug)]
enum Source {
    Fixed(Token),
    Dynamic(Tokens),
}

impl<C> ClientBuilder<C> {
    /// Creates a builder with the defaults: HighLevel's base URL, a timeout of two minutes for a call, and no token.
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
            limit_wait: LimitWait::AtMost(LIMIT_WAIT),
            headers: Vec::new(),
            query: Vec::new(),
            proxy: None,
            hooks: Vec::new(),
            user_agent: USER_AGENT.to_owned(),
            http: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            client: PhantomData,
        }
    }

    /// Creates a builder with the token and the base URL from environment variables.
    ///
    /// | variable | value |
    /// | --- | --- |
    /// | `HIGHLEVEL_TOKEN`, or else `GHL_PIT_TOKEN` or `GHL_ACCESS_TOKEN` | the token, see [`Token::from_env`] |
    /// | `HIGHLEVEL_BASE_URL`, or else `GHL_BASE_URL` | the base URL, see [`base_url`](Self::base_url); HighLevel's own unless set |
    ///
    /// An empty variable counts as not set. Settings made on the builder override those of the environment.
    ///
    /// # Errors
    ///
    /// Fails if no token is set, or if a value cannot be used. The message names the variable and does not show its value.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::from_variables(&of_process)
    }

    pub(super) fn from_variables(read: Read<'_>) -> Result<Self, BuildError> {
        let builder = Self::new().token(read_token(read)?);
        Ok(match read_base_url(read)? {
            Some(base_url) => builder.base_url(base_url),
            None => builder,
        })
    }

    /// Returns whether a token, a source of tokens or [`anonymous`](Self::anonymous) is set.
    #[doc(hidden)]
    pub fn has_token(&self) -> bool {
        self.tokens.is_some()
    }

    /// Sets the token that every call sends. A token, a [`token_source`](Self::token_source) or [`anonymous`](Self::anonymous) is
    /// required.
    pub fn token(mut self, token: Token) -> Self {
        self.tokens = Some(Source::Fixed(token));
        self
    }

    /// Sets the source of the token of every call, such as a session that is refreshed.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.tokens = Some(Source::Dynamic(Tokens::Source(Arc::new(source))));
        self
    }

    /// Sends no token. It is meant for calls that obtain tokens.
    pub fn anonymous(mut self) -> Self {
        self.tokens = Some(Source::Dynamic(Tokens::Anonymous));
        self
    }

    /// Sets the base URL, for tests and proxies. Its path is kept.
    ///
    /// It must be https, unless its host is `localhost`, a name that ends with `.localhost` or a loopback address, or
    /// [`allow_http`](Self::allow_http) is set. It has no user name, password, query or fragment.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Allows an `http` base URL on any host. The token is then sent to it unencrypted.
    pub fn allow_http(mut self, allow_http: bool) -> Self {
        self.allow_http = allow_http;
        self
    }

    /// Sets the timeout of a whole call, including the wait for the rate limit (unless that is `LimitWait::AsLongAsNeeded`), all
    /// attempts and the last byte of the response (unless it is streamed): two minutes unless set. The default does not end an
    /// attempt that has begun to upload a file. `None` sets no limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self.has_default_timeout = false;
        self
    }

    /// Sets the timeout for connecting: ten seconds unless set.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = Some(connect_timeout);
        self
    }

    /// Sets the timeout of one attempt of a call, from sending to the last byte of the response, or to its headers if it is
    /// streamed: a minute unless set. `None` sets no limit. While a file is uploaded, the idle timeout applies instead (without
    /// one, this timeout begins again with each piece of the file); this timeout begins again when the upload is complete.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = timeout.into();
        self
    }

    /// Sets the idle timeout, for a server that is silent in the middle of a response or accepts no data of an upload: 30
    /// seconds unless set. A response must also have an average speed of at least 100 bytes per second over this time. `None`
    /// sets no limit.
    ///
    /// An HTTP/2 connection that is silent for a third of the idle timeout (1 to 10 seconds; 10 with `None`) is pinged, unless
    /// the [`http_client`](Self::http_client) is set. It is replaced if there is no reply within the same time.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.idle_timeout = timeout.into();
        self
    }

    /// Sets the retry policy for transient failures: see [`RetryPolicy::new`] for the default.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the client-wide retry budget: 500 unless set. A retry costs 5, after a timeout 10, after a 429 or with another token
    /// nothing. A call that ends with a response other than 5xx earns the cost of its retries back, at least 1. When the budget is
    /// spent, as in an outage, only the retries that cost nothing are made.
    pub fn retry_quota(mut self, quota: u32) -> Self {
        self.retry_quota = quota;
        self
    }

    /// Sets the maximum time that each attempt of a call waits for the server's rate limit: a minute unless set. It takes a
    /// `Duration` or another [`LimitWait`]: `AsLongAsNeeded` for bulk work, `Ignored` for a program that limits its own rate.
    pub fn limit_wait(mut self, wait: impl Into<LimitWait>) -> Self {
        self.limit_wait = wait.into();
        self
    }

    /// Sends a header with every call that has no header of this name itself: it replaces neither the `Version` of an
    /// operation nor the headers of [`CallOptions`](crate::CallOptions). [`build`](Self::build) refuses invalid headers, those that
    /// control the connection and the authorization, and `Content-Type`. The value is not shown in `Debug`.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter with every call that does not set a parameter of this name itself. If a name is set twice, both
    /// values are sent. The value is not shown in `Debug` of the client; it is part of the URL that hooks see.
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends all calls through a proxy: `http://user:password@host:port`. Unless set, environment variables such as
    /// `HTTPS_PROXY` decide, except for a server at `localhost`, a name that ends with `.localhost` or a loopback address.
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Adds a hook that is called around every attempt. Hooks are called in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Sets the `User-Agent` header: `highlevel-rust/` and the version unless set.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets the HTTP client that sends the calls, for example with a proxy or certificates.
    ///
    /// Build it with [`reqwest::redirect::Policy::none()`]: a call whose redirect was followed fails. It must come from
    /// a reqwest in your own dependencies, with a TLS feature such as `rustls`. The re-export `highlevel::reqwest` is for its
    /// types only: it has no cryptography library, so its `Client::new()` panics ("No rustls crypto provider").
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http = Some(http_client);
        self
    }

    /// Sets the maximum size of a decompressed response body that is held in memory: 64 MiB unless set.
    ///
    /// The decoded values of a response may take about four times this maximum, and 64 KiB more: the body `[{},{}]` is small, but
    /// its structs are not.
    pub fn max_response_bytes(mut self, max_response_bytes: usize) -> Self {
        self.max_response_bytes = max_response_bytes;
        self
    }

    /// Checks the settings and creates the client.
    ///
    /// # Errors
    ///
    /// Fails when no token is set, when a setting is invalid or excludes another, when no TLS provider is available, or when the
    /// HTTP client cannot be set up. No message contains the token.
    pub fn build(self) -> Result<C, BuildError>
    where
        C: From<Client>,
    {
        self.into_client().map(C::from)
    }

    /// Checks the settings and creates a client without the methods of the APIs.
    ///
    /// # Errors
    ///
    /// Fails as [`build`](Self::build) does.
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
                    limit_wait: self.limit_wait,
                    defaults: Defaults::new(&self.headers, self.query)?,
                },
                limits: LimitRegistry::new(assumed),
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
