//! Finding the documentation pages of operations. A link that several operations of a module share, and the only link of a
//! module, lead to the page of a whole document and not to that of an operation.

use std::collections::{BTreeMap, HashMap};

use crate::ir::{Library, Module, Operation};

/// The pages of the operations of the root version, by API and by the key of the operation in it.
type Pages = HashMap<(String, String), String>;

/// Replaces the links of operations outside the root version that do not lead to the page of an operation, and adds missing
/// links: the page of the same operation in the root version, or the start page of the documentation.
pub(super) fn find_pages(library: &mut Library) {
    let facts = &library.target.facts;
    let roots = library.modules.iter();
    let roots = roots.filter(|module| module.version == facts.root_version);
    let pages = collect_pages(roots);
    let start = facts.documentation.clone();
    let root = facts.root_version.clone();
    let later = library.modules.iter_mut();
    for module in later.filter(|module| module.version != root) {
        let shared = links_of_documents(module);
        let origin = module.origin.to_string();
        for operation in &mut module.operations {
            let link = operation.docs_url.as_deref();
            if link.is_some_and(|link| !shared.contains(&link.to_owned())) {
                continue;
            }
            let keys = keys(operation);
            let mut found = keys
                .into_iter()
                .filter_map(|key| pages.get(&(origin.clone(), key)));
            operation.docs_url = found.next().or(start.as_ref()).cloned();
        }
    }
}

fn collect_pages<'a>(modules: impl Iterator<Item = &'a Module>) -> Pages {
    let mut pages = Pages::new();
    for module in modules {
        for operation in &module.operations {
            let Some(link) = operation.docs_url.as_ref() else {
                continue;
            };
            for key in keys(operation) {
                pages.insert((module.origin.to_string(), key), link.clone());
            }
        }
    }
    pages
}

/// Returns the links of a module that do not lead to a single operation: those shared by several operations, and the only link of
/// a module.
fn links_of_documents(module: &Module) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let links = module.operations.iter();
    for link in links.filter_map(|operation| operation.docs_url.as_deref()) {
        *counts.entry(link).or_default() += 1;
    }
    let is_only = counts.len() == 1;
    let shared = counts
        .into_iter()
        .filter(|(_, count)| *count > 1 || is_only);
    shared.map(|(link, _)| link.to_owned()).collect()
}

/// Returns the keys by which an operation is found in another version: its request, then its id.
fn keys(operation: &Operation) -> [String; 2] {
    [
        format!("{} {}", operation.http_method, operation.path),
        operation.id.clone(),
    ]
}
