//! Open enums: enums of strings that accept unknown values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{TypeDef, Variant};

use super::docs::{emit_docs, emit_item_docs};
use super::scope::ident;

/// Emits an open enum. The macro `open_enum!` of the runtime adds the common traits.
pub(super) fn emit_enum(definition: &TypeDef, variants: &[Variant]) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, "One of a set of strings.");
    let members = variants.iter().map(|variant| {
        let docs = emit_docs([describe_value(&variant.wire).as_str()]);
        let name = ident(variant.name.as_str());
        quote!(#docs #name,)
    });
    let to_text = variants.iter().map(|variant| {
        let (name, wire) = (ident(variant.name.as_str()), &variant.wire);
        quote!(Self::#name => #wire,)
    });
    let from_text = variants.iter().map(|variant| {
        let (name, wire) = (ident(variant.name.as_str()), &variant.wire);
        quote!(#wire => Self::#name,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "extra-traits", derive(Hash))]
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
            /// A value that the documentation does not list.
            Unknown(String),
        }

        impl #name {
            /// Returns the value as it is sent and received.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#to_text)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for #name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    #(#from_text)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }
    }
}

/// Returns a value as code in Markdown, escaped as in Rust, or a sentence for the empty string.
fn describe_value(value: &str) -> String {
    if value.is_empty() {
        "The empty string.".to_owned()
    } else if value.contains('`') {
        format!("`` {} ``", value.escape_debug())
    } else {
        format!("`{}`", value.escape_debug())
    }
}
