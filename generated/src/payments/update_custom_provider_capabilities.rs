//! `custom-provider-marketplace-app-update-capabilities`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Acknowledgement, Metadata, Operation, Request, RequestParts, TokenType,
};

use super::CustomProviderCapabilitiesUpdate;

/// Sets the capabilities of the custom payment provider of an app.
///
/// Created by
/// [`Payments::update_custom_provider_capabilities`](super::Payments::update_custom_provider_capabilities).
///
/// `PUT /payments/custom-provider/capabilities`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type UpdateCustomProviderCapabilities = Request<
    UpdateCustomProviderCapabilitiesParams,
>;

/// The parameters of [`UpdateCustomProviderCapabilities`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomProviderCapabilitiesParams {
    /// The new capabilities of a custom payment provider.
    pub body: CustomProviderCapabilitiesUpdate,
}

impl UpdateCustomProviderCapabilitiesParams {
    /// Creates the parameters.
    pub fn new(body: CustomProviderCapabilitiesUpdate) -> Self {
        Self { body }
    }
}

impl Operation for UpdateCustomProviderCapabilitiesParams {
    type Output = Acknowledgement;
    type Whole = Acknowledgement;
    type Error = UpdateCustomProviderCapabilitiesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "custom-provider-marketplace-app-update-capabilities",
        name: "update_custom_provider_capabilities",
        summary: "Sets the capabilities of the custom payment provider of an app.",
        deprecated: None,
        method: Method::PUT,
        path: "/payments/custom-provider/capabilities",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/custom-provider-marketplace-app-update-capabilities",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

/// Errors of [`UpdateCustomProviderCapabilities`].
pub type UpdateCustomProviderCapabilitiesError = super::errors::PaymentsError;
