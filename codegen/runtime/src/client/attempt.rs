//! One attempt: sending a request and receiving its response. Not generic, so compiled once.

use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, RANGE, USER_AGENT,
};
use http::{HeaderMap, HeaderValue};
use tracing::{Instrument, Span, field};

use crate::error::CallError;
use crate::json::is_secret;
use crate::limits::Permit;
use crate::request::{Body, RequestParts, Unreadable, Upload};
use crate::request::{RequestError, RequestProblem};
use crate::response::retry_after;
use crate::response::{Answer, Download, RawResponse};
use crate::transport::{TransportError, TransportErrorKind, is_caused_by};

use super::Client;
use super::execute::Plan;
use super::tokens::Authorization;
use super::watch::Watch;

/// Number of headers beyond those of the parameters; most requests have no more.
const ADDED_HEADERS: usize = 5;

impl Client {
    /// Sends the request and receives the response.
    pub(super) async fn attempt(
        &self,
        plan: &Plan<'_>,
        permit: Permit,
        authorization: &Authorization,
        watch: &mut Watch<'_>,
    ) -> Result<Answer, CallError> {
        let number = watch.number();
        let span = span(plan, number);
        let upload = Arc::new(Upload::default());
        let attempt = pin!(async {
            let request = self.prepare(plan, authorization, &upload, watch).await?;
            let exchange = self.exchange(plan, request, permit, authorization, number);
            Ok(exchange.await?)
        });
        let idle = self.inner.settings.idle_timeout;
        let attempt = plan.within_attempt(attempt, &upload, idle);
        let result = attempt.instrument(span.clone()).await;
        span.in_scope(|| report(&span, &result));
        result
    }

    async fn exchange(
        &self,
        plan: &Plan<'_>,
        request: reqwest::Request,
        permit: Permit,
        authorization: &Authorization,
        number: u32,
    ) -> Result<Answer, TransportError> {
        let metadata = plan.parts.metadata;
        let mut response = self
            .inner
            .http
            .here()
            .execute(request)
            .await
            .map_err(|error| self.sending_failed(plan, error))?;
        hide_echoes(response.headers_mut(), authorization);
        let status = response.status();
        let asked = retry_after(response.headers(), SystemTime::now());
        permit.answered(status, response.headers(), asked);
        if response.url() != plan.url {
            return Err(TransportError::new(
                metadata,
                TransportErrorKind::Redirected,
            ));
        }
        let settings = &self.inner.settings;
        let (idle, limit) = (settings.idle_timeout, settings.max_response_bytes);
        let mut download = Download::new(metadata, response, idle, limit);
        let (headers, body, download) =
            if plan.parts.expects_download && metadata.is_success(status.as_u16()) {
                let headers = download.headers().clone();
                (headers, Bytes::new(), Some(download.after(number)))
            } else {
                let length = download.length();
                let headers = download.take_headers();
                (headers, read_body(download, length).await?, None)
            };
        let response = RawResponse {
            operation: metadata,
            url: plan.url.clone(),
            status,
            headers,
            body,
            token: authorization.as_ref().map(|(token, _)| token.clone()),
            attempts: number,
            elapsed: plan.started.elapsed(),
            memory: memory(limit),
            echo: OnceLock::new(),
        };
        Ok(Answer { response, download })
    }

    async fn prepare(
        &self,
        plan: &Plan<'_>,
        authorization: &Authorization,
        upload: &Arc<Upload>,
        watch: &mut Watch<'_>,
    ) -> Result<reqwest::Request, RequestError> {
        let parts = plan.parts;
        let mut request = reqwest::Request::new(parts.metadata.method.clone(), plan.url.clone());
        let mut headers = HeaderMap::with_capacity(parts.headers.len() + ADDED_HEADERS);
        for (name, value) in &parts.headers {
            headers.insert(name.clone(), value.clone());
        }
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        headers
            .entry(USER_AGENT)
            .or_insert_with(|| self.inner.settings.user_agent.clone());
        // With a `Range` header, do not accept gzip: a part of a compressed body cannot be decompressed.
        if !headers.contains_key(RANGE) {
            headers
                .entry(ACCEPT_ENCODING)
                .or_insert(HeaderValue::from_static("gzip"));
        }
        *request.headers_mut() = headers;
        set_body(&mut request, parts, upload).await?;
        watch.begin(request.headers_mut());
        match authorization {
            Some((_, header)) => request.headers_mut().insert(AUTHORIZATION, header.clone()),
            None => request.headers_mut().remove(AUTHORIZATION),
        };
        Ok(request)
    }
}

