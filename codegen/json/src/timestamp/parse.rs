//! Parsing points in time.

use crate::calendar::Civil;
use crate::number::{is_json_number, parse_i64};

use super::instant::{Instant, Moment, NANOS_OF_A_SECOND};

/// A number below this one is in seconds (until the year 5138), any other in milliseconds (since 1973).
const FIRST_MILLISECONDS: i64 = 100_000_000_000;

/// The last millisecond of the year 9999.
const LAST_MILLISECOND: i64 = 253_402_300_799_999;

/// A point in time that was parsed from a string.
pub(super) struct Parsed {
    pub(super) moment: Moment,
    /// Whether the string is strict RFC 3339, not one of the variants.
    pub(super) is_plain: bool,
}

/// Reads RFC 3339, a variant of it, or a number in 10 or 13 digits.
pub(super) fn parse_text(text: &str) -> Option<Parsed> {
    let is_number = matches!(text.len(), 10 | 13) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        return Some(Parsed {
            moment: Moment::without_offset(parse_number(text)?),
            is_plain: false,
        });
    }
    parse_date_time(&mut Rest(text.as_bytes()))
}

/// Reads a JSON number as seconds or milliseconds since 1970.
pub(super) fn parse_number(text: &str) -> Option<Instant> {
    if !is_json_number(text) {
        return None;
    }
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte.is_ascii_digit()) => {
            (whole.parse().ok()?, fraction)
        }
        // An exponent, as in `1.7e12`.
        _ => (parse_i64(text)?, ""),
    };
    if !(-LAST_MILLISECOND..=LAST_MILLISECOND).contains(&whole) {
        return None;
    }
    let unit = if (-FIRST_MILLISECONDS < whole) && (whole < FIRST_MILLISECONDS) {
        NANOS_OF_A_SECOND
    } else {
        NANOS_OF_A_SECOND / 1000
    };
    let fraction = i128::from(nanos_of(fraction.as_bytes())) * unit / NANOS_OF_A_SECOND;
    let fraction = if text.starts_with('-') {
        -fraction
    } else {
        fraction
    };
    Instant::of_nanos(i128::from(whole) * unit + fraction)
}

/// The rest of a string that is being parsed.
struct Rest<'t>(&'t [u8]);

impl Rest<'_> {
    /// Takes a number of exactly `count` digits.
    fn digits(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.0 = rest;
        let value = |value: i64, digit: &u8| value * 10 + i64::from(digit - b'0');
        Some(digits.iter().fold(0, value))
    }

    /// Takes a two-digit number of at most `most`.
    fn two(&mut self, most: u8) -> Option<u8> {
        let number = u8::try_from(self.digits(2)?).ok()?;
        (number <= most).then_some(number)
    }

    /// Takes one of these bytes.
    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        accepted.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }
}

fn parse_date_time(rest: &mut Rest<'_>) -> Option<Parsed> {
    let year = rest.digits(4)?;
    rest.one_of(b"-")?;
    let month = rest.two(12)?;
    rest.one_of(b"-")?;
    let day = Civil::new(year, month, rest.two(31)?)?;
    let separator = rest.one_of(b"Tt ")?;
    let hour = rest.two(23)?;
    rest.one_of(b":")?;
    let minute = rest.two(59)?;
    let second = match rest.one_of(b":") {
        Some(_) => Some(rest.two(60)?),
        None => None,
    };
    let nanos = match second.and_then(|_| rest.one_of(b".")) {
        Some(_) => fraction(rest)?,
        None => 0,
    };
    let (offset, is_plain_offset) = parse_offset(rest)?;
    if !rest.0.is_empty() {
        return None;
    }
    let minutes = (day.number() * 24 + i64::from(hour)) * 60 + i64::from(minute);
    let seconds =
        minutes * 60 + i64::from(second.unwrap_or(0)) - i64::from(offset.unwrap_or_default());
    if second == Some(60) && !is_after_leap_second(seconds) {
        return None;
    }
    Some(Parsed {
        moment: Moment {
            instant: Instant { seconds, nanos },
            offset,
        },
        is_plain: separator == b'T' && second.is_some() && is_plain_offset,
    })
}

/// Returns whether a leap second can precede this second, which is only possible at the end of a month in UTC. Unix time has no
/// leap seconds, so a leap second is read as the second after it.
fn is_after_leap_second(seconds: i64) -> bool {
    seconds.rem_euclid(86_400) == 0 && Civil::of_number(seconds.div_euclid(86_400)).day == 1
}

/// Takes the digits of a fraction.
fn fraction(rest: &mut Rest<'_>) -> Option<u32> {
    let count = rest.0.iter().take_while(|byte| byte.is_ascii_digit());
    let (digits, after) = rest.0.split_at(count.count());
    rest.0 = after;
    (!digits.is_empty()).then(|| nanos_of(digits))
}

/// Returns the nanoseconds of a decimal fraction. Further digits are cut off.
fn nanos_of(digits: &[u8]) -> u32 {
    let digits = digits.iter().copied().chain(std::iter::repeat(b'0'));
    let digits = digits.take(9).map(|digit| u32::from(digit - b'0'));
    digits.fold(0, |value, digit| value * 10 + digit)
}

/// Takes an offset. Returns it in seconds, and whether it has the strict RFC 3339 form. The offset is `None` for `-00:00`,
/// which means "unknown".
fn parse_offset(rest: &mut Rest<'_>) -> Option<(Option<i32>, bool)> {
    let sign = match rest.one_of(b"Zz+-")? {
        b'Z' => return Some((Some(0), true)),
        b'z' => return Some((Some(0), false)),
        sign => sign,
    };
    let hours = rest.two(23)?;
    let colon = rest.one_of(b":");
    let minutes = match (colon, rest.0.is_empty()) {
        (None, true) => 0,
        _ => rest.two(59)?,
    };
    let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    let offset = match (sign, seconds) {
        (b'-', 0) => None,
        (b'-', seconds) => Some(-seconds),
        (_, seconds) => Some(seconds),
    };
    Some((offset, colon.is_some()))
}
