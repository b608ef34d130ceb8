//! The initial values of required parameters and fields.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Docs, Library, Preset, Type};

use super::scope::{Scope, ident};
use super::ty::emit_type;

/// Emits the initial value of a parameter or field.
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

/// Returns the sentence about the initial value, for a setter with these docs.
pub(super) fn describe_preset(library: &Library, docs: &Docs, preset: &Preset) -> String {
    if docs.facts.iter().any(|fact| fact.starts_with("Default: ")) {
        return "`None` keeps the default.".to_owned();
    }
    let value = match preset {
        Preset::Variant(id, variant) => format!("{}::{variant}", library.type_def(*id).name),
        Preset::Text(text) => format!("{text:?}"),
        Preset::Integer(value) => value.to_string(),
        Preset::Number(value) => value.to_string(),
        Preset::Boolean(value) => value.to_string(),
    };
    format!("Always sent, as `{value}` until it is set; `None` changes nothing.")
}
