use serde_json::json;

use super::*;

fn document(file: &str, components: &Value) -> Document {
    let info = json!({"title": "Links", "version": "1"});
    Document {
        file: file.into(),
        value: json!({"openapi": "3.0.3", "info": info, "paths": {}, "components": components}),
    }
}

fn resolve_documents(documents: Vec<Document>) -> Resolved {
    let spec = Spec {
        documents,
        ..Spec::default()
    };
    let mut diagnostics = Diagnostics::default();
    let resolved = resolve(&spec, &mut diagnostics);
    assert_eq!(diagnostics.into_sorted(), []);
    resolved
}

#[test]
fn references_are_followed_within_and_across_files() {
    let resolved = resolve_documents(vec![
        document(
            "v2/common.yaml",
            &json!({"schemas": {"Tag": {"$ref": "#/components/schemas/Label"}, "Label": {"type": "string"}}}),
        ),
        document(
            "v2/short-links.yaml",
            &json!({"schemas": {"Tag": {"$ref": "common.yaml#/components/schemas/Tag"}}}),
        ),
    ]);
    let from = &resolved.documents[1];
    assert_eq!(
        (from.version.as_str(), from.name.as_str()),
        ("v2", "short-links")
    );
    let target = resolved
        .follow::<Schema>(from, "#/components/schemas/Tag")
        .expect("it is there");
    assert_eq!((target.api, target.name), (0, "Label"));
    assert_eq!(
        target.place,
        Place::root("v2/common.yaml")
            .child("components")
            .child("schemas")
            .child("Label")
    );
    assert!(
        resolved
            .follow::<Schema>(from, "#/components/schemas/Label")
            .is_none()
    );
    assert!(
        resolved
            .follow::<Response>(from, "#/components/schemas/Tag")
            .is_none()
    );
}

#[test]
fn a_response_needs_no_description() {
    let resolved = resolve_documents(vec![document(
        "v2/links.yaml",
        &json!({"responses": {"Bad": {"x-hint": "why"}}}),
    )]);
    let target = resolved
        .follow::<Response>(&resolved.documents[0], "#/components/responses/Bad")
        .expect("it is there");
    assert_eq!(target.item.description, "");
}

#[test]
fn what_is_in_a_raw_schema_does_not_matter() {
    let schema =
        json!({"x-raw-json": "anything goes", "description": "Anything.", "type": ["x"], "not": 3});
    let resolved = resolve_documents(vec![document(
        "v2/links.yaml",
        &json!({"schemas": {"Any": schema}}),
    )]);
    let target = resolved
        .follow::<Schema>(&resolved.documents[0], "#/components/schemas/Any")
        .expect("it is there");
    assert_eq!(
        target.item.schema_data.description.as_deref(),
        Some("Anything.")
    );
    assert_eq!(
        target.item.schema_data.extensions["x-raw-json"],
        "anything goes"
    );
}
