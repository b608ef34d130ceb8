//! Selecting the examples that fit their schema, for the documentation and its example calls.
//!
//! Documents contain examples of the wrong type, long ones and secrets, which are not used.

use highlevel_json::is_secret;
use indexmap::IndexMap;
use openapiv3::{
    Example, MediaType, ObjectType, ParameterData, ReferenceOr, Schema, SchemaKind, Type,
};
use serde_json::{Map, Value};

use crate::ir::Docs;

use super::context::{At, Context};

/// Maximum length of a shown example, in characters.
const LONGEST: usize = 60;

/// Maximum length of an example that only example calls use, in bytes of JSON.
const LONGEST_SAMPLE: usize = 100;

/// Maximum length of a code that is not a secret, such as the code of a coupon or a country. Codes of OAuth are longer.
const LONGEST_CODE: usize = 16;

/// Maximum number of consecutive letters and digits. Longer runs are probably keys or tokens; ids are shorter.
const LONGEST_RUN: usize = 40;

/// Examples that only say what kind of value is meant.
const FILLERS: &[&str] = &["id", "number", "string", "text", "url"];

/// Words of filler text, and the example of a framework's error.
const MEANINGLESS: &[&str] = &[
    "lorem",
    "ipsum",
    "dolor",
    "amet",
    "consectetur",
    "commodo",
    "nisi",
    "sint",
    "cupidatat",
    "httpexception",
];

/// Adds the example of a member to its documentation, if it has a suitable one.
pub(super) fn describe_example(docs: &mut Docs, name: &str, schema: &Schema, own: Option<&Value>) {
    let example = own.or(schema.schema_data.example.as_ref());
    docs.example = example.and_then(|example| shown(name, schema, example));
    docs.sample = example.and_then(|example| sample(name, schema, example));
}

/// Returns the example of a parameter itself, which takes precedence over that of its schema.
pub(super) fn parameter_example(data: &ParameterData) -> Option<&Value> {
    data.example.as_ref().or(first_example(&data.examples))
}

/// Returns an example of an object body as JSON: that of the media type, else that of its schema, else one composed of the
/// examples of its properties. Returns `None` if the schema is not of the type `object`, or if the example has no members or one
/// of the wrong type.
pub(super) fn body_example(cx: &Context<'_>, at: &At, media: &MediaType) -> Option<String> {
    let (_, schema) = cx.follow::<Schema>(at.clone(), media.schema.as_ref()?)?;
    let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else {
        return None;
    };
    let own = media.example.as_ref().or(first_example(&media.examples));
    let own = own.or(schema.schema_data.example.as_ref());
    let example = match own {
        Some(Value::Object(members)) => members.clone(),
        _ => object_example(object),
    };
    let fits = |name: &String, value: &Value| match object.properties.get(name) {
        Some(ReferenceOr::Item(schema)) => is_of_type(schema, value),
        _ => true,
    };
    let is_sound = !example.is_empty() && example.iter().all(|(name, value)| fits(name, value));
    is_sound.then(|| Value::Object(example).to_string())
}

/// Composes an object of the suitable examples of its properties.
fn object_example(object: &ObjectType) -> Map<String, Value> {
    let properties = object.properties.iter();
    let examples = properties.filter_map(|(name, schema)| {
        let schema = schema.as_item()?;
        let example = schema.schema_data.example.as_ref()?;
        (is_of_type(schema, example) && !(example.is_string() && is_secret(name)))
            .then(|| (name.clone(), example.clone()))
    });
    examples.collect()
}

/// Returns whether a value has the type of its schema, and elements of a list that of an inline schema. Every value fits a schema
/// without a type.
pub(super) fn is_of_type(schema: &Schema, value: &Value) -> bool {
    let SchemaKind::Type(kind) = &schema.schema_kind else {
        return true;
    };
    match kind {
        Type::String(_) => value.is_string(),
        Type::Number(_) => value.is_number(),
        Type::Integer(_) => is_integer(value),
        Type::Boolean(_) => value.is_boolean(),
        Type::Object(_) => value.is_object(),
        Type::Array(array) => {
            let items = array.items.as_ref().and_then(ReferenceOr::as_item);
            value.as_array().is_some_and(|elements| {
                items.is_none_or(|items| elements.iter().all(|element| is_of_type(items, element)))
            })
        }
    }
}

