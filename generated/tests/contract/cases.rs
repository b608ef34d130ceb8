//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    ad_manager(&mut contract.document("v2/ad-manager.yaml"));
    affiliate_manager(&mut contract.document("v2/affiliate-manager.yaml"));
    agent_studio(&mut contract.document("v2/agent-studio.yaml"));
    associations(&mut contract.document("v2/associations.yaml"));
    blogs(&mut contract.document("v2/blogs.yaml"));
    brand_boards(&mut contract.document("v2/brand-boards.yaml"));
    businesses(&mut contract.document("v2/businesses.yaml"));
    calendars(&mut contract.document("v2/calendars.yaml"));
    campaigns(&mut contract.document("v2/campaigns.yaml"));
    companies(&mut contract.document("v2/companies.yaml"));
    contacts(&mut contract.document("v2/contacts.yaml"));
    conversation_ai(&mut contract.document("v2/conversation-ai.yaml"));
    conversations(&mut contract.document("v2/conversations.yaml"));
    courses(&mut contract.document("v2/courses.yaml"));
    custom_fields(&mut contract.document("v2/custom-fields.yaml"));
    custom_menus(&mut contract.document("v2/custom-menus.yaml"));
    email_isv(&mut contract.document("v2/email-isv.yaml"));
    emails(&mut contract.document("v2/emails.yaml"));
    forms(&mut contract.document("v2/forms.yaml"));
    funnels(&mut contract.document("v2/funnels.yaml"));
    invoices(&mut contract.document("v2/invoices.yaml"));
    knowledge_base(&mut contract.document("v2/knowledge-base.yaml"));
    links(&mut contract.document("v2/links.yaml"));
    locations(&mut contract.document("v2/locations.yaml"));
    marketplace(&mut contract.document("v2/marketplace.yaml"));
    media(&mut contract.document("v2/media.yaml"));
    oauth(&mut contract.document("v2/oauth.yaml"));
    objects(&mut contract.document("v2/objects.yaml"));
    opportunities(&mut contract.document("v2/opportunities.yaml"));
    payments(&mut contract.document("v2/payments.yaml"));
    phone_system(&mut contract.document("v2/phone-system.yaml"));
    products(&mut contract.document("v2/products.yaml"));
    proposals(&mut contract.document("v2/proposals.yaml"));
    saas(&mut contract.document("v2/saas.yaml"));
    snapshots(&mut contract.document("v2/snapshots.yaml"));
    social_planner(&mut contract.document("v2/social-planner.yaml"));
    store(&mut contract.document("v2/store.yaml"));
    surveys(&mut contract.document("v2/surveys.yaml"));
    users(&mut contract.document("v2/users.yaml"));
    voice_ai(&mut contract.document("v2/voice-ai.yaml"));
    workflows(&mut contract.document("v2/workflows.yaml"));
    v3_ad_publishing(&mut contract.document("v3/ad-publishing.yaml"));
    v3_affiliate_manager(&mut contract.document("v3/affiliate-manager.yaml"));
    v3_agent_studio(&mut contract.document("v3/agent-studio.yaml"));
    v3_associations(&mut contract.document("v3/associations.yaml"));
    v3_blogs(&mut contract.document("v3/blogs.yaml"));
    v3_brand_boards(&mut contract.document("v3/brand-boards.yaml"));
    v3_businesses(&mut contract.document("v3/businesses.yaml"));
    v3_calendars(&mut contract.document("v3/calendars.yaml"));
    v3_campaigns(&mut contract.document("v3/campaigns.yaml"));
    v3_chat_widget(&mut contract.document("v3/chat-widget.yaml"));
    v3_companies(&mut contract.document("v3/companies.yaml"));
    v3_contacts(&mut contract.document("v3/contacts.yaml"));
    v3_conversation_ai(&mut contract.document("v3/conversation-ai.yaml"));
    v3_conversations(&mut contract.document("v3/conversations.yaml"));
    v3_courses(&mut contract.document("v3/courses.yaml"));
    v3_custom_fields(&mut contract.document("v3/custom-fields.yaml"));
    v3_custom_menus(&mut contract.document("v3/custom-menus.yaml"));
    v3_email_isv(&mut contract.document("v3/email-isv.yaml"));
    v3_emails(&mut contract.document("v3/emails.yaml"));
    v3_forms(&mut contract.document("v3/forms.yaml"));
    v3_funnels(&mut contract.document("v3/funnels.yaml"));
    v3_invoices(&mut contract.document("v3/invoices.yaml"));
    v3_knowledge_base(&mut contract.document("v3/knowledge-base.yaml"));
    v3_links(&mut contract.document("v3/links.yaml"));
    v3_locations(&mut contract.document("v3/locations.yaml"));
    v3_marketplace(&mut contract.document("v3/marketplace.yaml"));
    v3_media(&mut contract.document("v3/media.yaml"));
    v3_oauth(&mut contract.document("v3/oauth.yaml"));
    v3_objects(&mut contract.document("v3/objects.yaml"));
    v3_opportunities(&mut contract.document("v3/opportunities.yaml"));
    v3_payments(&mut contract.document("v3/payments.yaml"));
    v3_phone_system(&mut contract.document("v3/phone-system.yaml"));
    v3_products(&mut contract.document("v3/products.yaml"));
    v3_proposals(&mut contract.document("v3/proposals.yaml"));
    v3_saas(&mut contract.document("v3/saas.yaml"));
    v3_snapshots(&mut contract.document("v3/snapshots.yaml"));
    v3_social_planner(&mut contract.document("v3/social-planner.yaml"));
    v3_store(&mut contract.document("v3/store.yaml"));
    v3_surveys(&mut contract.document("v3/surveys.yaml"));
    v3_users(&mut contract.document("v3/users.yaml"));
    v3_voice_ai(&mut contract.document("v3/voice-ai.yaml"));
    v3_workflows(&mut contract.document("v3/workflows.yaml"));
}

#[rustfmt::skip]
fn ad_manager(document: &mut Document<'_>) {
    use highlevel::ad_manager as api;
    document.operation::<api::operations::ListFacebookAdAccountsParams>();
    document.operation::<api::operations::GetFacebookAdAccountParams>();
    document.operation::<api::operations::DeleteFacebookAdAccountParams>();
    document.operation::<api::operations::UpsertFacebookAdParams>();
    document.operation::<api::operations::DeleteFacebookAdParams>();
    document.operation::<api::operations::DuplicateFacebookAdParams>();
    document.operation::<api::operations::PauseFacebookAdParams>();
    document.operation::<api::operations::ResumeFacebookAdParams>();
    document.operation::<api::operations::UpsertFacebookAdSetParams>();
    document.operation::<api::operations::DeleteFacebookAdSetParams>();
    document.operation::<api::operations::DuplicateFacebookAdSetParams>();
    document.operation::<api::operations::PauseFacebookAdSetParams>();
    document.operation::<api::operations::ResumeFacebookAdSetParams>();
    document.operation::<api::operations::GetFacebookCampaignParams>();
    document.operation::<api::operations::UpsertFacebookCampaignParams>();
    document.operation::<api::operations::DeleteFacebookCampaignParams>();
    document.operation::<api::operations::DuplicateFacebookCampaignParams>();
    document.operation::<api::operations::PauseFacebookCampaignParams>();
    document.operation::<api::operations::PublishFacebookCampaignParams>();
    document.operation::<api::operations::ResumeFacebookCampaignParams>();
    document.operation::<api::operations::ListFacebookConversationFormsParams>();
    document.operation::<api::operations::CreateFacebookConversationFormParams>();
    document.operation::<api::operations::ListFacebookCustomAudiencesParams>();
    document.operation::<api::operations::GetFacebookCustomAudienceParams>();
    document.operation::<api::operations::UpdateFacebookCustomAudienceParams>();
    document.operation::<api::operations::DeleteFacebookCustomAudienceParams>();
    document.operation::<api::operations::AddFacebookCustomAudienceMemberParams>();
    document.operation::<api::operations::RemoveFacebookCustomAudienceMemberParams>();
    document.operation::<api::operations::BulkUpdateFacebookAudienceMembersParams>();
    document.operation::<api::operations::ListFacebookEntitiesParams>();
    document.operation::<api::operations::GetFacebookIntegrationParams>();
    document.operation::<api::operations::CreateFacebookIntegrationParams>();
    document.operation::<api::operations::DeleteFacebookIntegrationParams>();
    document.operation::<api::operations::GetFacebookLeadFormParams>();
    document.operation::<api::operations::GetFacebookCurrentUserParams>();
    document.operation::<api::operations::DeleteFacebookPageParams>();
    document.operation::<api::operations::SetFacebookDefaultPageParams>();
    document.operation::<api::operations::ListFacebookPageLeadFormsParams>();
    document.operation::<api::operations::CreateFacebookPageLeadFormParams>();
    document.operation::<api::operations::ListFacebookInstagramAccountsParams>();
    document.operation::<api::operations::ListFacebookPagesParams>();
    document.operation::<api::operations::ListFacebookPixelsParams>();
    document.operation::<api::operations::UpsertFacebookPixelParams>();
    document.operation::<api::operations::GetFacebookReportParams>();
    document.operation::<api::operations::GetFacebookCampaignReportParams>();
    document.operation::<api::operations::ListFacebookReportsParams>();
    document.operation::<api::operations::SearchFacebookTargetingParams>();
    document.operation::<api::operations::ListGoogleAdAccountsParams>();
    document.operation::<api::operations::GetGoogleAdAccountParams>();
    document.operation::<api::operations::DeleteGoogleAdAccountParams>();
    document.operation::<api::operations::UpsertGoogleCampaignParams>();
    document.operation::<api::operations::GetGoogleCampaignParams>();
    document.operation::<api::operations::PublishGoogleAdParams>();
    document.operation::<api::operations::ListGoogleAssetsParams>();
    document.operation::<api::operations::UpsertGoogleAssetsParams>();
    document.operation::<api::operations::ListGoogleAudiencesParams>();
    document.operation::<api::operations::UpsertGoogleAudienceParams>();
    document.operation::<api::operations::GetGoogleAudienceParams>();
    document.operation::<api::operations::ListGoogleConversionGoalsParams>();
    document.operation::<api::operations::ListGoogleConversionsParams>();
    document.operation::<api::operations::UpsertGoogleConversionParams>();
    document.operation::<api::operations::GetGoogleConversionParams>();
    document.operation::<api::operations::DeleteGoogleConversionParams>();
    document.operation::<api::operations::ListGoogleEntitiesParams>();
    document.operation::<api::operations::GetGoogleIntegrationParams>();
    document.operation::<api::operations::CreateGoogleIntegrationParams>();
    document.operation::<api::operations::ListGoogleKeywordIdeasParams>();
    document.operation::<api::operations::GetGoogleCurrentUserParams>();
    document.operation::<api::operations::GetGoogleReportParams>();
    document.operation::<api::operations::GetGoogleCampaignReportParams>();
    document.operation::<api::operations::ListGoogleReportsParams>();
    document.operation::<api::operations::ListGoogleSegmentsParams>();
    document.operation::<api::operations::UpsertGoogleSegmentParams>();
    document.operation::<api::operations::CreateGoogleOfflineUserListJobParams>();
    document.operation::<api::operations::GetGoogleSegmentParams>();
    document.operation::<api::operations::DeleteGoogleSegmentParams>();
    document.operation::<api::operations::ListGoogleTargetInterestsParams>();
    document.operation::<api::operations::SearchGoogleTargetingParams>();
    document.operation::<api::operations::GetLinkedinAdAccountParams>();
    document.operation::<api::operations::DeleteLinkedinAdAccountParams>();
    document.operation::<api::operations::ListLinkedinAdAccountsParams>();
    document.operation::<api::operations::UpsertLinkedinCampaignGroupParams>();
    document.operation::<api::operations::GetLinkedinCampaignGroupParams>();
    document.operation::<api::operations::PublishLinkedinCampaignGroupParams>();
    document.operation::<api::operations::GetLinkedinIntegrationParams>();
    document.operation::<api::operations::CreateLinkedinIntegrationParams>();
    document.operation::<api::operations::GetLinkedinCurrentUserParams>();
    document.operation::<api::operations::GetLinkedinAdAnalyticsParams>();
    document.operation::<api::operations::GetLinkedinCampaignGroupReportParams>();
    document.operation::<api::operations::ListLinkedinReportsParams>();
    document.operation::<api::operations::SearchLinkedinTargetingParams>();
    document.operation::<api::operations::CreateLinkedinLeadFormParams>();
    document.operation::<api::operations::ListLinkedinLeadFormsParams>();
    document.operation::<api::operations::UpdateLinkedinAdStatusParams>();
}

