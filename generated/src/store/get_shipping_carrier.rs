//! `get-shipping-carriers`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ShippingCarrier, ShippingCarrierResponse};
use crate::LocationId;

/// Returns a shipping carrier.
///
/// Created by [`Store::get_shipping_carrier`](super::Store::get_shipping_carrier).
///
/// Returns [`ShippingCarrier`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ShippingCarrierResponse`], in a `Response`.
///
/// `GET /store/shipping-carrier/{shippingCarrierId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetShippingCarrier {
    pub(super) request: Request<GetShippingCarrierParams>,
}

impl GetShippingCarrier {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetShippingCarrierParams::location_id)
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
    GetShippingCarrier, GetShippingCarrierParams
}

/// The parameters of [`GetShippingCarrier`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetShippingCarrierParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the shipping carrier to return.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: String,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::GetShippingCarrierParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetShippingCarrierParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_carrier_id: shipping_carrier_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetShippingCarrierParams {
    type Output = ShippingCarrier;
    type Whole = ShippingCarrierResponse;
    type Error = GetShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-shipping-carriers",
        name: "get_shipping_carrier",
        summary: "Returns a shipping carrier.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingCarrier, DecodeError> {
        response.payload(&[&["data"]], |envelope: ShippingCarrierResponse| envelope.data)
    }
}

/// Errors of [`GetShippingCarrier`].
pub type GetShippingCarrierError = super::errors::StoreError;
