use serde_json::{Value, json};

use super::*;
use crate::json::{Document, IntoOptional, WrittenAs, to_json};

fn read(value: &Value) -> CustomField {
    let text = value.to_string();
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let field = CustomField::decode(document.root()).expect("it is a field");
    assert_eq!(document.mismatches(), [], "{text}");
    field
}

fn written(field: &CustomField) -> Value {
    let text = to_json(field).expect("it can be written");
    serde_json::from_str(&text).expect("it is JSON")
}

fn written_as(field: &CustomField, form: &'static str) -> Value {
    let text = to_json(&WrittenAs(field, form)).expect("it can be written");
    serde_json::from_str(&text).expect("it is JSON")
}

#[test]
fn a_field_that_was_received_as_its_id_is_written_with_what_was_added() {
    let field = || read(&json!("f1"));
    assert_eq!(written(&field()), json!("f1"));
    let mut with_value = field();
    with_value.value = Some("a".into());
    assert_eq!(written(&with_value), json!({"id": "f1", "value": "a"}));
    let mut with_key = field();
    with_key.key = Some("contact.size".to_owned());
    assert_eq!(
        written(&with_key),
        json!({"id": "f1", "key": "contact.size"})
    );
    let mut with_member = field();
    with_member.extra.insert("note", 1);
    assert_eq!(written(&with_member), json!({"id": "f1", "note": 1}));
}

#[test]
fn a_value_is_read_under_every_key_and_written_under_the_same() {
    for key in VALUE_KEYS {
        for value in [
            json!("a"),
            json!(5),
            json!(["a", "b"]),
            json!({"f": {"url": "u"}}),
            Value::Null,
        ] {
            let sent = json!({"id": "f1", key: value});
            let field = read(&sent);
            assert!(field.has_id("f1"));
            assert_eq!(field.value, Some(value.clone().into()), "{key}");
            assert!(field.extra.is_empty(), "{key}");
            assert_eq!(written(&field), sent);
            let expected = json!({"id": "f1", "field_value": value});
            assert_eq!(written_as(&field, "field_value"), expected);
        }
    }
}

#[test]
fn nothing_that_is_received_is_lost() {
    let fields = [
        json!({"id": "f1"}),
        json!({"id": "f1", "type": "string", "fieldValueString": "a"}),
        json!({"id": "f1", "value": null, "fieldValue": "a"}),
        json!({"id": "f1", "value": "a", "fieldValue": "b", "fieldValueArray": ["c"]}),
        json!({"id": {"odd": 1}, "key": ["k"], "value": "a"}),
        json!({"field": {"id": "f1", "name": "n"}, "value": "a"}),
        json!({"value": [1, "a", null, {"b": []}]}),
        json!("f1"),
    ];
    for sent in fields {
        let text = sent.to_string();
        let document = Document::parse(text.as_bytes()).expect("it is JSON");
        let field = CustomField::decode(document.root()).expect("it is a field");
        assert_eq!(written(&field), sent);
    }
}

#[test]
fn the_first_value_counts() {
    let field =
        read(&json!({"id": "f1", "value": null, "fieldValueNumber": 5, "fieldValueString": "a"}));
    assert_eq!(field.value, Some("a".into()));
    let field = read(&json!({"id": "f1", "fieldValueNumber": 5, "fieldValueString": null}));
    assert_eq!(field.value, Some(5.into()));
}

#[test]
fn values_are_found_and_set_by_id() {
    let mut fields = vec![
        read(&json!({"id": "f1", "value": "a"})),
        read(&json!({"field": {"id": "f2"}, "value": 2})),
        read(&json!({"id": "f3", "value": null})),
        read(&json!("f4")),
    ];
    assert_eq!(CustomField::find(&fields, "f1"), Some(&"a".into()));
    assert_eq!(CustomField::find(&fields, "f2"), Some(&2.into()));
    for none in ["f3", "f4", "f5", ""] {
        assert_eq!(CustomField::find(&fields, none), None, "{none}");
    }
    CustomField::set(&mut fields, "f2", 3);
    CustomField::set(&mut fields, "f4", true);
    CustomField::set(&mut fields, "f5", ["x"]);
    assert_eq!(fields.len(), 5);
    assert_eq!(
        written(&fields[1]),
        json!({"field": {"id": "f2"}, "value": 3})
    );
    assert_eq!(written(&fields[3]), json!({"id": "f4", "value": true}));
    assert_eq!(
        written_as(&fields[4], "fieldValue"),
        json!({"id": "f5", "fieldValue": ["x"]})
    );
}

