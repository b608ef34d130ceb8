//! Objects with fields and a map of the other members.

use std::collections::BTreeMap;

use highlevel_json::{Decode, Document, Encode, Node, Writer, to_json};

/// A struct as the generator writes it.
struct Rights {
    bark: Option<bool>,
    others: BTreeMap<String, bool>,
}

impl Decode for Rights {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Rights")?;
        Some(Self {
            bark: object.optional("bark"),
            others: object.others(&["bark"]),
        })
    }
}

impl Encode for Rights {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("bark", &self.bark);
        object.others(&self.others, &["bark"]);
    }
}

fn decode(text: &str) -> (Rights, Vec<String>) {
    let document = Document::parse(text.as_bytes()).expect("the test's text is JSON");
    let rights = Rights::decode(document.root()).expect("it is an object");
    let mismatches = document.mismatches();
    let paths = mismatches.into_iter().map(|mismatch| mismatch.path);
    (rights, paths.collect())
}

#[test]
fn others_of_the_type_are_read_and_written() {
    let (rights, mismatches) = decode(r#"{"sleep":true,"bark":false,"dig":"1","bite":{}}"#);
    assert_eq!(rights.bark, Some(false));
    let expected = [("dig", true), ("sleep", true)].map(|(key, value)| (key.to_owned(), value));
    assert_eq!(rights.others, BTreeMap::from(expected));
    assert_eq!(mismatches, ["$.dig", "$.bite"]);
    assert_eq!(
        to_json(&rights).as_deref(),
        Ok(r#"{"bark":false,"dig":true,"sleep":true}"#)
    );
}

#[test]
fn a_field_of_the_wrong_type_is_no_other() {
    let (rights, mismatches) = decode(r#"{"bark":"loud"}"#);
    assert_eq!((rights.bark, rights.others.len()), (None, 0));
    assert_eq!(mismatches, ["$.bark"]);
}

#[test]
fn the_key_of_a_field_is_not_written_twice() {
    let rights = Rights {
        bark: None,
        others: BTreeMap::from([("bark".to_owned(), true)]),
    };
    let error = to_json(&rights).expect_err("the key has a field");
    assert_eq!(error.path, "$.bark");
}
