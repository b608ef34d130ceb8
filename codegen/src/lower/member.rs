//! Recognizing points in time and dates among parameters and properties by their formats, examples and names.

use std::borrow::Borrow;

use highlevel_json::{Date, Timestamp};
use openapiv3::{
    ReferenceOr, Schema, SchemaKind, StringFormat, Type as Kind, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use crate::ir::{LibraryType, Type};
use crate::naming::TypeName;
use crate::target::{Holds, LibraryFacts};

use super::context::{At, Context};
use super::library::is_library_type;
use super::schema::lower_type;

/// A parameter or a property.
pub(super) struct Member<'m> {
    pub(super) name: &'m str,
    /// The example of the member itself, which takes precedence over that of its schema.
    pub(super) example: Option<&'m Value>,
}

/// Returns the type of a parameter or a property, like [`lower_type`]. Inline strings, numbers and lists of them that are
/// recognized as points in time or dates get a type of the runtime.
pub(super) fn lower_member(
    cx: &mut Context<'_>,
    at: &At,
    member: &Member<'_>,
    schema: &ReferenceOr<impl Borrow<Schema>>,
    hint: &TypeName,
) -> Type {
    let ty = lower_type(cx, at, schema, hint);
    let ReferenceOr::Item(schema) = schema else {
        return ty;
    };
    match recognise(cx, at, member, schema.borrow()) {
        Some(library) => retype(ty, library),
        None => ty,
    }
}

/// Replaces a string or a number, or the element type of a list of them.
fn retype(ty: Type, library: LibraryType) -> Type {
    match ty {
        Type::List(element) => Type::List(Box::new(retype(*element, library))),
        _ => Type::Library(library),
    }
}

fn recognise(
    cx: &mut Context<'_>,
    at: &At,
    member: &Member<'_>,
    schema: &Schema,
) -> Option<LibraryType> {
    let example = member.example.or(schema.schema_data.example.as_ref());
    let (schema, examples) = match &schema.schema_kind {
        SchemaKind::Type(Kind::Array(array)) => {
            let items: &Schema = array.items.as_ref()?.as_item()?;
            let of_items = items.schema_data.example.as_ref();
            let listed = example.and_then(Value::as_array);
            let examples = listed.map_or_else(
                || of_items.into_iter().collect(),
                |all| all.iter().collect(),
            );
            (items, examples)
        }
        _ => (schema, example.into_iter().collect::<Vec<_>>()),
    };
    let carrier = carrier(schema)?;
    let facts = cx.library.target.facts.types.iter().enumerate();
    let of_members = facts.filter_map(|(index, facts)| {
        let holds = facts.holds?;
        let (form, named) = match holds {
            Holds::Instant => instant_form(carrier, &examples)?,
            Holds::Day => day_form(carrier, &examples)?,
        };
        let name = find_name(cx, at, facts, member.name);
        (name.is_some() || named == Named::Any).then(|| {
            let library = LibraryType {
                index,
                form: Some(form.to_owned()),
                holds: Some(holds),
            };
            (library, name.map(str::to_owned))
        })
    });
    let (library, name) = { of_members }.next()?;
    cx.found_members.extend(name);
    Some(library)
}

/// Returns the entry of the target that matches the name of a member.
fn find_name<'f>(
    cx: &Context<'_>,
    at: &At,
    facts: &'f LibraryFacts,
    name: &str,
) -> Option<&'f str> {
    let module = &cx.library.modules[at.module().0].name;
    let of_module = format!("{}.{name}", module.as_str());
    let find = |wanted: &str| facts.members.iter().find(|member| *member == wanted);
    find(&of_module).or_else(|| find(name)).map(String::as_str)
}

/// Returns the names of members that the target lists but that matched no member.
pub(super) fn unused_names(cx: &Context<'_>) -> Vec<String> {
    let facts = &cx.library.target.facts;
    let members = facts.types.iter().flat_map(|ty| &ty.members);
    let unused = members.filter(|name| !cx.found_members.contains(*name));
    unused.cloned().collect()
}

