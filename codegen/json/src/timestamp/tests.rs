use std::collections::HashSet;
use std::time::{Duration, UNIX_EPOCH};

use proptest::prelude::*;

use super::*;
use crate::{Document, Encode, EncodeAs, IntoOptional, Nullable, WrittenAs, to_json};

/// Reads JSON, and returns the number of mismatches, too.
fn read(json: &str) -> (Option<Timestamp>, usize) {
    use crate::Decode;
    let document = Document::parse(json.as_bytes()).expect("it is JSON");
    let value = Timestamp::decode(document.root());
    (value, document.mismatches().len())
}

fn written_as(timestamp: &Timestamp, form: &'static str) -> Result<String, String> {
    to_json(&WrittenAs(timestamp, form)).map_err(|error| error.to_string())
}

#[test]
fn texts_are_read_in_all_notations() {
    const BASE: i64 = 1_624_419_000_000;
    for (text, milliseconds, offset) in [
        ("2021-06-23T03:30:00Z", BASE, Some(0)),
        ("2021-06-23t03:30:00z", BASE, Some(0)),
        ("2021-06-23 03:30:00Z", BASE, Some(0)),
        ("2021-06-23T03:30Z", BASE, Some(0)),
        ("2021-06-23T03:30:00+00:00", BASE, Some(0)),
        ("2021-06-23T03:30:00+0000", BASE, Some(0)),
        ("2021-06-23T03:30:00+00", BASE, Some(0)),
        ("2021-06-23T03:30:00-00:00", BASE, None),
        ("2021-06-23T09:00:00+05:30", BASE, Some(19_800)),
        ("2021-06-23T09:00:00+0530", BASE, Some(19_800)),
        ("2021-06-22T20:30:00-07:00", BASE, Some(-25_200)),
        ("2021-06-22T20:30:00-07", BASE, Some(-25_200)),
        ("2021-06-24T03:29:00+23:59", BASE, Some(86_340)),
        ("2021-06-23T03:30:00.1Z", BASE + 100, Some(0)),
        ("2021-06-23T03:30:00.12Z", BASE + 120, Some(0)),
        ("2021-06-23T03:30:00.123Z", BASE + 123, Some(0)),
        ("2021-06-23T03:30:00.123999999Z", BASE + 123, Some(0)),
        ("2021-06-23T03:30:00.1239999999999Z", BASE + 123, Some(0)),
        ("1624419000", BASE, None),
        ("1624419000123", BASE + 123, None),
        ("1970-01-01T00:00:00Z", 0, Some(0)),
        ("1969-12-31T23:59:59.999Z", -1, Some(0)),
        ("0000-01-01T00:00:00Z", -62_167_219_200_000, Some(0)),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, Some(0)),
        // Unix time has no leap seconds, so `:60` is the first second of the next minute.
        ("2016-12-31T23:59:60Z", 1_483_228_800_000, Some(0)),
        (
            "2016-12-31T15:59:60-08:00",
            1_483_228_800_000,
            Some(-28_800),
        ),
    ] {
        let timestamp: Timestamp = text.parse().unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(timestamp.unix_millis(), Some(milliseconds), "{text}");
        assert_eq!(timestamp.utc_offset(), offset, "{text}");
        assert_eq!(timestamp.to_string(), text);
        assert_eq!(timestamp.as_str(), Some(text));
        assert_eq!(
            timestamp,
            Timestamp::from_unix_millis(milliseconds).with_rest_of(text)
        );
    }
}

impl Timestamp {
    /// Adds the parts of a string that milliseconds lack.
    fn with_rest_of(&self, text: &str) -> Self {
        let rest = if text.contains(".123999") { 999_999 } else { 0 };
        self.checked_add(Duration::from_nanos(rest))
            .expect("it is in range")
    }
}

