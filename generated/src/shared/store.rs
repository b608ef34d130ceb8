//! Types shared by the versions of the Store API.

#[cfg(feature = "serde")]
mod json;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{AppId, LocationId, ProductId};

/// Type of the account that owns a record; only `location` is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AltType {
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AltType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AltType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Property of an order that the conditions of a shipping rate limit: nothing, its
/// price or its weight.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RateCondition {
    /// `none`
    None,
    /// `price`
    Price,
    /// `weight`
    Weight,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RateCondition {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Price => "price",
            Self::Weight => "weight",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RateCondition {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "price" => Self::Price,
            "weight" => Self::Weight,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// A shipping rate that is available for an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableShippingRate {
    /// Name of the shipping rate.
    ///
    /// Example: `North zone`.
    pub name: Option<String>,
    /// Description of the delivery, such as `Ships next day`.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate.
    ///
    /// In units of the currency, such as dollars. Example: `99.99`.
    pub amount: Option<f64>,
    /// Whether the carrier calculates the rate.
    pub is_carrier_rate: Option<bool>,
    /// Id of the carrier that calculates the rate.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_carrier_id: Option<String>,
    /// Surcharge on the rate of a carrier, in percent.
    ///
    /// Example: `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Services of the carrier that the rate is for.
    pub shipping_carrier_services: Vec<ShippingCarrierService>,
    /// Id of the shipping rate.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of the zone that the rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AvailableShippingRate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableShippingRate")?;
        Some(Self {
            name: object.optional("name"),
            description: object.optional("description"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            is_carrier_rate: object.optional("isCarrierRate"),
            shipping_carrier_id: object.optional("shippingCarrierId"),
            percentage_of_rate_fee: object.optional("percentageOfRateFee"),
            shipping_carrier_services: object.list("shippingCarrierServices"),
            id: object.optional("_id"),
            shipping_zone_id: object.optional("shippingZoneId"),
            extra: object.extra(),
        })
    }
}

/// Name and address of the customer that an order is shipped to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ContactAddress {
    /// Name of the customer.
    ///
    /// Example: `John Doe`.
    pub name: Option<String>,
    /// Name of the company at the address.
    ///
    /// Example: `ABC Company`.
    pub company_name: Option<String>,
    /// First line of the address, such as `123 Main St.`.
    pub address_line1: Option<String>,
    /// Country, as an ISO 3166-1 alpha-2 code such as `US`.
    pub country: CountryCode,
    /// Code of the state, such as `AL`, in most cases without the code of the country.
    pub state: Option<String>,
    /// City of the address.
    ///
    /// Example: `New York`.
    pub city: Option<String>,
    /// Postal code, such as `12345`.
    pub zip: Option<String>,
    /// The customer's phone number.
    ///
    /// Example: `1234567890`.
    pub phone: Option<String>,
    /// The customer's email address.
    ///
    /// Example: `abu@example.com`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ContactAddress {
    /// Creates a value with the required fields.
    pub fn new(country: CountryCode) -> Self {
        Self {
            country,
            name: None,
            company_name: None,
            address_line1: None,
            state: None,
            city: None,
            zip: None,
            phone: None,
            email: None,
            extra: Extra::new(),
        }
    }

    /// Name of the customer.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Name of the company at the address.
    #[must_use]
    pub fn company_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.company_name = value.into_optional();
        self
    }

    /// First line of the address, such as `123 Main St.`.
    #[must_use]
    pub fn address_line1(mut self, value: impl IntoOptional<String>) -> Self {
        self.address_line1 = value.into_optional();
        self
    }

    /// Code of the state, such as `AL`, in most cases without the code of the country.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// City of the address.
    #[must_use]
    pub fn city(mut self, value: impl IntoOptional<String>) -> Self {
        self.city = value.into_optional();
        self
    }

    /// Postal code, such as `12345`.
    #[must_use]
    pub fn zip(mut self, value: impl IntoOptional<String>) -> Self {
        self.zip = value.into_optional();
        self
    }

    /// The customer's phone number.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// The customer's email address.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }
}

impl Encode for ContactAddress {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("companyName", &self.company_name);
        object.field("addressLine1", &self.address_line1);
        object.field("country", &self.country);
        object.field("state", &self.state);
        object.field("city", &self.city);
        object.field("zip", &self.zip);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
    }
}

/// A shipping carrier to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewShippingCarrier {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewShippingCarrier::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Name of the carrier.
    ///
    /// Example: `FedEx`.
    pub name: String,
    /// Public URL that HighLevel calls for the rates of the carrier.
    ///
    /// Example: `https://example.com/get-shipping-rates`.
    pub callback_url: String,
    /// Services that the carrier has.
    pub services: Option<Vec<ShippingCarrierService>>,
    /// Whether a shipping rate can have several services of the carrier.
    pub allows_multiple_service_selection: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewShippingCarrier {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        callback_url: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            callback_url: callback_url.into(),
            services: None,
            allows_multiple_service_selection: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewShippingCarrier::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Services that the carrier has.
    #[must_use]
    pub fn services(
        mut self,
        value: impl IntoOptional<Vec<ShippingCarrierService>>,
    ) -> Self {
        self.services = value.into_optional();
        self
    }

    /// Whether a shipping rate can have several services of the carrier.
    #[must_use]
    pub fn allows_multiple_service_selection(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allows_multiple_service_selection = value.into_optional();
        self
    }
}

impl Encode for NewShippingCarrier {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("callbackUrl", &self.callback_url);
        object.field("services", &self.services);
        object
            .field(
                "allowsMultipleServiceSelection",
                &self.allows_multiple_service_selection,
            );
    }
}

/// The new shipping carrier.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingCarrierResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping carrier.
    pub data: Option<ShippingCarrier>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateShippingCarrierResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A shipping rate to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewShippingRate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewShippingRate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the shipping rate.
    ///
    /// Example: `Standard shipping`.
    pub name: String,
    /// Description of the delivery, such as `Ships next day`.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate.
    ///
    /// In units of the currency, such as dollars. Example: `9.99`.
    pub amount: f64,
    /// Property of an order that [`min_condition`](NewShippingRate::min_condition) and
    /// [`max_condition`](NewShippingRate::max_condition) limit: nothing, its price or its
    /// weight.
    pub condition_type: RateCondition,
    /// Minimum price or weight of an order that the rate applies to; 0 means no minimum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `20`.
    pub min_condition: f64,
    /// Maximum price or weight of an order that the rate applies to; 0 means no maximum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `100`.
    pub max_condition: f64,
    /// Whether the carrier calculates the rate.
    pub is_carrier_rate: Option<bool>,
    /// Id of the carrier that calculates the rate.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: String,
    /// Surcharge on the rate of a carrier, in percent.
    ///
    /// Example: `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Services of the carrier that the rate is for.
    pub shipping_carrier_services: Option<Vec<ShippingCarrierService>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewShippingRate::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewShippingRateRequired<LocationIdValue, Name, Currency, ShippingCarrierId> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Name of the shipping rate.
    ///
    /// Example: `Standard shipping`.
    pub name: Name,
    /// Code of the currency, such as `USD`.
    pub currency: Currency,
    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate.
    ///
    /// In units of the currency, such as dollars. Example: `9.99`.
    pub amount: f64,
    /// Property of an order that [`min_condition`](NewShippingRate::min_condition) and
    /// [`max_condition`](NewShippingRate::max_condition) limit: nothing, its price or its
    /// weight.
    pub condition_type: RateCondition,
    /// Minimum price or weight of an order that the rate applies to; 0 means no minimum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `20`.
    pub min_condition: f64,
    /// Maximum price or weight of an order that the rate applies to; 0 means no maximum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `100`.
    pub max_condition: f64,
    /// Id of the carrier that calculates the rate.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: ShippingCarrierId,
}

impl NewShippingRate {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewShippingRateRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewShippingRateRequired {
            location_id,
            name,
            currency,
            amount,
            condition_type,
            min_condition,
            max_condition,
            shipping_carrier_id,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            currency: currency.into(),
            amount,
            condition_type,
            min_condition,
            max_condition,
            shipping_carrier_id: shipping_carrier_id.into(),
            description: None,
            is_carrier_rate: None,
            percentage_of_rate_fee: None,
            shipping_carrier_services: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewShippingRate::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Description of the delivery, such as `Ships next day`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Whether the carrier calculates the rate.
    #[must_use]
    pub fn is_carrier_rate(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_carrier_rate = value.into_optional();
        self
    }

    /// Surcharge on the rate of a carrier, in percent.
    #[must_use]
    pub fn percentage_of_rate_fee(mut self, value: impl IntoOptional<f64>) -> Self {
        self.percentage_of_rate_fee = value.into_optional();
        self
    }

