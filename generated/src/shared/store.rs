//! What the versions of the Store API have in common.

use highlevel_runtime::{Decode, Encode, Node, Writer, open_enum};

/// The documented schema `ShippingZoneCountryStateDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneCountryState {
    /// Code of the state, most often without that of its country.
    pub code: Option<String>,
}

impl ShippingZoneCountryState {
    /// Makes a value from what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: Some(code.into()) }
    }
}

impl Decode for ShippingZoneCountryState {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneCountryState")?;
        Some(Self {
            code: object.optional("code"),
        })
    }
}

impl Encode for ShippingZoneCountryState {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("code", &self.code);
    }
}

/// The documented schema `ShippingZoneCountryDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneCountry {
    /// ISO 3166-1 alpha-2 code.
    pub code: Option<String>,
    /// The property `states`.
    pub states: Option<Vec<ShippingZoneCountryState>>,
}

impl ShippingZoneCountry {
    /// Makes a value from what is required.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
    }

    /// Sets `states`.
    #[must_use]
    pub fn states(
        mut self,
        value: impl IntoIterator<Item = ShippingZoneCountryState>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.states = Some(value);
        self
    }
}

impl Decode for ShippingZoneCountry {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneCountry")?;
        Some(Self {
            code: object.optional("code"),
            states: object.optional("states"),
        })
    }
}

impl Encode for ShippingZoneCountry {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("code", &self.code);
        object.field("states", &self.states);
    }
}

/// The documented schema `CreateShippingZoneDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingZoneBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    pub name: String,
    /// The property `countries`.
    pub countries: Vec<ShippingZoneCountry>,
}

impl CreateShippingZoneBody {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
        countries: impl IntoIterator<Item = ShippingZoneCountry>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            name: name.into(),
            countries: countries.into_iter().collect(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateShippingZoneBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingZoneBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            countries: object.required("countries")?,
        })
    }
}

impl Encode for CreateShippingZoneBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
    }
}

/// The documented schema `ShippingCarrierServiceDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingCarrierService {
    /// Its name.
    pub name: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
}

impl ShippingCarrierService {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
        }
    }
}

impl Decode for ShippingCarrierService {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrierService")?;
        Some(Self {
            name: object.optional("name"),
            value: object.optional("value"),
        })
    }
}

impl Encode for ShippingCarrierService {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("value", &self.value);
    }
}

/// The documented schema `ShippingRateSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingRate {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// A text that describes it.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `amount`.
    pub amount: Option<f64>,
    /// The property `conditionType`.
    pub condition_type: Option<RateCondition>,
    /// The property `minCondition`.
    pub min_condition: Option<f64>,
    /// The property `maxCondition`.
    pub max_condition: Option<f64>,
    /// The property `isCarrierRate`.
    pub is_carrier_rate: Option<bool>,
    /// The property `shippingCarrierId`.
    pub shipping_carrier_id: Option<String>,
    /// The property `percentageOfRateFee`.
    pub percentage_of_rate_fee: Option<f64>,
    /// The property `shippingCarrierServices`.
    pub shipping_carrier_services: Vec<ShippingCarrierService>,
    /// Its id.
    pub id: Option<String>,
    /// The property `shippingZoneId`.
    pub shipping_zone_id: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
}

