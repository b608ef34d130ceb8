//! The body of a response as it is sent: complete or truncated.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// A body that is sent.
pub(super) struct Sent {
    /// The bytes that are still to be sent.
    bytes: Bytes,
    /// Number of bytes that the header announces and that are never sent.
    missing: u64,
    /// Whether the connection had the chance to write what was sent before it is closed.
    is_written: bool,
}

impl Sent {
    /// Creates a body that sends all of `body`, or only its first bytes if `breaks_off_after` is set.
    pub(super) fn new(body: Bytes, breaks_off_after: Option<usize>) -> Self {
        let Some(end) = breaks_off_after else {
            return Self {
                bytes: body,
                missing: 0,
                is_written: false,
            };
        };
        let bytes = body.slice(..end.min(body.len()));
        let missing = (body.len() - bytes.len()).max(1) as u64;
        Self {
            bytes,
            missing,
            is_written: false,
        }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if !self.bytes.is_empty() {
            let bytes = std::mem::take(&mut self.bytes);
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if self.missing == 0 {
            return Poll::Ready(None);
        }
        // hyper writes what it has buffered when the body is not ready, but discards it when the body fails.
        if !self.is_written {
            self.is_written = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let reason = "the body was truncated by `breaks_off_after`";
        Poll::Ready(Some(Err(io::Error::other(reason))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty() && self.missing == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64 + self.missing)
    }
}