    /// Services of the carrier that the rate is for.
    #[must_use]
    pub fn shipping_carrier_services(
        mut self,
        value: impl IntoOptional<Vec<ShippingCarrierService>>,
    ) -> Self {
        self.shipping_carrier_services = value.into_optional();
        self
    }
}

impl Encode for NewShippingRate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("conditionType", &self.condition_type);
        object.field("minCondition", &self.min_condition);
        object.field("maxCondition", &self.max_condition);
        object.field("isCarrierRate", &self.is_carrier_rate);
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("percentageOfRateFee", &self.percentage_of_rate_fee);
        object.field("shippingCarrierServices", &self.shipping_carrier_services);
    }
}

/// The new shipping rate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingRateResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping rate.
    pub data: Option<ShippingRate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateShippingRateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A shipping zone to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewShippingZone {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewShippingZone::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Name of the zone.
    ///
    /// Example: `North zone`.
    pub name: String,
    /// Countries of the zone.
    pub countries: Vec<ShippingZoneCountry>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewShippingZone {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        countries: impl IntoIterator<Item = ShippingZoneCountry>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            name: name.into(),
            countries: countries.into_iter().collect(),
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewShippingZone::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }
}

impl Encode for NewShippingZone {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
    }
}

/// The new shipping zone.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingZoneResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping zone.
    pub data: Option<ShippingZone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateShippingZoneResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The settings of a store to create or replace.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewStoreSetting {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](NewStoreSetting::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: AltType,
    /// Address that goods are sent from.
    pub shipping_origin: ShippingOrigin,
    /// Settings of the email that a customer receives when an order is placed.
    pub store_order_notification: Option<StoreOrderNotification>,
    /// Settings of the email that a customer receives when the goods are sent.
    pub store_order_fulfillment_notification: Option<StoreOrderFulfillmentNotification>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewStoreSetting {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_origin: ShippingOrigin,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            shipping_origin,
            store_order_notification: None,
            store_order_fulfillment_notification: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](NewStoreSetting::location_id) identifies;
    /// only `location` is documented. Always sent, as `AltType::Location` until it is
    /// set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Settings of the email that a customer receives when an order is placed.
    #[must_use]
    pub fn store_order_notification(
        mut self,
        value: impl IntoOptional<StoreOrderNotification>,
    ) -> Self {
        self.store_order_notification = value.into_optional();
        self
    }

    /// Settings of the email that a customer receives when the goods are sent.
    #[must_use]
    pub fn store_order_fulfillment_notification(
        mut self,
        value: impl IntoOptional<StoreOrderFulfillmentNotification>,
    ) -> Self {
        self.store_order_fulfillment_notification = value.into_optional();
        self
    }
}

impl Encode for NewStoreSetting {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("shippingOrigin", &self.shipping_origin);
        object.field("storeOrderNotification", &self.store_order_notification);
        object
            .field(
                "storeOrderFulfillmentNotification",
                &self.store_order_fulfillment_notification,
            );
    }
}

/// The settings of a store after their creation or change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreSettingResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The settings of the store.
    pub data: Option<StoreSetting>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StoreSettingResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreSettingResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// An order for which to list the available shipping rates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableShippingRateQuery {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that [`location_id`](AvailableShippingRateQuery::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Country that the order is shipped to, as an ISO 3166-1 alpha-2 code such as `US`.
    pub country: CountryCode,
    /// Name and address of the customer that the order is shipped to.
    pub address: Option<ContactAddress>,
    /// Whether to use
    /// [`total_order_amount`](AvailableShippingRateQuery::total_order_amount) instead of
    /// computing the total.
    pub amount_available: Option<bool>,
    /// Total of the order, at least 0.01.
    ///
    /// In units of the currency, such as dollars. Example: `99.99`.
    pub total_order_amount: f64,
    /// Whether to use
    /// [`total_order_weight`](AvailableShippingRateQuery::total_order_weight) instead of
    /// computing the weight.
    pub weight_available: Option<bool>,
    /// Weight of the order, in kilograms.
    ///
    /// Example: `10`.
    pub total_order_weight: f64,
    /// Origin of the order, such as a website or a funnel.
    pub source: OrderSource,
    /// Products of the order and the quantity of each.
    pub products: Vec<ProductItem>,
    /// Code of the coupon that the order uses.
    ///
    /// Example: `TEST`.
    pub coupon_code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AvailableShippingRateQuery::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AvailableShippingRateQueryRequired<LocationIdValue, Products> {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationIdValue,
    /// Country that the order is shipped to, as an ISO 3166-1 alpha-2 code such as `US`.
    pub country: CountryCode,
    /// Total of the order, at least 0.01.
    ///
    /// In units of the currency, such as dollars. Example: `99.99`.
    pub total_order_amount: f64,
    /// Weight of the order, in kilograms.
    ///
    /// Example: `10`.
    pub total_order_weight: f64,
    /// Origin of the order, such as a website or a funnel.
    pub source: OrderSource,
    /// Products of the order and the quantity of each.
    pub products: Products,
}

impl AvailableShippingRateQuery {
    /// Creates a value with the required fields.
    pub fn new(
        required: AvailableShippingRateQueryRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = ProductItem>,
        >,
    ) -> Self {
        let AvailableShippingRateQueryRequired {
            location_id,
            country,
            total_order_amount,
            total_order_weight,
            source,
            products,
        } = required;
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            country,
            total_order_amount,
            total_order_weight,
            source,
            products: products.into_iter().collect(),
            address: None,
            amount_available: None,
            weight_available: None,
            coupon_code: None,
            extra: Extra::new(),
        }
    }

    /// Type of the account that [`location_id`](AvailableShippingRateQuery::location_id)
    /// identifies; only `location` is documented. Always sent, as `AltType::Location`
    /// until it is set; `None` changes nothing.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.alt_type = value;
        }
        self
    }

    /// Name and address of the customer that the order is shipped to.
    #[must_use]
    pub fn address(mut self, value: impl IntoOptional<ContactAddress>) -> Self {
        self.address = value.into_optional();
        self
    }

    /// Whether to use
    /// [`total_order_amount`](AvailableShippingRateQuery::total_order_amount) instead of
    /// computing the total.
    #[must_use]
    pub fn amount_available(mut self, value: impl IntoOptional<bool>) -> Self {
        self.amount_available = value.into_optional();
        self
    }

    /// Whether to use
    /// [`total_order_weight`](AvailableShippingRateQuery::total_order_weight) instead of
    /// computing the weight.
    #[must_use]
    pub fn weight_available(mut self, value: impl IntoOptional<bool>) -> Self {
        self.weight_available = value.into_optional();
        self
    }

    /// Code of the coupon that the order uses.
    #[must_use]
    pub fn coupon_code(mut self, value: impl IntoOptional<String>) -> Self {
        self.coupon_code = value.into_optional();
        self
    }
}

impl Encode for AvailableShippingRateQuery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("country", &self.country);
        object.field("address", &self.address);
        object.field("amountAvailable", &self.amount_available);
        object.field("totalOrderAmount", &self.total_order_amount);
        object.field("weightAvailable", &self.weight_available);
        object.field("totalOrderWeight", &self.total_order_weight);
        object.field("source", &self.source);
        object.field("products", &self.products);
        object.field("couponCode", &self.coupon_code);
    }
}

/// The shipping rates that are available for an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AvailableShippingRateList {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// Shipping rates that are available for the order.
    pub data: Vec<AvailableShippingRate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for AvailableShippingRateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableShippingRateList")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// A shipping carrier.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingCarrierResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping carrier.
    pub data: Option<ShippingCarrier>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingCarrierResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A shipping rate.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingRateResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping rate.
    pub data: Option<ShippingRate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingRateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// A shipping zone.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZoneResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping zone.
    pub data: Option<ShippingZone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingZoneResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The settings of a store.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreSettingsResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The settings of the store.
    pub data: Option<StoreSetting>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StoreSettingsResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreSettingsResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The shipping carriers of a location.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingCarrierList {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping carriers.
    pub data: Vec<ShippingCarrier>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingCarrierList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrierList")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// A page of shipping rates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingRateList {
    /// Number of shipping rates on all pages.
    ///
    /// Example: `20`.
    pub total: Option<i64>,
    /// Shipping rates of this page.
    pub data: Vec<ShippingRate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingRateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingRateList")?;
        Some(Self {
            total: object.optional("total"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// A page of shipping zones.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZoneList {
    /// Number of shipping zones on all pages.
    ///
    /// Example: `20`.
    pub total: Option<i64>,
    /// Shipping zones of this page.
    pub data: Vec<ShippingZone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingZoneList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneList")?;
        Some(Self {
            total: object.optional("total"),
            data: object.list("data"),
            extra: object.extra(),
        })
    }
}

/// Source of an order.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct OrderSource {
    /// Where the order was made, such as in a `funnel`.
    pub type_: OrderSourceType,
    /// Page, form or channel in which the order was made, such as `store`.
    pub sub_type: Option<OrderSourceSubType>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl OrderSource {
    /// Creates a value with the required fields.
    pub fn new(type_: OrderSourceType) -> Self {
        Self {
            type_,
            sub_type: None,
            extra: Extra::new(),
        }
    }

    /// Page, form or channel in which the order was made, such as `store`.
    #[must_use]
    pub fn sub_type(mut self, value: impl IntoOptional<OrderSourceSubType>) -> Self {
        self.sub_type = value.into_optional();
        self
    }
}

impl Encode for OrderSource {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("subType", &self.sub_type);
    }
}

/// A product of an order, and its quantity.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductItem {
    /// Id of the product. The reference also calls it the id of a price.
    pub id: ProductId,
    /// Number of pieces that are ordered.
    pub quantity: i64,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ProductItem {
    /// Creates a value with the required fields.
    pub fn new(id: impl Into<ProductId>, quantity: i64) -> Self {
        Self {
            id: id.into(),
            quantity,
            extra: Extra::new(),
        }
    }
}

impl Encode for ProductItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("qty", &self.quantity);
    }
}

