//! `get-shipping-zones`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, GetShippingZoneResponse, StoreError};

/// Returns a shipping zone.
///
/// Needs a location's token.
///
/// `GET /store/shipping-zone/{shippingZoneId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetShippingZone {
    request: Request<GetShippingZoneParams>,
}

impl GetShippingZone {
    pub(super) fn new(client: &Client, params: GetShippingZoneParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `withShippingRate`.
    pub fn with_shipping_rate(mut self, value: bool) -> Self {
        self.request.params_mut().with_shipping_rate = Some(value);
        self
    }
}

request_builder! {
    GetShippingZone, GetShippingZoneParams
}

/// The parameters of [`GetShippingZone`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetShippingZoneParams {
    /// The path parameter `shippingZoneId`.
    pub shipping_zone_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
    /// The query parameter `withShippingRate`.
    pub with_shipping_rate: Option<bool>,
}

impl GetShippingZoneParams {
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
            with_shipping_rate: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetShippingZoneParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingZoneParams")?;
        Some(Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            with_shipping_rate: object.optional("withShippingRate"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetShippingZoneParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("withShippingRate", &self.with_shipping_rate);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetShippingZoneParams
}

impl Operation for GetShippingZoneParams {
    type Output = GetShippingZoneResponse;
    type Error = GetShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-shipping-zones",
        method: Method::GET,
        path: "/store/shipping-zone/{shippingZoneId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-zones",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
        request.query("withShippingRate", &self.with_shipping_rate);
    }

    fn output(response: &ResponseParts) -> Result<GetShippingZoneResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetShippingZone`].
pub type GetShippingZoneError = StoreError;
