//! `get-rebilling-config-for-app`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts, TokenType,
};

use super::{RebillingConfigResponse, RebillingPlans};
use crate::{AppId, LocationId};

/// Returns the prices of an app for a location, for subscriptions and for usage.
///
/// Created by
/// [`Marketplace::get_rebilling_config`](super::Marketplace::get_rebilling_config).
///
/// Returns [`RebillingPlans`]: the field `plans` of the response.
/// [`send_whole`](crate::Request::send_whole) returns the whole body,
/// [`RebillingConfigResponse`], in a `Response`.
///
/// `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetRebillingConfig = Request<GetRebillingConfigParams>;

/// The parameters of [`GetRebillingConfig`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetRebillingConfigParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Id of the app whose rebilling configuration to return.
    ///
    /// Example: `65e0a7c41d9f3b2876c5e810`.
    pub app_id: AppId,
}

impl GetRebillingConfigParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, app_id: impl Into<AppId>) -> Self {
        Self {
            location_id: location_id.into(),
            app_id: app_id.into(),
        }
    }
}

impl Operation for GetRebillingConfigParams {
    type Output = RebillingPlans;
    type Whole = RebillingConfigResponse;
    type Error = GetRebillingConfigError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-rebilling-config-for-app",
        name: "get_rebilling_config",
        summary: "Returns the prices of an app for a location, for subscriptions and for usage.",
        deprecated: None,
        method: Method::GET,
        path: "/marketplace/app/{appId}/rebilling-config/location/{locationId}",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 403],
        scopes: &["oauth.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/marketplace/get-rebilling-config-for-app",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("appId", &self.app_id);
        request.path("locationId", &self.location_id);
    }

    #[inline]
    fn output(response: &ResponseParts) -> Result<RebillingPlans, DecodeError> {
        response
            .payload(&[&["plans"]], |envelope: RebillingConfigResponse| envelope.plans)
    }
}

/// Errors of [`GetRebillingConfig`].
pub type GetRebillingConfigError = super::errors::MarketplaceError;
