//! Implementations of serde's traits for the Campaigns API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::ListCampaignsParams;

impl Decode for ListCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
    }
}

impl_serde! {
    ListCampaignsParams,
}
