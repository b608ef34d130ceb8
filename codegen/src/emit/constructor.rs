//! Constructors of forms and of structs of headers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, TypeDef, arguments};

use super::preset::emit_preset;
use super::required::{Arguments, Named, emit_arguments, emit_required};
use super::scope::{Scope, ident};
use super::ty::emit_argument;

/// The parts of a constructor that sets the required fields; the other fields are `None`.
pub(super) struct Constructor {
    pub(super) arguments: Arguments,
    /// The value of each field.
    pub(super) values: Vec<TokenStream>,
}

/// Emits the parts of a constructor that takes the required fields without an initial value.
pub(super) fn emit_constructor(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> Constructor {
    let required = definition
        .required
        .as_ref()
        .map(|name| ident(name.as_str()));
    let mut values = Vec::new();
    // The values are in the order of the struct, which may differ from that of the arguments.
    for field in fields {
        let name = ident(field.name.as_str());
        values.push(if let Some(preset) = &field.preset {
            let value = emit_preset(scope, &field.ty, preset);
            quote!(#name: #value)
        } else if field.required {
            emit_argument(scope, &field.ty).conversion.field(&name)
        } else {
            quote!(#name: None)
        });
    }
    Constructor {
        arguments: emit_arguments(required.as_ref(), &emit_named(scope, fields)),
        values,
    }
}

/// Emits the struct that names the arguments of a constructor, if it takes them by name.
pub(super) fn emit_required_parts(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> Option<TokenStream> {
    let name = definition.required.as_ref()?;
    let named = emit_named(scope, fields);
    let function = format!("{}::new", definition.name);
    Some(emit_required(scope, name, &function, &named))
}

fn emit_named<'a>(scope: &mut Scope<'_>, fields: &'a [Field]) -> Vec<Named<'a>> {
    let named = arguments(fields).into_iter().map(|field| Named {
        name: &field.name,
        ty: &field.ty,
        docs: &field.docs,
        role: format!("part `{}`", field.wire),
        argument: emit_argument(scope, &field.ty),
    });
    named.collect()
}
