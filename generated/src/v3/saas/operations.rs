//! The request builders, parameters and errors of the SaaS API.
//!
//! The methods of [`Saas`](super::Saas) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_complimentary_credits::{
    AddComplimentaryCredits, AddComplimentaryCreditsError, AddComplimentaryCreditsParams,
};
pub use super::allow_rebilling_attachment::{
    AllowRebillingAttachment, AllowRebillingAttachmentError,
    AllowRebillingAttachmentParams,
};
pub use super::bulk_disable_saas::{
    BulkDisableSaas, BulkDisableSaasError, BulkDisableSaasParams,
};
pub use super::bulk_disable_saas_legacy::{
    BulkDisableSaasLegacy, BulkDisableSaasLegacyError, BulkDisableSaasLegacyParams,
};
pub use super::bulk_enable_saas::{
    BulkEnableSaas, BulkEnableSaasError, BulkEnableSaasParams,
};
pub use super::bulk_enable_saas_legacy::{
    BulkEnableSaasLegacy, BulkEnableSaasLegacyError, BulkEnableSaasLegacyParams,
};
pub use super::enable_saas_location::{
    EnableSaasLocation, EnableSaasLocationError, EnableSaasLocationParams,
};
pub use super::enable_saas_location_legacy::{
    EnableSaasLocationLegacy, EnableSaasLocationLegacyError,
    EnableSaasLocationLegacyParams,
};
pub use super::get_location_subscription::{
    GetLocationSubscription, GetLocationSubscriptionError, GetLocationSubscriptionParams,
};
pub use super::get_location_subscription_legacy::{
    GetLocationSubscriptionLegacy, GetLocationSubscriptionLegacyError,
    GetLocationSubscriptionLegacyParams,
};
pub use super::get_location_wallet_balance::{
    GetLocationWalletBalance, GetLocationWalletBalanceError,
    GetLocationWalletBalanceParams,
};
pub use super::get_saas_plan::{GetSaasPlan, GetSaasPlanError, GetSaasPlanParams};
pub use super::get_saas_plan_legacy::{
    GetSaasPlanLegacy, GetSaasPlanLegacyError, GetSaasPlanLegacyParams,
};
pub use super::list_agency_plans::{
    ListAgencyPlans, ListAgencyPlansError, ListAgencyPlansParams,
};
pub use super::list_agency_plans_legacy::{
    ListAgencyPlansLegacy, ListAgencyPlansLegacyError, ListAgencyPlansLegacyParams,
};
pub use super::list_saas_locations::{
    ListSaasLocations, ListSaasLocationsError, ListSaasLocationsParams,
};
pub use super::list_saas_locations_legacy::{
    ListSaasLocationsLegacy, ListSaasLocationsLegacyError, ListSaasLocationsLegacyParams,
};
pub use super::pause_location::{PauseLocation, PauseLocationError, PauseLocationParams};
pub use super::pause_location_legacy::{
    PauseLocationLegacy, PauseLocationLegacyError, PauseLocationLegacyParams,
};
pub use super::search_locations::{
    SearchLocations, SearchLocationsError, SearchLocationsParams,
};
pub use super::search_locations_legacy::{
    SearchLocationsLegacy, SearchLocationsLegacyError, SearchLocationsLegacyParams,
};
pub use super::update_rebilling::{
    UpdateRebilling, UpdateRebillingError, UpdateRebillingParams,
};
pub use super::update_rebilling_legacy::{
    UpdateRebillingLegacy, UpdateRebillingLegacyError, UpdateRebillingLegacyParams,
};
pub use super::update_saas_subscription::{
    UpdateSaasSubscription, UpdateSaasSubscriptionError, UpdateSaasSubscriptionParams,
};
pub use super::update_saas_subscription_legacy::{
    UpdateSaasSubscriptionLegacy, UpdateSaasSubscriptionLegacyError,
    UpdateSaasSubscriptionLegacyParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListAgencyPlansLegacyParams as Operation>::METADATA,
        <BulkDisableSaasLegacyParams as Operation>::METADATA,
        <BulkEnableSaasLegacyParams as Operation>::METADATA,
        <GetLocationWalletBalanceParams as Operation>::METADATA,
        <AddComplimentaryCreditsParams as Operation>::METADATA,
        <EnableSaasLocationLegacyParams as Operation>::METADATA,
        <GetLocationSubscriptionLegacyParams as Operation>::METADATA,
        <SearchLocationsLegacyParams as Operation>::METADATA,
        <PauseLocationLegacyParams as Operation>::METADATA,
        <ListSaasLocationsLegacyParams as Operation>::METADATA,
        <GetSaasPlanLegacyParams as Operation>::METADATA,
        <UpdateRebillingLegacyParams as Operation>::METADATA,
        <UpdateSaasSubscriptionLegacyParams as Operation>::METADATA,
        <ListAgencyPlansParams as Operation>::METADATA,
        <AllowRebillingAttachmentParams as Operation>::METADATA,
        <BulkDisableSaasParams as Operation>::METADATA,
        <BulkEnableSaasParams as Operation>::METADATA,
        <EnableSaasLocationParams as Operation>::METADATA,
        <GetLocationSubscriptionParams as Operation>::METADATA,
        <SearchLocationsParams as Operation>::METADATA,
        <PauseLocationParams as Operation>::METADATA,
        <ListSaasLocationsParams as Operation>::METADATA,
        <GetSaasPlanParams as Operation>::METADATA,
        <UpdateRebillingParams as Operation>::METADATA,
        <UpdateSaasSubscriptionParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListAgencyPlansLegacyParams, BulkDisableSaasLegacyParams, BulkEnableSaasLegacyParams,
    GetLocationWalletBalanceParams, AddComplimentaryCreditsParams,
    EnableSaasLocationLegacyParams, GetLocationSubscriptionLegacyParams,
    SearchLocationsLegacyParams, PauseLocationLegacyParams,
    ListSaasLocationsLegacyParams, GetSaasPlanLegacyParams, UpdateRebillingLegacyParams,
    UpdateSaasSubscriptionLegacyParams, ListAgencyPlansParams,
    AllowRebillingAttachmentParams, BulkDisableSaasParams, BulkEnableSaasParams,
    EnableSaasLocationParams, GetLocationSubscriptionParams, SearchLocationsParams,
    PauseLocationParams, ListSaasLocationsParams, GetSaasPlanParams,
    UpdateRebillingParams, UpdateSaasSubscriptionParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
