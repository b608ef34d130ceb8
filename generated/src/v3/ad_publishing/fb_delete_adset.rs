//! `fb-delete-adset`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, LocationIdBody};

/// Deletes a Facebook ad set.
///
/// Created by
/// [`AdPublishing::fb_delete_adset`](super::AdPublishing::fb_delete_adset).
///
/// `DELETE /ad-publishing/facebook/adsets/{adSetId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FbDeleteAdset {
    pub(super) request: Request<FbDeleteAdsetParams>,
}

request_builder! {
    FbDeleteAdset, FbDeleteAdsetParams
}

/// The parameters of [`FbDeleteAdset`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FbDeleteAdsetParams {
    /// Id of the ad set.
    ///
    /// Example: `507f1f77bcf86cd799439012`.
    pub ad_set_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbDeleteAdsetParams {
    /// Creates the parameters.
    pub fn new(ad_set_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            ad_set_id: ad_set_id.into(),
            body,
        }
    }
}

impl Operation for FbDeleteAdsetParams {
    type Output = ();
    type Error = FbDeleteAdsetError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "fb-delete-adset",
        name: "fb_delete_adset",
        summary: "Deletes a Facebook ad set.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/facebook/adsets/{adSetId}",
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
        request.path("adSetId", &self.ad_set_id);
        request.json(&self.body);
    }
}

/// Errors of [`FbDeleteAdset`].
pub type FbDeleteAdsetError = AdPublishingError;
