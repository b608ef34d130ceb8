//! The documents of one version that a part of an overlay extends, and the effects of the part on them.

use std::collections::BTreeMap;

use crate::load::Document;

use super::effect::{Applied, Effect};
use super::entry::Entry;
use super::miss::Miss;
use super::part::Part;

/// All overlays, and their effects on the documents.
pub(super) struct Run<'a> {
    pub(super) parts: &'a [Part<'a>],
    pub(super) documents: &'a [Document],
    /// The effects on each document.
    pub(super) applied: &'a [Applied],
}

impl<'a> Run<'a> {
    /// Returns the documents that a part extends, by version.
    pub(super) fn scopes(&'a self, part: &Part<'_>) -> Vec<Scope<'a>> {
        let mut versions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in &part.extended {
            let version = self.documents[*index].version();
            versions.entry(version).or_default().push(*index);
        }
        let scopes = versions.into_iter();
        scopes
            .map(|(version, indices)| Scope {
                run: self,
                version,
                indices,
            })
            .collect()
    }

    /// Returns the entries that name a node in a document, each with its key in the document.
    pub(super) fn entries_of(&self, index: usize) -> impl Iterator<Item = (&'a Entry<'a>, String)> {
        let version = self.documents[index].version();
        let found = self.applied[index].entries.iter();
        let found = found.filter(|(_, (effect, _))| effect.matched);
        found.map(move |((part, own), _)| {
            let part = &self.parts[*part];
            let entry = &part.entries[*own];
            (entry, part.key_in(version, entry))
        })
    }
}

/// The documents of one version that a part extends.
pub(super) struct Scope<'a> {
    run: &'a Run<'a>,
    version: &'a str,
    indices: Vec<usize>,
}

impl<'a> Scope<'a> {
    /// Returns the indices of the documents.
    pub(super) fn indices(&self) -> &[usize] {
        &self.indices
    }

    pub(super) fn documents(&self) -> impl Iterator<Item = &'a Document> {
        let run = self.run;
        self.indices.iter().map(move |index| &run.documents[*index])
    }

    pub(super) fn version(&self) -> &'a str {
        self.version
    }

    fn applied(&self) -> impl Iterator<Item = &'a Applied> {
        let run = self.run;
        self.indices.iter().map(move |index| &run.applied[*index])
    }

    pub(super) fn of_action(&self, number: (usize, usize)) -> Effect {
        let effects = self.applied();
        let effects = effects.filter_map(|applied| applied.actions.get(&number));
        effects.fold(Effect::default(), |all, one| all.or(*one))
    }

    /// Returns whether an action for one of these documents matches nothing. The nodes that it would add are then missing.
    pub(super) fn lacks_actions(&self) -> bool {
        self.applied().any(|applied| {
            let mut idle = applied.actions.iter().filter(|(_, effect)| !effect.matched);
            idle.any(|((part, own), _)| {
                let part = &self.run.parts[*part];
                // Check only parts for a single document of each version: a part for many documents has actions that match only
                // some of them.
                part.breadth.0 == 1 && !part.actions[*own].is_general()
            })
        })
    }

    /// Returns whether one alternative of an action's target selected something.
    pub(super) fn of_alternative(&self, number: (usize, usize), alternative: usize) -> bool {
        let found = self.applied();
        let mut found =
            found.filter_map(|applied| applied.alternatives.get(&number)?.get(alternative));
        found.any(|found| *found)
    }

    pub(super) fn of_entry(&self, number: (usize, usize)) -> Effect {
        let effects = self.applied();
        let effects = effects.filter_map(|applied| applied.entries.get(&number));
        effects.fold(Effect::default(), |all, (one, _)| all.or(*one))
    }

    /// Returns the reasons why an entry names nothing, one for each document in which it names nothing.
    pub(super) fn misses(&self, number: (usize, usize)) -> impl Iterator<Item = &'a Miss> {
        let entries = self.applied();
        let entries = entries.filter_map(move |applied| applied.entries.get(&number));
        entries.filter_map(|(_, miss)| miss.as_ref())
    }

    /// Returns the name of the documents in messages.
    pub(super) fn files(&self) -> String {
        match self.indices.as_slice() {
            [index] => format!("`{}`", self.run.documents[*index].file),
            indices => {
                let count = indices.len();
                format!("any of the {count} documents of `{}`", self.version)
            }
        }
    }

    /// Returns the only document of the version that satisfies `has` and that the part does not extend: something may have
    /// moved there.
    pub(super) fn elsewhere(&self, has: impl Fn(&Document) -> bool) -> Option<&'a Document> {
        let others = self.run.documents.iter().enumerate();
        let others = others.filter(|(index, _)| !self.indices.contains(index));
        let mut others = others
            .map(|(_, document)| document)
            .filter(|document| document.version() == self.version && has(document));
        let first = others.next()?;
        others.next().is_none().then_some(first)
    }
}

/// The scopes for which an action or entry is obsolete, and those for which it is still needed.
pub(super) struct Split<'s, 'a> {
    pub(super) useless: Vec<&'s Scope<'a>>,
    pub(super) needed: Vec<&'s Scope<'a>>,
}

impl<'s, 'a> Split<'s, 'a> {
    /// Splits scopes by the effect in each. Returns `None` if no scope is obsolete.
    pub(super) fn new(
        scopes: &'s [Scope<'a>],
        effect_of: impl Fn(&Scope<'_>) -> Effect,
        is_useless: impl Fn(Effect) -> bool,
    ) -> Option<Self> {
        let (useless, needed): (Vec<_>, Vec<_>) = scopes
            .iter()
            .partition(|scope| is_useless(effect_of(scope)));
        (!useless.is_empty()).then_some(Self { useless, needed })
    }

    /// Returns the name of the documents of the useless scopes in messages.
    pub(super) fn files(&self) -> String {
        let files: Vec<String> = self.useless.iter().map(|scope| scope.files()).collect();
        files.join(" and in ")
    }

    /// Describes where to move an action or entry that only some versions still need, or whose node is now in another document.
    /// Returns `None` if it is not needed at all.
    pub(super) fn destination(
        &self,
        section: &str,
        has: impl Fn(&Document) -> bool,
    ) -> Option<String> {
        let needed = self.needed.iter().map(|scope| {
            let (version, files) = (scope.version(), scope.files());
            format!("to `versions: {version}: {section}`, because {files} still needs it")
        });
        let elsewhere = self.useless.iter().filter_map(|scope| {
            let file = &scope.elsewhere(&has)?.file;
            Some(format!("to the overlay of `{file}`, which has it now"))
        });
        let places: Vec<String> = needed.chain(elsewhere).collect();
        (!places.is_empty()).then(|| places.join(", and "))
    }
}
