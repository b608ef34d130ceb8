//! The list of changes, and how it is printed.

use std::collections::BTreeMap;
use std::fmt;

use crate::ir::TypeId;

use super::former::impact_of_rename;
use super::view::View;

/// The effect of a change on code that calls the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Code that uses the item no longer compiles, or passes values to other arguments.
    Breaking,
    /// Code compiles but behaves differently.
    Behavior,
    /// Code compiles with a warning.
    Deprecation,
    /// Code compiles and behaves as before.
    Addition,
    /// Two names no longer refer to the same type. Code that mixes them does not compile.
    Separation,
}

impl Impact {
    /// Returns the heading of such changes in the changelog.
    fn heading(self) -> &'static str {
        match self {
            Self::Breaking => "Breaking",
            Self::Behavior => "Changed behavior",
            Self::Deprecation => "Deprecated",
            Self::Addition => "Added",
            Self::Separation => "No longer one type",
        }
    }

    /// Returns the words after the number of such changes in the summary, as in `3 breaking`.
    fn phrase(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behavior => "changed behavior",
            Self::Deprecation => "deprecated",
            Self::Addition => "added",
            Self::Separation => "no longer one type",
        }
    }
}

/// One change, of one item or of several that changed alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The effect on callers.
    pub impact: Impact,
    /// The API, regardless of its version. Empty for the crate as a whole.
    pub api: String,
    /// The items that changed: `links::get_link`, `v3::links::Link`.
    pub subjects: Vec<String>,
    /// The change.
    pub text: String,
}

/// An item that was renamed in its module without a deprecated alias.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// Its earlier name, in the later path of its module: `links::fetch_link`.
    pub was: String,
    /// Its name: `get_link`.
    pub now: String,
}

/// Everything that changed, breaking changes first, then by API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    list: Vec<Change>,
    renames: Vec<Rename>,
    pub(super) corrections: Vec<String>,
}

impl Changes {
    /// Returns the changes in order.
    pub fn list(&self) -> &[Change] {
        &self.list
    }

    /// Returns the items whose earlier names could stay as aliases.
    pub fn renames(&self) -> &[Rename] {
        &self.renames
    }

    /// Returns the document changes at places that overlays override: they do not affect callers, but the overlays may
    /// be wrong now.
    pub fn corrections(&self) -> &[String] {
        &self.corrections
    }

    /// Returns one line that counts the changes.
    pub fn summary(&self) -> String {
        let mut counts: BTreeMap<Impact, usize> = BTreeMap::new();
        for change in &self.list {
            *counts.entry(change.impact).or_default() += 1;
        }
        if counts.is_empty() {
            return "no change that callers see".to_owned();
        }
        let parts = counts.iter();
        let parts = parts.map(|(impact, count)| format!("{count} {}", impact.phrase()));
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// As sections of a changelog in Markdown.
impl fmt::Display for Changes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut impact = None;
        let mut api = None;
        for change in &self.list {
            if impact != Some(change.impact) {
                let break_before = if impact.is_some() { "\n" } else { "" };
                writeln!(formatter, "{break_before}### {}\n", change.impact.heading())?;
                (impact, api) = (Some(change.impact), None);
            }
            if api != Some(&change.api) {
                let name = if change.api.is_empty() {
                    "the crate"
                } else {
                    &change.api
                };
                writeln!(formatter, "- {name}")?;
                api = Some(&change.api);
            }
            let subjects = change.subjects.join("`, `");
            writeln!(formatter, "  - `{subjects}`: {}", change.text)?;
        }
        Ok(())
    }
}

/// Collects changes while libraries are compared.
#[derive(Default)]
pub(super) struct Notes {
    /// The subjects of each change, by impact, API and description.
    subjects: BTreeMap<(Impact, String, String), Vec<String>>,
    renames: Vec<Rename>,
}

impl Notes {
    /// Adds a change of an item of a module.
    pub(super) fn add(
        &mut self,
        impact: Impact,
        view: &View<'_>,
        item: impl fmt::Display,
        text: impl Into<String>,
    ) {
        let subject = format!("{}::{item}", view.path);
        self.push(impact, view.module.origin.as_str(), subject, text.into());
    }

    /// Adds a change of a type, in the module where users find it.
    pub(super) fn add_type(&mut self, impact: Impact, view: &View<'_>, id: TypeId, text: String) {
        let subject = format!("{}::{}", view.home_of(id), view.library.type_def(id).name);
        self.push(impact, view.module.origin.as_str(), subject, text);
    }

    /// Adds a rename.
    pub(super) fn add_rename(
        &mut self,
        (before, was): (&View<'_>, &str),
        (after, now): (&View<'_>, &str),
        text: &str,
    ) {
        let impact = impact_of_rename(after, was);
        if impact == Impact::Breaking {
            self.renames.push(Rename {
                was: format!("{}::{was}", after.path),
                now: now.to_owned(),
            });
        }
        let kept = match impact {
            Impact::Deprecation => "; the earlier name is deprecated",
            _ => "",
        };
        self.add(impact, before, was, format!("{text}{kept}"));
    }

    /// Adds a change of a whole module.
    pub(super) fn add_module(&mut self, impact: Impact, view: &View<'_>, text: impl Into<String>) {
        let api = view.module.origin.as_str();
        self.push(impact, api, view.path.clone(), text.into());
    }

    /// Adds a change of the crate root.
    pub(super) fn add_root(&mut self, impact: Impact, item: &str, text: impl Into<String>) {
        self.push(impact, "", item.to_owned(), text.into());
    }

    fn push(&mut self, impact: Impact, api: &str, subject: String, text: String) {
        let subjects = self.subjects.entry((impact, api.to_owned(), text));
        subjects.or_default().push(subject);
    }

    /// Returns the changes in order; the same change in one API is reported once.
    pub(super) fn finish(mut self) -> Changes {
        self.renames.sort();
        let changes = self.subjects.into_iter();
        let changes = changes.map(|((impact, api, text), mut subjects)| {
            subjects.sort();
            subjects.dedup();
            Change {
                impact,
                api,
                subjects,
                text,
            }
        });
        let mut list: Vec<Change> = changes.collect();
        list.sort();
        Changes {
            list,
            renames: self.renames,
            corrections: Vec::new(),
        }
    }
}
