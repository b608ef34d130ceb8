//! Importing the Markdown pages about events: their schemas and examples become one document of webhooks.

mod page;
mod rules;

use std::path::Path;

use anyhow::{Context, Result};
use highlevel_codegen::keywords::Kind;
use serde_json::{Value, json};

use self::page::Page;
use self::rules::Repairs;
use super::place::{Object, Place};
use super::render;
use super::report::Report;

/// The folder of the pages in a checkout of the published documents.
const FOLDER: &str = "docs/webhook events";

/// The name of the document in `spec/`.
pub(super) const TARGET: &str = "webhooks.yaml";

/// The folder of the documentation site with a page for each event.
const SITE: &str = "https://marketplace.gohighlevel.com/docs/webhook";

/// Returns the content of the document for the pages of the checkout `docs`.
pub(super) fn import_events(docs: &Path, report: &mut Report) -> Result<String> {
    let mut repairs = Repairs::default();
    let mut webhooks = Object::new();
    let mut schemas = Object::new();
    for name in page_names(docs)? {
        let source = format!("{FOLDER}/{name}.md");
        let place = Place::root(&source);
        let text = super::read::read_text(docs, &source)?;
        let page = match Page::read(&text, &place, &mut repairs) {
            Ok(page) => page,
            Err(error) => {
                report.problem(&place, format_args!("{error:#}"));
                continue;
            }
        };
        if let Some(schema) = render::render(report, Kind::Schema, &page.schema, &place) {
            schemas.insert(name.clone(), schema);
        }
        webhooks.insert(name.clone(), webhook(&name, &page.examples));
    }
    repairs.report(report);
    print_yaml(&json!({
        "openapi": "3.0.0",
        "info": { "title": "Webhooks", "version": "1.0" },
        "paths": {},
        "webhooks": webhooks,
        "components": { "schemas": schemas }
    }))
}

/// Returns the names of the pages, sorted.
fn page_names(docs: &Path) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(docs.join(FOLDER))
        .with_context(|| format!("{FOLDER} of {} cannot be read", docs.display()))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".md").map(str::to_owned))
        .collect();
    names.sort_unstable();
    Ok(names)
}

/// Returns the webhook of a page in the format of OpenAPI 3.1.
fn webhook(name: &str, examples: &[Value]) -> Value {
    let examples: Object = examples
        .iter()
        .zip(1..)
        .map(|(value, number)| (format!("example-{number}"), json!({ "value": value })))
        .collect();
    json!({
        "post": {
            "externalDocs": { "url": format!("{SITE}/{name}") },
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": { "$ref": format!("#/components/schemas/{name}") },
                        "examples": examples
                    }
                }
            },
            "responses": { "200": { "description": "OK" } }
        }
    })
}

fn print_yaml(document: &Value) -> Result<String> {
    let yaml = serde_yaml::to_string(document)
        .with_context(|| format!("cannot print {TARGET} as YAML"))?;
    Ok(format!(
        "# Made by `cargo xtask import` from the pages in {FOLDER} of HighLevel's published documents (CC0-1.0): facts \
         only.\n# Do not edit: corrections, tags and summaries are in spec/overlays.\n{yaml}"
    ))
}
