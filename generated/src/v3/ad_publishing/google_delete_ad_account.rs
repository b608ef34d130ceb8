//! `google-delete-ad-account`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Disconnects a Google Ads account from a location.
///
/// Created by
/// [`AdPublishing::google_delete_ad_account`](super::AdPublishing::google_delete_ad_account).
///
/// `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleDeleteAdAccount {
    pub(super) request: Request<GoogleDeleteAdAccountParams>,
}

request_builder! {
    GoogleDeleteAdAccount, GoogleDeleteAdAccountParams
}

/// The parameters of [`GoogleDeleteAdAccount`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleDeleteAdAccountParams {
    /// Id of the Google Ads account.
    ///
    /// Example: `act_abc123`.
    pub ad_account_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl GoogleDeleteAdAccountParams {
    /// Creates the parameters.
    pub fn new(ad_account_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            ad_account_id: ad_account_id.into(),
            body,
        }
    }
}

impl Operation for GoogleDeleteAdAccountParams {
    type Output = ();
    type Error = GoogleDeleteAdAccountError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-delete-ad-account",
        name: "google_delete_ad_account",
        summary: "Disconnects a Google Ads account from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/google/ad-accounts/{adAccountId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("adAccountId", &self.ad_account_id);
        request.json(&self.body);
    }
}

/// Errors of [`GoogleDeleteAdAccount`].
pub type GoogleDeleteAdAccountError = AdPublishingError;
