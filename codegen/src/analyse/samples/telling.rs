//! Choosing the property of an object that an example prints.

use highlevel_json::is_secret;
use serde_json::Value;

use crate::ir::{Field, Library, Operation, Parameter, Shape, Type};
use crate::target::{ExampleResult, ExampleWords};

/// What is known about a call whose result is printed.
pub(super) struct Chooser<'a> {
    library: &'a Library,
    /// The properties that the call is about, which are printed if the result has one.
    first: Vec<&'a str>,
    /// The properties that the caller of a `GET` knows: required parameters and ids. They are printed if there is nothing else.
    known: Vec<&'a str>,
    /// The properties that only state the outcome of the call. They are printed if there is nothing else.
    outcome: &'a [String],
}

impl<'a> Chooser<'a> {
    /// Creates the chooser for the items of a list.
    pub(super) fn of_items(library: &'a Library) -> Self {
        Self {
            library,
            first: Vec::new(),
            known: Vec::new(),
            outcome: &[],
        }
    }

    /// Creates the chooser for the result of a call that sets these properties.
    pub(super) fn of_result(
        library: &'a Library,
        operation: &'a Operation,
        set: &[&'a str],
    ) -> Self {
        let parameters = operation.parameters.iter();
        let known = parameters
            .filter(|parameter| parameter.required)
            .map(|parameter: &Parameter| parameter.wire.as_str());
        let reads = operation.http_method == "GET";
        let ids = words(library).ids.iter().map(String::as_str);
        Self {
            library,
            first: first_choice(words(library), operation, set),
            known: known.chain(ids).filter(|_| reads).collect(),
            outcome: match operation.payload.last() {
                Some(_) => &[],
                None => &library.target.facts.outcome_members,
            },
        }
    }

    /// Returns whether an object has a property that describes it, or that the call is about.
    pub(super) fn has_telling(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| {
            let is_telling =
                words(self.library).describing.contains(&field.wire) && self.says_more(field);
            is_telling || self.is_first(field)
        })
    }

    /// Returns the field that describes an object best, preferably one that the documented example contains.
    pub(super) fn telling<'f>(
        &self,
        fields: &'f [Field],
        example: Option<&Value>,
    ) -> Option<&'f Field> {
        let first = self.first.iter();
        let mut first = first.filter_map(|wire| fields.iter().find(|field| field.wire == *wire));
        if let Some(first) = first.find(|field| self.is_first(field)) {
            return Some(first);
        }
        let (payload, outcome): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| self.says_more(field));
        let structured = payload
            .iter()
            .find(|field| is_structured(self.library, field));
        let (known, news): (Vec<&Field>, Vec<&Field>) = payload
            .iter()
            .partition(|field| self.known.contains(&field.wire.as_str()));
        let (flags, telling): (Vec<&Field>, Vec<&Field>) =
            news.iter().partition(|field| field.ty == Type::Boolean);
        let plain = |fields: &[&'f Field]| choose_plain(self.library, fields, example);
        plain(&telling)
            .or_else(|| structured.copied())
            .or_else(|| plain(&flags))
            .or_else(|| plain(&known))
            .or_else(|| plain(&outcome))
    }

    fn is_first(&self, field: &Field) -> bool {
        self.first.contains(&field.wire.as_str()) && is_plain(self.library, field)
    }

    fn says_more(&self, field: &Field) -> bool {
        !self.outcome.contains(&field.wire)
    }
}

/// Returns the words of the target about examples.
fn words(library: &Library) -> &ExampleWords {
    &library.target.facts.examples
}

/// Returns the properties that a call is about: those that the target lists for its method, or what it changes.
fn first_choice<'a>(
    words: &'a ExampleWords,
    operation: &Operation,
    set: &[&'a str],
) -> Vec<&'a str> {
    let is_about = |result: &&ExampleResult| {
        let mut methods = result.methods.iter();
        let http = result.http.as_ref();
        http.is_none_or(|http| *http == operation.http_method)
            && methods.any(|start| begins_with(operation.method.as_str(), start))
    };
    if let Some(result) = words.results.iter().find(is_about) {
        return result.print.iter().map(String::as_str).collect();
    }
    if !operation.is_update() {
        return Vec::new();
    }
    let chosen = |wire: &&str| {
        operation.example_values.contains_key(*wire)
            || operation
                .example_fields
                .iter()
                .flatten()
                .any(|field| field == wire)
    };
    let all = || set.iter().copied();
    let describing = words.describing.iter().map(String::as_str);
    let describing = describing.filter(|wire| set.contains(wire));
    let is_id = |wire: &str| wire.ends_with("Id") || words.ids.iter().any(|id| id == wire);
    let is_news = |wire: &&str| !is_id(wire);
    let ranked = all().filter(chosen).chain(describing).chain(all());
    ranked.filter(is_news).collect()
}

/// Returns whether the name of a method begins with these words and has further ones.
fn begins_with(method: &str, words: &str) -> bool {
    let rest = method.strip_prefix(words);
    rest.is_some_and(|rest| rest.starts_with('_'))
}

/// Chooses a field that is printed on one line.
fn choose_plain<'f>(
    library: &Library,
    fields: &[&'f Field],
    example: Option<&Value>,
) -> Option<&'f Field> {
    let plain = fields.iter().filter(|field| is_plain(library, field));
    let plain: Vec<&&Field> = plain.collect();
    let is_in_example =
        |field: &&&&Field| example.is_some_and(|value| value.get(&field.wire).is_some());
    let describing = words(library).describing.iter();
    let best = describing.filter_map(|wire| plain.iter().find(|field| field.wire == *wire));
    let best: Vec<&&&Field> = best.collect();
    let shown = best.iter().copied().find(is_in_example);
    let chosen = shown
        .or(best.first().copied())
        .or_else(|| plain.iter().find(is_in_example))
        .or(plain.first());
    chosen.map(|field| **field)
}

/// Returns whether a field holds an object, a list, a map or raw JSON, and is not secret.
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
