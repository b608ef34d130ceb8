//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{CreatePetParams, Pet};

impl Decode for Pet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Pet")?;
        Some(Self {
            alive: object.required("alive")?,
            brown: object.required("brown")?,
            calm: object.required("calm")?,
            deaf: object.required("deaf")?,
            eats: object.required("eats")?,
            fur: object.required("fur")?,
            gait: object.required("gait")?,
            home: object.required("home")?,
        })
    }
}

impl Decode for CreatePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreatePetParams")?;
        Some(Self {
            alive: object.required("alive")?,
            brown: object.required("brown")?,
            calm: object.required("calm")?,
            deaf: object.required("deaf")?,
            eats: object.required("eats")?,
            fur: object.required("fur")?,
            gait: object.optional("gait"),
            body: object.required("body")?,
        })
    }
}

impl Encode for CreatePetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("alive", &self.alive);
        object.field("brown", &self.brown);
        object.field("calm", &self.calm);
        object.field("deaf", &self.deaf);
        object.field("eats", &self.eats);
        object.field("fur", &self.fur);
        object.field("gait", &self.gait);
        object.field("body", &self.body);
    }
}

impl_serde! {
    Pet, CreatePetParams,
}
