//! Conversions from and to the types of time.

use time::{OffsetDateTime, UtcDateTime, UtcOffset};

use crate::set_by::from;

use super::instant::{Instant, Moment};
use super::{InvalidTimestamp, Timestamp};

fn moment(nanos: i128, offset: i32) -> Moment {
    let instant = Instant::of_nanos(nanos).expect("time has fewer years than an i64");
    Moment::at_offset(instant, offset).unwrap_or(Moment {
        instant,
        offset: Some(0),
    })
}

from! {
    Timestamp:
    [] OffsetDateTime, |time| Self::of(moment(time.unix_timestamp_nanos(), time.offset().whole_seconds()));
    [] UtcDateTime, |time| Self::of(moment(time.unix_timestamp_nanos(), 0));
}

/// The result has the offset of the timestamp, or UTC if there is none.
impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let offset = timestamp.utc_offset().unwrap_or_default();
        let offset = UtcOffset::from_whole_seconds(offset).map_err(|_| InvalidTimestamp(()))?;
        let nanos = timestamp.instant().map(Instant::nanos);
        let time = nanos.and_then(|nanos| Self::from_unix_timestamp_nanos(nanos).ok());
        // The offset can move the time into a year that `OffsetDateTime` cannot represent.
        let time = time.and_then(|time| time.checked_to_offset(offset));
        time.ok_or(InvalidTimestamp(()))
    }
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}

impl TryFrom<&Timestamp> for UtcDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let nanos = timestamp.instant().map(Instant::nanos);
        let time = nanos.and_then(|nanos| Self::from_unix_timestamp_nanos(nanos).ok());
        time.ok_or(InvalidTimestamp(()))
    }
}

impl TryFrom<Timestamp> for UtcDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}
