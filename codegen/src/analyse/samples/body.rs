//! Example bodies for the mock, created from the types and the examples of members where a document shows none.

use highlevel_json::is_secret;
use serde_json::{Map, Value, json};

use crate::ir::{
    Alternative, Field, Library, LibraryType, Operation, Output, Paging, PagingStep, Shape, Type,
    TypeId,
};

use super::{KEY, Member, NO_DOCS, Sampler, Texts, example, placeholder, scalar, unnamed};

/// Maximum length of a created body in bytes. A longer one is shortened by omitting its deepest levels, as far as possible.
const LONGEST: usize = 400;

/// Maximum number of levels of a created body, unless its items or its payload are deeper.
const DEPTH: usize = 4;

/// Members that state a failure, which the example of a success omits.
const OF_FAILURES: [&str; 2] = ["error", "errors"];

/// Creates an example for every operation that returns JSON or headers and has none, and completes the documented pages that lack
/// an item or the position of the next page.
pub(in crate::analyse) fn sample_bodies(library: &mut Library) {
    let texts = Texts::collect(library);
    let sampler = Sampler {
        library,
        texts: &texts,
    };
    let modules = library.modules.iter().enumerate();
    let examples: Vec<Vec<Option<String>>> = modules
        .map(|(module, of)| {
            let operations = of.operations.iter();
            operations
                .map(|operation| sampler.body(module, operation))
                .collect()
        })
        .collect();
    for (module, examples) in library.modules.iter_mut().zip(examples) {
        for (operation, example) in module.operations.iter_mut().zip(examples) {
            operation.example = example;
        }
    }
}