#[rustfmt::skip]
fn affiliate_manager(document: &mut Document<'_>) {
    use highlevel::affiliate_manager as api;
    document.operation::<api::operations::ListAffiliatesParams>();
    document.operation::<api::operations::GetAffiliateParams>();
    document.operation::<api::operations::ListCommissionsParams>();
    document.operation::<api::operations::ListPayoutsParams>();
}

#[rustfmt::skip]
fn agent_studio(document: &mut Document<'_>) {
    use highlevel::agent_studio as api;
    document.operation::<api::operations::ListAgentsParams>();
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::UpdateAgentVersionParams>();
    document.operation::<api::operations::PublishAgentVersionParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::UpdateAgentMetadataParams>();
    document.operation::<api::operations::ExecuteAgentParams>();
    document.operation::<api::operations::ListPublicAgentsParams>();
    document.operation::<api::operations::GetPublicAgentParams>();
    document.operation::<api::operations::ExecutePublicAgentParams>();
}

#[rustfmt::skip]
fn associations(document: &mut Document<'_>) {
    use highlevel::associations as api;
    document.operation::<api::operations::ListAssociationsParams>();
    document.operation::<api::operations::CreateAssociationParams>();
    document.operation::<api::operations::GetAssociationByKeyParams>();
    document.operation::<api::operations::ListAssociationsOfObjectParams>();
    document.operation::<api::operations::CreateRelationParams>();
    document.operation::<api::operations::ListRelationsParams>();
    document.operation::<api::operations::DeleteRelationParams>();
    document.operation::<api::operations::GetAssociationParams>();
    document.operation::<api::operations::UpdateAssociationParams>();
    document.operation::<api::operations::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn blogs(document: &mut Document<'_>) {
    use highlevel::blogs as api;
    document.operation::<api::operations::ListBlogAuthorsParams>();
    document.operation::<api::operations::ListBlogCategoriesParams>();
    document.operation::<api::operations::CreateBlogPostParams>();
    document.operation::<api::operations::ListBlogPostsParams>();
    document.operation::<api::operations::CheckUrlSlugExistsParams>();
    document.operation::<api::operations::UpdateBlogPostParams>();
    document.operation::<api::operations::ListBlogsParams>();
}

#[rustfmt::skip]
fn brand_boards(document: &mut Document<'_>) {
    use highlevel::brand_boards as api;
    document.operation::<api::operations::CreateBrandBoardParams>();
    document.operation::<api::operations::ListBrandBoardsParams>();
    document.operation::<api::operations::GetBrandBoardParams>();
    document.operation::<api::operations::DeleteBrandBoardParams>();
    document.operation::<api::operations::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn businesses(document: &mut Document<'_>) {
    use highlevel::businesses as api;
    document.operation::<api::operations::ListBusinessesParams>();
    document.operation::<api::operations::CreateBusinessParams>();
    document.operation::<api::operations::GetBusinessParams>();
    document.operation::<api::operations::UpdateBusinessParams>();
    document.operation::<api::operations::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn calendars(document: &mut Document<'_>) {
    use highlevel::calendars as api;
    document.operation::<api::operations::ListCalendarsParams>();
    document.operation::<api::operations::CreateCalendarParams>();
    document.operation::<api::operations::ListAppointmentNotesParams>();
    document.operation::<api::operations::CreateAppointmentNoteParams>();
    document.operation::<api::operations::UpdateAppointmentNoteParams>();
    document.operation::<api::operations::DeleteAppointmentNoteParams>();
    document.operation::<api::operations::ListBlockedSlotsParams>();
    document.operation::<api::operations::ListCalendarEventsParams>();
    document.operation::<api::operations::CreateAppointmentParams>();
    document.operation::<api::operations::GetAppointmentParams>();
    document.operation::<api::operations::UpdateAppointmentParams>();
    document.operation::<api::operations::CreateBlockedSlotParams>();
    document.operation::<api::operations::UpdateBlockedSlotParams>();
    document.operation::<api::operations::DeleteEventParams>();
    document.operation::<api::operations::ListGroupsParams>();
    document.operation::<api::operations::CreateCalendarGroupParams>();
    document.operation::<api::operations::CheckGroupSlugParams>();
    document.operation::<api::operations::UpdateGroupParams>();
    document.operation::<api::operations::DeleteGroupParams>();
    document.operation::<api::operations::SetGroupStatusParams>();
    document.operation::<api::operations::ListCalendarResourcesParams>();
    document.operation::<api::operations::CreateCalendarResourceParams>();
    document.operation::<api::operations::GetCalendarResourceParams>();
    document.operation::<api::operations::UpdateCalendarResourceParams>();
    document.operation::<api::operations::DeleteCalendarResourceParams>();
    document.operation::<api::operations::CreateScheduleParams>();
    document.operation::<api::operations::ListSchedulesParams>();
    document.operation::<api::operations::GetScheduleParams>();
    document.operation::<api::operations::UpdateScheduleParams>();
    document.operation::<api::operations::DeleteScheduleParams>();
    document.operation::<api::operations::AddCalendarToScheduleParams>();
    document.operation::<api::operations::RemoveCalendarFromScheduleParams>();
    document.operation::<api::operations::GetCalendarParams>();
    document.operation::<api::operations::UpdateCalendarParams>();
    document.operation::<api::operations::DeleteCalendarParams>();
    document.operation::<api::operations::ListFreeSlotsParams>();
    document.operation::<api::operations::ListEventNotificationsParams>();
    document.operation::<api::operations::CreateEventNotificationParams>();
    document.operation::<api::operations::GetEventNotificationParams>();
    document.operation::<api::operations::UpdateEventNotificationParams>();
    document.operation::<api::operations::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn campaigns(document: &mut Document<'_>) {
    use highlevel::campaigns as api;
    document.operation::<api::operations::ListCampaignsParams>();
}

#[rustfmt::skip]
fn companies(document: &mut Document<'_>) {
    use highlevel::companies as api;
    document.operation::<api::operations::GetCompanyParams>();
}

#[rustfmt::skip]
fn contacts(document: &mut Document<'_>) {
    use highlevel::contacts as api;
    document.operation::<api::operations::ListContactsParams>();
    document.operation::<api::operations::CreateContactParams>();
    document.operation::<api::operations::SetContactsBusinessParams>();
    document.operation::<api::operations::BulkUpdateTagsParams>();
    document.operation::<api::operations::ListContactsOfBusinessParams>();
    document.operation::<api::operations::SearchContactsParams>();
    document.operation::<api::operations::GetDuplicateContactParams>();
    document.operation::<api::operations::UpsertContactParams>();
    document.operation::<api::operations::GetContactParams>();
    document.operation::<api::operations::UpdateContactParams>();
    document.operation::<api::operations::DeleteContactParams>();
    document.operation::<api::operations::ListAppointmentsParams>();
    document.operation::<api::operations::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::operations::AddContactToCampaignParams>();
    document.operation::<api::operations::RemoveContactFromCampaignParams>();
    document.operation::<api::operations::AddContactFollowersParams>();
    document.operation::<api::operations::RemoveContactFollowersParams>();
    document.operation::<api::operations::ListNotesParams>();
    document.operation::<api::operations::CreateNoteParams>();
    document.operation::<api::operations::GetNoteParams>();
    document.operation::<api::operations::UpdateNoteParams>();
    document.operation::<api::operations::DeleteNoteParams>();
    document.operation::<api::operations::AddTagsParams>();
    document.operation::<api::operations::RemoveTagsParams>();
    document.operation::<api::operations::ListTasksParams>();
    document.operation::<api::operations::CreateTaskParams>();
    document.operation::<api::operations::GetTaskParams>();
    document.operation::<api::operations::UpdateTaskParams>();
    document.operation::<api::operations::DeleteTaskParams>();
    document.operation::<api::operations::SetTaskCompletedParams>();
    document.operation::<api::operations::AddContactToWorkflowParams>();
    document.operation::<api::operations::RemoveContactFromWorkflowParams>();
}

#[rustfmt::skip]
fn conversation_ai(document: &mut Document<'_>) {
    use highlevel::conversation_ai as api;
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::SearchAgentsParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::UpdateAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::CreateActionParams>();
    document.operation::<api::operations::ListActionsParams>();
    document.operation::<api::operations::GetActionParams>();
    document.operation::<api::operations::UpdateActionParams>();
    document.operation::<api::operations::DeleteActionParams>();
    document.operation::<api::operations::UpdateFollowupSettingsParams>();
    document.operation::<api::operations::GetGenerationParams>();
}

#[rustfmt::skip]
fn conversations(document: &mut Document<'_>) {
    use highlevel::conversations as api;
    document.operation::<api::operations::CreateConversationParams>();
    document.operation::<api::operations::GetMessageTranscriptionParams>();
    document.operation::<api::operations::DownloadMessageTranscriptionParams>();
    document.operation::<api::operations::SendMessageParams>();
    document.operation::<api::operations::CancelScheduledEmailMessageParams>();
    document.operation::<api::operations::GetEmailParams>();
    document.operation::<api::operations::ExportMessagesParams>();
    document.operation::<api::operations::RecordMessageParams>();
    document.operation::<api::operations::RecordOutboundCallParams>();
    document.operation::<api::operations::SendReviewReplyParams>();
    document
        .form(
            api::operations::UploadFileAttachmentsParams::new(
                api::FileAttachmentsUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::operations::CompleteFileUploadParams>();
    document.operation::<api::operations::StartFileUploadParams>();
    document.operation::<api::operations::GetMessageParams>();
    document.operation::<api::operations::AddMessageAttachmentsParams>();
    document.download::<api::operations::GetMessageRecordingParams>();
    document.operation::<api::operations::CancelScheduledMessageParams>();
    document.operation::<api::operations::UpdateMessageStatusParams>();
    document.operation::<api::operations::ListCustomSubtypesParams>();
    document.operation::<api::operations::CreateCustomSubtypeParams>();
    document.operation::<api::operations::UpdateCustomSubtypeParams>();
    document.operation::<api::operations::GetContactUnsubscriptionStatusParams>();
    document.operation::<api::operations::UpdateSubscriptionParams>();
    document.operation::<api::operations::SendLiveChatTypingParams>();
    document.operation::<api::operations::SearchConversationsParams>();
    document.operation::<api::operations::GetConversationParams>();
    document.operation::<api::operations::UpdateConversationParams>();
    document.operation::<api::operations::DeleteConversationParams>();
    document.operation::<api::operations::ListMessagesParams>();
}

#[rustfmt::skip]
fn courses(document: &mut Document<'_>) {
    use highlevel::courses as api;
    document.operation::<api::operations::ImportCoursesParams>();
}

#[rustfmt::skip]
fn custom_fields(document: &mut Document<'_>) {
    use highlevel::custom_fields as api;
    document.operation::<api::operations::CreateCustomFieldParams>();
    document.operation::<api::operations::CreateCustomFieldFolderParams>();
    document.operation::<api::operations::UpdateCustomFieldFolderParams>();
    document.operation::<api::operations::DeleteCustomFieldFolderParams>();
    document.operation::<api::operations::ListCustomFieldsParams>();
    document.operation::<api::operations::GetCustomFieldParams>();
    document.operation::<api::operations::UpdateCustomFieldParams>();
    document.operation::<api::operations::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn custom_menus(document: &mut Document<'_>) {
    use highlevel::custom_menus as api;
    document.operation::<api::operations::ListCustomMenusParams>();
    document.operation::<api::operations::CreateCustomMenuParams>();
    document.operation::<api::operations::GetCustomMenuParams>();
    document.operation::<api::operations::UpdateCustomMenuParams>();
    document.operation::<api::operations::DeleteCustomMenuParams>();
}

#[rustfmt::skip]
fn email_isv(document: &mut Document<'_>) {
    use highlevel::email_isv as api;
    document.operation::<api::operations::VerifyEmailParams>();
}

#[rustfmt::skip]
fn emails(document: &mut Document<'_>) {
    use highlevel::emails as api;
    document.operation::<api::operations::ListTemplatesParams>();
    document.operation::<api::operations::CreateTemplateParams>();
    document.operation::<api::operations::UpdateTemplateParams>();
    document.operation::<api::operations::DeleteTemplateParams>();
    document.operation::<api::operations::ListCampaignsParams>();
}

#[rustfmt::skip]
fn forms(document: &mut Document<'_>) {
    use highlevel::forms as api;
    document.operation::<api::operations::ListFormsParams>();
    document.operation::<api::operations::ListFormSubmissionsParams>();
    document
        .form(
            api::operations::UploadFormFilesParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn funnels(document: &mut Document<'_>) {
    use highlevel::funnels as api;
    document.operation::<api::operations::ListFunnelsParams>();
    document.operation::<api::operations::CreateRedirectParams>();
    document.operation::<api::operations::ListRedirectsParams>();
    document.operation::<api::operations::DeleteRedirectParams>();
    document.operation::<api::operations::UpdateRedirectParams>();
    document.operation::<api::operations::ListPagesParams>();
    document.operation::<api::operations::CountPagesParams>();
}

#[rustfmt::skip]
fn invoices(document: &mut Document<'_>) {
    use highlevel::invoices as api;
    document.operation::<api::operations::ListInvoicesParams>();
    document.operation::<api::operations::CreateInvoiceParams>();
    document.operation::<api::operations::CreateEstimateParams>();
    document.operation::<api::operations::ListEstimatesParams>();
    document.operation::<api::operations::GenerateEstimateNumberParams>();
    document.operation::<api::operations::RecordEstimateVisitParams>();
    document.operation::<api::operations::ListEstimateTemplatesParams>();
    document.operation::<api::operations::CreateEstimateTemplateParams>();
    document.operation::<api::operations::PreviewEstimateTemplateParams>();
    document.operation::<api::operations::UpdateEstimateTemplateParams>();
    document.operation::<api::operations::DeleteEstimateTemplateParams>();
    document.operation::<api::operations::UpdateEstimateParams>();
    document.operation::<api::operations::DeleteEstimateParams>();
    document.operation::<api::operations::CreateInvoiceFromEstimateParams>();
    document.operation::<api::operations::SendEstimateParams>();
    document.operation::<api::operations::GenerateInvoiceNumberParams>();
    document.operation::<api::operations::ListInvoiceSchedulesParams>();
    document.operation::<api::operations::CreateInvoiceScheduleParams>();
    document.operation::<api::operations::GetInvoiceScheduleParams>();
    document.operation::<api::operations::UpdateInvoiceScheduleParams>();
    document.operation::<api::operations::DeleteInvoiceScheduleParams>();
    document.operation::<api::operations::SetInvoiceScheduleAutoPaymentParams>();
    document.operation::<api::operations::CancelInvoiceScheduleParams>();
    document.operation::<api::operations::StartInvoiceScheduleParams>();
    document.operation::<api::operations::UpdateAndStartInvoiceScheduleParams>();
    document.operation::<api::operations::GetInvoiceSettingsParams>();
    document.operation::<api::operations::RecordInvoiceVisitParams>();
    document.operation::<api::operations::ListInvoiceTemplatesParams>();
    document.operation::<api::operations::CreateInvoiceTemplateParams>();
    document.operation::<api::operations::GetInvoiceTemplateParams>();
    document.operation::<api::operations::UpdateInvoiceTemplateParams>();
    document.operation::<api::operations::DeleteInvoiceTemplateParams>();
    document.operation::<api::operations::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::operations::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::operations::SendTextToPayInvoiceParams>();
    document.operation::<api::operations::GetInvoiceParams>();
    document.operation::<api::operations::UpdateInvoiceParams>();
    document.operation::<api::operations::DeleteInvoiceParams>();
    document.operation::<api::operations::UpdateInvoiceLateFeesParams>();
    document.operation::<api::operations::RecordInvoicePaymentParams>();
    document.operation::<api::operations::SendInvoiceParams>();
    document.operation::<api::operations::VoidInvoiceParams>();
}

#[rustfmt::skip]
fn knowledge_base(document: &mut Document<'_>) {
    use highlevel::knowledge_base as api;
    document.operation::<api::operations::ListKnowledgeBasesParams>();
    document.operation::<api::operations::CreateKnowledgeBaseParams>();
    document.operation::<api::operations::ListTrainedUrlsParams>();
    document.operation::<api::operations::DiscoverWebsiteParams>();
    document.operation::<api::operations::DeleteTrainedUrlsParams>();
    document.operation::<api::operations::GetCrawlingStatusParams>();
    document.operation::<api::operations::TrainDiscoveredUrlsParams>();
    document.operation::<api::operations::ListFaqsParams>();
    document.operation::<api::operations::CreateFaqParams>();
    document.operation::<api::operations::UpdateFaqParams>();
    document.operation::<api::operations::DeleteFaqParams>();
    document.operation::<api::operations::GetKnowledgeBaseParams>();
    document.operation::<api::operations::UpdateKnowledgeBaseParams>();
    document.operation::<api::operations::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn links(document: &mut Document<'_>) {
    use highlevel::links as api;
    document.operation::<api::operations::ListLinksParams>();
    document.operation::<api::operations::CreateLinkParams>();
    document.operation::<api::operations::GetLinkParams>();
    document.operation::<api::operations::SearchTriggerLinksParams>();
    document.operation::<api::operations::UpdateLinkParams>();
    document.operation::<api::operations::DeleteLinkParams>();
}

#[rustfmt::skip]
fn locations(document: &mut Document<'_>) {
    use highlevel::locations as api;
    document.operation::<api::operations::CreateLocationParams>();
    document.operation::<api::operations::SearchLocationsParams>();
    document.operation::<api::operations::GetLocationParams>();
    document.operation::<api::operations::UpdateLocationParams>();
    document.operation::<api::operations::DeleteLocationParams>();
    document.operation::<api::operations::ListCustomFieldsParams>();
    document.operation::<api::operations::CreateCustomFieldParams>();
    document
        .form(
            api::operations::UploadCustomFieldFileParams::new(
                "sample",
                api::CustomFieldFiles::new(),
            ),
        );
    document.operation::<api::operations::GetCustomFieldParams>();
    document.operation::<api::operations::UpdateCustomFieldParams>();
    document.operation::<api::operations::DeleteCustomFieldParams>();
    document.operation::<api::operations::ListCustomValuesParams>();
    document.operation::<api::operations::CreateCustomValueParams>();
    document.operation::<api::operations::GetCustomValueParams>();
    document.operation::<api::operations::UpdateCustomValueParams>();
    document.operation::<api::operations::DeleteCustomValueParams>();
    document.operation::<api::operations::CreateRecurringTaskParams>();
    document.operation::<api::operations::GetRecurringTaskParams>();
    document.operation::<api::operations::UpdateRecurringTaskParams>();
    document.operation::<api::operations::DeleteRecurringTaskParams>();
    document.operation::<api::operations::ListLocationTagsParams>();
    document.operation::<api::operations::CreateTagParams>();
    document.operation::<api::operations::GetTagParams>();
    document.operation::<api::operations::UpdateTagParams>();
    document.operation::<api::operations::DeleteTagParams>();
    document.operation::<api::operations::SearchTasksParams>();
    document.operation::<api::operations::ListTemplatesParams>();
    document.operation::<api::operations::DeleteTemplateParams>();
    document.operation::<api::operations::ListTimezonesParams>();
}

#[rustfmt::skip]
fn marketplace(document: &mut Document<'_>) {
    use highlevel::marketplace as api;
    document.operation::<api::operations::GetInstallerParams>();
    document.operation::<api::operations::UninstallApplicationParams>();
    document.operation::<api::operations::GetRebillingConfigParams>();
    document.operation::<api::operations::ListChargesParams>();
    document.operation::<api::operations::CreateChargeParams>();
    document.operation::<api::operations::CheckWalletFundsParams>();
    document.operation::<api::operations::GetChargeParams>();
    document.operation::<api::operations::DeleteChargeParams>();
    document.operation::<api::operations::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn media(document: &mut Document<'_>) {
    use highlevel::media as api;
    document.operation::<api::operations::BulkDeleteMediaObjectsParams>();
    document.operation::<api::operations::ListMediaParams>();
    document.operation::<api::operations::CreateMediaFolderParams>();
    document.operation::<api::operations::BulkUpdateMediaObjectsParams>();
    document
        .form(
            api::operations::UploadMediaContentParams::new(
                api::MediaContentUpload::new(),
            ),
        );
    document.operation::<api::operations::UpdateMediaObjectParams>();
    document.operation::<api::operations::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn oauth(document: &mut Document<'_>) {
    use highlevel::oauth as api;
    document.operation::<api::operations::ReportPaymentParams>();
    document.operation::<api::operations::ListInstalledLocationsParams>();
    document.operation::<api::operations::GetLocationAccessTokenParams>();
    document.operation::<api::operations::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn objects(document: &mut Document<'_>) {
    use highlevel::objects as api;
    document.operation::<api::operations::ListObjectsParams>();
    document.operation::<api::operations::CreateCustomObjectParams>();
    document.operation::<api::operations::GetObjectParams>();
    document.operation::<api::operations::UpdateCustomObjectParams>();
    document.operation::<api::operations::CreateObjectRecordParams>();
    document.operation::<api::operations::SearchObjectRecordsParams>();
    document.operation::<api::operations::GetObjectRecordParams>();
    document.operation::<api::operations::UpdateObjectRecordParams>();
    document.operation::<api::operations::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn opportunities(document: &mut Document<'_>) {
    use highlevel::opportunities as api;
    document.operation::<api::operations::CreateOpportunityParams>();
    document.operation::<api::operations::ListLostReasonsParams>();
    document.operation::<api::operations::ListPipelinesParams>();
    document.operation::<api::operations::SearchOpportunitiesParams>();
    document.operation::<api::operations::SearchOpportunitiesByFiltersParams>();
    document.operation::<api::operations::UpsertOpportunityParams>();
    document.operation::<api::operations::GetOpportunityParams>();
    document.operation::<api::operations::UpdateOpportunityParams>();
    document.operation::<api::operations::DeleteOpportunityParams>();
    document.operation::<api::operations::AddOpportunityFollowersParams>();
    document.operation::<api::operations::RemoveOpportunityFollowersParams>();
    document.operation::<api::operations::UpdateOpportunityStatusParams>();
}

#[rustfmt::skip]
fn payments(document: &mut Document<'_>) {
    use highlevel::payments as api;
    document.operation::<api::operations::GetCouponParams>();
    document.operation::<api::operations::UpdateCouponParams>();
    document.operation::<api::operations::CreateCouponParams>();
    document.operation::<api::operations::DeleteCouponParams>();
    document.operation::<api::operations::ListCouponsParams>();
    document.operation::<api::operations::UpdateCustomProviderCapabilitiesParams>();
    document.operation::<api::operations::GetCustomProviderConfigParams>();
    document.operation::<api::operations::CreateCustomProviderConfigParams>();
    document.operation::<api::operations::DisconnectCustomProviderConfigParams>();
    document.operation::<api::operations::CreateCustomProviderParams>();
    document.operation::<api::operations::DeleteCustomProviderParams>();
    document.operation::<api::operations::ListIntegrationProvidersParams>();
    document.operation::<api::operations::CreateIntegrationProviderParams>();
    document.operation::<api::operations::ListOrdersParams>();
    document.operation::<api::operations::GetOrderParams>();
    document.operation::<api::operations::ListOrderFulfillmentsParams>();
    document.operation::<api::operations::CreateOrderFulfillmentParams>();
    document.operation::<api::operations::ListOrderNotesParams>();
    document.operation::<api::operations::RecordOrderPaymentParams>();
    document.operation::<api::operations::ListSubscriptionsParams>();
    document.operation::<api::operations::GetSubscriptionParams>();
    document.operation::<api::operations::ListTransactionsParams>();
    document.operation::<api::operations::GetTransactionParams>();
}

#[rustfmt::skip]
fn phone_system(document: &mut Document<'_>) {
    use highlevel::phone_system as api;
    document.operation::<api::operations::ListNumberPoolsParams>();
    document.operation::<api::operations::ListActiveNumbersParams>();
    document.operation::<api::operations::ListAvailableNumbersParams>();
    document.operation::<api::operations::PurchasePhoneNumberParams>();
}

#[rustfmt::skip]
fn products(document: &mut Document<'_>) {
    use highlevel::products as api;
    document.operation::<api::operations::ListProductsParams>();
    document.operation::<api::operations::CreateProductParams>();
    document.operation::<api::operations::BulkUpdateProductsParams>();
    document.operation::<api::operations::BulkUpdateProductDetailsParams>();
    document.operation::<api::operations::ListProductCollectionsParams>();
    document.operation::<api::operations::CreateProductCollectionParams>();
    document.operation::<api::operations::GetProductCollectionParams>();
    document.operation::<api::operations::UpdateProductCollectionParams>();
    document.operation::<api::operations::DeleteProductCollectionParams>();
    document.operation::<api::operations::ListInventoryParams>();
    document.operation::<api::operations::UpdateInventoryParams>();
    document.operation::<api::operations::ListProductReviewsParams>();
    document.operation::<api::operations::BulkUpdateProductReviewParams>();
    document.operation::<api::operations::CountReviewsParams>();
    document.operation::<api::operations::UpdateProductReviewParams>();
    document.operation::<api::operations::DeleteProductReviewParams>();
    document.operation::<api::operations::UpdateStoreStatusParams>();
    document.operation::<api::operations::UpdateDisplayPriorityParams>();
    document.operation::<api::operations::GetProductStoreStatsParams>();
    document.operation::<api::operations::GetProductParams>();
    document.operation::<api::operations::UpdateProductParams>();
    document.operation::<api::operations::DeleteProductParams>();
    document.operation::<api::operations::ListPricesParams>();
    document.operation::<api::operations::CreatePriceParams>();
    document.operation::<api::operations::GetPriceParams>();
    document.operation::<api::operations::UpdatePriceParams>();
    document.operation::<api::operations::DeletePriceParams>();
}

#[rustfmt::skip]
fn proposals(document: &mut Document<'_>) {
    use highlevel::proposals as api;
    document.operation::<api::operations::ListDocumentsParams>();
    document.operation::<api::operations::SendDocumentParams>();
    document.operation::<api::operations::ListTemplatesParams>();
    document.operation::<api::operations::SendTemplateParams>();
}

#[rustfmt::skip]
fn saas(document: &mut Document<'_>) {
    use highlevel::saas as api;
    document.operation::<api::operations::ListAgencyPlansLegacyParams>();
    document.operation::<api::operations::BulkDisableSaasLegacyParams>();
    document.operation::<api::operations::BulkEnableSaasLegacyParams>();
    document.operation::<api::operations::EnableSaasLocationLegacyParams>();
    document.operation::<api::operations::GetLocationSubscriptionLegacyParams>();
    document.operation::<api::operations::SearchLocationsLegacyParams>();
    document.operation::<api::operations::PauseLocationLegacyParams>();
    document.operation::<api::operations::ListSaasLocationsLegacyParams>();
    document.operation::<api::operations::GetSaasPlanLegacyParams>();
    document.operation::<api::operations::UpdateRebillingLegacyParams>();
    document.operation::<api::operations::UpdateSaasSubscriptionLegacyParams>();
    document.operation::<api::operations::ListAgencyPlansParams>();
    document.operation::<api::operations::BulkDisableSaasParams>();
    document.operation::<api::operations::BulkEnableSaasParams>();
    document.operation::<api::operations::EnableSaasLocationParams>();
    document.operation::<api::operations::GetLocationSubscriptionParams>();
    document.operation::<api::operations::SearchLocationsParams>();
    document.operation::<api::operations::PauseLocationParams>();
    document.operation::<api::operations::ListSaasLocationsParams>();
    document.operation::<api::operations::GetSaasPlanParams>();
    document.operation::<api::operations::UpdateRebillingParams>();
    document.operation::<api::operations::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn snapshots(document: &mut Document<'_>) {
    use highlevel::snapshots as api;
    document.operation::<api::operations::ListCustomSnapshotsParams>();
    document.operation::<api::operations::CreateSnapshotShareLinkParams>();
    document.operation::<api::operations::ListSnapshotPushesParams>();
    document.operation::<api::operations::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn social_planner(document: &mut Document<'_>) {
    use highlevel::social_planner as api;
    document.operation::<api::operations::StartFacebookOauthParams>();
    document.operation::<api::operations::StartGoogleOauthParams>();
    document.operation::<api::operations::StartInstagramOauthParams>();
    document.operation::<api::operations::ListLinkedinAccountsParams>();
    document.operation::<api::operations::StartLinkedinOauthParams>();
    document.operation::<api::operations::StartTiktokBusinessOauthParams>();
    document.operation::<api::operations::StartTiktokOauthParams>();
    document.operation::<api::operations::StartTwitterOauthParams>();
    document.operation::<api::operations::ListFacebookPagesParams>();
    document.operation::<api::operations::AttachFacebookPageParams>();
    document.operation::<api::operations::ListGoogleLocationsParams>();
    document.operation::<api::operations::SetGoogleLocationsParams>();
    document.operation::<api::operations::ListInstagramAccountsParams>();
    document.operation::<api::operations::AttachInstagramAccountParams>();
    document.operation::<api::operations::ListLinkedinPagesParams>();
    document.operation::<api::operations::AttachLinkedinPageParams>();
    document.operation::<api::operations::ListTiktokBusinessProfilesParams>();
    document.operation::<api::operations::ListTiktokProfilesParams>();
    document.operation::<api::operations::AttachTiktokProfileParams>();
    document.operation::<api::operations::ListTwitterProfilesParams>();
    document.operation::<api::operations::AttachTwitterProfileParams>();
    document.operation::<api::operations::GetSocialMediaStatisticsParams>();
    document.operation::<api::operations::ListAccountsParams>();
    document.operation::<api::operations::DeleteAccountParams>();
    document.operation::<api::operations::ListCategoriesParams>();
    document.operation::<api::operations::GetCategoryParams>();
    document.operation::<api::operations::ListCsvImportsParams>();
    document
        .form(
            api::operations::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::operations::DeleteCsvImportPostParams>();
    document.operation::<api::operations::ListCsvImportPostsParams>();
    document.operation::<api::operations::DeleteCsvImportParams>();
    document.operation::<api::operations::FinalizeCsvImportParams>();
    document.operation::<api::operations::CreatePostParams>();
    document.operation::<api::operations::BulkDeletePostsParams>();
    document.operation::<api::operations::ListPostsParams>();
    document.operation::<api::operations::GetPostParams>();
    document.operation::<api::operations::UpdatePostParams>();
    document.operation::<api::operations::DeletePostParams>();
    document.operation::<api::operations::SetCsvAccountsParams>();
    document.operation::<api::operations::ListTagsParams>();
    document.operation::<api::operations::ListSelectedTagsParams>();
}

#[rustfmt::skip]
fn store(document: &mut Document<'_>) {
    use highlevel::store as api;
    document.operation::<api::operations::ListShippingCarriersParams>();
    document.operation::<api::operations::CreateShippingCarrierParams>();
    document.operation::<api::operations::GetShippingCarrierParams>();
    document.operation::<api::operations::UpdateShippingCarrierParams>();
    document.operation::<api::operations::DeleteShippingCarrierParams>();
    document.operation::<api::operations::ListShippingZonesParams>();
    document.operation::<api::operations::CreateShippingZoneParams>();
    document.operation::<api::operations::ListAvailableShippingRatesParams>();
    document.operation::<api::operations::GetShippingZoneParams>();
    document.operation::<api::operations::UpdateShippingZoneParams>();
    document.operation::<api::operations::DeleteShippingZoneParams>();
    document.operation::<api::operations::ListShippingRatesParams>();
    document.operation::<api::operations::CreateShippingRateParams>();
    document.operation::<api::operations::GetShippingRateParams>();
    document.operation::<api::operations::UpdateShippingRateParams>();
    document.operation::<api::operations::DeleteShippingRateParams>();
    document.operation::<api::operations::GetStoreSettingsParams>();
    document.operation::<api::operations::CreateStoreSettingParams>();
}

#[rustfmt::skip]
fn surveys(document: &mut Document<'_>) {
    use highlevel::surveys as api;
    document.operation::<api::operations::ListSurveysParams>();
    document.operation::<api::operations::ListSurveySubmissionsParams>();
}

#[rustfmt::skip]
fn users(document: &mut Document<'_>) {
    use highlevel::users as api;
    document.operation::<api::operations::ListUsersParams>();
    document.operation::<api::operations::CreateUserParams>();
    document.operation::<api::operations::SearchUsersParams>();
    document.operation::<api::operations::SearchUsersByEmailParams>();
    document.operation::<api::operations::GetUserParams>();
    document.operation::<api::operations::UpdateUserParams>();
    document.operation::<api::operations::DeleteUserParams>();
}

#[rustfmt::skip]
fn voice_ai(document: &mut Document<'_>) {
    use highlevel::voice_ai as api;
    document.operation::<api::operations::CreateActionParams>();
    document.operation::<api::operations::GetActionParams>();
    document.operation::<api::operations::UpdateActionParams>();
    document.operation::<api::operations::DeleteActionParams>();
    document.operation::<api::operations::ListAgentsParams>();
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::UpdateAgentParams>();
    document.operation::<api::operations::ListCallLogsParams>();
    document.operation::<api::operations::GetCallLogParams>();
}

#[rustfmt::skip]
fn workflows(document: &mut Document<'_>) {
    use highlevel::workflows as api;
    document.operation::<api::operations::ListWorkflowsParams>();
}

#[rustfmt::skip]
fn v3_ad_publishing(document: &mut Document<'_>) {
    use highlevel::v3::ad_publishing as api;
    document.operation::<api::operations::ListFacebookAdAccountsParams>();
    document.operation::<api::operations::GetFacebookAdAccountParams>();
    document.operation::<api::operations::DeleteFacebookAdAccountParams>();
    document.operation::<api::operations::UpsertFacebookAdParams>();
    document.operation::<api::operations::DeleteFacebookAdParams>();
    document.operation::<api::operations::DuplicateFacebookAdParams>();
    document.operation::<api::operations::PauseFacebookAdParams>();
    document.operation::<api::operations::ResumeFacebookAdParams>();
    document.operation::<api::operations::UpsertFacebookAdSetParams>();
    document.operation::<api::operations::DeleteFacebookAdSetParams>();
    document.operation::<api::operations::DuplicateFacebookAdSetParams>();
    document.operation::<api::operations::PauseFacebookAdSetParams>();
    document.operation::<api::operations::ResumeFacebookAdSetParams>();
    document.operation::<api::operations::GetFacebookCampaignParams>();
    document.operation::<api::operations::UpsertFacebookCampaignParams>();
    document.operation::<api::operations::DeleteFacebookCampaignParams>();
    document.operation::<api::operations::DuplicateFacebookCampaignParams>();
    document.operation::<api::operations::PauseFacebookCampaignParams>();
    document.operation::<api::operations::PublishFacebookCampaignParams>();
    document.operation::<api::operations::GetFacebookCampaignPublishingProgressParams>();
    document.operation::<api::operations::ResumeFacebookCampaignParams>();
    document.operation::<api::operations::ListFacebookConversationFormsParams>();
    document.operation::<api::operations::CreateFacebookConversationFormParams>();
    document.operation::<api::operations::ListFacebookCustomAudiencesParams>();
    document.operation::<api::operations::GetFacebookCustomAudienceParams>();
    document.operation::<api::operations::UpdateFacebookCustomAudienceParams>();
    document.operation::<api::operations::DeleteFacebookCustomAudienceParams>();
    document.operation::<api::operations::AddFacebookCustomAudienceMemberParams>();
    document.operation::<api::operations::RemoveFacebookCustomAudienceMemberParams>();
    document.operation::<api::operations::BulkUpdateFacebookAudienceMembersParams>();
    document.operation::<api::operations::ListFacebookEntitiesParams>();
    document.operation::<api::operations::GetFacebookIntegrationParams>();
    document.operation::<api::operations::CreateFacebookIntegrationParams>();
    document.operation::<api::operations::DeleteFacebookIntegrationParams>();
    document.operation::<api::operations::GetFacebookLeadFormParams>();
    document.operation::<api::operations::GetFacebookCurrentUserParams>();
    document.operation::<api::operations::DeleteFacebookPageParams>();
    document.operation::<api::operations::SetFacebookDefaultPageParams>();
    document.operation::<api::operations::ListFacebookPageLeadFormsParams>();
    document.operation::<api::operations::CreateFacebookPageLeadFormParams>();
    document.operation::<api::operations::ListFacebookInstagramAccountsParams>();
    document.operation::<api::operations::ListFacebookPagesParams>();
    document.operation::<api::operations::ListFacebookPixelsParams>();
    document.operation::<api::operations::UpsertFacebookPixelParams>();
    document.operation::<api::operations::GetFacebookReportParams>();
    document.operation::<api::operations::GetFacebookCampaignReportParams>();
    document.operation::<api::operations::ListFacebookReportsParams>();
    document.operation::<api::operations::SearchFacebookTargetingParams>();
    document.operation::<api::operations::ListGoogleAdAccountsParams>();
    document.operation::<api::operations::GetGoogleAdAccountParams>();
    document.operation::<api::operations::DeleteGoogleAdAccountParams>();
    document.operation::<api::operations::UpsertGoogleCampaignParams>();
    document.operation::<api::operations::GetGoogleCampaignParams>();
    document.operation::<api::operations::PublishGoogleAdParams>();
    document.operation::<api::operations::ListGoogleAssetsParams>();
    document.operation::<api::operations::UpsertGoogleAssetsParams>();
    document.operation::<api::operations::ListGoogleAudiencesParams>();
    document.operation::<api::operations::UpsertGoogleAudienceParams>();
    document.operation::<api::operations::GetGoogleAudienceParams>();
    document.operation::<api::operations::ListGoogleConversionGoalsParams>();
    document.operation::<api::operations::ListGoogleConversionsParams>();
    document.operation::<api::operations::UpsertGoogleConversionParams>();
    document.operation::<api::operations::GetGoogleConversionParams>();
    document.operation::<api::operations::DeleteGoogleConversionParams>();
    document.operation::<api::operations::ListGoogleEntitiesParams>();
    document.operation::<api::operations::GetGoogleIntegrationParams>();
    document.operation::<api::operations::CreateGoogleIntegrationParams>();
    document.operation::<api::operations::ListGoogleKeywordIdeasParams>();
    document.operation::<api::operations::GetGoogleCurrentUserParams>();
    document.operation::<api::operations::GetGoogleReportParams>();
    document.operation::<api::operations::GetGoogleCampaignReportParams>();
    document.operation::<api::operations::ListGoogleReportsParams>();
    document.operation::<api::operations::ListGoogleSegmentsParams>();
    document.operation::<api::operations::UpsertGoogleSegmentParams>();
    document.operation::<api::operations::CreateGoogleOfflineUserListJobParams>();
    document.operation::<api::operations::GetGoogleSegmentParams>();
    document.operation::<api::operations::DeleteGoogleSegmentParams>();
    document.operation::<api::operations::ListGoogleTargetInterestsParams>();
    document.operation::<api::operations::SearchGoogleTargetingParams>();
    document.operation::<api::operations::GetLinkedinAdAccountParams>();
    document.operation::<api::operations::DeleteLinkedinAdAccountParams>();
    document.operation::<api::operations::ListLinkedinAdAccountsParams>();
    document.operation::<api::operations::UpsertLinkedinCampaignGroupParams>();
    document.operation::<api::operations::GetLinkedinCampaignGroupParams>();
    document.operation::<api::operations::PublishLinkedinCampaignGroupParams>();
    document.operation::<api::operations::GetLinkedinIntegrationParams>();
    document.operation::<api::operations::CreateLinkedinIntegrationParams>();
    document.operation::<api::operations::GetLinkedinCurrentUserParams>();
    document.operation::<api::operations::GetLinkedinAdAnalyticsParams>();
    document.operation::<api::operations::GetLinkedinCampaignGroupReportParams>();
    document.operation::<api::operations::ListLinkedinReportsParams>();
    document.operation::<api::operations::SearchLinkedinTargetingParams>();
    document.operation::<api::operations::CreateLinkedinLeadFormParams>();
    document.operation::<api::operations::ListLinkedinLeadFormsParams>();
    document.operation::<api::operations::UpdateLinkedinAdStatusParams>();
}

#[rustfmt::skip]
fn v3_affiliate_manager(document: &mut Document<'_>) {
    use highlevel::v3::affiliate_manager as api;
    document.operation::<api::operations::ListAffiliatesParams>();
    document.operation::<api::operations::GetAffiliateParams>();
    document.operation::<api::operations::ListCommissionsParams>();
    document.operation::<api::operations::ListPayoutsParams>();
}

#[rustfmt::skip]
fn v3_agent_studio(document: &mut Document<'_>) {
    use highlevel::v3::agent_studio as api;
    document.operation::<api::operations::ListAgentsParams>();
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::UpdateAgentVersionParams>();
    document.operation::<api::operations::PublishAgentVersionParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::UpdateAgentMetadataParams>();
    document.operation::<api::operations::ExecuteAgentParams>();
    document.operation::<api::operations::ListPublicAgentsParams>();
    document.operation::<api::operations::GetPublicAgentParams>();
    document.operation::<api::operations::ExecutePublicAgentParams>();
}

#[rustfmt::skip]
fn v3_associations(document: &mut Document<'_>) {
    use highlevel::v3::associations as api;
    document.operation::<api::operations::ListAssociationsParams>();
    document.operation::<api::operations::CreateAssociationParams>();
    document.operation::<api::operations::GetAssociationByKeyParams>();
    document.operation::<api::operations::ListAssociationsOfObjectParams>();
    document.operation::<api::operations::CreateRelationParams>();
    document.operation::<api::operations::ListRelationsParams>();
    document.operation::<api::operations::DeleteRelationParams>();
    document.operation::<api::operations::GetAssociationParams>();
    document.operation::<api::operations::UpdateAssociationParams>();
    document.operation::<api::operations::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn v3_blogs(document: &mut Document<'_>) {
    use highlevel::v3::blogs as api;
    document.operation::<api::operations::ListBlogAuthorsParams>();
    document.operation::<api::operations::ListBlogCategoriesParams>();
    document.operation::<api::operations::CreateBlogPostParams>();
    document.operation::<api::operations::ListBlogPostsParams>();
    document.operation::<api::operations::CheckUrlSlugExistsParams>();
    document.operation::<api::operations::UpdateBlogPostParams>();
    document.operation::<api::operations::ListBlogsParams>();
}

#[rustfmt::skip]
fn v3_brand_boards(document: &mut Document<'_>) {
    use highlevel::v3::brand_boards as api;
    document.operation::<api::operations::CreateBrandBoardParams>();
    document.operation::<api::operations::ListBrandVoicesParams>();
    document.operation::<api::operations::CreateBrandVoiceParams>();
    document.operation::<api::operations::GetBrandVoiceParams>();
    document.operation::<api::operations::DeleteBrandVoiceParams>();
    document.operation::<api::operations::UpdateBrandVoiceParams>();
    document.operation::<api::operations::SetDefaultBrandVoiceParams>();
    document.operation::<api::operations::ListBrandBoardsParams>();
    document.operation::<api::operations::GetBrandBoardParams>();
    document.operation::<api::operations::DeleteBrandBoardParams>();
    document.operation::<api::operations::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn v3_businesses(document: &mut Document<'_>) {
    use highlevel::v3::businesses as api;
    document.operation::<api::operations::ListBusinessesParams>();
    document.operation::<api::operations::CreateBusinessParams>();
    document.operation::<api::operations::GetBusinessParams>();
    document.operation::<api::operations::UpdateBusinessParams>();
    document.operation::<api::operations::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn v3_calendars(document: &mut Document<'_>) {
    use highlevel::v3::calendars as api;
    document.operation::<api::operations::ListCalendarsParams>();
    document.operation::<api::operations::CreateCalendarParams>();
    document.operation::<api::operations::ListAppointmentNotesParams>();
    document.operation::<api::operations::CreateAppointmentNoteParams>();
    document.operation::<api::operations::UpdateAppointmentNoteParams>();
    document.operation::<api::operations::DeleteAppointmentNoteParams>();
    document.operation::<api::operations::ListBlockedSlotsParams>();
    document.operation::<api::operations::ListCalendarEventsParams>();
    document.operation::<api::operations::CreateAppointmentParams>();
    document.operation::<api::operations::GetAppointmentParams>();
    document.operation::<api::operations::UpdateAppointmentParams>();
    document.operation::<api::operations::CreateBlockedSlotParams>();
    document.operation::<api::operations::UpdateBlockedSlotParams>();
    document.operation::<api::operations::DeleteEventParams>();
    document.operation::<api::operations::ListGroupsParams>();
    document.operation::<api::operations::CreateCalendarGroupParams>();
    document.operation::<api::operations::CheckGroupSlugParams>();
    document.operation::<api::operations::UpdateGroupParams>();
    document.operation::<api::operations::DeleteGroupParams>();
    document.operation::<api::operations::SetGroupStatusParams>();
    document.operation::<api::operations::ListCalendarResourcesParams>();
    document.operation::<api::operations::CreateCalendarResourceParams>();
    document.operation::<api::operations::GetCalendarResourceParams>();
    document.operation::<api::operations::UpdateCalendarResourceParams>();
    document.operation::<api::operations::DeleteCalendarResourceParams>();
    document.operation::<api::operations::CreateScheduleParams>();
    document.operation::<api::operations::GetCalendarScheduleParams>();
    document.operation::<api::operations::UpdateCalendarScheduleParams>();
    document.operation::<api::operations::CreateCalendarScheduleParams>();
    document.operation::<api::operations::ListSchedulesParams>();
    document.operation::<api::operations::GetScheduleParams>();
    document.operation::<api::operations::UpdateScheduleParams>();
    document.operation::<api::operations::DeleteScheduleParams>();
    document.operation::<api::operations::AddCalendarToScheduleParams>();
    document.operation::<api::operations::RemoveCalendarFromScheduleParams>();
    document.operation::<api::operations::ListServiceBookingsParams>();
    document.operation::<api::operations::CreateServiceBookingParams>();
    document.operation::<api::operations::GetServiceBookingParams>();
    document.operation::<api::operations::UpdateServiceBookingParams>();
    document.operation::<api::operations::DeleteServiceBookingParams>();
    document.operation::<api::operations::ListServicesParams>();
    document.operation::<api::operations::CreateServiceParams>();
    document.operation::<api::operations::GetServiceParams>();
    document.operation::<api::operations::UpdateServiceParams>();
    document.operation::<api::operations::DeleteServiceParams>();
    document.operation::<api::operations::ListServiceLocationsParams>();
    document.operation::<api::operations::CreateServiceLocationParams>();
    document.operation::<api::operations::GetServiceLocationParams>();
    document.operation::<api::operations::UpdateServiceLocationParams>();
    document.operation::<api::operations::DeleteServiceLocationParams>();
    document.operation::<api::operations::GetCalendarParams>();
    document.operation::<api::operations::UpdateCalendarParams>();
    document.operation::<api::operations::DeleteCalendarParams>();
    document.operation::<api::operations::ListFreeSlotsParams>();
    document.operation::<api::operations::ListEventNotificationsParams>();
    document.operation::<api::operations::CreateEventNotificationParams>();
    document.operation::<api::operations::GetEventNotificationParams>();
    document.operation::<api::operations::UpdateEventNotificationParams>();
    document.operation::<api::operations::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn v3_campaigns(document: &mut Document<'_>) {
    use highlevel::v3::campaigns as api;
    document.operation::<api::operations::ListCampaignsParams>();
}

#[rustfmt::skip]
fn v3_chat_widget(document: &mut Document<'_>) {
    use highlevel::v3::chat_widget as api;
    document.operation::<api::operations::CreateChatWidgetParams>();
    document.operation::<api::operations::CloneChatWidgetParams>();
    document.operation::<api::operations::GetChatWidgetParams>();
    document.operation::<api::operations::UpdateChatWidgetParams>();
    document.operation::<api::operations::UpdateChatWidgetFieldsParams>();
    document.operation::<api::operations::ListChatWidgetsParams>();
    document.operation::<api::operations::GetWidgetConfigParams>();
    document.operation::<api::operations::DeleteChatWidgetParams>();
}

#[rustfmt::skip]
fn v3_companies(document: &mut Document<'_>) {
    use highlevel::v3::companies as api;
    document.operation::<api::operations::GetCompanyParams>();
}

#[rustfmt::skip]
fn v3_contacts(document: &mut Document<'_>) {
    use highlevel::v3::contacts as api;
    document.operation::<api::operations::CreateContactParams>();
    document.operation::<api::operations::SetContactsBusinessParams>();
    document.operation::<api::operations::BulkUpdateTagsParams>();
    document.operation::<api::operations::ListContactsOfBusinessParams>();
    document.operation::<api::operations::SearchContactsParams>();
    document.operation::<api::operations::GetDuplicateContactParams>();
    document.operation::<api::operations::UpsertContactParams>();
    document.operation::<api::operations::GetContactParams>();
    document.operation::<api::operations::UpdateContactParams>();
    document.operation::<api::operations::DeleteContactParams>();
    document.operation::<api::operations::ListAppointmentsParams>();
    document.operation::<api::operations::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::operations::AddContactToCampaignParams>();
    document.operation::<api::operations::RemoveContactFromCampaignParams>();
    document.operation::<api::operations::AddContactFollowersParams>();
    document.operation::<api::operations::RemoveContactFollowersParams>();
    document.operation::<api::operations::ListNotesParams>();
    document.operation::<api::operations::CreateNoteParams>();
    document.operation::<api::operations::GetNoteParams>();
    document.operation::<api::operations::UpdateNoteParams>();
    document.operation::<api::operations::DeleteNoteParams>();
    document.operation::<api::operations::AddTagsParams>();
    document.operation::<api::operations::RemoveTagsParams>();
    document.operation::<api::operations::ListTasksParams>();
    document.operation::<api::operations::CreateTaskParams>();
    document.operation::<api::operations::GetTaskParams>();
    document.operation::<api::operations::UpdateTaskParams>();
    document.operation::<api::operations::DeleteTaskParams>();
    document.operation::<api::operations::SetTaskCompletedParams>();
    document.operation::<api::operations::AddContactToWorkflowParams>();
    document.operation::<api::operations::RemoveContactFromWorkflowParams>();
}

#[rustfmt::skip]
fn v3_conversation_ai(document: &mut Document<'_>) {
    use highlevel::v3::conversation_ai as api;
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::SearchAgentsParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::UpdateAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::CreateActionParams>();
    document.operation::<api::operations::ListActionsParams>();
    document.operation::<api::operations::GetActionParams>();
    document.operation::<api::operations::UpdateActionParams>();
    document.operation::<api::operations::DeleteActionParams>();
    document.operation::<api::operations::UpdateFollowupSettingsParams>();
    document.operation::<api::operations::GetGenerationParams>();
}

#[rustfmt::skip]
fn v3_conversations(document: &mut Document<'_>) {
    use highlevel::v3::conversations as api;
    document.operation::<api::operations::CreateConversationParams>();
    document.operation::<api::operations::GetMessageTranscriptionParams>();
    document.operation::<api::operations::DownloadMessageTranscriptionParams>();
    document.operation::<api::operations::SendMessageParams>();
    document.operation::<api::operations::CancelScheduledEmailMessageParams>();
    document.operation::<api::operations::GetEmailParams>();
    document.operation::<api::operations::UpdateEmailMessageStatusParams>();
    document.operation::<api::operations::ExportMessagesParams>();
    document.operation::<api::operations::RecordMessageParams>();
    document.operation::<api::operations::RecordOutboundCallParams>();
    document.operation::<api::operations::SendReviewReplyParams>();
    document
        .form(
            api::operations::UploadFileAttachmentsParams::new(
                api::FileAttachmentsUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::operations::CompleteFileUploadParams>();
    document.operation::<api::operations::StartFileUploadParams>();
    document.operation::<api::operations::GetMessageParams>();
    document.operation::<api::operations::AddMessageAttachmentsParams>();
    document.download::<api::operations::GetMessageRecordingParams>();
    document.operation::<api::operations::CancelScheduledMessageParams>();
    document.operation::<api::operations::UpdateMessageStatusParams>();
    document.operation::<api::operations::SendLiveChatTypingParams>();
    document.operation::<api::operations::SearchConversationsParams>();
    document.operation::<api::operations::GetConversationParams>();
    document.operation::<api::operations::UpdateConversationParams>();
    document.operation::<api::operations::DeleteConversationParams>();
    document.operation::<api::operations::ListMessagesParams>();
}

#[rustfmt::skip]
fn v3_courses(document: &mut Document<'_>) {
    use highlevel::v3::courses as api;
    document.operation::<api::operations::ImportCoursesParams>();
}

#[rustfmt::skip]
fn v3_custom_fields(document: &mut Document<'_>) {
    use highlevel::v3::custom_fields as api;
    document.operation::<api::operations::CreateCustomFieldParams>();
    document.operation::<api::operations::CreateCustomFieldFolderParams>();
    document.operation::<api::operations::UpdateCustomFieldFolderParams>();
    document.operation::<api::operations::DeleteCustomFieldFolderParams>();
    document.operation::<api::operations::ListCustomFieldsParams>();
    document.operation::<api::operations::GetCustomFieldParams>();
    document.operation::<api::operations::UpdateCustomFieldParams>();
    document.operation::<api::operations::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn v3_custom_menus(document: &mut Document<'_>) {
    use highlevel::v3::custom_menus as api;
    document.operation::<api::operations::ListCustomMenusParams>();
    document.operation::<api::operations::CreateCustomMenuParams>();
    document.operation::<api::operations::GetCustomMenuParams>();
    document.operation::<api::operations::UpdateCustomMenuParams>();
    document.operation::<api::operations::DeleteCustomMenuParams>();
}

#[rustfmt::skip]
fn v3_email_isv(document: &mut Document<'_>) {
    use highlevel::v3::email_isv as api;
    document.operation::<api::operations::VerifyEmailParams>();
}

#[rustfmt::skip]
fn v3_emails(document: &mut Document<'_>) {
    use highlevel::v3::emails as api;
    document.operation::<api::operations::ListBulkActionCampaignsParams>();
    document.operation::<api::operations::GetBulkActionCampaignParams>();
    document.operation::<api::operations::ListEmailCampaignsParams>();
    document.operation::<api::operations::CreateEmailCampaignParams>();
    document.operation::<api::operations::GetEmailCampaignParams>();
    document.operation::<api::operations::DeleteCampaignParams>();
    document.operation::<api::operations::UpdateEmailCampaignParams>();
    document.operation::<api::operations::ScheduleCampaignParams>();
    document.operation::<api::operations::GetCampaignStatsParams>();
    document.operation::<api::operations::ListWorkflowCampaignsParams>();
    document.operation::<api::operations::GetWorkflowCampaignParams>();
    document.operation::<api::operations::ListEmailTemplatesParams>();
    document.operation::<api::operations::CreateEmailTemplateParams>();
    document.operation::<api::operations::CreateTemplateFolderParams>();
    document.operation::<api::operations::ImportEmailTemplateParams>();
    document.operation::<api::operations::GetEmailTemplateParams>();
    document.operation::<api::operations::DeleteEmailTemplateParams>();
    document.operation::<api::operations::UpdateEmailTemplateParams>();
}

#[rustfmt::skip]
fn v3_forms(document: &mut Document<'_>) {
    use highlevel::v3::forms as api;
    document.operation::<api::operations::ListFormsParams>();
    document.operation::<api::operations::ListFormSubmissionsParams>();
    document
        .form(
            api::operations::UploadFormFilesParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn v3_funnels(document: &mut Document<'_>) {
    use highlevel::v3::funnels as api;
    document.operation::<api::operations::ListFunnelsParams>();
    document.operation::<api::operations::CreateRedirectParams>();
    document.operation::<api::operations::ListRedirectsParams>();
    document.operation::<api::operations::DeleteRedirectParams>();
    document.operation::<api::operations::UpdateRedirectParams>();
    document.operation::<api::operations::ListPagesParams>();
    document.operation::<api::operations::CountPagesParams>();
}

#[rustfmt::skip]
fn v3_invoices(document: &mut Document<'_>) {
    use highlevel::v3::invoices as api;
    document.operation::<api::operations::ListInvoicesParams>();
    document.operation::<api::operations::CreateInvoiceParams>();
    document.operation::<api::operations::CreateEstimateParams>();
    document.operation::<api::operations::ListEstimatesParams>();
    document.operation::<api::operations::GenerateEstimateNumberParams>();
    document.operation::<api::operations::RecordEstimateVisitParams>();
    document.operation::<api::operations::ListEstimateTemplatesParams>();
    document.operation::<api::operations::CreateEstimateTemplateParams>();
    document.operation::<api::operations::PreviewEstimateTemplateParams>();
    document.operation::<api::operations::UpdateEstimateTemplateParams>();
    document.operation::<api::operations::DeleteEstimateTemplateParams>();
    document.operation::<api::operations::UpdateEstimateParams>();
    document.operation::<api::operations::DeleteEstimateParams>();
    document.operation::<api::operations::CreateInvoiceFromEstimateParams>();
    document.operation::<api::operations::SendEstimateParams>();
    document.operation::<api::operations::GenerateInvoiceNumberParams>();
    document.operation::<api::operations::ListInvoiceSchedulesParams>();
    document.operation::<api::operations::CreateInvoiceScheduleParams>();
    document.operation::<api::operations::GetInvoiceScheduleParams>();
    document.operation::<api::operations::UpdateInvoiceScheduleParams>();
    document.operation::<api::operations::DeleteInvoiceScheduleParams>();
    document.operation::<api::operations::SetInvoiceScheduleAutoPaymentParams>();
    document.operation::<api::operations::CancelInvoiceScheduleParams>();
    document.operation::<api::operations::StartInvoiceScheduleParams>();
    document.operation::<api::operations::UpdateAndStartInvoiceScheduleParams>();
    document.operation::<api::operations::GetInvoiceSettingsParams>();
    document.operation::<api::operations::RecordInvoiceVisitParams>();
    document.operation::<api::operations::ListInvoiceTemplatesParams>();
    document.operation::<api::operations::CreateInvoiceTemplateParams>();
    document.operation::<api::operations::GetInvoiceTemplateParams>();
    document.operation::<api::operations::UpdateInvoiceTemplateParams>();
    document.operation::<api::operations::DeleteInvoiceTemplateParams>();
    document.operation::<api::operations::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::operations::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::operations::SendTextToPayInvoiceParams>();
    document.operation::<api::operations::GetInvoiceParams>();
    document.operation::<api::operations::UpdateInvoiceParams>();
    document.operation::<api::operations::DeleteInvoiceParams>();
    document.operation::<api::operations::UpdateInvoiceLateFeesParams>();
    document.operation::<api::operations::RecordInvoicePaymentParams>();
    document.operation::<api::operations::SendInvoiceParams>();
    document.operation::<api::operations::VoidInvoiceParams>();
}

#[rustfmt::skip]
fn v3_knowledge_base(document: &mut Document<'_>) {
    use highlevel::v3::knowledge_base as api;
    document.operation::<api::operations::ListKnowledgeBasesParams>();
    document.operation::<api::operations::CreateKnowledgeBaseParams>();
    document.operation::<api::operations::ListTrainedUrlsParams>();
    document.operation::<api::operations::DiscoverWebsiteParams>();
    document.operation::<api::operations::DeleteTrainedUrlsParams>();
    document.operation::<api::operations::GetCrawlingStatusParams>();
    document.operation::<api::operations::TrainDiscoveredUrlsParams>();
    document.operation::<api::operations::ListFaqsParams>();
    document.operation::<api::operations::CreateFaqParams>();
    document.operation::<api::operations::UpdateFaqParams>();
    document.operation::<api::operations::DeleteFaqParams>();
    document.operation::<api::operations::GetKnowledgeBaseParams>();
    document.operation::<api::operations::UpdateKnowledgeBaseParams>();
    document.operation::<api::operations::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn v3_links(document: &mut Document<'_>) {
    use highlevel::v3::links as api;
    document.operation::<api::operations::ListLinksParams>();
    document.operation::<api::operations::CreateLinkParams>();
    document.operation::<api::operations::GetLinkParams>();
    document.operation::<api::operations::SearchTriggerLinksParams>();
    document.operation::<api::operations::UpdateLinkParams>();
    document.operation::<api::operations::DeleteLinkParams>();
}

#[rustfmt::skip]
fn v3_locations(document: &mut Document<'_>) {
    use highlevel::v3::locations as api;
    document.operation::<api::operations::CreateLocationParams>();
    document.operation::<api::operations::SearchLocationsParams>();
    document.operation::<api::operations::GetLocationParams>();
    document.operation::<api::operations::UpdateLocationParams>();
    document.operation::<api::operations::DeleteLocationParams>();
    document.operation::<api::operations::GetConversationChannelParams>();
    document.operation::<api::operations::ListCustomFieldsParams>();
    document.operation::<api::operations::CreateCustomFieldParams>();
    document
        .form(
            api::operations::UploadCustomFieldFileParams::new(
                "sample",
                api::CustomFieldFiles::new(),
            ),
        );
    document.operation::<api::operations::GetCustomFieldParams>();
    document.operation::<api::operations::UpdateCustomFieldParams>();
    document.operation::<api::operations::DeleteCustomFieldParams>();
    document.operation::<api::operations::ListCustomValuesParams>();
    document.operation::<api::operations::CreateCustomValueParams>();
    document.operation::<api::operations::GetCustomValueParams>();
    document.operation::<api::operations::UpdateCustomValueParams>();
    document.operation::<api::operations::DeleteCustomValueParams>();
    document.operation::<api::operations::ListLocationPermissionsParams>();
    document.operation::<api::operations::UpdateLocationPermissionsParams>();
    document.operation::<api::operations::CreateRecurringTaskParams>();
    document.operation::<api::operations::GetRecurringTaskParams>();
    document.operation::<api::operations::UpdateRecurringTaskParams>();
    document.operation::<api::operations::DeleteRecurringTaskParams>();
    document.operation::<api::operations::ListLocationTagsParams>();
    document.operation::<api::operations::CreateTagParams>();
    document.operation::<api::operations::GetTagParams>();
    document.operation::<api::operations::UpdateTagParams>();
    document.operation::<api::operations::DeleteTagParams>();
    document.operation::<api::operations::SearchTasksParams>();
    document.operation::<api::operations::ListTemplatesParams>();
    document.operation::<api::operations::DeleteTemplateParams>();
    document.operation::<api::operations::ListTimezonesParams>();
}

#[rustfmt::skip]
fn v3_marketplace(document: &mut Document<'_>) {
    use highlevel::v3::marketplace as api;
    document.operation::<api::operations::GetInstallerParams>();
    document.operation::<api::operations::UninstallApplicationParams>();
    document.operation::<api::operations::GetRebillingConfigParams>();
    document.operation::<api::operations::ListChargesParams>();
    document.operation::<api::operations::CreateChargeParams>();
    document.operation::<api::operations::CheckWalletFundsParams>();
    document.operation::<api::operations::GetChargeParams>();
    document.operation::<api::operations::DeleteChargeParams>();
    document.operation::<api::operations::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn v3_media(document: &mut Document<'_>) {
    use highlevel::v3::media as api;
    document.operation::<api::operations::BulkDeleteMediaObjectsParams>();
    document.operation::<api::operations::ListMediaParams>();
    document.operation::<api::operations::CreateMediaFolderParams>();
    document.operation::<api::operations::BulkUpdateMediaObjectsParams>();
    document
        .form(
            api::operations::UploadMediaContentParams::new(
                api::MediaContentUpload::new(),
            ),
        );
    document.operation::<api::operations::UpdateMediaObjectParams>();
    document.operation::<api::operations::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn v3_oauth(document: &mut Document<'_>) {
    use highlevel::v3::oauth as api;
    document.operation::<api::operations::ListInstalledLocationsParams>();
    document.operation::<api::operations::GetLocationAccessTokenParams>();
    document.operation::<api::operations::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn v3_objects(document: &mut Document<'_>) {
    use highlevel::v3::objects as api;
    document.operation::<api::operations::ListObjectsParams>();
    document.operation::<api::operations::CreateCustomObjectParams>();
    document.operation::<api::operations::GetObjectParams>();
    document.operation::<api::operations::UpdateCustomObjectParams>();
    document.operation::<api::operations::CreateObjectRecordParams>();
    document.operation::<api::operations::SearchObjectRecordsParams>();
    document.operation::<api::operations::GetObjectRecordParams>();
    document.operation::<api::operations::UpdateObjectRecordParams>();
    document.operation::<api::operations::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn v3_opportunities(document: &mut Document<'_>) {
    use highlevel::v3::opportunities as api;
    document.operation::<api::operations::CreateOpportunityParams>();
    document.operation::<api::operations::ListLostReasonsParams>();
    document.operation::<api::operations::ListPipelinesParams>();
    document.operation::<api::operations::SearchOpportunitiesParams>();
    document.operation::<api::operations::SearchOpportunitiesByFiltersParams>();
    document.operation::<api::operations::UpsertOpportunityParams>();
    document.operation::<api::operations::GetOpportunityParams>();
    document.operation::<api::operations::UpdateOpportunityParams>();
    document.operation::<api::operations::DeleteOpportunityParams>();
    document.operation::<api::operations::AddOpportunityFollowersParams>();
    document.operation::<api::operations::RemoveOpportunityFollowersParams>();
    document.operation::<api::operations::UpdateOpportunityStatusParams>();
}

#[rustfmt::skip]
fn v3_payments(document: &mut Document<'_>) {
    use highlevel::v3::payments as api;
    document.operation::<api::operations::GetCouponParams>();
    document.operation::<api::operations::UpdateCouponParams>();
    document.operation::<api::operations::CreateCouponParams>();
    document.operation::<api::operations::DeleteCouponParams>();
    document.operation::<api::operations::ListCouponsParams>();
    document.operation::<api::operations::UpdateCustomProviderCapabilitiesParams>();
    document.operation::<api::operations::GetCustomProviderConfigParams>();
    document.operation::<api::operations::CreateCustomProviderConfigParams>();
    document.operation::<api::operations::DisconnectCustomProviderConfigParams>();
    document.operation::<api::operations::CreateCustomProviderParams>();
    document.operation::<api::operations::DeleteCustomProviderParams>();
    document.operation::<api::operations::ListIntegrationProvidersParams>();
    document.operation::<api::operations::CreateIntegrationProviderParams>();
    document.operation::<api::operations::ListOrdersParams>();
    document.operation::<api::operations::GetOrderParams>();
    document.operation::<api::operations::ListOrderFulfillmentsParams>();
    document.operation::<api::operations::CreateOrderFulfillmentParams>();
    document.operation::<api::operations::ListOrderNotesParams>();
    document.operation::<api::operations::RecordOrderPaymentParams>();
    document.operation::<api::operations::ListSubscriptionsParams>();
    document.operation::<api::operations::GetSubscriptionParams>();
    document.operation::<api::operations::ListTransactionsParams>();
    document.operation::<api::operations::GetTransactionParams>();
}

#[rustfmt::skip]
fn v3_phone_system(document: &mut Document<'_>) {
    use highlevel::v3::phone_system as api;
    document.operation::<api::operations::ListNumberPoolsParams>();
    document.operation::<api::operations::ListActiveNumbersParams>();
    document.operation::<api::operations::ListAvailableNumbersParams>();
    document.operation::<api::operations::PurchasePhoneNumberParams>();
}

#[rustfmt::skip]
fn v3_products(document: &mut Document<'_>) {
    use highlevel::v3::products as api;
    document.operation::<api::operations::ListProductsParams>();
    document.operation::<api::operations::CreateProductParams>();
    document.operation::<api::operations::BulkUpdateProductsParams>();
    document.operation::<api::operations::BulkUpdateProductDetailsParams>();
    document.operation::<api::operations::ListProductCollectionsParams>();
    document.operation::<api::operations::CreateProductCollectionParams>();
    document.operation::<api::operations::GetProductCollectionParams>();
    document.operation::<api::operations::UpdateProductCollectionParams>();
    document.operation::<api::operations::DeleteProductCollectionParams>();
    document.operation::<api::operations::ListInventoryParams>();
    document.operation::<api::operations::UpdateInventoryParams>();
    document.operation::<api::operations::ListProductReviewsParams>();
    document.operation::<api::operations::BulkUpdateProductReviewParams>();
    document.operation::<api::operations::CountReviewsParams>();
    document.operation::<api::operations::UpdateProductReviewParams>();
    document.operation::<api::operations::DeleteProductReviewParams>();
    document.operation::<api::operations::UpdateStoreStatusParams>();
    document.operation::<api::operations::UpdateDisplayPriorityParams>();
    document.operation::<api::operations::GetProductStoreStatsParams>();
    document.operation::<api::operations::GetProductParams>();
    document.operation::<api::operations::UpdateProductParams>();
    document.operation::<api::operations::DeleteProductParams>();
    document.operation::<api::operations::ListPricesParams>();
    document.operation::<api::operations::CreatePriceParams>();
    document.operation::<api::operations::GetPriceParams>();
    document.operation::<api::operations::UpdatePriceParams>();
    document.operation::<api::operations::DeletePriceParams>();
}

#[rustfmt::skip]
fn v3_proposals(document: &mut Document<'_>) {
    use highlevel::v3::proposals as api;
    document.operation::<api::operations::ListDocumentsParams>();
    document.operation::<api::operations::SendDocumentParams>();
    document.operation::<api::operations::ListTemplatesParams>();
    document.operation::<api::operations::SendTemplateParams>();
}

#[rustfmt::skip]
fn v3_saas(document: &mut Document<'_>) {
    use highlevel::v3::saas as api;
    document.operation::<api::operations::ListAgencyPlansLegacyParams>();
    document.operation::<api::operations::BulkDisableSaasLegacyParams>();
    document.operation::<api::operations::BulkEnableSaasLegacyParams>();
    document.operation::<api::operations::GetLocationWalletBalanceParams>();
    document.operation::<api::operations::AddComplimentaryCreditsParams>();
    document.operation::<api::operations::EnableSaasLocationLegacyParams>();
    document.operation::<api::operations::GetLocationSubscriptionLegacyParams>();
    document.operation::<api::operations::SearchLocationsLegacyParams>();
    document.operation::<api::operations::PauseLocationLegacyParams>();
    document.operation::<api::operations::ListSaasLocationsLegacyParams>();
    document.operation::<api::operations::GetSaasPlanLegacyParams>();
    document.operation::<api::operations::UpdateRebillingLegacyParams>();
    document.operation::<api::operations::UpdateSaasSubscriptionLegacyParams>();
    document.operation::<api::operations::ListAgencyPlansParams>();
    document.operation::<api::operations::AllowRebillingAttachmentParams>();
    document.operation::<api::operations::BulkDisableSaasParams>();
    document.operation::<api::operations::BulkEnableSaasParams>();
    document.operation::<api::operations::EnableSaasLocationParams>();
    document.operation::<api::operations::GetLocationSubscriptionParams>();
    document.operation::<api::operations::SearchLocationsParams>();
    document.operation::<api::operations::PauseLocationParams>();
    document.operation::<api::operations::ListSaasLocationsParams>();
    document.operation::<api::operations::GetSaasPlanParams>();
    document.operation::<api::operations::UpdateRebillingParams>();
    document.operation::<api::operations::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn v3_snapshots(document: &mut Document<'_>) {
    use highlevel::v3::snapshots as api;
    document.operation::<api::operations::ListCustomSnapshotsParams>();
    document.operation::<api::operations::CreateSnapshotShareLinkParams>();
    document.operation::<api::operations::ListSnapshotPushesParams>();
    document.operation::<api::operations::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn v3_social_planner(document: &mut Document<'_>) {
    use highlevel::v3::social_planner as api;
    document.operation::<api::operations::CreateQueueParams>();
    document.operation::<api::operations::ListQueueCategoriesParams>();
    document.operation::<api::operations::ListQueuesParams>();
    document.operation::<api::operations::ListScheduledPostsParams>();
    document.operation::<api::operations::DeleteActivePostParams>();
    document.operation::<api::operations::GetQueueParams>();
    document.operation::<api::operations::UpdateQueueParams>();
    document.operation::<api::operations::CreateQueueItemParams>();
    document.operation::<api::operations::GetEditSessionCalendarParams>();
    document.operation::<api::operations::DiscardEditSessionParams>();
    document.operation::<api::operations::SaveEditSessionParams>();
    document.operation::<api::operations::StartEditSessionParams>();
    document.operation::<api::operations::ListQueueItemsParams>();
    document.operation::<api::operations::UpdateQueueItemParams>();
    document.operation::<api::operations::DeleteQueueItemParams>();
    document.operation::<api::operations::CloneQueueItemParams>();
    document.operation::<api::operations::ResetQueueItemParams>();
    document.operation::<api::operations::ListSlotsParams>();
    document.operation::<api::operations::CreateCommentParams>();
    document.operation::<api::operations::ListCommentsParams>();
    document.operation::<api::operations::CreateLikeParams>();
    document.operation::<api::operations::DeleteLikeParams>();
    document.operation::<api::operations::ListOauthAccountsParams>();
    document.operation::<api::operations::AttachOauthAccountParams>();
    document.operation::<api::operations::StartOauthParams>();
    document.operation::<api::operations::GetStatisticsParams>();
    document.operation::<api::operations::ListAccountsParams>();
    document.operation::<api::operations::DeleteAccountParams>();
    document.operation::<api::operations::ListCategoriesParams>();
    document.operation::<api::operations::GetCategoryParams>();
    document.operation::<api::operations::ListCsvImportsParams>();
    document
        .form(
            api::operations::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::operations::DeleteCsvImportPostParams>();
    document.operation::<api::operations::ListCsvImportPostsParams>();
    document.operation::<api::operations::DeleteCsvImportParams>();
    document.operation::<api::operations::FinalizeCsvImportParams>();
    document.operation::<api::operations::CreatePostParams>();
    document.operation::<api::operations::BulkDeletePostsParams>();
    document.operation::<api::operations::ListPostsParams>();
    document.operation::<api::operations::GetPostParams>();
    document.operation::<api::operations::UpdatePostParams>();
    document.operation::<api::operations::DeletePostParams>();
    document.operation::<api::operations::SetCsvAccountsParams>();
    document.operation::<api::operations::ListTagsParams>();
    document.operation::<api::operations::ListSelectedTagsParams>();
}

#[rustfmt::skip]
fn v3_store(document: &mut Document<'_>) {
    use highlevel::v3::store as api;
    document.operation::<api::operations::ListShippingCarriersParams>();
    document.operation::<api::operations::CreateShippingCarrierParams>();
    document.operation::<api::operations::GetShippingCarrierParams>();
    document.operation::<api::operations::UpdateShippingCarrierParams>();
    document.operation::<api::operations::DeleteShippingCarrierParams>();
    document.operation::<api::operations::ListShippingZonesParams>();
    document.operation::<api::operations::CreateShippingZoneParams>();
    document.operation::<api::operations::ListAvailableShippingRatesParams>();
    document.operation::<api::operations::GetShippingZoneParams>();
    document.operation::<api::operations::UpdateShippingZoneParams>();
    document.operation::<api::operations::DeleteShippingZoneParams>();
    document.operation::<api::operations::ListShippingRatesParams>();
    document.operation::<api::operations::CreateShippingRateParams>();
    document.operation::<api::operations::GetShippingRateParams>();
    document.operation::<api::operations::UpdateShippingRateParams>();
    document.operation::<api::operations::DeleteShippingRateParams>();
    document.operation::<api::operations::GetStoreSettingsParams>();
    document.operation::<api::operations::CreateStoreSettingParams>();
}

#[rustfmt::skip]
fn v3_surveys(document: &mut Document<'_>) {
    use highlevel::v3::surveys as api;
    document.operation::<api::operations::ListSurveysParams>();
    document.operation::<api::operations::ListSurveySubmissionsParams>();
}

#[rustfmt::skip]
fn v3_users(document: &mut Document<'_>) {
    use highlevel::v3::users as api;
    document.operation::<api::operations::CreateUserParams>();
    document.operation::<api::operations::SearchUsersParams>();
    document.operation::<api::operations::SearchUsersByEmailParams>();
    document.operation::<api::operations::GetUserParams>();
    document.operation::<api::operations::UpdateUserParams>();
    document.operation::<api::operations::DeleteUserParams>();
}

#[rustfmt::skip]
fn v3_voice_ai(document: &mut Document<'_>) {
    use highlevel::v3::voice_ai as api;
    document.operation::<api::operations::CreateActionParams>();
    document.operation::<api::operations::GetActionParams>();
    document.operation::<api::operations::UpdateActionParams>();
    document.operation::<api::operations::DeleteActionParams>();
    document.operation::<api::operations::ListAgentsParams>();
    document.operation::<api::operations::CreateAgentParams>();
    document.operation::<api::operations::GetAgentParams>();
    document.operation::<api::operations::DeleteAgentParams>();
    document.operation::<api::operations::UpdateAgentParams>();
    document.operation::<api::operations::ListCallLogsParams>();
    document.operation::<api::operations::GetCallLogParams>();
}

#[rustfmt::skip]
fn v3_workflows(document: &mut Document<'_>) {
    use highlevel::v3::workflows as api;
    document.operation::<api::operations::ListWorkflowsParams>();
}
