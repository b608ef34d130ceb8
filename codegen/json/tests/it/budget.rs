//! Limits on the memory and the work of decoding a body.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use highlevel_json::{Alternative, Decode, Document, Node, from_object};
use serde_json::{Map, Value};

use highlevel_testing_api::pages::Page;

/// The limit on the memory of the tape and the decoded values.
const MEMORY: usize = 1024 * 1024;

/// Decodes `body` within the limit and asserts that its values would take more.
#[track_caller]
fn assert_too_large<T: Decode>(body: &str) {
    assert!(body.len() < MEMORY, "the body alone is too large");
    let document = Document::parse_within(body.as_bytes(), MEMORY).expect("its tape is small");
    let _ = T::decode(document.root());
    assert!(document.is_too_large(), "{}", &body[..body.len().min(40)]);
    document
        .decode_strictly::<T>()
        .err()
        .expect("an incomplete value is an error");
}

fn list(element: &str, count: usize) -> String {
    format!("[{}]", vec![element; count].join(","))
}

#[test]
fn lists_of_small_elements_are_bounded() {
    assert_too_large::<Vec<Page>>(&list("{}", 10_000));
    assert_too_large::<Vec<Option<Page>>>(&list("null", 20_000));
    assert_too_large::<Vec<Box<Page>>>(&list("{}", 10_000));
    assert_too_large::<Vec<String>>(&list("\"a\"", 30_000));
    assert_too_large::<Vec<Vec<i64>>>(&list("[0]", 20_000));
}

#[test]
fn room_made_for_elements_that_do_not_fit_counts() {
    let few = list("0", 1024);
    assert_too_large::<Vec<Vec<Page>>>(&list(&few, 40));
}

#[test]
fn maps_of_few_entries_are_bounded() {
    let objects = list(r#"{"a":{}}"#, 4000);
    assert_too_large::<Vec<BTreeMap<String, Page>>>(&objects);
    assert_too_large::<Vec<Map<String, Value>>>(&objects);
    assert_too_large::<Vec<Value>>(&objects);
    assert_too_large::<Value>(&objects);
    let entries: Vec<String> = (0..4000).map(|key| format!("\"{key}\":{{}}")).collect();
    assert_too_large::<BTreeMap<String, Page>>(&format!("{{{}}}", entries.join(",")));
}

#[test]
fn a_tape_is_bounded_while_it_is_written() {
    for body in [list("0", 200_000), list("{}", 200_000), list("[]", 200_000)] {
        let error = Document::parse_within(body.as_bytes(), MEMORY).expect_err("it is too long");
        assert_eq!(
            error.expected,
            "fewer values, because these exceed the memory limit"
        );
        assert!(error.is_too_large());
        Document::parse(body.as_bytes()).expect("the default limit is larger");
    }
}

#[test]
fn what_fits_the_limit_is_read_whole() {
    let body = list(r#"{"id":"abc","count":1,"tags":["a","b"]}"#, 1000);
    let document = Document::parse_within(body.as_bytes(), MEMORY).expect("it is JSON");
    let pages = Vec::<Page>::decode(document.root()).expect("it is a list");
    assert_eq!(pages.len(), 1000);
    assert!(!document.is_too_large());
    assert_eq!(document.mismatches(), []);
}

/// A recursive union of two objects.
#[derive(Debug, PartialEq)]
enum Nested {
    First(Box<Level<i64>>),
    Second(Box<Level<String>>),
    Other,
}

#[derive(Debug, PartialEq)]
struct Level<T> {
    inner: Option<Nested>,
    end: Option<T>,
}

impl<T: Decode> Decode for Level<T> {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Level")?;
        Some(Self {
            inner: object.optional("inner"),
            end: object.optional("end"),
        })
    }
}

impl Decode for Nested {
    fn decode(node: Node<'_>) -> Option<Self> {
        let fit = node.first_fit(&[
            Alternative {
                keys: &["inner", "end"],
                decode: |node| node.fit().map(Self::First),
            },
            Alternative {
                keys: &["inner", "end"],
                decode: |node| node.fit().map(Self::Second),
            },
        ]);
        Some(fit.unwrap_or(Self::Other))
    }
}

/// Returns a body of `depth` levels, each with `end`, and the last with `last`.
fn nested(depth: usize, end: &str, last: &str) -> String {
    let open = r#"{"inner":"#.repeat(depth);
    format!("{open}{last}{}", format!("{end}}}").repeat(depth))
}

#[test]
fn the_time_of_nested_unions_does_not_double_with_each_level() {
    let cases = [
        nested(200, "", r#"{"end":true}"#),
        nested(200, r#","end":"text""#, r#"{"end":"text"}"#),
        nested(200, r#","end":true"#, r#"{"end":[]}"#),
        nested(200, r#","end":"text""#, &list("[{}]", 100)),
    ];
    for body in cases {
        let started = Instant::now();
        let document = Document::parse(body.as_bytes()).expect("it is JSON");
        assert!(Nested::decode(document.root()).is_some());
        let elapsed = started.elapsed();
        assert!(elapsed < Duration::from_secs(5), "{elapsed:?}: {body}");
    }
}

/// Alternatives that are known not to fit are not tried again. Otherwise these bodies would exhaust the budget.
#[test]
fn nested_unions_are_read_to_the_end_whichever_alternative_fits() {
    let cases = [
        nested(30, "", r#"{"end":true}"#),
        nested(30, r#","end":"text""#, r#"{"end":"text"}"#),
        nested(30, r#","end":5"#, r#"{"end":"text"}"#),
        nested(30, r#","end":true"#, r#"{"end":[]}"#),
    ];
    for body in cases {
        let document = Document::parse(body.as_bytes()).expect("it is JSON");
        assert!(Nested::decode(document.root()).is_some());
        assert!(!document.is_too_large(), "{body}");
    }
}

#[test]
fn an_object_that_takes_too_much_is_an_error_and_not_incomplete() {
    let cases = [
        nested(200, r#","end":true"#, r#"{"end":[]}"#),
        nested(200, r#","end":"text""#, &list("[{}]", 100)),
    ];
    let exceeds = |body: &String| {
        let document = Document::parse(body.as_bytes()).expect("it is JSON");
        assert!(Level::<i64>::decode(document.root()).is_some());
        document.is_too_large()
    };
    let large: Vec<String> = cases.into_iter().filter(exceeds).collect();
    assert!(!large.is_empty());
    for body in large {
        let error = from_object::<Level<i64>>(body.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("memory limit"), "{error}");
        assert!(error.is_too_large());
    }
}

#[test]
fn the_right_alternative_is_found_at_every_level() {
    let body = nested(10, r#","end":"text""#, r#"{"end":5}"#);
    let document = Document::parse(body.as_bytes()).expect("it is JSON");
    let mut level = Nested::decode(document.root());
    assert!(!document.is_too_large());
    for _ in 0..10 {
        let Some(Nested::Second(second)) = level else {
            panic!("{level:?}");
        };
        assert_eq!(second.end.as_deref(), Some("text"));
        level = second.inner;
    }
    let Some(Nested::First(last)) = level else {
        panic!("{level:?}");
    };
    assert_eq!(last.end, Some(5));
}
