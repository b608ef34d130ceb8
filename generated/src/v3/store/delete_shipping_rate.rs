//! `delete-shipping-rate`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes a shipping rate.
///
/// Created by [`Store::delete_shipping_rate`](super::Store::delete_shipping_rate).
///
/// `DELETE /store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteShippingRate {
    pub(super) request: Request<DeleteShippingRateParams>,
}

impl DeleteShippingRate {
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::DeleteShippingRateParams::location_id)
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
    DeleteShippingRate, DeleteShippingRateParams
}

/// The parameters of [`DeleteShippingRate`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteShippingRateParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the zone that the shipping rate belongs to.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Id of the shipping rate to delete.
    ///
    /// Example: `66d81f3a5e9c07b24a6f1d93`.
    pub shipping_rate_id: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::DeleteShippingRateParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteShippingRateParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
        shipping_rate_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_zone_id: shipping_zone_id.into(),
            shipping_rate_id: shipping_rate_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteShippingRateParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteShippingRateError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-shipping-rate",
        name: "delete_shipping_rate",
        summary: "Deletes a shipping rate.",
        deprecated: None,
        method: Method::DELETE,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate/{shippingRateId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-rate",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.path("shippingRateId", &self.shipping_rate_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteShippingRate`].
pub type DeleteShippingRateError = super::errors::StoreError;
