//! Reads recordings: responses with their bodies, and files of shapes, which have no values.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use serde_json::{Map, Value};

use crate::diagnostics::Position;
use crate::report::Positions;

use super::path::shape_of_paths;
use super::shape::Shape;

/// The form of a recording, for messages.
const FORM: &str =
    "write {\"operation\": …, \"status\": …, \"body\": …}, or \"paths\" instead of the body";

/// A response, and the request body if it was recorded.
#[derive(Debug)]
pub(super) struct Recording {
    file: Arc<str>,
    position: Position,
    pub(super) operation: Reference,
    pub(super) status: u16,
    pub(super) body: Option<Shape>,
    pub(super) sent: Option<Shape>,
    /// Whether members were removed, so that an absent member has no meaning.
    pub(super) partial: bool,
    /// The source of the recording, for the descriptions of actions.
    pub(super) source: String,
}

/// The operation that a recording names.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) name: Name,
    /// The version, if it is stated separately from the name: `v3`.
    pub(super) version: Option<String>,
}

/// The name of an operation.
#[derive(Debug)]
pub(super) enum Name {
    /// A Rust path or an `operationId`.
    Word(String),
    /// A method and a path.
    Route { method: String, path: String },
}

/// A fault of a file of recordings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The path of the file, or of a folder that has no recordings.
    pub file: Arc<str>,
    /// The position in the file.
    pub position: Position,
    /// Description of the fault.
    pub message: String,
    /// The remedy.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        let Self {
            file,
            message,
            help,
            ..
        } = self;
        write!(formatter, "{file}:{line}:{column}: {message}; {help}")
    }
}

impl Recording {
    /// Returns a problem with this recording.
    pub(super) fn problem(&self, message: String, help: String) -> Problem {
        Problem {
            file: Arc::clone(&self.file),
            position: self.position,
            message,
            help,
        }
    }
}

/// Reads the recordings of files and of the `.json` and `.jsonl` files in folders. An unreadable file is a problem.
pub(super) fn read_recordings(files: &[PathBuf]) -> (Vec<Recording>, Vec<Problem>) {
    let (mut recordings, mut problems) = (Vec::new(), Vec::new());
    for path in files {
        match list_files(path) {
            Ok(files) if files.is_empty() => {
                let help = "name a file, or a folder that holds .json or .jsonl files";
                problems.push(at_start(path, "the folder has no recordings", help));
            }
            Ok(files) => {
                for path in files {
                    read_file(&path, &mut recordings, &mut problems);
                }
            }
            Err(error) => problems.push(unreadable(path, &error)),
        }
    }
    (recordings, problems)
}

fn list_files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        let extension = path.extension().unwrap_or_default();
        if (extension == "json" || extension == "jsonl") && fs::metadata(&path)?.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn at_start(path: &Path, message: &str, help: &str) -> Problem {
    Problem {
        file: path.display().to_string().into(),
        position: Position::START,
        message: message.to_owned(),
        help: help.to_owned(),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Problem {
    let message = format!("the file cannot be read: {error}");
    at_start(path, &message, "check the path and its permissions")
}

/// Reads the JSON values of a file in order. Each is a recording or a list of recordings.
fn read_file(path: &Path, recordings: &mut Vec<Recording>, problems: &mut Vec<Problem>) {
    let text = match fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => {
            return problems.push(at_start(path, "the file is not UTF-8", "save it as UTF-8"));
        }
        Err(error) => return problems.push(unreadable(path, &error)),
    };
    let file: Arc<str> = path.display().to_string().into();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let mut found = false;
    loop {
        let start = stream.byte_offset();
        let value = match stream.next() {
            None => break,
            Some(Ok(value)) => value,
            Some(Err(error)) => return problems.push(invalid(&file, &error)),
        };
        found = true;
        let source = &text[start..stream.byte_offset()];
        let blank = source.len() - source.trim_start().len();
        let text = Text {
            file: &file,
            json: source.trim_start(),
            start: end_of(&text[..start + blank]),
        };
        text.read(&value, recordings, problems);
    }
    if !found {
        problems.push(at_start(path, "the file has no recordings", FORM));
    }
}

fn invalid(file: &Arc<str>, error: &serde_json::Error) -> Problem {
    let message = error.to_string();
    let end = message.find(" at line ").unwrap_or(message.len());
    Problem {
        file: Arc::clone(file),
        position: Position {
            line: error.line().max(1),
            column: error.column().max(1),
        },
        message: format!("not JSON: {}", &message[..end]),
        help: "correct the JSON".to_owned(),
    }
}

/// Returns the position after a string.
fn end_of(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position {
        line: text.matches('\n').count() + 1,
        column: last.chars().count() + 1,
    }
}

/// One JSON value of a file.
struct Text<'a> {
    file: &'a Arc<str>,
    json: &'a str,
    /// The position in the file at which it starts.
    start: Position,
}

