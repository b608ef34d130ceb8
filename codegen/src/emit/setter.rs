//! Setters of fields that are not arguments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Field, Holding, Library, Type};

use super::docs::emit_setter_docs;
use super::preset::describe_preset;
use super::scope::{Scope, ident};
use super::ty::{Argument, emit_argument, emit_optional_argument, emit_type, held_type};

/// Emits the method that sets a field that is not an argument.
pub(super) fn emit_setter(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    if let (Holding::Others, Type::Map(values)) = (field.holding, &field.ty) {
        return emit_others_setter(scope, field, values);
    }
    let setter = ident(field.name.setter().as_str());
    let name = ident(field.name.as_str());
    let OptionalValue { ty, value } = emit_optional_value(scope, field);
    let place = quote!(self.#name);
    let assignment = match (&field.preset, field.holding.is_option()) {
        (None, _) => quote!(#place = #value;),
        (Some(_), true) => emit_replacement(&place, &value, &quote!(Some(value))),
        (Some(_), false) => emit_replacement(&place, &value, &quote!(value)),
    };
    let docs = emit_field_setter_docs(scope.library, field);
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, value: #ty) -> Self {
            #assignment
            self
        }
    }
}

/// Emits the docs of the method that sets a field.
pub(super) fn emit_field_setter_docs(library: &Library, field: &Field) -> TokenStream {
    let unset = field.preset.as_ref();
    let unset = unset.map(|preset| describe_preset(library, &field.docs, preset));
    emit_setter_docs(
        &field.docs,
        &format!("The property `{}`.", field.wire),
        unset.as_deref(),
    )
}

/// Emits the method that sets a member without a field.
fn emit_others_setter(scope: &mut Scope<'_>, field: &Field, values: &Type) -> TokenStream {
    let (setter, name) = (
        ident(field.name.setter().as_str()),
        ident(field.name.as_str()),
    );
    let Argument { ty, conversion } = emit_argument(scope, values);
    let value = conversion.apply(&quote!(value));
    quote! {
        /// Sets a member of another key. A key that has a field is rejected when the value is sent.
        #[must_use]
        pub fn #setter(mut self, key: impl Into<String>, value: #ty) -> Self {
            self.#name.insert(key.into(), #value);
            self
        }
    }
}

/// Emits the assignment of an `Option` to a place that has an initial value: `None` keeps that value.
pub(super) fn emit_replacement(
    place: &TokenStream,
    option: &TokenStream,
    held: &TokenStream,
) -> TokenStream {
    quote! {
        if let Some(value) = #option {
            #place = #held;
        }
    }
}

/// The argument of a setter: its type, and the `Option` that it becomes.
pub(super) struct OptionalValue {
    pub(super) ty: TokenStream,
    pub(super) value: TokenStream,
}

/// Emits the argument of a setter of an optional field.
pub(super) fn emit_optional_value(scope: &mut Scope<'_>, field: &Field) -> OptionalValue {
    // The box of a nullable field is inside `Nullable`.
    let is_nullable = match field.holding {
        Holding::Plain => field.nullable,
        holding => holding == Holding::Nullable,
    };
    let held = if is_nullable {
        held_type(scope, field, Holding::Plain)
    } else {
        emit_type(scope, &field.ty)
    };
    let boxed = (field.boxed && !is_nullable).then(|| quote!(.map(Box::new)));
    OptionalValue {
        ty: emit_optional_argument(scope, &held),
        value: quote!(value.into_optional() #boxed),
    }
}
