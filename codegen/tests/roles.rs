//! Schemas are named by their role in an operation, and conflicts are resolved independently of the order in the document.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use highlevel_codegen::read_library;
use serde_json::{Map, Value, json};

const GRAMMAR: &str = "
grammar:
  verbs: {create: create, get: get, list: list, search: search, send: send, update: update}
  abbreviations: {}
  brands: []
  noise: []
  owners: []
  endings: {}
  uncountable: []
  bodies: {create: new *, update: '* update', search: '* search'}
  shared-body: '* fields'
  longest-inline-name: 20
  empty-words: [dto]
";

/// An operation: its id, method and path, the schemas of its body and its success. `LinkDto[]` is a list of a schema.
type Call = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// Returns the names of the types of a document, by schema.
fn names(calls: &[Call], schemas: &[(&str, Value)]) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let target = folder.path().join("target");
    fs::create_dir_all(folder.path().join("spec/v2")).expect("a folder can be made");
    fs::create_dir_all(&target).expect("a folder can be made");
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target");
    for file in ["front-page.md", "manifest-head.toml", "manifest-tail.toml"] {
        fs::copy(files.join(file), target.join(file)).expect("the file can be copied");
    }
    let facts = fs::read_to_string(files.join("target.yaml")).expect("the file can be read");
    let facts = format!("{facts}{GRAMMAR}");
    fs::write(target.join("target.yaml"), facts).expect("the file can be written");
    let document = document(calls, schemas).to_string();
    let spec = folder.path().join("spec");
    fs::write(spec.join("v2/links.yaml"), document).expect("the file can be written");
    let library = read_library(&spec, &target).expect("the document is sound");
    let prefix = "/components/schemas/";
    let named = library.types.iter().filter_map(|definition| {
        let schema = definition.place.pointer.strip_prefix(prefix)?;
        Some((schema.to_owned(), definition.name.to_string()))
    });
    named.collect()
}

fn document(calls: &[Call], schemas: &[(&str, Value)]) -> Value {
    let mut paths = Map::new();
    for (id, method, path, body, success) in calls {
        let content = |schema: &str| {
            let schema = schema
                .strip_suffix("[]")
                .map_or_else(|| part(schema), list_of);
            json!({"application/json": {"schema": schema}})
        };
        let mut operation = json!({
            "operationId": id,
            "summary": "Calls.",
            "responses": {
                "200": {"description": "", "content": content(success)},
                "404": {"description": "", "content": content("NotFoundDto")},
            },
        });
        if !body.is_empty() {
            operation["requestBody"] = json!({"required": true, "content": content(body)});
        }
        let item = paths.entry((*path).to_owned()).or_insert(json!({}));
        item[*method] = operation;
    }
    let schemas: Map<String, Value> = schemas
        .iter()
        .map(|(name, properties)| {
            let schema = json!({"type": "object", "properties": properties});
            ((*name).to_owned(), schema)
        })
        .collect();
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Links", "version": "1.0"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn part(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn list_of(schema: &str) -> Value {
    json!({"type": "array", "items": part(schema)})
}

const CALLS: &[Call] = &[
    (
        "create-link",
        "post",
        "/links",
        "LinkCreateDto",
        "CreatedDto",
    ),
    ("update-link", "put", "/link", "LinkEditDto", "LinkWrapper"),
    ("get-link", "get", "/link", "", "LinkWrapper"),
    ("list-links", "get", "/links", "", "AllDto"),
    (
        "search-links",
        "post",
        "/links/search",
        "FilterDto",
        "FoundDto",
    ),
    ("create-tag", "post", "/tags", "TagBodyDto", "TagDto"),
    ("update-tag", "put", "/tag", "TagBodyDto", "TagDto"),
    ("list-pages", "get", "/pages", "", "PagesDto"),
    ("create-page", "post", "/pages", "PageDto", "PageDto"),
    ("send-report", "post", "/reports", "OwnerDto", "SentDto"),
    ("send-copy", "post", "/copies", "OwnerDto", "SentDto"),
];

fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("LinkDto", json!({"id": text()})),
        ("TagDto", json!({"tag": text(), "color": text()})),
        ("PageDto", json!({"title": text(), "slug": text()})),
        ("LinkCreateDto", json!({"name": text()})),
        ("LinkEditDto", json!({"name": text(), "target": text()})),
        (
            "CreatedDto",
            json!({"link": part("LinkDto"), "ok": {"type": "boolean"}}),
        ),
        ("LinkWrapper", json!({"link": part("LinkDto")})),
        (
            "AllDto",
            json!({"links": list_of("LinkDto"), "total": text()}),
        ),
        (
            "FoundDto",
            json!({"links": list_of("LinkDto"), "after": text()}),
        ),
        ("FilterDto", json!({"query": text()})),
        ("TagBodyDto", json!({"tag": text()})),
        (
            "PagesDto",
            json!({"pages": list_of("PageDto"), "index": part("PageList")}),
        ),
        ("PageList", json!({"first": text()})),
        ("OwnerDto", json!({"owner": text()})),
        ("SentDto", json!({"a": text(), "b": text()})),
        ("NotFoundDto", json!({"message": text()})),
    ]
}

fn expected() -> BTreeMap<String, String> {
    [
        ("LinkDto", "Link"),
        ("TagDto", "Tag"),
        // `PageDto` is sent and received, so it gets the name of the resource.
        ("PageDto", "Page"),
        ("LinkCreateDto", "NewLink"),
        ("LinkEditDto", "LinkUpdate"),
        // `get-link` has precedence for the name `LinkResponse`.
        ("CreatedDto", "CreateLinkResponse"),
        ("LinkWrapper", "LinkResponse"),
        // `list` has precedence for the name `LinkList`.
        ("AllDto", "LinkList"),
        ("FoundDto", "LinkSearchResults"),
        ("FilterDto", "LinkSearch"),
        // The body both creates and changes a tag.
        ("TagBodyDto", "TagFields"),
        // `PageList` is taken by another schema, which is not a list.
        ("PagesDto", "Pages"),
        ("PageList", "PageList"),
        // Used by operations on different resources, so the schema keeps its own name.
        ("OwnerDto", "Owner"),
        ("SentDto", "Sent"),
        ("NotFoundDto", "NotFoundErrorBody"),
    ]
    .map(|(schema, name)| (schema.to_owned(), name.to_owned()))
    .into()
}

#[test]
fn a_schema_is_named_by_its_role_and_conflicts_have_one_answer() {
    let mut schemas = schemas();
    let mut calls = CALLS.to_vec();
    let named = names(&calls, &schemas);
    assert_eq!(named, expected());
    let distinct: BTreeSet<&String> = named.values().collect();
    assert_eq!(distinct.len(), named.len());
    schemas.reverse();
    calls.reverse();
    assert_eq!(
        names(&calls, &schemas),
        named,
        "the names depend on the order of the document"
    );
}

#[test]
fn a_body_that_is_also_returned_in_a_list_has_no_role() {
    let calls = [
        ("create-note", "post", "/notes", "NoteDto", "SentDto"),
        ("send-notes", "post", "/notes/send", "", "NoteDto[]"),
        ("create-file", "post", "/files", "FileDto[]", "SentDto"),
    ];
    let schemas = [
        ("NoteDto", json!({"text": text()})),
        ("FileDto", json!({"path": text()})),
        ("SentDto", json!({"a": text(), "b": text()})),
        ("NotFoundDto", json!({"message": text()})),
    ];
    let names = names(&calls, &schemas);
    assert_eq!(names["NoteDto"], "Note");
    assert_eq!(names["FileDto"], "NewFile");
}

#[test]
fn a_payload_is_an_object_also_without_a_type() {
    let calls = [
        ("get-note", "get", "/note", "", "NoteWrapper"),
        ("get-file", "get", "/file", "", "FileWrapper"),
    ];
    let untyped = json!({"properties": {"text": text()}});
    let schemas = [
        (
            "NoteWrapper",
            json!({"note": untyped, "ok": {"type": "boolean"}}),
        ),
        ("FileWrapper", json!({"file": {}})),
        ("NotFoundDto", json!({"message": text()})),
    ];
    let names = names(&calls, &schemas);
    assert_eq!(names["NoteWrapper"], "NoteResponse");
    // A value of any type is no payload.
    assert_eq!(names["FileWrapper"], "FileWrapper");
}
