//! Structs of response headers, for responses that have no body.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, TypeDef};

use super::constructor::{Constructor, emit_constructor};
use super::debug::emit_debug_of_fields;
use super::docs::emit_item_docs;
use super::required::Arguments;
use super::scope::{Scope, ident};
use super::struct_::{emit_decode, emit_derived_default, emit_members};

/// Emits the struct that holds the documented headers of a response.
pub(super) fn emit_headers(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, "The documented headers of the response.");
    let members = emit_members(scope, fields, "header");
    let reads = fields.iter().map(|field| {
        let (name, wire) = (ident(field.name.as_str()), &field.wire);
        quote!(#name: response.header(#wire)?)
    });
    let new = emit_new(scope, definition, fields);
    let default = emit_derived_default(definition.default);
    let debug = emit_debug_of_fields(scope, definition);
    let decode = emit_decode(scope, definition, fields);
    let response = scope.runtime("ResponseParts");
    let error = scope.runtime("DecodeError");
    quote! {
        #docs
        #[derive(Clone #default)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #[non_exhaustive]
        pub struct #name {
            #members
        }

        #debug

        impl #name {
            #new

            #[inline]
            pub(crate) fn read(response: &#response) -> Result<Self, #error> {
                Ok(Self { #(#reads),* })
            }
        }

        #decode
    }
}

/// Emits the constructor, which is for mocks: in a program, only responses create such values.
fn emit_new(scope: &mut Scope<'_>, definition: &TypeDef, fields: &[Field]) -> TokenStream {
    let Constructor { arguments, values } = emit_constructor(scope, definition, fields);
    let Arguments {
        parameters,
        taken_apart,
        allowances,
        ..
    } = arguments;
    if parameters.is_empty() {
        return quote! {
            /// Creates an empty value, for the response of a mock.
            #[cfg(feature = "mock")]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    quote! {
        /// Creates a value with the required headers, for the response of a mock.
        #[cfg(feature = "mock")]
        #allowances
        pub fn new(#parameters) -> Self {
            #taken_apart
            Self { #(#values),* }
        }
    }
}
