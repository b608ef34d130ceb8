//! Changes of modules, features, and the re-exports of the crate root.

use std::collections::BTreeSet;

use crate::ir::Library;

use super::notes::{Impact, Notes};
use super::pair::{Pairs, names, pair_by};
use super::site::{Site, endpoint};
use super::view::{View, views};

/// Pairs the modules of two libraries: by path, or else with a module of the same version that has more than half of the
/// `contents` of the earlier one.
pub(super) fn pair_modules<'a>(before: &'a Library, after: &'a Library) -> Pairs<View<'a>> {
    let mut pairs = pair_by(
        views(before),
        views(after),
        &[&|view: &View<'_>| view.path.clone()],
    );
    for mut view in std::mem::take(&mut pairs.gone) {
        let contents = contents(&view);
        let successor = pairs.new.iter().position(|other| {
            let same = self::contents(other);
            let same = same.intersection(&contents).count();
            other.module.version == view.module.version && same * 2 > contents.len()
        });
        match successor {
            Some(index) => {
                let other = pairs.new.remove(index);
                view.home.clone_from(&other.path);
                pairs.both.push((view, other));
            }
            None => pairs.gone.push(view),
        }
    }
    pairs
}

/// Returns the key that identifies a module: its operations and events, or, if it has none, the names of its types.
fn contents(view: &View<'_>) -> BTreeSet<String> {
    let operations = view.module.operations.iter().map(endpoint);
    let events = view.module.events.iter().map(|event| event.id.clone());
    let calls: BTreeSet<String> = operations.chain(events).collect();
    if !calls.is_empty() {
        return calls;
    }
    let types = view.types();
    let names = types.map(|id| view.library.type_def(id).name.to_string());
    names.collect()
}

/// Compares the re-exports of the root of the crate.
pub(super) fn compare_root(notes: &mut Notes, before: &Library, after: &Library) {
    let items = |library: &Library| -> BTreeSet<(String, String)> {
        let reexports = library.target.facts.reexports.iter();
        let items = reexports.flat_map(|reexport| {
            let feature = reexport.feature.clone().unwrap_or_default();
            let items = reexport.items.iter();
            items.map(move |item| (item.as_str().to_owned(), feature.clone()))
        });
        items.collect()
    };
    let (before, after) = (items(before), items(after));
    for (item, feature) in before.difference(&after) {
        let mut now = after.iter().filter(|(other, _)| other == item);
        let (impact, text) = match now.next() {
            None => {
                let text = "gone from the root of the crate".to_owned();
                (Impact::Breaking, text)
            }
            Some((_, now)) => {
                let text = format!("needs {} instead of {}", phrase(now), phrase(feature));
                (impact_of_feature(now), text)
            }
        };
        notes.add_root(impact, item, text);
    }
    let known: BTreeSet<&str> = before.iter().map(|(item, _)| item.as_str()).collect();
    for (item, feature) in after
        .iter()
        .filter(|(item, _)| !known.contains(item.as_str()))
    {
        let text = format!("new at the root of the crate; needs {}", phrase(feature));
        notes.add_root(Impact::Addition, item, text);
    }
}

/// Returns the effect of a changed feature of a re-export: none on callers if it needs no feature any more.
fn impact_of_feature(now: &str) -> Impact {
    if now.is_empty() {
        Impact::Addition
    } else {
        Impact::Breaking
    }
}

fn phrase(feature: &str) -> String {
    if feature.is_empty() {
        "no feature".to_owned()
    } else {
        format!("the feature `{feature}`")
    }
}

/// Reports new, removed and renamed modules, renamed handles, and changes of their features.
pub(super) fn compare_modules(
    notes: &mut Notes,
    modules: &Pairs<View<'_>>,
    operations: &Pairs<Site<'_>>,
) {
    for view in &modules.gone {
        let operations = list_operations(&operations.gone, view);
        let text = format!("the module is gone, with {operations}");
        notes.add_module(Impact::Breaking, view, text);
    }
    for view in &modules.new {
        let feature = phrase(view.module.feature.as_deref().unwrap_or_default());
        let operations = list_operations(&operations.new, view);
        let text = format!("a new module, which needs {feature}, with {operations}");
        notes.add_module(Impact::Addition, view, text);
    }
    for (before, after) in &modules.both {
        if before.path != after.path {
            let text = format!(
                "the module is renamed `{}`, and so is the method of `Client`",
                after.path
            );
            notes.add_module(Impact::Breaking, before, text);
        } else if before.module.handle != after.module.handle {
            let text = format!("renamed `{}`", after.module.handle);
            notes.add(Impact::Breaking, before, &before.module.handle, text);
        }
        let [old, new] =
            [before, after].map(|view| view.module.feature.clone().unwrap_or_default());
        if old != new {
            // Also if the module needs no feature any more: the manifest then lacks the feature that programs enable.
            let text = format!("needs {} instead of {}", phrase(&new), phrase(&old));
            notes.add_module(Impact::Breaking, before, text);
        }
    }
}

fn list_operations(sites: &[Site<'_>], view: &View<'_>) -> String {
    let sites = sites.iter().filter(|site| site.view.path == view.path);
    let methods: Vec<_> = sites.map(|site| &site.operation.method).collect();
    match methods.len() {
        0 => "no operation".to_owned(),
        1 => format!("1 operation ({})", names(methods)),
        count => format!("{count} operations ({})", names(methods)),
    }
}
