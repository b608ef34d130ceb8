//! `fb-get-campaign-publishing-progress`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, IntoOptional, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::PublishingProgress;
use crate::LocationId;
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Returns the progress of publishing a Facebook campaign.
///
/// Created by
/// [`AdPublishing::get_facebook_campaign_publishing_progress`](super::AdPublishing::get_facebook_campaign_publishing_progress).
///
/// `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetFacebookCampaignPublishingProgress {
    pub(super) request: Request<GetFacebookCampaignPublishingProgressParams>,
}

impl GetFacebookCampaignPublishingProgress {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetFacebookCampaignPublishingProgress, GetFacebookCampaignPublishingProgressParams
}

/// The parameters of [`GetFacebookCampaignPublishingProgress`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetFacebookCampaignPublishingProgressParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the campaign that is being published.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetFacebookCampaignPublishingProgressParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetFacebookCampaignPublishingProgressParams {
    type Output = PublishingProgress;
    type Whole = PublishingProgress;
    type Error = GetFacebookCampaignPublishingProgressError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fb-get-campaign-publishing-progress",
        name: "get_facebook_campaign_publishing_progress",
        summary: "Returns the progress of publishing a Facebook campaign.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/publishing-progress",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetFacebookCampaignPublishingProgress`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum GetFacebookCampaignPublishingProgressError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for GetFacebookCampaignPublishingProgressError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
