//! Times in deliveries: RFC 3339, as JavaScript writes it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads `2026-01-02T03:04:05.678Z` or the same with an offset. The fraction may have any number of digits.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let bytes = text.as_bytes();
    if !text.is_ascii() || bytes.len() < 20 {
        return None;
    }
    let (fixed, rest) = text.split_at(19);
    let separators = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')];
    let is_separated = separators.iter().all(|&(at, byte)| bytes[at] == byte);
    if !is_separated || !matches!(bytes[10], b'T' | b't' | b' ') {
        return None;
    }
    let number = |from: usize, to: usize| digits(&fixed[from..to]);
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let is_date = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    // A leap second (`:60`) is allowed.
    if !is_date || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanoseconds, zone) = fraction(rest)?;
    let seconds =
        days_since_1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second.min(59)
            - offset(zone)?;
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let whole = if seconds < 0 {
        UNIX_EPOCH.checked_sub(whole)
    } else {
        UNIX_EPOCH.checked_add(whole)
    };
    whole?.checked_add(Duration::from_nanos(nanoseconds))
}

fn digits(text: &str) -> Option<i64> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// Splits a fraction off and returns it in nanoseconds. Further digits are cut off.
fn fraction(text: &str) -> Option<(u64, &str)> {
    let Some(rest) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let end = rest.find(|character: char| !character.is_ascii_digit())?;
    let (fraction, zone) = rest.split_at(end);
    if fraction.is_empty() {
        return None;
    }
    let nanoseconds = format!("{:0<9}", &fraction[..fraction.len().min(9)]);
    Some((nanoseconds.parse().ok()?, zone))
}

/// Returns the offset of a zone from UTC in seconds.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let sign = match zone.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = zone[1..].split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn days_of(year: i64, month: i64) -> i64 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the number of days since 1970. Years are counted from March, so that the leap day is the last day of the year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_calendar() {
        let cases = [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-28T23:59:59.999Z", 951_782_399_999),
            ("2000-02-29T00:00:00.000Z", 951_782_400_000),
            ("2025-12-31T23:59:59Z", 1_767_225_599_000),
            ("2100-03-01T00:00:00Z", 4_107_542_400_000),
            ("2100-03-01T02:30:00+02:30", 4_107_542_400_000),
            ("2016-12-31T23:59:60Z", 1_483_228_799_000),
            ("2000-02-29t00:00:00.1234567891z", 951_782_400_123),
        ];
        for (text, milliseconds) in cases {
            let time = parse(text).unwrap_or_else(|| panic!("{text}"));
            let since = time.duration_since(UNIX_EPOCH).unwrap();
            assert_eq!(since.as_millis(), milliseconds, "{text}");
        }
        let before = parse("1969-12-31T23:59:59Z").unwrap();
        assert_eq!(
            UNIX_EPOCH.duration_since(before).unwrap(),
            Duration::from_secs(1)
        );
    }

    #[test]
    fn what_is_no_time_is_none() {
        let texts = [
            "",
            "now",
            "2026-01-02",
            "2026-01-02T03:04:05",
            "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-02T24:00:00Z",
            "2026-01-02T03:60:05Z",
            "2026-01-02T03:04:61Z",
            "2026-01-02T03:04:05.Z",
            "2026-01-02T03:04:05.1",
            "2026-01-02T03:04:05+1:00",
            "2026-01-02T03:04:05+24:00",
            "2026-01-02T03:04:05Zx",
            "+026-01-02T03:04:05Z",
            "2026-01-02T03:04:0éZ",
            "1767225599000",
        ];
        for text in texts {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
