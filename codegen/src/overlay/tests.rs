use serde_json::{Value, json};

use crate::diagnostics::Place;

use super::*;

/// Applies one overlay with these actions to a document and returns the outcome and the messages.
fn apply(document: Value, actions: &Value) -> (Value, Vec<String>) {
    let (spec, diagnostics) = run(document, actions);
    let messages = diagnostics
        .into_iter()
        .map(|diagnostic| diagnostic.message)
        .collect();
    (spec.documents[0].value.clone(), messages)
}

fn run(document: Value, actions: &Value) -> (Spec, Diagnostics) {
    let mut spec = Spec {
        documents: vec![Document {
            file: "v2/links.yaml".into(),
            value: document,
        }],
        overlays: vec![Document {
            file: "overlays/links.yaml".into(),
            value: json!({
                "overlay": "1.0.0",
                "info": {"title": "Corrections", "version": "1"},
                "extends": "../v2/links.yaml",
                "actions": actions,
            }),
        }],
        ..Spec::default()
    };
    let mut diagnostics = Diagnostics::default();
    apply_overlays(&mut spec, &mut diagnostics);
    (spec, diagnostics)
}

fn update(target: &str, update: &Value) -> Value {
    json!([{"target": target, "description": "a reason", "update": update}])
}

fn remove(target: &str) -> Value {
    json!([{"target": target, "description": "a reason", "remove": true}])
}

#[test]
fn objects_merge_recursively_and_keep_the_order_of_their_keys() {
    let document = json!({"a": {"x": 1, "y": {"p": true}}, "b": 2});
    let (value, messages) = apply(
        document,
        &update("$.a", &json!({"z": 3, "y": {"q": null}, "x": "one"})),
    );
    assert_eq!(messages, [""; 0]);
    assert_eq!(
        value.to_string(),
        r#"{"a":{"x":"one","y":{"p":true,"q":null},"z":3},"b":2}"#
    );
}

#[test]
fn a_list_within_an_update_is_concatenated() {
    let (value, messages) = apply(
        json!({"a": {"list": [1]}}),
        &update("$.a", &json!({"list": [2, 3]})),
    );
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, json!({"a": {"list": [1, 2, 3]}}));
}

#[test]
fn a_selected_list_takes_the_update_as_one_element() {
    let (value, messages) = apply(json!({"list": [1]}), &update("$.list", &json!([2])));
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, json!({"list": [1, [2]]}));
}

#[test]
fn every_selected_node_is_updated() {
    let document = json!({"a": {"kind": "x"}, "b": {"kind": "y"}, "c": {"kind": "x"}});
    let (value, messages) = apply(
        document,
        &update("$[?@.kind == 'x']", &json!({"kind": "z"})),
    );
    assert_eq!(messages, [""; 0]);
    assert_eq!(
        value,
        json!({"a": {"kind": "z"}, "b": {"kind": "y"}, "c": {"kind": "z"}})
    );
}

#[test]
fn elements_are_removed_wherever_they_are() {
    let (value, messages) = apply(
        json!({"list": [1, 2, 3, 4, 5]}),
        &remove("$.list[?@ > 1 && @ != 4]"),
    );
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, json!({"list": [1, 4]}));
}

#[test]
fn nodes_within_removed_nodes_do_no_harm() {
    let document = json!({"a": {"x": {"x": 1}}, "list": [[1, {"x": 2}], {"x": 3}]});
    let (value, messages) = apply(document, &remove("$..x"));
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, json!({"a": {}, "list": [[1, {}], {}]}));
}

#[test]
fn removal_keeps_the_order_of_the_other_keys() {
    let (value, _) = apply(json!({"a": 1, "b": 2, "c": 3, "d": 4}), &remove("$.b"));
    assert_eq!(value.to_string(), r#"{"a":1,"c":3,"d":4}"#);
}

#[test]
fn a_later_action_sees_what_an_earlier_one_did() {
    let actions = json!([
        {"target": "$.a", "description": "a reason", "remove": true},
        {"target": "$", "description": "a reason", "update": {"a": {"new": true}}},
    ]);
    let (value, messages) = apply(json!({"a": {"old": true}}), &actions);
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, json!({"a": {"new": true}}));
}

