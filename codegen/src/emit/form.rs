//! Multipart forms, whose fields may be files.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{DefaultImpl, Field, PartFormat, TypeDef};

use super::constructor::{Constructor, emit_constructor, emit_required_parts};
use super::debug::emit_debug_of_fields;
use super::docs::emit_item_docs;
use super::required::Arguments;
use super::scope::{Scope, ident};
use super::setter::emit_setter;
use super::struct_::{
    emit_default_of_new, emit_derived_default, emit_extra_member, emit_members, origin,
};
use super::ty::{emit_field_allowances, emit_written};

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
    let new = emit_new(scope, definition, fields);
    let required_parts = emit_required_parts(scope, definition, fields);
    let setters: Vec<_> = fields
        .iter()
        .filter(|field| !field.is_argument())
        .map(|field| emit_setter(scope, field))
        .collect();
    let write = emit_write(scope, &name, fields);
    let debug = emit_debug_of_fields(scope, definition);
    let required = fields.iter().filter(|field| field.required);
    let allowances = emit_field_allowances(required.map(|field| &field.ty));
    let default = emit_derived_default(definition.default);
    let default_of_new =
        (definition.default == DefaultImpl::New).then(|| emit_default_of_new(&name));
    quote! {
        #docs
        #[derive(Clone #default)]
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #members
            #extra
        }

        #debug

        impl #name {
            #new
            #(#setters)*
        }

        #required_parts
        #default_of_new
        #write
    }
}

fn emit_new(scope: &mut Scope<'_>, definition: &TypeDef, fields: &[Field]) -> TokenStream {
    let Constructor { arguments, values } = emit_constructor(scope, definition, fields);
    let Arguments {
        parameters,
        taken_apart,
        allowances,
        ..
    } = arguments;
    let extra = scope.runtime("Extra");
    quote! {
        /// Creates a form with the required fields.
        #allowances
        pub fn new(#parameters) -> Self {
            #taken_apart
            Self { #(#values,)* extra: #extra::new() }
        }
    }
}

fn emit_write(scope: &mut Scope<'_>, name: &proc_macro2::Ident, fields: &[Field]) -> TokenStream {
    let multipart = scope.runtime("Multipart");
    let form = scope.runtime("Form");
    let parts = fields.iter().map(|field| {
        let wire = &field.wire;
        let value = emit_written(scope, &field.name, &field.ty);
        let method = ident(match field.part {
            PartFormat::Text => "field",
            PartFormat::File => "file",
            PartFormat::Json => "json",
        });
        quote!(form.#method(#wire, &#value);)
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
