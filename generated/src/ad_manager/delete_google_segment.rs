//! `google-delete-segment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::GoogleSegmentSource;
use crate::LocationId;

/// Deletes a Google audience segment.
///
/// Created by
/// [`AdManager::delete_google_segment`](super::AdManager::delete_google_segment).
///
/// `DELETE /ad-publishing/google/segments/{segmentId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteGoogleSegment = Request<DeleteGoogleSegmentParams>;

/// The parameters of [`DeleteGoogleSegment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteGoogleSegmentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Id of the segment to delete.
    ///
    /// Example: `8412073956`.
    pub segment_id: String,
    /// Whether the segment is a custom segment (`CUSTOM_SEGMENTS`) or based on data about
    /// users (`DATA_SEGMENTS`).
    pub type_: GoogleSegmentSource,
}

impl DeleteGoogleSegmentParams {
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

impl Operation for DeleteGoogleSegmentParams {
    type Output = ();
    type Whole = ();
    type Error = DeleteGoogleSegmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-delete-segment",
        name: "delete_google_segment",
        summary: "Deletes a Google audience segment.",
        deprecated: None,
        method: Method::DELETE,
        path: "/ad-publishing/google/segments/{segmentId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-segment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("segmentId", &self.segment_id);
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
    }
}

/// Errors of [`DeleteGoogleSegment`].
pub type DeleteGoogleSegmentError = super::errors::AdManagerError;
