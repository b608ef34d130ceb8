//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::operations::CreatePetParams;
use super::{CreatePetBody, CreatePetBodyColor, CreatePetResponse, Owner};

open_enum_decode! {
    CreatePetBodyColor,
}

impl Decode for CreatePetBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetBody")?;
        Some(Self {
            name: object.required("name")?,
            owner: object.required("owner")?,
            tags: object.required("tags")?,
            age: object.nullable("age"),
            color: object.nullable("color"),
            extra_: object.nullable("extra"),
            anything: object.nullable("anything"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreatePetResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("owner", &self.owner);
        object.field("litter", &self.litter);
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
    Owner, CreatePetBodyColor, CreatePetBody, CreatePetResponse, CreatePetParams,
}
