//! `list-shipping-rates`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ListShippingRatesResponse, StoreError};

/// Lists the shipping rates of a zone.
///
/// Needs a location's token.
///
/// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListShippingRates {
    request: Request<ListShippingRatesParams>,
}

impl ListShippingRates {
    pub(super) fn new(client: &Client, params: ListShippingRatesParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `limit`.
    ///
    /// How many entries to return at most.
    ///
    /// Default: `0`.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.params_mut().limit = Some(value);
        self
    }

    /// Sets the query parameter `offset`.
    ///
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.request.params_mut().offset = Some(value);
        self
    }
}

request_builder! {
    ListShippingRates, ListShippingRatesParams
}

/// The parameters of [`ListShippingRates`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListShippingRatesParams {
    /// The path parameter `shippingZoneId`.
    pub shipping_zone_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
    /// How many entries to return at most.
    ///
    /// Default: `0`.
    pub limit: Option<i64>,
    /// How many entries to pass over before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListShippingRatesParams {
    /// Makes the parameters from what is required.
    pub fn new(
        shipping_zone_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            alt_id: alt_id.into(),
            alt_type,
            limit: None,
            offset: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for ListShippingRatesParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("ListShippingRatesParams")?;
        Some(Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for ListShippingRatesParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    ListShippingRatesParams
}

impl Operation for ListShippingRatesParams {
    type Output = ListShippingRatesResponse;
    type Error = ListShippingRatesError;

    const METADATA: &'static Metadata = &Metadata {
        id: "list-shipping-rates",
        method: Method::GET,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<ListShippingRatesResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`ListShippingRates`].
pub type ListShippingRatesError = StoreError;
