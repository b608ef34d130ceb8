//! The Campaigns API, version 3: one operation.
//!
//! [`Client::v3_campaigns`](crate::Client::v3_campaigns) returns the handle [`Campaigns`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Campaigns
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_campaigns`](Campaigns::list_campaigns) | `GET /campaigns/` | Lists the campaigns of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod list_campaigns;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::campaigns::{Campaign, CampaignList};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Campaigns",
    version: "v3",
    module: "v3::campaigns",
    feature: "v3-campaigns",
};

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
    /// [`CampaignList`], in a `Response`. Errors are
    /// [`ListCampaignsError`](operations::ListCampaignsError).
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
    /// let campaigns = client.v3_campaigns().list_campaigns("ve9EPM428h8vShlRW1KT").await?;
    /// for campaign in campaigns {
    ///     println!("{:?}", campaign.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-campaigns")]
    pub fn list_campaigns(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCampaigns {
        let params = operations::ListCampaignsParams::new(location_id);
        operations::ListCampaigns {
            request: Request::new(self.client, params),
        }
    }
}
