//! Structs of JSON objects: fields, constructor, setters, and how they are read and written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Direction, Field, Shape, Type, TypeDef};
use crate::naming::is_secret;

use super::docs::emit_item_docs;
use super::scope::{Scope, ident};
use super::ty::{
    Argument, Conversion, emit_argument, emit_argument_allowances, emit_field_allowances, emit_type,
};

/// How a struct holds a field.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Holding {
    /// As a value that must be there.
    Plain,
    /// As an `Option`.
    Optional,
    /// As an `Option` of a value or `null`.
    Nullable,
    /// As a `Vec` that is empty when nothing is there.
    List,
    /// As a map that is empty when nothing is there.
    Map,
}

/// Returns how a struct that travels in `direction` holds a field: what is sent must have what the
/// document requires; of what is received nothing is demanded.
pub(super) fn holding(field: &Field, direction: Direction) -> Holding {
    match (direction.sent, direction.received, &field.ty) {
        (true, false, _) if field.required => Holding::Plain,
        (true, _, _) if field.nullable => Holding::Nullable,
        (true, true, Type::List(_)) if field.required => Holding::List,
        (true, true, Type::Map(_)) if field.required => Holding::Map,
        (false, _, Type::List(_)) => Holding::List,
        (false, _, Type::Map(_)) => Holding::Map,
        _ => Holding::Optional,
    }
}

/// Emits a struct that is written and read as a JSON object.
pub(super) fn emit_struct(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let direction = definition.direction;
    let docs = emit_item_docs(&definition.docs, &origin(definition));
    let members = emit_members(scope, fields, direction);
    let has_default = fields
        .iter()
        .all(|field| holding(field, direction) != Holding::Plain);
    let debug = (!shows_json(direction))
        .then(|| emit_secretive_debug(scope, definition, fields))
        .flatten();
    let derives_debug = !shows_json(direction) && debug.is_none();
    let derives = emit_derives(direction, has_default, derives_debug);
    let constructor = direction
        .sent
        .then(|| emit_constructors(scope, definition, fields, has_default));
    let decode = direction
        .received
        .then(|| emit_decode(scope, definition, fields, direction));
    let encode = direction
        .sent
        .then(|| emit_encode(scope, definition, fields));
    let plain = fields
        .iter()
        .filter(|field| holding(field, direction) == Holding::Plain);
    let allowances = emit_field_allowances(plain.map(|field| &field.ty));
    quote! {
        #docs
        #derives
        #[cfg_attr(feature = "extra-traits", derive(PartialEq))]
        #allowances
        #[non_exhaustive]
        pub struct #name {
            #members
        }

        #debug
        #constructor
        #decode
        #encode
    }
}

