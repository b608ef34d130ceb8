//! Changes of operations, except those of their parameters and results.

use std::fmt::{Display, Write as _};

use crate::ir::Operation;

use super::notes::{Impact, Notes};
use super::outcome::compare_outcomes;
use super::pair::{Pairs, names, pair_by, without};
use super::parameter::compare_parameters;
use super::site::{Site, endpoint};
use super::twins::Twins;
use super::view::View;

/// Pairs the operations of two libraries.
///
/// The names that callers write are compared first, because a name that now refers to another endpoint still compiles and calls
/// that endpoint. The remaining operations are paired by endpoint or id, first within their module; these were renamed or moved.
pub(super) fn pair_operations<'a>(modules: &'a Pairs<View<'a>>) -> Pairs<Site<'a>> {
    let both = modules.both.iter();
    let (before, after): (Vec<_>, Vec<_>) = both.map(|(before, after)| (before, after)).unzip();
    let sites = |views: Vec<&'a View<'a>>| -> Vec<Site<'a>> {
        let sites = views.into_iter().flat_map(|view| {
            let operations = view.module.operations.iter();
            operations.map(move |operation| Site { view, operation })
        });
        sites.collect()
    };
    let home = |site: &Site<'_>, key: &dyn Display| format!("{} {key}", site.view.home);
    let version = |site: &Site<'_>, key: &str| format!("{} {key}", site.view.module.version);
    pair_by(
        sites(before.into_iter().chain(&modules.gone).collect()),
        sites(after.into_iter().chain(&modules.new).collect()),
        &[
            &|site| home(site, &site.operation.method),
            &|site| home(site, &endpoint(site.operation)),
            &|site| home(site, &site.operation.id),
            &|site| version(site, &endpoint(site.operation)),
            &|site| version(site, &site.operation.id),
        ],
    )
}

/// Reports new and removed operations, and the changes of the other operations.
pub(super) fn compare_operations(
    notes: &mut Notes,
    twins: &Twins,
    modules: &Pairs<View<'_>>,
    operations: &Pairs<Site<'_>>,
) {
    let is_in =
        |views: &[View<'_>], view: &View<'_>| views.iter().any(|other| other.path == view.path);
    // A change of a whole module is not reported again for each operation.
    let gone = operations.gone.iter();
    for Site { view, operation } in gone.filter(|site| !is_in(&modules.gone, site.view)) {
        let text = format!("the operation is gone (`{}`)", call(operation));
        notes.add(Impact::Breaking, view, &operation.method, text);
    }
    let new = operations.new.iter();
    for Site { view, operation } in new.filter(|site| !is_in(&modules.new, site.view)) {
        let text = format!("a new operation (`{}`)", call(operation));
        notes.add(Impact::Addition, view, &operation.method, text);
    }
    for (before, after) in &operations.both {
        compare_names(notes, *before, *after);
        compare_deprecation(notes, *before, *after);
        compare_calls(notes, *before, *after);
        compare_parameters(notes, twins, *before, *after);
        compare_outcomes(notes, twins, operations, (*before, *after));
    }
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.http_method, operation.path)
}

fn compare_names(notes: &mut Notes, before: Site<'_>, after: Site<'_>) {
    let (old, new) = (before.operation, after.operation);
    // The path of every item changes with a renamed module. That is reported once, for the module.
    let moved = before.view.home != after.view.path;
    let names = |operation: &Operation| {
        [&operation.builder, &operation.params, &operation.error].map(Clone::clone)
    };
    if moved || old.method != new.method || names(old) != names(new) {
        let verb = if moved { "moved to" } else { "renamed" };
        let mut text = format!("{verb} `{}::{}`", after.view.path, new.method);
        if old.builder != new.builder {
            write!(text, "; `{}` is `{}`", old.builder, new.builder)
                .expect("writing to a String cannot fail");
        }
        let (was, now) = (old.method.as_str(), new.method.as_str());
        if moved || was == now {
            notes.add(Impact::Breaking, before.view, was, text);
        } else {
            notes.add_rename((before.view, was), (after.view, now), &text);
        }
    }
}

fn compare_deprecation(notes: &mut Notes, before: Site<'_>, after: Site<'_>) {
    let is_deprecated =
        |operation: &Operation| operation.docs.deprecated || operation.deprecated.is_some();
    let (old, new) = (before.operation, after.operation);
    let text = match (is_deprecated(old), is_deprecated(new)) {
        (false, true) => match &new.deprecated {
            Some(note) => format!("deprecated: {note}"),
            None => "deprecated".to_owned(),
        },
        (true, false) => {
            let text = "no longer deprecated";
            notes.add(Impact::Addition, after.view, &new.method, text);
            return;
        }
        _ => return,
    };
    notes.add(Impact::Deprecation, after.view, &new.method, text);
}

/// Compares the endpoint and the headers of a request, whether it is retried, and the required scopes and tokens.
fn compare_calls(notes: &mut Notes, before: Site<'_>, after: Site<'_>) {
    let (old, new) = (before.operation, after.operation);
    let mut changes = Vec::new();
    if endpoint(old) != endpoint(new) {
        changes.push(format!("calls `{}` instead of `{}`", call(new), call(old)));
    }
    for (name, value) in without(&new.headers, &old.headers) {
        changes.push(format!("sends the header `{name}: {value}`"));
    }
    for (name, value) in without(&old.headers, &new.headers) {
        if !new.headers.iter().any(|(other, _)| *other == name) {
            changes.push(format!("no longer sends the header `{name}: {value}`"));
        }
    }
    match (old.idempotent, new.idempotent) {
        (false, true) => changes.push("is retried like a `GET`".to_owned()),
        (true, false) => changes.push("is no longer retried like a `GET`".to_owned()),
        _ => {}
    }
    let scopes = [
        ("needs the scope", without(&new.scopes, &old.scopes)),
        (
            "no longer needs the scope",
            without(&old.scopes, &new.scopes),
        ),
    ];
    for (verb, scopes) in scopes {
        changes.extend(scopes.iter().map(|scope| format!("{verb} `{scope}`")));
    }
    if old.tokens != new.tokens {
        let tokens = |operation: &Operation| {
            let tokens = operation.tokens.iter().map(|token| &token.variant);
            match operation.tokens.as_slice() {
                [] => "undocumented tokens".to_owned(),
                _ => format!("tokens of {}", names(tokens)),
            }
        };
        if tokens(old) != tokens(new) {
            changes.push(format!(
                "accepts {} instead of {}",
                tokens(new),
                tokens(old)
            ));
        }
    }
    for text in changes {
        notes.add(Impact::Behavior, after.view, &new.method, text);
    }
}
