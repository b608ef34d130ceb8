//! Sending a request and receiving its response: not generic, so compiled once.

use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use tracing::{Instrument, field};
use url::Url;

use crate::error::{CallError, RequestError, RequestProblem, TransportError, TransportErrorKind};
use crate::operation::Metadata;
use crate::request::{Body, RequestParts};
use crate::response::{Download, RawResponse, receiving_failed};

use super::Client;

/// What a call was answered with.
pub(crate) struct Answer {
    pub(crate) response: RawResponse,
    /// The body, if it is still to be received.
    pub(crate) download: Option<Download>,
}

/// A call under way.
pub(crate) type Call = Pin<Box<dyn Future<Output = Result<Answer, CallError>> + Send>>;

impl Client {
    /// Sends `parts`. Boxed, so that the futures of the operations stay small and cheap to compile.
    pub(crate) fn execute(self, parts: RequestParts) -> Call {
        let metadata = parts.metadata;
        let span = tracing::debug_span!(
            "call",
            operation = metadata.id,
            method = %metadata.method,
            path = metadata.path,
            status = field::Empty,
        );
        let call = async move {
            let result = self.call_in_time(parts).await;
            match &result {
                Ok(answer) => {
                    let status = answer.response.status().as_u16();
                    tracing::Span::current().record("status", status);
                    tracing::debug!(status, bytes = answer.response.body().len(), "answered");
                }
                Err(CallError::Request(error)) => tracing::debug!(%error, "not sent"),
                Err(CallError::Token(error)) => tracing::debug!(%error, "not sent"),
                Err(CallError::Transport(error)) => tracing::debug!(%error, "failed"),
            }
            result
        };
        Box::pin(call.instrument(span))
    }

    async fn call_in_time(self, parts: RequestParts) -> Result<Answer, CallError> {
        let metadata = parts.metadata;
        let Some(timeout) = self.inner.timeout else {
            return self.call(parts).await;
        };
        match tokio::time::timeout(timeout, self.call(parts)).await {
            Ok(result) => result,
            Err(_) => Err(TransportError::new(metadata, TransportErrorKind::Timeout).into()),
        }
    }

    async fn call(&self, parts: RequestParts) -> Result<Answer, CallError> {
        let metadata = parts.metadata;
        let expects_download = parts.expects_download;
        let authorization = self.tokens.authorize(metadata).await?;
        let url = self.url(&parts)?;
        let (token, header) = authorization.unzip();
        let request = self.prepare(parts, &url, header).await?;
        let response = self
            .inner
            .http
            .execute(request)
            .await
            .map_err(|error| sending_failed(metadata, &url, error))?;
        if *response.url() != url {
            return Err(TransportError::new(metadata, TransportErrorKind::Redirected).into());
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let limit = self.inner.max_response_bytes;
        let (body, download) = if expects_download && metadata.is_success(status.as_u16()) {
            let download = Download::new(metadata, response, self.inner.timeout, limit);
            (Bytes::new(), Some(download))
        } else {
            (read_body(metadata, response, limit).await?, None)
        };
        let response = RawResponse::new(metadata, url, status, headers, body, token);
        Ok(Answer { response, download })
    }

    async fn prepare(
        &self,
        parts: RequestParts,
        url: &Url,
        authorization: Option<HeaderValue>,
    ) -> Result<reqwest::Request, RequestError> {
        let metadata = parts.metadata;
        let mut request = reqwest::Request::new(metadata.method.clone(), url.clone());
        *request.headers_mut() = parts.headers;
        let headers = request.headers_mut();
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static("application/json, */*;q=0.5"));
        headers.insert(USER_AGENT, self.inner.user_agent.clone());
        if let Some(authorization) = authorization {
            headers.insert(AUTHORIZATION, authorization);
        }
        match parts.body {
            Body::Empty => {}
            Body::Json(text) => set_body(&mut request, "application/json", text),
            Body::Form(text) => set_body(&mut request, "application/x-www-form-urlencoded", text),
            Body::Multipart(form) => {
                let form = form.open().await.map_err(|(name, reason)| {
                    RequestError::new(
                        metadata,
                        vec![RequestProblem {
                            place: "form field",
                            name,
                            reason,
                        }],
                    )
                })?;
                request
                    .headers_mut()
                    .insert(CONTENT_TYPE, form.content_type);
                if let Some(length) = form.length {
                    request
                        .headers_mut()
                        .insert(CONTENT_LENGTH, HeaderValue::from(length));
                }
                *request.body_mut() = Some(reqwest::Body::wrap_stream(form.stream));
            }
        }
        Ok(request)
    }
}

fn set_body(request: &mut reqwest::Request, content_type: &'static str, text: Bytes) {
    request
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    *request.body_mut() = Some(text.into());
}

fn sending_failed(metadata: &'static Metadata, url: &Url, error: reqwest::Error) -> TransportError {
    let kind = if error.is_redirect() || error.url().is_some_and(|failed| failed != url) {
        TransportErrorKind::Redirected
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Send
    };
    TransportError::new(metadata, kind).because(error)
}

/// Reads the body and stops at the limit, so that no response fills the memory.
async fn read_body(
    metadata: &'static Metadata,
    mut response: reqwest::Response,
    limit: usize,
) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::new(metadata, TransportErrorKind::TooLarge { limit });
    if announced_length(response.headers()).is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    let mut body = BytesMut::new();
    loop {
        let chunk = response
            .chunk()
            .await
            .map_err(|error| receiving_failed(metadata, error))?;
        let Some(chunk) = chunk else {
            return Ok(body.freeze());
        };
        if body.len() + chunk.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
}

fn announced_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
