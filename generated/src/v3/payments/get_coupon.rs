//! `get-coupon`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, CouponResponse};
use crate::LocationId;

/// Returns a coupon.
///
/// Created by [`Payments::get_coupon`](super::Payments::get_coupon).
///
/// `GET /payments/coupon`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetCoupon {
    pub(super) request: Request<GetCouponParams>,
}

impl GetCoupon {
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::GetCouponParams::location_id)
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
    GetCoupon, GetCouponParams
}

/// The parameters of [`GetCoupon`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCouponParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Id of the coupon to return.
    ///
    /// Example: `6241712be68f7a98102ba272`.
    pub id: String,
    /// Code that customers enter to use the coupon, such as `DEAL50`.
    pub code: String,
    /// Type of the account that
    /// [`location_id`](crate::v3::payments::operations::GetCouponParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
}

impl GetCouponParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            code: code.into(),
            alt_type: AltType::Location,
        }
    }
}

impl Operation for GetCouponParams {
    type Output = CouponResponse;
    type Whole = CouponResponse;
    type Error = GetCouponError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-coupon",
        name: "get_coupon",
        summary: "Returns a coupon.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/coupon",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/get-coupon",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("id", &self.id);
        request.query("code", &self.code);
    }
}

/// Errors of [`GetCoupon`].
pub type GetCouponError = super::errors::PaymentsError;
