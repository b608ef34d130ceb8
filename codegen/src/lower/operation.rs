//! Operations: their names, security and documentation. The other modules lower their parts.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{Operation as Published, ReferenceOr, SecurityScheme};
use serde_json::{Map, Value};

use crate::diagnostics::{Place, Stub};
use crate::ir::{Body, Docs, Envelope, ModuleId, Operation, Parameter, Sample, TokenType};
use crate::naming::{Endpoint, FieldName, Spellings, TypeName, VariantName, operation_words};
use crate::resolve::Api;
use crate::target::{Facts, Summaries};

use super::body::lower_body;
use super::context::{At, Context};
use super::docs::{string_extension, string_list};
use super::paging::{Paged, lower_paging};
use super::parameter::lower_parameters;
use super::response::lower_responses;

/// The extension for the types of token of a security scheme.
const TOKEN_TYPES: &str = "x-token-types";

/// The extension of operations that only read although they are a `POST` or `PATCH`.
const READS_ONLY: &str = "x-reads-only";

/// The extension for the optional members that an example sets.
const EXAMPLE_FIELDS: &str = "x-example-fields";

/// The extension with the values of an example.
const EXAMPLE_VALUES: &str = "x-example-values";

/// The extension with the property of the result that an example prints.
const EXAMPLE_RESULT: &str = "x-example-result";

/// The extension for the path of the payload in an envelope, or for "no envelope".
const ENVELOPE: &str = "x-envelope";

/// The note of a deprecated operation that has no `x-deprecation-note`.
const DEPRECATION_NOTE: &str = "the documentation calls this operation deprecated";

/// Reserves the names of the handle and of the types of operations, so that no schema gets one of them.
pub(super) fn reserve_names(cx: &mut Context<'_>, module: ModuleId) {
    let handle = cx.library.modules[module.0].handle.clone();
    cx.reserve(module, &handle);
    let bases = base_names(cx, module);
    for base in bases.values() {
        let names = OperationNames::new(cx.spellings(), base);
        for name in [&names.builder, &names.params, &names.error] {
            cx.reserve(module, name);
        }
    }
}

/// Lowers every operation of a document, in the order of the paths.
pub(super) fn lower_operations(cx: &mut Context<'_>, module: ModuleId) {
    let api = cx.api(module);
    let root = At {
        api: module.0,
        place: Place::root(api.file.clone()).child("paths"),
    };
    let bases = base_names(cx, module);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (path, item) in api.openapi.paths.iter() {
        let at_path = root.child(path);
        // A path item that is a reference has been reported by the resolve stage.
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        for (http_method, published) in item.iter() {
            let at = at_path.child(http_method);
            let Some(id) = &published.operation_id else {
                cx.error(
                    &at,
                    "the operation has no `operationId`",
                    "add one by an overlay",
                );
                continue;
            };
            let base = &bases[&(path.as_str(), http_method)];
            let names = OperationNames::new(cx.spellings(), base);
            if let Some(other) = names.claim(&mut seen, id) {
                let message = format!("`{id}` has the same Rust name as `{other}`");
                let help = "give one of them an `x-rust-name` by an overlay";
                let named = if other == id {
                    format!("{} {path}", http_method.to_ascii_uppercase())
                } else {
                    id.clone()
                };
                let stub = Stub::entry("names: operations", &named, "…");
                cx.error_with(&at.child("operationId"), message, help, stub);
                continue;
            }
            let shared = (&at_path, item.parameters.as_slice());
            let route = Route {
                path,
                http_method,
                id,
            };
            let operation = lower_operation(cx, &at, shared, &route, published, names);
            cx.library.modules[module.0].operations.push(operation);
        }
    }
    mention_deprecated_variants(cx, module);
}

