//! `list-shipping-zones`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, ShippingZone, ShippingZoneList};
use crate::LocationId;

/// Lists the shipping zones of a location.
///
/// Created by [`Store::list_shipping_zones`](super::Store::list_shipping_zones).
///
/// Returns one page, [`ShippingZoneList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /store/shipping-zone`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListShippingZones {
    pub(super) request: Request<ListShippingZonesParams>,
}

impl ListShippingZones {
    /// Type of the account that
    /// [`location_id`](crate::store::operations::ListShippingZonesParams::location_id)
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

    /// Whether the response has the shipping rates of each zone.
    pub fn with_shipping_rate(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().with_shipping_rate = value.into_optional();
        self
    }
}

request_builder! {
    ListShippingZones, ListShippingZonesParams
}

/// The parameters of [`ListShippingZones`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListShippingZonesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::store::operations::ListShippingZonesParams::location_id)
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
    /// Whether the response has the shipping rates of each zone.
    pub with_shipping_rate: Option<bool>,
}

impl ListShippingZonesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
            with_shipping_rate: None,
        }
    }
}

impl Operation for ListShippingZonesParams {
    type Output = ShippingZoneList;
    type Whole = ShippingZoneList;
    type Error = ListShippingZonesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-shipping-zones",
        name: "list_shipping_zones",
        summary: "Lists the shipping zones of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/store/shipping-zone",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/store/list-shipping-zones",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("withShippingRate", &self.with_shipping_rate);
    }
}

impl Paginated for ListShippingZonesParams {
    type Item = ShippingZone;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: ShippingZoneList) -> Vec<ShippingZone> {
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

/// Errors of [`ListShippingZones`].
pub type ListShippingZonesError = super::errors::StoreError;
