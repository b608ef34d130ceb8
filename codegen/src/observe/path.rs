//! Paths in observed bodies, as in reports and files of shapes: `$.contact.customFields[].value`.

use serde_json::{Map, Value};

use super::key::{is_name, shown};
use super::shape::{Scalar, Shape};

/// The path of a whole body.
pub(super) const ROOT: &str = "$";

/// Maximum number of steps of a path: the maximum nesting depth of a recording.
const MAX_STEPS: usize = 128;

/// Returns the path of a member whose key is not documented. A key that is not a name is shown as `*`.
pub(super) fn member(path: &str, key: &str) -> String {
    format!("{path}.{}", shown(key))
}

/// Returns the path of a documented member. Its key is always shown.
pub(super) fn listed_member(path: &str, key: &str) -> String {
    if key.contains(['.', '[', '*']) {
        format!("{path}['{key}']")
    } else {
        format!("{path}.{key}")
    }
}

/// Returns the path of the elements of a list.
pub(super) fn element(path: &str) -> String {
    format!("{path}[]")
}

/// A step of a path.
enum Step<'a> {
    Member(&'a str),
    Element,
}

/// Builds the shape from the paths of a file of shapes, or returns the fault of a path.
pub(super) fn shape_of_paths(paths: &Map<String, Value>) -> Result<Shape, String> {
    let mut root = Shape {
        count: 1,
        merged: true,
        ..Shape::default()
    };
    for (path, types) in paths {
        let steps = parse(path).ok_or(WRONG_PATH)?;
        let place = steps
            .iter()
            .fold(&mut root, |shape, step| enter(shape, step));
        let types = types.as_array().map_or(&[][..], Vec::as_slice);
        if types.is_empty() {
            return Err("the types of a path are not a list of words".to_owned());
        }
        for word in types {
            note(place, word.as_str().unwrap_or_default())?;
        }
    }
    Ok(root)
}

/// The message about an invalid path. The path can contain a customer's input, so it is not shown.
const WRONG_PATH: &str = "a path does not have the form `$.contact.customFields[].value`";

fn parse(path: &str) -> Option<Vec<Step<'_>>> {
    let mut rest = path.strip_prefix(ROOT)?;
    let mut steps = Vec::new();
    while !rest.is_empty() && steps.len() < MAX_STEPS {
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
            let name = Some(&after[..end]).filter(|name| *name == "*" || is_member(name))?;
            steps.push(Step::Member(name));
            rest = &after[end..];
        }
    }
    rest.is_empty().then_some(steps)
}

/// Returns whether a key consists of visible ASCII characters. A recorder also writes documented keys that look like ids.
fn is_member(key: &str) -> bool {
    is_name(key) || (!key.is_empty() && key.chars().all(|c| c.is_ascii_graphic()))
}

fn enter<'a>(shape: &'a mut Shape, step: &Step<'_>) -> &'a mut Shape {
    let inner = match step {
        Step::Member(name) => {
            let members = shape.object.get_or_insert_default();
            members.entry((*name).to_owned()).or_default()
        }
        Step::Element => {
            let elements = shape.list.get_or_insert_default();
            if elements.is_empty() {
                elements.push(Shape::default());
            }
            &mut elements[0]
        }
    };
    inner.count = 1;
    inner.merged = true;
    inner
}

fn note(shape: &mut Shape, word: &str) -> Result<(), String> {
    let scalar = match word {
        "null" => Scalar::Null,
        "boolean" => Scalar::Boolean,
        "integer" => Scalar::Integer,
        "number" => Scalar::Number,
        "string" => Scalar::String,
        "array" => {
            shape.list.get_or_insert_default();
            return Ok(());
        }
        "object" => {
            shape.object.get_or_insert_default();
            return Ok(());
        }
        _ => return Err("a type must be one of `null`, `boolean`, `integer`, `number`, `string`, `array` and `object`".to_owned()),
    };
    shape.scalars.insert(scalar);
    Ok(())
}
