//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Node, impl_serde};

use super::ImportPetsBodyOptions;

impl Decode for ImportPetsBodyOptions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportPetsBodyOptions")?;
        Some(Self {
            dry_run: object.optional("dryRun"),
            extra: object.extra(),
        })
    }
}

impl_serde! {
    ImportPetsBodyOptions,
}
