//! Request bodies: JSON, a form or a multipart form, of a single media type.

use openapiv3::{MediaType, ReferenceOr, RequestBody};

use crate::ir::{Body, BodyFormat, Docs, Field, Holding, ModuleId, Parameter, Shape, Type};
use crate::naming::{FieldName, Role, TypeName};

use super::context::{At, Context, Owner};
use super::schema::lower_type;

/// Lowers the request body of an operation.
pub(super) fn lower_body(
    cx: &mut Context<'_>,
    at: &At,
    body: &ReferenceOr<RequestBody>,
    owner: &TypeName,
    arguments: &[Parameter],
) -> Option<Body> {
    let (at, body) = cx.follow::<RequestBody>(at.child("requestBody"), body)?;
    let content = at.child("content");
    let Some((media_type, media)) = only_media_type(cx, &content, &body.content) else {
        cx.error(
            &content,
            "the body has no media type",
            "add one with a schema, or remove the body, by an overlay",
        );
        return None;
    };
    let at = content.child(media_type);
    let Some(format) = body_format(media_type) else {
        let message = format!("a body of type `{media_type}` cannot be sent");
        cx.error(&at, message, "correct the media type by an overlay");
        return None;
    };
    let Some(schema) = &media.schema else {
        cx.error(&at, "the body has no schema", "add one by an overlay");
        return None;
    };
    let hint = body_name(cx, at.module(), owner);
    let ty = lower_type(cx, &at.child("schema"), schema, &hint);
    match format {
        BodyFormat::Multipart => make_multipart(cx, &at, &ty),
        BodyFormat::Form => check_form(cx, &at, &ty),
        BodyFormat::Json => {}
    }
    Some(Body {
        name: field_name(arguments),
        format,
        ty,
        required: body.required,
        argument: None,
        docs: Docs {
            summary: body.description.clone(),
            ..Docs::default()
        },
    })
}

/// Returns the name of an inline body of the operation `owner`.
fn body_name(cx: &Context<'_>, module: ModuleId, owner: &TypeName) -> TypeName {
    let grammar = cx.library.target.facts.grammar.as_ref();
    let claim =
        grammar.and_then(|grammar| grammar.claim(cx.spellings(), owner.as_str(), Role::Body));
    let names = claim.into_iter().flat_map(|claim| claim.names);
    let mut free = names.filter(|name| cx.owner(module, name) != Some(Owner::Fixed));
    free.next().unwrap_or_else(|| owner.join("body"))
}

/// Returns the name of the body's field, which is also its key in the JSON form of the parameters.
fn field_name(arguments: &[Parameter]) -> FieldName {
    let taken = |name: &FieldName| {
        let name = name.as_str();
        arguments
            .iter()
            .any(|argument| argument.name.as_str() == name || argument.key == name)
    };
    let plain = ["body", "request_body"].map(str::to_owned);
    let numbered = (2..).map(|number| format!("request_body_{number}"));
    plain
        .into_iter()
        .chain(numbered)
        .map(|name| FieldName::plain(&name))
        .find(|name| !taken(name))
        .expect("a numbered name is free, because the number of arguments is finite")
}

/// Returns the first media type of a body or response, and reports further ones.
pub(super) fn only_media_type<'c>(
    cx: &mut Context<'_>,
    at: &At,
    content: &'c openapiv3::Content,
) -> Option<(&'c str, &'c MediaType)> {
    if content.len() > 1 {
        let message = "more than one media type is documented";
        cx.error(
            at,
            message,
            "keep the one that the server uses, by an overlay",
        );
    }
    content
        .first()
        .map(|(media_type, media)| (media_type.as_str(), media))
}

/// Returns whether a media type is JSON, with or without parameters or a `+json` suffix.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

fn body_format(media_type: &str) -> Option<BodyFormat> {
    match essence(media_type).as_str() {
        "multipart/form-data" => Some(BodyFormat::Multipart),
        "application/x-www-form-urlencoded" => Some(BodyFormat::Form),
        _ if is_json(media_type) => Some(BodyFormat::Json),
        _ => None,
    }
}

fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Checks that a form is an object, so that its values have names.
fn check_form(cx: &mut Context<'_>, at: &At, ty: &Type) {
    let named = match ty {
        Type::Named(id) => !matches!(
            cx.library.type_def(*id).shape,
            Shape::Enum(_) | Shape::Union(_)
        ),
        ty => matches!(ty, Type::JsonObject | Type::Map(_)),
    };
    if !named {
        cx.error(
            at,
            "a form must be an object",
            "correct its schema by an overlay",
        );
    }
}

/// Turns the struct of a multipart body into a form, whose fields may be files.
fn make_multipart(cx: &mut Context<'_>, at: &At, ty: &Type) {
    // A map of files: the caller chooses the names of the parts.
    if matches!(ty, Type::Map(part) if **part == Type::File) {
        return;
    }
    let Type::Named(id) = ty else {
        cx.error(
            at,
            "a multipart body must be an object",
            "correct its schema by an overlay",
        );
        return;
    };
    let definition = &mut cx.library.types[id.0];
    let null = definition
        .shape
        .fields()
        .iter()
        .find(|field| field.nullable);
    if let Some(field) = null {
        let place = At {
            api: at.api,
            place: definition.place.child("properties").child(&field.wire),
        };
        cx.error(
            &place,
            "a part of a multipart body cannot be null",
            "remove `nullable` by an overlay",
        );
        return;
    }
    let others = |field: &Field| field.holding == Holding::Others;
    if definition.shape.fields().iter().any(others) {
        let place = At {
            api: at.api,
            place: definition.place.child("additionalProperties"),
        };
        cx.error(
            &place,
            "a multipart body cannot have both named parts and parts with any name",
            "remove one of the two by an overlay",
        );
        return;
    }
    match &mut definition.shape {
        Shape::Struct(fields) => definition.shape = Shape::Multipart(std::mem::take(fields)),
        Shape::Multipart(_) => {}
        Shape::Enum(_) | Shape::Union(_) | Shape::Headers(_) => {
            cx.error(
                at,
                "a multipart body must be an object",
                "correct its schema by an overlay",
            );
        }
    }
}
