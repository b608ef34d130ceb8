//! The SaaS API, version 3: 25 operations.
//!
//! [`Client::v3_saas`](crate::Client::v3_saas) returns the handle [`Saas`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Saas
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_agency_plans_legacy`](Saas::list_agency_plans_legacy) | `GET /saas-api/public-api/agency-plans/{companyId}` | **Deprecated.** Lists the plans that a company offers its locations. |
//! | [`bulk_disable_saas_legacy`](Saas::bulk_disable_saas_legacy) | `POST /saas-api/public-api/bulk-disable-saas/{companyId}` | **Deprecated.** Disables SaaS mode for several locations of a company. |
//! | [`bulk_enable_saas_legacy`](Saas::bulk_enable_saas_legacy) | `POST /saas-api/public-api/bulk-enable-saas/{companyId}` | **Deprecated.** Enables SaaS mode for several locations of a company. |
//! | [`get_location_wallet_balance`](Saas::get_location_wallet_balance) | `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance` | Returns the balance of the wallet of a location. |
//! | [`add_complimentary_credits`](Saas::add_complimentary_credits) | `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits` | Adds complimentary (free) credits to the wallet of a location. |
//! | [`enable_saas_location_legacy`](Saas::enable_saas_location_legacy) | `POST /saas-api/public-api/enable-saas/{locationId}` | **Deprecated.** Enables SaaS mode for a location. |
//! | [`get_location_subscription_legacy`](Saas::get_location_subscription_legacy) | `GET /saas-api/public-api/get-saas-subscription/{locationId}` | **Deprecated.** Returns the SaaS subscription of a location. |
//! | [`search_locations_legacy`](Saas::search_locations_legacy) | `GET /saas-api/public-api/locations` | **Deprecated.** Lists the locations of a Stripe customer or subscription. |
//! | [`pause_location_legacy`](Saas::pause_location_legacy) | `POST /saas-api/public-api/pause/{locationId}` | **Deprecated.** Pauses or resumes a location. |
//! | [`list_saas_locations_legacy`](Saas::list_saas_locations_legacy) | `GET /saas-api/public-api/saas-locations/{companyId}` | **Deprecated.** Lists the locations of a company that are in SaaS mode, page by page. |
//! | [`get_saas_plan_legacy`](Saas::get_saas_plan_legacy) | `GET /saas-api/public-api/saas-plan/{planId}` | **Deprecated.** Returns a plan that a company offers its locations. |
//! | [`update_rebilling_legacy`](Saas::update_rebilling_legacy) | `POST /saas-api/public-api/update-rebilling/{companyId}` | **Deprecated.** Sets the rebilling of a product for several locations. |
//! | [`update_saas_subscription_legacy`](Saas::update_saas_subscription_legacy) | `PUT /saas-api/public-api/update-saas-subscription/{locationId}` | **Deprecated.** Sets the Stripe subscription and customer of a location. |
//! | [`list_agency_plans`](Saas::list_agency_plans) | `GET /saas/agency-plans/{companyId}` | Lists the plans that a company offers its locations. |
//! | [`allow_rebilling_attachment`](Saas::allow_rebilling_attachment) | `POST /saas/allow-attach-rebilling/{locationId}` | Marks a location in SaaS mode as waiting for rebilling, and stores the settings to apply later. |
//! | [`bulk_disable_saas`](Saas::bulk_disable_saas) | `POST /saas/bulk-disable-saas/{companyId}` | Disables SaaS mode for several locations of a company. |
//! | [`bulk_enable_saas`](Saas::bulk_enable_saas) | `POST /saas/bulk-enable-saas/{companyId}` | Enables SaaS mode for several locations of a company. |
//! | [`enable_saas_location`](Saas::enable_saas_location) | `POST /saas/enable-saas/{locationId}` | Enables SaaS mode for a location. |
//! | [`get_location_subscription`](Saas::get_location_subscription) | `GET /saas/get-saas-subscription/{locationId}` | Returns the SaaS subscription of a location. |
//! | [`search_locations`](Saas::search_locations) | `GET /saas/locations` | Lists the locations of a Stripe customer or subscription. |
//! | [`pause_location`](Saas::pause_location) | `POST /saas/pause/{locationId}` | Pauses or resumes a location. |
//! | [`list_saas_locations`](Saas::list_saas_locations) | `GET /saas/saas-locations/{companyId}` | Lists the locations of a company that are in SaaS mode, page by page. |
//! | [`get_saas_plan`](Saas::get_saas_plan) | `GET /saas/saas-plan/{planId}` | Returns a plan that a company offers its locations. |
//! | [`update_rebilling`](Saas::update_rebilling) | `POST /saas/update-rebilling/{companyId}` | Sets the rebilling of a product for several locations. |
//! | [`update_saas_subscription`](Saas::update_saas_subscription) | `PUT /saas/update-saas-subscription/{locationId}` | Sets the Stripe subscription and customer of a location. |

use highlevel_runtime::{Api, Client, Request};

use crate::{CompanyId, LocationId};

mod add_complimentary_credits;
mod allow_rebilling_attachment;
mod bulk_disable_saas;
mod bulk_disable_saas_legacy;
mod bulk_enable_saas;
mod bulk_enable_saas_legacy;
mod enable_saas_location;
mod enable_saas_location_legacy;
mod errors;
mod get_location_subscription;
mod get_location_subscription_legacy;
mod get_location_wallet_balance;
mod get_saas_plan;
mod get_saas_plan_legacy;
mod list_agency_plans;
mod list_agency_plans_legacy;
mod list_saas_locations;
mod list_saas_locations_legacy;
mod pause_location;
mod pause_location_legacy;
mod search_locations;
mod search_locations_legacy;
mod types;
mod update_rebilling;
mod update_rebilling_legacy;
mod update_saas_subscription;
mod update_saas_subscription_legacy;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    AllowAttachRebillingResponse, ProductRebilling, ProductRebillingRequired,
    RebillingAttachmentPermission, WalletBalance,
};
pub use crate::shared::saas::{
    AgencyPlan, BadRequestErrorBody, BillingInterval, BulkDisableSaasOutcome,
    BulkDisableSaasResponse, BulkEnableSaasResponse, BulkSaasActivation,
    BulkSaasActivationRequired, EnableSaasLocationResponse, EnableSaasOutcome,
    InternalServerErrorBody, LocationPause, LocationPauseRequired, LocationSubscription,
    Pagination, PlanPrice, RebillingConfig, RebillingProduct, RebillingUpdate,
    ResourceNotFoundErrorBody, SaasAssignment, SaasLocation, SaasLocationActivation,
    SaasLocationActivationRequired, SaasLocationList, SaasPlan, SaasSubscriptionUpdate,
    SaasSubscriptionUpdateRequired, SubscriptionInfo, UnauthorizedErrorBody,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "SaaS",
    version: "v3",
    module: "v3::saas",
    feature: "v3-saas",
};

/// The SaaS API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Saas<'a> {
    client: &'a Client,
}

impl<'a> Saas<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the plans that a company offers its locations.
    ///
    /// HighLevel has deprecated this path; use
    /// [`list_agency_plans`](crate::v3::saas::Saas::list_agency_plans), the same
    /// operation at the current path.
    ///
    /// Returns a list of [`AgencyPlan`]. Errors are
    /// [`ListAgencyPlansLegacyError`](operations::ListAgencyPlansLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas-api/public-api/agency-plans/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agency_plans = client
    ///     .v3_saas()
    ///     .list_agency_plans_legacy("5DP4iH6HLkQsiKESj6rh")
    ///     .await?;
    /// for agency_plan in agency_plans {
    ///     println!("{:?}", agency_plan.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-agency-plans-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `list_agency_plans`, the same operation at the current path"
    )]
    pub fn list_agency_plans_legacy(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::ListAgencyPlansLegacy {
        let params = operations::ListAgencyPlansLegacyParams::new(company_id);
        Request::new(self.client, params)
    }

    /// Disables SaaS mode for several locations of a company.
    ///
    /// HighLevel has deprecated this path; use
    /// [`bulk_disable_saas`](crate::v3::saas::Saas::bulk_disable_saas), the same
    /// operation at the current path.
    ///
    /// Returns [`BulkDisableSaasOutcome`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`BulkDisableSaasResponse`], in a `Response`. Errors are
    /// [`BulkDisableSaasLegacyError`](operations::BulkDisableSaasLegacyError).
    ///
    /// Needs a location's or a company's token with the scope `saas/company.write`.
    ///
    /// `POST /saas-api/public-api/bulk-disable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let bulk_disable_saas_outcome = client
    ///     .v3_saas()
    ///     .bulk_disable_saas_legacy(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         ["AUKAtFVo0lWezBsBQ3FE", "zzyG7A4x6bRJl5SlhQhH"],
    ///     )
    ///     .await?;
    /// println!("{:?}", bulk_disable_saas_outcome.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulk-disable-saas-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `bulk_disable_saas`, the same operation at the current path"
    )]
    pub fn bulk_disable_saas_legacy(
        &self,
        company_id: impl Into<CompanyId>,
        location_ids: impl IntoIterator<Item = impl Into<LocationId>>,
    ) -> operations::BulkDisableSaasLegacy {
        let params = operations::BulkDisableSaasLegacyParams::new(
            company_id,
            location_ids,
        );
        Request::new(self.client, params)
    }

    /// Enables SaaS mode for several locations of a company.
    ///
    /// HighLevel has deprecated this path; use
    /// [`bulk_enable_saas`](crate::v3::saas::Saas::bulk_enable_saas), the same operation
    /// at the current path.
    ///
    /// Returns [`BulkEnableSaasResponse`]. Errors are
    /// [`BulkEnableSaasLegacyError`](operations::BulkEnableSaasLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas-api/public-api/bulk-enable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{
    ///     BulkSaasActivation, BulkSaasActivationRequired, SaasAssignment,
    /// };
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .bulk_enable_saas_legacy(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         BulkSaasActivation::new(BulkSaasActivationRequired {
    ///             location_ids: ["AUKAtFVo0lWezBsBQ3FE", "zzyG7A4x6bRJl5SlhQhH"],
    ///             is_saas_v2: true,
    ///             action_payload: SaasAssignment::new("66c4d36534f21f900dc2a265"),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.bulk_action_url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bulk-enable-saas-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `bulk_enable_saas`, the same operation at the current path"
    )]
    pub fn bulk_enable_saas_legacy(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkSaasActivation,
    ) -> operations::BulkEnableSaasLegacy {
        let params = operations::BulkEnableSaasLegacyParams::new(company_id, body);
        Request::new(self.client, params)
    }

    /// Returns the balance of the wallet of a location.
    ///
    /// Returns [`WalletBalance`]. Errors are
    /// [`GetLocationWalletBalanceError`](operations::GetLocationWalletBalanceError).
    ///
    /// Needs a company's token with the scope `saas/company.read`.
    ///
    /// `GET
    /// /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`
    /// (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let wallet_balance = client
    ///     .v3_saas()
    ///     .get_location_wallet_balance("AUKAtFVo0lWezBsBQ3FE", "5DP4iH6HLkQsiKESj6rh")
    ///     .await?;
    /// println!("{:?}", wallet_balance.balance);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_wallet_balance(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> operations::GetLocationWalletBalance {
        let params = operations::GetLocationWalletBalanceParams::new(
            location_id,
            company_id,
        );
        Request::new(self.client, params)
    }

    /// Adds complimentary (free) credits to the wallet of a location.
    ///
    /// The amount is added to the credits that the wallet has; it does not replace them.
    ///
    /// Returns [`WalletBalance`]. Errors are
    /// [`AddComplimentaryCreditsError`](operations::AddComplimentaryCreditsError).
    ///
    /// Needs a company's token with the scope `saas/company.write`.
    ///
    /// `POST
    /// /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`
    /// (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let wallet_balance = client
    ///     .v3_saas()
    ///     .add_complimentary_credits("AUKAtFVo0lWezBsBQ3FE", "5DP4iH6HLkQsiKESj6rh")
    ///     .complimentary_credits_amount(100.0)
    ///     .await?;
    /// println!("{:?}", wallet_balance.complimentary_credits);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateLocationWalletBalance")]
    pub fn add_complimentary_credits(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> operations::AddComplimentaryCredits {
        let params = operations::AddComplimentaryCreditsParams::new(
            location_id,
            company_id,
        );
        operations::AddComplimentaryCredits {
            request: Request::new(self.client, params),
        }
    }

    /// Enables SaaS mode for a location.
    ///
    /// HighLevel has deprecated this path; use
    /// [`enable_saas_location`](crate::v3::saas::Saas::enable_saas_location), the same
    /// operation at the current path.
    ///
    /// Returns [`EnableSaasOutcome`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`EnableSaasLocationResponse`], in a `Response`. Errors are
    /// [`EnableSaasLocationLegacyError`](operations::EnableSaasLocationLegacyError).
    ///
    /// Needs a location's or a company's token with the scope `saas/location.write`.
    ///
    /// `POST /saas-api/public-api/enable-saas/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{SaasLocationActivation, SaasLocationActivationRequired};
    ///
    /// let enable_saas_outcome = client
    ///     .v3_saas()
    ///     .enable_saas_location_legacy(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         SaasLocationActivation::new(SaasLocationActivationRequired {
    ///                 company_id: "5DP4iH6HLkQsiKESj6rh",
    ///                 is_saas_v2: true,
    ///             })
    ///             .contact_id("OP7z4LCyPACyH5fcEIZa"),
    ///     )
    ///     .await?;
    /// println!("{:?}", enable_saas_outcome.customer_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enable-saas-location-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `enable_saas_location`, the same operation at the current path"
    )]
    pub fn enable_saas_location_legacy(
        &self,
        location_id: impl Into<LocationId>,
        body: SaasLocationActivation,
    ) -> operations::EnableSaasLocationLegacy {
        let params = operations::EnableSaasLocationLegacyParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns the SaaS subscription of a location.
    ///
    /// HighLevel has deprecated this path; use
    /// [`get_location_subscription`](crate::v3::saas::Saas::get_location_subscription),
    /// the same operation at the current path.
    ///
    /// Returns [`LocationSubscription`]. Errors are
    /// [`GetLocationSubscriptionLegacyError`](operations::GetLocationSubscriptionLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas-api/public-api/get-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let location_subscription = client
    ///     .v3_saas()
    ///     .get_location_subscription_legacy("AUKAtFVo0lWezBsBQ3FE", "5DP4iH6HLkQsiKESj6rh")
    ///     .await?;
    /// println!("{:?}", location_subscription.saas_mode);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-location-subscription-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `get_location_subscription`, the same operation at the current path"
    )]
    pub fn get_location_subscription_legacy(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> operations::GetLocationSubscriptionLegacy {
        let params = operations::GetLocationSubscriptionLegacyParams::new(
            location_id,
            company_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the locations of a Stripe customer or subscription.
    ///
    /// HighLevel has deprecated this path; use
    /// [`search_locations`](crate::v3::saas::Saas::search_locations), the same operation
    /// at the current path.
    ///
    /// Returns the ids of the locations.
    ///
    /// Returns a list of strings. Errors are
    /// [`SearchLocationsLegacyError`](operations::SearchLocationsLegacyError).
    ///
    /// Needs a location's or a company's token with the scope `saas/location.read`.
    ///
    /// `GET /saas-api/public-api/locations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let locations = client
    ///     .v3_saas()
    ///     .search_locations_legacy("5DP4iH6HLkQsiKESj6rh")
    ///     .customer_id("cus_OD2oBjRfKEF6FV")
    ///     .await?;
    /// for location in locations {
    ///     println!("{location:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "locations-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `search_locations`, the same operation at the current path"
    )]
    pub fn search_locations_legacy(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::SearchLocationsLegacy {
        let params = operations::SearchLocationsLegacyParams::new(company_id);
        operations::SearchLocationsLegacy {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses or resumes a location.
    ///
    /// HighLevel has deprecated this path; use
    /// [`pause_location`](crate::v3::saas::Saas::pause_location), the same operation at
    /// the current path.
    ///
    /// The response is a boolean; the reference does not say what it means.
    ///
    /// Returns a boolean. Errors are
    /// [`PauseLocationLegacyError`](operations::PauseLocationLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas-api/public-api/pause/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{LocationPause, LocationPauseRequired};
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .pause_location_legacy(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         LocationPause::new(LocationPauseRequired {
    ///             company_id: "5DP4iH6HLkQsiKESj6rh",
    ///             paused: true,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pause-location-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `pause_location`, the same operation at the current path"
    )]
    pub fn pause_location_legacy(
        &self,
        location_id: impl Into<LocationId>,
        body: LocationPause,
    ) -> operations::PauseLocationLegacy {
        let params = operations::PauseLocationLegacyParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the locations of a company that are in SaaS mode, page by page.
    ///
    /// HighLevel has deprecated this path; use
    /// [`list_saas_locations`](crate::v3::saas::Saas::list_saas_locations), the same
    /// operation at the current path.
    ///
    /// Returns one page, [`SaasLocationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSaasLocationsLegacyError`](operations::ListSaasLocationsLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas-api/public-api/saas-locations/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut saas_locations = client
    ///     .v3_saas()
    ///     .list_saas_locations_legacy("5DP4iH6HLkQsiKESj6rh")
    ///     .items();
    /// while let Some(saas_location) = saas_locations.next().await {
    ///     let saas_location = saas_location?;
    ///     println!("{:?}", saas_location.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-saas-locations-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `list_saas_locations`, the same operation at the current path"
    )]
    pub fn list_saas_locations_legacy(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::ListSaasLocationsLegacy {
        let params = operations::ListSaasLocationsLegacyParams::new(company_id);
        operations::ListSaasLocationsLegacy {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a plan that a company offers its locations.
    ///
    /// HighLevel has deprecated this path; use
    /// [`get_saas_plan`](crate::v3::saas::Saas::get_saas_plan), the same operation at the
    /// current path.
    ///
    /// Returns [`SaasPlan`]. Errors are
    /// [`GetSaasPlanLegacyError`](operations::GetSaasPlanLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas-api/public-api/saas-plan/{planId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let saas_plan = client
    ///     .v3_saas()
    ///     .get_saas_plan_legacy("5DP4iH6HLkQsiKESj6rh", "66c4d36534f21f900dc2a265")
    ///     .await?;
    /// println!("{:?}", saas_plan.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-saas-plan-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `get_saas_plan`, the same operation at the current path"
    )]
    pub fn get_saas_plan_legacy(
        &self,
        company_id: impl Into<CompanyId>,
        plan_id: impl Into<String>,
    ) -> operations::GetSaasPlanLegacy {
        let params = operations::GetSaasPlanLegacyParams::new(company_id, plan_id);
        Request::new(self.client, params)
    }

    /// Sets the rebilling of a product for several locations.
    ///
    /// HighLevel has deprecated this path; use
    /// [`update_rebilling`](crate::v3::saas::Saas::update_rebilling), the same operation
    /// at the current path.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateRebillingLegacyError`](operations::UpdateRebillingLegacyError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas-api/public-api/update-rebilling/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{RebillingConfig, RebillingProduct, RebillingUpdate};
    ///
    /// client
    ///     .v3_saas()
    ///     .update_rebilling_legacy(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         RebillingUpdate::new(
    ///             RebillingProduct::ContentAi,
    ///             ["zzyG7A4x6bRJl5SlhQhH", "Vygq7VgXCDfg3xnl8TBR"],
    ///             RebillingConfig::new().markup(5.0),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-rebilling-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `update_rebilling`, the same operation at the current path"
    )]
    pub fn update_rebilling_legacy(
        &self,
        company_id: impl Into<CompanyId>,
        body: RebillingUpdate,
    ) -> operations::UpdateRebillingLegacy {
        let params = operations::UpdateRebillingLegacyParams::new(company_id, body);
        Request::new(self.client, params)
    }

    /// Sets the Stripe subscription and customer of a location.
    ///
    /// HighLevel has deprecated this path; use
    /// [`update_saas_subscription`](crate::v3::saas::Saas::update_saas_subscription), the
    /// same operation at the current path.
    ///
    /// Returns a string. Errors are
    /// [`UpdateSaasSubscriptionLegacyError`](operations::UpdateSaasSubscriptionLegacyError).
    ///
    /// Needs a company's token with the scope `saas/location.write`.
    ///
    /// `PUT /saas-api/public-api/update-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-saas-subscription-deprecated))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{SaasSubscriptionUpdate, SaasSubscriptionUpdateRequired};
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .update_saas_subscription_legacy(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         SaasSubscriptionUpdate::new(SaasSubscriptionUpdateRequired {
    ///             company_id: "5DP4iH6HLkQsiKESj6rh",
    ///             subscription_id: "sub_1QDPY5FpU9DlKp7RQ8BXfywx",
    ///             customer_id: "cus_OD2oBjRfKEF6FV",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generate-payment-link-deprecated")]
    #[deprecated(
        note = "HighLevel has deprecated this path; use `update_saas_subscription`, the same operation at the current path"
    )]
    pub fn update_saas_subscription_legacy(
        &self,
        location_id: impl Into<LocationId>,
        body: SaasSubscriptionUpdate,
    ) -> operations::UpdateSaasSubscriptionLegacy {
        let params = operations::UpdateSaasSubscriptionLegacyParams::new(
            location_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the plans that a company offers its locations.
    ///
    /// Use this method instead of the deprecated
    /// [`list_agency_plans_legacy`](crate::v3::saas::Saas::list_agency_plans_legacy).
    ///
    /// Returns a list of [`AgencyPlan`]. Errors are
    /// [`ListAgencyPlansError`](operations::ListAgencyPlansError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas/agency-plans/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-agency-plans))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let agency_plans = client.v3_saas().list_agency_plans("5DP4iH6HLkQsiKESj6rh").await?;
    /// for agency_plan in agency_plans {
    ///     println!("{:?}", agency_plan.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-agency-plans")]
    pub fn list_agency_plans(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::ListAgencyPlans {
        let params = operations::ListAgencyPlansParams::new(company_id);
        Request::new(self.client, params)
    }

    /// Marks a location in SaaS mode as waiting for rebilling, and stores the settings to
    /// apply later.
    ///
    /// Rebilling charges the use of products to the location. The status of the location
    /// has to be `setup_pending` and becomes `payment_pending`. The markup is sent as a
    /// factor and returned as a percentage: a factor of 4 is returned as 300.
    ///
    /// Returns [`AllowAttachRebillingResponse`]. Errors are
    /// [`AllowRebillingAttachmentError`](operations::AllowRebillingAttachmentError).
    ///
    /// Needs a company's token with the scope `saas/company.read`.
    ///
    /// `POST /saas/allow-attach-rebilling/{locationId}` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{
    ///     ProductRebilling, ProductRebillingRequired, RebillingAttachmentPermission,
    /// };
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .allow_rebilling_attachment(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         RebillingAttachmentPermission::new("5DP4iH6HLkQsiKESj6rh")
    ///             .attached_rebilling_config(
    ///                 std::collections::BTreeMap::from([
    ///                     (
    ///                         "contentAI".to_owned(),
    ///                         ProductRebilling::new(ProductRebillingRequired {
    ///                             enabled: true,
    ///                             markup: 1.2,
    ///                         }),
    ///                     ),
    ///                 ]),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.attached_rebilling_config);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "allow-attach-rebilling")]
    pub fn allow_rebilling_attachment(
        &self,
        location_id: impl Into<LocationId>,
        body: RebillingAttachmentPermission,
    ) -> operations::AllowRebillingAttachment {
        let params = operations::AllowRebillingAttachmentParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Disables SaaS mode for several locations of a company.
    ///
    /// Use this method instead of the deprecated
    /// [`bulk_disable_saas_legacy`](crate::v3::saas::Saas::bulk_disable_saas_legacy).
    ///
    /// Returns [`BulkDisableSaasOutcome`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`BulkDisableSaasResponse`], in a `Response`. Errors are
    /// [`BulkDisableSaasError`](operations::BulkDisableSaasError).
    ///
    /// Needs a location's or a company's token with the scope `saas/company.write`.
    ///
    /// `POST /saas/bulk-disable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-disable-saas))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let bulk_disable_saas_outcome = client
    ///     .v3_saas()
    ///     .bulk_disable_saas(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         ["AUKAtFVo0lWezBsBQ3FE", "zzyG7A4x6bRJl5SlhQhH"],
    ///     )
    ///     .await?;
    /// println!("{:?}", bulk_disable_saas_outcome.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_disable_saas(
        &self,
        company_id: impl Into<CompanyId>,
        location_ids: impl IntoIterator<Item = impl Into<LocationId>>,
    ) -> operations::BulkDisableSaas {
        let params = operations::BulkDisableSaasParams::new(company_id, location_ids);
        Request::new(self.client, params)
    }

    /// Enables SaaS mode for several locations of a company.
    ///
    /// Locations of version 1 and version 2 of SaaS mode are accepted.
    ///
    /// Use this method instead of the deprecated
    /// [`bulk_enable_saas_legacy`](crate::v3::saas::Saas::bulk_enable_saas_legacy).
    ///
    /// Returns [`BulkEnableSaasResponse`]. Errors are
    /// [`BulkEnableSaasError`](operations::BulkEnableSaasError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas/bulk-enable-saas/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{
    ///     BulkSaasActivation, BulkSaasActivationRequired, SaasAssignment,
    /// };
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .bulk_enable_saas(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         BulkSaasActivation::new(BulkSaasActivationRequired {
    ///             location_ids: ["AUKAtFVo0lWezBsBQ3FE", "zzyG7A4x6bRJl5SlhQhH"],
    ///             is_saas_v2: true,
    ///             action_payload: SaasAssignment::new("66c4d36534f21f900dc2a265"),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.bulk_action_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_enable_saas(
        &self,
        company_id: impl Into<CompanyId>,
        body: BulkSaasActivation,
    ) -> operations::BulkEnableSaas {
        let params = operations::BulkEnableSaasParams::new(company_id, body);
        Request::new(self.client, params)
    }

    /// Enables SaaS mode for a location.
    ///
    /// In SaaS mode a company sells the use of HighLevel to the location as a
    /// subscription. The company needs the Agency Pro plan. Version 1 of SaaS mode needs
    /// the Stripe account and the customer. Version 2 needs the contact; a plan and its
    /// price are needed only to set up a subscription in advance.
    ///
    /// Use this method instead of the deprecated
    /// [`enable_saas_location_legacy`](crate::v3::saas::Saas::enable_saas_location_legacy).
    ///
    /// Returns [`EnableSaasOutcome`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`EnableSaasLocationResponse`], in a `Response`. Errors are
    /// [`EnableSaasLocationError`](operations::EnableSaasLocationError).
    ///
    /// Needs a location's or a company's token with the scope `saas/location.write`.
    ///
    /// `POST /saas/enable-saas/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/enable-saas-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{SaasLocationActivation, SaasLocationActivationRequired};
    ///
    /// let enable_saas_outcome = client
    ///     .v3_saas()
    ///     .enable_saas_location(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         SaasLocationActivation::new(SaasLocationActivationRequired {
    ///                 company_id: "5DP4iH6HLkQsiKESj6rh",
    ///                 is_saas_v2: true,
    ///             })
    ///             .contact_id("OP7z4LCyPACyH5fcEIZa"),
    ///     )
    ///     .await?;
    /// println!("{:?}", enable_saas_outcome.customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_saas_location(
        &self,
        location_id: impl Into<LocationId>,
        body: SaasLocationActivation,
    ) -> operations::EnableSaasLocation {
        let params = operations::EnableSaasLocationParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns the SaaS subscription of a location.
    ///
    /// Use this method instead of the deprecated
    /// [`get_location_subscription_legacy`](crate::v3::saas::Saas::get_location_subscription_legacy).
    ///
    /// Returns [`LocationSubscription`]. Errors are
    /// [`GetLocationSubscriptionError`](operations::GetLocationSubscriptionError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas/get-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-location-subscription))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let location_subscription = client
    ///     .v3_saas()
    ///     .get_location_subscription("AUKAtFVo0lWezBsBQ3FE", "5DP4iH6HLkQsiKESj6rh")
    ///     .await?;
    /// println!("{:?}", location_subscription.subscription_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_subscription(
        &self,
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> operations::GetLocationSubscription {
        let params = operations::GetLocationSubscriptionParams::new(
            location_id,
            company_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the locations of a Stripe customer or subscription.
    ///
    /// Pass the id of the customer or of the subscription. Returns the ids of the
    /// locations.
    ///
    /// Use this method instead of the deprecated
    /// [`search_locations_legacy`](crate::v3::saas::Saas::search_locations_legacy).
    ///
    /// Returns a list of strings. Errors are
    /// [`SearchLocationsError`](operations::SearchLocationsError).
    ///
    /// Needs a location's or a company's token with the scope `saas/location.read`.
    ///
    /// `GET /saas/locations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let locations = client
    ///     .v3_saas()
    ///     .search_locations("5DP4iH6HLkQsiKESj6rh")
    ///     .customer_id("cus_OD2oBjRfKEF6FV")
    ///     .await?;
    /// for location in locations {
    ///     println!("{location:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "locations")]
    pub fn search_locations(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::SearchLocations {
        let params = operations::SearchLocationsParams::new(company_id);
        operations::SearchLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses or resumes a location.
    ///
    /// Use this method instead of the deprecated
    /// [`pause_location_legacy`](crate::v3::saas::Saas::pause_location_legacy).
    ///
    /// Returns no content. Errors are
    /// [`PauseLocationError`](operations::PauseLocationError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas/pause/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/pause-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{LocationPause, LocationPauseRequired};
    ///
    /// client
    ///     .v3_saas()
    ///     .pause_location(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         LocationPause::new(LocationPauseRequired {
    ///             company_id: "5DP4iH6HLkQsiKESj6rh",
    ///             paused: true,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause_location(
        &self,
        location_id: impl Into<LocationId>,
        body: LocationPause,
    ) -> operations::PauseLocation {
        let params = operations::PauseLocationParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Lists the locations of a company that are in SaaS mode, page by page.
    ///
    /// Use this method instead of the deprecated
    /// [`list_saas_locations_legacy`](crate::v3::saas::Saas::list_saas_locations_legacy).
    ///
    /// Returns one page, [`SaasLocationList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListSaasLocationsError`](operations::ListSaasLocationsError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas/saas-locations/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-locations))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut saas_locations = client
    ///     .v3_saas()
    ///     .list_saas_locations("5DP4iH6HLkQsiKESj6rh")
    ///     .items();
    /// while let Some(saas_location) = saas_locations.next().await {
    ///     let saas_location = saas_location?;
    ///     println!("{:?}", saas_location.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-saas-locations")]
    pub fn list_saas_locations(
        &self,
        company_id: impl Into<CompanyId>,
    ) -> operations::ListSaasLocations {
        let params = operations::ListSaasLocationsParams::new(company_id);
        operations::ListSaasLocations {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a plan that a company offers its locations.
    ///
    /// Use this method instead of the deprecated
    /// [`get_saas_plan_legacy`](crate::v3::saas::Saas::get_saas_plan_legacy).
    ///
    /// Returns [`SaasPlan`]. Errors are
    /// [`GetSaasPlanError`](operations::GetSaasPlanError).
    ///
    /// Needs a company's token.
    ///
    /// `GET /saas/saas-plan/{planId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/get-saas-plan))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let saas_plan = client
    ///     .v3_saas()
    ///     .get_saas_plan("5DP4iH6HLkQsiKESj6rh", "66c4d36534f21f900dc2a265")
    ///     .await?;
    /// println!("{:?}", saas_plan.title);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_saas_plan(
        &self,
        company_id: impl Into<CompanyId>,
        plan_id: impl Into<String>,
    ) -> operations::GetSaasPlan {
        let params = operations::GetSaasPlanParams::new(company_id, plan_id);
        Request::new(self.client, params)
    }

    /// Sets the rebilling of a product for several locations.
    ///
    /// Rebilling charges the use of a product to the locations. The markup is a
    /// percentage of the price: with 5, a price of 100 is charged as 105.
    ///
    /// Use this method instead of the deprecated
    /// [`update_rebilling_legacy`](crate::v3::saas::Saas::update_rebilling_legacy).
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UpdateRebillingError`](operations::UpdateRebillingError).
    ///
    /// Needs a company's token.
    ///
    /// `POST /saas/update-rebilling/{companyId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/update-rebilling))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{RebillingConfig, RebillingProduct, RebillingUpdate};
    ///
    /// client
    ///     .v3_saas()
    ///     .update_rebilling(
    ///         "5DP4iH6HLkQsiKESj6rh",
    ///         RebillingUpdate::new(
    ///             RebillingProduct::ContentAi,
    ///             ["AUKAtFVo0lWezBsBQ3FE", "zzyG7A4x6bRJl5SlhQhH"],
    ///             RebillingConfig::new().enabled(true).markup(5.0),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_rebilling(
        &self,
        company_id: impl Into<CompanyId>,
        body: RebillingUpdate,
    ) -> operations::UpdateRebilling {
        let params = operations::UpdateRebillingParams::new(company_id, body);
        Request::new(self.client, params)
    }

    /// Sets the Stripe subscription and customer of a location.
    ///
    /// The response is a string; the reference does not say what it contains.
    ///
    /// Use this method instead of the deprecated
    /// [`update_saas_subscription_legacy`](crate::v3::saas::Saas::update_saas_subscription_legacy).
    ///
    /// Returns a string. Errors are
    /// [`UpdateSaasSubscriptionError`](operations::UpdateSaasSubscriptionError).
    ///
    /// Needs a company's token with the scope `saas/location.write`.
    ///
    /// `PUT /saas/update-saas-subscription/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/generate-payment-link))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::saas::{SaasSubscriptionUpdate, SaasSubscriptionUpdateRequired};
    ///
    /// let response = client
    ///     .v3_saas()
    ///     .update_saas_subscription(
    ///         "AUKAtFVo0lWezBsBQ3FE",
    ///         SaasSubscriptionUpdate::new(SaasSubscriptionUpdateRequired {
    ///             company_id: "5DP4iH6HLkQsiKESj6rh",
    ///             subscription_id: "sub_1QDPY5FpU9DlKp7RQ8BXfywx",
    ///             customer_id: "cus_OD2oBjRfKEF6FV",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generate-payment-link")]
    pub fn update_saas_subscription(
        &self,
        location_id: impl Into<LocationId>,
        body: SaasSubscriptionUpdate,
    ) -> operations::UpdateSaasSubscription {
        let params = operations::UpdateSaasSubscriptionParams::new(location_id, body);
        Request::new(self.client, params)
    }
}
