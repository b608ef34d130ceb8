//! The Proposals API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::DocumentsContractsError;
use super::{
    ListDocumentsParams, ListTemplatesParams, SendDocumentParams, SendTemplateParams,
};

/// The mock of the Proposals API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Proposals<'a> {
    mock: &'a Mock,
}

impl<'a> Proposals<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_documents`](super::Proposals::list_documents).
    pub fn list_documents(&self) -> Expect<'a, ListDocumentsParams> {
        self.mock.expect()
    }

    /// Mocks [`send_document`](super::Proposals::send_document).
    pub fn send_document(&self) -> Expect<'a, SendDocumentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_templates`](super::Proposals::list_templates).
    pub fn list_templates(&self) -> Expect<'a, ListTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`send_template`](super::Proposals::send_template).
    pub fn send_template(&self) -> Expect<'a, SendTemplateParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListDocumentsParams>(),
    Listed::of::<SendDocumentParams>(),
    Listed::of::<ListTemplatesParams>(),
    Listed::of::<SendTemplateParams>(),
];

mock_operation! {
    ListDocumentsParams, "v3_proposals().list_documents()", json, [query("locationId"),
    query_joined("status", ','), query_joined("paymentStatus", ','), query("limit"),
    query("skip"), query("query"), query("dateFrom"), query("dateTo")]
}

mock_operation! {
    SendDocumentParams, "v3_proposals().send_document()", json, [json("body")]
}

mock_operation! {
    ListTemplatesParams, "v3_proposals().list_templates()", json, [query("locationId"),
    query("dateFrom"), query("dateTo"), query_joined("type", ','), query("name"),
    query("isPublicDocument"), query("userId"), query("limit"), query("skip")]
}

mock_operation! {
    SendTemplateParams, "v3_proposals().send_template()", json, [json("body")]
}

mock_error! {
    DocumentsContractsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"]
}
