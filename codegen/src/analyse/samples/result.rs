//! Choosing what an example does with the result of a call.

use serde_json::Value;

use highlevel_json::is_secret;

use crate::ir::{Field, Library, LibraryType, Operation, Output, Shape, Shown, Type, TypeDef};
use crate::naming::{FieldName, Spellings, plural};

/// The properties that describe an object best, in order of preference.
const TELLING: &[&str] = &["name", "title", "subject", "email", "status", "id", "_id"];

/// The variable name of a result whose type has an unspecific name.
const RESPONSE: &str = "response";

/// The variable name of an item whose type has an unspecific name.
const ITEM: &str = "item";

/// Endings of the names of types that are a response, not an object.
const RESPONSES: &[&str] = &["Response", "Result", "Results", "Page"];

/// Chooses what an example does with the result of an operation.
pub(super) fn show_result(library: &Library, operation: &Operation) -> Shown {
    let spellings = &library.target.facts.spellings;
    let name = |word: &str| FieldName::new(spellings, word);
    if let Some(paging) = &operation.paging {
        let item = item(library, &paging.items.element, None);
        let name = name(&plural(item.0.as_str()));
        return Shown::Items { name, item };
    }
    let ty = match &operation.output {
        Output::Empty => return Shown::Nothing,
        Output::Text => return Shown::Text(name("text")),
        Output::Download => return Shown::Download,
        Output::Headers(id) => &Type::Named(*id),
        Output::Json(ty) => match operation.payload.last() {
            Some(payload) => &library.field(*payload).ty,
            None => ty,
        },
    };
    let example = payload_example(library, operation);
    match ty {
        Type::List(element) => {
            let item = item(library, element, example.as_ref());
            let name = name(&plural(item.0.as_str()));
            Shown::List {
                name,
                field: None,
                item,
            }
        }
        Type::Json => Shown::Text(name(RESPONSE)),
        Type::Named(id) => {
            let chooser = Chooser {
                library,
                outcome: match operation.payload.last() {
                    Some(_) => &[],
                    None => &library.target.facts.outcome_members,
                },
            };
            chooser.show_object(library.type_def(*id), example.as_ref())
        }
        Type::Library(written) => show_library(library, written, example.as_ref()),
        _ => Shown::Value(name(RESPONSE), None),
    }
}

/// Shows the text or the flag of an acknowledgement, or all of another type of the runtime.
fn show_library(library: &Library, written: &LibraryType, example: Option<&Value>) -> Shown {
    let facts = &library.target.facts.types[written.index];
    let spellings = &library.target.facts.spellings;
    let Some(acknowledges) = &facts.acknowledges else {
        return Shown::Value(FieldName::new(spellings, RESPONSE), None);
    };
    let is_in_example = |member: &String| example.is_some_and(|value| value.get(member).is_some());
    let shown = if acknowledges.text.members.iter().any(is_in_example) {
        &acknowledges.text
    } else {
        &acknowledges.flag
    };
    let name = FieldName::new(spellings, facts.name.as_str());
    let field = FieldName::new(spellings, shown.field.as_str());
    Shown::Value(name, Some(field))
}

/// Returns the documented example of the payload.
fn payload_example(library: &Library, operation: &Operation) -> Option<Value> {
    let example = operation.example_body()?;
    library.value_at(&example, &operation.payload).cloned()
}

/// Chooses what an example prints of an object.
struct Chooser<'a> {
    library: &'a Library,
    /// The properties that only state the outcome of the call. They are printed if there is nothing else.
    outcome: &'a [String],
}

