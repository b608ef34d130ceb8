//! `get-installer-details`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{InstallerDetails, InstallerResponse};
use crate::AppId;

/// Returns the user who installed an app, and the company and location that have it.
///
/// Created by [`Marketplace::get_installer`](super::Marketplace::get_installer).
///
/// Returns [`InstallerDetails`]: the field `installation_details` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`InstallerResponse`], in a `Response`.
///
/// `GET /marketplace/app/{appId}/installations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetInstaller = Request<GetInstallerParams>;

/// The parameters of [`GetInstaller`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInstallerParams {
    /// Id of the app whose installation to describe.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
}

impl GetInstallerParams {
    /// Creates the parameters.
    pub fn new(app_id: impl Into<AppId>) -> Self {
        Self { app_id: app_id.into() }
    }
}

impl Operation for GetInstallerParams {
    type Output = InstallerDetails;
    type Whole = InstallerResponse;
    type Error = GetInstallerError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-installer-details",
        name: "get_installer",
        summary: "Returns the user who installed an app, and the company and location that have it.",
        deprecated: None,
        method: Method::GET,
        path: "/marketplace/app/{appId}/installations",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 403],
        scopes: &["marketplace-installer-details.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-installer-details",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appId", &self.app_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<InstallerDetails, DecodeError> {
        response
            .payload(
                &[&["installationDetails"]],
                |envelope: InstallerResponse| envelope.installation_details,
            )
    }
}

/// Errors of [`GetInstaller`].
pub type GetInstallerError = super::errors::MarketplaceError;
