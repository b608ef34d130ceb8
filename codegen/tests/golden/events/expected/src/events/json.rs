//! Implementations of serde's traits for the Events API.

use highlevel_runtime::{Encode, Writer, impl_serde, open_enum_encode};

use super::{Event, Pet, PetKind, Ping};

open_enum_encode! {
    PetKind,
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("kind", &self.kind);
        object.field("id", &self.id);
        object.field("shopId", &self.shop_id);
        object.field("tags", &self.tags);
    }
}

impl Encode for Ping {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("from", &self.from);
    }
}

impl Encode for Event {
    fn encode(&self, writer: &mut Writer) {
        let body: &dyn Encode = match self {
            Self::PetCreate(body) | Self::PetDelete(body) => body,
            Self::Unknown(event) => event,
        };
        body.encode(writer);
    }
}

impl_serde! {
    Pet, PetKind, Ping, Event,
}
