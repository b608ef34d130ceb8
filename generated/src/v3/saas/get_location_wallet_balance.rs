//! `getLocationWalletBalance`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::WalletBalance;
use crate::{CompanyId, LocationId};

/// Returns the balance of the wallet of a location.
///
/// Created by
/// [`Saas::get_location_wallet_balance`](super::Saas::get_location_wallet_balance).
///
/// `GET
/// /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLocationWalletBalance = Request<GetLocationWalletBalanceParams>;

/// The parameters of [`GetLocationWalletBalance`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLocationWalletBalanceParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl GetLocationWalletBalanceParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            company_id: company_id.into(),
        }
    }
}

impl Operation for GetLocationWalletBalanceParams {
    type Output = WalletBalance;
    type Whole = WalletBalance;
    type Error = GetLocationWalletBalanceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "getLocationWalletBalance",
        name: "get_location_wallet_balance",
        summary: "Returns the balance of the wallet of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/company.read"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.path("locationId", &self.location_id);
    }
}

/// Errors of [`GetLocationWalletBalance`].
pub type GetLocationWalletBalanceError = super::errors::GetLocationWalletBalanceError;
