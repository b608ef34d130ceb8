//! `create-shipping-zone`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CreateShippingZoneResponse, NewShippingZone, ShippingZone};

/// Creates a shipping zone: countries, or states of them, that are shipped to at the
/// same rates.
///
/// Created by [`Store::create_shipping_zone`](super::Store::create_shipping_zone).
///
/// Returns [`ShippingZone`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CreateShippingZoneResponse`], in a `Response`.
///
/// `POST /store/shipping-zone`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateShippingZone = Request<CreateShippingZoneParams>;

/// The parameters of [`CreateShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingZoneParams {
    /// A shipping zone to create.
    pub body: NewShippingZone,
}

impl CreateShippingZoneParams {
    /// Creates the parameters.
    pub fn new(body: NewShippingZone) -> Self {
        Self { body }
    }
}

impl Operation for CreateShippingZoneParams {
    type Output = ShippingZone;
    type Whole = CreateShippingZoneResponse;
    type Error = CreateShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-shipping-zone",
        name: "create_shipping_zone",
        summary: "Creates a shipping zone: countries, or states of them, that are shipped to at the same rates.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-zone",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/create-shipping-zone",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<ShippingZone, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: CreateShippingZoneResponse| envelope.data)
    }
}

/// Errors of [`CreateShippingZone`].
pub type CreateShippingZoneError = super::errors::StoreError;
