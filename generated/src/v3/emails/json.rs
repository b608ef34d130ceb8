//! Implementations of serde's traits for the Emails API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::operations::{
    CreateEmailCampaignParams, CreateEmailTemplateParams, CreateTemplateFolderParams,
    DeleteCampaignParams, DeleteEmailTemplateParams, GetBulkActionCampaignParams,
    GetCampaignStatsParams, GetEmailCampaignParams, GetEmailTemplateParams,
    GetWorkflowCampaignParams, ImportEmailTemplateParams, ListBulkActionCampaignsParams,
    ListEmailCampaignsParams, ListEmailTemplatesParams, ListWorkflowCampaignsParams,
    ScheduleCampaignParams, UpdateEmailCampaignParams, UpdateEmailTemplateParams,
};
use super::{
    AbTestConfig, AbTestCriterion, AbTestType, AbTestVariation, BatchConfig,
    BulkActionCampaign, BulkActionCampaignList, BulkActionCampaignSummary,
    BulkActionEmail, BulkActionScheduleType, BulkActionStatus, CampaignEmail,
    CampaignRecipients, CampaignResend, CampaignSchedule, CampaignSource, CampaignStats,
    CampaignTracking, CampaignVariation, CreateEmailCampaignResponse,
    CreateEmailTemplateResponse, EditorType, EmailCampaign, EmailCampaignList,
    EmailCampaignStatus, EmailCampaignSummary, EmailCampaignUpdate, EmailStats,
    EmailTemplate, EmailTemplateImport, EmailTemplateList, EmailTemplateUpdate,
    ImportEmailTemplateResponse, ImportProvider, IntervalUnit, NewEmailCampaign,
    NewEmailTemplate, NewTemplateFolder, RecipientSegment, RecipientType, RssConfig,
    RssInterval, RssWeekday, ScheduleCampaignResponse, ScheduleConfig, ScheduleType,
    SortOrder, TemplateFolder, TemplateInclude, TemplateResourceType, TemplateSortBy,
    TemplateSummary, TextEditorType, UpdateEmailCampaignResponse,
    UpdateEmailTemplateResponse, Weekday, WorkflowCampaign, WorkflowCampaignList,
    WorkflowCampaignStatus, WorkflowCampaignSummary, WorkflowEmailStep,
};

open_enum_decode! {
    ImportProvider, AbTestType, AbTestCriterion, IntervalUnit, Weekday, ScheduleType,
    RecipientType, RecipientSegment, RssInterval, RssWeekday, TemplateSortBy, SortOrder,
    TemplateInclude,
}

open_enum_encode! {
    BulkActionScheduleType, EditorType, TemplateResourceType,
}

impl Encode for BulkActionEmail {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subject", &self.subject);
        object.field("from", &self.from);
        object.field("name", &self.name);
        object.field("templateId", &self.template_id);
    }
}

impl Encode for BulkActionCampaignSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("scheduleType", &self.schedule_type);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("completedAt", &self.completed_at);
        object.field("emailMetadata", &self.email_metadata);
    }
}

