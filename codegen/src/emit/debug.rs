//! `Debug` of structs and unions that are not sent as JSON: what is present, without secrets.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Alternative, DebugImpl, TypeDef};

use super::scope::{Scope, ident};

/// Emits the macro call that implements `Debug` for the structs of which all fields are shown.
pub(super) fn emit_debug_of_all_fields(
    scope: &mut Scope<'_>,
    definitions: &[&TypeDef],
) -> Option<TokenStream> {
    let shown = definitions
        .iter()
        .filter(|definition| shows_all_fields(definition));
    let shown: Vec<_> = shown
        .map(|definition| {
            let name = ident(definition.name.as_str());
            let fields = definition.shape.fields().iter();
            let fields = fields.map(|field| ident(field.name.as_str()));
            quote!(#name { #(#fields),* })
        })
        .collect();
    if shown.is_empty() {
        return None;
    }
    let macro_ = scope.runtime("impl_debug_fields");
    Some(quote!(#macro_! { #(#shown,)* }))
}

fn shows_all_fields(definition: &TypeDef) -> bool {
    let DebugImpl::Fields { hidden, raw } = &definition.debug else {
        return false;
    };
    hidden.is_empty() && raw.is_empty() && definition.shape.keeps_members()
}

/// Emits the `Debug` of a struct that [`emit_debug_of_all_fields`] does not cover: one with secrets or raw JSON, or a struct of
/// headers.
pub(super) fn emit_debug_of_fields(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
) -> Option<TokenStream> {
    let DebugImpl::Fields { hidden, raw } = &definition.debug else {
        return None;
    };
    if shows_all_fields(definition) {
        return None;
    }
    let hide = (!hidden.is_empty()).then(|| scope.runtime("json::hidden"));
    let without_secrets = raw
        .iter()
        .any(|name| !hidden.contains(name))
        .then(|| scope.runtime("json::raw"));
    let debug_fields = scope.runtime("json::debug_fields");
    let name = ident(definition.name.as_str());
    let text = definition.name.as_str();
    let shown = definition.shape.fields().iter().map(|field| {
        let (name, text) = (ident(field.name.as_str()), field.name.as_str());
        if hidden.contains(&field.name) {
            let wire = &field.wire;
            quote!((#text, &#hide(#wire, &self.#name)))
        } else if raw.contains(&field.name) {
            quote!((#text, &#without_secrets(&self.#name)))
        } else {
            quote!((#text, &self.#name))
        }
    });
    let extra = definition.shape.keeps_members();
    let extra = extra.then(|| quote!(("extra", &self.extra)));
    let shown = shown.chain(extra);
    Some(quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #debug_fields(formatter, #text, &[#(#shown),*])
            }
        }
    })
}

/// Emits the `Debug` of a union that is not sent.
pub(super) fn emit_debug_of_variants(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    alternatives: &[Alternative],
) -> Option<TokenStream> {
    if definition.debug != DebugImpl::Variants {
        return None;
    }
    let [debug_variant, without_secrets] =
        ["json::debug_variant", "json::raw"].map(|item| scope.runtime(item));
    let name = ident(definition.name.as_str());
    let arms = alternatives.iter().map(|alternative| {
        let (variant, text) = (ident(alternative.name.as_str()), alternative.name.as_str());
        let value = if alternative.ty.contains_json() {
            quote!(&#without_secrets(value))
        } else {
            quote!(value)
        };
        quote!(Self::#variant(value) => #debug_variant(formatter, #text, #value),)
    });
    Some(quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    Self::Other(value) => #debug_variant(formatter, "Other", &#without_secrets(value)),
                }
            }
        }
    })
}
