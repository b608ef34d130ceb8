//! `bulk-enable-saas-deprecated`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{BulkEnableSaasBody, BulkEnableSaasResponse, DeprecatedError};

/// Enables SaaS mode for several locations of a company.
///
/// HighLevel has deprecated this address; use `bulk-enable-saas`, which is the same
/// at another.
///
/// Needs an agency's token.
///
/// `POST /saas-api/public-api/bulk-enable-saas/{companyId}`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct BulkEnableSaasDeprecated {
    request: Request<BulkEnableSaasDeprecatedParams>,
}

impl BulkEnableSaasDeprecated {
    pub(super) fn new(client: &Client, params: BulkEnableSaasDeprecatedParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    BulkEnableSaasDeprecated, BulkEnableSaasDeprecatedParams
}

/// The parameters of [`BulkEnableSaasDeprecated`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkEnableSaasDeprecatedParams {
    /// Id of the company (agency).
    pub company_id: String,
    /// The request body.
    pub body: BulkEnableSaasBody,
}

impl BulkEnableSaasDeprecatedParams {
    /// Makes the parameters from what is required.
    pub fn new(company_id: impl Into<String>, body: BulkEnableSaasBody) -> Self {
        Self {
            company_id: company_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for BulkEnableSaasDeprecatedParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkEnableSaasDeprecatedParams")?;
        Some(Self {
            company_id: object.required("companyId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for BulkEnableSaasDeprecatedParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("companyId", &self.company_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    BulkEnableSaasDeprecatedParams
}

impl Operation for BulkEnableSaasDeprecatedParams {
    type Output = BulkEnableSaasResponse;
    type Error = BulkEnableSaasDeprecatedError;

    const METADATA: &'static Metadata = &Metadata {
        id: "bulk-enable-saas-deprecated",
        method: Method::POST,
        path: "/saas-api/public-api/bulk-enable-saas/{companyId}",
        headers: &[("Version", "2021-04-15")],
        success: &[200],
        errors: &[400, 401, 404, 500],
        scopes: &[],
        tokens: &[TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/saas-api/bulk-enable-saas-deprecated",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("companyId", &self.company_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<BulkEnableSaasResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`BulkEnableSaasDeprecated`].
pub type BulkEnableSaasDeprecatedError = DeprecatedError;
