//! Earlier names that stay as deprecated aliases.

use std::collections::BTreeSet;

use super::notes::{Impact, Notes};
use super::pair::Pairs;
use super::view::View;

/// Returns the effect of a rename on callers: a deprecation if the earlier name is kept as an alias, else a breaking change.
pub(super) fn impact_of_rename(after: &View<'_>, was: &str) -> Impact {
    if names(after).contains(was) {
        Impact::Deprecation
    } else {
        Impact::Breaking
    }
}

/// Reports deprecated earlier names that were removed.
pub(super) fn compare_former(notes: &mut Notes, modules: &Pairs<View<'_>>) {
    for (before, after) in &modules.both {
        let now = names(after);
        for name in names(before).difference(&now) {
            let text = "the deprecated name is gone";
            notes.add(Impact::Breaking, before, name, text);
        }
    }
}

fn names<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    let former = &view.module.former;
    let types = former.types.iter().map(|former| former.name.as_str());
    let methods = former.methods.iter().map(|former| former.name.as_str());
    types.chain(methods).collect()
}
