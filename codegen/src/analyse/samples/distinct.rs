//! Makes the strings of different arguments distinct, because documents use the same example id for several things.

use std::collections::BTreeMap;

use highlevel_json::Date;

use crate::ir::Value;
use crate::naming::FieldName;
use crate::target::Holds;

use super::placeholder;

/// Minimum length of a string of letters and digits that is an id.
const SHORTEST_ID: usize = 16;

/// Replaces each string and time that an argument of another name already has, except strings that different members may share,
/// times without a later one (see [`later`]) and values that an overlay gives.
pub(super) fn distinguish<'a>(arguments: impl Iterator<Item = &'a mut (FieldName, Value)>) {
    let mut seen = Seen::new();
    for (name, value) in arguments {
        distinguish_value(name, value, &mut seen);
    }
}

/// The first argument that has a string, by the string.
type Seen = BTreeMap<String, FieldName>;

/// Returns whether an argument of another name already has a string. If none has, records the string for this argument.
fn is_taken(name: &FieldName, text: &str, seen: &mut Seen) -> bool {
    seen.entry(text.to_owned()).or_insert_with(|| name.clone()) != name
}

/// Records the strings of a value that stays as it is.
fn record(name: &FieldName, value: &Value, seen: &mut Seen) {
    match value {
        Value::Text(text) | Value::TextAlternative(_, text) | Value::Time(text) => {
            is_taken(name, text, seen);
        }
        Value::List(elements) | Value::Vec(elements) => {
            for one in elements {
                record(name, one, seen);
            }
        }
        Value::Alternative(_, _, held, _) | Value::Converted(held) | Value::Given(held) => {
            record(name, held, seen);
        }
        Value::Map(entries) => {
            for (_, one) in entries {
                record(name, one, seen);
            }
        }
        Value::Struct(_, required, setters) => {
            for (name, one) in required.iter().chain(setters) {
                record(name, one, seen);
            }
        }
        _ => {}
    }
}

fn distinguish_value(name: &FieldName, value: &mut Value, seen: &mut Seen) {
    match value {
        Value::Text(text) | Value::TextAlternative(_, text) => {
            // Several members may share a URL, an address or a number.
            if is_taken(name, text, seen) && !is_shared(text) {
                *text = other(name, text, seen);
            }
        }
        Value::Time(text) => {
            while is_taken(name, text, seen) {
                let later = later(text);
                if later == *text {
                    break;
                }
                *text = later;
            }
        }
        Value::Given(held) => record(name, held, seen),
        Value::List(elements) | Value::Vec(elements) => {
            for element in elements {
                distinguish_value(name, element, seen);
            }
        }
        Value::Alternative(_, _, held, _) | Value::Converted(held) => {
            distinguish_value(name, held, seen);
        }
        Value::Map(entries) => {
            for (_, value) in entries {
                distinguish_value(name, value, seen);
            }
        }
        Value::Struct(_, required, setters) => {
            for (name, value) in required.iter_mut().chain(setters) {
                distinguish_value(name, value, seen);
            }
        }
        Value::Integer(_)
        | Value::Number(_)
        | Value::Boolean(_)
        | Value::Json(_)
        | Value::JsonObject(_)
        | Value::File(_)
        | Value::Variant(..) => {}
    }
}

/// Returns whether different members may well have the same value: a URL, an email address, a phone number or a number.
fn is_shared(text: &str) -> bool {
    text.contains("://")
        || text.contains('@')
        || text.starts_with('+')
        || text.parse::<f64>().is_ok()
}

/// Returns a replacement for a string: an id reversed, or a placeholder if the string is not an id or the reversed id is also
/// taken.
fn other(name: &FieldName, text: &str, seen: &mut Seen) -> String {
    let is_id = text.len() >= SHORTEST_ID
        && text.chars().all(|one| one.is_ascii_alphanumeric())
        && text.contains(|one: char| one.is_ascii_digit())
        && text.contains(|one: char| one.is_ascii_alphabetic());
    let reversed: String = text.chars().rev().collect();
    let chosen = if is_id && !is_taken(name, &reversed, seen) {
        reversed
    } else {
        placeholder(name.as_str())
    };
    is_taken(name, &chosen, seen);
    chosen
}

/// Returns the next day of a date, or the point in time an hour later; unchanged in the last hour of a day, or if it is neither.
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
    fn three_days_follow_each_other() {
        let mut arguments = ["start", "middle", "end"].map(|name| {
            let name = FieldName::new(&Spellings::default(), name);
            (name, Value::Time("2026-12-31".to_owned()))
        });
        distinguish(arguments.iter_mut());
        let days = arguments.map(|(_, value)| value);
        let expected = ["2026-12-31", "2027-01-01", "2027-01-02"];
        assert_eq!(days, expected.map(|day| Value::Time(day.to_owned())));
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
            argument("firstName", "Jane"),
            argument("lastName", "Jane"),
            argument("from", "+12025550123"),
            argument("to", "+12025550123"),
            argument("size", "10"),
            argument("most", "10"),
            argument("ownerId", "ve9EPM428h8vShlRW1KT"),
            argument("authorId", "ve9EPM428h8vShlRW1KT"),
        ];
        let author = &mut arguments[13].1;
        *author = Value::Given(Box::new(author.clone()));
        distinguish(arguments.iter_mut());
        let texts = arguments.map(|(_, value)| value);
        let expected = [
            "ve9EPM428h8vShlRW1KT",
            "TK1WRlhSv8h824MPE9ev",
            "USD",
            "USD",
            "https://example.com",
            "https://example.com",
            "Jane",
            "last-name",
            "+12025550123",
            "+12025550123",
            "10",
            "10",
            "owner-id",
            "ve9EPM428h8vShlRW1KT",
        ];
        let texts = texts.map(|value| match value {
            Value::Text(text) => text,
            Value::Given(value) => match *value {
                Value::Text(text) => text,
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        });
        assert_eq!(texts, expected);
    }
}
