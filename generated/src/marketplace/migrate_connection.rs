//! `migrateConnection`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType, request_builder,
};

use super::{ConnectionMigration, InternalServerError, MigrateConnectionResponse};
use crate::common::{BadRequest, Unauthorized};

/// Hands the credentials of an external account to HighLevel.
///
/// From then on HighLevel keeps them and renews the token.
///
/// Needs a location's token with the scope
/// `marketplace-external-auth-migration.write`.
///
/// `POST /marketplace/external-auth/migration`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct MigrateConnection {
    request: Request<MigrateConnectionParams>,
}

impl MigrateConnection {
    pub(super) fn new(client: &Client, params: MigrateConnectionParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    MigrateConnection, MigrateConnectionParams
}

/// The parameters of [`MigrateConnection`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrateConnectionParams {
    /// The request body.
    pub body: ConnectionMigration,
}

impl MigrateConnectionParams {
    /// Makes the parameters from what is required.
    pub fn new(body: ConnectionMigration) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for MigrateConnectionParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("MigrateConnectionParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for MigrateConnectionParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    MigrateConnectionParams
}

impl Operation for MigrateConnectionParams {
    type Output = MigrateConnectionResponse;
    type Error = MigrateConnectionError;

    const METADATA: &'static Metadata = &Metadata {
        id: "migrateConnection",
        method: Method::POST,
        path: "/marketplace/external-auth/migration",
        headers: &[("Version", "2021-07-28")],
        success: &[201],
        errors: &[400, 401, 404, 500],
        scopes: &["marketplace-external-auth-migration.write"],
        tokens: &[TokenType::Location],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/migrate-connection",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<MigrateConnectionResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`MigrateConnection`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrateConnectionError {
    /// `400 Bad Request`.
    BadRequest(BadRequest),
    /// `401 Unauthorized`.
    Unauthorized(Unauthorized),
    /// `404 Not Found`.
    NotFound,
    /// `500 Internal Server Error`.
    InternalServerError(InternalServerError),
    /// A status that the documentation does not mention.
    Undocumented,
}

impl ErrorKind for MigrateConnectionError {
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
