//! The body of a request.

use std::sync::Arc;

use bytes::Bytes;

use crate::json::{Document, Encode, Kind, Node, to_json};
use crate::text::percent_encode;

use super::multipart::{Form, Opening};
use super::upload::Upload;

/// What is sent after the headers.
#[derive(Debug)]
pub(crate) enum Body {
    Empty,
    Json(Bytes),
    Form(Bytes),
    Multipart {
        form: Form,
        /// How the form is opened. Called by pointer, so that a program that sends none is not linked with what does it.
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

/// Form-encodes an object: its lists repeat their name.
pub(super) fn form(body: &dyn Encode) -> Result<String, String> {
    let text = to_json(body).map_err(|error| error.to_string())?;
    let document = Document::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    let mut form = String::new();
    for (name, value) in document.root().entries() {
        if value.kind() == Kind::Array {
            for element in value.elements() {
                push_field(&mut form, name, element)?;
            }
        } else {
            push_field(&mut form, name, value)?;
        }
    }
    Ok(form)
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
    if !form.is_empty() {
        form.push('&');
    }
    form.extend(percent_encode(name));
    form.push('=');
    form.extend(percent_encode(text));
    Ok(())
}
