//! `delete-coupon`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteCouponBody, DeleteCouponResponse, PaymentsError};

/// Deletes a coupon for good.
///
/// Needs a location's token with the scope `payments/coupons.write`.
///
/// `DELETE /payments/coupon`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCoupon {
    request: Request<DeleteCouponParams>,
}

impl DeleteCoupon {
    pub(super) fn new(client: &Client, params: DeleteCouponParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCoupon, DeleteCouponParams
}

/// The parameters of [`DeleteCoupon`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCouponParams {
    /// The request body.
    pub body: DeleteCouponBody,
}

impl DeleteCouponParams {
    /// Makes the parameters from what is required.
    pub fn new(body: DeleteCouponBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCouponParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCouponParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCouponParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCouponParams
}

impl Operation for DeleteCouponParams {
    type Output = DeleteCouponResponse;
    type Error = DeleteCouponError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-coupon",
        method: Method::DELETE,
        path: "/payments/coupon",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<DeleteCouponResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCoupon`].
pub type DeleteCouponError = PaymentsError;
