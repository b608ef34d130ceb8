use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::{
    Decode as _, Document, Encode, EncodeAs, IntoOptional, Nullable, Timestamp, WrittenAs, to_json,
};

/// Reads JSON, and returns the number of mismatches, too.
fn read(json: &str) -> (Option<Date>, usize) {
    let document = Document::parse(json.as_bytes()).expect("it is JSON");
    let value = Date::decode(document.root());
    (value, document.mismatches().len())
}

fn written(date: &Date) -> Result<String, String> {
    to_json(&WrittenAs(date, "date")).map_err(|error| error.to_string())
}

fn parts(date: &Date) -> Option<(i32, u8, u8)> {
    Some((date.year()?, date.month()?, date.day()?))
}

#[test]
fn texts_are_read_as_the_day_that_they_say() {
    for (text, expected, is_sent_as) in [
        ("2021-06-23", (2021, 6, 23), "2021-06-23"),
        ("2021-06-23T00:00:00.000Z", (2021, 6, 23), "2021-06-23"),
        ("2021-06-23T00:00:00+05:30", (2021, 6, 23), "2021-06-23"),
        ("2021-06-23 00:00", (2021, 6, 23), "2021-06-23"),
        // In UTC it is the next day.
        (
            "2021-06-23T23:30:00-08:00",
            (2021, 6, 23),
            "2021-06-23T23:30:00-08:00",
        ),
        ("2021-06-23 03:30:00", (2021, 6, 23), "2021-06-23 03:30:00"),
        (
            "2021-06-23t00:00:00.001z",
            (2021, 6, 23),
            "2021-06-23t00:00:00.001z",
        ),
        ("1624419000", (2021, 6, 23), "2021-06-23"),
        ("1624419000123", (2021, 6, 23), "2021-06-23"),
        // As milliseconds it would be a whole number of days, too.
        ("1728000000", (2024, 10, 4), "2024-10-04"),
        ("2000-02-29", (2000, 2, 29), "2000-02-29"),
        ("0000-01-01", (0, 1, 1), "0000-01-01"),
        ("9999-12-31", (9999, 12, 31), "9999-12-31"),
    ] {
        let date: Date = text.parse().unwrap_or_else(|_| panic!("{text}"));
        assert_eq!(parts(&date), Some(expected), "{text}");
        assert_eq!(
            (date.to_string(), date.as_str()),
            (text.to_owned(), Some(text))
        );
        let (year, month, day) = expected;
        assert_eq!(Date::new(year, month, day), Ok(date.clone()));
        assert_eq!(to_json(&date).as_deref(), Ok(&*format!("{text:?}")));
        assert_eq!(written(&date), Ok(format!("{is_sent_as:?}")));
    }
}

#[test]
fn other_texts_are_kept_but_are_no_days() {
    for text in [
        "",
        " ",
        "tomorrow",
        "2021-02-29",
        "2021-06-31",
        "2021-13-01",
        "2021-00-01",
        "2021-01-00",
        "2021-6-23",
        "21-06-23",
        "12021-06-23",
        "-2021-06-23",
        "2021/06/23",
        "06-23-2021",
        "20210623",
        "0864000000",
        "2021-06-23T",
        "2021-06-23Z",
        "2021-06-23x",
        "2021-06-23 or later",
        " 2021-06-23",
        "2021-06-23 ",
        "2021-06-23T24:00:00Z",
        "2021-06-23T00:00:00Zx",
        "2021‐06‐23",
        "٢٠٢١-٠٦-٢٣",
        "2021-06-2é",
    ] {
        assert_eq!(text.parse::<Date>(), Err(InvalidDate(())), "{text}");
        let date = Date::from(text);
        assert_eq!((parts(&date), date.is_known()), (None, false), "{text}");
        assert_eq!(date.checked_add_days(0), None);
        assert_eq!(date.days_since(&date), None);
        let json = format!("{text:?}");
        assert_eq!(to_json(&date).as_deref(), Ok(&*json));
        assert_eq!(written(&date), Ok(json.clone()));
        assert_eq!(read(&json), (Some(date), 0));
    }
}

