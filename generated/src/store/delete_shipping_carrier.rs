//! `delete-shipping-carrier`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, DeleteShippingCarrierResponse, StoreError};

/// Deletes a shipping carrier.
///
/// Needs a location's token.
///
/// `DELETE /store/shipping-carrier/{shippingCarrierId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteShippingCarrier {
    request: Request<DeleteShippingCarrierParams>,
}

impl DeleteShippingCarrier {
    pub(super) fn new(client: &Client, params: DeleteShippingCarrierParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteShippingCarrier, DeleteShippingCarrierParams
}

/// The parameters of [`DeleteShippingCarrier`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingCarrierParams {
    /// The path parameter `shippingCarrierId`.
    pub shipping_carrier_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl DeleteShippingCarrierParams {
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
impl highlevel_runtime::Decode for DeleteShippingCarrierParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingCarrierParams")?;
        Some(Self {
            shipping_carrier_id: object.required("shippingCarrierId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingCarrierParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingCarrierId", &self.shipping_carrier_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteShippingCarrierParams
}

impl Operation for DeleteShippingCarrierParams {
    type Output = DeleteShippingCarrierResponse;
    type Error = DeleteShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-shipping-carrier",
        method: Method::DELETE,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteShippingCarrierResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteShippingCarrier`].
pub type DeleteShippingCarrierError = StoreError;
