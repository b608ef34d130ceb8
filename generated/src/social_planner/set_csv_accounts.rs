//! `set-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::CsvAccounts;
use crate::LocationId;

/// Chooses the accounts that the posts of an uploaded CSV file are for.
///
/// Created by
/// [`SocialPlanner::set_csv_accounts`](super::SocialPlanner::set_csv_accounts).
///
/// `POST /social-media-posting/{locationId}/set-accounts`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type SetCsvAccounts = Request<SetCsvAccountsParams>;

/// The parameters of [`SetCsvAccounts`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SetCsvAccountsParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Accounts that the posts of an uploaded CSV file are for.
    pub body: CsvAccounts,
}

impl SetCsvAccountsParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: CsvAccounts) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for SetCsvAccountsParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = SetCsvAccountsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "set-accounts",
        name: "set_csv_accounts",
        summary: "Chooses the accounts that the posts of an uploaded CSV file are for.",
        deprecated: None,
        method: Method::POST,
        path: "/social-media-posting/{locationId}/set-accounts",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["socialplanner/csv.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`SetCsvAccounts`].
pub type SetCsvAccountsError = super::errors::SocialPlannerError;