impl Decode for NewEmailCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewEmailCampaign")?;
        Some(Self {
            name: object.required("name")?,
            editor_type: object.required("editorType")?,
            template_id: object.optional("templateId"),
            editor_content: object.optional("editorContent"),
            parent_folder_id: object.optional("parentFolderId"),
            time_zone: object.required("timeZone")?,
            user_id: object.required("userId")?,
            user_name: object.optional("userName"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateEmailCampaignResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("campaignType", &self.campaign_type);
        object.field("campaignCategory", &self.campaign_category);
        object.field("variations", &self.variations);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewTemplateFolder {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewTemplateFolder")?;
        Some(Self {
            name: object.required("name")?,
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for TemplateFolder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for NewEmailTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewEmailTemplate")?;
        Some(Self {
            name: object.required("name")?,
            editor_type: object.required("editorType")?,
            editor_content: object.optional("editorContent"),
            parent_folder_id: object.optional("parentFolderId"),
            subject_line: object.optional("subjectLine"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            preview_text: object.optional("previewText"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateEmailTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subjectLine", &self.subject_line);
        object.field("previewText", &self.preview_text);
        object.field("previewUrl", &self.preview_url);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailCampaignSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("campaignType", &self.campaign_type);
        object.field("campaignCategory", &self.campaign_category);
        object.field("variations", &self.variations);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for CampaignVariation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sourceId", &self.source_id);
        object.field("isWinner", &self.is_winner);
    }
}

impl Encode for EmailStats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("sent", &self.sent);
        object.field("accepted", &self.accepted);
        object.field("delivered", &self.delivered);
        object.field("opened", &self.opened);
        object.field("clicked", &self.clicked);
        object.field("unsubscribed", &self.unsubscribed);
        object.field("complained", &self.complained);
        object.field("permanentFail", &self.permanent_fail);
        object.field("temporaryFail", &self.temporary_fail);
        object.field("rejected", &self.rejected);
        object.field("failed", &self.failed);
        object.field("replied", &self.replied);
        object.field("openRate", &self.open_rate);
        object.field("clickRate", &self.click_rate);
        object.field("unsubscribeRate", &self.unsubscribe_rate);
        object.field("complaintRate", &self.complaint_rate);
        object.field("bounceRate", &self.bounce_rate);
        object.field("replyRate", &self.reply_rate);
        object
            .others(
                &self.others,
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
            );
    }
}

impl Encode for BulkActionCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("scheduleType", &self.schedule_type);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subject", &self.subject);
        object.field("replyToAddress", &self.reply_to_address);
        object.field("previewText", &self.preview_text);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("editorContentUrl", &self.editor_content_url);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("completedAt", &self.completed_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for CampaignStats {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("subSourceId", &self.sub_source_id);
        object.field("stats", &self.stats);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("campaignType", &self.campaign_type);
        object.field("campaignCategory", &self.campaign_category);
        object.field("variations", &self.variations);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("editorContentUrl", &self.editor_content_url);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subject", &self.subject);
        object.field("replyToAddress", &self.reply_to_address);
        object.field("previewText", &self.preview_text);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subject", &self.subject);
        object.field("previewText", &self.preview_text);
        object.field("editorContentUrl", &self.editor_content_url);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for WorkflowCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("subSources", &self.sub_sources);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for EmailTemplateImport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplateImport")?;
        Some(Self {
            import_provider: object.required("importProvider")?,
            import_url: object.required("importUrl")?,
            name: object.optional("name"),
            parent_folder_id: object.optional("parentFolderId"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for ImportEmailTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subjectLine", &self.subject_line);
        object.field("previewText", &self.preview_text);
        object.field("previewUrl", &self.preview_url);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for BulkActionCampaignList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaigns", &self.campaigns);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailCampaignList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaigns", &self.campaigns);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EmailTemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("items", &self.items);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for WorkflowCampaignList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaigns", &self.campaigns);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for AbTestConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AbTestConfig")?;
        Some(Self {
            test_type: object.required("testType")?,
            test_duration: object.required("testDuration")?,
            variation_count: object.required("variationCount")?,
            test_size: object.required("testSize")?,
            winning_criteria: object.required("winningCriteria")?,
            variations: object.required("variations")?,
            extra: object.extra(),
        })
    }
}

impl Decode for AbTestVariation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AbTestVariation")?;
        Some(Self {
            subject: object.optional("subject"),
            document_id: object.optional("documentId"),
            extra: object.extra(),
        })
    }
}

impl Decode for BatchConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BatchConfig")?;
        Some(Self {
            batch_size: object.required("batchSize")?,
            interval: object.required("interval")?,
            interval_unit: object.required("intervalUnit")?,
            skip_days: object.optional("skipDays"),
            window_start: object.optional("windowStart"),
            window_end: object.optional("windowEnd"),
            extra: object.extra(),
        })
    }
}

impl Decode for CampaignEmail {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignEmail")?;
        Some(Self {
            subject: object.required("subject")?,
            from_name: object.required("fromName")?,
            from_email: object.required("fromEmail")?,
            reply_to_address: object.optional("replyToAddress"),
            preview_text: object.optional("previewText"),
            attachments: object.optional("attachments"),
            extra: object.extra(),
        })
    }
}

impl Decode for CampaignSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignSchedule")?;
        Some(Self {
            schedule_type: object.required("scheduleType")?,
            time_zone: object.required("timeZone")?,
            user_id: object.required("userId")?,
            user_name: object.optional("userName"),
            email_meta: object.required("emailMeta")?,
            recipients: object.required("recipients")?,
            send_days: object.optional("sendDays"),
            schedule_config: object.optional("scheduleConfig"),
            rss_config: object.optional("rssConfig"),
            ab_test_config: object.optional("abTestConfig"),
            extra: object.extra(),
        })
    }
}

