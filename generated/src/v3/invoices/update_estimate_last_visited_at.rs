//! `update-estimate-last-visited-at`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{InvoicesError, UpdateEstimateLastVisitedAtBody};

/// Marks an estimate as visited by its contact.
///
/// Needs a location's or an agency's token.
///
/// `PATCH /invoices/estimate/stats/last-visited-at`
/// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateEstimateLastVisitedAt {
    request: Request<UpdateEstimateLastVisitedAtParams>,
}

impl UpdateEstimateLastVisitedAt {
    pub(super) fn new(
        client: &Client,
        params: UpdateEstimateLastVisitedAtParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateEstimateLastVisitedAt, UpdateEstimateLastVisitedAtParams
}

/// The parameters of [`UpdateEstimateLastVisitedAt`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEstimateLastVisitedAtParams {
    /// The request body.
    pub body: UpdateEstimateLastVisitedAtBody,
}

impl UpdateEstimateLastVisitedAtParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UpdateEstimateLastVisitedAtBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateEstimateLastVisitedAtParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEstimateLastVisitedAtParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateEstimateLastVisitedAtParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateEstimateLastVisitedAtParams
}

impl Operation for UpdateEstimateLastVisitedAtParams {
    type Output = ();
    type Error = UpdateEstimateLastVisitedAtError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-estimate-last-visited-at",
        method: Method::PATCH,
        path: "/invoices/estimate/stats/last-visited-at",
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`UpdateEstimateLastVisitedAt`].
pub type UpdateEstimateLastVisitedAtError = InvoicesError;
