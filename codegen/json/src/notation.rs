//! Parsing dates and times of day: RFC 3339 and its variants.

use crate::calendar::Civil;

/// The parts of a parsed string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notation {
    pub(crate) day: Civil,
    /// `None` if the string is only a date.
    pub(crate) clock: Option<Clock>,
    pub(crate) zone: Option<Zone>,
    /// Whether a date with a time has the strict RFC 3339 form, apart from a missing offset. It is false for a date alone.
    pub(crate) is_plain: bool,
}

/// A time of day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    /// 60 in a leap second.
    pub(crate) second: u8,
    pub(crate) nanos: u32,
}

/// The offset of a clock from UTC.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Zone {
    /// In seconds; `None` for `-00:00`, which means "unknown".
    pub(crate) offset: Option<i32>,
}

impl Clock {
    /// Returns whether it is 00:00.
    pub(crate) fn is_midnight(self) -> bool {
        let Self {
            hour,
            minute,
            second,
            nanos,
        } = self;
        (hour, minute, second, nanos) == (0, 0, 0, 0)
    }
}

impl Notation {
    /// Parses `2021-06-23`, alone or before a time with or without an offset: `2021-06-23T03:30:00.123+05:30`. The separator may be
    /// a space, letters may be lower-case, and seconds, the colon of the offset and its minutes may be missing.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut rest = Rest(text.as_bytes());
        let day = parse_day(&mut rest)?;
        if rest.0.is_empty() {
            return Some(Self {
                day,
                clock: None,
                zone: None,
                is_plain: false,
            });
        }
        let separator = rest.one_of(b"Tt ")?;
        let (clock, has_seconds) = parse_clock(&mut rest)?;
        let mut is_plain = separator == b'T' && has_seconds;
        let mut zone = None;
        if !rest.0.is_empty() {
            let (offset, is_plain_offset) = parse_offset(&mut rest)?;
            is_plain &= is_plain_offset;
            zone = Some(Zone { offset });
        }
        rest.0.is_empty().then_some(Self {
            day,
            clock: Some(clock),
            zone,
            is_plain,
        })
    }
}

/// Returns whether a string consists of 10 digits (seconds since 1970) or 13 digits (milliseconds).
pub(crate) fn is_epoch(text: &str) -> bool {
    matches!(text.len(), 10 | 13) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the nanoseconds of a decimal fraction. Further digits are cut off.
pub(crate) fn nanos_of(digits: &[u8]) -> u32 {
    let digits = digits.iter().copied().chain(std::iter::repeat(b'0'));
    let digits = digits.take(9).map(|digit| u32::from(digit - b'0'));
    digits.fold(0, |value, digit| value * 10 + digit)
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

fn parse_day(rest: &mut Rest<'_>) -> Option<Civil> {
    let year = rest.digits(4)?;
    rest.one_of(b"-")?;
    let month = rest.two(12)?;
    rest.one_of(b"-")?;
    Civil::new(year, month, rest.two(31)?)
}

/// Takes a time of day, and returns whether it has seconds.
fn parse_clock(rest: &mut Rest<'_>) -> Option<(Clock, bool)> {
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
    let clock = Clock {
        hour,
        minute,
        second: second.unwrap_or(0),
        nanos,
    };
    Some((clock, second.is_some()))
}

/// Takes the digits of a fraction.
fn fraction(rest: &mut Rest<'_>) -> Option<u32> {
    let count = rest.0.iter().take_while(|byte| byte.is_ascii_digit());
    let (digits, after) = rest.0.split_at(count.count());
    rest.0 = after;
    (!digits.is_empty()).then(|| nanos_of(digits))
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
