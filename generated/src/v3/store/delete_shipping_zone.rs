//! `delete-shipping-zone`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes a shipping zone.
///
/// Created by [`Store::delete_shipping_zone`](super::Store::delete_shipping_zone).
///
/// `DELETE /store/shipping-zone/{shippingZoneId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteShippingZone {
    pub(super) request: Request<DeleteShippingZoneParams>,
}

impl DeleteShippingZone {
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::DeleteShippingZoneParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }
}

request_builder! {
    DeleteShippingZone, DeleteShippingZoneParams
}

/// The parameters of [`DeleteShippingZone`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteShippingZoneParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the zone to delete.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::DeleteShippingZoneParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteShippingZoneParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_zone_id: shipping_zone_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteShippingZoneParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteShippingZoneError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-shipping-zone",
        name: "delete_shipping_zone",
        summary: "Deletes a shipping zone.",
        deprecated: None,
        method: Method::DELETE,
        path: "/store/shipping-zone/{shippingZoneId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
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
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteShippingZone`].
pub type DeleteShippingZoneError = super::errors::StoreError;
