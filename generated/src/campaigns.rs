//! The Campaigns API, version 2: one operation.
//!
//! [`Client::campaigns`](crate::Client::campaigns) returns the handle [`Campaigns`], which has a method for each operation.
//!
//! # Campaigns
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_campaigns`](Campaigns::list_campaigns) | `GET /campaigns/` | Lists the campaigns of a location. |

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

use crate::LocationId;

mod list_campaigns;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::list_campaigns::{ListCampaigns, ListCampaignsError, ListCampaignsParams};
pub use crate::shared::campaigns::{Campaign, CampaignList};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Campaigns",
    version: "v2",
    module: "campaigns",
    feature: "campaigns",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[<ListCampaignsParams as Operation>::METADATA]
}

/// The Campaigns API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Campaigns<'a> {
    client: &'a Client,
}

impl<'a> Campaigns<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the campaigns of a location.
    ///
    /// For email campaigns use the module `emails`.
    ///
    /// Returns a list of [`Campaign`]: the field `campaigns` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CampaignList`], in a `Response`. Errors are [`ListCampaignsError`].
    ///
    /// Needs a location's token with the scope `campaigns.readonly`.
    ///
    /// `GET /campaigns/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/campaigns/get-campaigns))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let campaigns = client.campaigns().list_campaigns("ve9EPM428h8vShlRW1KT").await?;
    /// for campaign in campaigns {
    ///     println!("{:?}", campaign.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-campaigns")]
    pub fn list_campaigns(&self, location_id: impl Into<LocationId>) -> ListCampaigns {
        let params = ListCampaignsParams::new(location_id);
        ListCampaigns {
            request: Request::new(self.client, params),
        }
    }
}

impl_debug_params! {
    ListCampaignsParams,
}
