//! Walks a document according to its grammar.

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostics, Trail};

use super::complaints::Complaints;
use super::context::check_context;
use super::findings::{Findings, RAW_SCHEMA_KEYWORDS, Reference};
use super::grammar::{Kind, Rules, Shape};
use super::words::{list, nearest};

/// Walks a document, or an overlay, from its root.
pub(super) fn walk(
    kind: Kind,
    root: &Trail<'_>,
    value: &Value,
    diagnostics: &mut Diagnostics,
) -> Findings {
    let mut walk = Walk {
        complaints: Complaints::new(diagnostics, kind == Kind::Overlay),
        findings: Findings::default(),
    };
    walk.object(kind, root, value);
    walk.findings.malformed = walk.complaints.is_malformed();
    walk.findings
}

/// A walk over one document.
struct Walk<'a> {
    complaints: Complaints<'a>,
    findings: Findings,
}

impl Walk<'_> {
    /// Walks an object of the kind.
    fn object(&mut self, kind: Kind, trail: &Trail<'_>, value: &Value) {
        let rules = kind.rules();
        let Value::Object(object) = value else {
            return self.complaints.mismatch(trail, value, rules.noun);
        };
        match kind {
            Kind::Paths => self.paths(trail, object),
            Kind::Responses => self.responses(trail, object),
            Kind::Schema if object.contains_key("x-raw-json") => {
                self.findings.raw_schemas.push(trail.place().pointer);
                for key in RAW_SCHEMA_KEYWORDS {
                    if let Some(value) = object.get(*key) {
                        self.keyword(&rules, &trail.child(key), key, value);
                    }
                }
            }
            _ => {
                if kind == Kind::Response && !object.contains_key("description") {
                    self.findings.bare_responses.push(trail.place().pointer);
                }
                for (key, value) in object {
                    self.keyword(&rules, &trail.child(key), key, value);
                }
                for key in rules.required {
                    if !object.contains_key(*key) {
                        let message = format!("{} without `{key}`", rules.noun);
                        self.complaints
                            .malformed(trail, message, &format!("add `{key}`"));
                    }
                }
                check_context(&mut self.complaints, kind, trail, object);
            }
        }
    }

    fn keyword(&mut self, rules: &Rules, trail: &Trail<'_>, key: &str, value: &Value) {
        match rules.keywords.iter().find(|(known, _)| *known == key) {
            Some((_, shape)) => self.value(*shape, trail, key, value),
            None => self.unknown(rules, trail, key),
        }
    }

    fn unknown(&mut self, rules: &Rules, trail: &Trail<'_>, key: &str) {
        let (extensions, keywords): (Vec<&str>, Vec<&str>) = rules
            .keywords
            .iter()
            .map(|(known, _)| *known)
            .partition(|known| known.starts_with("x-"));
        if key.starts_with("x-") {
            let help = match nearest(key, &extensions) {
                Some(known) => format!("did you mean `{known}`?"),
                None if extensions.is_empty() => self.complaints.by_overlay("remove it"),
                None => format!(
                    "{}; {} may have {}",
                    self.complaints.by_overlay("remove it"),
                    rules.noun,
                    list(&extensions)
                ),
            };
            let message = format!("the generator does not know the extension `{key}`");
            return self.complaints.refuse(trail, message, &help);
        }
        if key == "$ref" {
            let message = format!("{} cannot be a reference", rules.noun);
            let help = self
                .complaints
                .by_overlay("write its content in place of the reference");
            return self.complaints.malformed(trail, message, &help);
        }
        let message = format!("`{key}` is not a keyword of {}", rules.noun);
        let help = match nearest(key, &keywords) {
            Some(known) => format!("did you mean `{known}`?"),
            None => self.complaints.by_overlay("remove it"),
        };
        self.complaints.refuse(trail, message, &help);
    }

    fn value(&mut self, shape: Shape, trail: &Trail<'_>, key: &str, value: &Value) {
        match shape {
            Shape::Example => {}
            Shape::Examples => self.members(trail, value, |_, _, _| {}),
            Shape::Refused(help) => {
                let object = trail.parent().map(|parent| parent.place().pointer);
                self.findings
                    .refused
                    .push((object.unwrap_or_default(), key.to_owned()));
                self.complaints.refuse(
                    trail,
                    format!("the generator cannot express `{key}`"),
                    help,
                );
            }
            Shape::Never(help) => match value {
                Value::Bool(false) => {}
                Value::Bool(true) => {
                    self.complaints.refuse(
                        trail,
                        format!("the generator cannot express `{key}`"),
                        help,
                    );
                }
                _ => self.complaints.mismatch(trail, value, "a boolean"),
            },
            Shape::Text | Shape::Reason | Shape::Word(_) => self.text(shape, trail, value),
            Shape::Flag => self.expect(value.is_boolean(), trail, value, "a boolean"),
            Shape::Number => self.expect(value.is_number(), trail, value, "a number"),
            Shape::Count => {
                self.expect(
                    value.is_u64(),
                    trail,
                    value,
                    "a whole number that is not negative",
                );
            }
            Shape::Texts => self.elements(trail, value, |walk, trail, element| {
                walk.text(Shape::Text, trail, element);
            }),
            Shape::Values => {
                self.elements(trail, value, |_, _, _| {});
                self.expect_some(trail, key, value);
            }
            Shape::One(kind) => self.object(kind, trail, value),
            Shape::OneOrReference(kind) => self.reference_or(kind, trail, value),
            Shape::Many(kind) => self.elements(trail, value, |walk, trail, element| {
                walk.object(kind, trail, element);
            }),
            Shape::ManyOrReferences(kind) => {
                self.elements(trail, value, |walk, trail, element| {
                    walk.reference_or(kind, trail, element);
                });
                if kind == Kind::Schema {
                    self.expect_some(trail, key, value);
                }
            }
            Shape::Map(kind) => self.members(trail, value, |walk, trail, member| {
                walk.object(kind, trail, member);
            }),
            Shape::MapOrReferences(kind) => self.members(trail, value, |walk, trail, member| {
                walk.reference_or(kind, trail, member);
            }),
            Shape::TextMap => self.members(trail, value, |walk, trail, member| {
                walk.text(Shape::Text, trail, member);
            }),
            Shape::TextsMap => self.members(trail, value, |walk, trail, member| {
                walk.elements(trail, member, |walk, trail, element| {
                    walk.text(Shape::Reason, trail, element);
                });
                walk.expect_some(trail, key, member);
            }),
            Shape::ReasonOrReasons if value.is_array() => {
                self.elements(trail, value, |walk, trail, element| {
                    walk.text(Shape::Reason, trail, element);
                });
                self.expect_some(trail, key, value);
            }
            Shape::ReasonOrReasons => self.text(Shape::Reason, trail, value),
            Shape::ReasonMap => self.members(trail, value, |walk, trail, member| {
                walk.text(Shape::Reason, trail, member);
            }),
            Shape::ReasonMapOr(kind) => self.members(trail, value, |walk, trail, member| {
                if member.is_object() {
                    walk.object(kind, trail, member);
                } else {
                    walk.text(Shape::Reason, trail, member);
                }
            }),
            Shape::SchemaOrFlag if value.is_boolean() => {}
            Shape::SchemaOrFlag => self.reference_or(Kind::Schema, trail, value),
            Shape::Requirements => self.elements(trail, value, Self::requirement),
        }
    }

    fn text(&mut self, shape: Shape, trail: &Trail<'_>, value: &Value) {
        match (shape, value) {
            (Shape::Reason, Value::String(text)) if text.trim().is_empty() => {
                self.complaints.malformed(
                    trail,
                    "an empty string where a text belongs",
                    "write one",
                );
            }
            (Shape::Word(words), Value::String(text)) if !words.contains(&text.as_str()) => {
                let message = format!("{text:?} is not one of {}", list(words));
                let help = match nearest(text, words) {
                    Some(word) => format!("did you mean `{word}`?"),
                    None => self.complaints.by_overlay("correct it, or remove it"),
                };
                self.complaints.malformed(trail, message, &help);
            }
            (_, Value::String(_)) => {}
            (_, other) => self.complaints.mismatch(trail, other, "a string"),
        }
    }

    fn expect(&mut self, fits: bool, trail: &Trail<'_>, value: &Value, expected: &str) {
        if !fits {
            self.complaints.mismatch(trail, value, expected);
        }
    }

    fn expect_some(&mut self, trail: &Trail<'_>, key: &str, value: &Value) {
        if value.as_array().is_some_and(Vec::is_empty) {
            let message = format!("`{key}` is an empty list");
            let help = self.complaints.by_overlay("fill it, or remove it");
            self.complaints.malformed(trail, message, &help);
        }
    }

    fn elements(
        &mut self,
        trail: &Trail<'_>,
        value: &Value,
        mut element: impl FnMut(&mut Self, &Trail<'_>, &Value),
    ) {
        let Value::Array(list) = value else {
            return self.complaints.mismatch(trail, value, "a list");
        };
        for (index, value) in list.iter().enumerate() {
            element(self, &trail.index(index), value);
        }
    }

    fn members(
        &mut self,
        trail: &Trail<'_>,
        value: &Value,
        mut member: impl FnMut(&mut Self, &Trail<'_>, &Value),
    ) {
        let Value::Object(object) = value else {
            return self.complaints.mismatch(trail, value, "an object");
        };
        for (name, value) in object {
            member(self, &trail.child(name), value);
        }
    }

    fn reference_or(&mut self, kind: Kind, trail: &Trail<'_>, value: &Value) {
        match value
            .as_object()
            .and_then(|object| object.get("$ref").map(|text| (object, text)))
        {
            Some((object, text)) => self.reference(kind, trail, object, text),
            None => self.object(kind, trail, value),
        }
    }

    fn reference(
        &mut self,
        kind: Kind,
        trail: &Trail<'_>,
        object: &Map<String, Value>,
        text: &Value,
    ) {
        let siblings: Vec<&str> = object
            .keys()
            .map(String::as_str)
            .filter(|key| *key != "$ref")
            .collect();
        let trail = trail.child("$ref");
        if !siblings.is_empty() {
            let message = format!("OpenAPI 3.0 ignores {} beside a `$ref`", list(&siblings));
            let help = if kind == Kind::Schema {
                "remove them by an overlay, or move the `$ref` into an `allOf` of its own"
            } else {
                "remove them by an overlay"
            };
            self.complaints.refuse(&trail, message, help);
        }
        let Value::String(text) = text else {
            return self.complaints.mismatch(&trail, text, "a string");
        };
        self.findings.references.push(Reference {
            place: trail.place(),
            kind,
            text: text.clone(),
        });
    }

    fn requirement(&mut self, trail: &Trail<'_>, value: &Value) {
        self.members(trail, value, |walk, trail, scopes| {
            walk.value(Shape::Texts, trail, "security", scopes);
        });
        for name in value.as_object().into_iter().flat_map(Map::keys) {
            let place = trail.child(name).place();
            self.findings.schemes.push((place, name.clone()));
        }
    }

    fn paths(&mut self, trail: &Trail<'_>, paths: &Map<String, Value>) {
        for (path, item) in paths {
            let trail = trail.child(path);
            if path.starts_with('/') {
                self.object(Kind::PathItem, &trail, item);
            } else if path.starts_with("x-") {
                self.unknown(&Kind::Paths.rules(), &trail, path);
            } else {
                let message = format!("the path `{path}` does not start with `/`");
                self.complaints.malformed(&trail, message, "add the `/`");
            }
        }
    }

    fn responses(&mut self, trail: &Trail<'_>, responses: &Map<String, Value>) {
        for (status, response) in responses {
            let trail = trail.child(status);
            if status == "default" || is_status(status) {
                self.reference_or(Kind::Response, &trail, response);
            } else if status.starts_with("x-") {
                self.unknown(&Kind::Responses.rules(), &trail, status);
            } else {
                let message = format!("`{status}` is not a status");
                self.complaints.malformed(
                    &trail,
                    message,
                    "write a number such as 200, a range such as 4XX, or `default`",
                );
            }
        }
    }
}

fn is_status(text: &str) -> bool {
    matches!(
        text.as_bytes(),
        [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X']
    )
}
