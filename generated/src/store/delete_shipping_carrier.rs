//! `delete-shipping-carrier`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use super::AltType;
use crate::LocationId;

/// Deletes a shipping carrier.
///
/// Created by
/// [`Store::delete_shipping_carrier`](super::Store::delete_shipping_carrier).
///
/// `DELETE /store/shipping-carrier/{shippingCarrierId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct DeleteShippingCarrier {
    pub(super) request: Request<DeleteShippingCarrierParams>,
}

impl DeleteShippingCarrier {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::DeleteShippingCarrierParams::location_id)
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
    DeleteShippingCarrier, DeleteShippingCarrierParams
}

/// The parameters of [`DeleteShippingCarrier`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteShippingCarrierParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the shipping carrier to delete.
    ///
    /// Example: `66e2d5b80f4a7c913d6be042`.
    pub shipping_carrier_id: String,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::DeleteShippingCarrierParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl DeleteShippingCarrierParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_carrier_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_carrier_id: shipping_carrier_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for DeleteShippingCarrierParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteShippingCarrierError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-shipping-carrier",
        name: "delete_shipping_carrier",
        summary: "Deletes a shipping carrier.",
        deprecated: None,
        method: Method::DELETE,
        path: "/store/shipping-carrier/{shippingCarrierId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/delete-shipping-carrier",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingCarrierId", &self.shipping_carrier_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }
}

/// Errors of [`DeleteShippingCarrier`].
pub type DeleteShippingCarrierError = super::errors::StoreError;
