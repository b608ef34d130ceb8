//! Samples of webhook events, for tests of programs that receive them.

use highlevel_runtime::Timestamp;
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

/// Reads a documented body of an event. The tag, a new id and the current time, which the reference omits, are set first, each
/// under the given name.
///
/// # Panics
///
/// Panics if `body` is not a JSON object; generated code passes nothing else.
pub fn sample_event<T: Decode>(body: &str, (member, tag): (&str, &str), id: &str, time: &str) -> T {
    let mut members: Map<String, Value> = from_str(body).expect("a sample is a JSON object");
    members.insert(member.to_owned(), tag.into());
    members.insert(id.to_owned(), random_uuid().into());
    members.insert(time.to_owned(), now().into());
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

/// Returns the current time as servers send it: RFC 3339 in UTC, with milliseconds.
fn now() -> String {
    let milliseconds = Timestamp::now().unix_millis().unwrap_or_default();
    Timestamp::from_unix_millis(milliseconds).to_string()
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
        let sent_at = sample["sentAt"].as_str().expect("it is a text");
        let sent_at: Timestamp = sent_at.parse().expect("it is a point in time");
        assert!(sent_at <= Timestamp::now() && sent_at.utc_offset() == Some(0));
        assert_eq!(sample.len(), 4);
    }
}
