//! Constructs that are repaired, and those that are only reported.

use super::*;

/// Asserts that `schema` is rendered as `expected`, and that the report has `note` about it.
fn assert_schema(schema: &Value, expected: &Value, note: &str) {
    let import = Checkout::new().import(&super::schema(schema));
    assert_eq!(import.links()["components"]["schemas"]["Link"], *expected);
    let note = format!("apps/links.json components.schemas.Link: {note}\n");
    assert!(import.report().contains(&note), "{note}{}", import.report());
}

/// Asserts that `keyword` of an operation is rendered as `expected`, and that the report has `note`.
fn assert_operation(object: &Value, keyword: &str, expected: &Value, note: &str) {
    let import = Checkout::new().import(&operation(object));
    assert_eq!(import.operation()[keyword], *expected);
    let note = format!("apps/links.json paths./links/{{linkId}}.get{note}\n");
    assert!(import.report().contains(&note), "{note}{}", import.report());
}

#[test]
fn declares_a_forgotten_path_parameter() {
    assert_operation(
        &json!({ "parameters": [] }),
        "parameters",
        &json!([{ "name": "linkId", "in": "path", "required": true, "schema": { "type": "string" } }]),
        ": path parameter `linkId` declared, as a string",
    );
}

#[test]
fn requires_path_parameters() {
    assert_operation(
        &json!({ "parameters": [{ "name": "linkId", "in": "path", "required": false, "schema": {} }] }),
        "parameters",
        &json!([{ "name": "linkId", "in": "path", "required": true, "schema": {} }]),
        ".parameters.0: path parameter required",
    );
}

#[test]
fn notes_a_path_parameter_that_the_path_lacks() {
    let parameters = json!([
        { "name": "linkId", "in": "path", "required": true, "schema": {} },
        { "name": "other", "in": "path", "required": true, "schema": {} }
    ]);
    assert_operation(
        &json!({ "parameters": parameters }),
        "parameters",
        &parameters,
        ": path parameter `other` is not in the path",
    );
}

#[test]
fn moves_what_belongs_into_a_parameter_schema() {
    let id = json!({ "name": "linkId", "in": "path", "required": true, "schema": {} });
    assert_operation(
        &json!({ "parameters": [id, {
            "name": "after", "in": "query", "anyOf": [{ "type": "number" }], "schema": { "type": "any" }
        }] }),
        "parameters",
        &json!([id, { "name": "after", "in": "query", "schema": { "anyOf": [{ "type": "number" }] } }]),
        ".parameters.1: `anyOf` moved into the schema",
    );
    assert_operation(
        &json!({ "parameters": [id, { "name": "all", "in": "query", "default": false, "schema": { "type": "boolean" } }] }),
        "parameters",
        &json!([id, { "name": "all", "in": "query", "schema": { "type": "boolean", "default": false } }]),
        ".parameters.1: `default` moved into the schema",
    );
}

#[test]
fn gives_a_header_a_schema() {
    assert_operation(
        &json!({ "responses": { "200": { "description": "Fine", "headers": { "Content-Type": { "description": "audio" } } } } }),
        "responses",
        &json!({ "200": { "description": "OK", "headers": { "Content-Type": { "schema": { "type": "string" } } } } }),
        ".responses.200.headers.Content-Type: header without a schema made a string",
    );
}

