//! Responses: raw, while they are decoded, and decoded.

mod answer;
mod decode_error;
mod disposition;
mod download;
mod from;
mod gunzip;
mod header;
mod noted;
mod pace;
mod parts;
mod raw;
mod retry_after;

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::json::Mismatch;
use crate::limits::RateLimits;
use crate::metadata::Metadata;

pub(crate) use answer::Answer;
pub use decode_error::DecodeError;
pub(crate) use decode_error::{PayloadWay, payload_path};
pub use download::Download;
pub use from::FromResponse;
#[cfg(feature = "fuzzing")]
pub(crate) use gunzip::gunzip;
pub use header::FromHeader;
use noted::Noted;
pub use parts::ResponseParts;
pub use raw::RawResponse;
pub(crate) use retry_after::retry_after;

/// The output of a call, together with the response that it was read from.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    noted: Noted,
    /// The mismatches, described at first use.
    mismatches: OnceLock<Vec<Mismatch>>,
    raw: RawResponse,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, parts: ResponseParts) -> Self {
        let (raw, noted) = parts.into_inner();
        Self {
            value,
            noted,
            mismatches: OnceLock::new(),
            raw,
        }
    }

    /// Returns the output.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the output and drops the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Takes the value out of the response.
    pub(crate) fn split(self) -> (T, Response<()>) {
        let response = Response {
            value: (),
            noted: self.noted,
            mismatches: self.mismatches,
            raw: self.raw,
        };
        (self.value, response)
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the body, decompressed. It is empty if the output is a [`Download`].
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// Returns the mismatches between the response and the documentation: values of other types first, then undocumented keys and
    /// objects without any documented key. At most 64 of each group are kept; in the second group, those after the 64th are kept,
    /// up to 256 in total, if they differ from each other in key or type. An error that the body of a success states comes first.
    ///
    /// The trace ID, see [`trace_id`](Self::trace_id), does not count as a mismatch.
    pub fn mismatches(&self) -> &[Mismatch] {
        self.mismatches.get_or_init(|| {
            let stated = self.raw.stated_mismatch().into_iter();
            stated.chain(self.noted.describe(&self.raw)).collect()
        })
    }

    /// Returns how many mismatches were counted but not kept, beyond the limits.
    pub fn further_mismatches(&self) -> usize {
        self.noted.unkept()
    }

    /// Returns the trace ID to give to HighLevel support.
    pub fn trace_id(&self) -> Option<String> {
        self.raw.trace_id()
    }

    /// Returns the rate limits in the headers.
    pub fn rate_limits(&self) -> RateLimits {
        self.raw.rate_limits()
    }

    /// Returns the number of attempts that the call took.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// Returns the duration of the call, including waiting and all attempts.
    pub fn elapsed(&self) -> Duration {
        self.raw.elapsed()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Metadata {
        self.raw.operation()
    }

    /// Returns the response with its undecoded body.
    pub fn raw(&self) -> &RawResponse {
        &self.raw
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Redact the value, because some servers echo the token in the body. Members that no field expects may be credentials,
        // too.
        let value = self.raw.redact_text(&format!("{:?}", self.value));
        formatter
            .debug_struct("Response")
            .field("value", &format_args!("{value}"))
            .field("mismatches", &self.mismatches())
            .field("raw", &self.raw)
            .finish_non_exhaustive()
    }
}
