//! Reading the response headers `x-ratelimit-*`.

use std::time::Duration;

use http::HeaderMap;

use crate::highlevel::rate_limit_headers::{
    DAILY_LIMIT, DAILY_REMAINING, INTERVAL, MAX, REMAINING,
};

/// The rate limits in the headers of a response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimits {
    /// Number of calls allowed per interval: `x-ratelimit-max`.
    pub max: Option<u32>,
    /// Length of the interval: `x-ratelimit-interval-milliseconds`.
    pub interval: Option<Duration>,
    /// Number of calls left in this interval: `x-ratelimit-remaining`.
    pub remaining: Option<u32>,
    /// Number of calls allowed per day: `x-ratelimit-limit-daily`.
    pub daily_limit: Option<u32>,
    /// Number of calls left today: `x-ratelimit-daily-remaining`.
    pub daily_remaining: Option<u32>,
}

impl RateLimits {
    /// Reads the headers. A header that is absent or not an integer from 0 to `u32::MAX` is `None`.
    pub fn read(headers: &HeaderMap) -> Self {
        let number =
            |name: &str| -> Option<u32> { headers.get(name)?.to_str().ok()?.trim().parse().ok() };
        let interval = number(INTERVAL).map(|millis| Duration::from_millis(millis.into()));
        Self {
            max: number(MAX),
            interval,
            remaining: number(REMAINING),
            daily_limit: number(DAILY_LIMIT),
            daily_remaining: number(DAILY_REMAINING),
        }
    }

    /// Returns whether no call is left today. A daily limit of 0 is ignored, as is an `x-ratelimit-max` of 0.
    pub(crate) fn is_day_over(&self) -> bool {
        self.daily_remaining == Some(0) && self.daily_limit != Some(0)
    }

    /// Takes over the values of `newer` and keeps the values that it lacks.
    pub(super) fn update(&mut self, newer: Self) {
        self.max = newer.max.or(self.max);
        self.interval = newer.interval.or(self.interval);
        self.remaining = newer.remaining.or(self.remaining);
        self.daily_limit = newer.daily_limit.or(self.daily_limit);
        self.daily_remaining = newer.daily_remaining.or(self.daily_remaining);
    }
}
