//! `delete-shipping-zone`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, DeleteShippingZoneResponse, StoreError};

/// Deletes a shipping zone.
///
/// Needs a location's token.
///
/// `DELETE /store/shipping-zone/{shippingZoneId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteShippingZone {
    request: Request<DeleteShippingZoneParams>,
}

impl DeleteShippingZone {
    pub(super) fn new(client: &Client, params: DeleteShippingZoneParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteShippingZone, DeleteShippingZoneParams
}

/// The parameters of [`DeleteShippingZone`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingZoneParams {
    /// The path parameter `shippingZoneId`.
    pub shipping_zone_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl DeleteShippingZoneParams {
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
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteShippingZoneParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingZoneParams")?;
        Some(Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingZoneParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteShippingZoneParams
}

impl Operation for DeleteShippingZoneParams {
    type Output = DeleteShippingZoneResponse;
    type Error = DeleteShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-shipping-zone",
        method: Method::DELETE,
        path: "/store/shipping-zone/{shippingZoneId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteShippingZoneResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteShippingZone`].
pub type DeleteShippingZoneError = StoreError;
