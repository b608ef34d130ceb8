//! Points in time in the formats that servers use.

mod convert;
#[cfg(feature = "chrono")]
mod convert_chrono;
#[cfg(feature = "jiff")]
mod convert_jiff;
#[cfg(feature = "time")]
mod convert_time;
mod instant;
mod json;
mod parse;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use crate::date::Date;

use self::instant::{Instant, Moment};
use self::parse::parse_text;

pub(crate) use self::parse::parse_number;

/// A point in time.
///
/// A received value keeps its string or number and is written back unchanged. The accepted formats are:
///
/// | format | example |
/// | --- | --- |
/// | RFC 3339 | `2021-06-23T03:30:00+05:30`, `2021-06-23T03:30:00.123Z` |
/// | variants of it: a space instead of the `T`, lower-case letters, no seconds, an offset without colon or minutes | `2021-06-23 03:30z`, `2021-06-23T03:30:00+0530` |
/// | a number of seconds since 1970 (below 10<sup>11</sup>) or of milliseconds | `1624419000`, `1624419000123` |
/// | a string of 10 digits (seconds) or 13 digits (milliseconds) | `"1624419000123"` |
///
/// Any other string or number is kept too, but its point in time is unknown: [`to_system_time`](Self::to_system_time) and similar
/// methods return `None`. An example is `2021-06-23 03:30:00`, a local time without an offset.
///
/// A request contains the format that the operation documents, however the value was created. If the point in time is unknown,
/// the value is sent unchanged to an operation that takes RFC 3339. If the operation takes seconds or milliseconds, as a number
/// or as a string, the request fails before it is sent. In types that responses contain too, every string and number is sent
/// unchanged.
///
/// Two values are equal if they are the same point in time, whatever their formats and offsets. If both points in time are
/// unknown, they are equal if their strings or numbers are written equally.
///
/// The features `jiff`, `chrono` and `time` convert from and to the types of these crates.
///
/// # Examples
///
/// ```
/// # use highlevel_json as highlevel;
/// use std::time::{Duration, SystemTime};
///
/// use highlevel::Timestamp;
///
/// let begin: Timestamp = "2021-06-23T03:30:00+05:30".parse()?;
/// assert_eq!(begin.unix_millis(), Some(1_624_399_200_000));
/// assert_eq!(begin, Timestamp::from_unix_seconds(1_624_399_200));
/// assert_eq!(begin.utc_offset(), Some(19_800));
///
/// let end = begin.checked_add(Duration::from_secs(1800)).ok_or("too late")?;
/// assert_eq!(end.to_string(), "2021-06-23T04:00:00+05:30");
/// assert!(end < SystemTime::now());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Timestamp(Written);

/// The content of a timestamp.
#[derive(Clone)]
enum Written {
    /// A string, as it was received or given.
    Text(Box<str>),
    /// A JSON number, as it was received.
    Number(Box<str>),
    /// A point in time, which can be written in any format.
    Moment(Moment),
}

