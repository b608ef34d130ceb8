//! Diagnostics of keywords, and whether one of them makes a typed parse impossible.

use serde_json::Value;

use crate::diagnostics::{Diagnostics, Trail};
use crate::load::describe;

/// The diagnostics of one document or overlay.
pub(super) struct Complaints<'a> {
    diagnostics: &'a mut Diagnostics,
    is_overlay: bool,
    malformed: bool,
}

impl<'a> Complaints<'a> {
    pub(super) fn new(diagnostics: &'a mut Diagnostics, is_overlay: bool) -> Self {
        Self {
            diagnostics,
            is_overlay,
            malformed: false,
        }
    }

    /// Returns whether `malformed` or `mismatch` reported anything.
    pub(super) fn is_malformed(&self) -> bool {
        self.malformed
    }

    /// Returns the help for a fault: a document is corrected by an overlay, and an overlay itself is edited.
    pub(super) fn by_overlay(&self, help: &str) -> String {
        if self.is_overlay {
            help.to_owned()
        } else {
            format!("{help} by an overlay")
        }
    }

    /// Reports something that leaves a typed parse possible, such as an unknown keyword.
    pub(super) fn refuse(&mut self, trail: &Trail<'_>, message: impl Into<String>, help: &str) {
        self.diagnostics.push(trail.place(), message, help);
    }

    /// Reports something that OpenAPI, or the definition of an extension, does not allow. The document is then not parsed into
    /// types.
    pub(super) fn malformed(&mut self, trail: &Trail<'_>, message: impl Into<String>, help: &str) {
        self.malformed = true;
        self.diagnostics.push(trail.place(), message, help);
    }

    /// Reports a value of a different type than the grammar defines.
    pub(super) fn mismatch(&mut self, trail: &Trail<'_>, value: &Value, expected: &str) {
        let message = format!("{} where {expected} belongs", describe(value));
        let otherwise = self.by_overlay("correct it, or remove it");
        let help = match (trail.name(), value) {
            (_, Value::Null) => "give it a value or remove the key",
            // The types that keywords have in other versions of OpenAPI and JSON Schema.
            (Some("type"), Value::Array(_)) => {
                "write one type, and `nullable: true` beside it for `null`"
            }
            (Some("required"), Value::Bool(_)) => {
                "list the name of the property in `required` of its object"
            }
            (Some("exclusiveMinimum"), Value::Number(_)) => {
                "move the number to `minimum`, and set `exclusiveMinimum: true`"
            }
            (Some("exclusiveMaximum"), Value::Number(_)) => {
                "move the number to `maximum`, and set `exclusiveMaximum: true`"
            }
            _ => otherwise.as_str(),
        };
        self.malformed(trail, message, help);
    }
}
