//! Imports of small artificial checkouts.

use serde_json::json;
use tempfile::TempDir;

use super::*;

mod completions;
mod events;
mod facts;
mod failures;
mod repairs;
mod table;

const LINKS: Document<'static> = Document {
    source: "apps/links.json",
    version: "v2",
    module: "links",
    site: Some("links"),
};

const COMMON: Document<'static> = Document {
    source: "common/common-schemas.json",
    version: "v2",
    module: "common",
    site: None,
};

/// A checkout of artificial documents.
struct Checkout {
    folder: TempDir,
}

impl Checkout {
    /// Returns a checkout with an empty table of scopes and a small common document.
    fn new() -> Self {
        let checkout = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        checkout.put(scopes::SOURCE, "");
        checkout.put(
            COMMON.source,
            &json!({
                "openapi": "3.0.0",
                "info": { "title": "Common Schemas", "version": "1.0.0", "description": "Shared schemas" },
                "components": { "schemas": { "BadRequestDTO": { "type": "object" } } }
            })
            .to_string(),
        );
        checkout
    }

    fn put(&self, source: &str, text: &str) {
        let path = self.folder.path().join(source);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Imports `links` and the common document.
    fn try_import(&self, links: &Value) -> Result<Import> {
        self.put(LINKS.source, &links.to_string());
        import(self.folder.path(), &[COMMON, LINKS])
    }

    fn import(&self, links: &Value) -> Import {
        self.try_import(links).unwrap()
    }
}

impl Import {
    /// Returns the rendering of `links`.
    fn links(&self) -> Value {
        serde_yaml::from_str(&self.files["v2/links.yaml"]).unwrap()
    }

    fn operation(&self) -> Value {
        self.links()["paths"]["/links/{linkId}"]["get"].take()
    }

    fn report(&self) -> String {
        self.report.to_string()
    }
}

/// Returns a document with these components and no operation.
fn components(components: &Value) -> Value {
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Links API", "version": "1.0" },
        "paths": {},
        "components": components
    })
}

/// Returns a document with one schema.
fn schema(schema: &Value) -> Value {
    components(&json!({ "schemas": { "Link": schema } }))
}

/// Returns a document with `operation` at `GET /links/{linkId}`. An id, the path parameter and a response are added if missing.
fn operation(operation: &Value) -> Value {
    let mut whole = json!({
        "operationId": "get-link",
        "parameters": [{ "name": "linkId", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "Fine" } }
    });
    for (keyword, value) in operation.as_object().unwrap() {
        whole[keyword] = value.clone();
    }
    let mut document = components(&json!({
        "securitySchemes": {
            "bearer": { "type": "http", "scheme": "bearer", "description": "Token of a Sub-Account" },
            "Agency-Access": { "type": "http", "scheme": "bearer", "description": "Token of an Agency" }
        }
    }));
    document["paths"] = json!({ "/links/{linkId}": { "get": whole } });
    document
}
