//! What the versions of the Campaigns API have in common.

use highlevel_runtime::{Decode, Node};

/// The documented schema `campaignsSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Campaign {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The property `status`.
    pub status: Option<String>,
    /// Id of the location (sub-account).
    pub location_id: Option<String>,
}

impl Decode for Campaign {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Campaign")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            status: object.optional("status"),
            location_id: object.optional("locationId"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for Campaign {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("locationId", &self.location_id);
    }
}

/// The documented schema `CampaignsSuccessfulResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignsSuccessfulResponse {
    /// The property `campaigns`.
    pub campaigns: Vec<Campaign>,
}

impl Decode for CampaignsSuccessfulResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignsSuccessfulResponse")?;
        Some(Self {
            campaigns: object.list("campaigns"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CampaignsSuccessfulResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("campaigns", &self.campaigns);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    Campaign, CampaignsSuccessfulResponse,
}
