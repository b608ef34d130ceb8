//! What an import keeps, in which order, and what it drops.

use super::*;

/// Returns a document with prose in many places, and property names that look like keywords.
fn wordy() -> Value {
    let prose =
        |name: &str| format!("PROSE, a sentence about {name} that has more words than a value.");
    json!({
        "components": {
            "securitySchemes": {
                "bearer": {
                    "description": prose("a token of a Sub-Account"),
                    "scheme": "bearer", "bearerFormat": "JWT", "name": "Authorization", "in": "header", "type": "http"
                }
            },
            "schemas": {
                "Link": {
                    "description": prose("a link"),
                    "title": prose("a title"),
                    "properties": {
                        "description": { "type": "string", "description": prose("description"), "example": prose("it") },
                        "title": { "example": { "title": prose("it") }, "type": "string", "nullable": true },
                        "summary": { "type": "object", "properties": { "example": { "type": "string" } } },
                        "example": { "enum": ["description", "example"], "type": "string", "default": "example" },
                        "examples": { "type": "array", "items": { "type": "string", "example": prose("it") } },
                        "default": { "$ref": "#/components/schemas/Link" },
                        "count": { "maximum": 5, "type": "integer", "format": "int32", "minimum": 1 }
                    },
                    "required": ["description", "example"],
                    "type": "object",
                    "example": { "description": prose("a link"), "title": prose("a title") },
                    "examples": [prose("a link")]
                }
            }
        },
        "x-tagGroups": [{ "name": prose("groups") }],
        "servers": [{ "description": prose("a server"), "url": "https://services.example.com" }],
        "tags": [{ "name": "Links", "description": prose("a tag") }],
        "info": {
            "version": "1.0", "title": prose("the API"), "description": prose("the API"), "contact": { "name": prose("us") }
        },
        "openapi": "3.0.0",
        "paths": {
            "/links/{linkId}": {
                "put": {
                    "summary": prose("it"),
                    "description": prose("it"),
                    "responses": {
                        "200": {
                            "headers": { "X-Total": { "description": prose("it"), "schema": { "type": "integer" } } },
                            "content": {
                                "application/json": {
                                    "examples": { "one": { "value": prose("it") } },
                                    "schema": { "$ref": "#/components/schemas/Link" }
                                }
                            },
                            "description": prose("success")
                        },
                        "422": {
                            "description": prose("failure"),
                            "content": {
                                "application/json": {
                                    "schema": { "$ref": "../common/common-schemas.json#/components/schemas/BadRequestDTO" }
                                }
                            }
                        }
                    },
                    "requestBody": {
                        "description": prose("a body"),
                        "content": { "application/json": { "schema": { "type": "object" }, "example": prose("it") } },
                        "required": true
                    },
                    "parameters": [
                        {
                            "description": prose("it"), "example": prose("it"), "examples": { "one": { "value": prose("it") } },
                            "schema": { "type": "string", "pattern": "^[a-z]+$" }, "required": true,
                            "in": "path", "name": "linkId"
                        }
                    ],
                    "security": [{ "bearer": ["links.write"] }],
                    "externalDocs": { "url": "https://example.com/elsewhere", "description": prose("docs") },
                    "tags": ["Links"],
                    "operationId": "update-link"
                }
            }
        }
    })
}

