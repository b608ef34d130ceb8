//! Responses: the documented statuses that are successes, the content of each, and the meaning of the other statuses.

use http::StatusCode;
use openapiv3::{
    AnySchema, Header, MediaType, Operation, ParameterSchemaOrContent, ReferenceOr, Response,
    Schema, SchemaKind, StatusCode as Documented, StringFormat, StringType, Type as Kind,
    VariantOrUnknownOrEmpty,
};

use crate::ir::{Docs, ErrorBody, ErrorOutcome, Field, Output, Shape, Type};
use crate::naming::{FieldName, Spellings, TypeName, VariantName};

use super::body::{is_json, only_media_type};
use super::context::{At, Context};
use super::docs::{schema_docs, string_extension};
use super::example::body_example;
use super::schema::lower_type;
use super::whole_example::whole_example;

/// The variant for a status that the document does not mention.
const CATCH_ALL: &str = "Undocumented";

/// The responses that an operation can return.
pub(super) struct Outcomes {
    pub(super) success: Vec<u16>,
    pub(super) output: Output,
    /// An example of the first success that has a JSON body with an example, as JSON.
    pub(super) example: Option<String>,
    pub(super) errors: Vec<ErrorOutcome>,
}

/// Lowers the responses of an operation.
pub(super) fn lower_responses<'a>(
    cx: &mut Context<'a>,
    at: &At,
    operation: &'a Operation,
    owner: &TypeName,
) -> Outcomes {
    let at = at.child("responses");
    let mut outcomes = Outcomes {
        success: Vec::new(),
        output: Output::Empty,
        example: None,
        errors: Vec::new(),
    };
    for (status, (at, response)) in documented_statuses(cx, &at, operation) {
        if is_success(status, response) {
            let output = lower_output(cx, &at, status, response, owner);
            if !outcomes.success.is_empty() && output != outcomes.output {
                cx.error(
                    &at,
                    "several success statuses with different bodies cannot be expressed yet",
                    "keep one of them by an overlay",
                );
            }
            if outcomes.example.is_none() && matches!(output, Output::Json(_)) {
                outcomes.example = success_example(cx, &at, response);
            }
            outcomes.success.push(status);
            outcomes.output = output;
        } else {
            let error = lower_error(cx, &at, status, response, owner);
            outcomes.errors.push(error);
        }
    }
    name_variants(cx.spellings(), &mut outcomes.errors);
    if outcomes.success.is_empty() {
        cx.error(
            &at,
            "no response describes a success",
            "add one by an overlay",
        );
    }
    outcomes
}

