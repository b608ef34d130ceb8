//! Types of fields and arguments.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Field, Holding, Operation, Output, Type};

use crate::naming::FieldName;

use super::scope::{Scope, ident};

/// Emits the type that holds a value.
pub(super) fn emit_type(scope: &mut Scope<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Json => {
            let value = scope.runtime("serde_json::Value");
            quote!(#value)
        }
        Type::JsonObject => {
            let map = scope.runtime("serde_json::Map");
            let value = scope.runtime("serde_json::Value");
            quote!(#map<String, #value>)
        }
        Type::List(element) => {
            let element = emit_type(scope, element);
            quote!(Vec<#element>)
        }
        Type::Map(value) => {
            let map = scope.runtime("std::collections::BTreeMap");
            let value = emit_type(scope, value);
            quote!(#map<String, #value>)
        }
        Type::Named(id) => scope.named(*id),
        Type::Id(id) => {
            let id = scope.id(*id);
            quote!(#id)
        }
        Type::Library(library) => scope.library_type(library.index),
        Type::File => {
            let file = scope.runtime("File");
            quote!(#file)
        }
        Type::Url => {
            let url = scope.runtime("url::Url");
            quote!(#url)
        }
    }
}

/// Emits the value of a field to be written: in a form, if its type has one.
pub(super) fn emit_written(scope: &mut Scope<'_>, field: &FieldName, ty: &Type) -> TokenStream {
    let name = ident(field.as_str());
    match ty.library().and_then(|library| library.form.as_ref()) {
        Some(form) => {
            let written_as = scope.runtime("json::WrittenAs");
            quote!(#written_as(&self.#name, #form))
        }
        None => quote!(self.#name),
    }
}

/// Emits the type of a field, as a struct holds it.
pub(super) fn held_type(scope: &mut Scope<'_>, field: &Field, holding: Holding) -> TokenStream {
    let mut ty = emit_type(scope, &field.ty);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    match holding {
        Holding::Optional => quote!(Option<#ty>),
        Holding::Nullable => {
            let nullable = scope.runtime("Nullable");
            quote!(Option<#nullable<#ty>>)
        }
        Holding::Plain if field.nullable => {
            let nullable = scope.runtime("Nullable");
            quote!(#nullable<#ty>)
        }
        Holding::Plain | Holding::List | Holding::Map | Holding::Others => ty,
    }
}

/// Emits the return type of a call: the payload, if the response is an envelope.
pub(super) fn emit_returned_type(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    match operation.payload.last() {
        Some(payload) => {
            let library = scope.library;
            emit_type(scope, &library.field(*payload).ty)
        }
        None => emit_output_type(scope, &operation.output),
    }
}

/// Emits the type of a successful result.
pub(super) fn emit_output_type(scope: &mut Scope<'_>, output: &Output) -> TokenStream {
    match output {
        Output::Empty => quote!(()),
        Output::Text => quote!(String),
        Output::Download => {
            let download = scope.runtime("Download");
            quote!(#download)
        }
        Output::Json(Type::Map(value)) => {
            let entries = scope.runtime("Entries");
            let value = emit_type(scope, value);
            quote!(#entries<#value>)
        }
        Output::Json(ty) => emit_type(scope, ty),
        Output::Headers(id) => scope.named(*id),
    }
}

/// An argument: the type that callers may pass, and its conversion into the field's type.
pub(super) struct Argument {
    pub(super) ty: TokenStream,
    pub(super) conversion: Conversion,
}

/// The conversion of an argument into the value of a field.
#[derive(Clone, Copy)]
pub(super) enum Conversion {
    /// No conversion.
    None,
    /// By `into()`.
    Into,
    /// By collecting the elements, each by `into()`.
    CollectInto,
    /// By collecting the elements.
    Collect,
}

/// Emits the type of an argument that sets a field: strings, ids, lists, raw JSON and types of the runtime accept several types.
pub(super) fn emit_argument(scope: &mut Scope<'_>, ty: &Type) -> Argument {
    let plain = emit_type(scope, ty);
    match ty {
        Type::String | Type::Json | Type::Id(_) | Type::Library(_) => Argument {
            ty: quote!(impl Into<#plain>),
            conversion: Conversion::Into,
        },
        Type::List(element)
            if matches!(**element, Type::String | Type::Id(_)) || element.is_scalar_library() =>
        {
            let element = emit_type(scope, element);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#element>>),
                conversion: Conversion::CollectInto,
            }
        }
        Type::List(element) => {
            let element = emit_type(scope, element);
            Argument {
                ty: quote!(impl IntoIterator<Item = #element>),
                conversion: Conversion::Collect,
            }
        }
        _ => Argument {
            ty: plain,
            conversion: Conversion::None,
        },
    }
}

impl Conversion {
    /// Emits the field of a struct literal from the argument of the same name.
    pub(super) fn field(self, name: &Ident) -> TokenStream {
        match self {
            Self::None => quote!(#name),
            conversion => {
                let value = conversion.apply(&quote!(#name));
                quote!(#name: #value)
            }
        }
    }

    /// Emits the expression that converts an argument into the field's value.
    pub(super) fn apply(self, argument: &TokenStream) -> TokenStream {
        match self {
            Self::None => argument.clone(),
            Self::Into => quote!(#argument.into()),
            Self::CollectInto => quote!(#argument.into_iter().map(Into::into).collect()),
            Self::Collect => quote!(#argument.into_iter().collect()),
        }
    }
}

/// Emits the type of an argument that sets an optional value of type `ty`.
pub(super) fn emit_optional_argument(scope: &mut Scope<'_>, ty: &TokenStream) -> TokenStream {
    let into_optional = scope.runtime("IntoOptional");
    quote!(impl #into_optional<#ty>)
}

/// The most arguments, with `self`, that clippy accepts.
const MANY_ARGUMENTS: usize = 7;

/// The most booleans that clippy accepts.
const MANY_BOOLEANS: usize = 3;

/// Emits the `allow` attributes that a constructor or method with these arguments needs.
pub(super) fn emit_argument_allowances<'a>(
    others: usize,
    types: impl Iterator<Item = &'a Type>,
) -> TokenStream {
    let types: Vec<&Type> = types.collect();
    let reason = "the documentation requires all of them";
    let many = (types.len() + others > MANY_ARGUMENTS)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = #reason)]));
    let booleans = (count_booleans(&types) > MANY_BOOLEANS)
        .then(|| quote!(#[allow(clippy::fn_params_excessive_bools, reason = #reason)]));
    quote!(#many #booleans)
}

/// Emits the `allow` attribute of a function that takes arguments of these types by name, if it needs one.
pub(super) fn emit_required_allowances<'a>(
    mut types: impl Iterator<Item = &'a Type>,
) -> Option<TokenStream> {
    let reason = "the struct exists only to name the arguments";
    let is_copied = |ty: &Type| matches!(ty, Type::Boolean | Type::Integer | Type::Number);
    types
        .all(is_copied)
        .then(|| quote!(#[allow(clippy::needless_pass_by_value, reason = #reason)]))
}

/// Emits the `allow` attribute of a struct with fields of these types, if it needs one.
pub(super) fn emit_field_allowances<'a>(
    types: impl Iterator<Item = &'a Type>,
) -> Option<TokenStream> {
    let types: Vec<&Type> = types.collect();
    let reason = "the documentation has them as booleans";
    (count_booleans(&types) > MANY_BOOLEANS)
        .then(|| quote!(#[allow(clippy::struct_excessive_bools, reason = #reason)]))
}

fn count_booleans(types: &[&Type]) -> usize {
    types.iter().filter(|ty| ***ty == Type::Boolean).count()
}
