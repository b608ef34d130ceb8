//! Points in time and their RFC 3339 form.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::calendar::Civil;

pub(super) const NANOS_OF_A_SECOND: i128 = 1_000_000_000;
const SECONDS_OF_A_DAY: i64 = 86_400;
const SECONDS_OF_AN_HOUR: i64 = 3600;

/// A point in time, as the time since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Instant {
    pub(super) seconds: i64,
    /// Less than a second; added to the seconds, even if these are negative.
    pub(super) nanos: u32,
}

impl Instant {
    /// Returns the instant that is `nanos` nanoseconds after the Unix epoch.
    pub(super) fn of_nanos(nanos: i128) -> Option<Self> {
        Some(Self {
            seconds: nanos.div_euclid(NANOS_OF_A_SECOND).try_into().ok()?,
            nanos: nanos.rem_euclid(NANOS_OF_A_SECOND).try_into().ok()?,
        })
    }

    pub(super) fn nanos(self) -> i128 {
        i128::from(self.seconds) * NANOS_OF_A_SECOND + i128::from(self.nanos)
    }

    /// Returns the day in UTC.
    pub(crate) fn day(self) -> Civil {
        Civil::of_number(self.seconds.div_euclid(SECONDS_OF_A_DAY))
    }

    /// Returns the whole milliseconds, rounded down.
    pub(super) fn milliseconds(self) -> Option<i64> {
        let milliseconds = i64::from(self.nanos / 1_000_000);
        self.seconds.checked_mul(1000)?.checked_add(milliseconds)
    }

    pub(super) fn of_system_time(time: SystemTime) -> Self {
        let nanos = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => nanos_of(after),
            Err(before) => -nanos_of(before.duration()),
        };
        Self::of_nanos(nanos).expect("the seconds of a SystemTime are an i64")
    }

    pub(super) fn to_system_time(self) -> Option<SystemTime> {
        let nanos = Duration::from_nanos(self.nanos.into());
        let seconds = Duration::from_secs(self.seconds.unsigned_abs());
        let whole = if self.seconds < 0 {
            UNIX_EPOCH.checked_sub(seconds)?
        } else {
            UNIX_EPOCH.checked_add(seconds)?
        };
        whole.checked_add(nanos)
    }

    pub(super) fn checked_add(self, duration: Duration) -> Option<Self> {
        Self::of_nanos(self.nanos() + nanos_of(duration))
    }

    pub(super) fn checked_sub(self, duration: Duration) -> Option<Self> {
        Self::of_nanos(self.nanos() - nanos_of(duration))
    }
}

fn nanos_of(duration: Duration) -> i128 {
    i128::from(duration.as_secs()) * NANOS_OF_A_SECOND + i128::from(duration.subsec_nanos())
}

/// An instant, and the offset from UTC with which it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) instant: Instant,
    /// In seconds.
    pub(super) offset: Option<i32>,
}

impl Moment {
    pub(super) const fn utc(seconds: i64, nanos: u32) -> Self {
        Self {
            instant: Instant { seconds, nanos },
            offset: Some(0),
        }
    }

    pub(super) fn without_offset(instant: Instant) -> Self {
        Self {
            instant,
            offset: None,
        }
    }

    /// Returns an instant at an offset, or `None` if RFC 3339 cannot write the offset.
    pub(super) fn at_offset(instant: Instant, offset: i32) -> Option<Self> {
        let is_offset = offset % 60 == 0 && i64::from(offset).abs() < SECONDS_OF_A_DAY;
        is_offset.then_some(Self {
            instant,
            offset: Some(offset),
        })
    }

    /// Returns whether the year fits into the four digits of RFC 3339.
    pub(super) fn is_writable(self) -> bool {
        self.day().is_writable()
    }

    /// Returns the date at the offset.
    pub(super) fn day(self) -> Civil {
        self.local().0
    }

    /// Returns the date and the second of the day at the offset.
    fn local(self) -> (Civil, i64) {
        let offset = self.offset.unwrap_or_default();
        let seconds = self.instant.seconds.saturating_add(offset.into());
        (
            Civil::of_number(seconds.div_euclid(SECONDS_OF_A_DAY)),
            seconds.rem_euclid(SECONDS_OF_A_DAY),
        )
    }
}

/// Writes RFC 3339. A year that does not have four digits gets a sign, as in ISO 8601.
impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, second) = self.local();
        let (hour, minute) = (second / SECONDS_OF_AN_HOUR, second / 60 % 60);
        let second = second % 60;
        write!(formatter, "{day}T{hour:02}:{minute:02}:{second:02}")?;
        write_fraction(self.instant.nanos, formatter)?;
        match self.offset.unwrap_or_default() {
            0 => formatter.write_str("Z"),
            offset => {
                let sign = if offset < 0 { '-' } else { '+' };
                let minutes = offset.unsigned_abs() / 60;
                write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

/// Writes the shortest of zero, three, six or nine digits that is exact.
fn write_fraction(nanos: u32, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match nanos {
        0 => Ok(()),
        _ if nanos.is_multiple_of(1_000_000) => write!(formatter, ".{:03}", nanos / 1_000_000),
        _ if nanos.is_multiple_of(1000) => write!(formatter, ".{:06}", nanos / 1000),
        _ => write!(formatter, ".{nanos:09}"),
    }
}
