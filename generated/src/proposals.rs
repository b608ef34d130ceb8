//! The Proposals API, version 2: 4 operations.
//!
//! [`Client::proposals`](crate::Client::proposals) returns the handle [`Proposals`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Documents
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_documents`](Proposals::list_documents) | `GET /proposals/document` | Lists the documents and contracts of a location. |
//! | [`send_document`](Proposals::send_document) | `POST /proposals/document/send` | Sends a document to its recipients. |
//!
//! # Templates
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_templates`](Proposals::list_templates) | `GET /proposals/templates` | Lists the templates of documents and contracts of a location. |
//! | [`send_template`](Proposals::send_template) | `POST /proposals/templates/send` | Creates a document for a contact from a template, and can send it. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod errors;
mod list_documents;
mod list_templates;
mod send_document;
mod send_template;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use crate::shared::proposals::{
    BadRequestErrorBody, CcRecipient, CcRecipientRequired, Discount, DiscountType,
    Document, DocumentDelivery, DocumentLink, DocumentList, DocumentStatus, ElementType,
    FillableField, GrandTotal, NotificationSettings, PaymentStatus, ReceiverSettings,
    Recipient, RecipientCategory, RecipientRole, RecipientType, SendDocumentResponse,
    SendMedium, SenderSettings, Template, TemplateDelivery, TemplateDeliveryRequired,
    TemplateList, TemplateType,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Proposals",
    version: "v2",
    module: "proposals",
    feature: "proposals",
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
    /// Give both
    /// [`date_from`](crate::proposals::operations::ListDocumentsParams::date_from) and
    /// [`date_to`](crate::proposals::operations::ListDocumentsParams::date_to) or
    /// neither.
    ///
    /// Returns one page, [`DocumentList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListDocumentsError`](operations::ListDocumentsError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `documents_contracts/list.readonly`.
    ///
    /// `GET /proposals/document`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut documents = client
    ///     .proposals()
    ///     .list_documents("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(document) = documents.next().await {
    ///     let document = document?;
    ///     println!("{:?}", document.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-documents-contracts")]
    pub fn list_documents(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListDocuments {
        let params = operations::ListDocumentsParams::new(location_id);
        operations::ListDocuments {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a document to its recipients.
    ///
    /// With the medium `link` nothing is mailed; the response has the links.
    ///
    /// Returns a list of [`DocumentLink`]: the field `links` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SendDocumentResponse`], in a `Response`. Errors are
    /// [`SendDocumentError`](operations::SendDocumentError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `documents_contracts/sendLink.write`.
    ///
    /// `POST /proposals/document/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::proposals::{DocumentDelivery, SendMedium};
    ///
    /// let document_links = client
    ///     .proposals()
    ///     .send_document(
    ///         DocumentDelivery::new(
    ///                 "ve9EPM428h8vShlRW1KT",
    ///                 "67b5c0d2e4a19f3768c2d015",
    ///                 "K9PSPnWjfNoE8DCf5LJZ",
    ///             )
    ///             .medium(SendMedium::Email),
    ///     )
    ///     .await?;
    /// for document_link in document_links {
    ///     println!("{:?}", document_link.reference_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-documents-contracts")]
    pub fn send_document(&self, body: DocumentDelivery) -> operations::SendDocument {
        let params = operations::SendDocumentParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the templates of documents and contracts of a location.
    ///
    /// If
    /// [`is_public_document`](crate::proposals::operations::ListTemplatesParams::is_public_document)
    /// is true, [`user_id`](crate::proposals::operations::ListTemplatesParams::user_id)
    /// is required.
    ///
    /// Returns one page, [`TemplateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListTemplatesError`](operations::ListTemplatesError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `documents_contracts_template/list.readonly`.
    ///
    /// `GET /proposals/templates`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut templates = client
    ///     .proposals()
    ///     .list_templates("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(template) = templates.next().await {
    ///     let template = template?;
    ///     println!("{:?}", template.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-documents-contracts-templates")]
    pub fn list_templates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListTemplates {
        let params = operations::ListTemplatesParams::new(location_id);
        operations::ListTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a document for a contact from a template, and can send it.
    ///
    /// HighLevel does not document whether it sends the document if
    /// [`send_document`](crate::proposals::Proposals::send_document) is omitted.
    ///
    /// Returns a list of [`DocumentLink`]: the field `links` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`SendDocumentResponse`], in a `Response`. Errors are
    /// [`SendTemplateError`](operations::SendTemplateError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `documents_contracts_template/sendLink.write`.
    ///
    /// `POST /proposals/templates/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::proposals::{TemplateDelivery, TemplateDeliveryRequired};
    ///
    /// let document_links = client
    ///     .proposals()
    ///     .send_template(
    ///         TemplateDelivery::new(TemplateDeliveryRequired {
    ///                 location_id: "ve9EPM428h8vShlRW1KT",
    ///                 template_id: "685d11c371c22e636e9c04b2",
    ///                 user_id: "K9PSPnWjfNoE8DCf5LJZ",
    ///                 contact_id: "OP7z4LCyPACyH5fcEIZa",
    ///             })
    ///             .send_document(true),
    ///     )
    ///     .await?;
    /// for document_link in document_links {
    ///     println!("{:?}", document_link.reference_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "send-documents-contracts-template")]
    pub fn send_template(&self, body: TemplateDelivery) -> operations::SendTemplate {
        let params = operations::SendTemplateParams::new(body);
        Request::new(self.client, params)
    }
}
