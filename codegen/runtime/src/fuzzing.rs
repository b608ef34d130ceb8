//! Entry points for the fuzz targets, which bypass the socket. They are only available with the feature `fuzzing`.

use std::io;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::build_error::BuildError;
use crate::call;
use crate::client;
use crate::error::OperationError;
use crate::metadata::Metadata;
use crate::operation::Operation;
use crate::paging::facts::Facts;
use crate::paging::walk::{Turn, Walk};
use crate::paging::{Paging, PagingError, PagingSlots, Position};
use crate::request::{RequestError, RequestParts};
use crate::response::{self, Answer, RawResponse, Response};
use crate::token::Token;

/// Reads the header `Retry-After`.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    response::retry_after(headers, now)
}

/// Reads a response of the operation `P` as a call with `token` does.
pub fn read<P: Operation>(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    token: Token,
) -> Result<Response<P::Output>, OperationError<P::Error>> {
    let response = RawResponse {
        operation: P::METADATA,
        url: Url::parse("https://services.leadconnectorhq.com/a").expect("it is a URL"),
        status,
        headers,
        body,
        token: Some(token),
        attempts: 1,
        elapsed: Duration::ZERO,
        memory: 256 * 1024 * 1024,
        echo: std::sync::OnceLock::new(),
    };
    call::read::<P>(Ok(Answer {
        response,
        download: None,
    }))
}

/// Decompresses a body that arrives in `chunks`.
pub fn gunzip(chunks: impl Iterator<Item = Bytes>) -> io::Result<Vec<u8>> {
    response::gunzip(chunks)
}

/// Checks the base URL of a client.
pub fn base_url(text: &str, allow_http: bool) -> Result<Url, BuildError> {
    client::check_base_url(text, allow_http)
}

/// Returns the URL of a request below `base`.
pub fn address(parts: &RequestParts, base: &Url) -> Result<Url, RequestError> {
    parts.address(base)
}

/// Reads a list without sending requests.
#[derive(Debug)]
pub struct Reading {
    paging: &'static Paging,
    walk: Walk,
}

impl Reading {
    /// Begins at the position in the parameters.
    pub fn new(
        operation: &'static Metadata,
        paging: &'static Paging,
        slots: PagingSlots<'_>,
    ) -> Self {
        let walk = Walk::new(operation, paging, slots);
        Self { paging, walk }
    }

    /// Returns the pagination of the list.
    pub fn paging(&self) -> &'static Paging {
        self.paging
    }

    /// Returns the parameters that request the next page, as JSON.
    pub fn values(&self) -> &[String] {
        self.walk
            .position()
            .map(|position| position.values.as_slice())
            .unwrap_or_default()
    }

    /// Writes the position of the next page into the parameters. Returns whether there is one.
    pub fn aim(&mut self, slots: PagingSlots<'_>) -> Result<bool, PagingError> {
        self.walk.aim(slots)
    }

    /// Takes the body of a response. Returns whether it is a page.
    pub fn receive(&mut self, body: &[u8]) -> Result<bool, PagingError> {
        let facts = Facts::read(self.paging, body);
        self.walk
            .turn(&facts)
            .map(|turn| matches!(turn, Turn::Page { .. }))
    }

    /// Returns the position of the next page.
    pub fn position(&self) -> Option<&Position> {
        self.walk.position()
    }
}
