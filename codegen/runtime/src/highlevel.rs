//! Facts about HighLevel's API that are not generated from its reference, such as the base URL, header names, limits and error
//! bodies.
//!
//! Some more facts about HighLevel are types in their own modules, such as `token_type` and `limits::headers`.

mod error_body;

use std::time::Duration;

use http::StatusCode;

use crate::token_refusal::TokenRefusal;

pub(crate) use error_body::{
    ErrorBody, StatedFailure, all_messages_in, detail_in, says_failure, stated_failure, trace_id_in,
};

/// The base URL.
pub(crate) const BASE_URL: &str = "https://services.leadconnectorhq.com";

/// The environment variables that a token is read from, in order: the crate's own, and two that users of the crate `ghl-sdk`
/// may already have.
pub(crate) const TOKEN_VARIABLES: [&str; 3] =
    ["HIGHLEVEL_TOKEN", "GHL_PIT_TOKEN", "GHL_ACCESS_TOKEN"];

/// The environment variables that the base URL is read from, in order.
pub(crate) const BASE_URL_VARIABLES: [&str; 2] = ["HIGHLEVEL_BASE_URL", "GHL_BASE_URL"];

/// The documented rate limit: the number of calls per interval. The headers of responses override it.
pub(crate) const DOCUMENTED_LIMIT: (u32, Duration) = (100, Duration::from_secs(10));

/// The longest delay that the client honors. If the server asks for more, the call is not retried. If it does so with a 429, the
/// next call is sent as a single probe after this time.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(10 * 60);

/// The longest interval of a rate limit. A longer one in a response is treated as this one, unless it is implausible.
pub(crate) const LONGEST_INTERVAL: Duration = Duration::from_secs(60);

/// The header that states the version of the API, and the value for API v2.
pub(crate) const DEFAULT_VERSION: (&str, &str) = ("Version", "2021-07-28");

/// The `User-Agent` header unless another is set.
pub(crate) const USER_AGENT: &str = concat!("highlevel-rust/", env!("CARGO_PKG_VERSION"));

/// The headers that describe the rate limit.
pub(crate) mod rate_limit_headers {
    /// The number of calls allowed per interval.
    pub(crate) const MAX: &str = "x-ratelimit-max";
    /// The length of the interval, in milliseconds.
    pub(crate) const INTERVAL: &str = "x-ratelimit-interval-milliseconds";
    /// The number of calls left in the interval.
    pub(crate) const REMAINING: &str = "x-ratelimit-remaining";
    /// The number of calls allowed per day.
    pub(crate) const DAILY_LIMIT: &str = "x-ratelimit-limit-daily";
    /// The number of calls left today.
    pub(crate) const DAILY_REMAINING: &str = "x-ratelimit-daily-remaining";
}

/// The headers in which servers and gateways identify a call, the most specific first.
pub(crate) const TRACE_HEADERS: [&str; 5] = [
    "x-trace-id",
    "trace-id",
    "x-request-id",
    "x-correlation-id",
    "x-cloud-trace-context",
];

/// The member of a body that identifies the call.
const TRACE_MEMBER: &str = "traceId";

/// The members of most bodies that are not data: they are kept with the value, but are not mismatches.
pub(crate) const METADATA_MEMBERS: &[&str] = &[TRACE_MEMBER];

/// The members that identify an item of a list, the most common first.
pub(crate) const ITEM_IDS: [&str; 2] = ["id", "_id"];

/// Known messages of servers about tokens that they do not accept, in lower case. The first match counts, so messages about
/// something else than an invalid token come first.
const REFUSALS: [(TokenRefusal, &[&str]); 5] = [
    (
        TokenRefusal::WrongType,
        &["user type mismatch", "authclass"],
    ),
    (
        TokenRefusal::UnsupportedRoute,
        &["iam service", "iam config"],
    ),
    (TokenRefusal::MissingScope, &["scope"]),
    (
        TokenRefusal::OtherLocation,
        &[
            "access to this location",
            "location is not accessible",
            "another location",
            "other location",
        ],
    ),
    (
        TokenRefusal::Invalid,
        &[
            "invalid jwt",
            "jwt is invalid",
            "jwt expired",
            "jwt is expired",
            "jwt has expired",
            "jwt malformed",
            "invalid token",
            "invalid_token",
            "invalid access token",
            "invalid private integration token",
            "token is invalid",
            "token is not valid",
            "token is no longer valid",
            "token expired",
            "token is expired",
            "token has expired",
            "expired token",
            "expired access token",
            "token revoked",
            "token is revoked",
            "token was revoked",
            "token has been revoked",
            "revoked token",
            "switch to the new api token",
        ],
    ),
];

/// Words that show that a message which mentions a token has another cause: another token would not help, or the server may
/// have carried the call out.
const NOT_THE_TOKEN: [&str; 7] = [
    "location",
    "permission",
    "timed out",
    "timeout",
    "unavailable",
    "overload",
    "internal error",
];

/// Returns the fault of the token that the message of a 401 or 403 states. A message without a known fault means nothing:
/// HighLevel returns 401 for overload, unknown paths and missing headers, too.
pub(crate) fn token_refusal(status: StatusCode, message: &str) -> Option<TokenRefusal> {
    if !matches!(status.as_u16(), 401 | 403) {
        return None;
    }
    let message = message.to_lowercase();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| message.contains(phrase));
    let (refusal, _) = REFUSALS.into_iter().find(|(_, phrases)| says(phrases))?;
    let is_certain = refusal != TokenRefusal::Invalid || !says(&NOT_THE_TOKEN);
    is_certain.then_some(refusal)
}

#[cfg(test)]
mod tests;
