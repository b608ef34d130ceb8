//! `delete-csv`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{DeleteCsvImportResponse, DeletedCsv};
use crate::LocationId;

/// Deletes a CSV import.
///
/// Created by
/// [`SocialPlanner::delete_csv_import`](super::SocialPlanner::delete_csv_import).
///
/// Returns [`DeletedCsv`]: the field `results.csv` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`DeleteCsvImportResponse`], in a `Response`.
///
/// `DELETE /social-media-posting/{locationId}/csv/{id}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DeleteCsvImport = Request<DeleteCsvImportParams>;

/// The parameters of [`DeleteCsvImport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DeleteCsvImportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the import, as `list_csv_imports` lists it.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub id: String,
}

impl DeleteCsvImportParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
        }
    }
}

impl Operation for DeleteCsvImportParams {
    type Output = DeletedCsv;
    type Whole = DeleteCsvImportResponse;
    type Error = DeleteCsvImportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "delete-csv",
        name: "delete_csv_import",
        summary: "Deletes a CSV import.",
        deprecated: None,
        method: Method::DELETE,
        path: "/social-media-posting/{locationId}/csv/{id}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-csv",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<DeletedCsv, DecodeError> {
        response
            .payload(
                &[&["results"], &["csv"]],
                |envelope: DeleteCsvImportResponse| envelope.results?.csv,
            )
    }
}

/// Errors of [`DeleteCsvImport`].
pub type DeleteCsvImportError = super::errors::SocialPlannerError;
