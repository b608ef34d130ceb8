//! Calls of endpoints that the crate has no operation for, by method and path.

mod operation;
mod template;

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;

use http::Method;
use serde_json::Value;
use url::Url;

use crate::call::read_as;
use crate::client::{Call, Client};
use crate::error::Error;
use crate::highlevel::DEFAULT_VERSION;
use crate::json::Encode;
use crate::options::CallOptions;
use crate::request::{Multipart, ParameterValue, RequestError, RequestParts};
use crate::response::{Download, FromResponse, RawResponse, Response, ResponseParts};

const METHODS: [Method; 7] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
];

/// A call of an operation that this crate does not have, see [`Client::call`].
///
/// It shares the token, limits, retry, timeouts, hooks, spans and errors of its client's other calls, and it never leaves
/// the client's base URL.
///
/// # Examples
///
/// ```no_run
/// # use highlevel_runtime as highlevel;
/// # use highlevel::serde_json::json;
/// # async fn run(client: highlevel::Client) -> Result<(), highlevel::Error> {
/// use highlevel::http::Method;
///
/// let tags = client
///     .call(Method::GET, "/locations/{locationId}/tags")
///     .path("locationId", "ve9EPM428h8vShlRW1KT")
///     .await?;
/// println!("{}", tags["tags"]);
///
/// let body = json!({"name": "vip"});
/// let call = client.call(Method::POST, "/locations/ve9EPM428h8vShlRW1KT/tags").json(&body);
/// let text: String = call.send_text().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before it is awaited"]
pub struct RawCall {
    client: Client,
    parts: RequestParts,
    /// The headers that the call sets itself, which `options` include.
    headers: Vec<(String, String)>,
    options: CallOptions,
}

impl Client {
    /// Prepares a call by method and path, for endpoints that this crate has no operation for.
    ///
    /// `path` is below the base URL and begins with `/`. Its placeholders, each a whole segment such as `{contactId}`,
    /// are replaced by [`RawCall::path`], which encodes them: never format a value into the path. A path that is a
    /// literal names the call in errors and spans, until the program has used 1,024 pairs of method and path; a path that is built
    /// at run time is not shown there.
    ///
    /// A URL with a scheme or a host, a query or a fragment, the segments `.` and `..`, and characters that need an encoding are
    /// refused when the call is sent, and so are methods other than GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS.
    pub fn call(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RawCall {
        let path = path.into();
        let literal = match &path {
            Cow::Borrowed(path) => Some(*path),
            Cow::Owned(_) => None,
        };
        let refused = (!METHODS.contains(&method)).then(|| method.to_string());
        let mut parts = RequestParts::new(operation::metadata(method, literal));
        if let Some(method) = refused {
            let reason = "only GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS are sent";
            parts.refuse("method", &method, reason);
        }
        if let Some(reason) = template::refusal(&path) {
            parts.refuse("path", "", reason);
        }
        let (name, version) = DEFAULT_VERSION;
        if !self.has_default_header(name) {
            parts.header(name, &version);
        }
        parts.template = path;
        RawCall {
            client: self.clone(),
            parts,
            headers: Vec::new(),
            options: CallOptions::new(),
        }
    }
}

impl RawCall {
    /// Sets the value of a placeholder of the path. All special characters are encoded, so the value stays within its segment. An
    /// absent or empty value, a list of several values, `.` and `..`, a name that is not in the path and a second value are
    /// refused when the call is sent.
    pub fn path(mut self, name: &'static str, value: impl ParameterValue) -> Self {
        if !template::names(&self.parts.template).any(|other| other == name) {
            self.parts
                .refuse("path parameter", name, "the path has no such placeholder");
        } else if self.parts.has_path(name) {
            self.parts.refuse("path parameter", name, "it is set twice");
        } else {
            self.parts.path(name, &value);
        }
        self
    }

    /// Appends a query parameter. An absent value is omitted, a list repeats the name.
    pub fn query(mut self, name: &str, value: impl ParameterValue) -> Self {
        self.parts.append_query(name, &value);
        self
    }