impl Text<'_> {
    fn read(&self, value: &Value, recordings: &mut Vec<Recording>, problems: &mut Vec<Problem>) {
        let positions = Positions::read(self.json);
        let entries: Vec<(String, &Value)> = match value {
            Value::Array(entries) => {
                let entries = entries.iter().enumerate();
                let entries = entries.map(|(index, entry)| (format!("/{index}"), entry));
                entries.collect()
            }
            entry => vec![(String::new(), entry)],
        };
        for (pointer, entry) in entries {
            let at = self.position(positions.find(&pointer));
            match self.recording(at, entry) {
                Ok(recording) => recordings.push(recording),
                Err(Fault { key, message }) => {
                    let at = self.position(positions.find(&format!("{pointer}/{key}")));
                    problems.push(Problem {
                        file: Arc::clone(self.file),
                        position: at,
                        message,
                        help: FORM.to_owned(),
                    });
                }
            }
        }
    }

    /// Returns the position in the file of a position in this value.
    fn position(&self, inner: Position) -> Position {
        let Position { line, column } = self.start;
        Position {
            line: line + inner.line - 1,
            column: if inner.line == 1 {
                column + inner.column - 1
            } else {
                inner.column
            },
        }
    }

    fn recording(&self, position: Position, value: &Value) -> Result<Recording, Fault> {
        let Value::Object(entry) = value else {
            return Err(fault("", "a recording is not an object"));
        };
        let status = entry.get("status").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        let status = status.filter(|status| (100..600).contains(status));
        let body = match entry.get("paths") {
            Some(Value::Object(paths)) => {
                let shape = shape_of_paths(paths);
                Some(shape.map_err(|message| fault("paths", &message))?)
            }
            Some(_) => return Err(fault("paths", "`paths` is not an object")),
            // Some recorders write an empty string for a response without a body.
            None => entry
                .get("body")
                .filter(|body| !body.is_null() && **body != "")
                .map(Shape::of),
        };
        Ok(Recording {
            file: Arc::clone(self.file),
            position,
            operation: reference(entry)?,
            status: status.ok_or_else(|| fault("status", "a recording has no HTTP status"))?,
            body,
            sent: entry.get("sent").map(Shape::of),
            partial: entry.get("partial") == Some(&Value::Bool(true)),
            source: source(self.file, entry),
        })
    }
}

/// The reason why an entry is not a recording, and the faulty member.
struct Fault {
    key: &'static str,
    message: String,
}

fn fault(key: &'static str, message: &str) -> Fault {
    Fault {
        key,
        message: message.to_owned(),
    }
}

fn reference(entry: &Map<String, Value>) -> Result<Reference, Fault> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    let route = |method: &str, path: &str| Name::Route {
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
    };
    let name = match (text("operation"), text("method"), text("path")) {
        (Some(name), _, _) => match name.trim().split_once(char::is_whitespace) {
            Some((method, path)) => route(method, path.trim()),
            None => Name::Word(name.trim().to_owned()),
        },
        (None, Some(method), Some(path)) => route(method, path),
        _ => {
            let message = "a recording has neither `operation` nor both `method` and `path`";
            return Err(fault("operation", message));
        }
    };
    Ok(Reference {
        name,
        version: text("version").map(str::to_owned),
    })
}

/// Returns the source of a recording: the file's name, and the source that the entry states.
fn source(file: &str, entry: &Map<String, Value>) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    match entry.get("evidence").and_then(Value::as_str) {
        Some(evidence) => format!("{name}, {evidence}"),
        None => name.to_owned(),
    }
}
