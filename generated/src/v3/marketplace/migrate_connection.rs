//! `migrateConnection`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{ConnectionMigration, InternalServerErrorBody, MigrateConnectionResponse};
use crate::v3::common::{BadRequestErrorBody, UnauthorizedErrorBody};

/// Moves the credentials of an app's third-party account to HighLevel.
///
/// Created by
/// [`Marketplace::migrate_connection`](super::Marketplace::migrate_connection).
///
/// `POST /marketplace/external-auth/migration`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type MigrateConnection = Request<MigrateConnectionParams>;

/// The parameters of [`MigrateConnection`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct MigrateConnectionParams {
    /// Credentials of a third-party account that an app connects to, to be stored by
    /// HighLevel.
    pub body: ConnectionMigration,
}

impl MigrateConnectionParams {
    /// Creates the parameters.
    pub fn new(body: ConnectionMigration) -> Self {
        Self { body }
    }
}

impl Operation for MigrateConnectionParams {
    type Output = MigrateConnectionResponse;
    type Whole = MigrateConnectionResponse;
    type Error = MigrateConnectionError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "migrateConnection",
        name: "migrate_connection",
        summary: "Moves the credentials of an app's third-party account to HighLevel.",
        deprecated: None,
        method: Method::POST,
        path: "/marketplace/external-auth/migration",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 404, 500],
        scopes: &["marketplace-external-auth-migration.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`MigrateConnection`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum MigrateConnectionError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(UnauthorizedErrorBody),
    /// `404 Not Found`.
    NotFound,
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"statusCode":500,"message":"Internal Server Error"}`.
    InternalServerError(InternalServerErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for MigrateConnectionError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound,
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
