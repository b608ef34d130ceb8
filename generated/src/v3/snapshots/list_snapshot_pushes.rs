//! `get-snapshot-push`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, Timestamp, TokenType, request_builder,
};

use super::{SnapshotPush, SnapshotPushList};
use crate::{CompanyId, SnapshotId};

/// Lists the locations that a snapshot was pushed to in a period, and the progress of
/// each push.
///
/// Created by
/// [`Snapshots::list_snapshot_pushes`](super::Snapshots::list_snapshot_pushes).
///
/// Returns one page, [`SnapshotPushList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /snapshots/snapshot-status/{snapshotId}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListSnapshotPushes {
    pub(super) request: Request<ListSnapshotPushesParams>,
}

impl ListSnapshotPushes {
    /// Id of the last entry of the previous page; the list continues after that entry.
    ///
    /// Example: `VUJO4Sw2TrDNZ5lx4wZg`.
    pub fn last_doc(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().last_doc = value.into_optional();
        self
    }

    /// Maximum number of entries to return; 20 by default.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.request.params_mut().limit = value.into_optional();
        self
    }
}

request_builder! {
    ListSnapshotPushes, ListSnapshotPushesParams
}

/// The parameters of [`ListSnapshotPushes`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSnapshotPushesParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Id of the snapshot whose pushes to list.
    ///
    /// Example: `39It2BFz7EkNaNBALPif`.
    pub snapshot_id: SnapshotId,
    /// When the period begins, a date or a time in ISO 8601.
    ///
    /// Example: `2022-10-10T12:00:00Z`.
    pub from: Timestamp,
    /// When the period ends, a date or a time in ISO 8601.
    ///
    /// Example: `2023-12-18T11:59:59Z`.
    pub to: Timestamp,
    /// Id of the last entry of the previous page; the list continues after that entry.
    ///
    /// Example: `VUJO4Sw2TrDNZ5lx4wZg`.
    pub last_doc: Option<String>,
    /// Maximum number of entries to return; 20 by default.
    pub limit: Option<i64>,
}

impl ListSnapshotPushesParams {
    /// Creates the parameters.
    pub fn new(
        company_id: impl Into<CompanyId>,
        snapshot_id: impl Into<SnapshotId>,
        from: impl Into<Timestamp>,
        to: impl Into<Timestamp>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            snapshot_id: snapshot_id.into(),
            from: from.into(),
            to: to.into(),
            last_doc: None,
            limit: None,
        }
    }
}

impl Operation for ListSnapshotPushesParams {
    type Output = SnapshotPushList;
    type Whole = SnapshotPushList;
    type Error = ListSnapshotPushesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-snapshot-push",
        name: "list_snapshot_pushes",
        summary: "Lists the locations that a snapshot was pushed to in a period, and the progress of each push.",
        deprecated: None,
        method: Method::GET,
        path: "/snapshots/snapshot-status/{snapshotId}",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-snapshot-push",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("snapshotId", &self.snapshot_id);
        request.query("companyId", &self.company_id);
        request.query("from", &WrittenAs(&self.from, "rfc3339"));
        request.query("to", &WrittenAs(&self.to, "rfc3339"));
        request.query("lastDoc", &self.last_doc);
        request.query("limit", &self.limit);
    }
}

impl Paginated for ListSnapshotPushesParams {
    type Item = SnapshotPush;

    const PAGING: &'static Paging = &Paging {
        items: "$.data",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Cursor(&[("lastDoc", "@.id")]),
        total: None,
        more: None,
    };

    #[inline]
    fn items(page: SnapshotPushList) -> Vec<SnapshotPush> {
        page.data
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.last_doc), None],
            without: None,
        }
    }
}

/// Errors of [`ListSnapshotPushes`].
pub type ListSnapshotPushesError = super::errors::SnapshotError;
