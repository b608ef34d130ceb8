//! Reads and writes what the Businesses API has for serde.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CreateBusinessParams, DeleteBusinessParams, GetBusinessParams,
    GetBusinessesByLocationParams, UpdateBusinessParams,
};

impl Decode for GetBusinessesByLocationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBusinessesByLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        })
    }
}

impl Encode for GetBusinessesByLocationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("skip", &self.skip);
    }
}

impl Decode for CreateBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateBusinessParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for CreateBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBusinessParams")?;
        Some(Self {
            business_id: object.required("businessId")?,
        })
    }
}

impl Encode for GetBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("businessId", &self.business_id);
    }
}

impl Decode for UpdateBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateBusinessParams")?;
        Some(Self {
            business_id: object.required("businessId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for UpdateBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("businessId", &self.business_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteBusinessParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteBusinessParams")?;
        Some(Self {
            business_id: object.required("businessId")?,
        })
    }
}

impl Encode for DeleteBusinessParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("businessId", &self.business_id);
    }
}

impl_serde! {
    GetBusinessesByLocationParams, CreateBusinessParams, GetBusinessParams,
    UpdateBusinessParams, DeleteBusinessParams,
}
