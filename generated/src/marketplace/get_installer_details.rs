//! `get-installer-details`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{InstallerDetails, InstallerDetailsResponse};
use crate::AppId;

/// Returns the user who installed an app, and the company and location that have it.
///
/// Created by
/// [`Marketplace::get_installer_details`](super::Marketplace::get_installer_details).
///
/// Returns [`InstallerDetails`]: the field `installation_details` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`InstallerDetailsResponse`], in a `Response`.
///
/// `GET /marketplace/app/{appId}/installations`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetInstallerDetails = Request<GetInstallerDetailsParams>;

/// The parameters of [`GetInstallerDetails`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInstallerDetailsParams {
    /// Id of the app whose installation to describe.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
}

impl GetInstallerDetailsParams {
    /// Creates the parameters.
    pub fn new(app_id: impl Into<AppId>) -> Self {
        Self { app_id: app_id.into() }
    }
}

impl Operation for GetInstallerDetailsParams {
    type Output = InstallerDetails;
    type Whole = InstallerDetailsResponse;
    type Error = GetInstallerDetailsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-installer-details",
        name: "get_installer_details",
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
                |envelope: InstallerDetailsResponse| envelope.installation_details,
            )
    }
}

/// Errors of [`GetInstallerDetails`].
pub type GetInstallerDetailsError = super::errors::MarketplaceError;
