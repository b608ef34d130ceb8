//! `create-shipping-rate`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateShippingRateBody, CreateShippingRateResponse, StoreError};

/// Creates a shipping rate in a zone.
///
/// A rate has a fixed price, or that of a carrier plus a handling fee. It can be
/// limited to orders within a range of prices or weights.
///
/// Needs a location's token.
///
/// `POST /store/shipping-zone/{shippingZoneId}/shipping-rate`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateShippingRate {
    request: Request<CreateShippingRateParams>,
}

impl CreateShippingRate {
    pub(super) fn new(client: &Client, params: CreateShippingRateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateShippingRate, CreateShippingRateParams
}

/// The parameters of [`CreateShippingRate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateShippingRateParams {
    /// The path parameter `shippingZoneId`.
    pub shipping_zone_id: String,
    /// The request body.
    pub body: CreateShippingRateBody,
}

impl CreateShippingRateParams {
    /// Makes the parameters from what is required.
    pub fn new(
        shipping_zone_id: impl Into<String>,
        body: CreateShippingRateBody,
    ) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateShippingRateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateShippingRateParams")?;
        Some(Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateShippingRateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateShippingRateParams
}

impl Operation for CreateShippingRateParams {
    type Output = CreateShippingRateResponse;
    type Error = CreateShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-shipping-rate",
        method: Method::POST,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<CreateShippingRateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateShippingRate`].
pub type CreateShippingRateError = StoreError;