/// Emits the derives of a struct; the traits that can do with its `Decode` or `Encode` are made of those, at the end of the
/// file, as a body for each field costs more than anything else to compile.
fn emit_derives(direction: Direction, has_default: bool, derives_debug: bool) -> TokenStream {
    let debug = derives_debug.then(|| quote!(, Debug));
    let default = (has_default && !direction.received).then(|| quote!(, Default));
    quote!(#[derive(Clone #debug #default)])
}

/// Emits the `Debug` of a type that is only received, if it holds secrets: it shows all but those.
fn emit_secretive_debug(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
) -> Option<TokenStream> {
    let hides = |field: &Field| {
        is_secret(&field.wire) && holding(field, definition.direction) == Holding::Optional
    };
    if !fields.iter().any(hides) {
        return None;
    }
    let hidden = scope.runtime("json::hidden");
    let name = ident(definition.name.as_str());
    let text = definition.name.as_str();
    let shown = fields.iter().map(|field| {
        let (name, text) = (ident(field.name.as_str()), field.name.as_str());
        if hides(field) {
            quote!(.field(#text, &#hidden(&self.#name)))
        } else {
            quote!(.field(#text, &self.#name))
        }
    });
    Some(quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#text) #(#shown)* .finish()
            }
        }
    })
}

/// Tells whether a type's `Debug` is the JSON that it is sent as.
pub(super) fn shows_json(direction: Direction) -> bool {
    direction.sent
}

/// Tells whether a type's `Default` is what is read from nothing.
pub(super) fn defaults_to_nothing(definition: &TypeDef) -> bool {
    let Shape::Struct(fields) = &definition.shape else {
        return false;
    };
    let direction = definition.direction;
    direction.received
        && fields
            .iter()
            .all(|field| holding(field, direction) != Holding::Plain)
}

/// Returns the sentence that documents a type about which nothing is said.
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

fn emit_members(scope: &mut Scope<'_>, fields: &[Field], direction: Direction) -> TokenStream {
    let members = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let docs = emit_item_docs(&field.docs, &format!("The property `{}`.", field.wire));
        let ty = held_type(scope, field, holding(field, direction));
        quote! {
            #docs
            pub #name: #ty,
        }
    });
    quote!(#(#members)*)
}

/// Emits the fields of a struct that holds what is required as it is and all else as an `Option`.
pub(super) fn emit_plain_members(
    scope: &mut Scope<'_>,
    fields: &[Field],
    role: &str,
) -> TokenStream {
    let members = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let docs = emit_item_docs(&field.docs, &format!("The {role} `{}`.", field.wire));
        let ty = emit_type(scope, &field.ty);
        let ty = if field.required {
            ty
        } else {
            quote!(Option<#ty>)
        };
        quote!(#docs pub #name: #ty,)
    });
    quote!(#(#members)*)
}

fn held_type(scope: &mut Scope<'_>, field: &Field, holding: Holding) -> TokenStream {
    let mut ty = emit_type(scope, &field.ty);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    match holding {
        Holding::Optional => quote!(Option<#ty>),
        Holding::Nullable => {
            let nullable = scope.runtime("Nullable");
            quote!(Option<#nullable<#ty>>)
        }
        Holding::Plain if field.nullable => {
            let nullable = scope.runtime("Nullable");
            quote!(#nullable<#ty>)
        }
        Holding::Plain | Holding::List | Holding::Map => ty,
    }
}

/// Emits `new`, with the required fields as arguments, and a setter for each of the others.
fn emit_constructors(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
    has_default: bool,
) -> TokenStream {
    let name = ident(definition.name.as_str());
    let new = emit_new(scope, definition, fields, has_default);
    let setters = fields
        .iter()
        .filter(|field| !field.required)
        .map(|field| emit_setter(scope, field))
        .collect::<Vec<_>>();
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn emit_new(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
    has_default: bool,
) -> TokenStream {
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        return quote! {
            /// Makes a value with nothing set.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in &required {
        let name = ident(field.name.as_str());
        let Argument { ty, conversion } = emit_field_argument(scope, field);
        arguments.push(quote!(#name: #ty));
        let value = wrap_value(field, conversion, holding(field, definition.direction));
        values.push(match &value {
            Some(value) => quote!(#name: #value),
            None => quote!(#name),
        });
    }
    let optional: Vec<_> = fields.iter().filter(|field| !field.required).collect();
    let rest = if optional.is_empty() {
        None
    } else if has_default {
        Some(quote!(..Self::default()))
    } else {
        let names = optional.iter().map(|field| ident(field.name.as_str()));
        Some(quote!(#(#names: None),*))
    };
    let allowances = emit_argument_allowances(0, required.iter().map(|field| &field.ty));
    quote! {
        /// Makes a value from what is required.
        #allowances
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// Emits the type of an argument that sets a field, and how it becomes what is held.
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

/// Tells whether an argument is to be put into a box; of a nullable field the box is inside.
fn is_boxed_here(field: &Field) -> bool {
    field.boxed && !field.nullable
}

/// Returns the expression for a field's value, unless the argument itself is the value.
fn wrap_value(field: &Field, conversion: Conversion, holding: Holding) -> Option<TokenStream> {
    let name = ident(field.name.as_str());
    let optional = matches!(holding, Holding::Optional | Holding::Nullable);
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

/// Emits the method that sets an optional field.
pub(super) fn emit_setter(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    let setter = ident(field.name.setter().as_str());
    let name = ident(field.name.as_str());
    let Argument { ty, conversion } = emit_field_argument(scope, field);
    let assignment = if is_boxed_here(field) {
        let value = conversion.apply(&quote!(value));
        quote!(self.#name = Some(Box::new(#value));)
    } else {
        conversion.assign(&quote!(self.#name))
    };
    let docs = format!(" Sets `{}`.", field.name);
    let inline = conversion.emit_inline();
    quote! {
        #[doc = #docs]
        #[must_use]
        #inline
        pub fn #setter(mut self, value: #ty) -> Self {
            #assignment
            self
        }
    }
}

/// Emits how a struct whose fields are held as for `direction` is read.
pub(super) fn emit_decode(
    scope: &mut Scope<'_>,
    definition: &TypeDef,
    fields: &[Field],
    direction: Direction,
) -> TokenStream {
    let [decode, node] = ["Decode", "Node"].map(|item| scope.runtime(item));
    let name = ident(definition.name.as_str());
    let text = definition.name.as_str();
    let reads = fields.iter().map(|field| {
        let name = ident(field.name.as_str());
        let wire = &field.wire;
        match holding(field, direction) {
            Holding::Plain => quote!(#name: object.required(#wire)?),
            Holding::Optional => quote!(#name: object.optional(#wire)),
            Holding::Nullable => quote!(#name: object.nullable(#wire)),
            Holding::List => quote!(#name: object.list(#wire)),
            Holding::Map => quote!(#name: object.map(#wire)),
        }
    });
    quote! {
        impl #decode for #name {
            #[inline]
            fn decode(value: #node<'_>) -> Option<Self> {
                let mut object = value.object(#text)?;
                Some(Self { #(#reads,)* })
            }
        }
    }
}

/// Emits how a struct is written.
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
        quote!(object.field(#wire, &self.#name);)
    });
    quote! {
        impl #encode for #name {
            #[inline]
            fn encode(&self, writer: &mut #writer) {
                let mut object = writer.object();
                #(#writes)*
            }
        }
    }
}