impl Timestamp {
    /// Returns the current time, in UTC.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Creates a point in time from seconds since the Unix epoch (1970-01-01 UTC).
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(Written::Moment(Moment::utc(seconds, 0)))
    }

    /// Creates a point in time from milliseconds since the Unix epoch (1970-01-01 UTC).
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a remainder of 1000 is small and not negative"
    )]
    pub const fn from_unix_millis(milliseconds: i64) -> Self {
        let nanos = milliseconds.rem_euclid(1000) as u32 * 1_000_000;
        Self(Written::Moment(Moment::utc(
            milliseconds.div_euclid(1000),
            nanos,
        )))
    }

    /// Reads a point in time from text in one of the formats above: RFC 3339, its variants, or digits. Any other string
    /// is an error.
    pub fn parse(text: &str) -> Result<Self, InvalidTimestamp> {
        match parse_text(text) {
            Some(_) => Ok(Self(Written::Text(text.into()))),
            None => Err(InvalidTimestamp(())),
        }
    }

    /// Returns the string that was received or given, or `None` for a number or a value that was created without a string.
    /// `to_string` works for all.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) => Some(text),
            Written::Number(_) | Written::Moment(_) => None,
        }
    }

    /// Returns whether the point in time is known.
    pub fn is_known(&self) -> bool {
        self.moment().is_some()
    }

    /// Returns the time in the type of the standard library, if it is known and the platform can represent it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.instant()?.to_system_time()
    }

    /// Returns the whole seconds since the Unix epoch, rounded down, if the point in time is known.
    pub fn unix_seconds(&self) -> Option<i64> {
        Some(self.instant()?.seconds)
    }

    /// Returns the whole milliseconds since the Unix epoch, rounded down, if the point in time is known and they fit an `i64`.
    pub fn unix_millis(&self) -> Option<i64> {
        self.instant()?.milliseconds()
    }

    /// Returns the date at the offset of the value, or the date in UTC if there is no offset. `None` if the point in time is
    /// unknown, or if the year is not between 0 and 9999.
    pub fn to_date(&self) -> Option<Date> {
        let day = self.moment()?.day();
        day.is_writable().then(|| Date::of(day))
    }

    /// Returns the offset from UTC in seconds, positive to the east. `None` if the point in time is unknown, for numbers and
    /// strings of digits, and for the offset `-00:00`, which means "unknown".
    pub fn utc_offset(&self) -> Option<i32> {
        self.moment()?.offset
    }

    /// Returns the same point in time, to be written with another offset from UTC, in seconds. Returns `None` if the point in
    /// time is unknown, or if the offset is not whole minutes or is a day or more.
    pub fn with_utc_offset(&self, seconds: i32) -> Option<Self> {
        let instant = self.instant()?;
        Moment::at_offset(instant, seconds).map(Self::of)
    }

    /// Returns a later point in time with the same offset. `None` if the point in time is unknown or the
    /// result is out of range.
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Self> {
        let moment = self.moment()?;
        let instant = moment.instant.checked_add(duration)?;
        Some(Self::of(Moment { instant, ..moment }))
    }

    /// Returns an earlier point in time with the same offset. `None` if the point in time is unknown or the
    /// result is out of range.
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Self> {
        let moment = self.moment()?;
        let instant = moment.instant.checked_sub(duration)?;
        Some(Self::of(Moment { instant, ..moment }))
    }

    fn of(moment: Moment) -> Self {
        Self(Written::Moment(moment))
    }

    fn moment(&self) -> Option<Moment> {
        match &self.0 {
            Written::Text(text) => parse_text(text).map(|parsed| parsed.moment),
            Written::Number(number) => parse_number(number).map(Moment::without_offset),
            Written::Moment(moment) => Some(*moment),
        }
    }

    fn instant(&self) -> Option<Instant> {
        self.moment().map(|moment| moment.instant)
    }
}

/// The error for a string that is not a point in time, or for a [`Timestamp`] that is unknown or out of range of the target
/// type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp(());

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "not a point in time: expected RFC 3339 with an offset from UTC, such as 2021-06-23T03:30:00Z, or seconds or \
             milliseconds since 1970",
        )
    }
}

impl std::error::Error for InvalidTimestamp {}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        Self::parse(text)
    }
}

/// Shows the string or number as it was received or given. A value that was created without a string is shown in RFC 3339.
impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) | Written::Number(text) => formatter.pad(text),
            Written::Moment(moment) => moment.fmt(formatter),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) => fmt::Debug::fmt(text, formatter),
            Written::Number(text) => formatter.write_str(text),
            Written::Moment(moment) => write!(formatter, "\"{moment}\""),
        }
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        match (self.instant(), other.instant()) {
            (Some(instant), Some(other)) => instant == other,
            (None, None) => self.as_written() == other.as_written(),
            _ => false,
        }
    }
}

impl Eq for Timestamp {}

impl PartialEq<SystemTime> for Timestamp {
    fn eq(&self, other: &SystemTime) -> bool {
        self.instant() == Some(Instant::of_system_time(*other))
    }
}

/// Compares the points in time, if both are known. Two equal values whose points in time are unknown compare as equal.
impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.instant(), other.instant()) {
            (Some(instant), Some(other)) => Some(instant.cmp(&other)),
            _ => (self == other).then_some(Ordering::Equal),
        }
    }
}

impl PartialOrd<SystemTime> for Timestamp {
    fn partial_cmp(&self, other: &SystemTime) -> Option<Ordering> {
        Some(self.instant()?.cmp(&Instant::of_system_time(*other)))
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.instant() {
            Some(instant) => instant.hash(state),
            None => self.as_written().hash(state),
        }
    }
}

impl Timestamp {
    /// Returns the string or the digits of the number.
    fn as_written(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) | Written::Number(text) => Some(text),
            Written::Moment(_) => None,
        }
    }
}
