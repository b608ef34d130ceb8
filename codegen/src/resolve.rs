//! Resolving: parses documents into types, and checks every reference in them.

mod origin;
mod readable;
mod reference;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::thread;

use indexmap::IndexMap;
use openapiv3::{
    Components, Header, OpenAPI, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema,
};
use rayon::prelude::*;
use serde::de::{DeserializeOwned, Error};
use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostics, Place};
use crate::keywords::{Findings, RAW_SCHEMA_KEYWORDS, Reference, check_document};
use crate::load::{Document, Spec};
use origin::find_origin;
use reference::{Address, check_references, check_schemes};

pub(crate) use readable::keep_readable;

/// The documents of a spec folder, typed.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// The documents, sorted by file name.
    pub documents: Vec<Api>,
}

/// A document: one API in one version.
#[derive(Clone, Debug)]
pub struct Api {
    /// The file, relative to the spec folder and separated by `/`.
    pub file: Arc<str>,
    /// The version: the folder's name, such as `v2`; empty for a document outside a version folder.
    pub version: String,
    /// The name: the file's stem, such as `social-planner`.
    pub name: String,
    /// The name of the API in the version where it first appears.
    pub origin: String,
    /// The typed document, without keywords that the generator cannot express. Missing descriptions of responses are empty, and
    /// schemas with `x-raw-json` are reduced to their annotations. Paths and schemas are sorted.
    pub openapi: OpenAPI,
    /// The operation of each event, by the name of its webhook. Webhooks are part of OpenAPI 3.1, but not supported by
    /// `openapiv3`.
    pub webhooks: IndexMap<String, Operation>,
}

/// The target of a reference.
#[derive(Debug)]
pub struct Target<'a, T> {
    /// The index of its document in [`Resolved::documents`].
    pub api: usize,
    /// The name of the component.
    pub name: &'a str,
    /// The component itself.
    pub item: &'a T,
    /// Its place.
    pub place: Place,
}

/// A kind of component that documents refer to.
pub trait Component: Sized {
    /// The section of `components` for this kind.
    const FOLDER: &'static str;

    /// Returns all components of the kind.
    fn all(components: &Components) -> &IndexMap<String, ReferenceOr<Self>>;
}

macro_rules! component {
    ($($kind:ty, $folder:literal, $field:ident;)*) => {$(
        impl Component for $kind {
            const FOLDER: &'static str = $folder;

            fn all(components: &Components) -> &IndexMap<String, ReferenceOr<Self>> {
                &components.$field
            }
        }
    )*};
}

component! {
    Schema, "schemas", schemas;
    Parameter, "parameters", parameters;
    Response, "responses", responses;
    RequestBody, "requestBodies", request_bodies;
    Header, "headers", headers;
}

impl Api {
    /// Returns the place of the document.
    pub fn place(&self) -> Place {
        Place::root(Arc::clone(&self.file))
    }
}

impl Resolved {
    /// Follows a reference to a component, including components that are references themselves.
    pub fn follow<T: Component>(&self, from: &Api, reference: &str) -> Option<Target<'_, T>> {
        let mut address = Address::parse(&from.file, reference).ok()?;
        let mut followed = 0;
        loop {
            if address.folder != T::FOLDER {
                return None;
            }
            let by_file = |api: &Api| api.file.cmp(&address.file);
            let api = self.documents.binary_search_by(by_file).ok()?;
            let document = &self.documents[api];
            let components = document.openapi.components.as_ref()?;
            let (name, item) = T::all(components).get_key_value(&address.name)?;
            match item {
                ReferenceOr::Item(item) => {
                    let place = document
                        .place()
                        .child("components")
                        .child(T::FOLDER)
                        .child(name);
                    return Some(Target {
                        api,
                        name,
                        item,
                        place,
                    });
                }
                ReferenceOr::Reference { reference } => {
                    address = Address::parse(&document.file, reference).ok()?;
                }
            }
            // No chain of distinct references is longer than the number of components, and `resolve` refused
            // cycles; the bound also holds for documents that were not checked.
            followed += 1;
            if followed > self.component_count() {
                return None;
            }
        }
    }

    fn component_count(&self) -> usize {
        let components = self
            .documents
            .iter()
            .filter_map(|api| api.openapi.components.as_ref());
        components
            .map(|components| {
                components.schemas.len()
                    + components.parameters.len()
                    + components.responses.len()
                    + components.request_bodies.len()
                    + components.headers.len()
            })
            .sum()
    }
}