#[test]
fn values_are_made_of_what_programs_have() {
    let cases: [(CustomFieldValue, Value); 14] = [
        ("a".into(), json!("a")),
        (String::from("a").into(), json!("a")),
        (5.into(), json!(5)),
        (5_u32.into(), json!(5)),
        (i64::MIN.into(), json!(i64::MIN)),
        (1.5.into(), json!(1.5)),
        (true.into(), json!(true)),
        (["a", "b"].into(), json!(["a", "b"])),
        (vec!["a"].into(), json!(["a"])),
        (vec![String::from("a")].into(), json!(["a"])),
        (Vec::<String>::new().into(), json!([])),
        (json!({"a": [1]}).into(), json!({"a": [1]})),
        (Nullable::Value("a".into()).into(), json!("a")),
        (Nullable::Null.into(), Value::Null),
    ];
    for (value, json) in cases {
        assert_eq!(value.to_json(), json);
        assert_eq!(CustomFieldValue::from(json.clone()), value);
        let text = to_json(&value).expect("it can be written");
        assert_eq!(text, json.to_string());
    }
    assert_eq!(None::<&str>.into_optional(), None::<CustomFieldValue>);
    assert_eq!(Some(5).into_optional(), Some(CustomFieldValue::from(5)));
    assert_eq!(
        Nullable::Null.into_optional(),
        Some(CustomFieldValue::null())
    );
    let large = json!(u64::MAX);
    assert_eq!(CustomFieldValue::from(large.clone()).to_json(), large);
    assert!(to_json(&CustomFieldValue::from(f64::NAN)).is_err());
}

#[test]
fn values_are_asked_for_as_what_they_mean() {
    let value = |json: Value| CustomFieldValue::from(json);
    assert_eq!(value(json!(" 5 ")).as_i64(), Some(5));
    assert_eq!(value(json!("100.50")).as_f64(), Some(100.5));
    assert_eq!(value(json!(100)).as_f64(), Some(100.0));
    assert_eq!(value(json!("True")).as_bool(), Some(true));
    assert_eq!(value(json!(1)).as_bool(), None);
    assert_eq!(value(json!("a")).texts(), ["a"]);
    assert_eq!(value(json!(["a", "b"])).texts(), ["a", "b"]);
    assert_eq!(value(json!([1])).texts(), [""; 0]);
}

#[test]
fn dates_are_texts_or_milliseconds() {
    let date = |json: Value| CustomFieldValue::from(json).to_date();
    for (json, expected) in [
        (json!("2026-01-31"), "2026-01-31"),
        (json!("2026-01-31T23:59:59.999Z"), "2026-01-31"),
        (json!(" 2026-01-31 10:00 "), "2026-01-31"),
        // As seconds it would be in the year 2936.
        (json!(30_499_200_000_i64), "1970-12-20"),
        (json!(31_536_000_001_i64), "1971-01-01"),
        (json!(0), "1970-01-01"),
        (json!(-1), "1969-12-31"),
        (json!(1_767_323_045_000_i64), "2026-01-02"),
        (json!(951_782_400_000_i64), "2000-02-29"),
        (json!(951_868_800_000_i64), "2000-03-01"),
        (json!(4_107_456_000_000_i64), "2100-02-28"),
        (json!(4_107_542_400_000_i64), "2100-03-01"),
    ] {
        let date = date(json.clone());
        assert_eq!(date, expected.parse().ok(), "{json}");
        assert!(date.is_some_and(|date| date.is_known()), "{json}");
    }
    for none in [
        json!("31.01.2026"),
        json!("2026-02-30"),
        json!("2026-1-31x"),
        json!("é026-01-31"),
        json!(i64::MAX),
        json!(true),
    ] {
        assert_eq!(date(none.clone()), None, "{none}");
    }
}

#[test]
fn files_are_read_in_both_shapes() {
    let by_id = json!({"u1": {
        "url": "https://example.com/a", "documentId": "d",
        "meta": {"originalname": "a.png", "mimetype": "image/png", "size": 7},
    }});
    let list = json!([
        {"url": "https://example.com/a", "meta": {"name": "a.png", "size": 7}, "deleted": true},
        {"no": "address"},
    ]);
    let [file] = CustomFieldValue::from(by_id)
        .files()
        .try_into()
        .expect("one file");
    assert_eq!(file.url, "https://example.com/a");
    assert_eq!(file.name.as_deref(), Some("a.png"));
    assert_eq!(file.media_type.as_deref(), Some("image/png"));
    assert_eq!((file.size, file.is_deleted), (Some(7), false));
    let [file] = CustomFieldValue::from(list)
        .files()
        .try_into()
        .expect("one file");
    assert_eq!((file.size, file.is_deleted), (Some(7), true));
}

#[test]
fn only_objects_with_a_url_are_files() {
    for none in [
        json!("https://example.com/a"),
        json!(["https://example.com/a"]),
        json!(["https://example.com/a", 1]),
        json!({"currency": "default", "value": 100}),
        json!({"url": 1}),
    ] {
        let value = CustomFieldValue::from(none.clone());
        assert!(value.files().is_empty(), "{none}");
    }
}
