//! Conversions from and to the types of chrono.

use chrono::{DateTime, FixedOffset, Offset as _, TimeZone, Utc};

use crate::set_by::from;

use super::instant::{Instant, Moment, NANOS_OF_A_SECOND};
use super::{InvalidTimestamp, Timestamp};

from! {
    Timestamp:
    [Tz: TimeZone] DateTime<Tz>, |time| {
        // chrono represents a leap second by subsecond nanoseconds of 1,000,000,000 and more, so add them instead of replacing.
        let nanos = i128::from(time.timestamp()) * NANOS_OF_A_SECOND + i128::from(time.timestamp_subsec_nanos());
        let instant = Instant::of_nanos(nanos).expect("the seconds are an i64");
        let offset = time.offset().fix().local_minus_utc();
        let moment = Moment::at_offset(instant, offset);
        // Until 1972 some offsets were not whole minutes, which RFC 3339 cannot express; such a time is written in UTC.
        Self::of(moment.unwrap_or(Moment { instant, offset: Some(0) }))
    };
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let time = timestamp
            .instant()
            .and_then(|instant| Self::from_timestamp(instant.seconds, instant.nanos));
        time.ok_or(InvalidTimestamp(()))
    }
}

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}

/// The result has the offset of the timestamp, or UTC if there is none.
impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: &Timestamp) -> Result<Self, InvalidTimestamp> {
        let time = DateTime::<Utc>::try_from(timestamp)?;
        let offset = FixedOffset::east_opt(timestamp.utc_offset().unwrap_or_default());
        Ok(time.with_timezone(&offset.ok_or(InvalidTimestamp(()))?))
    }
}

impl TryFrom<Timestamp> for DateTime<FixedOffset> {
    type Error = InvalidTimestamp;

    fn try_from(timestamp: Timestamp) -> Result<Self, InvalidTimestamp> {
        (&timestamp).try_into()
    }
}