/// A shipping carrier, which calculates the rates of its services.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingCarrier {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingCarrier::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the carrier.
    ///
    /// Example: `FedEx`.
    pub name: Option<String>,
    /// Public URL that HighLevel calls for the rates of the carrier.
    ///
    /// Example: `https://example.com/get-shipping-rates`.
    pub callback_url: Option<String>,
    /// Services that the carrier has.
    pub services: Vec<ShippingCarrierService>,
    /// Whether a shipping rate can have several services of the carrier.
    pub allows_multiple_service_selection: Option<bool>,
    /// Id of the carrier.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of the marketplace app that the carrier belongs to.
    pub marketplace_app_id: Option<AppId>,
    /// When the shipping carrier was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the shipping carrier was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingCarrier {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrier")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            callback_url: object.optional("callbackUrl"),
            services: object.list("services"),
            allows_multiple_service_selection: object
                .optional("allowsMultipleServiceSelection"),
            id: object.optional("_id"),
            marketplace_app_id: object.optional("marketplaceAppId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A service of a shipping carrier, such as express.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingCarrierService {
    /// Name of the service.
    ///
    /// Example: `Priority Mail Express International`.
    pub name: Option<String>,
    /// Value that identifies the service, such as `PriorityMailExpressInternational`.
    pub value: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingCarrierService {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl Decode for ShippingCarrierService {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrierService")?;
        Some(Self {
            name: object.optional("name"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Encode for ShippingCarrierService {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("value", &self.value);
    }
}

/// A shipping rate of a zone.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingRate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingRate::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the shipping rate.
    ///
    /// Example: `Standard shipping`.
    pub name: Option<String>,
    /// Description of the delivery, such as `Ships next day`.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate.
    ///
    /// In units of the currency, such as dollars. Example: `9.99`.
    pub amount: Option<f64>,
    /// Property of an order that [`min_condition`](ShippingRate::min_condition) and
    /// [`max_condition`](ShippingRate::max_condition) limit: nothing, its price or its
    /// weight.
    pub condition_type: Option<RateCondition>,
    /// Minimum price or weight of an order that the rate applies to; 0 means no minimum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `20`.
    pub min_condition: Option<f64>,
    /// Maximum price or weight of an order that the rate applies to; 0 means no maximum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `100`.
    pub max_condition: Option<f64>,
    /// Whether the carrier calculates the rate.
    pub is_carrier_rate: Option<bool>,
    /// Id of the carrier that calculates the rate.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: Option<String>,
    /// Surcharge on the rate of a carrier, in percent.
    ///
    /// Example: `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Services of the carrier that the rate is for.
    pub shipping_carrier_services: Vec<ShippingCarrierService>,
    /// Id of the shipping rate.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Id of the zone that the rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: Option<String>,
    /// When the shipping rate was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the shipping rate was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingRate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingRate")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            description: object.optional("description"),
            currency: object.optional("currency"),
            amount: object.optional("amount"),
            condition_type: object.optional("conditionType"),
            min_condition: object.optional("minCondition"),
            max_condition: object.optional("maxCondition"),
            is_carrier_rate: object.optional("isCarrierRate"),
            shipping_carrier_id: object.optional("shippingCarrierId"),
            percentage_of_rate_fee: object.optional("percentageOfRateFee"),
            shipping_carrier_services: object.list("shippingCarrierServices"),
            id: object.optional("_id"),
            shipping_zone_id: object.optional("shippingZoneId"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A country of a shipping zone.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZoneCountry {
    /// Country, as an ISO 3166-1 alpha-2 code such as `US`.
    pub code: Option<CountryCode>,
    /// States of the country that the zone contains; all of them if the list is empty.
    pub states: Option<Vec<ShippingZoneCountryState>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingZoneCountry {
    /// Creates a value with the required fields.
    pub fn new(code: CountryCode) -> Self {
        Self {
            code: Some(code),
            ..Self::default()
        }
    }

    /// States of the country that the zone contains; all of them if the list is empty.
    #[must_use]
    pub fn states(
        mut self,
        value: impl IntoOptional<Vec<ShippingZoneCountryState>>,
    ) -> Self {
        self.states = value.into_optional();
        self
    }
}

impl Decode for ShippingZoneCountry {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneCountry")?;
        Some(Self {
            code: object.optional("code"),
            states: object.optional("states"),
            extra: object.extra(),
        })
    }
}

impl Encode for ShippingZoneCountry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
        object.field("states", &self.states);
    }
}

/// A state of a country of a shipping zone.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZoneCountryState {
    /// Code of the state, such as `AL`, in most cases without the code of the country.
    pub code: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingZoneCountryState {
    /// Creates a value with the required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
    }
}

impl Decode for ShippingZoneCountryState {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneCountryState")?;
        Some(Self {
            code: object.optional("code"),
            extra: object.extra(),
        })
    }
}

impl Encode for ShippingZoneCountryState {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("code", &self.code);
    }
}

/// A shipping zone: countries, or states of them, that are shipped to at the same
/// rates.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZone {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingZone::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the zone.
    ///
    /// Example: `North zone`.
    pub name: Option<String>,
    /// Countries of the zone.
    pub countries: Vec<ShippingZoneCountry>,
    /// Id of the zone.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// Shipping rates of the zone. Calls that read zones return them only with
    /// `with_shipping_rate`.
    pub shipping_rates: Vec<ShippingRate>,
    /// When the shipping zone was created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the shipping zone was last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ShippingZone {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZone")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            countries: object.list("countries"),
            id: object.optional("_id"),
            shipping_rates: object.list("shippingRates"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The settings of the email that a customer receives when the goods are sent.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreOrderFulfillmentNotification {
    /// Whether the email is sent.
    pub enabled: Option<bool>,
    /// Subject of the email.
    ///
    /// Example: `Order fulfilled`.
    pub subject: Option<String>,
    /// Id of the template from which the email is made.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub email_template_id: Option<String>,
    /// Id of the default template for the email.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub default_email_template_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`StoreOrderFulfillmentNotification::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct StoreOrderFulfillmentNotificationRequired<
    Subject,
    EmailTemplateId,
    DefaultEmailTemplateId,
> {
    /// Whether the email is sent.
    pub enabled: bool,
    /// Subject of the email.
    ///
    /// Example: `Order fulfilled`.
    pub subject: Subject,
    /// Id of the template from which the email is made.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub email_template_id: EmailTemplateId,
    /// Id of the default template for the email.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub default_email_template_id: DefaultEmailTemplateId,
}

impl StoreOrderFulfillmentNotification {
    /// Creates a value with the required fields.
    pub fn new(
        required: StoreOrderFulfillmentNotificationRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let StoreOrderFulfillmentNotificationRequired {
            enabled,
            subject,
            email_template_id,
            default_email_template_id,
        } = required;
        Self {
            enabled: Some(enabled),
            subject: Some(subject.into()),
            email_template_id: Some(email_template_id.into()),
            default_email_template_id: Some(default_email_template_id.into()),
            ..Self::default()
        }
    }
}

impl Decode for StoreOrderFulfillmentNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreOrderFulfillmentNotification")?;
        Some(Self {
            enabled: object.optional("enabled"),
            subject: object.optional("subject"),
            email_template_id: object.optional("emailTemplateId"),
            default_email_template_id: object.optional("defaultEmailTemplateId"),
            extra: object.extra(),
        })
    }
}

impl Encode for StoreOrderFulfillmentNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("subject", &self.subject);
        object.field("emailTemplateId", &self.email_template_id);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
    }
}

/// The settings of the email that a customer receives when an order is placed.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreOrderNotification {
    /// Whether the email is sent.
    pub enabled: Option<bool>,
    /// Subject of the email.
    ///
    /// Example: `Your order is placed !`.
    pub subject: Option<String>,
    /// Id of the template from which the email is made.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub email_template_id: Option<String>,
    /// Id of the default template for the email.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub default_email_template_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`StoreOrderNotification::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct StoreOrderNotificationRequired<
    Subject,
    EmailTemplateId,
    DefaultEmailTemplateId,
