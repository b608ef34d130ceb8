//! The request builders, parameters and errors of the Affiliate Manager API.
//!
//! The methods of [`AffiliateManager`](super::AffiliateManager) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::get_affiliate::{GetAffiliate, GetAffiliateError, GetAffiliateParams};
pub use super::list_affiliates::{
    ListAffiliates, ListAffiliatesError, ListAffiliatesParams,
};
pub use super::list_commissions::{
    ListCommissions, ListCommissionsError, ListCommissionsParams,
};
pub use super::list_payouts::{ListPayouts, ListPayoutsError, ListPayoutsParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListAffiliatesParams as Operation>::METADATA,
        <GetAffiliateParams as Operation>::METADATA,
        <ListCommissionsParams as Operation>::METADATA,
        <ListPayoutsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListAffiliatesParams, GetAffiliateParams, ListCommissionsParams, ListPayoutsParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
