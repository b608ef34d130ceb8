//! Overlay actions that make the documents express the observations.

use std::collections::{BTreeMap, btree_map};
use std::fmt::{self, Write as _};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::diagnostics::{Place, segments};
use crate::load::Spec;

use super::findings::{Findings, Fix, Group};
use super::infer::{alternatives_of, inner_schema, schema_of};
use super::shape::{Scalar, Shape};
use super::target::json_path;

/// Maximum number of operations that a reason cites; further ones are counted.
const MAX_CITED: usize = 4;

/// Maximum depth of a schema that is inferred for the entries of a map.
const ENTRY_DEPTH: usize = 11;

/// The actions for one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// The document, relative to the folder of overlays: `../v2/contacts.yaml`.
    pub extends: String,
    /// The actions, in the order in which they are applied.
    pub actions: Vec<Action>,
}

/// One action of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The `JSONPath` of the node that it changes.
    pub target: String,
    /// The description, with the observations and their sources.
    pub description: String,
    /// The change.
    pub change: Change,
}

/// The change that an action makes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Merges this into the node.
    Update(Value),
    /// Removes the node.
    Remove,
}

impl fmt::Display for Overlay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let actions: Vec<Value> = self.actions.iter().map(Action::to_value).collect();
        let overlay = json!({
            "overlay": "1.0.0",
            "info": { "title": "Observed", "version": "1.0" },
            "extends": self.extends,
            "actions": actions,
        });
        let text = serde_yaml::to_string(&overlay).map_err(|_| fmt::Error)?;
        formatter.write_str(&text)
    }
}

impl Action {
    fn to_value(&self) -> Value {
        let mut action = json!({ "target": self.target, "description": self.description });
        match &self.change {
            Change::Update(update) => action["update"] = update.clone(),
            Change::Remove => action["remove"] = Value::Bool(true),
        }
        action
    }
}

/// Creates the overlays with which the documents express the findings.
pub(super) fn make_overlays(spec: &Spec, findings: &Findings) -> Vec<Overlay> {
    let mut wanted: IndexMap<Target, Observation> = IndexMap::new();
    for (group, finding) in findings.iter() {
        for (fix, shape) in &finding.fixes {
            let Some((target, key)) = target_of(fix) else {
                continue;
            };
            let seen = format!("{} {} of {}", finding.path, shape.count, finding.of);
            let observation = wanted.entry(target).or_default();
            observation.add(group, &findings.sources(group), key, shape, seen);
        }
    }
    // Change inner types before outer ones, because an outer type is copied with its inner types. Add members first, because
    // changes of types alter the places.
    wanted.sort_by_key(|target, _| (target.step, usize::MAX - target.place.pointer.len()));
    let mut drafts = Drafts {
        spec,
        documents: BTreeMap::new(),
        overlays: BTreeMap::new(),
    };
    for (target, observation) in &wanted {
        drafts.correct(target, observation);
    }
    let overlays = drafts.overlays.into_iter();
    overlays
        .map(|(file, actions)| Overlay {
            extends: format!("../{file}"),
            actions,
        })
        .collect()
}

/// A node that is to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Target {
    step: Step,
    place: Place,
    status: Option<u16>,
}

/// The changes of a node, in the order in which they are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Step {
    Response,
    Request,
    Body,
    Properties,
    Entries,
    Null,
    Type,
}

fn target_of(fix: &Fix) -> Option<(Target, Option<&str>)> {
    let target = |step, place: &Place| Target {
        step,
        place: place.clone(),
        status: None,
    };
    Some(match fix {
        Fix::None => return None,
        Fix::Property { object, key } => (target(Step::Properties, object), Some(key)),
        Fix::Entries { object } => (target(Step::Entries, object), None),
        Fix::Type { schema } => (target(Step::Type, schema), None),
        Fix::Null { schema } => (target(Step::Null, schema), None),
        Fix::Body { holder } => (target(Step::Body, holder), None),
        Fix::Request { operation } => (target(Step::Request, operation), None),
        Fix::Response { responses, status } => {
            let status = Some(*status);
            let target = target(Step::Response, responses);
            (Target { status, ..target }, None)
        }
    })
}