impl Decode for ShippingRate {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingRate")?;
        Some(Self {
            alt_id: object.optional("altId"),
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
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ShippingRate {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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
        object.field("_id", &self.id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

/// The documented schema `ShippingZoneSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZone {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `countries`.
    pub countries: Vec<ShippingZoneCountry>,
    /// Its id.
    pub id: Option<String>,
    /// The property `shippingRates`.
    pub shipping_rates: Vec<ShippingRate>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
}

impl Decode for ShippingZone {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZone")?;
        Some(Self {
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            countries: object.list("countries"),
            id: object.optional("_id"),
            shipping_rates: object.list("shippingRates"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ShippingZone {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
        object.field("_id", &self.id);
        object.field("shippingRates", &self.shipping_rates);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

/// The documented schema `CreateShippingZoneResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingZoneResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingZone>,
}

impl Decode for CreateShippingZoneResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateShippingZoneResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `ListShippingZoneResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShippingZonesResponse {
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `data`.
    pub data: Vec<ShippingZone>,
}

impl Decode for ListShippingZonesResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingZonesResponse")?;
        Some(Self {
            total: object.optional("total"),
            data: object.list("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListShippingZonesResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("total", &self.total);
        object.field("data", &self.data);
    }
}

/// The documented schema `GetShippingZoneResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingZoneResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingZone>,
}

impl Decode for GetShippingZoneResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetShippingZoneResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `UpdateShippingZoneDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingZoneBody {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `countries`.
    pub countries: Option<Vec<ShippingZoneCountry>>,
}

impl UpdateShippingZoneBody {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alt_id`.
    #[must_use]
    pub fn alt_id(mut self, value: impl Into<String>) -> Self {
        self.alt_id = Some(value.into());
        self
    }

    /// Sets `alt_type`.
    #[must_use]
    pub fn alt_type(mut self, value: AltType) -> Self {
        self.alt_type = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `countries`.
    #[must_use]
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = ShippingZoneCountry>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.countries = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateShippingZoneBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingZoneBody")?;
        Some(Self {
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            countries: object.optional("countries"),
        })
    }
}

impl Encode for UpdateShippingZoneBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
    }
}

/// The documented schema `UpdateShippingZoneResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingZoneResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingZone>,
}

impl Decode for UpdateShippingZoneResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateShippingZoneResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `DeleteShippingZoneResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingZoneResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
}

impl Decode for DeleteShippingZoneResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingZoneResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingZoneResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

/// The documented schema `ContactAddress`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Its name.
    pub name: Option<String>,
    /// What the company is called.
    pub company_name: Option<String>,
    /// The property `addressLine1`.
    pub address_line1: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Code of the state, most often without that of its country.
    pub state: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// The property `zip`.
    pub zip: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

impl ContactAddress {
    /// Makes a value from what is required.
    pub fn new(country: impl Into<String>) -> Self {
        Self {
            country: country.into(),
            name: None,
            company_name: None,
            address_line1: None,
            state: None,
            city: None,
            zip: None,
            phone: None,
            email: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `company_name`.
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets `address_line1`.
    #[must_use]
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ContactAddress {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ContactAddress")?;
        Some(Self {
            name: object.optional("name"),
            company_name: object.optional("companyName"),
            address_line1: object.optional("addressLine1"),
            country: object.required("country")?,
            state: object.optional("state"),
            city: object.optional("city"),
            zip: object.optional("zip"),
            phone: object.optional("phone"),
            email: object.optional("email"),
        })
    }
}

impl Encode for ContactAddress {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

/// The documented schema `OrderSource`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderSource {
    /// The property `type`.
    pub type_: OrderSourceType,
    /// The property `subType`.
    pub sub_type: Option<OrderSourceSubType>,
}

impl OrderSource {
    /// Makes a value from what is required.
    pub fn new(type_: OrderSourceType) -> Self {
        Self { type_, sub_type: None }
    }

    /// Sets `sub_type`.
    #[must_use]
    pub fn sub_type(mut self, value: OrderSourceSubType) -> Self {
        self.sub_type = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for OrderSource {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderSource")?;
        Some(Self {
            type_: object.required("type")?,
            sub_type: object.optional("subType"),
        })
    }
}

impl Encode for OrderSource {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("subType", &self.sub_type);
    }
}

/// The documented schema `ProductItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductItem {
    /// Its id.
    pub id: String,
    /// The property `qty`.
    pub qty: i64,
}

impl ProductItem {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>, qty: i64) -> Self {
        Self { id: id.into(), qty }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ProductItem {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductItem")?;
        Some(Self {
            id: object.required("id")?,
            qty: object.required("qty")?,
        })
    }
}

impl Encode for ProductItem {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("qty", &self.qty);
    }
}

/// The documented schema `GetAvailableShippingRates`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingRatesBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The property `address`.
    pub address: Option<ContactAddress>,
    /// Whether the given total is to be used instead of computing it.
    pub amount_available: Option<bool>,
    /// The property `totalOrderAmount`.
    pub total_order_amount: f64,
    /// The property `weightAvailable`.
    pub weight_available: Option<bool>,
    /// The property `totalOrderWeight`.
    pub total_order_weight: f64,
    /// The property `source`.
    pub source: OrderSource,
    /// The property `products`.
    pub products: Vec<ProductItem>,
    /// The property `couponCode`.
    pub coupon_code: Option<String>,
}

impl GetAvailableShippingRatesBody {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        country: impl Into<String>,
        total_order_amount: f64,
        total_order_weight: f64,
        source: OrderSource,
        products: impl IntoIterator<Item = ProductItem>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            country: country.into(),
            total_order_amount,
            total_order_weight,
            source,
            products: products.into_iter().collect(),
            address: None,
            amount_available: None,
            weight_available: None,
            coupon_code: None,
        }
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: ContactAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `amount_available`.
    #[must_use]
    pub fn amount_available(mut self, value: bool) -> Self {
        self.amount_available = Some(value);
        self
    }

