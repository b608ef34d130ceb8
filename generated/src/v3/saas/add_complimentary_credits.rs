//! `updateLocationWalletBalance`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::WalletBalance;
use crate::{CompanyId, LocationId};

/// Adds complimentary (free) credits to the wallet of a location.
///
/// Created by
/// [`Saas::add_complimentary_credits`](super::Saas::add_complimentary_credits).
///
/// `POST
/// /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct AddComplimentaryCredits {
    pub(super) request: Request<AddComplimentaryCreditsParams>,
}

impl AddComplimentaryCredits {
    /// Amount of free credit that is added.
    ///
    /// In units of the currency, such as dollars. Example: `100`.
    pub fn complimentary_credits_amount(
        mut self,
        value: impl IntoOptional<f64>,
    ) -> Self {
        self.request.params_mut().complimentary_credits_amount = value.into_optional();
        self
    }
}

request_builder! {
    AddComplimentaryCredits, AddComplimentaryCreditsParams
}

/// The parameters of [`AddComplimentaryCredits`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AddComplimentaryCreditsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Amount of free credit that is added.
    ///
    /// In units of the currency, such as dollars. Example: `100`.
    pub complimentary_credits_amount: Option<f64>,
}

impl AddComplimentaryCreditsParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            company_id: company_id.into(),
            complimentary_credits_amount: None,
        }
    }
}

impl Operation for AddComplimentaryCreditsParams {
    type Output = WalletBalance;
    type Whole = WalletBalance;
    type Error = AddComplimentaryCreditsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "updateLocationWalletBalance",
        name: "add_complimentary_credits",
        summary: "Adds complimentary (free) credits to the wallet of a location.",
        deprecated: None,
        method: Method::POST,
        path: "/saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/company.write"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.path("locationId", &self.location_id);
        request
            .properties(
                &[("complimentaryCreditsAmount", &self.complimentary_credits_amount)],
            );
    }
}

/// Errors of [`AddComplimentaryCredits`].
pub type AddComplimentaryCreditsError = super::errors::GetLocationWalletBalanceError;
