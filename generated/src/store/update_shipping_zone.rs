//! `update-shipping-zone`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ShippingZone, ShippingZoneUpdate, UpdateShippingZoneResponse};

/// Updates a shipping zone.
///
/// Created by [`Store::update_shipping_zone`](super::Store::update_shipping_zone).
///
/// Returns [`ShippingZone`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateShippingZoneResponse`], in a `Response`.
///
/// `PUT /store/shipping-zone/{shippingZoneId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateShippingZone = Request<UpdateShippingZoneParams>;

/// The parameters of [`UpdateShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingZoneParams {
    /// Id of the zone to update.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// The new content of a shipping zone.
    pub body: ShippingZoneUpdate,
}

impl UpdateShippingZoneParams {
    /// Creates the parameters.
    pub fn new(shipping_zone_id: impl Into<String>, body: ShippingZoneUpdate) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            body,
        }
    }
}

impl Operation for UpdateShippingZoneParams {
    type Output = ShippingZone;
    type Whole = UpdateShippingZoneResponse;
    type Error = UpdateShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-shipping-zone",
        name: "update_shipping_zone",
        summary: "Updates a shipping zone.",
        deprecated: None,
        method: Method::PUT,
        path: "/store/shipping-zone/{shippingZoneId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-zone",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingZone, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: UpdateShippingZoneResponse| envelope.data)
    }
}

/// Errors of [`UpdateShippingZone`].
pub type UpdateShippingZoneError = super::errors::StoreError;