impl Client {
    fn sending_failed(&self, plan: &Plan<'_>, error: reqwest::Error) -> TransportError {
        let metadata = plan.parts.metadata;
        let is_elsewhere = error.url().is_some_and(|failed| failed != plan.url);
        let kind = if error.is_redirect() || is_elsewhere {
            TransportErrorKind::Redirected
        } else if is_caused_by::<rustls::Error>(&error) {
            TransportErrorKind::Tls
        } else if error.is_builder() || is_caused_by::<Unreadable>(&error) {
            TransportErrorKind::Request
        } else if error.is_connect() {
            TransportErrorKind::Connect
        } else if error.is_timeout() {
            TransportErrorKind::Timeout
        } else {
            TransportErrorKind::Send
        };
        let failure = TransportError::new(metadata, kind).because(error);
        // Only our own HTTP client guarantees that nothing was sent. A client that the user supplied may have followed a
        // redirect and failed to connect to its target.
        if kind == TransportErrorKind::Connect && self.inner.http.is_own() {
            failure.unsent()
        } else {
            failure
        }
    }
}

/// Marks headers that hold a secret or echo the token as sensitive, so that `Debug` hides them.
fn hide_echoes(headers: &mut HeaderMap, authorization: &Authorization) {
    let redactor = authorization
        .as_ref()
        .map(|(token, _)| token.plain_redactor());
    for (name, value) in headers.iter_mut() {
        if is_secret(name.as_str())
            || redactor
                .as_ref()
                .is_some_and(|redactor| redactor.is_in(value.as_bytes()))
        {
            value.set_sensitive(true);
        }
    }
}

/// Creates a span with OpenTelemetry's attribute names for HTTP clients. It omits the query, which holds customers' data.
fn span(plan: &Plan<'_>, number: u32) -> Span {
    let metadata = plan.parts.metadata;
    let span = tracing::info_span!(
        "highlevel",
        otel.name = %format_args!("{} {}", metadata.method, metadata.path),
        otel.kind = "client",
        http.request.method = metadata.method.as_str(),
        http.request.resend_count = field::Empty,
        http.response.status_code = field::Empty,
        url.template = metadata.path,
        server.address = plan.url.host_str(),
        server.port = plan.url.port_or_known_default(),
        error.type = field::Empty,
        operation = %metadata,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

async fn set_body(
    request: &mut reqwest::Request,
    parts: &RequestParts,
    upload: &Arc<Upload>,
) -> Result<(), RequestError> {
    let (content_type, body) = match &parts.body {
        Body::Empty => return Ok(()),
        Body::Json(text) => (
            HeaderValue::from_static("application/json"),
            reqwest::Body::from(text.clone()),
        ),
        Body::Form(text) => (
            HeaderValue::from_static("application/x-www-form-urlencoded"),
            reqwest::Body::from(text.clone()),
        ),
        Body::Multipart { form, open } => {
            let form = open(form, Arc::clone(upload))
                .await
                .map_err(|(name, reason)| {
                    let problem = RequestProblem {
                        place: "form field",
                        name,
                        reason,
                    };
                    RequestError::new(parts.metadata, vec![problem])
                })?;
            if let Some(length) = form.length {
                request
                    .headers_mut()
                    .insert(CONTENT_LENGTH, HeaderValue::from(length));
            }
            (form.content_type, form.body)
        }
    };
    request
        .headers_mut()
        .entry(CONTENT_TYPE)
        .or_insert(content_type);
    *request.body_mut() = Some(body);
    Ok(())
}

fn report(span: &Span, result: &Result<Answer, CallError>) {
    match result {
        Ok(answer) => {
            let status = answer.response.status().as_u16();
            span.record("http.response.status_code", status);
            if status >= 400 {
                span.record("error.type", field::display(status));
            }
            tracing::debug!(
                status,
                bytes = answer.response.body().len(),
                "received the response"
            );
        }
        Err(CallError::Transport(error)) => {
            span.record("error.type", error.kind().as_str());
            tracing::debug!(%error, "failed");
        }
        Err(error) => tracing::debug!(error = error.as_error(), "not sent"),
    }
}

/// Returns the maximum memory of the decoded values of a response, whose body may have `limit` bytes.
fn memory(limit: usize) -> usize {
    // Four times the limit, plus 64 KiB, because with a very small limit a single value can need more than that.
    limit.saturating_mul(4).saturating_add(64 * 1024)
}

/// Reads the body and stops at the limit, so that no response fills the memory.
async fn read_body(body: Download, length: Option<u64>) -> Result<Bytes, TransportError> {
    let limit = body.limit();
    if length.is_some_and(|length| length > limit as u64) {
        return Err(body.too_large());
    }
    let length = length.and_then(|length| usize::try_from(length).ok());
    body.whole(length).await
}
