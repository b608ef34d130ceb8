//! `send-estimate`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{Estimate, InvoicesError, SendEstimateBody};

/// Sends an estimate to its contact by email, by text message or by both.
///
/// Needs a location's or an agency's token with the scope `invoices/estimate.write`.
///
/// `POST /invoices/estimate/{estimateId}/send`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct SendEstimate {
    request: Request<SendEstimateParams>,
}

impl SendEstimate {
    pub(super) fn new(client: &Client, params: SendEstimateParams) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    SendEstimate, SendEstimateParams
}

/// The parameters of [`SendEstimate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendEstimateParams {
    /// The path parameter `estimateId`.
    pub estimate_id: String,
    /// The request body.
    pub body: SendEstimateBody,
}

impl SendEstimateParams {
    /// Makes the parameters from what is required.
    pub fn new(estimate_id: impl Into<String>, body: SendEstimateBody) -> Self {
        Self {
            estimate_id: estimate_id.into(),
            body,
        }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for SendEstimateParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("SendEstimateParams")?;
        Some(Self {
            estimate_id: object.required("estimateId")?,
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for SendEstimateParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    SendEstimateParams
}

impl Operation for SendEstimateParams {
    type Output = Estimate;
    type Error = SendEstimateError;

    const METADATA: &'static Metadata = &Metadata {
        id: "send-estimate",
        method: Method::POST,
        path: "/invoices/estimate/{estimateId}/send",
        headers: &[("Version", "v3")],
        success: &[201],
        errors: &[400, 401, 422],
        scopes: &["invoices/estimate.write"],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("estimateId", &self.estimate_id);
        request.json(&self.body);
    }

    fn output(response: &ResponseParts) -> Result<Estimate, DecodeError> {
        response.json()
    }
}

/// What can go wrong with [`SendEstimate`].
pub type SendEstimateError = InvoicesError;
