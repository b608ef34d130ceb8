//! `get-latest-snapshot-push`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{LatestSnapshotPushResponse, SnapshotPushWithAssets};
use crate::{CompanyId, LocationId, SnapshotId};

/// Returns the progress of the latest push of a snapshot to a location.
///
/// Created by
/// [`Snapshots::get_latest_snapshot_push`](super::Snapshots::get_latest_snapshot_push).
///
/// Returns [`SnapshotPushWithAssets`]: the field `data` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`LatestSnapshotPushResponse`], in a `Response`.
///
/// `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetLatestSnapshotPush = Request<GetLatestSnapshotPushParams>;

/// The parameters of [`GetLatestSnapshotPush`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetLatestSnapshotPushParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `IIRGHCgxSINdPT79M75P`.
    pub location_id: LocationId,
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the snapshot whose latest push to return.
    ///
    /// Example: `39It2BFz7EkNaNBALPif`.
    pub snapshot_id: SnapshotId,
}

impl GetLatestSnapshotPushParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        company_id: impl Into<CompanyId>,
        snapshot_id: impl Into<SnapshotId>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            company_id: company_id.into(),
            snapshot_id: snapshot_id.into(),
        }
    }
}

impl Operation for GetLatestSnapshotPushParams {
    type Output = SnapshotPushWithAssets;
    type Whole = LatestSnapshotPushResponse;
    type Error = GetLatestSnapshotPushError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-latest-snapshot-push",
        name: "get_latest_snapshot_push",
        summary: "Returns the progress of the latest push of a snapshot to a location.",
        deprecated: None,
        method: Method::GET,
        path: "/snapshots/snapshot-status/{snapshotId}/location/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-latest-snapshot-push",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("snapshotId", &self.snapshot_id);
        request.path("locationId", &self.location_id);
        request.query("companyId", &self.company_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<SnapshotPushWithAssets, DecodeError> {
        response
            .payload(&[&["data"]], |envelope: LatestSnapshotPushResponse| envelope.data)
    }
}

/// Errors of [`GetLatestSnapshotPush`].
pub type GetLatestSnapshotPushError = super::errors::SnapshotError;