    /// Sets `weight_available`.
    #[must_use]
    pub fn weight_available(mut self, value: bool) -> Self {
        self.weight_available = Some(value);
        self
    }

    /// Sets `coupon_code`.
    #[must_use]
    pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
        self.coupon_code = Some(value.into());
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetAvailableShippingRatesBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAvailableShippingRatesBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            country: object.required("country")?,
            address: object.optional("address"),
            amount_available: object.optional("amountAvailable"),
            total_order_amount: object.required("totalOrderAmount")?,
            weight_available: object.optional("weightAvailable"),
            total_order_weight: object.required("totalOrderWeight")?,
            source: object.required("source")?,
            products: object.required("products")?,
            coupon_code: object.optional("couponCode"),
        })
    }
}

impl Encode for GetAvailableShippingRatesBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `AvailableShippingRate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableShippingRate {
    /// Its name.
    pub name: Option<String>,
    /// A text that describes it.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `amount`.
    pub amount: Option<f64>,
    /// The property `isCarrierRate`.
    pub is_carrier_rate: Option<bool>,
    /// The property `shippingCarrierId`.
    pub shipping_carrier_id: Option<String>,
    /// The property `percentageOfRateFee`.
    pub percentage_of_rate_fee: Option<f64>,
    /// The property `shippingCarrierServices`.
    pub shipping_carrier_services: Vec<ShippingCarrierService>,
    /// Its id.
    pub id: Option<String>,
    /// The property `shippingZoneId`.
    pub shipping_zone_id: Option<String>,
}

impl Decode for AvailableShippingRate {
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
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for AvailableShippingRate {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("currency", &self.currency);
        object.field("amount", &self.amount);
        object.field("isCarrierRate", &self.is_carrier_rate);
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("percentageOfRateFee", &self.percentage_of_rate_fee);
        object.field("shippingCarrierServices", &self.shipping_carrier_services);
        object.field("_id", &self.id);
        object.field("shippingZoneId", &self.shipping_zone_id);
    }
}

/// The documented schema `GetAvailableShippingRatesResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingRatesResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Vec<AvailableShippingRate>,
}

impl Decode for GetAvailableShippingRatesResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAvailableShippingRatesResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.list("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetAvailableShippingRatesResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `CreateShippingRateDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingRateBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    pub name: String,
    /// A text that describes it.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: String,
    /// The property `amount`.
    pub amount: f64,
    /// The property `conditionType`.
    pub condition_type: RateCondition,
    /// The property `minCondition`.
    pub min_condition: f64,
    /// The property `maxCondition`.
    pub max_condition: f64,
    /// The property `isCarrierRate`.
    pub is_carrier_rate: Option<bool>,
    /// The property `shippingCarrierId`.
    pub shipping_carrier_id: String,
    /// The property `percentageOfRateFee`.
    pub percentage_of_rate_fee: Option<f64>,
    /// The property `shippingCarrierServices`.
    pub shipping_carrier_services: Option<Vec<ShippingCarrierService>>,
}

impl CreateShippingRateBody {
    /// Makes a value from what is required.
    #[allow(
        clippy::too_many_arguments,
        reason = "the documentation requires all of them"
    )]
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
        currency: impl Into<String>,
        amount: f64,
        condition_type: RateCondition,
        min_condition: f64,
        max_condition: f64,
        shipping_carrier_id: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
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
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `is_carrier_rate`.
    #[must_use]
    pub fn is_carrier_rate(mut self, value: bool) -> Self {
        self.is_carrier_rate = Some(value);
        self
    }

    /// Sets `percentage_of_rate_fee`.
    #[must_use]
    pub fn percentage_of_rate_fee(mut self, value: f64) -> Self {
        self.percentage_of_rate_fee = Some(value);
        self
    }

    /// Sets `shipping_carrier_services`.
    #[must_use]
    pub fn shipping_carrier_services(
        mut self,
        value: impl IntoIterator<Item = ShippingCarrierService>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.shipping_carrier_services = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateShippingRateBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingRateBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            description: object.optional("description"),
            currency: object.required("currency")?,
            amount: object.required("amount")?,
            condition_type: object.required("conditionType")?,
            min_condition: object.required("minCondition")?,
            max_condition: object.required("maxCondition")?,
            is_carrier_rate: object.optional("isCarrierRate"),
            shipping_carrier_id: object.required("shippingCarrierId")?,
            percentage_of_rate_fee: object.optional("percentageOfRateFee"),
            shipping_carrier_services: object.optional("shippingCarrierServices"),
        })
    }
}

