//! Dates of custom fields, which are strings or milliseconds.

const MILLISECONDS_OF_A_DAY: i64 = 24 * 60 * 60 * 1000;

/// Returns the date at the beginning of a string such as `2026-01-31T00:00:00Z`.
pub(super) fn beginning(text: &str) -> Option<&str> {
    let date = text.trim_start().get(..10)?;
    let is_date = date.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    is_date.then_some(date)
}

/// Returns the date, in UTC, of a number of milliseconds since the Unix epoch.
pub(super) fn of_milliseconds(milliseconds: i64) -> Option<String> {
    // The format has four digits for the year.
    const YEARS: std::ops::RangeInclusive<i64> = 0..=9999;
    let (year, month, day) = civil(milliseconds.div_euclid(MILLISECONDS_OF_A_DAY));
    YEARS
        .contains(&year)
        .then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Returns year, month and day of a number of days since 1970-01-01. Years are counted from March, so that a leap day is the
/// last day of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    const DAYS_OF_AN_ERA: i64 = 146_097;
    let shifted = days + 719_468;
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
    (year + era * 400 + next, month, day_of_month)
}