#[test]
fn renders_facts_in_one_order() {
    let import = Checkout::new().import(&wordy());

    assert_eq!(
        import.files["v2/links.yaml"],
        "\
# Made by `cargo xtask import` from apps/links.json of HighLevel's published documents (CC0-1.0): facts only.
# Do not edit: corrections and summaries are in spec/overlays.
openapi: 3.0.0
info:
  title: Links
  version: '1.0'
servers:
- url: https://services.example.com
tags:
- name: Links
paths:
  /links/{linkId}:
    put:
      operationId: update-link
      tags:
      - Links
      externalDocs:
        url: https://marketplace.gohighlevel.com/docs/ghl/links/update-link
      security:
      - bearer:
        - links.write
      parameters:
      - name: linkId
        in: path
        required: true
        schema:
          type: string
          pattern: ^[a-z]+$
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
      responses:
        '200':
          description: OK
          headers:
            X-Total:
              schema:
                type: integer
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Link'
        '422':
          description: Unprocessable Entity
          content:
            application/json:
              schema:
                $ref: common.yaml#/components/schemas/BadRequestDTO
components:
  schemas:
    Link:
      type: object
      required:
      - description
      - example
      properties:
        description:
          type: string
        title:
          type: string
          nullable: true
        summary:
          type: object
          properties:
            example:
              type: string
        example:
          type: string
          enum:
          - description
          - example
          default: example
        examples:
          type: array
          items:
            type: string
        default:
          $ref: '#/components/schemas/Link'
        count:
          type: integer
          format: int32
          minimum: 1
          maximum: 5
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      bearerFormat: JWT
      in: header
      name: Authorization
      x-token-types:
      - location
"
    );
}

/// The keys whose values are names, addresses and values, never sentences. [`assert_facts`] also accepts reason phrases, scopes and
/// token types.
const FACTS: [&str; 17] = [
    "openapi",
    "title",
    "version",
    "url",
    "name",
    "operationId",
    "tags",
    "in",
    "required",
    "$ref",
    "type",
    "format",
    "pattern",
    "enum",
    "default",
    "scheme",
    "bearerFormat",
];

/// Asserts that each string in `value`, the value of `keyword` in an entry of `parent`, is a fact.
fn assert_facts(parent: &str, keyword: &str, value: &Value) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                assert_facts(keyword, key, value);
            }
        }
        Value::Array(elements) => {
            for value in elements {
                assert_facts(parent, keyword, value);
            }
        }
        Value::String(text) => {
            let is_phrase =
                keyword == "description" && ["OK", "Unprocessable Entity"].contains(&text.as_str());
            let is_scope = parent == "security";
            let is_fact = FACTS.contains(&keyword) || keyword == "x-token-types";
            assert!(
                is_fact || is_phrase || is_scope,
                "{parent}.{keyword}: {text}"
            );
            assert!(!text.contains("PROSE"), "{parent}.{keyword}: {text}");
        }
        _ => {}
    }
}

#[test]
fn keeps_no_sentence() {
    let import = Checkout::new().import(&wordy());

    assert_facts("", "", &import.links());
    assert!(!import.files["v2/links.yaml"].contains("PROSE"));
    assert!(!import.files["v2/common.yaml"].contains("Shared schemas"));
}

#[test]
fn says_what_it_left_out() {
    let report = Checkout::new().import(&wordy()).report();

    for line in [
        "1 × `x-tagGroups` of an OpenAPI document (the layout of a site's menu)",
        "2 × `description` of a response (prose; replaced by the reason phrase)",
        "1 × `externalDocs` of an operation (its own page is linked instead)",
        "2 × `description` of a schema (prose)",
        "1 × `example` of a schema (prose, by its number of words)",
    ] {
        assert!(report.contains(line), "{line} is not in\n{report}");
    }
}

#[test]
fn keeps_examples_that_are_values() {
    let kept = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "example": "ve9EPM428h8vShlRW1KT" },
            // The import keeps an example of a different type than its schema; the generator decides whether to use it.
            "count": { "type": "number", "example": "20" },
            "message": { "type": "string", "example": "Invalid token: access token is invalid" },
            "example": { "type": "string" }
        },
        "example": { "id": "abc", "tags": ["a", "b"], "count": null }
    });
    let import = Checkout::new().import(&schema(&kept));
    assert_eq!(import.links()["components"]["schemas"]["Link"], kept);
}

#[test]
fn keeps_the_first_of_several_examples_of_a_schema() {
    let one = |value: &Value| json!({ "type": "string", "example": value });
    for (examples, first) in [
        (json!(["a", "b"]), json!("a")),
        (
            json!({ "one": { "summary": "The first", "value": "a" } }),
            json!("a"),
        ),
    ] {
        let import =
            Checkout::new().import(&schema(&json!({ "type": "string", "examples": examples })));
        assert_eq!(import.links()["components"]["schemas"]["Link"], one(&first));
    }
    let both = json!({ "type": "string", "example": "c", "examples": ["a"] });
    let import = Checkout::new().import(&schema(&both));
    assert_eq!(
        import.links()["components"]["schemas"]["Link"],
        one(&json!("c"))
    );
}

