//! Overlay: the actions of `overlays/*.yaml` are applied to the documents.
//!
//! The rules are those of the Overlay Specification 1.0.0, and a few stricter ones: an action has a reason, matches
//! something and changes something, so that a correction that is no longer needed does not stay behind.

mod merge;
mod stale;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostics::{Diagnostics, Edits, Place};
use crate::keywords::{check_overlay, nearest};
use crate::load::{Document, Spec, join_file};
use merge::{Merge, update_node};

/// The longest `target`: its parser is recursive, and no honest expression comes near.
const MAX_TARGET: usize = 1_000;

/// The most filters in a `target`: its parser takes exponential time when they are nested.
const MAX_FILTERS: usize = 10;

/// Applies every overlay of the spec folder to the document that it extends, in the order of their names.
///
/// No document knows of another here, so whichever thread is free takes the next one with all its overlays.
pub fn apply_overlays(spec: &mut Spec, diagnostics: &mut Diagnostics) {
    let read: Vec<_> = spec
        .overlays
        .par_iter()
        .map(|overlay| read_overlay(spec, overlay))
        .collect();
    let mut overlays = Vec::new();
    for (overlay, problems) in read {
        overlays.extend(overlay);
        diagnostics.extend(problems);
    }
    let applied: Vec<_> = spec
        .documents
        .par_iter_mut()
        .enumerate()
        .map(|(index, document)| apply_to_document(&overlays, index, document))
        .collect();
    for overlay in &overlays {
        overlay.check_effects(&spec.documents, &applied, diagnostics);
    }
    for Applied {
        edits,
        diagnostics: problems,
        ..
    } in applied
    {
        spec.edits.extend(edits);
        diagnostics.extend(problems);
    }
}

/// Returns the documents that lack all corrections of an overlay, because it cannot be read.
pub(crate) fn uncorrected_documents(spec: &Spec) -> BTreeSet<&str> {
    let files = |matches: &dyn Fn(&str) -> bool| -> Vec<&str> {
        let files = spec.documents.iter().map(|document| &*document.file);
        files.filter(|file| matches(file)).collect()
    };
    let mut uncorrected = BTreeSet::new();
    if spec.has_unread_overlay() {
        // Nobody knows which documents it extends.
        uncorrected.extend(files(&|_| true));
    }
    for overlay in &spec.overlays {
        let extends = overlay.value.get("extends").and_then(Value::as_str);
        let pattern = extends.and_then(|extends| join_file(&overlay.file, extends));
        let has_actions = overlay.value.get("actions").is_some_and(Value::is_array);
        match pattern {
            None => uncorrected.extend(files(&|_| true)),
            Some(pattern) if !has_actions => {
                uncorrected.extend(files(&|file| matches_pattern(file, &pattern)));
            }
            Some(_) => {}
        }
    }
    uncorrected
}

/// An overlay that is sound by itself.
struct Overlay<'a> {
    /// The indices of the documents that it extends.
    extended: Vec<usize>,
    actions: Vec<Action<'a>>,
}

/// An action that is sound by itself.
struct Action<'a> {
    place: Place,
    /// The target as it is written.
    text: &'a str,
    target: JsonPath,
    change: Change<'a>,
}

enum Change<'a> {
    Update(&'a Value),
    Remove,
}

/// What the overlays did to one document.
#[derive(Default)]
struct Applied {
    /// What each action did, by its place.
    effects: BTreeMap<Place, Effect>,
    edits: Edits,
    diagnostics: Diagnostics,
}

/// What an action did.
#[derive(Clone, Copy, Default)]
struct Effect {
    matched: bool,
    changed: bool,
    complained: bool,
}

/// Reads an overlay, unless it is unsound or extends nothing, and returns what is wrong with it.
fn read_overlay<'a>(spec: &Spec, overlay: &'a Document) -> (Option<Overlay<'a>>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let is_sound = check_overlay(overlay, &mut diagnostics);
    let has_actions = overlay.value.get("actions").is_some_and(Value::is_array);
    if !overlay.value.get("extends").is_some_and(Value::is_string) || !has_actions {
        return (None, diagnostics);
    }
    let extended = extended_documents(spec, overlay, &mut diagnostics);
    if extended.is_empty() {
        return (None, diagnostics);
    }
    // What is wrong with one action says nothing about the others.
    let mut further = Diagnostics::default();
    let actions = read_actions(overlay, &mut further);
    if is_sound {
        diagnostics.extend(further);
    } else {
        diagnostics.extend_beside(further);
    }
    (Some(Overlay { extended, actions }), diagnostics)
}

