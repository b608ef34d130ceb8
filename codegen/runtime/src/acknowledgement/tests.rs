use serde_json::{Value, json};

use super::Acknowledgement;
use crate::json::read;

/// Reads a value, and returns it with the number of its mismatches.
fn decode(json: &Value) -> (Acknowledgement, usize) {
    let read = read::<Acknowledgement>(json.to_string()).unwrap();
    (read.value, read.mismatches.len())
}

/// Asserts that a value is written as it was read.
fn assert_kept(json: &Value) {
    let (value, _) = decode(json);
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
}

#[test]
fn reads_the_flag_under_each_of_its_names_and_writes_it_under_the_same() {
    for key in ["success", "succeeded", "succeded", "status", "deleted"] {
        for flag in [true, false] {
            let json = json!({ key: flag });
            assert_eq!(decode(&json).0.succeeded, Some(flag), "{key}");
            assert_eq!(decode(&json).1, 0, "{key}");
            assert_kept(&json);
        }
    }
}

#[test]
fn loses_nothing() {
    for json in [
        json!({}),
        json!({"success": null}),
        json!({"succeeded": true, "succeded": true}),
        json!({"succeeded": true, "succeded": false}),
        json!({"success": true, "statusCode": 201, "message": "Created"}),
        json!({"success": null, "succeeded": false, "traceId": "t1"}),
        json!({"msg": "Deleted", "message": null}),
        json!({"success": true, "id": "c1", "deleted": {"count": 2}}),
        json!({"status": "queued"}),
        json!({"status": "queued", "deleted": true}),
        json!({"message": {"text": "Deleted"}, "msg": "Deleted"}),
    ] {
        assert_kept(&json);
    }
}

#[test]
fn converts_texts_and_numbers_that_are_flags() {
    assert_eq!(decode(&json!({"success": "true"})).0.succeeded, Some(true));
    assert_eq!(decode(&json!({"success": 0})).0.succeeded, Some(false));
    let (value, mismatches) = decode(&json!({"status": "queued"}));
    assert_eq!((value.succeeded, mismatches), (None, 1));
    assert_eq!(value.extra.get("status"), Some(&json!("queued")));
}

#[test]
fn a_value_of_another_type_does_not_hide_the_next_one() {
    let (value, mismatches) = decode(&json!({"status": "queued", "deleted": true}));
    assert_eq!((value.succeeded, mismatches), (Some(true), 1));
    assert_eq!(value.extra.get("status"), Some(&json!("queued")));
    let (value, mismatches) = decode(&json!({"message": {"text": "no"}, "msg": "Deleted"}));
    assert_eq!((value.message.as_deref(), mismatches), (Some("Deleted"), 1));
}

#[test]
fn a_member_too_many_is_kept_and_reported() {
    let (value, mismatches) = decode(&json!({"success": true, "id": "c1"}));
    assert_eq!(value.extra.get("id"), Some(&json!("c1")));
    assert_eq!(mismatches, 1);
    assert_eq!(decode(&json!({"success": true, "statusCode": 200})).1, 0);
}

#[test]
fn is_made_in_one_expression() {
    let value = Acknowledgement::new(true).message("Deleted");
    let json = serde_json::to_value(&value).unwrap();
    assert_eq!(json, json!({"success": true, "message": "Deleted"}));
    assert_eq!(
        format!("{value:?}"),
        r#"Acknowledgement { succeeded: Some(true), message: Some("Deleted") }"#
    );
}