/// The observations of a node.
#[derive(Debug, Default)]
struct Observation {
    shape: Shape,
    members: IndexMap<String, Shape>,
    /// The observations by operation and source.
    cited: IndexMap<String, Vec<String>>,
}

impl Observation {
    fn add(
        &mut self,
        group: &Group,
        sources: &[&str],
        key: Option<&str>,
        shape: &Shape,
        seen: String,
    ) {
        match key {
            Some(key) => {
                let member = self.members.entry(key.to_owned()).or_default();
                member.merge(shape);
            }
            None => self.shape.merge(shape),
        }
        let status = match group.status {
            Some(status) => format!("responses {status}"),
            None => "requests".to_owned(),
        };
        let operation = format!("{status} of {} ({})", group.operation, sources.join("; "));
        self.cited.entry(operation).or_default().push(seen);
    }

    fn reason(&self) -> String {
        let mut reason = "Observed".to_owned();
        for (index, (operation, seen)) in self.cited.iter().take(MAX_CITED).enumerate() {
            let comma = if index == 0 { "" } else { ";" };
            write!(reason, "{comma} in {operation}: {}", seen.join(", "))
                .expect("writing to a String cannot fail");
        }
        if self.cited.len() > MAX_CITED {
            let rest = self.cited.len() - MAX_CITED;
            write!(reason, "; and in {rest} more").expect("writing to a String cannot fail");
        }
        reason + "."
    }
}

/// The documents after the actions that were created so far.
struct Drafts<'a> {
    spec: &'a Spec,
    documents: BTreeMap<Arc<str>, Value>,
    overlays: BTreeMap<Arc<str>, Vec<Action>>,
}

impl Drafts<'_> {
    fn correct(&mut self, target: &Target, observation: &Observation) {
        let place = &target.place;
        let reason = observation.reason();
        let content = || {
            let schema = schema_of(&observation.shape);
            json!({ "application/json": { "schema": schema } })
        };
        match (target.step, target.status) {
            (Step::Response, status) => {
                let status = status.unwrap_or_default().to_string();
                let response = json!({ status: { "content": content() } });
                self.update(place, reason, response);
            }
            (Step::Request, _) => {
                self.update(
                    place,
                    reason,
                    json!({ "requestBody": { "content": content() } }),
                );
            }
            (Step::Body, _) => self.update(place, reason, json!({ "content": content() })),
            (Step::Properties, _) => {
                let members = observation.members.iter();
                let members: Map<String, Value> = members
                    .map(|(key, shape)| (key.clone(), schema_of(shape)))
                    .collect();
                self.update(place, reason, json!({ "properties": members }));
            }
            (Step::Entries, _) => {
                let values = inner_schema(&observation.shape, ENTRY_DEPTH);
                self.update(place, reason, json!({ "additionalProperties": values }));
            }
            (Step::Null, _) => self.change_type(place, reason, with_null),
            (Step::Type, _) => {
                self.change_type(place, reason, |known| widen(known, &observation.shape));
            }
        }
    }

    /// Replaces the schema at a place by the result of `change`, with a single update if possible.
    fn change_type(&mut self, place: &Place, reason: String, change: impl Fn(&Value) -> Widened) {
        let Some(document) = self.document(&place.file) else {
            return;
        };
        let Some(known) = document.pointer(&place.pointer) else {
            return;
        };
        let replaced = match change(known) {
            Widened::Update(update) => return self.update(place, reason, update),
            Widened::Replace(schema) => schema,
        };
        let Some((parent, name)) = parent_of(place) else {
            return;
        };
        let remove = Action {
            target: json_path(document, &place.pointer),
            description: format!("{reason} The next action replaces it."),
            change: Change::Remove,
        };
        if let Some(Value::Object(object)) = document.pointer_mut(&parent.pointer) {
            object.shift_remove(&name);
        }
        self.push(&place.file, remove);
        self.update(&parent, reason, json!({ name: replaced }));
    }

    fn update(&mut self, place: &Place, reason: String, update: Value) {
        let Some(document) = self.document(&place.file) else {
            return;
        };
        let action = Action {
            target: json_path(document, &place.pointer),
            description: reason,
            change: Change::Update(update.clone()),
        };
        if let Some(node) = document.pointer_mut(&place.pointer) {
            merge(node, update);
        }
        self.push(&place.file, action);
    }

    fn document(&mut self, file: &Arc<str>) -> Option<&mut Value> {
        match self.documents.entry(Arc::clone(file)) {
            btree_map::Entry::Occupied(known) => Some(known.into_mut()),
            btree_map::Entry::Vacant(vacant) => {
                let document = self.spec.document(file)?;
                Some(vacant.insert(document.value.clone()))
            }
        }
    }

    fn push(&mut self, file: &Arc<str>, action: Action) {
        let actions = self.overlays.entry(Arc::clone(file)).or_default();
        actions.push(action);
    }
}