#[test]
fn numbers_are_kept_and_are_days_in_utc() {
    for (number, expected) in [
        ("0", Some((1970, 1, 1))),
        ("-1", Some((1969, 12, 31))),
        ("1624419000", Some((2021, 6, 23))),
        ("1624419000123", Some((2021, 6, 23))),
        ("1624419000123.9", Some((2021, 6, 23))),
        ("1.6244064e12", Some((2021, 6, 23))),
        // The beginning of a day before 1973: as seconds it would be in the year 2936.
        ("30499200000", Some((1970, 12, 20))),
        ("-30499200000", Some((1969, 1, 13))),
        ("30499200", Some((1970, 12, 20))),
        // Both are possible: 20 days in milliseconds, or 20,000 days in seconds.
        ("1728000000", Some((1970, 1, 21))),
        ("-631152000000", Some((1950, 1, 1))),
        ("9223372036854775807", None),
        ("1e400", None),
    ] {
        let (date, mismatches) = read(number);
        let date = date.expect(number);
        assert_eq!((parts(&date), mismatches), (expected, 0), "{number}");
        assert_eq!((date.to_string(), date.as_str()), (number.to_owned(), None));
        assert_eq!(to_json(&date).as_deref(), Ok(number));
        let sent = expected.map_or_else(
            || number.to_owned(),
            |(year, month, day)| format!("\"{year:04}-{month:02}-{day:02}\""),
        );
        assert_eq!(written(&date), Ok(sent));
    }
    for json in ["true", "{}", "[\"2021-06-23\"]"] {
        assert_eq!(read(json), (None, 1), "{json}");
    }
}

#[test]
fn only_days_of_the_calendar_are_made() {
    for (year, month, day, is_day) in [
        (2024, 2, 29, true),
        (2023, 2, 29, false),
        (1900, 2, 29, false),
        (2000, 2, 29, true),
        (2026, 4, 31, false),
        (2026, 0, 1, false),
        (2026, 13, 1, false),
        (2026, 1, 0, false),
        (2026, 255, 255, false),
        (0, 1, 1, true),
        (9999, 12, 31, true),
        (-1, 12, 31, false),
        (10_000, 1, 1, false),
        (i32::MAX, 1, 1, false),
    ] {
        let made = Date::new(year, month, day);
        assert_eq!(made.is_ok(), is_day, "{year}-{month}-{day}");
        if let Ok(made) = made {
            assert_eq!(parts(&made), Some((year, month, day)));
            assert_eq!(made.to_string(), format!("{year:04}-{month:02}-{day:02}"));
            assert_eq!(made.as_str(), None);
        }
    }
    for (milliseconds, text) in [
        (0, Some("1970-01-01")),
        (-1, Some("1969-12-31")),
        (951_782_400_000, Some("2000-02-29")),
        (253_402_300_799_999, Some("9999-12-31")),
        (253_402_300_800_000, None),
        (i64::MAX, None),
        (i64::MIN, None),
    ] {
        let made = Date::from_unix_millis(milliseconds).map(|date| date.to_string());
        assert_eq!(made.as_deref(), text, "{milliseconds}");
    }
}

