//! `update-shipping-carrier`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{StoreError, UpdateShippingCarrierBody, UpdateShippingCarrierResponse};

/// Changes a shipping carrier.
///
/// Needs a location's token.
///
/// `PUT /store/shipping-carrier/{shippingCarrierId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateShippingCarrier {
    request: Request<UpdateShippingCarrierParams>,
}

impl UpdateShippingCarrier {
    pub(super) fn new(client: &Client, params: UpdateShippingCarrierParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateShippingCarrier, UpdateShippingCarrierParams
}

/// The parameters of [`UpdateShippingCarrier`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingCarrierParams {
    /// The path parameter `shippingCarrierId`.
    pub shipping_carrier_id: String,
    /// The request body.
    pub body: UpdateShippingCarrierBody,
}

impl UpdateShippingCarrierParams {
    /// Makes the parameters from what is required.
    pub fn new(
        shipping_carrier_id: impl Into<String>,
        body: UpdateShippingCarrierBody,
    ) -> Self {
        Self {
            shipping_carrier_id: shipping_carrier_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateShippingCarrierParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateShippingCarrierParams")?;
        Some(Self {
            shipping_carrier_id: object.required("shippingCarrierId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateShippingCarrierParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateShippingCarrierParams
}

impl Operation for UpdateShippingCarrierParams {
    type Output = UpdateShippingCarrierResponse;
    type Error = UpdateShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-shipping-carrier",
        method: Method::PUT,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/update-shipping-carrier",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<UpdateShippingCarrierResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`UpdateShippingCarrier`].
pub type UpdateShippingCarrierError = StoreError;
