//! `list-shipping-carriers`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{API, AltType, ListShippingCarriersResponse, StoreError};

/// Lists the shipping carriers of a location.
///
/// Made by [`Store::list_shipping_carriers`](super::Store::list_shipping_carriers).
///
/// `GET /store/shipping-carrier`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct ListShippingCarriers {
    pub(super) request: Request<ListShippingCarriersParams>,
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
    /// Example: `6578278e879ad2646715ba9c`.
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
}

impl ListShippingCarriersParams {
    /// Makes the parameters from what is required.
    pub fn new(alt_id: impl Into<String>, alt_type: AltType) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
        }
    }
}

impl Operation for ListShippingCarriersParams {
    type Output = ListShippingCarriersResponse;
    type Error = ListShippingCarriersError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "list-shipping-carriers",
        name: "list_shipping_carriers",
        summary: "Lists the shipping carriers of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-carrier",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/store-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
    }
}

/// What can go wrong with [`ListShippingCarriers`].
pub type ListShippingCarriersError = StoreError;
