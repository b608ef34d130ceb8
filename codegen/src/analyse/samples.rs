//! The example calls in the documentation: the values of their arguments, and the use of the result.

mod body;
mod call;
mod distinct;
mod given;
mod result;
mod telling;
mod texts;

use serde_json::json;

use crate::diagnostics::Diagnostics;
use crate::ir::{
    Alternative, Boxing, Docs, Field, Library, LibraryType, Sample, Shape, Type, TypeId, Value,
    arguments,
};
use crate::naming::FieldName;
use crate::target::Holds;

pub(super) use body::sample_bodies;
use texts::Texts;

/// The documentation of an element of a list or map: none.
static NO_DOCS: Docs = Docs {
    summary: None,
    description: None,
    facts: Vec::new(),
    example: None,
    sample: None,
    deprecated: false,
    links: Vec::new(),
};

/// The key of a map without a documented example.
const KEY: &str = "key";

/// Depth of an example from which lists and maps of named types are empty.
const DEPTH: usize = 3;

/// Maximum nesting depth of an example, for types that require a value of themselves.
const DEEPEST: usize = 16;

/// Maximum number of elements of a documented list of strings that an example shows.
const ELEMENTS: usize = 2;

/// Maximum number of fields of a body that an example sets if none is required. For a nested struct it is one.
const SETTERS: usize = 2;

/// Creates the example call of every operation, and reports given values that do not fit or name no member, and results that
/// cannot be printed.
pub(super) fn sample_calls(library: &mut Library, diagnostics: &mut Diagnostics) {
    let texts = Texts::collect(library);
    let sampler = Sampler {
        library,
        texts: &texts,
    };
    let modules = library.modules.iter().enumerate();
    let samples: Vec<Vec<Sample>> = modules
        .map(|(module, of)| {
            let operations = of.operations.iter();
            operations
                .map(|operation| sampler.call(module, operation, diagnostics))
                .collect()
        })
        .collect();
    for (module, samples) in library.modules.iter_mut().zip(samples) {
        for (operation, sample) in module.operations.iter_mut().zip(samples) {
            operation.sample = sample;
        }
    }
}

/// Creates the values of example calls and example bodies.
struct Sampler<'a> {
    library: &'a Library,
    texts: &'a Texts,
}

/// The facts about a member besides its type.
struct Member<'a> {
    module: usize,
    wire: &'a str,
    docs: &'a Docs,
}

impl<'a> Member<'a> {
    /// Returns the facts about a field of a type.
    fn of(library: &Library, owner: TypeId, field: &'a Field) -> Self {
        Self {
            module: library.type_def(owner).module.0,
            wire: &field.wire,
            docs: &field.docs,
        }
    }
}

impl Sampler<'_> {
    fn value(&self, member: &Member<'_>, ty: &Type, depth: usize) -> Value {
        let documented = member.docs.sample.as_ref();
        let documented = documented.and_then(|json| self.given(member, ty, json).ok());
        if let Some(documented) = documented {
            return documented;
        }
        match ty {
            _ if depth > DEEPEST => placeholder_json(),
            Type::String | Type::Id(_) | Type::Url => self.text(member, ty),
            Type::Library(LibraryType {
                holds: Some(holds), ..
            }) => Value::Time(scalar(member, *holds)),
            Type::Integer => Value::Integer(example(member).unwrap_or(1)),
            Type::Number => Value::Number(example(member).unwrap_or(10.0)),
            Type::Boolean => Value::Boolean(true),
            Type::Json | Type::Library(_) => placeholder_json(),
            Type::JsonObject => {
                Value::JsonObject([(KEY.to_owned(), json!("value"))].into_iter().collect())
            }
            Type::File => Value::File(file(member.wire).to_owned()),
            Type::Map(held) if depth >= DEPTH && matches!(**held, Type::Named(_)) => {
                Value::Map(Vec::new())
            }
            Type::Map(held) => {
                let value = entry(self.value(&unnamed(member), held, depth + 1));
                Value::Map(vec![(KEY.to_owned(), value)])
            }
            Type::List(element) => Value::List(self.elements(member, element, depth)),
            Type::Named(id) => self.named(member, *id, depth),
        }
    }

    fn text(&self, member: &Member<'_>, ty: &Type) -> Value {
        Value::Text(self.plain_text(member, ty))
    }

    fn plain_text(&self, member: &Member<'_>, ty: &Type) -> String {
        let example = member.docs.example.clone();
        let known = || self.texts.find(member.module, member.wire, ty);
        example
            .or_else(known)
            .unwrap_or_else(|| placeholder(member.wire))
    }

    fn elements(&self, member: &Member<'_>, element: &Type, depth: usize) -> Vec<Value> {
        match element {
            Type::Named(_) if depth >= DEPTH => Vec::new(),
            Type::String | Type::Id(_) => {
                let example = member.docs.example.as_deref();
                let shown = example.and_then(|example| serde_json::from_str(example).ok());
                let shown: Vec<String> = shown.unwrap_or_default();
                if !shown.is_empty() {
                    return shown.into_iter().take(ELEMENTS).map(Value::Text).collect();
                }
                vec![self.text(&unnamed(member), element)]
            }
            Type::Library(LibraryType {
                holds: Some(holds), ..
            }) => vec![Value::Time(scalar(member, *holds))],
            // Do not reuse the example of the list for its elements.
            _ => vec![inner_exact(self.value(
                &unnamed(member),
                element,
                depth + 1,
            ))],
        }
    }

    fn named(&self, member: &Member<'_>, id: TypeId, depth: usize) -> Value {
        let definition = self.library.type_def(id);
        match &definition.shape {
            Shape::Enum(variants) => match variants.first() {
                Some(first) => Value::Variant(id, first.name.clone()),
                None => Value::TextAlternative(id, placeholder(member.wire)),
            },
            Shape::Union(alternatives) => self.alternative(member, id, alternatives, depth),
            Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => {
                self.object(id, fields, depth)
            }
        }
    }

    fn alternative(
        &self,
        member: &Member<'_>,
        id: TypeId,
        alternatives: &[Alternative],
        depth: usize,
    ) -> Value {
        let is_text = |alternative: &&Alternative| alternative.ty == Type::String;
        let chosen = alternatives.iter().find(is_text).or(alternatives.first());
        let Some(chosen) = chosen else {
            return placeholder_json();
        };
        let value = self.value(member, &chosen.ty, depth + 1);
        in_union(id, chosen, value)
    }

    /// Creates a struct with its required fields, or with some optional ones if none is required.
    fn object(&self, id: TypeId, fields: &[Field], depth: usize) -> Value {
        let required = arguments(fields).into_iter();
        let required: Vec<_> = required.map(|field| self.field(id, field, depth)).collect();
        let most = match (required.len(), depth) {
            (0, 0) => SETTERS,
            (0, _) => 1,
            _ => 0,
        };
        let optional = fields.iter().filter(|field| most > 0 && is_shown(field));
        let optional = optional.map(|field| {
            let (_, value) = self.field(id, field, depth);
            (field.name.setter(), value)
        });
        Value::Struct(id, required, optional.take(most).collect())
    }

    fn field(&self, owner: TypeId, field: &Field, depth: usize) -> (FieldName, Value) {
        let member = Member::of(self.library, owner, field);
        let value = self.value(&member, &field.ty, depth + 1);
        (field.name.clone(), in_field(field, value))
    }
}

