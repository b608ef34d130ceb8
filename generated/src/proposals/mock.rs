//! The Proposals API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::ProposalsError;
use super::operations::{
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListDocumentsParams>(),
    Listed::of::<SendDocumentParams>(),
    Listed::of::<ListTemplatesParams>(),
    Listed::of::<SendTemplateParams>(),
];

mock_operation! {
    ListDocumentsParams, "proposals().list_documents()", json, [query("locationId"),
    query_joined("status", ','), query_joined("paymentStatus", ','), query("limit"),
    query("skip"), query("query"), query("dateFrom"), query("dateTo")],
    "{\"documents\":[{\"locationId\":\"hTlkh7t8gujsahgg93\",\"documentId\":\"hTlkh7t8gujsahgg93\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"name\":\"Document Name\",\"type\":\"proposal\",\"deleted\":false,\"isExpired\":false,\"documentRevision\":1,\"grandTotal\":{\"amount\":100,\"currency\":\"USD\",\"discountPercentage\":15},\"locale\":\"en-US\",\"updatedAt\":\"2025-02-03T18:30:00.000Z\",\"createdAt\":\"2025-02-14T18:29:59.999Z\"}],\"total\":10,\"whiteLabelBaseUrl\":\"https://example.com\",\"whiteLabelBaseUrlForInvoice\":\"https://example.com\"}"
}

mock_operation! {
    SendDocumentParams, "proposals().send_document()", payload("links"), [json("body")],
    "{\"success\":true,\"links\":[{\"referenceId\":\"550e8400-e29b-41d4-a716-446655440000\",\"documentId\":\"c1e87a91-93b2-4b78-821f-85cf0e1f925b\",\"recipientId\":\"u240JcS0E5qE0ziHnwMm\",\"entityName\":\"contacts\",\"recipientCategory\":\"recipient\",\"documentRevision\":1,\"createdBy\":\"b6d8fa28-1112-4dc7-b9d2-f22b75a477ea\",\"deleted\":false}]}"
}

mock_operation! {
    ListTemplatesParams, "proposals().list_templates()", json, [query("locationId"),
    query("dateFrom"), query("dateTo"), query_joined("type", ','), query("name"),
    query("isPublicDocument"), query("userId"), query("limit"), query("skip")],
    "{\"data\":[{\"_id\":\"685d11c371c22e636e9c04b2\",\"deleted\":false,\"version\":2,\"name\":\"New Template\",\"locationId\":\"5rORm9p7RtxWQPzBIbTG\",\"type\":\"proposal\",\"updatedBy\":\"K9PSPnWjfNoE8DCf5LJZ\",\"isPublicDocument\":true,\"createdAt\":\"2025-06-26T09:24:19.305Z\",\"updatedAt\":\"2025-06-26T09:27:32.119Z\",\"id\":\"685d11c371c22e636e9c04b2\",\"documentCount\":0,\"docFormUrl\":\"https://staging.sendlink.co/documents/doc-form/685d11c371c22e636e9c04b2?locale=en_US\"}],\"total\":2,\"traceId\":\"d5656876-86a5-46fb-84df-788f1da7937a\"}"
}

mock_operation! {
    SendTemplateParams, "proposals().send_template()", payload("links"), [json("body")],
    "{\"success\":true,\"links\":[{\"referenceId\":\"550e8400-e29b-41d4-a716-446655440000\",\"documentId\":\"c1e87a91-93b2-4b78-821f-85cf0e1f925b\",\"recipientId\":\"u240JcS0E5qE0ziHnwMm\",\"entityName\":\"contacts\",\"recipientCategory\":\"recipient\",\"documentRevision\":1,\"createdBy\":\"b6d8fa28-1112-4dc7-b9d2-f22b75a477ea\",\"deleted\":false}]}"
}

mock_error! {
    ProposalsError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"]
}
