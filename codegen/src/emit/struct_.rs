//! Structs of JSON objects: fields, constructor, setters, and how they are read and written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{DefaultImpl, Field, Holding, Preset, TypeDef, arguments};

use super::debug::emit_debug_of_fields;
use super::docs::emit_item_docs;
use super::entries::{emit_entry_getters, emit_entry_setters};
use super::preset::emit_preset;
use super::required::{Arguments, Named, emit_arguments, emit_required};
use super::scope::{Scope, ident};
use super::setter::emit_setter;
use super::ty::{
    Argument, Conversion, emit_argument, emit_field_allowances, emit_written, held_type,
};

/// Emits a struct that is written and read as a JSON object.
pub(super) fn emit_struct(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let direction = definition.direction;
    let docs = emit_item_docs(&definition.docs, &origin(definition));
    let members = emit_members(scope, fields, "property");
    let extra = emit_extra_member(scope);
    let derived_default = emit_derived_default(definition.default);
    let debug = emit_debug_of_fields(scope, definition);
    let constructor = direction
        .sent
        .then(|| emit_constructors(scope, definition, fields));
    let required = emit_required_fields(scope, definition, fields);
    let default_of_new =
        (definition.default == DefaultImpl::New).then(|| emit_default_of_new(&name));
    let entries = (!direction.sent).then(|| emit_entry_getters(scope, &definition.name, fields));
    let decode = direction
        .received
        .then(|| emit_decode(scope, definition, fields));
    let encode = direction
        .sent
        .then(|| emit_encode(scope, definition, fields));
    let plain = fields
        .iter()
        .filter(|field| field.holding == Holding::Plain);
    let allowances = emit_field_allowances(plain.map(|field| &field.ty));
    quote! {
        #docs
        #[derive(Clone #derived_default)]
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #members
            #extra
        }

        #debug
        #required
        #default_of_new
        #constructor
        #entries
        #decode
        #encode
    }
}

/// Emits `Default` for a list of derives, if it is derived.
pub(super) fn emit_derived_default(default: DefaultImpl) -> Option<TokenStream> {
    (default == DefaultImpl::Derived).then(|| quote!(, Default))
}

/// Returns the sentence that documents a type without a description.
pub(super) fn origin(definition: &TypeDef) -> String {
    match definition
        .place
        .pointer
        .strip_prefix("/components/schemas/")
    {
        Some(schema) if !schema.contains('/') => format!("The documented schema `{schema}`."),
        _ => format!("An object described within `{}`.", definition.place.file),
    }
}

/// Emits the fields of a struct; `role` names a field that has no description.
pub(super) fn emit_members(scope: &mut Scope<'_>, fields: &[Field], role: &str) -> TokenStream {
    let members = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let docs = emit_item_docs(&field.docs, &format!("The {role} `{}`.", field.wire));
        let ty = held_type(scope, field, field.holding);
        quote! {
            #docs
            pub #name: #ty,
        }
    });
    quote!(#(#members)*)
}

/// Emits the field of the members that no other field holds.
pub(super) fn emit_extra_member(scope: &mut Scope<'_>) -> TokenStream {
    let extra = scope.runtime("Extra");
    quote! {
        /// The members that no other field holds.
        pub extra: #extra,
    }
}

/// Emits `new`, with the required fields that have no initial value as arguments, a setter for each other field, and the setters
/// of entries.
fn emit_constructors(scope: &mut Scope<'_>, definition: &TypeDef, fields: &[Field]) -> TokenStream {
    let name = ident(definition.name.as_str());
    let new = emit_new(scope, definition, fields);
    let setters = fields
        .iter()
        .filter(|field| !field.is_argument())
        .map(|field| emit_setter(scope, field))
        .collect::<Vec<_>>();
    let entries = emit_entry_setters(scope, fields);
    quote! {
        impl #name {
            #new
            #(#setters)*
            #entries
        }
    }
}