impl Chooser<'_> {
    fn show_object(&self, definition: &TypeDef, example: Option<&Value>) -> Shown {
        let name = variable(&self.library.target.facts.spellings, definition);
        let fields = definition.shape.fields();
        let is_telling =
            |field: &&Field| TELLING.contains(&field.wire.as_str()) && self.says_more(field);
        let list = fields.iter().find_map(|field| match &field.ty {
            Type::List(element) if element.named().is_some() => Some((field, element)),
            _ => None,
        });
        match list {
            Some((field, element)) if !fields.iter().any(|field| is_telling(&field)) => {
                Shown::List {
                    name,
                    field: Some(field.name.clone()),
                    item: item(self.library, element, None),
                }
            }
            _ => Shown::Value(name, self.telling(fields, example)),
        }
    }

    /// Returns the field that describes an object best, preferably one that the documented example contains.
    fn telling(&self, fields: &[Field], example: Option<&Value>) -> Option<FieldName> {
        let (payload, outcome): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| self.says_more(field));
        let structured = payload
            .iter()
            .find(|field| is_structured(self.library, field));
        let structured = || structured.map(|field| field.name.clone());
        let plain = |fields: &[&Field]| choose_plain(self.library, fields, example);
        let (flags, telling): (Vec<&Field>, Vec<&Field>) =
            payload.iter().partition(|field| field.ty == Type::Boolean);
        plain(&telling)
            .or_else(structured)
            .or_else(|| plain(&flags))
            .or_else(|| plain(&outcome))
    }

    fn says_more(&self, field: &Field) -> bool {
        !self.outcome.contains(&field.wire)
    }
}

/// Returns the name of an item, and the field of it that an example prints.
fn item(
    library: &Library,
    element: &Type,
    example: Option<&Value>,
) -> (FieldName, Option<FieldName>) {
    let spellings = &library.target.facts.spellings;
    match element {
        Type::Named(id) => {
            let definition = library.type_def(*id);
            let example = example.and_then(|list| list.get(0));
            let chooser = Chooser {
                library,
                outcome: &[],
            };
            let field = chooser.telling(definition.shape.fields(), example);
            let name = variable(spellings, definition);
            let is_nameless = name.as_str() == RESPONSE;
            let name = if is_nameless {
                FieldName::new(spellings, ITEM)
            } else {
                name
            };
            (name, field)
        }
        _ => (FieldName::new(spellings, ITEM), None),
    }
}

/// Returns the variable name for a value of a type.
fn variable(spellings: &Spellings, definition: &TypeDef) -> FieldName {
    let name = definition.name.as_str();
    let is_response = RESPONSES.iter().any(|ending| name.ends_with(ending));
    FieldName::new(spellings, if is_response { RESPONSE } else { name })
}

/// Chooses a field that is printed on one line.
fn choose_plain(
    library: &Library,
    fields: &[&Field],
    example: Option<&Value>,
) -> Option<FieldName> {
    let plain = fields.iter().filter(|field| is_plain(library, field));
    let plain: Vec<&&Field> = plain.collect();
    let is_in_example =
        |field: &&&&Field| example.is_some_and(|value| value.get(&field.wire).is_some());
    let telling = TELLING.iter();
    let best = telling.filter_map(|wire| plain.iter().find(|field| field.wire == *wire));
    let best: Vec<&&&Field> = best.collect();
    let shown = best.iter().copied().find(is_in_example);
    let chosen = shown
        .or(best.first().copied())
        .or_else(|| plain.iter().find(is_in_example))
        .or(plain.first());
    chosen.map(|field| field.name.clone())
}

/// Returns whether a field holds an object or a list that is worth printing and is not secret.
fn is_structured(library: &Library, field: &Field) -> bool {
    let is_structured = match &field.ty {
        Type::Named(id) => !library.type_def(*id).shape.fields().is_empty(),
        Type::List(_) | Type::Map(_) | Type::Json | Type::JsonObject => true,
        _ => false,
    };
    is_structured && !is_secret(&field.wire)
}

/// Returns whether a field is printed on one line, is worth printing, and is not secret.
fn is_plain(library: &Library, field: &Field) -> bool {
    let is_plain = match &field.ty {
        Type::String | Type::Integer | Type::Number | Type::Boolean | Type::Id(_) | Type::Url => {
            true
        }
        Type::Named(id) => matches!(library.type_def(*id).shape, Shape::Enum(_)),
        Type::Library(library) => library.holds.is_some(),
        _ => false,
    };
    let is_metadata = library.target.facts.metadata.contains(&field.wire);
    is_plain && !is_metadata && !is_secret(&field.wire)
}
