//! `enable-saas-location`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{EnableSaasBody, EnableSaasResponse, SaasError};

/// Enables SaaS mode for a location.
///
/// Agencies need the Agency Pro plan for it. The Stripe account and customer are for
/// version 1 of SaaS mode; version 2 needs the contact, and a plan with its price
/// only to set a subscription up in advance.
///
/// Needs a location's or an agency's token with the scope `saas/location.write`.
///
/// `POST /saas/enable-saas/{locationId}`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct EnableSaasLocation {
    request: Request<EnableSaasLocationParams>,
}

impl EnableSaasLocation {
    pub(super) fn new(client: &Client, params: EnableSaasLocationParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    EnableSaasLocation, EnableSaasLocationParams
}

/// The parameters of [`EnableSaasLocation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnableSaasLocationParams {
    /// Id of the location (sub-account).
    pub location_id: String,
    /// The request body.
    pub body: EnableSaasBody,
}

impl EnableSaasLocationParams {
    /// Makes the parameters from what is required.
    pub fn new(location_id: impl Into<String>, body: EnableSaasBody) -> Self {
        Self {
            location_id: location_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for EnableSaasLocationParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("EnableSaasLocationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for EnableSaasLocationParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    EnableSaasLocationParams
}

impl Operation for EnableSaasLocationParams {
    type Output = EnableSaasResponse;
    type Error = EnableSaasLocationError;

    const METADATA: &'static Metadata = &Metadata {
        id: "enable-saas-location",
        method: Method::POST,
        path: "/saas/enable-saas/{locationId}",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[],
        scopes: &["saas/location.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/saas-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("locationId", &self.location_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<EnableSaasResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`EnableSaasLocation`].
pub type EnableSaasLocationError = SaasError;
