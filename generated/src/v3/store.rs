//! The Store API, version 3: 18 operations.

use highlevel_runtime::Client;

mod create_shipping_carrier;
mod create_shipping_rate;
mod create_shipping_zone;
mod create_store_setting;
mod delete_shipping_carrier;
mod delete_shipping_rate;
mod delete_shipping_zone;
mod errors;
mod get_available_shipping_rates;
mod get_shipping_carrier;
mod get_shipping_rate;
mod get_shipping_zone;
mod get_store_settings;
mod list_shipping_carriers;
mod list_shipping_rates;
mod list_shipping_zones;
mod update_shipping_carrier;
mod update_shipping_rate;
mod update_shipping_zone;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::create_shipping_carrier::{
    CreateShippingCarrier, CreateShippingCarrierError, CreateShippingCarrierParams,
};
pub use self::create_shipping_rate::{
    CreateShippingRate, CreateShippingRateError, CreateShippingRateParams,
};
pub use self::create_shipping_zone::{
    CreateShippingZone, CreateShippingZoneError, CreateShippingZoneParams,
};
pub use self::create_store_setting::{
    CreateStoreSetting, CreateStoreSettingError, CreateStoreSettingParams,
};
pub use self::delete_shipping_carrier::{
    DeleteShippingCarrier, DeleteShippingCarrierError, DeleteShippingCarrierParams,
};
pub use self::delete_shipping_rate::{
    DeleteShippingRate, DeleteShippingRateError, DeleteShippingRateParams,
};
pub use self::delete_shipping_zone::{
    DeleteShippingZone, DeleteShippingZoneError, DeleteShippingZoneParams,
};
pub use self::errors::StoreError;
pub use self::get_available_shipping_rates::{
    GetAvailableShippingRates, GetAvailableShippingRatesError,
    GetAvailableShippingRatesParams,
};
pub use self::get_shipping_carrier::{
    GetShippingCarrier, GetShippingCarrierError, GetShippingCarrierParams,
};
pub use self::get_shipping_rate::{
    GetShippingRate, GetShippingRateError, GetShippingRateParams,
};
pub use self::get_shipping_zone::{
    GetShippingZone, GetShippingZoneError, GetShippingZoneParams,
};
pub use self::get_store_settings::{
    GetStoreSettings, GetStoreSettingsError, GetStoreSettingsParams,
};
pub use self::list_shipping_carriers::{
    ListShippingCarriers, ListShippingCarriersError, ListShippingCarriersParams,
};
pub use self::list_shipping_rates::{
    ListShippingRates, ListShippingRatesError, ListShippingRatesParams,
};
pub use self::list_shipping_zones::{
    ListShippingZones, ListShippingZonesError, ListShippingZonesParams,
};
pub use self::update_shipping_carrier::{
    UpdateShippingCarrier, UpdateShippingCarrierError, UpdateShippingCarrierParams,
};
pub use self::update_shipping_rate::{
    UpdateShippingRate, UpdateShippingRateError, UpdateShippingRateParams,
};
pub use self::update_shipping_zone::{
    UpdateShippingZone, UpdateShippingZoneError, UpdateShippingZoneParams,
};
pub use crate::shared::store::{
    AltType, AvailableShippingRate, ContactAddress, CountryCode,
    CreateShippingCarrierBody, CreateShippingCarrierResponse, CreateShippingRateBody,
    CreateShippingRateResponse, CreateShippingZoneBody, CreateShippingZoneResponse,
    CreateStoreSettingBody, CreateStoreSettingResponse, DeleteShippingCarrierResponse,
    DeleteShippingRateResponse, DeleteShippingZoneResponse,
    GetAvailableShippingRatesBody, GetAvailableShippingRatesResponse,
    GetShippingCarrierResponse, GetShippingRateResponse, GetShippingZoneResponse,
    GetStoreSettingsResponse, ListShippingCarriersResponse, ListShippingRatesResponse,
    ListShippingZonesResponse, OrderSource, OrderSourceSubType, OrderSourceType,
    ProductItem, RateCondition, ShippingCarrier, ShippingCarrierService, ShippingOrigin,
    ShippingRate, ShippingZone, ShippingZoneCountry, ShippingZoneCountryState,
    StoreOrderFulfillmentNotification, StoreOrderNotification, StoreSetting,
    UpdateShippingCarrierBody, UpdateShippingCarrierResponse, UpdateShippingRateBody,
    UpdateShippingRateResponse, UpdateShippingZoneBody, UpdateShippingZoneResponse,
};

/// The Store API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Store<'a> {
    client: &'a Client,
}

