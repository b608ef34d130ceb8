//! `li-get-ad-accounts`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdManagerError;
use super::API;
use crate::LocationId;

/// Lists the ad accounts that the LinkedIn login of a location reaches.
///
/// Created by
/// [`AdManager::li_get_ad_accounts`](super::AdManager::li_get_ad_accounts).
///
/// `GET /ad-publishing/linkedin/ad-accounts`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct LiGetAdAccounts {
    pub(super) request: Request<LiGetAdAccountsParams>,
}

request_builder! {
    LiGetAdAccounts, LiGetAdAccountsParams
}

/// The parameters of [`LiGetAdAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LiGetAdAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
}

impl LiGetAdAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for LiGetAdAccountsParams {
    type Output = Value;
    type Error = LiGetAdAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "li-get-ad-accounts",
        name: "li_get_ad_accounts",
        summary: "Lists the ad accounts that the LinkedIn login of a location reaches.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/ad-accounts",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`LiGetAdAccounts`].
pub type LiGetAdAccountsError = AdManagerError;
