//! Importing the pages about events.

use serde_json::json;

use super::super::events::import_events;
use super::*;

const FOLDER: &str = "docs/webhook events";

/// A page with a schema and an example.
const PAGE: &str = r#"---
tags: [Webhook Events]
---

# Pet

Called whenever a pet is created.

#### Schema

```json json_schema
{
  "type": "object",
  "properties": {
    "type": { "type": "string", "example": "PetCreate" },
    "born": { "type": "Date" },
    "tags": { "type": "array" }
  }
}
```

#### Example

```json
{ "type": "PetCreate", "born": "2026-01-02", "tags": ["a"] }
```
"#;

/// Imports pages by name, and returns the document and the report.
fn import_pages(pages: &[(&str, &str)]) -> Result<(Value, String), String> {
    let checkout = Checkout::new();
    for (name, text) in pages {
        checkout.put(&format!("{FOLDER}/{name}.md"), text);
    }
    let mut report = Report::default();
    let text =
        import_events(checkout.folder.path(), &mut report).map_err(|error| format!("{error:#}"))?;
    fail_on_problems(&report).map_err(|error| format!("{error:#}"))?;
    let document = serde_yaml::from_str(&text).map_err(|error| error.to_string())?;
    Ok((document, report.to_string()))
}

/// Returns the schema of a page and the report.
fn import_page(text: &str) -> (Value, String) {
    let (mut document, report) = import_pages(&[("PetCreate", text)]).unwrap();
    (
        document["components"]["schemas"]["PetCreate"].take(),
        report,
    )
}

#[test]
fn a_page_becomes_a_webhook_and_a_schema_without_prose() {
    let (document, _) = import_pages(&[("PetCreate", PAGE)]).unwrap();
    let post = &document["webhooks"]["PetCreate"]["post"];
    assert_eq!(
        post["externalDocs"]["url"],
        "https://marketplace.gohighlevel.com/docs/webhook/PetCreate"
    );
    let media = &post["requestBody"]["content"]["application/json"];
    assert_eq!(media["schema"]["$ref"], "#/components/schemas/PetCreate");
    assert_eq!(
        media["examples"]["example-1"]["value"],
        json!({"type": "PetCreate", "born": "2026-01-02", "tags": ["a"]})
    );
    assert_eq!(
        document["components"]["schemas"]["PetCreate"],
        json!({
            "type": "object",
            "properties": {
                "type": { "type": "string", "example": "PetCreate" },
                "born": { "type": "string", "format": "date-time" },
                "tags": { "type": "array", "items": {} }
            }
        })
    );
    assert!(!document.to_string().contains("Called whenever"));
}

#[test]
fn every_repair_is_reported_and_so_is_one_that_no_longer_applies() {
    let (_, report) = import_page(PAGE);
    assert!(report.contains("PetCreate.md born: TypeDate: "), "{report}");
    assert!(report.contains("PetCreate.md tags: NoItems: "), "{report}");
    assert!(
        report.contains("no page needs the rule `JoinedFence`"),
        "{report}"
    );
}

