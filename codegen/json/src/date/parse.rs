//! Parsing dates from strings and numbers.

use crate::calendar::Civil;
use crate::notation::{Notation, is_epoch};
use crate::number::parse_i64;
use crate::timestamp::parse_number;

use super::MILLISECONDS_OF_A_DAY;

/// A date that was parsed from a string.
pub(super) struct Parsed {
    pub(super) day: Civil,
    /// Whether the string has a time other than 00:00.
    pub(super) has_time: bool,
}

/// Parses a date, alone or with a time, or a number of 10 digits (seconds) or 13 digits (milliseconds).
pub(super) fn parse_text(text: &str) -> Option<Parsed> {
    if is_epoch(text) {
        return Some(Parsed {
            day: parse_number(text)?.day(),
            has_time: false,
        });
    }
    let notation = Notation::parse(text)?;
    Some(Parsed {
        day: notation.day,
        has_time: notation.clock.is_some_and(|clock| !clock.is_midnight()),
    })
}

/// Parses a JSON number of seconds or milliseconds since 1970, and returns the date in UTC.
pub(super) fn day_of_number(text: &str) -> Option<Civil> {
    // Servers send midnight in milliseconds. For dates before 1973, that number is so small that it would be read as seconds. Midnight
    // in seconds is a whole number of days in milliseconds, too, but only on one day in a thousand.
    let whole_days = parse_i64(text).filter(|number| number % MILLISECONDS_OF_A_DAY == 0);
    let day = match whole_days {
        Some(milliseconds) => Civil::of_number(milliseconds / MILLISECONDS_OF_A_DAY),
        None => parse_number(text)?.day(),
    };
    day.is_writable().then_some(day)
}