#[test]
fn the_complaint_about_an_action_is_at_the_action() {
    let actions = json!([
        {"target": "$.a", "description": "a reason", "update": {"b": 1}},
        {"target": "$.c", "description": "a reason", "remove": true},
    ]);
    let (_, diagnostics) = run(json!({"a": {}}), &actions);
    let places: Vec<Place> = diagnostics
        .into_iter()
        .map(|diagnostic| diagnostic.place)
        .collect();
    assert_eq!(
        places,
        [Place::root("overlays/links.yaml")
            .child("actions")
            .index(1)
            .child("target")]
    );
}

#[test]
fn an_unsound_action_leaves_the_document_alone() {
    let document = json!({"a": {"list": [1]}});
    for actions in [
        update("$.a", &json!("text")),
        update("$.a.list[0]", &json!({})),
        remove("$"),
    ] {
        let (value, messages) = apply(document.clone(), &actions);
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert_eq!(value, document);
    }
}

#[test]
fn nodes_are_traced_back_to_the_file() {
    let actions = json!([
        {"target": "$.list[0, 2]", "description": "a reason", "remove": true},
        {"target": "$.list", "description": "a reason", "update": {"name": "new"}},
    ]);
    let (spec, _) = run(
        json!({"list": [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}]}),
        &actions,
    );
    let list = Place::root("v2/links.yaml").child("list");
    let name = |index| spec.edits.origin(&list.index(index).child("name"));
    assert_eq!(
        spec.documents[0].value,
        json!({"list": [{"name": "b"}, {"name": "d"}, {"name": "new"}]})
    );
    assert_eq!(
        (name(0).pointer.as_str(), name(0).overlay),
        ("/list/1/name", None)
    );
    assert_eq!(
        (name(1).pointer.as_str(), name(1).overlay),
        ("/list/3/name", None)
    );
    let action = Place::root("overlays/links.yaml").child("actions").index(1);
    assert_eq!(name(2).overlay, Some(action));
}

#[test]
fn a_star_in_extends_stands_for_part_of_a_file_name() {
    assert!(matches_pattern("v2/links.yaml", "v2/*.yaml"));
    assert!(matches_pattern("v2/links.yaml", "v2/links.yaml"));
    assert!(!matches_pattern("v2/links.json", "v2/*.yaml"));
    assert!(!matches_pattern("v2/more/links.yaml", "v2/*.yaml"));
    assert!(!matches_pattern("v2/a", "v2/a*a"));
    assert!(matches_pattern("v3/links.yaml", "v*/links.yaml"));
    assert!(matches_pattern("v3/links.yaml", "v*/*.yaml"));
    assert!(matches_pattern("v3/links.yaml", "v3/*k*.yaml"));
    assert!(!matches_pattern("v3/links.yaml", "*"));
    assert!(!matches_pattern("target/target.yaml", "v*/*.yaml"));
}

#[test]
fn what_a_version_calls_otherwise_gets_the_same_texts() {
    let document = |version: &str, schema: &str| Document {
        file: format!("{version}/links.yaml").into(),
        value: json!({"components": {"schemas": {
            schema: {"properties": {"id": {"type": "string"}}},
            format!("{schema}Other"): {},
        }}}),
    };
    let mut spec = Spec {
        documents: vec![document("v2", "Link"), document("v3", "LinkV3")],
        overlays: vec![Document {
            file: "overlays/links.yaml".into(),
            value: json!({
                "overlay": "1.0.0",
                "info": {"title": "Links", "version": "1"},
                "extends": "../v*/links.yaml",
                "names": {"schemas": {"Link": "TriggerLink"}},
                "texts": {"schemas": {"Link.id": "Id of the link."}},
                "versions": {"v3": {"renames": {"schemas": {"Link": "LinkV3"}}}},
            }),
        }],
        ..Spec::default()
    };
    let mut diagnostics = Diagnostics::default();
    apply_overlays(&mut spec, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    for (document, schema) in spec.documents.iter().zip(["Link", "LinkV3"]) {
        let schemas = &document.value["components"]["schemas"];
        assert_eq!(schemas[schema]["x-rust-name"], "TriggerLink");
        assert_eq!(
            schemas[schema]["properties"]["id"]["description"],
            "Id of the link."
        );
        assert_eq!(schemas[format!("{schema}Other")], json!({}));
    }
}
