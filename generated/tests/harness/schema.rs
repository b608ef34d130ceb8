//! Converting schemas of OpenAPI 3.0 to JSON Schemas for the validator.

use serde_json::{Map, Value, json};

use super::documents::Documents;

/// Returns the validator's errors for `instance`. An object with listed properties must not have others,
/// unless `additionalProperties` has a schema.
pub(crate) fn problems(
    documents: &Documents,
    file: &str,
    schema: &Value,
    instance: &Value,
) -> Vec<String> {
    let mut translator = Translator {
        documents,
        targets: Vec::new(),
    };
    let root = translator.translate(file, schema);
    let mut definitions = Map::new();
    while let Some((file, reference)) = translator.targets.get(definitions.len()).cloned() {
        let (file, schema) = documents.follow(&file, &reference);
        let name = definition_name(definitions.len());
        definitions.insert(name, translator.translate(&file, schema));
    }
    let root = json!({ "allOf": [root], "definitions": definitions });
    let validator = jsonschema::draft4::new(&root).expect("a translated schema is valid");
    validator
        .iter_errors(instance)
        .map(|error| format!("`{}`: {error}", error.instance_path()))
        .collect()
}

/// Rewrites references as definitions of one schema, numbered by first occurrence.
struct Translator<'a> {
    documents: &'a Documents,
    /// The targets of the references: file and fragment.
    targets: Vec<(String, String)>,
}

fn definition_name(number: usize) -> String {
    format!("definition{number}")
}

impl Translator<'_> {
    fn refer(&mut self, file: &str, reference: &str) -> Value {
        let (file, _) = self.documents.follow(file, reference);
        let fragment = &reference[reference.find('#').unwrap_or_default()..];
        let target = (file, fragment.to_owned());
        let known = self.targets.iter().position(|other| *other == target);
        let number = known.unwrap_or_else(|| {
            self.targets.push(target);
            self.targets.len() - 1
        });
        json!({ "$ref": format!("#/definitions/{}", definition_name(number)) })
    }

    fn translate(&mut self, file: &str, schema: &Value) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.refer(file, reference);
        }
        let mut out = Map::new();
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            match keyword.as_str() {
                // JSON Schema draft 4 forbids an empty `required`.
                "required" if value == &json!([]) => {}
                "type" if value == "any" => {}
                "type" | "enum" | "minimum" | "maximum" | "minItems" | "maxItems" | "minLength"
                | "maxLength" | "pattern" | "required" | "uniqueItems" => {
                    out.insert(keyword.clone(), value.clone());
                }
                "items" => {
                    out.insert(keyword.clone(), self.translate(file, value));
                }
                "additionalProperties" if value.is_object() => {
                    out.insert(keyword.clone(), self.translate(file, value));
                }
                "allOf" | "oneOf" | "anyOf" => {
                    // The documented alternatives overlap, so `oneOf` would fail; one alternative that matches is enough.
                    let keyword = if keyword == "oneOf" { "anyOf" } else { keyword };
                    let members = value.as_array().into_iter().flatten();
                    let members = members.map(|member| self.translate(file, member)).collect();
                    out.insert(keyword.to_owned(), Value::Array(members));
                }
                "properties" => {
                    let properties = value.as_object().into_iter().flatten();
                    let properties = properties
                        .map(|(name, property)| (name.clone(), self.translate(file, property)));
                    out.insert(keyword.clone(), Value::Object(properties.collect()));
                    out.entry("additionalProperties").or_insert(json!(false));
                }
                _ => {}
            }
        }
        correct_type(schema, &mut out);
        Value::Object(out)
    }
}

/// Applies two corrections: a property documented as `object` with an example that is not an object can have any type, and
/// `nullable`, which JSON Schema lacks, adds the type `null`.
fn correct_type(schema: &Value, out: &mut Map<String, Value>) {
    let bare = schema["type"] == "object" && schema.get("properties").is_none();
    if bare
        && schema
            .get("example")
            .is_some_and(|example| !example.is_object())
    {
        out.remove("type");
    }
    if schema["nullable"] == json!(true)
        && let Some(kind) = out.get("type").cloned()
    {
        out.insert("type".to_owned(), json!([kind, "null"]));
    }
}
