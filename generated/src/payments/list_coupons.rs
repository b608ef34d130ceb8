//! `list-coupons`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Coupon, CouponList, CouponStatus};
use crate::LocationId;

/// Lists the coupons of a location.
///
/// Created by [`Payments::list_coupons`](super::Payments::list_coupons).
///
/// Returns one page, [`CouponList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /payments/coupon/list`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListCoupons {
    pub(super) request: Request<ListCouponsParams>,
}

impl ListCoupons {
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListCouponsParams::location_id)
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
    /// Default: `100`. Example: `10`.
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

    /// Status of the coupons to list.
    pub fn status(mut self, value: impl IntoOptional<CouponStatus>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// Text to look for in the names and codes of the coupons.
    ///
    /// Example: `DEAL50`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }
}

request_builder! {
    ListCoupons, ListCouponsParams
}

/// The parameters of [`ListCoupons`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCouponsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::payments::operations::ListCouponsParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Default: `100`. Example: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip before the first one returned.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Status of the coupons to list.
    pub status: Option<CouponStatus>,
    /// Text to look for in the names and codes of the coupons.
    ///
    /// Example: `DEAL50`.
    pub search: Option<String>,
}

impl ListCouponsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: None,
            offset: None,
            status: None,
            search: None,
        }
    }
}

impl Operation for ListCouponsParams {
    type Output = CouponList;
    type Whole = CouponList;
    type Error = ListCouponsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-coupons",
        name: "list_coupons",
        summary: "Lists the coupons of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/coupon/list",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.readonly"],
        tokens: &[TokenType::Location],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("status", &self.status);
        request.query("search", &self.search);
    }
}

impl Paginated for ListCouponsParams {
    type Item = Coupon;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.totalCount"),
        more: None,
    };

    #[inline]
    fn items(page: CouponList) -> Vec<Coupon> {
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

/// Errors of [`ListCoupons`].
pub type ListCouponsError = super::errors::PaymentsError;
