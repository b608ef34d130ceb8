//! Response bodies that are files and are read as a stream.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{Method, StatusCode};

use crate::metadata::Metadata;
use crate::transfer::{Meter, Observer, Transferred};
use crate::transport::{TransportError, TransportErrorKind};

use super::disposition::file_name_in;
use super::gunzip::Gunzip;
use super::pace::Pace;

/// Maximum initial allocation for a body with an announced length.
const TRUSTED_LENGTH: usize = 16 * 1024 * 1024;

/// A file that a call returns: a recording, a document. [`save_to`](Self::save_to) writes it to disk.
///
/// The body is streamed and never held in memory as a whole, except by [`bytes`](Self::bytes). A long file has no time
/// limit, but a server that is silent, or sends less than 100 bytes a second for the length of the client's idle timeout,
/// causes a timeout error. Only the time that is spent waiting counts.
pub struct Download {
    operation: &'static Metadata,
    response: reqwest::Response,
    /// Number of announced bytes that have not been received.
    missing: u64,
    /// The decompressor of the body, if it is compressed.
    gunzip: Option<Box<Gunzip>>,
    /// `None` if the client has no idle timeout.
    pace: Option<Pace>,
    limit: usize,
    /// Number of attempts of the call, for errors.
    attempts: u32,
    meter: Option<Meter>,
}

impl Download {
    pub(crate) fn new(
        operation: &'static Metadata,
        mut response: reqwest::Response,
        idle: Option<Duration>,
        limit: usize,
    ) -> Self {
        let missing = announced(operation, &response);
        let gunzip = Gunzip::of(response.headers_mut()).map(Box::new);
        Self {
            operation,
            response,
            missing,
            gunzip,
            pace: idle.map(Pace::new),
            limit,
            attempts: 1,
            meter: None,
        }
    }

    /// Records the number of attempts of the call.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the media type that the server gives.
    pub fn content_type(&self) -> Option<&str> {
        self.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the length in bytes, if the server announces it and the body is not compressed.
    pub fn length(&self) -> Option<u64> {
        length_in(self.headers())
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.operation
    }

    /// Returns the file name in the server's header `Content-Disposition`.
    ///
    /// It is never a path: everything up to the last `/` or `\` is removed. Names with control characters or `:`, with a final
    /// `.`, or of more than 255 bytes are not returned. The name need not be unique.
    pub fn file_name(&self) -> Option<String> {
        file_name_in(self.headers())
    }

    /// Calls `observe` as the body is received, each time with the total received so far, decompressed. It runs on the
    /// task that receives, so it should be quick.
    #[must_use]
    pub fn on_progress(mut self, observe: impl Fn(Transferred) + Send + Sync + 'static) -> Self {
        self.meter = Some(Observer::new(observe).meter(self.length()));
        self
    }

    /// Receives the next piece; `None` after the last.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let attempts = self.attempts;
        let piece = self.next_piece().await;
        let piece = piece.map_err(|error| error.after(attempts, true))?;
        if let (Some(meter), Some(piece)) = (&mut self.meter, &piece) {
            meter.add(piece.len());
        }
        Ok(piece)
    }

    async fn next_piece(&mut self) -> Result<Option<Bytes>, TransportError> {
        loop {
            if let Some(gunzip) = &mut self.gunzip {
                // A few bytes can decompress to many, so yield to other tasks here. Yield before a piece is taken, because a
                // piece that was taken would be lost if the future were dropped.
                tokio::task::coop::consume_budget().await;
                let piece = gunzip.piece();
                if let Some(piece) = piece.map_err(|error| broken(self.operation, error))? {
                    return Ok(Some(piece));
                }
                if gunzip.is_ended() {
                    return Ok(None);
                }
            }
            let received = self.receive().await?;
            match (&mut self.gunzip, received) {
                (None, received) => return Ok(received),
                (Some(gunzip), Some(chunk)) => gunzip.push(chunk),
                (Some(gunzip), None) => gunzip.end(),
            }
        }
    }

