//! Keywords of schemas: every accepted keyword must survive the typed parse.

use std::collections::BTreeSet;

use openapiv3::Schema;
use serde_json::{Value, json};

use super::grammar::{Kind, Shape};

/// Returns a schema for each keyword, of the type that the keyword applies to.
fn samples() -> Vec<(&'static str, Value)> {
    vec![
        ("type", json!({"type": "string"})),
        ("format", json!({"type": "string", "format": "uuid"})),
        ("title", json!({"type": "string", "title": "A name"})),
        (
            "description",
            json!({"type": "string", "description": "What it is."}),
        ),
        ("nullable", json!({"type": "string", "nullable": true})),
        ("deprecated", json!({"type": "string", "deprecated": true})),
        ("readOnly", json!({"type": "string", "readOnly": true})),
        ("writeOnly", json!({"type": "string", "writeOnly": true})),
        ("enum", json!({"type": "string", "enum": ["a"]})),
        ("default", json!({"type": "string", "default": "a"})),
        ("minimum", json!({"type": "number", "minimum": 1.5})),
        (
            "exclusiveMinimum",
            json!({"type": "number", "minimum": 1.5, "exclusiveMinimum": true}),
        ),
        ("maximum", json!({"type": "number", "maximum": 2.5})),
        (
            "exclusiveMaximum",
            json!({"type": "number", "maximum": 2.5, "exclusiveMaximum": true}),
        ),
        ("multipleOf", json!({"type": "number", "multipleOf": 0.5})),
        ("minLength", json!({"type": "string", "minLength": 1})),
        ("maxLength", json!({"type": "string", "maxLength": 2})),
        ("pattern", json!({"type": "string", "pattern": "^a$"})),
        (
            "minItems",
            json!({"type": "array", "items": {"type": "string"}, "minItems": 1}),
        ),
        (
            "maxItems",
            json!({"type": "array", "items": {"type": "string"}, "maxItems": 2}),
        ),
        (
            "uniqueItems",
            json!({"type": "array", "items": {"type": "string"}, "uniqueItems": true}),
        ),
        (
            "items",
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        (
            "minProperties",
            json!({"type": "object", "minProperties": 1}),
        ),
        (
            "maxProperties",
            json!({"type": "object", "maxProperties": 2}),
        ),
        ("required", json!({"type": "object", "required": ["a"]})),
        (
            "properties",
            json!({"type": "object", "properties": {"a": {"type": "string"}}}),
        ),
        (
            "additionalProperties",
            json!({"type": "object", "additionalProperties": false}),
        ),
        ("allOf", json!({"allOf": [{"type": "string"}]})),
        ("oneOf", json!({"oneOf": [{"type": "string"}]})),
        ("anyOf", json!({"anyOf": [{"type": "string"}]})),
        (
            "discriminator",
            json!({"oneOf": [{"type": "object"}], "discriminator": {"propertyName": "a"}}),
        ),
        (
            "externalDocs",
            json!({"type": "string", "externalDocs": {"url": "https://example.com"}}),
        ),
        ("example", json!({"type": "string", "example": "a"})),
        (
            "x-rust-name",
            json!({"type": "string", "x-rust-name": "Name"}),
        ),
        (
            "x-aliases",
            json!({
                "type": "object",
                "properties": {"a": {"type": "string"}},
                "x-aliases": {"a": ["b"]}
            }),
        ),
        (
            "x-variant-names",
            json!({"type": "string", "enum": ["mo"], "x-variant-names": {"mo": "Monday"}}),
        ),
        (
            "x-library-type",
            json!({"type": "object", "x-library-type": "Money"}),
        ),
        (
            "x-written-as",
            json!({"type": "object", "x-library-type": "Money", "x-written-as": "cents"}),
        ),
        (
            "x-text-of",
            json!({"type": "string", "x-text-of": "integer"}),
        ),
        ("x-raw-json", json!({"x-raw-json": "for a reason"})),
    ]
}

#[test]
fn every_accepted_keyword_of_a_schema_has_a_sample() {
    let accepted: BTreeSet<&str> = Kind::Schema
        .rules()
        .keywords
        .iter()
        .filter(|(_, shape)| !matches!(shape, Shape::Refused(_)))
        .map(|(keyword, _)| *keyword)
        .collect();
    let sampled: BTreeSet<&str> = samples().into_iter().map(|(keyword, _)| keyword).collect();
    assert_eq!(accepted, sampled);
}

/// `openapiv3` ignores keywords that it has no field for. If this test fails for a keyword, `resolve::prepare_document` must
/// turn it into an extension.
#[test]
fn every_accepted_keyword_of_a_schema_survives_typing() {
    for (keyword, schema) in samples() {
        let typed: Schema = serde_json::from_value(schema).expect("the sample is a schema");
        let written = serde_json::to_value(typed).expect("a schema is written as JSON");
        assert!(
            written.get(keyword).is_some(),
            "`{keyword}` is lost: {written}"
        );
    }
}
