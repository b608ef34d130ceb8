//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::FindVisitsParams;

impl Decode for FindVisitsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FindVisitsParams")?;
        Some(Self {
            shelter_id: object.required("shelterId")?,
            number: object.required("number")?,
            owner_id: object.required("ownerId")?,
            limit: object.optional("limit"),
            min_weight: object.optional("minWeight"),
            vaccinated: object.optional("vaccinated"),
            x_trace: object.optional("X-Trace"),
        })
    }
}

impl Encode for FindVisitsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("shelterId", &self.shelter_id);
        object.field("number", &self.number);
        object.field("ownerId", &self.owner_id);
        object.field("limit", &self.limit);
        object.field("minWeight", &self.min_weight);
        object.field("vaccinated", &self.vaccinated);
        object.field("X-Trace", &self.x_trace);
    }
}

impl_serde! {
    FindVisitsParams,
}
