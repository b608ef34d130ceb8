//! The body of a request.

use std::sync::Arc;

use bytes::Bytes;

use crate::json::{Document, Encode, Extra, Kind, Node, Writer, to_json};
use crate::text::percent_encode;

use super::multipart::{Form, Opening};
use super::upload::Upload;

/// The body of a request.
#[derive(Debug)]
pub(crate) enum Body {
    Empty,
    Json(Bytes),
    Form(Bytes),
    Multipart {
        form: Form,
        /// Opens the form. It is a function pointer, so that the code is not linked into programs that send no forms.
        open: fn(&Form, Arc<Upload>) -> Opening<'_>,
    },
}

impl Body {
    /// Returns whether the body can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) | Self::Form(_) => true,
            Self::Multipart { form, .. } => form.is_repeatable(),
        }
    }
}

/// Adds members to a body. They replace existing members with the same key.
pub(super) fn add(body: &mut Body, extra: &Extra) -> Result<(), String> {
    match body {
        Body::Empty => *body = Body::Json(text_of(extra)?.into()),
        Body::Json(json) => *json = with_members(json, extra)?.into(),
        Body::Form(encoded) => {
            let mut form = String::new();
            for (name, value) in url::form_urlencoded::parse(encoded) {
                if !extra.contains_key(&name) {
                    push_pair(&mut form, &name, &value);
                }
            }
            push_fields(&mut form, extra)?;
            *encoded = form.into();
        }
        Body::Multipart { form, .. } => form.extra(extra),
    }
    Ok(())
}

/// An object with the properties whose values are not absent.
pub(super) struct Properties<'v>(pub(super) &'v [(&'static str, &'v dyn Encode)]);

impl Encode for Properties<'_> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        for (name, value) in self.0 {
            object.field(name, value);
        }
    }
}

/// Form-encodes an object, and fails for any other value. A list repeats its name.
pub(super) fn form(body: &dyn Encode) -> Result<String, String> {
    let mut form = String::new();
    push_fields(&mut form, body)?;
    Ok(form)
}

fn with_members(json: &[u8], extra: &Extra) -> Result<String, String> {
    let document = Document::parse(json).map_err(|error| error.to_string())?;
    let body = document.root();
    check_object(body)?;
    let mut writer = Writer::default();
    let mut object = writer.object_with(extra);
    for (key, value) in body.entries() {
        object.field(key, &value);
    }
    drop(object);
    writer.finish().map_err(|error| error.to_string())
}

/// Fails unless the body is an object, because the members of other values would be silently empty.
fn check_object(body: Node<'_>) -> Result<(), String> {
    match body.kind() {
        Kind::Object => Ok(()),
        _ => Err(format!(
            "{} has no members; only an object does",
            body.type_name()
        )),
    }
}

fn text_of(body: &dyn Encode) -> Result<String, String> {
    to_json(body).map_err(|error| error.to_string())
}

fn push_fields(form: &mut String, body: &dyn Encode) -> Result<(), String> {
    let text = text_of(body)?;
    let document = Document::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    check_object(document.root())?;
    for (name, value) in document.root().entries() {
        if value.kind() == Kind::Array {
            for element in value.elements() {
                push_field(form, name, element)?;
            }
        } else {
            push_field(form, name, value)?;
        }
    }
    Ok(())
}

fn push_field(form: &mut String, name: &str, value: Node<'_>) -> Result<(), String> {
    let text = match value.kind() {
        Kind::Null => return Ok(()),
        Kind::True => "true",
        Kind::False => "false",
        _ => match value.as_str().or_else(|| value.number_text()) {
            Some(text) => text,
            None => {
                return Err(format!(
                    "the field `{name}` is neither a plain value nor a list of them"
                ));
            }
        },
    };
    push_pair(form, name, text);
    Ok(())
}

fn push_pair(form: &mut String, name: &str, text: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.extend(percent_encode(name));
    form.push('=');
    form.extend(percent_encode(text));
}
