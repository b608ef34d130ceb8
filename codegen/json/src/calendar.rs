//! The proleptic Gregorian calendar: days since 1970-01-01, and years, months and days.

use std::fmt;

/// The number of days in 400 years, the period of the calendar.
const DAYS_OF_AN_ERA: i64 = 146_097;

/// The number of days from 0000-03-01 to 1970-01-01. Years are counted from March, so that a leap day is the last day of its
/// year.
const DAYS_BEFORE_1970: i64 = 719_468;

/// A date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Civil {
    pub(crate) year: i64,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Civil {
    /// Returns the date, or `None` if it does not exist.
    pub(crate) fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        let is_day = (1..=12).contains(&month) && (1..=length(year, month)).contains(&day);
        is_day.then_some(Self { year, month, day })
    }

    /// Returns the date that is `days` days after 1970-01-01.
    pub(crate) fn of_number(days: i64) -> Self {
        let shifted = days.saturating_add(DAYS_BEFORE_1970);
        let (era, day) = (
            shifted.div_euclid(DAYS_OF_AN_ERA),
            shifted.rem_euclid(DAYS_OF_AN_ERA),
        );
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day_of_month = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        Self {
            year: year + era * 400 + next,
            month: small(month),
            day: small(day_of_month),
        }
    }

    /// Returns whether the year is between 0 and 9999, which four digits can express.
    pub(crate) fn is_writable(self) -> bool {
        (0..=9999).contains(&self.year)
    }

    /// Returns the number of days since 1970-01-01.
    pub(crate) fn number(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let (year, month) = if month > 2 {
            (self.year, month - 3)
        } else {
            (self.year - 1, month + 9)
        };
        let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let day = 365 * year + year / 4 - year / 100 + day_of_year;
        era * DAYS_OF_AN_ERA + day - DAYS_BEFORE_1970
    }
}

/// Writes `2026-01-31`. A year that does not have four digits has a sign, as in ISO 8601.
impl fmt::Display for Civil {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = *self;
        if self.is_writable() {
            write!(formatter, "{year:04}")?;
        } else {
            write!(formatter, "{year:+07}")?;
        }
        write!(formatter, "-{month:02}-{day:02}")
    }
}

/// Returns the number of days in a month.
fn length(year: i64, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn small(number: i64) -> u8 {
    u8::try_from(number).expect("months and days are small numbers")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_is_one_that_the_calendar_has() {
        for (year, month, day, expected) in [
            (1970, 1, 1, Some(0)),
            (1969, 12, 31, Some(-1)),
            (2000, 2, 29, Some(11_016)),
            (1900, 2, 29, None),
            (2023, 2, 29, None),
            (2024, 2, 29, Some(19_782)),
            (2024, 2, 30, None),
            (2024, 4, 31, None),
            (2024, 0, 1, None),
            (2024, 13, 1, None),
            (2024, 1, 0, None),
            (0, 1, 1, Some(-719_528)),
            (9999, 12, 31, Some(2_932_896)),
        ] {
            let number = Civil::new(year, month, day).map(Civil::number);
            assert_eq!(number, expected, "{year}-{month}-{day}");
        }
    }

    proptest! {
        #[test]
        fn a_day_has_its_number(number in -1_000_000_000_i64..1_000_000_000) {
            let day = Civil::of_number(number);
            prop_assert_eq!(day.number(), number);
            prop_assert_eq!(Civil::new(day.year, day.month, day.day), Some(day));
            prop_assert!(Civil::of_number(number + 1) > day);
        }
    }
}
