//! `create-email-campaign`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{CreateEmailCampaignBody, CreateEmailCampaignResponse, EmailsError};

/// Creates an email campaign as a draft.
///
/// `schedule-campaign` sends it.
///
/// Needs a location's token with the scope `emails/campaigns.write`.
///
/// `POST /emails/locations/{locationId}/campaigns/emails`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateEmailCampaign {
    request: Request<CreateEmailCampaignParams>,
}

impl CreateEmailCampaign {
    pub(super) fn new(client: &Client, params: CreateEmailCampaignParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateEmailCampaign, CreateEmailCampaignParams
}

/// The parameters of [`CreateEmailCampaign`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailCampaignParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: CreateEmailCampaignBody,
}

impl CreateEmailCampaignParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: CreateEmailCampaignBody) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateEmailCampaignParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEmailCampaignParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateEmailCampaignParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateEmailCampaignParams
}

impl Operation for CreateEmailCampaignParams {
    type Output = CreateEmailCampaignResponse;
    type Error = CreateEmailCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-email-campaign",
        method: Method::POST,
        path: "/emails/locations/{locationId}/campaigns/emails",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/campaigns.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/emails-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<CreateEmailCampaignResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateEmailCampaign`].
pub type CreateEmailCampaignError = EmailsError;
