//! `google-get-assets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::GoogleAssetType;
use crate::LocationId;

/// Lists the call, sitelink, lead form, image or text assets of a location in Google
/// Ads.
///
/// Created by
/// [`AdPublishing::list_google_assets`](super::AdPublishing::list_google_assets).
///
/// `GET /ad-publishing/google/assets`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleAssets {
    pub(super) request: Request<ListGoogleAssetsParams>,
}

impl ListGoogleAssets {
    /// Id of one asset to return.
    ///
    /// Example: `asset_123`.
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().id = value.into_optional();
        self
    }

    /// Whether to list only assets of the advertiser.
    ///
    /// Example: `true`.
    pub fn advertiser_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().advertiser_only = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleAssets, ListGoogleAssetsParams
}

/// The parameters of [`ListGoogleAssets`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleAssetsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the assets to list.
    pub type_: GoogleAssetType,
    /// Id of one asset to return.
    ///
    /// Example: `asset_123`.
    pub id: Option<String>,
    /// Whether to list only assets of the advertiser.
    ///
    /// Example: `true`.
    pub advertiser_only: Option<bool>,
}

impl ListGoogleAssetsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, type_: GoogleAssetType) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            id: None,
            advertiser_only: None,
        }
    }
}

impl Operation for ListGoogleAssetsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleAssetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-assets",
        name: "list_google_assets",
        summary: "Lists the call, sitelink, lead form, image or text assets of a location in Google Ads.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/assets",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-assets",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.query("id", &self.id);
        request.query("advertiserOnly", &self.advertiser_only);
    }
}

/// Errors of [`ListGoogleAssets`].
pub type ListGoogleAssetsError = super::errors::AdPublishingError;
