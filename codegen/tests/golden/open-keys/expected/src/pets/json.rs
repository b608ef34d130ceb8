//! Implementations of serde's traits for the Pets API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::SavePetParams;
use super::{NewPet, Pet, Rights, Visit};

impl Decode for NewPet {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewPet")?;
        Some(Self {
            name: object.required("name")?,
            rights: object.required("rights")?,
            others: object.others(&["name", "rights"]),
            extra: object.extra(),
        })
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("others", &self.others);
        object.field("rights", &self.rights);
        object.others(&self.others_2, &["others", "rest", "rights"]);
    }
}

impl Encode for Visit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("date", &self.date);
    }
}

impl Decode for SavePetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SavePetParams")?;
        let params = Self {
            body: object.required("body")?,
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
    NewPet, Pet, Rights, Visit, SavePetParams,
}
