//! `delete-shipping-zone`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, DeleteShippingZoneResponse, StoreError};

/// Deletes a shipping zone.
///
/// Made by [`Store::delete_shipping_zone`](super::Store::delete_shipping_zone).
///
/// `DELETE /store/shipping-zone/{shippingZoneId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteShippingZone {
    pub(super) request: Request<DeleteShippingZoneParams>,
}

request_builder! {
    DeleteShippingZone, DeleteShippingZoneParams
}

/// The parameters of [`DeleteShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteShippingZoneParams {
    /// The path parameter `shippingZoneId`.
    ///
    /// Example: `6578278e879ad2646715ba9c`.
    pub shipping_zone_id: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `6578278e879ad2646715ba9c`.
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

impl Operation for DeleteShippingZoneParams {
    type Output = DeleteShippingZoneResponse;
    type Error = DeleteShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "delete-shipping-zone",
        name: "delete_shipping_zone",
        summary: "Deletes a shipping zone.",
        deprecated: None,
        method: Method::DELETE,
        path: "/store/shipping-zone/{shippingZoneId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-zone",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }
}

/// What can go wrong with [`DeleteShippingZone`].
pub type DeleteShippingZoneError = StoreError;
