//! `google-get-segments`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use crate::LocationId;

/// Lists a location's Google audience segments.
///
/// Created by
/// [`AdManager::list_google_segments`](super::AdManager::list_google_segments).
///
/// `GET /ad-publishing/google/segments`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListGoogleSegments {
    pub(super) request: Request<ListGoogleSegmentsParams>,
}

impl ListGoogleSegments {
    /// Type of the segments to list, such as `CUSTOM_SEGMENTS`.
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().type_ = value.into_optional();
        self
    }
}

request_builder! {
    ListGoogleSegments, ListGoogleSegmentsParams
}

/// The parameters of [`ListGoogleSegments`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListGoogleSegmentsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the segments to list, such as `CUSTOM_SEGMENTS`.
    pub type_: Option<String>,
}

impl ListGoogleSegmentsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            type_: None,
        }
    }
}

impl Operation for ListGoogleSegmentsParams {
    type Output = Value;
    type Whole = Value;
    type Error = ListGoogleSegmentsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-segments",
        name: "list_google_segments",
        summary: "Lists a location's Google audience segments.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/segments",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segments",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
    }
}

/// Errors of [`ListGoogleSegments`].
pub type ListGoogleSegmentsError = super::errors::AdManagerError;