impl Encode for CreateShippingRateBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `CreateShippingRateResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingRateResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingRate>,
}

impl Decode for CreateShippingRateResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateShippingRateResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `ListShippingRateResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShippingRatesResponse {
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `data`.
    pub data: Vec<ShippingRate>,
}

impl Decode for ListShippingRatesResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingRatesResponse")?;
        Some(Self {
            total: object.optional("total"),
            data: object.list("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListShippingRatesResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("total", &self.total);
        object.field("data", &self.data);
    }
}

/// The documented schema `GetShippingRateResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingRateResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingRate>,
}

impl Decode for GetShippingRateResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetShippingRateResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `UpdateShippingRateDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingRateBody {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// A text that describes it.
    pub description: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `amount`.
    pub amount: Option<f64>,
    /// The property `conditionType`.
    pub condition_type: Option<RateCondition>,
    /// The property `minCondition`.
    pub min_condition: Option<f64>,
    /// The property `maxCondition`.
    pub max_condition: Option<f64>,
    /// The property `isCarrierRate`.
    pub is_carrier_rate: Option<bool>,
    /// The property `shippingCarrierId`.
    pub shipping_carrier_id: Option<String>,
    /// The property `percentageOfRateFee`.
    pub percentage_of_rate_fee: Option<f64>,
    /// The property `shippingCarrierServices`.
    pub shipping_carrier_services: Option<Vec<ShippingCarrierService>>,
}

impl UpdateShippingRateBody {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alt_id`.
    #[must_use]
    pub fn alt_id(mut self, value: impl Into<String>) -> Self {
        self.alt_id = Some(value.into());
        self
    }

    /// Sets `alt_type`.
    #[must_use]
    pub fn alt_type(mut self, value: AltType) -> Self {
        self.alt_type = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: f64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `condition_type`.
    #[must_use]
    pub fn condition_type(mut self, value: RateCondition) -> Self {
        self.condition_type = Some(value);
        self
    }

    /// Sets `min_condition`.
    #[must_use]
    pub fn min_condition(mut self, value: f64) -> Self {
        self.min_condition = Some(value);
        self
    }

    /// Sets `max_condition`.
    #[must_use]
    pub fn max_condition(mut self, value: f64) -> Self {
        self.max_condition = Some(value);
        self
    }

    /// Sets `is_carrier_rate`.
    #[must_use]
    pub fn is_carrier_rate(mut self, value: bool) -> Self {
        self.is_carrier_rate = Some(value);
        self
    }

    /// Sets `shipping_carrier_id`.
    #[must_use]
    pub fn shipping_carrier_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_carrier_id = Some(value.into());
        self
    }

    /// Sets `percentage_of_rate_fee`.
    #[must_use]
    pub fn percentage_of_rate_fee(mut self, value: f64) -> Self {
        self.percentage_of_rate_fee = Some(value);
        self
    }

    /// Sets `shipping_carrier_services`.
    #[must_use]
    pub fn shipping_carrier_services(
        mut self,
        value: impl IntoIterator<Item = ShippingCarrierService>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.shipping_carrier_services = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateShippingRateBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingRateBody")?;
        Some(Self {
            alt_id: object.optional("altId"),
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
            shipping_carrier_services: object.optional("shippingCarrierServices"),
        })
    }
}

impl Encode for UpdateShippingRateBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `UpdateShippingRateResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingRateResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingRate>,
}

impl Decode for UpdateShippingRateResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateShippingRateResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `DeleteShippingRateResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingRateResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
}

impl Decode for DeleteShippingRateResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingRateResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingRateResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

