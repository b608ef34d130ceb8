//! Input that cannot be imported: every place is reported, and nothing is written.

use super::*;

/// Asserts that importing `links` fails and names each of `problems`.
fn assert_fails(links: &Value, problems: &[&str]) {
    let Err(error) = Checkout::new().try_import(links) else {
        panic!("imported, instead of {problems:?}");
    };
    let error = format!("{error:#}");
    for problem in problems {
        let problem = format!("\n  apps/links.json{problem}");
        assert!(error.contains(&problem), "{problem} is not in\n{error}");
    }
    let count = format!(
        "{} places cannot be imported; nothing was written\n",
        problems.len()
    );
    assert!(error.starts_with(&count), "{error}");
}

#[test]
fn names_unknown_keywords() {
    assert_fails(
        &schema(
            &json!({ "type": "object", "const": 1, "x-rust-name": "Url", "properties": { "const": { "xml": {} } } }),
        ),
        &[
            " components.schemas.Link.const: not a known keyword of a schema; \
             add it to codegen/src/keywords/tables.rs, \
             or add it to xtask/src/import/dropped.rs with the reason why it is left out",
            " components.schemas.Link.x-rust-name: not a known keyword of a schema",
            " components.schemas.Link.properties.const.xml: the generator cannot express it; \
             add it to xtask/src/import/dropped.rs with the reason why it is left out",
        ],
    );
    assert_fails(
        &operation(&json!({ "callbacks": {} })),
        &[" paths./links/{linkId}.get.callbacks: the generator cannot express it"],
    );
}

#[test]
fn names_what_a_parameter_and_its_schema_both_say() {
    let schema = json!({ "type": "boolean", "default": true });
    assert_fails(
        &operation(&json!({ "parameters": [
            { "name": "linkId", "in": "path", "required": true, "schema": schema, "default": false }
        ] })),
        &[" paths./links/{linkId}.get.parameters.0.default: not a known keyword of a parameter"],
    );
}

#[test]
fn names_wrong_shapes() {
    assert_fails(
        &schema(&json!({
            "type": "text", "format": 5, "nullable": "yes", "minLength": -1, "minimum": "1", "enum": "a",
            "required": [1], "properties": [], "items": [], "allOf": {}, "additionalProperties": 1
        })),
        &[
            " components.schemas.Link.type: expected one of string, number, integer, boolean, array, object, found \"text\"",
            " components.schemas.Link.format: expected a text, found 5",
            " components.schemas.Link.nullable: expected true or false, found \"yes\"",
            " components.schemas.Link.minLength: expected a whole number from 0, found -1",
            " components.schemas.Link.minimum: expected a number, found \"1\"",
            " components.schemas.Link.enum: expected a list, found \"a\"",
            " components.schemas.Link.required: expected a list of texts, found [1]",
            " components.schemas.Link.properties: expected an object that maps names to a schema, found []",
            " components.schemas.Link.items: expected a schema, found []",
            " components.schemas.Link.allOf: expected a list, found {}",
            " components.schemas.Link.additionalProperties: expected a schema, found 1",
        ],
    );
    assert_fails(
        &operation(&json!({ "security": [{ "bearer": "all" }], "responses": { "ok": {} } })),
        &[
            " paths./links/{linkId}.get.security: expected a list of maps of lists of texts, found [{\"bearer\":\"all\"}]",
            " paths./links/{linkId}.get.responses.ok: expected an HTTP status",
        ],
    );
}

#[test]
fn survives_any_value_anywhere() {
    let whole = operation(&json!({ "security": [{ "bearer": [] }], "tags": ["Links"] }));
    let values = [
        json!(null),
        json!(1),
        json!("text"),
        json!([]),
        json!([1]),
        json!({}),
        json!({ "a": 1 }),
    ];
    let mut pointers = Vec::new();
    collect_pointers(&whole, "", &mut pointers);
    for pointer in pointers {
        for value in &values {
            let mut document = whole.clone();
            *document.pointer_mut(&pointer).unwrap() = value.clone();
            // Only a panic fails this test. The document may be imported or refused.
            drop(Checkout::new().try_import(&document));
        }
    }
}

