//! The Store API, version 2: 18 operations.
//!
//! [`Client::store`](crate::Client::store) returns the handle [`Store`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Shipping Carrier
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_shipping_carriers`](Store::list_shipping_carriers) | `GET /store/shipping-carrier` | Lists the shipping carriers of a location. |
//! | [`create_shipping_carrier`](Store::create_shipping_carrier) | `POST /store/shipping-carrier` | Registers a shipping carrier with a location. |
//! | [`get_shipping_carrier`](Store::get_shipping_carrier) | `GET /store/shipping-carrier/{shippingCarrierId}` | Returns a shipping carrier. |
//! | [`update_shipping_carrier`](Store::update_shipping_carrier) | `PUT /store/shipping-carrier/{shippingCarrierId}` | Updates a shipping carrier. |
//! | [`delete_shipping_carrier`](Store::delete_shipping_carrier) | `DELETE /store/shipping-carrier/{shippingCarrierId}` | Deletes a shipping carrier. |
//!
//! # Shipping Zone
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_shipping_zones`](Store::list_shipping_zones) | `GET /store/shipping-zone` | Lists the shipping zones of a location. |
//! | [`create_shipping_zone`](Store::create_shipping_zone) | `POST /store/shipping-zone` | Creates a shipping zone: countries, or states of them, that are shipped to at the same rates. |
//! | [`list_available_shipping_rates`](Store::list_available_shipping_rates) | `POST /store/shipping-zone/shipping-rates` | Lists the shipping rates available for an order. |
//! | [`get_shipping_zone`](Store::get_shipping_zone) | `GET /store/shipping-zone/{shippingZoneId}` | Returns a shipping zone. |
//! | [`update_shipping_zone`](Store::update_shipping_zone) | `PUT /store/shipping-zone/{shippingZoneId}` | Updates a shipping zone. |
//! | [`delete_shipping_zone`](Store::delete_shipping_zone) | `DELETE /store/shipping-zone/{shippingZoneId}` | Deletes a shipping zone. |
//!
//! # Shipping Zone Rates
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_shipping_rates`](Store::list_shipping_rates) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate` | Lists the shipping rates of a zone. |
//! | [`create_shipping_rate`](Store::create_shipping_rate) | `POST /store/shipping-zone/{shippingZoneId}/shipping-rate` | Creates a shipping rate in a zone. |
//! | [`get_shipping_rate`](Store::get_shipping_rate) | `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | Returns a shipping rate. |
//! | [`update_shipping_rate`](Store::update_shipping_rate) | `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | Updates a shipping rate. |
//! | [`delete_shipping_rate`](Store::delete_shipping_rate) | `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}` | Deletes a shipping rate. |
//!
//! # Store Setting
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_store_settings`](Store::get_store_settings) | `GET /store/store-setting` | Returns the store settings of a location. |
//! | [`create_store_setting`](Store::create_store_setting) | `POST /store/store-setting` | Creates the store settings of a location, or replaces them. |

use highlevel_runtime::{Api, Client, Request};

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

pub mod operations;

pub use crate::shared::store::{
    AltType, AvailableShippingRate, AvailableShippingRateList,
    AvailableShippingRateQuery, AvailableShippingRateQueryRequired, ContactAddress,
    CountryCode, CreateShippingCarrierResponse, CreateShippingRateResponse,
    CreateShippingZoneResponse, NewShippingCarrier, NewShippingRate,
    NewShippingRateRequired, NewShippingZone, NewStoreSetting, OrderSource,
    OrderSourceSubType, OrderSourceType, ProductItem, RateCondition, ShippingCarrier,
    ShippingCarrierList, ShippingCarrierResponse, ShippingCarrierService,
    ShippingCarrierUpdate, ShippingOrigin, ShippingOriginRequired, ShippingRate,
    ShippingRateList, ShippingRateResponse, ShippingRateUpdate, ShippingZone,
    ShippingZoneCountry, ShippingZoneCountryState, ShippingZoneList,
    ShippingZoneResponse, ShippingZoneUpdate, StoreOrderFulfillmentNotification,
    StoreOrderFulfillmentNotificationRequired, StoreOrderNotification,
    StoreOrderNotificationRequired, StoreSetting, StoreSettingResponse,
    StoreSettingsResponse, UpdateShippingCarrierResponse, UpdateShippingRateResponse,
    UpdateShippingZoneResponse,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Store",
    version: "v2",
    module: "store",
    feature: "store",
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

    /// Lists the shipping carriers of a location.
    ///
    /// Returns a list of [`ShippingCarrier`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ShippingCarrierList`], in a `Response`. Errors are
    /// [`ListShippingCarriersError`](operations::ListShippingCarriersError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-carriers))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let shipping_carriers = client
    ///     .store()
    ///     .list_shipping_carriers("3SwdhCsvxI8Au3KsPJt6")
    ///     .await?;
    /// for shipping_carrier in shipping_carriers {
    ///     println!("{:?}", shipping_carrier.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shipping_carriers(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListShippingCarriers {
        let params = operations::ListShippingCarriersParams::new(location_id);
        operations::ListShippingCarriers {
            request: Request::new(self.client, params),
        }
    }

    /// Registers a shipping carrier with a location.
    ///
    /// HighLevel asks the callback URL for the rates of the carrier, so that URL has to
    /// be reachable from the internet.
    ///
    /// Returns [`ShippingCarrier`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateShippingCarrierResponse`], in a `Response`. Errors are
    /// [`CreateShippingCarrierError`](operations::CreateShippingCarrierError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-carrier`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-carrier))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::NewShippingCarrier;
    ///
    /// let shipping_carrier = client
    ///     .store()
    ///     .create_shipping_carrier(
    ///         NewShippingCarrier::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             "FedEx",
    ///             "https://example.com/get-shipping-rates",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_carrier.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_shipping_carrier(
        &self,
        body: NewShippingCarrier,
    ) -> operations::CreateShippingCarrier {
        let params = operations::CreateShippingCarrierParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a shipping carrier.
    ///
    /// Returns [`ShippingCarrier`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ShippingCarrierResponse`], in a `Response`. Errors are
    /// [`GetShippingCarrierError`](operations::GetShippingCarrierError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let shipping_carrier = client
    ///     .store()
    ///     .get_shipping_carrier("3SwdhCsvxI8Au3KsPJt6", "66e2d5b80f4a7c913d6be042")
    ///     .await?;
    /// println!("{:?}", shipping_carrier.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-shipping-carriers")]
    pub fn get_shipping_carrier(
        &self,
        location_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> operations::GetShippingCarrier {
        let params = operations::GetShippingCarrierParams::new(
            location_id,
            shipping_carrier_id,
        );
        operations::GetShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a shipping carrier.
    ///
    /// Returns [`ShippingCarrier`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateShippingCarrierResponse`], in a `Response`. Errors are
    /// [`UpdateShippingCarrierError`](operations::UpdateShippingCarrierError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::ShippingCarrierUpdate;
    ///
    /// let shipping_carrier = client
    ///     .store()
    ///     .update_shipping_carrier(
    ///         "66e2d5b80f4a7c913d6be042",
    ///         ShippingCarrierUpdate::new()
    ///             .callback_url("https://example.com/shipping-rates/v2"),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_carrier.callback_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_shipping_carrier(
        &self,
        shipping_carrier_id: impl Into<String>,
        body: ShippingCarrierUpdate,
    ) -> operations::UpdateShippingCarrier {
        let params = operations::UpdateShippingCarrierParams::new(
            shipping_carrier_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a shipping carrier.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteShippingCarrierError`](operations::DeleteShippingCarrierError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-carrier/{shippingCarrierId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .store()
    ///     .delete_shipping_carrier("3SwdhCsvxI8Au3KsPJt6", "66e2d5b80f4a7c913d6be042")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_shipping_carrier(
        &self,
        location_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> operations::DeleteShippingCarrier {
        let params = operations::DeleteShippingCarrierParams::new(
            location_id,
            shipping_carrier_id,
        );
        operations::DeleteShippingCarrier {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the shipping zones of a location.
    ///
    /// Returns one page, [`ShippingZoneList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListShippingZonesError`](operations::ListShippingZonesError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-zones))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut shipping_zones = client
    ///     .store()
    ///     .list_shipping_zones("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(shipping_zone) = shipping_zones.next().await {
    ///     let shipping_zone = shipping_zone?;
    ///     println!("{:?}", shipping_zone.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shipping_zones(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListShippingZones {
        let params = operations::ListShippingZonesParams::new(location_id);
        operations::ListShippingZones {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a shipping zone: countries, or states of them, that are shipped to at the
    /// same rates.
    ///
    /// Returns [`ShippingZone`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateShippingZoneResponse`], in a `Response`. Errors are
    /// [`CreateShippingZoneError`](operations::CreateShippingZoneError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-zone))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::{CountryCode, NewShippingZone, ShippingZoneCountry};
    ///
    /// let shipping_zone = client
    ///     .store()
    ///     .create_shipping_zone(
    ///         NewShippingZone::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             "United States",
    ///             [ShippingZoneCountry::new(CountryCode::Us)],
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_zone.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_shipping_zone(
        &self,
        body: NewShippingZone,
    ) -> operations::CreateShippingZone {
        let params = operations::CreateShippingZoneParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the shipping rates available for an order.
    ///
    /// The rates depend on the country, the price and the weight of the order in the
    /// body. Nothing is stored.
    ///
    /// Returns a list of [`AvailableShippingRate`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`AvailableShippingRateList`], in a `Response`. Errors are
    /// [`ListAvailableShippingRatesError`](operations::ListAvailableShippingRatesError).
    ///
    /// `POST /store/shipping-zone/shipping-rates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-available-shipping-zones))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::{
    ///     AvailableShippingRateQuery, AvailableShippingRateQueryRequired, CountryCode,
    ///     OrderSource, OrderSourceType, ProductItem,
    /// };
    ///
    /// let available_shipping_rates = client
    ///     .store()
    ///     .list_available_shipping_rates(
    ///         AvailableShippingRateQuery::new(AvailableShippingRateQueryRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             country: CountryCode::Us,
    ///             total_order_amount: 99.99,
    ///             total_order_weight: 10.0,
    ///             source: OrderSource::new(OrderSourceType::Website),
    ///             products: [ProductItem::new("60d21b4667d0d8992e610c88", 1)],
    ///         }),
    ///     )
    ///     .await?;
    /// for available_shipping_rate in available_shipping_rates {
    ///     println!("{:?}", available_shipping_rate.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-available-shipping-zones")]
    pub fn list_available_shipping_rates(
        &self,
        body: AvailableShippingRateQuery,
    ) -> operations::ListAvailableShippingRates {
        let params = operations::ListAvailableShippingRatesParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a shipping zone.
    ///
    /// Returns [`ShippingZone`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ShippingZoneResponse`], in a `Response`. Errors are
    /// [`GetShippingZoneError`](operations::GetShippingZoneError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let shipping_zone = client
    ///     .store()
    ///     .get_shipping_zone("3SwdhCsvxI8Au3KsPJt6", "655b33a82209e60b6adb87a5")
    ///     .await?;
    /// println!("{:?}", shipping_zone.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-shipping-zones")]
    pub fn get_shipping_zone(
        &self,
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> operations::GetShippingZone {
        let params = operations::GetShippingZoneParams::new(
            location_id,
            shipping_zone_id,
        );
        operations::GetShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a shipping zone.
    ///
    /// Returns [`ShippingZone`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateShippingZoneResponse`], in a `Response`. Errors are
    /// [`UpdateShippingZoneError`](operations::UpdateShippingZoneError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-zone))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::{CountryCode, ShippingZoneCountry, ShippingZoneUpdate};
    ///
    /// let shipping_zone = client
    ///     .store()
    ///     .update_shipping_zone(
    ///         "655b33a82209e60b6adb87a5",
    ///         ShippingZoneUpdate::new()
    ///             .name("United States and Canada")
    ///             .countries([
    ///                 ShippingZoneCountry::new(CountryCode::Us),
    ///                 ShippingZoneCountry::new(CountryCode::Ca),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_zone.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_shipping_zone(
        &self,
        shipping_zone_id: impl Into<String>,
        body: ShippingZoneUpdate,
    ) -> operations::UpdateShippingZone {
        let params = operations::UpdateShippingZoneParams::new(shipping_zone_id, body);
        Request::new(self.client, params)
    }

    /// Deletes a shipping zone.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteShippingZoneError`](operations::DeleteShippingZoneError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .store()
    ///     .delete_shipping_zone("3SwdhCsvxI8Au3KsPJt6", "655b33a82209e60b6adb87a5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_shipping_zone(
        &self,
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> operations::DeleteShippingZone {
        let params = operations::DeleteShippingZoneParams::new(
            location_id,
            shipping_zone_id,
        );
        operations::DeleteShippingZone {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the shipping rates of a zone.
    ///
    /// Returns one page, [`ShippingRateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListShippingRatesError`](operations::ListShippingRatesError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut shipping_rates = client
    ///     .store()
    ///     .list_shipping_rates("3SwdhCsvxI8Au3KsPJt6", "655b33a82209e60b6adb87a5")
    ///     .items();
    /// while let Some(shipping_rate) = shipping_rates.next().await {
    ///     let shipping_rate = shipping_rate?;
    ///     println!("{:?}", shipping_rate.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_shipping_rates(
        &self,
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> operations::ListShippingRates {
        let params = operations::ListShippingRatesParams::new(
            location_id,
            shipping_zone_id,
        );
        operations::ListShippingRates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a shipping rate in a zone.
    ///
    /// A rate has a fixed price, or that of a carrier plus a handling fee. It can be
    /// limited to orders within a range of prices or weights.
    ///
    /// Returns [`ShippingRate`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`CreateShippingRateResponse`], in a `Response`. Errors are
    /// [`CreateShippingRateError`](operations::CreateShippingRateError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-rate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::{NewShippingRate, NewShippingRateRequired, RateCondition};
    ///
    /// let shipping_rate = client
    ///     .store()
    ///     .create_shipping_rate(
    ///         "655b33a82209e60b6adb87a5",
    ///         NewShippingRate::new(NewShippingRateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Standard shipping",
    ///             currency: "USD",
    ///             amount: 9.99,
    ///             condition_type: RateCondition::Price,
    ///             min_condition: 20.0,
    ///             max_condition: 100.0,
    ///             shipping_carrier_id: "66e2d5b80f4a7c913d6be042",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_rate.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        body: NewShippingRate,
    ) -> operations::CreateShippingRate {
        let params = operations::CreateShippingRateParams::new(shipping_zone_id, body);
        Request::new(self.client, params)
    }

    /// Returns a shipping rate.
    ///
    /// Returns [`ShippingRate`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`ShippingRateResponse`], in a `Response`. Errors are
    /// [`GetShippingRateError`](operations::GetShippingRateError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-rates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let shipping_rate = client
    ///     .store()
    ///     .get_shipping_rate(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "655b33a82209e60b6adb87a5",
    ///         "66d81f3a5e9c07b24a6f1d93",
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_rate.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-shipping-rates")]
    pub fn get_shipping_rate(
        &self,
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> operations::GetShippingRate {
        let params = operations::GetShippingRateParams::new(
            location_id,
            shipping_zone_id,
            shipping_rate_id,
        );
        operations::GetShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Updates a shipping rate.
    ///
    /// Returns [`ShippingRate`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`UpdateShippingRateResponse`], in a `Response`. Errors are
    /// [`UpdateShippingRateError`](operations::UpdateShippingRateError).
    ///
    /// Needs a location's token.
    ///
    /// `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-rate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::ShippingRateUpdate;
    ///
    /// let shipping_rate = client
    ///     .store()
    ///     .update_shipping_rate(
    ///         "655b33a82209e60b6adb87a5",
    ///         "66d81f3a5e9c07b24a6f1d93",
    ///         ShippingRateUpdate::new().amount(7.99),
    ///     )
    ///     .await?;
    /// println!("{:?}", shipping_rate.amount);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_shipping_rate(
        &self,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        body: ShippingRateUpdate,
    ) -> operations::UpdateShippingRate {
        let params = operations::UpdateShippingRateParams::new(
            shipping_zone_id,
            shipping_rate_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a shipping rate.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteShippingRateError`](operations::DeleteShippingRateError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-rate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .store()
    ///     .delete_shipping_rate(
    ///         "3SwdhCsvxI8Au3KsPJt6",
    ///         "655b33a82209e60b6adb87a5",
    ///         "66d81f3a5e9c07b24a6f1d93",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_shipping_rate(
        &self,
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> operations::DeleteShippingRate {
        let params = operations::DeleteShippingRateParams::new(
            location_id,
            shipping_zone_id,
            shipping_rate_id,
        );
        operations::DeleteShippingRate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the store settings of a location.
    ///
    /// Returns [`StoreSetting`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`StoreSettingsResponse`], in a `Response`. Errors are
    /// [`GetStoreSettingsError`](operations::GetStoreSettingsError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /store/store-setting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-store-settings))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let store_setting = client.store().get_store_settings("3SwdhCsvxI8Au3KsPJt6").await?;
    /// if let Some(shipping_origin) = store_setting.shipping_origin {
    ///     println!("{:?}", shipping_origin.city);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_store_settings(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetStoreSettings {
        let params = operations::GetStoreSettingsParams::new(location_id);
        operations::GetStoreSettings {
            request: Request::new(self.client, params),
        }
    }

    /// Creates the store settings of a location, or replaces them.
    ///
    /// Returns [`StoreSetting`]: the field `data` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`StoreSettingResponse`], in a `Response`. Errors are
    /// [`CreateStoreSettingError`](operations::CreateStoreSettingError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /store/store-setting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/create-store-setting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::store::{
    ///     CountryCode, NewStoreSetting, ShippingOrigin, ShippingOriginRequired,
    /// };
    ///
    /// let store_setting = client
    ///     .store()
    ///     .create_store_setting(
    ///         NewStoreSetting::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             ShippingOrigin::new(ShippingOriginRequired {
    ///                     name: "ABC Store",
    ///                     country: CountryCode::Us,
    ///                     city: "Austin",
    ///                     street1: "12 Main Road",
    ///                     zip: "78701",
    ///                 })
    ///                 .state("TX"),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", store_setting.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_store_setting(
        &self,
        body: NewStoreSetting,
    ) -> operations::CreateStoreSetting {
        let params = operations::CreateStoreSettingParams::new(body);
        Request::new(self.client, params)
    }
}
