//! Types of the requests and responses of the Emails API.

use std::collections::BTreeMap;

use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Nullable, Timestamp, Writer, impl_debug,
    impl_debug_fields, impl_default, impl_extra, open_enum, open_enum_decode,
    open_enum_encode,
};

use crate::{ContactId, LocationId, UserId};

/// Type of campaign that sends emails: an email campaign, a workflow or a bulk
/// action.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum CampaignSource {
    /// `email-campaigns`
    EmailCampaigns,
    /// `workflow-campaigns`
    WorkflowCampaigns,
    /// `bulk-actions`
    BulkActions,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl CampaignSource {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EmailCampaigns => "email-campaigns",
            Self::WorkflowCampaigns => "workflow-campaigns",
            Self::BulkActions => "bulk-actions",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CampaignSource {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email-campaigns" => Self::EmailCampaigns,
            "workflow-campaigns" => Self::WorkflowCampaigns,
            "bulk-actions" => Self::BulkActions,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Subject, sender and template of a bulk action's email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkActionEmail {
    /// Subject of the email.
    ///
    /// Example: `Welcome to our platform`.
    pub subject: Option<String>,
    /// Name and email address of the sender, such as `John Doe <john@example.com>`.
    pub from: Option<String>,
    /// Name of the sender, such as `John Doe`.
    pub name: Option<String>,
    /// Id of the template that the campaign sends.
    ///
    /// Example: `6790aeb53c8d1288f555f92b`.
    pub template_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkActionEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkActionEmail")?;
        Some(Self {
            subject: object.optional("subject"),
            from: object.optional("from"),
            name: object.optional("name"),
            template_id: object.optional("templateId"),
            extra: object.extra(),
        })
    }
}

/// A bulk action that sends emails, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkActionCampaignSummary {
    /// Id of the campaign.
    ///
    /// Example: `OI72xYec4Mho6VBykTvj`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-marketing`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign.
    ///
    /// Example: `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `Test Mail`.
    pub name: Option<String>,
    /// Progress of the bulk action.
    pub status: Option<BulkActionStatus>,
    /// Whether the emails are sent immediately, at a set time, or spread over time in
    /// batches (`DRIP`).
    pub schedule_type: Option<BulkActionScheduleType>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// When the last email was processed, RFC 3339; absent until then.
    ///
    /// Example: `2025-07-24T11:55:48.000Z`.
    pub completed_at: Option<Timestamp>,
    /// Subject, sender and template of the email.
    pub email_metadata: Option<BulkActionEmail>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkActionCampaignSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkActionCampaignSummary")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            schedule_type: object.optional("scheduleType"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            completed_at: object.optional("completedAt"),
            email_metadata: object.optional("emailMetadata"),
            extra: object.extra(),
        })
    }
}

/// An email campaign to create, as a draft.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewEmailCampaign {
    /// Name of the campaign, as users see it.
    pub name: String,
    /// Format of the content, which is HTML or plain text.
    pub editor_type: TextEditorType,
    /// Id of the template from which the campaign is created; without it the campaign is
    /// empty.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub template_id: Option<String>,
    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](NewEmailCampaign::editor_type).
    ///
    /// Example: `<html><body>Hello World</body></html>`.
    pub editor_content: Option<String>,
    /// Id of the folder in which the campaign is created.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// IANA time zone of the campaign, such as `America/New_York`.
    pub time_zone: String,
    /// Id of the user who creates the campaign.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Name of the user who creates the campaign.
    ///
    /// Example: `John Doe`.
    pub user_name: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewEmailCampaign {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        editor_type: TextEditorType,
        time_zone: impl Into<String>,
        user_id: impl Into<UserId>,
    ) -> Self {
        Self {
            name: name.into(),
            editor_type,
            time_zone: time_zone.into(),
            user_id: user_id.into(),
            template_id: None,
            editor_content: None,
            parent_folder_id: None,
            user_name: None,
            extra: Extra::new(),
        }
    }

    /// Id of the template from which the campaign is created; without it the campaign is
    /// empty.
    #[must_use]
    pub fn template_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.template_id = value.into_optional();
        self
    }

    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](NewEmailCampaign::editor_type).
    #[must_use]
    pub fn editor_content(mut self, value: impl IntoOptional<String>) -> Self {
        self.editor_content = value.into_optional();
        self
    }

    /// Id of the folder in which the campaign is created.
    #[must_use]
    pub fn parent_folder_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_folder_id = value.into_optional();
        self
    }

    /// Name of the user who creates the campaign.
    #[must_use]
    pub fn user_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_name = value.into_optional();
        self
    }
}

impl Encode for NewEmailCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("editorType", &self.editor_type);
        object.field("templateId", &self.template_id);
        object.field("editorContent", &self.editor_content);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("timeZone", &self.time_zone);
        object.field("userId", &self.user_id);
        object.field("userName", &self.user_name);
    }
}

/// An email campaign that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEmailCampaignResponse {
    /// Id of the campaign.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-campaign`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign, such as
    /// `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `February Newsletter`.
    pub name: Option<String>,
    /// State of the campaign, from `draft` to `sent`. The value `all` occurs only as a
    /// filter of lists.
    pub status: Option<EmailCampaignStatus>,
    /// Delivery type of the campaign, such as `bulk-email`.
    pub campaign_type: Option<String>,
    /// Category of the campaign, such as `email-campaign` or `normal`.
    pub campaign_category: Option<String>,
    /// Variations that the A/B test of the campaign compares; empty for a campaign
    /// without such a test.
    pub variations: Vec<CampaignVariation>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateEmailCampaignResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEmailCampaignResponse")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            campaign_type: object.optional("campaignType"),
            campaign_category: object.optional("campaignCategory"),
            variations: object.list("variations"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A folder for templates to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewTemplateFolder {
    /// Name of the folder.
    ///
    /// Example: `Spring Campaigns`.
    pub name: String,
    /// Id of the user who creates the folder.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewTemplateFolder {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the user who creates the folder.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for NewTemplateFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("userId", &self.user_id);
    }
}

/// A folder for templates that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateFolder {
    /// Id of the folder.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Name of the folder.
    ///
    /// Example: `Spring Campaigns`.
    pub name: Option<String>,
    /// When the folder was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the folder was last changed, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TemplateFolder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateFolder")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email template to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewEmailTemplate {
    /// Name of the template.
    ///
    /// Example: `Newsletter Template`.
    pub name: String,
    /// Format of the content, which is HTML or plain text.
    pub editor_type: TextEditorType,
    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](NewEmailTemplate::editor_type).
    ///
    /// Example: `<html><body>Hello World</body></html>`.
    pub editor_content: Option<String>,
    /// Id of the folder in which the template is created.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    pub preview_text: Option<String>,
    /// Id of the user who creates the template.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewEmailTemplate {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>, editor_type: TextEditorType) -> Self {
        Self {
            name: name.into(),
            editor_type,
            editor_content: None,
            parent_folder_id: None,
            subject_line: None,
            from_name: None,
            from_email: None,
            preview_text: None,
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](NewEmailTemplate::editor_type).
    #[must_use]
    pub fn editor_content(mut self, value: impl IntoOptional<String>) -> Self {
        self.editor_content = value.into_optional();
        self
    }

    /// Id of the folder in which the template is created.
    #[must_use]
    pub fn parent_folder_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_folder_id = value.into_optional();
        self
    }

    /// Subject of the email.
    #[must_use]
    pub fn subject_line(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject_line = value.into_optional();
        self
    }

    /// Name of the sender, as the recipient sees it.
    #[must_use]
    pub fn from_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_name = value.into_optional();
        self
    }

    /// Email address of the sender, such as `john@example.com`.
    #[must_use]
    pub fn from_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_email = value.into_optional();
        self
    }

    /// Text that email clients show after the subject, before the email is opened.
    #[must_use]
    pub fn preview_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.preview_text = value.into_optional();
        self
    }

    /// Id of the user who creates the template.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for NewEmailTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("editorType", &self.editor_type);
        object.field("editorContent", &self.editor_content);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("subjectLine", &self.subject_line);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("previewText", &self.preview_text);
        object.field("userId", &self.user_id);
    }
}

