//! Implementations of serde's traits for the Store API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CreateShippingCarrierParams, CreateShippingRateParams, CreateShippingZoneParams,
    CreateStoreSettingParams, DeleteShippingCarrierParams, DeleteShippingRateParams,
    DeleteShippingZoneParams, GetShippingCarrierParams, GetShippingRateParams,
    GetShippingZoneParams, GetStoreSettingsParams, ListAvailableShippingRatesParams,
    ListShippingCarriersParams, ListShippingRatesParams, ListShippingZonesParams,
    UpdateShippingCarrierParams, UpdateShippingRateParams, UpdateShippingZoneParams,
};

impl Decode for ListShippingCarriersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingCarriersParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListShippingCarriersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for CreateShippingCarrierParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingCarrierParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateShippingCarrierParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetShippingCarrierParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingCarrierParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_carrier_id: object.required("shippingCarrierId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetShippingCarrierParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateShippingCarrierParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingCarrierParams")?;
        let params = Self {
            shipping_carrier_id: object.required("shippingCarrierId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateShippingCarrierParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteShippingCarrierParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingCarrierParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_carrier_id: object.required("shippingCarrierId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteShippingCarrierParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListShippingZonesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingZonesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            with_shipping_rate: object.optional("withShippingRate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListShippingZonesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("withShippingRate", &self.with_shipping_rate);
    }
}

impl Decode for CreateShippingZoneParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingZoneParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateShippingZoneParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListAvailableShippingRatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListAvailableShippingRatesParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListAvailableShippingRatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetShippingZoneParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingZoneParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_type: object.required("altType")?,
            with_shipping_rate: object.optional("withShippingRate"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetShippingZoneParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altType", &self.alt_type);
        object.field("withShippingRate", &self.with_shipping_rate);
    }
}

impl Decode for UpdateShippingZoneParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingZoneParams")?;
        let params = Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateShippingZoneParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteShippingZoneParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingZoneParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteShippingZoneParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListShippingRatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingRatesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListShippingRatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

impl Decode for CreateShippingRateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingRateParams")?;
        let params = Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateShippingRateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetShippingRateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingRateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_zone_id: object.required("shippingZoneId")?,
            shipping_rate_id: object.required("shippingRateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetShippingRateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("shippingRateId", &self.shipping_rate_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateShippingRateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingRateParams")?;
        let params = Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            shipping_rate_id: object.required("shippingRateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateShippingRateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("shippingRateId", &self.shipping_rate_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteShippingRateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingRateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            shipping_zone_id: object.required("shippingZoneId")?,
            shipping_rate_id: object.required("shippingRateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteShippingRateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("shippingRateId", &self.shipping_rate_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for GetStoreSettingsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetStoreSettingsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetStoreSettingsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for CreateStoreSettingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateStoreSettingParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateStoreSettingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    ListShippingCarriersParams, CreateShippingCarrierParams, GetShippingCarrierParams,
    UpdateShippingCarrierParams, DeleteShippingCarrierParams, ListShippingZonesParams,
    CreateShippingZoneParams, ListAvailableShippingRatesParams, GetShippingZoneParams,
    UpdateShippingZoneParams, DeleteShippingZoneParams, ListShippingRatesParams,
    CreateShippingRateParams, GetShippingRateParams, UpdateShippingRateParams,
    DeleteShippingRateParams, GetStoreSettingsParams, CreateStoreSettingParams,
}