> {
    /// Whether the email is sent.
    pub enabled: bool,
    /// Subject of the email.
    ///
    /// Example: `Your order is placed !`.
    pub subject: Subject,
    /// Id of the template from which the email is made.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub email_template_id: EmailTemplateId,
    /// Id of the default template for the email.
    ///
    /// Example: `6788d542f0462ffd6bc29bb9`.
    pub default_email_template_id: DefaultEmailTemplateId,
}

impl StoreOrderNotification {
    /// Creates a value with the required fields.
    pub fn new(
        required: StoreOrderNotificationRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let StoreOrderNotificationRequired {
            enabled,
            subject,
            email_template_id,
            default_email_template_id,
        } = required;
        Self {
            enabled: Some(enabled),
            subject: Some(subject.into()),
            email_template_id: Some(email_template_id.into()),
            default_email_template_id: Some(default_email_template_id.into()),
            ..Self::default()
        }
    }
}

impl Decode for StoreOrderNotification {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreOrderNotification")?;
        Some(Self {
            enabled: object.optional("enabled"),
            subject: object.optional("subject"),
            email_template_id: object.optional("emailTemplateId"),
            default_email_template_id: object.optional("defaultEmailTemplateId"),
            extra: object.extra(),
        })
    }
}

impl Encode for StoreOrderNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("subject", &self.subject);
        object.field("emailTemplateId", &self.email_template_id);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
    }
}

/// The settings of a store.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StoreSetting {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](StoreSetting::location_id) identifies;
    /// only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Address that goods are sent from.
    pub shipping_origin: Option<ShippingOrigin>,
    /// Settings of the email that a customer receives when an order is placed.
    pub store_order_notification: Option<StoreOrderNotification>,
    /// Settings of the email that a customer receives when the goods are sent.
    pub store_order_fulfillment_notification: Option<StoreOrderFulfillmentNotification>,
    /// Id of the settings.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub id: Option<String>,
    /// When the settings were created, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub created_at: Option<Timestamp>,
    /// When the settings were last changed, RFC 3339.
    ///
    /// Example: `2023-12-12T09:27:42.355Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for StoreSetting {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreSetting")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            shipping_origin: object.optional("shippingOrigin"),
            store_order_notification: object.optional("storeOrderNotification"),
            store_order_fulfillment_notification: object
                .optional("storeOrderFulfillmentNotification"),
            id: object.optional("_id"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The address that the goods of a store are sent from.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingOrigin {
    /// Name of the store or company.
    ///
    /// Example: `ABC Store`.
    pub name: Option<String>,
    /// Country, as an ISO 3166-1 alpha-2 code such as `US`.
    pub country: Option<CountryCode>,
    /// Code of the state, such as `AL`, in most cases without the code of the country.
    pub state: Option<String>,
    /// City of the address.
    ///
    /// Example: `Tokyo`.
    pub city: Option<String>,
    /// First line of the address.
    ///
    /// Example: `12 Main Road`.
    pub street1: Option<String>,
    /// Second line of the address.
    pub street2: Option<String>,
    /// Postal code, such as `12345`.
    pub zip: Option<String>,
    /// Phone number of the business, such as `+1-214-559-6993`.
    pub phone: Option<String>,
    /// Email address of the business.
    ///
    /// Example: `john@deo.com`.
    pub email: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`ShippingOrigin::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct ShippingOriginRequired<Name, City, Street1, Zip> {
    /// Name of the store or company.
    ///
    /// Example: `ABC Store`.
    pub name: Name,
    /// Country, as an ISO 3166-1 alpha-2 code such as `US`.
    pub country: CountryCode,
    /// City of the address.
    ///
    /// Example: `Tokyo`.
    pub city: City,
    /// First line of the address.
    ///
    /// Example: `12 Main Road`.
    pub street1: Street1,
    /// Postal code, such as `12345`.
    pub zip: Zip,
}

impl ShippingOrigin {
    /// Creates a value with the required fields.
    pub fn new(
        required: ShippingOriginRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        let ShippingOriginRequired { name, country, city, street1, zip } = required;
        Self {
            name: Some(name.into()),
            country: Some(country),
            city: Some(city.into()),
            street1: Some(street1.into()),
            zip: Some(zip.into()),
            ..Self::default()
        }
    }

    /// Code of the state, such as `AL`, in most cases without the code of the country.
    #[must_use]
    pub fn state(mut self, value: impl IntoOptional<String>) -> Self {
        self.state = value.into_optional();
        self
    }

    /// Second line of the address.
    #[must_use]
    pub fn street2(mut self, value: impl IntoOptional<String>) -> Self {
        self.street2 = value.into_optional();
        self
    }

    /// Phone number of the business, such as `+1-214-559-6993`.
    #[must_use]
    pub fn phone(mut self, value: impl IntoOptional<String>) -> Self {
        self.phone = value.into_optional();
        self
    }

    /// Email address of the business.
    #[must_use]
    pub fn email(mut self, value: impl IntoOptional<String>) -> Self {
        self.email = value.into_optional();
        self
    }
}

impl Decode for ShippingOrigin {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingOrigin")?;
        Some(Self {
            name: object.optional("name"),
            country: object.optional("country"),
            state: object.optional("state"),
            city: object.optional("city"),
            street1: object.optional("street1"),
            street2: object.optional("street2"),
            zip: object.optional("zip"),
            phone: object.optional("phone"),
            email: object.optional("email"),
            extra: object.extra(),
        })
    }
}

impl Encode for ShippingOrigin {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("country", &self.country);
        object.field("state", &self.state);
        object.field("city", &self.city);
        object.field("street1", &self.street1);
        object.field("street2", &self.street2);
        object.field("zip", &self.zip);
        object.field("phone", &self.phone);
        object.field("email", &self.email);
    }
}

/// The new content of a shipping carrier.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingCarrierUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingCarrierUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the carrier.
    ///
    /// Example: `FedEx`.
    pub name: Option<String>,
    /// Public URL that HighLevel calls for the rates of the carrier.
    ///
    /// Example: `https://example.com/get-shipping-rates`.
    pub callback_url: Option<String>,
    /// Services that the carrier has.
    pub services: Option<Vec<ShippingCarrierService>>,
    /// Whether a shipping rate can have several services of the carrier.
    pub allows_multiple_service_selection: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingCarrierUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Type of the account that [`location_id`](ShippingCarrierUpdate::location_id)
    /// identifies; only `location` is documented.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        self.alt_type = value.into_optional();
        self
    }

    /// Name of the carrier.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Public URL that HighLevel calls for the rates of the carrier.
    #[must_use]
    pub fn callback_url(mut self, value: impl IntoOptional<String>) -> Self {
        self.callback_url = value.into_optional();
        self
    }

    /// Services that the carrier has.
    #[must_use]
    pub fn services(
        mut self,
        value: impl IntoOptional<Vec<ShippingCarrierService>>,
    ) -> Self {
        self.services = value.into_optional();
        self
    }

    /// Whether a shipping rate can have several services of the carrier.
    #[must_use]
    pub fn allows_multiple_service_selection(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.allows_multiple_service_selection = value.into_optional();
        self
    }
}

impl Encode for ShippingCarrierUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("callbackUrl", &self.callback_url);
        object.field("services", &self.services);
        object
            .field(
                "allowsMultipleServiceSelection",
                &self.allows_multiple_service_selection,
            );
    }
}