    /// Receives the next bytes from the server, unchanged.
    async fn receive(&mut self) -> Result<Option<Bytes>, TransportError> {
        let chunk = self.response.chunk();
        let received = match &mut self.pace {
            None => chunk.await,
            Some(pace) => {
                let waiting = pace.wait();
                let Ok(received) = tokio::time::timeout(waiting.longest(), chunk).await else {
                    let kind = TransportErrorKind::Timeout;
                    return Err(TransportError::new(self.operation, kind));
                };
                received
            }
        };
        let received = received.map_err(|error| receiving_failed(self.operation, error))?;
        if let (Some(pace), Some(chunk)) = (&mut self.pace, &received) {
            pace.received(chunk.len());
        }
        match &received {
            Some(chunk) => self.missing = self.missing.saturating_sub(chunk.len() as u64),
            // The HTTP client treats an HTTP/2 stream that the server resets with `NO_ERROR` as complete, so compare with the
            // announced length.
            None if self.missing > 0 => {
                let early = io::Error::from(io::ErrorKind::UnexpectedEof);
                return Err(broken(self.operation, early));
            }
            None => {}
        }
        Ok(received)
    }

    /// Receives the whole body. Fails with [`TransportErrorKind::TooLarge`] if it exceeds the client's
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub async fn bytes(self) -> Result<Bytes, TransportError> {
        let length = self
            .length()
            .and_then(|length| usize::try_from(length).ok());
        self.whole(length).await
    }

    /// Receives the whole body. `length` is the announced length.
    pub(crate) async fn whole(mut self, length: Option<usize>) -> Result<Bytes, TransportError> {
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        if first.len() > self.limit {
            return Err(self.too_large());
        }
        let Some(mut chunk) = self.chunk().await? else {
            return Ok(first);
        };
        // Reserve no more than `TRUSTED_LENGTH`, because the server may announce a length that it never sends.
        let expected = length.unwrap_or_default().min(self.limit);
        let room = expected.min(TRUSTED_LENGTH).max(first.len() + chunk.len());
        let mut body = BytesMut::with_capacity(room);
        body.extend_from_slice(&first);
        loop {
            if body.len() + chunk.len() > self.limit {
                return Err(self.too_large());
            }
            body.extend_from_slice(&chunk);
            match self.chunk().await? {
                Some(next) => chunk = next,
                None => return Ok(body.freeze()),
            }
        }
    }

    /// Returns the maximum number of bytes of a body.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// Returns the error for a body that exceeds the limit.
    pub(crate) fn too_large(&self) -> TransportError {
        let kind = TransportErrorKind::TooLarge { limit: self.limit };
        TransportError::new(self.operation, kind).after(self.attempts, true)
    }

    /// Takes the headers out of the response.
    pub(crate) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(self.response.headers_mut())
    }

    /// Returns the pieces as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, TransportError>> + Send {
        Pieces {
            next: Some(Box::pin(next_piece(self))),
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("operation", &format_args!("{}", self.operation))
            .field("content_type", &self.headers().get(CONTENT_TYPE))
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// Returns the length that the headers announce, or 0. Responses without a body, such as those to `HEAD`, may announce the
/// length of a body that is not sent; it counts as 0.
fn announced(operation: &Metadata, response: &reqwest::Response) -> u64 {
    let has_none = operation.method == Method::HEAD
        || [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&response.status());
    match length_in(response.headers()) {
        Some(length) if !has_none => length,
        _ => 0,
    }
}

fn length_in(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Returns the error for a body that could not be received.
fn receiving_failed(operation: &'static Metadata, error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Read
    };
    TransportError::new(operation, kind).because(error)
}

/// Returns the error for a body that ends early or cannot be decompressed.
fn broken(operation: &'static Metadata, error: io::Error) -> TransportError {
    TransportError::new(operation, TransportErrorKind::Read).caused_by(error)
}

type Piece = (Download, Result<Option<Bytes>, TransportError>);

async fn next_piece(mut download: Download) -> Piece {
    let piece = download.chunk().await;
    (download, piece)
}

/// The stream of the pieces of a download. `next` is `None` after the last piece or an error.
struct Pieces {
    next: Option<Pin<Box<dyn Future<Output = Piece> + Send>>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let Some(next) = &mut self.next else {
            return std::task::Poll::Ready(None);
        };
        let (download, piece) = std::task::ready!(next.as_mut().poll(context));
        self.next = match &piece {
            Ok(Some(_)) => Some(Box::pin(next_piece(download))),
            Ok(None) | Err(_) => None,
        };
        std::task::Poll::Ready(piece.transpose())
    }
}
