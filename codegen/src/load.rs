//! Loading: reads the documents and overlays of a spec folder as JSON values, its recorded signatures, and a target.

mod folder;
mod node;
mod spec;
mod target;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place, Position, Trail};
use crate::signatures::{self, Signatures};

use folder::{Entry, list_entries};
use node::{Node, Notation, TOO_DEEP};
use spec::is_overlay;

pub(crate) use folder::join_file;
pub use spec::{Document, Source, Spec};
pub(crate) use target::read_target;

/// Reads `*.{yaml,yml,json}`, `<version>/*.{yaml,yml,json}` and `overlays/*.{yaml,yml,json}` of a spec folder, sorted by
/// name, and the recorded signatures.
pub fn load_spec(folder: &Path, diagnostics: &mut Diagnostics) -> Result<Spec, io::Error> {
    let mut spec = Spec {
        name: spec_name(folder),
        ..Spec::default()
    };
    let entries = list_entries(folder, diagnostics)?;
    // `collect` keeps the order of the entries, so the result does not depend on which file is read first.
    let files: Vec<_> = entries.into_par_iter().map(load_file).collect();
    for file in files {
        let (source, value, found) = file?;
        diagnostics.extend(found);
        if let Some(value) = value {
            let document = Document {
                file: Arc::clone(&source.file),
                value,
            };
            if is_overlay(&source.file) {
                spec.overlays.push(document);
            } else {
                spec.documents.push(document);
            }
        }
        spec.sources.push(source);
    }
    spec.signatures = load_signatures(folder, &mut spec.sources, diagnostics)?;
    if spec.documents.is_empty() && diagnostics.is_empty() {
        diagnostics.push(
            Place::root(""),
            "the folder contains no document",
            "add one, such as `v2/links.yaml`",
        );
    }
    Ok(spec)
}

/// Reads a file and returns its text, its value if it has one, and its faults.
fn load_file(entry: Entry) -> Result<(Source, Option<Value>, Diagnostics), io::Error> {
    let Entry { file, path } = entry;
    let mut diagnostics = Diagnostics::default();
    let text = decode_text(&file, std::fs::read(path)?, &mut diagnostics);
    let value = text
        .as_deref()
        .ok()
        .and_then(|text| parse_document(&file, text, &mut diagnostics));
    let text = text.unwrap_or_else(|lossy| lossy);
    Ok((Source { file, text }, value, diagnostics))
}

/// Reads the recorded signatures; there are none before the crate is generated for the first time.
fn load_signatures(
    folder: &Path,
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> Result<Signatures, io::Error> {
    let bytes = match std::fs::read(folder.join(signatures::FILE)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Signatures::default()),
        Err(error) => return Err(error),
    };
    let file: Arc<str> = signatures::FILE.into();
    let text = decode_text(&file, bytes, diagnostics).unwrap_or_else(|lossy| lossy);
    let source = Source { file, text };
    let signatures = Signatures::parse(&source, diagnostics);
    sources.push(source);
    Ok(signatures)
}

fn spec_name(folder: &Path) -> String {
    let name = folder.file_name().map(|name| name.to_string_lossy());
    name.map_or_else(|| "spec".to_owned(), std::borrow::Cow::into_owned)
}

/// Returns the text of a file. If it is not UTF-8, reports that and returns the text with replaced bytes as an error. Also
/// reports a byte order mark.
fn decode_text(
    file: &Arc<str>,
    bytes: Vec<u8>,
    diagnostics: &mut Diagnostics,
) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        diagnostics.push_at(
            file,
            end_position(&String::from_utf8_lossy(valid)),
            "the file is not UTF-8 from here on",
            "save it as UTF-8",
        );
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    })?;
    if text.starts_with('\u{feff}') {
        diagnostics.push_at(
            file,
            Position::START,
            "the file starts with a byte order mark",
            "save it as UTF-8 without one",
        );
    }
    Ok(text)
}

/// Returns the position after `text`.
fn end_position(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position {
        line: text.matches('\n').count() + 1,
        column: last.chars().count() + 1,
    }
}

/// Parses a file and reports its faults. Returns `None` if it cannot be parsed or is not an object.
fn parse_document(file: &Arc<str>, text: &str, diagnostics: &mut Diagnostics) -> Option<Value> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let json = Path::new(&**file)
        .extension()
        .is_some_and(|extension| extension == "json");
    let root = Trail::root(file);
    let mut problems = Diagnostics::default();
    let parsed = if json {
        parse_json(text, &root, &mut problems)
    } else {
        parse_yaml(text, &root, &mut problems)
    };
    let sound = problems.is_empty();
    diagnostics.extend(problems);
    match parsed {
        Ok(value @ Value::Object(_)) => Some(value),
        Ok(Value::Null) if sound => {
            let help = "write a document into it or delete it";
            diagnostics.push(root.place(), "the file is empty", help);
            None
        }
        Ok(other) => {
            let message = format!("the document is {}, not an object", describe(&other));
            let help = "start it with a key, such as `openapi: 3.0.3`";
            diagnostics.push(root.place(), message, help);
            None
        }
        Err(Failure { position, message }) => {
            let help = if json {
                "correct the JSON"
            } else {
                "correct the YAML"
            };
            diagnostics.push_at(file, position, message, help);
            None
        }
    }
}

/// The reason why a file could not be parsed.
struct Failure {
    position: Position,
    message: String,
}

fn parse_json(text: &str, root: &Trail<'_>, problems: &mut Diagnostics) -> Result<Value, Failure> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node::new(root, Notation::Json, problems)
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| Failure {
        position: Position {
            line: error.line().max(1),
            column: error.column().max(1),
        },
        message: trim_message(&error.to_string()),
    })
}

fn parse_yaml(text: &str, root: &Trail<'_>, problems: &mut Diagnostics) -> Result<Value, Failure> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    let deserializer = serde_yaml::Deserializer::from_str(text);
    let value = Node::new(root, Notation::Yaml, problems).deserialize(deserializer);
    value.map_err(|error| Failure {
        position: error
            .location()
            .map_or(Position::START, |location| Position {
                line: location.line().max(1),
                column: location.column().max(1),
            }),
        message: trim_message(&error.to_string()),
    })
}

/// Returns a parser's message without the position at its end and, for a document that is too deep, without the path at its
/// start.
fn trim_message(message: &str) -> String {
    let end = message.find(" at line ").unwrap_or(message.len());
    let start = message[..end].find(TOO_DEEP).unwrap_or_default();
    message[start..end].to_owned()
}

/// Returns a description of a value for messages: its type and, for a short scalar, the value.
pub(crate) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => format!("the boolean {flag}"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.is_empty() => "an empty string".to_owned(),
        Value::String(text) if text.chars().count() <= 40 => format!("the string {text:?}"),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
