//! `getSpecificCharge`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::WalletCharge;

/// Returns a charge.
///
/// Created by [`Marketplace::get_charge`](super::Marketplace::get_charge).
///
/// `GET /marketplace/billing/charges/{chargeId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCharge = Request<GetChargeParams>;

/// The parameters of [`GetCharge`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetChargeParams {
    /// Id of the charge to return.
    ///
    /// Example: `charge_123`.
    pub charge_id: String,
}

impl GetChargeParams {
    /// Creates the parameters.
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self {
            charge_id: charge_id.into(),
        }
    }
}

impl Operation for GetChargeParams {
    type Output = WalletCharge;
    type Whole = WalletCharge;
    type Error = GetChargeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getSpecificCharge",
        name: "get_charge",
        summary: "Returns a charge.",
        deprecated: None,
        method: Method::GET,
        path: "/marketplace/billing/charges/{chargeId}",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[404, 422],
        scopes: &["charges.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-specific-charge",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("chargeId", &self.charge_id);
    }
}

/// Errors of [`GetCharge`].
pub type GetChargeError = super::errors::ChargeError;
