//! `get-snapshot-push`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
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
    /// Maximum number of entries to return.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Id of the last entry of the previous page; the list continues after that entry.
    ///
    /// Example: `VUJO4Sw2TrDNZ5lx4wZg`.
    pub fn last_doc(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().last_doc = value.into_optional();
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
    /// When the period begins, in the format `MM-DD-YYYY hh:mm AM`, with `AM` or `PM`;
    /// the time zone is not documented.
    ///
    /// Example: `10-10-2022 12:00 AM`.
    pub from: String,
    /// When the period ends, in the format `MM-DD-YYYY hh:mm PM`, with `AM` or `PM`; the
    /// time zone is not documented.
    ///
    /// Example: `12-18-2023 11:59 PM`.
    pub to: String,
    /// Maximum number of entries to return.
    pub limit: i64,
    /// Id of the last entry of the previous page; the list continues after that entry.
    ///
    /// Example: `VUJO4Sw2TrDNZ5lx4wZg`.
    pub last_doc: Option<String>,
}

impl ListSnapshotPushesParams {
    /// Creates the parameters.
    pub fn new(
        company_id: impl Into<CompanyId>,
        snapshot_id: impl Into<SnapshotId>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            snapshot_id: snapshot_id.into(),
            from: from.into(),
            to: to.into(),
            limit: 20,
            last_doc: None,
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
        headers: &[("Version", "2021-07-28")],
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
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("limit", &self.limit);
        request.query("lastDoc", &self.last_doc);
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
