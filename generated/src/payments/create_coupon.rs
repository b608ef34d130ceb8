//! `create-coupon`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CouponResponse, NewCoupon};

/// Creates a coupon.
///
/// Created by [`Payments::create_coupon`](super::Payments::create_coupon).
///
/// `POST /payments/coupon`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCoupon = Request<CreateCouponParams>;

/// The parameters of [`CreateCoupon`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCouponParams {
    /// A coupon to create.
    pub body: NewCoupon,
}

impl CreateCouponParams {
    /// Creates the parameters.
    pub fn new(body: NewCoupon) -> Self {
        Self { body }
    }
}

impl Operation for CreateCouponParams {
    type Output = CouponResponse;
    type Whole = CouponResponse;
    type Error = CreateCouponError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-coupon",
        name: "create_coupon",
        summary: "Creates a coupon.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/coupon",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`CreateCoupon`].
pub type CreateCouponError = super::errors::PaymentsError;
