//! `google-get-segment-by-id`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::AdPublishingError;
use super::{API, GoogleSegmentSource};
use crate::LocationId;

/// Returns one audience segment.
///
/// Created by
/// [`AdPublishing::google_get_segment_by_id`](super::AdPublishing::google_get_segment_by_id).
///
/// `GET /ad-publishing/google/segments/{segmentId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct GoogleGetSegmentById {
    pub(super) request: Request<GoogleGetSegmentByIdParams>,
}

request_builder! {
    GoogleGetSegmentById, GoogleGetSegmentByIdParams
}

/// The parameters of [`GoogleGetSegmentById`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleGetSegmentByIdParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the segment.
    ///
    /// Example: `seg_abc123`.
    pub segment_id: String,
    /// Type of the segments, such as `CUSTOM_SEGMENTS`.
    pub type_: GoogleSegmentSource,
}

impl GoogleGetSegmentByIdParams {
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

impl Operation for GoogleGetSegmentByIdParams {
    type Output = Value;
    type Error = GoogleGetSegmentByIdError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "google-get-segment-by-id",
        name: "google_get_segment_by_id",
        summary: "Returns one audience segment.",
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
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("segmentId", &self.segment_id);
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
    }
}

/// Errors of [`GoogleGetSegmentById`].
pub type GoogleGetSegmentByIdError = AdPublishingError;
