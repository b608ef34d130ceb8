//! `get-custom-snapshots`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{CustomSnapshotList, Snapshot};
use crate::CompanyId;

/// Lists the snapshots that a company created or imported.
///
/// Created by
/// [`Snapshots::list_custom_snapshots`](super::Snapshots::list_custom_snapshots).
///
/// Returns a list of [`Snapshot`]: the field `snapshots` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`CustomSnapshotList`], in a `Response`.
///
/// `GET /snapshots/`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ListCustomSnapshots = Request<ListCustomSnapshotsParams>;

/// The parameters of [`ListCustomSnapshots`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListCustomSnapshotsParams {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
}

impl ListCustomSnapshotsParams {
    /// Creates the parameters.
    pub fn new(company_id: impl Into<CompanyId>) -> Self {
        Self {
            company_id: company_id.into(),
        }
    }
}

impl Operation for ListCustomSnapshotsParams {
    type Output = Vec<Snapshot>;
    type Whole = CustomSnapshotList;
    type Error = ListCustomSnapshotsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-custom-snapshots",
        name: "list_custom_snapshots",
        summary: "Lists the snapshots that a company created or imported.",
        deprecated: None,
        method: Method::GET,
        path: "/snapshots/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401],
        scopes: &["snapshots.readonly"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<Vec<Snapshot>, DecodeError> {
        response
            .payload_list(
                &[&["snapshots"]],
                |envelope: CustomSnapshotList| Some(envelope.snapshots),
            )
    }
}

/// Errors of [`ListCustomSnapshots`].
pub type ListCustomSnapshotsError = super::errors::SnapshotError;
