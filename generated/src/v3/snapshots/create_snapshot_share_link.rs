//! `create-snapshot-share-link`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{NewSnapshotShareLink, SnapshotShareLink};
use crate::CompanyId;

/// Creates a link that shares a snapshot.
///
/// Created by
/// [`Snapshots::create_snapshot_share_link`](super::Snapshots::create_snapshot_share_link).
///
/// `POST /snapshots/share/link`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateSnapshotShareLink = Request<CreateSnapshotShareLinkParams>;

/// The parameters of [`CreateSnapshotShareLink`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateSnapshotShareLinkParams {
    /// Id of the company (agency).
    pub company_id: CompanyId,
    /// The snapshot to share, and the agencies or locations that may use the link.
    pub body: NewSnapshotShareLink,
}

impl CreateSnapshotShareLinkParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>, body: NewSnapshotShareLink) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

impl Operation for CreateSnapshotShareLinkParams {
    type Output = SnapshotShareLink;
    type Whole = SnapshotShareLink;
    type Error = CreateSnapshotShareLinkError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-snapshot-share-link",
        name: "create_snapshot_share_link",
        summary: "Creates a link that shares a snapshot.",
        deprecated: None,
        method: Method::POST,
        path: "/snapshots/share/link",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401],
        scopes: &[],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/create-snapshot-share-link",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateSnapshotShareLink`].
pub type CreateSnapshotShareLinkError = super::errors::SnapshotError;
