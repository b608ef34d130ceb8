//! The Marketplace API, version 2: 9 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{AppId, LocationId};

mod check_wallet_funds;
mod create_charge;
mod delete_charge;
mod errors;
mod get_charge;
mod get_installer_details;
mod get_rebilling_config;
mod list_charges;
mod migrate_connection;
mod uninstall_application;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::check_wallet_funds::{
    CheckWalletFunds, CheckWalletFundsError, CheckWalletFundsParams,
};
pub use self::create_charge::{CreateCharge, CreateChargeError, CreateChargeParams};
pub use self::delete_charge::{DeleteCharge, DeleteChargeError, DeleteChargeParams};
pub use self::get_charge::{GetCharge, GetChargeError, GetChargeParams};
pub use self::get_installer_details::{
    GetInstallerDetails, GetInstallerDetailsError, GetInstallerDetailsParams,
};
pub use self::get_rebilling_config::{
    GetRebillingConfig, GetRebillingConfigError, GetRebillingConfigParams,
};
pub use self::list_charges::{ListCharges, ListChargesError, ListChargesParams};
pub use self::migrate_connection::{
    MigrateConnection, MigrateConnectionError, MigrateConnectionParams,
};
pub use self::uninstall_application::{
    UninstallApplication, UninstallApplicationError, UninstallApplicationParams,
};
pub use crate::shared::marketplace::{
    ApplicationUninstallation, ChargeList, ChargeMeta, ChargeNotFoundErrorBody,
    ChargeRefusedErrorBody, ConnectionMigration, ConnectionMigrationRequired,
    ConnectionType, CreatedCharge, DeletedCharge, InstallerDetails,
    InstallerDetailsResponse, InternalServerErrorBody, MigrateConnectionResponse,
    NewCharge, NewChargeRequired, Pagination, PriceType, RebillingConfigResponse,
    RebillingPlans, SubscriptionPlan, TransactionType, UninstallApplicationResponse,
    UsagePlan, WalletCharge, WalletFunds, WhitelabelDetails,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Marketplace",
    version: "v2",
    module: "marketplace",
    feature: "marketplace",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <GetInstallerDetailsParams as Operation>::METADATA,
    <UninstallApplicationParams as Operation>::METADATA,
    <GetRebillingConfigParams as Operation>::METADATA,
    <ListChargesParams as Operation>::METADATA,
    <CreateChargeParams as Operation>::METADATA,
    <CheckWalletFundsParams as Operation>::METADATA,
    <GetChargeParams as Operation>::METADATA,
    <DeleteChargeParams as Operation>::METADATA,
    <MigrateConnectionParams as Operation>::METADATA,
];

/// The Marketplace API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Marketplace<'a> {
    client: &'a Client,
}

impl<'a> Marketplace<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Returns who installed an app, and where.
    ///
    /// Mail address, owner and plan of the company are not told when the app was
    /// installed in a location.
    ///
    /// Returns the member `installationDetails` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `InstallerDetailsResponse`.
    ///
    /// Needs a location's or a company's token with the scope
    /// `marketplace-installer-details.readonly`.
    ///
    /// `GET /marketplace/app/{appId}/installations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details))
    pub fn get_installer_details(
        &self,
        app_id: impl Into<AppId>,
    ) -> GetInstallerDetails {
        let params = GetInstallerDetailsParams::new(app_id);
        GetInstallerDetails {
            request: Request::new(self.client, params),
        }
    }

    /// Uninstalls an app from a company or from a location.
    ///
    /// A token of a company needs the company id and removes the app from the company and
    /// all of its locations; a token of a location needs the location id and removes it
    /// there. A developer who uninstalls must give a reason.
    ///
    /// Needs a location's or a company's token with the scope `oauth.write`.
    ///
    /// `DELETE /marketplace/app/{appId}/installations`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/uninstall-application))
    pub fn uninstall_application(
        &self,
        app_id: impl Into<AppId>,
        body: ApplicationUninstallation,
    ) -> UninstallApplication {
        let params = UninstallApplicationParams::new(app_id, body);
        UninstallApplication {
            request: Request::new(self.client, params),
        }
    }

    /// Returns what an app costs a location: its subscriptions and its usage.
    ///
    /// Returns the member `plans` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `RebillingConfigResponse`.
    ///
    /// Needs a location's token with the scope `oauth.readonly`.
    ///
    /// `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app))
    #[doc(alias = "get-rebilling-config-for-app")]
    pub fn get_rebilling_config(
        &self,
        location_id: impl Into<LocationId>,
        app_id: impl Into<AppId>,
    ) -> GetRebillingConfig {
        let params = GetRebillingConfigParams::new(location_id, app_id);
        GetRebillingConfig {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the charges that an app made.
    ///
    /// Give both `startDate` and `endDate` to name a span of time.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-charges))
    #[doc(alias = "getCharges")]
    pub fn list_charges(&self) -> ListCharges {
        let params = ListChargesParams::new();
        ListCharges {
            request: Request::new(self.client, params),
        }
    }

    /// Charges the wallet of a location for units of a meter.
    ///
    /// The event id is yours: it finds the charge again.
    ///
    /// Needs a location's token with the scope `charges.write`.
    ///
    /// `POST /marketplace/billing/charges`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/charge))
    #[doc(alias = "charge")]
    pub fn create_charge(&self, body: NewCharge) -> CreateCharge {
        let params = CreateChargeParams::new(body);
        CreateCharge {
            request: Request::new(self.client, params),
        }
    }

    /// Tells whether the wallet of the location has enough to be charged.
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges/has-funds`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/has-funds))
    #[doc(alias = "hasFunds")]
    pub fn check_wallet_funds(&self) -> CheckWalletFunds {
        let params = CheckWalletFundsParams::new();
        CheckWalletFunds {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a charge.
    ///
    /// Needs a location's token with the scope `charges.readonly`.
    ///
    /// `GET /marketplace/billing/charges/{chargeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-specific-charge))
    #[doc(alias = "getSpecificCharge")]
    pub fn get_charge(&self, charge_id: impl Into<String>) -> GetCharge {
        let params = GetChargeParams::new(charge_id);
        GetCharge {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a charge, which refunds it.
    ///
    /// Needs a location's token with the scope `charges.write`.
    ///
    /// `DELETE /marketplace/billing/charges/{chargeId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/delete-charge))
    pub fn delete_charge(&self, charge_id: impl Into<String>) -> DeleteCharge {
        let params = DeleteChargeParams::new(charge_id);
        DeleteCharge {
            request: Request::new(self.client, params),
        }
    }

    /// Hands the credentials of an external account to HighLevel.
    ///
    /// From then on HighLevel keeps them and renews the token.
    ///
    /// Needs a location's token with the scope
    /// `marketplace-external-auth-migration.write`.
    ///
    /// `POST /marketplace/external-auth/migration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection))
    pub fn migrate_connection(&self, body: ConnectionMigration) -> MigrateConnection {
        let params = MigrateConnectionParams::new(body);
        MigrateConnection {
            request: Request::new(self.client, params),
        }
    }
}