/// The documented schema `CreateShippingCarrierDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingCarrierBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// Its name.
    pub name: String,
    /// The property `callbackUrl`.
    pub callback_url: String,
    /// The property `services`.
    pub services: Option<Vec<ShippingCarrierService>>,
    /// The property `allowsMultipleServiceSelection`.
    pub allows_multiple_service_selection: Option<bool>,
}

impl CreateShippingCarrierBody {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        name: impl Into<String>,
        callback_url: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            name: name.into(),
            callback_url: callback_url.into(),
            services: None,
            allows_multiple_service_selection: None,
        }
    }

    /// Sets `services`.
    #[must_use]
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = ShippingCarrierService>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.services = Some(value);
        self
    }

    /// Sets `allows_multiple_service_selection`.
    #[must_use]
    pub fn allows_multiple_service_selection(mut self, value: bool) -> Self {
        self.allows_multiple_service_selection = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateShippingCarrierBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingCarrierBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            callback_url: object.required("callbackUrl")?,
            services: object.optional("services"),
            allows_multiple_service_selection: object
                .optional("allowsMultipleServiceSelection"),
        })
    }
}

impl Encode for CreateShippingCarrierBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `ShippingCarrierSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingCarrier {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `callbackUrl`.
    pub callback_url: Option<String>,
    /// The property `services`.
    pub services: Vec<ShippingCarrierService>,
    /// The property `allowsMultipleServiceSelection`.
    pub allows_multiple_service_selection: Option<bool>,
    /// Its id.
    pub id: Option<String>,
    /// The property `marketplaceAppId`.
    pub marketplace_app_id: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
}

impl Decode for ShippingCarrier {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrier")?;
        Some(Self {
            alt_id: object.optional("altId"),
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
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ShippingCarrier {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("callbackUrl", &self.callback_url);
        object.field("services", &self.services);
        object
            .field(
                "allowsMultipleServiceSelection",
                &self.allows_multiple_service_selection,
            );
        object.field("_id", &self.id);
        object.field("marketplaceAppId", &self.marketplace_app_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

/// The documented schema `CreateShippingCarrierResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingCarrierResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingCarrier>,
}

impl Decode for CreateShippingCarrierResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateShippingCarrierResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `ListShippingCarrierResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShippingCarriersResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Vec<ShippingCarrier>,
}

impl Decode for ListShippingCarriersResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingCarriersResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.list("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListShippingCarriersResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `GetShippingCarrierResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingCarrierResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingCarrier>,
}

impl Decode for GetShippingCarrierResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetShippingCarrierResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `UpdateShippingCarrierDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingCarrierBody {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `callbackUrl`.
    pub callback_url: Option<String>,
    /// The property `services`.
    pub services: Option<Vec<ShippingCarrierService>>,
    /// The property `allowsMultipleServiceSelection`.
    pub allows_multiple_service_selection: Option<bool>,
}

impl UpdateShippingCarrierBody {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alt_id`.
    #[must_use]
    pub fn alt_id(mut self, value: impl Into<String>) -> Self {
        self.alt_id = Some(value.into());
        self
    }

    /// Sets `alt_type`.
    #[must_use]
    pub fn alt_type(mut self, value: AltType) -> Self {
        self.alt_type = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `callback_url`.
    #[must_use]
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }

    /// Sets `services`.
    #[must_use]
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = ShippingCarrierService>,
    ) -> Self {
        let value = value.into_iter().collect();
        self.services = Some(value);
        self
    }

    /// Sets `allows_multiple_service_selection`.
    #[must_use]
    pub fn allows_multiple_service_selection(mut self, value: bool) -> Self {
        self.allows_multiple_service_selection = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateShippingCarrierBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingCarrierBody")?;
        Some(Self {
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            callback_url: object.optional("callbackUrl"),
            services: object.optional("services"),
            allows_multiple_service_selection: object
                .optional("allowsMultipleServiceSelection"),
        })
    }
}

impl Encode for UpdateShippingCarrierBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `UpdateShippingCarrierResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingCarrierResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<ShippingCarrier>,
}

impl Decode for UpdateShippingCarrierResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateShippingCarrierResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `DeleteShippingCarrierResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingCarrierResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
}

impl Decode for DeleteShippingCarrierResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingCarrierResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingCarrierResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
    }
}

