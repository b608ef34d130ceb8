//! `schedule-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{
    CampaignSchedule, InvalidLocationErrorBody, NotFoundErrorBody,
    ScheduleCampaignResponse,
};
use crate::LocationId;
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Sends an email campaign, now or later.
///
/// Created by [`Emails::schedule_campaign`](super::Emails::schedule_campaign).
///
/// `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ScheduleCampaign = Request<ScheduleCampaignParams>;

/// The parameters of [`ScheduleCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the campaign to schedule.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: String,
    /// Time, sender and recipients of an email campaign to send. The campaign must be a
    /// draft, paused or cancelled.
    pub body: CampaignSchedule,
}

impl ScheduleCampaignParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        body: CampaignSchedule,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

impl Operation for ScheduleCampaignParams {
    type Output = ScheduleCampaignResponse;
    type Whole = ScheduleCampaignResponse;
    type Error = ScheduleCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "schedule-campaign",
        name: "schedule_campaign",
        summary: "Sends an email campaign, now or later.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 409, 422],
        scopes: &["emails/campaigns.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("campaignId", &self.campaign_id);
        request.json(&self.body);
    }
}

/// Errors of [`ScheduleCampaign`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum ScheduleCampaignError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `403 Forbidden`.
    ///
    /// Example: `{"statusCode":403}`.
    Forbidden(InvalidLocationErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404,"message":"Not Found","error":"The requested resource
    /// was not found"}`.
    NotFound(NotFoundErrorBody),
    /// `409 Conflict`.
    Conflict,
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ScheduleCampaignError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            403 => Self::Forbidden(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            409 => Self::Conflict,
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