/// Says in the documentation of an operation that it replaces a deprecated one, whose name is the same with an ending.
fn mention_deprecated_variants(cx: &mut Context<'_>, module: ModuleId) {
    let Some(grammar) = &cx.library.target.facts.grammar else {
        return;
    };
    let operations = &mut cx.library.modules[module.0].operations;
    let deprecated = operations.iter().filter(|one| one.deprecated.is_some());
    let variants: BTreeMap<String, FieldName> = deprecated
        .filter_map(|variant| {
            let current = grammar.without_ending(variant.method.as_str())?;
            Some((current.to_owned(), variant.method.clone()))
        })
        .collect();
    for operation in operations {
        if let Some(variant) = variants.get(operation.method.as_str()) {
            let replaced = format!("Use this method instead of the deprecated `{variant}`.");
            let description = operation.docs.description.take();
            let paragraphs: Vec<String> = description.into_iter().chain([replaced]).collect();
            operation.docs.description = Some(paragraphs.join("\n\n"));
        }
    }
}

/// The path, HTTP method and id of an operation.
struct Route<'a> {
    path: &'a str,
    http_method: &'a str,
    id: &'a str,
}

/// The Rust names of an operation, derived from its base name: the name that an overlay or the grammar gives it, or its
/// `operationId`.
struct OperationNames {
    builder: TypeName,
    params: TypeName,
    error: TypeName,
    method: FieldName,
}

impl OperationNames {
    fn new(spellings: &Spellings, base: &str) -> Self {
        let builder = TypeName::new(spellings, base);
        Self {
            params: builder.join("params"),
            error: builder.join("error"),
            method: FieldName::operation(spellings, base),
            builder,
        }
    }

    /// Reserves the names for the operation `id`. Returns another operation that had one of them before, if there is one.
    fn claim<'a>(&self, taken: &mut BTreeMap<String, &'a str>, id: &'a str) -> Option<&'a str> {
        let types = [&self.builder, &self.params, &self.error].map(TypeName::to_string);
        let names = types.into_iter().chain([self.method.to_string()]);
        names.fold(None, |other, name| taken.insert(name, id).or(other))
    }
}

/// Returns the base names of the operations of a document by path and method: the name in an overlay, else the name that the
/// target's grammar derives from the `operationId`, or the `operationId` itself without a grammar.
pub(super) fn base_names<'a>(
    cx: &Context<'a>,
    module: ModuleId,
) -> BTreeMap<(&'a str, &'a str), Cow<'a, str>> {
    let mut names = BTreeMap::new();
    let mut places = Vec::new();
    let mut endpoints = Vec::new();
    for (path, http_method, operation) in cx.api(module).openapi.operations() {
        let Some(id) = &operation.operation_id else {
            continue;
        };
        if let Some(chosen) = string_extension(&operation.extensions, "x-rust-name") {
            names.insert((path, http_method), Cow::Borrowed(chosen));
            continue;
        }
        places.push((path, http_method));
        endpoints.push(Endpoint { id, path });
    }
    let facts = &cx.library.target.facts;
    match &facts.grammar {
        Some(grammar) => {
            let formed = grammar.operation_names(&facts.spellings, &endpoints);
            names.extend(places.into_iter().zip(formed.into_iter().map(Cow::Owned)));
        }
        None => {
            let ids = endpoints.iter().map(|endpoint| Cow::Borrowed(endpoint.id));
            names.extend(places.into_iter().zip(ids));
        }
    }
    names
}