/// An email template that was created.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateEmailTemplateResponse {
    /// Id of the template.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `Newsletter Template`.
    pub name: Option<String>,
    /// Format of the content, which is HTML or plain text.
    pub editor_type: Option<TextEditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// Id of the folder that the template is in; absent at the top level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    pub preview_text: Option<String>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com/preview/template123`.
    pub preview_url: Option<String>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateEmailTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEmailTemplateResponse")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            parent_folder_id: object.optional("parentFolderId"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject_line: object.optional("subjectLine"),
            preview_text: object.optional("previewText"),
            preview_url: object.optional("previewUrl"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email campaign, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailCampaignSummary {
    /// Id of the campaign.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-campaign`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign, such as
    /// `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `February Newsletter`.
    pub name: Option<String>,
    /// State of the campaign, from `draft` to `sent`. The value `all` occurs only as a
    /// filter of lists.
    pub status: Option<EmailCampaignStatus>,
    /// Delivery type of the campaign, such as `bulk-email`.
    pub campaign_type: Option<String>,
    /// Category of the campaign, such as `email-campaign` or `normal`.
    pub campaign_category: Option<String>,
    /// Variations that the A/B test of the campaign compares; empty for a campaign
    /// without such a test.
    pub variations: Vec<CampaignVariation>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailCampaignSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailCampaignSummary")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            campaign_type: object.optional("campaignType"),
            campaign_category: object.optional("campaignCategory"),
            variations: object.list("variations"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A variation of an A/B test.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignVariation {
    /// Id by which `get_campaign_stats` returns the statistics of the variation.
    ///
    /// Example: `9MhVcU7dTdLI7XOU1Vdt`.
    pub source_id: Option<String>,
    /// Whether the variation won the test.
    pub is_winner: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CampaignVariation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignVariation")?;
        Some(Self {
            source_id: object.optional("sourceId"),
            is_winner: object.optional("isWinner"),
            extra: object.extra(),
        })
    }
}

/// Counts and rates of a campaign's emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailStats {
    /// Number of emails that were sent: those delivered, accepted and bounced.
    ///
    /// Example: `1020`.
    pub sent: Option<i64>,
    /// Number of emails that the mail server accepted.
    ///
    /// Example: `5`.
    pub accepted: Option<i64>,
    /// Number of emails that were delivered.
    ///
    /// Example: `1000`.
    pub delivered: Option<i64>,
    /// Number of emails that were opened.
    ///
    /// Example: `450`.
    pub opened: Option<i64>,
    /// Number of clicks on links.
    ///
    /// Example: `120`.
    pub clicked: Option<i64>,
    /// Number of recipients that unsubscribed.
    ///
    /// Example: `5`.
    pub unsubscribed: Option<i64>,
    /// Number of emails that were marked as spam.
    ///
    /// Example: `2`.
    pub complained: Option<i64>,
    /// Number of emails that bounced permanently (hard bounces).
    ///
    /// Example: `15`.
    pub permanent_fail: Option<i64>,
    /// Number of emails that bounced temporarily (soft bounces).
    ///
    /// Example: `3`.
    pub temporary_fail: Option<i64>,
    /// Number of emails that were rejected.
    ///
    /// Example: `10`.
    pub rejected: Option<i64>,
    /// Number of emails that failed.
    ///
    /// Example: `5`.
    pub failed: Option<i64>,
    /// Number of replies that were received.
    ///
    /// Example: `25`.
    pub replied: Option<i64>,
    /// Openings, in percent of the emails delivered.
    ///
    /// Example: `45`.
    pub open_rate: Option<f64>,
    /// Clicks, in percent of the emails delivered.
    ///
    /// Example: `12`.
    pub click_rate: Option<f64>,
    /// Unsubscriptions, in percent of the emails delivered.
    ///
    /// Example: `0.5`.
    pub unsubscribe_rate: Option<f64>,
    /// Spam complaints, in percent of the emails delivered.
    ///
    /// Example: `0.2`.
    pub complaint_rate: Option<f64>,
    /// Bounces, in percent of the emails sent.
    ///
    /// Example: `1.76`.
    pub bounce_rate: Option<f64>,
    /// Replies, in percent of the emails delivered.
    ///
    /// Example: `2.5`.
    pub reply_rate: Option<f64>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, f64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailStats {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailStats")?;
        Some(Self {
            sent: object.optional("sent"),
            accepted: object.optional("accepted"),
            delivered: object.optional("delivered"),
            opened: object.optional("opened"),
            clicked: object.optional("clicked"),
            unsubscribed: object.optional("unsubscribed"),
            complained: object.optional("complained"),
            permanent_fail: object.optional("permanentFail"),
            temporary_fail: object.optional("temporaryFail"),
            rejected: object.optional("rejected"),
            failed: object.optional("failed"),
            replied: object.optional("replied"),
            open_rate: object.optional("openRate"),
            click_rate: object.optional("clickRate"),
            unsubscribe_rate: object.optional("unsubscribeRate"),
            complaint_rate: object.optional("complaintRate"),
            bounce_rate: object.optional("bounceRate"),
            reply_rate: object.optional("replyRate"),
            others: object
                .others(
                    &[
                        "sent",
                        "accepted",
                        "delivered",
                        "opened",
                        "clicked",
                        "unsubscribed",
                        "complained",
                        "permanentFail",
                        "temporaryFail",
                        "rejected",
                        "failed",
                        "replied",
                        "openRate",
                        "clickRate",
                        "unsubscribeRate",
                        "complaintRate",
                        "bounceRate",
                        "replyRate",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

/// A bulk action that sends emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkActionCampaign {
    /// Id of the campaign.
    ///
    /// Example: `OI72xYec4Mho6VBykTvj`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-marketing`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign.
    ///
    /// Example: `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `Test Mail`.
    pub name: Option<String>,
    /// Progress of the bulk action.
    pub status: Option<BulkActionStatus>,
    /// Whether the emails are sent immediately, at a set time, or spread over time in
    /// batches (`DRIP`).
    pub schedule_type: Option<BulkActionScheduleType>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// Email address that receives replies, if it is not the sender.
    ///
    /// Example: `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// Editor in which the content was made; `builder` is the drag-and-drop editor.
    pub editor_type: Option<EditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// URL of the content as HTML.
    ///
    /// Example: `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// When the last email was processed, RFC 3339; absent until then.
    ///
    /// Example: `2025-07-24T11:55:48.000Z`.
    pub completed_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkActionCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkActionCampaign")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            schedule_type: object.optional("scheduleType"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject: object.optional("subject"),
            reply_to_address: object.optional("replyToAddress"),
            preview_text: object.optional("previewText"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            editor_content_url: object.optional("editorContentUrl"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            completed_at: object.optional("completedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Statistics of the emails of a campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignStats {
    /// Id of the location (sub-account).
    ///
    /// Example: `abc123`.
    pub location_id: Option<LocationId>,
    /// Whether the emails are those of an email campaign, a workflow or a bulk action.
    pub source: Option<CampaignSource>,
    /// Id of the source, as it was requested.
    ///
    /// Example: `campaign123`.
    pub source_id: Option<String>,
    /// Id of the step of the workflow to which the statistics are limited.
    ///
    /// Example: `step001`.
    pub sub_source_id: Option<String>,
    /// Counts and rates of the emails.
    pub stats: Option<EmailStats>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CampaignStats {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignStats")?;
        Some(Self {
            location_id: object.optional("locationId"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            sub_source_id: object.optional("subSourceId"),
            stats: object.optional("stats"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailCampaign {
    /// Id of the campaign.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-campaign`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign, such as
    /// `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `February Newsletter`.
    pub name: Option<String>,
    /// State of the campaign, from `draft` to `sent`. The value `all` occurs only as a
    /// filter of lists.
    pub status: Option<EmailCampaignStatus>,
    /// Delivery type of the campaign, such as `bulk-email`.
    pub campaign_type: Option<String>,
    /// Category of the campaign, such as `email-campaign` or `normal`.
    pub campaign_category: Option<String>,
    /// Variations that the A/B test of the campaign compares; empty for a campaign
    /// without such a test.
    pub variations: Vec<CampaignVariation>,
    /// Editor in which the content was made; `builder` is the drag-and-drop editor.
    pub editor_type: Option<EditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// URL of the content as HTML.
    ///
    /// Example: `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// Email address that receives replies, if it is not the sender.
    ///
    /// Example: `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailCampaign")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            campaign_type: object.optional("campaignType"),
            campaign_category: object.optional("campaignCategory"),
            variations: object.list("variations"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            editor_content_url: object.optional("editorContentUrl"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject: object.optional("subject"),
            reply_to_address: object.optional("replyToAddress"),
            preview_text: object.optional("previewText"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An email template.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Id of the template.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `Newsletter Template`.
    pub name: Option<String>,
    /// Editor in which the content was made; `builder` is the drag-and-drop editor.
    pub editor_type: Option<EditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// Id of the folder that the template is in; absent at the top level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    pub preview_text: Option<String>,
    /// URL of the content as HTML.
    ///
    /// Example: `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
    /// Whether the template was deleted.
    pub deleted: Option<bool>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplate")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            parent_folder_id: object.optional("parentFolderId"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject: object.optional("subject"),
            preview_text: object.optional("previewText"),
            editor_content_url: object.optional("editorContentUrl"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A workflow that sends emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowCampaign {
    /// Id of the campaign.
    ///
    /// Example: `693bd14ea6b50a8df0180e9a`.
    pub id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `sorting workflow`.
    pub name: Option<String>,
    /// Whether the workflow is published and runs, or is a draft.
    pub status: Option<WorkflowCampaignStatus>,
    /// Part of HighLevel that the campaign comes from, such as `workflow`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the workflow.
    ///
    /// Example: `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// The steps that send emails.
    pub sub_sources: Vec<WorkflowEmailStep>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-12-12T08:24:46.700Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-01-23T05:58:48.453Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WorkflowCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowCampaign")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            status: object.optional("status"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            sub_sources: object.list("subSources"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A template to import from another service.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplateImport {
    /// Service that the template is imported from.
    pub import_provider: ImportProvider,
    /// Public URL of the template at that service.
    ///
    /// Example: `https://templates.example.com/public/template-123`.
    pub import_url: String,
    /// Name of the template.
    ///
    /// Example: `Imported Template`.
    pub name: Option<String>,
    /// Id of the folder in which the template is created.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// Id of the user who imports the template.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailTemplateImport {
    /// Creates a value with the required fields.
    pub fn new(import_provider: ImportProvider, import_url: impl Into<String>) -> Self {
        Self {
            import_provider,
            import_url: import_url.into(),
            name: None,
            parent_folder_id: None,
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Name of the template.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the folder in which the template is created.
    #[must_use]
    pub fn parent_folder_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.parent_folder_id = value.into_optional();
        self
    }

    /// Id of the user who imports the template.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for EmailTemplateImport {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("importProvider", &self.import_provider);
        object.field("importUrl", &self.import_url);
        object.field("name", &self.name);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("userId", &self.user_id);
    }
}

/// A template that was imported.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ImportEmailTemplateResponse {
    /// Id of the template.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `Newsletter Template`.
    pub name: Option<String>,
    /// Format of the content, which is HTML or plain text.
    pub editor_type: Option<TextEditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// Id of the folder that the template is in; absent at the top level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    pub preview_text: Option<String>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com/preview/template123`.
    pub preview_url: Option<String>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ImportEmailTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportEmailTemplateResponse")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            parent_folder_id: object.optional("parentFolderId"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject_line: object.optional("subjectLine"),
            preview_text: object.optional("previewText"),
            preview_url: object.optional("previewUrl"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of bulk actions that send emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BulkActionCampaignList {
    /// Campaigns of the page.
    pub campaigns: Vec<BulkActionCampaignSummary>,
    /// Number of campaigns, on all pages.
    ///
    /// Example: `25`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for BulkActionCampaignList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkActionCampaignList")?;
        Some(Self {
            campaigns: object.list("campaigns"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of email campaigns.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailCampaignList {
    /// Campaigns of the page.
    pub campaigns: Vec<EmailCampaignSummary>,
    /// Number of campaigns, on all pages.
    ///
    /// Example: `25`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailCampaignList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailCampaignList")?;
        Some(Self {
            campaigns: object.list("campaigns"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of templates and folders.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplateList {
    /// Templates and folders of the page.
    pub items: Vec<TemplateSummary>,
    /// Number of templates and folders, on all pages.
    ///
    /// Example: `25`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for EmailTemplateList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplateList")?;
        Some(Self {
            items: object.list("items"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A page of workflows that send emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowCampaignList {
    /// Campaigns of the page.
    pub campaigns: Vec<WorkflowCampaignSummary>,
    /// Number of campaigns, on all pages.
    ///
    /// Example: `50`.
    pub total: Option<i64>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WorkflowCampaignList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowCampaignList")?;
        Some(Self {
            campaigns: object.list("campaigns"),
            total: object.optional("total"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// An A/B test of a campaign.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AbTestConfig {
    /// Whether the content or the subject varies.
    pub test_type: AbTestType,
    /// Number of seconds after which the winner is chosen.
    ///
    /// Example: `3600`.
    pub test_duration: i64,
    /// Number of variations, such as 2.
    ///
    /// Example: `2`.
    pub variation_count: i64,
    /// Share of the recipients in the test, in percent.
    ///
    /// Example: `30`.
    pub test_size: f64,
    /// Rate by which the winner is chosen.
    pub winning_criteria: AbTestCriterion,
    /// Variations that an A/B test compares.
    pub variations: Vec<AbTestVariation>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`AbTestConfig::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct AbTestConfigRequired<Variations> {
    /// Whether the content or the subject varies.
    pub test_type: AbTestType,
    /// Number of seconds after which the winner is chosen.
    ///
    /// Example: `3600`.
    pub test_duration: i64,
    /// Number of variations, such as 2.
    ///
    /// Example: `2`.
    pub variation_count: i64,
    /// Share of the recipients in the test, in percent.
    ///
    /// Example: `30`.
    pub test_size: f64,
    /// Rate by which the winner is chosen.
    pub winning_criteria: AbTestCriterion,
    /// Variations that an A/B test compares.
    pub variations: Variations,
}

impl AbTestConfig {
    /// Creates a value with the required fields.
    pub fn new(
        required: AbTestConfigRequired<impl IntoIterator<Item = AbTestVariation>>,
    ) -> Self {
        let AbTestConfigRequired {
            test_type,
            test_duration,
            variation_count,
            test_size,
            winning_criteria,
            variations,
        } = required;
        Self {
            test_type,
            test_duration,
            variation_count,
            test_size,
            winning_criteria,
            variations: variations.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Encode for AbTestConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("testType", &self.test_type);
        object.field("testDuration", &self.test_duration);
        object.field("variationCount", &self.variation_count);
        object.field("testSize", &self.test_size);
        object.field("winningCriteria", &self.winning_criteria);
        object.field("variations", &self.variations);
    }
}

/// A variation of an A/B test.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct AbTestVariation {
    /// Subject of the email in this variation.
    ///
    /// Example: `Subject A`.
    pub subject: Option<String>,
    /// Id of the template or the document with the content of the variation.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub document_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl AbTestVariation {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Subject of the email in this variation.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }

    /// Id of the template or the document with the content of the variation.
    #[must_use]
    pub fn document_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.document_id = value.into_optional();
        self
    }
}

impl Encode for AbTestVariation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subject", &self.subject);
        object.field("documentId", &self.document_id);
    }
}

/// Settings for sending a campaign in batches.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchConfig {
    /// Number of contacts that a batch has.
    ///
    /// Example: `100`.
    pub batch_size: i64,
    /// Time between two batches, in the unit of
    /// [`interval_unit`](BatchConfig::interval_unit).
    ///
    /// Example: `2`.
    pub interval: f64,
    /// Unit of the time between two batches: minutes, hours or days.
    pub interval_unit: IntervalUnit,
    /// Days of the week on which no batch is sent.
    pub skip_days: Option<Vec<Weekday>>,
    /// Time of day before which no batch is sent, such as `09:00 AM`.
    pub window_start: Option<String>,
    /// Time of day after which no batch is sent, such as `05:00 PM`.
    pub window_end: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl BatchConfig {
    /// Creates a value with the required fields.
    pub fn new(batch_size: i64, interval: f64, interval_unit: IntervalUnit) -> Self {
        Self {
            batch_size,
            interval,
            interval_unit,
            skip_days: None,
            window_start: None,
            window_end: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week on which no batch is sent.
    #[must_use]
    pub fn skip_days(mut self, value: impl IntoOptional<Vec<Weekday>>) -> Self {
        self.skip_days = value.into_optional();
        self
    }

    /// Time of day before which no batch is sent, such as `09:00 AM`.
    #[must_use]
    pub fn window_start(mut self, value: impl IntoOptional<String>) -> Self {
        self.window_start = value.into_optional();
        self
    }

    /// Time of day after which no batch is sent, such as `05:00 PM`.
    #[must_use]
    pub fn window_end(mut self, value: impl IntoOptional<String>) -> Self {
        self.window_end = value.into_optional();
        self
    }
}

impl Encode for BatchConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("batchSize", &self.batch_size);
        object.field("interval", &self.interval);
        object.field("intervalUnit", &self.interval_unit);
        object.field("skipDays", &self.skip_days);
        object.field("windowStart", &self.window_start);
        object.field("windowEnd", &self.window_end);
    }
}

/// Subject, sender and attachments of a campaign's email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignEmail {
    /// Subject of the email.
    ///
    /// Example: `Our February Newsletter`.
    pub subject: String,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: String,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: String,
    /// Email address that receives replies, if it is not the sender.
    ///
    /// Example: `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `Check out our latest news`.
    pub preview_text: Option<String>,
    /// URLs from which the attached files can be downloaded.
    ///
    /// Example: `["https://example.com/file.pdf"]`.
    pub attachments: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CampaignEmail {
    /// Creates a value with the required fields.
    pub fn new(
        subject: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
    ) -> Self {
        Self {
            subject: subject.into(),
            from_name: from_name.into(),
            from_email: from_email.into(),
            reply_to_address: None,
            preview_text: None,
            attachments: None,
            extra: Extra::new(),
        }
    }

    /// Email address that receives replies, if it is not the sender.
    #[must_use]
    pub fn reply_to_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.reply_to_address = value.into_optional();
        self
    }

    /// Text that email clients show after the subject, before the email is opened.
    #[must_use]
    pub fn preview_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.preview_text = value.into_optional();
        self
    }

    /// URLs from which the attached files can be downloaded.
    #[must_use]
    pub fn attachments(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.attachments = value.into_optional();
        self
    }
}

impl Encode for CampaignEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subject", &self.subject);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("replyToAddress", &self.reply_to_address);
        object.field("previewText", &self.preview_text);
        object.field("attachments", &self.attachments);
    }
}

/// Time, sender and recipients of an email campaign to send. The campaign must be a
/// draft, paused or cancelled.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignSchedule {
    /// Way of sending the campaign: immediately, at a set time (`scheduled`), in batches,
    /// regularly with items of an RSS feed, or by `smart_send`, which the reference does
    /// not explain.
    pub schedule_type: ScheduleType,
    /// IANA time zone of the campaign, such as `America/New_York`.
    pub time_zone: String,
    /// Id of the user who schedules the campaign.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserId,
    /// Name of the user who schedules the campaign.
    ///
    /// Example: `John Doe`.
    pub user_name: Option<String>,
    /// Subject, sender and attachments of the email.
    pub email_meta: CampaignEmail,
    /// Contacts who receive the email.
    pub recipients: CampaignRecipients,
    /// Days of the week on which emails may be sent. Only for the types `batch` and
    /// `rss`.
    pub send_days: Option<Vec<Weekday>>,
    /// Time, batches, tracking and resending. Required for all types but `rss`.
    pub schedule_config: Option<ScheduleConfig>,
    /// Feed whose items are sent. Required for the type `rss`.
    pub rss_config: Option<RssConfig>,
    /// A/B test of the campaign. Campaigns of the type `rss` cannot have one.
    pub ab_test_config: Option<AbTestConfig>,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CampaignSchedule::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CampaignScheduleRequired<TimeZone, UserIdValue> {
    /// Way of sending the campaign: immediately, at a set time (`scheduled`), in batches,
    /// regularly with items of an RSS feed, or by `smart_send`, which the reference does
    /// not explain.
    pub schedule_type: ScheduleType,
    /// IANA time zone of the campaign, such as `America/New_York`.
    pub time_zone: TimeZone,
    /// Id of the user who schedules the campaign.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: UserIdValue,
    /// Subject, sender and attachments of the email.
    pub email_meta: CampaignEmail,
    /// Contacts who receive the email.
    pub recipients: CampaignRecipients,
}

impl CampaignSchedule {
    /// Creates a value with the required fields.
    pub fn new(
        required: CampaignScheduleRequired<impl Into<String>, impl Into<UserId>>,
    ) -> Self {
        let CampaignScheduleRequired {
            schedule_type,
            time_zone,
            user_id,
            email_meta,
            recipients,
        } = required;
        Self {
            schedule_type,
            time_zone: time_zone.into(),
            user_id: user_id.into(),
            email_meta,
            recipients,
            user_name: None,
            send_days: None,
            schedule_config: None,
            rss_config: None,
            ab_test_config: None,
            extra: Extra::new(),
        }
    }

    /// Name of the user who schedules the campaign.
    #[must_use]
    pub fn user_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.user_name = value.into_optional();
        self
    }

    /// Days of the week on which emails may be sent. Only for the types `batch` and
    /// `rss`.
    #[must_use]
    pub fn send_days(mut self, value: impl IntoOptional<Vec<Weekday>>) -> Self {
        self.send_days = value.into_optional();
        self
    }

    /// Time, batches, tracking and resending. Required for all types but `rss`.
    #[must_use]
    pub fn schedule_config(mut self, value: impl IntoOptional<ScheduleConfig>) -> Self {
        self.schedule_config = value.into_optional();
        self
    }

    /// Feed whose items are sent. Required for the type `rss`.
    #[must_use]
    pub fn rss_config(mut self, value: impl IntoOptional<RssConfig>) -> Self {
        self.rss_config = value.into_optional();
        self
    }

    /// A/B test of the campaign. Campaigns of the type `rss` cannot have one.
    #[must_use]
    pub fn ab_test_config(mut self, value: impl IntoOptional<AbTestConfig>) -> Self {
        self.ab_test_config = value.into_optional();
        self
    }
}

impl Encode for CampaignSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("scheduleType", &self.schedule_type);
        object.field("timeZone", &self.time_zone);
        object.field("userId", &self.user_id);
        object.field("userName", &self.user_name);
        object.field("emailMeta", &self.email_meta);
        object.field("recipients", &self.recipients);
        object.field("sendDays", &self.send_days);
        object.field("scheduleConfig", &self.schedule_config);
        object.field("rssConfig", &self.rss_config);
        object.field("abTestConfig", &self.ab_test_config);
    }
}

/// A campaign that was scheduled.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleCampaignResponse {
    /// Id of the scheduled campaign.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign.
    ///
    /// Example: `B67vyPIAfq3Bnk3FVioE`.
    pub source_id: Option<String>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ScheduleCampaignResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleCampaignResponse")?;
        Some(Self {
            campaign_id: object.optional("campaignId"),
            source_id: object.optional("sourceId"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Contacts who receive a campaign, chosen by id, tag or segment.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignRecipients {
    /// Whether the recipients are listed contacts, the contacts with certain tags, or a
    /// predefined segment.
    pub type_: RecipientType,
    /// Ids of the contacts to send to; required if [`type_`](CampaignRecipients::type_)
    /// is `contact`.
    pub contact_ids: Option<Vec<ContactId>>,
    /// Ids of the tags whose contacts to send to; required if
    /// [`type_`](CampaignRecipients::type_) is `tag`.
    pub tag_ids: Option<Vec<String>>,
    /// Predefined segment of contacts, by their reaction to recent emails, such as
    /// `engaged_last_7_days`. Required if [`type_`](CampaignRecipients::type_) is
    /// `segment`.
    pub segment: Option<RecipientSegment>,
    /// Whether the recipients are fixed when the campaign is scheduled, so that contacts
    /// that match only later are not added.
    ///
    /// Default: `true`.
    pub freeze_list: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CampaignRecipients {
    /// Creates a value with the required fields.
    pub fn new(type_: RecipientType) -> Self {
        Self {
            type_,
            contact_ids: None,
            tag_ids: None,
            segment: None,
            freeze_list: None,
            extra: Extra::new(),
        }
    }

    /// Ids of the contacts to send to; required if [`type_`](CampaignRecipients::type_)
    /// is `contact`.
    #[must_use]
    pub fn contact_ids(mut self, value: impl IntoOptional<Vec<ContactId>>) -> Self {
        self.contact_ids = value.into_optional();
        self
    }

    /// Ids of the tags whose contacts to send to; required if
    /// [`type_`](CampaignRecipients::type_) is `tag`.
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.tag_ids = value.into_optional();
        self
    }

    /// Predefined segment of contacts, by their reaction to recent emails, such as
    /// `engaged_last_7_days`. Required if [`type_`](CampaignRecipients::type_) is
    /// `segment`.
    #[must_use]
    pub fn segment(mut self, value: impl IntoOptional<RecipientSegment>) -> Self {
        self.segment = value.into_optional();
        self
    }

    /// Whether the recipients are fixed when the campaign is scheduled, so that contacts
    /// that match only later are not added. Default: `true`.
    #[must_use]
    pub fn freeze_list(mut self, value: impl IntoOptional<bool>) -> Self {
        self.freeze_list = value.into_optional();
        self
    }
}

impl Encode for CampaignRecipients {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("contactIds", &self.contact_ids);
        object.field("tagIds", &self.tag_ids);
        object.field("segment", &self.segment);
        object.field("freezeList", &self.freeze_list);
    }
}

/// Settings for sending an email again to contacts who did not open it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignResend {
    /// Whether the email is sent again to contacts who did not open it.
    pub enabled: Option<bool>,
    /// Number of hours to wait before the email is sent again. Required if `enabled` is
    /// true.
    ///
    /// Example: `12`.
    pub wait_hours: Option<f64>,
    /// Subject of the resent email, if it differs from the original subject.
    ///
    /// Example: `Did you miss this?`.
    pub subject: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CampaignResend {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the email is sent again to contacts who did not open it.
    #[must_use]
    pub fn enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.enabled = value.into_optional();
        self
    }

    /// Number of hours to wait before the email is sent again. Required if `enabled` is
    /// true.
    #[must_use]
    pub fn wait_hours(mut self, value: impl IntoOptional<f64>) -> Self {
        self.wait_hours = value.into_optional();
        self
    }

    /// Subject of the resent email, if it differs from the original subject.
    #[must_use]
    pub fn subject(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject = value.into_optional();
        self
    }
}

impl Encode for CampaignResend {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("waitHours", &self.wait_hours);
        object.field("subject", &self.subject);
    }
}

/// Settings for sending items of an RSS feed as emails.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RssConfig {
    /// Name of the schedule, such as `Weekly Digest`.
    pub name: String,
    /// URL of the RSS feed whose items are sent.
    ///
    /// Example: `https://example.com/rss`.
    pub rss_feed_url: String,
    /// Interval at which the feed is read.
    pub repeat_after: RssInterval,
    /// Time of day at which the feed is read, such as `09:00 AM`.
    pub repeat_after_time: String,
    /// Maximum number of items of the feed in an email.
    ///
    /// Example: `10`.
    pub rss_feed_limit: Option<i64>,
    /// Day of the week on which a weekly feed is read.
    pub start_at_day: Option<RssWeekday>,
    /// Day of the month on which a monthly feed is read, such as `15`.
    pub start_at_month_day: Option<String>,
    /// When the feed is read first, such as `2026-04-01 10:00:00`.
    pub first_execution_date: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl RssConfig {
    /// Creates a value with the required fields.
    pub fn new(
        name: impl Into<String>,
        rss_feed_url: impl Into<String>,
        repeat_after: RssInterval,
        repeat_after_time: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            rss_feed_url: rss_feed_url.into(),
            repeat_after,
            repeat_after_time: repeat_after_time.into(),
            rss_feed_limit: None,
            start_at_day: None,
            start_at_month_day: None,
            first_execution_date: None,
            extra: Extra::new(),
        }
    }

    /// Maximum number of items of the feed in an email.
    #[must_use]
    pub fn rss_feed_limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.rss_feed_limit = value.into_optional();
        self
    }

    /// Day of the week on which a weekly feed is read.
    #[must_use]
    pub fn start_at_day(mut self, value: impl IntoOptional<RssWeekday>) -> Self {
        self.start_at_day = value.into_optional();
        self
    }

    /// Day of the month on which a monthly feed is read, such as `15`.
    #[must_use]
    pub fn start_at_month_day(mut self, value: impl IntoOptional<String>) -> Self {
        self.start_at_month_day = value.into_optional();
        self
    }

    /// When the feed is read first, such as `2026-04-01 10:00:00`.
    #[must_use]
    pub fn first_execution_date(mut self, value: impl IntoOptional<String>) -> Self {
        self.first_execution_date = value.into_optional();
        self
    }
}

impl Encode for RssConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("rssFeedURL", &self.rss_feed_url);
        object.field("repeatAfter", &self.repeat_after);
        object.field("repeatAfterTime", &self.repeat_after_time);
        object.field("rssFeedLimit", &self.rss_feed_limit);
        object.field("startAtDay", &self.start_at_day);
        object.field("startAtMonthDay", &self.start_at_month_day);
        object.field("firstExecutionDate", &self.first_execution_date);
    }
}

/// Time of sending a campaign, and settings for tracking it and sending it again.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ScheduleConfig {
    /// Time of sending, as `YYYY-MM-DD hh:mm AM`. Required for campaigns of the types
    /// `scheduled`, `batch` and `smart_send`; ignored for `immediate`.
    ///
    /// Example: `2026-04-01 09:00 AM`.
    pub send_at: Option<String>,
    /// Division of the campaign into batches. Required for campaigns of the type `batch`,
    /// else ignored.
    pub batch: Option<BatchConfig>,
    /// Whether clicks are tracked and UTM parameters are added.
    pub tracking: Option<CampaignTracking>,
    /// Whether to send the campaign again to contacts who did not open it.
    pub resend: Option<CampaignResend>,
    /// Id of the type of emails that the campaign belongs to, for the preferences of
    /// contacts. The reference does not say where these ids come from.
    ///
    /// Example: `preference-type-id`.
    pub email_preference_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl ScheduleConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time of sending, as `YYYY-MM-DD hh:mm AM`. Required for campaigns of the types
    /// `scheduled`, `batch` and `smart_send`; ignored for `immediate`.
    #[must_use]
    pub fn send_at(mut self, value: impl IntoOptional<String>) -> Self {
        self.send_at = value.into_optional();
        self
    }

    /// Division of the campaign into batches. Required for campaigns of the type `batch`,
    /// else ignored.
    #[must_use]
    pub fn batch(mut self, value: impl IntoOptional<BatchConfig>) -> Self {
        self.batch = value.into_optional();
        self
    }

    /// Whether clicks are tracked and UTM parameters are added.
    #[must_use]
    pub fn tracking(mut self, value: impl IntoOptional<CampaignTracking>) -> Self {
        self.tracking = value.into_optional();
        self
    }

    /// Whether to send the campaign again to contacts who did not open it.
    #[must_use]
    pub fn resend(mut self, value: impl IntoOptional<CampaignResend>) -> Self {
        self.resend = value.into_optional();
        self
    }

    /// Id of the type of emails that the campaign belongs to, for the preferences of
    /// contacts. The reference does not say where these ids come from.
    #[must_use]
    pub fn email_preference_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.email_preference_id = value.into_optional();
        self
    }
}

impl Encode for ScheduleConfig {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sendAt", &self.send_at);
        object.field("batch", &self.batch);
        object.field("tracking", &self.tracking);
        object.field("resend", &self.resend);
        object.field("emailPreferenceId", &self.email_preference_id);
    }
}

/// Tracking of the links in an email.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CampaignTracking {
    /// Whether clicks on links are tracked.
    pub click_tracking: Option<bool>,
    /// Whether UTM parameters are added to links.
    pub utm_tracking: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CampaignTracking {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether clicks on links are tracked.
    #[must_use]
    pub fn click_tracking(mut self, value: impl IntoOptional<bool>) -> Self {
        self.click_tracking = value.into_optional();
        self
    }

    /// Whether UTM parameters are added to links.
    #[must_use]
    pub fn utm_tracking(mut self, value: impl IntoOptional<bool>) -> Self {
        self.utm_tracking = value.into_optional();
        self
    }
}

impl Encode for CampaignTracking {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("clickTracking", &self.click_tracking);
        object.field("utmTracking", &self.utm_tracking);
    }
}

/// A template or a folder, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TemplateSummary {
    /// Id of the template or the folder.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Name of the template or the folder.
    ///
    /// Example: `February Newsletter`.
    pub name: Option<String>,
    /// Whether the item is a template or a folder.
    pub type_: Option<TemplateResourceType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// When the template or folder was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// When the template or folder was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com/preview`.
    pub preview_url: Option<String>,
    /// Editor in which a template was made; `builder` is the drag-and-drop editor.
    pub editor_type: Option<EditorType>,
    /// Number of items that a folder has.
    ///
    /// Example: `3`.
    pub child_count: Option<i64>,
    /// Whether a folder has items.
    pub has_children: Option<bool>,
    /// Id of the folder that contains the template or the folder; absent at the top
    /// level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for TemplateSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TemplateSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            is_plain_text: object.optional("isPlainText"),
            updated_at: object.optional("updatedAt"),
            created_at: object.optional("createdAt"),
            preview_url: object.optional("previewUrl"),
            editor_type: object.optional("editorType"),
            child_count: object.optional("childCount"),
            has_children: object.optional("hasChildren"),
            parent_folder_id: object.optional("parentFolderId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a draft of an email campaign. Omitted fields stay unchanged.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailCampaignUpdate {
    /// Name of the campaign, as users see it.
    pub name: Option<String>,
    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](EmailCampaignUpdate::editor_type).
    ///
    /// Example: `<html><body>Hello World</body></html>`.
    pub editor_content: Option<String>,
    /// Format of [`editor_content`](EmailCampaignUpdate::editor_content), which is HTML
    /// or plain text. Required with new content, and only then.
    pub editor_type: Option<TextEditorType>,
    /// Id of the user who makes the change.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailCampaignUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the campaign, as users see it.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](EmailCampaignUpdate::editor_type).
    #[must_use]
    pub fn editor_content(mut self, value: impl IntoOptional<String>) -> Self {
        self.editor_content = value.into_optional();
        self
    }

    /// Format of [`editor_content`](EmailCampaignUpdate::editor_content), which is HTML
    /// or plain text. Required with new content, and only then.
    #[must_use]
    pub fn editor_type(mut self, value: impl IntoOptional<TextEditorType>) -> Self {
        self.editor_type = value.into_optional();
        self
    }

    /// Id of the user who makes the change.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for EmailCampaignUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("editorContent", &self.editor_content);
        object.field("editorType", &self.editor_type);
        object.field("userId", &self.user_id);
    }
}

/// An email campaign that was updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEmailCampaignResponse {
    /// Id of the campaign.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Part of HighLevel that the campaign comes from, such as `email-campaign`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the campaign, such as
    /// `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `February Newsletter`.
    pub name: Option<String>,
    /// State of the campaign, from `draft` to `sent`. The value `all` occurs only as a
    /// filter of lists.
    pub status: Option<EmailCampaignStatus>,
    /// Delivery type of the campaign, such as `bulk-email`.
    pub campaign_type: Option<String>,
    /// Category of the campaign, such as `email-campaign` or `normal`.
    pub campaign_category: Option<String>,
    /// Variations that the A/B test of the campaign compares; empty for a campaign
    /// without such a test.
    pub variations: Vec<CampaignVariation>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateEmailCampaignResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailCampaignResponse")?;
        Some(Self {
            id: object.optional("id"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            name: object.optional("name"),
            status: object.optional("status"),
            campaign_type: object.optional("campaignType"),
            campaign_category: object.optional("campaignCategory"),
            variations: object.list("variations"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// Changes to a template. Omitted fields stay unchanged.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct EmailTemplateUpdate {
    /// Name of the template.
    ///
    /// Example: `Newsletter Template`.
    pub name: Option<String>,
    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](EmailTemplateUpdate::editor_type).
    ///
    /// Example: `<html><body>Hello World</body></html>`.
    pub editor_content: Option<String>,
    /// Format of [`editor_content`](EmailTemplateUpdate::editor_content), which is HTML
    /// or plain text. Required with new content, and only then.
    pub editor_type: Option<TextEditorType>,
    /// Text that email clients show after the subject, before the email is opened.
    pub preview_text: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Whether to put the template into the archive (true) or to take it out (false).
    pub archived: Option<bool>,
    /// Id of the folder to move the template to; null moves it to the top level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<Nullable<String>>,
    /// Id of the user who makes the change.
    ///
    /// Example: `6YAtzfzpmHAdj0e8GkKp`.
    pub user_id: Option<UserId>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl EmailTemplateUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the template.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Content of the email as HTML or plain text, as selected by
    /// [`editor_type`](EmailTemplateUpdate::editor_type).
    #[must_use]
    pub fn editor_content(mut self, value: impl IntoOptional<String>) -> Self {
        self.editor_content = value.into_optional();
        self
    }

    /// Format of [`editor_content`](EmailTemplateUpdate::editor_content), which is HTML
    /// or plain text. Required with new content, and only then.
    #[must_use]
    pub fn editor_type(mut self, value: impl IntoOptional<TextEditorType>) -> Self {
        self.editor_type = value.into_optional();
        self
    }

    /// Text that email clients show after the subject, before the email is opened.
    #[must_use]
    pub fn preview_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.preview_text = value.into_optional();
        self
    }

    /// Subject of the email.
    #[must_use]
    pub fn subject_line(mut self, value: impl IntoOptional<String>) -> Self {
        self.subject_line = value.into_optional();
        self
    }

    /// Name of the sender, as the recipient sees it.
    #[must_use]
    pub fn from_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_name = value.into_optional();
        self
    }

    /// Email address of the sender, such as `john@example.com`.
    #[must_use]
    pub fn from_email(mut self, value: impl IntoOptional<String>) -> Self {
        self.from_email = value.into_optional();
        self
    }

    /// Whether to put the template into the archive (true) or to take it out (false).
    #[must_use]
    pub fn archived(mut self, value: impl IntoOptional<bool>) -> Self {
        self.archived = value.into_optional();
        self
    }

    /// Id of the folder to move the template to; null moves it to the top level.
    #[must_use]
    pub fn parent_folder_id(
        mut self,
        value: impl IntoOptional<Nullable<String>>,
    ) -> Self {
        self.parent_folder_id = value.into_optional();
        self
    }

    /// Id of the user who makes the change.
    #[must_use]
    pub fn user_id(mut self, value: impl IntoOptional<UserId>) -> Self {
        self.user_id = value.into_optional();
        self
    }
}

impl Encode for EmailTemplateUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("editorContent", &self.editor_content);
        object.field("editorType", &self.editor_type);
        object.field("previewText", &self.preview_text);
        object.field("subjectLine", &self.subject_line);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("archived", &self.archived);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("userId", &self.user_id);
    }
}

/// A template that was updated.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateEmailTemplateResponse {
    /// Id of the template.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name of the template.
    ///
    /// Example: `My Email Template`.
    pub name: Option<String>,
    /// Whether the template is in the archive.
    pub archived: Option<bool>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// URL under which the rendered template can be viewed.
    ///
    /// Example: `https://example.com/preview/template123`.
    pub preview_url: Option<String>,
    /// Format of the content, which is HTML or plain text.
    pub editor_type: Option<TextEditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// Id of the folder that the template is in; absent at the top level.
    ///
    /// Example: `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// When the template was last changed, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<Timestamp>,
    /// When the template was created, RFC 3339.
    ///
    /// Example: `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<Timestamp>,
    /// Trace ID to give to HighLevel support.
    ///
    /// Example: `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for UpdateEmailTemplateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailTemplateResponse")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            archived: object.optional("archived"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            subject_line: object.optional("subjectLine"),
            preview_text: object.optional("previewText"),
            preview_url: object.optional("previewUrl"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            parent_folder_id: object.optional("parentFolderId"),
            updated_at: object.optional("updatedAt"),
            created_at: object.optional("createdAt"),
            trace_id: object.optional("traceId"),
            extra: object.extra(),
        })
    }
}

/// A workflow that sends emails, as returned in lists.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowCampaignSummary {
    /// Id of the campaign.
    ///
    /// Example: `693bd14ea6b50a8df0180e9a`.
    pub id: Option<String>,
    /// Name of the campaign, as users see it.
    ///
    /// Example: `sorting workflow`.
    pub name: Option<String>,
    /// Whether the workflow is published and runs, or is a draft.
    pub status: Option<WorkflowCampaignStatus>,
    /// Part of HighLevel that the campaign comes from, such as `workflow`.
    pub source: Option<String>,
    /// Id by which `get_campaign_stats` returns the statistics of the workflow.
    ///
    /// Example: `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Whether the campaign was deleted.
    pub deleted: Option<bool>,
    /// When the campaign was created, RFC 3339.
    ///
    /// Example: `2025-12-12T08:24:46.700Z`.
    pub created_at: Option<Timestamp>,
    /// When the campaign was last changed, RFC 3339.
    ///
    /// Example: `2026-01-23T05:58:48.453Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WorkflowCampaignSummary {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowCampaignSummary")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            status: object.optional("status"),
            source: object.optional("source"),
            source_id: object.optional("sourceId"),
            deleted: object.optional("deleted"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// A step of a workflow that sends an email.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WorkflowEmailStep {
    /// Id of the step, with which `get_campaign_stats` returns the metrics of the step
    /// alone.
    ///
    /// Example: `a3f1c0e2-6d4b-4f3a-9c1e-7b2d8f5a4c01`.
    pub id: Option<String>,
    /// Name of the step in the workflow, such as `Send welcome email`.
    pub name: Option<String>,
    /// Subject of the email.
    ///
    /// Example: `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// Name of the sender, as the recipient sees it.
    ///
    /// Example: `John Doe`.
    pub from_name: Option<String>,
    /// Email address of the sender, such as `john@example.com`.
    pub from_email: Option<String>,
    /// Text that email clients show after the subject, before the email is opened.
    ///
    /// Example: `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// Editor in which the content was made; `builder` is the drag-and-drop editor.
    pub editor_type: Option<EditorType>,
    /// Whether the content is plain text, instead of HTML.
    pub is_plain_text: Option<bool>,
    /// URL of the content as HTML.
    ///
    /// Example: `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
    /// When the step was created, RFC 3339.
    ///
    /// Example: `2025-12-12T08:24:46.700Z`.
    pub created_at: Option<Timestamp>,
    /// When the step was last changed, RFC 3339.
    ///
    /// Example: `2026-01-23T05:58:48.453Z`.
    pub updated_at: Option<Timestamp>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for WorkflowEmailStep {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WorkflowEmailStep")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            subject: object.optional("subject"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            preview_text: object.optional("previewText"),
            editor_type: object.optional("editorType"),
            is_plain_text: object.optional("isPlainText"),
            editor_content_url: object.optional("editorContentUrl"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// Progress of the bulk action.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkActionStatus {
    /// `processing`
    Processing,
    /// `scheduled`
    Scheduled,
    /// `paused`
    Paused,
    /// `complete`
    Complete,
    /// `cancelled`
    Cancelled,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkActionStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "processing",
            Self::Scheduled => "scheduled",
            Self::Paused => "paused",
            Self::Complete => "complete",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkActionStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "processing" => Self::Processing,
            "scheduled" => Self::Scheduled,
            "paused" => Self::Paused,
            "complete" => Self::Complete,
            "cancelled" => Self::Cancelled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the emails are sent immediately, at a set time, or spread over time in
/// batches (`DRIP`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum BulkActionScheduleType {
    /// `NOW`
    Now,
    /// `SCHEDULED`
    Scheduled,
    /// `DRIP`
    Drip,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl BulkActionScheduleType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Now => "NOW",
            Self::Scheduled => "SCHEDULED",
            Self::Drip => "DRIP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BulkActionScheduleType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "NOW" => Self::Now,
            "SCHEDULED" => Self::Scheduled,
            "DRIP" => Self::Drip,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Format of the content, which is HTML or plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TextEditorType {
    /// `html`
    Html,
    /// `text`
    Text,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TextEditorType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Text => "text",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TextEditorType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "html" => Self::Html,
            "text" => Self::Text,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// State of the campaign, from `draft` to `sent`. The value `all` occurs only as a
/// filter of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EmailCampaignStatus {
    /// `all`
    All,
    /// `sent`
    Sent,
    /// `failed`
    Failed,
    /// `archived`
    Archived,
    /// `draft`
    Draft,
    /// `processing`
    Processing,
    /// `scheduled`
    Scheduled,
    /// `cancelled`
    Cancelled,
    /// `paused`
    Paused,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EmailCampaignStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Archived => "archived",
            Self::Draft => "draft",
            Self::Processing => "processing",
            Self::Scheduled => "scheduled",
            Self::Cancelled => "cancelled",
            Self::Paused => "paused",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EmailCampaignStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "sent" => Self::Sent,
            "failed" => Self::Failed,
            "archived" => Self::Archived,
            "draft" => Self::Draft,
            "processing" => Self::Processing,
            "scheduled" => Self::Scheduled,
            "cancelled" => Self::Cancelled,
            "paused" => Self::Paused,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Editor in which the content was made; `builder` is the drag-and-drop editor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum EditorType {
    /// `html`
    Html,
    /// `builder`
    Builder,
    /// `text`
    Text,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl EditorType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Html => "html",
            Self::Builder => "builder",
            Self::Text => "text",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EditorType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "html" => Self::Html,
            "builder" => Self::Builder,
            "text" => Self::Text,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the workflow is published and runs, or is a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WorkflowCampaignStatus {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WorkflowCampaignStatus {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Draft => "draft",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WorkflowCampaignStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "published" => Self::Published,
            "draft" => Self::Draft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Service that the template is imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ImportProvider {
    /// `mailchimp`
    Mailchimp,
    /// `active_campaign`
    ActiveCampaign,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ImportProvider {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mailchimp => "mailchimp",
            Self::ActiveCampaign => "active_campaign",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImportProvider {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "mailchimp" => Self::Mailchimp,
            "active_campaign" => Self::ActiveCampaign,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the content or the subject varies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AbTestType {
    /// `emailContent`
    EmailContent,
    /// `subjectLine`
    SubjectLine,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AbTestType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EmailContent => "emailContent",
            Self::SubjectLine => "subjectLine",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AbTestType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "emailContent" => Self::EmailContent,
            "subjectLine" => Self::SubjectLine,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Rate by which the winner is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum AbTestCriterion {
    /// `openRate`
    OpenRate,
    /// `clickRate`
    ClickRate,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl AbTestCriterion {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpenRate => "openRate",
            Self::ClickRate => "clickRate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AbTestCriterion {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "openRate" => Self::OpenRate,
            "clickRate" => Self::ClickRate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Unit of the time between two batches: minutes, hours or days.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum IntervalUnit {
    /// `minutes`
    Minutes,
    /// `hours`
    Hours,
    /// `days`
    Days,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl IntervalUnit {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IntervalUnit {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "minutes" => Self::Minutes,
            "hours" => Self::Hours,
            "days" => Self::Days,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum Weekday {
    /// `Mon`
    Monday,
    /// `Tue`
    Tuesday,
    /// `Wed`
    Wednesday,
    /// `Thu`
    Thursday,
    /// `Fri`
    Friday,
    /// `Sat`
    Saturday,
    /// `Sun`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl Weekday {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "Mon",
            Self::Tuesday => "Tue",
            Self::Wednesday => "Wed",
            Self::Thursday => "Thu",
            Self::Friday => "Fri",
            Self::Saturday => "Sat",
            Self::Sunday => "Sun",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Weekday {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Mon" => Self::Monday,
            "Tue" => Self::Tuesday,
            "Wed" => Self::Wednesday,
            "Thu" => Self::Thursday,
            "Fri" => Self::Friday,
            "Sat" => Self::Saturday,
            "Sun" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Way of sending the campaign: immediately, at a set time (`scheduled`), in batches,
/// regularly with items of an RSS feed, or by `smart_send`, which the reference does
/// not explain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum ScheduleType {
    /// `scheduled`
    Scheduled,
    /// `batch`
    Batch,
    /// `rss`
    Rss,
    /// `smart_send`
    SmartSend,
    /// `immediate`
    Immediate,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl ScheduleType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Batch => "batch",
            Self::Rss => "rss",
            Self::SmartSend => "smart_send",
            Self::Immediate => "immediate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScheduleType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "scheduled" => Self::Scheduled,
            "batch" => Self::Batch,
            "rss" => Self::Rss,
            "smart_send" => Self::SmartSend,
            "immediate" => Self::Immediate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the recipients are listed contacts, the contacts with certain tags, or a
/// predefined segment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecipientType {
    /// `contact`
    Contact,
    /// `tag`
    Tag,
    /// `segment`
    Segment,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecipientType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::Tag => "tag",
            Self::Segment => "segment",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecipientType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "contact" => Self::Contact,
            "tag" => Self::Tag,
            "segment" => Self::Segment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Predefined segment of contacts, by their reaction to recent emails, such as
/// `engaged_last_7_days`. Required if [`type_`](CampaignRecipients::type_) is
/// `segment`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RecipientSegment {
    /// `engaged_last_7_days`
    EngagedLast7Days,
    /// `engaged_last_30_days`
    EngagedLast30Days,
    /// `engaged_last_60_days`
    EngagedLast60Days,
    /// `engaged_last_5_campaigns`
    EngagedLast5Campaigns,
    /// `unengaged_last_5_campaigns`
    UnengagedLast5Campaigns,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RecipientSegment {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EngagedLast7Days => "engaged_last_7_days",
            Self::EngagedLast30Days => "engaged_last_30_days",
            Self::EngagedLast60Days => "engaged_last_60_days",
            Self::EngagedLast5Campaigns => "engaged_last_5_campaigns",
            Self::UnengagedLast5Campaigns => "unengaged_last_5_campaigns",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecipientSegment {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "engaged_last_7_days" => Self::EngagedLast7Days,
            "engaged_last_30_days" => Self::EngagedLast30Days,
            "engaged_last_60_days" => Self::EngagedLast60Days,
            "engaged_last_5_campaigns" => Self::EngagedLast5Campaigns,
            "unengaged_last_5_campaigns" => Self::UnengagedLast5Campaigns,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Interval at which the feed is read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RssInterval {
    /// `every_day`
    EveryDay,
    /// `every_week`
    EveryWeek,
    /// `every_month`
    EveryMonth,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RssInterval {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EveryDay => "every_day",
            Self::EveryWeek => "every_week",
            Self::EveryMonth => "every_month",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RssInterval {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "every_day" => Self::EveryDay,
            "every_week" => Self::EveryWeek,
            "every_month" => Self::EveryMonth,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Day of the week on which a weekly feed is read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RssWeekday {
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    /// `Sunday`
    Sunday,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RssWeekday {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
            Self::Sunday => "Sunday",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RssWeekday {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "Monday" => Self::Monday,
            "Tuesday" => Self::Tuesday,
            "Wednesday" => Self::Wednesday,
            "Thursday" => Self::Thursday,
            "Friday" => Self::Friday,
            "Saturday" => Self::Saturday,
            "Sunday" => Self::Sunday,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether the item is a template or a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateResourceType {
    /// `template`
    Template,
    /// `folder`
    Folder,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateResourceType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Template => "template",
            Self::Folder => "folder",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateResourceType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "template" => Self::Template,
            "folder" => Self::Folder,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Sort key of templates.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateSortBy {
    /// `updatedAt`
    UpdatedAt,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateSortBy {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdatedAt => "updatedAt",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateSortBy {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "updatedAt" => Self::UpdatedAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether to sort ascending or descending.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl SortOrder {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Whether templates, folders or both are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum TemplateInclude {
    /// `all`
    All,
    /// `templates`
    Templates,
    /// `folders`
    Folders,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl TemplateInclude {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Templates => "templates",
            Self::Folders => "folders",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateInclude {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "templates" => Self::Templates,
            "folders" => Self::Folders,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    NewEmailCampaign, NewTemplateFolder, NewEmailTemplate, EmailTemplateImport,
    AbTestConfig, AbTestVariation, BatchConfig, CampaignEmail, CampaignSchedule,
    CampaignRecipients, CampaignResend, RssConfig, ScheduleConfig, CampaignTracking,
    EmailCampaignUpdate, EmailTemplateUpdate,
}

impl_debug_fields! {
    BulkActionEmail { subject, from, name, template_id }, BulkActionCampaignSummary { id,
    source, source_id, name, status, schedule_type, deleted, created_at, updated_at,
    completed_at, email_metadata }, CreateEmailCampaignResponse { id, source, source_id,
    name, status, campaign_type, campaign_category, variations, deleted, created_at,
    updated_at, trace_id }, TemplateFolder { id, name, created_at, updated_at, trace_id
    }, CreateEmailTemplateResponse { id, name, editor_type, is_plain_text,
    parent_folder_id, from_name, from_email, subject_line, preview_text, preview_url,
    created_at, updated_at, trace_id }, EmailCampaignSummary { id, source, source_id,
    name, status, campaign_type, campaign_category, variations, deleted, created_at,
    updated_at }, CampaignVariation { source_id, is_winner }, EmailStats { sent,
    accepted, delivered, opened, clicked, unsubscribed, complained, permanent_fail,
    temporary_fail, rejected, failed, replied, open_rate, click_rate, unsubscribe_rate,
    complaint_rate, bounce_rate, reply_rate, others }, BulkActionCampaign { id, source,
    source_id, name, status, schedule_type, from_name, from_email, subject,
    reply_to_address, preview_text, editor_type, is_plain_text, editor_content_url,
    deleted, created_at, updated_at, completed_at, trace_id }, CampaignStats {
    location_id, source, source_id, sub_source_id, stats, trace_id }, EmailCampaign { id,
    source, source_id, name, status, campaign_type, campaign_category, variations,
    editor_type, is_plain_text, editor_content_url, from_name, from_email, subject,
    reply_to_address, preview_text, deleted, created_at, updated_at, trace_id },
    EmailTemplate { id, name, editor_type, is_plain_text, parent_folder_id, from_name,
    from_email, subject, preview_text, editor_content_url, deleted, created_at,
    updated_at, trace_id }, WorkflowCampaign { id, name, status, source, source_id,
    sub_sources, deleted, created_at, updated_at, trace_id }, ImportEmailTemplateResponse
    { id, name, editor_type, is_plain_text, parent_folder_id, from_name, from_email,
    subject_line, preview_text, preview_url, created_at, updated_at, trace_id },
    BulkActionCampaignList { campaigns, total, trace_id }, EmailCampaignList { campaigns,
    total, trace_id }, EmailTemplateList { items, total, trace_id }, WorkflowCampaignList
    { campaigns, total, trace_id }, ScheduleCampaignResponse { campaign_id, source_id,
    trace_id }, TemplateSummary { id, name, type_, is_plain_text, updated_at, created_at,
    preview_url, editor_type, child_count, has_children, parent_folder_id },
    UpdateEmailCampaignResponse { id, source, source_id, name, status, campaign_type,
    campaign_category, variations, deleted, created_at, updated_at, trace_id },
    UpdateEmailTemplateResponse { id, name, archived, from_name, from_email,
    subject_line, preview_text, preview_url, editor_type, is_plain_text,
    parent_folder_id, updated_at, created_at, trace_id }, WorkflowCampaignSummary { id,
    name, status, source, source_id, deleted, created_at, updated_at }, WorkflowEmailStep
    { id, name, subject, from_name, from_email, preview_text, editor_type, is_plain_text,
    editor_content_url, created_at, updated_at },
}

impl_default! {
    BulkActionEmail, BulkActionCampaignSummary, CreateEmailCampaignResponse,
    TemplateFolder, CreateEmailTemplateResponse, EmailCampaignSummary, CampaignVariation,
    EmailStats, BulkActionCampaign, CampaignStats, EmailCampaign, EmailTemplate,
    WorkflowCampaign, ImportEmailTemplateResponse, BulkActionCampaignList,
    EmailCampaignList, EmailTemplateList, WorkflowCampaignList, ScheduleCampaignResponse,
    TemplateSummary, UpdateEmailCampaignResponse, UpdateEmailTemplateResponse,
    WorkflowCampaignSummary, WorkflowEmailStep,
}

impl_extra! {
    NewEmailCampaign, NewTemplateFolder, NewEmailTemplate, EmailTemplateImport,
    AbTestConfig, AbTestVariation, BatchConfig, CampaignEmail, CampaignSchedule,
    CampaignRecipients, CampaignResend, RssConfig, ScheduleConfig, CampaignTracking,
    EmailCampaignUpdate, EmailTemplateUpdate,
}

open_enum! {
    CampaignSource, BulkActionStatus, BulkActionScheduleType, TextEditorType,
    EmailCampaignStatus, EditorType, WorkflowCampaignStatus, ImportProvider, AbTestType,
    AbTestCriterion, IntervalUnit, Weekday, ScheduleType, RecipientType,
    RecipientSegment, RssInterval, RssWeekday, TemplateResourceType, TemplateSortBy,
    SortOrder, TemplateInclude,
}

open_enum_decode! {
    CampaignSource, BulkActionStatus, BulkActionScheduleType, TextEditorType,
    EmailCampaignStatus, EditorType, WorkflowCampaignStatus, TemplateResourceType,
}

open_enum_encode! {
    CampaignSource, BulkActionStatus, TextEditorType, EmailCampaignStatus,
    WorkflowCampaignStatus, ImportProvider, AbTestType, AbTestCriterion, IntervalUnit,
    Weekday, ScheduleType, RecipientType, RecipientSegment, RssInterval, RssWeekday,
    TemplateSortBy, SortOrder, TemplateInclude,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    CampaignSource, BulkActionStatus, BulkActionScheduleType, TextEditorType,
    EmailCampaignStatus, EditorType, WorkflowCampaignStatus, ImportProvider, AbTestType,
    AbTestCriterion, IntervalUnit, Weekday, ScheduleType, RecipientType,
    RecipientSegment, RssInterval, RssWeekday, TemplateResourceType, TemplateSortBy,
    SortOrder, TemplateInclude,
}
