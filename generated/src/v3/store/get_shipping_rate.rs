//! `get-shipping-rates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ShippingRate, ShippingRateResponse};
use crate::LocationId;

/// Returns a shipping rate.
///
/// Created by [`Store::get_shipping_rate`](super::Store::get_shipping_rate).
///
/// Returns [`ShippingRate`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ShippingRateResponse`], in a `Response`.
///
/// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetShippingRate {
    pub(super) request: Request<GetShippingRateParams>,
}

impl GetShippingRate {
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::GetShippingRateParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    GetShippingRate, GetShippingRateParams
}

/// The parameters of [`GetShippingRate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetShippingRateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the zone that the shipping rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Id of the shipping rate to return.
    ///
    /// Example: `66d81f3a5e9c07b24a6f1d93`.
    pub shipping_rate_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::GetShippingRateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetShippingRateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_zone_id: shipping_zone_id.into(),
            shipping_rate_id: shipping_rate_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetShippingRateParams {
    type Output = ShippingRate;
    type Whole = ShippingRateResponse;
    type Error = GetShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-shipping-rates",
        name: "get_shipping_rate",
        summary: "Returns a shipping rate.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-rates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.path("shippingRateId", &self.shipping_rate_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingRate, DecodeError> {
        response.payload(&[&["data"]], |envelope: ShippingRateResponse| envelope.data)
    }
}

/// Errors of [`GetShippingRate`].
pub type GetShippingRateError = super::errors::StoreError;