fn lower_operation<'a>(
    cx: &mut Context<'a>,
    at: &At,
    shared: (&At, &'a [ReferenceOr<openapiv3::Parameter>]),
    route: &Route<'_>,
    published: &'a Published,
    names: OperationNames,
) -> Operation {
    let builder = &names.builder;
    let parameters = lower_parameters(cx, at, shared, published, builder, route.path);
    let body = published
        .request_body
        .as_ref()
        .and_then(|body| lower_body(cx, at, body, builder, &parameters.arguments));
    let sent = (parameters.arguments.as_slice(), body.as_ref());
    let example_fields = lower_example_fields(cx, at, published, sent);
    let outcomes = lower_responses(cx, at, published, builder);
    let paged = Paged {
        parameters: &parameters.arguments,
        body: body.as_ref(),
        output: &outcomes.output,
    };
    let paging = lower_paging(cx, at, published, &paged);
    let security = lower_security(&cx.library.target.facts, cx.api(at.module()), published);
    if published.summary.is_none() && cx.library.target.facts.summaries == Summaries::Required {
        let message = format!("the operation `{}` has no summary", route.id);
        let help = "write one line that says what it does, in an overlay";
        // Name the operation by its id, because paths change more often than ids.
        let stub = Stub::entry("texts: operations", route.id, "…");
        cx.error_with(at, message, help, stub);
    }
    let note = string_extension(&published.extensions, "x-deprecation-note");
    Operation {
        required: None,
        place: at.place.clone(),
        id: route.id.to_owned(),
        tag: published.tags.first().cloned(),
        builder: names.builder,
        params: names.params,
        error: names.error,
        // Compare words, because a method name that differs from the id only in case and separators is not renamed.
        renamed: operation_words(cx.spellings(), route.id).join("_") != names.method.as_str(),
        method: names.method,
        http_method: route.http_method.to_ascii_uppercase(),
        path: route.path.to_owned(),
        docs: Docs {
            summary: published.summary.clone(),
            description: describe(note, published.description.as_deref()),
            ..Docs::default()
        },
        deprecated: published
            .deprecated
            .then(|| note.unwrap_or(DEPRECATION_NOTE).to_owned()),
        unlisted: published.extensions.contains_key("x-unlisted"),
        docs_url: published
            .external_docs
            .as_ref()
            .map(|docs| docs.url.clone()),
        idempotent: lower_idempotent(cx, at, route, published),
        scopes: security.scopes,
        tokens: security.tokens,
        headers: parameters.headers,
        parameters: parameters.arguments,
        body,
        success: outcomes.success,
        output: outcomes.output,
        example: outcomes.example,
        envelope: lower_envelope(published),
        payload: Vec::new(),
        example_fields,
        example_values: example_values(published),
        example_result: string_extension(&published.extensions, EXAMPLE_RESULT).map(str::to_owned),
        sample: Sample::default(),
        paging,
        errors: outcomes.errors,
        shared_error: None,
    }
}

/// Returns whether an operation is idempotent. RFC 9110 defines it for most methods; for `POST` and `PATCH` the document has to
/// state it.
fn lower_idempotent(
    cx: &mut Context<'_>,
    at: &At,
    route: &Route<'_>,
    published: &Published,
) -> bool {
    let by_method = !matches!(route.http_method, "post" | "patch");
    let reads_only = published.extensions.contains_key(READS_ONLY);
    if reads_only && by_method {
        let method = route.http_method.to_ascii_uppercase();
        let message =
            format!("`{READS_ONLY}` on a {method}, which may be carried out twice anyway");
        cx.error(&at.child(READS_ONLY), message, "remove it by an overlay");
    }
    by_method || reads_only
}

/// Returns the document's statement about an envelope. Its shape was checked when the document was read.
fn lower_envelope(published: &Published) -> Envelope {
    let Some(envelope) = published.extensions.get(ENVELOPE) else {
        return Envelope::ByShape;
    };
    match envelope.get("payload").and_then(Value::as_str) {
        Some(payload) => Envelope::Payload(payload.to_owned()),
        None => Envelope::None,
    }
}

