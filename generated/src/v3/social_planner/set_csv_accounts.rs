//! `set-accounts`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType,
};

use super::{
    CsvAccounts, CsvAccountsErrorBody, CsvAccountsResult, SetCsvAccountsResponse,
};
use crate::LocationId;
use crate::v3::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Chooses the accounts that the posts of an uploaded CSV file are for.
///
/// Created by
/// [`SocialPlanner::set_csv_accounts`](super::SocialPlanner::set_csv_accounts).
///
/// Returns [`CsvAccountsResult`]: the field `results` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`SetCsvAccountsResponse`], in a `Response`.
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
    type Output = CsvAccountsResult;
    type Whole = SetCsvAccountsResponse;
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
        headers: &[("Version", "v3")],
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

    #[inline]
    fn output(response: &ResponseParts) -> Result<CsvAccountsResult, DecodeError> {
        response
            .payload(
                &[&["results"]],
                |envelope: SetCsvAccountsResponse| envelope.results,
            )
    }
}

/// Errors of [`SetCsvAccounts`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum SetCsvAccountsError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `422 Unprocessable Entity`.
    ///
    /// Example: `{"status":422,"options":{},"message":["accountIds should not be null or
    /// undefined","accountIds should not be empty","accountIds must be an array","Invalid
    /// account id in accountIds
    /// list"],"name":"UnprocessableEntityException","error":"Unprocessable
    /// Entity","statusCode":422,"traceId":"22b1c520-258a-4473-b378-a97ddfd9d1bc"}`.
    UnprocessableEntity(CsvAccountsErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for SetCsvAccountsError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