/// The form of a value on the wire.
#[derive(Clone, Copy)]
enum Carrier {
    Text,
    /// A string in the format `date-time`.
    DateTime,
    /// A string in the format `date`.
    Date,
    /// A string that has a pattern.
    Patterned,
    Number,
}

/// Returns the form of the values of a schema, or `None` if they cannot be recognized as points in time or dates.
fn carrier(schema: &Schema) -> Option<Carrier> {
    let data = &schema.schema_data;
    if data.default.is_some()
        || data.extensions.contains_key("x-raw-json")
        || is_library_type(schema)
    {
        return None;
    }
    match &schema.schema_kind {
        SchemaKind::Type(Kind::String(string)) if string.enumeration.is_empty() => {
            match (&string.format, &string.pattern) {
                (VariantOrUnknownOrEmpty::Empty, None) => Some(Carrier::Text),
                (VariantOrUnknownOrEmpty::Empty, Some(_)) => Some(Carrier::Patterned),
                (VariantOrUnknownOrEmpty::Item(StringFormat::DateTime), None) => {
                    Some(Carrier::DateTime)
                }
                (VariantOrUnknownOrEmpty::Item(StringFormat::Date), None) => Some(Carrier::Date),
                _ => None,
            }
        }
        SchemaKind::Type(Kind::Number(number)) if number.enumeration.is_empty() => {
            Some(Carrier::Number)
        }
        SchemaKind::Type(Kind::Integer(integer)) if integer.enumeration.is_empty() => {
            Some(Carrier::Number)
        }
        _ => None,
    }
}

/// Which names are required to recognize a member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// Any name, because its documentation is sufficient.
    Any,
    /// A name that the target lists.
    Listed,
}

/// Returns the form of points in time with these examples. Other examples, such as a time without an offset, show that the
/// member is not a point in time, whatever its name and format.
fn instant_form(carrier: Carrier, examples: &[&Value]) -> Option<(&'static str, Named)> {
    let texts: Vec<String> = examples
        .iter()
        .filter_map(|example| shown(carrier, example))
        .collect();
    let Some(first) = texts.first() else {
        return match carrier {
            Carrier::Text => Some(("rfc3339", Named::Listed)),
            Carrier::DateTime => Some(("rfc3339", Named::Any)),
            Carrier::Date | Carrier::Patterned | Carrier::Number => None,
        };
    };
    if matches!(carrier, Carrier::Date | Carrier::Patterned) {
        return None;
    }
    if texts.iter().any(|text| text.parse::<Timestamp>().is_err()) {
        return None;
    }
    let is_number = is_digits(first);
    Some(match (is_number, carrier, first.len()) {
        (false, ..) => ("rfc3339", Named::Any),
        (true, Carrier::Number, 10) => ("seconds", Named::Listed),
        (true, Carrier::Number, _) => ("milliseconds", Named::Listed),
        (true, _, 10) => ("seconds-text", Named::Listed),
        (true, ..) => ("milliseconds-text", Named::Listed),
    })
}

/// Returns the form of dates with these examples. An example with a time is a date only in the format `date`.
fn day_form(carrier: Carrier, examples: &[&Value]) -> Option<(&'static str, Named)> {
    let texts: Vec<String> = examples
        .iter()
        .filter_map(|example| shown(carrier, example))
        .collect();
    let is_day = |text: &String| match carrier {
        Carrier::Date => text.parse::<Date>().is_ok(),
        _ => Holds::Day.is_shown_as(text),
    };
    let named = match (carrier, texts.as_slice()) {
        (Carrier::Number | Carrier::DateTime, _) | (Carrier::Patterned, []) => return None,
        (Carrier::Text, []) => Named::Listed,
        (_, texts) if texts.iter().all(is_day) => Named::Any,
        _ => return None,
    };
    Some(("date", named))
}

/// Returns an example as a string, unless it is blank or has another JSON type than the schema. A number may be a string of digits.
fn shown(carrier: Carrier, example: &Value) -> Option<String> {
    match (carrier, example) {
        (Carrier::Number, Value::Number(number)) => Some(number.to_string()),
        // Some documents write numeric examples as strings.
        (Carrier::Number, Value::String(text)) if is_digits(text) => Some(text.clone()),
        (Carrier::Number, _) => None,
        (_, Value::String(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
