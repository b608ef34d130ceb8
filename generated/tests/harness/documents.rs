//! The documents in `spec/`, with their overlays applied, read as plain JSON.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use highlevel::Metadata;
use highlevel_codegen::diagnostics::Diagnostics;
use highlevel_codegen::{load, overlay};
use serde_json::{Map, Value, json};

use super::sample::{Extent, Sampler};
use super::server::Answer;

/// A set of documents that refer to each other.
pub(crate) struct Documents {
    pub(crate) files: BTreeMap<String, Value>,
}

/// One operation of a document.
pub(crate) struct DocumentedOperation<'a> {
    pub(crate) documents: &'a Documents,
    pub(crate) file: String,
    pub(crate) path: String,
    pub(crate) method: String,
    pub(crate) value: &'a Value,
}

impl Documents {
    pub(crate) fn load() -> Self {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let mut diagnostics = Diagnostics::default();
        let mut spec = load::load_spec(&spec, &mut diagnostics).expect("spec/ can be read");
        overlay::apply_overlays(&mut spec, &mut diagnostics);
        assert!(
            diagnostics.is_empty(),
            "spec/ has problems: run `cargo xtask gen`"
        );
        let files = spec.documents.into_iter();
        Self {
            files: files
                .map(|document| (document.file.to_string(), document.value))
                .collect(),
        }
    }

    /// Returns every document with the id of every operation in it.
    pub(crate) fn operation_ids(&self) -> Vec<(String, String)> {
        let mut ids = Vec::new();
        for (file, document) in &self.files {
            for operation in operations(document) {
                let id = operation.2["operationId"].as_str().unwrap_or_default();
                ids.push((file.clone(), id.to_owned()));
            }
        }
        ids
    }

    /// Returns the documented operation of a generated operation.
    pub(crate) fn operation(&self, file: &str, metadata: &Metadata) -> DocumentedOperation<'_> {
        self.find(file, metadata)
            .unwrap_or_else(|| panic!("{} is not in {file}", metadata.id))
    }

    pub(crate) fn find(&self, file: &str, metadata: &Metadata) -> Option<DocumentedOperation<'_>> {
        let method = metadata.method.as_str().to_ascii_lowercase();
        let value = self.files.get(file)?["paths"]
            .get(metadata.path)?
            .get(&method)?;
        let (file, path) = (file.to_owned(), metadata.path.to_owned());
        Some(DocumentedOperation {
            documents: self,
            file,
            path,
            method,
            value,
        })
    }

    /// Follows a reference in `file`. Also returns the file of its target.
    pub(crate) fn follow<'a>(&'a self, file: &str, reference: &str) -> (String, &'a Value) {
        let (target, pointer) = reference
            .split_once('#')
            .expect("a reference has a fragment");
        let target = if target.is_empty() {
            file.to_owned()
        } else {
            beside(file, target)
        };
        // The generator has checked every reference in `spec`. In the published documents many references are dangling; treat
        // their targets as arbitrary JSON.
        let document = self.files.get(&target);
        let value = document.and_then(|document| document.pointer(pointer));
        (target, value.unwrap_or(&Value::Null))
    }

    /// Returns the value, or the target if the value is a reference.
    pub(crate) fn resolve<'a>(&'a self, file: &str, value: &'a Value) -> (String, &'a Value) {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.follow(file, reference),
            None => (file.to_owned(), value),
        }
    }
}

/// Returns the operations of a document with their paths and methods.
pub(crate) fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods
                .filter(|(method, _)| *method != "parameters")
                .map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
        .collect()
}

