//! `create-email-campaign`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CreateEmailCampaignResponse, NewEmailCampaign};
use crate::LocationId;

/// Creates an email campaign as a draft.
///
/// Created by
/// [`Emails::create_email_campaign`](super::Emails::create_email_campaign).
///
/// `POST /emails/locations/{locationId}/campaigns/emails`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateEmailCampaign = Request<CreateEmailCampaignParams>;

/// The parameters of [`CreateEmailCampaign`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEmailCampaignParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// An email campaign to create, as a draft.
    pub body: NewEmailCampaign,
}

impl CreateEmailCampaignParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewEmailCampaign) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateEmailCampaignParams {
    type Output = CreateEmailCampaignResponse;
    type Whole = CreateEmailCampaignResponse;
    type Error = CreateEmailCampaignError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-email-campaign",
        name: "create_email_campaign",
        summary: "Creates an email campaign as a draft.",
        deprecated: None,
        method: Method::POST,
        path: "/emails/locations/{locationId}/campaigns/emails",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 403, 404, 422],
        scopes: &["emails/campaigns.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateEmailCampaign`].
pub type CreateEmailCampaignError = super::errors::EmailsError;
