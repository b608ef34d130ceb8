//! `update-shipping-rate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ShippingRate, ShippingRateUpdate, UpdateShippingRateResponse};

/// Updates a shipping rate.
///
/// Created by [`Store::update_shipping_rate`](super::Store::update_shipping_rate).
///
/// Returns [`ShippingRate`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateShippingRateResponse`], in a `Response`.
///
/// `PUT /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateShippingRate = Request<UpdateShippingRateParams>;

/// The parameters of [`UpdateShippingRate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingRateParams {
    /// Id of the zone that the shipping rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Id of the shipping rate to update.
    ///
    /// Example: `66d81f3a5e9c07b24a6f1d93`.
    pub shipping_rate_id: String,
    /// The new content of a shipping rate.
    pub body: ShippingRateUpdate,
}

impl UpdateShippingRateParams {
    /// Creates the parameters.
    pub fn new(
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        body: ShippingRateUpdate,
    ) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            shipping_rate_id: shipping_rate_id.into(),
            body,
        }
    }
}

impl Operation for UpdateShippingRateParams {
    type Output = ShippingRate;
    type Whole = UpdateShippingRateResponse;
    type Error = UpdateShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-shipping-rate",
        name: "update_shipping_rate",
        summary: "Updates a shipping rate.",
        deprecated: None,
        method: Method::PUT,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-rate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.path("shippingRateId", &self.shipping_rate_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingRate, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: UpdateShippingRateResponse| envelope.data)
    }
}

/// Errors of [`UpdateShippingRate`].
pub type UpdateShippingRateError = super::errors::StoreError;