fn emit_new(scope: &mut Scope<'_>, definition: &TypeDef, fields: &[Field]) -> TokenStream {
    let required = arguments(fields);
    if fields.iter().all(|field| !field.required) {
        return quote! {
            /// Creates an empty value.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut values = Vec::new();
    // The values are in the order of the struct, which may differ from that of the arguments.
    for field in fields.iter().filter(|field| field.required) {
        let name = ident(field.name.as_str());
        if let Some(preset) = &field.preset {
            let value = emit_preset_value(scope, field, preset);
            values.push(quote!(#name: #value));
            continue;
        }
        let Argument { conversion, .. } = emit_field_argument(scope, field);
        let value = wrap_value(field, conversion);
        values.push(match &value {
            Some(value) => quote!(#name: #value),
            None => quote!(#name),
        });
    }
    let rest = if definition.default == DefaultImpl::Decoded {
        quote!(..Self::default())
    } else {
        let optional = fields.iter().filter(|field| !field.required);
        let values: Vec<_> = optional.map(|field| emit_unset(scope, field)).collect();
        let extra = scope.runtime("Extra");
        quote!(#(#values,)* extra: #extra::new())
    };
    let parts = definition
        .required
        .as_ref()
        .map(|name| ident(name.as_str()));
    let named = emit_named(scope, &required);
    let Arguments {
        parameters,
        taken_apart,
        allowances,
        ..
    } = emit_arguments(parts.as_ref(), &named);
    let docs = if required.is_empty() {
        " Creates a value with the defaults."
    } else {
        " Creates a value with the required fields."
    };
    quote! {
        #[doc = #docs]
        #allowances
        pub fn new(#parameters) -> Self {
            #taken_apart
            Self { #(#values,)* #rest }
        }
    }
}

/// Returns the arguments of a constructor, each with the type in which it is passed.
fn emit_named<'a>(scope: &mut Scope<'_>, required: &[&'a Field]) -> Vec<Named<'a>> {
    let named = required.iter().map(|field| Named {
        name: &field.name,
        ty: &field.ty,
        docs: &field.docs,
        role: format!("property `{}`", field.wire),
        argument: emit_field_argument(scope, field),
    });
    named.collect()
}

/// Emits the struct that names the arguments of the constructor, if it takes them by name.
pub(super) fn emit_required_fields(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> Option<TokenStream> {
    let name = definition.required.as_ref()?;
    let named = emit_named(scope, &arguments(fields));
    let function = format!("{}::new", definition.name);
    Some(emit_required(scope, name, &function, &named))
}

/// Emits an unset field of a struct literal.
fn emit_unset(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    let name = ident(field.name.as_str());
    if field.holding == Holding::Others {
        let map = scope.runtime("std::collections::BTreeMap");
        return quote!(#name: #map::new());
    }
    quote!(#name: None)
}

/// Emits the type of an argument that sets a field, and its conversion to the field's type.
fn emit_field_argument(scope: &mut Scope<'_>, field: &Field) -> Argument {
    if !field.nullable {
        return emit_argument(scope, &field.ty);
    }
    let nullable = held_type(scope, field, Holding::Plain);
    Argument {
        ty: quote!(impl Into<#nullable>),
        conversion: Conversion::Into,
    }
}

/// Returns whether an argument is boxed; the box of a nullable field is inside `Nullable`.
fn is_boxed_here(field: &Field) -> bool {
    field.boxed && !field.nullable
}

/// Returns the expression for a field's value, unless the argument itself is the value.
fn wrap_value(field: &Field, conversion: Conversion) -> Option<TokenStream> {
    let name = ident(field.name.as_str());
    let optional = field.holding.is_option();
    if matches!(conversion, Conversion::None) && !field.boxed && !optional {
        return None;
    }
    let mut value = conversion.apply(&quote!(#name));
    if is_boxed_here(field) {
        value = quote!(Box::new(#value));
    }
    Some(if optional {
        quote!(Some(#value))
    } else {
        value
    })
}

/// Emits the initial value of a field.
fn emit_preset_value(scope: &mut Scope<'_>, field: &Field, preset: &Preset) -> TokenStream {
    let mut value = emit_preset(scope, &field.ty, preset);
    if field.nullable {
        let nullable = scope.runtime("Nullable");
        value = quote!(#nullable::Value(#value));
    }
    if field.holding.is_option() {
        value = quote!(Some(#value));
    }
    value
}

/// Emits `Default` for a type whose `new` takes no arguments.
pub(super) fn emit_default_of_new(name: &proc_macro2::Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// Emits the `Decode` implementation of a struct.
pub(super) fn emit_decode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let [decode, node] = ["Decode", "Node"].map(|item| scope.runtime(item));
    let name = ident(definition.name.as_str());
    let text = definition.name.as_str();
    let reads = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let key = emit_key(field);
        match field.holding {
            Holding::Plain if field.is_text && !field.nullable => {
                let from_text = scope.runtime("json::FromText");
                quote!(#name: object.required::<#from_text<_>>(#key)?.0)
            }
            Holding::Optional if field.is_text => {
                let from_text = scope.runtime("json::FromText");
                quote!(#name: object.optional::<#from_text<_>>(#key).map(|text| text.0))
            }
            Holding::Plain => quote!(#name: object.required(#key)?),
            Holding::Optional => quote!(#name: object.optional(#key)),
            Holding::Nullable => quote!(#name: object.nullable(#key)),
            Holding::List => quote!(#name: object.list(#key)),
            Holding::Map => quote!(#name: object.map(#key)),
            Holding::Others => {
                let names = fields.iter().flat_map(Field::names);
                quote!(#name: object.others(&[#(#names),*]))
            }
        }
    });
    let extra = definition
        .shape
        .keeps_members()
        .then(|| quote!(extra: object.extra(),));
    quote! {
        impl #decode for #name {
            #[inline]
            fn decode(value: #node<'_>) -> Option<Self> {
                let mut object = value.object(#text)?;
                Some(Self { #(#reads,)* #extra })
            }
        }
    }
}

/// Emits the key from which a field is read. If it has several names, the one that is present in the object is used.
fn emit_key(field: &Field) -> TokenStream {
    let wire = &field.wire;
    if field.aliases.is_empty() {
        return quote!(#wire);
    }
    let names = field.names();
    quote!(object.present_name(&[#(#names),*]))
}

/// Emits the `Encode` implementation of a struct.
pub(super) fn emit_encode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let [encode, writer] = ["Encode", "Writer"].map(|item| scope.runtime(item));
    let name = ident(definition.name.as_str());
    let writes = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let wire = &field.wire;
        if field.holding == Holding::Others {
            let names = fields.iter().flat_map(Field::names);
            return quote!(object.others(&self.#name, &[#(#names),*]););
        }
        if field.is_text {
            let as_text = scope.runtime("json::AsText");
            return quote!(object.field(#wire, &#as_text(&self.#name)););
        }
        let value = emit_written(scope, &field.name, &field.ty);
        quote!(object.field(#wire, &#value);)
    });
    let object = if definition.shape.keeps_members() {
        quote!(writer.object_with(&self.extra))
    } else {
        quote!(writer.object())
    };
    quote! {
        impl #encode for #name {
            #[inline]
            fn encode(&self, writer: &mut #writer) {
                let mut object = #object;
                #(#writes)*
            }
        }
    }
}
