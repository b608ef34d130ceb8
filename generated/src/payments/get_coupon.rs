//! `get-coupon`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AltType, CouponResponse, PaymentsError};

/// Returns a coupon.
///
/// Its id and its code are both asked for.
///
/// Needs a location's token with the scope `payments/coupons.readonly`.
///
/// `GET /payments/coupon`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/payments/get-coupon))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetCoupon {
    request: Request<GetCouponParams>,
}

impl GetCoupon {
    pub(super) fn new(client: &Client, params: GetCouponParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetCoupon, GetCouponParams
}

/// The parameters of [`GetCoupon`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCouponParams {
    /// Id of the location (sub-account).
    pub alt_id: String,
    /// What the `altId` identifies; a location is all that is documented.
    pub alt_type: AltType,
    /// The query parameter `id`.
    pub id: String,
    /// The query parameter `code`.
    pub code: String,
}

impl GetCouponParams {
    /// Makes the parameters from what is required.
    pub fn new(
        alt_id: impl Into<String>,
        alt_type: AltType,
        id: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            alt_id: alt_id.into(),
            alt_type,
            id: id.into(),
            code: code.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetCouponParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCouponParams")?;
        Some(Self {
            alt_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            id: object.required("id")?,
            code: object.required("code")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetCouponParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("altId", &self.alt_id);
        object.field("altType", &self.alt_type);
        object.field("id", &self.id);
        object.field("code", &self.code);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetCouponParams
}

impl Operation for GetCouponParams {
    type Output = CouponResponse;
    type Error = GetCouponError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-coupon",
        method: Method::GET,
        path: "/payments/coupon",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/coupons.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/get-coupon",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.alt_id);
        request.query("altType", &self.alt_type);
        request.query("id", &self.id);
        request.query("code", &self.code);
    }

    fn output(response: &ResponseParts) -> Result<CouponResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetCoupon`].
pub type GetCouponError = PaymentsError;
