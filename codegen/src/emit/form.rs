//! Multipart forms, whose fields may be files.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, Library, Shape, Type, TypeDef};

use super::docs::emit_item_docs;
use super::scope::{Scope, ident};
use super::struct_::{emit_plain_members, emit_setter, origin};
use super::ty::{emit_argument, emit_argument_allowances, emit_field_allowances};

/// Emits a struct that is sent as `multipart/form-data`.
pub(super) fn emit_form(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let docs = emit_item_docs(&definition.docs, &origin(definition));
    let members = emit_plain_members(scope, fields, "part");
    let new = emit_new(scope, fields);
    let setters: Vec<_> = fields
        .iter()
        .filter(|field| !field.required)
        .map(|field| emit_setter(scope, field))
        .collect();
    let write = emit_write(scope, &name, fields);
    let required = fields.iter().filter(|field| field.required);
    let allowances = emit_field_allowances(required.map(|field| &field.ty));
    let nothing_required = fields.iter().all(|field| !field.required);
    let default = nothing_required.then(|| quote!(, Default));
    quote! {
        #docs
        #[derive(Clone, Debug #default)]
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #members
        }

        impl #name {
            #new
            #(#setters)*
        }

        #write
    }
}

fn emit_new(scope: &mut Scope<'_>, fields: &[Field]) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in fields {
        let name = ident(field.name.as_str());
        if !field.required {
            values.push(quote!(#name: None));
            continue;
        }
        let argument = emit_argument(scope, &field.ty);
        let ty = argument.ty;
        arguments.push(quote!(#name: #ty));
        values.push(argument.conversion.field(&name));
    }
    let required = fields.iter().filter(|field| field.required);
    let allowances = emit_argument_allowances(0, required.map(|field| &field.ty));
    quote! {
        /// Makes a form from what is required.
        #allowances
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn emit_write(scope: &mut Scope<'_>, name: &proc_macro2::Ident, fields: &[Field]) -> TokenStream {
    let multipart = scope.runtime("Multipart");
    let form = scope.runtime("Form");
    let library = scope.library;
    let parts = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let wire = &field.wire;
        let method = ident(part_method(library, &field.ty));
        quote!(form.#method(#wire, &self.#name);)
    });
    quote! {
        impl #multipart for #name {
            #[inline]
            fn write(&self, form: &mut #form) {
                #(#parts)*
            }
        }
    }
}

/// Emits how a form is read from JSON, as the mock writes what it receives.
pub(super) fn emit_form_decode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let [decode, node] = ["Decode", "Node"].map(|item| scope.runtime(item));
    let name = scope.sibling(&definition.name);
    let text = definition.name.as_str();
    let reads = fields.iter().map(|field| {
        let (name, wire) = (ident(field.name.as_str()), &field.wire);
        if field.required {
            quote!(#name: object.required(#wire)?)
        } else {
            quote!(#name: object.optional(#wire))
        }
    });
    quote! {
        impl #decode for #name {
            #[inline]
            fn decode(value: #node<'_>) -> Option<Self> {
                let mut object = value.object(#text)?;
                Some(Self { #(#reads),* })
            }
        }
    }
}

/// Returns the names of the parts that hold JSON.
pub(super) fn json_parts<'a>(library: &Library, fields: &'a [Field]) -> Vec<&'a str> {
    let parts = fields.iter();
    parts
        .filter(|field| part_method(library, &field.ty) == "json")
        .map(|field| field.wire.as_str())
        .collect()
}

/// Returns the method of `Form` that writes a part: a list is a part for each element, anything
/// with properties is a part that holds JSON.
fn part_method(library: &Library, ty: &Type) -> &'static str {
    match ty {
        Type::File => "file",
        Type::JsonObject | Type::Map(_) => "json",
        Type::Named(id) if !matches!(library.type_def(*id).shape, Shape::Enum(_)) => "json",
        Type::List(element) => part_method(library, element),
        _ => "field",
    }
}
