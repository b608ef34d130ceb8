//! Valid and invalid values of `Retry-After`.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;

use super::{LONGEST, retry_after};

fn headers(retry_after: &[u8], date: Option<&str>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let value = HeaderValue::from_bytes(retry_after).expect("the test's value can be sent");
    headers.insert(RETRY_AFTER, value);
    if let Some(date) = date {
        headers.insert(
            DATE,
            HeaderValue::from_str(date).expect("a date can be sent"),
        );
    }
    headers
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The last second that an HTTP date can name.
const LAST: u64 = 253_402_300_799;

proptest! {
    #[test]
    fn seconds_are_waited_for(seconds in any::<u64>(), space in " {0,2}") {
        let wait = retry_after(&headers(format!("{space}{seconds}{space}").as_bytes(), None), at(0));
        prop_assert_eq!(wait, Some(Duration::from_secs(seconds).min(LONGEST)));
    }

    #[test]
    fn a_date_is_waited_for(now in 0..=LAST, then in 0..=LAST, here in 0..=LAST, is_dated in any::<bool>()) {
        let text = httpdate::fmt_http_date(at(then));
        let date = is_dated.then(|| httpdate::fmt_http_date(at(now)));
        let wait = retry_after(&headers(text.as_bytes(), date.as_deref()), at(here));
        let now = if is_dated { now } else { here };
        prop_assert_eq!(wait, Some(Duration::from_secs(then.saturating_sub(now)).min(LONGEST)));
    }

    #[test]
    fn anything_else_is_passed_over(text in "[ -~\u{80}-\u{ff}]{0,40}|[0-9]{20,60}|-[0-9]{1,9}|[0-9]{1,3}\\.[0-9]", now in any::<u32>()) {
        let wait = retry_after(&headers(text.as_bytes(), None), at(now.into()));
        let is_number = !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
        prop_assert_eq!(wait.is_some(), is_number || httpdate::parse_http_date(text.trim()).is_ok());
        prop_assert!(wait.is_none_or(|wait| wait <= LONGEST));
    }
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let now = SystemTime::UNIX_EPOCH;
    let read = |text: &str, date: Option<&str>| retry_after(&headers(text.as_bytes(), date), now);
    let seconds = |count| Some(Duration::from_secs(count));
    assert_eq!(read("0", None), seconds(0));
    assert_eq!(read(" 120 ", None), seconds(120));
    assert_eq!(read("Thu, 01 Jan 1970 00:00:30 GMT", None), seconds(30));
    // A date in the past means no wait.
    assert_eq!(
        retry_after(
            &headers(b"Thu, 01 Jan 1970 00:00:30 GMT", None),
            now + Duration::from_secs(60)
        ),
        seconds(0)
    );
    // The wait is measured from the server's `Date` header, not from the local clock.
    assert_eq!(
        read(
            "Wed, 21 Oct 2026 07:28:10 GMT",
            Some("Wed, 21 Oct 2026 07:28:00 GMT")
        ),
        seconds(10)
    );
    assert_eq!(read("99999999999999999999999", None), seconds(366 * 86_400));
    for nonsense in ["", "-1", "1.5", "soon", "+3", "12s"] {
        assert_eq!(read(nonsense, None), None, "{nonsense}");
    }
    assert_eq!(retry_after(&HeaderMap::new(), now), None);
}
