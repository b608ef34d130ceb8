//! Properties of reading the headers of any response.

use std::time::Duration;

use highlevel_runtime::http::{HeaderMap, HeaderName, HeaderValue};
use highlevel_runtime::url::Url;
use highlevel_runtime::{FromHeader, RateLimits};

/// Reads headers from the lines of a response. Lines that no server could send are skipped.
pub fn parse<'a>(lines: impl Iterator<Item = &'a [u8]>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else {
            continue;
        };
        let name = HeaderName::from_bytes(line[..colon].trim_ascii());
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    headers
}

/// Checks the properties for `headers`.
pub fn check(headers: &HeaderMap) {
    rate_limits(headers);
    let base = Url::parse("https://services.leadconnectorhq.com/a/b?c").expect("it is a URL");
    for value in headers.values() {
        if let Ok(text) = std::str::from_utf8(value.as_bytes()) {
            values(text, &base);
        }
    }
}

/// Each limit is the number in its header, or absent.
fn rate_limits(headers: &HeaderMap) {
    let limits = RateLimits::read(headers);
    let interval = limits.interval.map(|interval| interval.as_millis());
    let read = [
        ("x-ratelimit-max", limits.max.map(u128::from)),
        ("x-ratelimit-interval-milliseconds", interval),
        ("x-ratelimit-remaining", limits.remaining.map(u128::from)),
        (
            "x-ratelimit-limit-daily",
            limits.daily_limit.map(u128::from),
        ),
        (
            "x-ratelimit-daily-remaining",
            limits.daily_remaining.map(u128::from),
        ),
    ];
    for (name, number) in read {
        let text = headers.get(name).and_then(|value| value.to_str().ok());
        let digits = text.map(|text| text.trim().trim_start_matches('+').trim_start_matches('0'));
        match number {
            Some(0) => assert_eq!(digits, Some(""), "{name}"),
            Some(number) => assert_eq!(digits, Some(number.to_string().as_str()), "{name}"),
            None => assert!(
                text.is_none_or(|text| text.trim().parse::<u32>().is_err()),
                "{name}: {text:?} is lost"
            ),
        }
    }
    assert!(
        limits
            .interval
            .is_none_or(|interval| interval <= Duration::from_millis(u32::MAX.into()))
    );
}

/// A header is read as its type, or the error is reported.
fn values(text: &str, base: &Url) {
    assert_eq!(String::from_header(text, base).as_deref(), Ok(text));
    if let Ok(float) = f64::from_header(text, base) {
        assert!(float.is_finite(), "{text:?}");
    }
    if let Ok(integer) = i64::from_header(text, base) {
        // Every integer up to 2^53 has an exact `f64`.
        let is_exact = integer.unsigned_abs() <= 1 << 53;
        assert!(
            !is_exact || f64::from_header(text, base).is_ok(),
            "{text:?} is {integer}"
        );
    }
    match Url::from_header(text, base) {
        Ok(url) => assert!(
            ["http", "https"].contains(&url.scheme()),
            "{text:?} is {url}"
        ),
        Err(problem) => assert!(problem.len() < 200, "{problem}"),
    }
    let flag = bool::from_header(text, base);
    assert_eq!(Option::<bool>::from_header(text, base), flag.map(Some));
}