/// The shipping carrier after a change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingCarrierResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping carrier.
    pub data: Option<ShippingCarrier>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateShippingCarrierResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The new content of a shipping rate.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingRateUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingRateUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the shipping rate.
    ///
    /// Example: `Standard shipping`.
    pub name: Option<String>,
    /// Description of the delivery, such as `Ships next day`.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate.
    ///
    /// In units of the currency, such as dollars. Example: `9.99`.
    pub amount: Option<f64>,
    /// Property of an order that [`min_condition`](ShippingRateUpdate::min_condition) and
    /// [`max_condition`](ShippingRateUpdate::max_condition) limit: nothing, its price or
    /// its weight.
    pub condition_type: Option<RateCondition>,
    /// Minimum price or weight of an order that the rate applies to; 0 means no minimum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `20`.
    pub min_condition: Option<f64>,
    /// Maximum price or weight of an order that the rate applies to; 0 means no maximum.
    /// The unit of the weight is not documented.
    ///
    /// Example: `100`.
    pub max_condition: Option<f64>,
    /// Whether the carrier calculates the rate.
    pub is_carrier_rate: Option<bool>,
    /// Id of the carrier that calculates the rate.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: Option<String>,
    /// Surcharge on the rate of a carrier, in percent.
    ///
    /// Example: `10.99`.
    pub percentage_of_rate_fee: Option<f64>,
    /// Services of the carrier that the rate is for.
    pub shipping_carrier_services: Option<Vec<ShippingCarrierService>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingRateUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Type of the account that [`location_id`](ShippingRateUpdate::location_id)
    /// identifies; only `location` is documented.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        self.alt_type = value.into_optional();
        self
    }

    /// Name of the shipping rate.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Description of the delivery, such as `Ships next day`.
    #[must_use]
    pub fn description(mut self, value: impl IntoOptional<String>) -> Self {
        self.description = value.into_optional();
        self
    }

    /// Code of the currency, such as `USD`.
    #[must_use]
    pub fn currency(mut self, value: impl IntoOptional<String>) -> Self {
        self.currency = value.into_optional();
        self
    }

    /// Cost of shipping, 0 for free shipping. If the carrier calculates the rate, it is a
    /// handling fee that is added to the rate. In units of the currency, such as dollars.
    #[must_use]
    pub fn amount(mut self, value: impl IntoOptional<f64>) -> Self {
        self.amount = value.into_optional();
        self
    }

    /// Property of an order that [`min_condition`](ShippingRateUpdate::min_condition) and
    /// [`max_condition`](ShippingRateUpdate::max_condition) limit: nothing, its price or
    /// its weight.
    #[must_use]
    pub fn condition_type(mut self, value: impl IntoOptional<RateCondition>) -> Self {
        self.condition_type = value.into_optional();
        self
    }

    /// Minimum price or weight of an order that the rate applies to; 0 means no minimum.
    /// The unit of the weight is not documented.
    #[must_use]
    pub fn min_condition(mut self, value: impl IntoOptional<f64>) -> Self {
        self.min_condition = value.into_optional();
        self
    }

    /// Maximum price or weight of an order that the rate applies to; 0 means no maximum.
    /// The unit of the weight is not documented.
    #[must_use]
    pub fn max_condition(mut self, value: impl IntoOptional<f64>) -> Self {
        self.max_condition = value.into_optional();
        self
    }

    /// Whether the carrier calculates the rate.
    #[must_use]
    pub fn is_carrier_rate(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_carrier_rate = value.into_optional();
        self
    }

    /// Id of the carrier that calculates the rate.
    #[must_use]
    pub fn shipping_carrier_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.shipping_carrier_id = value.into_optional();
        self
    }

    /// Surcharge on the rate of a carrier, in percent.
    #[must_use]
    pub fn percentage_of_rate_fee(mut self, value: impl IntoOptional<f64>) -> Self {
        self.percentage_of_rate_fee = value.into_optional();
        self
    }

    /// Services of the carrier that the rate is for.
    #[must_use]
    pub fn shipping_carrier_services(
        mut self,
        value: impl IntoOptional<Vec<ShippingCarrierService>>,
    ) -> Self {
        self.shipping_carrier_services = value.into_optional();
        self
    }
}

impl Encode for ShippingRateUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("conditionType", &self.condition_type);
        object.field("minCondition", &self.min_condition);
        object.field("maxCondition", &self.max_condition);
        object.field("isCarrierRate", &self.is_carrier_rate);
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("percentageOfRateFee", &self.percentage_of_rate_fee);
        object.field("shippingCarrierServices", &self.shipping_carrier_services);
    }
}

/// The shipping rate after a change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingRateResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping rate.
    pub data: Option<ShippingRate>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateShippingRateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// The new content of a shipping zone.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ShippingZoneUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: Option<LocationId>,
    /// Type of the account that [`location_id`](ShippingZoneUpdate::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: Option<AltType>,
    /// Name of the zone.
    ///
    /// Example: `North zone`.
    pub name: Option<String>,
    /// Countries of the zone.
    pub countries: Option<Vec<ShippingZoneCountry>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ShippingZoneUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the location (sub-account).
    #[must_use]
    pub fn location_id(mut self, value: impl IntoOptional<LocationId>) -> Self {
        self.location_id = value.into_optional();
        self
    }

    /// Type of the account that [`location_id`](ShippingZoneUpdate::location_id)
    /// identifies; only `location` is documented.
    #[must_use]
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        self.alt_type = value.into_optional();
        self
    }

    /// Name of the zone.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Countries of the zone.
    #[must_use]
    pub fn countries(
        mut self,
        value: impl IntoOptional<Vec<ShippingZoneCountry>>,
    ) -> Self {
        self.countries = value.into_optional();
        self
    }
}

impl Encode for ShippingZoneUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
    }
}

/// The shipping zone after a change.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingZoneResponse {
    /// Whether the call succeeded.
    pub status: Option<bool>,
    /// Message that describes the result, such as `Successfully created`.
    pub message: Option<String>,
    /// The shipping zone.
    pub data: Option<ShippingZone>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateShippingZoneResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
            extra: object.extra(),
        })
    }
}

