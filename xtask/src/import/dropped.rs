//! The keywords that an import omits, and those that it keeps.

use highlevel_codegen::keywords::{Kind, Shape};
use serde_json::Value;

/// Maximum number of words of a value. Longer strings are sentences; error messages, names and addresses are shorter.
const MOST_WORDS: usize = 8;

/// The extensions that an import adds.
const ADDED: &[&str] = &["x-token-types", "x-published-as"];

/// Returns the reason why the keyword of an object is omitted, if it is.
///
/// Before this is called, descriptions of responses have been replaced by reason phrases, and `examples` of schemas by
/// `example`.
pub(super) fn reason(kind: Kind, keyword: &str, value: &Value) -> Option<&'static str> {
    match (kind, keyword) {
        (Kind::Response, "description") => None,
        (Kind::Document, "x-tagGroups") => Some("the layout of a site's menu"),
        (Kind::Info, "contact") => Some("not part of the interface"),
        (Kind::Operation, "x-version-added") => Some("history, not interface"),
        (Kind::Schema, "title") | (_, "summary" | "description") => Some("prose"),
        (Kind::Schema, "examples") => Some("a schema has one example"),
        (_, "example") | (Kind::ExampleObject, "value") if !is_fact(value) => {
            Some("prose, by its number of words")
        }
        _ => None,
    }
}

/// Returns whether an example is a value, without a string that is a sentence.
fn is_fact(example: &Value) -> bool {
    match example {
        Value::String(text) => text.split_whitespace().count() <= MOST_WORDS,
        Value::Array(elements) => elements.iter().all(is_fact),
        Value::Object(members) => members.values().all(is_fact),
        _ => true,
    }
}

/// Returns the value type of a keyword in the generator's grammar, if a published document may have the keyword.
///
/// Extensions belong to overlays, except for those that an import adds itself.
pub(super) fn shape(kind: Kind, keyword: &str) -> Option<Shape> {
    // Keep `not`, although the generator cannot express it: an overlay can declare the enclosing schema as raw JSON.
    if (kind, keyword) == (Kind::Schema, "not") {
        return Some(Shape::One(Kind::Schema));
    }
    let is_own = keyword.starts_with("x-") && !ADDED.contains(&keyword);
    let mut keywords = kind.rules().keywords.iter();
    let (_, shape) = keywords.find(|(known, _)| *known == keyword && !is_own)?;
    Some(*shape)
}
