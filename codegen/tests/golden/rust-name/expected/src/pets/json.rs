//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{DeletePetParams, Deletion, GetPetParams, Pet, Relative, SortDirection};

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("nm", &self.name);
        object.field("mum", &self.mum);
        object.field("dad", &self.dad);
    }
}

impl Encode for Relative {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl Encode for Deletion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("X-Left", &self.remaining);
    }
}

impl Decode for GetPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetParams")?;
        Some(Self {
            pet_id: object.required("id")?,
            dir: object.optional("dir"),
        })
    }
}

impl Encode for GetPetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.pet_id);
        object.field("dir", &self.dir);
    }
}

impl Decode for DeletePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeletePetParams")?;
        Some(Self { id: object.required("id")? })
    }
}

impl Encode for DeletePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl_serde! {
    Pet, Relative, SortDirection, Deletion, GetPetParams, DeletePetParams,
}
