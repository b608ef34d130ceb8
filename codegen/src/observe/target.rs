//! The targets of overlay actions.

use serde_json::Value;

use crate::diagnostics::segments;

/// The members whose value identifies an element of a list.
const VALUES: [&str; 5] = ["name", "operationId", "$ref", "type", "format"];

/// The members whose presence identifies an element of a list.
const PARTS: [&str; 5] = [
    "properties",
    "items",
    "enum",
    "additionalProperties",
    "allOf",
];

/// Converts a JSON pointer into a `JSONPath`. If possible, elements of lists are selected by conditions instead of indices,
/// because the order of most lists in a document has no meaning.
pub(super) fn json_path(document: &Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut node = Some(document);
    for segment in segments(pointer) {
        if let Some(Value::Array(list)) = node {
            let index = segment.parse::<usize>().ok();
            let condition = index.and_then(|index| condition(list, index));
            match condition {
                Some(condition) => path.extend(["[?", &condition, "]"]),
                None => path.extend(["[", &segment, "]"]),
            }
            node = index.and_then(|index| list.get(index));
        } else {
            path += &step(&segment);
            node = node.and_then(|node| node.get(&segment));
        }
    }
    path
}

/// Writes a step to a member.
fn step(name: &str) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if is_plain {
        format!(".{name}")
    } else {
        format!("[{}]", quoted(name))
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Returns a condition that only this element of the list fulfils.
fn condition(list: &[Value], index: usize) -> Option<String> {
    let element = list.get(index)?.as_object()?;
    let others = || list.iter().enumerate().filter(|(other, _)| *other != index);
    let is_alone = |has: &dyn Fn(&Value) -> bool| others().all(|(_, other)| !has(other));
    let by_value = VALUES.iter().find_map(|key| {
        let value = element.get(*key)?.as_str()?;
        is_alone(&|other| other.get(*key).and_then(Value::as_str) == Some(value))
            .then(|| format!("@{} == {}", step(key), quoted(value)))
    });
    let by_part = || {
        PARTS.iter().find_map(|key| {
            let is_fit = element.contains_key(*key) && is_alone(&|other| other.get(*key).is_some());
            is_fit.then(|| format!("@{}", step(key)))
        })
    };
    let by_property = || {
        let properties = element.get("properties")?.as_object()?;
        properties.keys().find_map(|name| {
            let has = |other: &Value| other["properties"].get(name).is_some();
            is_alone(&has).then(|| format!("@.properties{}", step(name)))
        })
    };
    by_value.or_else(by_part).or_else(by_property)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use serde_json_path::JsonPath;

    use super::*;

    #[test]
    fn an_element_is_selected_by_what_it_is() {
        let document = json!({"a-b": [
            {"$ref": "#/it's"},
            {"type": "string", "properties": {"id": {}}},
            {"type": "object", "properties": {"id": {}, "name x": {}}},
            {"type": "object", "properties": {"id": {}}, "items": {}},
            {"name": "limit", "type": "object"},
            "text",
        ]});
        let paths: Vec<String> = (0..6)
            .map(|index| json_path(&document, &format!("/a-b/{index}")))
            .collect();
        assert_eq!(
            paths,
            [
                "$['a-b'][?@['$ref'] == '#/it\\'s']",
                "$['a-b'][?@.type == 'string']",
                "$['a-b'][?@.properties['name x']]",
                "$['a-b'][?@.items]",
                "$['a-b'][?@.name == 'limit']",
                "$['a-b'][5]",
            ]
        );
        for (index, path) in paths.iter().enumerate() {
            let parsed = JsonPath::parse(path).expect("it is a path");
            let found = parsed.query(&document).all();
            assert_eq!(found, [&document["a-b"][index]], "{path}");
        }
    }
}
