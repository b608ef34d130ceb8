//! Dates without a time, in the formats that servers use.

mod convert;
#[cfg(feature = "chrono")]
mod convert_chrono;
#[cfg(feature = "jiff")]
mod convert_jiff;
#[cfg(feature = "time")]
mod convert_time;
mod json;
mod parse;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::calendar::Civil;

use self::parse::{day_of_number, parse_text};

const MILLISECONDS_OF_A_DAY: i64 = 24 * 60 * 60 * 1000;

/// A date without a time and without a time zone.
///
/// A received value keeps its string or number and is written back unchanged. The accepted formats are:
///
/// | format | example | date |
/// | --- | --- | --- |
/// | `YYYY-MM-DD` | `2021-06-23` | that date |
/// | a date and a time, with or without an offset | `2021-06-23T23:30:00-08:00`, `2021-06-23 03:30` | the date in the string, whatever the date in UTC |
/// | a number of seconds or milliseconds since 1970, or a string of 10 digits (seconds) or 13 digits (milliseconds) | `1624419000`, `"1624419000123"` | the date in UTC |
///
/// A JSON number with a magnitude below 10<sup>11</sup> counts seconds, unless it is a whole number of days in milliseconds.
///
/// Any other string or number is kept too, but its date is unknown: [`year`](Self::year) and similar methods return `None`.
///
/// A request contains `YYYY-MM-DD`, also for a number and for a string with the time 00:00. A string with another time, and a
/// string or number with an unknown date, are sent unchanged. In types that responses contain too, every string and number is
/// sent unchanged.
///
/// Two values are equal if they are the same date, whatever their formats. If both dates are unknown, they are equal if their
/// strings or numbers are written equally.
///
/// The features `jiff`, `chrono` and `time` convert from and to the types of these crates.
/// [`Timestamp::to_date`](crate::Timestamp::to_date) returns the date of a point in time.
///
/// # Examples
///
/// ```
/// # use highlevel_json as highlevel;
/// use highlevel::Date;
///
/// let issued = Date::new(2026, 1, 31)?;
/// let due = issued.checked_add_days(14).ok_or("too late")?;
/// assert_eq!(due.to_string(), "2026-02-14");
///
/// let birth: Date = "1990-09-25T00:00:00.000Z".parse()?;
/// assert_eq!((birth.year(), birth.month(), birth.day()), (Some(1990), Some(9), Some(25)));
/// assert!(birth < issued);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Date(Written);

/// The content of a date.
#[derive(Clone)]
enum Written {
    /// A string, as it was received or given.
    Text(Box<str>),
    /// A JSON number, as it was received.
    Number(Box<str>),
    /// A date, which is written as `YYYY-MM-DD`.
    Day(Civil),
}

impl Date {
    /// Creates a date. Returns an error if the date does not exist, or if the year is not between 0 and 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, InvalidDate> {
        let day = Civil::new(year.into(), month, day).filter(|day| day.is_writable());
        day.map(Self::of).ok_or(InvalidDate(()))
    }

    /// Creates the date in UTC of a number of milliseconds since 1970, if its year is between 0 and 9999.
    pub fn from_unix_millis(milliseconds: i64) -> Option<Self> {
        let day = Civil::of_number(milliseconds.div_euclid(MILLISECONDS_OF_A_DAY));
        day.is_writable().then(|| Self::of(day))
    }

    /// Parses a date in one of the formats above. Returns an error for any other string.
    pub fn parse(text: &str) -> Result<Self, InvalidDate> {
        match parse_text(text) {
            Some(_) => Ok(Self(Written::Text(text.into()))),
            None => Err(InvalidDate(())),
        }
    }

    /// Returns the string that was received or given. Numbers, and dates that were created without a string, have none;
    /// `to_string` works for all.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) => Some(text),
            Written::Number(_) | Written::Day(_) => None,
        }
    }

    /// Returns whether the date is known.
    pub fn is_known(&self) -> bool {
        self.civil().is_some()
    }

    /// Returns the year, if the date is known.
    pub fn year(&self) -> Option<i32> {
        self.civil()?.year.try_into().ok()
    }

    /// Returns the month, from 1 to 12, if the date is known.
    pub fn month(&self) -> Option<u8> {
        Some(self.civil()?.month)
    }

    /// Returns the day of the month, from 1 to 31, if the date is known.
    pub fn day(&self) -> Option<u8> {
        Some(self.civil()?.day)
    }

    /// Returns the date that is `days` days later, or earlier if the number is negative. `None` if this date is unknown, or if the
    /// year of the result is not between 0 and 9999.
    pub fn checked_add_days(&self, days: i64) -> Option<Self> {
        let number = self.civil()?.number().checked_add(days)?;
        let day = Civil::of_number(number);
        day.is_writable().then(|| Self::of(day))
    }

    /// Returns the number of days from `other` to this date, which is negative if this date is earlier. `None` if a date is unknown.
    pub fn days_since(&self, other: &Self) -> Option<i64> {
        Some(self.civil()?.number() - other.civil()?.number())
    }

    pub(crate) fn of(day: Civil) -> Self {
        Self(Written::Day(day))
    }

    fn civil(&self) -> Option<Civil> {
        match &self.0 {
            Written::Text(text) => parse_text(text).map(|parsed| parsed.day),
            Written::Number(number) => day_of_number(number),
            Written::Day(day) => Some(*day),
        }
    }

    /// Returns the string or the number.
    fn as_written(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) | Written::Number(text) => Some(text),
            Written::Day(_) => None,
        }
    }
}

/// A string that is not a date, a date that does not exist or whose year is not between 0 and 9999, or a [`Date`] that is unknown
/// or out of range for the type into which it is converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDate(());

impl fmt::Display for InvalidDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .write_str("not a date: expected an existing date as YYYY-MM-DD, such as 2021-06-23")
    }
}

impl std::error::Error for InvalidDate {}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        Self::parse(text)
    }
}

/// Shows the string or number as it was received or given. A date that was created without a string is shown as `YYYY-MM-DD`.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) | Written::Number(text) => formatter.pad(text),
            Written::Day(day) => formatter.pad(&day.to_string()),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) => fmt::Debug::fmt(text, formatter),
            Written::Number(text) => formatter.write_str(text),
            Written::Day(day) => write!(formatter, "\"{day}\""),
        }
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        match (self.civil(), other.civil()) {
            (Some(day), Some(other)) => day == other,
            (None, None) => self.as_written() == other.as_written(),
            _ => false,
        }
    }
}

impl Eq for Date {}

/// Compares the dates, if both are known. Two equal values whose dates are unknown compare as equal.
impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.civil(), other.civil()) {
            (Some(day), Some(other)) => Some(day.cmp(&other)),
            _ => (self == other).then_some(Ordering::Equal),
        }
    }
}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.civil() {
            Some(day) => day.hash(state),
            None => self.as_written().hash(state),
        }
    }
}
