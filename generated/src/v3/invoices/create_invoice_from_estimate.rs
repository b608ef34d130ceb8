//! `create-invoice-from-estimate`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{
    CreateInvoiceFromEstimateBody, CreateInvoiceFromEstimateResponse, InvoicesError,
};

/// Creates an invoice from an estimate.
///
/// Needs a location's or an agency's token with the scope `invoices/estimate.write`.
///
/// `POST /invoices/estimate/{estimateId}/invoice`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateInvoiceFromEstimate {
    request: Request<CreateInvoiceFromEstimateParams>,
}

impl CreateInvoiceFromEstimate {
    pub(super) fn new(client: &Client, params: CreateInvoiceFromEstimateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    CreateInvoiceFromEstimate, CreateInvoiceFromEstimateParams
}

/// The parameters of [`CreateInvoiceFromEstimate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceFromEstimateParams {
    /// The path parameter `estimateId`.
    pub estimate_id: String,
    /// The request body.
    pub body: CreateInvoiceFromEstimateBody,
}

impl CreateInvoiceFromEstimateParams {
    /// Makes the parameters from what is required.
    pub fn new(
        estimate_id: impl Into<String>,
        body: CreateInvoiceFromEstimateBody,
    ) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for CreateInvoiceFromEstimateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceFromEstimateParams")?;
        Some(Self {
            estimate_id: object.required("estimateId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for CreateInvoiceFromEstimateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    CreateInvoiceFromEstimateParams
}

impl Operation for CreateInvoiceFromEstimateParams {
    type Output = CreateInvoiceFromEstimateResponse;
    type Error = CreateInvoiceFromEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "create-invoice-from-estimate",
        method: Method::POST,
        path: "/invoices/estimate/{estimateId}/invoice",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }

    fn output(
        response: &ResponseParts,
    ) -> Result<CreateInvoiceFromEstimateResponse, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`CreateInvoiceFromEstimate`].
pub type CreateInvoiceFromEstimateError = InvoicesError;
