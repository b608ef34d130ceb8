//! Properties of reading any bytes as a body.

use std::collections::BTreeMap;

use highlevel_runtime::json::{Decode, Document, to_json};
use highlevel_runtime::serde_json::{self, Map, Value};
use highlevel_runtime::url::Url;
use highlevel_runtime::{
    Alternative, Encode, Entries, Extra, Node, Nullable, Writer, impl_serde, open_enum,
    open_enum_decode, open_enum_encode,
};

/// Checks the properties for `body`.
pub fn check(body: &[u8]) {
    let document = Document::parse(body);
    let value = agree(body, &document);
    let Ok(document) = document else {
        return;
    };
    let _ = Everything::decode(document.root());
    bounded(&document);
    let value = value.expect("every JSON value is a value");
    let text = to_json(&value).expect("what came from JSON can be written as JSON");
    comes_back::<Value>(&text);
    comes_back::<Everything>(&text);
    comes_back::<Named>(&text);
    comes_back::<Union>(&text);
    comes_back::<Vec<Everything>>(&text);
    comes_back::<BTreeMap<String, Nullable<f64>>>(&text);
    comes_back::<Entries<Everything>>(&text);
    comes_back::<Extra>(&text);
    comes_back::<Url>(&text);
    complete::<Everything>(&text);
    complete::<Named>(&text);
    complete::<Union>(&text);
    complete::<Entries<Named>>(&text);
    complete::<Entries<f64>>(&text);
    complete::<Extra>(&text);
}

/// Compares the parser with `serde_json`.
fn agree(body: &[u8], ours: &Result<Document<'_>, highlevel_runtime::JsonError>) -> Option<Value> {
    // Our parser skips a byte order mark; serde_json does not.
    let theirs =
        serde_json::from_slice::<Value>(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            let ours = Value::decode(ours.root());
            assert!(
                ours.as_ref().is_some_and(|ours| same(ours, &theirs)),
                "{ours:?} is not {theirs:?}"
            );
            ours
        }
        (Ok(ours), Err(theirs)) => {
            assert!(is_deliberate(&theirs.to_string()), "serde_json: {theirs}");
            Value::decode(ours.root())
        }
        (Err(ours), Ok(_)) => panic!("only serde_json reads it: {ours}"),
        (Err(ours), Err(_)) => {
            assert!(
                ours.offset <= body.len() && ours.to_string().len() < 200,
                "{ours}"
            );
            None
        }
    }
}

/// Returns whether our parser deliberately accepts what `serde_json` rejects: lone surrogates, numbers beyond `f64` and 256
/// levels.
fn is_deliberate(error: &str) -> bool {
    ["surrogate", "hex escape", "out of range", "recursion limit"]
        .iter()
        .any(|difference| error.contains(difference))
}

/// Compares values, except for the last digit of floats, which `serde_json` does not round exactly, and the sign of zero. An
/// integer beyond the range of `Value` is a string in ours.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) => {
            ours == theirs
                || ours
                    .as_f64()
                    .zip(theirs.as_f64())
                    .is_some_and(|(ours, theirs)| {
                        (ours - theirs).abs() <= ours.abs().max(theirs.abs()) * 4.0 * f64::EPSILON
                            || (ours - theirs).abs() <= 4.0 * f64::from_bits(1)
                    })
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, ours)| theirs.get(key).is_some_and(|theirs| same(ours, theirs)))
        }
        (Value::String(ours), Value::Number(theirs)) => {
            let ours = ours.parse().ok().and_then(serde_json::Number::from_f64);
            ours.is_some_and(|ours| same(&Value::Number(ours), &Value::Number(theirs.clone())))
        }
        (ours, theirs) => ours == theirs,
    }
}

/// The descriptions of mismatches are short, however long the body is.
fn bounded(document: &Document<'_>) {
    let mismatches = document.mismatches();
    assert!(mismatches.len() <= 64 + 256);
    for mismatch in mismatches {
        assert!(mismatch.found.len() < 90, "{mismatch}");
        // A path has at most 256 keys, each of them truncated.
        assert!(
            mismatch.path.len() < 100_000,
            "{} bytes",
            mismatch.path.len()
        );
        assert!(
            !mismatch.to_string().contains(char::is_control),
            "{mismatch:?}"
        );
    }
}