    /// Sets a header. `Version` is `2021-07-28`, that of API v2, unless the call or the client sets it; for API v3, set it to
    /// `v3`. Headers that control the connection and the authorization are refused when the call is sent.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value): (String, String) = (name.into(), value.into());
        self.options = self.options.header(name.clone(), value.clone());
        self.headers.push((name, value));
        self
    }

    /// Sets a JSON body: a `serde_json::Value`, or any type of this crate that is sent. For a serde type of your own, pass the
    /// result of `serde_json::to_value`. Of several bodies, the last is sent.
    pub fn json(mut self, body: &dyn Encode) -> Self {
        self.parts.json(body);
        self
    }

    /// Sets a form-encoded body: an object of plain values or lists of them. A list repeats its name, and nulls are omitted. Any
    /// other value is refused when the call is sent. Of several bodies, the last is sent.
    pub fn form(mut self, body: &dyn Encode) -> Self {
        self.parts.form(body);
        self
    }

    /// Sets a multipart body, whose files are opened when it is sent: a [`Form`](crate::Form), a map of names to files, or a body
    /// of this crate. Of several bodies, the last is sent.
    pub fn multipart(mut self, body: &dyn Multipart) -> Self {
        self.parts.multipart(body);
        self
    }

    /// Sets the options of this call: timeouts, retry, further headers. Earlier options are replaced. The query parameters and
    /// headers of the call stay, except headers that `options` set, too.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options.after_headers(&self.headers);
        self
    }

    /// Returns the URL that the call requests, without sending anything.
    ///
    /// # Errors
    ///
    /// Fails if a part of the request cannot be sent.
    pub fn url(mut self) -> Result<Url, RequestError> {
        self.client.complete(&mut self.parts, &self.options);
        self.client.url(&self.parts)
    }

    /// Sends the call and reads its JSON as any type of this crate that is received, or as a `serde_json::Value`, which
    /// `serde_json::from_value` converts to other types.
    ///
    /// # Errors
    ///
    /// Fails as a call of any other operation does. A status other than 2xx is an [`Error::Api`].
    pub async fn send<T: FromResponse>(self) -> Result<T, Error> {
        self.send_with_meta().await.map(Response::into_value)
    }

    /// Sends the call and returns the output of [`send`](Self::send), with the response and its mismatches.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub async fn send_with_meta<T: FromResponse>(self) -> Result<Response<T>, Error> {
        read_as(self.execute().await, T::from_response)
    }

    /// Sends the call and returns its body as text.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does, except that the body of a success must be UTF-8 instead of JSON.
    pub async fn send_text(self) -> Result<String, Error> {
        let sent = self.execute().await;
        read_as(sent, ResponseParts::text).map(Response::into_value)
    }

    /// Sends the call and streams its body to the caller.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does, except that the body of a success is not decoded.
    pub async fn download(mut self) -> Result<Download, Error> {
        self.parts.expect_download();
        self.send().await
    }

    /// Sends the call and returns the response untouched, whatever its status.
    ///
    /// # Errors
    ///
    /// Fails only if the request cannot be sent or the response cannot be received, or if the server refuses the token and the
    /// source of tokens fails to provide another.
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        Ok(self.execute().await?.response)
    }

    /// Sends the call, waits, and reads its JSON: [`send`](Self::send) for programs without async. Use `blocking::wait` for the
    /// other methods.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    #[cfg(feature = "blocking")]
    pub fn send_blocking<T: FromResponse>(self) -> Result<T, Error> {
        let sent = crate::blocking::wait(self.execute());
        read_as(sent, T::from_response).map(Response::into_value)
    }

    fn execute(self) -> Call {
        self.client
            .execute(self.parts, Some(Box::new(self.options)))
    }
}

/// Awaiting a call reads its JSON as a `serde_json::Value`.
impl IntoFuture for RawCall {
    type Output = Result<Value, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows the parameters by their names, without secrets.
impl fmt::Debug for RawCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RawCall({}) ", self.parts.metadata)?;
        self.parts.show(formatter)
    }
}