#[test]
fn joins_paths_that_are_one() {
    let own = |id: &str, name: &str| {
        json!({
            "operationId": id,
            "parameters": [{ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": {}
        })
    };
    // A name other than `id` is kept, else the first in alphabetical order, whatever the order of the paths.
    for (one, other, kept) in [
        ("id", "linkId", "linkId"),
        ("linkId", "id", "linkId"),
        ("relationId", "recordId", "recordId"),
        ("recordId", "relationId", "recordId"),
    ] {
        let mut document = operation(&json!({}));
        document["paths"] = json!({});
        document["paths"][format!("/links/{{{one}}}")] = json!({ "get": own("get-link", one) });
        document["paths"][format!("/links/{{{other}}}")] =
            json!({ "delete": own("delete-link", other) });
        let import = Checkout::new().import(&document);

        let paths = &import.links()["paths"];
        assert_eq!(paths.as_object().unwrap().len(), 1);
        let path = &paths[format!("/links/{{{kept}}}")];
        for method in ["get", "delete"] {
            assert_eq!(path[method]["parameters"][0]["name"], kept, "{one} {other}");
        }
        let gone = if kept == one { other } else { one };
        let note = format!(
            "paths./links/{{{gone}}}: joined with /links/{{{kept}}}, which is the same path\n"
        );
        assert!(import.report().contains(&note), "{}", import.report());
    }
}

#[test]
fn points_a_dangling_reference_to_the_common_document() {
    assert_schema(
        &json!({ "$ref": "#/components/schemas/BadRequestDTO" }),
        &json!({ "$ref": "common.yaml#/components/schemas/BadRequestDTO" }),
        "#/components/schemas/BadRequestDTO does not exist; replaced by common.yaml#/components/schemas/BadRequestDTO",
    );
}

#[test]
fn notes_references_that_lead_nowhere() {
    assert_schema(
        &json!({ "$ref": "#/components/schemas/Lost" }),
        &json!({ "$ref": "#/components/schemas/Lost" }),
        "#/components/schemas/Lost does not exist",
    );
    assert_schema(
        &json!({ "$ref": "../common/common-schemas.json#/components/schemas/Lost" }),
        &json!({ "$ref": "common.yaml#/components/schemas/Lost" }),
        "common.yaml#/components/schemas/Lost does not exist",
    );
}

#[test]
fn wraps_a_reference_whose_siblings_count() {
    assert_schema(
        &json!({ "$ref": "#/components/schemas/Link", "nullable": true, "description": "A link" }),
        &json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Link" }] }),
        "reference with siblings wrapped in `allOf`",
    );
    let import = Checkout::new().import(&schema(&json!({
        "$ref": "#/components/schemas/Link", "description": "A link"
    })));
    assert_eq!(
        import.links()["components"]["schemas"]["Link"],
        json!({ "$ref": "#/components/schemas/Link" })
    );
}

#[test]
fn drops_a_type_beside_a_reference() {
    assert_schema(
        &json!({ "$ref": "#/components/schemas/Link", "type": "object" }),
        &json!({ "$ref": "#/components/schemas/Link" }),
        "`type` beside a reference omitted",
    );
}

#[test]
fn makes_defaults_fit_their_type() {
    for (kind, default, expected) in [
        ("string", json!(10), json!("10")),
        ("string", json!(false), json!("false")),
        ("number", json!("10"), json!(10)),
        ("boolean", json!("true"), json!(true)),
    ] {
        assert_schema(
            &json!({ "type": kind, "default": default }),
            &json!({ "type": kind, "default": expected }),
            &format!("default {default} written as {expected}, to be a {kind}"),
        );
    }
    assert_schema(
        &json!({ "type": "number", "default": "The total number" }),
        &json!({ "type": "number" }),
        "default omitted: it is not a number",
    );
}

#[test]
fn drops_what_says_nothing() {
    assert_schema(
        &json!({ "type": "string", "schema": { "type": "string" } }),
        &json!({ "type": "string" }),
        "`schema` in a schema, which repeats it, omitted",
    );
    assert_schema(
        &json!({ "type": "string", "enum": ["CT", "MN", "CT"] }),
        &json!({ "type": "string", "enum": ["CT", "MN"] }),
        "1 repeated values of `enum` omitted",
    );
}

#[test]
fn notes_what_it_cannot_decide() {
    let missing = json!({ "type": "object", "required": ["name"], "properties": { "id": {} } });
    assert_schema(
        &missing,
        &missing,
        "`required` names `name`, which is not a property",
    );
    let anything = json!({ "type": "array" });
    assert_schema(
        &anything,
        &anything,
        "an array without `items` can hold anything",
    );
}
