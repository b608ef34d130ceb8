//! The request builders, parameters and errors of the Store API.
//!
//! The methods of [`Store`](super::Store) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_shipping_carrier::{
    CreateShippingCarrier, CreateShippingCarrierError, CreateShippingCarrierParams,
};
pub use super::create_shipping_rate::{
    CreateShippingRate, CreateShippingRateError, CreateShippingRateParams,
};
pub use super::create_shipping_zone::{
    CreateShippingZone, CreateShippingZoneError, CreateShippingZoneParams,
};
pub use super::create_store_setting::{
    CreateStoreSetting, CreateStoreSettingError, CreateStoreSettingParams,
};
pub use super::delete_shipping_carrier::{
    DeleteShippingCarrier, DeleteShippingCarrierError, DeleteShippingCarrierParams,
};
pub use super::delete_shipping_rate::{
    DeleteShippingRate, DeleteShippingRateError, DeleteShippingRateParams,
};
pub use super::delete_shipping_zone::{
    DeleteShippingZone, DeleteShippingZoneError, DeleteShippingZoneParams,
};
pub use super::get_shipping_carrier::{
    GetShippingCarrier, GetShippingCarrierError, GetShippingCarrierParams,
};
pub use super::get_shipping_rate::{
    GetShippingRate, GetShippingRateError, GetShippingRateParams,
};
pub use super::get_shipping_zone::{
    GetShippingZone, GetShippingZoneError, GetShippingZoneParams,
};
pub use super::get_store_settings::{
    GetStoreSettings, GetStoreSettingsError, GetStoreSettingsParams,
};
pub use super::list_available_shipping_rates::{
    ListAvailableShippingRates, ListAvailableShippingRatesError,
    ListAvailableShippingRatesParams,
};
pub use super::list_shipping_carriers::{
    ListShippingCarriers, ListShippingCarriersError, ListShippingCarriersParams,
};
pub use super::list_shipping_rates::{
    ListShippingRates, ListShippingRatesError, ListShippingRatesParams,
};
pub use super::list_shipping_zones::{
    ListShippingZones, ListShippingZonesError, ListShippingZonesParams,
};
pub use super::update_shipping_carrier::{
    UpdateShippingCarrier, UpdateShippingCarrierError, UpdateShippingCarrierParams,
};
pub use super::update_shipping_rate::{
    UpdateShippingRate, UpdateShippingRateError, UpdateShippingRateParams,
};
pub use super::update_shipping_zone::{
    UpdateShippingZone, UpdateShippingZoneError, UpdateShippingZoneParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListShippingCarriersParams as Operation>::METADATA,
        <CreateShippingCarrierParams as Operation>::METADATA,
        <GetShippingCarrierParams as Operation>::METADATA,
        <UpdateShippingCarrierParams as Operation>::METADATA,
        <DeleteShippingCarrierParams as Operation>::METADATA,
        <ListShippingZonesParams as Operation>::METADATA,
        <CreateShippingZoneParams as Operation>::METADATA,
        <ListAvailableShippingRatesParams as Operation>::METADATA,
        <GetShippingZoneParams as Operation>::METADATA,
        <UpdateShippingZoneParams as Operation>::METADATA,
        <DeleteShippingZoneParams as Operation>::METADATA,
        <ListShippingRatesParams as Operation>::METADATA,
        <CreateShippingRateParams as Operation>::METADATA,
        <GetShippingRateParams as Operation>::METADATA,
        <UpdateShippingRateParams as Operation>::METADATA,
        <DeleteShippingRateParams as Operation>::METADATA,
        <GetStoreSettingsParams as Operation>::METADATA,
        <CreateStoreSettingParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListShippingCarriersParams, CreateShippingCarrierParams, GetShippingCarrierParams,
    UpdateShippingCarrierParams, DeleteShippingCarrierParams, ListShippingZonesParams,
    CreateShippingZoneParams, ListAvailableShippingRatesParams, GetShippingZoneParams,
    UpdateShippingZoneParams, DeleteShippingZoneParams, ListShippingRatesParams,
    CreateShippingRateParams, GetShippingRateParams, UpdateShippingRateParams,
    DeleteShippingRateParams, GetStoreSettingsParams, CreateStoreSettingParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
