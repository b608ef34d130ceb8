//! The Affiliate Manager API, version 2: 4 operations.
//!
//! [`Client::affiliate_manager`](crate::Client::affiliate_manager) returns the handle [`AffiliateManager`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Affiliates
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_affiliates`](AffiliateManager::list_affiliates) | `GET /affiliate-manager/{locationId}/affiliates` | Lists the affiliates of a location. |
//! | [`get_affiliate`](AffiliateManager::get_affiliate) | `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}` | Returns one affiliate of a location. |
//!
//! # Commissions
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_commissions`](AffiliateManager::list_commissions) | `GET /affiliate-manager/{locationId}/commissions` | Lists the commissions that a location's affiliates have earned. |
//!
//! # Payouts
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_payouts`](AffiliateManager::list_payouts) | `GET /affiliate-manager/{locationId}/payouts` | Lists the payouts of a location to its affiliates, both paid and due ones. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod errors;
mod get_affiliate;
mod list_affiliates;
mod list_commissions;
mod list_payouts;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::affiliate_manager::{
    Affiliate, AffiliateList, Commission, CommissionAffiliate, CommissionCampaign,
    CommissionCustomer, CommissionList, ListMeta, Payout, PayoutList,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Affiliate Manager",
    version: "v2",
    module: "affiliate_manager",
    feature: "affiliate-manager",
};

/// The Affiliate Manager API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct AffiliateManager<'a> {
    client: &'a Client,
}

impl<'a> AffiliateManager<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the affiliates of a location.
    ///
    /// A page has at most 100 of them.
    ///
    /// Returns one page, [`AffiliateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListAffiliatesError`](operations::ListAffiliatesError).
    ///
    /// Needs a location's token with the scope `affiliate-manager.readonly`.
    ///
    /// `GET /affiliate-manager/{locationId}/affiliates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-affiliates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut affiliates = client
    ///     .affiliate_manager()
    ///     .list_affiliates("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(affiliate) = affiliates.next().await {
    ///     let affiliate = affiliate?;
    ///     println!("{:?}", affiliate.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_affiliates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListAffiliates {
        let params = operations::ListAffiliatesParams::new(location_id);
        operations::ListAffiliates {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one affiliate of a location.
    ///
    /// Returns [`Affiliate`]. Errors are
    /// [`GetAffiliateError`](operations::GetAffiliateError).
    ///
    /// Needs a location's token with the scope `affiliate-manager.readonly`.
    ///
    /// `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/get-affiliate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let affiliate = client
    ///     .affiliate_manager()
    ///     .get_affiliate("ve9EPM428h8vShlRW1KT", "65df04201e428a0c5ebb6572")
    ///     .await?;
    /// println!("{:?}", affiliate.email);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_affiliate(
        &self,
        location_id: impl Into<LocationId>,
        affiliate_id: impl Into<String>,
    ) -> operations::GetAffiliate {
        let params = operations::GetAffiliateParams::new(location_id, affiliate_id);
        Request::new(self.client, params)
    }

    /// Lists the commissions that a location's affiliates have earned.
    ///
    /// A page has at most 100 of them.
    ///
    /// Returns one page, [`CommissionList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListCommissionsError`](operations::ListCommissionsError).
    ///
    /// Needs a location's token with the scope `affiliate-manager.readonly`.
    ///
    /// `GET /affiliate-manager/{locationId}/commissions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-commissions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut commissions = client
    ///     .affiliate_manager()
    ///     .list_commissions("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(commission) = commissions.next().await {
    ///     let commission = commission?;
    ///     println!("{:?}", commission.commission_amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_commissions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListCommissions {
        let params = operations::ListCommissionsParams::new(location_id);
        operations::ListCommissions {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the payouts of a location to its affiliates, both paid and due ones.
    ///
    /// Returns one page, [`PayoutList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListPayoutsError`](operations::ListPayoutsError).
    ///
    /// Needs a location's token with the scope `affiliate-manager.readonly`.
    ///
    /// `GET /affiliate-manager/{locationId}/payouts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/affiliate-manager/list-payouts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut payouts = client
    ///     .affiliate_manager()
    ///     .list_payouts("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(payout) = payouts.next().await {
    ///     let payout = payout?;
    ///     println!("{:?}", payout.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payouts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListPayouts {
        let params = operations::ListPayoutsParams::new(location_id);
        operations::ListPayouts {
            request: Request::new(self.client, params),
        }
    }
}
