//! `google-upsert-segment`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{GoogleSegmentType, GoogleSegmentUpsert};
use crate::LocationId;

/// Creates a Google audience segment, or changes it if the body has an id.
///
/// Created by
/// [`AdManager::upsert_google_segment`](super::AdManager::upsert_google_segment).
///
/// `PUT /ad-publishing/google/segments`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpsertGoogleSegment = Request<UpsertGoogleSegmentParams>;

/// The parameters of [`UpsertGoogleSegment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpsertGoogleSegmentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Type of the segment to create or change.
    pub type_: GoogleSegmentType,
    /// A Google audience segment to create or change.
    pub body: GoogleSegmentUpsert,
}

impl UpsertGoogleSegmentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        type_: GoogleSegmentType,
        body: GoogleSegmentUpsert,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            type_,
            body,
        }
    }
}

impl Operation for UpsertGoogleSegmentParams {
    type Output = Value;
    type Whole = Value;
    type Error = UpsertGoogleSegmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "google-upsert-segment",
        name: "upsert_google_segment",
        summary: "Creates a Google audience segment, or changes it if the body has an id.",
        deprecated: None,
        method: Method::PUT,
        path: "/ad-publishing/google/segments",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["adPublishing.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-segment",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.query("type", &self.type_);
        request.json(&self.body);
    }
}

/// Errors of [`UpsertGoogleSegment`].
pub type UpsertGoogleSegmentError = super::errors::AdManagerError;
