//! Makes the strings of different arguments distinct, because documents use the same example id for several things.

use std::collections::{BTreeMap, BTreeSet};

use highlevel_json::Date;
use serde_json::{Map, Value as Json};

use crate::ir::Value;
use crate::naming::FieldName;
use crate::target::Holds;

use super::placeholder;

/// Minimum length of a string of letters and digits that is an id.
const SHORTEST_ID: usize = 16;

/// Replaces each string that an argument of another name already has, unless an overlay gives the string.
pub(super) fn distinguish<'a>(
    given: &Map<String, Json>,
    arguments: impl Iterator<Item = &'a mut (FieldName, Value)>,
) {
    let mut seen = Seen::default();
    for json in given.values() {
        keep(json, &mut seen.given);
    }
    for (name, value) in arguments {
        distinguish_value(name, value, &mut seen);
    }
}

/// The strings that arguments have.
#[derive(Default)]
struct Seen {
    /// The strings that an overlay gives.
    given: BTreeSet<String>,
    /// The first argument that has a string, by the string.
    first: BTreeMap<String, FieldName>,
}

impl Seen {
    /// Returns whether an argument has a string that another one already has.
    fn is_taken(&mut self, name: &FieldName, text: &str) -> bool {
        let first = self
            .first
            .entry(text.to_owned())
            .or_insert_with(|| name.clone());
        first != name && !self.given.contains(text)
    }
}

/// Collects the strings in JSON.
fn keep(json: &Json, strings: &mut BTreeSet<String>) {
    match json {
        Json::String(text) => {
            strings.insert(text.clone());
        }
        Json::Array(elements) => elements.iter().for_each(|one| keep(one, strings)),
        Json::Object(members) => members.values().for_each(|one| keep(one, strings)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn distinguish_value(name: &FieldName, value: &mut Value, seen: &mut Seen) {
    match value {
        Value::Text(text) | Value::TextAlternative(_, text) => {
            // Several members may share a URL.
            if seen.is_taken(name, text) && !text.contains("://") {
                *text = other(name, text);
                seen.is_taken(name, text);
            }
        }
        Value::Time(text) => {
            if seen.is_taken(name, text) {
                *text = later(text);
            }
        }
        Value::List(elements) | Value::Vec(elements) => {
            for element in elements {
                distinguish_value(name, element, seen);
            }
        }
        Value::Alternative(_, _, held, _) => distinguish_value(name, held, seen),
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

/// Returns another id of the same kind, the same letters in reverse; a placeholder in place of another string.
fn other(name: &FieldName, text: &str) -> String {
    let is_id = text.len() >= SHORTEST_ID
        && text.chars().all(|one| one.is_ascii_alphanumeric())
        && text.contains(|one: char| one.is_ascii_digit())
        && text.contains(|one: char| one.is_ascii_alphabetic());
    if is_id {
        text.chars().rev().collect()
    } else {
        placeholder(name.as_str())
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
    use serde_json::json;

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
            distinguish(&Map::new(), arguments.iter_mut());
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
            argument("firstName", "Jane"),
            argument("lastName", "Jane"),
            argument("from", "+12025550123"),
            argument("to", "+12025550123"),
        ];
        let given = [("numbers".to_owned(), json!([{"to": "+12025550123"}]))];
        distinguish(&Map::from_iter(given), arguments.iter_mut());
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
        ];
        assert_eq!(texts, expected.map(|text| Value::Text(text.to_owned())));
    }
}
