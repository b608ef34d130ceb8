//! `uninstall-application`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, ErrorKind, Metadata, Operation, Request, RequestParts,
    ResponseParts, TokenType,
};

use super::ApplicationUninstallation;
use crate::AppId;
use crate::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};

/// Uninstalls an app from a company or from a location.
///
/// Created by
/// [`Marketplace::uninstall_application`](super::Marketplace::uninstall_application).
///
/// `DELETE /marketplace/app/{appId}/installations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UninstallApplication = Request<UninstallApplicationParams>;

/// The parameters of [`UninstallApplication`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UninstallApplicationParams {
    /// Id of the app to uninstall.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
    /// The company or location to uninstall an app from, and the reason.
    pub body: ApplicationUninstallation,
}

impl UninstallApplicationParams {
    /// Creates the parameters.
    pub fn new(app_id: impl Into<AppId>, body: ApplicationUninstallation) -> Self {
        Self {
            app_id: app_id.into(),
            body,
        }
    }
}

impl Operation for UninstallApplicationParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UninstallApplicationError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "uninstall-application",
        name: "uninstall_application",
        summary: "Uninstalls an app from a company or from a location.",
        deprecated: None,
        method: Method::DELETE,
        path: "/marketplace/app/{appId}/installations",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["oauth.write"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/uninstall-application",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appId", &self.app_id);
        request.json(&self.body);
    }
}

/// Errors of [`UninstallApplication`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum UninstallApplicationError {
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

impl ErrorKind for UninstallApplicationError {
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
