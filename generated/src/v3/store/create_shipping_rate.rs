//! `create-shipping-rate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateShippingRateResponse, NewShippingRate, ShippingRate};

/// Creates a shipping rate in a zone.
///
/// Created by [`Store::create_shipping_rate`](super::Store::create_shipping_rate).
///
/// Returns [`ShippingRate`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateShippingRateResponse`], in a `Response`.
///
/// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateShippingRate = Request<CreateShippingRateParams>;

/// The parameters of [`CreateShippingRate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingRateParams {
    /// Id of the zone that the shipping rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// A shipping rate to create.
    pub body: NewShippingRate,
}

impl CreateShippingRateParams {
    /// Creates the parameters.
    pub fn new(shipping_zone_id: impl Into<String>, body: NewShippingRate) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            body,
        }
    }
}

impl Operation for CreateShippingRateParams {
    type Output = ShippingRate;
    type Whole = CreateShippingRateResponse;
    type Error = CreateShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-shipping-rate",
        name: "create_shipping_rate",
        summary: "Creates a shipping rate in a zone.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-rate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingRate, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: CreateShippingRateResponse| envelope.data)
    }
}

/// Errors of [`CreateShippingRate`].
pub type CreateShippingRateError = super::errors::StoreError;