/// Country, as an ISO 3166-1 alpha-2 code such as `US`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CountryCode {
    /// `US`
    Us,
    /// `CA`
    Ca,
    /// `AF`
    Af,
    /// `AX`
    Ax,
    /// `AL`
    Al,
    /// `DZ`
    Dz,
    /// `AS`
    As,
    /// `AD`
    Ad,
    /// `AO`
    Ao,
    /// `AI`
    Ai,
    /// `AQ`
    Aq,
    /// `AG`
    Ag,
    /// `AR`
    Ar,
    /// `AM`
    Am,
    /// `AW`
    Aw,
    /// `AU`
    Au,
    /// `AT`
    At,
    /// `AZ`
    Az,
    /// `BS`
    Bs,
    /// `BH`
    Bh,
    /// `BD`
    Bd,
    /// `BB`
    Bb,
    /// `BY`
    By,
    /// `BE`
    Be,
    /// `BZ`
    Bz,
    /// `BJ`
    Bj,
    /// `BM`
    Bm,
    /// `BT`
    Bt,
    /// `BO`
    Bo,
    /// `BA`
    Ba,
    /// `BW`
    Bw,
    /// `BV`
    Bv,
    /// `BR`
    Br,
    /// `IO`
    Io,
    /// `BN`
    Bn,
    /// `BG`
    Bg,
    /// `BF`
    Bf,
    /// `BI`
    Bi,
    /// `KH`
    Kh,
    /// `CM`
    Cm,
    /// `CV`
    Cv,
    /// `KY`
    Ky,
    /// `CF`
    Cf,
    /// `TD`
    Td,
    /// `CL`
    Cl,
    /// `CN`
    Cn,
    /// `CX`
    Cx,
    /// `CC`
    Cc,
    /// `CO`
    Co,
    /// `KM`
    Km,
    /// `CG`
    Cg,
    /// `CD`
    Cd,
    /// `CK`
    Ck,
    /// `CR`
    Cr,
    /// `CI`
    Ci,
    /// `HR`
    Hr,
    /// `CU`
    Cu,
    /// `CY`
    Cy,
    /// `CZ`
    Cz,
    /// `DK`
    Dk,
    /// `DJ`
    Dj,
    /// `DM`
    Dm,
    /// `DO`
    Do,
    /// `EC`
    Ec,
    /// `EG`
    Eg,
    /// `SV`
    Sv,
    /// `GQ`
    Gq,
    /// `ER`
    Er,
    /// `EE`
    Ee,
    /// `ET`
    Et,
    /// `FK`
    Fk,
    /// `FO`
    Fo,
    /// `FJ`
    Fj,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `GF`
    Gf,
    /// `PF`
    Pf,
    /// `TF`
    Tf,
    /// `GA`
    Ga,
    /// `GM`
    Gm,
    /// `GE`
    Ge,
    /// `DE`
    De,
    /// `GH`
    Gh,
    /// `GI`
    Gi,
    /// `GR`
    Gr,
    /// `GL`
    Gl,
    /// `GD`
    Gd,
    /// `GP`
    Gp,
    /// `GU`
    Gu,
    /// `GT`
    Gt,
    /// `GG`
    Gg,
    /// `GN`
    Gn,
    /// `GW`
    Gw,
    /// `GY`
    Gy,
    /// `HT`
    Ht,
    /// `HM`
    Hm,
    /// `VA`
    Va,
    /// `HN`
    Hn,
    /// `HK`
    Hk,
    /// `HU`
    Hu,
    /// `IS`
    Is,
    /// `IN`
    In,
    /// `ID`
    Id,
    /// `IR`
    Ir,
    /// `IQ`
    Iq,
    /// `IE`
    Ie,
    /// `IM`
    Im,
    /// `IL`
    Il,
    /// `IT`
    It,
    /// `JM`
    Jm,
    /// `JP`
    Jp,
    /// `JE`
    Je,
    /// `JO`
    Jo,
    /// `KZ`
    Kz,
    /// `KE`
    Ke,
    /// `KI`
    Ki,
    /// `KP`
    Kp,
    /// `XK`
    Xk,
    /// `KW`
    Kw,
    /// `KG`
    Kg,
    /// `LA`
    La,
    /// `LV`
    Lv,
    /// `LB`
    Lb,
    /// `LS`
    Ls,
    /// `LR`
    Lr,
    /// `LY`
    Ly,
    /// `LI`
    Li,
    /// `LT`
    Lt,
    /// `LU`
    Lu,
    /// `MO`
    Mo,
    /// `MK`
    Mk,
    /// `MG`
    Mg,
    /// `MW`
    Mw,
    /// `MY`
    My,
    /// `MV`
    Mv,
    /// `ML`
    Ml,
    /// `MT`
    Mt,
    /// `MH`
    Mh,
    /// `MQ`
    Mq,
    /// `MR`
    Mr,
    /// `MU`
    Mu,
    /// `YT`
    Yt,
    /// `MX`
    Mx,
    /// `FM`
    Fm,
    /// `MD`
    Md,
    /// `MC`
    Mc,
    /// `MN`
    Mn,
    /// `ME`
    Me,
    /// `MS`
    Ms,
    /// `MA`
    Ma,
    /// `MZ`
    Mz,
    /// `MM`
    Mm,
    /// `NA`
    Na,
    /// `NR`
    Nr,
    /// `NP`
    Np,
    /// `NL`
    Nl,
    /// `AN`
    An,
    /// `NC`
    Nc,
    /// `NZ`
    Nz,
    /// `NI`
    Ni,
    /// `NE`
    Ne,
    /// `NG`
    Ng,
    /// `NU`
    Nu,
    /// `NF`
    Nf,
    /// `MP`
    Mp,
    /// `NO`
    No,
    /// `OM`
    Om,
    /// `PK`
    Pk,
    /// `PW`
    Pw,
    /// `PS`
    Ps,
    /// `PA`
    Pa,
    /// `PG`
    Pg,
    /// `PY`
    Py,
    /// `PE`
    Pe,
    /// `PH`
    Ph,
    /// `PN`
    Pn,
    /// `PL`
    Pl,
    /// `PT`
    Pt,
    /// `PR`
    Pr,
    /// `QA`
    Qa,
    /// `RE`
    Re,
    /// `RO`
    Ro,
    /// `RU`
    Ru,
    /// `RW`
    Rw,
    /// `SH`
    Sh,
    /// `KN`
    Kn,
    /// `LC`
    Lc,
    /// `MF`
    Mf,
    /// `PM`
    Pm,
    /// `VC`
    Vc,
    /// `WS`
    Ws,
    /// `SM`
    Sm,
    /// `ST`
    St,
    /// `SA`
    Sa,
    /// `SN`
    Sn,
    /// `RS`
    Rs,
    /// `SC`
    Sc,
    /// `SL`
    Sl,
    /// `SG`
    Sg,
    /// `SX`
    Sx,
    /// `SK`
    Sk,
    /// `SI`
    Si,
    /// `SB`
    Sb,
    /// `SO`
    So,
    /// `ZA`
    Za,
    /// `GS`
    Gs,
    /// `KR`
    Kr,
    /// `ES`
    Es,
    /// `LK`
    Lk,
    /// `SD`
    Sd,
    /// `SR`
    Sr,
    /// `SJ`
    Sj,
    /// `SZ`
    Sz,
    /// `SE`
    Se,
    /// `CH`
    Ch,
    /// `SY`
    Sy,
    /// `TW`
    Tw,
    /// `TJ`
    Tj,
    /// `TZ`
    Tz,
    /// `TH`
    Th,
    /// `TL`
    Tl,
    /// `TG`
    Tg,
    /// `TK`
    Tk,
    /// `TO`
    To,
    /// `TT`
    Tt,
    /// `TN`
    Tn,
    /// `TR`
    Tr,
    /// `TM`
    Tm,
    /// `TC`
    Tc,
    /// `TV`
    Tv,
    /// `UG`
    Ug,
    /// `UA`
    Ua,
    /// `AE`
    Ae,
    /// `GB`
    Gb,
    /// `UM`
    Um,
    /// `UY`
    Uy,
    /// `UZ`
    Uz,
    /// `VU`
    Vu,
    /// `VE`
    Ve,
    /// `VN`
    Vn,
    /// `VG`
    Vg,
    /// `VI`
    Vi,
    /// `WF`
    Wf,
    /// `EH`
    Eh,
    /// `YE`
    Ye,
    /// `ZM`
    Zm,
    /// `ZW`
    Zw,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CountryCode {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Us => "US",
            Self::Ca => "CA",
            Self::Af => "AF",
            Self::Ax => "AX",
            Self::Al => "AL",
            Self::Dz => "DZ",
            Self::As => "AS",
            Self::Ad => "AD",
            Self::Ao => "AO",
            Self::Ai => "AI",
            Self::Aq => "AQ",
            Self::Ag => "AG",
            Self::Ar => "AR",
            Self::Am => "AM",
            Self::Aw => "AW",
            Self::Au => "AU",
            Self::At => "AT",
            Self::Az => "AZ",
            Self::Bs => "BS",
            Self::Bh => "BH",
            Self::Bd => "BD",
            Self::Bb => "BB",
            Self::By => "BY",
            Self::Be => "BE",
            Self::Bz => "BZ",
            Self::Bj => "BJ",
            Self::Bm => "BM",
            Self::Bt => "BT",
            Self::Bo => "BO",
            Self::Ba => "BA",
            Self::Bw => "BW",
            Self::Bv => "BV",
            Self::Br => "BR",
            Self::Io => "IO",
            Self::Bn => "BN",
            Self::Bg => "BG",
            Self::Bf => "BF",
            Self::Bi => "BI",
            Self::Kh => "KH",
            Self::Cm => "CM",
            Self::Cv => "CV",
            Self::Ky => "KY",
            Self::Cf => "CF",
            Self::Td => "TD",
            Self::Cl => "CL",
            Self::Cn => "CN",
            Self::Cx => "CX",
            Self::Cc => "CC",
            Self::Co => "CO",
            Self::Km => "KM",
            Self::Cg => "CG",
            Self::Cd => "CD",
            Self::Ck => "CK",
            Self::Cr => "CR",
            Self::Ci => "CI",
            Self::Hr => "HR",
            Self::Cu => "CU",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::Dk => "DK",
            Self::Dj => "DJ",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Ec => "EC",
            Self::Eg => "EG",
            Self::Sv => "SV",
            Self::Gq => "GQ",
            Self::Er => "ER",
            Self::Ee => "EE",
            Self::Et => "ET",
            Self::Fk => "FK",
            Self::Fo => "FO",
            Self::Fj => "FJ",
            Self::Fi => "FI",
            Self::Fr => "FR",
            Self::Gf => "GF",
            Self::Pf => "PF",
            Self::Tf => "TF",
            Self::Ga => "GA",
            Self::Gm => "GM",
            Self::Ge => "GE",
            Self::De => "DE",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gr => "GR",
            Self::Gl => "GL",
            Self::Gd => "GD",
            Self::Gp => "GP",
            Self::Gu => "GU",
            Self::Gt => "GT",
            Self::Gg => "GG",
            Self::Gn => "GN",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Ht => "HT",
            Self::Hm => "HM",
            Self::Va => "VA",
            Self::Hn => "HN",
            Self::Hk => "HK",
            Self::Hu => "HU",
            Self::Is => "IS",
            Self::In => "IN",
            Self::Id => "ID",
            Self::Ir => "IR",
            Self::Iq => "IQ",
            Self::Ie => "IE",
            Self::Im => "IM",
            Self::Il => "IL",
            Self::It => "IT",
            Self::Jm => "JM",
            Self::Jp => "JP",
            Self::Je => "JE",
            Self::Jo => "JO",
            Self::Kz => "KZ",
            Self::Ke => "KE",
            Self::Ki => "KI",
            Self::Kp => "KP",
            Self::Xk => "XK",
            Self::Kw => "KW",
            Self::Kg => "KG",
            Self::La => "LA",
            Self::Lv => "LV",
            Self::Lb => "LB",
            Self::Ls => "LS",
            Self::Lr => "LR",
            Self::Ly => "LY",
            Self::Li => "LI",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Mo => "MO",
            Self::Mk => "MK",
            Self::Mg => "MG",
            Self::Mw => "MW",
            Self::My => "MY",
            Self::Mv => "MV",
            Self::Ml => "ML",
            Self::Mt => "MT",
            Self::Mh => "MH",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Mu => "MU",
            Self::Yt => "YT",
            Self::Mx => "MX",
            Self::Fm => "FM",
            Self::Md => "MD",
            Self::Mc => "MC",
            Self::Mn => "MN",
            Self::Me => "ME",
            Self::Ms => "MS",
            Self::Ma => "MA",
            Self::Mz => "MZ",
            Self::Mm => "MM",
            Self::Na => "NA",
            Self::Nr => "NR",
            Self::Np => "NP",
            Self::Nl => "NL",
            Self::An => "AN",
            Self::Nc => "NC",
            Self::Nz => "NZ",
            Self::Ni => "NI",
            Self::Ne => "NE",
            Self::Ng => "NG",
            Self::Nu => "NU",
            Self::Nf => "NF",
            Self::Mp => "MP",
            Self::No => "NO",
            Self::Om => "OM",
            Self::Pk => "PK",
            Self::Pw => "PW",
            Self::Ps => "PS",
            Self::Pa => "PA",
            Self::Pg => "PG",
            Self::Py => "PY",
            Self::Pe => "PE",
            Self::Ph => "PH",
            Self::Pn => "PN",
            Self::Pl => "PL",
            Self::Pt => "PT",
            Self::Pr => "PR",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sh => "SH",
            Self::Kn => "KN",
            Self::Lc => "LC",
            Self::Mf => "MF",
            Self::Pm => "PM",
            Self::Vc => "VC",
            Self::Ws => "WS",
            Self::Sm => "SM",
            Self::St => "ST",
            Self::Sa => "SA",
            Self::Sn => "SN",
            Self::Rs => "RS",
            Self::Sc => "SC",
            Self::Sl => "SL",
            Self::Sg => "SG",
            Self::Sx => "SX",
            Self::Sk => "SK",
            Self::Si => "SI",
            Self::Sb => "SB",
            Self::So => "SO",
            Self::Za => "ZA",
            Self::Gs => "GS",
            Self::Kr => "KR",
            Self::Es => "ES",
            Self::Lk => "LK",
            Self::Sd => "SD",
            Self::Sr => "SR",
            Self::Sj => "SJ",
            Self::Sz => "SZ",
            Self::Se => "SE",
            Self::Ch => "CH",
            Self::Sy => "SY",
            Self::Tw => "TW",
            Self::Tj => "TJ",
            Self::Tz => "TZ",
            Self::Th => "TH",
            Self::Tl => "TL",
            Self::Tg => "TG",
            Self::Tk => "TK",
            Self::To => "TO",
            Self::Tt => "TT",
            Self::Tn => "TN",
            Self::Tr => "TR",
            Self::Tm => "TM",
            Self::Tc => "TC",
            Self::Tv => "TV",
            Self::Ug => "UG",
            Self::Ua => "UA",
            Self::Ae => "AE",
            Self::Gb => "GB",
            Self::Um => "UM",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Vu => "VU",
            Self::Ve => "VE",
            Self::Vn => "VN",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Wf => "WF",
            Self::Eh => "EH",
            Self::Ye => "YE",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CountryCode {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "US" => Self::Us,
            "CA" => Self::Ca,
            "AF" => Self::Af,
            "AX" => Self::Ax,
            "AL" => Self::Al,
            "DZ" => Self::Dz,
            "AS" => Self::As,
            "AD" => Self::Ad,
            "AO" => Self::Ao,
            "AI" => Self::Ai,
            "AQ" => Self::Aq,
            "AG" => Self::Ag,
            "AR" => Self::Ar,
            "AM" => Self::Am,
            "AW" => Self::Aw,
            "AU" => Self::Au,
            "AT" => Self::At,
            "AZ" => Self::Az,
            "BS" => Self::Bs,
            "BH" => Self::Bh,
            "BD" => Self::Bd,
            "BB" => Self::Bb,
            "BY" => Self::By,
            "BE" => Self::Be,
            "BZ" => Self::Bz,
            "BJ" => Self::Bj,
            "BM" => Self::Bm,
            "BT" => Self::Bt,
            "BO" => Self::Bo,
            "BA" => Self::Ba,
            "BW" => Self::Bw,
            "BV" => Self::Bv,
            "BR" => Self::Br,
            "IO" => Self::Io,
            "BN" => Self::Bn,
            "BG" => Self::Bg,
            "BF" => Self::Bf,
            "BI" => Self::Bi,
            "KH" => Self::Kh,
            "CM" => Self::Cm,
            "CV" => Self::Cv,
            "KY" => Self::Ky,
            "CF" => Self::Cf,
            "TD" => Self::Td,
            "CL" => Self::Cl,
            "CN" => Self::Cn,
            "CX" => Self::Cx,
            "CC" => Self::Cc,
            "CO" => Self::Co,
            "KM" => Self::Km,
            "CG" => Self::Cg,
            "CD" => Self::Cd,
            "CK" => Self::Ck,
            "CR" => Self::Cr,
            "CI" => Self::Ci,
            "HR" => Self::Hr,
            "CU" => Self::Cu,
            "CY" => Self::Cy,
            "CZ" => Self::Cz,
            "DK" => Self::Dk,
            "DJ" => Self::Dj,
            "DM" => Self::Dm,
            "DO" => Self::Do,
            "EC" => Self::Ec,
            "EG" => Self::Eg,
            "SV" => Self::Sv,
            "GQ" => Self::Gq,
            "ER" => Self::Er,
            "EE" => Self::Ee,
            "ET" => Self::Et,
            "FK" => Self::Fk,
            "FO" => Self::Fo,
            "FJ" => Self::Fj,
            "FI" => Self::Fi,
            "FR" => Self::Fr,
            "GF" => Self::Gf,
            "PF" => Self::Pf,
            "TF" => Self::Tf,
            "GA" => Self::Ga,
            "GM" => Self::Gm,
            "GE" => Self::Ge,
            "DE" => Self::De,
            "GH" => Self::Gh,
            "GI" => Self::Gi,
            "GR" => Self::Gr,
            "GL" => Self::Gl,
            "GD" => Self::Gd,
            "GP" => Self::Gp,
            "GU" => Self::Gu,
            "GT" => Self::Gt,
            "GG" => Self::Gg,
            "GN" => Self::Gn,
            "GW" => Self::Gw,
            "GY" => Self::Gy,
            "HT" => Self::Ht,
            "HM" => Self::Hm,
            "VA" => Self::Va,
            "HN" => Self::Hn,
            "HK" => Self::Hk,
            "HU" => Self::Hu,
            "IS" => Self::Is,
            "IN" => Self::In,
            "ID" => Self::Id,
            "IR" => Self::Ir,
            "IQ" => Self::Iq,
            "IE" => Self::Ie,
            "IM" => Self::Im,
            "IL" => Self::Il,
            "IT" => Self::It,
            "JM" => Self::Jm,
            "JP" => Self::Jp,
            "JE" => Self::Je,
            "JO" => Self::Jo,
            "KZ" => Self::Kz,
            "KE" => Self::Ke,
            "KI" => Self::Ki,
            "KP" => Self::Kp,
            "XK" => Self::Xk,
            "KW" => Self::Kw,
            "KG" => Self::Kg,
            "LA" => Self::La,
            "LV" => Self::Lv,
            "LB" => Self::Lb,
            "LS" => Self::Ls,
            "LR" => Self::Lr,
            "LY" => Self::Ly,
            "LI" => Self::Li,
            "LT" => Self::Lt,
            "LU" => Self::Lu,
            "MO" => Self::Mo,
            "MK" => Self::Mk,
            "MG" => Self::Mg,
            "MW" => Self::Mw,
            "MY" => Self::My,
            "MV" => Self::Mv,
            "ML" => Self::Ml,
            "MT" => Self::Mt,
            "MH" => Self::Mh,
            "MQ" => Self::Mq,
            "MR" => Self::Mr,
            "MU" => Self::Mu,
            "YT" => Self::Yt,
            "MX" => Self::Mx,
            "FM" => Self::Fm,
            "MD" => Self::Md,
            "MC" => Self::Mc,
            "MN" => Self::Mn,
            "ME" => Self::Me,
            "MS" => Self::Ms,
            "MA" => Self::Ma,
            "MZ" => Self::Mz,
            "MM" => Self::Mm,
            "NA" => Self::Na,
            "NR" => Self::Nr,
            "NP" => Self::Np,
            "NL" => Self::Nl,
            "AN" => Self::An,
            "NC" => Self::Nc,
            "NZ" => Self::Nz,
            "NI" => Self::Ni,
            "NE" => Self::Ne,
            "NG" => Self::Ng,
            "NU" => Self::Nu,
            "NF" => Self::Nf,
            "MP" => Self::Mp,
            "NO" => Self::No,
            "OM" => Self::Om,
            "PK" => Self::Pk,
            "PW" => Self::Pw,
            "PS" => Self::Ps,
            "PA" => Self::Pa,
            "PG" => Self::Pg,
            "PY" => Self::Py,
            "PE" => Self::Pe,
            "PH" => Self::Ph,
            "PN" => Self::Pn,
            "PL" => Self::Pl,
            "PT" => Self::Pt,
            "PR" => Self::Pr,
            "QA" => Self::Qa,
            "RE" => Self::Re,
            "RO" => Self::Ro,
            "RU" => Self::Ru,
            "RW" => Self::Rw,
            "SH" => Self::Sh,
            "KN" => Self::Kn,
            "LC" => Self::Lc,
            "MF" => Self::Mf,
            "PM" => Self::Pm,
            "VC" => Self::Vc,
            "WS" => Self::Ws,
            "SM" => Self::Sm,
            "ST" => Self::St,
            "SA" => Self::Sa,
            "SN" => Self::Sn,
            "RS" => Self::Rs,
            "SC" => Self::Sc,
            "SL" => Self::Sl,
            "SG" => Self::Sg,
            "SX" => Self::Sx,
            "SK" => Self::Sk,
            "SI" => Self::Si,
            "SB" => Self::Sb,
            "SO" => Self::So,
            "ZA" => Self::Za,
            "GS" => Self::Gs,
            "KR" => Self::Kr,
            "ES" => Self::Es,
            "LK" => Self::Lk,
            "SD" => Self::Sd,
            "SR" => Self::Sr,
            "SJ" => Self::Sj,
            "SZ" => Self::Sz,
            "SE" => Self::Se,
            "CH" => Self::Ch,
            "SY" => Self::Sy,
            "TW" => Self::Tw,
            "TJ" => Self::Tj,
            "TZ" => Self::Tz,
            "TH" => Self::Th,
            "TL" => Self::Tl,
            "TG" => Self::Tg,
            "TK" => Self::Tk,
            "TO" => Self::To,
            "TT" => Self::Tt,
            "TN" => Self::Tn,
            "TR" => Self::Tr,
            "TM" => Self::Tm,
            "TC" => Self::Tc,
            "TV" => Self::Tv,
            "UG" => Self::Ug,
            "UA" => Self::Ua,
            "AE" => Self::Ae,
            "GB" => Self::Gb,
            "UM" => Self::Um,
            "UY" => Self::Uy,
            "UZ" => Self::Uz,
            "VU" => Self::Vu,
            "VE" => Self::Ve,
            "VN" => Self::Vn,
            "VG" => Self::Vg,
            "VI" => Self::Vi,
            "WF" => Self::Wf,
            "EH" => Self::Eh,
            "YE" => Self::Ye,
            "ZM" => Self::Zm,
            "ZW" => Self::Zw,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Where the order was made, such as in a `funnel`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OrderSourceType {
    /// `funnel`
    Funnel,
    /// `website`
    Website,
    /// `invoice`
    Invoice,
    /// `calendar`
    Calendar,
    /// `text2Pay`
    TextToPay,
    /// `document_contracts`
    DocumentContracts,
    /// `membership`
    Membership,
    /// `mobile_app`
    MobileApp,
    /// `communities`
    Communities,
    /// `point_of_sale`
    PointOfSale,
    /// `manual`
    Manual,
    /// `form`
    Form,
    /// `survey`
    Survey,
    /// `payment_link`
    PaymentLink,
    /// `external`
    External,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OrderSourceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Funnel => "funnel",
            Self::Website => "website",
            Self::Invoice => "invoice",
            Self::Calendar => "calendar",
            Self::TextToPay => "text2Pay",
            Self::DocumentContracts => "document_contracts",
            Self::Membership => "membership",
            Self::MobileApp => "mobile_app",
            Self::Communities => "communities",
            Self::PointOfSale => "point_of_sale",
            Self::Manual => "manual",
            Self::Form => "form",
            Self::Survey => "survey",
            Self::PaymentLink => "payment_link",
            Self::External => "external",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderSourceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "funnel" => Self::Funnel,
            "website" => Self::Website,
            "invoice" => Self::Invoice,
            "calendar" => Self::Calendar,
            "text2Pay" => Self::TextToPay,
            "document_contracts" => Self::DocumentContracts,
            "membership" => Self::Membership,
            "mobile_app" => Self::MobileApp,
            "communities" => Self::Communities,
            "point_of_sale" => Self::PointOfSale,
            "manual" => Self::Manual,
            "form" => Self::Form,
            "survey" => Self::Survey,
            "payment_link" => Self::PaymentLink,
            "external" => Self::External,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Page, form or channel in which the order was made, such as `store`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum OrderSourceSubType {
    /// `one_step_order_form`
    OneStepOrderForm,
    /// `two_step_order_form`
    TwoStepOrderForm,
    /// `upsell`
    Upsell,
    /// `tap_to_pay`
    TapToPay,
    /// `card_payment`
    CardPayment,
    /// `store`
    Store,
    /// `contact_view`
    ContactView,
    /// `email_campaign`
    EmailCampaign,
    /// `payments_dashboard`
    PaymentsDashboard,
    /// `shopify`
    Shopify,
    /// `subscription_view`
    SubscriptionView,
    /// `store_upsell`
    StoreUpsell,
    /// `woocommerce`
    Woocommerce,
    /// `service`
    Service,
    /// `meeting`
    Meeting,
    /// `imported_csv`
    ImportedCsv,
    /// `qr_code`
    QrCode,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl OrderSourceSubType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OneStepOrderForm => "one_step_order_form",
            Self::TwoStepOrderForm => "two_step_order_form",
            Self::Upsell => "upsell",
            Self::TapToPay => "tap_to_pay",
            Self::CardPayment => "card_payment",
            Self::Store => "store",
            Self::ContactView => "contact_view",
            Self::EmailCampaign => "email_campaign",
            Self::PaymentsDashboard => "payments_dashboard",
            Self::Shopify => "shopify",
            Self::SubscriptionView => "subscription_view",
            Self::StoreUpsell => "store_upsell",
            Self::Woocommerce => "woocommerce",
            Self::Service => "service",
            Self::Meeting => "meeting",
            Self::ImportedCsv => "imported_csv",
            Self::QrCode => "qr_code",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderSourceSubType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "one_step_order_form" => Self::OneStepOrderForm,
            "two_step_order_form" => Self::TwoStepOrderForm,
            "upsell" => Self::Upsell,
            "tap_to_pay" => Self::TapToPay,
            "card_payment" => Self::CardPayment,
            "store" => Self::Store,
            "contact_view" => Self::ContactView,
            "email_campaign" => Self::EmailCampaign,
            "payments_dashboard" => Self::PaymentsDashboard,
            "shopify" => Self::Shopify,
            "subscription_view" => Self::SubscriptionView,
            "store_upsell" => Self::StoreUpsell,
            "woocommerce" => Self::Woocommerce,
            "service" => Self::Service,
            "meeting" => Self::Meeting,
            "imported_csv" => Self::ImportedCsv,
            "qr_code" => Self::QrCode,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    ContactAddress, NewShippingCarrier, NewShippingRate, NewShippingZone,
    NewStoreSetting, AvailableShippingRateQuery, OrderSource, ProductItem,
    ShippingCarrierService, ShippingZoneCountry, ShippingZoneCountryState,
    StoreOrderFulfillmentNotification, StoreOrderNotification, ShippingOrigin,
    ShippingCarrierUpdate, ShippingRateUpdate, ShippingZoneUpdate,
}

impl_debug_fields! {
    AvailableShippingRate { name, description, currency, amount, is_carrier_rate,
    shipping_carrier_id, percentage_of_rate_fee, shipping_carrier_services, id,
    shipping_zone_id }, CreateShippingCarrierResponse { status, message, data },
    CreateShippingRateResponse { status, message, data }, CreateShippingZoneResponse {
    status, message, data }, StoreSettingResponse { status, message, data },
    AvailableShippingRateList { status, message, data }, ShippingCarrierResponse {
    status, message, data }, ShippingRateResponse { status, message, data },
    ShippingZoneResponse { status, message, data }, StoreSettingsResponse { status,
    message, data }, ShippingCarrierList { status, message, data }, ShippingRateList {
    total, data }, ShippingZoneList { total, data }, ShippingCarrier { location_id,
    alt_type, name, callback_url, services, allows_multiple_service_selection, id,
    marketplace_app_id, created_at, updated_at }, ShippingRate { location_id, alt_type,
    name, description, currency, amount, condition_type, min_condition, max_condition,
    is_carrier_rate, shipping_carrier_id, percentage_of_rate_fee,
    shipping_carrier_services, id, shipping_zone_id, created_at, updated_at },
    ShippingZone { location_id, alt_type, name, countries, id, shipping_rates,
    created_at, updated_at }, StoreSetting { location_id, alt_type, shipping_origin,
    store_order_notification, store_order_fulfillment_notification, id, created_at,
    updated_at }, UpdateShippingCarrierResponse { status, message, data },
    UpdateShippingRateResponse { status, message, data }, UpdateShippingZoneResponse {
    status, message, data },
}

impl_default! {
    AvailableShippingRate, CreateShippingCarrierResponse, CreateShippingRateResponse,
    CreateShippingZoneResponse, StoreSettingResponse, AvailableShippingRateList,
    ShippingCarrierResponse, ShippingRateResponse, ShippingZoneResponse,
    StoreSettingsResponse, ShippingCarrierList, ShippingRateList, ShippingZoneList,
    ShippingCarrier, ShippingCarrierService, ShippingRate, ShippingZoneCountry,
    ShippingZoneCountryState, ShippingZone, StoreOrderFulfillmentNotification,
    StoreOrderNotification, StoreSetting, ShippingOrigin, UpdateShippingCarrierResponse,
    UpdateShippingRateResponse, UpdateShippingZoneResponse,
}

impl_extra! {
    ContactAddress, NewShippingCarrier, NewShippingRate, NewShippingZone,
    NewStoreSetting, AvailableShippingRateQuery, OrderSource, ProductItem,
    ShippingCarrierService, ShippingZoneCountry, ShippingZoneCountryState,
    StoreOrderFulfillmentNotification, StoreOrderNotification, ShippingOrigin,
    ShippingCarrierUpdate, ShippingRateUpdate, ShippingZoneUpdate,
}

open_enum! {
    AltType, RateCondition, CountryCode, OrderSourceType, OrderSourceSubType,
}

open_enum_decode! {
    AltType, RateCondition, CountryCode,
}

open_enum_encode! {
    AltType, RateCondition, CountryCode, OrderSourceType, OrderSourceSubType,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    AltType, RateCondition, CountryCode, OrderSourceType, OrderSourceSubType,
}
