//! Converts a received request to the parameters of an operation, through JSON.

use std::fmt::Write as _;

use url::form_urlencoded;

use highlevel_runtime::Metadata;
use highlevel_runtime::json::{Decode, Document, MismatchKind, to_json as to_text};

use super::form::{Part, quoted};
use super::operation::{MockOperation, Place, Written};
use super::request::RawRequest;
use super::route::placeholders;

/// Reads the parameters of an operation. An error states why they cannot be read from the request.
pub(super) fn read<P: MockOperation>(request: &RawRequest) -> Result<P, String> {
    let text = to_json(request, P::METADATA, P::PLACES)?;
    decode(&text)
}

fn decode<P: Decode>(text: &str) -> Result<P, String> {
    let document = Document::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    P::decode(document.root()).ok_or_else(|| {
        let mismatches: Vec<String> = document
            .mismatches()
            .iter()
            .filter(|mismatch| mismatch.kind == MismatchKind::WrongType && !mismatch.coerced)
            // The message omits the received value, which may be a secret.
            .map(|mismatch| format!("{} is not {}", mismatch.path, mismatch.expected))
            .collect();
        format!(
            "the request does not have what the operation requires: {}",
            mismatches.join(", ")
        )
    })
}

/// Writes the parameters in a request as JSON.
pub(super) fn to_json(
    request: &RawRequest,
    metadata: &Metadata,
    places: &'static [Place],
) -> Result<String, String> {
    let path = placeholders(metadata.path, request.path());
    let query = pairs(request.query().unwrap_or_default().as_bytes());
    let mut json = String::from("{");
    for place in places {
        let named = |pairs: &[(String, String)]| -> Vec<String> {
            let pairs = pairs.iter().filter(|(name, _)| name == place.wire);
            pairs.map(|(_, value)| value.clone()).collect()
        };
        let value = match place.written {
            Written::Path => {
                let value = path.iter().find(|(name, _)| *name == place.wire);
                value.map(|(_, value)| quoted(value))
            }
            Written::Query => values(&named(&query)),
            Written::QueryList => list(&named(&query)),
            Written::QueryJoined(separator) => list(&split(&named(&query), separator)),
            Written::Header => header(request, place.wire).as_deref().map(quoted),
            Written::HeaderList => {
                let value: Vec<String> = header(request, place.wire).into_iter().collect();
                list(&split(&value, ','))
            }
            Written::Property => property(request, place.wire)?,
            Written::Json => json_body(request)?,
            Written::Form => form_body(request),
            Written::Multipart(json) => multipart_body(request, json)?,
        };
        if let Some(value) = value {
            push(&mut json, place.key, &value);
        }
    }
    json.push('}');
    Ok(json)
}

/// Returns a property of the JSON body.
fn property(request: &RawRequest, name: &str) -> Result<Option<String>, String> {
    let Some(document) = json_document(request)? else {
        return Ok(None);
    };
    let mut entries = document.root().entries();
    let value = entries.find(|(key, _)| *key == name);
    value
        .map(|(_, value)| to_text(&value).map_err(|error| error.to_string()))
        .transpose()
}

fn json_body(request: &RawRequest) -> Result<Option<String>, String> {
    if json_document(request)?.is_none() {
        return Ok(None);
    }
    let text = std::str::from_utf8(request.body()).map_err(|error| not_json(&error))?;
    Ok(Some(without_mark(text).to_owned()))
}

/// Parses the JSON body, unless it is empty.
fn json_document(request: &RawRequest) -> Result<Option<Document<'_>>, String> {
    let body = request.body();
    if body.is_empty() {
        return Ok(None);
    }
    let document = Document::parse(body).map_err(|error| not_json(&error))?;
    Ok(Some(document))
}

fn not_json(error: &dyn std::fmt::Display) -> String {
    format!("its body is not JSON: {error}")
}

/// Removes a byte order mark, which is allowed at the start of a body but not inside the JSON that the body becomes a part of.
fn without_mark(json: &str) -> &str {
    json.strip_prefix('\u{feff}').unwrap_or(json)
}

fn form_body(request: &RawRequest) -> Option<String> {
    let pairs = pairs(request.body());
    (!pairs.is_empty())
        .then(|| object(&pairs, |value| Ok(quoted(value))).expect("every text can be written"))
}

fn multipart_body(request: &RawRequest, json: &[&str]) -> Result<Option<String>, String> {
    let parts = request.parts.as_deref().map_err(Clone::clone)?;
    if request.body().is_empty() {
        return Ok(None);
    }
    let named: Vec<(String, &Part)> = parts.iter().map(|part| (part.name.clone(), part)).collect();
    let write = |part: &&Part| match part.text() {
        Some(text) if json.contains(&part.name.as_str()) => {
            let wrong = |error| format!("the part `{}` is not JSON: {error}", part.name);
            Document::parse(text.as_bytes()).map_err(wrong)?;
            Ok(without_mark(text).to_owned())
        }
        _ => part.to_json(),
    };
    object(&named, write).map(Some)
}

/// Writes pairs as an object. A name that occurs several times gets a list.
fn object<T>(
    pairs: &[(String, T)],
    write: impl Fn(&T) -> Result<String, String>,
) -> Result<String, String> {
    let mut json = String::from("{");
    for (position, (name, _)) in pairs.iter().enumerate() {
        if pairs[..position].iter().any(|(other, _)| other == name) {
            continue;
        }
        let all = pairs.iter().filter(|(other, _)| other == name);
        let all: Vec<String> = all
            .map(|(_, value)| write(value))
            .collect::<Result<_, _>>()?;
        match all.as_slice() {
            [only] => push(&mut json, name, only),
            all => push(&mut json, name, &format!("[{}]", all.join(","))),
        }
    }
    json.push('}');
    Ok(json)
}

fn push(json: &mut String, key: &str, value: &str) {
    if json.len() > 1 {
        json.push(',');
    }
    let _ = write!(json, "{}:{value}", quoted(key));
}

/// Writes a single value as a string, and several as a list. Returns `None` for no value.
fn values(values: &[String]) -> Option<String> {
    match values {
        [only] => Some(quoted(only)),
        values => list(values),
    }
}

fn list(values: &[String]) -> Option<String> {
    let quoted: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(",")))
}

fn split(values: &[String], separator: char) -> Vec<String> {
    let values = values.iter().flat_map(|value| value.split(separator));
    values.map(|value| value.trim().to_owned()).collect()
}

fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

fn header(request: &RawRequest, name: &str) -> Option<String> {
    let value = request.headers().get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}
