//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CreatePetParams, Pet};

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            name: object.optional("name"),
            born: object.optional("born"),
            chip: object.optional("chip"),
            legs: object.optional("legs"),
            tags: object.optional("tags"),
            kind: object.optional("kind"),
        })
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        Some(Self {
            limit: object.optional("limit"),
            since: object.optional("since"),
            body: object.optional("body"),
        })
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("since", &self.since);
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, CreatePetParams,
}
