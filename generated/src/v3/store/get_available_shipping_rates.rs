//! `get-available-shipping-zones`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    request_builder,
};

use super::{
    GetAvailableShippingRatesBody, GetAvailableShippingRatesResponse, StoreError,
};

/// Lists the shipping rates that an order can be sent at.
///
/// It only computes: what it returns depends on the country, the price and the weight
/// of the order that is passed.
///
/// `POST /store/shipping-zone/shipping-rates`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetAvailableShippingRates {
    request: Request<GetAvailableShippingRatesParams>,
}

impl GetAvailableShippingRates {
    pub(super) fn new(client: &Client, params: GetAvailableShippingRatesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetAvailableShippingRates, GetAvailableShippingRatesParams
}

/// The parameters of [`GetAvailableShippingRates`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingRatesParams {
    /// The request body.
    pub body: GetAvailableShippingRatesBody,
}

impl GetAvailableShippingRatesParams {
    /// Makes the parameters from what is required.
    pub fn new(body: GetAvailableShippingRatesBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetAvailableShippingRatesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetAvailableShippingRatesParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetAvailableShippingRatesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetAvailableShippingRatesParams
}

impl Operation for GetAvailableShippingRatesParams {
    type Output = GetAvailableShippingRatesResponse;
    type Error = GetAvailableShippingRatesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-available-shipping-zones",
        method: Method::POST,
        path: "/store/shipping-zone/shipping-rates",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetAvailableShippingRatesResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetAvailableShippingRates`].
pub type GetAvailableShippingRatesError = StoreError;