#[test]
fn other_texts_are_kept_but_are_no_points_in_time() {
    for text in [
        "",
        " ",
        "2 hours",
        "2021-06-23",
        "2021-06-23 03:30:00",
        "2021-06-23T03:30:00",
        "2021-06-23T03:30:00.Z",
        "2021-06-23T03Z",
        "2021-06-23T03:30:00 Z",
        " 2021-06-23T03:30:00Z",
        "2021-06-23T03:30:00Z ",
        "2021-06-23T24:00:00Z",
        "2021-06-23T03:60:00Z",
        "2021-06-23T03:30:61Z",
        "2021-06-23T03:30:60Z",
        "2016-12-30T23:59:60Z",
        "2016-12-31T23:59:60+01:00",
        "2021-06-31T03:30:00Z",
        "2021-02-29T03:30:00Z",
        "2021-13-01T03:30:00Z",
        "2021-00-01T03:30:00Z",
        "2021-6-23T03:30:00Z",
        "12021-06-23T03:30:00Z",
        "-2021-06-23T03:30:00Z",
        "2021-06-23T03:30:00+24:00",
        "2021-06-23T03:30:00+05:60",
        "2021-06-23T03:30:00+05:",
        "2021-06-23T03:30:00+5:30",
        "2021-06-23T03:30:00+",
        "2021-06-23T03:30:00−07:00",
        "10/28/2022, 6:24:54 PM",
        "20210623",
        "202106230330",
        "20210623033000",
        "0624419000",
        "-624419000",
        "1624419000.5",
    ] {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
        let json = to_json(&text).expect("it can be written");
        let (read, mismatches) = read(&json);
        let read = read.unwrap_or_else(|| panic!("{text}"));
        assert_eq!((read.as_str(), mismatches), (Some(text), 0));
        assert_eq!(read.unix_millis(), None, "{text}");
        assert_eq!(read.to_system_time(), None, "{text}");
        assert!(!read.is_known(), "{text}");
        assert_eq!(read, Timestamp::from(text));
        assert_ne!(read, Timestamp::from("another text"));
        assert_eq!(to_json(&read), Ok(json));
    }
}

#[test]
fn numbers_are_seconds_or_milliseconds() {
    for (json, milliseconds) in [
        ("1624419000", Some(1_624_419_000_000)),
        ("1624419000.25", Some(1_624_419_000_250)),
        ("1624419000123", Some(1_624_419_000_123)),
        ("1624419000123.75", Some(1_624_419_000_123)),
        ("1.624419e9", Some(1_624_419_000_000)),
        ("1.624419000123e12", Some(1_624_419_000_123)),
        ("0", Some(0)),
        ("-1", Some(-1000)),
        ("-0.5", Some(-500)),
        ("99999999999", Some(99_999_999_999_000)),
        ("100000000000", Some(100_000_000_000)),
        ("-100000000000", Some(-100_000_000_000)),
        ("253402300799999", Some(253_402_300_799_999)),
        ("253402300800000", None),
        ("1624419000123456", None),
        ("1e300", None),
    ] {
        let (timestamp, mismatches) = read(json);
        let timestamp = timestamp.unwrap_or_else(|| panic!("{json}"));
        assert_eq!(timestamp.unix_millis(), milliseconds, "{json}");
        assert_eq!((timestamp.utc_offset(), mismatches), (None, 0), "{json}");
        assert_eq!(to_json(&timestamp).as_deref(), Ok(json));
        assert_eq!(
            (timestamp.as_str(), timestamp.to_string()),
            (None, json.to_owned())
        );
    }
}

#[test]
fn what_is_no_text_and_no_number_is_a_mismatch() {
    for json in ["null", "true", "[]", "{}", r#"["2021-06-23T03:30:00Z"]"#] {
        assert_eq!(read(json), (None, 1), "{json}");
    }
}

