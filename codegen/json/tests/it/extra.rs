//! Tests that members that no field holds are kept, reported and written back, and that users can set them.

use std::collections::BTreeSet;

use highlevel_json::{
    Date, Decode, Document, Encode, Entries, Extra, MismatchKind, Nullable, Timestamp, to_json,
};
use serde_json::{Map, Value, json};

use highlevel_testing_api::pages::{Page, Tag};

/// Reads a value as a response is read, and returns it with the kinds and places of the mismatches.
fn read<T: Decode>(json: &Value) -> (T, Vec<(MismatchKind, String)>) {
    let text = json.to_string();
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let document = document.with_metadata(&["traceId"]);
    let value = T::decode(document.root()).expect("it is an object");
    let mismatches = document.mismatches().into_iter();
    let mismatches = mismatches.map(|mismatch| (mismatch.kind, mismatch.path));
    (value, mismatches.collect())
}

fn write(value: &dyn Encode) -> Value {
    let text = to_json(value).expect("it can be written");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Reads and writes a page. Returns the page and the written JSON without its empty lists.
fn page(json: &Value) -> (Page, Value) {
    let (page, _) = read::<Page>(json);
    let mut written = write(&page);
    for name in ["tags", "children", "counts"] {
        let members = written.as_object_mut().expect("it is an object");
        if json.get(name).is_none() {
            assert!(
                members.remove(name).is_some(),
                "{name} is not in {members:?}"
            );
        }
    }
    (page, written)
}

#[test]
fn what_no_field_holds_is_kept_and_written_back() {
    for json in [
        json!({"id": "a", "later": {"deep": [1, {"b": null}]}, "other": "\n\"ü"}),
        json!({"count": "many", "ratio": [], "isActive": {}}),
        json!({"id": null, "count": null, "tags": null, "counts": null, "later": null}),
        json!({"children": 7, "counts": []}),
        json!({"tags": ["a", {"x": 1}, null, "b", []]}),
        json!({"counts": {"a": 1, "b": "no", "c": null}}),
        json!({"children": [{"id": "b", "new": 1}, "c", {"tags": [null], "count": []}, null]}),
        json!({"parent": {"parent": {"count": "x", "later": 1}}, "status": null}),
        json!({"extra": {"a": 1}, "": 0, "extra_": 2}),
    ] {
        let (page, written) = page(&json);
        assert_eq!(written, without_nested_lists(&json, &written));
        let (again, _) = read::<Page>(&written);
        assert_eq!(again, page);
    }
}

/// Returns `json` with the empty lists and maps that `written` has for absent ones.
fn without_nested_lists(json: &Value, written: &Value) -> Value {
    match (json, written) {
        (Value::Object(json), Value::Object(written)) => {
            let mut all = json.clone();
            for (key, value) in written {
                let is_empty = *value == json!([]) || *value == json!({});
                match json.get(key) {
                    Some(json) => drop(all.insert(key.clone(), without_nested_lists(json, value))),
                    None if is_empty => drop(all.insert(key.clone(), value.clone())),
                    None => panic!("{key} was added"),
                }
            }
            Value::Object(all)
        }
        (Value::Array(json), Value::Array(written)) if json.len() == written.len() => {
            let both = json.iter().zip(written);
            both.map(|(json, written)| without_nested_lists(json, written))
                .collect()
        }
        (json, _) => json.clone(),
    }
}

#[test]
fn numbers_and_order_are_kept_as_they_came() {
    let text = r#"{"z":1.50,"id":"p","y":123456789012345678901234567890,"x":1e400,"w":[1E2]}"#;
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let page = Page::decode(document.root()).expect("it is an object");
    let written = to_json(&page).expect("it can be written");
    assert!(
        written.ends_with(r#","z":1.50,"y":123456789012345678901234567890,"x":1e400,"w":[1E2]}"#),
        "{written}"
    );
}

#[test]
fn mismatches_have_kinds() {
    use MismatchKind::{NoDocumentedKey, UndocumentedKey, WrongType};
    let kinds = |json: Value| {
        let (_, mismatches) = read::<Page>(&json);
        let mismatches = mismatches.into_iter();
        mismatches
            .map(|(kind, path)| format!("{kind:?} {path}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        kinds(json!({"id": "a", "count": "x", "new": 1, "children": [{"id": "b", "deep": 2}]})),
        [
            format!("{WrongType:?} $.count"),
            format!("{UndocumentedKey:?} $.children[0].deep"),
            format!("{UndocumentedKey:?} $.new"),
        ]
    );
    assert_eq!(
        kinds(json!({"page": {"id": "a"}})),
        [
            format!("{UndocumentedKey:?} $.page"),
            format!("{NoDocumentedKey:?} $"),
        ]
    );
    // `traceId` is metadata, not an undocumented key, but only in the outermost object.
    assert_eq!(kinds(json!({"traceId": "t"})), [""; 0]);
    assert_eq!(kinds(json!({"id": "a", "traceId": "t"})), [""; 0]);
    assert_eq!(
        kinds(json!({"parent": {"id": "b", "traceId": "t"}})),
        [format!("{UndocumentedKey:?} $.parent.traceId")]
    );
    assert_eq!(kinds(json!({})), [""; 0]);
    assert_eq!(kinds(json!({"id": null})), [""; 0]);
}

#[test]
fn metadata_is_kept() {
    let (page, _) = read::<Page>(&json!({"id": "a", "traceId": "t"}));
    assert_eq!(page.extra.get("traceId"), Some(&json!("t")));
}

#[test]
fn many_undocumented_keys_are_counted_and_new_ones_are_still_reported() {
    let child = json!({"id": "c", "one": 1, "two": 2});
    let json = json!({"children": vec![child; 1000], "three": 3});
    let text = json.to_string();
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let page = Page::decode(document.root()).expect("it is an object");
    let mismatches = document.mismatches();
    assert!(mismatches.len() <= 70, "{}", mismatches.len());
    assert_eq!(mismatches.len() + document.unkept_mismatches(), 2001);
    assert!(mismatches.iter().any(|one| one.path == "$.three"));
    assert_eq!(page.children[999].extra.len(), 2);
}

#[test]
fn more_keys_than_a_word_has_bits_are_kept() {
    let mut json = json!({"id": "a"});
    for number in 0..200 {
        json[format!("key{number}")] = json!(number);
    }
    json["count"] = json!(5);
    let (page, mismatches) = read::<Page>(&json);
    assert_eq!((page.count, page.extra.len()), (Some(5), 200));
    assert!(mismatches.len() >= 64);
    assert_eq!(write(&page)["key199"], json!(199));
}

#[test]
fn a_field_that_is_changed_wins() {
    let json = json!({"id": 5.5, "count": "x", "tags": ["a", null], "counts": {"a": 1, "b": []}, "new": 1});
    let (mut page, _) = read::<Page>(&json);
    page.count = Some(7);
    page.tags.push("b".to_owned());
    page.counts.insert("c".to_owned(), 3);
    let written = write(&page);
    assert_eq!(written["count"], json!(7));
    assert_eq!(written["tags"], json!(["a", "b"]));
    assert_eq!(written["counts"], json!({"a": 1, "c": 3}));
    assert_eq!(written["new"], json!(1));
    let text = to_json(&page).expect("it can be written");
    assert_eq!(text.matches("\"count\"").count(), 1, "{text}");
}

#[test]
fn removing_an_element_changes_a_list() {
    let (mut page, _) = read::<Page>(&json!({"tags": ["a", null, "b"]}));
    page.tags.remove(0);
    assert_eq!(write(&page)["tags"], json!(["b"]));
    let (mut page, _) = read::<Page>(&json!({"children": [{"id": "a"}, 5]}));
    page.children[0].count = Some(1);
    assert_eq!(write(&page)["children"][0]["count"], json!(1));
    assert_eq!(write(&page)["children"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_member_that_is_set_replaces_its_field() {
    let tag = Tag::new("a")
        .colour("red")
        .extra("colour", Value::Null)
        .extra("name", json!(["a"]))
        .extra("new \"key\"\n", "x");
    assert_eq!(
        to_json(&tag).expect("it can be written"),
        r#"{"name":["a"],"colour":null,"new \"key\"\n":"x"}"#
    );
    let mut tag = tag.extra("colour", "blue");
    assert_eq!(write(&tag)["colour"], json!("blue"));
    assert_eq!(tag.extra.remove("colour"), Some(json!("blue")));
    assert_eq!(tag.extra.remove("colour"), None);
    assert_eq!(write(&tag)["colour"], json!("red"));
    tag.extra.clear();
    assert_eq!(write(&tag), json!({"name": "a", "colour": "red"}));
}

#[test]
fn a_received_member_can_be_removed_and_replaced() {
    let (mut page, _) = read::<Page>(&json!({"id": "a", "one": 1, "two": 2, "count": "x"}));
    assert_eq!(page.extra.remove("one"), Some(json!(1)));
    page.extra.insert("two", 3);
    let written = write(&page);
    assert!(written.get("one").is_none(), "{written}");
    assert_eq!(
        (&written["two"], &written["count"]),
        (&json!(3), &json!("x"))
    );
    assert_eq!(page.extra.keys().count(), 2);
}

#[test]
fn members_are_equal_in_any_order() {
    let (one, _) = read::<Page>(&json!({"a": 1, "b": [2]}));
    let other = Extra::from_iter([("b", json!([2])), ("a", json!(1))]);
    assert_eq!(one.extra, other);
    assert_ne!(one.extra, Extra::new());
    let mut emptied = one.extra.clone();
    emptied.remove("a");
    emptied.remove("b");
    assert_eq!(emptied, Extra::new());
    assert!(emptied.is_empty());
}

#[test]
fn debug_shows_members_without_secrets() {
    let json = json!({"id": "a", "apiKey": "5ecret", "nested": {"password": "5ecret"}, "new": 1});
    let (page, _) = read::<Page>(&json);
    for shown in [format!("{page:?}"), format!("{:?}", page.extra)] {
        assert!(!shown.contains("5ecret"), "{shown}");
        assert!(shown.contains(r#""new": 1"#), "{shown}");
        assert!(shown.contains(r#""apiKey": [redacted]"#), "{shown}");
    }
}

#[test]
fn what_is_no_entry_of_a_map_is_kept_beside_it() {
    let json = json!({"a": {"id": "x", "new": 1}, "traceId": "t", "total": 3, "b": [1], "c": null});
    let (map, mismatches) = read::<Entries<Page>>(&json);
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a"]);
    assert_eq!(map["a"].id.as_deref(), Some("x"));
    assert_eq!(
        map.extra.keys().collect::<BTreeSet<_>>(),
        BTreeSet::from(["b", "c", "total", "traceId"])
    );
    let mismatches: Vec<_> = mismatches
        .iter()
        .map(|(kind, path)| format!("{kind:?} {path}"))
        .collect();
    assert_eq!(
        mismatches,
        [
            "WrongType $.b",
            "WrongType $.c",
            "UndocumentedKey $.a.new",
            "UndocumentedKey $.total"
        ]
    );
    let written = write(&map);
    assert_eq!(
        (&written["b"], &written["traceId"]),
        (&json!([1]), &json!("t"))
    );
    assert_eq!(written["a"]["new"], json!(1));
}

#[test]
fn a_scalar_of_the_wrong_type_in_a_map_of_scalars_is_a_wrong_type() {
    fn mismatches<T: Decode>(json: &Value) -> Vec<(MismatchKind, String)> {
        read::<Entries<T>>(json).1
    }
    let (boolean, text) = (json!({"a": true}), json!({"a": "many"}));
    for found in [
        mismatches::<i64>(&boolean),
        mismatches::<f64>(&boolean),
        mismatches::<bool>(&text),
        mismatches::<Date>(&boolean),
        mismatches::<Timestamp>(&boolean),
    ] {
        assert_eq!(found, [(MismatchKind::WrongType, "$.a".to_owned())]);
    }
    for found in [
        mismatches::<Vec<i64>>(&boolean),
        mismatches::<Entries<i64>>(&boolean),
        mismatches::<Map<String, Value>>(&boolean),
        mismatches::<Extra>(&boolean),
        mismatches::<Page>(&boolean),
    ] {
        assert_eq!(found, [(MismatchKind::UndocumentedKey, "$.a".to_owned())]);
    }
}

#[test]
fn what_is_kept_counts_as_memory() {
    let long = "x".repeat(10_000);
    let text = json!({"children": [{"new": long}, {"new": long}, {"new": long}]}).to_string();
    let read = |memory| {
        let document = Document::parse_within(text.as_bytes(), memory).expect("it is JSON");
        drop(Page::decode(document.root()));
        document.is_too_large()
    };
    assert!(!read(100_000));
    assert!(read(20_000));
    let nulls = format!("{{\"tags\":[{}null]}}", "null,".repeat(10_000));
    let document = Document::parse_within(nulls.as_bytes(), 300_000).expect("it is JSON");
    drop(Page::decode(document.root()));
    assert!(
        document.is_too_large(),
        "the memory of omitted values is counted"
    );
}

#[test]
fn a_nullable_value_is_written_once() {
    let (extra, _) = read::<Extra>(&json!({"a": null}));
    let mut writer = highlevel_json::Writer::default();
    let mut object = writer.object_with(&extra);
    object.field("a", &Some(Nullable::Value(1_i64)));
    drop(object);
    assert_eq!(writer.finish().as_deref(), Ok(r#"{"a":1}"#));
}

#[test]
fn an_empty_object_in_the_place_of_a_list_is_an_empty_list() {
    for empty in [json!({}), json!("")] {
        let (page, written) = page(&json!({"id": "a", "tags": empty}));
        assert_eq!(page.tags, Vec::<String>::new());
        assert_eq!(written["tags"], json!([]), "{empty}");
    }
}
