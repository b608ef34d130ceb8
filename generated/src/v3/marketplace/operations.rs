//! The request builders, parameters and errors of the Marketplace API.
//!
//! The methods of [`Marketplace`](super::Marketplace) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::check_wallet_funds::{
    CheckWalletFunds, CheckWalletFundsError, CheckWalletFundsParams,
};
pub use super::create_charge::{CreateCharge, CreateChargeError, CreateChargeParams};
pub use super::delete_charge::{DeleteCharge, DeleteChargeError, DeleteChargeParams};
pub use super::get_charge::{GetCharge, GetChargeError, GetChargeParams};
pub use super::get_installer::{GetInstaller, GetInstallerError, GetInstallerParams};
pub use super::get_rebilling_config::{
    GetRebillingConfig, GetRebillingConfigError, GetRebillingConfigParams,
};
pub use super::list_charges::{ListCharges, ListChargesError, ListChargesParams};
pub use super::migrate_connection::{
    MigrateConnection, MigrateConnectionError, MigrateConnectionParams,
};
pub use super::uninstall_application::{
    UninstallApplication, UninstallApplicationError, UninstallApplicationParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <GetInstallerParams as Operation>::METADATA,
        <UninstallApplicationParams as Operation>::METADATA,
        <GetRebillingConfigParams as Operation>::METADATA,
        <ListChargesParams as Operation>::METADATA,
        <CreateChargeParams as Operation>::METADATA,
        <CheckWalletFundsParams as Operation>::METADATA,
        <GetChargeParams as Operation>::METADATA,
        <DeleteChargeParams as Operation>::METADATA,
        <MigrateConnectionParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    GetInstallerParams, UninstallApplicationParams, GetRebillingConfigParams,
    ListChargesParams, CreateChargeParams, CheckWalletFundsParams, GetChargeParams,
    DeleteChargeParams, MigrateConnectionParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
