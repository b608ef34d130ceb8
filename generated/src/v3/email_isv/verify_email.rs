//! `verify-email`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{EmailVerification, VerifyEmailResponse};
use crate::LocationId;
use crate::v3::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};

/// Verifies an email address, or that of a contact.
///
/// Created by [`EmailIsv::verify_email`](super::EmailIsv::verify_email).
///
/// `POST /email/verify`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type VerifyEmail = Request<VerifyEmailParams>;

/// The parameters of [`VerifyEmail`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct VerifyEmailParams {
    /// Id of the location (sub-account), which is charged.
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// The email address to verify, or the contact whose address to verify.
    pub body: EmailVerification,
}

impl VerifyEmailParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: EmailVerification) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for VerifyEmailParams {
    type Output = VerifyEmailResponse;
    type Whole = VerifyEmailResponse;
    type Error = VerifyEmailError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "verify-email",
        name: "verify_email",
        summary: "Verifies an email address, or that of a contact.",
        deprecated: None,
        method: Method::POST,
        path: "/email/verify",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["lc-email.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/email-isv/verify-email",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`VerifyEmail`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum VerifyEmailError {
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
    /// Example: `{"statusCode":422,"message":["Unprocessable
    /// Entity"],"error":"Unprocessable Entity"}`.
    UnprocessableEntity(UnprocessableErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for VerifyEmailError {
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
