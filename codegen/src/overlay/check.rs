//! Finding actions and entries that match or change nothing and are therefore obsolete.

use crate::diagnostics::Diagnostics;

use super::action::Action;
use super::effect::Effect;
use super::entry::{Entry, Rank};
use super::miss::Miss;
use super::scope::{Run, Scope, Split};
use super::stale::{self, Hint};
use super::successor::{Rename, Successors};

/// Reports the actions and entries that match or change nothing in the documents of a version.
pub(super) fn check_effects(run: &Run<'_>, diagnostics: &mut Diagnostics) {
    for (number, part) in run.parts.iter().enumerate() {
        let scopes = run.scopes(part);
        for (own, action) in part.actions.iter().enumerate() {
            check_action(&scopes, (number, own), action, diagnostics);
        }
        for own in 0..part.entries.len() {
            check_entry(run, &scopes, (number, own), diagnostics);
        }
    }
}

fn is_idle(effect: Effect) -> bool {
    effect.matched && !effect.changed && !effect.complained
}

fn check_action(
    scopes: &[Scope<'_>],
    number: (usize, usize),
    action: &Action<'_>,
    diagnostics: &mut Diagnostics,
) {
    let effect_of = |scope: &Scope<'_>| scope.of_action(number);
    if let Some(split) = Split::new(scopes, effect_of, |effect| !effect.matched) {
        let message = format!("the target matches nothing in {}", split.files());
        let documents = split.useless.iter().flat_map(|scope| scope.documents());
        let hint = stale::explain(action.text, documents);
        let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
        let destination = split.destination("actions", |document| action.matches(document));
        let is_affected = split.useless.iter().any(|scope| scope.lacks_actions());
        let otherwise = match destination {
            Some(places) => format!("move it {places}"),
            None if is_affected && action.is_general() => {
                "correct the other actions that match nothing first: it may be needed then"
                    .to_owned()
            }
            None => "delete the action if the document no longer needs it".to_owned(),
        };
        let help = format!("correct it{hint}, or {otherwise}");
        diagnostics.push(action.place.child("target"), message, help);
    }
    check_alternatives(scopes, number, action, diagnostics);
    if let Some(split) = Split::new(scopes, effect_of, is_idle) {
        let message = format!("the update changes nothing in {}", split.files());
        let help = match split.destination("actions", |_| false) {
            Some(places) => format!("move it {places}"),
            None => "delete the action: the document already has this value".to_owned(),
        };
        diagnostics.push(action.place.child("update"), message, help);
    }
}

/// Reports the alternatives of a target that match nothing, in a version or at all. Versions may have different names for the
/// same thing, so the number of matching alternatives of a selector is compared.
fn check_alternatives(
    scopes: &[Scope<'_>],
    number: (usize, usize),
    action: &Action<'_>,
    diagnostics: &mut Diagnostics,
) {
    // A target that matches nothing has been reported as a whole.
    let is_found = |scope: &Scope<'_>, index| {
        !scope.of_action(number).matched || scope.of_alternative(number, index)
    };
    for (index, (alternative, _)) in action.alternatives.iter().enumerate() {
        let count = |scope: &Scope<'_>| {
            let others = action.alternatives.iter().enumerate();
            let others = others.filter(|(_, (other, _))| other.selector == alternative.selector);
            others.filter(|(other, _)| is_found(scope, *other)).count()
        };
        let most = scopes.iter().map(count).max().unwrap_or_default();
        let is_anywhere = scopes.iter().any(|scope| is_found(scope, index));
        let effect_of = |scope: &Scope<'_>| {
            let has_another = is_anywhere && count(scope) == most;
            Effect::of_match(is_found(scope, index) || has_another)
        };
        if let Some(split) = Split::new(scopes, effect_of, |effect| !effect.matched) {
            let text = &alternative.text;
            let message = format!(
                "`{text}` in the target matches nothing in {}",
                split.files()
            );
            let help = match split.destination("actions", |_| false) {
                Some(places) => format!("correct it, or move this part of the action {places}"),
                None => {
                    "correct it, or remove it from the target if the document no longer needs it"
                        .to_owned()
                }
            };
            diagnostics.push(action.place.child("target"), message, help);
        }
    }
}

