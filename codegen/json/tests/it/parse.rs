//! Tests what the parser accepts as JSON, and where it reports an error.

use highlevel_json::{Decode, Document};
use proptest::prelude::*;
use serde_json::{Value, json};

fn parse(text: &str) -> Result<Value, String> {
    let document = Document::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    Ok(Value::decode(document.root()).expect("every JSON value becomes a `Value`"))
}

#[test]
fn all_kinds_of_values_are_read() {
    let text = r#" { "a" : [ 1 , -2.5e+3 , 0 , -0.0 ] , "b" : { } , "c" : [ ] , "d" : true , "e" : false , "f" : null } "#;
    let expected =
        json!({"a": [1, -2500.0, 0, -0.0], "b": {}, "c": [], "d": true, "e": false, "f": null});
    assert_eq!(parse(text), Ok(expected));
}

#[test]
fn escapes_are_resolved() {
    assert_eq!(
        parse(r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 plain""#),
        Ok(json!("\"\\/\u{8}\u{c}\n\r\té😀 plain"))
    );
    assert_eq!(parse(r#"{"a\u0062c":"x\ty"}"#), Ok(json!({"abc": "x\ty"})));
}

#[test]
fn a_lone_surrogate_becomes_the_replacement_character() {
    assert_eq!(
        parse(r#""a\ud800b\udc00\ud800\ud83d\ude00""#),
        Ok(json!("a\u{fffd}b\u{fffd}\u{fffd}😀"))
    );
    assert_eq!(parse(r#""\ud800\u0041""#), Ok(json!("\u{fffd}A")));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(parse("\u{feff}[1]"), Ok(json!([1])));
}

#[test]
fn the_last_of_equal_keys_wins() {
    assert_eq!(
        parse(r#"{"a":1,"b":{"a":5,"a":6},"a":[2],"\u0061":3}"#),
        Ok(json!({"b": {"a": 6}, "a": 3}))
    );
    let many: Vec<_> = (0..300)
        .map(|key| format!("\"k{}\":{key}", key % 200))
        .collect();
    let value = parse(&format!("{{{},\"end\":0}}", many.join(","))).expect("it is JSON");
    assert_eq!(value["k0"], 200);
    assert_eq!(value["k150"], 150);
    assert_eq!(value.as_object().map(serde_json::Map::len), Some(201));
}

#[test]
fn what_is_not_json_is_refused() {
    let refused = [
        "",
        " ",
        "{",
        "[",
        "}",
        "]",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "[1 2]",
        "1 2",
        "nul",
        "nulll",
        "True",
        "01",
        "-",
        "-a",
        "1.",
        ".5",
        "1.e5",
        "1e",
        "1e+",
        "+1",
        "0x10",
        "NaN",
        "Infinity",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u{0}\"",
        "[1}",
        "{\"a\":1]",
        "// a\n1",
        "[1]]",
        "<html>",
        "\u{a0}1",
        "{\"a\":1 \"b\":2}",
        "{1:2}",
        "\"\\u-123\"",
        "\"abcdefgh\u{1f}\"",
    ];
    for text in refused {
        assert!(parse(text).is_err(), "{text:?} was read");
        assert!(
            serde_json::from_str::<Value>(text).is_err(),
            "{text:?} is JSON after all"
        );
    }
}

#[test]
fn an_error_tells_where_and_what() {
    let message = |text: &str| parse(text).expect_err("it is not JSON");
    assert_eq!(
        message("{\n  \"a\": é}"),
        "line 2, column 8 (byte 9): expected a JSON value, found `é`"
    );
    assert_eq!(
        message("[1,\n2"),
        "line 2, column 2 (byte 5): expected `,` or `]`, found the end of the body"
    );
    assert_eq!(
        message("<html>"),
        "line 1, column 1 (byte 0): expected a JSON value, found `<`"
    );
    assert_eq!(
        message("[1] x"),
        "line 1, column 5 (byte 4): expected the end of the body, found `x`"
    );
    let error = Document::parse(b"[\"\xff\"]").expect_err("it is not UTF-8");
    assert!(!error.exceeds_limit());
    assert_eq!(
        error.to_string(),
        "line 1, column 3 (byte 2): expected text encoded as UTF-8, found the byte 0xff"
    );
}

#[test]
fn depth_is_limited_without_recursion() {
    for text in ["[".repeat(100_000), "{\"a\":".repeat(100_000)] {
        let error = Document::parse(text.as_bytes()).expect_err("it is too deep");
        assert!(error.exceeds_limit());
        let error = error.to_string();
        assert!(error.contains("nested at most 256 deep"), "{error}");
    }
    let deep = format!("{}1{}", "[".repeat(256), "]".repeat(256));
    assert!(parse(&deep).is_ok());
    assert!(parse(&format!("[{deep}]")).is_err());
}

#[test]
fn big_numbers_keep_what_a_value_can_hold() {
    assert_eq!(parse("18446744073709551615"), Ok(json!(u64::MAX)));
    assert_eq!(parse("-9223372036854775808"), Ok(json!(i64::MIN)));
    assert_eq!(
        parse("18446744073709551616"),
        Ok(json!(18_446_744_073_709_551_616.0))
    );
    assert_eq!(parse("[1e999]"), Ok(json!(["1e999"])));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z\"\\\\\n\u{e9}\u{1f600}]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 100, 10, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec(("[a-c]{0,2}|.{0,12}", inner), 0..12)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn it_reads_what_serde_json_writes(value in any_json()) {
        let compact = value.to_string();
        prop_assert_eq!(parse(&compact), Ok(value.clone()));
        let pretty = serde_json::to_string_pretty(&value).expect("a value can be written");
        prop_assert_eq!(parse(&pretty), Ok(value));
    }

    #[test]
    fn it_agrees_with_serde_json_on_damaged_text(value in any_json(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = value.to_string().into_bytes();
        let at = at.index(text.len());
        text[at] = byte;
        let ours = Document::parse(&text).is_ok();
        let theirs = serde_json::from_slice::<Value>(&text);
        // Our parser deliberately accepts lone surrogates and numbers out of range, which serde_json rejects.
        let is_deliberate = theirs.as_ref().is_err_and(|error| {
            let error = error.to_string();
            error.contains("surrogate") || error.contains("hex escape") || error.contains("out of range")
        });
        prop_assert!(ours == theirs.is_ok() || (ours && is_deliberate), "{:?}", String::from_utf8_lossy(&text));
    }

    #[test]
    fn it_never_panics(text in any::<Vec<u8>>(), json in "[\\[\\]{}\",:0-9a-z\\\\ .eE+-]{0,40}") {
        let _ = Document::parse(&text);
        let ours = Document::parse(json.as_bytes()).is_ok();
        let theirs = serde_json::from_str::<serde_json::Value>(&json).is_ok();
        prop_assert!(ours || !theirs, "{json:?}");
    }
}
