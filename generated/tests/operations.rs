//! Operations as data: information about the API without calls.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use highlevel::contacts::operations::{GetContactParams, ListContactsParams};
use highlevel::operations::{all, by_id, by_request, search};
use highlevel::{Metadata, Operation, PagingStep, TokenType};

/// Returns the sum of a row of the coverage table in README, which `cargo xtask coverage` counts in the documents.
fn counted(row: &str) -> usize {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(readme).expect("README.md can be read");
    let line = readme
        .lines()
        .find(|line| line.starts_with(&format!("| {row} |")))
        .unwrap_or_else(|| panic!("README.md has no row {row:?}"));
    let figures = line
        .split('|')
        .filter_map(|cell| cell.trim().parse::<usize>().ok());
    figures.sum()
}

fn names(operations: impl Iterator<Item = &'static Metadata>) -> Vec<String> {
    let name = |operation: &Metadata| format!("{}::{}", operation.api.module, operation.name);
    operations.map(name).collect()
}

#[test]
fn all_operations_are_listed_as_coverage_counts_them() {
    let listed = counted("operations of the reference");
    let unlisted = counted("operations that only a guide mentions");
    assert_eq!(all().count(), listed + unlisted);
    let paged = all().filter(|operation| operation.paging.is_some());
    assert_eq!(
        paged.count(),
        counted("operations that return lists in pages, which `pages` and `items` read whole")
    );
    let scoped = all().filter(|operation| !operation.scopes.is_empty());
    assert_eq!(scoped.count(), counted("operations whose scopes are known"));
    let statuses = all().flat_map(Metadata::statuses);
    assert_eq!(
        statuses.count(),
        counted("documented statuses: a variant of the error enum, or the output")
    );
}

#[test]
fn an_id_is_unique_within_a_version_of_an_api() {
    let mut ids = BTreeSet::new();
    let mut names = BTreeSet::new();
    for operation in all() {
        let api = operation.api;
        assert!(ids.insert((api.module, operation.id)), "{operation:?}");
        assert!(names.insert((api.module, operation.name)), "{operation:?}");
    }
}

#[test]
fn each_operation_says_what_a_program_needs() {
    for operation in all() {
        assert!(!operation.summary.is_empty(), "{operation:?}");
        assert!(operation.path.starts_with('/'), "{operation:?}");
        assert!(!operation.success.is_empty(), "{operation:?}");
        let api = operation.api;
        assert_eq!(api.module.starts_with("v3::"), api.version == "v3");
        let feature = api.module.replace("::", "-").replace('_', "-");
        assert_eq!(feature, api.feature);
        assert_ne!(operation.deprecated, Some(""), "{operation:?}");
    }
    let deprecated = all().filter(|operation| operation.deprecated.is_some());
    assert!(deprecated.count() > 0);
}

#[test]
fn the_list_of_an_api_is_part_of_the_list_of_all() {
    let contacts = highlevel::contacts::operations::all();
    let among_all = all().filter(|operation| operation.api.feature == "contacts");
    assert!(among_all.eq(contacts.iter().copied()));
    assert!(contacts.contains(&GetContactParams::METADATA));
}

#[test]
fn a_program_lists_what_needs_a_scope() {
    let needing = all()
        .filter(|operation| operation.needs_scope("links.readonly"))
        .filter(|operation| operation.accepts(TokenType::Location));
    assert_eq!(
        names(needing),
        [
            "links::list_links",
            "links::get_link",
            "links::search_trigger_links",
            "v3::links::list_links",
            "v3::links::get_link",
            "v3::links::search_trigger_links",
        ]
    );
}

#[test]
fn an_operation_is_found_by_id_by_request_and_by_text() {
    let both = ["contacts::get_contact", "v3::contacts::get_contact"];
    assert_eq!(names(by_id("get-contact")), both);
    assert_eq!(
        names(by_request("GET", "/contacts/ocQHyuzHvysMo5N5VsXc")),
        both
    );
    assert_eq!(
        names(search("starts LinkedIn login").filter(|operation| operation.api.version == "v2")),
        ["social_planner::start_linkedin_oauth"]
    );
}

#[test]
fn pagination_is_the_one_that_lists_use() {
    let paging = ListContactsParams::METADATA.paging.expect("it pages");
    assert_eq!(paging.limit, Some("limit"));
    assert!(matches!(paging.step, PagingStep::Cursor(_)));
}
