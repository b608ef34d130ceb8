//! The Marketplace API, version 3: 9 operations.
//!
//! [`Client::v3_marketplace`](crate::Client::v3_marketplace) returns the handle [`Marketplace`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # App Management
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_installer`](Marketplace::get_installer) | `GET /marketplace/app/{appId}/installations` | Returns the user who installed an app, and the company and location that have it. |
//! | [`uninstall_application`](Marketplace::uninstall_application) | `DELETE /marketplace/app/{appId}/installations` | Uninstalls an app from a company or from a location. |
//!
//! # App Billing Management
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_rebilling_config`](Marketplace::get_rebilling_config) | `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}` | Returns the prices of an app for a location, for subscriptions and for usage. |
//!
//! # Wallet Charges
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_charges`](Marketplace::list_charges) | `GET /marketplace/billing/charges` | Lists the charges that an app made. |
//! | [`create_charge`](Marketplace::create_charge) | `POST /marketplace/billing/charges` | Charges the wallet of a location for units of a meter. |
//! | [`check_wallet_funds`](Marketplace::check_wallet_funds) | `GET /marketplace/billing/charges/has-funds` | Returns whether the wallet of the location has enough funds to be charged. |
//! | [`get_charge`](Marketplace::get_charge) | `GET /marketplace/billing/charges/{chargeId}` | Returns a charge. |
//! | [`delete_charge`](Marketplace::delete_charge) | `DELETE /marketplace/billing/charges/{chargeId}` | Deletes a charge, which refunds it. |
//!
//! # External Auth Migration
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`migrate_connection`](Marketplace::migrate_connection) | `POST /marketplace/external-auth/migration` | Moves the credentials of an app's third-party account to HighLevel. |

use highlevel_runtime::{Api, Client, Request};

use crate::{AppId, LocationId};

mod check_wallet_funds;
mod create_charge;
mod delete_charge;
mod errors;
mod get_charge;
mod get_installer;
mod get_rebilling_config;
mod list_charges;
mod migrate_connection;
mod uninstall_application;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::marketplace::{
    ApplicationUninstallation, ChargeList, ChargeMeta, ChargeNotFoundErrorBody,
    ChargeRefusedErrorBody, ConnectionMigration, ConnectionMigrationRequired,
    ConnectionType, CreatedCharge, InstallerDetails, InstallerResponse,
    InternalServerErrorBody, MigrateConnectionResponse, NewCharge, NewChargeRequired,
    Pagination, PriceType, RebillingConfigResponse, RebillingPlans, SubscriptionPlan,
    TransactionType, UsagePlan, WalletCharge, WalletFunds, WhitelabelDetails,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Marketplace",
    version: "v3",
    module: "v3::marketplace",
    feature: "v3-marketplace",
};

/// The Marketplace API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Marketplace<'a> {
    client: &'a Client,
}

impl<'a> Marketplace<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns the user who installed an app, and the company and location that have it.
    ///
    /// The access token decides which installation is described. The email address, owner
    /// and plan of the company are null if the app was installed in a location.
    ///
    /// Returns [`InstallerDetails`]: the field `installation_details` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`InstallerResponse`], in a `Response`. Errors are
    /// [`GetInstallerError`](operations::GetInstallerError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `marketplace-installer-details.readonly`.
    ///
    /// `GET /marketplace/app/{appId}/installations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let installer_details = client
    ///     .v3_marketplace()
    ///     .get_installer("65e0a7c41d9f3b2876c5e810")
    ///     .await?;
    /// println!("{:?}", installer_details.company_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-installer-details")]
    pub fn get_installer(&self, app_id: impl Into<AppId>) -> operations::GetInstaller {
        let params = operations::GetInstallerParams::new(app_id);
        Request::new(self.client, params)
    }

    /// Uninstalls an app from a company or from a location.
    ///
    /// With a company's token, the company id is required, and the app is removed from
    /// the company and all of its locations. With a location's token, the location id is
    /// required, and the app is removed from that location. A reason is required if the
    /// developer of the app uninstalls it.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`UninstallApplicationError`](operations::UninstallApplicationError).
    ///
    /// Needs a location's or a company's token with the scope `oauth.write`.
    ///
    /// `DELETE /marketplace/app/{appId}/installations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/uninstall-application))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::marketplace::ApplicationUninstallation;
    ///
    /// client
    ///     .v3_marketplace()
    ///     .uninstall_application(
    ///         "65e0a7c41d9f3b2876c5e810",
    ///         ApplicationUninstallation::new()
    ///             .company_id("5DP4iH6HLkQsiKESj6rh")
    ///             .reason("Application is not working as expected"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn uninstall_application(
        &self,
        app_id: impl Into<AppId>,
        body: ApplicationUninstallation,
    ) -> operations::UninstallApplication {
        let params = operations::UninstallApplicationParams::new(app_id, body);
        Request::new(self.client, params)
    }

    /// Returns the prices of an app for a location, for subscriptions and for usage.
    ///
    /// Rebilling means that a company (agency) charges its locations for what they use.
    ///
    /// Returns [`RebillingPlans`]: the field `plans` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`RebillingConfigResponse`], in a `Response`. Errors are
    /// [`GetRebillingConfigError`](operations::GetRebillingConfigError).
    ///
    /// Needs a location's token with the scope `oauth.readonly`.
    ///
    /// `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let rebilling_plans = client
    ///     .v3_marketplace()
    ///     .get_rebilling_config("ve9EPM428h8vShlRW1KT", "65e0a7c41d9f3b2876c5e810")
    ///     .await?;
    /// for subscription_plan in rebilling_plans.subscription {
    ///     println!("{:?}", subscription_plan.reselling_amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-rebilling-config-for-app")]
    pub fn get_rebilling_config(
        &self,
        location_id: impl Into<LocationId>,
        app_id: impl Into<AppId>,
    ) -> operations::GetRebillingConfig {
        let params = operations::GetRebillingConfigParams::new(location_id, app_id);
        Request::new(self.client, params)
    }

    /// Lists the charges that an app made.
    ///
    /// Give both
    /// [`start_date`](crate::v3::marketplace::operations::ListChargesParams::start_date)
    /// and [`end_date`](crate::v3::marketplace::operations::ListChargesParams::end_date)
    /// to name a period.
    ///
    /// Returns one page, [`ChargeList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListChargesError`](operations::ListChargesError).
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-charges))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut wallet_charges = client.v3_marketplace().list_charges().items();
    /// while let Some(wallet_charge) = wallet_charges.next().await {
    ///     let wallet_charge = wallet_charge?;
    ///     println!("{:?}", wallet_charge.amount_charged);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCharges")]
    pub fn list_charges(&self) -> operations::ListCharges {
        let params = operations::ListChargesParams::new();
        operations::ListCharges {
            request: Request::new(self.client, params),
        }
    }

    /// Charges the wallet of a location for units of a meter.
    ///
    /// Choose the event id yourself;
    /// [`list_charges`](crate::v3::marketplace::Marketplace::list_charges) finds the
    /// charge by it.
    ///
    /// Returns [`CreatedCharge`]. Errors are
    /// [`CreateChargeError`](operations::CreateChargeError).
    ///
    /// Needs a location's token with the scope `charges.write`.
    ///
    /// `POST /marketplace/billing/charges`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::marketplace::{NewCharge, NewChargeRequired};
    ///
    /// let created_charge = client
    ///     .v3_marketplace()
    ///     .create_charge(
    ///         NewCharge::new(NewChargeRequired {
    ///             location_id: "ve9EPM428h8vShlRW1KT",
    ///             company_id: "5DP4iH6HLkQsiKESj6rh",
    ///             app_id: "65e0a7c41d9f3b2876c5e810",
    ///             meter_id: "680b97022b4a34420f5f9b93",
    ///             event_id: "evt_abc123",
    ///             description: "Charge for sending 10 SMS messages",
    ///             units: 10.0,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", created_charge.charge_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "charge")]
    pub fn create_charge(&self, body: NewCharge) -> operations::CreateCharge {
        let params = operations::CreateChargeParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns whether the wallet of the location has enough funds to be charged.
    ///
    /// HighLevel does not document which amount is enough.
    ///
    /// Returns [`WalletFunds`]. Errors are
    /// [`CheckWalletFundsError`](operations::CheckWalletFundsError).
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges/has-funds`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/has-funds))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let wallet_funds = client.v3_marketplace().check_wallet_funds().await?;
    /// println!("{:?}", wallet_funds.has_funds);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hasFunds")]
    pub fn check_wallet_funds(&self) -> operations::CheckWalletFunds {
        let params = operations::CheckWalletFundsParams::new();
        Request::new(self.client, params)
    }

    /// Returns a charge.
    ///
    /// Returns [`WalletCharge`]. Errors are
    /// [`GetChargeError`](operations::GetChargeError).
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges/{chargeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-specific-charge))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let wallet_charge = client.v3_marketplace().get_charge("charge_123").await?;
    /// println!("{:?}", wallet_charge.amount_charged);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSpecificCharge")]
    pub fn get_charge(&self, charge_id: impl Into<String>) -> operations::GetCharge {
        let params = operations::GetChargeParams::new(charge_id);
        Request::new(self.client, params)
    }

    /// Deletes a charge, which refunds it.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteChargeError`](operations::DeleteChargeError).
    ///
    /// Needs a location's token with the scope `charges.write`.
    ///
    /// `DELETE /marketplace/billing/charges/{chargeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/delete-charge))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.v3_marketplace().delete_charge("charge_123").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_charge(
        &self,
        charge_id: impl Into<String>,
    ) -> operations::DeleteCharge {
        let params = operations::DeleteChargeParams::new(charge_id);
        Request::new(self.client, params)
    }

    /// Moves the credentials of an app's third-party account to HighLevel.
    ///
    /// From then on HighLevel stores the credentials and refreshes the access token.
    ///
    /// Returns [`MigrateConnectionResponse`]. Errors are
    /// [`MigrateConnectionError`](operations::MigrateConnectionError).
    ///
    /// Needs a location's token with the scope
    /// `marketplace-external-auth-migration.write`.
    ///
    /// `POST /marketplace/external-auth/migration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::marketplace::{
    ///     ConnectionMigration, ConnectionMigrationRequired, ConnectionType,
    /// };
    ///
    /// let response = client
    ///     .v3_marketplace()
    ///     .migrate_connection(
    ///         ConnectionMigration::new(ConnectionMigrationRequired {
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 type_: ConnectionType::Oauth2,
    ///                 app_id: "65e0a7c41d9f3b2876c5e810",
    ///                 app_version_id: "674587703dfd4161f1e3c557",
    ///                 account_id: "accounting-main",
    ///             })
    ///             .access_token("access-token")
    ///             .refresh_token("refresh-token"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.identifier);
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate_connection(
        &self,
        body: ConnectionMigration,
    ) -> operations::MigrateConnection {
        let params = operations::MigrateConnectionParams::new(body);
        Request::new(self.client, params)
    }
}
