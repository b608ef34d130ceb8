//! Tests that decoding is lenient and reports every mismatch.

use std::collections::BTreeMap;

use highlevel_json::{Decode, Document, Mismatch};
use serde_json::{Map, Value, json};

use highlevel_testing_api::pages::{Page, Status, Tag};

fn decode<T: Decode>(text: &str) -> (Option<T>, Vec<String>) {
    let document = Document::parse(text.as_bytes()).expect("the test's text is JSON");
    let value = T::decode(document.root());
    (value, document.mismatches().iter().map(show).collect())
}

fn show(mismatch: &Mismatch) -> String {
    format!(
        "{mismatch}{}",
        if mismatch.coerced { " (coerced)" } else { "" }
    )
}

fn clean<T>(value: T) -> (Option<T>, Vec<String>) {
    (Some(value), Vec::new())
}

fn coerced<T>(value: T, mismatch: &str) -> (Option<T>, Vec<String>) {
    (Some(value), vec![format!("{mismatch} (coerced)")])
}

fn refused<T>(mismatch: &str) -> (Option<T>, Vec<String>) {
    (None, vec![mismatch.to_owned()])
}

#[test]
fn strings() {
    assert_eq!(decode::<String>("\"a\""), clean("a".to_owned()));
    assert_eq!(decode::<String>("\"\""), clean(String::new()));
    assert_eq!(
        decode("12.50"),
        coerced("12.50".to_owned(), "$: expected string, found 12.50")
    );
    assert_eq!(
        decode("true"),
        coerced("true".to_owned(), "$: expected string, found true")
    );
    assert_eq!(
        decode::<String>("{\"a\":[1]}"),
        refused("$: expected string, found {\"a\":[1]}")
    );
    assert_eq!(
        decode::<String>("null"),
        refused("$: expected string, found null")
    );
}

#[test]
fn integers() {
    assert_eq!(decode::<i64>("-9223372036854775808"), clean(i64::MIN));
    assert_eq!(
        decode("5.0"),
        coerced(5_i64, "$: expected integer, found 5.0")
    );
    assert_eq!(
        decode("5e2"),
        coerced(500_i64, "$: expected integer, found 5e2")
    );
    assert_eq!(
        decode("\"42\""),
        coerced(42_i64, "$: expected integer, found \"42\"")
    );
    for text in [
        "5.5",
        "9223372036854775808",
        "1e300",
        "\"\"",
        "\" 4\"",
        "\"4x\"",
        "\"+4\"",
        "\"0x4\"",
        "\"04\"",
        "true",
        "[4]",
    ] {
        assert_eq!(
            decode::<i64>(text),
            refused(&format!("$: expected integer, found {text}"))
        );
    }
}

#[test]
fn floats() {
    assert_eq!(decode::<f64>("5"), clean(5.0));
    assert_eq!(decode::<f64>("-2.5e1"), clean(-25.0));
    assert_eq!(
        decode("\"2.5\""),
        coerced(2.5, "$: expected number, found \"2.5\"")
    );
    for text in [
        "1e999",
        "\"NaN\"",
        "\"inf\"",
        "\"1e999\"",
        "\".5\"",
        "\"\"",
        "false",
        "{}",
    ] {
        assert_eq!(
            decode::<f64>(text),
            refused(&format!("$: expected number, found {text}"))
        );
    }
}

#[test]
fn booleans() {
    assert_eq!(decode::<bool>("true"), clean(true));
    for (text, value) in [
        ("\"true\"", true),
        ("\"False\"", false),
        ("1", true),
        ("0", false),
        ("\"0\"", false),
    ] {
        assert_eq!(
            decode(text),
            coerced(value, &format!("$: expected boolean, found {text}"))
        );
    }
    for text in ["2", "\"yes\"", "1.0", "\"\"", "[]"] {
        assert_eq!(
            decode::<bool>(text),
            refused(&format!("$: expected boolean, found {text}"))
        );
    }
}

