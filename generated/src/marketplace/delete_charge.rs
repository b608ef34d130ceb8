//! `deleteCharge`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

/// Deletes a charge, which refunds it.
///
/// Created by [`Marketplace::delete_charge`](super::Marketplace::delete_charge).
///
/// `DELETE /marketplace/billing/charges/{chargeId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCharge = Request<DeleteChargeParams>;

/// The parameters of [`DeleteCharge`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteChargeParams {
    /// Id of the charge to refund.
    ///
    /// Example: `charge_123`.
    pub charge_id: String,
}

impl DeleteChargeParams {
    /// Creates the parameters.
    pub fn new(charge_id: impl Into<String>) -> Self {
        Self {
            charge_id: charge_id.into(),
        }
    }
}

impl Operation for DeleteChargeParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DeleteChargeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "deleteCharge",
        name: "delete_charge",
        summary: "Deletes a charge, which refunds it.",
        deprecated: None,
        method: Method::DELETE,
        path: "/marketplace/billing/charges/{chargeId}",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[404, 422],
        scopes: &["charges.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/delete-charge",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("chargeId", &self.charge_id);
    }
}

/// Errors of [`DeleteCharge`].
pub type DeleteChargeError = super::errors::ChargeError;
