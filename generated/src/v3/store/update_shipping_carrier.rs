//! `update-shipping-carrier`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ShippingCarrier, ShippingCarrierUpdate, UpdateShippingCarrierResponse};

/// Updates a shipping carrier.
///
/// Created by
/// [`Store::update_shipping_carrier`](super::Store::update_shipping_carrier).
///
/// Returns [`ShippingCarrier`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`UpdateShippingCarrierResponse`], in a `Response`.
///
/// `PUT /store/shipping-carrier/{shippingCarrierId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateShippingCarrier = Request<UpdateShippingCarrierParams>;

/// The parameters of [`UpdateShippingCarrier`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateShippingCarrierParams {
    /// Id of the shipping carrier to update.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: String,
    /// The new content of a shipping carrier.
    pub body: ShippingCarrierUpdate,
}

impl UpdateShippingCarrierParams {
    /// Creates the parameters.
    pub fn new(
        shipping_carrier_id: impl Into<String>,
        body: ShippingCarrierUpdate,
    ) -> Self {
        Self {
            shipping_carrier_id: shipping_carrier_id.into(),
            body,
        }
    }
}

impl Operation for UpdateShippingCarrierParams {
    type Output = ShippingCarrier;
    type Whole = UpdateShippingCarrierResponse;
    type Error = UpdateShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-shipping-carrier",
        name: "update_shipping_carrier",
        summary: "Updates a shipping carrier.",
        deprecated: None,
        method: Method::PUT,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingCarrier, DecodeError> {
        response
            .payload(
                &[&["data"]],
                |envelope: UpdateShippingCarrierResponse| envelope.data,
            )
    }
}

/// Errors of [`UpdateShippingCarrier`].
pub type UpdateShippingCarrierError = super::errors::StoreError;