fn check_entry(
    run: &Run<'_>,
    scopes: &[Scope<'_>],
    (part, own): (usize, usize),
    diagnostics: &mut Diagnostics,
) {
    let number = (part, own);
    let entries = &run.parts[part].entries;
    let entry = &entries[own];
    let Entry { key, place, .. } = entry;
    let effect_of = |scope: &Scope<'_>| scope.of_entry(number);
    // A key with alternatives is read as several entries with the same place.
    let is_alternative = entries.iter().filter(|one| one.place == *place).count() > 1;
    if let Some(split) = Split::new(scopes, effect_of, |effect| !effect.matched) {
        let mut misses = {
            let scopes = split.useless.iter();
            scopes.flat_map(|scope| scope.misses(number))
        };
        if misses.any(|miss| matches!(miss, Miss::Several)) {
            let message = format!(
                "`{key}` is the id of several operations in {}",
                split.files()
            );
            let help = "write the method and the path, such as `GET /links`";
            diagnostics.push(place.clone(), message, help);
        } else {
            let message = format!("`{key}` matches nothing in {}", split.files());
            let successors = find_successors(run, &split, number);
            let correction = describe_correction(&split, &successors, number);
            let mut documents = split.useless.iter().flat_map(|scope| scope.documents());
            let is_gone = documents.all(|document| {
                let key = run.parts[part].key_in(document.version(), entry);
                !entry.starts_in(document, &key)
            });
            let destination = split.destination(&entry.section(), |document| {
                is_gone && entry.is_in(document)
            });
            let otherwise = match (destination, is_alternative) {
                (Some(places), false) => format!("move it {places}"),
                (Some(places), true) => format!("move this part of the key {places}"),
                (None, false) => "delete it if the document no longer has it".to_owned(),
                (None, true) => {
                    "take it out of the key if the document no longer has it".to_owned()
                }
            };
            let help = format!("{correction}, or {otherwise}");
            diagnostics.push(place.clone(), message, help);
        }
    }
    if let Some(split) = Split::new(scopes, effect_of, is_idle) {
        let message = format!("`{key}` changes nothing in {}", split.files());
        let destination = split.destination(&entry.section(), |_| false);
        let reason = match entry.rank() {
            Rank::Specific => "the document already has this value",
            _ => "every node that it names already has its own value",
        };
        let is_affected = split.useless.iter().any(|scope| scope.lacks_actions());
        let help = match (destination, is_alternative) {
            _ if is_affected && entry.rank() != Rank::Specific => {
                "correct the actions that match nothing first: it may be needed then".to_owned()
            }
            (Some(places), false) => format!("move it {places}"),
            (Some(places), true) => format!("move this part of the key {places}"),
            (None, false) => format!("delete it: {reason}"),
            (None, true) => format!("take it out of the key: {reason}"),
        };
        diagnostics.push(place.clone(), message, help);
    }
}

/// Returns the probable successors of the start of an entry, in each document that lacks it.
fn find_successors<'a>(
    run: &'a Run<'a>,
    split: &Split<'_, '_>,
    number: (usize, usize),
) -> Vec<Successors<'a>> {
    let indices = split.useless.iter().flat_map(|scope| scope.indices());
    let successors = indices.filter_map(|index| Successors::find(run, *index, number));
    successors.collect()
}

/// Describes how to correct the key of an entry that matches nothing.
fn describe_correction(
    split: &Split<'_, '_>,
    successors: &[Successors<'_>],
    number: (usize, usize),
) -> String {
    if let Some(rename) = describe_rename(split, successors) {
        return rename;
    }
    let unnamed: Vec<Hint> = successors.iter().map(Successors::hint).collect();
    let scopes = split.useless.iter();
    let misses = scopes.flat_map(|scope| scope.misses(number));
    let hints: Vec<&Hint> = misses.filter_map(Miss::hint).collect();
    let best = if unnamed.is_empty() {
        Hint::best(hints.into_iter())
    } else {
        Hint::best(unnamed.iter())
    };
    format!("correct it ({})", best.map(Hint::text).unwrap_or_default())
}

/// Suggests the new name of the operation or schema that an entry starts with.
fn describe_rename(split: &Split<'_, '_>, successors: &[Successors<'_>]) -> Option<String> {
    let needed = || {
        let scopes = split.needed.iter();
        scopes.flat_map(|scope| scope.documents())
    };
    let mut renames = successors.iter().filter_map(|one| one.rename(needed()));
    let Rename { was, now, group } = renames.next()?;
    let versions: Vec<&str> = split.useless.iter().map(|scope| scope.version()).collect();
    Some(if needed().next().is_some() {
        format!(
            "add `renames: {{{group}: {{{was}: {now}}}}}` to `versions: {}` if that is its name there",
            versions.join(" and ")
        )
    } else {
        format!("write `{now}` if that is the new name of `{was}`")
    })
}
