//! The request builders, parameters and errors of the Proposals API.
//!
//! The methods of [`Proposals`](super::Proposals) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::list_documents::{ListDocuments, ListDocumentsError, ListDocumentsParams};
pub use super::list_templates::{ListTemplates, ListTemplatesError, ListTemplatesParams};
pub use super::send_document::{SendDocument, SendDocumentError, SendDocumentParams};
pub use super::send_template::{SendTemplate, SendTemplateError, SendTemplateParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListDocumentsParams as Operation>::METADATA,
        <SendDocumentParams as Operation>::METADATA,
        <ListTemplatesParams as Operation>::METADATA,
        <SendTemplateParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListDocumentsParams, SendDocumentParams, ListTemplatesParams, SendTemplateParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
