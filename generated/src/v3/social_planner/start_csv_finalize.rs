//! `start-csv-finalize`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Metadata, Operation, Request, RequestParts, TokenType, request_builder,
};

use super::errors::SocialPlannerError;
use super::{API, CsvFinalization, StartCsvFinalizeResponse};
use crate::{LocationId, SocialPostId};

/// Turns the rows of a CSV import into posts, the last of three steps.
///
/// Created by
/// [`SocialPlanner::start_csv_finalize`](super::SocialPlanner::start_csv_finalize).
///
/// `PATCH /social-media-posting/{locationId}/csv/{id}`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct StartCsvFinalize {
    pub(super) request: Request<StartCsvFinalizeParams>,
}

request_builder! {
    StartCsvFinalize, StartCsvFinalizeParams
}

/// The parameters of [`StartCsvFinalize`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct StartCsvFinalizeParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the import, as `get_upload_status` lists it.
    ///
    /// Example: `65f92e55cc884f0d0845e447`.
    pub id: SocialPostId,
    /// The user who finalizes a CSV import.
    pub body: CsvFinalization,
}

impl StartCsvFinalizeParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        id: impl Into<SocialPostId>,
        body: CsvFinalization,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            id: id.into(),
            body,
        }
    }
}

impl Operation for StartCsvFinalizeParams {
    type Output = StartCsvFinalizeResponse;
    type Whole = StartCsvFinalizeResponse;
    type Error = StartCsvFinalizeError;

    const METADATA: &'static Metadata = &Metadata {
        api: &API,
        id: "start-csv-finalize",
        name: "start_csv_finalize",
        summary: "Turns the rows of a CSV import into posts, the last of three steps.",
        deprecated: None,
        method: Method::PATCH,
        path: "/social-media-posting/{locationId}/csv/{id}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
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
        request.json(&self.body);
    }
}

/// Errors of [`StartCsvFinalize`].
pub type StartCsvFinalizeError = SocialPlannerError;
