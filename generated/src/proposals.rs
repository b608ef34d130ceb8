//! The Proposals API, version 2: 4 operations.

use highlevel_runtime::Client;

mod errors;
mod list_documents_contracts;
mod list_documents_contracts_templates;
mod send_documents_contracts;
mod send_documents_contracts_template;

pub use self::errors::DocumentsContractsError;
pub use self::list_documents_contracts::{
    ListDocumentsContracts, ListDocumentsContractsError, ListDocumentsContractsParams,
};
pub use self::list_documents_contracts_templates::{
    ListDocumentsContractsTemplates, ListDocumentsContractsTemplatesError,
    ListDocumentsContractsTemplatesParams,
};
pub use self::send_documents_contracts::{
    SendDocumentsContracts, SendDocumentsContractsError, SendDocumentsContractsParams,
};
pub use self::send_documents_contracts_template::{
    SendDocumentsContractsTemplate, SendDocumentsContractsTemplateError,
    SendDocumentsContractsTemplateParams,
};
pub use crate::shared::proposals::{
    BadRequest, CcRecipient, Discount, DiscountType, Document, DocumentLink,
    DocumentList, DocumentStatus, DocumentToSend, ElementType, EntityReference,
    FillableField, GrandTotal, LinkEntity, NotificationSettings, PaymentStatus,
    ReceiverSettings, Recipient, RecipientCategory, RecipientRole, SendDocumentResponse,
    SendMedium, SenderSettings, Template, TemplateList, TemplateToSend, TemplateType,
};

/// The Proposals API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Proposals<'a> {
    client: &'a Client,
}

impl<'a> Proposals<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the documents and contracts of a location.
    ///
    /// Give both `dateFrom` and `dateTo` or neither.
    ///
    /// Needs a location's or an agency's token with the scope
    /// `documents_contracts/list.readonly`.
    ///
    /// `GET /proposals/document`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts))
    pub fn list_documents_contracts(
        &self,
        location_id: impl Into<String>,
    ) -> ListDocumentsContracts {
        ListDocumentsContracts::new(
            self.client,
            ListDocumentsContractsParams::new(location_id),
        )
    }

    /// Sends a document to those who are to read or sign it.
    ///
    /// With the medium `link` nothing is mailed; the answer has the links.
    ///
    /// Needs a location's or an agency's token with the scope
    /// `documents_contracts/sendLink.write`.
    ///
    /// `POST /proposals/document/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts))
    pub fn send_documents_contracts(
        &self,
        body: DocumentToSend,
    ) -> SendDocumentsContracts {
        SendDocumentsContracts::new(self.client, SendDocumentsContractsParams::new(body))
    }

    /// Lists the templates of documents and contracts of a location.
    ///
    /// `limit` and `skip` are strings. Public documents need the id of a user, too.
    ///
    /// Needs a location's or an agency's token with the scope
    /// `documents_contracts_template/list.readonly`.
    ///
    /// `GET /proposals/templates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates))
    pub fn list_documents_contracts_templates(
        &self,
        location_id: impl Into<String>,
    ) -> ListDocumentsContractsTemplates {
        ListDocumentsContractsTemplates::new(
            self.client,
            ListDocumentsContractsTemplatesParams::new(location_id),
        )
    }

    /// Makes a document from a template, and sends it to a contact.
    ///
    /// Needs a location's or an agency's token with the scope
    /// `documents_contracts_template/sendLink.write`.
    ///
    /// `POST /proposals/templates/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template))
    pub fn send_documents_contracts_template(
        &self,
        body: TemplateToSend,
    ) -> SendDocumentsContractsTemplate {
        SendDocumentsContractsTemplate::new(
            self.client,
            SendDocumentsContractsTemplateParams::new(body),
        )
    }
}
