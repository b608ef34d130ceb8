//! Which actions and entries match or change nothing, and so are no longer needed.

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostics;
use crate::load::Document;

use super::action::Action;
use super::effect::{Applied, Effect};
use super::entry::{Entry, Rank};
use super::miss::Miss;
use super::part::Part;
use super::stale::{self, Hint};

/// Reports the actions and entries that match or change nothing in the documents of a version.
pub(super) fn check_effects(
    part: &Part<'_>,
    number: usize,
    documents: &[Document],
    applied: &[Applied],
    diagnostics: &mut Diagnostics,
) {
    let mut versions: BTreeMap<&str, Scope<'_>> = BTreeMap::new();
    for index in &part.extended {
        let version = documents[*index].version();
        let scope = versions.entry(version).or_default();
        scope.documents.push(&documents[*index]);
        scope.applied.push(&applied[*index]);
    }
    let scopes: Vec<Scope<'_>> = versions.into_values().collect();
    for (own, action) in part.actions.iter().enumerate() {
        check_action(&scopes, (number, own), action, diagnostics);
    }
    for (own, entry) in part.entries.iter().enumerate() {
        check_entry(&scopes, (number, own), entry, diagnostics);
    }
}

/// The documents of one version that a part extends, and what was done to them.
#[derive(Default)]
struct Scope<'a> {
    documents: Vec<&'a Document>,
    applied: Vec<&'a Applied>,
}

impl<'a> Scope<'a> {
    fn of_action(&self, number: (usize, usize)) -> Effect {
        let effects = self.applied.iter();
        let effects = effects.filter_map(|applied| applied.actions.get(&number));
        effects.fold(Effect::default(), |all, one| all.or(*one))
    }

    fn of_entry(&self, number: (usize, usize)) -> Effect {
        let effects = self.applied.iter();
        let effects = effects.filter_map(|applied| applied.entries.get(&number));
        effects.fold(Effect::default(), |all, (one, _)| all.or(*one))
    }

    /// Returns why an entry names nothing in the documents.
    fn misses(&self, number: (usize, usize)) -> impl Iterator<Item = &'a Miss> {
        let entries = self.applied.iter();
        let entries = entries.filter_map(move |applied| applied.entries.get(&number));
        entries.filter_map(|(_, miss)| miss.as_ref())
    }

    /// Returns what a message calls the documents.
    fn files(&self) -> String {
        match self.documents.as_slice() {
            [document] => format!("`{}`", document.file),
            documents => {
                let version = documents.first().map_or("", |document| document.version());
                format!("any of the {} documents of `{version}`", documents.len())
            }
        }
    }
}

/// Returns the scopes whose effect is such, and what a message calls their documents; none if there is no such scope.
fn select<'s, 'a>(
    scopes: &'s [Scope<'a>],
    effect_of: impl Fn(&Scope<'_>) -> Effect,
    is_wanted: impl Fn(Effect) -> bool,
) -> Option<(Vec<&'s Scope<'a>>, String)> {
    let wanted = scopes.iter().filter(|scope| is_wanted(effect_of(scope)));
    let wanted: Vec<&Scope<'_>> = wanted.collect();
    let files: Vec<String> = wanted.iter().map(|scope| scope.files()).collect();
    (!wanted.is_empty()).then(|| (wanted, files.join(" and in ")))
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
    if let Some((scopes, files)) = select(scopes, effect_of, |effect| !effect.matched) {
        let message = format!("the target matches nothing in {files}");
        let documents = scopes.iter().flat_map(|scope| &scope.documents);
        let hint = stale::explain(action.text, documents.copied());
        let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
        let help =
            format!("correct it{hint}, or delete the action if the document no longer needs it");
        diagnostics.push(action.place.child("target"), message, help);
    }
    if let Some((_, files)) = select(scopes, effect_of, is_idle) {
        let message = format!("the update changes nothing in {files}");
        let help = "delete the action: the document says so already";
        diagnostics.push(action.place.child("update"), message, help);
    }
}

fn check_entry(
    scopes: &[Scope<'_>],
    number: (usize, usize),
    entry: &Entry<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Entry { key, place, .. } = entry;
    let effect_of = |scope: &Scope<'_>| scope.of_entry(number);
    if let Some((scopes, files)) = select(scopes, effect_of, |effect| !effect.matched) {
        let misses = || scopes.iter().flat_map(|scope| scope.misses(number));
        if misses().any(|miss| matches!(miss, Miss::Several)) {
            let message = format!("`{key}` is the id of several operations in {files}");
            let help = "write the method and the path, such as `GET /links`";
            diagnostics.push(place.clone(), message, help);
        } else {
            let hints: Vec<&Hint> = misses().filter_map(Miss::hint).collect();
            let hint = Hint::best(hints.into_iter()).map_or("", |hint| &hint.text);
            let message = format!("`{key}` is nothing in {files}");
            let help =
                format!("correct it ({hint}), or delete it if the document no longer has it");
            diagnostics.push(place.clone(), message, help);
        }
    }
    if let Some((_, files)) = select(scopes, effect_of, is_idle) {
        let message = format!("`{key}` changes nothing in {files}");
        let help = match entry.rank() {
            Rank::Specific => "delete it: the document says so already",
            _ => "delete it: all that it names has its own already",
        };
        diagnostics.push(place.clone(), message, help);
    }
}
