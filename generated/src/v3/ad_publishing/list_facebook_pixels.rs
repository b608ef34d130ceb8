//! `fb-get-pixels`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists the conversion pixels that a location uses on Facebook.
///
/// Created by
/// [`AdPublishing::list_facebook_pixels`](super::AdPublishing::list_facebook_pixels).
///
/// `GET /ad-publishing/facebook/pixels`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListFacebookPixels {
    pub(super) request: Request<ListFacebookPixelsParams>,
}

impl ListFacebookPixels {
    /// Channel whose pixels to list, such as `FACEBOOK`.
    pub fn channel(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().channel = value.into_optional();
        self
    }

    /// Id of the Facebook page whose pixels to list, such as `103456789012345`.
    pub fn page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().page_id = value.into_optional();
        self
    }

    /// Id of the Instagram user whose pixels to list.
    ///
    /// Example: `ig_user_123`.
    pub fn ig_user_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().ig_user_id = value.into_optional();
        self
    }
}

request_builder! {
    ListFacebookPixels, ListFacebookPixelsParams
}

/// The parameters of [`ListFacebookPixels`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListFacebookPixelsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Channel whose pixels to list, such as `FACEBOOK`.
    pub channel: Option<String>,
    /// Id of the Facebook page whose pixels to list, such as `103456789012345`.
    pub page_id: Option<String>,
    /// Id of the Instagram user whose pixels to list.
    ///
    /// Example: `ig_user_123`.
    pub ig_user_id: Option<String>,
}

impl ListFacebookPixelsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            channel: None,
            page_id: None,
            ig_user_id: None,
        }
    }
}

impl Operation for ListFacebookPixelsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListFacebookPixelsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-pixels",
        name: "list_facebook_pixels",
        summary: "Lists the conversion pixels that a location uses on Facebook.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/pixels",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pixels",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("channel", &self.channel);
        request.query("pageId", &self.page_id);
        request.query("igUserId", &self.ig_user_id);
    }
}

/// Errors of [`ListFacebookPixels`].
pub type ListFacebookPixelsError = super::errors::AdPublishingError;