/// A decoded value is the same after writing and reading it again, and is then written identically.
fn comes_back<T: Decode + Encode + PartialEq + std::fmt::Debug>(text: &str) {
    let document = Document::parse(text.as_bytes()).expect("it was written by us");
    let Some(value) = T::decode(document.root()) else {
        assert!(!document.mismatches().is_empty(), "silently lost: {text}");
        return;
    };
    let written = to_json(&value).expect("what came from JSON can be written as JSON");
    let document = Document::parse(written.as_bytes()).expect("it was written by us");
    let again = T::decode(document.root()).expect("it was read before");
    assert_eq!(again, value, "{written}");
    let rewritten = to_json(&again).expect("what came from JSON can be written as JSON");
    assert_eq!(rewritten, written);
}

/// A received object is written with all its members. An object that was given as JSON is sent unchanged, or refused.
fn complete<T: Decode + Encode>(text: &str) {
    let read: Value = serde_json::from_str(text).expect("it was written by us");
    let document = Document::parse(text.as_bytes()).expect("it was written by us");
    if let Some(value) = T::decode(document.root()) {
        let written = to_json(&value).expect("what came from JSON can be written as JSON");
        let written_value = serde_json::from_str(&written).expect("it was written by us");
        assert!(holds(&read, &written_value), "{text} became {written}");
    }
    let document = Document::parse(text.as_bytes()).expect("it was written by us");
    if let Ok(value) = document.decode_faithfully::<T>() {
        let written = to_json(&value).expect("what came from JSON can be written as JSON");
        let mut written_value = serde_json::from_str(&written).expect("it was written by us");
        without_empty(&read, &mut written_value);
        assert!(same(&written_value, &read), "{text} is sent as {written}");
    }
}

/// Returns whether `written` contains all of `read`, apart from conversions of scalars. Absent lists are written as empty ones.
fn holds(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            let is_kept = |(key, value)| written.get(key).is_some_and(|other| holds(value, other));
            let mut added = written.iter().filter(|(key, _)| !read.contains_key(*key));
            read.iter().all(is_kept) && added.all(|(_, value)| is_empty(value))
        }
        (Value::Array(read), Value::Array(written)) => {
            read.len() == written.len()
                && read
                    .iter()
                    .zip(written)
                    .all(|(read, written)| holds(read, written))
        }
        // Some servers send `{}` or an empty string instead of an empty list.
        (Value::Object(read), Value::Array(written)) if written.is_empty() => read.is_empty(),
        (Value::String(read), Value::Array(written)) if written.is_empty() => read.is_empty(),
        (lone, Value::Array(written)) => matches!(&written[..], [only] if holds(lone, only)),
        (read, written) => same(written, read) || is_conversion(read, written),
    }
}

/// Returns whether a scalar is a lossless conversion of another one.
fn is_conversion(read: &Value, written: &Value) -> bool {
    let [one, other] = [read, written].map(|value| match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    });
    let number = |text: &str| text.parse().ok().and_then(serde_json::Number::from_f64);
    let is_same_number = || {
        let numbers = number(&one).zip(number(&other));
        numbers.is_some_and(|(one, other)| same(&Value::Number(one), &Value::Number(other)))
    };
    let is_same_url = || {
        let [one, other] = [&one, &other].map(|text| Url::parse(text).ok());
        one.is_some() && one == other
    };
    let is_same_flag = match written {
        Value::Bool(true) => matches!(&*one, "true" | "True" | "TRUE" | "1"),
        Value::Bool(false) => matches!(&*one, "false" | "False" | "FALSE" | "0"),
        _ => false,
    };
    let is_scalar = [read, written]
        .iter()
        .all(|value| matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_)));
    is_scalar && (one == other || is_same_flag || is_same_number() || is_same_url())
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}

/// Removes the empty lists and maps that `read` lacks, because types write them for absent ones.
fn without_empty(read: &Value, written: &mut Value) {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            written.retain(|key, value| read.contains_key(key) || !is_empty(value));
            for (key, value) in written {
                without_empty(read.get(key).unwrap_or(&Value::Null), value);
            }
        }
        (Value::Array(read), Value::Array(written)) => {
            for (read, written) in read.iter().zip(written) {
                without_empty(read, written);
            }
        }
        _ => {}
    }
}