/// The documented schema `StoreShippingOriginDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingOrigin {
    /// Its name.
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Code of the state, most often without that of its country.
    pub state: Option<String>,
    /// City of the address.
    pub city: Option<String>,
    /// The property `street1`.
    pub street1: Option<String>,
    /// The property `street2`.
    pub street2: Option<String>,
    /// The property `zip`.
    pub zip: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

impl ShippingOrigin {
    /// Makes a value from what is required.
    pub fn new(
        name: impl Into<String>,
        country: impl Into<String>,
        city: impl Into<String>,
        street1: impl Into<String>,
        zip: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            country: Some(country.into()),
            city: Some(city.into()),
            street1: Some(street1.into()),
            zip: Some(zip.into()),
            ..Self::default()
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `street2`.
    #[must_use]
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

impl Decode for ShippingOrigin {
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
        })
    }
}

impl Encode for ShippingOrigin {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
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

/// The documented schema `StoreOrderNotificationDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreOrderNotification {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// Subject of the message.
    pub subject: Option<String>,
    /// The property `emailTemplateId`.
    pub email_template_id: Option<String>,
    /// The property `defaultEmailTemplateId`.
    pub default_email_template_id: Option<String>,
}

impl StoreOrderNotification {
    /// Makes a value from what is required.
    pub fn new(
        enabled: bool,
        subject: impl Into<String>,
        email_template_id: impl Into<String>,
        default_email_template_id: impl Into<String>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            subject: Some(subject.into()),
            email_template_id: Some(email_template_id.into()),
            default_email_template_id: Some(default_email_template_id.into()),
        }
    }
}

impl Decode for StoreOrderNotification {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreOrderNotification")?;
        Some(Self {
            enabled: object.optional("enabled"),
            subject: object.optional("subject"),
            email_template_id: object.optional("emailTemplateId"),
            default_email_template_id: object.optional("defaultEmailTemplateId"),
        })
    }
}

impl Encode for StoreOrderNotification {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("enabled", &self.enabled);
        object.field("subject", &self.subject);
        object.field("emailTemplateId", &self.email_template_id);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
    }
}

/// The documented schema `StoreOrderFulfillmentNotificationDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreOrderFulfillmentNotification {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// Subject of the message.
    pub subject: Option<String>,
    /// The property `emailTemplateId`.
    pub email_template_id: Option<String>,
    /// The property `defaultEmailTemplateId`.
    pub default_email_template_id: Option<String>,
}

impl StoreOrderFulfillmentNotification {
    /// Makes a value from what is required.
    pub fn new(
        enabled: bool,
        subject: impl Into<String>,
        email_template_id: impl Into<String>,
        default_email_template_id: impl Into<String>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            subject: Some(subject.into()),
            email_template_id: Some(email_template_id.into()),
            default_email_template_id: Some(default_email_template_id.into()),
        }
    }
}

impl Decode for StoreOrderFulfillmentNotification {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreOrderFulfillmentNotification")?;
        Some(Self {
            enabled: object.optional("enabled"),
            subject: object.optional("subject"),
            email_template_id: object.optional("emailTemplateId"),
            default_email_template_id: object.optional("defaultEmailTemplateId"),
        })
    }
}

impl Encode for StoreOrderFulfillmentNotification {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("enabled", &self.enabled);
        object.field("subject", &self.subject);
        object.field("emailTemplateId", &self.email_template_id);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
    }
}

/// The documented schema `CreateStoreSettingDto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateStoreSettingBody {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: AltType,
    /// The property `shippingOrigin`.
    pub shipping_origin: ShippingOrigin,
    /// The property `storeOrderNotification`.
    pub store_order_notification: Option<StoreOrderNotification>,
    /// The property `storeOrderFulfillmentNotification`.
    pub store_order_fulfillment_notification: Option<StoreOrderFulfillmentNotification>,
}

impl CreateStoreSettingBody {
    /// Makes a value from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        shipping_origin: ShippingOrigin,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            shipping_origin,
            store_order_notification: None,
            store_order_fulfillment_notification: None,
        }
    }

    /// Sets `store_order_notification`.
    #[must_use]
    pub fn store_order_notification(mut self, value: StoreOrderNotification) -> Self {
        self.store_order_notification = Some(value);
        self
    }

    /// Sets `store_order_fulfillment_notification`.
    #[must_use]
    pub fn store_order_fulfillment_notification(
        mut self,
        value: StoreOrderFulfillmentNotification,
    ) -> Self {
        self.store_order_fulfillment_notification = Some(value);
        self
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateStoreSettingBody {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateStoreSettingBody")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            shipping_origin: object.required("shippingOrigin")?,
            store_order_notification: object.optional("storeOrderNotification"),
            store_order_fulfillment_notification: object
                .optional("storeOrderFulfillmentNotification"),
        })
    }
}

