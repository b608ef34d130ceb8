//! `Debug` output of the parameters of an operation: the values that they send, without secrets.

use std::fmt;

use url::form_urlencoded;

use super::{Body, RequestParts};
use crate::json::{Document, REDACTED, Redacted, debug_value, is_secret};

impl RequestParts {
    pub(crate) fn show(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = formatter.debug_map();
        for (name, value) in &self.path {
            show_entry(&mut map, name, value);
        }
        for (name, value) in form_urlencoded::parse(self.query.as_bytes()) {
            show_entry(&mut map, &name, &value.as_ref());
        }
        for (name, value) in &self.headers {
            show_entry(&mut map, name.as_str(), value);
        }
        if !matches!(self.body, Body::Empty) {
            map.entry(&"body", &ShownBody(&self.body));
        }
        for problem in &self.problems {
            map.entry(&problem.name, &format_args!("({})", problem.reason));
        }
        map.finish()
    }
}

fn show_entry(map: &mut fmt::DebugMap<'_, '_>, name: &str, value: &dyn fmt::Debug) {
    if is_secret(name) {
        map.entry(&name, &format_args!("{REDACTED}"));
    } else {
        map.entry(&name, debug_value(value));
    }
}

struct ShownBody<'b>(&'b Body);

impl fmt::Debug for ShownBody<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Body::Empty => formatter.write_str("nothing"),
            Body::Json(text) => match Document::parse(text) {
                Ok(document) => Redacted(document.root()).fmt(formatter),
                Err(error) => write!(formatter, "({error})"),
            },
            Body::Form(text) => {
                let mut map = formatter.debug_map();
                for (name, value) in form_urlencoded::parse(text) {
                    show_entry(&mut map, &name, &value.as_ref());
                }
                map.finish()
            }
            Body::Multipart { form, .. } => {
                let mut map = formatter.debug_map();
                for (name, field) in form.fields() {
                    show_entry(&mut map, name, field);
                }
                map.finish()
            }
        }
    }
}
