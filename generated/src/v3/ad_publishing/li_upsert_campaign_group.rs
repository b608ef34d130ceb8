//! `li-upsert-campaign-group`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{AdPublishingError, LinkedinCampaignGroup};

/// Creates a LinkedIn campaign group, or changes it if its id is given.
///
/// Its campaigns and their ads are parts of it.
///
/// Needs a location's token with the scope `adPublishing.write`.
///
/// `PUT /ad-publishing/linkedin/ads`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct LiUpsertCampaignGroup {
    request: Request<LiUpsertCampaignGroupParams>,
}

impl LiUpsertCampaignGroup {
    pub(super) fn new(client: &Client, params: LiUpsertCampaignGroupParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    LiUpsertCampaignGroup, LiUpsertCampaignGroupParams
}

/// The parameters of [`LiUpsertCampaignGroup`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiUpsertCampaignGroupParams {
    /// The request body.
    pub body: LinkedinCampaignGroup,
}

impl LiUpsertCampaignGroupParams {
    /// Makes the parameters from what is required.
    pub fn new(body: LinkedinCampaignGroup) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for LiUpsertCampaignGroupParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("LiUpsertCampaignGroupParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for LiUpsertCampaignGroupParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    LiUpsertCampaignGroupParams
}

impl Operation for LiUpsertCampaignGroupParams {
    type Output = Value;
    type Error = LiUpsertCampaignGroupError;

    const METADATA: &'static Metadata = &Metadata {
        id: "li-upsert-campaign-group",
        method: Method::PUT,
        path: "/ad-publishing/linkedin/ads",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Value, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`LiUpsertCampaignGroup`].
pub type LiUpsertCampaignGroupError = AdPublishingError;
