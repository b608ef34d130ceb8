//! `disconnect-config`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use crate::LocationId;

/// Removes the live or the test keys of a custom payment provider.
///
/// Created by
/// [`Payments::disconnect_custom_provider_config`](super::Payments::disconnect_custom_provider_config).
///
/// `POST /payments/custom-provider/disconnect`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type DisconnectCustomProviderConfig = Request<DisconnectCustomProviderConfigParams>;

/// The parameters of [`DisconnectCustomProviderConfig`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct DisconnectCustomProviderConfigParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// Whether to remove the keys for real payments (true) or those for test payments
    /// (false).
    pub live_mode: bool,
}

impl DisconnectCustomProviderConfigParams {
    /// Creates the parameters.
    pub fn new(
        required: DisconnectCustomProviderConfigRequired<impl Into<LocationId>>,
    ) -> Self {
        let DisconnectCustomProviderConfigRequired { location_id, live_mode } = required;
        Self {
            location_id: location_id.into(),
            live_mode,
        }
    }
}

/// The arguments of [`DisconnectCustomProviderConfigParams::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct DisconnectCustomProviderConfigRequired<LocationIdValue> {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationIdValue,
    /// Whether to remove the keys for real payments (true) or those for test payments
    /// (false).
    pub live_mode: bool,
}

impl Operation for DisconnectCustomProviderConfigParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = DisconnectCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "disconnect-config",
        name: "disconnect_custom_provider_config",
        summary: "Removes the live or the test keys of a custom payment provider.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/custom-provider/disconnect",
        is_idempotent: false,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/disconnect-config",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.properties(&[("liveMode", &self.live_mode)]);
    }
}

/// Errors of [`DisconnectCustomProviderConfig`].
pub type DisconnectCustomProviderConfigError = super::errors::PaymentsError;