impl Encode for ScheduleCampaignResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaignId", &self.campaign_id);
        object.field("sourceId", &self.source_id);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for CampaignRecipients {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignRecipients")?;
        Some(Self {
            type_: object.required("type")?,
            contact_ids: object.optional("contactIds"),
            tag_ids: object.optional("tagIds"),
            segment: object.optional("segment"),
            freeze_list: object.optional("freezeList"),
            extra: object.extra(),
        })
    }
}

impl Decode for CampaignResend {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignResend")?;
        Some(Self {
            enabled: object.optional("enabled"),
            wait_hours: object.optional("waitHours"),
            subject: object.optional("subject"),
            extra: object.extra(),
        })
    }
}

impl Decode for RssConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RssConfig")?;
        Some(Self {
            name: object.required("name")?,
            rss_feed_url: object.required("rssFeedURL")?,
            repeat_after: object.required("repeatAfter")?,
            repeat_after_time: object.required("repeatAfterTime")?,
            rss_feed_limit: object.optional("rssFeedLimit"),
            start_at_day: object.optional("startAtDay"),
            start_at_month_day: object.optional("startAtMonthDay"),
            first_execution_date: object.optional("firstExecutionDate"),
            extra: object.extra(),
        })
    }
}

impl Decode for ScheduleConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleConfig")?;
        Some(Self {
            send_at: object.optional("sendAt"),
            batch: object.optional("batch"),
            tracking: object.optional("tracking"),
            resend: object.optional("resend"),
            email_preference_id: object.optional("emailPreferenceId"),
            extra: object.extra(),
        })
    }
}

impl Decode for CampaignTracking {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CampaignTracking")?;
        Some(Self {
            click_tracking: object.optional("clickTracking"),
            utm_tracking: object.optional("utmTracking"),
            extra: object.extra(),
        })
    }
}

impl Encode for TemplateSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("isPlainText", &self.is_plain_text);
        object.field("updatedAt", &self.updated_at);
        object.field("createdAt", &self.created_at);
        object.field("previewUrl", &self.preview_url);
        object.field("editorType", &self.editor_type);
        object.field("childCount", &self.child_count);
        object.field("hasChildren", &self.has_children);
        object.field("parentFolderId", &self.parent_folder_id);
    }
}

impl Decode for EmailCampaignUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailCampaignUpdate")?;
        Some(Self {
            name: object.optional("name"),
            editor_content: object.optional("editorContent"),
            editor_type: object.optional("editorType"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateEmailCampaignResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("campaignType", &self.campaign_type);
        object.field("campaignCategory", &self.campaign_category);
        object.field("variations", &self.variations);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Decode for EmailTemplateUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EmailTemplateUpdate")?;
        Some(Self {
            name: object.optional("name"),
            editor_content: object.optional("editorContent"),
            editor_type: object.optional("editorType"),
            preview_text: object.optional("previewText"),
            subject_line: object.optional("subjectLine"),
            from_name: object.optional("fromName"),
            from_email: object.optional("fromEmail"),
            archived: object.optional("archived"),
            parent_folder_id: object.nullable("parentFolderId"),
            user_id: object.optional("userId"),
            extra: object.extra(),
        })
    }
}

impl Encode for UpdateEmailTemplateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("archived", &self.archived);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("subjectLine", &self.subject_line);
        object.field("previewText", &self.preview_text);
        object.field("previewUrl", &self.preview_url);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("parentFolderId", &self.parent_folder_id);
        object.field("updatedAt", &self.updated_at);
        object.field("createdAt", &self.created_at);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for WorkflowCampaignSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("status", &self.status);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("deleted", &self.deleted);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for WorkflowEmailStep {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("subject", &self.subject);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("previewText", &self.preview_text);
        object.field("editorType", &self.editor_type);
        object.field("isPlainText", &self.is_plain_text);
        object.field("editorContentUrl", &self.editor_content_url);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Decode for ListBulkActionCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListBulkActionCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            date_from: object.optional("dateFrom"),
            date_to: object.optional("dateTo"),
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListBulkActionCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("dateFrom", &self.date_from);
        object.field("dateTo", &self.date_to);
        object.field("status", &self.status);
    }
}

