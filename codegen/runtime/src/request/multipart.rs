//! `multipart/form-data` bodies.

use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use serde_json::Value;

use crate::json::{Encode, Extra, to_json};
use crate::random::random_u64;
use crate::transfer::Meter;

use super::file::{Data, File};
use super::parameter::{ParameterValue, ParameterValues};
use super::upload::Upload;

/// A type that is sent as a multipart form.
pub trait Multipart {
    /// Writes the fields.
    fn write(&self, form: &mut Form);
}

/// A form of files whose names the caller chooses.
impl<F: FileValue> Multipart for BTreeMap<String, F> {
    fn write(&self, form: &mut Form) {
        for (name, file) in self {
            form.file(name, file);
        }
    }
}

/// The value of a file field: one file, several, or none.
pub trait FileValue {
    /// Returns the files of the field in the order in which they are sent; empty if there are none.
    fn files(&self) -> Vec<&File>;
}

impl FileValue for File {
    fn files(&self) -> Vec<&File> {
        vec![self]
    }
}

impl FileValue for Option<File> {
    fn files(&self) -> Vec<&File> {
        self.iter().collect()
    }
}

impl FileValue for Vec<File> {
    fn files(&self) -> Vec<&File> {
        self.iter().collect()
    }
}

impl FileValue for Option<Vec<File>> {
    fn files(&self) -> Vec<&File> {
        self.iter().flatten().collect()
    }
}

/// The fields of a multipart form.
///
/// ```
/// # use highlevel_runtime as highlevel;
/// use highlevel::{File, Form};
///
/// let mut form = Form::default();
/// form.file("file", &File::from_bytes("a.csv", "a,b"));
/// form.field("note", &"imported");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, Field)>,
    problems: Vec<(String, String)>,
}

#[derive(Clone)]
pub(super) enum Field {
    Text(Bytes),
    File(File),
}

impl fmt::Debug for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => String::from_utf8_lossy(text).fmt(formatter),
            Self::File(file) => file.fmt(formatter),
        }
    }
}

/// A form that a program builds itself.
impl Multipart for Form {
    fn write(&self, form: &mut Form) {
        form.fields.extend(self.fields.iter().cloned());
        form.problems.extend(self.problems.iter().cloned());
    }
}

/// A form that is ready to be sent.
pub(crate) struct OpenedForm {
    pub(crate) content_type: HeaderValue,
    /// The length of the whole body, unless that of a stream is unknown.
    pub(crate) length: Option<u64>,
    pub(crate) body: reqwest::Body,
}

/// The future of opening a form. The error is the name of the field and the reason why its file cannot be sent.
pub(crate) type Opening<'f> =
    Pin<Box<dyn Future<Output = Result<OpenedForm, (String, String)>> + Send + 'f>>;

impl Form {
    /// Appends a file field. An absent file is omitted, several files repeat the name.
    pub fn file(&mut self, name: &str, file: &dyn FileValue) {
        for file in file.files() {
            if HeaderValue::try_from(file.media_type()).is_err() {
                self.refuse(name, "its content type is not valid");
            }
            self.fields
                .push((name.to_owned(), Field::File(file.clone())));
        }
    }

    /// Appends a text field. An absent value is omitted. A list is one field of this name for each element.
    pub fn field(&mut self, name: &str, value: &dyn ParameterValue) {
        let mut values = ParameterValues::default();
        value.append_to(&mut values);
        let (values, problem) = values.into_parts();
        if let Some(reason) = problem {
            self.refuse(name, reason);
        }
        self.fields.extend(
            values
                .into_iter()
                .map(|value| (name.to_owned(), Field::Text(value.into()))),
        );
    }

    /// Appends a field that holds JSON, unless it is absent.
    pub fn json(&mut self, name: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        match to_json(value) {
            Ok(text) => self
                .fields
                .push((name.to_owned(), Field::Text(text.into()))),
            Err(error) => self.refuse(name, error.to_string()),
        }
    }

