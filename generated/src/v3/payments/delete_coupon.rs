//! `delete-coupon`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::CouponDeletion;

/// Deletes a coupon permanently.
///
/// Created by [`Payments::delete_coupon`](super::Payments::delete_coupon).
///
/// `DELETE /payments/coupon`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCoupon = Request<DeleteCouponParams>;

/// The parameters of [`DeleteCoupon`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCouponParams {
    /// The coupon to delete.
    pub body: CouponDeletion,
}

impl DeleteCouponParams {
    /// Creates the parameters.
    pub fn new(body: CouponDeletion) -> Self {
        Self { body }
    }
}

impl Operation for DeleteCouponParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteCouponError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-coupon",
        name: "delete_coupon",
        summary: "Deletes a coupon permanently.",
        deprecated: None,
        method: Method::DELETE,
        path: "/payments/coupon",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/delete-coupon",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`DeleteCoupon`].
pub type DeleteCouponError = super::errors::PaymentsError;
