//! `list-shipping-carriers`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, ShippingCarrier, ShippingCarrierList};
use crate::LocationId;

/// Lists the shipping carriers of a location.
///
/// Created by
/// [`Store::list_shipping_carriers`](super::Store::list_shipping_carriers).
///
/// Returns a list of [`ShippingCarrier`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`ShippingCarrierList`], in a `Response`.
///
/// `GET /store/shipping-carrier`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListShippingCarriers {
    pub(super) request: Request<ListShippingCarriersParams>,
}

impl ListShippingCarriers {
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::ListShippingCarriersParams::location_id)
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
    ListShippingCarriers, ListShippingCarriersParams
}

/// The parameters of [`ListShippingCarriers`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListShippingCarriersParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::store::operations::ListShippingCarriersParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl ListShippingCarriersParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for ListShippingCarriersParams {
    type Output = Vec<ShippingCarrier>;
    type Whole = ShippingCarrierList;
    type Error = ListShippingCarriersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-shipping-carriers",
        name: "list_shipping_carriers",
        summary: "Lists the shipping carriers of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-carrier",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-carriers",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<ShippingCarrier>, DecodeError> {
        response
            .payload_list(
                &[&["data"]],
                |envelope: ShippingCarrierList| Some(envelope.data),
            )
    }
}

/// Errors of [`ListShippingCarriers`].
pub type ListShippingCarriersError = super::errors::StoreError;
