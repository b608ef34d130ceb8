//! `get-latest-snapshot-push`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{GetLatestSnapshotPushStatusSuccessfulResponse, SnapshotsError};

/// Returns how far the latest push of a snapshot to a location is.
///
/// Needs an agency's token.
///
/// `GET /snapshots/snapshot-status/{snapshotId}/location/{locationId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-latest-snapshot-push))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetLatestSnapshotPush {
    request: Request<GetLatestSnapshotPushParams>,
}

impl GetLatestSnapshotPush {
    pub(super) fn new(client: &Client, params: GetLatestSnapshotPushParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    GetLatestSnapshotPush, GetLatestSnapshotPushParams
}

/// The parameters of [`GetLatestSnapshotPush`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLatestSnapshotPushParams {
    /// Id of the snapshot.
    pub snapshot_id: String,
    /// Id of the location (sub-account).
    pub location_id: String,
    /// Id of the company (agency).
    pub company_id: String,
}

impl GetLatestSnapshotPushParams {
    /// Makes the parameters from what is required.
    pub fn new(
        snapshot_id: impl Into<String>,
        location_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            location_id: location_id.into(),
            company_id: company_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for GetLatestSnapshotPushParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLatestSnapshotPushParams")?;
        Some(Self {
            snapshot_id: object.required("snapshotId")?,
            location_id: object.required("locationId")?,
            company_id: object.required("companyId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for GetLatestSnapshotPushParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("snapshotId", &self.snapshot_id);
        object.field("locationId", &self.location_id);
        object.field("companyId", &self.company_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    GetLatestSnapshotPushParams
}

impl Operation for GetLatestSnapshotPushParams {
    type Output = GetLatestSnapshotPushStatusSuccessfulResponse;
    type Error = GetLatestSnapshotPushError;

    const METADATA: &'static Metadata = &Metadata {
        id: "get-latest-snapshot-push",
        method: Method::GET,
        path: "/snapshots/snapshot-status/{snapshotId}/location/{locationId}",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-latest-snapshot-push",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("snapshotId", &self.snapshot_id);
        request.path("locationId", &self.location_id);
        request.query("companyId", &self.company_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<GetLatestSnapshotPushStatusSuccessfulResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`GetLatestSnapshotPush`].
pub type GetLatestSnapshotPushError = SnapshotsError;
