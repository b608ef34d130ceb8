//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    ListPetsParams, ListVisitsParams, Visit, Visits, VisitsResults, VisitsTotalItem,
};

impl Encode for Visits {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("results", &self.results);
        object.field("total", &self.total);
        object.field("hasMore", &self.has_more);
    }
}

impl Encode for Visit {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
    }
}

impl Encode for VisitsResults {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("visits", &self.visits);
    }
}

impl Encode for VisitsTotalItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("total", &self.total);
    }
}

impl Decode for ListPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPetsParams")?;
        Some(Self {
            limit: object.required("limit")?,
            skip: object.required("skip")?,
        })
    }
}

impl Encode for ListPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for ListVisitsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListVisitsParams")?;
        Some(Self {
            pet_id: object.required("petId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            items: object.optional("items"),
        })
    }
}

impl Encode for ListVisitsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("petId", &self.pet_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("items", &self.items);
    }
}

impl_serde! {
    Visits, Visit, VisitsResults, VisitsTotalItem, ListPetsParams, ListVisitsParams,
}
