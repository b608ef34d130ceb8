//! Answers the questions about the whole library that printing must not ask: which way a type
//! travels, what contains itself, which operations share their errors.

mod cycles;
mod direction;
mod errors;
mod features;
mod share;

use crate::diagnostics::Diagnostics;
use crate::ir::{BodyFormat, Field, Library, Operation, Output, Shape, Type, TypeDef, TypeId};

/// Completes a lowered library.
pub fn analyse(library: &mut Library, diagnostics: &mut Diagnostics) {
    share::share_types(library);
    direction::mark_directions(library);
    cycles::box_cycles(library);
    errors::share_errors(library);
    features::find_needs(library);
    check_types(library, diagnostics);
}

impl Shape {
    /// Returns the fields, whatever they are fields of.
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => fields,
            Self::Enum(_) | Self::Union(_) => &[],
        }
    }

    /// Returns the types of which a value is made.
    pub(crate) fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => {
                fields.iter().map(|field| &field.ty).collect()
            }
            Self::Union(alternatives) => alternatives.iter().map(|one| &one.ty).collect(),
            Self::Enum(_) => Vec::new(),
        }
    }

    /// Returns the named types that are held in the value itself, without a box or a list in between.
    fn held(&self) -> Vec<TypeId> {
        let unboxed = |ty: &Type, boxed: bool| match ty {
            Type::Named(id) if !boxed => Some(*id),
            _ => None,
        };
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => fields
                .iter()
                .filter_map(|field| unboxed(&field.ty, field.boxed))
                .collect(),
            Self::Union(alternatives) => alternatives
                .iter()
                .filter_map(|one| unboxed(&one.ty, one.boxed))
                .collect(),
            Self::Enum(_) => Vec::new(),
        }
    }

    /// Boxes what is of one of the types.
    fn box_types(&mut self, types: &[TypeId]) {
        let listed = |ty: &Type| matches!(ty, Type::Named(id) if types.contains(id));
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => {
                for field in fields.iter_mut().filter(|field| listed(&field.ty)) {
                    field.boxed = true;
                }
            }
            Self::Union(alternatives) => {
                for one in alternatives.iter_mut().filter(|one| listed(&one.ty)) {
                    one.boxed = true;
                }
            }
            Self::Enum(_) => {}
        }
    }
}

impl Type {
    /// Returns the named type that this is, or is a list or map of.
    pub(crate) fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Tells whether this is a file or a list of files.
    fn is_files(&self) -> bool {
        match self {
            Self::List(element) => **element == Self::File,
            other => *other == Self::File,
        }
    }

    /// Tells whether this is a file or holds one in a list or map.
    pub(crate) fn contains_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::List(inner) | Self::Map(inner) => inner.contains_file(),
            _ => false,
        }
    }
}

/// Reports what types cannot express given where they are used.
fn check_types(library: &Library, diagnostics: &mut Diagnostics) {
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
            } else if field.ty.contains_file() && !field.ty.is_files() {
                diagnostics.push(
                    place,
                    "a part can be a file or a list of files, but nothing else that holds files",
                    "correct its schema by an overlay",
                );
            }
        }
        check_union(library, definition, diagnostics);
    }
    check_multipart_use(library, diagnostics);
    for operation in library.modules.iter().flat_map(|module| &module.operations) {
        check_json(library, operation, diagnostics);
    }
}

/// Reports a union that holds files, or whose alternatives lead back to it: nothing that is read could
/// tell when to stop.
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
            "a file, or what holds one, cannot be an alternative",
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

/// Tells whether a union is an alternative of itself, directly or through other unions.
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

/// Reports files in bodies that are JSON as a whole.
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
        .filter_map(|error| error.body.as_ref());
    let received = output.into_iter().chain(errors).map(|ty| ("responses", ty));
    for (part, ty) in sent.chain(received) {
        if ty.contains_file() || multipart(ty) {
            diagnostics.push(
                operation.place.child(part),
                "files are part of what is described as JSON or as a form without files",
                "correct the media type, or give the multipart body a schema of its own, by an overlay",
            );
        }
    }
}

/// Reports forms that are also part of a JSON body, which cannot hold their files.
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
