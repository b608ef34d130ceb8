//! Encoding a Rust value as JSON text.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::extra::Extra;
use crate::node::Node;
use crate::number::write_f64;
use crate::object_writer::ObjectWriter;
use crate::path::push_key;
use crate::scan::{end_of_plain, is_plain};
use crate::token::Kind;

/// A type that is written as JSON.
///
/// Any other type that implements `serde::Serialize` is converted to a [`Value`] by `serde_json::to_value`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as JSON",
    label = "expected a `serde_json::Value`, or a type of the SDK that is sent",
    note = "convert a type that implements `serde::Serialize` by `serde_json::to_value`"
)]
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);

    /// Returns whether a field with this value is omitted.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Writes `value` as JSON.
pub fn to_json(value: &dyn Encode) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    value.encode(&mut writer);
    writer.finish()
}

/// A value that cannot be written as JSON or in the format that an operation documents.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The path: `$.items[3].price`.
    pub path: String,
    /// The reason.
    pub reason: String,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.reason)
    }
}

impl std::error::Error for EncodeError {}

/// JSON text being written.
#[derive(Debug, Default)]
pub struct Writer {
    pub(crate) text: String,
    failure: Option<Failure>,
}

/// The first value that could not be written, and its path, innermost step first.
#[derive(Debug)]
struct Failure {
    reason: String,
    steps: Vec<Step>,
}

#[derive(Debug)]
pub(crate) enum Step {
    Key(String),
    Position(usize),
}

impl Writer {
    /// Begins an object, which is closed when the returned guard is dropped.
    pub fn object(&mut self) -> ObjectWriter<'_> {
        ObjectWriter::new(self, None)
    }

    /// Begins an object with members that its fields do not hold: they are written with the fields.
    pub fn object_with<'w>(&'w mut self, extra: &'w Extra) -> ObjectWriter<'w> {
        ObjectWriter::new(self, extra.members())
    }

    /// Begins an array, which is closed when the returned guard is dropped.
    pub fn array(&mut self) -> ArrayWriter<'_> {
        self.text.push('[');
        ArrayWriter {
            writer: self,
            length: 0,
        }
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        push_string(&mut self.text, value);
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        fmt::Write::write_fmt(&mut self.text, format_args!("{value}"))
            .expect("writing to a String cannot fail");
    }

    /// Writes a number. Writing fails if it is infinite or NaN.
    pub fn float(&mut self, value: f64) {
        if value.is_finite() {
            write_f64(&mut self.text, value);
        } else {
            self.fail(format!("JSON cannot hold the number {value}"));
        }
    }

    /// Writes a number whose JSON form is `text`.
    pub(crate) fn number(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes a boolean.
    pub fn boolean(&mut self, value: bool) {
        self.text.push_str(if value { "true" } else { "false" });
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes any JSON value.
    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(boolean) => self.boolean(*boolean),
            Value::Number(number) => self.text.push_str(&number.to_string()),
            Value::String(string) => self.string(string),
            Value::Array(elements) => {
                let mut array = self.array();
                for element in elements {
                    array.element(element);
                }
            }
            Value::Object(map) => map.encode(self),
        }
    }

    /// Makes the writer fail, because the value at this place cannot be written.
    pub fn fail(&mut self, reason: impl Into<String>) {
        if self.failure.is_none() {
            self.failure = Some(Failure {
                reason: reason.into(),
                steps: Vec::new(),
            });
        }
        // Write a placeholder so that the commas around it stay valid. `finish` returns the failure, never this JSON.
        self.null();
    }

    /// Returns the text, or the first failure.
    pub fn finish(self) -> Result<String, EncodeError> {
        let Some(failure) = self.failure else {
            return Ok(self.text);
        };
        let mut path = "$".to_owned();
        for step in failure.steps.iter().rev() {
            match step {
                Step::Key(key) => push_key(&mut path, key),
                Step::Position(position) => {
                    fmt::Write::write_fmt(&mut path, format_args!("[{position}]"))
                        .expect("writing to a String cannot fail");
                }
            }
        }
        Err(EncodeError {
            path,
            reason: failure.reason,
        })
    }

    /// Writes `value`. If that fails, `step` is added to the path of the failure.
    pub(crate) fn child(&mut self, value: &dyn Encode, step: impl FnOnce() -> Step) {
        let had_failed = self.failure.is_some();
        value.encode(self);
        if !had_failed && let Some(failure) = &mut self.failure {
            failure.steps.push(step());
        }
    }
}

/// An array being written.
#[derive(Debug)]
pub struct ArrayWriter<'w> {
    writer: &'w mut Writer,
    length: usize,
}

impl ArrayWriter<'_> {
    /// Writes an element; an absent element is `null`, so that the following elements keep their positions.
    pub fn element(&mut self, value: &dyn Encode) {
        if self.length > 0 {
            self.writer.text.push(',');
        }
        let position = self.length;
        self.length += 1;
        self.writer.child(value, || Step::Position(position));
    }
}

impl Drop for ArrayWriter<'_> {
    fn drop(&mut self) {
        self.writer.text.push(']');
    }
}

pub(crate) fn push_string(text: &mut String, value: &str) {
    text.push('"');
    if is_plain(value.as_bytes()) {
        text.push_str(value);
    } else {
        push_escaped(text, value);
    }
    text.push('"');
}

fn push_escaped(text: &mut String, value: &str) {
    let bytes = value.as_bytes();
    let mut plain = 0;
    loop {
        let at = end_of_plain(bytes, plain);
        text.push_str(&value[plain..at]);
        let Some(byte) = bytes.get(at) else {
            return;
        };
        push_escape(text, *byte);
        plain = at + 1;
    }
}

fn push_escape(text: &mut String, byte: u8) {
    match byte {
        b'"' => text.push_str("\\\""),
        b'\\' => text.push_str("\\\\"),
        b'\n' => text.push_str("\\n"),
        b'\r' => text.push_str("\\r"),
        b'\t' => text.push_str("\\t"),
        _ => fmt::Write::write_fmt(text, format_args!("\\u{byte:04x}"))
            .expect("writing to a String cannot fail"),
    }
}

impl Encode for str {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for i64 {
    fn encode(&self, writer: &mut Writer) {
        writer.integer(*self);
    }
}

impl Encode for f64 {
    fn encode(&self, writer: &mut Writer) {
        writer.float(*self);
    }
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

impl Encode for Value {
    fn encode(&self, writer: &mut Writer) {
        writer.value(self);
    }
}

impl Encode for Map<String, Value> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        for (key, value) in self {
            object.entry(key, value);
        }
    }
}

/// Writes JSON as it was read: numbers keep their spelling; of duplicate keys, only the last is written.
impl Encode for Node<'_> {
    fn encode(&self, writer: &mut Writer) {
        match self.kind() {
            Kind::Null => writer.null(),
            Kind::True => writer.boolean(true),
            Kind::False => writer.boolean(false),
            Kind::Integer | Kind::Float => {
                let number = self.number_text().unwrap_or_default();
                writer.text.push_str(number);
            }
            Kind::Array => {
                let mut array = writer.array();
                for element in self.elements() {
                    array.element(&element);
                }
            }
            Kind::Object => {
                let mut object = writer.object();
                for (key, value) in self.entries() {
                    object.entry(key, &value);
                }
            }
            Kind::String | Kind::Escaped | Kind::Shadowed => {
                writer.string(self.as_str().unwrap_or_default());
            }
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, writer: &mut Writer) {
        let mut array = writer.array();
        for element in self {
            array.element(element);
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        for (key, value) in self {
            object.entry(key, value);
        }
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}
