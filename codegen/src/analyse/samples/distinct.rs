//! Makes the strings of different arguments distinct, because documents use the same example id for several things.

use std::collections::BTreeMap;

use highlevel_json::Date;

use crate::ir::Value;
use crate::naming::FieldName;
use crate::target::Holds;

use super::placeholder;

/// Replaces each string that an argument of another name already has by a placeholder.
pub(super) fn distinguish<'a>(arguments: impl Iterator<Item = &'a mut (FieldName, Value)>) {
    let mut seen = BTreeMap::new();
    for (name, value) in arguments {
        distinguish_value(name, value, &mut seen);
    }
}

/// The first argument that has a string, by the string.
type Seen = BTreeMap<String, FieldName>;

fn distinguish_value(name: &FieldName, value: &mut Value, seen: &mut Seen) {
    match value {
        Value::Text(text) | Value::TextAlternative(_, text) => {
            let first = seen.entry(text.clone()).or_insert_with(|| name.clone());
            // Several members may share a URL.
            if first != name && !text.contains("://") {
                *text = placeholder(name.as_str());
            }
        }
        Value::Time(text) => {
            let first = seen.entry(text.clone()).or_insert_with(|| name.clone());
            if first != name {
                *text = later(text);
            }
        }
        Value::List(elements) | Value::Vec(elements) => {
            for element in elements {
                distinguish_value(name, element, seen);
            }
        }
        Value::Alternative(_, _, held, _) | Value::Map(held) => distinguish_value(name, held, seen),
        Value::Struct(_, required, setters) => {
            for (name, value) in required.iter_mut().chain(setters) {
                distinguish_value(name, value, seen);
            }
        }
        Value::Integer(_)
        | Value::Number(_)
        | Value::Boolean(_)
        | Value::Json
        | Value::JsonObject
        | Value::EmptyMap
        | Value::File
        | Value::Variant(..) => {}
    }
}

/// Returns the next day of a date, or the point in time an hour later; unchanged in the last hour of a day.
fn later(time: &str) -> String {
    if Holds::Day.is_shown_as(time) {
        let next = Date::from(time).checked_add_days(1);
        return next.map_or_else(|| time.to_owned(), Into::into);
    }
    let hour = time.find('T').map(|index| index + 1..index + 3);
    let later = hour.and_then(|range| {
        let hour: u8 = time.get(range.clone())?.parse().ok()?;
        (hour < 23).then(|| (range, hour + 1))
    });
    match later {
        Some((range, hour)) => format!("{}{hour:02}{}", &time[..range.start], &time[range.end..]),
        None => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::Spellings;

    #[test]
    fn a_period_ends_after_it_begins() {
        for (begin, end) in [
            ("2026-01-02T03:04:05Z", "2026-01-02T04:04:05Z"),
            ("2026-01-02T09:04:05+05:30", "2026-01-02T10:04:05+05:30"),
            ("2026-01-02T23:04:05Z", "2026-01-02T23:04:05Z"),
            ("1624419000123", "1624419000123"),
            ("2026-02-28", "2026-03-01"),
            ("9999-12-31", "9999-12-31"),
            ("T", "T"),
        ] {
            let mut arguments = ["start", "end"].map(|name| {
                let name = FieldName::new(&Spellings::default(), name);
                (name, Value::Time(begin.to_owned()))
            });
            distinguish(arguments.iter_mut());
            let times = arguments.map(|(_, value)| value);
            assert_eq!(times, [begin, end].map(|text| Value::Time(text.to_owned())));
        }
    }

    #[test]
    fn only_other_arguments_get_other_texts() {
        let argument = |name: &str, text: &str| {
            let name = FieldName::new(&Spellings::default(), name);
            (name, Value::Text(text.to_owned()))
        };
        let mut arguments = [
            argument("locationId", "ve9EPM428h8vShlRW1KT"),
            argument("contactId", "ve9EPM428h8vShlRW1KT"),
            argument("currency", "USD"),
            argument("currency", "USD"),
            argument("imageUrl", "https://example.com"),
            argument("linkUrl", "https://example.com"),
        ];
        distinguish(arguments.iter_mut());
        let texts = arguments.map(|(_, value)| value);
        let expected = [
            "ve9EPM428h8vShlRW1KT",
            "contact-id",
            "USD",
            "USD",
            "https://example.com",
            "https://example.com",
        ];
        assert_eq!(texts, expected.map(|text| Value::Text(text.to_owned())));
    }
}
