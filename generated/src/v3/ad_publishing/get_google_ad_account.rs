//! `google-get-ad-account-details`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns one Google Ads account.
///
/// Created by
/// [`AdPublishing::get_google_ad_account`](super::AdPublishing::get_google_ad_account).
///
/// `GET /ad-publishing/google/ad-accounts/{adAccountId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetGoogleAdAccount {
    pub(super) request: Request<GetGoogleAdAccountParams>,
}

impl GetGoogleAdAccount {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetGoogleAdAccount, GetGoogleAdAccountParams
}

/// The parameters of [`GetGoogleAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleAdAccountParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the Google Ads account.
    ///
    /// Example: `123-456-7890`.
    pub ad_account_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetGoogleAdAccountParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            ad_account_id: ad_account_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetGoogleAdAccountParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-ad-account-details",
        name: "get_google_ad_account",
        summary: "Returns one Google Ads account.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-account-details",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetGoogleAdAccount`].
pub type GetGoogleAdAccountError = super::errors::AdPublishingError;
