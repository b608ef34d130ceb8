//! `bulk-enable-saas`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BulkEnableSaasBody, BulkEnableSaasResponse, SaasError};

/// Enables SaaS mode for several locations of a company.
///
/// Locations on either version of SaaS mode are accepted.
///
/// Needs an agency's token.
///
/// `POST /saas/bulk-enable-saas/{companyId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkEnableSaas {
    request: Request<BulkEnableSaasParams>,
}

impl BulkEnableSaas {
    pub(super) fn new(client: &Client, params: BulkEnableSaasParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkEnableSaas, BulkEnableSaasParams
}

/// The parameters of [`BulkEnableSaas`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkEnableSaasParams {
    /// Id of the company (agency).
    pub company_id: String,
    /// The request body.
    pub body: BulkEnableSaasBody,
}

impl BulkEnableSaasParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>, body: BulkEnableSaasBody) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for BulkEnableSaasParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BulkEnableSaasParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BulkEnableSaasParams
}

impl Operation for BulkEnableSaasParams {
    type Output = BulkEnableSaasResponse;
    type Error = BulkEnableSaasError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulk-enable-saas",
        method: Method::POST,
        path: "/saas/bulk-enable-saas/{companyId}",
        headers: &[("Version", "2021-04-15")],
        success: &[201],
        errors: &[],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BulkEnableSaasResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkEnableSaas`].
pub type BulkEnableSaasError = SaasError;
