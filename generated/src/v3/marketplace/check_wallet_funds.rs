//! `hasFunds`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::WalletFunds;

/// Returns whether the wallet of the location has enough funds to be charged.
///
/// Created by
/// [`Marketplace::check_wallet_funds`](super::Marketplace::check_wallet_funds).
///
/// `GET /marketplace/billing/charges/has-funds`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CheckWalletFunds = Request<CheckWalletFundsParams>;

/// The parameters of [`CheckWalletFunds`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CheckWalletFundsParams {}

impl CheckWalletFundsParams {
    /// Creates empty parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for CheckWalletFundsParams {
    type Output = WalletFunds;
    type Whole = WalletFunds;
    type Error = CheckWalletFundsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "hasFunds",
        name: "check_wallet_funds",
        summary: "Returns whether the wallet of the location has enough funds to be charged.",
        deprecated: None,
        method: Method::GET,
        path: "/marketplace/billing/charges/has-funds",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[422],
        scopes: &["charges.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/has-funds",
    };

    #[inline]
    fn request(&self, _request: &mut RequestParts) {}
}

/// Errors of [`CheckWalletFunds`].
pub type CheckWalletFundsError = super::errors::ListChargesError;