/// Returns the indices of the documents that an overlay extends: one, or by `*` in the file name several.
fn extended_documents(
    spec: &Spec,
    overlay: &Document,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let place = Place::root(overlay.file.clone()).child("extends");
    let extends = overlay.value["extends"].as_str().unwrap_or_default();
    let Some(pattern) = join_file(&overlay.file, extends) else {
        let message = format!("`{extends}` is not a file of the spec folder");
        diagnostics.push(
            place,
            message,
            "write a relative path, such as `../v2/links.yaml`",
        );
        return Vec::new();
    };
    let matching = |document: &Document| matches_pattern(&document.file, &pattern);
    let extended: Vec<usize> = (0..spec.documents.len())
        .filter(|index| matching(&spec.documents[*index]))
        .collect();
    if extended.is_empty() && !spec.has_unread(|file| matches_pattern(file, &pattern)) {
        let files: Vec<&str> = spec
            .documents
            .iter()
            .map(|document| &*document.file)
            .collect();
        let help = match nearest(&pattern, &files) {
            Some(file) => format!("did you mean `../{file}`?"),
            None => "name a document, such as `../v2/links.yaml`, or delete the overlay".to_owned(),
        };
        diagnostics.push(place, format!("there is no document `{pattern}`"), help);
    }
    extended
}

/// Returns whether a file is meant by a path whose last segment may have one `*`.
fn matches_pattern(file: &str, pattern: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else {
        return file == pattern;
    };
    file.len() >= before.len() + after.len()
        && file.starts_with(before)
        && file.ends_with(after)
        && !file[before.len()..file.len() - after.len()].contains('/')
}

fn read_actions<'a>(overlay: &'a Document, diagnostics: &mut Diagnostics) -> Vec<Action<'a>> {
    let place = Place::root(overlay.file.clone()).child("actions");
    let list = overlay.value["actions"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    if list.is_empty() {
        diagnostics.push(place.clone(), "an overlay without actions", "delete it");
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

/// Applies all overlays that extend the document.
fn apply_to_document(overlays: &[Overlay<'_>], index: usize, document: &mut Document) -> Applied {
    let mut applied = Applied::default();
    let extending = overlays
        .iter()
        .filter(|overlay| overlay.extended.contains(&index));
    for action in extending.flat_map(|overlay| &overlay.actions) {
        let effect = apply_action(document, action, &mut applied);
        applied.effects.insert(action.place.clone(), effect);
    }
    applied
}

fn apply_action(document: &mut Document, action: &Action<'_>, applied: &mut Applied) -> Effect {
    let Applied {
        edits, diagnostics, ..
    } = applied;
    let before = diagnostics.len();
    let nodes = find_nodes(&action.target, document);
    let matched = !nodes.is_empty();
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

impl Overlay<'_> {
    /// Reports the actions that match or change nothing in any document.
    fn check_effects(
        &self,
        documents: &[Document],
        applied: &[Applied],
        diagnostics: &mut Diagnostics,
    ) {
        let files = match self.extended.as_slice() {
            [index] => format!("`{}`", documents[*index].file),
            indices => format!("any of {} documents", indices.len()),
        };
        for action in &self.actions {
            let effects = self.extended.iter();
            let effects = effects.filter_map(|index| applied[*index].effects.get(&action.place));
            let effect = effects.fold(Effect::default(), |all, one| Effect {
                matched: all.matched | one.matched,
                changed: all.changed | one.changed,
                complained: all.complained | one.complained,
            });
            if !effect.matched {
                let message = format!("the target matches nothing in {files}");
                let extended = self.extended.iter().map(|index| &documents[*index]);
                let hint = stale::explain(action.text, extended);
                let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
                let help = format!(
                    "correct it{hint}, or delete the action if the document no longer needs it"
                );
                diagnostics.push(action.place.child("target"), message, help);
            } else if !effect.changed && !effect.complained {
                let message = format!("the update changes nothing in {files}");
                let help = "delete the action: the document says so already";
                diagnostics.push(action.place.child("update"), message, help);
            }
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

/// Returns the ways to the nodes that a target selects, in document order, each once.
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
        let Some(node) = document.value.pointer_mut(&place.pointer) else {
            continue;
        };
        let mut merge = Merge::new(&action.place, edits, diagnostics);
        update_node(&mut merge, node, update, &place);
        changed |= merge.changed;
    }
    changed
}

/// Removes nodes, the last one first, so that the indices of those that are yet to go stay what they are.
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
