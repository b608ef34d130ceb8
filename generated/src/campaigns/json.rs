//! Implementations of serde's traits for the Campaigns API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::GetCampaignsParams;

impl Decode for GetCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("status", &self.status);
    }
}

impl_serde! {
    GetCampaignsParams,
}
