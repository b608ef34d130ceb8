//! `delete-integration`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{DeleteCustomProviderResponse, PaymentsError};

/// Removes the custom payment provider of an app from a location.
///
/// Needs a location's token with the scope `payments/custom-provider.write`.
///
/// `DELETE /payments/custom-provider/provider`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteCustomProvider {
    request: Request<DeleteCustomProviderParams>,
}

impl DeleteCustomProvider {
    pub(super) fn new(client: &Client, params: DeleteCustomProviderParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    DeleteCustomProvider, DeleteCustomProviderParams
}

/// The parameters of [`DeleteCustomProvider`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomProviderParams {
    /// Id of the location (sub-account).
    pub location_id: String,
}

impl DeleteCustomProviderParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            location_id: location_id.into(),
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for DeleteCustomProviderParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCustomProviderParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for DeleteCustomProviderParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    DeleteCustomProviderParams
}

impl Operation for DeleteCustomProviderParams {
    type Output = DeleteCustomProviderResponse;
    type Error = DeleteCustomProviderError;

    const METADATA: &'static Metadata = &Metadata {
        id: "delete-integration",
        method: Method::DELETE,
        path: "/payments/custom-provider/provider",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["payments/custom-provider.write"],
        tokens: &[TokenType::Location],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/payments-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("locationId", &self.location_id);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<DeleteCustomProviderResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`DeleteCustomProvider`].
pub type DeleteCustomProviderError = PaymentsError;
