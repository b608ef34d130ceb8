//! `update-invoice-last-visited-at`: the request, its parameters and its outcome.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    Client, DecodeError, Metadata, Operation, Request, RequestParts, ResponseParts,
    TokenType, request_builder,
};

use super::{InvoicesError, UpdateInvoiceLastVisitedAtBody};

/// Marks an invoice as visited by its contact.
///
/// Needs a location's or an agency's token.
///
/// `PATCH /invoices/stats/last-visited-at`
/// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at))
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateInvoiceLastVisitedAt {
    request: Request<UpdateInvoiceLastVisitedAtParams>,
}

impl UpdateInvoiceLastVisitedAt {
    pub(super) fn new(
        client: &Client,
        params: UpdateInvoiceLastVisitedAtParams,
    ) -> Self {
        Self {
            request: Request::new(client, params),
        }
    }
}

request_builder! {
    UpdateInvoiceLastVisitedAt, UpdateInvoiceLastVisitedAtParams
}

/// The parameters of [`UpdateInvoiceLastVisitedAt`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvoiceLastVisitedAtParams {
    /// The request body.
    pub body: UpdateInvoiceLastVisitedAtBody,
}

impl UpdateInvoiceLastVisitedAtParams {
    /// Makes the parameters from what is required.
    pub fn new(body: UpdateInvoiceLastVisitedAtBody) -> Self {
        Self { body }
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Decode for UpdateInvoiceLastVisitedAtParams {
    fn decode(value: highlevel_runtime::Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceLastVisitedAtParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

#[cfg(feature = "serde")]
impl highlevel_runtime::Encode for UpdateInvoiceLastVisitedAtParams {
    fn encode(&self, writer: &mut highlevel_runtime::Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

#[cfg(feature = "serde")]
highlevel_runtime::impl_serde! {
    UpdateInvoiceLastVisitedAtParams
}

impl Operation for UpdateInvoiceLastVisitedAtParams {
    type Output = ();
    type Error = UpdateInvoiceLastVisitedAtError;

    const METADATA: &'static Metadata = &Metadata {
        id: "update-invoice-last-visited-at",
        method: Method::PATCH,
        path: "/invoices/stats/last-visited-at",
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &[],
        tokens: &[TokenType::Location, TokenType::Agency],
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at",
    };

    fn request(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }

    fn output(_response: &ResponseParts) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// What can go wrong with [`UpdateInvoiceLastVisitedAt`].
pub type UpdateInvoiceLastVisitedAtError = InvoicesError;
