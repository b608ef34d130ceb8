//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreatePetBody, CreatePetParams, Dto, ErrorObject, LinkedinAccount, Pet,
    PetsResponse, Visit, VisitDto,
};

impl Decode for CreatePetBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetBody")?;
        Some(Self {
            name: object.optional("name"),
        })
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("visits", &self.visits);
        object.field("all", &self.all);
        object.field("api", &self.api);
        object.field("error", &self.error);
        object.field("self", &self.self_);
        object.field("linkedIn", &self.linked_in);
    }
}

impl Encode for Visit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("day", &self.day);
    }
}

impl Encode for VisitDto {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("week", &self.week);
    }
}

impl Encode for PetsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("count", &self.count);
    }
}

impl Encode for ErrorObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("message", &self.message);
    }
}

impl Encode for Dto {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("day", &self.day);
    }
}

impl Encode for LinkedinAccount {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountIDs", &self.account_ids);
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    CreatePetBody, Pet, Visit, VisitDto, PetsResponse, ErrorObject, Dto, LinkedinAccount,
    CreatePetParams,
}