/// Returns the responses by status, in ascending order.
fn documented_statuses<'a>(
    cx: &mut Context<'a>,
    at: &At,
    operation: &'a Operation,
) -> Vec<(u16, (At, &'a Response))> {
    let help = "list the statuses that the server returns, by an overlay";
    if operation.responses.default.is_some() {
        cx.error(
            &at.child("default"),
            "a default response cannot be expressed",
            help,
        );
    }
    let mut statuses = Vec::new();
    for (status, response) in &operation.responses.responses {
        let here = at.child(&status.to_string());
        let Documented::Code(code) = status else {
            cx.error(&here, "a range of statuses cannot be expressed", help);
            continue;
        };
        let response = cx.follow(here, response);
        statuses.extend(response.map(|response| (*code, response)));
    }
    statuses.sort_by_key(|(status, _)| *status);
    statuses
}

/// Returns whether a status is a success: 2xx, or a redirect with documented headers, unless `x-outcome` states that it is an
/// error.
pub(super) fn is_success(status: u16, response: &Response) -> bool {
    let declared_error = string_extension(&response.extensions, "x-outcome") == Some("error");
    let redirect = (300..400).contains(&status) && !response.headers.is_empty();
    !declared_error && ((200..300).contains(&status) || redirect)
}

fn lower_output(
    cx: &mut Context<'_>,
    at: &At,
    status: u16,
    response: &Response,
    owner: &TypeName,
) -> Output {
    if response.content.is_empty() {
        if response.headers.is_empty() {
            return Output::Empty;
        }
        return lower_headers(cx, at, &reason_phrase(status), response, owner);
    }
    check_headers(cx, at, response);
    let content = at.child("content");
    let only = only_media_type(cx, &content, &response.content);
    let received = receives(response);
    if let (Received::Text | Received::File, Some((media_type, media))) = (&received, only)
        && !is_unstructured(media)
    {
        cx.error(
            &content.child(media_type).child("schema"),
            format!("the schema describes a structure, but a response of type `{media_type}` is not read as JSON"),
            "make the schema a plain string, or correct the media type, by an overlay",
        );
    }
    match received {
        Received::Text => Output::Text,
        Received::File => Output::Download,
        Received::Json => match lower_content(cx, at, response, &owner.join("response")) {
            Some(ty) => Output::Json(ty),
            None => Output::Empty,
        },
    }
}

/// The content of the body of a success.
enum Received {
    Json,
    Text,
    File,
}

fn success_example(cx: &Context<'_>, at: &At, response: &Response) -> Option<String> {
    let (media_type, media) = response.content.first()?;
    whole_example(cx, &at.child("content").child(media_type), media)
}

fn receives(response: &Response) -> Received {
    let Some((media_type, media)) = response.content.first() else {
        return Received::Json;
    };
    let binary = matches!(
        &media.schema,
        Some(ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(Kind::String(StringType {
                format: VariantOrUnknownOrEmpty::Item(StringFormat::Binary),
                ..
            })),
            ..
        }))
    );
    if binary {
        Received::File
    } else if is_json(media_type) {
        Received::Json
    } else if media_type.starts_with("text/plain") {
        Received::Text
    } else {
        Received::File
    }
}

/// Returns whether a body has an inline schema for text or bytes, an empty schema, or none.
fn is_unstructured(media: &MediaType) -> bool {
    match &media.schema {
        None => true,
        Some(ReferenceOr::Item(schema)) => match &schema.schema_kind {
            SchemaKind::Type(Kind::String(string)) => string.enumeration.is_empty(),
            SchemaKind::Any(any) => *any == AnySchema::default(),
            _ => false,
        },
        Some(ReferenceOr::Reference { .. }) => false,
    }
}

/// Reports headers that cannot be expressed: those of an error or in addition to a body. Headers that describe the body, such
/// as its type, are ignored.
fn check_headers(cx: &mut Context<'_>, at: &At, response: &Response) {
    let describes_body = |name: &String| name.to_ascii_lowercase().starts_with("content-");
    if !response.headers.keys().all(describes_body) {
        cx.error(
            &at.child("headers"),
            "the headers of a response that is an error or has a body cannot be expressed",
            "remove them by an overlay: callers get all headers from `send_with_meta` and from the error",
        );
    }
}

fn lower_error(
    cx: &mut Context<'_>,
    at: &At,
    status: u16,
    response: &Response,
    owner: &TypeName,
) -> ErrorOutcome {
    check_headers(cx, at, response);
    let reason = reason_phrase(status);
    let chosen = string_extension(&response.extensions, "x-rust-name");
    let stem = owner.join(&reason);
    let hint = match &cx.library.target.facts.grammar {
        Some(grammar) => grammar.error_body(cx.spellings(), stem.as_str()),
        None => stem.join("body"),
    };
    let body = lower_content(cx, at, response, &hint);
    let media = response.content.first().filter(|_| body.is_some());
    let example = media.and_then(|(_, media)| body_example(cx, at, media));
    let example = example.filter(|example| !states_other_status(example, status));
    ErrorOutcome {
        status,
        variant: VariantName::new(cx.spellings(), chosen.unwrap_or(&reason)),
        body: body.map(|ty| ErrorBody {
            ty,
            has_default: false,
        }),
        hint: string_extension(&response.extensions, "x-hint").map(str::to_owned),
        example,
        reason,
    }
}