/// A type with every kind of field that the generator emits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Everything {
    text: Option<String>,
    integer: Option<i64>,
    float: Option<f64>,
    flag: Option<bool>,
    kind: Option<Kind>,
    link: Option<Url>,
    union: Option<Union>,
    cleared: Option<Nullable<String>>,
    list: Vec<String>,
    matrix: Vec<Vec<i64>>,
    kinds: Vec<Kind>,
    unions: Vec<Union>,
    holes: Vec<Option<i64>>,
    map: BTreeMap<String, f64>,
    lists: BTreeMap<String, Vec<bool>>,
    inner: Option<Box<Everything>>,
    children: Vec<Everything>,
    raw: Option<Value>,
    object: Option<Map<String, Value>>,
    named: Option<Named>,
    extra: Extra,
}

/// A type with required fields.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    name: String,
    size: i64,
    note: Option<String>,
    tags: Vec<String>,
    extra: Extra,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Union {
    Number(f64),
    Flag(bool),
    Texts(Vec<String>),
    Named(Named),
    Everything(Box<Everything>),
    Other(Value),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    First,
    Second,
    Unknown(String),
}

impl Decode for Everything {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Everything")?;
        Some(Self {
            text: object.optional("text"),
            integer: object.optional("integer"),
            float: object.optional("float"),
            flag: object.optional("flag"),
            kind: object.optional("kind"),
            link: object.optional("link"),
            union: object.optional("union"),
            cleared: object.nullable("cleared"),
            list: object.list("list"),
            matrix: object.list("matrix"),
            kinds: object.list("kinds"),
            unions: object.list("unions"),
            holes: object.list("holes"),
            map: object.map("map"),
            lists: object.map("lists"),
            inner: object.optional("inner"),
            children: object.list("children"),
            raw: object.optional("raw"),
            object: object.optional("object"),
            named: object.optional("named"),
            extra: object.extra(),
        })
    }
}

impl Encode for Everything {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("text", &self.text);
        object.field("integer", &self.integer);
        object.field("float", &self.float);
        object.field("flag", &self.flag);
        object.field("kind", &self.kind);
        object.field("link", &self.link);
        object.field("union", &self.union);
        object.field("cleared", &self.cleared);
        object.field("list", &self.list);
        object.field("matrix", &self.matrix);
        object.field("kinds", &self.kinds);
        object.field("unions", &self.unions);
        object.field("holes", &self.holes);
        object.field("map", &self.map);
        object.field("lists", &self.lists);
        object.field("inner", &self.inner);
        object.field("children", &self.children);
        object.field("raw", &self.raw);
        object.field("object", &self.object);
        object.field("named", &self.named);
    }
}

impl Decode for Named {
    fn decode(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Named")?;
        Some(Self {
            note: object.optional("note"),
            tags: object.list("tags"),
            name: object.required("name")?,
            size: object.required("size")?,
            extra: object.extra(),
        })
    }
}

impl Encode for Named {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("size", &self.size);
        object.field("note", &self.note);
        object.field("tags", &self.tags);
    }
}

impl Decode for Union {
    fn decode(node: Node<'_>) -> Option<Self> {
        let fit = node.first_fit(&[
            Alternative {
                keys: &[],
                decode: |node| node.fit().map(Self::Number),
            },
            Alternative {
                keys: &[],
                decode: |node| node.fit().map(Self::Flag),
            },
            Alternative {
                keys: &[],
                decode: |node| node.fit().map(Self::Texts),
            },
            Alternative {
                keys: &["name", "size", "note", "tags"],
                decode: |node| node.fit().map(Self::Named),
            },
            Alternative {
                keys: &["text", "integer", "union", "children", "raw"],
                decode: |node| node.fit().map(Self::Everything),
            },
        ]);
        fit.or_else(|| Value::decode(node).map(Self::Other))
    }
}

impl Encode for Union {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Number(number) => number.encode(writer),
            Self::Flag(flag) => flag.encode(writer),
            Self::Texts(texts) => texts.encode(writer),
            Self::Named(named) => named.encode(writer),
            Self::Everything(everything) => everything.encode(writer),
            Self::Other(value) => value.encode(writer),
        }
    }
}

impl Kind {
    fn as_str(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "first" => Self::First,
            "second" => Self::Second,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

open_enum!(Kind);
open_enum_decode!(Kind);
open_enum_encode!(Kind);
impl_serde!(Everything, Named, Union, Kind);
