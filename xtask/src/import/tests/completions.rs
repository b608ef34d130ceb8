//! Facts that an import adds to a document.

use super::*;

/// Imports an operation with this `security` and a table that has these rows.
fn import_with(rows: &str, security: Option<&Value>) -> Import {
    let checkout = Checkout::new();
    checkout.put(scopes::SOURCE, rows);
    let mut object = json!({});
    if let Some(security) = security {
        object["security"] = security.clone();
    }
    checkout.import(&operation(&object))
}

const ROW: &str = "| links.readonly | GET /links/:id | | Sub-Account |";
const ROWS: &str = "\
| links.readonly | GET /links/:id | | Sub-Account |
| agency.links.readonly | GET /links/:id | | Agency |
| links.write | GET /links/:id | | Sub-Account, Agency |";

#[test]
fn fills_an_empty_list_of_scopes() {
    let import = import_with(ROW, Some(&json!([{ "bearer": [] }])));

    assert_eq!(
        import.operation()["security"],
        json!([{ "bearer": ["links.readonly"] }])
    );
    let note = "apps/links.json paths./links/{linkId}.get: bearer needs links.readonly\n";
    assert!(import.report().contains(note), "{}", import.report());
}

#[test]
fn gives_each_scheme_the_scopes_its_tokens_can_have() {
    let import = import_with(
        ROWS,
        Some(&json!([{ "bearer": [] }, { "Agency-Access": [] }])),
    );

    assert_eq!(
        import.operation()["security"],
        json!([
            { "bearer": ["links.readonly", "links.write"] },
            { "Agency-Access": ["agency.links.readonly", "links.write"] }
        ])
    );
}

#[test]
fn keeps_documented_scopes() {
    let security = json!([{ "bearer": ["other.readonly"] }]);
    let import = import_with(ROW, Some(&security));

    assert_eq!(import.operation()["security"], security);
    assert!(
        import.report().starts_with("completed: 0\n"),
        "{}",
        import.report()
    );
}

#[test]
fn gives_an_operation_without_security_the_schemes_of_the_table() {
    assert_eq!(
        import_with(ROW, None).operation()["security"],
        json!([{ "bearer": ["links.readonly"] }])
    );
    assert_eq!(
        import_with(ROWS, Some(&json!([]))).operation()["security"],
        json!([
            { "bearer": ["links.readonly", "links.write"] },
            { "Agency-Access": ["agency.links.readonly", "links.write"] }
        ])
    );
}

#[test]
fn leaves_an_operation_that_the_table_does_not_have() {
    let import = import_with("", None);

    assert!(import.operation().get("security").is_none());
    let note = "get: neither the document nor the table of scopes names a scope\n";
    assert!(import.report().contains(note), "{}", import.report());
}

#[test]
fn leaves_an_operation_whose_tokens_are_not_said() {
    let import = import_with("| links.readonly | GET /links/:id |", None);

    assert!(import.operation().get("security").is_none());
    let note = "get: no security scheme represents the token types in the table of scopes\n";
    assert!(import.report().contains(note), "{}", import.report());
}

#[test]
fn prefers_the_scheme_that_other_operations_use() {
    let checkout = Checkout::new();
    checkout.put(scopes::SOURCE, ROW);
    let mut document = operation(&json!({}));
    let schemes = &mut document["components"]["securitySchemes"];
    schemes["Also-Location"] = schemes["bearer"].clone();
    document["paths"]["/links"] = json!({
        "get": { "operationId": "get-links", "security": [{ "bearer": ["links.readonly"] }], "responses": {} }
    });
    assert_eq!(
        checkout.import(&document).operation()["security"],
        json!([{ "bearer": ["links.readonly"] }])
    );

    document["paths"]["/links"]["get"]["security"] =
        json!([{ "Also-Location": ["links.readonly"] }]);
    assert_eq!(
        checkout.import(&document).operation()["security"],
        json!([{ "Also-Location": ["links.readonly"] }])
    );
}

