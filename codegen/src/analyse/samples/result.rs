//! Choosing what an example does with the result of a call.

use serde_json::Value;

use highlevel_json::is_secret;

use crate::ir::{
    Field, Held, Holding, Library, LibraryType, Operation, Output, Shown, Step, Type, TypeDef,
};
use crate::naming::{FieldName, Spellings, plural, singular};

use super::KEY;
use super::telling::Chooser;

/// The variable name of a result whose type has no specific name.
const RESPONSE: &str = "response";

/// The variable name of several items whose name has no plural.
const ITEMS: &str = "items";

/// The variable name of a map.
const ENTRIES: &str = "entries";

/// The variable name of an item for which there is no specific name.
const ITEM: &str = "item";

/// Words of a method's name after its object.
const QUALIFIERS: &[&str] = &["by", "for", "from", "in", "legacy", "of", "to", "with"];

/// Endings of the names of types that are a response, not an object.
const RESPONSES: &[&str] = &["Response", "Result", "Results", "Page"];

/// Chooses what an example does with the result of an operation.
pub(super) fn show_result<'a>(
    library: &'a Library,
    operation: &'a Operation,
    set: &[&'a str],
) -> Result<Shown, Unprintable<'a>> {
    let chosen = choose_result(library, operation, set);
    match &operation.example_result {
        Some(path) => print_member(library, operation, chosen, path).ok_or(Unprintable(path)),
        None if operation.http_method == "DELETE" => Ok(quiet(chosen)),
        None => Ok(chosen),
    }
}

/// Returns nothing in place of a value that only confirms a deletion.
fn quiet(shown: Shown) -> Shown {
    let lists = |steps: &[Step]| {
        steps
            .iter()
            .any(|step| matches!(step.holds, Held::Items(_)))
    };
    match shown {
        Shown::Value(_, steps) if !lists(&steps) => Shown::Nothing,
        Shown::Text(_) => Shown::Nothing,
        other => other,
    }
}

/// The path that `x-example-result` gives does not lead to anything that an example can print.
pub(super) struct Unprintable<'a>(pub(super) &'a str);

/// Returns the use of a result that prints what a path leads to, from the result or from an item of it.
fn print_member(
    library: &Library,
    operation: &Operation,
    shown: Shown,
    path: &str,
) -> Option<Shown> {
    let headers;
    let payload = match &operation.output {
        Output::Json(output) => payload_type(library, operation, output),
        Output::Headers(id) => {
            headers = Type::Named(*id);
            &headers
        }
        Output::Empty | Output::Text | Output::Download => return None,
    };
    Some(match shown {
        Shown::Items { name, item, .. } => {
            let element = &operation.paging.as_ref()?.items.element;
            let printed = steps_along(library, element, path)?;
            Shown::Items {
                name,
                item,
                printed,
            }
        }
        Shown::List { name, item, .. } => {
            let Type::List(element) = payload else {
                return None;
            };
            let printed = steps_along(library, element, path)?;
            Shown::List {
                name,
                item,
                printed,
            }
        }
        Shown::Value(name, _) => Shown::Value(name, steps_along(library, payload, path)?),
        Shown::Entries { name, item, .. } => {
            let Type::Map(value) = payload else {
                return None;
            };
            let mut steps = steps_along(library, value, path)?;
            let field = steps.pop().filter(|_| steps.is_empty())?.field;
            Shown::Entries {
                name,
                item,
                field: Some(field),
            }
        }
        Shown::Nothing | Shown::Text(_) | Shown::Download => return None,
    })
}

/// Returns the steps along a path of wire names, and from an object or a list at its end to what describes the object or an item.
fn steps_along(library: &Library, ty: &Type, path: &str) -> Option<Vec<Step>> {
    let (wire, rest) = match path.split_once('.') {
        Some((wire, rest)) => (wire, Some(rest)),
        None => (path, None),
    };
    let Type::Named(id) = ty else {
        return None;
    };
    let mut fields = library.type_def(*id).shape.fields().iter();
    let field = fields.find(|field| field.wire == wire && !is_secret(wire))?;
    let Some(rest) = rest else {
        return Some(steps_into(library, field, &Chooser::of_items(library)));
    };
    let (step, inner) = enter(library, field)?;
    let mut steps = vec![step];
    steps.extend(steps_along(library, inner, rest)?);
    Some(steps)
}

