//! Structs of response headers, for responses that have no body.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, TypeDef};

use super::docs::emit_item_docs;
use super::scope::{Scope, ident};
use super::struct_::emit_plain_members;

/// Emits the struct that holds the documented headers of a response.
pub(super) fn emit_headers(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, "What the headers of the response say.");
    let members = emit_plain_members(scope, fields, "header");
    let reads = fields.iter().map(|field| {
        let (name, wire) = (ident(field.name.as_str()), &field.wire);
        quote!(#name: response.header(#wire)?)
    });
    let response = scope.runtime("ResponseParts");
    let error = scope.runtime("DecodeError");
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #[non_exhaustive]
        pub struct #name {
            #members
        }

        impl #name {
            pub(crate) fn read(response: &#response) -> Result<Self, #error> {
                Ok(Self { #(#reads),* })
            }
        }
    }
}
