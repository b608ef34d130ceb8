//! `allow-attach-rebilling`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{
    AllowAttachRebillingResponse, InternalServerErrorBody, RebillingAttachmentPermission,
    ResourceNotFoundErrorBody,
};
use crate::LocationId;

/// Marks a location in SaaS mode as waiting for rebilling, and stores the settings to
/// apply later.
///
/// Created by
/// [`Saas::allow_rebilling_attachment`](super::Saas::allow_rebilling_attachment).
///
/// `POST /saas/allow-attach-rebilling/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type AllowRebillingAttachment = Request<AllowRebillingAttachmentParams>;

/// The parameters of [`AllowRebillingAttachment`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowRebillingAttachmentParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: LocationId,
    /// Settings for rebilling products: charging their use to a location.
    pub body: RebillingAttachmentPermission,
}

impl AllowRebillingAttachmentParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        body: RebillingAttachmentPermission,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for AllowRebillingAttachmentParams {
    type Output = AllowAttachRebillingResponse;
    type Whole = AllowAttachRebillingResponse;
    type Error = AllowRebillingAttachmentError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "allow-attach-rebilling",
        name: "allow_rebilling_attachment",
        summary: "Marks a location in SaaS mode as waiting for rebilling, and stores the settings to apply later.",
        deprecated: None,
        method: Method::POST,
        path: "/saas/allow-attach-rebilling/{locationId}",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 404, 422, 500],
        scopes: &["saas/company.read"],
        tokens: &[TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`AllowRebillingAttachment`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[allow(clippy::large_enum_variant, reason = "callers match on values, not on boxes")]
#[non_exhaustive]
pub enum AllowRebillingAttachmentError {
    /// `400 Bad Request`.
    ///
    /// Example: `{"statusCode":400,"message":"Bad Request"}`.
    BadRequest(crate::v3::common::BadRequestErrorBody),
    /// `401 Unauthorized`.
    ///
    /// Example: `{"statusCode":401,"message":"Invalid token: access token is
    /// invalid","error":"Unauthorized"}`.
    Unauthorized(crate::v3::common::UnauthorizedErrorBody),
    /// `404 Not Found`.
    ///
    /// Example: `{"statusCode":404}`.
    NotFound(ResourceNotFoundErrorBody),
    /// `422 Unprocessable Entity`.
    UnprocessableEntity(crate::v3::common::BadRequestErrorBody),
    /// `500 Internal Server Error`.
    ///
    /// Example: `{"statusCode":500,"message":"Internal Server Error"}`.
    InternalServerError(InternalServerErrorBody),
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for AllowRebillingAttachmentError {
    #[inline]
    fn read(response: &ResponseParts) -> Self {
        match response.status().as_u16() {
            400 => Self::BadRequest(response.error_body()),
            401 => Self::Unauthorized(response.error_body()),
            404 => Self::NotFound(response.error_body()),
            422 => Self::UnprocessableEntity(response.error_body()),
            500 => Self::InternalServerError(response.error_body()),
            _ => Self::Undocumented,
        }
    }
}
