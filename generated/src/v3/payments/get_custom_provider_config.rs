//! `fetch-config`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::CustomProvider;
use crate::LocationId;

/// Returns the custom payment provider of a location with its configuration.
///
/// Created by
/// [`Payments::get_custom_provider_config`](super::Payments::get_custom_provider_config).
///
/// `GET /payments/custom-provider/connect`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetCustomProviderConfig = Request<GetCustomProviderConfigParams>;

/// The parameters of [`GetCustomProviderConfig`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetCustomProviderConfigParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
}

impl GetCustomProviderConfigParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

impl Operation for GetCustomProviderConfigParams {
    type Output = CustomProvider;
    type Whole = CustomProvider;
    type Error = GetCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "fetch-config",
        name: "get_custom_provider_config",
        summary: "Returns the custom payment provider of a location with its configuration.",
        deprecated: None,
        method: Method::GET,
        path: "/payments/custom-provider/connect",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.readonly"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/fetch-config",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }
}

/// Errors of [`GetCustomProviderConfig`].
pub type GetCustomProviderConfigError = super::errors::PaymentsError;
