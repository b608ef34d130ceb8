//! The repairs of pages. Each repair is a named rule; a rule that no longer applies is reported.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::place::{Object, Place};
use super::super::report::Report;

/// A repair of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rule {
    /// The opening fence and the first line of a block share a line.
    JoinedFence,
    /// A comma before the end of an object or list.
    TrailingComma,
    /// An object has a key twice, with the same value.
    RepeatedKey,
    /// A schema is written as an example with the name of a type instead of each value.
    SchemaByExample,
    /// The type `Date`.
    TypeDate,
    /// A type that lists words, such as `Email/SMS`.
    TypeOfWords,
    /// The type `null`.
    TypeNull,
    /// A list of types.
    SeveralTypes,
    /// A list without `items`.
    NoItems,
    /// `required: true` or `required: false` of a property.
    RequiredFlag,
    /// The dialect of the schema.
    Dialect,
}

impl Rule {
    const ALL: [Self; 11] = [
        Self::JoinedFence,
        Self::TrailingComma,
        Self::RepeatedKey,
        Self::SchemaByExample,
        Self::TypeDate,
        Self::TypeOfWords,
        Self::TypeNull,
        Self::SeveralTypes,
        Self::NoItems,
        Self::RequiredFlag,
        Self::Dialect,
    ];

    /// Returns the description of the rule.
    fn effect(self) -> &'static str {
        match self {
            Self::JoinedFence => {
                "text on the line of the opening fence read as the first line of the block"
            }
            Self::TrailingComma => "comma before the end of an object or list omitted",
            Self::RepeatedKey => "repeated key with the same value read once",
            Self::SchemaByExample => "body that shows names of types read as a schema",
            Self::TypeDate => "type `Date` written as a string in the format `date-time`",
            Self::TypeOfWords => "type `Email/SMS` written as a string of these values",
            Self::TypeNull => "type `null` written as any nullable value",
            Self::SeveralTypes => {
                "list of types omitted: a schema without a type accepts all of them"
            }
            Self::NoItems => "array without `items` written as one of any values",
            Self::RequiredFlag => "`required` of a property moved to its object",
            Self::Dialect => "`$schema` omitted",
        }
    }
}

/// The rules that applied, with the places.
#[derive(Debug, Default)]
pub(super) struct Repairs {
    applied: BTreeMap<Rule, Vec<String>>,
}

impl Repairs {
    /// Records that a rule applied.
    pub(super) fn note(&mut self, rule: Rule, place: &Place<'_>) {
        self.applied
            .entry(rule)
            .or_default()
            .push(place.to_string());
    }

    /// Reports where each rule applied, and those that applied nowhere.
    pub(super) fn report(&self, report: &mut Report) {
        for rule in Rule::ALL {
            let Some(places) = self.applied.get(&rule) else {
                report.open(
                    &Place::root(super::FOLDER),
                    format_args!(
                        "no page needs the rule `{rule:?}` ({}); delete it from xtask/src/import/events/rules.rs",
                        rule.effect()
                    ),
                );
                continue;
            };
            for place in places {
                report.repaired(
                    &Place::root(place),
                    format_args!("{rule:?}: {}", rule.effect()),
                );
            }
        }
    }

    /// Repairs a schema and the schemas in its `items` and `properties`.
    pub(super) fn repair_schema(&mut self, schema: &mut Value, place: &Place<'_>) {
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        if object.shift_remove("$schema").is_some() {
            self.note(Rule::Dialect, place);
        }
        self.repair_type(object, place);
        if object.get("type") == Some(&json!("array")) && !object.contains_key("items") {
            object.insert("items".to_owned(), json!({}));
            self.note(Rule::NoItems, place);
        }
        self.move_required(object, place);
        if let Some(items) = object.get_mut("items") {
            self.repair_schema(items, &place.key("items"));
        }
        let properties = object.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            self.repair_schema(property, &place.key(name));
        }
    }

    fn repair_type(&mut self, schema: &mut Object, place: &Place<'_>) {
        let (rule, keywords) = match schema.get("type") {
            Some(Value::Array(_)) => (Rule::SeveralTypes, json!({})),
            Some(Value::String(word)) => match word.as_str() {
                "Date" => (
                    Rule::TypeDate,
                    json!({ "type": "string", "format": "date-time" }),
                ),
                "null" => (Rule::TypeNull, json!({ "nullable": true })),
                words if words.contains('/') => {
                    let values: Vec<&str> = words.split('/').collect();
                    (
                        Rule::TypeOfWords,
                        json!({ "type": "string", "enum": values }),
                    )
                }
                _ => return,
            },
            _ => return,
        };
        schema.shift_remove("type");
        let keywords = keywords.as_object().cloned().unwrap_or_default();
        schema.extend(keywords);
        self.note(rule, place);
    }

    /// Moves the `required` flags of properties to the list of their object.
    fn move_required(&mut self, schema: &mut Object, place: &Place<'_>) {
        let mut required = Vec::new();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            let Some(property) = property.as_object_mut() else {
                continue;
            };
            let Some(flag) = property.get("required").and_then(Value::as_bool) else {
                continue;
            };
            property.shift_remove("required");
            if flag {
                required.push(name.clone());
            }
            self.note(Rule::RequiredFlag, &place.key(name));
        }
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
    }
}
