//! Tests which name of a field with several names is read.

use highlevel_json::{Decode, Document, Node, Nullable};

/// A struct as the generator emits it, with one field for each way to hold a value.
#[derive(Debug, PartialEq)]
struct Saved {
    done: Option<bool>,
    note: Option<Nullable<String>>,
    tags: Vec<String>,
    last: Option<i64>,
}

impl Decode for Saved {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Saved")?;
        let saved = Self {
            done: object.optional(object.present_name(&["succeded", "succeeded", "success"])),
            note: object.nullable(object.present_name(&["note", "remark"])),
            tags: object.list(object.present_name(&["tags", "labels"])),
            last: object.optional("last"),
        };
        let _ = object.extra();
        Some(saved)
    }
}

fn decode(text: &str) -> (Saved, usize) {
    let document = Document::parse(text.as_bytes()).expect("the test's text is JSON");
    let saved = Saved::decode(document.root()).expect("it is an object");
    let mismatches = document.mismatches().len();
    (saved, mismatches)
}

#[test]
fn a_field_is_read_under_each_of_its_names() {
    for name in ["succeded", "succeeded", "success"] {
        for text in [
            format!(r#"{{"{name}":true,"last":1}}"#),
            format!(r#"{{"last":1,"{name}":true}}"#),
        ] {
            let (saved, mismatches) = decode(&text);
            assert_eq!((saved.done, saved.last), (Some(true), Some(1)), "{text}");
            assert_eq!(mismatches, 0, "{text}");
        }
    }
}

#[test]
fn several_names_at_once_are_all_documented() {
    let (saved, mismatches) =
        decode(r#"{"succeded":true,"success":true,"labels":[],"tags":["a"]}"#);
    assert_eq!((saved.done, saved.tags), (Some(true), vec!["a".to_owned()]));
    assert_eq!(mismatches, 0);
}

#[test]
fn the_first_name_with_a_value_counts() {
    let cases = [
        (r#"{"success":false,"succeded":true}"#, Some(true)),
        (r#"{"succeded":null,"success":false}"#, Some(false)),
        (r#"{"succeded":null,"succeeded":null}"#, None),
        (r#"{"Success":true,"succeeded_":true}"#, None),
        ("{}", None),
    ];
    for (text, expected) in cases {
        assert_eq!(decode(text).0.done, expected, "{text}");
    }
}

#[test]
fn null_under_any_name_is_null() {
    let cases = [
        (r#"{"remark":null}"#, Some(Nullable::Null)),
        (r#"{"note":null}"#, Some(Nullable::Null)),
        (r#"{"note":null,"remark":"a"}"#, Some("a".into())),
        (r#"{"other":null}"#, None),
    ];
    for (text, expected) in cases {
        assert_eq!(decode(text).0.note, expected, "{text}");
    }
    assert_eq!(decode(r#"{"labels":["a"]}"#).0.tags, ["a"]);
    assert_eq!(decode(r#"{"tags":[],"labels":["a"]}"#).0.tags, [""; 0]);
}