/// Checks every document and every reference, and returns the documents that can be parsed into types.
pub fn resolve(spec: &Spec, diagnostics: &mut Diagnostics) -> Resolved {
    let mut resolved = Resolved::default();
    let mut references = Vec::new();
    // `collect` keeps the order of the documents, so the result does not depend on which one is resolved first.
    let resolutions: Vec<_> = spec.documents.par_iter().map(resolve_document).collect();
    for (api, found, problems) in resolutions {
        resolved.documents.extend(api);
        references.extend(found);
        diagnostics.extend(problems);
    }
    check_references(spec, &references, diagnostics);
    for api in &mut resolved.documents {
        if let Some(origin) = find_origin(spec, &api.file, diagnostics) {
            origin.clone_into(&mut api.origin);
        }
    }
    resolved
}

/// Returns the typed document, if possible, the references in it, and its faults.
fn resolve_document(document: &Document) -> (Option<Api>, Vec<Reference>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let findings = check_document(document, &mut diagnostics);
    check_schemes(document, &findings.schemes, &mut diagnostics);
    let api = if findings.malformed {
        None
    } else {
        parse_document(document, &findings, &mut diagnostics)
    };
    (api, findings.references, diagnostics)
}

fn parse_document(
    document: &Document,
    findings: &Findings,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let mut value = prepare_document(document, findings);
    let webhooks = take_webhooks(&mut value);
    let typed = type_value(value).and_then(|openapi| Ok((openapi, type_value(webhooks)?)));
    match typed {
        Ok((openapi, webhooks)) => Some(Api {
            file: Arc::clone(&document.file),
            version: document.version().to_owned(),
            name: document.name().to_owned(),
            origin: document.name().to_owned(),
            openapi: sort_parts(openapi),
            webhooks: sort_webhooks(webhooks),
        }),
        Err(error) => {
            let message = format!("not an OpenAPI 3.0 document: {error}");
            let help = "correct it, or remove what is wrong by an overlay";
            diagnostics.push(Place::root(Arc::clone(&document.file)), message, help);
            None
        }
    }
}

/// Sorts the paths and the schemas. If two of them claim a Rust name, the result then does not depend on the order in the
/// document.
fn sort_parts(mut openapi: OpenAPI) -> OpenAPI {
    openapi.paths.paths.sort_unstable_keys();
    if let Some(components) = &mut openapi.components {
        components.schemas.sort_unstable_keys();
    }
    openapi
}

fn sort_webhooks(mut webhooks: IndexMap<String, Operation>) -> IndexMap<String, Operation> {
    webhooks.sort_unstable_keys();
    webhooks
}

/// Removes the webhooks from a document and returns the `post` of each by name.
fn take_webhooks(document: &mut Value) -> Value {
    let webhooks = document
        .as_object_mut()
        .and_then(|document| document.shift_remove("webhooks"));
    let Some(Value::Object(webhooks)) = webhooks else {
        return Value::Object(Map::new());
    };
    let events = webhooks
        .into_iter()
        .map(|(name, mut webhook)| (name, webhook["post"].take()));
    Value::Object(events.collect())
}

/// Parses a value into its type on a thread with a large stack: for the deepest schema that `load` accepts, `openapiv3` needs
/// more than the usual two megabytes.
fn type_value<T: DeserializeOwned + Send>(value: Value) -> Result<T, serde_json::Error> {
    const STACK: usize = 32 << 20;
    thread::scope(|scope| {
        let typing = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || serde_json::from_value(value))
            .expect("cannot start a thread for parsing");
        typing
            .join()
            .unwrap_or_else(|_| Err(Error::custom("openapiv3 panicked")))
    })
}

/// Returns the document in the form that `openapiv3` needs: with descriptions of all responses, which OpenAPI requires, and
/// without refused parts and the content of raw JSON schemas, which was not checked.
fn prepare_document(document: &Document, findings: &Findings) -> Value {
    let mut value = document.value.clone();
    for pointer in &findings.raw_schemas {
        if let Some(Value::Object(schema)) = value.pointer_mut(pointer) {
            schema.retain(|key, _| RAW_SCHEMA_KEYWORDS.contains(&key.as_str()));
        }
    }
    for (pointer, key) in &findings.refused {
        if let Some(Value::Object(object)) = value.pointer_mut(pointer) {
            object.shift_remove(key);
        }
    }
    for pointer in &findings.bare_responses {
        if let Some(Value::Object(response)) = value.pointer_mut(pointer) {
            response.insert("description".to_owned(), Value::from(""));
        }
    }
    value
}
