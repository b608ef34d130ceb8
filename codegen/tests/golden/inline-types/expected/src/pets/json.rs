//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    GetPetParams, GetPetResponse, GetPetResponseOwner, GetPetResponsePet,
    GetPetResponseToysValue, GetPetResponseVisitsItem, GetPetView,
};

impl Encode for GetPetResponsePet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl Encode for GetPetResponseVisitsItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("day", &self.day);
    }
}

impl Encode for GetPetResponseOwner {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
    }
}

impl Encode for GetPetResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pet", &self.pet);
        object.field("visits", &self.visits);
        object.field("toys", &self.toys);
        object.field("owner", &self.owner);
    }
}

impl Decode for GetPetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetPetParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            view: object.optional("view"),
        })
    }
}

impl Encode for GetPetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("view", &self.view);
    }
}

impl_serde! {
    GetPetView, GetPetResponsePet, GetPetResponseVisitsItem, GetPetResponseToysValue,
    GetPetResponseOwner, GetPetResponse, GetPetParams,
}
