//! `getLocationWalletBalance`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{LocationWalletBalanceError, WalletBalance};

/// Returns how much is in the wallet of a location.
///
/// Needs an agency's token with the scope `saas/company.read`.
///
/// `GET
/// /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLocationWalletBalance {
    request: Request<GetLocationWalletBalanceParams>,
}

impl GetLocationWalletBalance {
    pub(super) fn new(client: &Client, params: GetLocationWalletBalanceParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLocationWalletBalance, GetLocationWalletBalanceParams
}

/// The parameters of [`GetLocationWalletBalance`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLocationWalletBalanceParams {
    /// Id of the company (agency).
    pub company_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl GetLocationWalletBalanceParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>, location_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLocationWalletBalanceParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLocationWalletBalanceParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLocationWalletBalanceParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLocationWalletBalanceParams
}

impl Operation for GetLocationWalletBalanceParams {
    type Output = WalletBalance;
    type Error = GetLocationWalletBalanceError;

    const METADATA: &'static Metadata = &Metadata {
        id: "getLocationWalletBalance",
        method: Method::GET,
        path: "/saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &["saas/company.read"],
        tokens: &[TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.path("locationId", &self.location_id);
    }

    fn output(response: &ResponseParts) -> Result<WalletBalance, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLocationWalletBalance`].
pub type GetLocationWalletBalanceError = LocationWalletBalanceError;
