//! `get-invoice`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{Download, Metadata, Operation, Request, RequestParts};

/// Returns the invoice.
///
/// Created by [`Calls::get_invoice`](super::Calls::get_invoice).
///
/// `GET /calls/{id}/invoice`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type GetInvoice = Request<GetInvoiceParams>;

/// The parameters of [`GetInvoice`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GetInvoiceParams {
    /// The path parameter `id`.
    pub id: String,
}

impl GetInvoiceParams {
    /// Creates the parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetInvoiceParams {
    type Output = Download;
    type Whole = Download;
    type Error = GetInvoiceError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "get-invoice",
        name: "get_invoice",
        summary: "Returns the invoice.",
        deprecated: None,
        method: Method::GET,
        path: "/calls/{id}/invoice",
        is_idempotent: true,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.path("id", &self.id);
        request.expect_download();
    }
}

/// Errors of [`GetInvoice`].
pub type GetInvoiceError = super::errors::CallsError;