pub(super) fn first_example(examples: &IndexMap<String, ReferenceOr<Example>>) -> Option<&Value> {
    examples.values().find_map(|example| match example {
        ReferenceOr::Item(Example { value, .. }) => value.as_ref(),
        ReferenceOr::Reference { .. } => None,
    })
}

/// Returns an example for the documentation, if it is informative and may be shown.
fn shown(name: &str, schema: &Schema, example: &Value) -> Option<String> {
    let is_default = schema.schema_data.default.as_ref() == Some(example);
    if holds_secret(name, example) || is_default || !says_more(schema, example) {
        return None;
    }
    let text = match example {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let is_line = !text.contains(|character: char| character == '`' || character.is_control());
    let is_short = !text.trim().is_empty() && text.chars().count() <= LONGEST;
    (is_line && is_short && !looks_secret(&text) && !is_filler(name, example)).then_some(text)
}

/// Returns whether the example of a member may be a secret, according to the name of the member. A short `code` is not.
fn holds_secret(name: &str, example: &Value) -> bool {
    let is_code = name == "code"
        && example
            .as_str()
            .is_some_and(|code| code.len() <= LONGEST_CODE);
    is_secret(name) && !is_code
}

/// Returns the example of a value whose documentation shows none, if an example call can use it.
fn sample(name: &str, schema: &Schema, example: &Value) -> Option<Value> {
    let is_any = matches!(schema.schema_kind, SchemaKind::Any(_));
    let is_plain = match example {
        Value::Bool(_) => true,
        Value::String(_) => is_enum(schema) || is_any,
        Value::Object(members) => !members.is_empty(),
        Value::Array(elements) => elements
            .iter()
            .any(|one| one.is_object() || is_enum_of(schema)),
        Value::Number(_) => is_any,
        Value::Null => false,
    };
    let is_short = example.to_string().len() <= LONGEST_SAMPLE && !is_secret(name);
    let is_telling = is_enum(schema) || is_telling(name, example);
    let fits = is_plain && is_short && is_of_type(schema, example) && is_telling;
    fits.then(|| example.clone())
}

fn is_enum(schema: &Schema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(Type::String(string)) if !string.enumeration.is_empty())
}

fn is_enum_of(schema: &Schema) -> bool {
    let SchemaKind::Type(Type::Array(array)) = &schema.schema_kind else {
        return false;
    };
    let items = array.items.as_ref().and_then(ReferenceOr::as_item);
    items.is_some_and(|items| is_enum(items))
}

/// Returns whether an example and all its parts are worth showing and are no secrets.
fn is_telling(name: &str, example: &Value) -> bool {
    match example {
        Value::Object(members) if members.is_empty() => false,
        Value::Array(elements) if elements.is_empty() => false,
        Value::Object(members) => members.iter().all(|(key, value)| {
            let is_placeholder = key == "key" || value == key.as_str();
            !is_secret(key) && !is_placeholder && is_telling(key, value)
        }),
        Value::Array(elements) => elements.iter().all(|element| is_telling(name, element)),
        Value::String(text) => !looks_secret(text) && !is_filler(name, example),
        Value::Bool(_) | Value::Number(_) => true,
        Value::Null => false,
    }
}

/// Returns whether an example is filler text, is one of [`FILLERS`], or ends with the name of the member, regardless of digits
/// and symbols: `Location Id`, `string`, `templateId1`. A list is filler text if all its elements are.
fn is_filler(name: &str, example: &Value) -> bool {
    match example {
        Value::String(text) => {
            let mut words = text.split(|one: char| !one.is_alphabetic());
            if words.any(|word| MEANINGLESS.contains(&word.to_lowercase().as_str())) {
                return true;
            }
            let (text, name) = (letters(text), letters(name));
            FILLERS.contains(&text.as_str()) || (!name.is_empty() && text.ends_with(&name))
        }
        Value::Array(elements) => {
            let single = name.strip_suffix('s').unwrap_or(name);
            elements.iter().all(|element| is_filler(single, element))
        }
        _ => false,
    }
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphabetic());
    letters.flat_map(char::to_lowercase).collect()
}

