//! Checking that the target of every `$ref` and every security scheme exists.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostics, Place};
use crate::keywords::{Kind, Reference, nearest};
use crate::load::{Document, Spec, join_file};

/// The target of a reference: a component of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address {
    pub(super) file: Arc<str>,
    /// The folder in `components`, such as `schemas`.
    pub(super) folder: String,
    pub(super) name: String,
}

/// The fault of a reference, and a remedy.
type Complaint = (String, String);

impl Address {
    /// Parses a reference found in `from`.
    pub(super) fn parse(from: &Arc<str>, text: &str) -> Result<Self, Complaint> {
        let form = || {
            "write `#/components/<kind>/<name>`, after the name of a file if it is in another"
                .to_owned()
        };
        let (file, pointer) = text
            .split_once('#')
            .ok_or_else(|| (format!("`{text}` is not the path of a component"), form()))?;
        if file.contains("://") {
            let message =
                format!("`{text}` is a URL, and the generator reads only files of the spec folder");
            return Err((
                message,
                "import the document and refer to its file".to_owned(),
            ));
        }
        let file = if file.is_empty() {
            Arc::clone(from)
        } else {
            let outside = || (format!("`{file}` is outside the spec folder"), form());
            join_file(from, file).ok_or_else(outside)?.into()
        };
        let segments: Vec<String> = pointer.split('/').map(decode_segment).collect();
        match segments.as_slice() {
            [root, components, folder, name] if root.is_empty() && components == "components" => {
                Ok(Self {
                    file,
                    folder: folder.clone(),
                    name: name.clone(),
                })
            }
            _ => Err((format!("`{text}` does not lead to a component"), form())),
        }
    }

    fn find<'a>(&self, spec: &'a Spec) -> Option<&'a Value> {
        components(spec.document(&self.file)?, &self.folder)?.get(&self.name)
    }
}

/// Checks that every reference leads to an existing component of the right kind, without cycles.
pub(super) fn check_references(
    spec: &Spec,
    references: &[Reference],
    diagnostics: &mut Diagnostics,
) {
    for reference in references {
        let checked = Address::parse(&reference.place.file, &reference.text)
            .and_then(|address| check_address(spec, reference.kind, address));
        if let Err((message, help)) = checked {
            diagnostics.push(reference.place.clone(), message, help);
        }
    }
}

fn check_address(spec: &Spec, kind: Kind, address: Address) -> Result<(), Complaint> {
    let Some(document) = spec.document(&address.file) else {
        return check_file(spec, &address.file);
    };
    if let Some(expected) = kind.components().filter(|folder| *folder != address.folder) {
        let message = format!("the reference is to `components.{}`", address.folder);
        return Err((
            message,
            format!("only references to `components.{expected}` are allowed here"),
        ));
    }
    if address.find(spec).is_none() {
        return Err(missing_component(document, &address));
    }
    check_cycle(spec, address)
}

/// Returns the fault of a file that does not exist. A file that could not be parsed has its own diagnostic.
fn check_file(spec: &Spec, file: &str) -> Result<(), Complaint> {
    if spec.has_unread(|unread| unread == file) {
        return Ok(());
    }
    let files: Vec<&str> = spec
        .documents
        .iter()
        .map(|document| &*document.file)
        .collect();
    let help = match nearest(file, &files) {
        Some(file) => format!("did you mean `{file}`?"),
        None => "add the file or correct the reference by an overlay".to_owned(),
    };
    Err((format!("there is no file `{file}`"), help))
}

fn missing_component(document: &Document, address: &Address) -> Complaint {
    let Address { file, folder, name } = address;
    let names: Vec<&String> = components(document, folder)
        .into_iter()
        .flat_map(Map::keys)
        .collect();
    let help = match nearest(name, &names) {
        Some(name) => format!("did you mean `{name}`?"),
        None => "add it, or correct the reference by an overlay".to_owned(),
    };
    (
        format!("`{file}` has no `{name}` in its `components.{folder}`"),
        help,
    )
}

/// Checks for cycles of components that are only references.
fn check_cycle(spec: &Spec, address: Address) -> Result<(), Complaint> {
    let mut seen = BTreeSet::new();
    let mut next = address;
    loop {
        let text = next
            .find(spec)
            .and_then(|value| value.get("$ref"))
            .and_then(Value::as_str);
        let Some(text) = text else {
            return Ok(());
        };
        // An invalid reference in the middle of the chain gets its own diagnostic.
        let Ok(following) = Address::parse(&next.file, text) else {
            return Ok(());
        };
        if !seen.insert(next) {
            let message = format!("the reference leads to itself through `{text}`");
            return Err((
                message,
                "define one of the components without a reference".to_owned(),
            ));
        }
        next = following;
    }
}

/// Checks that every security scheme that a document uses is one of its components.
pub(super) fn check_schemes(
    document: &Document,
    mentioned: &[(Place, String)],
    diagnostics: &mut Diagnostics,
) {
    let schemes = components(document, "securitySchemes");
    let known: Vec<&String> = schemes.into_iter().flat_map(Map::keys).collect();
    for (place, name) in mentioned {
        if known.contains(&name) {
            continue;
        }
        let message = format!("there is no security scheme `{name}`");
        let help = match nearest(name, &known) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "add it to `components.securitySchemes`".to_owned(),
        };
        diagnostics.push(place.clone(), message, help);
    }
}

fn components<'a>(document: &'a Document, folder: &str) -> Option<&'a Map<String, Value>> {
    document.value.get("components")?.get(folder)?.as_object()
}

/// Decodes a segment of a JSON pointer in a URI fragment: first the percent encoding, then `~1` and `~0`.
fn decode_segment(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(byte) = hex {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    text.replace("~1", "/").replace("~0", "~")
}