/// Returns whether an example of a body states another status. Such an example belongs to another status that shares the body.
fn states_other_status(example: &str, status: u16) -> bool {
    let body: serde_json::Value = serde_json::from_str(example).unwrap_or_default();
    let stated = ["statusCode", "status"].map(|key| body[key].as_u64());
    stated
        .into_iter()
        .flatten()
        .any(|stated| stated != u64::from(status))
}

fn reason_phrase(status: u16) -> String {
    StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .map_or_else(|| format!("Status {status}"), str::to_owned)
}

fn lower_content(
    cx: &mut Context<'_>,
    at: &At,
    response: &Response,
    hint: &TypeName,
) -> Option<Type> {
    let content = at.child("content");
    let (media_type, media) = only_media_type(cx, &content, &response.content)?;
    let at = content.child(media_type);
    if !is_json(media_type) {
        let message = format!("a response of type `{media_type}` cannot be read yet");
        cx.error(&at, message, "correct the media type by an overlay");
        return None;
    }
    let Some(schema) = &media.schema else {
        cx.error(
            &at,
            "the response has no schema",
            "add one, or remove its `content`, by an overlay",
        );
        return None;
    };
    Some(lower_type(cx, &at.child("schema"), schema, hint))
}

/// Lowers the headers of a response without a body into a struct.
fn lower_headers(
    cx: &mut Context<'_>,
    at: &At,
    reason: &str,
    response: &Response,
    owner: &TypeName,
) -> Output {
    let chosen = string_extension(&response.extensions, "x-rust-name");
    let name = chosen.map_or_else(
        || owner.join("headers"),
        |chosen| TypeName::new(cx.spellings(), chosen),
    );
    let at_headers = at.child("headers");
    let mut named = Vec::new();
    let mut fields = Vec::new();
    for (wire, header) in &response.headers {
        let at = at_headers.child(wire);
        let Some((_, header)) = cx.follow::<Header>(at.clone(), header) else {
            continue;
        };
        let Some(ty) = header_type(&header.format) else {
            cx.error(
                &at,
                "only text, a number, a boolean or a URI can be read from a header",
                "correct its schema by an overlay",
            );
            continue;
        };
        let mut docs = match &header.format {
            ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => schema_docs(schema),
            _ => Docs::default(),
        };
        docs.summary = header.description.clone().or(docs.summary);
        named.push(string_extension(&header.extensions, "x-rust-name").unwrap_or(wire));
        fields.push(Field {
            required: header.required,
            ..Field::new(wire, FieldName::new(cx.spellings(), wire), ty, docs)
        });
    }
    for (field, name) in fields
        .iter_mut()
        .zip(FieldName::distinct(cx.spellings(), named))
    {
        field.name = name;
    }
    // A description that is not the reason phrase of the status comes from an overlay, because `cargo xtask import` keeps no
    // other.
    let described = Some(&response.description).filter(|text| !text.is_empty() && **text != reason);
    let docs = Docs {
        summary: described.cloned(),
        ..Docs::default()
    };
    Output::Headers(cx.add_inline(at, &name, chosen.is_some(), docs, Shape::Headers(fields)))
}

fn header_type(format: &ParameterSchemaOrContent) -> Option<Type> {
    let ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) = format else {
        return None;
    };
    let SchemaKind::Type(kind) = &schema.schema_kind else {
        return None;
    };
    match kind {
        Kind::String(string) => match &string.format {
            VariantOrUnknownOrEmpty::Unknown(format) if format == "uri" => Some(Type::Url),
            _ => Some(Type::String),
        },
        Kind::Integer(_) => Some(Type::Integer),
        Kind::Number(_) => Some(Type::Number),
        Kind::Boolean(_) => Some(Type::Boolean),
        Kind::Object(_) | Kind::Array(_) => None,
    }
}

/// Disambiguates variants with the same name.
fn name_variants(spellings: &Spellings, errors: &mut [ErrorOutcome]) {
    let names: Vec<String> = errors
        .iter()
        .map(|error| error.variant.to_string())
        .collect();
    let distinct = VariantName::distinct(spellings, names.iter().map(String::as_str), CATCH_ALL);
    for (error, name) in errors.iter_mut().zip(distinct) {
        error.variant = name;
    }
}