/// Returns whether an example fits its schema and is informative: booleans and listed values are not, because the type or the
/// documentation lists them, nor are objects and values without a type.
fn says_more(schema: &Schema, example: &Value) -> bool {
    let SchemaKind::Type(kind) = &schema.schema_kind else {
        return false;
    };
    match kind {
        Type::String(string) => string.enumeration.is_empty() && example.is_string(),
        Type::Number(number) => number.enumeration.is_empty() && example.is_number(),
        Type::Integer(integer) => integer.enumeration.is_empty() && is_integer(example),
        Type::Array(array) => {
            let items = array.items.as_ref().and_then(ReferenceOr::as_item);
            let elements = example.as_array().filter(|elements| !elements.is_empty());
            let fit = |items: &Schema, elements: &Vec<Value>| {
                elements.iter().all(|element| says_more(items, element))
            };
            items
                .zip(elements)
                .is_some_and(|(items, elements)| fit(items, elements))
        }
        Type::Boolean(_) | Type::Object(_) => false,
    }
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64()
}

/// Returns whether a string looks like a token or a key.
fn looks_secret(text: &str) -> bool {
    let runs = text.split(|character: char| !character.is_ascii_alphanumeric());
    let is_long = runs.into_iter().any(|run| run.len() > LONGEST_RUN);
    is_long
        || ["Bearer ", "Basic ", "eyJ"]
            .iter()
            .any(|start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn example(name: &str, schema: Value) -> Option<String> {
        let schema: Schema = serde_json::from_value(schema).expect("it is a schema");
        let mut docs = Docs::default();
        describe_example(&mut docs, name, &schema, None);
        docs.example
    }

    #[test]
    fn an_example_that_fits_its_schema_is_shown() {
        for (schema, shown) in [
            (
                json!({"type": "string", "example": "ve9EPM428h8vShlRW1KT"}),
                "ve9EPM428h8vShlRW1KT",
            ),
            (json!({"type": "number", "example": 1.5}), "1.5"),
            (json!({"type": "integer", "example": 20}), "20"),
            (
                json!({"type": "array", "items": {"type": "string"}, "example": ["a", "b"]}),
                r#"["a","b"]"#,
            ),
        ] {
            assert_eq!(example("id", schema).as_deref(), Some(shown));
        }
    }

    #[test]
    fn what_does_not_fit_or_says_nothing_is_not() {
        for schema in [
            json!({"type": "string", "example": 5}),
            json!({"type": "number", "example": "5"}),
            json!({"type": "integer", "example": 5.5}),
            json!({"type": "array", "items": {"type": "string"}, "example": "a"}),
            json!({"type": "array", "items": {"type": "string"}, "example": ["a", 1]}),
            json!({"type": "array", "items": {"type": "string"}, "example": []}),
            json!({"type": "object", "example": "{ id: 5 }"}),
            json!({"type": "string", "example": "nisi sint commodo amet"}),
            json!({"type": "string", "example": "HttpException"}),
            json!({"type": "array", "items": {"type": "string"}, "example": ["Lorem Ipsum"]}),
            json!({"type": "object", "example": {"id": 5}}),
            json!({"type": "boolean", "example": true}),
            json!({"type": "string", "enum": ["a", "b"], "example": "a"}),
            json!({"type": "string", "default": "a", "example": "a"}),
            json!({"type": "string", "example": ""}),
            json!({"type": "string", "example": "a `b`"}),
            json!({"type": "string", "example": "a\nb"}),
            json!({"type": "string", "example": "a ".repeat(50)}),
            json!({"type": "string", "nullable": true, "example": null}),
        ] {
            assert_eq!(example("id", schema.clone()), None, "{schema}");
        }
    }

    #[test]
    fn a_text_that_names_its_member_is_not() {
        let text = |text: &str| json!({"type": "string", "example": text});
        for (name, value) in [
            ("locationId", "Location Id"),
            ("location_id", "string"),
            ("imageUrl", "Image URl"),
            ("templateId", "templateId1"),
            ("name", "Template Name"),
        ] {
            assert_eq!(example(name, text(value)), None, "{value}");
        }
        for (name, value) in [
            ("id", "ve9EPM428h8vShlRW1KT"),
            ("website", "https://website.com/a"),
            ("name", "Jane Doe"),
            ("nameOfParent", "Name"),
        ] {
            assert_eq!(example(name, text(value)).as_deref(), Some(value));
        }
        let list =
            json!({"type": "array", "items": {"type": "string"}, "example": ["tag 1", "tag 2"]});
        assert_eq!(example("tags", list.clone()), None);
        assert!(example("names", list).is_some());
    }

    #[test]
    fn calls_use_examples_that_the_documentation_omits() {
        let sample = |schema: &Value| {
            let schema: Schema = serde_json::from_value(schema.clone()).expect("it is a schema");
            let mut docs = Docs::default();
            describe_example(&mut docs, "settings", &schema, None);
            docs.sample
        };
        let word = json!({"type": "string", "enum": ["a", "b"]});
        for (schema, is_used) in [
            (json!({"type": "boolean", "example": false}), true),
            (json!({"type": "boolean", "example": "false"}), false),
            (
                json!({"type": "string", "enum": ["a", "b"], "example": "b"}),
                true,
            ),
            (json!({"type": "string", "example": "b"}), false),
            (
                json!({"type": "array", "items": word, "example": ["b", "a"]}),
                true,
            ),
            (
                json!({"type": "array", "items": word, "example": []}),
                false,
            ),
            (
                json!({"type": "object", "example": {"en_US": "Hello"}}),
                true,
            ),
            (
                json!({"type": "object", "example": {"a": {"b": [1, true]}}}),
                true,
            ),
            (json!({"example": {"a": [1]}}), true),
            (json!({"example": "b"}), true),
            (json!({"example": 5}), true),
            (json!({"example": "settings"}), false),
            (json!({"example": null}), false),
            (json!({"type": "object", "example": {}}), false),
            (json!({"type": "object", "example": {"a": {}}}), false),
            (
                json!({"type": "object", "example": {"key": "value"}}),
                false,
            ),
            (
                json!({"type": "object", "example": {"name": "name"}}),
                false,
            ),
            (
                json!({"type": "object", "example": {"password": "abc"}}),
                false,
            ),
            (
                json!({"type": "object", "example": {"a": "eyJhbGciOi"}}),
                false,
            ),
            (
                json!({"type": "object", "example": {"a": "b ".repeat(60)}}),
                false,
            ),
            (json!({"type": "object", "example": "{ id: 5 }"}), false),
        ] {
            let used = is_used.then(|| schema["example"].clone());
            assert_eq!(sample(&schema), used, "{schema}");
        }
    }

    #[test]
    fn calls_use_no_example_of_a_secret() {
        for (name, example) in [
            ("password", json!("hunter2")),
            ("accessToken", json!({"value": "abc"})),
            ("clientSecret", json!(["abc"])),
        ] {
            let schema = json!({"example": example});
            let schema: Schema = serde_json::from_value(schema).expect("it is a schema");
            let mut docs = Docs::default();
            describe_example(&mut docs, name, &schema, None);
            assert_eq!((docs.sample, docs.example), (None, None), "{name}");
        }
    }

    #[test]
    fn a_short_code_is_no_secret() {
        let text = |text: &str| json!({"type": "string", "example": text});
        assert_eq!(example("code", text("LEVELUP")).as_deref(), Some("LEVELUP"));
        let of_oauth = "ab12dc0ae1234a7898f9ff06d4f69gh";
        assert_eq!(example("code", text(of_oauth)), None);
        assert_eq!(
            example("clientCode", text("LEVELUP")).as_deref(),
            Some("LEVELUP")
        );
    }

    #[test]
    fn what_may_be_a_secret_is_not() {
        let text = |text: &str| json!({"type": "string", "example": text});
        for (name, value) in [
            ("refreshToken", "abc"),
            ("clientSecret", "abc"),
            ("value", "Bearer abc"),
            ("value", "eyJhbGciOiJIUzI1NiJ9.e30.abc"),
            ("value", "0123456789abcdef0123456789abcdef0123456789abcdef"),
        ] {
            assert_eq!(example(name, text(value)), None, "{value}");
        }
    }
}
