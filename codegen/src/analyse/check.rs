//! Checks that the types can express their uses.

use crate::diagnostics::Diagnostics;
use crate::ir::{BodyFormat, Library, Operation, Output, Shape, Type, TypeDef, TypeId};

/// Reports types that cannot express one of their uses.
pub(super) fn check_types(library: &Library, diagnostics: &mut Diagnostics) {
    for definition in &library.types {
        let multipart = matches!(definition.shape, Shape::Multipart(_));
        for field in definition.shape.fields() {
            let place = definition.place.child("properties").child(&field.wire);
            if field.ty.contains_file() && !multipart {
                diagnostics.push(
                    place,
                    "binary data can be sent only as a part of a multipart body",
                    "correct the property's `format` or the body's media type by an overlay",
                );
            } else if field.ty.contains_file() && !is_files(&field.ty) {
                diagnostics.push(
                    place,
                    "a part can be a file or a list of files, but nothing else that holds files",
                    "correct its schema by an overlay",
                );
            }
        }
        check_union(library, definition, diagnostics);
        check_forms(definition, diagnostics);
    }
    check_multipart_use(library, diagnostics);
    for operation in library.modules.iter().flat_map(|module| &module.operations) {
        check_json(library, operation, diagnostics);
    }
}

/// Returns whether a type is a file or a list of files.
fn is_files(ty: &Type) -> bool {
    match ty {
        Type::List(element) => **element == Type::File,
        other => *other == Type::File,
    }
}

/// Reports a union that holds files, or that is an alternative of itself, because decoding it would never end.
fn check_union(library: &Library, definition: &TypeDef, diagnostics: &mut Diagnostics) {
    let Shape::Union(alternatives) = &definition.shape else {
        return;
    };
    let multipart = |ty: &Type| {
        ty.named()
            .is_some_and(|id| matches!(library.type_def(id).shape, Shape::Multipart(_)))
    };
    if alternatives
        .iter()
        .any(|one| one.ty.contains_file() || multipart(&one.ty))
    {
        diagnostics.push(
            definition.place.clone(),
            "a file, or a type that contains one, cannot be an alternative",
            "keep one of the alternatives by an overlay",
        );
    }
    if leads_back(library, definition) {
        diagnostics.push(
            definition.place.clone(),
            "this union is one of its own alternatives",
            "remove that alternative by an overlay, or mark it with `x-raw-json` and a reason",
        );
    }
}

/// Reports `x-written-as` on an alternative of a union, because only a field or a parameter can select a form.
fn check_forms(definition: &TypeDef, diagnostics: &mut Diagnostics) {
    let Shape::Union(alternatives) = &definition.shape else {
        return;
    };
    for one in alternatives {
        if has_form(&one.ty) {
            diagnostics.push(definition.place.clone(), FORM_OUTSIDE, FORM_HELP);
        }
    }
}

const FORM_OUTSIDE: &str = "`x-written-as` is only allowed on a property or a parameter";
const FORM_HELP: &str = "remove `x-written-as` by an overlay";

fn has_form(ty: &Type) -> bool {
    ty.library().is_some_and(|library| library.form.is_some())
}

/// Returns whether a union is an alternative of itself, directly or through other unions.
fn leads_back(library: &Library, definition: &TypeDef) -> bool {
    let mut seen: Vec<TypeId> = Vec::new();
    let mut pending = vec![definition];
    while let Some(union) = pending.pop() {
        let Shape::Union(alternatives) = &union.shape else {
            continue;
        };
        for one in alternatives {
            let Type::Named(id) = &one.ty else {
                continue;
            };
            let next = library.type_def(*id);
            if std::ptr::eq(next, definition) {
                return true;
            }
            if !seen.contains(id) {
                seen.push(*id);
                pending.push(next);
            }
        }
    }
    false
}

/// Reports files in request and response bodies that are not multipart forms, and `x-written-as` on a whole body.
fn check_json(library: &Library, operation: &Operation, diagnostics: &mut Diagnostics) {
    let multipart = |ty: &Type| {
        ty.named()
            .is_some_and(|id| matches!(library.type_def(id).shape, Shape::Multipart(_)))
    };
    let sent = operation
        .body
        .iter()
        .filter(|body| body.format != BodyFormat::Multipart)
        .map(|body| ("requestBody", &body.ty));
    let output = match &operation.output {
        Output::Json(ty) => Some(ty),
        Output::Empty | Output::Text | Output::Download | Output::Headers(_) => None,
    };
    let errors = operation
        .errors
        .iter()
        .filter_map(|error| Some(&error.body.as_ref()?.ty));
    let received = output.into_iter().chain(errors).map(|ty| ("responses", ty));
    for (part, ty) in sent.chain(received) {
        if has_form(ty) {
            diagnostics.push(operation.place.child(part), FORM_OUTSIDE, FORM_HELP);
        }
        if ty.contains_file() || multipart(ty) {
            diagnostics.push(
                operation.place.child(part),
                "a body that is documented as JSON, or as a form without files, contains files",
                "correct the media type, or give the multipart body a schema of its own, by an overlay",
            );
        }
    }
}

/// Reports forms that are also the type of a property, which cannot hold their files.
fn check_multipart_use(library: &Library, diagnostics: &mut Diagnostics) {
    for definition in &library.types {
        for field in definition.shape.fields() {
            let Some(inner) = field.ty.named() else {
                continue;
            };
            if matches!(library.type_def(inner).shape, Shape::Multipart(_)) {
                diagnostics.push(
                    definition.place.child("properties").child(&field.wire),
                    format!(
                        "`{}` is a multipart body and cannot be part of another type",
                        library.type_def(inner).name
                    ),
                    "give the multipart body a schema of its own by an overlay",
                );
            }
        }
    }
}
