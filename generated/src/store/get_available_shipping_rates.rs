//! `get-available-shipping-zones`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, request_builder};

use super::errors::StoreError;
use super::{API, GetAvailableShippingRatesBody, GetAvailableShippingRatesResponse};

/// Lists the shipping rates that an order can be sent at.
///
/// Created by
/// [`Store::get_available_shipping_rates`](super::Store::get_available_shipping_rates).
///
/// `POST /store/shipping-zone/shipping-rates`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetAvailableShippingRates {
    pub(super) request: Request<GetAvailableShippingRatesParams>,
}

request_builder! {
    GetAvailableShippingRates, GetAvailableShippingRatesParams
}

/// The parameters of [`GetAvailableShippingRates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetAvailableShippingRatesParams {
    /// The request body.
    pub body: GetAvailableShippingRatesBody,
}

impl GetAvailableShippingRatesParams {
    /// Creates the parameters.
    pub fn new(body: GetAvailableShippingRatesBody) -> Self {
        Self { body }
    }
}

impl Operation for GetAvailableShippingRatesParams {
    type Output = GetAvailableShippingRatesResponse;
    type Error = GetAvailableShippingRatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "get-available-shipping-zones",
        name: "get_available_shipping_rates",
        summary: "Lists the shipping rates that an order can be sent at.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-zone/shipping-rates",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-available-shipping-zones",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`GetAvailableShippingRates`].
pub type GetAvailableShippingRatesError = StoreError;
