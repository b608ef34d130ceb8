//! Multipart forms, whose fields may be files.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, PartFormat, TypeDef};

use super::docs::emit_item_docs;
use super::scope::{Scope, ident};
use super::struct_::{emit_derived_default, emit_extra_member, emit_members, emit_setter, origin};
use super::ty::{Constructor, emit_constructor, emit_field_allowances};

/// Emits a struct that is sent as `multipart/form-data`.
pub(super) fn emit_form(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, &origin(definition));
    let members = emit_members(scope, fields, "part");
    let extra = emit_extra_member(scope);
    let new = emit_new(scope, fields);
    let setters: Vec<_> = fields
        .iter()
        .filter(|field| !field.required)
        .map(|field| emit_setter(scope, field))
        .collect();
    let write = emit_write(scope, &name, fields);
    let required = fields.iter().filter(|field| field.required);
    let allowances = emit_field_allowances(required.map(|field| &field.ty));
    let default = emit_derived_default(definition.default);
    quote! {
        #docs
        #[derive(Clone, Debug #default)]
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #members
            #extra
        }

        impl #name {
            #new
            #(#setters)*
        }

        #write
    }
}

fn emit_new(scope: &mut Scope<'_>, fields: &[Field]) -> TokenStream {
    let Constructor {
        arguments,
        values,
        allowances,
    } = emit_constructor(scope, fields);
    let extra = scope.runtime("Extra");
    quote! {
        /// Makes a form from what is required.
        #allowances
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* extra: #extra::new() }
        }
    }
}

fn emit_write(scope: &mut Scope<'_>, name: &proc_macro2::Ident, fields: &[Field]) -> TokenStream {
    let multipart = scope.runtime("Multipart");
    let form = scope.runtime("Form");
    let parts = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let wire = &field.wire;
        let method = ident(match field.part {
            PartFormat::Text => "field",
            PartFormat::File => "file",
            PartFormat::Json => "json",
        });
        quote!(form.#method(#wire, &self.#name);)
    });
    quote! {
        impl #multipart for #name {
            #[inline]
            fn write(&self, form: &mut #form) {
                #(#parts)*
                form.extra(&self.extra);
            }
        }
    }
}

/// Returns the names of the parts that hold JSON.
pub(super) fn json_parts(fields: &[Field]) -> Vec<&str> {
    let parts = fields.iter().filter(|field| field.part == PartFormat::Json);
    parts.map(|field| field.wire.as_str()).collect()
}
