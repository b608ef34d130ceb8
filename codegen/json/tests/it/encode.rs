//! Tests which values encoding omits, escapes or refuses.

use std::collections::BTreeMap;

use highlevel_json::{Encode, to_json};
use proptest::prelude::*;
use serde_json::{Value, json};

use highlevel_testing_api::pages::{Page, Status, Tag};

fn text(value: &dyn Encode) -> String {
    to_json(value).expect("the value can be written")
}

#[test]
fn absent_fields_are_left_out() {
    assert_eq!(text(&Tag::new("a")), r#"{"name":"a"}"#);
    assert_eq!(
        text(&Page::default()),
        r#"{"tags":[],"children":[],"counts":{}}"#
    );
}

#[test]
fn all_types_are_written() {
    let counts = BTreeMap::from([("65+".to_owned(), 1), ("n".to_owned(), 2)]);
    let page = Page::new(["x", "y"], [Page::default()], counts)
        .id("a\"b")
        .count(-1)
        .ratio(5.0)
        .is_active(false)
        .status(Status::Unknown("later".to_owned()))
        .extra_(json!({"a": [null, 1.5, u64::MAX]}))
        .parent(Page::default());
    let expected = concat!(
        r#"{"id":"a\"b","count":-1,"ratio":5,"isActive":false,"status":"later","tags":["x","y"],"#,
        r#""children":[{"tags":[],"children":[],"counts":{}}],"counts":{"65+":1,"n":2},"#,
        r#""extra":{"a":[null,1.5,18446744073709551615]},"parent":{"tags":[],"children":[],"counts":{}}}"#
    );
    assert_eq!(text(&page), expected);
}

#[test]
fn an_explicit_null_is_an_option_in_an_option() {
    assert!(None::<Option<String>>.is_absent());
    assert!(!Some(None::<String>).is_absent());
    assert_eq!(text(&Some(None::<String>)), "null");
    assert_eq!(text(&vec![Some(1), None]), "[1,null]");
}

#[test]
fn what_json_cannot_hold_is_refused_with_its_path() {
    let bad = Page::default().ratio(f64::NAN);
    let parent = Page::default().parent(bad).ratio(1.0);
    let mut root = Page::default().ratio(0.5);
    root.children = vec![Page::default(), parent];
    let error = to_json(&root).expect_err("NaN is not JSON");
    assert_eq!(
        error.to_string(),
        "$.children[1].parent.ratio: JSON cannot hold the number NaN"
    );
    let map = BTreeMap::from([("65+".to_owned(), f64::INFINITY)]);
    let error = to_json(&map).expect_err("infinity is not JSON");
    assert_eq!(
        error.to_string(),
        "$[\"65+\"]: JSON cannot hold the number inf"
    );
}

proptest! {
    #[test]
    fn strings_come_back(string in any::<String>()) {
        let text = text(&string);
        prop_assert_eq!(serde_json::from_str::<String>(&text).expect("it is JSON"), string);
    }

    #[test]
    fn floats_come_back(float in any::<f64>()) {
        let text = text(&float);
        prop_assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(float.to_bits()));
        prop_assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
}
