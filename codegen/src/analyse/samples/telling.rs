//! Choosing the property of an object that an example prints.

use highlevel_json::is_secret;
use serde_json::Value;

use crate::ir::{Field, Library, Operation, Parameter, Shape, Type};

use super::is_change;

/// The properties that describe an object best, in order of preference.
const TELLING: &[&str] = &[
    "name",
    "title",
    "subject",
    "label",
    "fullName",
    "contactName",
    "companyName",
    "agentName",
    "fileName",
    "question",
    "transcript",
    "summary",
    "body",
    "content",
    "tag",
    "email",
    "phone",
    "amount",
    "key",
    "path",
    "status",
    "id",
    "_id",
];

/// The properties that hold the id of an object.
const IDS: &[&str] = &["id", "_id"];

/// The starts of the names of methods that create something.
const CREATING: &[&str] = &["create_", "upsert_"];

/// The starts of the names of methods that send something.
const SENDING: &[&str] = &["send_", "add_inbound_", "add_outbound_"];

/// The starts of the names of methods that change a state.
const STATES: &[&str] = &[
    "void_", "cancel_", "start_", "stop_", "pause_", "resume_", "publish_",
];

/// What is known about a call whose result is printed.
pub(super) struct Chooser<'a> {
    library: &'a Library,
    /// The properties that the call is about, which are printed if the result has one.
    first: Vec<&'a str>,
    /// The properties that the caller knows, because they are arguments. They are printed if there is nothing else.
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
        Self {
            library,
            first: first_choice(operation, set),
            known: known.chain(IDS.iter().copied()).filter(|_| reads).collect(),
            outcome: match operation.payload.last() {
                Some(_) => &[],
                None => &library.target.facts.outcome_members,
            },
        }
    }

    /// Returns whether an object has a property that describes it, or that the call is about.
    pub(super) fn has_telling(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| {
            let is_telling = TELLING.contains(&field.wire.as_str()) && self.says_more(field);
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

/// Returns the properties that a call is about: the id of what it creates, the state that it causes, or what it changes.
fn first_choice<'a>(operation: &Operation, set: &[&'a str]) -> Vec<&'a str> {
    let method = operation.method.as_str();
    let starts = |starts: &[&str]| starts.iter().any(|start| method.starts_with(start));
    let posts = operation.http_method == "POST";
    if posts && starts(CREATING) {
        return IDS.to_vec();
    }
    if posts && starts(SENDING) {
        return vec!["messageId"];
    }
    if starts(STATES) {
        return vec!["status"];
    }
    if !is_change(operation) {
        return Vec::new();
    }
    let chosen = |wire: &&str| {
        operation.example_values.contains_key(*wire)
            || operation.example_fields.iter().any(|field| field == wire)
    };
    let all = || set.iter().copied();
    let telling = TELLING.iter().copied().filter(|wire| set.contains(wire));
    let is_news = |wire: &&str| !wire.ends_with("Id") && !IDS.contains(wire);
    let ranked = all().filter(chosen).chain(telling).chain(all());
    ranked.filter(is_news).collect()
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
    let telling = TELLING.iter();
    let best = telling.filter_map(|wire| plain.iter().find(|field| field.wire == *wire));
    let best: Vec<&&&Field> = best.collect();
    let shown = best.iter().copied().find(is_in_example);
    let chosen = shown
        .or(best.first().copied())
        .or_else(|| plain.iter().find(is_in_example))
        .or(plain.first());
    chosen.map(|field| **field)
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
