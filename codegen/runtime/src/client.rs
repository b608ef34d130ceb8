//! The client: what all calls share.

mod attempt;
mod builder;
mod execute;
mod tokens;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use self::tokens::Tokens;

use crate::error::RequestError;
use crate::hook::Hook;
use crate::limits::{LimitRegistry, Limits};
use crate::operation::Request;
use crate::request::RequestParts;
use crate::retry::{RetryPolicy, RetryQuota};
use crate::token::TokenSource;

pub use builder::ClientBuilder;
pub(crate) use execute::{Answer, Call};

/// A connection to HighLevel's API. Cloning it is cheap: the clones share everything.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    tokens: Tokens,
}

struct Inner {
    http: reqwest::Client,
    /// Whether the HTTP client is the one made here, of which it is known that it follows no redirect.
    owns_http: bool,
    base_url: Url,
    settings: Settings,
    limits: LimitRegistry,
    quota: RetryQuota,
}

/// What was set when the client was built.
struct Settings {
    user_agent: HeaderValue,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    retry: RetryPolicy,
    max_response_bytes: usize,
    hooks: Vec<Arc<dyn Hook>>,
}

impl Client {
    /// Begins to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Prepares the call that `params` describe: the parameters decide the operation.
    pub fn request<P>(&self, params: P) -> Request<P> {
        Request::new(self, params)
    }

    /// Returns a client that takes its tokens from `source` and shares everything else with this one: connections,
    /// settings and limits.
    #[must_use]
    pub fn with_token_source(&self, source: impl TokenSource + 'static) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            tokens: Tokens::Source(Arc::new(source)),
        }
    }

    /// Returns the address below which all operations are.
    pub fn base_url(&self) -> &Url {
        &self.inner.base_url
    }

    /// Returns what is known of the rate limits of each account that was called for.
    pub fn limits(&self) -> Vec<Limits> {
        self.inner.limits.snapshot()
    }

    /// Returns whether the HTTP client is the one made here, of which it is known that it follows no redirect.
    pub(crate) fn owns_http(&self) -> bool {
        self.inner.owns_http
    }

    /// Returns the address that `parts` request.
    pub(crate) fn url(&self, parts: &RequestParts) -> Result<Url, RequestError> {
        parts.address(&self.inner.base_url)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.inner.base_url.as_str())
            .field("tokens", &self.tokens)
            .field("timeout", &self.inner.settings.timeout)
            .finish_non_exhaustive()
    }
}
