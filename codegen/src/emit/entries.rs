//! Methods that get and set an entry of a list by the id of the entry.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Field, Holding, Type};
use crate::naming::TypeName;
use crate::target::EntryFacts;

use super::scope::{Scope, ident};

/// A field that is a list whose entries have ids.
struct Entries<'a> {
    field: Ident,
    holding: Holding,
    element: usize,
    facts: &'a EntryFacts,
}

/// Emits the methods of a type that is only received, which return the value of an entry.
pub(super) fn emit_entry_getters(
    scope: &mut Scope<'_>,
    owner: &TypeName,
    fields: &[Field],
) -> Option<TokenStream> {
    let getters: Vec<_> = entries(scope, fields)
        .into_iter()
        .map(|entries| emit_getter(scope, &entries))
        .collect();
    let name = ident(owner.as_str());
    (!getters.is_empty()).then(|| quote!(impl #name { #(#getters)* }))
}

/// Emits the methods of a sent type that set the value of an entry.
pub(super) fn emit_entry_setters(scope: &mut Scope<'_>, fields: &[Field]) -> TokenStream {
    let setters = entries(scope, fields);
    setters
        .into_iter()
        .map(|entries| emit_setter(scope, &entries))
        .collect()
}

/// Returns the lists of a struct whose entries have ids: one for each method.
fn entries<'a>(scope: &Scope<'a>, fields: &[Field]) -> Vec<Entries<'a>> {
    let types = &scope.library.target.facts.types;
    let mut found: Vec<Entries<'a>> = Vec::new();
    for field in fields {
        let Type::List(element) = &field.ty else {
            continue;
        };
        let Type::Library(library) = &**element else {
            continue;
        };
        let Some(facts) = &types[library.index].entries else {
            continue;
        };
        let is_taken = |name: &str| {
            let mut names = fields.iter().map(|field| field.name.setter());
            names.any(|taken| taken.as_str() == name)
                || found
                    .iter()
                    .any(|other| other.facts.method.as_str() == name)
        };
        if !is_taken(facts.method.as_str()) {
            found.push(Entries {
                field: ident(field.name.as_str()),
                holding: field.holding,
                element: library.index,
                facts,
            });
        }
    }
    found
}

fn emit_getter(scope: &mut Scope<'_>, entries: &Entries<'_>) -> TokenStream {
    let Entries { field, facts, .. } = entries;
    let element = scope.library_type(entries.element);
    let value = value_type(scope, entries.element);
    let method = ident(facts.method.as_str());
    let docs = format!(" Looks up the value of a {} by id.", facts.noun);
    quote! {
        #[doc = #docs]
        pub fn #method(&self, id: &str) -> Option<&#value> {
            #element::find(&self.#field, id)
        }
    }
}

fn emit_setter(scope: &mut Scope<'_>, entries: &Entries<'_>) -> TokenStream {
    let Entries { field, facts, .. } = entries;
    let element = scope.library_type(entries.element);
    let value = value_type(scope, entries.element);
    let method = ident(facts.method.as_str());
    let list = if entries.holding.is_option() {
        quote!(self.#field.get_or_insert_default())
    } else {
        quote!(&mut self.#field)
    };
    let docs = format!(
        " Sets the value of a {}, given by id. `None` changes nothing.",
        facts.noun
    );
    let into_optional = scope.runtime("IntoOptional");
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn #method(mut self, id: impl Into<String>, value: impl #into_optional<#value>) -> Self {
            if let Some(value) = value.into_optional() {
                #element::set(#list, id, value);
            }
            self
        }
    }
}

fn value_type(scope: &mut Scope<'_>, element: usize) -> Option<TokenStream> {
    let library = scope.library;
    let facts = library.target.facts.types[element].entries.as_ref()?;
    Some(scope.runtime_item(&facts.value))
}
