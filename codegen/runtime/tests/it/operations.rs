//! The metadata of operations, and searching operations.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, TokenType, operations_at};
use highlevel_testing_api::accounts::operations::OfLocationParams;
use highlevel_testing_api::pages::operations::{
    CreatePageParams, ExchangeParams, GetPageParams, StartParams,
};

#[test]
fn metadata_says_what_the_document_says() {
    let page = GetPageParams::METADATA;
    assert_eq!(page.id, "get-page");
    assert_eq!(page.name, "get_page");
    assert_eq!(
        page.summary,
        "Returns a page. Its parameters have every style."
    );
    let api = page.api;
    assert_eq!(
        (api.title, api.version, api.module, api.feature),
        ("Pages", "v2", "pages", "pages")
    );
    assert_eq!(page.deprecated, None);
    assert_eq!(page.paging, None);
    // If the operation is renamed, `id` keeps the documented name.
    let exchange = ExchangeParams::METADATA;
    assert_eq!(
        (exchange.id, exchange.name),
        ("get-access-token", "exchange")
    );
}

#[test]
fn an_operation_is_idempotent_as_its_method_is() {
    assert!(GetPageParams::METADATA.is_idempotent());
    assert!(!CreatePageParams::METADATA.is_idempotent());
    let delete = Metadata::new("delete-page", Method::DELETE, "/pages/{id}");
    assert!(delete.is_idempotent());
    let patch = Metadata::new("patch-page", Method::PATCH, "/pages/{id}");
    assert!(!patch.is_idempotent());
}

#[test]
fn statuses_are_those_of_successes_and_errors() {
    let statuses: Vec<u16> = StartParams::METADATA.statuses().collect();
    assert_eq!(statuses, [302, 200, 401]);
}

#[test]
fn access_is_by_scope_and_type_of_token() {
    let page = GetPageParams::METADATA;
    assert!(page.needs_scope("pages.readonly"));
    assert!(!page.needs_scope("pages"));
    let account = OfLocationParams::METADATA;
    assert!(account.accepts(TokenType::Location));
    assert!(!account.accepts(TokenType::Company));
    let undocumented = Metadata::new("any", Method::GET, "/any");
    assert!(undocumented.accepts(TokenType::Company));
}

#[test]
fn text_is_found_wherever_it_is_and_in_any_case() {
    let page = GetPageParams::METADATA;
    for text in [
        "get-page",
        "GET_PAGE",
        "/pages/{locationid}",
        "every style",
        "pages.readonly",
        "get",
        "style   page",
        "",
    ] {
        assert!(page.mentions(text), "{text:?}");
    }
    for text in ["get-pages", "post", "every page style tag"] {
        assert!(!page.mentions(text), "{text:?}");
    }
}

const fn get(path: &'static str) -> Metadata {
    Metadata::new(path, Method::GET, path)
}

const SERVER: &[&Metadata] = &[
    &get("/contacts/{id}"),
    &get("/contacts/search"),
    &get("/contacts/{id}/notes"),
    // The same operation of another API version.
    &get("/contacts/search"),
    &get("/contacts/"),
];

#[test]
fn a_request_calls_the_operation_that_is_literal_where_others_have_a_placeholder() {
    let at = |path| -> Vec<&str> {
        operations_at(SERVER.iter().copied(), Method::GET, path)
            .map(|operation| operation.id)
            .collect()
    };
    assert_eq!(at("/contacts/abc"), ["/contacts/{id}"]);
    assert_eq!(at("/contacts/abc?search=/x"), ["/contacts/{id}"]);
    assert_eq!(at("/contacts/a%20b"), ["/contacts/{id}"]);
    assert_eq!(at("/contacts/{id}"), ["/contacts/{id}"]);
    assert_eq!(at("/contacts/search"), ["/contacts/search"; 2]);
    assert_eq!(at("/contacts/%73earch"), ["/contacts/search"; 2]);
    assert_eq!(at("/contacts/"), ["/contacts/"]);
    for none in ["/contacts", "/contacts/a/b", "/contacts//notes", "", "?"] {
        assert_eq!(at(none), Vec::<&str>::new(), "{none:?}");
    }
    assert_eq!(
        operations_at(SERVER.iter().copied(), "get", "/contacts/a").count(),
        1
    );
    assert_eq!(
        operations_at(SERVER.iter().copied(), "DELETE", "/contacts/a").count(),
        0
    );
}
