//! Actions of the Overlay Specification 1.0.0: reading them, and applying them to a document.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostics::{Diagnostics, Edits, Place, Replaced, push_segment};
use crate::load::Document;

use super::effect::{Applied, Effect};
use super::merge::{Merge, update_node};
use super::stale::BY_ID;
use super::target::{Alternative, UNORDERED, alternatives, counted_steps};

/// Maximum length of a `target` in bytes, because its parser is recursive. Real expressions are much shorter.
const MAX_TARGET: usize = 1_000;

/// Maximum number of filters in a `target`, because its parser takes exponential time for nested ones.
const MAX_FILTERS: usize = 10;

/// A valid action.
pub(super) struct Action<'a> {
    pub(super) place: Place,
    /// The target as it is written.
    pub(super) text: &'a str,
    target: JsonPath,
    /// The targets with only one of the alternatives each.
    pub(super) alternatives: Vec<(Alternative, JsonPath)>,
    change: Change<'a>,
}

enum Change<'a> {
    Update(&'a Value),
    Remove,
}

impl Action<'_> {
    /// Returns whether the target selects nodes by a wildcard or by content other than an `operationId`, so that it depends on
    /// other actions.
    pub(super) fn is_general(&self) -> bool {
        let has_wildcard = self.text.contains(['*', '?']) || self.text.contains("..");
        has_wildcard && !self.text.contains(BY_ID)
    }

    /// Returns whether the target selects a node in a document.
    pub(super) fn matches(&self, document: &Document) -> bool {
        !self.target.query(&document.value).is_empty()
    }
}

/// Reads the actions of one part of an overlay.
pub(super) fn read_actions<'a>(
    place: &Place,
    actions: Option<&'a Value>,
    diagnostics: &mut Diagnostics,
) -> Vec<Action<'a>> {
    let Some(Value::Array(list)) = actions else {
        return Vec::new();
    };
    if list.is_empty() {
        diagnostics.push(place.clone(), "an empty list of actions", "delete it");
    }
    list.iter()
        .enumerate()
        .filter_map(|(index, action)| read_action(place.index(index), action, diagnostics))
        .collect()
}

fn read_action<'a>(
    place: Place,
    action: &'a Value,
    diagnostics: &mut Diagnostics,
) -> Option<Action<'a>> {
    let remove = action.get("remove") == Some(&Value::Bool(true));
    let change = match (action.get("update"), remove) {
        (Some(update), false) => Change::Update(update),
        (None, true) => Change::Remove,
        (Some(_), true) => {
            diagnostics.push(place, "both `update` and `remove`", "make it two actions");
            return None;
        }
        (None, false) => {
            diagnostics.push(
                place,
                "neither `update` nor `remove: true`",
                "add one of the two",
            );
            return None;
        }
    };
    let target = action["target"].as_str().unwrap_or_default();
    if target.len() > MAX_TARGET || target.matches('?').count() > MAX_FILTERS {
        let message =
            format!("the target has more than {MAX_TARGET} bytes or {MAX_FILTERS} filters");
        diagnostics.push(place.child("target"), message, "make it several actions");
        return None;
    }
    match JsonPath::parse(target) {
        Ok(parsed) => Some(Action {
            place,
            text: target,
            target: parsed,
            alternatives: read_alternatives(target),
            change,
        }),
        Err(error) => {
            let message = format!("not a JSONPath expression: {}", error.message());
            let help = format!(
                "see RFC 9535; the error is at character {}",
                error.position() + 1
            );
            diagnostics.push(place.child("target"), message, help);
            None
        }
    }
}

fn read_alternatives(target: &str) -> Vec<(Alternative, JsonPath)> {
    let alternatives = alternatives(target).into_iter();
    // Skip alternatives that are not valid targets by themselves.
    let parsed = alternatives.filter_map(|one| {
        let target = JsonPath::parse(&one.target).ok()?;
        Some((one, target))
    });
    parsed.collect()
}

/// Applies an action to a document.
pub(super) fn apply_action(
    document: &mut Document,
    action: &Action<'_>,
    number: (usize, usize),
    applied: &mut Applied,
) {
    let found = action.alternatives.iter();
    let found = found.map(|(_, target)| !target.query(&document.value).is_empty());
    applied.alternatives.insert(number, found.collect());
    let effect = change_nodes(document, action, applied);
    applied.actions.insert(number, effect);
}

fn change_nodes(document: &mut Document, action: &Action<'_>, applied: &mut Applied) -> Effect {
    let Applied {
        edits, diagnostics, ..
    } = applied;
    let before = diagnostics.len();
    let nodes = find_nodes(&action.target, document);
    let matched = !nodes.is_empty();
    check_counted_steps(document, &nodes, action, diagnostics);
    let changed = match action.change {
        Change::Update(update) => update_nodes(document, nodes, update, action, edits, diagnostics),
        Change::Remove => remove_nodes(document, nodes, action, edits, diagnostics),
    };
    Effect {
        matched,
        changed,
        complained: diagnostics.len() > before,
    }
}

