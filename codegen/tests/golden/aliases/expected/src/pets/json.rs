//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{ListPetsParams, SavePetParams};
use super::{Page, Pet, ResultObject};

impl Encode for Page {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("succeded", &self.succeeded);
        object.field("result", &self.result);
    }
}

impl Encode for ResultObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("pets", &self.pets);
        object.field("total", &self.total);
    }
}

impl Decode for ListPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPetsParams")?;
        let params = Self {
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("skip", &self.skip);
    }
}

impl Decode for SavePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SavePetParams")?;
        let params = Self {
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SavePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Page, Pet, ResultObject, ListPetsParams, SavePetParams,
}
