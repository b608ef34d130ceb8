//! `list-shipping-rates`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, ShippingRate, ShippingRateList};
use crate::LocationId;

/// Lists the shipping rates of a zone.
///
/// Created by [`Store::list_shipping_rates`](super::Store::list_shipping_rates).
///
/// Returns one page, [`ShippingRateList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /store/shipping-zone/{shippingZoneId}/shipping-rate`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListShippingRates {
    pub(super) request: Request<ListShippingRatesParams>,
}

impl ListShippingRates {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::ListShippingRatesParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().offset = value.into_optional();
        self
    }
}

request_builder! {
    ListShippingRates, ListShippingRatesParams
}

/// The parameters of [`ListShippingRates`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListShippingRatesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the zone whose shipping rates to list.
    ///
    /// Example: `655b33a82209e60b6adb87a5`.
    pub shipping_zone_id: String,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::ListShippingRatesParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Example: `20`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListShippingRatesParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        shipping_zone_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            shipping_zone_id: shipping_zone_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
        }
    }
}

impl Operation for ListShippingRatesParams {
    type Output = ShippingRateList;
    type Whole = ShippingRateList;
    type Error = ListShippingRatesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-shipping-rates",
        name: "list_shipping_rates",
        summary: "Lists the shipping rates of a zone.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-zone/{shippingZoneId}/shipping-rate",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-rates",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("shippingZoneId", &self.shipping_zone_id);
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }
}

impl Paginated for ListShippingRatesParams {
    type Item = ShippingRate;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ShippingRateList) -> Vec<ShippingRate> {
        page.data
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListShippingRates`].
pub type ListShippingRatesError = super::errors::StoreError;
