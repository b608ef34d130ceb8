//! Unions and values that may be `null`.

use highlevel_json::{Alternative, Decode, Encode, Node, Nullable, Writer};
use highlevel_json::{Document, to_json};
use serde_json::{Map, Value, json};

use highlevel_testing_api::pages::Page;

/// A union as the generator emits it.
#[derive(Clone, Debug, PartialEq)]
enum Either {
    Number(f64),
    Texts(Vec<String>),
    Point(Point),
    Page(Page),
    Other(Value),
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Point {
    x: Option<f64>,
    y: Option<f64>,
}

impl Decode for Point {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Point")?;
        Some(Self {
            x: object.optional("x"),
            y: object.optional("y"),
        })
    }
}

impl Decode for Either {
    fn decode(node: Node<'_>) -> Option<Self> {
        let fit = node.first_fit(&[
            Alternative {
                keys: &[],
                decode: |node| node.fit().map(Self::Number),
            },
            Alternative {
                keys: &[],
                decode: |node| node.fit().map(Self::Texts),
            },
            Alternative {
                keys: &["x", "y"],
                decode: |node| node.fit().map(Self::Point),
            },
            Alternative {
                keys: &["id", "tags"],
                decode: |node| node.fit().map(Self::Page),
            },
        ]);
        fit.or_else(|| Value::decode(node).map(Self::Other))
    }
}

fn read(json: &Value) -> (Either, usize) {
    let text = json.to_string();
    let document = Document::parse(text.as_bytes()).expect("it is JSON");
    let value = Either::decode(document.root()).expect("a union takes anything");
    (value, document.mismatches().len())
}

#[test]
fn the_first_alternative_that_fits_is_taken() {
    assert_eq!(read(&json!(1.5)), (Either::Number(1.5), 0));
    assert_eq!(
        read(&json!(["a"])),
        (Either::Texts(vec!["a".to_owned()]), 0)
    );
    assert_eq!(read(&json!("text")), (Either::Other(json!("text")), 0));
    assert_eq!(read(&json!([{}])), (Either::Other(json!([{}])), 0));
}

#[test]
fn an_undocumented_key_is_listed_although_a_rejected_alternative_had_it_before() {
    let many = (0..64).map(|index| (format!("new{index}"), json!(1)));
    let many: Map<String, Value> = many.chain([("id".to_owned(), json!("p"))]).collect();
    let rejected = json!({"id": "p", "count": [], "later": 1});
    let body = json!([many, rejected, {"id": "p", "later": 1}]).to_string();
    let document = Document::parse(body.as_bytes()).expect("it is JSON");
    let unions = Vec::<Either>::decode(document.root()).expect("it is a list");
    assert!(
        matches!(
            unions[..],
            [Either::Page(_), Either::Other(_), Either::Page(_)]
        ),
        "{unions:?}"
    );
    let mismatches = document.mismatches();
    assert_eq!((mismatches.len(), document.unkept_mismatches()), (65, 0));
    assert_eq!(mismatches[64].path, "$[2].later");
}

#[test]
fn of_two_objects_the_one_that_knows_more_keys_is_taken() {
    let (value, _) = read(&json!({"id": "p", "tags": [], "x": 1}));
    assert!(matches!(value, Either::Page(_)), "{value:?}");
    let (value, _) = read(&json!({"x": 1, "y": 2, "id": "p"}));
    assert!(matches!(value, Either::Point(_)), "{value:?}");
    let far = json!({"x": "far"});
    assert_eq!(
        read(&far),
        (Either::Other(far.clone()), 0),
        "an alternative that does not fit is skipped without a mismatch"
    );
    let stranger = json!({"z": 1});
    assert_eq!(
        read(&stranger),
        (Either::Other(stranger.clone()), 0),
        "nothing of it is lost"
    );
    assert_eq!(read(&json!({})), (Either::Point(Point::default()), 0));
}

struct Settings {
    color: Option<Nullable<String>>,
}

impl Encode for Settings {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("color", &self.color);
    }
}

impl Decode for Settings {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Settings")?;
        Some(Self {
            color: object.nullable("color"),
        })
    }
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    for (color, json) in [
        (None, "{}"),
        (Some(Nullable::Null), r#"{"color":null}"#),
        (Some(Nullable::from("red")), r#"{"color":"red"}"#),
    ] {
        assert_eq!(
            to_json(&Settings {
                color: color.clone()
            })
            .expect("it can be written"),
            json
        );
        let document = Document::parse(json.as_bytes()).expect("it is JSON");
        assert_eq!(
            Settings::decode(document.root())
                .expect("it is an object")
                .color,
            color
        );
    }
}
