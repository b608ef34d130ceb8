//! `get-shipping-zones`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ShippingZone, ShippingZoneResponse};
use crate::LocationId;

/// Returns a shipping zone.
///
/// Created by [`Store::get_shipping_zone`](super::Store::get_shipping_zone).
///
/// Returns [`ShippingZone`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ShippingZoneResponse`], in a `Response`.
///
/// `GET /store/shipping-zone/{shippingZoneId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetShippingZone {
    pub(super) request: Request<GetShippingZoneParams>,
}

impl GetShippingZone {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetShippingZoneParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Whether the response has the shipping rates of the zone.
    pub fn with_shipping_rate(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_shipping_rate = value.into_optional();
        self
    }
}

request_builder! {
    GetShippingZone, GetShippingZoneParams
}

/// The parameters of [`GetShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetShippingZoneParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the zone to return.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetShippingZoneParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Whether the response has the shipping rates of the zone.
    pub with_shipping_rate: Option<bool>,
}

impl GetShippingZoneParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_zone_id: shipping_zone_id.into(),
            alt_type: AltType::Location,
            with_shipping_rate: None,
        }
    }
}

impl Operation for GetShippingZoneParams {
    type Output = ShippingZone;
    type Whole = ShippingZoneResponse;
    type Error = GetShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-shipping-zones",
        name: "get_shipping_zone",
        summary: "Returns a shipping zone.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-zone/{shippingZoneId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("withShippingRate", &self.with_shipping_rate);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingZone, DecodeError> {
        response.payload(&[&["data"]], |envelope: ShippingZoneResponse| envelope.data)
    }
}

/// Errors of [`GetShippingZone`].
pub type GetShippingZoneError = super::errors::StoreError;
