//! `start-csv-finalize`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, IntoOptional, Metadata, Operation, Request, RequestParts, TokenType,
    request_builder,
};

use crate::{LocationId, UserId};

/// Turns the rows of a CSV import into posts, the last of three steps.
///
/// Created by
/// [`SocialPlanner::finalize_csv_import`](super::SocialPlanner::finalize_csv_import).
///
/// `PATCH /social-media-posting/{locationId}/csv/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct FinalizeCsvImport {
    pub(super) request: Request<FinalizeCsvImportParams>,
}

impl FinalizeCsvImport {
    /// Id of the HighLevel user who finalizes the import.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.request.params_mut().user_id = value.into_optional();
        self
    }
}

request_builder! {
    FinalizeCsvImport, FinalizeCsvImportParams
}

/// The parameters of [`FinalizeCsvImport`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FinalizeCsvImportParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the import, as `list_csv_imports` lists it.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub id: String,
    /// Id of the HighLevel user who finalizes the import.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
}

impl FinalizeCsvImportParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            user_id: None,
        }
    }
}

impl Operation for FinalizeCsvImportParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = FinalizeCsvImportError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "start-csv-finalize",
        name: "finalize_csv_import",
        summary: "Turns the rows of a CSV import into posts, the last of three steps.",
        deprecated: None,
        method: Method::PATCH,
        path: "/social-media-posting/{locationId}/csv/{id}",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-csv-finalize",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.path("id", &self.id);
        request.properties(&[("userId", &self.user_id)]);
    }
}

/// Errors of [`FinalizeCsvImport`].
pub type FinalizeCsvImportError = super::errors::SocialPlannerError;