/// A schema that allows more.
enum Widened {
    /// This is merged into the schema.
    Update(Value),
    /// This replaces the schema.
    Replace(Value),
}

/// The keywords that describe a property instead of its type.
const ANNOTATIONS: &[&str] = &["description", "deprecated", "nullable", "x-rust-name"];

/// Returns a schema that allows the observed values in addition to those of the known schema.
fn widen(known: &Value, observed: &Shape) -> Widened {
    if observed.scalars.contains(&Scalar::Null) {
        // Elements of lists and entries of maps cannot be nullable, so use raw JSON.
        let reason = "null was observed among the values";
        return Widened::Replace(json!({ "x-raw-json": reason }));
    }
    let mut further = alternatives_of(observed);
    let integer = known.get("type") == Some(&json!("integer"));
    let floats = json!({ "type": "number" });
    if integer && further.len() == 1 && further[0] == floats && known.get("enum").is_none() {
        return Widened::Update(floats);
    }
    for keyword in ["oneOf", "anyOf"] {
        let several = known.get(keyword).and_then(Value::as_array);
        if several.is_some_and(|several| several.len() > 1) {
            return Widened::Update(json!({ keyword: further }));
        }
    }
    let mut union = Map::new();
    let mut alternative = known.clone();
    if let Some(schema) = alternative.as_object_mut() {
        for annotation in ANNOTATIONS {
            if let Some(value) = schema.shift_remove(*annotation) {
                union.insert((*annotation).to_owned(), value);
            }
        }
        schema.shift_remove("example");
        schema.shift_remove("default");
    }
    further.insert(0, alternative);
    union.insert("oneOf".to_owned(), Value::Array(further));
    Widened::Replace(Value::Object(union))
}

/// Returns a schema that allows `null` in addition to the values of the known schema.
fn with_null(known: &Value) -> Widened {
    if known.get("$ref").is_some() {
        return Widened::Replace(json!({ "allOf": [known], "nullable": true }));
    }
    Widened::Update(json!({ "nullable": true }))
}

fn parent_of(place: &Place) -> Option<(Place, String)> {
    let end = place.pointer.rfind('/')?;
    let name = segments(&place.pointer[end..]).next()?;
    let parent = Place {
        file: Arc::clone(&place.file),
        pointer: place.pointer[..end].to_owned(),
    };
    Some((parent, name))
}

/// Merges an update into a node, as an overlay does.
fn merge(node: &mut Value, update: Value) {
    match (node, update) {
        (Value::Object(object), Value::Object(update)) => {
            for (key, value) in update {
                match object.get_mut(&key) {
                    Some(member) => merge(member, value),
                    None => drop(object.insert(key, value)),
                }
            }
        }
        (Value::Array(list), Value::Array(update)) => list.extend(update),
        (node, update) => *node = update,
    }
}
