//! Former names: deprecated aliases and re-exports of types, and deprecated methods that call the renamed ones.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{FormerForm, FormerMethod, FormerType, OPERATIONS};

use super::params::{MethodArguments, emit_method_arguments};
use super::scope::{Scope, ident};

/// Emits the former names of types.
pub(super) fn emit_former_types<'a>(
    types: impl IntoIterator<Item = &'a FormerType>,
) -> TokenStream {
    let aliases = types.into_iter().map(emit_alias);
    quote!(#(#aliases)*)
}

fn emit_alias(former: &FormerType) -> TokenStream {
    let (name, now) = (ident(former.name.as_str()), ident(former.now.as_str()));
    let docs = format!(" The former name of [`{now}`].");
    match former.form {
        FormerForm::Alias => {
            let deprecated = emit_deprecated(&former.since, former.now.as_str());
            quote! {
                #[doc = #docs]
                #deprecated
                pub type #name = #now;
            }
        }
        FormerForm::Reexport => quote! {
            #[doc = #docs]
            pub use self::#now as #name;
        },
    }
}

/// Emits the method of the handle under its former name.
pub(super) fn emit_former_method(scope: &mut Scope<'_>, former: &FormerMethod) -> TokenStream {
    let operation = &scope.module().operations[former.operation];
    let [name, method] = [&former.name, &operation.method].map(|name| ident(name.as_str()));
    let builder = ident(operation.builder.as_str());
    let operations = ident(OPERATIONS);
    let MethodArguments {
        parameters,
        passed,
        allowances,
    } = emit_method_arguments(scope, operation);
    let docs = format!(" The former name of [`{method}`](Self::{method}).");
    let deprecated = emit_deprecated(&former.since, operation.method.as_str());
    quote! {
        #[doc = #docs]
        #deprecated
        #allowances
        pub fn #name(&self, #parameters) -> #operations::#builder {
            self.#method(#passed)
        }
    }
}

fn emit_deprecated(since: &str, now: &str) -> TokenStream {
    let note = format!("renamed `{now}`");
    quote!(#[deprecated(since = #since, note = #note)])
}
