//! `get-shipping-carriers`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, GetShippingCarrierResponse, StoreError};

/// Returns a shipping carrier.
///
/// Needs a location's token.
///
/// `GET /store/shipping-carrier/{shippingCarrierId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetShippingCarrier {
    request: Request<GetShippingCarrierParams>,
}

impl GetShippingCarrier {
    pub(super) fn new(client: &Client, params: GetShippingCarrierParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetShippingCarrier, GetShippingCarrierParams
}

/// The parameters of [`GetShippingCarrier`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetShippingCarrierParams {
    /// The path parameter `shippingCarrierId`.
    pub shipping_carrier_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl GetShippingCarrierParams {
    /// Makes the parameters from what is required.
    pub fn new(
        shipping_carrier_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            shipping_carrier_id: shipping_carrier_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetShippingCarrierParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetShippingCarrierParams")?;
        Some(Self {
            shipping_carrier_id: object.required("shippingCarrierId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetShippingCarrierParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetShippingCarrierParams
}

impl Operation for GetShippingCarrierParams {
    type Output = GetShippingCarrierResponse;
    type Error = GetShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-shipping-carriers",
        method: Method::GET,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/get-shipping-carriers",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetShippingCarrierResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetShippingCarrier`].
pub type GetShippingCarrierError = StoreError;
