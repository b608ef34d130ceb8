//! Earlier names: deprecated aliases of types, and deprecated methods that call those of today.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{FormerMethod, FormerType, Module};

use super::params::{emit_named, members};
use super::required::{Arguments, emit_arguments};
use super::scope::{Scope, ident};
use super::ty::emit_argument_allowances;

/// Emits the earlier names of a module's types.
pub(super) fn emit_former_types(module: &Module) -> TokenStream {
    let aliases = module.former.types.iter().map(emit_alias);
    quote!(#(#aliases)*)
}

fn emit_alias(former: &FormerType) -> TokenStream {
    let (name, now) = (ident(former.name.as_str()), ident(former.now.as_str()));
    let docs = format!(" The earlier name of [`{now}`].");
    let deprecated = emit_deprecated(&former.since, former.now.as_str());
    quote! {
        #[doc = #docs]
        #deprecated
        pub type #name = #now;
    }
}

/// Emits the method of the handle that is called by an earlier name.
pub(super) fn emit_former_method(scope: &mut Scope<'_>, former: &FormerMethod) -> TokenStream {
    let operation = &scope.module().operations[former.operation];
    let [name, method] = [&former.name, &operation.method].map(|name| ident(name.as_str()));
    let builder = ident(operation.builder.as_str());
    let named = emit_named(scope, &members(operation));
    let required = operation.required.as_ref().map(|name| scope.sibling(name));
    let Arguments {
        parameters, passed, ..
    } = emit_arguments(required.as_ref(), &named);
    let allowances = match required {
        Some(_) => TokenStream::new(),
        None => emit_argument_allowances(1, named.iter().map(|argument| argument.ty)),
    };
    let docs = format!(" The earlier name of [`{method}`](Self::{method}).");
    let deprecated = emit_deprecated(&former.since, operation.method.as_str());
    quote! {
        #[doc = #docs]
        #deprecated
        #allowances
        pub fn #name(&self, #parameters) -> #builder {
            self.#method(#passed)
        }
    }
}

fn emit_deprecated(since: &str, now: &str) -> TokenStream {
    let note = format!("renamed `{now}`");
    quote!(#[deprecated(since = #since, note = #note)])
}
