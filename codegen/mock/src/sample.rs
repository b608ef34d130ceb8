//! Samples of webhook events, for tests of programs that receive them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use highlevel_runtime::internal::random_u64;
use highlevel_runtime::json::{Decode, Encode, from_object, to_json};
use serde_json::{Map, Value, from_str};

/// The documented bodies of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventExample {
    /// The name of the event.
    pub event: &'static str,
    /// The tags that mark a body as this event. Empty if the event is sent to its own URL.
    pub tags: &'static [&'static str],
    /// The bodies, as JSON.
    pub bodies: &'static [&'static str],
}

impl EventExample {
    /// Creates the examples of an event.
    pub const fn new(
        event: &'static str,
        tags: &'static [&'static str],
        bodies: &'static [&'static str],
    ) -> Self {
        Self {
            event,
            tags,
            bodies,
        }
    }
}

/// Reads a documented body of an event. Members that the reference omits are added first: the tag, a new id and the current
/// time, each under the given name.
///
/// # Panics
///
/// Panics if `body` is not a JSON object; generated code passes nothing else.
pub fn sample_event<T: Decode>(body: &str, (member, tag): (&str, &str), id: &str, time: &str) -> T {
    let mut members: Map<String, Value> = from_str(body).expect("a sample is a JSON object");
    members.insert(member.to_owned(), tag.into());
    members.insert(id.to_owned(), random_uuid().into());
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    members.insert(time.to_owned(), rfc_3339(now.unwrap_or_default()).into());
    sample(&Value::Object(members).to_string())
}

/// Reads a documented body.
///
/// # Panics
///
/// Panics if `body` is not a JSON object; generated code passes nothing else.
pub fn sample<T: Decode>(body: &str) -> T {
    from_object(body.as_bytes()).expect("a sample is a JSON object")
}

/// Returns a random UUID of version 4.
fn random_uuid() -> String {
    let (high, low) = (random_u64(), random_u64());
    let high = (high & !0xf000) | 0x4000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

/// Writes a time as RFC 3339 in UTC, with milliseconds.
fn rfc_3339(since_epoch: Duration) -> String {
    let seconds = since_epoch.as_secs();
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // The calendar has a period of 400 years (an era). Years are counted from March, so that a leap day is the last day of its
    // year.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = (shifted_month + 2) % 12 + 1;
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:03}Z",
        second / 3_600,
        second / 60 % 60,
        second % 60,
        since_epoch.subsec_millis()
    )
}

/// Implements `to_body` for the bodies of events, for tests that send them.
#[macro_export]
macro_rules! sample_body {
    ($($name:ty),+ $(,)?) => {$(
        impl $name {
            /// Returns the body as JSON, as it is sent.
            ///
            /// # Panics
            ///
            /// Panics if a number in it is not finite, which JSON cannot hold.
            pub fn to_body(&self) -> ::std::vec::Vec<u8> {
                $crate::write_sample(self)
            }
        }
    )+};
}

/// Writes the body of an event.
#[doc(hidden)]
pub fn write_sample(body: &dyn Encode) -> Vec<u8> {
    let json =
        to_json(body).unwrap_or_else(|error| panic!("the sample cannot be written: {error}"));
    json.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_with_their_date() {
        let cases = [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_767_323_045_678, "2026-01-02T03:04:05.678Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ];
        for (milliseconds, expected) in cases {
            assert_eq!(rfc_3339(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn ids_are_uuids_of_version_4_and_differ() {
        let ids: Vec<String> = (0..100).map(|_| random_uuid()).collect();
        for id in &ids {
            assert_eq!(id.len(), 36);
            assert_eq!(&id[14..15], "4");
            assert!("89ab".contains(&id[19..20]), "{id}");
        }
        let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len());
    }

    #[test]
    fn a_sample_keeps_its_members_and_gets_an_envelope() {
        let body = r#"{"type":"other","name":"Rex"}"#;
        let sample: Map<String, Value> = sample_event(body, ("type", "PetCreate"), "id", "sentAt");
        assert_eq!(sample["type"], "PetCreate");
        assert_eq!(sample["name"], "Rex");
        assert_eq!(sample.len(), 4);
    }
}
