//! `create-shipping-carrier`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateShippingCarrierResponse, NewShippingCarrier, ShippingCarrier};

/// Registers a shipping carrier with a location.
///
/// Created by
/// [`Store::create_shipping_carrier`](super::Store::create_shipping_carrier).
///
/// Returns [`ShippingCarrier`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateShippingCarrierResponse`], in a `Response`.
///
/// `POST /store/shipping-carrier`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateShippingCarrier = Request<CreateShippingCarrierParams>;

/// The parameters of [`CreateShippingCarrier`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingCarrierParams {
    /// A shipping carrier to create.
    pub body: NewShippingCarrier,
}

impl CreateShippingCarrierParams {
    /// Creates the parameters.
    pub fn new(body: NewShippingCarrier) -> Self {
        Self { body }
    }
}

impl Operation for CreateShippingCarrierParams {
    type Output = ShippingCarrier;
    type Whole = CreateShippingCarrierResponse;
    type Error = CreateShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-shipping-carrier",
        name: "create_shipping_carrier",
        summary: "Registers a shipping carrier with a location.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-carrier",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-carrier",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingCarrier, DecodeError> {
        response
            .payload(
                &[&["data"]],
                |envelope: CreateShippingCarrierResponse| envelope.data,
            )
    }
}

/// Errors of [`CreateShippingCarrier`].
pub type CreateShippingCarrierError = super::errors::StoreError;