#[test]
fn an_operation_is_sent_the_notation_that_it_documents() {
    let texts = [
        (
            "2021-06-23T09:00:00+05:30",
            r#""2021-06-23T09:00:00+05:30""#,
        ),
        ("2021-06-23 09:00:00+0530", r#""2021-06-23T09:00:00+05:30""#),
        ("2021-06-23T03:30Z", r#""2021-06-23T03:30:00Z""#),
        ("1624419000000", r#""2021-06-23T03:30:00Z""#),
    ];
    let texts = texts.map(|(text, written)| (Timestamp::from(text), written));
    let made = [
        (
            Timestamp::from_unix_seconds(1_624_419_000),
            r#""2021-06-23T03:30:00Z""#,
        ),
        (
            read("1624419000").0.expect("it is a number"),
            r#""2021-06-23T03:30:00Z""#,
        ),
    ];
    for (timestamp, text) in texts.into_iter().chain(made) {
        let written = |form| written_as(&timestamp, form);
        assert_eq!(written("rfc3339").as_deref(), Ok(text));
        assert_eq!(written("seconds").as_deref(), Ok("1624419000"));
        assert_eq!(written("milliseconds").as_deref(), Ok("1624419000000"));
        assert_eq!(written("seconds-text").as_deref(), Ok(r#""1624419000""#));
        assert_eq!(
            written("milliseconds-text").as_deref(),
            Ok(r#""1624419000000""#)
        );
    }
}

#[test]
fn an_unknown_point_in_time_is_sent_as_text_and_never_as_a_number() {
    for text in ["", "2021-06-23 03:30:00", "tomorrow"] {
        let timestamp = Timestamp::from(text);
        assert_eq!(written_as(&timestamp, "rfc3339"), Ok(format!("{text:?}")));
        for form in [
            "seconds",
            "milliseconds",
            "seconds-text",
            "milliseconds-text",
        ] {
            let error = written_as(&timestamp, form).expect_err(text);
            assert!(error.contains("not a point in time"), "{error}");
            assert!(text.is_empty() || !error.contains(text), "{error}");
        }
    }
    let late = Timestamp::from_unix_seconds(253_402_300_800);
    assert_eq!(late.to_string(), "+010000-01-01T00:00:00Z");
    assert!(to_json(&late).is_err());
    assert!(written_as(&late, "rfc3339").is_err());
    assert_eq!(written_as(&late, "seconds").as_deref(), Ok("253402300800"));
    assert!(written_as(&Timestamp::from_unix_seconds(i64::MAX), "milliseconds").is_err());
}

#[test]
fn what_may_have_been_received_is_written_as_it_is() {
    for json in [r#""2021-06-23 03:30z""#, r#""tomorrow""#, "1624419000"] {
        let received = read(json).0.expect(json);
        for form in ["made-milliseconds", "made-seconds-text"] {
            assert_eq!(written_as(&received, form).as_deref(), Ok(json));
        }
    }
    let made = Timestamp::from_unix_seconds(1_624_419_000);
    assert_eq!(
        written_as(&made, "made-milliseconds").as_deref(),
        Ok("1624419000000")
    );
}

#[test]
fn an_absent_one_is_not_written() {
    assert!(EncodeAs::is_absent(&None::<Timestamp>));
    let null = Nullable::<Timestamp>::Null;
    assert_eq!(
        to_json(&WrittenAs(&null, "milliseconds")).as_deref(),
        Ok("null")
    );
    assert!(!Encode::is_absent(&Timestamp::now()));
}

#[test]
fn texts_and_times_set_one() {
    fn set(value: impl IntoOptional<Timestamp>) -> Option<String> {
        value.into_optional().map(Into::into)
    }
    fn null(value: impl IntoOptional<Nullable<Timestamp>>) -> Option<Nullable<Timestamp>> {
        value.into_optional()
    }
    const TEXT: &str = "2021-06-23T03:30:00Z";
    let time = UNIX_EPOCH + Duration::from_secs(1_624_419_000);
    let (text, timestamp) = (TEXT.to_owned(), Timestamp::from(TEXT));
    for value in [
        set(TEXT),
        set(TEXT.to_owned()),
        set(&text),
        set(time),
        set(Some(time)),
        set(Some(TEXT)),
        set(&timestamp),
        set(timestamp.clone()),
        set(Some(timestamp.clone())),
    ] {
        assert_eq!(value.as_deref(), Some(TEXT));
    }
    assert_eq!(set(None::<SystemTime>), None);
    assert_eq!(null(time), Some(Nullable::Value(timestamp.clone())));
    assert_eq!(null(Some(TEXT)), Some(Nullable::Value(timestamp)));
    assert_eq!(null(Nullable::Null), Some(Nullable::Null));
    assert_eq!(null(None::<SystemTime>), None);
}

#[test]
fn equal_points_in_time_are_equal_and_ordered() {
    let same = [
        "2021-06-23T09:00:00+05:30",
        "2021-06-23T03:30:00Z",
        "1624419000",
    ]
    .map(Timestamp::from);
    let set: HashSet<&Timestamp> = same.iter().collect();
    assert_eq!(set.len(), 1);
    let [first, later] =
        [0, 1].map(|seconds| Timestamp::from_unix_seconds(1_624_419_000 + seconds));
    assert!(same.iter().all(|one| *one == first && *one < later));
    assert_eq!(first, UNIX_EPOCH + Duration::from_secs(1_624_419_000));
    assert!(first < SystemTime::now());
    let unknown = Timestamp::from("2021-06-23 03:30:00");
    assert_ne!(unknown, first);
    assert_eq!(unknown.partial_cmp(&first), None);
    assert_eq!(unknown.partial_cmp(&unknown.clone()), Some(Ordering::Equal));
}

#[test]
fn an_offset_can_be_chosen() {
    let timestamp = Timestamp::from_unix_seconds(1_624_419_000);
    let moved = |seconds| {
        timestamp
            .with_utc_offset(seconds)
            .map(|moved| moved.to_string())
    };
    assert_eq!(moved(0).as_deref(), Some("2021-06-23T03:30:00Z"));
    assert_eq!(moved(19_800).as_deref(), Some("2021-06-23T09:00:00+05:30"));
    assert_eq!(moved(-12_600).as_deref(), Some("2021-06-23T00:00:00-03:30"));
    for offset in [30, 86_400, -86_400, i32::MIN, i32::MAX] {
        assert_eq!(moved(offset), None, "{offset}");
    }
    assert_eq!(Timestamp::from("x").with_utc_offset(0), None);
}

#[test]
fn debug_shows_what_is_written() {
    let number = read("1624419000").0.expect("it is a number");
    assert_eq!(format!("{number:?}"), "1624419000");
    assert_eq!(format!("{:?}", Timestamp::from("a \"b\"")), r#""a \"b\"""#);
    let made = Timestamp::from_unix_millis(-1);
    assert_eq!(format!("{made:?}"), r#""1969-12-31T23:59:59.999Z""#);
    assert_eq!(
        format!("{:>22}|", Timestamp::from("x")),
        format!("{:>22}|", "x")
    );
}

#[test]
fn serde_keeps_what_was_received() {
    for json in [r#""2021-06-23 03:30z""#, "1624419000.5", r#""tomorrow""#] {
        let timestamp: Timestamp = serde_json::from_str(json).expect(json);
        assert_eq!(serde_json::to_string(&timestamp).expect(json), json);
    }
    assert!(serde_json::from_str::<Timestamp>("true").is_err());
}

#[test]
fn arithmetic_ends_at_the_ends_of_time() {
    let last = Timestamp::from_unix_seconds(i64::MAX);
    assert_eq!(last.checked_add(Duration::from_secs(1)), None);
    assert_eq!(last.unix_millis(), None);
    assert!(last.to_string().starts_with('+'));
    let first = Timestamp::from_unix_seconds(i64::MIN);
    assert_eq!(first.checked_sub(Duration::from_secs(1)), None);
    assert!(first.to_string().starts_with('-'));
    assert_eq!(Timestamp::from("x").checked_add(Duration::ZERO), None);
}

/// Seconds in the years 0 to 9999, and nanoseconds.
fn instants() -> impl Strategy<Value = (i64, u32)> {
    (
        -62_167_219_200_i64 + 86_400..253_402_300_800 - 86_400,
        0..1_000_000_000_u32,
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_again((seconds, nanos) in instants(), minutes in -1439..1440_i32) {
        let made = Timestamp::from_unix_seconds(seconds)
            .checked_add(Duration::from_nanos(nanos.into()))
            .and_then(|made| made.with_utc_offset(minutes * 60))
            .expect("it is in range");
        let text = made.to_string();
        let again: Timestamp = text.parse().expect("it was written");
        prop_assert_eq!(&again, &made);
        prop_assert_eq!(again.utc_offset(), Some(minutes * 60));
        prop_assert_eq!(again.unix_seconds(), Some(seconds));
        prop_assert_eq!(again.to_string(), text.clone());
        prop_assert_eq!(written_as(&again, "rfc3339"), Ok(format!("{text:?}")));
        if let Some(time) = made.to_system_time() {
            prop_assert_eq!(&Timestamp::from(time), &made);
        }
    }

    #[test]
    fn milliseconds_are_read_as_they_were_sent(milliseconds in 100_000_000_000_i64..253_402_300_800_000) {
        let made = Timestamp::from_unix_millis(milliseconds);
        let json = written_as(&made, "milliseconds").expect("it is in range");
        prop_assert_eq!(&json, &milliseconds.to_string());
        prop_assert_eq!(read(&json).0, Some(made));
    }

    #[test]
    fn any_text_is_kept(text in ".{0,40}") {
        let timestamp = Timestamp::from(text.as_str());
        prop_assert_eq!(timestamp.to_string(), text.clone());
        prop_assert_eq!(timestamp == Timestamp::from(text.clone()), true);
        prop_assert_eq!(read(&to_json(&text).expect("it is text")).0, Some(timestamp));
    }

    #[test]
    fn text_like_a_time_does_not_panic(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2})?([.][0-9]{0,12})?([Zz]|[+-][0-9]{2}:?([0-9]{2})?)?") {
        let timestamp = Timestamp::from(text.as_str());
        if let Some(milliseconds) = timestamp.unix_millis() {
            prop_assert_eq!(written_as(&timestamp, "milliseconds"), Ok(milliseconds.to_string()));
        }
        let _ = written_as(&timestamp, "rfc3339").expect("four digits of a year can be written");
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_is_converted() {
    use chrono::{DateTime, FixedOffset, Utc};
    let timestamp = Timestamp::from("2021-06-23T09:00:00.123456789+05:30");
    let time: DateTime<FixedOffset> = (&timestamp).try_into().expect("it is known");
    assert_eq!(time.offset().local_minus_utc(), 19_800);
    assert_eq!(Timestamp::from(time).to_string(), timestamp.to_string());
    let utc: DateTime<Utc> = timestamp.clone().try_into().expect("it is known");
    assert_eq!(
        Timestamp::from(utc).to_string(),
        "2021-06-23T03:30:00.123456789Z"
    );
    assert_eq!(
        Timestamp::from(DateTime::<Utc>::MIN_UTC).unix_seconds(),
        Some(DateTime::<Utc>::MIN_UTC.timestamp())
    );
    assert!(DateTime::<Utc>::try_from(Timestamp::from_unix_seconds(i64::MAX)).is_err());
    assert!(DateTime::<FixedOffset>::try_from(Timestamp::from("2021-06-23")).is_err());
    let set: Option<Timestamp> = Some(utc).into_optional();
    assert_eq!(set, Some(timestamp));
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_is_converted() {
    use jiff::ZonedDateTime;
    let timestamp = Timestamp::from("2021-06-23T09:00:00.123456789+05:30");
    let zoned: ZonedDateTime = (&timestamp).try_into().expect("it is known");
    assert_eq!(zoned.offset().seconds(), 19_800);
    assert_eq!(Timestamp::from(&zoned).to_string(), timestamp.to_string());
    let time: jiff::Timestamp = timestamp.clone().try_into().expect("it is known");
    assert_eq!(
        Timestamp::from(time).to_string(),
        "2021-06-23T03:30:00.123456789Z"
    );
    assert!(Timestamp::from(jiff::Timestamp::MIN).is_known());
    assert!(jiff::Timestamp::try_from(Timestamp::from_unix_seconds(i64::MAX)).is_err());
    assert!(ZonedDateTime::try_from(Timestamp::from("2021-06-23")).is_err());
    let set: Option<Timestamp> = zoned.into_optional();
    assert_eq!(set, Some(timestamp));
}

#[cfg(feature = "time")]
#[test]
fn time_is_converted() {
    use time::{OffsetDateTime, UtcDateTime};
    let timestamp = Timestamp::from("2021-06-23T09:00:00.123456789+05:30");
    let time: OffsetDateTime = (&timestamp).try_into().expect("it is known");
    assert_eq!(time.offset().whole_seconds(), 19_800);
    assert_eq!(Timestamp::from(time).to_string(), timestamp.to_string());
    let utc: UtcDateTime = timestamp.clone().try_into().expect("it is known");
    assert_eq!(
        Timestamp::from(utc).to_string(),
        "2021-06-23T03:30:00.123456789Z"
    );
    assert!(UtcDateTime::try_from(Timestamp::from_unix_seconds(i64::MAX)).is_err());
    let end = Timestamp::from("9999-12-31T23:59:59-01:00");
    assert!(end.is_known() && OffsetDateTime::try_from(end).is_err());
    let set: Option<Timestamp> = utc.into_optional();
    assert_eq!(set, Some(timestamp));
}
