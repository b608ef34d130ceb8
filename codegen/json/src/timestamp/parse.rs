//! Parsing points in time from strings and numbers.

use crate::calendar::Civil;
use crate::notation::{Clock, Notation, Zone, is_epoch, nanos_of};
use crate::number::{is_json_number, parse_i64};

use super::instant::{Instant, Moment, NANOS_OF_A_SECOND};

/// A number with a smaller magnitude is in seconds (until the year 5138), any other in milliseconds (since 1973).
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
    if is_epoch(text) {
        return Some(Parsed {
            moment: Moment::without_offset(parse_number(text)?),
            is_plain: false,
        });
    }
    let notation = Notation::parse(text)?;
    let instant = instant(notation.day, notation.clock?, notation.zone?)?;
    Some(Parsed {
        moment: Moment {
            instant,
            offset: notation.zone?.offset,
        },
        is_plain: notation.is_plain,
    })
}

/// Reads a JSON number as seconds or milliseconds since 1970.
pub(crate) fn parse_number(text: &str) -> Option<Instant> {
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

fn instant(day: Civil, clock: Clock, zone: Zone) -> Option<Instant> {
    let minutes = (day.number() * 24 + i64::from(clock.hour)) * 60 + i64::from(clock.minute);
    let offset = i64::from(zone.offset.unwrap_or_default());
    let seconds = minutes * 60 + i64::from(clock.second) - offset;
    if clock.second == 60 && !is_after_leap_second(seconds) {
        return None;
    }
    Some(Instant {
        seconds,
        nanos: clock.nanos,
    })
}

/// Returns whether a leap second can precede this second, which is only possible at the end of a month in UTC. Unix time has no
/// leap seconds, so a leap second is read as the second after it.
fn is_after_leap_second(seconds: i64) -> bool {
    seconds.rem_euclid(86_400) == 0 && Civil::of_number(seconds.div_euclid(86_400)).day == 1
}
