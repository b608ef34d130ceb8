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
use super::successor::{Rename, Successors};

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
    for own in 0..part.entries.len() {
        check_entry(&scopes, part, (number, own), diagnostics);
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

    fn version(&self) -> &'a str {
        let first = self.documents.first();
        first.map_or("", |document| document.version())
    }

    /// Returns what a message calls the documents.
    fn files(&self) -> String {
        match self.documents.as_slice() {
            [document] => format!("`{}`", document.file),
            documents => {
                let version = self.version();
                format!("any of the {} documents of `{version}`", documents.len())
            }
        }
    }
}

/// The scopes for which an action or entry has become useless, and those for which it is still needed.
struct Split<'s, 'a> {
    useless: Vec<&'s Scope<'a>>,
    needed: Vec<&'s Scope<'a>>,
}

impl<'s, 'a> Split<'s, 'a> {
    /// Splits scopes by the effect in each; none if it is not such in any.
    fn new(
        scopes: &'s [Scope<'a>],
        effect_of: impl Fn(&Scope<'_>) -> Effect,
        is_useless: impl Fn(Effect) -> bool,
    ) -> Option<Self> {
        let (useless, needed): (Vec<_>, Vec<_>) = scopes
            .iter()
            .partition(|scope| is_useless(effect_of(scope)));
        (!useless.is_empty()).then_some(Self { useless, needed })
    }

    /// Returns what a message calls the documents of the useless scopes.
    fn files(&self) -> String {
        let files: Vec<String> = self.useless.iter().map(|scope| scope.files()).collect();
        files.join(" and in ")
    }

    /// Says where to move what only some versions still need; nothing if none does.
    fn destination(&self, section: &str) -> Option<String> {
        let versions = self.needed.iter().map(|scope| scope.version());
        let places: Vec<String> = versions
            .map(|version| format!("`versions: {version}: {section}`"))
            .collect();
        let files: Vec<String> = self.needed.iter().map(|scope| scope.files()).collect();
        (!places.is_empty()).then(|| {
            format!(
                "move it to {}: {} still needs it",
                places.join(" and "),
                files.join(" and ")
            )
        })
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
        let documents = split.useless.iter().flat_map(|scope| &scope.documents);
        let hint = stale::explain(action.text, documents.copied());
        let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
        let otherwise = split.destination("actions");
        let otherwise = otherwise
            .unwrap_or_else(|| "delete the action if the document no longer needs it".to_owned());
        let help = format!("correct it{hint}, or {otherwise}");
        diagnostics.push(action.place.child("target"), message, help);
    }
    if let Some(split) = Split::new(scopes, effect_of, is_idle) {
        let message = format!("the update changes nothing in {}", split.files());
        let help = split.destination("actions");
        let help =
            help.unwrap_or_else(|| "delete the action: the document says so already".to_owned());
        diagnostics.push(action.place.child("update"), message, help);
    }
}

fn check_entry(
    scopes: &[Scope<'_>],
    part: &Part<'_>,
    number: (usize, usize),
    diagnostics: &mut Diagnostics,
) {
    let entry = &part.entries[number.1];
    let Entry { key, place, .. } = entry;
    let effect_of = |scope: &Scope<'_>| scope.of_entry(number);
    let section = entry.section();
    if let Some(split) = Split::new(scopes, effect_of, |effect| !effect.matched) {
        let misses = || {
            let scopes = split.useless.iter();
            scopes.flat_map(|scope| scope.misses(number))
        };
        if misses().any(|miss| matches!(miss, Miss::Several)) {
            let message = format!(
                "`{key}` is the id of several operations in {}",
                split.files()
            );
            let help = "write the method and the path, such as `GET /links`";
            diagnostics.push(place.clone(), message, help);
        } else {
            let successors = find_successors(&split, part, entry);
            let unnamed: Vec<Hint> = successors.iter().map(Successors::hint).collect();
            let hints: Vec<&Hint> = misses().filter_map(Miss::hint).collect();
            let best = if unnamed.is_empty() {
                Hint::best(hints.into_iter())
            } else {
                Hint::best(unnamed.iter())
            };
            let hint = best.map_or("", |hint| &hint.text);
            let message = format!("`{key}` is nothing in {}", split.files());
            let correction = describe_rename(&split, &successors)
                .unwrap_or_else(|| format!("correct it ({hint})"));
            let otherwise = split.destination(&section);
            let otherwise = otherwise
                .unwrap_or_else(|| "delete it if the document no longer has it".to_owned());
            diagnostics.push(
                place.clone(),
                message,
                format!("{correction}, or {otherwise}"),
            );
        }
    }
    if let Some(split) = Split::new(scopes, effect_of, is_idle) {
        let message = format!("`{key}` changes nothing in {}", split.files());
        let help = split.destination(&section);
        let help = help.unwrap_or_else(|| match entry.rank() {
            Rank::Specific => "delete it: the document says so already".to_owned(),
            _ => "delete it: all that it names has its own already".to_owned(),
        });
        diagnostics.push(place.clone(), message, help);
    }
}

/// Returns what may have taken the place of what an entry starts with, in each document that lacks it.
fn find_successors<'a>(
    split: &Split<'_, 'a>,
    part: &'a Part<'a>,
    entry: &'a Entry<'a>,
) -> Vec<Successors<'a>> {
    let documents = split.useless.iter().flat_map(|scope| &scope.documents);
    documents
        .filter_map(|document| Successors::find(document, part, entry))
        .collect()
}

/// Says what the first name of an entry may be called now.
fn describe_rename(split: &Split<'_, '_>, successors: &[Successors<'_>]) -> Option<String> {
    let needed = || {
        let documents = split.needed.iter().flat_map(|scope| &scope.documents);
        documents.copied()
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