/// Returns the optional members that the example of an operation sets, and reports names that are not those of optional members.
fn lower_example_fields(
    cx: &mut Context<'_>,
    at: &At,
    published: &Published,
    (parameters, body): (&[Parameter], Option<&Body>),
) -> Option<Vec<String>> {
    let names = string_list(Some(published.extensions.get(EXAMPLE_FIELDS)?));
    for (index, name) in names.iter().enumerate() {
        let body = body.and_then(|body| body.ty.named());
        let fields = body.map(|id| cx.library.type_def(id).shape.fields());
        let mut fields = fields.into_iter().flatten();
        let mut parameters = parameters.iter();
        let is_optional = fields.any(|field| field.wire == *name && !field.required)
            || parameters.any(|parameter| parameter.wire == *name && !parameter.required);
        if !is_optional {
            let message = format!(
                "`{EXAMPLE_FIELDS}` names `{name}`, which is neither an optional parameter nor an optional property of the body"
            );
            let help = "remove it, or name one that is";
            cx.error(&at.child(EXAMPLE_FIELDS).index(index), message, help);
        }
    }
    Some(names)
}

/// Returns the values that an overlay gives for an example. `analyse` checks them.
fn example_values(published: &Published) -> Map<String, Value> {
    let values = published.extensions.get(EXAMPLE_VALUES);
    values
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// Returns the deprecation note followed by the description of an operation.
fn describe(note: Option<&str>, description: Option<&str>) -> Option<String> {
    let note = note.map(|note| format!("{note}."));
    let paragraphs: Vec<String> = note
        .into_iter()
        .chain(description.map(str::to_owned))
        .collect();
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

/// The scopes and types of token of an operation, for all alternatives together.
#[derive(Default)]
struct Security {
    scopes: Vec<String>,
    tokens: Vec<TokenType>,
}

fn lower_security(facts: &Facts, api: &Api, published: &Published) -> Security {
    let mut security = Security::default();
    let mut accepted = BTreeSet::new();
    let requirements = published
        .security
        .as_ref()
        .or(api.openapi.security.as_ref());
    for (name, scopes) in requirements.into_iter().flatten().flatten() {
        for scope in scopes {
            if !security.scopes.contains(scope) {
                security.scopes.push(scope.clone());
            }
        }
        let components = api.openapi.components.as_ref();
        // A scheme that is not defined has been reported by the resolve stage.
        let scheme = components.and_then(|all| all.security_schemes.get(name));
        let Some(ReferenceOr::Item(scheme)) = scheme else {
            continue;
        };
        accepted.extend(string_list(extensions(scheme).get(TOKEN_TYPES)));
    }
    security.tokens = facts
        .token_types
        .iter()
        .filter(|(word, _)| accepted.contains(*word))
        .map(|(word, owner)| TokenType {
            variant: VariantName::new(&facts.spellings, word),
            owner: owner.clone(),
        })
        .collect();
    security
}

/// Reports the types of token in documents that the target does not declare.
pub(super) fn check_token_types(cx: &mut Context<'_>, module: ModuleId) {
    let api = cx.api(module);
    let schemes = api.openapi.components.iter();
    let schemes = schemes.flat_map(|components| &components.security_schemes);
    let place = api.place().child("components").child("securitySchemes");
    for (name, scheme) in schemes {
        let ReferenceOr::Item(scheme) = scheme else {
            continue;
        };
        let at = At {
            api: module.0,
            place: place.child(name).child(TOKEN_TYPES),
        };
        for (index, word) in string_list(extensions(scheme).get(TOKEN_TYPES))
            .iter()
            .enumerate()
        {
            let known = &cx.library.target.facts.token_types;
            if !known.contains_key(word) {
                let message = format!("the target has no token type `{word}`");
                let help = "correct it by an overlay, or add it to `token-types` of the target";
                cx.error(&at.index(index), message, help);
            }
        }
    }
}

fn extensions(scheme: &SecurityScheme) -> &IndexMap<String, Value> {
    let (SecurityScheme::APIKey { extensions, .. }
    | SecurityScheme::HTTP { extensions, .. }
    | SecurityScheme::OAuth2 { extensions, .. }
    | SecurityScheme::OpenIDConnect { extensions, .. }) = scheme;
    extensions
}