#[test]
fn what_pages_write_wrong_is_read_as_it_is_meant() {
    let cases = [
        (
            "JoinedFence",
            PAGE.replace("```json\n{", "```json{"),
            json!(null),
        ),
        (
            "TrailingComma",
            PAGE.replace(r#""array" }"#, r#""array" },"#),
            json!(null),
        ),
        (
            "RepeatedKey",
            PAGE.replacen(r#""born""#, r#""tags": { "type": "array" }, "born""#, 1),
            json!(null),
        ),
        (
            "TypeOfWords",
            PAGE.replace(r#""Date""#, r#""Email/SMS""#),
            json!({ "type": "string", "enum": ["Email", "SMS"] }),
        ),
        (
            "TypeNull",
            PAGE.replace(r#""Date""#, r#""null""#),
            json!({ "nullable": true }),
        ),
        (
            "SeveralTypes",
            PAGE.replace(r#""Date""#, r#"["string", "number"]"#),
            json!({}),
        ),
        (
            "RequiredFlag",
            PAGE.replace(r#""type": "Date""#, r#""type": "string", "required": true"#),
            json!({ "type": "string" }),
        ),
        (
            "Dialect",
            PAGE.replace(
                r#"{
  "type": "object""#,
                r#"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object""#,
            ),
            json!(null),
        ),
    ];
    for (rule, page, born) in cases {
        assert_ne!(page, PAGE, "{rule}: the page is the same");
        let (schema, report) = import_page(&page);
        assert!(
            report.contains(&format!(
                "PetCreate.md{}: {rule}: ",
                if born.is_null() { "" } else { " born" }
            )),
            "{rule}: {report}"
        );
        if !born.is_null() {
            assert_eq!(schema["properties"]["born"], born, "{rule}");
        }
        assert!(schema["properties"]["tags"].is_object(), "{rule}");
    }
}

#[test]
fn required_flags_are_moved_to_the_object() {
    let page = PAGE.replace(r#""type": "Date""#, r#""type": "string", "required": true"#);
    assert_eq!(import_page(&page).0["required"], json!(["born"]));
}

#[test]
fn a_schema_that_is_written_as_a_body_is_read() {
    let page = r#"
#### Schema

```json
{ "type": "string", "tags": ["string"], "owner": { "admin": "boolean" } }
```
"#;
    let (schema, report) = import_page(page);
    assert!(report.contains("SchemaByExample"), "{report}");
    let string = json!({ "type": "string" });
    assert_eq!(
        schema["properties"],
        json!({
            "type": string,
            "tags": { "type": "array", "items": string },
            "owner": { "type": "object", "properties": { "admin": { "type": "boolean" } } }
        })
    );
}

#[test]
fn several_schemas_of_a_page_are_one() {
    let more = r#"
```json json_schema
{ "type": "object", "properties": { "type": { "type": "string", "example": "PetCreate" }, "to": { "type": "string" } } }
```
"#;
    let (schema, _) = import_page(&format!("{PAGE}{more}"));
    assert_eq!(schema["properties"].as_object().unwrap().len(), 4);

    let other = more.replace(
        r#""type": "string", "example": "PetCreate""#,
        r#""type": "number""#,
    );
    let error = import_pages(&[("PetCreate", &format!("{PAGE}{other}"))]).unwrap_err();
    assert!(
        error.contains("two schemas of the page disagree about `type`"),
        "{error}"
    );
}

#[test]
fn pages_that_cannot_be_read_fail_the_import_with_their_names() {
    let cases = [
        ("nothing", "the page has no schema"),
        ("```json json_schema\n{ \"a\": }\n```", "expected value"),
        (
            "```json json_schema\n{ \"a\": 1, \"a\": 2 }\n```",
            "occurs twice",
        ),
        (
            "#### Schema\n```json\n{ \"a\": 1 }\n```",
            "`1` is not the name of a type",
        ),
    ];
    for (text, expected) in cases {
        let error = import_pages(&[("Bad", text), ("PetCreate", PAGE)]).unwrap_err();
        assert!(error.contains("docs/webhook events/Bad.md"), "{error}");
        assert!(error.contains(expected), "{expected}: {error}");
    }
    let checkout = Checkout::new();
    let error = import_events(checkout.folder.path(), &mut Report::default()).unwrap_err();
    assert!(format!("{error:#}").contains("cannot be read"), "{error:#}");
}

#[test]
fn a_comma_in_a_text_is_kept() {
    let page = PAGE.replace(r#"["a"] }"#, r#"["a, }", "b\",]"], }"#);
    let (document, _) = import_pages(&[("PetCreate", &page)]).unwrap();
    let media =
        &document["webhooks"]["PetCreate"]["post"]["requestBody"]["content"]["application/json"];
    assert_eq!(
        media["examples"]["example-1"]["value"]["tags"],
        json!(["a, }", "b\",]"])
    );
}
