//! When the traits that read and write JSON are compiled: always where a call needs them, else only
//! with the feature `serde`, which is what they serve then.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Direction;

use super::scope::Scope;

/// When an implementation is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Calls need it.
    Always,
    /// Only serde needs it.
    WithSerde,
}

impl When {
    /// Returns when types that travel in `direction` are read.
    pub(super) fn read(direction: Direction) -> Self {
        if direction.received {
            Self::Always
        } else {
            Self::WithSerde
        }
    }

    /// Returns when types that travel in `direction` are written.
    pub(super) fn written(direction: Direction) -> Self {
        if direction.sent {
            Self::Always
        } else {
            Self::WithSerde
        }
    }

    /// Emits the attribute that leaves an item out.
    pub(super) fn gate(self) -> Option<TokenStream> {
        (self == Self::WithSerde).then(|| quote!(#[cfg(feature = "serde")]))
    }

    /// Returns items of the runtime: imported, or by their path where the import could be idle.
    pub(super) fn runtime<const N: usize>(
        self,
        scope: &mut Scope<'_>,
        items: [&'static str; N],
    ) -> [TokenStream; N] {
        items.map(|item| match self {
            Self::Always => {
                let name = scope.runtime(item);
                quote!(#name)
            }
            Self::WithSerde => {
                let path: TokenStream = item
                    .split("::")
                    .map(super::scope::ident)
                    .map(|segment| quote!(::#segment))
                    .collect();
                quote!(highlevel_runtime #path)
            }
        })
    }
}