impl Decode for GetBulkActionCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetBulkActionCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetBulkActionCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for ListEmailCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListEmailCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListEmailCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("status", &self.status);
    }
}

impl Decode for CreateEmailCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEmailCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateEmailCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetEmailCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEmailCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetEmailCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for DeleteCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for UpdateEmailCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEmailCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for ScheduleCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ScheduleCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ScheduleCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetCampaignStatsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetCampaignStatsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            source: object.required("source")?,
            source_id: object.required("sourceId")?,
            sub_source_id: object.optional("subSourceId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetCampaignStatsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("source", &self.source);
        object.field("sourceId", &self.source_id);
        object.field("subSourceId", &self.sub_source_id);
    }
}

impl Decode for ListWorkflowCampaignsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListWorkflowCampaignsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            status: object.optional("status"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListWorkflowCampaignsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("status", &self.status);
    }
}

impl Decode for GetWorkflowCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetWorkflowCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetWorkflowCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for ListEmailTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListEmailTemplatesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            limit: object.optional("limit"),
            offset: object.optional("offset"),
            search: object.optional("search"),
            sort_by: object.optional("sortBy"),
            sort_order: object.optional("sortOrder"),
            archived: object.optional("archived"),
            folder_id: object.optional("folderId"),
            include: object.optional("include"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListEmailTemplatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
        object.field("sortBy", &self.sort_by);
        object.field("sortOrder", &self.sort_order);
        object.field("archived", &self.archived);
        object.field("folderId", &self.folder_id);
        object.field("include", &self.include);
    }
}

impl Decode for CreateEmailTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEmailTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateEmailTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for CreateTemplateFolderParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateTemplateFolderParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateTemplateFolderParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for ImportEmailTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ImportEmailTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ImportEmailTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetEmailTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetEmailTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetEmailTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
    }
}

impl Decode for DeleteEmailTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteEmailTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteEmailTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
    }
}

impl Decode for UpdateEmailTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEmailTemplateParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEmailTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    CampaignSource, BulkActionEmail, BulkActionCampaignSummary, NewEmailCampaign,
    CreateEmailCampaignResponse, NewTemplateFolder, TemplateFolder, NewEmailTemplate,
    CreateEmailTemplateResponse, EmailCampaignSummary, CampaignVariation, EmailStats,
    BulkActionCampaign, CampaignStats, EmailCampaign, EmailTemplate, WorkflowCampaign,
    EmailTemplateImport, ImportEmailTemplateResponse, BulkActionCampaignList,
    EmailCampaignList, EmailTemplateList, WorkflowCampaignList, AbTestConfig,
    AbTestVariation, BatchConfig, CampaignEmail, CampaignSchedule,
    ScheduleCampaignResponse, CampaignRecipients, CampaignResend, RssConfig,
    ScheduleConfig, CampaignTracking, TemplateSummary, EmailCampaignUpdate,
    UpdateEmailCampaignResponse, EmailTemplateUpdate, UpdateEmailTemplateResponse,
    WorkflowCampaignSummary, WorkflowEmailStep, BulkActionStatus, BulkActionScheduleType,
    TextEditorType, EmailCampaignStatus, EditorType, WorkflowCampaignStatus,
    ImportProvider, AbTestType, AbTestCriterion, IntervalUnit, Weekday, ScheduleType,
    RecipientType, RecipientSegment, RssInterval, RssWeekday, TemplateResourceType,
    TemplateSortBy, SortOrder, TemplateInclude, ListBulkActionCampaignsParams,
    GetBulkActionCampaignParams, ListEmailCampaignsParams, CreateEmailCampaignParams,
    GetEmailCampaignParams, DeleteCampaignParams, UpdateEmailCampaignParams,
    ScheduleCampaignParams, GetCampaignStatsParams, ListWorkflowCampaignsParams,
    GetWorkflowCampaignParams, ListEmailTemplatesParams, CreateEmailTemplateParams,
    CreateTemplateFolderParams, ImportEmailTemplateParams, GetEmailTemplateParams,
    DeleteEmailTemplateParams, UpdateEmailTemplateParams,
}
