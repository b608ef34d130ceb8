//! Options of a single call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderName, HeaderValue};
use serde_json::Value;

use crate::json::{Extra, IntoOptional};
use crate::limits::LimitWait;
use crate::request::{Body, RequestParts};
use crate::retry::RetryPolicy;

/// Options of a single call, which override those of its client, see [`Request::with_options`](crate::Request::with_options).
///
/// # Examples
///
/// ```
/// # use highlevel_runtime as highlevel;
/// use std::time::Duration;
/// use highlevel::{CallOptions, RetryPolicy};
///
/// let options = CallOptions::new()
///     .timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::never())
///     .header("Version", "2021-04-15")
///     .query("includeAll", "true")
///     .extra("source", "import");
/// ```
#[derive(Clone, Default)]
#[must_use = "options change nothing until a request has them"]
pub struct CallOptions {
    timeout: Timeout,
    attempt_timeout: Timeout,
    retry: Option<RetryPolicy>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    extra: Extra,
    account: Option<Arc<str>>,
    is_idempotent: Option<bool>,
    limit_wait: Option<LimitWait>,
}

/// A time limit.
#[derive(Clone, Copy, Debug, Default)]
enum Timeout {
    #[default]
    OfClient,
    Own(Option<Duration>),
}

impl Timeout {
    fn or(self, default: Option<Duration>) -> Option<Duration> {
        match self {
            Self::OfClient => default,
            Self::Own(own) => own,
        }
    }
}

impl CallOptions {
    /// Creates options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the whole call, including retries and waits, except the waits of [`LimitWait::AsLongAsNeeded`]. `None`
    /// sets no limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = Timeout::Own(timeout.into());
        self
    }

    /// Sets the timeout of one attempt. `None` sets no limit. While a file is uploaded, the client's idle timeout applies
    /// instead, unless that is `None`.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = Timeout::Own(timeout.into());
        self
    }

    /// Sets the retry policy of the call.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets whether the call is idempotent. With `true` a `POST` or `PATCH` is retried like a `GET`, even if the server may have
    /// processed it; with `false` any call is retried only if the server has certainly not processed it.
    pub fn idempotent(mut self, is_idempotent: bool) -> Self {
        self.is_idempotent = Some(is_idempotent);
        self
    }

    /// Sets the maximum time that each attempt of the call waits for the server's rate limit: a `Duration` or another
    /// [`LimitWait`].
    pub fn limit_wait(mut self, wait: impl Into<LimitWait>) -> Self {
        self.limit_wait = Some(wait.into());
        self
    }

    /// Adds a header, or replaces the one that the operation sends, including `Content-Type`. The headers that control the
    /// connection and the authorization are refused when the call is sent, and so is the `Content-Type` of a multipart form.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Appends a query parameter, for example one that the documentation lacks.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds a member to the body. It replaces an existing member with this key. In a form, a list repeats the name. `None`
    /// changes nothing.
    ///
    /// If the call has no body, it is sent with a JSON body of these members. It fails if it is a `GET` or `HEAD` without a body,
    /// if its JSON body is not an object, or if a form-encoded body gets a value other than a scalar or a list of scalars.
    pub fn extra(mut self, key: impl Into<String>, value: impl IntoOptional<Value>) -> Self {
        if let Some(value) = value.into_optional() {
            self.extra.insert(key, value);
        }
        self
    }

    /// Counts the call for the location or company with this id, whatever its token: rate limits are tracked per
    /// account, and a throttled account does not delay the others. It is meant for calls without a token.
    pub fn for_account(mut self, id: impl Into<Arc<str>>) -> Self {
        self.account = Some(id.into());
        self
    }

    /// Adds `earlier` headers, except those that the options set, too.
    pub(crate) fn after_headers(mut self, earlier: &[(String, String)]) -> Self {
        self.headers = [earlier, self.headers.as_slice()].concat();
        self
    }

    pub(crate) fn account(&self) -> Option<&Arc<str>> {
        self.account.as_ref()
    }

    pub(crate) fn limit_wait_or(&self, default: LimitWait) -> LimitWait {
        self.limit_wait.unwrap_or(default)
    }

    pub(crate) fn is_idempotent_or(&self, default: bool) -> bool {
        self.is_idempotent.unwrap_or(default)
    }

    pub(crate) fn has_timeout(&self) -> bool {
        matches!(self.timeout, Timeout::Own(_))
    }

    /// Returns the timeout of the call if its client's is `default`.
    pub(crate) fn timeout_or(&self, default: Option<Duration>) -> Option<Duration> {
        self.timeout.or(default)
    }

    /// Returns the timeout of an attempt if the client's is `default`.
    pub(crate) fn attempt_timeout_or(&self, default: Option<Duration>) -> Option<Duration> {
        self.attempt_timeout.or(default)
    }

    pub(crate) fn retry_or<'a>(&'a self, default: &'a RetryPolicy) -> &'a RetryPolicy {
        self.retry.as_ref().unwrap_or(default)
    }

    /// Adds the headers, query parameters and members of the body to a request.
    pub(crate) fn apply(&self, parts: &mut RequestParts) {
        for (name, value) in &self.query {
            parts.push_query(name, value);
        }
        for (name, value) in &self.headers {
            match header(name, value) {
                Ok((header, value)) => {
                    parts.headers.insert(header, value);
                }
                Err(reason) => parts.refuse("header", name, reason),
            }
        }
        parts.extra(&self.extra);
        // The header contains the boundary, which is only chosen when the body is written.
        if matches!(parts.body, Body::Multipart { .. }) && parts.headers.contains_key(CONTENT_TYPE)
        {
            parts.refuse(
                "header",
                "Content-Type",
                "it cannot be set for a multipart form: the client chooses the boundary",
            );
        }
    }
}

/// Headers that control the connection, its framing and the authorization. Several would have no effect: hyper removes connection
/// headers from HTTP/2 requests.
const OF_CLIENT: [HeaderName; 9] = [
    AUTHORIZATION,
    HOST,
    CONNECTION,
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    EXPECT,
    TE,
    TRAILER,
    UPGRADE,
];

/// Further headers that control the connection.
const OF_CONNECTION: [&str; 3] = ["keep-alive", "proxy-connection", "http2-settings"];

/// Checks a header that a program adds.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::try_from(name).map_err(|_| "it is not a valid header name")?;
    if OF_CLIENT.contains(&name) || OF_CONNECTION.contains(&name.as_str()) {
        return Err("it controls the connection or the authorization, which is up to the client");
    }
    let mut value = RequestParts::header_value(value)?;
    // The value may be a secret, so treat every extra header as sensitive.
    value.set_sensitive(true);
    Ok((name, value))
}

/// Omits the values of headers, query parameters and members, which may be secrets.
impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .field("account", &self.account)
            .field("is_idempotent", &self.is_idempotent)
            .field("limit_wait", &self.limit_wait)
            .finish()
    }
}
