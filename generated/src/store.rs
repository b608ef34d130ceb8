//! The Store API, version 2: 18 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::LocationId;

mod create_shipping_carrier;
mod create_shipping_rate;
mod create_shipping_zone;
mod create_store_setting;
mod delete_shipping_carrier;
mod delete_shipping_rate;
mod delete_shipping_zone;
mod errors;
mod get_shipping_carrier;
mod get_shipping_rate;
mod get_shipping_zone;
mod get_store_settings;
mod list_available_shipping_rates;
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
pub use self::list_available_shipping_rates::{
    ListAvailableShippingRates, ListAvailableShippingRatesError,
    ListAvailableShippingRatesParams,
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
    AltType, AvailableShippingRate, AvailableShippingRateList,
    AvailableShippingRateQuery, AvailableShippingRateQueryRequired, ContactAddress,
    CountryCode, CreateShippingCarrierResponse, CreateShippingRateResponse,
    CreateShippingZoneResponse, DeleteShippingCarrierResponse,
    DeleteShippingRateResponse, DeleteShippingZoneResponse, NewShippingCarrier,
    NewShippingRate, NewShippingRateRequired, NewShippingZone, NewStoreSetting,
    OrderSource, OrderSourceSubType, OrderSourceType, ProductItem, RateCondition,
    ShippingCarrier, ShippingCarrierList, ShippingCarrierResponse,
    ShippingCarrierService, ShippingCarrierUpdate, ShippingOrigin,
    ShippingOriginRequired, ShippingRate, ShippingRateList, ShippingRateResponse,
    ShippingRateUpdate, ShippingZone, ShippingZoneCountry, ShippingZoneCountryState,
    ShippingZoneList, ShippingZoneResponse, ShippingZoneUpdate,
    StoreOrderFulfillmentNotification, StoreOrderNotification, StoreSetting,
    StoreSettingResponse, StoreSettingsResponse, UpdateShippingCarrierResponse,
    UpdateShippingRateResponse, UpdateShippingZoneResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Store",
    version: "v2",
    module: "store",
    feature: "store",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
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
];

/// The Store API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Store<'a> {
    client: &'a Client,
}

impl<'a> Store<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the shipping carriers of a location.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ShippingCarrierList`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-carriers))
    pub fn list_shipping_carriers(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListShippingCarriers {
        let params = ListShippingCarriersParams::new(alt_id);
        ListShippingCarriers {
            request: Request::new(self.client, params),
        }
    }

    /// Registers a shipping carrier with a location.
    ///
    /// HighLevel asks the callback URL for the rates of the carrier, so that URL has to
    /// be reachable from the internet.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateShippingCarrierResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-carrier`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-carrier))
    pub fn create_shipping_carrier(
        &self,
        body: NewShippingCarrier,
    ) -> CreateShippingCarrier {
        let params = CreateShippingCarrierParams::new(body);
        CreateShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a shipping carrier.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ShippingCarrierResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers))
    #[doc(alias = "get-shipping-carriers")]
    pub fn get_shipping_carrier(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> GetShippingCarrier {
        let params = GetShippingCarrierParams::new(alt_id, shipping_carrier_id);
        GetShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a shipping carrier.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `UpdateShippingCarrierResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier))
    pub fn update_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
        body: ShippingCarrierUpdate,
    ) -> UpdateShippingCarrier {
        let params = UpdateShippingCarrierParams::new(shipping_carrier_id, body);
        UpdateShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a shipping carrier.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier))
    pub fn delete_shipping_carrier(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> DeleteShippingCarrier {
        let params = DeleteShippingCarrierParams::new(alt_id, shipping_carrier_id);
        DeleteShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the shipping zones of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-zones))
    pub fn list_shipping_zones(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListShippingZones {
        let params = ListShippingZonesParams::new(alt_id);
        ListShippingZones {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a shipping zone: countries, or states of them, that are shipped to at the
    /// same rates.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateShippingZoneResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-zone))
    pub fn create_shipping_zone(&self, body: NewShippingZone) -> CreateShippingZone {
        let params = CreateShippingZoneParams::new(body);
        CreateShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the shipping rates that an order can be sent at.
    ///
    /// It only computes: what it returns depends on the country, the price and the weight
    /// of the order that is passed.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `AvailableShippingRateList`.
    ///
    /// `POST /store/shipping-zone/shipping-rates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-available-shipping-zones))
    #[doc(alias = "get-available-shipping-zones")]
    pub fn list_available_shipping_rates(
        &self,
        body: AvailableShippingRateQuery,
    ) -> ListAvailableShippingRates {
        let params = ListAvailableShippingRatesParams::new(body);
        ListAvailableShippingRates {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a shipping zone.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ShippingZoneResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones))
    #[doc(alias = "get-shipping-zones")]
    pub fn get_shipping_zone(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> GetShippingZone {
        let params = GetShippingZoneParams::new(alt_id, shipping_zone_id);
        GetShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a shipping zone.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `UpdateShippingZoneResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-zone))
    pub fn update_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
        body: ShippingZoneUpdate,
    ) -> UpdateShippingZone {
        let params = UpdateShippingZoneParams::new(shipping_zone_id, body);
        UpdateShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a shipping zone.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone))
    pub fn delete_shipping_zone(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> DeleteShippingZone {
        let params = DeleteShippingZoneParams::new(alt_id, shipping_zone_id);
        DeleteShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the shipping rates of a zone.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates))
    pub fn list_shipping_rates(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> ListShippingRates {
        let params = ListShippingRatesParams::new(alt_id, shipping_zone_id);
        ListShippingRates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a shipping rate in a zone.
    ///
    /// A rate has a fixed price, or that of a carrier plus a handling fee. It can be
    /// limited to orders within a range of prices or weights.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `CreateShippingRateResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-rate))
    pub fn create_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        body: NewShippingRate,
    ) -> CreateShippingRate {
        let params = CreateShippingRateParams::new(shipping_zone_id, body);
        CreateShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a shipping rate.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `ShippingRateResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-rates))
    #[doc(alias = "get-shipping-rates")]
    pub fn get_shipping_rate(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> GetShippingRate {
        let params = GetShippingRateParams::new(
            alt_id,
            shipping_zone_id,
            shipping_rate_id,
        );
        GetShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Changes a shipping rate.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `UpdateShippingRateResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-rate))
    pub fn update_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        body: ShippingRateUpdate,
    ) -> UpdateShippingRate {
        let params = UpdateShippingRateParams::new(
            shipping_zone_id,
            shipping_rate_id,
            body,
        );
        UpdateShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a shipping rate.
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-rate))
    pub fn delete_shipping_rate(
        &self,
        alt_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> DeleteShippingRate {
        let params = DeleteShippingRateParams::new(
            alt_id,
            shipping_zone_id,
            shipping_rate_id,
        );
        DeleteShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the store settings of a location.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `StoreSettingsResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/store-setting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-store-settings))
    pub fn get_store_settings(&self, alt_id: impl Into<LocationId>) -> GetStoreSettings {
        let params = GetStoreSettingsParams::new(alt_id);
        GetStoreSettings {
            request: Request::new(self.client, params),
        }
    }

    /// Creates the store settings of a location, or replaces them.
    ///
    /// Returns the member `data` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `StoreSettingResponse`.
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/store-setting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-store-setting))
    pub fn create_store_setting(&self, body: NewStoreSetting) -> CreateStoreSetting {
        let params = CreateStoreSettingParams::new(body);
        CreateStoreSetting {
            request: Request::new(self.client, params),
        }
    }
}
