//! Implementations of serde's traits for the Store API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

use super::{
    AltType, AvailableShippingRate, AvailableShippingRateList,
    AvailableShippingRateQuery, ContactAddress, CountryCode,
    CreateShippingCarrierResponse, CreateShippingRateResponse,
    CreateShippingZoneResponse, NewShippingCarrier, NewShippingRate, NewShippingZone,
    NewStoreSetting, OrderSource, OrderSourceSubType, OrderSourceType, ProductItem,
    RateCondition, ShippingCarrier, ShippingCarrierList, ShippingCarrierResponse,
    ShippingCarrierService, ShippingCarrierUpdate, ShippingOrigin, ShippingRate,
    ShippingRateList, ShippingRateResponse, ShippingRateUpdate, ShippingZone,
    ShippingZoneCountry, ShippingZoneCountryState, ShippingZoneList,
    ShippingZoneResponse, ShippingZoneUpdate, StoreOrderFulfillmentNotification,
    StoreOrderNotification, StoreSetting, StoreSettingResponse, StoreSettingsResponse,
    UpdateShippingCarrierResponse, UpdateShippingRateResponse, UpdateShippingZoneResponse,
};

open_enum_decode! {
    OrderSourceType, OrderSourceSubType,
}

impl Encode for AvailableShippingRate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
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

impl Decode for ContactAddress {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
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
            extra: object.extra(),
        })
    }
}

impl Decode for NewShippingCarrier {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewShippingCarrier")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            callback_url: object.required("callbackUrl")?,
            services: object.optional("services"),
            allows_multiple_service_selection: object
                .optional("allowsMultipleServiceSelection"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateShippingCarrierResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for NewShippingRate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewShippingRate")?;
        Some(Self {
            location_id: object.required("altId")?,
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
            extra: object.extra(),
        })
    }
}

impl Encode for CreateShippingRateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for NewShippingZone {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewShippingZone")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            countries: object.required("countries")?,
            extra: object.extra(),
        })
    }
}

impl Encode for CreateShippingZoneResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for NewStoreSetting {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewStoreSetting")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            shipping_origin: object.required("shippingOrigin")?,
            store_order_notification: object.optional("storeOrderNotification"),
            store_order_fulfillment_notification: object
                .optional("storeOrderFulfillmentNotification"),
            extra: object.extra(),
        })
    }
}

impl Encode for StoreSettingResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for AvailableShippingRateQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AvailableShippingRateQuery")?;
        Some(Self {
            location_id: object.required("altId")?,
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
            extra: object.extra(),
        })
    }
}

impl Encode for AvailableShippingRateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingCarrierResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingRateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingZoneResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for StoreSettingsResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingCarrierList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingRateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("data", &self.data);
    }
}

impl Encode for ShippingZoneList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("total", &self.total);
        object.field("data", &self.data);
    }
}

impl Decode for OrderSource {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OrderSource")?;
        Some(Self {
            type_: object.required("type")?,
            sub_type: object.optional("subType"),
            extra: object.extra(),
        })
    }
}

impl Decode for ProductItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProductItem")?;
        Some(Self {
            id: object.required("id")?,
            quantity: object.required("qty")?,
            extra: object.extra(),
        })
    }
}

impl Encode for ShippingCarrier {
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
        object.field("_id", &self.id);
        object.field("marketplaceAppId", &self.marketplace_app_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for ShippingRate {
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
        object.field("_id", &self.id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for ShippingZone {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("countries", &self.countries);
        object.field("_id", &self.id);
        object.field("shippingRates", &self.shipping_rates);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for StoreSetting {
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
        object.field("_id", &self.id);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Decode for ShippingCarrierUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingCarrierUpdate")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            callback_url: object.optional("callbackUrl"),
            services: object.optional("services"),
            allows_multiple_service_selection: object
                .optional("allowsMultipleServiceSelection"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateShippingCarrierResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for ShippingRateUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingRateUpdate")?;
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
            shipping_carrier_services: object.optional("shippingCarrierServices"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateShippingRateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl Decode for ShippingZoneUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ShippingZoneUpdate")?;
        Some(Self {
            location_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            countries: object.optional("countries"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateShippingZoneResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("status", &self.status);
        object.field("message", &self.message);
        object.field("data", &self.data);
    }
}

impl_serde! {
    AltType, RateCondition, AvailableShippingRate, ContactAddress, NewShippingCarrier,
    CreateShippingCarrierResponse, NewShippingRate, CreateShippingRateResponse,
    NewShippingZone, CreateShippingZoneResponse, NewStoreSetting, StoreSettingResponse,
    AvailableShippingRateQuery, AvailableShippingRateList, ShippingCarrierResponse,
    ShippingRateResponse, ShippingZoneResponse, StoreSettingsResponse,
    ShippingCarrierList, ShippingRateList, ShippingZoneList, OrderSource, ProductItem,
    ShippingCarrier, ShippingCarrierService, ShippingRate, ShippingZoneCountry,
    ShippingZoneCountryState, ShippingZone, StoreOrderFulfillmentNotification,
    StoreOrderNotification, StoreSetting, ShippingOrigin, ShippingCarrierUpdate,
    UpdateShippingCarrierResponse, ShippingRateUpdate, UpdateShippingRateResponse,
    ShippingZoneUpdate, UpdateShippingZoneResponse, CountryCode, OrderSourceType,
    OrderSourceSubType,
}
