//! `create-config`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CustomProvider, NewCustomProviderConfig};
use crate::LocationId;

/// Sets the live and test keys of a custom payment provider.
///
/// Created by
/// [`Payments::create_custom_provider_config`](super::Payments::create_custom_provider_config).
///
/// `POST /payments/custom-provider/connect`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomProviderConfig = Request<CreateCustomProviderConfigParams>;

/// The parameters of [`CreateCustomProviderConfig`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomProviderConfigParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// The keys of a custom payment provider, for real and for test payments.
    pub body: NewCustomProviderConfig,
}

impl CreateCustomProviderConfigParams {
    /// Creates the parameters.
    pub fn new(
        location_id: impl Into<LocationId>,
        body: NewCustomProviderConfig,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomProviderConfigParams {
    type Output = CustomProvider;
    type Whole = CustomProvider;
    type Error = CreateCustomProviderConfigError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-config",
        name: "create_custom_provider_config",
        summary: "Sets the live and test keys of a custom payment provider.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/custom-provider/connect",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-config",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateCustomProviderConfig`].
pub type CreateCustomProviderConfigError = super::errors::PaymentsError;
