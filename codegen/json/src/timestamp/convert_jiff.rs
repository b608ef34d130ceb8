//! Conversions from and to the types of jiff.

use jiff::ZonedDateTime;

use crate::set_by::from;

use super::instant::{Instant, Moment};
use super::{InvalidTimestamp, Timestamp};

fn moment(timestamp: jiff::Timestamp, offset: i32) -> Moment {
    let instant =
        Instant::of_nanos(timestamp.as_nanosecond()).expect("jiff has fewer years than an i64");
    // Some historical offsets are not whole minutes, which RFC 3339 cannot express; such a time is written in UTC.
    Moment::at_offset(instant, offset).unwrap_or(Moment {
        instant,
        offset: Some(0),
    })
}

from! {
    Timestamp:
    [] jiff::Timestamp, |timestamp| Self::of(moment(timestamp, 0));
    [] ZonedDateTime, |time| (&time).into();
    ['z] &'z ZonedDateTime, |time| Self::of(moment(time.timestamp(), time.offset().seconds()));
}

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let time = timestamp.instant().map(Instant::nanos);
        time.and_then(|nanos| Self::from_nanosecond(nanos).ok())
            .ok_or(InvalidTimestamp(()))
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}

/// The result has a fixed time zone with the offset of the timestamp, or UTC if there is none.
impl TryFrom<&Timestamp> for ZonedDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let offset = timestamp.utc_offset().unwrap_or_default();
        let offset = jiff::tz::Offset::from_seconds(offset).map_err(|_| InvalidTimestamp(()))?;
        let time = jiff::Timestamp::try_from(timestamp)?;
        Ok(time.to_zoned_datetime(offset.to_time_zone()))
    }
}

impl TryFrom<Timestamp> for ZonedDateTime {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}
