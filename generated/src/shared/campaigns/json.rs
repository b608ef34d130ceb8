//! Implementations of serde's traits for the Campaigns API.

use highlevel_runtime::{Encode, Writer, impl_serde};

use super::{Campaign, CampaignList};

impl Encode for CampaignList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaigns", &self.campaigns);
    }
}

impl Encode for Campaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("locationId", &self.location_id);
    }
}

impl_serde! {
    CampaignList, Campaign,
}
