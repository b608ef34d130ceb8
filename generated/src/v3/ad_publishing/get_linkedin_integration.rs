//! `li-get-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Returns the connection of a location to LinkedIn.
///
/// Created by
/// [`AdPublishing::get_linkedin_integration`](super::AdPublishing::get_linkedin_integration).
///
/// `GET /ad-publishing/linkedin/integration`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GetLinkedinIntegration {
    pub(super) request: Request<GetLinkedinIntegrationParams>,
}

impl GetLinkedinIntegration {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    GetLinkedinIntegration, GetLinkedinIntegrationParams
}

/// The parameters of [`GetLinkedinIntegration`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLinkedinIntegrationParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl GetLinkedinIntegrationParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for GetLinkedinIntegrationParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetLinkedinIntegrationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "li-get-integration",
        name: "get_linkedin_integration",
        summary: "Returns the connection of a location to LinkedIn.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/linkedin/integration",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`GetLinkedinIntegration`].
pub type GetLinkedinIntegrationError = super::errors::AdPublishingError;
