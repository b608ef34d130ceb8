//! `create-shipping-zone`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, CreateShippingZoneBody, CreateShippingZoneResponse, StoreError};

/// Creates a shipping zone: countries, or states of them, that are shipped to at the
/// same rates.
///
/// Made by [`Store::create_shipping_zone`](super::Store::create_shipping_zone).
///
/// `POST /store/shipping-zone`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateShippingZone {
    pub(super) request: Request<CreateShippingZoneParams>,
}

request_builder! {
    CreateShippingZone, CreateShippingZoneParams
}

/// The parameters of [`CreateShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateShippingZoneParams {
    /// The request body.
    pub body: CreateShippingZoneBody,
}

impl CreateShippingZoneParams {
    /// Makes the parameters from what is required.
    pub fn new(body: CreateShippingZoneBody) -> Self {
        Self { body }
    }
}

impl Operation for CreateShippingZoneParams {
    type Output = CreateShippingZoneResponse;
    type Error = CreateShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "create-shipping-zone",
        name: "create_shipping_zone",
        summary: "Creates a shipping zone: countries, or states of them, that are shipped to at the same rates.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-zone",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// What can go wrong with [`CreateShippingZone`].
pub type CreateShippingZoneError = StoreError;