impl<'a> Store<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the shipping zones of a location.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn list_shipping_zones(
        &self,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> ListShippingZones {
        ListShippingZones::new(
            self.client,
            ListShippingZonesParams::new(alt_id, alt_type),
        )
    }

    /// Creates a shipping zone: countries, or states of them, that are shipped to at the
    /// same rates.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn create_shipping_zone(
        &self,
        body: CreateShippingZoneBody,
    ) -> CreateShippingZone {
        CreateShippingZone::new(self.client, CreateShippingZoneParams::new(body))
    }

    /// Returns a shipping zone.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    #[doc(alias = "get-shipping-zones")]
    pub fn get_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> GetShippingZone {
        GetShippingZone::new(
            self.client,
            GetShippingZoneParams::new(shipping_zone_id, alt_id, alt_type),
        )
    }

    /// Changes a shipping zone.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn update_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
        body: UpdateShippingZoneBody,
    ) -> UpdateShippingZone {
        UpdateShippingZone::new(
            self.client,
            UpdateShippingZoneParams::new(shipping_zone_id, body),
        )
    }

    /// Deletes a shipping zone.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn delete_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> DeleteShippingZone {
        DeleteShippingZone::new(
            self.client,
            DeleteShippingZoneParams::new(shipping_zone_id, alt_id, alt_type),
        )
    }

    /// Lists the shipping rates that an order can be sent at.
    ///
    /// It only computes: what it returns depends on the country, the price and the weight
    /// of the order that is passed.
    ///
    /// `POST /store/shipping-zone/shipping-rates`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    #[doc(alias = "get-available-shipping-zones")]
    pub fn get_available_shipping_rates(
        &self,
        body: GetAvailableShippingRatesBody,
    ) -> GetAvailableShippingRates {
        GetAvailableShippingRates::new(
            self.client,
            GetAvailableShippingRatesParams::new(body),
        )
    }

    /// Lists the shipping rates of a zone.
    ///
    /// It answers with one page of a list; [`pages`](highlevel_runtime::Request::pages)
    /// and [`items`](highlevel_runtime::Request::items) read the whole list.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn list_shipping_rates(
        &self,
        shipping_zone_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> ListShippingRates {
        ListShippingRates::new(
            self.client,
            ListShippingRatesParams::new(shipping_zone_id, alt_id, alt_type),
        )
    }

    /// Creates a shipping rate in a zone.
    ///
    /// A rate has a fixed price, or that of a carrier plus a handling fee. It can be
    /// limited to orders within a range of prices or weights.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn create_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        body: CreateShippingRateBody,
    ) -> CreateShippingRate {
        CreateShippingRate::new(
            self.client,
            CreateShippingRateParams::new(shipping_zone_id, body),
        )
    }

    /// Returns a shipping rate.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    #[doc(alias = "get-shipping-rates")]
    pub fn get_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> GetShippingRate {
        GetShippingRate::new(
            self.client,
            GetShippingRateParams::new(
                shipping_zone_id,
                shipping_rate_id,
                alt_id,
                alt_type,
            ),
        )
    }

    /// Changes a shipping rate.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn update_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        body: UpdateShippingRateBody,
    ) -> UpdateShippingRate {
        UpdateShippingRate::new(
            self.client,
            UpdateShippingRateParams::new(shipping_zone_id, shipping_rate_id, body),
        )
    }

    /// Deletes a shipping rate.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn delete_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> DeleteShippingRate {
        DeleteShippingRate::new(
            self.client,
            DeleteShippingRateParams::new(
                shipping_zone_id,
                shipping_rate_id,
                alt_id,
                alt_type,
            ),
        )
    }

    /// Lists the shipping carriers of a location.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn list_shipping_carriers(
        &self,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> ListShippingCarriers {
        ListShippingCarriers::new(
            self.client,
            ListShippingCarriersParams::new(alt_id, alt_type),
        )
    }

    /// Registers a shipping carrier with a location.
    ///
    /// HighLevel asks the callback URL for the rates of the carrier, so that URL has to
    /// be reachable from the internet.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-carrier`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn create_shipping_carrier(
        &self,
        body: CreateShippingCarrierBody,
    ) -> CreateShippingCarrier {
        CreateShippingCarrier::new(self.client, CreateShippingCarrierParams::new(body))
    }

    /// Returns a shipping carrier.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    #[doc(alias = "get-shipping-carriers")]
    pub fn get_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> GetShippingCarrier {
        GetShippingCarrier::new(
            self.client,
            GetShippingCarrierParams::new(shipping_carrier_id, alt_id, alt_type),
        )
    }

    /// Changes a shipping carrier.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn update_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
        body: UpdateShippingCarrierBody,
    ) -> UpdateShippingCarrier {
        UpdateShippingCarrier::new(
            self.client,
            UpdateShippingCarrierParams::new(shipping_carrier_id, body),
        )
    }

    /// Deletes a shipping carrier.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn delete_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> DeleteShippingCarrier {
        DeleteShippingCarrier::new(
            self.client,
            DeleteShippingCarrierParams::new(shipping_carrier_id, alt_id, alt_type),
        )
    }

    /// Returns the store settings of a location.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/store-setting`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn get_store_settings(
        &self,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> GetStoreSettings {
        GetStoreSettings::new(self.client, GetStoreSettingsParams::new(alt_id, alt_type))
    }

    /// Creates the store settings of a location, or replaces them.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/store-setting`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
    pub fn create_store_setting(
        &self,
        body: CreateStoreSettingBody,
    ) -> CreateStoreSetting {
        CreateStoreSetting::new(self.client, CreateStoreSettingParams::new(body))
    }
}
