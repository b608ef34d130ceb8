//! The request builders, parameters and errors of the Emails API.
//!
//! The methods of [`Emails`](super::Emails) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::create_email_campaign::{
    CreateEmailCampaign, CreateEmailCampaignError, CreateEmailCampaignParams,
};
pub use super::create_email_template::{
    CreateEmailTemplate, CreateEmailTemplateError, CreateEmailTemplateParams,
};
pub use super::create_template_folder::{
    CreateTemplateFolder, CreateTemplateFolderError, CreateTemplateFolderParams,
};
pub use super::delete_campaign::{
    DeleteCampaign, DeleteCampaignError, DeleteCampaignParams,
};
pub use super::delete_email_template::{
    DeleteEmailTemplate, DeleteEmailTemplateError, DeleteEmailTemplateParams,
};
pub use super::get_bulk_action_campaign::{
    GetBulkActionCampaign, GetBulkActionCampaignError, GetBulkActionCampaignParams,
};
pub use super::get_campaign_stats::{
    GetCampaignStats, GetCampaignStatsError, GetCampaignStatsParams,
};
pub use super::get_email_campaign::{
    GetEmailCampaign, GetEmailCampaignError, GetEmailCampaignParams,
};
pub use super::get_email_template::{
    GetEmailTemplate, GetEmailTemplateError, GetEmailTemplateParams,
};
pub use super::get_workflow_campaign::{
    GetWorkflowCampaign, GetWorkflowCampaignError, GetWorkflowCampaignParams,
};
pub use super::import_email_template::{
    ImportEmailTemplate, ImportEmailTemplateError, ImportEmailTemplateParams,
};
pub use super::list_bulk_action_campaigns::{
    ListBulkActionCampaigns, ListBulkActionCampaignsError, ListBulkActionCampaignsParams,
};
pub use super::list_email_campaigns::{
    ListEmailCampaigns, ListEmailCampaignsError, ListEmailCampaignsParams,
};
pub use super::list_email_templates::{
    ListEmailTemplates, ListEmailTemplatesError, ListEmailTemplatesParams,
};
pub use super::list_workflow_campaigns::{
    ListWorkflowCampaigns, ListWorkflowCampaignsError, ListWorkflowCampaignsParams,
};
pub use super::schedule_campaign::{
    ScheduleCampaign, ScheduleCampaignError, ScheduleCampaignParams,
};
pub use super::update_email_campaign::{
    UpdateEmailCampaign, UpdateEmailCampaignError, UpdateEmailCampaignParams,
};
pub use super::update_email_template::{
    UpdateEmailTemplate, UpdateEmailTemplateError, UpdateEmailTemplateParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListBulkActionCampaignsParams as Operation>::METADATA,
        <GetBulkActionCampaignParams as Operation>::METADATA,
        <ListEmailCampaignsParams as Operation>::METADATA,
        <CreateEmailCampaignParams as Operation>::METADATA,
        <GetEmailCampaignParams as Operation>::METADATA,
        <DeleteCampaignParams as Operation>::METADATA,
        <UpdateEmailCampaignParams as Operation>::METADATA,
        <ScheduleCampaignParams as Operation>::METADATA,
        <GetCampaignStatsParams as Operation>::METADATA,
        <ListWorkflowCampaignsParams as Operation>::METADATA,
        <GetWorkflowCampaignParams as Operation>::METADATA,
        <ListEmailTemplatesParams as Operation>::METADATA,
        <CreateEmailTemplateParams as Operation>::METADATA,
        <CreateTemplateFolderParams as Operation>::METADATA,
        <ImportEmailTemplateParams as Operation>::METADATA,
        <GetEmailTemplateParams as Operation>::METADATA,
        <DeleteEmailTemplateParams as Operation>::METADATA,
        <UpdateEmailTemplateParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListBulkActionCampaignsParams, GetBulkActionCampaignParams, ListEmailCampaignsParams,
    CreateEmailCampaignParams, GetEmailCampaignParams, DeleteCampaignParams,
    UpdateEmailCampaignParams, ScheduleCampaignParams, GetCampaignStatsParams,
    ListWorkflowCampaignsParams, GetWorkflowCampaignParams, ListEmailTemplatesParams,
    CreateEmailTemplateParams, CreateTemplateFolderParams, ImportEmailTemplateParams,
    GetEmailTemplateParams, DeleteEmailTemplateParams, UpdateEmailTemplateParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
