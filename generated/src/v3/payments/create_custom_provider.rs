//! `create-integration`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Metadata, Operation, Request, RequestParts, TokenType};

use super::{CustomProvider, NewCustomProvider};
use crate::LocationId;

/// Creates the custom payment provider of an app in a location.
///
/// Created by
/// [`Payments::create_custom_provider`](super::Payments::create_custom_provider).
///
/// `POST /payments/custom-provider/provider`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type CreateCustomProvider = Request<CreateCustomProviderParams>;

/// The parameters of [`CreateCustomProvider`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateCustomProviderParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `ve9EPM428h8vShlRW1KT`.
    pub location_id: LocationId,
    /// A custom payment provider to create.
    pub body: NewCustomProvider,
}

impl CreateCustomProviderParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>, body: NewCustomProvider) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

impl Operation for CreateCustomProviderParams {
    type Output = CustomProvider;
    type Whole = CustomProvider;
    type Error = CreateCustomProviderError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "create-integration",
        name: "create_custom_provider",
        summary: "Creates the custom payment provider of an app in a location.",
        deprecated: None,
        method: Method::POST,
        path: "/payments/custom-provider/provider",
        is_idempotent: false,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        paging: None,
        docs: "https://marketplace.gohighlevel.com/docs/ghl/payments/create-integration",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
        request.json(&self.body);
    }
}

/// Errors of [`CreateCustomProvider`].
pub type CreateCustomProviderError = super::errors::PaymentsError;