impl Encode for CreateStoreSettingBody {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
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

/// The documented schema `StoreSettingSchema`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreSetting {
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// The property `shippingOrigin`.
    pub shipping_origin: Option<ShippingOrigin>,
    /// The property `storeOrderNotification`.
    pub store_order_notification: Option<StoreOrderNotification>,
    /// The property `storeOrderFulfillmentNotification`.
    pub store_order_fulfillment_notification: Option<StoreOrderFulfillmentNotification>,
    /// Its id.
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
}

impl Decode for StoreSetting {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StoreSetting")?;
        Some(Self {
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            shipping_origin: object.optional("shippingOrigin"),
            store_order_notification: object.optional("storeOrderNotification"),
            store_order_fulfillment_notification: object
                .optional("storeOrderFulfillmentNotification"),
            id: object.optional("_id"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for StoreSetting {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("shippingOrigin", &self.shipping_origin);
        object.field("storeOrderNotification", &self.store_order_notification);
        object
            .field(
                "storeOrderFulfillmentNotification",
                &self.store_order_fulfillment_notification,
            );
        object.field("_id", &self.id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

/// The documented schema `CreateStoreSettingResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStoreSettingResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<StoreSetting>,
}

impl Decode for CreateStoreSettingResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateStoreSettingResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateStoreSettingResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// The documented schema `GetStoreSettingResponseDto`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStoreSettingsResponse {
    /// The property `status`.
    pub status: Option<bool>,
    /// The property `message`.
    pub message: Option<String>,
    /// The property `data`.
    pub data: Option<StoreSetting>,
}

impl Decode for GetStoreSettingsResponse {
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetStoreSettingsResponse")?;
        Some(Self {
            status: object.optional("status"),
            message: object.optional("message"),
            data: object.optional("data"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetStoreSettingsResponse {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

/// Whether `altId` is that of a location or of a company.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AltType {
    /// `location`
    Location,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AltType {
    /// Returns the value as it is sent and received.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Location => "location",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AltType {
    fn from(value: &str) -> Self {
        match value {
            "location" => Self::Location,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    fn from(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "price" => Self::Price,
            "weight" => Self::Weight,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Text2Pay,
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Funnel => "funnel",
            Self::Website => "website",
            Self::Invoice => "invoice",
            Self::Calendar => "calendar",
            Self::Text2Pay => "text2Pay",
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
    fn from(value: &str) -> Self {
        match value {
            "funnel" => Self::Funnel,
            "website" => Self::Website,
            "invoice" => Self::Invoice,
            "calendar" => Self::Calendar,
            "text2Pay" => Self::Text2Pay,
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

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

open_enum! {
    AltType, RateCondition, OrderSourceType, OrderSourceSubType,
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ShippingZoneCountryState, ShippingZoneCountry, CreateShippingZoneBody,
    ShippingCarrierService, ShippingRate, ShippingZone, CreateShippingZoneResponse,
    ListShippingZonesResponse, GetShippingZoneResponse, UpdateShippingZoneBody,
    UpdateShippingZoneResponse, DeleteShippingZoneResponse, ContactAddress, OrderSource,
    ProductItem, GetAvailableShippingRatesBody, AvailableShippingRate,
    GetAvailableShippingRatesResponse, CreateShippingRateBody,
    CreateShippingRateResponse, ListShippingRatesResponse, GetShippingRateResponse,
    UpdateShippingRateBody, UpdateShippingRateResponse, DeleteShippingRateResponse,
    CreateShippingCarrierBody, ShippingCarrier, CreateShippingCarrierResponse,
    ListShippingCarriersResponse, GetShippingCarrierResponse, UpdateShippingCarrierBody,
    UpdateShippingCarrierResponse, DeleteShippingCarrierResponse, ShippingOrigin,
    StoreOrderNotification, StoreOrderFulfillmentNotification, CreateStoreSettingBody,
    StoreSetting, CreateStoreSettingResponse, GetStoreSettingsResponse, AltType,
    RateCondition, OrderSourceType, OrderSourceSubType,
}