/// Resolves a relative file name against the folder of another file.
fn beside(file: &str, target: &str) -> String {
    let mut segments: Vec<&str> = file.split('/').collect();
    segments.pop();
    for segment in target.split('/') {
        match segment {
            ".." => drop(segments.pop()),
            "." => {}
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}

impl<'a> DocumentedOperation<'a> {
    /// Returns the parameters of the operation and of its path.
    pub(crate) fn parameters(&self) -> Vec<&'a Value> {
        let item = &self.documents.files[&self.file]["paths"][&self.path];
        [&item["parameters"], &self.value["parameters"]]
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| self.documents.resolve(&self.file, parameter).1)
            .collect()
    }

    /// Returns the media type and the schema of the request body, and whether it is required.
    pub(crate) fn body(&self) -> Option<(&'a str, &'a Value, bool)> {
        let (_, body) = self
            .documents
            .resolve(&self.file, self.value.get("requestBody")?);
        let (media_type, media) = body["content"].as_object()?.iter().next()?;
        Some((
            media_type,
            &media["schema"],
            body["required"] == json!(true),
        ))
    }

    fn sampler(&self, extent: Extent) -> Sampler<'a> {
        Sampler {
            documents: self.documents,
            extent,
            used: RefCell::default(),
        }
    }

    /// Returns sample parameters in the JSON form that the crate reads: by name, with the body as `body`, or
    /// with its properties.
    pub(crate) fn sample_parameters(&self, extent: Extent) -> Value {
        let mut sample = Map::new();
        let sampler = self.sampler(extent);
        for parameter in self.parameters() {
            let name = parameter["name"].as_str().expect("a parameter has a name");
            let required = parameter["required"] == json!(true) || parameter["in"] == "path";
            if is_argument(parameter) && (required || extent == Extent::Full) {
                let value = sampler.sample(&self.file, &parameter["schema"], name);
                sample.insert(name.to_owned(), value);
            }
        }
        if let Some((_, schema, required)) = self.body()
            && (required || extent == Extent::Full)
        {
            let body = sampler.sample(&self.file, schema, "body");
            match (self.flat_properties(), body) {
                (Some(_), Value::Object(properties)) => sample.extend(properties),
                (_, body) => drop(sample.insert("body".to_owned(), body)),
            }
        }
        Value::Object(sample)
    }

    /// Returns the names of the properties of a required JSON body, if the crate passes them as parameters. It does if one property is
    /// a scalar or a list of scalars, and all others are required and have one possible value.
    pub(crate) fn flat_properties(&self) -> Option<Vec<&'a str>> {
        let (media_type, body, required) = self.body()?;
        let (file, schema) = self.documents.resolve(&self.file, body);
        let properties = schema["properties"].as_object()?;
        let is_constant = |(name, property): &(&String, &Value)| {
            let mut required = schema["required"].as_array().into_iter().flatten();
            let (_, property) = self.documents.resolve(&file, property);
            let is_single = property["enum"]
                .as_array()
                .is_some_and(|all| all.len() == 1);
            required.any(|one| one == name.as_str()) && is_single
        };
        let others = properties.iter().filter(|one| !is_constant(one)).count();
        let is_single = properties.len() == 1 || others == 1;
        let is_closed = schema.get("additionalProperties").is_none();
        let is_json = media_type.starts_with("application/json");
        let are_parameters = properties
            .iter()
            .all(|(name, property)| self.is_free(name) && self.is_plain(&file, property));
        let is_flat = is_json && required && is_single && is_closed && are_parameters;
        let names = properties.keys().map(String::as_str);
        is_flat.then(|| names.collect())
    }

    /// Returns whether no parameter has this name.
    fn is_free(&self, name: &str) -> bool {
        self.parameters().iter().all(|one| one["name"] != name)
    }

    /// Returns whether a schema is that of a value without parts, or of a list of such values.
    fn is_plain(&self, file: &str, schema: &'a Value) -> bool {
        let (file, schema) = self.documents.resolve(file, schema);
        let value = match schema["type"].as_str() {
            Some("array") => self.documents.resolve(&file, &schema["items"]).1,
            _ => schema,
        };
        let kind = value["type"].as_str();
        matches!(kind, Some("string" | "integer" | "number" | "boolean"))
            && [schema, value].iter().all(|schema| {
                schema["nullable"] != json!(true) && schema.get("x-text-of").is_none()
            })
    }

    /// Returns a sample response with a status, and the value that the crate should read from it.
    pub(crate) fn sample_answer(&self, status: u16) -> (Answer, Value) {
        let response = &self.value["responses"][status.to_string()];
        let (file, response) = self.documents.resolve(&self.file, response);
        if let Some(headers) = response["headers"].as_object()
            && response["content"].is_null()
        {
            return self.sample_headers(&file, status, headers);
        }
        let media = response["content"]
            .as_object()
            .and_then(|content| content.values().next());
        let media_type = response["content"]
            .as_object()
            .and_then(|content| content.keys().next());
        match media {
            None => (Answer::empty(status), Value::Null),
            // Text and files are not decoded.
            Some(_) if media_type.is_some_and(|name| !name.contains("json")) => {
                let body = Value::String("sample of a file".to_owned());
                (
                    Answer::text(status, media_type.map_or("", String::as_str)),
                    body,
                )
            }
            Some(media) => {
                let body = self
                    .sampler(Extent::Full)
                    .sample(&file, &media["schema"], "response");
                (Answer::json(status, &body), body)
            }
        }
    }

    fn sample_headers(
        &self,
        file: &str,
        status: u16,
        headers: &Map<String, Value>,
    ) -> (Answer, Value) {
        let mut answer = Answer::empty(status);
        let mut expected = Map::new();
        for (name, header) in headers {
            let value = self
                .sampler(Extent::Full)
                .sample(file, &header["schema"], name);
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            answer.headers.push((name.clone(), text));
            expected.insert(name.clone(), value);
        }
        (answer, Value::Object(expected))
    }
}

/// Returns whether callers set a parameter. Constant headers, and headers that OpenAPI describes by `security` and media types,
/// are excluded.
pub(crate) fn is_argument(parameter: &Value) -> bool {
    let name = parameter["name"]
        .as_str()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let header = parameter["in"] == "header";
    let described = ["accept", "authorization", "content-type"].contains(&name.as_str());
    !(header && (described || constant(parameter).is_some()))
}

/// Returns the only value that a required parameter can have.
pub(crate) fn constant(parameter: &Value) -> Option<&str> {
    match parameter["schema"]["enum"].as_array()?.as_slice() {
        [only] if parameter["required"] == json!(true) => only.as_str(),
        _ => None,
    }
}
