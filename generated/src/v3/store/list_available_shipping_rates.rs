//! `get-available-shipping-zones`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::{
    AvailableShippingRate, AvailableShippingRateList, AvailableShippingRateQuery,
};

/// Lists the shipping rates available for an order.
///
/// Created by
/// [`Store::list_available_shipping_rates`](super::Store::list_available_shipping_rates).
///
/// Returns a list of [`AvailableShippingRate`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`AvailableShippingRateList`], in a `Response`.
///
/// `POST /store/shipping-zone/shipping-rates`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListAvailableShippingRates = Request<ListAvailableShippingRatesParams>;

/// The parameters of [`ListAvailableShippingRates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListAvailableShippingRatesParams {
    /// An order for which to list the available shipping rates.
    pub body: AvailableShippingRateQuery,
}

impl ListAvailableShippingRatesParams {
    /// Creates the parameters.
    pub fn new(body: AvailableShippingRateQuery) -> Self {
        Self { body }
    }
}

impl Operation for ListAvailableShippingRatesParams {
    type Output = Vec<AvailableShippingRate>;
    type Whole = AvailableShippingRateList;
    type Error = ListAvailableShippingRatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-available-shipping-zones",
        name: "list_available_shipping_rates",
        summary: "Lists the shipping rates available for an order.",
        deprecated: None,
        method: Method::POST,
        path: "/store/shipping-zone/shipping-rates",
        is_idempotent: true,
        headers: &[("Version", "v3")],
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

    #[inline]
    fn output(
        response: &ResponseParts,
    ) -> Result<Vec<AvailableShippingRate>, DecodeError> {
        response
            .payload_list(
                &[&["data"]],
                |envelope: AvailableShippingRateList| Some(envelope.data),
            )
    }
}

/// Errors of [`ListAvailableShippingRates`].
pub type ListAvailableShippingRatesError = super::errors::StoreError;
