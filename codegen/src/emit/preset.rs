//! The values that required parameters and fields start with.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Preset, Type};

use super::scope::{Scope, ident};
use super::ty::emit_type;

/// Emits a value that a parameter or field of a type starts with.
pub(super) fn emit_preset(scope: &mut Scope<'_>, ty: &Type, preset: &Preset) -> TokenStream {
    match preset {
        Preset::Variant(id, variant) => {
            let (ty, variant) = (scope.named(*id), ident(variant.as_str()));
            quote!(#ty::#variant)
        }
        Preset::Text(text) if matches!(ty, Type::String) => quote!(#text.to_owned()),
        Preset::Text(text) => {
            let ty = emit_type(scope, ty);
            quote!(#ty::from(#text))
        }
        Preset::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        Preset::Number(value) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(#value)
        }
        Preset::Boolean(value) => quote!(#value),
    }
}