/// Returns the member for an element of a list or map, without the example of the whole.
fn unnamed<'a>(member: &Member<'a>) -> Member<'a> {
    Member {
        docs: &NO_DOCS,
        ..*member
    }
}

/// Returns whether an example sets a field that is not required: a string, id, number or scalar type of the runtime that is not
/// deprecated and has an example of its own.
fn is_shown(field: &Field) -> bool {
    let is_plain = matches!(
        field.ty,
        Type::String | Type::Id(_) | Type::Integer | Type::Number
    ) || field.ty.is_scalar_library();
    is_plain && !field.docs.deprecated && field.docs.example.is_some()
}

/// Returns the example of a member as a number.
fn example<T: std::str::FromStr>(member: &Member<'_>) -> Option<T> {
    member.docs.example.as_ref()?.parse().ok()
}

/// Returns a point in time or a date as a string: the example if it has the usual form, otherwise a fixed one.
fn scalar(member: &Member<'_>, holds: Holds) -> String {
    let example = member.docs.example.as_deref();
    let readable = example.filter(|example| holds.is_shown_as(example));
    readable.unwrap_or(holds.sample()).to_owned()
}

/// Returns the path of a file that suits the name of a member.
fn file(wire: &str) -> &'static str {
    let wire = wire.to_lowercase();
    let names = |words: &[&str]| words.iter().any(|word| wire.contains(word));
    if names(&["image", "photo", "logo", "avatar"]) {
        "logo.png"
    } else if names(&["csv", "import"]) {
        "contacts.csv"
    } else {
        "document.pdf"
    }
}

/// Returns a placeholder for JSON of any kind.
fn placeholder_json() -> Value {
    Value::Json(json!("value"))
}

/// Returns the value of a field. That of a nullable field is wrapped in `Nullable`, so a list must have the exact type.
fn in_field(field: &Field, value: Value) -> Value {
    if field.nullable {
        inner_exact(value)
    } else {
        value
    }
}

/// Returns the value of a union that holds a value of one of its alternatives.
fn in_union(union: TypeId, alternative: &Alternative, value: Value) -> Value {
    match (&alternative.ty, value) {
        (Type::String, Value::Text(text)) => Value::TextAlternative(union, text),
        (_, value) => {
            let name = alternative.name.clone();
            let boxing = Boxing::of(alternative);
            Value::Alternative(union, name, Box::new(exact(value)), boxing)
        }
    }
}

/// Returns the value of a map entry, which must have the exact type, because the map does not state the type of its values.
fn entry(value: Value) -> Value {
    match value {
        Value::Integer(_) | Value::Number(_) => Value::Converted(Box::new(value)),
        other => exact(other),
    }
}

/// Returns an element of a list, which the list converts. Only lists in it must have the exact type.
fn inner_exact(element: Value) -> Value {
    match element {
        Value::List(_) => exact(element),
        other => other,
    }
}

/// Returns a value of the exact type, for places without conversion.
fn exact(value: Value) -> Value {
    match value {
        Value::List(elements) => Value::Vec(elements.into_iter().map(exact).collect()),
        Value::Text(_) | Value::Time(_) => Value::Converted(Box::new(value)),
        other => other,
    }
}

/// Returns a placeholder that describes the value, such as `contact-id`.
fn placeholder(wire: &str) -> String {
    use heck::ToKebabCase as _;
    wire.to_kebab_case()
}