#[test]
fn the_day_of_a_point_in_time_is_where_its_offset_is() {
    for (text, expected) in [
        ("2021-06-23T23:30:00-08:00", Some("2021-06-23")),
        ("2021-06-23T00:30:00+05:30", Some("2021-06-23")),
        ("2021-06-23T03:30:00Z", Some("2021-06-23")),
        ("1624419000123", Some("2021-06-23")),
        ("2021-06-23", None),
        ("soon", None),
    ] {
        let day = Timestamp::from(text).to_date();
        assert_eq!(
            day.map(|day| day.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }
    for seconds in [i64::MAX, i64::MIN, 253_402_300_800] {
        assert_eq!(Timestamp::from_unix_seconds(seconds).to_date(), None);
    }
    assert!(Timestamp::now().to_date() > Date::new(2025, 1, 1).ok());
}

#[test]
fn days_are_added() {
    let date = Date::from("2024-02-28T10:00:00Z");
    for (days, expected) in [
        (0, Some("2024-02-28")),
        (1, Some("2024-02-29")),
        (2, Some("2024-03-01")),
        (-59, Some("2023-12-31")),
        (365, Some("2025-02-27")),
        (10_000_000, None),
        (-10_000_000, None),
        (i64::MAX, None),
        (i64::MIN, None),
    ] {
        let later = date.checked_add_days(days);
        assert_eq!(later.as_ref().map(ToString::to_string).as_deref(), expected);
        if let Some(later) = later {
            assert_eq!(later.days_since(&date), Some(days));
            assert_eq!(later.partial_cmp(&date), Some(days.cmp(&0)));
        }
    }
}

#[test]
fn an_absent_one_is_not_written() {
    assert!(EncodeAs::is_absent(&None::<Date>));
    let null = Nullable::<Date>::Null;
    assert_eq!(to_json(&WrittenAs(&null, "date")).as_deref(), Ok("null"));
    assert!(!Encode::is_absent(&Date::from("")));
}

#[test]
fn texts_and_days_set_one() {
    fn set(value: impl IntoOptional<Date>) -> Option<String> {
        value.into_optional().map(Into::into)
    }
    fn null(value: impl IntoOptional<Nullable<Date>>) -> Option<Nullable<Date>> {
        value.into_optional()
    }
    const TEXT: &str = "2021-06-23";
    let (text, date) = (
        TEXT.to_owned(),
        Date::new(2021, 6, 23).expect("it is a day"),
    );
    for value in [
        set(TEXT),
        set(TEXT.to_owned()),
        set(&text),
        set(Some(TEXT)),
        set(&date),
        set(date.clone()),
        set(Some(date.clone())),
        set(Date::new(2021, 6, 23).ok()),
        set(Timestamp::from("2021-06-23T03:30:00Z").to_date()),
    ] {
        assert_eq!(value.as_deref(), Some(TEXT));
    }
    assert_eq!(set(None::<Date>), None);
    assert_eq!(null(&date), Some(Nullable::Value(date.clone())));
    assert_eq!(null(Some(TEXT)), Some(Nullable::Value(date)));
    assert_eq!(null(Nullable::Null), Some(Nullable::Null));
    assert_eq!(null(None::<&str>), None);
}

#[test]
fn equal_days_are_equal_and_ordered() {
    let same = [
        "2021-06-23",
        "2021-06-23T23:30:00-08:00",
        "2021-06-23 03:30",
        "1624419000",
    ]
    .map(Date::from);
    let set: HashSet<&Date> = same.iter().collect();
    assert_eq!(set.len(), 1);
    let [first, later] = [23, 24].map(|day| Date::new(2021, 6, day).expect("it is a day"));
    assert!(same.iter().all(|one| *one == first && *one < later));
    let unknown = Date::from("2021/06/23");
    assert_ne!(unknown, first);
    assert_eq!(unknown.partial_cmp(&first), None);
    assert_eq!(unknown.partial_cmp(&unknown.clone()), Some(Ordering::Equal));
    assert_ne!(unknown, Date::from("2021/06/24"));
}

#[test]
fn debug_and_display_show_what_is_written() {
    let number = read("1624419000").0.expect("it is a number");
    assert_eq!(format!("{number:?}"), "1624419000");
    assert_eq!(format!("{:?}", Date::from("a \"b\"")), r#""a \"b\"""#);
    let made = Date::new(2021, 6, 23).expect("it is a day");
    assert_eq!(
        format!("{made:?} {made:>11}|{made:<11}|"),
        r#""2021-06-23"  2021-06-23|2021-06-23 |"#
    );
}

#[test]
fn serde_keeps_what_was_received() {
    for json in [r#""2021-06-23T03:30z""#, "1624419000.5", r#""tomorrow""#] {
        let date: Date = serde_json::from_str(json).expect(json);
        assert_eq!(serde_json::to_string(&date).expect(json), json);
    }
    assert!(serde_json::from_str::<Date>("true").is_err());
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(number in -719_528_i64..=2_932_896) {
        let made = Date::of(Civil::of_number(number));
        let text = made.to_string();
        let again: Date = text.parse().expect("it was written");
        prop_assert_eq!(&again, &made);
        prop_assert_eq!(written(&made), Ok(format!("{text:?}")));
        let milliseconds = number * MILLISECONDS_OF_A_DAY;
        prop_assert_eq!(Date::from_unix_millis(milliseconds), Some(made.clone()));
        prop_assert_eq!(read(&milliseconds.to_string()).0, Some(made));
    }

    #[test]
    fn any_text_is_kept(text in ".{0,40}") {
        let date = Date::from(text.as_str());
        prop_assert_eq!(date.to_string(), text.clone());
        prop_assert_eq!(read(&to_json(&text).expect("it is text")).0, Some(date));
    }

    #[test]
    fn text_like_a_day_is_sent_as_a_day_or_as_it_is(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2})?([Zz]|[+-][0-9]{2})?)?") {
        let date = Date::from(text.as_str());
        let sent = written(&date).expect("four digits of a year can be written");
        prop_assert!(sent == format!("{text:?}") || sent == format!("{:?}", &text[..10]), "{}", sent);
        let is_point = text.parse::<Timestamp>().is_ok();
        prop_assert!(!is_point || date.is_known());
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_is_converted() {
    use chrono::NaiveDate;
    for text in [
        "2021-06-23T23:30:00-08:00",
        "0000-02-29",
        "9999-12-31",
        "1969-12-31",
    ] {
        let date: NaiveDate = Date::from(text).try_into().expect("it is known");
        assert_eq!(date.to_string(), text[..10]);
        assert_eq!(Date::from(date).to_string(), text[..10]);
    }
    assert!(NaiveDate::try_from(Date::from("soon")).is_err());
    for (end, text) in [
        (NaiveDate::MIN, "-262143-01-01"),
        (NaiveDate::MAX, "+262142-12-31"),
    ] {
        assert_eq!(Date::from(end).to_string(), text);
        assert!(to_json(&Date::from(end)).is_err());
    }
    let set: Option<Nullable<Date>> = NaiveDate::from_ymd_opt(2021, 6, 23).into_optional();
    assert_eq!(set, Some(Nullable::Value(Date::from("2021-06-23"))));
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_is_converted() {
    use jiff::civil;
    for text in [
        "2021-06-23T23:30:00-08:00",
        "0000-02-29",
        "9999-12-31",
        "1969-12-31",
    ] {
        let date: civil::Date = Date::from(text).try_into().expect("it is known");
        assert_eq!(date.to_string(), text[..10]);
        assert_eq!(Date::from(date).to_string(), text[..10]);
    }
    assert!(civil::Date::try_from(Date::from("soon")).is_err());
    assert_eq!(Date::from(civil::Date::MIN).to_string(), "-009999-01-01");
    assert!(to_json(&Date::from(civil::Date::MIN)).is_err());
    let set: Option<Date> = civil::date(2021, 6, 23).into_optional();
    assert_eq!(set, Some(Date::from("2021-06-23")));
}

#[cfg(feature = "time")]
#[test]
fn time_is_converted() {
    for text in [
        "2021-06-23T23:30:00-08:00",
        "0000-02-29",
        "9999-12-31",
        "1969-12-31",
    ] {
        let date: time::Date = Date::from(text).try_into().expect("it is known");
        assert_eq!(date.to_string(), text[..10]);
        assert_eq!(Date::from(date).to_string(), text[..10]);
    }
    assert!(time::Date::try_from(Date::from("soon")).is_err());
    assert_eq!(Date::from(time::Date::MIN).to_string(), "-009999-01-01");
    let set: Option<Date> = time::Date::MAX.into_optional();
    assert_eq!(set, Some(Date::from("9999-12-31")));
}