impl Sampler<'_> {
    /// Returns the example of an operation: one created from the types, or the documented one, with an item if its page has
    /// none, and with the position of the next page if its last item lacks it.
    fn body(&self, module: usize, operation: &Operation) -> Option<String> {
        let output = match &operation.output {
            Output::Json(ty) => ty.clone(),
            Output::Headers(id) => Type::Named(*id),
            Output::Empty | Output::Text | Output::Download => return None,
        };
        let paging = operation.paging.iter();
        let way = paging.flat_map(|paging| &paging.items.fields);
        let way: Vec<&Field> = way.map(|field| self.library.field(*field)).collect();
        let payload = operation.payload.len();
        // The items of a page can be unions, which are a level of their own.
        let least = way.len().max(payload) + 2;
        let made = || self.short_json(module, &output, least);
        let Some(documented) = &operation.example else {
            return Some(made().to_string());
        };
        let Some(paging) = &operation.paging else {
            return Some(documented.clone());
        };
        let page: Value = serde_json::from_str(documented).ok()?;
        let mut completed = page.clone();
        if !has_items(&page, &way) {
            complete(&mut completed, &made(), &way);
        }
        self.complete_cursor(module, paging, &mut completed, &way);
        let is_complete = completed == page;
        Some(if is_complete {
            documented.clone()
        } else {
            completed.to_string()
        })
    }

    /// Adds to the last item of a page the members from which the position of the next page is taken.
    fn complete_cursor(
        &self,
        module: usize,
        paging: &Paging,
        page: &mut Value,
        way: &[&Field],
    ) -> Option<()> {
        let PagingStep::Cursor(cursors) = &paging.step else {
            return None;
        };
        let made = self.short_json(module, &paging.items.element, 2);
        let list = way.iter().try_fold(page, |value, field| {
            let name = name_in(value, field);
            value.get_mut(name)
        });
        let item = list?.as_array_mut()?.last_mut()?.as_object_mut()?;
        let places = cursors
            .iter()
            .filter_map(|(_, place)| place.strip_prefix("@."));
        for names in places.map(|names| names.split('|')) {
            let value = names.clone().find_map(|name| made.get(name));
            let is_given = names
                .clone()
                .any(|name| item.get(name).is_some_and(|value| !is_empty(value)));
            if let (false, Some(value), Some(name)) = (is_given, value, names.clone().next()) {
                item.insert(name.to_owned(), value.clone());
            }
        }
        Some(())
    }

    /// Returns an example for a type of responses without a payload.
    fn outcome(&self, library: &LibraryType) -> Option<Value> {
        let facts = &self.library.target.facts.types[library.index];
        let members = &facts.acknowledges.as_ref()?.flag.members;
        Some(json!({ members.first()?: true }))
    }

    /// Creates a value with as many levels as fit the maximum length, but at least `least` levels.
    fn short_json(&self, module: usize, ty: &Type, least: usize) -> Value {
        let member = Member {
            module,
            wire: "value",
            docs: &NO_DOCS,
        };
        let levels = (least..=DEPTH.max(least)).rev();
        let values = levels.map(|depth| self.json(&member, ty, depth).unwrap_or_default());
        let mut shortest = Value::Null;
        for value in values {
            shortest = value;
            if shortest.to_string().len() <= LONGEST {
                break;
            }
        }
        shortest
    }

    /// Creates a value as JSON. `None` means that it would have too many levels or hold a file.
    fn json(&self, member: &Member<'_>, ty: &Type, depth: usize) -> Option<Value> {
        let documented = member.docs.sample.as_ref();
        if let Some(documented) = documented.filter(|json| self.given(member, ty, json).is_ok()) {
            return Some(documented.clone());
        }
        Some(match ty {
            Type::String | Type::Id(_) => Value::String(self.plain_text(member, ty)),
            Type::Url => json!("https://example.com/"),
            Type::Library(LibraryType {
                holds: Some(holds), ..
            }) => Value::String(scalar(member, *holds)),
            Type::Integer => Value::from(example::<i64>(member).unwrap_or(1)),
            Type::Number => number(example(member).unwrap_or(10.0)),
            Type::Boolean => Value::Bool(true),
            Type::Library(library) => self.outcome(library).unwrap_or_else(|| json!({})),
            Type::Json | Type::JsonObject => json!({}),
            Type::File => return None,
            Type::Map(held) => {
                let value = self.json(&unnamed(member), held, depth.checked_sub(1)?)?;
                json!({ KEY: value })
            }
            Type::List(element) => {
                Value::Array(vec![self.json(&unnamed(member), element, depth)?])
            }
            Type::Named(id) => return self.named_json(member, *id, depth),
        })
    }

    fn named_json(&self, member: &Member<'_>, id: TypeId, depth: usize) -> Option<Value> {
        match &self.library.type_def(id).shape {
            Shape::Enum(variants) => {
                let first = variants.first().map(|variant| variant.wire.clone());
                Some(Value::String(
                    first.unwrap_or_else(|| placeholder(member.wire)),
                ))
            }
            Shape::Union(alternatives) => self.alternative_json(member, alternatives, depth),
            Shape::Struct(fields) | Shape::Multipart(fields) | Shape::Headers(fields) => {
                self.object_json(id, fields, depth)
            }
        }
    }

    fn alternative_json(
        &self,
        member: &Member<'_>,
        alternatives: &[Alternative],
        depth: usize,
    ) -> Option<Value> {
        let deeper = depth.checked_sub(1)?;
        let mut alternatives = alternatives.iter();
        alternatives.find_map(|one| self.json(member, &one.ty, deeper))
    }

    fn object_json(&self, id: TypeId, fields: &[Field], depth: usize) -> Option<Value> {
        let deeper = depth.checked_sub(1)?;
        let mut members = Map::new();
        for field in fields.iter().filter(|field| is_in_success(field)) {
            let member = Member::of(self.library, id, field);
            let Some(value) = self.json(&member, &field.ty, deeper) else {
                continue;
            };
            let value = if field.is_text { as_text(value) } else { value };
            if !(value.is_string() && is_secret(&field.wire)) {
                members.insert(field.wire.clone(), value);
            }
        }
        Some(Value::Object(members))
    }
}

/// Returns whether the created example of a success contains the member.
fn is_in_success(field: &Field) -> bool {
    let is_named = !field.wire.is_empty();
    is_named && !field.docs.deprecated && !OF_FAILURES.contains(&field.wire.as_str())
}

/// Returns a number as the runtime writes it: 10, not 10.0.
fn number(value: f64) -> Value {
    serde_json::from_str(&value.to_string()).unwrap_or_default()
}

fn as_text(value: Value) -> Value {
    match value {
        Value::Number(_) | Value::Bool(_) => Value::String(value.to_string()),
        other => other,
    }
}

/// Returns whether a page has an item.
fn has_items(page: &Value, way: &[&Field]) -> bool {
    let list = way
        .iter()
        .try_fold(page, |value, field| value.get(name_in(value, field)));
    list.is_some_and(|list| !is_empty(list))
}

/// Adds the items of `made` to a page that has none.
fn complete(page: &mut Value, made: &Value, way: &[&Field]) {
    let Some((field, rest)) = way.split_first() else {
        *page = made.clone();
        return;
    };
    let Some(made) = made.get(&field.wire) else {
        return;
    };
    let name = name_in(page, field).to_owned();
    if !page.is_object() {
        *page = json!({});
    }
    complete(&mut page[name], made, rest);
}

/// Returns the name under which an object has a field: the first of its names that has a value.
fn name_in<'f>(object: &Value, field: &'f Field) -> &'f str {
    let has_value = |name: &&str| object.get(name).is_some_and(|value| !value.is_null());
    field.names().find(has_value).unwrap_or(&field.wire)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
