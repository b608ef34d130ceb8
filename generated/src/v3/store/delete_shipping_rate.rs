//! `delete-shipping-rate`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, DeleteShippingRateResponse, StoreError};

/// Deletes a shipping rate.
///
/// Needs a location's token.
///
/// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteShippingRate {
    request: Request<DeleteShippingRateParams>,
}

impl DeleteShippingRate {
    pub(super) fn new(client: &Client, params: DeleteShippingRateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteShippingRate, DeleteShippingRateParams
}

/// The parameters of [`DeleteShippingRate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteShippingRateParams {
    /// The path parameter `shippingZoneId`.
    pub shipping_zone_id: String,
    /// The path parameter `shippingRateId`.
    pub shipping_rate_id: String,
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl DeleteShippingRateParams {
    /// Makes the parameters from what is required.
    pub fn new(
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
        alt_id: impl Into<String>,
        alt_type: AltType,
    ) -> Self {
        Self {
            shipping_zone_id: shipping_zone_id.into(),
            shipping_rate_id: shipping_rate_id.into(),
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteShippingRateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteShippingRateParams")?;
        Some(Self {
            shipping_zone_id: object.required("shippingZoneId")?,
            shipping_rate_id: object.required("shippingRateId")?,
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteShippingRateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("shippingZoneId", &self.shipping_zone_id);
        object.field("shippingRateId", &self.shipping_rate_id);
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteShippingRateParams
}

impl Operation for DeleteShippingRateParams {
    type Output = DeleteShippingRateResponse;
    type Error = DeleteShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-shipping-rate",
        method: Method::DELETE,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.path("shippingRateId", &self.shipping_rate_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteShippingRateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteShippingRate`].
pub type DeleteShippingRateError = StoreError;