/// Returns the step into a field that holds an object or a list of objects, and the type of the object.
fn enter<'a>(library: &'a Library, field: &'a Field) -> Option<(Step, &'a Type)> {
    let (holds, inner) = match (&field.ty, field.holding) {
        (Type::List(element), Holding::List) if element.named().is_some() => (
            Held::Items(
                item_name(library, element, Some(field))
                    .unwrap_or_else(|| FieldName::new(&library.target.facts.spellings, ITEM)),
            ),
            &**element,
        ),
        (ty @ Type::Named(_), Holding::Plain) => (Held::Value, ty),
        (ty @ Type::Named(_), Holding::Optional) => (Held::Optional, ty),
        _ => return None,
    };
    let Type::Named(id) = inner else {
        return None;
    };
    let is_object = !library.type_def(*id).shape.fields().is_empty();
    let step = Step {
        field: field.name.clone(),
        holds,
    };
    is_object.then_some((step, inner))
}

/// Returns the steps into a field and, if it holds an object or a list of them, to what describes the object.
fn steps_into(library: &Library, field: &Field, chooser: &Chooser<'_>) -> Vec<Step> {
    let plain = || vec![Step::to_value(&field.name)];
    let Some((step, Type::Named(id))) = enter(library, field) else {
        return plain();
    };
    let of_items = Chooser::of_items(library);
    let chooser = if matches!(step.holds, Held::Items(_)) {
        &of_items
    } else {
        chooser
    };
    let fields = library.type_def(*id).shape.fields();
    match chooser.telling(fields, None) {
        Some(telling) => vec![step, Step::to_value(&telling.name)],
        None => plain(),
    }
}

/// Returns the type of the payload of an output.
fn payload_type<'a>(library: &'a Library, operation: &Operation, output: &'a Type) -> &'a Type {
    let payload = operation.payload.last();
    payload.map_or(output, |payload| &library.field(*payload).ty)
}

fn choose_result<'a>(library: &'a Library, operation: &'a Operation, set: &[&'a str]) -> Shown {
    let spellings = &library.target.facts.spellings;
    let name = |word: &str| FieldName::new(spellings, word);
    if let Some(paging) = &operation.paging {
        let element = &paging.items.element;
        let item = item_name_of(library, operation, element, None);
        let printed = printed(library, element, None);
        let many = [plural(unescaped(&item)), plural(&object_of(operation))];
        let many = many.iter().find(|many| *many != item.as_str());
        let name = name(many.map_or(ITEMS, String::as_str));
        return Shown::Items {
            name,
            item,
            printed,
        };
    }
    let ty = match &operation.output {
        Output::Empty => return Shown::Nothing,
        Output::Text => return Shown::Text(name("text")),
        Output::Download => return Shown::Download,
        Output::Headers(id) => &Type::Named(*id),
        Output::Json(ty) => payload_type(library, operation, ty),
    };
    let example = payload_example(library, operation);
    match ty {
        Type::List(element) => {
            let list = operation
                .payload
                .last()
                .map(|payload| library.field(*payload));
            let item = item_name_of(library, operation, element, list);
            let name = name(&plural(unescaped(&item)));
            let printed = printed(library, element, example.as_ref());
            Shown::List {
                name,
                item,
                printed,
            }
        }
        Type::Map(value) => show_map(library, operation, value),
        Type::Json => Shown::Text(name(RESPONSE)),
        Type::Named(id) => {
            let chooser = Chooser::of_result(library, operation, set);
            show_object(library, &chooser, library.type_def(*id), example.as_ref())
        }
        Type::Library(written) => show_library(library, written),
        _ => Shown::Value(name(RESPONSE), Vec::new()),
    }
}

/// Ignores an acknowledgement, which says no more than the absence of an error. Any other type of the runtime is printed whole.
fn show_library(library: &Library, written: &LibraryType) -> Shown {
    let facts = &library.target.facts.types[written.index];
    match facts.acknowledges {
        Some(_) => Shown::Nothing,
        None => {
            let name = FieldName::new(&library.target.facts.spellings, RESPONSE);
            Shown::Value(name, Vec::new())
        }
    }
}

