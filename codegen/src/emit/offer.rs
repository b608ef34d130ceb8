//! Re-exports: the `pub use` lines by which a module offers items of its files.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::ident;

/// Emits the `pub use` of the public items of a file or crate.
pub(super) fn emit_offer(path: &TokenStream, mut names: Vec<&str>) -> Option<TokenStream> {
    names.sort_unstable();
    let names: Vec<_> = names.into_iter().map(ident).collect();
    match names.as_slice() {
        [] => None,
        [only] => Some(quote!(pub use #path::#only;)),
        _ => Some(quote!(pub use #path::{#(#names),*};)),
    }
}
