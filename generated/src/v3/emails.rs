//! The Emails API, version 3: 18 operations.
//!
//! [`Client::v3_emails`](crate::Client::v3_emails) returns the handle [`Emails`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Campaigns
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_bulk_action_campaigns`](Emails::list_bulk_action_campaigns) | `GET /emails/locations/{locationId}/campaigns/bulk-actions` | Lists the bulk actions of a location that send emails. |
//! | [`get_bulk_action_campaign`](Emails::get_bulk_action_campaign) | `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}` | Returns a bulk action that sends emails. |
//! | [`list_email_campaigns`](Emails::list_email_campaigns) | `GET /emails/locations/{locationId}/campaigns/emails` | Lists the email campaigns of a location. |
//! | [`create_email_campaign`](Emails::create_email_campaign) | `POST /emails/locations/{locationId}/campaigns/emails` | Creates an email campaign as a draft. |
//! | [`get_email_campaign`](Emails::get_email_campaign) | `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}` | Returns an email campaign. |
//! | [`delete_campaign`](Emails::delete_campaign) | `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}` | Deletes an email campaign. |
//! | [`update_email_campaign`](Emails::update_email_campaign) | `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}` | Updates the draft of an email campaign. |
//! | [`schedule_campaign`](Emails::schedule_campaign) | `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule` | Sends an email campaign, now or later. |
//! | [`list_workflow_campaigns`](Emails::list_workflow_campaigns) | `GET /emails/locations/{locationId}/campaigns/workflows` | Lists the workflows of a location that send emails. |
//! | [`get_workflow_campaign`](Emails::get_workflow_campaign) | `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}` | Returns a workflow and its steps that send emails. |
//!
//! # Statistics
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_campaign_stats`](Emails::get_campaign_stats) | `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}` | Returns the delivery metrics of the emails of a campaign, a workflow or a bulk action. |
//!
//! # Templates
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_email_templates`](Emails::list_email_templates) | `GET /emails/locations/{locationId}/templates` | Lists the email templates and template folders of a location. |
//! | [`create_email_template`](Emails::create_email_template) | `POST /emails/locations/{locationId}/templates` | Creates an email template from HTML or plain text. |
//! | [`create_template_folder`](Emails::create_template_folder) | `POST /emails/locations/{locationId}/templates/folders` | Creates a folder for email templates. |
//! | [`import_email_template`](Emails::import_email_template) | `POST /emails/locations/{locationId}/templates/import` | Imports an email template that another service shares by a URL. |
//! | [`get_email_template`](Emails::get_email_template) | `GET /emails/locations/{locationId}/templates/{templateId}` | Returns an email template. |
//! | [`delete_email_template`](Emails::delete_email_template) | `DELETE /emails/locations/{locationId}/templates/{templateId}` | Deletes an email template. |
//! | [`update_email_template`](Emails::update_email_template) | `PATCH /emails/locations/{locationId}/templates/{templateId}` | Updates an email template. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_email_campaign;
mod create_email_template;
mod create_template_folder;
mod delete_campaign;
mod delete_email_template;
mod errors;
mod get_bulk_action_campaign;
mod get_campaign_stats;
mod get_email_campaign;
mod get_email_template;
mod get_workflow_campaign;
mod import_email_template;
mod list_bulk_action_campaigns;
mod list_email_campaigns;
mod list_email_templates;
mod list_workflow_campaigns;
mod schedule_campaign;
mod types;
mod update_email_campaign;
mod update_email_template;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    AbTestConfig, AbTestConfigRequired, AbTestCriterion, AbTestType, AbTestVariation,
    BatchConfig, BulkActionCampaign, BulkActionCampaignList, BulkActionCampaignSummary,
    BulkActionEmail, BulkActionScheduleType, BulkActionStatus, CampaignEmail,
    CampaignRecipients, CampaignResend, CampaignSchedule, CampaignScheduleRequired,
    CampaignSource, CampaignStats, CampaignTracking, CampaignVariation,
    CreateEmailCampaignResponse, CreateEmailTemplateResponse, EditorType, EmailCampaign,
    EmailCampaignList, EmailCampaignStatus, EmailCampaignSummary, EmailCampaignUpdate,
    EmailStats, EmailTemplate, EmailTemplateImport, EmailTemplateList,
    EmailTemplateUpdate, ImportEmailTemplateResponse, ImportProvider, IntervalUnit,
    NewEmailCampaign, NewEmailTemplate, NewTemplateFolder, RecipientSegment,
    RecipientType, RssConfig, RssInterval, RssWeekday, ScheduleCampaignResponse,
    ScheduleConfig, ScheduleType, SortOrder, TemplateFolder, TemplateInclude,
    TemplateResourceType, TemplateSortBy, TemplateSummary, TextEditorType,
    UpdateEmailCampaignResponse, UpdateEmailTemplateResponse, Weekday, WorkflowCampaign,
    WorkflowCampaignList, WorkflowCampaignStatus, WorkflowCampaignSummary,
    WorkflowEmailStep,
};
pub use crate::shared::emails::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Emails",
    version: "v3",
    module: "v3::emails",
    feature: "v3-emails",
};

/// The Emails API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Emails<'a> {
    client: &'a Client,
}

impl<'a> Emails<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the bulk actions of a location that send emails.
    ///
    /// At most 20 are returned at a time.
    ///
    /// Returns one page, [`BulkActionCampaignList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBulkActionCampaignsError`](operations::ListBulkActionCampaignsError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/bulk-actions` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut bulk_action_campaign_summaries = client
    ///     .v3_emails()
    ///     .list_bulk_action_campaigns("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(bulk_action_campaign_summary) = bulk_action_campaign_summaries
    ///     .next()
    ///     .await
    /// {
    ///     let bulk_action_campaign_summary = bulk_action_campaign_summary?;
    ///     println!("{:?}", bulk_action_campaign_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bulk_action_campaigns(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBulkActionCampaigns {
        let params = operations::ListBulkActionCampaignsParams::new(location_id);
        operations::ListBulkActionCampaigns {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a bulk action that sends emails.
    ///
    /// Returns [`BulkActionCampaign`]. Errors are
    /// [`GetBulkActionCampaignError`](operations::GetBulkActionCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/bulk-actions/{campaignId}` (no page
    /// of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let bulk_action_campaign = client
    ///     .v3_emails()
    ///     .get_bulk_action_campaign("ve9EPM428h8vShlRW1KT", "OI72xYec4Mho6VBykTvj")
    ///     .await?;
    /// println!("{:?}", bulk_action_campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_bulk_action_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::GetBulkActionCampaign {
        let params = operations::GetBulkActionCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the email campaigns of a location.
    ///
    /// At most 20 are returned at a time.
    ///
    /// Returns one page, [`EmailCampaignList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListEmailCampaignsError`](operations::ListEmailCampaignsError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/emails` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut email_campaign_summaries = client
    ///     .v3_emails()
    ///     .list_email_campaigns("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(email_campaign_summary) = email_campaign_summaries.next().await {
    ///     let email_campaign_summary = email_campaign_summary?;
    ///     println!("{:?}", email_campaign_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_email_campaigns(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListEmailCampaigns {
        let params = operations::ListEmailCampaignsParams::new(location_id);
        operations::ListEmailCampaigns {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an email campaign as a draft.
    ///
    /// [`schedule_campaign`](crate::v3::emails::Emails::schedule_campaign) sends it.
    ///
    /// Returns [`CreateEmailCampaignResponse`]. Errors are
    /// [`CreateEmailCampaignError`](operations::CreateEmailCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.write`.
    ///
    /// `POST /emails/locations/{locationId}/campaigns/emails` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{NewEmailCampaign, TextEditorType};
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .create_email_campaign(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewEmailCampaign::new(
    ///                 "April newsletter",
    ///                 TextEditorType::Html,
    ///                 "America/New_York",
    ///                 "6YAtzfzpmHAdj0e8GkKp",
    ///             )
    ///             .editor_content("<h1>News of this month</h1>"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_email_campaign(
        &self,
        location_id: impl Into<LocationId>,
        body: NewEmailCampaign,
    ) -> operations::CreateEmailCampaign {
        let params = operations::CreateEmailCampaignParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns an email campaign.
    ///
    /// The content is at the URL
    /// [`editor_content_url`](EmailCampaign::editor_content_url).
    ///
    /// Returns [`EmailCampaign`]. Errors are
    /// [`GetEmailCampaignError`](operations::GetEmailCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/emails/{campaignId}` (no page of its
    /// own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let email_campaign = client
    ///     .v3_emails()
    ///     .get_email_campaign("ve9EPM428h8vShlRW1KT", "67f15c2ae99226d5bcccb8f3")
    ///     .await?;
    /// println!("{:?}", email_campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_email_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::GetEmailCampaign {
        let params = operations::GetEmailCampaignParams::new(location_id, campaign_id);
        Request::new(self.client, params)
    }

    /// Deletes an email campaign.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteCampaignError`](operations::DeleteCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.write`.
    ///
    /// `DELETE /emails/locations/{locationId}/campaigns/emails/{campaignId}` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_emails()
    ///     .delete_campaign("ve9EPM428h8vShlRW1KT", "67f15c2ae99226d5bcccb8f3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::DeleteCampaign {
        let params = operations::DeleteCampaignParams::new(location_id, campaign_id);
        Request::new(self.client, params)
    }

    /// Updates the draft of an email campaign.
    ///
    /// [`editor_content`](EmailCampaignUpdate::editor_content) and
    /// [`editor_type`](EmailCampaignUpdate::editor_type) go together: give both or
    /// neither.
    ///
    /// Returns [`UpdateEmailCampaignResponse`]. Errors are
    /// [`UpdateEmailCampaignError`](operations::UpdateEmailCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.write`.
    ///
    /// `PATCH /emails/locations/{locationId}/campaigns/emails/{campaignId}` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{EmailCampaignUpdate, TextEditorType};
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .update_email_campaign(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "67f15c2ae99226d5bcccb8f3",
    ///         EmailCampaignUpdate::new()
    ///             .name("May newsletter")
    ///             .editor_content("<h1>News of May</h1>")
    ///             .editor_type(TextEditorType::Html),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_email_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        body: EmailCampaignUpdate,
    ) -> operations::UpdateEmailCampaign {
        let params = operations::UpdateEmailCampaignParams::new(
            location_id,
            campaign_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Sends an email campaign, now or later.
    ///
    /// Only a draft or a campaign that was paused or cancelled can be sent. The required
    /// fields of the body depend on its
    /// [`schedule_type`](CampaignSchedule::schedule_type):
    /// [`rss_config`](CampaignSchedule::rss_config) for `rss`, else
    /// [`schedule_config`](CampaignSchedule::schedule_config). A/B tests are possible
    /// with all types but `rss`.
    ///
    /// Returns [`ScheduleCampaignResponse`]. Errors are
    /// [`ScheduleCampaignError`](operations::ScheduleCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.write`.
    ///
    /// `POST /emails/locations/{locationId}/campaigns/emails/{campaignId}/schedule` (no
    /// page of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{
    ///     CampaignEmail, CampaignRecipients, CampaignSchedule, CampaignScheduleRequired,
    ///     RecipientType, ScheduleConfig, ScheduleType,
    /// };
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .schedule_campaign(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "67f15c2ae99226d5bcccb8f3",
    ///         CampaignSchedule::new(CampaignScheduleRequired {
    ///                 schedule_type: ScheduleType::Scheduled,
    ///                 time_zone: "America/New_York",
    ///                 user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///                 email_meta: CampaignEmail::new(
    ///                     "Our April newsletter",
    ///                     "Jane Doe",
    ///                     "jane@example.com",
    ///                 ),
    ///                 recipients: CampaignRecipients::new(RecipientType::Contact)
    ///                     .contact_ids(["ocQHyuzHvysMo5N5VsXc"]),
    ///             })
    ///             .schedule_config(ScheduleConfig::new().send_at("2026-04-01 09:00 AM")),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.source_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn schedule_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        body: CampaignSchedule,
    ) -> operations::ScheduleCampaign {
        let params = operations::ScheduleCampaignParams::new(
            location_id,
            campaign_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Returns the delivery metrics of the emails of a campaign, a workflow or a bulk
    /// action.
    ///
    /// Returns [`CampaignStats`]. Errors are
    /// [`GetCampaignStatsError`](operations::GetCampaignStatsError).
    ///
    /// Needs a location's token with the scope `emails/stats.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/stats/{source}/{sourceId}` (no page
    /// of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::CampaignSource;
    ///
    /// let campaign_stats = client
    ///     .v3_emails()
    ///     .get_campaign_stats(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         CampaignSource::EmailCampaigns,
    ///         "B67vyPIAfq3Bnk3FVioE",
    ///     )
    ///     .await?;
    /// if let Some(stats) = campaign_stats.stats {
    ///     println!("{:?}", stats.delivered);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_campaign_stats(
        &self,
        location_id: impl Into<LocationId>,
        source: CampaignSource,
        source_id: impl Into<String>,
    ) -> operations::GetCampaignStats {
        let params = operations::GetCampaignStatsParams::new(
            location_id,
            source,
            source_id,
        );
        operations::GetCampaignStats {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the workflows of a location that send emails.
    ///
    /// At most 20 are returned at a time.
    ///
    /// Returns one page, [`WorkflowCampaignList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListWorkflowCampaignsError`](operations::ListWorkflowCampaignsError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/workflows` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut workflow_campaign_summaries = client
    ///     .v3_emails()
    ///     .list_workflow_campaigns("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(workflow_campaign_summary) = workflow_campaign_summaries.next().await
    /// {
    ///     let workflow_campaign_summary = workflow_campaign_summary?;
    ///     println!("{:?}", workflow_campaign_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_workflow_campaigns(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListWorkflowCampaigns {
        let params = operations::ListWorkflowCampaignsParams::new(location_id);
        operations::ListWorkflowCampaigns {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a workflow and its steps that send emails.
    ///
    /// With the id of such a step,
    /// [`get_campaign_stats`](crate::v3::emails::Emails::get_campaign_stats) returns the
    /// metrics of the step alone.
    ///
    /// Returns [`WorkflowCampaign`]. Errors are
    /// [`GetWorkflowCampaignError`](operations::GetWorkflowCampaignError).
    ///
    /// Needs a location's token with the scope `emails/campaigns.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/campaigns/workflows/{campaignId}` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let workflow_campaign = client
    ///     .v3_emails()
    ///     .get_workflow_campaign("ve9EPM428h8vShlRW1KT", "693bd14ea6b50a8df0180e9a")
    ///     .await?;
    /// println!("{:?}", workflow_campaign.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_workflow_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::GetWorkflowCampaign {
        let params = operations::GetWorkflowCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the email templates and template folders of a location.
    ///
    /// At most 20 are returned at a time; the folder `root` is the top.
    ///
    /// Returns one page, [`EmailTemplateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListEmailTemplatesError`](operations::ListEmailTemplatesError).
    ///
    /// Needs a location's token with the scope `emails/templates.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/templates` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut template_summaries = client
    ///     .v3_emails()
    ///     .list_email_templates("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(template_summary) = template_summaries.next().await {
    ///     let template_summary = template_summary?;
    ///     println!("{:?}", template_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_email_templates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListEmailTemplates {
        let params = operations::ListEmailTemplatesParams::new(location_id);
        operations::ListEmailTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an email template from HTML or plain text.
    ///
    /// Templates of the visual editor cannot be created.
    ///
    /// Returns [`CreateEmailTemplateResponse`]. Errors are
    /// [`CreateEmailTemplateError`](operations::CreateEmailTemplateError).
    ///
    /// Needs a location's token with the scope `emails/templates.write`.
    ///
    /// `POST /emails/locations/{locationId}/templates` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{NewEmailTemplate, TextEditorType};
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .create_email_template(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewEmailTemplate::new("Welcome email", TextEditorType::Html)
    ///             .editor_content("<h1>Thank you for subscribing</h1>")
    ///             .subject_line("Welcome to our newsletter"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_email_template(
        &self,
        location_id: impl Into<LocationId>,
        body: NewEmailTemplate,
    ) -> operations::CreateEmailTemplate {
        let params = operations::CreateEmailTemplateParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Creates a folder for email templates.
    ///
    /// Returns [`TemplateFolder`]. Errors are
    /// [`CreateTemplateFolderError`](operations::CreateTemplateFolderError).
    ///
    /// Needs a location's token with the scope `emails/templates.write`.
    ///
    /// `POST /emails/locations/{locationId}/templates/folders` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::NewTemplateFolder;
    ///
    /// let template_folder = client
    ///     .v3_emails()
    ///     .create_template_folder(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewTemplateFolder::new("Spring Campaigns"),
    ///     )
    ///     .await?;
    /// println!("{:?}", template_folder.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template_folder(
        &self,
        location_id: impl Into<LocationId>,
        body: NewTemplateFolder,
    ) -> operations::CreateTemplateFolder {
        let params = operations::CreateTemplateFolderParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Imports an email template that another service shares by a URL.
    ///
    /// Returns [`ImportEmailTemplateResponse`]. Errors are
    /// [`ImportEmailTemplateError`](operations::ImportEmailTemplateError).
    ///
    /// Needs a location's token with the scope `emails/templates.write`.
    ///
    /// `POST /emails/locations/{locationId}/templates/import` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{EmailTemplateImport, ImportProvider};
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .import_email_template(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         EmailTemplateImport::new(
    ///                 ImportProvider::Mailchimp,
    ///                 "https://templates.example.com/public/template-123",
    ///             )
    ///             .name("Spring newsletter"),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_email_template(
        &self,
        location_id: impl Into<LocationId>,
        body: EmailTemplateImport,
    ) -> operations::ImportEmailTemplate {
        let params = operations::ImportEmailTemplateParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns an email template.
    ///
    /// The content is at the URL
    /// [`editor_content_url`](EmailTemplate::editor_content_url).
    ///
    /// Returns [`EmailTemplate`]. Errors are
    /// [`GetEmailTemplateError`](operations::GetEmailTemplateError).
    ///
    /// Needs a location's token with the scope `emails/templates.readonly`.
    ///
    /// `GET /emails/locations/{locationId}/templates/{templateId}` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let email_template = client
    ///     .v3_emails()
    ///     .get_email_template("ve9EPM428h8vShlRW1KT", "zYy3YOUuHxgomU1uYJty")
    ///     .await?;
    /// println!("{:?}", email_template.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_email_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::GetEmailTemplate {
        let params = operations::GetEmailTemplateParams::new(location_id, template_id);
        Request::new(self.client, params)
    }

    /// Deletes an email template.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteEmailTemplateError`](operations::DeleteEmailTemplateError).
    ///
    /// Needs a location's token with the scope `emails/templates.write`.
    ///
    /// `DELETE /emails/locations/{locationId}/templates/{templateId}` (no page of its own
    /// in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_emails()
    ///     .delete_email_template("ve9EPM428h8vShlRW1KT", "zYy3YOUuHxgomU1uYJty")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_email_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::DeleteEmailTemplate {
        let params = operations::DeleteEmailTemplateParams::new(
            location_id,
            template_id,
        );
        Request::new(self.client, params)
    }

    /// Updates an email template.
    ///
    /// [`editor_content`](EmailTemplateUpdate::editor_content) and
    /// [`editor_type`](EmailTemplateUpdate::editor_type) go together: give both or
    /// neither. Content of the visual editor cannot be changed.
    ///
    /// Returns [`UpdateEmailTemplateResponse`]. Errors are
    /// [`UpdateEmailTemplateError`](operations::UpdateEmailTemplateError).
    ///
    /// Needs a location's token with the scope `emails/templates.write`.
    ///
    /// `PATCH /emails/locations/{locationId}/templates/{templateId}` (no page of its own
    /// in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::emails::{EmailTemplateUpdate, TextEditorType};
    ///
    /// let response = client
    ///     .v3_emails()
    ///     .update_email_template(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "zYy3YOUuHxgomU1uYJty",
    ///         EmailTemplateUpdate::new()
    ///             .name("Welcome email for members")
    ///             .editor_content("<h1>Thank you for joining us</h1>")
    ///             .editor_type(TextEditorType::Html),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_email_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
        body: EmailTemplateUpdate,
    ) -> operations::UpdateEmailTemplate {
        let params = operations::UpdateEmailTemplateParams::new(
            location_id,
            template_id,
            body,
        );
        Request::new(self.client, params)
    }
}
