//! Reads and writes what the Pets API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    Data, ListFeedsParams, ListPetsParams, ListVisitsParams, ListVisitsResponse,
    PetsResponse, ResultObject,
};

impl Encode for PetsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("data", &self.data);
    }
}

impl Encode for Data {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("result", &self.result);
        object.field("total", &self.total);
    }
}

impl Encode for ResultObject {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pets", &self.pets);
    }
}

impl Encode for ListVisitsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("visits", &self.visits);
    }
}

impl Decode for ListPetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListPetsParams")?;
        Some(Self {
            page: object.optional("page"),
            page_size: object.optional("pageSize"),
        })
    }
}

impl Encode for ListPetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("page", &self.page);
        object.field("pageSize", &self.page_size);
    }
}

impl Decode for ListVisitsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListVisitsParams")?;
        Some(Self {
            page: object.optional("page"),
        })
    }
}

impl Encode for ListVisitsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("page", &self.page);
    }
}

impl Decode for ListFeedsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFeedsParams")?;
        Some(Self {
            page: object.optional("page"),
            limit: object.optional("limit"),
        })
    }
}

impl Encode for ListFeedsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("page", &self.page);
        object.field("limit", &self.limit);
    }
}

impl_serde! {
    PetsResponse, Data, ResultObject, ListVisitsResponse, ListPetsParams,
    ListVisitsParams, ListFeedsParams,
}
