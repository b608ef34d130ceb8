//! Re-exports: the `pub use` lines of a module.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::ident;

/// Emits the `pub use` of items of a file or module.
pub(super) fn emit_offer(path: &TokenStream, mut names: Vec<&str>) -> Option<TokenStream> {
    names.sort_unstable();
    let names: Vec<_> = names.into_iter().map(ident).collect();
    match names.as_slice() {
        [] => None,
        [only] => Some(quote!(pub use #path::#only;)),
        _ => Some(quote!(pub use #path::{#(#names),*};)),
    }
}
