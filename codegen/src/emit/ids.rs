//! The types of ids.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::Library;
use crate::target::Target;

use super::file::SourceFile;
use super::scope::{ident, path};

/// Emits the file of the types, if the target has any.
pub(super) fn emit_ids(library: &Library) -> Option<SourceFile> {
    let facts = &library.target.facts;
    if facts.ids.is_empty() {
        return None;
    }
    let runtime = path(&facts.crates.runtime);
    let names = facts.ids.iter().map(|id| ident(id.name.as_str()));
    let ids = facts.ids.iter().map(|id| {
        let name = ident(id.name.as_str());
        let docs = format!(" Id of {}.", id.of);
        quote! {
            #[doc = #docs]
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct #name(String);
        }
    });
    let tokens = quote! {
        //! The types of ids: strings that cannot be confused with each other.

        use #runtime::impl_ids;

        #(#ids)*

        impl_ids! { #(#names,)* }
    };
    Some(SourceFile::new("ids.rs", tokens))
}

/// Emits the declaration of the file, and the re-export of its types.
pub(super) fn emit_ids_declaration(target: &Target) -> Option<TokenStream> {
    let ids = target.facts.ids.iter();
    let names: Vec<Ident> = ids.map(|id| ident(id.name.as_str())).collect();
    let file = ident("ids");
    (!names.is_empty()).then(|| quote!(mod #file; pub use self::#file::{#(#names),*};))
}