fn collect_pointers(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
    pointers.push(pointer.to_owned());
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect_pointers(value, &format!("{pointer}/{key}"), pointers);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                collect_pointers(value, &format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
}

#[test]
fn names_foreign_references() {
    assert_fails(
        &schema(&json!({ "$ref": "./contacts.json#/components/schemas/Contact" })),
        &[
            " components.schemas.Link.$ref: expected a reference into this document or ../common/common-schemas.json, \
            found \"./contacts.json#/components/schemas/Contact\"",
        ],
    );
}

#[test]
fn names_an_operation_without_a_name() {
    assert_fails(
        &operation(&json!({ "operationId": null })),
        &[
            " paths./links/{linkId}.get: an operation without `operationId` has no name",
            " paths./links/{linkId}.get.operationId: expected a text, found null",
        ],
    );
}

#[test]
fn names_broken_documents() {
    for (text, problem) in [
        (
            "{\"openapi\": ",
            "not the JSON of a document: EOF while parsing a value at line 1 column 12",
        ),
        ("[]", "not a document: expected an object"),
        (
            "{\"info\": {}} trailing",
            "not the JSON of a document: trailing characters at line 1 column 14",
        ),
        (
            "{\"info\": {},\n\"info\": {}}",
            "not the JSON of a document: the key `info` occurs twice at line 2 column 6",
        ),
    ] {
        let checkout = Checkout::new();
        checkout.put(LINKS.source, text);
        let Err(error) = import(checkout.folder.path(), &[LINKS]) else {
            panic!("imported {text}");
        };
        let error = error.to_string();
        assert!(
            error.ends_with(&format!("\n  apps/links.json: {problem}")),
            "{error}"
        );
    }
}

#[test]
fn names_documents_that_are_gone_and_new_in_one_run() {
    let checkout = Checkout::new();
    checkout.put("apps/gadgets.json", "{}");
    checkout.put(LINKS.source, "{");
    let Err(error) = import(checkout.folder.path(), &[COMMON, LINKS]) else {
        panic!("imported nothing");
    };
    let error = error.to_string();
    for problem in [
        "apps/links.json: ",
        "apps/gadgets.json: it is not in the table of documents; add it to xtask/src/import/documents.rs",
    ] {
        assert!(error.contains(problem), "{error}");
    }

    std::fs::remove_file(checkout.folder.path().join(LINKS.source)).unwrap();
    let error = import(checkout.folder.path(), &[COMMON, LINKS])
        .err()
        .unwrap();
    let gone = "apps/links.json: HighLevel no longer has it: remove it from xtask/src/import/documents.rs, and its overlay \
                from spec/overlays";
    assert!(error.to_string().contains(gone), "{error}");
}

#[test]
fn names_missing_files() {
    let checkout = Checkout::new();
    let Err(error) = import(checkout.folder.path(), &[COMMON, LINKS]) else {
        panic!("imported nothing");
    };
    let error = error.to_string();
    assert!(error.contains("apps/links.json: cannot read "), "{error}");

    std::fs::remove_file(checkout.folder.path().join(scopes::SOURCE)).unwrap();
    let error = import(checkout.folder.path(), &[COMMON])
        .err()
        .unwrap()
        .to_string();
    assert!(error.contains("docs/oauth/Scopes.md"), "{error}");

    let nowhere = checkout.folder.path().join("nowhere");
    let error = import(&nowhere, &[COMMON]).err().unwrap().to_string();
    assert!(
        error.ends_with("nowhere is not a folder; name a checkout of the published documents"),
        "{error}"
    );
}

#[test]
fn leaves_the_spec_alone_when_it_fails() {
    let checkout = Checkout::new();
    for document in DOCUMENTS {
        checkout.put(document.source, &components(&json!({})).to_string());
    }
    let page = "```json json_schema\n{ \"type\": \"object\" }\n```\n";
    checkout.put("docs/webhook events/PetCreate.md", page);
    let workspace = tempfile::tempdir().unwrap();
    let file = workspace.path().join("spec/v2/social-planner.yaml");
    let stated = Stated {
        commit: Some("aaaa".to_owned()),
        date: Some("2026-01-01".to_owned()),
    };
    let run = |mode| run(workspace.path(), checkout.folder.path(), &stated, mode);
    assert_eq!(run(Mode::Write).unwrap(), ExitCode::SUCCESS);
    assert_eq!(run(Mode::Check).unwrap(), ExitCode::SUCCESS);

    std::fs::write(&file, "edited").unwrap();
    assert_eq!(run(Mode::Check).unwrap(), ExitCode::FAILURE);
    checkout.put(DOCUMENTS.last().unwrap().source, "{");
    run(Mode::Write).unwrap_err();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "edited");
}