#[test]
fn lists() {
    assert_eq!(decode::<Vec<i64>>("[1,2]"), clean(vec![1, 2]));
    assert_eq!(
        decode("5"),
        coerced(vec![5_i64], "$: expected array, found 5")
    );
    assert_eq!(
        decode::<Vec<i64>>("{\"a\":1}"),
        refused("$: expected array, found {\"a\":1}")
    );
    for nothing in ["{}", "\"\""] {
        let note = format!("$: expected array, found {nothing}");
        assert_eq!(decode(nothing), coerced(Vec::<i64>::new(), &note));
        assert_eq!(decode(nothing), coerced(Vec::<String>::new(), &note));
        assert_eq!(decode(nothing), coerced(Vec::<Value>::new(), &note));
        let (pages, mismatches) = decode::<Vec<Page>>(nothing);
        assert_eq!(pages.map(|pages| pages.len()), Some(0), "{mismatches:?}");
    }
    assert_eq!(
        decode("\" \""),
        coerced(vec![" ".to_owned()], "$: expected array, found \" \"")
    );
    let (value, mismatches) = decode::<Vec<i64>>("[1,null,\"x\",4,\"5\"]");
    assert_eq!(value, Some(vec![1, 4, 5]));
    assert_eq!(
        mismatches,
        [
            "$[1]: expected integer, found null",
            "$[2]: expected integer, found \"x\"",
            "$[4]: expected integer, found \"5\" (coerced)"
        ]
    );
    assert_eq!(
        decode::<Vec<Option<i64>>>("[1,null]"),
        clean(vec![Some(1), None])
    );
    assert_eq!(
        decode::<Vec<Value>>("[1,null]"),
        clean(vec![json!(1), Value::Null])
    );
    assert_eq!(
        decode::<Vec<Vec<i64>>>("[[1],[]]"),
        clean(vec![vec![1], vec![]])
    );
}

#[test]
fn maps() {
    assert_eq!(
        decode::<BTreeMap<String, i64>>("{\"b\":1}"),
        clean(BTreeMap::from([("b".to_owned(), 1)]))
    );
    let (value, mismatches) = decode::<BTreeMap<String, i64>>("{\"65+\":{},\"13-17\":2,\"\":[]}");
    assert_eq!(value, Some(BTreeMap::from([("13-17".to_owned(), 2)])));
    assert_eq!(
        mismatches,
        [
            "$[\"65+\"]: expected integer, found {}",
            "$[\"\"]: expected integer, found []"
        ]
    );
    assert_eq!(
        decode::<Map<String, Value>>("[]"),
        refused("$: expected object, found []")
    );
}

#[test]
fn open_enums_keep_unknown_values() {
    assert_eq!(decode::<Status>("\"draft\""), clean(Status::Draft));
    assert_eq!(
        decode::<Status>("\"later\""),
        clean(Status::Unknown("later".to_owned()))
    );
    assert_eq!(
        decode("7"),
        coerced(
            Status::Unknown("7".to_owned()),
            "$: expected string, found 7"
        )
    );
    assert_eq!(
        decode::<Status>("[]"),
        refused("$: expected string, found []")
    );
}

#[test]
fn fields_are_found_in_any_order() {
    let expected = Page::default().id("a").count(1).is_active(true);
    let texts = [
        r#"{"id":"a","count":1,"isActive":true}"#,
        r#"{"isActive":true,"count":1,"id":"a"}"#,
        r#"{"x":{"id":"z"},"count":1,"y":[[{"count":9}]],"isActive":true,"z":null,"id":"a","id2":0}"#,
        r#"{"id":"wrong","count":8,"isActive":true,"count":1,"id":"a"}"#,
    ];
    for text in texts {
        let (page, _) = decode::<Page>(text);
        let mut page = page.expect("it is an object");
        page.extra.clear();
        assert_eq!(page, expected, "{text}");
    }
}

#[test]
fn null_is_like_absent() {
    let text = r#"{"id":null,"count":null,"tags":null,"counts":null,"parent":null,"extra":null,"status":null}"#;
    let (page, mismatches) = decode::<Page>(text);
    let mut page = page.expect("it is an object");
    assert_eq!(mismatches, [""; 0]);
    // `extra` records which keys were null, so that they are written again.
    assert_eq!(page.extra.len(), 7);
    page.extra.clear();
    assert_eq!(page, Page::default());
}

#[test]
fn a_misfit_costs_its_field_only() {
    let text = r#"{"id":{"$oid":"1"},"count":"12","children":[{"id":"b","isActive":"no"},"x",{"parent":{"tags":"one"}}]}"#;
    let (page, mismatches) = decode::<Page>(text);
    let page = page.expect("the object itself is as expected");
    assert_eq!(
        (page.id, page.count, page.children.len()),
        (None, Some(12), 2)
    );
    assert_eq!(
        mismatches,
        [
            "$.id: expected string, found {\"$oid\":\"1\"}",
            "$.count: expected integer, found \"12\" (coerced)",
            "$.children[0].isActive: expected boolean, found \"no\"",
            "$.children[1]: expected Page, found \"x\"",
            "$.children[2].parent.tags: expected array, found \"one\" (coerced)",
        ]
    );
}

