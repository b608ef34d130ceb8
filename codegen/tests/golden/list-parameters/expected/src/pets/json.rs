//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{FindPetsParams, FindPetsSizesItem};

impl Decode for FindPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindPetsParams")?;
        Some(Self {
            ids: object.required("ids")?,
            tags: object.optional("tags"),
            ages: object.optional("ages"),
            sizes: object.optional("sizes"),
        })
    }
}

impl Encode for FindPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("ids", &self.ids);
        object.field("tags", &self.tags);
        object.field("ages", &self.ages);
        object.field("sizes", &self.sizes);
    }
}

impl_serde! {
    FindPetsSizesItem, FindPetsParams,
}
