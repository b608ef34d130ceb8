//! `locations`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::SaasError;

/// Lists the locations of a Stripe customer or subscription.
///
/// Pass either of the two; the answer holds ids.
///
/// Needs a location's or an agency's token with the scope `saas/location.read`.
///
/// `GET /saas/locations`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Locations {
    request: Request<LocationsParams>,
}

impl Locations {
    pub(super) fn new(client: &Client, params: LocationsParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }

    /// Sets the query parameter `customerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().customer_id = Some(value.into());
        self
    }

    /// Sets the query parameter `subscriptionId`.
    pub fn subscription_id(mut self, value: impl Into<String>) -> Self {
        self.request.params_mut().subscription_id = Some(value.into());
        self
    }
}

request_builder! {
    Locations, LocationsParams
}

/// The parameters of [`Locations`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationsParams {
    /// Id of the company (agency).
    pub company_id: String,
    /// The query parameter `customerId`.
    pub customer_id: Option<String>,
    /// The query parameter `subscriptionId`.
    pub subscription_id: Option<String>,
}

impl LocationsParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            customer_id: None,
            subscription_id: None,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for LocationsParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationsParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            customer_id: object.optional("customerId"),
            subscription_id: object.optional("subscriptionId"),
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for LocationsParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("customerId", &self.customer_id);
        object.field("subscriptionId", &self.subscription_id);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    LocationsParams
}

impl Operation for LocationsParams {
    type Output = Vec<String>;
    type Error = LocationsError;

    const METADATA: &'static Metadata = &Metadata {
        id: "locations",
        method: Method::GET,
        path: "/saas/locations",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[],
        scopes: &["saas/location.read"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/locations",
    };

    fn request(&self, request: &mut RequestParts) {
        request.query("companyId", &self.company_id);
        request.query("customerId", &self.customer_id);
        request.query("subscriptionId", &self.subscription_id);
    }

    fn output(response: &ResponseParts) -> Result<Vec<String>, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`Locations`].
pub type LocationsError = SaasError;