/// Reports an index into a list of several elements whose order has no meaning, because the next version of the document may
/// have another element at the index.
fn check_counted_steps(
    document: &Document,
    nodes: &[Steps],
    action: &Action<'_>,
    diagnostics: &mut Diagnostics,
) {
    for counted in counted_steps(action.text) {
        let lists = nodes.iter().filter_map(|steps| {
            let Some((Step::Name(name), Step::Index(_))) = counted
                .checked_sub(1)
                .and_then(|before| Some((steps.get(before)?, steps.get(counted)?)))
            else {
                return None;
            };
            let list = document
                .value
                .pointer(&place_of(document, &steps[..counted]).pointer)?;
            let is_one_of_several = list.as_array().is_some_and(|list| list.len() > 1);
            (is_one_of_several && UNORDERED.contains(&name.as_str())).then_some(name)
        });
        if let Some(name) = lists.into_iter().next() {
            let message = format!(
                "the target selects an element of `{name}` by its number in `{}`, but the order means nothing there",
                document.file
            );
            let help = "select it by what it is, such as `[?@['$ref'] == '…']`";
            diagnostics.push(action.place.child("target"), message, help);
        }
    }
}

/// A step from a node to one of its members.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Name(String),
}

type Steps = Vec<Step>;

/// Returns the paths of the nodes that a target selects, sorted and without duplicates.
fn find_nodes(target: &JsonPath, document: &Document) -> Vec<Steps> {
    let mut nodes = Vec::new();
    for node in target.query_located(&document.value).dedup().iter() {
        let steps: Steps = node.location().iter().map(step).collect();
        nodes.push(steps);
    }
    nodes
}

fn step(element: &PathElement<'_>) -> Step {
    match element {
        PathElement::Name(name) => Step::Name((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    }
}

fn update_nodes(
    document: &mut Document,
    nodes: Vec<Steps>,
    update: &Value,
    action: &Action<'_>,
    edits: &mut Edits,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut changed = false;
    for steps in nodes {
        let place = place_of(document, &steps);
        let site = site_of(document, &steps);
        let Some(node) = document.value.pointer_mut(&place.pointer) else {
            continue;
        };
        let mut merge = Merge::new(&action.place, (&place, site), edits, diagnostics);
        update_node(&mut merge, node, update, &place);
        changed |= merge.changed;
    }
    changed
}

/// Removes nodes, the last one first, so that the indices of the remaining ones stay valid.
fn remove_nodes(
    document: &mut Document,
    mut nodes: Vec<Steps>,
    action: &Action<'_>,
    edits: &mut Edits,
    diagnostics: &mut Diagnostics,
) -> bool {
    nodes.sort();
    let mut changed = false;
    for steps in nodes.into_iter().rev() {
        let Some((step, parent)) = steps.split_last() else {
            let help = "delete the file instead";
            diagnostics.push(
                action.place.child("target"),
                "the target is the whole document",
                help,
            );
            continue;
        };
        let parent = place_of(document, parent);
        let place = place_of(document, &steps);
        if let Some(value) = document.value.pointer(&place.pointer)
            && says_little(value)
        {
            edits.replaced(Replaced {
                site: site_of(document, &steps),
                value: Some(value.clone()),
                by: action.place.clone(),
            });
        }
        match (document.value.pointer_mut(&parent.pointer), step) {
            (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
                list.remove(*index);
                edits.removed(parent, *index);
                changed = true;
            }
            (Some(Value::Object(object)), Step::Name(name)) => {
                // `shift_remove` keeps the order of the other keys.
                changed |= object.shift_remove(name).is_some();
            }
            _ => {}
        }
    }
    changed
}

fn place_of(document: &Document, steps: &[Step]) -> Place {
    let root = Place::root(document.file.clone());
    steps.iter().fold(root, |place, step| match step {
        Step::Name(name) => place.child(name),
        Step::Index(index) => place.index(*index),
    })
}

/// Returns whether a value is a scalar or a list of scalars. Only such values are recorded when a node is removed, because the
/// content of a removed schema is irrelevant.
fn says_little(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.iter().all(|one| !one.is_object() && !one.is_array()),
        value => !value.is_object(),
    }
}

/// Returns the site of a node for reports of changes: its file and pointer. Elements of lists are identified by their names, or
/// by themselves if they are strings, because their order has no meaning; others by their indices.
fn site_of(document: &Document, steps: &[Step]) -> String {
    let mut site = format!("{} ", document.file);
    let mut node = Some(&document.value);
    for step in steps {
        node = node.and_then(|node| match step {
            Step::Name(name) => node.get(name),
            Step::Index(index) => node.get(*index),
        });
        match step {
            Step::Name(name) => push_segment(&mut site, name),
            Step::Index(index) => {
                let name = node.and_then(|node| node.get("name").unwrap_or(node).as_str());
                match name {
                    Some(name) => push_segment(&mut site, name),
                    None => push_segment(&mut site, &index.to_string()),
                }
            }
        }
    }
    site
}
