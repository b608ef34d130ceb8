//! The request builders, parameters and errors of the Emails API.
//!
//! The methods of [`Emails`](super::Emails) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_template::{
    CreateTemplate, CreateTemplateError, CreateTemplateParams,
};
pub use super::delete_template::{
    DeleteTemplate, DeleteTemplateError, DeleteTemplateParams,
};
pub use super::list_campaigns::{ListCampaigns, ListCampaignsError, ListCampaignsParams};
pub use super::list_templates::{ListTemplates, ListTemplatesError, ListTemplatesParams};
pub use super::update_template::{
    UpdateTemplate, UpdateTemplateError, UpdateTemplateParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListTemplatesParams as Operation>::METADATA,
        <CreateTemplateParams as Operation>::METADATA,
        <UpdateTemplateParams as Operation>::METADATA,
        <DeleteTemplateParams as Operation>::METADATA,
        <ListCampaignsParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListTemplatesParams, CreateTemplateParams, UpdateTemplateParams,
    DeleteTemplateParams, ListCampaignsParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
