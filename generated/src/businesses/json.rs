//! Implementations of serde's traits for the Businesses API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateBusinessParams, DeleteBusinessParams, GetBusinessParams, ListBusinessesParams,
    UpdateBusinessParams,
};

impl Decode for ListBusinessesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBusinessesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            skip: object.optional("skip"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBusinessesParams {
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            business_id: object.required("businessId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            business_id: object.required("businessId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            business_id: object.required("businessId")?,
        };
        object.close();
        Some(params)
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
    ListBusinessesParams, CreateBusinessParams, GetBusinessParams, UpdateBusinessParams,
    DeleteBusinessParams,
}
