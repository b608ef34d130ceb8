//! The Snapshots API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::SnapshotError;
use super::operations::{
    CreateSnapshotShareLinkParams, GetLatestSnapshotPushParams,
    ListCustomSnapshotsParams, ListSnapshotPushesParams,
};

/// The mock of the Snapshots API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Snapshots<'a> {
    mock: &'a Mock,
}

impl<'a> Snapshots<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_custom_snapshots`](super::Snapshots::list_custom_snapshots).
    pub fn list_custom_snapshots(&self) -> Expect<'a, ListCustomSnapshotsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_snapshot_share_link`](super::Snapshots::create_snapshot_share_link).
    pub fn create_snapshot_share_link(
        &self,
    ) -> Expect<'a, CreateSnapshotShareLinkParams> {
        self.mock.expect()
    }

    /// Mocks [`list_snapshot_pushes`](super::Snapshots::list_snapshot_pushes).
    pub fn list_snapshot_pushes(&self) -> Expect<'a, ListSnapshotPushesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_latest_snapshot_push`](super::Snapshots::get_latest_snapshot_push).
    pub fn get_latest_snapshot_push(&self) -> Expect<'a, GetLatestSnapshotPushParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListCustomSnapshotsParams>(),
    Listed::of::<CreateSnapshotShareLinkParams>(),
    Listed::of::<ListSnapshotPushesParams>(),
    Listed::of::<GetLatestSnapshotPushParams>(),
];

mock_operation! {
    ListCustomSnapshotsParams, "v3_snapshots().list_custom_snapshots()",
    payload("snapshots"), [query("companyId")],
    "{\"snapshots\":[{\"id\":\"39It2BFz7EkNaNBALPif\",\"name\":\"Martial Arts Snapshot\",\"type\":\"own\"}]}"
}

mock_operation! {
    CreateSnapshotShareLinkParams, "v3_snapshots().create_snapshot_share_link()", json,
    [query("companyId"), json("body")],
    "{\"id\":\"1eM2UgkfaECOYyUdCo9Pa\",\"shareLink\":\"https://affiliates.gohighlevel.com/?share=1eM2UgkfaECOYyUdCo9Pa\"}"
}

mock_operation! {
    ListSnapshotPushesParams, "v3_snapshots().list_snapshot_pushes()", json,
    [path("snapshotId"), query("companyId"), query("from"), query("to"),
    query("lastDoc"), query("limit")],
    "{\"data\":[{\"id\":\"1eM2UgkfaECOYyUdCo9Pa\",\"locationId\":\"BrKClvyvdxhJ9Mxz2pzQ\",\"status\":\"processing\",\"dateAdded\":\"10/28/2022, 6:24:54 PM\"}]}"
}

mock_operation! {
    GetLatestSnapshotPushParams, "v3_snapshots().get_latest_snapshot_push()",
    payload("data"), [path("snapshotId"), path("locationId"), query("companyId")],
    "{\"data\":{\"id\":\"1eM2UgkfaECOYyUdCo9Pa\",\"locationId\":\"BrKClvyvdxhJ9Mxz2pzQ\",\"status\":\"processing\"}}"
}

mock_error! {
    SnapshotError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}"]
}