#[test]
fn leaves_out_an_example_that_is_also_a_sentence_of_the_document() {
    let import = Checkout::new().import(&schema(&json!({
        "properties": {
            "one": { "type": "string", "description": "The name. Number of the tree to plant." },
            "two": { "type": "string", "example": "<p>number of the tree to plant</p>" },
            "three": { "type": "string", "example": "number of the tree to water" },
            "example": { "type": "string" }
        }
    })));
    let properties = &import.links()["components"]["schemas"]["Link"]["properties"];
    let text = json!({ "type": "string" });
    let kept = json!({ "type": "string", "example": "number of the tree to water" });
    assert_eq!(
        *properties,
        json!({ "one": text, "two": text, "three": kept, "example": text })
    );
}

#[test]
fn leaves_out_an_example_beside_a_reference() {
    let link = json!({ "properties": { "next": { "$ref": "#/components/schemas/Link", "example": "abc" } } });
    let import = Checkout::new().import(&schema(&link));
    let next = &import.links()["components"]["schemas"]["Link"]["properties"]["next"];
    assert_eq!(*next, json!({ "$ref": "#/components/schemas/Link" }));
}

#[test]
fn renders_the_common_document() {
    let import = Checkout::new().import(&components(&json!({})));

    assert_eq!(
        import.files["v2/common.yaml"]
            .lines()
            .skip(2)
            .collect::<Vec<_>>(),
        [
            "openapi: 3.0.0",
            "info:",
            "  title: Common",
            "  version: 1.0.0",
            "paths: {}",
            "components:",
            "  schemas:",
            "    BadRequestDTO:",
            "      type: object",
        ]
    );
}

#[test]
fn renders_the_same_text_every_time() {
    let checkout = Checkout::new();
    assert_eq!(
        checkout.import(&wordy()).files,
        checkout.import(&wordy()).files
    );
}

#[test]
fn renders_values_that_read_back_as_they_were() {
    let values = json!([
        "yes",
        "no",
        "on",
        "null",
        "~",
        "true",
        "1",
        "1.0",
        "1e3",
        "0x1F",
        "0o7",
        "012",
        "2021-07-28",
        "12:30",
        "",
        " ",
        "- a",
        "a: b",
        "a #b",
        "#",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "'",
        "\"",
        "{}",
        "[]",
        "a\nb",
        "a\n",
        "\t",
        "é ☃",
        "…",
        1,
        1.5,
        -1,
        true,
        null
    ]);
    let import = Checkout::new().import(&schema(&json!({ "enum": values })));

    assert_eq!(
        import.links()["components"]["schemas"]["Link"]["enum"],
        values
    );
}

#[test]
fn keeps_every_keyword_of_a_schema() {
    let kept = json!({
        "type": "array", "format": "binary", "nullable": true, "deprecated": true, "readOnly": true, "writeOnly": true,
        "enum": [[1]], "default": [1], "minimum": 1, "exclusiveMinimum": true, "maximum": 2.5, "exclusiveMaximum": false,
        "multipleOf": 0.5, "minLength": 0, "maxLength": 1, "pattern": "a", "minItems": 0, "maxItems": 1, "uniqueItems": true,
        "items": { "type": "number" }, "minProperties": 0, "maxProperties": 1, "required": ["a"],
        "properties": { "a": {} }, "additionalProperties": { "type": "string" },
        "allOf": [{}], "oneOf": [{}], "anyOf": [{}], "not": {}
    });
    let import = Checkout::new().import(&schema(&kept));

    assert_eq!(import.links()["components"]["schemas"]["Link"], kept);
    let import = Checkout::new().import(&schema(&json!({ "additionalProperties": false })));
    assert_eq!(
        import.links()["components"]["schemas"]["Link"]["additionalProperties"],
        false
    );
}
