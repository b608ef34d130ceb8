//! The crate's client, with a method for each API.

use quote::quote;

use crate::ir::Library;

use super::docs::emit_aliases;
use super::file::{SourceFile, module_path};
use super::scope::{ident, path};

/// Emits `client.rs`.
pub(super) fn emit_client(library: &Library) -> SourceFile {
    let handles = library
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty())
        .map(|module| {
            let path: Vec<_> = module_path(module).into_iter().map(ident).collect();
            let name = ident(&module_path(module).join("_"));
            let handle = ident(module.handle.as_str());
            let feature = module
                .feature
                .as_ref()
                .map(|feature| quote!(#[cfg(feature = #feature)]));
            let docs = format!(" Returns the {}.", module.described());
            let aliases = emit_aliases(module);
            quote! {
                #[doc = #docs]
                #aliases
                #feature
                pub fn #name(&self) -> crate::#(#path::)*#handle<'_> {
                    crate::#(#path::)*#handle::new(&self.runtime)
                }
            }
        });
    let facts = &library.target.facts;
    let runtime = path(&facts.crates.runtime);
    let docs = format!(" A client of the {} API.", facts.api);
    let tokens = quote! {
        //! The client: where every call starts.
        use std::ops::Deref;
        use #runtime::{BuildError, ClientBuilder, TokenSource};

        #[doc = #docs]
        ///
        /// It is cheap to clone, and clones share their connections.
        #[derive(Clone, Debug)]
        pub struct Client {
            runtime: #runtime::Client,
        }

        impl Client {
            /// Returns a builder to configure a client.
            pub fn builder() -> ClientBuilder<Self> {
                ClientBuilder::new()
            }

            /// Creates a client with the token and the base URL of the environment: see [`ClientBuilder::from_env`] for the variables.
            ///
            /// # Errors
            ///
            /// Fails if no token is set, or if a value cannot be used. The message names the variable and does not show its value.
            pub fn from_env() -> Result<Self, BuildError> {
                ClientBuilder::from_env()?.build()
            }

            /// Returns a client that takes its tokens from `source` and shares everything else with this one.
            #[must_use]
            pub fn with_token_source(&self, source: impl TokenSource + 'static) -> Self {
                self.runtime.with_token_source(source).into()
            }
            #(#handles)*
        }

        impl From<#runtime::Client> for Client {
            fn from(runtime: #runtime::Client) -> Self {
                Self { runtime }
            }
        }

        impl Deref for Client {
            type Target = #runtime::Client;

            fn deref(&self) -> &Self::Target {
                &self.runtime
            }
        }
    };
    SourceFile::new("client.rs", tokens)
}