    /// Adds further fields. They replace existing fields of the same name; `null` only removes them. A list is one field of
    /// this name for each element. Objects, and lists within a list, are sent as JSON.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            self.replace(name, value);
        }
    }

    /// Replaces the fields of this name by those of `value`, see [`extra`](Self::extra).
    pub(crate) fn replace(&mut self, name: &str, value: &Value) {
        self.fields.retain(|(other, _)| other != name);
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            match value {
                Value::Array(_) | Value::Object(_) => self.json(name, value),
                value => self.field(name, value),
            }
        }
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &Field)> {
        self.fields
            .iter()
            .map(|(name, field)| (name.as_str(), field))
    }

    /// Returns whether the form can be sent more than once: whether no file is a stream.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.fields.iter().all(|(_, field)| match field {
            Field::Text(_) => true,
            Field::File(file) => file.is_repeatable(),
        })
    }

    fn refuse(&mut self, name: &str, reason: impl Into<String>) {
        self.problems.push((name.to_owned(), reason.into()));
    }

    pub(super) fn take_problems(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.problems)
    }

    /// Opens the files. `upload` is updated as the body is sent.
    pub(crate) async fn open(&self, upload: Arc<Upload>) -> Result<OpenedForm, (String, String)> {
        let boundary = new_boundary();
        let mut parts = VecDeque::new();
        let mut length = Some(0);
        for (name, field) in &self.fields {
            let head = part_head(&boundary, name, field);
            let (content_length, content) = match field {
                Field::Text(text) => (Some(text.len() as u64), Part::frame(text.clone())),
                Field::File(file) => {
                    let content = file.open().await.map_err(|reason| (name.clone(), reason))?;
                    let meter = file.meter(content.length);
                    let data = content.data;
                    (content.length, Part { data, meter })
                }
            };
            length = sum(length, content_length, head.len() + 2);
            parts.extend([
                Part::frame(head),
                content,
                Part::frame(Bytes::from_static(b"\r\n")),
            ]);
        }
        let end = format!("--{boundary}--\r\n");
        length = sum(length, Some(0), end.len());
        parts.push_back(Part::frame(end));
        let content_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
                .expect("a boundary is made of hexadecimal digits");
        Ok(OpenedForm {
            content_type,
            length,
            body: reqwest::Body::wrap_stream(FormStream { parts, upload }),
        })
    }
}

fn sum(length: Option<u64>, content: Option<u64>, frame: usize) -> Option<u64> {
    length?.checked_add(content?)?.checked_add(frame as u64)
}

fn part_head(boundary: &str, name: &str, field: &Field) -> String {
    let name = quoted(name);
    let file = match field {
        Field::Text(_) => String::new(),
        Field::File(file) => {
            let (file_name, media_type) = (quoted(file.file_name()), file.media_type());
            format!("; filename=\"{file_name}\"\r\nContent-Type: {media_type}")
        }
    };
    format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n")
}

/// Escapes a name as browsers do according to the HTML standard, so that it cannot end its quotes or its line. Other control
/// characters, which browsers send unescaped, are escaped in the same way.
fn quoted(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len());
    for character in name.chars() {
        if character == '"' || character.is_ascii_control() {
            quoted.push_str(percent_encoding::percent_encode_byte(character as u8));
        } else {
            quoted.push(character);
        }
    }
    quoted
}

/// Returns a boundary with 128 random bits, so that the author of the content cannot guess it.
fn new_boundary() -> String {
    format!("{:016x}{:016x}", random_u64(), random_u64())
}

/// The error of content that cannot be read while it is sent. The call is not retried, because the fault is in the caller's
/// file or stream.
#[derive(Debug)]
pub(crate) struct Unreadable(io::Error);

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Unreadable {}

/// The parts of a form, in order.
struct FormStream {
    parts: VecDeque<Part>,
    upload: Arc<Upload>,
}

/// The content of a field, or a piece of the framing around it.
struct Part {
    data: Data,
    /// The counter of the bytes, if progress is observed.
    meter: Option<Meter>,
}

impl Part {
    fn frame(bytes: impl Into<Bytes>) -> Self {
        Self {
            data: Data::Bytes(bytes.into()),
            meter: None,
        }
    }

    /// Records that a piece is sent.
    fn moved(&mut self, piece: &Bytes) {
        if let Some(meter) = &mut self.meter {
            meter.add(piece.len());
        }
    }
}

/// Maximum size of the pieces in which bytes and files on disk are sent. Progress is reported for each piece.
pub(super) const PIECE: usize = 64 * 1024;

impl Stream for FormStream {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while let Some(part) = this.parts.front_mut() {
            let piece = match &mut part.data {
                Data::Bytes(bytes) if bytes.is_empty() => None,
                Data::Bytes(bytes) => Some(Ok(bytes.split_to(bytes.len().min(PIECE)))),
                Data::Stream(stream) => ready!(stream.as_mut().poll_next(context)),
            };
            let Some(piece) = piece else {
                this.parts.pop_front();
                continue;
            };
            this.upload.moved();
            if let Ok(piece) = &piece {
                part.moved(piece);
            }
            return Poll::Ready(Some(
                piece.map_err(|error| io::Error::other(Unreadable(error))),
            ));
        }
        this.upload.sent();
        Poll::Ready(None)
    }
}