#[test]
fn notes_rows_that_meet_no_operation_of_an_imported_area() {
    let rows = "| links.write | PATCH /links/:id | | Sub-Account |\n| users.write | PUT /users/:id | | Agency |";
    let report = import_with(rows, None).report();

    assert!(
        report.contains(
            "docs/oauth/Scopes.md line 1: no document has the operation PATCH /links/{} (links.write)\n"
        ),
        "{report}"
    );
    assert!(!report.contains("users"), "{report}");
}

#[test]
fn says_which_tokens_a_scheme_stands_for() {
    for (text, tokens) in [
        (
            "made with user type as Sub-Account (OR) Private Integration Token of Sub-Account.",
            json!(["location"]),
        ),
        ("made with user type as Location", json!(["location"])),
        ("made with user type as Agency", json!(["company"])),
        ("made with user type as Company", json!(["company"])),
        (
            "made for an Agency or a Sub-Account",
            json!(["location", "company"]),
        ),
    ] {
        let import = Checkout::new().import(&components(&json!({
            "securitySchemes": { "bearer": { "type": "http", "description": text } }
        })));
        let scheme = &import.links()["components"]["securitySchemes"]["bearer"];
        assert_eq!(
            *scheme,
            json!({ "type": "http", "x-token-types": tokens }),
            "{text}"
        );
    }
}

#[test]
fn notes_a_scheme_whose_text_names_no_token() {
    let import = Checkout::new().import(&components(&json!({
        "securitySchemes": { "bearer": { "type": "http", "description": "a token" } }
    })));

    let scheme = &import.links()["components"]["securitySchemes"]["bearer"];
    assert_eq!(*scheme, json!({ "type": "http" }));
    let note = "components.securitySchemes.bearer: its description does not name a token type\n";
    assert!(import.report().contains(note), "{}", import.report());
}

#[test]
fn links_the_documentation_page() {
    for (id, slug) in [
        ("get-link", "get-link"),
        ("getLinkById", "get-link-by-id"),
        (
            "GET-all-or-email-sms-templates",
            "get-all-or-email-sms-templates",
        ),
        ("get-association-by-ID", "get-association-by-id"),
        ("create-integration provider", "create-integration-provider"),
        ("text2pay-invoice", "text-2-pay-invoice"),
        ("getFAQsOfURL", "get-fa-qs-of-url"),
    ] {
        let import = Checkout::new().import(&operation(&json!({ "operationId": id })));
        let url = format!("https://marketplace.gohighlevel.com/docs/ghl/links/{slug}");
        assert_eq!(import.operation()["externalDocs"], json!({ "url": url }));
    }
}

#[test]
fn states_the_published_name_of_a_module_with_another_name() {
    let import = |source: &'static str, module, site| {
        let document = Document {
            source,
            module,
            site,
            ..LINKS
        };
        let mut value = json!({ "info": {}, "paths": {} });
        complete::complete_document(
            &mut Report::default(),
            &mut Scopes::new(scopes::parse_scopes("")),
            &document,
            &mut value,
        );
        value.get("x-published-as").cloned()
    };

    assert_eq!(import("apps/links.json", "links", Some("links")), None);
    assert_eq!(
        import("apps/links.json", "urls", Some("links")),
        Some("links".into())
    );
    // Users know the name of the site, not that of the file.
    assert_eq!(import("apps/other.json", "links", Some("links")), None);
    assert_eq!(import("apps/v2/links-v2.json", "links", None), None);
    assert_eq!(
        import("apps/v2/links-v2.json", "urls", None),
        Some("links".into())
    );
}

#[test]
fn a_document_without_operations_has_no_name_for_users() {
    let document = Document {
        module: "shared",
        ..COMMON
    };
    let mut value = json!({ "info": {} });
    complete::complete_document(
        &mut Report::default(),
        &mut Scopes::new(scopes::parse_scopes("")),
        &document,
        &mut value,
    );
    assert_eq!(value.get("x-published-as"), None);
}
