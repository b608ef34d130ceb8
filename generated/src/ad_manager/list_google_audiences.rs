//! `google-get-audiences`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use crate::LocationId;

/// Lists a location's combined Google audiences.
///
/// Created by
/// [`AdManager::list_google_audiences`](super::AdManager::list_google_audiences).
///
/// `GET /ad-publishing/google/audiences`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListGoogleAudiences = Request<ListGoogleAudiencesParams>;

/// The parameters of [`ListGoogleAudiences`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleAudiencesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
}

impl ListGoogleAudiencesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
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
    }
}

/// Errors of [`ListGoogleAudiences`].
pub type ListGoogleAudiencesError = super::errors::AdManagerError;