#[test]
fn a_required_field_must_be_there() {
    assert_eq!(
        decode::<Tag>(r#"{"colour":"red"}"#),
        refused("$.name: expected a value, found nothing")
    );
    assert_eq!(
        decode::<Tag>(r#"{"name":null}"#),
        refused("$.name: expected string, found null")
    );
    let (tags, mismatches) = decode::<Vec<Tag>>(r#"[{"name":"a"},{}]"#);
    assert_eq!(tags.map(|tags| tags.len()), Some(1));
    assert_eq!(mismatches, ["$[1].name: expected a value, found nothing"]);
}

#[test]
fn excerpts_and_their_number_are_bounded() {
    let long = format!(
        "[{}]",
        format!(
            "{{\"{}\":[[[\"{}\"]]]}},",
            "k".repeat(500),
            "é".repeat(5000)
        )
        .repeat(2000)
            + "1"
    );
    let document = Document::parse(long.as_bytes()).expect("it is JSON");
    let numbers = Vec::<i64>::decode(document.root());
    assert_eq!(numbers, Some(vec![1]));
    let mismatches = document.mismatches();
    assert_eq!((mismatches.len(), document.unkept_mismatches()), (64, 1936));
    assert!(
        mismatches.iter().all(|mismatch| mismatch.found.len() < 90),
        "{mismatches:?}"
    );
}

#[test]
fn a_path_shows_the_beginnings_of_long_keys() {
    let (name, odd) = ("k".repeat(100_000), "é ".repeat(100_000));
    let text = format!(r#"{{"{name}":{{"{odd}":[1,"x"]}}}}"#);
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let numbers = BTreeMap::<String, BTreeMap<String, Vec<i64>>>::decode(document.root());
    assert!(numbers.is_some());
    let path = &document.mismatches()[0].path;
    assert!(
        path.starts_with("$.kkk") && path.ends_with("é \"…][1]"),
        "{path}"
    );
    assert!(path.len() < 300, "{path}");
}

#[test]
fn a_union_asks_its_variants_without_leaving_traces() {
    let document = Document::parse(br#"{"count":"5"}"#).expect("it is JSON");
    assert_eq!(document.root().fit::<Vec<Tag>>(), None);
    assert_eq!(document.root().fit::<Page>(), None);
    assert_eq!(document.mismatches(), []);
    assert!(document.root().fit::<BTreeMap<String, String>>().is_some());
}

#[test]
fn the_deepest_value_fits_the_stack_of_a_thread() {
    let depth = 256;
    let text = format!(
        "{}{{}}{}",
        "{\"parent\":".repeat(depth - 1),
        "}".repeat(depth - 1)
    );
    let (mut page, mismatches) = decode::<Page>(&text);
    assert_eq!(mismatches, [""; 0]);
    for _ in 0..depth - 1 {
        page = page.expect("all levels are there").parent.map(|page| *page);
    }
    assert_eq!(page, Some(Page::default()));
}

#[test]
fn integers_keep_their_value_or_are_a_mismatch() {
    let exact = [
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9007199254740993", 9_007_199_254_740_993),
        ("90071992547409930e-1", 9_007_199_254_740_993),
        ("9.007199254740993e15", 9_007_199_254_740_993),
        ("\"9007199254740993.00\"", 9_007_199_254_740_993),
        ("-9223372036854775808.0", i64::MIN),
        ("1.50e1", 15),
        ("5e0", 5),
        ("0e99", 0),
        ("-0.0", 0),
    ];
    for (text, expected) in exact {
        assert_eq!(decode::<i64>(text).0, Some(expected), "{text}");
    }
    for text in [
        "9223372036854775808",
        "9223372036854775808.0",
        "9007199254740993.5",
        "1e19",
        "1e400",
        "5e-1",
        "1e99999999999999999999",
    ] {
        let (value, mismatches) = decode::<i64>(text);
        assert_eq!((value, mismatches.len()), (None, 1), "{text}");
    }
}

#[test]
fn no_float_takes_an_integer_that_it_cannot_hold() {
    for text in [
        "9007199254740993",
        "-9007199254740993",
        "9007199254740993.0",
        "123456789012345678901234567891",
        "\"9007199254740993\"",
    ] {
        let (value, mismatches) = decode::<f64>(text);
        assert_eq!((value, mismatches.len()), (None, 1), "{text}");
    }
    // JavaScript prints zeros for digits that the float does not have, as in the last number.
    for text in [
        "9007199254740992",
        "9007199254740994.0",
        "0.1",
        "1e30",
        "100000000000000000000",
        "123456789012345680000",
    ] {
        let (value, mismatches) = decode::<f64>(text);
        assert_eq!(value, text.parse().ok(), "{text}");
        assert_eq!(mismatches, [""; 0], "{text}");
    }
}

#[test]
fn raw_json_keeps_the_value_of_integers() {
    let cases = [
        ("9007199254740993.0", "9007199254740993"),
        ("18446744073709551615", "18446744073709551615"),
        ("9007199254740993", "9007199254740993"),
        ("18446744073709551617", "\"18446744073709551617\""),
    ];
    for (text, expected) in cases {
        let value = decode::<serde_json::Value>(text).0.expect("it is JSON");
        assert_eq!(value.to_string(), expected, "{text}");
    }
}
