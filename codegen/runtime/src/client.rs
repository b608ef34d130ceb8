//! The client: the state that all calls share.

mod attempt;
mod builder;
mod defaults;
mod environment;
mod execute;
mod inner;
mod network;
mod pools;
mod tokens;
mod watch;

use std::fmt;
use std::sync::Arc;

use url::Url;

use self::inner::Inner;
use self::tokens::Tokens;

use crate::limits::Limits;
use crate::options::CallOptions;
use crate::request::RequestError;
use crate::request::RequestParts;
use crate::token::TokenSource;

pub use builder::ClientBuilder;
pub(crate) use execute::Call;
#[cfg(feature = "fuzzing")]
pub(crate) use network::check_base_url;

/// A client for HighLevel's API. Cloning is cheap: all clones share connections, tokens, settings, limits and the retry budget.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    tokens: Tokens,
}

impl Client {
    /// Returns a client that takes its tokens from `source` and shares everything else with this one: connections,
    /// settings, limits and the retry budget.
    #[must_use]
    pub fn with_token_source(&self, source: impl TokenSource + 'static) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            tokens: Tokens::Source(Arc::new(source)),
        }
    }

    /// Returns the base URL.
    pub fn base_url(&self) -> &Url {
        &self.inner.base_url
    }

    /// Returns the known rate limits of each account that this client has called, unless all calls to the account ignored the
    /// rate limit (`LimitWait::Ignored`). If there are more than 1,024, accounts without recent calls may be missing.
    pub fn limits(&self) -> Vec<Limits> {
        self.inner.limits.snapshot()
    }

    /// Adds the options of a call to a request, and then the client's default headers and query parameters that the request lacks.
    pub(crate) fn complete(&self, parts: &mut RequestParts, options: &CallOptions) {
        options.apply(parts);
        if let Some(defaults) = &self.inner.settings.defaults {
            defaults.apply(parts);
        }
    }

    /// Returns whether the client sends this header with every call that does not set it.
    pub(crate) fn has_default_header(&self, name: &str) -> bool {
        let defaults = self.inner.settings.defaults.as_ref();
        defaults.is_some_and(|defaults| defaults.has_header(name))
    }

    /// Returns the URL of the request `parts`.
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
