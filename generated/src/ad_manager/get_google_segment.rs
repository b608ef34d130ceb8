//! `google-get-segment-by-id`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleSegmentSource;
use crate::LocationId;

/// Returns one Google audience segment.
///
/// Created by
/// [`AdManager::get_google_segment`](super::AdManager::get_google_segment).
///
/// `GET /ad-publishing/google/segments/{segmentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetGoogleSegment = Request<GetGoogleSegmentParams>;

/// The parameters of [`GetGoogleSegment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetGoogleSegmentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the segment to return.
    ///
    /// Example: `8412073956`.
    pub segment_id: String,
    /// Whether the segment is a custom segment (`CUSTOM_SEGMENTS`) or based on data about
    /// users (`DATA_SEGMENTS`).
    pub type_: GoogleSegmentSource,
}

impl GetGoogleSegmentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        segment_id: impl Into<String>,
        type_: GoogleSegmentSource,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            segment_id: segment_id.into(),
            type_,
        }
    }
}

impl Operation for GetGoogleSegmentParams {
    type Output = Value;
    type Whole = Value;
    type Error = GetGoogleSegmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-get-segment-by-id",
        name: "get_google_segment",
        summary: "Returns one Google audience segment.",
        deprecated: None,
        method: Method::GET,
        path: "/ad-publishing/google/segments/{segmentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segment-by-id",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("segmentId", &self.segment_id);
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
    }
}

/// Errors of [`GetGoogleSegment`].
pub type GetGoogleSegmentError = super::errors::AdManagerError;
