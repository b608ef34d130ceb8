//! Sample values for recordings that have only paths and types: builds a body of that shape.

use serde_json::{Map, Value, json};

/// The maximum nesting depth of a body.
const DEEPEST: usize = 128;

#[derive(Clone, Copy)]
enum Step<'p> {
    Member(&'p str),
    Element,
}

/// Creates a body in which each path has a value of its type, or a container if another path continues it. If a path has several
/// types, the first that is not null is used. A list has one element if there is a path in it, and none otherwise. Returns `None`
/// if a path or a used type is invalid.
pub(super) fn stand_in(paths: &Map<String, Value>) -> Option<Value> {
    let mut body = Value::Null;
    // Shorter paths first, so that a parent is set before its children whatever the order in the file.
    let mut sorted: Vec<(&String, &Value)> = paths.iter().collect();
    sorted.sort_by_key(|(path, _)| path.len());
    for (path, types) in sorted {
        let value = value_of(types)?;
        put(&mut body, &steps(path)?, value);
    }
    Some(body)
}

fn value_of(types: &Value) -> Option<Value> {
    let types = types.as_array()?;
    let mut words = types.iter().filter_map(Value::as_str);
    let word = words
        .clone()
        .find(|word| *word != "null")
        .or_else(|| words.next())?;
    Some(match word {
        "null" => Value::Null,
        "boolean" => json!(true),
        "integer" => json!(1),
        "number" => json!(1.5),
        "string" => json!("text"),
        "array" => json!([]),
        "object" => json!({}),
        _ => return None,
    })
}

fn steps(path: &str) -> Option<Vec<Step<'_>>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if steps.len() == DEEPEST {
            return None;
        }
        if let Some(after) = rest.strip_prefix("[]") {
            steps.push(Step::Element);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("['") {
            let (name, after) = after.split_once("']")?;
            steps.push(Step::Member(name));
            rest = after;
        } else {
            let after = rest.strip_prefix('.')?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(Step::Member(&after[..end]));
            rest = &after[end..];
        }
    }
    Some(steps)
}

/// Sets the value at the end of `steps`. A value of another type in between is replaced by a container.
fn put(at: &mut Value, steps: &[Step<'_>], value: Value) {
    let Some((step, rest)) = steps.split_first() else {
        // Keep a container, because another path may have added members to it.
        let is_known = at.is_object() || at.is_array();
        if !is_known {
            *at = value;
        }
        return;
    };
    let next = match step {
        Step::Member(name) => {
            if !at.is_object() {
                *at = json!({});
            }
            &mut at[*name]
        }
        Step::Element => {
            if !at.is_array() {
                *at = json!([]);
            }
            let elements = at.as_array_mut().expect("the value is a list");
            if elements.is_empty() {
                elements.push(Value::Null);
            }
            &mut elements[0]
        }
    };
    put(next, rest, value);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(paths: &Value) -> Option<Value> {
        stand_in(paths.as_object().expect("it is an object"))
    }

    #[test]
    fn a_body_has_a_value_at_each_path() {
        let paths = json!({
            "$.contact.tags[]": ["string"],
            "$.contact.tags": ["array"],
            "$.contact": ["object"],
            "$": ["object"],
            "$.contact.score": ["null", "number"],
            "$.contact.odd['a.b']": ["boolean"],
            "$.count": ["integer"],
            "$.nothing": ["null"],
            "$.matrix[][]": ["integer"],
        });
        let expected = json!({
            "contact": {"tags": ["text"], "score": 1.5, "odd": {"a.b": true}},
            "count": 1,
            "nothing": null,
            "matrix": [[1]],
        });
        assert_eq!(body(&paths), Some(expected));
        assert_eq!(body(&json!({"$": ["array"]})), Some(json!([])));
    }

    #[test]
    fn what_is_no_shape_is_refused() {
        for paths in [
            json!({"contact": ["object"]}),
            json!({"$x": ["object"]}),
            json!({"$['a": ["object"]}),
            json!({"$": []}),
            json!({"$": "object"}),
            json!({"$": ["date"]}),
            json!({format!("${}", "[]".repeat(200)): ["array"]}),
        ] {
            assert_eq!(body(&paths), None, "{paths}");
        }
    }
}
