//! `google-get-campaign-reporting`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::AdPublishingError;

/// Reports how one Google campaign performs over a period.
///
/// Needs a location's token with the scope `adPublishing.readonly`.
///
/// `GET /ad-publishing/google/reporting/campaign/{campaignId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GoogleGetCampaignReporting {
    request: Request<GoogleGetCampaignReportingParams>,
}

impl GoogleGetCampaignReporting {
    pub(super) fn new(
        client: &Client,
        params: GoogleGetCampaignReportingParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GoogleGetCampaignReporting, GoogleGetCampaignReportingParams
}

/// The parameters of [`GoogleGetCampaignReporting`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleGetCampaignReportingParams {
    /// Id of the campaign.
    pub campaign_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// When the period begins.
    pub start_date: String,
    /// When the period ends.
    pub end_date: String,
}

impl GoogleGetCampaignReportingParams {
    /// Makes the parameters from what is required.
    pub fn new(
        campaign_id: impl Into<String>,
        location_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            location_id: location_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GoogleGetCampaignReportingParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCampaignReportingParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GoogleGetCampaignReportingParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GoogleGetCampaignReportingParams
}

impl Operation for GoogleGetCampaignReportingParams {
    type Output = Value;
    type Error = GoogleGetCampaignReportingError;

    const METADATA: &'static Metadata = &Metadata {
        id: "google-get-campaign-reporting",
        method: Method::GET,
        path: "/ad-publishing/google/reporting/campaign/{campaignId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.query("locationId", &self.location_id);
        request.query("startDate", &self.start_date);
        request.query("endDate", &self.end_date);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GoogleGetCampaignReporting`].
pub type GoogleGetCampaignReportingError = AdPublishingError;