/// Iterates over the list in an object that has nothing else to say, or prints what describes the object, or all of it.
fn show_object(
    library: &Library,
    chooser: &Chooser<'_>,
    definition: &TypeDef,
    example: Option<&Value>,
) -> Shown {
    let name = variable(&library.target.facts.spellings, definition);
    let fields = definition.shape.fields();
    let is_list = |field: &&Field| {
        matches!(
            enter(library, field),
            Some((
                Step {
                    holds: Held::Items(_),
                    ..
                },
                _
            ))
        )
    };
    let list = fields.iter().find(is_list);
    let list = list.filter(|_| !chooser.has_telling(fields));
    let chosen = list.or_else(|| chooser.telling(fields, example));
    let steps = chosen.map(|field| steps_into(library, field, chooser));
    Shown::Value(name, steps.unwrap_or_default())
}

/// Iterates over a map of objects and prints what describes each, or prints another map whole.
fn show_map(library: &Library, operation: &Operation, value: &Type) -> Shown {
    let Type::Named(id) = value else {
        let name = FieldName::new(&library.target.facts.spellings, RESPONSE);
        return Shown::Value(name, Vec::new());
    };
    let fields = library.type_def(*id).shape.fields();
    let list = || {
        fields
            .iter()
            .find(|field| matches!(field.ty, Type::List(_)))
    };
    let telling = Chooser::of_items(library).telling(fields, None);
    Shown::Entries {
        name: FieldName::new(&library.target.facts.spellings, ENTRIES),
        item: Some(item_name_of(library, operation, value, None))
            .filter(|item| item.as_str() != KEY)
            .unwrap_or_else(|| FieldName::new(&library.target.facts.spellings, ITEM)),
        field: telling.or_else(list).map(|field| field.name.clone()),
    }
}

/// Returns the documented example of the payload.
fn payload_example(library: &Library, operation: &Operation) -> Option<Value> {
    let example = operation.example_body()?;
    library.value_at(&example, &operation.payload).cloned()
}

/// Returns the steps to what an example prints of an item of a list.
fn printed(library: &Library, element: &Type, example: Option<&Value>) -> Vec<Step> {
    let Type::Named(id) = element else {
        return Vec::new();
    };
    let chooser = Chooser::of_items(library);
    let fields = library.type_def(*id).shape.fields();
    let telling = chooser.telling(fields, example.and_then(|list| list.get(0)));
    let steps = telling.map(|field| steps_into(library, field, &chooser));
    steps.unwrap_or_default()
}

/// Returns the variable name of an item of a result: that of its type, of the list, or of the object in the operation's name.
fn item_name_of(
    library: &Library,
    operation: &Operation,
    element: &Type,
    list: Option<&Field>,
) -> FieldName {
    item_name(library, element, list)
        .unwrap_or_else(|| FieldName::new(&library.target.facts.spellings, &object_of(operation)))
}

/// Returns the variable name of an item: that of its type or of the list.
fn item_name(library: &Library, element: &Type, list: Option<&Field>) -> Option<FieldName> {
    let spellings = &library.target.facts.spellings;
    if let Type::Named(id) = element {
        let name = variable(spellings, library.type_def(*id));
        if name.as_str() != RESPONSE {
            return Some(name);
        }
    }
    if let Type::Id(id) = element {
        let name = &library.target.facts.ids[*id].name;
        return Some(FieldName::new(spellings, name.as_str()));
    }
    let many = list?.name.as_str();
    let one = Some(singular(many)).filter(|one| one != many)?;
    Some(FieldName::new(spellings, &one))
}

/// Returns a name without the underscore that a keyword has: `type` of `type_`.
fn unescaped(name: &FieldName) -> &str {
    name.as_str().trim_end_matches('_')
}

/// Returns the object that an operation is named after, in the singular: `page` of `list_pages`.
fn object_of(operation: &Operation) -> String {
    let words = operation.method.as_str().split('_').skip(1);
    let object = words.take_while(|word| !QUALIFIERS.contains(word)).last();
    object.map_or_else(|| ITEM.to_owned(), singular)
}

/// Returns the variable name for a value of a type.
fn variable(spellings: &Spellings, definition: &TypeDef) -> FieldName {
    let name = definition.name.as_str();
    let is_response = RESPONSES.iter().any(|ending| name.ends_with(ending));
    FieldName::new(spellings, if is_response { RESPONSE } else { name })
}
