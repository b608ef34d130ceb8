//! `fb-publish-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, LocationIdBody};

/// Sends a Facebook campaign live.
///
/// Write it before that: the campaign by `fb-upsert-campaign`, its ad sets by
/// `fb-upsert-adset` and its ads by `fb-upsert-ad`.
/// `fb-get-campaign-publishing-progress` tells how far it is.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct FbPublishCampaign {
    request: Request<FbPublishCampaignParams>,
}

impl FbPublishCampaign {
    pub(super) fn new(client: &Client, params: FbPublishCampaignParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    FbPublishCampaign, FbPublishCampaignParams
}

/// The parameters of [`FbPublishCampaign`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FbPublishCampaignParams {
    /// Id of the campaign.
    pub campaign_id: String,
    /// The request body.
    pub body: LocationIdBody,
}

impl FbPublishCampaignParams {
    /// Makes the parameters from what is required.
    pub fn new(campaign_id: impl Into<String>, body: LocationIdBody) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for FbPublishCampaignParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPublishCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for FbPublishCampaignParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    FbPublishCampaignParams
}

impl Operation for FbPublishCampaignParams {
    type Output = ();
    type Error = FbPublishCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        id: "fb-publish-campaign",
        method: Method::POST,
        path: "/ad-publishing/facebook/campaigns/{campaignId}/publish",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("campaignId", &self.campaign_id);
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`FbPublishCampaign`].
pub type FbPublishCampaignError = AdPublishingError;
