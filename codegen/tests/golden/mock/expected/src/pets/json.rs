//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::GetTokenParams;
use super::{AdoptPetBodyHome, GetTokenBody, Pet};

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
    }
}

impl Decode for GetTokenBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTokenBody")?;
        Some(Self {
            code: object.optional("code"),
            extra: object.extra(),
        })
    }
}

impl Decode for AdoptPetBodyHome {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdoptPetBodyHome")?;
        Some(Self {
            town: object.optional("town"),
            extra: object.extra(),
        })
    }
}

impl Decode for GetTokenParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetTokenParams")?;
        let params = Self {
            body: object.optional("body"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetTokenParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, GetTokenBody, AdoptPetBodyHome, GetTokenParams,
}
