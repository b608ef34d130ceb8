//! Unions: a value of one of several types, which its JSON selects.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Alternative, Library, Type, TypeDef};

use super::debug::emit_debug_of_variants;
use super::docs::{emit_docs, emit_item_docs};
use super::scope::{Scope, ident};
use super::ty::emit_type;

/// Emits an untagged union. JSON that fits no alternative is kept unchanged.
pub(super) fn emit_union(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    alternatives: &[Alternative],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, "One of several types.");
    let value = scope.runtime("serde_json::Value");
    let variants: Vec<_> = alternatives
        .iter()
        .map(|alternative| emit_variant(scope, alternative))
        .collect();
    let conversions: Vec<_> = alternatives
        .iter()
        .map(|alternative| emit_conversion(scope, definition, alternative))
        .collect();
    let direction = definition.direction;
    let decode = direction
        .received
        .then(|| emit_union_decode(scope, definition, alternatives));
    let encode = direction
        .sent
        .then(|| emit_union_encode(scope, definition, alternatives));
    let debug = emit_debug_of_variants(scope, definition, alternatives);
    quote! {
        #docs
        #[derive(Clone)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// JSON that fits none of the documented alternatives.
            Other(#value),
        }

        #debug
        #(#conversions)*

        #decode
        #encode
    }
}

fn emit_variant(scope: &mut Scope<'_>, alternative: &Alternative) -> TokenStream {
    let name = ident(alternative.name.as_str());
    let docs = emit_docs([describe(scope.library, &alternative.ty).as_str()]);
    let ty = payload(scope, alternative);
    quote!(#docs #name(#ty),)
}

fn payload(scope: &mut Scope<'_>, alternative: &Alternative) -> TokenStream {
    let ty = emit_type(scope, &alternative.ty);
    if alternative.boxed {
        quote!(Box<#ty>)
    } else {
        ty
    }
}

fn describe(library: &Library, ty: &Type) -> String {
    let facts = &library.target.facts;
    let text = match ty {
        Type::String | Type::Id(_) | Type::Url => "A string.",
        Type::Integer => "An integer.",
        Type::Number => "A number.",
        Type::Boolean => "A boolean.",
        Type::List(element) => return format!("A list of {}.", describe_many(library, element)),
        Type::Map(value) => return format!("A JSON object of {}.", describe_many(library, value)),
        Type::JsonObject => "A JSON object.",
        Type::Json => "Any JSON value.",
        Type::File => "A file.",
        Type::Library(written) => {
            let name = &facts.types[written.index].name;
            return format!("`{name}`.");
        }
        Type::Named(id) => {
            let definition = library.type_def(*id);
            let summary = definition.docs.plain_summary();
            return summary.unwrap_or_else(|| format!("`{}`.", definition.name));
        }
    };
    text.to_owned()
}

/// Returns the plural of a type, as in `A list of strings`.
fn describe_many(library: &Library, ty: &Type) -> String {
    let text = match ty {
        Type::String => "strings",
        Type::Id(_) => "ids",
        Type::Url => "URLs",
        Type::Integer => "integers",
        Type::Number => "numbers",
        Type::Boolean => "booleans",
        Type::JsonObject => "JSON objects",
        Type::Json => "JSON values",
        Type::File => "files",
        Type::List(element) => return format!("lists of {}", describe_many(library, element)),
        Type::Map(value) => return format!("JSON objects of {}", describe_many(library, value)),
        Type::Library(written) => {
            let name = &library.target.facts.types[written.index].name;
            return format!("`{name}`");
        }
        Type::Named(id) => return format!("`{}`", library.type_def(*id).name),
    };
    text.to_owned()
}

/// Emits the `From` of an alternative's type, so that callers need not name the variant.
fn emit_conversion(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    alternative: &Alternative,
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let variant = ident(alternative.name.as_str());
    let ty = emit_type(scope, &alternative.ty);
    let value = if alternative.boxed {
        quote!(Box::new(value))
    } else {
        quote!(value)
    };
    let text = (alternative.ty == Type::String).then(|| {
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#variant(value.to_owned())
                }
            }
        }
    });
    quote! {
        #text

        impl From<#ty> for #name {
            #[inline]
            fn from(value: #ty) -> Self {
                Self::#variant(#value)
            }
        }
    }
}

/// Emits the `Decode` implementation of a union, which reads the first alternative that fits; of several objects, those with the
/// most known keys are tried first.
pub(super) fn emit_union_decode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    alternatives: &[Alternative],
) -> TokenStream {
    let [decode, node, alternative_type] =
        ["Decode", "Node", "Alternative"].map(|item| scope.runtime(item));
    let value = scope.runtime("serde_json::Value");
    let name = ident(definition.name.as_str());
    let attempts = alternatives.iter().map(|alternative| {
        let variant = ident(alternative.name.as_str());
        let keys = &alternative.keys;
        quote! {
            #alternative_type {
                keys: &[#(#keys),*],
                decode: |value| value.fit().map(Self::#variant),
            }
        }
    });
    let attempts: Vec<_> = attempts.collect();
    quote! {
        impl #decode for #name {
            #[inline]
            fn decode(value: #node<'_>) -> Option<Self> {
                let fit = value.first_fit(&[#(#attempts),*]);
                fit.or_else(|| <#value as #decode>::decode(value).map(Self::Other))
            }
        }
    }
}

/// Emits the `Encode` implementation of a union.
pub(super) fn emit_union_encode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    alternatives: &[Alternative],
) -> TokenStream {
    let [encode, writer] = ["Encode", "Writer"].map(|item| scope.runtime(item));
    let name = ident(definition.name.as_str());
    let arms = alternatives.iter().map(|alternative| {
        let variant = ident(alternative.name.as_str());
        quote!(Self::#variant(value) => value,)
    });
    quote! {
        impl #encode for #name {
            #[inline]
            fn encode(&self, writer: &mut #writer) {
                let value: &dyn #encode = match self {
                    #(#arms)*
                    Self::Other(value) => value,
                };
                value.encode(writer);
            }
        }
    }
}
