//! Types shared by the versions of the Campaigns API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{Decode, Extra, Node, impl_debug_fields, impl_default};

use crate::LocationId;

/// The campaigns of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignList {
    /// The campaigns that match.
    pub campaigns: Vec<Campaign>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CampaignList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignList")?;
        Some(Self {
            campaigns: object.list("campaigns"),
            extra: object.extra(),
        })
    }
}

/// Id, name and status of a campaign of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Campaign {
    /// Id of the campaign.
    ///
    /// Example: `mIVALPYuTD7YjUHnFEx4`.
    pub id: Option<String>,
    /// Name of the campaign.
    ///
    /// Example: `test`.
    pub name: Option<String>,
    /// Status of the campaign, such as `published`.
    pub status: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<LocationId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Campaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Campaign")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            status: object.optional("status"),
            location_id: object.optional("locationId"),
            extra: object.extra(),
        })
    }
}

impl_debug_fields! {
    CampaignList { campaigns }, Campaign { id, name, status, location_id },
}

impl_default! {
    CampaignList, Campaign,
}
