//! Emitting the aliases of typed ids and their marker types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::Library;
use crate::target::{IdFacts, Target};

use super::docs::emit_docs;
use super::file::SourceFile;
use super::scope::{ident, path};

/// Emits the file of the typed ids, if the target has any.
pub(super) fn emit_ids(library: &Library) -> Option<SourceFile> {
    let facts = &library.target.facts;
    if facts.ids.is_empty() {
        return None;
    }
    let runtime = path(&facts.crates.runtime);
    let aliases = facts.ids.iter().map(|id| {
        let (name, record) = (ident(id.name.as_str()), ident(id.record()));
        let docs = format!(" Id of {}.", id.of);
        quote! {
            #[doc = #docs]
            pub type #name = Id<record::#record>;
        }
    });
    let records = facts.ids.iter().map(|id| {
        let record = ident(id.record());
        let docs = emit_docs([record_summary(id).as_str()]);
        quote! {
            #docs
            pub enum #record {}
        }
    });
    let tokens = quote! {
        //! The types of ids: strings that cannot be confused with each other.

        use #runtime::Id;

        #(#aliases)*

        /// The types of records that ids identify, as type parameters of [`Id`](crate::Id). They have no values.
        pub mod record {
            #(#records)*
        }
    };
    Some(SourceFile::new("ids.rs", tokens))
}

/// Returns the documentation of the record of an id: `A contact. Its ids are ContactIds.`
fn record_summary(id: &IdFacts) -> String {
    let mut of = id.of.chars();
    let first = of.next().map(|first| first.to_ascii_uppercase());
    let of: String = first.into_iter().chain(of).collect();
    let name = id.name.as_str();
    format!("{of}. Its ids are [`{name}`](crate::{name})s.")
}

/// Emits the declaration of the file, and the re-export of its types.
pub(super) fn emit_ids_declaration(target: &Target) -> Option<TokenStream> {
    let ids = target.facts.ids.iter();
    let names: Vec<Ident> = ids.map(|id| ident(id.name.as_str())).collect();
    let file = ident("ids");
    (!names.is_empty()).then(|| quote!(mod #file; pub use self::#file::{record, #(#names),*};))
}
