//! `google-get-audiences`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists a location's combined Google audiences.
///
/// Created by
/// [`AdPublishing::list_google_audiences`](super::AdPublishing::list_google_audiences).
///
/// `GET /ad-publishing/google/audiences`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleAudiences {
    pub(super) request: Request<ListGoogleAudiencesParams>,
}

impl ListGoogleAudiences {
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub fn is_draft(mut self, value: impl IntoOptional<bool>) -> Self {
        self.request.params_mut().is_draft = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleAudiences, ListGoogleAudiencesParams
}

/// The parameters of [`ListGoogleAudiences`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleAudiencesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Draft flag; HighLevel does not document its effect on this operation.
    pub is_draft: Option<bool>,
}

impl ListGoogleAudiencesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            is_draft: None,
        }
    }
}

impl Operation for ListGoogleAudiencesParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleAudiencesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-audiences",
        name: "list_google_audiences",
        summary: "Lists a location's combined Google audiences.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/audiences",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audiences",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("isDraft", &self.is_draft);
    }
}

/// Errors of [`ListGoogleAudiences`].
pub type ListGoogleAudiencesError = super::errors::AdPublishingError;
