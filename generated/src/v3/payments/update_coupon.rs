//! `update-coupon`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CouponResponse, CouponUpdate};

/// Replaces the content of a coupon.
///
/// Created by [`Payments::update_coupon`](super::Payments::update_coupon).
///
/// `PUT /payments/coupon`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCoupon = Request<UpdateCouponParams>;

/// The parameters of [`UpdateCoupon`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCouponParams {
    /// The new content of a coupon, which replaces the old one.
    pub body: CouponUpdate,
}

impl UpdateCouponParams {
    /// Creates the parameters.
    pub fn new(body: CouponUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateCouponParams {
    type Output = CouponResponse;
    type Whole = CouponResponse;
    type Error = UpdateCouponError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "update-coupon",
        name: "update_coupon",
        summary: "Replaces the content of a coupon.",
        deprecated: None,
        method: Method::PUT,
        path: "/payments/coupon",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/update-coupon",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpdateCoupon`].
pub type UpdateCouponError = super::errors::PaymentsError;
