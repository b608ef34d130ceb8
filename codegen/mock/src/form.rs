//! Multipart bodies as they are received, and the files in them.

use std::fmt::Write as _;
use std::io::Cursor;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use tokio_util::io::ReaderStream;

use highlevel_runtime::json::to_json;

/// A part of a multipart body.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Bytes,
}

/// Reads the parts of a body; a body that is not a multipart form has none.
pub(super) async fn read_parts(headers: &HeaderMap, body: &Bytes) -> Result<Vec<Part>, String> {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let content_type = content_type.unwrap_or_default();
    if !content_type.starts_with("multipart/form-data") {
        return Ok(Vec::new());
    }
    let wrong = |error: multer::Error| format!("the multipart body cannot be read: {error}");
    let boundary = multer::parse_boundary(content_type).map_err(wrong)?;
    let stream = ReaderStream::new(Cursor::new(body.clone()));
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(wrong)? {
        parts.push(Part {
            name: unquoted(field.name().unwrap_or_default()),
            file_name: field.file_name().map(unquoted),
            content_type: field.content_type().map(ToString::to_string),
            content: field.bytes().await.map_err(wrong)?,
        });
    }
    Ok(parts)
}

/// Reverts the encoding of names by browsers and by the client of `highlevel-runtime`: only quotes and control characters are
/// percent-encoded.
fn unquoted(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let byte = after
            .get(..2)
            .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte {
            Some(byte) if byte == b'"' || byte.is_ascii_control() => {
                text.push(char::from(byte));
                rest = &after[2..];
            }
            _ => {
                text.push('%');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

impl Part {
    /// Writes the part as JSON: a file as [`File`](highlevel_runtime::File) reads it, anything else as text.
    pub(super) fn to_json(&self) -> Result<String, String> {
        let Some(file_name) = &self.file_name else {
            let text = std::str::from_utf8(&self.content)
                .map_err(|_| format!("the part `{}` is neither a file nor text", self.name))?;
            return Ok(quoted(text));
        };
        // JSON has no byte strings, so each byte is written as the character U+0000 to U+00FF of the same number.
        let content: String = self.content.iter().copied().map(char::from).collect();
        let mut json = format!("{{\"name\":{}", quoted(file_name));
        if let Some(content_type) = &self.content_type {
            let _ = write!(json, ",\"contentType\":{}", quoted(content_type));
        }
        let _ = write!(json, ",\"content\":{}}}", quoted(&content));
        Ok(json)
    }

    /// Returns the content of the part if it is UTF-8.
    pub(super) fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.content).ok()
    }
}

/// Writes a JSON string.
pub(super) fn quoted(text: &str) -> String {
    to_json(&text).expect("JSON can hold every text")
}
