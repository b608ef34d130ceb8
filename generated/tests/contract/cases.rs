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
    document.operation::<api::ListFacebookAdAccountsParams>();
    document.operation::<api::GetFacebookAdAccountParams>();
    document.operation::<api::DeleteFacebookAdAccountParams>();
    document.operation::<api::UpsertFacebookAdParams>();
    document.operation::<api::DeleteFacebookAdParams>();
    document.operation::<api::DuplicateFacebookAdParams>();
    document.operation::<api::PauseFacebookAdParams>();
    document.operation::<api::ResumeFacebookAdParams>();
    document.operation::<api::UpsertFacebookAdSetParams>();
    document.operation::<api::DeleteFacebookAdSetParams>();
    document.operation::<api::DuplicateFacebookAdSetParams>();
    document.operation::<api::PauseFacebookAdSetParams>();
    document.operation::<api::ResumeFacebookAdSetParams>();
    document.operation::<api::GetFacebookCampaignParams>();
    document.operation::<api::UpsertFacebookCampaignParams>();
    document.operation::<api::DeleteFacebookCampaignParams>();
    document.operation::<api::DuplicateFacebookCampaignParams>();
    document.operation::<api::PauseFacebookCampaignParams>();
    document.operation::<api::PublishFacebookCampaignParams>();
    document.operation::<api::ResumeFacebookCampaignParams>();
    document.operation::<api::ListFacebookConversationFormsParams>();
    document.operation::<api::CreateFacebookConversationFormParams>();
    document.operation::<api::ListFacebookCustomAudiencesParams>();
    document.operation::<api::GetFacebookCustomAudienceParams>();
    document.operation::<api::UpdateFacebookCustomAudienceParams>();
    document.operation::<api::DeleteFacebookCustomAudienceParams>();
    document.operation::<api::AddFacebookCustomAudienceMemberParams>();
    document.operation::<api::RemoveFacebookCustomAudienceMemberParams>();
    document.operation::<api::BulkUpdateFacebookAudienceMembersParams>();
    document.operation::<api::ListFacebookEntitiesParams>();
    document.operation::<api::GetFacebookIntegrationParams>();
    document.operation::<api::CreateFacebookIntegrationParams>();
    document.operation::<api::DeleteFacebookIntegrationParams>();
    document.operation::<api::GetFacebookLeadFormParams>();
    document.operation::<api::GetFacebookCurrentUserParams>();
    document.operation::<api::DeleteFacebookPageParams>();
    document.operation::<api::SetFacebookDefaultPageParams>();
    document.operation::<api::ListFacebookPageLeadFormsParams>();
    document.operation::<api::CreateFacebookPageLeadFormParams>();
    document.operation::<api::ListFacebookInstagramAccountsParams>();
    document.operation::<api::ListFacebookPagesParams>();
    document.operation::<api::ListFacebookPixelsParams>();
    document.operation::<api::UpsertFacebookPixelParams>();
    document.operation::<api::GetFacebookReportingParams>();
    document.operation::<api::GetFacebookCampaignReportingParams>();
    document.operation::<api::ListFacebookReportingParams>();
    document.operation::<api::SearchFacebookTargetingParams>();
    document.operation::<api::ListGoogleAdAccountsParams>();
    document.operation::<api::GetGoogleAdAccountParams>();
    document.operation::<api::DeleteGoogleAdAccountParams>();
    document.operation::<api::UpsertGoogleCampaignParams>();
    document.operation::<api::GetGoogleCampaignParams>();
    document.operation::<api::PublishGoogleAdParams>();
    document.operation::<api::ListGoogleAssetsParams>();
    document.operation::<api::UpsertGoogleAssetsParams>();
    document.operation::<api::ListGoogleAudiencesParams>();
    document.operation::<api::UpsertGoogleAudienceParams>();
    document.operation::<api::GetGoogleAudienceParams>();
    document.operation::<api::ListGoogleConversionGoalsParams>();
    document.operation::<api::ListGoogleConversionsParams>();
    document.operation::<api::UpsertGoogleConversionParams>();
    document.operation::<api::GetGoogleConversionParams>();
    document.operation::<api::DeleteGoogleConversionParams>();
    document.operation::<api::ListGoogleEntitiesParams>();
    document.operation::<api::GetGoogleIntegrationParams>();
    document.operation::<api::CreateGoogleIntegrationParams>();
    document.operation::<api::ListGoogleKeywordIdeasParams>();
    document.operation::<api::GetGoogleCurrentUserParams>();
    document.operation::<api::GetGoogleReportingParams>();
    document.operation::<api::GetGoogleCampaignReportingParams>();
    document.operation::<api::ListGoogleReportingParams>();
    document.operation::<api::ListGoogleSegmentsParams>();
    document.operation::<api::UpsertGoogleSegmentParams>();
    document.operation::<api::CreateGoogleOfflineUserListJobParams>();
    document.operation::<api::GetGoogleSegmentParams>();
    document.operation::<api::DeleteGoogleSegmentParams>();
    document.operation::<api::ListGoogleTargetInterestsParams>();
    document.operation::<api::SearchGoogleTargetingParams>();
    document.operation::<api::GetLinkedinAdAccountParams>();
    document.operation::<api::DeleteLinkedinAdAccountParams>();
    document.operation::<api::ListLinkedinAdAccountsParams>();
    document.operation::<api::UpsertLinkedinCampaignGroupParams>();
    document.operation::<api::GetLinkedinCampaignGroupParams>();
    document.operation::<api::PublishLinkedinCampaignGroupParams>();
    document.operation::<api::GetLinkedinIntegrationParams>();
    document.operation::<api::CreateLinkedinIntegrationParams>();
    document.operation::<api::GetLinkedinCurrentUserParams>();
    document.operation::<api::GetLinkedinAdAnalyticsParams>();
    document.operation::<api::GetLinkedinCampaignGroupReportingParams>();
    document.operation::<api::ListLinkedinReportingParams>();
    document.operation::<api::SearchLinkedinTargetingParams>();
    document.operation::<api::CreateLinkedinLeadFormParams>();
    document.operation::<api::ListLinkedinLeadFormsParams>();
    document.operation::<api::UpdateLinkedinAdStatusParams>();
}

#[rustfmt::skip]
fn affiliate_manager(document: &mut Document<'_>) {
    use highlevel::affiliate_manager as api;
    document.operation::<api::ListAffiliatesParams>();
    document.operation::<api::GetAffiliateParams>();
    document.operation::<api::ListCommissionsParams>();
    document.operation::<api::ListPayoutsParams>();
}

#[rustfmt::skip]
fn agent_studio(document: &mut Document<'_>) {
    use highlevel::agent_studio as api;
    document.operation::<api::ListAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::UpdateAgentVersionParams>();
    document.operation::<api::PublishAgentVersionParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::UpdateAgentMetadataParams>();
    document.operation::<api::ExecuteAgentParams>();
    document.operation::<api::ListPublicAgentsParams>();
    document.operation::<api::GetPublicAgentParams>();
    document.operation::<api::ExecutePublicAgentParams>();
}

#[rustfmt::skip]
fn associations(document: &mut Document<'_>) {
    use highlevel::associations as api;
    document.operation::<api::ListAssociationsParams>();
    document.operation::<api::CreateAssociationParams>();
    document.operation::<api::GetAssociationByKeyParams>();
    document.operation::<api::ListAssociationsOfObjectParams>();
    document.operation::<api::CreateRelationParams>();
    document.operation::<api::ListRelationsParams>();
    document.operation::<api::DeleteRelationParams>();
    document.operation::<api::GetAssociationParams>();
    document.operation::<api::UpdateAssociationParams>();
    document.operation::<api::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn blogs(document: &mut Document<'_>) {
    use highlevel::blogs as api;
    document.operation::<api::ListBlogAuthorsParams>();
    document.operation::<api::ListBlogCategoriesParams>();
    document.operation::<api::CreateBlogPostParams>();
    document.operation::<api::ListBlogPostsParams>();
    document.operation::<api::CheckUrlSlugExistsParams>();
    document.operation::<api::UpdateBlogPostParams>();
    document.operation::<api::ListBlogsParams>();
}

#[rustfmt::skip]
fn brand_boards(document: &mut Document<'_>) {
    use highlevel::brand_boards as api;
    document.operation::<api::CreateBrandBoardParams>();
    document.operation::<api::ListBrandBoardsParams>();
    document.operation::<api::GetBrandBoardParams>();
    document.operation::<api::DeleteBrandBoardParams>();
    document.operation::<api::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn businesses(document: &mut Document<'_>) {
    use highlevel::businesses as api;
    document.operation::<api::ListBusinessesParams>();
    document.operation::<api::CreateBusinessParams>();
    document.operation::<api::GetBusinessParams>();
    document.operation::<api::UpdateBusinessParams>();
    document.operation::<api::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn calendars(document: &mut Document<'_>) {
    use highlevel::calendars as api;
    document.operation::<api::ListCalendarsParams>();
    document.operation::<api::CreateCalendarParams>();
    document.operation::<api::ListAppointmentNotesParams>();
    document.operation::<api::CreateAppointmentNoteParams>();
    document.operation::<api::UpdateAppointmentNoteParams>();
    document.operation::<api::DeleteAppointmentNoteParams>();
    document.operation::<api::ListBlockedSlotsParams>();
    document.operation::<api::ListCalendarEventsParams>();
    document.operation::<api::CreateAppointmentParams>();
    document.operation::<api::GetAppointmentParams>();
    document.operation::<api::UpdateAppointmentParams>();
    document.operation::<api::CreateBlockedSlotParams>();
    document.operation::<api::UpdateBlockedSlotParams>();
    document.operation::<api::DeleteEventParams>();
    document.operation::<api::ListGroupsParams>();
    document.operation::<api::CreateCalendarGroupParams>();
    document.operation::<api::CheckGroupSlugParams>();
    document.operation::<api::UpdateGroupParams>();
    document.operation::<api::DeleteGroupParams>();
    document.operation::<api::SetGroupStatusParams>();
    document.operation::<api::ListCalendarResourcesParams>();
    document.operation::<api::CreateCalendarResourceParams>();
    document.operation::<api::GetCalendarResourceParams>();
    document.operation::<api::UpdateCalendarResourceParams>();
    document.operation::<api::DeleteCalendarResourceParams>();
    document.operation::<api::CreateScheduleParams>();
    document.operation::<api::ListSchedulesParams>();
    document.operation::<api::GetScheduleParams>();
    document.operation::<api::UpdateScheduleParams>();
    document.operation::<api::DeleteScheduleParams>();
    document.operation::<api::AddCalendarToScheduleParams>();
    document.operation::<api::RemoveCalendarFromScheduleParams>();
    document.operation::<api::GetCalendarParams>();
    document.operation::<api::UpdateCalendarParams>();
    document.operation::<api::DeleteCalendarParams>();
    document.operation::<api::ListFreeSlotsParams>();
    document.operation::<api::ListEventNotificationsParams>();
    document.operation::<api::CreateEventNotificationParams>();
    document.operation::<api::GetEventNotificationParams>();
    document.operation::<api::UpdateEventNotificationParams>();
    document.operation::<api::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn campaigns(document: &mut Document<'_>) {
    use highlevel::campaigns as api;
    document.operation::<api::ListCampaignsParams>();
}

#[rustfmt::skip]
fn companies(document: &mut Document<'_>) {
    use highlevel::companies as api;
    document.operation::<api::GetCompanyParams>();
}

#[rustfmt::skip]
fn contacts(document: &mut Document<'_>) {
    use highlevel::contacts as api;
    document.operation::<api::ListContactsParams>();
    document.operation::<api::CreateContactParams>();
    document.operation::<api::SetContactsBusinessParams>();
    document.operation::<api::BulkUpdateTagsParams>();
    document.operation::<api::ListContactsOfBusinessParams>();
    document.operation::<api::SearchContactsParams>();
    document.operation::<api::GetDuplicateContactParams>();
    document.operation::<api::UpsertContactParams>();
    document.operation::<api::GetContactParams>();
    document.operation::<api::UpdateContactParams>();
    document.operation::<api::DeleteContactParams>();
    document.operation::<api::ListAppointmentsParams>();
    document.operation::<api::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::AddContactToCampaignParams>();
    document.operation::<api::RemoveContactFromCampaignParams>();
    document.operation::<api::AddContactFollowersParams>();
    document.operation::<api::RemoveContactFollowersParams>();
    document.operation::<api::ListNotesParams>();
    document.operation::<api::CreateNoteParams>();
    document.operation::<api::GetNoteParams>();
    document.operation::<api::UpdateNoteParams>();
    document.operation::<api::DeleteNoteParams>();
    document.operation::<api::AddTagsParams>();
    document.operation::<api::RemoveTagsParams>();
    document.operation::<api::ListTasksParams>();
    document.operation::<api::CreateTaskParams>();
    document.operation::<api::GetTaskParams>();
    document.operation::<api::UpdateTaskParams>();
    document.operation::<api::DeleteTaskParams>();
    document.operation::<api::SetTaskCompletedParams>();
    document.operation::<api::AddContactToWorkflowParams>();
    document.operation::<api::RemoveContactFromWorkflowParams>();
}

#[rustfmt::skip]
fn conversation_ai(document: &mut Document<'_>) {
    use highlevel::conversation_ai as api;
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::SearchAgentsParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::UpdateAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::CreateActionParams>();
    document.operation::<api::ListActionsParams>();
    document.operation::<api::GetActionParams>();
    document.operation::<api::UpdateActionParams>();
    document.operation::<api::DeleteActionParams>();
    document.operation::<api::UpdateFollowupSettingsParams>();
    document.operation::<api::GetGenerationDetailsParams>();
}

#[rustfmt::skip]
fn conversations(document: &mut Document<'_>) {
    use highlevel::conversations as api;
    document.operation::<api::CreateConversationParams>();
    document.operation::<api::GetMessageTranscriptionParams>();
    document.operation::<api::DownloadMessageTranscriptionParams>();
    document.operation::<api::SendMessageParams>();
    document.operation::<api::CancelScheduledEmailMessageParams>();
    document.operation::<api::GetEmailParams>();
    document.operation::<api::ExportMessagesParams>();
    document.operation::<api::AddInboundMessageParams>();
    document.operation::<api::AddOutboundMessageParams>();
    document.operation::<api::SendReviewReplyParams>();
    document
        .form(
            api::UploadFileAttachmentsParams::new(
                api::FileAttachmentsUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::CompleteFileUploadParams>();
    document.operation::<api::StartFileUploadParams>();
    document.operation::<api::GetMessageParams>();
    document.operation::<api::AddMessageAttachmentsParams>();
    document.download::<api::GetMessageRecordingParams>();
    document.operation::<api::CancelScheduledMessageParams>();
    document.operation::<api::UpdateMessageStatusParams>();
    document.operation::<api::ListCustomSubtypesParams>();
    document.operation::<api::CreateCustomSubtypeParams>();
    document.operation::<api::UpdateCustomSubtypeParams>();
    document.operation::<api::GetContactUnsubscriptionStatusParams>();
    document.operation::<api::UpdateSubscriptionParams>();
    document.operation::<api::SendLiveChatTypingParams>();
    document.operation::<api::SearchConversationsParams>();
    document.operation::<api::GetConversationParams>();
    document.operation::<api::UpdateConversationParams>();
    document.operation::<api::DeleteConversationParams>();
    document.operation::<api::ListMessagesParams>();
}

#[rustfmt::skip]
fn courses(document: &mut Document<'_>) {
    use highlevel::courses as api;
    document.operation::<api::ImportCoursesParams>();
}

#[rustfmt::skip]
fn custom_fields(document: &mut Document<'_>) {
    use highlevel::custom_fields as api;
    document.operation::<api::CreateCustomFieldParams>();
    document.operation::<api::CreateCustomFieldFolderParams>();
    document.operation::<api::UpdateCustomFieldFolderParams>();
    document.operation::<api::DeleteCustomFieldFolderParams>();
    document.operation::<api::ListCustomFieldsParams>();
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn custom_menus(document: &mut Document<'_>) {
    use highlevel::custom_menus as api;
    document.operation::<api::ListCustomMenusParams>();
    document.operation::<api::CreateCustomMenuParams>();
    document.operation::<api::GetCustomMenuParams>();
    document.operation::<api::UpdateCustomMenuParams>();
    document.operation::<api::DeleteCustomMenuParams>();
}

#[rustfmt::skip]
fn email_isv(document: &mut Document<'_>) {
    use highlevel::email_isv as api;
    document.operation::<api::VerifyEmailParams>();
}

#[rustfmt::skip]
fn emails(document: &mut Document<'_>) {
    use highlevel::emails as api;
    document.operation::<api::ListTemplatesParams>();
    document.operation::<api::CreateTemplateParams>();
    document.operation::<api::UpdateTemplateParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::ListCampaignsParams>();
}

#[rustfmt::skip]
fn forms(document: &mut Document<'_>) {
    use highlevel::forms as api;
    document.operation::<api::ListFormsParams>();
    document.operation::<api::ListFormSubmissionsParams>();
    document
        .form(
            api::UploadFormFilesParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn funnels(document: &mut Document<'_>) {
    use highlevel::funnels as api;
    document.operation::<api::ListFunnelsParams>();
    document.operation::<api::CreateRedirectParams>();
    document.operation::<api::ListRedirectsParams>();
    document.operation::<api::DeleteRedirectParams>();
    document.operation::<api::UpdateRedirectParams>();
    document.operation::<api::ListPagesParams>();
    document.operation::<api::GetPagesCountParams>();
}

#[rustfmt::skip]
fn invoices(document: &mut Document<'_>) {
    use highlevel::invoices as api;
    document.operation::<api::ListInvoicesParams>();
    document.operation::<api::CreateInvoiceParams>();
    document.operation::<api::CreateEstimateParams>();
    document.operation::<api::ListEstimatesParams>();
    document.operation::<api::GenerateEstimateNumberParams>();
    document.operation::<api::RecordEstimateVisitParams>();
    document.operation::<api::ListEstimateTemplatesParams>();
    document.operation::<api::CreateEstimateTemplateParams>();
    document.operation::<api::PreviewEstimateTemplateParams>();
    document.operation::<api::UpdateEstimateTemplateParams>();
    document.operation::<api::DeleteEstimateTemplateParams>();
    document.operation::<api::UpdateEstimateParams>();
    document.operation::<api::DeleteEstimateParams>();
    document.operation::<api::CreateInvoiceFromEstimateParams>();
    document.operation::<api::SendEstimateParams>();
    document.operation::<api::GenerateInvoiceNumberParams>();
    document.operation::<api::ListInvoiceSchedulesParams>();
    document.operation::<api::CreateInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceScheduleParams>();
    document.operation::<api::UpdateInvoiceScheduleParams>();
    document.operation::<api::DeleteInvoiceScheduleParams>();
    document.operation::<api::SetInvoiceScheduleAutoPaymentParams>();
    document.operation::<api::CancelInvoiceScheduleParams>();
    document.operation::<api::StartInvoiceScheduleParams>();
    document.operation::<api::UpdateAndStartInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceSettingsParams>();
    document.operation::<api::RecordInvoiceVisitParams>();
    document.operation::<api::ListInvoiceTemplatesParams>();
    document.operation::<api::CreateInvoiceTemplateParams>();
    document.operation::<api::GetInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateParams>();
    document.operation::<api::DeleteInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::SendTextToPayInvoiceParams>();
    document.operation::<api::GetInvoiceParams>();
    document.operation::<api::UpdateInvoiceParams>();
    document.operation::<api::DeleteInvoiceParams>();
    document.operation::<api::UpdateInvoiceLateFeesParams>();
    document.operation::<api::RecordInvoicePaymentParams>();
    document.operation::<api::SendInvoiceParams>();
    document.operation::<api::VoidInvoiceParams>();
}

#[rustfmt::skip]
fn knowledge_base(document: &mut Document<'_>) {
    use highlevel::knowledge_base as api;
    document.operation::<api::ListKnowledgeBasesParams>();
    document.operation::<api::CreateKnowledgeBaseParams>();
    document.operation::<api::ListTrainedUrlsParams>();
    document.operation::<api::DiscoverWebsiteParams>();
    document.operation::<api::DeleteTrainedUrlsParams>();
    document.operation::<api::GetCrawlingStatusParams>();
    document.operation::<api::TrainDiscoveredUrlsParams>();
    document.operation::<api::ListFaqsParams>();
    document.operation::<api::CreateFaqParams>();
    document.operation::<api::UpdateFaqParams>();
    document.operation::<api::DeleteFaqParams>();
    document.operation::<api::GetKnowledgeBaseParams>();
    document.operation::<api::UpdateKnowledgeBaseParams>();
    document.operation::<api::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn links(document: &mut Document<'_>) {
    use highlevel::links as api;
    document.operation::<api::ListLinksParams>();
    document.operation::<api::CreateLinkParams>();
    document.operation::<api::GetLinkParams>();
    document.operation::<api::SearchTriggerLinksParams>();
    document.operation::<api::UpdateLinkParams>();
    document.operation::<api::DeleteLinkParams>();
}

#[rustfmt::skip]
fn locations(document: &mut Document<'_>) {
    use highlevel::locations as api;
    document.operation::<api::CreateLocationParams>();
    document.operation::<api::SearchLocationsParams>();
    document.operation::<api::GetLocationParams>();
    document.operation::<api::UpdateLocationParams>();
    document.operation::<api::DeleteLocationParams>();
    document.operation::<api::ListCustomFieldsParams>();
    document.operation::<api::CreateCustomFieldParams>();
    document
        .form(
            api::UploadCustomFieldFileParams::new("sample", api::CustomFieldFiles::new()),
        );
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
    document.operation::<api::ListCustomValuesParams>();
    document.operation::<api::CreateCustomValueParams>();
    document.operation::<api::GetCustomValueParams>();
    document.operation::<api::UpdateCustomValueParams>();
    document.operation::<api::DeleteCustomValueParams>();
    document.operation::<api::CreateRecurringTaskParams>();
    document.operation::<api::GetRecurringTaskParams>();
    document.operation::<api::UpdateRecurringTaskParams>();
    document.operation::<api::DeleteRecurringTaskParams>();
    document.operation::<api::ListLocationTagsParams>();
    document.operation::<api::CreateTagParams>();
    document.operation::<api::GetTagParams>();
    document.operation::<api::UpdateTagParams>();
    document.operation::<api::DeleteTagParams>();
    document.operation::<api::SearchTasksParams>();
    document.operation::<api::ListTemplatesParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::ListTimezonesParams>();
}

#[rustfmt::skip]
fn marketplace(document: &mut Document<'_>) {
    use highlevel::marketplace as api;
    document.operation::<api::GetInstallerDetailsParams>();
    document.operation::<api::UninstallApplicationParams>();
    document.operation::<api::GetRebillingConfigParams>();
    document.operation::<api::ListChargesParams>();
    document.operation::<api::CreateChargeParams>();
    document.operation::<api::CheckWalletFundsParams>();
    document.operation::<api::GetChargeParams>();
    document.operation::<api::DeleteChargeParams>();
    document.operation::<api::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn media(document: &mut Document<'_>) {
    use highlevel::media as api;
    document.operation::<api::BulkDeleteMediaObjectsParams>();
    document.operation::<api::ListMediaParams>();
    document.operation::<api::CreateMediaFolderParams>();
    document.operation::<api::BulkUpdateMediaObjectsParams>();
    document.form(api::UploadMediaContentParams::new(api::MediaContentUpload::new()));
    document.operation::<api::UpdateMediaObjectParams>();
    document.operation::<api::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn oauth(document: &mut Document<'_>) {
    use highlevel::oauth as api;
    document.operation::<api::ReportPaymentParams>();
    document.operation::<api::ListInstalledLocationsParams>();
    document.operation::<api::GetLocationAccessTokenParams>();
    document.operation::<api::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn objects(document: &mut Document<'_>) {
    use highlevel::objects as api;
    document.operation::<api::ListObjectsParams>();
    document.operation::<api::CreateCustomObjectParams>();
    document.operation::<api::GetObjectParams>();
    document.operation::<api::UpdateCustomObjectParams>();
    document.operation::<api::CreateObjectRecordParams>();
    document.operation::<api::SearchObjectRecordsParams>();
    document.operation::<api::GetObjectRecordParams>();
    document.operation::<api::UpdateObjectRecordParams>();
    document.operation::<api::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn opportunities(document: &mut Document<'_>) {
    use highlevel::opportunities as api;
    document.operation::<api::CreateOpportunityParams>();
    document.operation::<api::ListLostReasonsParams>();
    document.operation::<api::ListPipelinesParams>();
    document.operation::<api::SearchOpportunitiesParams>();
    document.operation::<api::SearchOpportunitiesByFiltersParams>();
    document.operation::<api::UpsertOpportunityParams>();
    document.operation::<api::GetOpportunityParams>();
    document.operation::<api::UpdateOpportunityParams>();
    document.operation::<api::DeleteOpportunityParams>();
    document.operation::<api::AddOpportunityFollowersParams>();
    document.operation::<api::RemoveOpportunityFollowersParams>();
    document.operation::<api::UpdateOpportunityStatusParams>();
}

#[rustfmt::skip]
fn payments(document: &mut Document<'_>) {
    use highlevel::payments as api;
    document.operation::<api::GetCouponParams>();
    document.operation::<api::UpdateCouponParams>();
    document.operation::<api::CreateCouponParams>();
    document.operation::<api::DeleteCouponParams>();
    document.operation::<api::ListCouponsParams>();
    document.operation::<api::UpdateCustomProviderCapabilitiesParams>();
    document.operation::<api::GetCustomProviderConfigParams>();
    document.operation::<api::CreateCustomProviderConfigParams>();
    document.operation::<api::DisconnectCustomProviderConfigParams>();
    document.operation::<api::CreateCustomProviderParams>();
    document.operation::<api::DeleteCustomProviderParams>();
    document.operation::<api::ListIntegrationProvidersParams>();
    document.operation::<api::CreateIntegrationProviderParams>();
    document.operation::<api::ListOrdersParams>();
    document.operation::<api::GetOrderParams>();
    document.operation::<api::ListOrderFulfillmentsParams>();
    document.operation::<api::CreateOrderFulfillmentParams>();
    document.operation::<api::ListOrderNotesParams>();
    document.operation::<api::RecordOrderPaymentParams>();
    document.operation::<api::ListSubscriptionsParams>();
    document.operation::<api::GetSubscriptionParams>();
    document.operation::<api::ListTransactionsParams>();
    document.operation::<api::GetTransactionParams>();
}

#[rustfmt::skip]
fn phone_system(document: &mut Document<'_>) {
    use highlevel::phone_system as api;
    document.operation::<api::ListNumberPoolsParams>();
    document.operation::<api::ListActiveNumbersParams>();
    document.operation::<api::ListAvailableNumbersParams>();
    document.operation::<api::PurchasePhoneNumberParams>();
}

#[rustfmt::skip]
fn products(document: &mut Document<'_>) {
    use highlevel::products as api;
    document.operation::<api::ListProductsParams>();
    document.operation::<api::CreateProductParams>();
    document.operation::<api::BulkUpdateProductsParams>();
    document.operation::<api::BulkUpdateProductDetailsParams>();
    document.operation::<api::ListProductCollectionsParams>();
    document.operation::<api::CreateProductCollectionParams>();
    document.operation::<api::GetProductCollectionParams>();
    document.operation::<api::UpdateProductCollectionParams>();
    document.operation::<api::DeleteProductCollectionParams>();
    document.operation::<api::ListInventoryParams>();
    document.operation::<api::UpdateInventoryParams>();
    document.operation::<api::ListProductReviewsParams>();
    document.operation::<api::BulkUpdateProductReviewParams>();
    document.operation::<api::GetReviewsCountParams>();
    document.operation::<api::UpdateProductReviewParams>();
    document.operation::<api::DeleteProductReviewParams>();
    document.operation::<api::UpdateStoreStatusParams>();
    document.operation::<api::UpdateDisplayPriorityParams>();
    document.operation::<api::GetProductStoreStatsParams>();
    document.operation::<api::GetProductParams>();
    document.operation::<api::UpdateProductParams>();
    document.operation::<api::DeleteProductParams>();
    document.operation::<api::ListPricesParams>();
    document.operation::<api::CreatePriceParams>();
    document.operation::<api::GetPriceParams>();
    document.operation::<api::UpdatePriceParams>();
    document.operation::<api::DeletePriceParams>();
}

#[rustfmt::skip]
fn proposals(document: &mut Document<'_>) {
    use highlevel::proposals as api;
    document.operation::<api::ListDocumentsParams>();
    document.operation::<api::SendDocumentParams>();
    document.operation::<api::ListTemplatesParams>();
    document.operation::<api::SendTemplateParams>();
}

#[rustfmt::skip]
fn saas(document: &mut Document<'_>) {
    use highlevel::saas as api;
    document.operation::<api::ListAgencyPlansLegacyParams>();
    document.operation::<api::BulkDisableSaasLegacyParams>();
    document.operation::<api::BulkEnableSaasLegacyParams>();
    document.operation::<api::EnableSaasLocationLegacyParams>();
    document.operation::<api::GetLocationSubscriptionLegacyParams>();
    document.operation::<api::SearchLocationsLegacyParams>();
    document.operation::<api::PauseLocationLegacyParams>();
    document.operation::<api::ListSaasLocationsLegacyParams>();
    document.operation::<api::GetSaasPlanLegacyParams>();
    document.operation::<api::UpdateRebillingLegacyParams>();
    document.operation::<api::UpdateSaasSubscriptionLegacyParams>();
    document.operation::<api::ListAgencyPlansParams>();
    document.operation::<api::BulkDisableSaasParams>();
    document.operation::<api::BulkEnableSaasParams>();
    document.operation::<api::EnableSaasLocationParams>();
    document.operation::<api::GetLocationSubscriptionParams>();
    document.operation::<api::SearchLocationsParams>();
    document.operation::<api::PauseLocationParams>();
    document.operation::<api::ListSaasLocationsParams>();
    document.operation::<api::GetSaasPlanParams>();
    document.operation::<api::UpdateRebillingParams>();
    document.operation::<api::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn snapshots(document: &mut Document<'_>) {
    use highlevel::snapshots as api;
    document.operation::<api::ListCustomSnapshotsParams>();
    document.operation::<api::CreateSnapshotShareLinkParams>();
    document.operation::<api::ListSnapshotPushesParams>();
    document.operation::<api::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn social_planner(document: &mut Document<'_>) {
    use highlevel::social_planner as api;
    document.operation::<api::StartFacebookOauthParams>();
    document.operation::<api::StartGoogleOauthParams>();
    document.operation::<api::StartInstagramOauthParams>();
    document.operation::<api::ListLinkedinAccountsParams>();
    document.operation::<api::StartLinkedinOauthParams>();
    document.operation::<api::StartTiktokBusinessOauthParams>();
    document.operation::<api::StartTiktokOauthParams>();
    document.operation::<api::StartTwitterOauthParams>();
    document.operation::<api::ListFacebookPagesParams>();
    document.operation::<api::AttachFacebookPageParams>();
    document.operation::<api::ListGoogleLocationsParams>();
    document.operation::<api::SetGoogleLocationsParams>();
    document.operation::<api::ListInstagramAccountsParams>();
    document.operation::<api::AttachInstagramAccountParams>();
    document.operation::<api::ListLinkedinPagesParams>();
    document.operation::<api::AttachLinkedinPageParams>();
    document.operation::<api::ListTiktokBusinessProfilesParams>();
    document.operation::<api::ListTiktokProfilesParams>();
    document.operation::<api::AttachTiktokProfileParams>();
    document.operation::<api::ListTwitterProfilesParams>();
    document.operation::<api::AttachTwitterProfileParams>();
    document.operation::<api::GetSocialMediaStatisticsParams>();
    document.operation::<api::ListAccountsParams>();
    document.operation::<api::DeleteAccountParams>();
    document.operation::<api::ListCategoriesParams>();
    document.operation::<api::GetCategoryParams>();
    document.operation::<api::ListCsvImportsParams>();
    document
        .form(
            api::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::DeleteCsvImportPostParams>();
    document.operation::<api::ListCsvImportPostsParams>();
    document.operation::<api::DeleteCsvImportParams>();
    document.operation::<api::FinalizeCsvImportParams>();
    document.operation::<api::CreatePostParams>();
    document.operation::<api::BulkDeletePostsParams>();
    document.operation::<api::ListPostsParams>();
    document.operation::<api::GetPostParams>();
    document.operation::<api::UpdatePostParams>();
    document.operation::<api::DeletePostParams>();
    document.operation::<api::SetCsvAccountsParams>();
    document.operation::<api::ListTagsParams>();
    document.operation::<api::ListSelectedTagsParams>();
}

#[rustfmt::skip]
fn store(document: &mut Document<'_>) {
    use highlevel::store as api;
    document.operation::<api::ListShippingCarriersParams>();
    document.operation::<api::CreateShippingCarrierParams>();
    document.operation::<api::GetShippingCarrierParams>();
    document.operation::<api::UpdateShippingCarrierParams>();
    document.operation::<api::DeleteShippingCarrierParams>();
    document.operation::<api::ListShippingZonesParams>();
    document.operation::<api::CreateShippingZoneParams>();
    document.operation::<api::ListAvailableShippingRatesParams>();
    document.operation::<api::GetShippingZoneParams>();
    document.operation::<api::UpdateShippingZoneParams>();
    document.operation::<api::DeleteShippingZoneParams>();
    document.operation::<api::ListShippingRatesParams>();
    document.operation::<api::CreateShippingRateParams>();
    document.operation::<api::GetShippingRateParams>();
    document.operation::<api::UpdateShippingRateParams>();
    document.operation::<api::DeleteShippingRateParams>();
    document.operation::<api::GetStoreSettingsParams>();
    document.operation::<api::CreateStoreSettingParams>();
}

#[rustfmt::skip]
fn surveys(document: &mut Document<'_>) {
    use highlevel::surveys as api;
    document.operation::<api::ListSurveysParams>();
    document.operation::<api::ListSurveySubmissionsParams>();
}

#[rustfmt::skip]
fn users(document: &mut Document<'_>) {
    use highlevel::users as api;
    document.operation::<api::ListUsersParams>();
    document.operation::<api::CreateUserParams>();
    document.operation::<api::SearchUsersParams>();
    document.operation::<api::SearchUsersByEmailParams>();
    document.operation::<api::GetUserParams>();
    document.operation::<api::UpdateUserParams>();
    document.operation::<api::DeleteUserParams>();
}

#[rustfmt::skip]
fn voice_ai(document: &mut Document<'_>) {
    use highlevel::voice_ai as api;
    document.operation::<api::CreateActionParams>();
    document.operation::<api::GetActionParams>();
    document.operation::<api::UpdateActionParams>();
    document.operation::<api::DeleteActionParams>();
    document.operation::<api::ListAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::UpdateAgentParams>();
    document.operation::<api::ListCallLogsParams>();
    document.operation::<api::GetCallLogParams>();
}

#[rustfmt::skip]
fn workflows(document: &mut Document<'_>) {
    use highlevel::workflows as api;
    document.operation::<api::ListWorkflowsParams>();
}

#[rustfmt::skip]
fn v3_ad_publishing(document: &mut Document<'_>) {
    use highlevel::v3::ad_publishing as api;
    document.operation::<api::ListFacebookAdAccountsParams>();
    document.operation::<api::GetFacebookAdAccountParams>();
    document.operation::<api::DeleteFacebookAdAccountParams>();
    document.operation::<api::UpsertFacebookAdParams>();
    document.operation::<api::DeleteFacebookAdParams>();
    document.operation::<api::DuplicateFacebookAdParams>();
    document.operation::<api::PauseFacebookAdParams>();
    document.operation::<api::ResumeFacebookAdParams>();
    document.operation::<api::UpsertFacebookAdSetParams>();
    document.operation::<api::DeleteFacebookAdSetParams>();
    document.operation::<api::DuplicateFacebookAdSetParams>();
    document.operation::<api::PauseFacebookAdSetParams>();
    document.operation::<api::ResumeFacebookAdSetParams>();
    document.operation::<api::GetFacebookCampaignParams>();
    document.operation::<api::UpsertFacebookCampaignParams>();
    document.operation::<api::DeleteFacebookCampaignParams>();
    document.operation::<api::DuplicateFacebookCampaignParams>();
    document.operation::<api::PauseFacebookCampaignParams>();
    document.operation::<api::PublishFacebookCampaignParams>();
    document.operation::<api::GetFacebookCampaignPublishingProgressParams>();
    document.operation::<api::ResumeFacebookCampaignParams>();
    document.operation::<api::ListFacebookConversationFormsParams>();
    document.operation::<api::CreateFacebookConversationFormParams>();
    document.operation::<api::ListFacebookCustomAudiencesParams>();
    document.operation::<api::GetFacebookCustomAudienceParams>();
    document.operation::<api::UpdateFacebookCustomAudienceParams>();
    document.operation::<api::DeleteFacebookCustomAudienceParams>();
    document.operation::<api::AddFacebookCustomAudienceMemberParams>();
    document.operation::<api::RemoveFacebookCustomAudienceMemberParams>();
    document.operation::<api::BulkUpdateFacebookAudienceMembersParams>();
    document.operation::<api::ListFacebookEntitiesParams>();
    document.operation::<api::GetFacebookIntegrationParams>();
    document.operation::<api::CreateFacebookIntegrationParams>();
    document.operation::<api::DeleteFacebookIntegrationParams>();
    document.operation::<api::GetFacebookLeadFormParams>();
    document.operation::<api::GetFacebookCurrentUserParams>();
    document.operation::<api::DeleteFacebookPageParams>();
    document.operation::<api::SetFacebookDefaultPageParams>();
    document.operation::<api::ListFacebookPageLeadFormsParams>();
    document.operation::<api::CreateFacebookPageLeadFormParams>();
    document.operation::<api::ListFacebookInstagramAccountsParams>();
    document.operation::<api::ListFacebookPagesParams>();
    document.operation::<api::ListFacebookPixelsParams>();
    document.operation::<api::UpsertFacebookPixelParams>();
    document.operation::<api::GetFacebookReportingParams>();
    document.operation::<api::GetFacebookCampaignReportingParams>();
    document.operation::<api::ListFacebookReportingParams>();
    document.operation::<api::SearchFacebookTargetingParams>();
    document.operation::<api::ListGoogleAdAccountsParams>();
    document.operation::<api::GetGoogleAdAccountParams>();
    document.operation::<api::DeleteGoogleAdAccountParams>();
    document.operation::<api::UpsertGoogleCampaignParams>();
    document.operation::<api::GetGoogleCampaignParams>();
    document.operation::<api::PublishGoogleAdParams>();
    document.operation::<api::ListGoogleAssetsParams>();
    document.operation::<api::UpsertGoogleAssetsParams>();
    document.operation::<api::ListGoogleAudiencesParams>();
    document.operation::<api::UpsertGoogleAudienceParams>();
    document.operation::<api::GetGoogleAudienceParams>();
    document.operation::<api::ListGoogleConversionGoalsParams>();
    document.operation::<api::ListGoogleConversionsParams>();
    document.operation::<api::UpsertGoogleConversionParams>();
    document.operation::<api::GetGoogleConversionParams>();
    document.operation::<api::DeleteGoogleConversionParams>();
    document.operation::<api::ListGoogleEntitiesParams>();
    document.operation::<api::GetGoogleIntegrationParams>();
    document.operation::<api::CreateGoogleIntegrationParams>();
    document.operation::<api::ListGoogleKeywordIdeasParams>();
    document.operation::<api::GetGoogleCurrentUserParams>();
    document.operation::<api::GetGoogleReportingParams>();
    document.operation::<api::GetGoogleCampaignReportingParams>();
    document.operation::<api::ListGoogleReportingParams>();
    document.operation::<api::ListGoogleSegmentsParams>();
    document.operation::<api::UpsertGoogleSegmentParams>();
    document.operation::<api::CreateGoogleOfflineUserListJobParams>();
    document.operation::<api::GetGoogleSegmentParams>();
    document.operation::<api::DeleteGoogleSegmentParams>();
    document.operation::<api::ListGoogleTargetInterestsParams>();
    document.operation::<api::SearchGoogleTargetingParams>();
    document.operation::<api::GetLinkedinAdAccountParams>();
    document.operation::<api::DeleteLinkedinAdAccountParams>();
    document.operation::<api::ListLinkedinAdAccountsParams>();
    document.operation::<api::UpsertLinkedinCampaignGroupParams>();
    document.operation::<api::GetLinkedinCampaignGroupParams>();
    document.operation::<api::PublishLinkedinCampaignGroupParams>();
    document.operation::<api::GetLinkedinIntegrationParams>();
    document.operation::<api::CreateLinkedinIntegrationParams>();
    document.operation::<api::GetLinkedinCurrentUserParams>();
    document.operation::<api::GetLinkedinAdAnalyticsParams>();
    document.operation::<api::GetLinkedinCampaignGroupReportingParams>();
    document.operation::<api::ListLinkedinReportingParams>();
    document.operation::<api::SearchLinkedinTargetingParams>();
    document.operation::<api::CreateLinkedinLeadFormParams>();
    document.operation::<api::ListLinkedinLeadFormsParams>();
    document.operation::<api::UpdateLinkedinAdStatusParams>();
}

#[rustfmt::skip]
fn v3_affiliate_manager(document: &mut Document<'_>) {
    use highlevel::v3::affiliate_manager as api;
    document.operation::<api::ListAffiliatesParams>();
    document.operation::<api::GetAffiliateParams>();
    document.operation::<api::ListCommissionsParams>();
    document.operation::<api::ListPayoutsParams>();
}

#[rustfmt::skip]
fn v3_agent_studio(document: &mut Document<'_>) {
    use highlevel::v3::agent_studio as api;
    document.operation::<api::ListAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::UpdateAgentVersionParams>();
    document.operation::<api::PublishAgentVersionParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::UpdateAgentMetadataParams>();
    document.operation::<api::ExecuteAgentParams>();
    document.operation::<api::ListPublicAgentsParams>();
    document.operation::<api::GetPublicAgentParams>();
    document.operation::<api::ExecutePublicAgentParams>();
}

#[rustfmt::skip]
fn v3_associations(document: &mut Document<'_>) {
    use highlevel::v3::associations as api;
    document.operation::<api::ListAssociationsParams>();
    document.operation::<api::CreateAssociationParams>();
    document.operation::<api::GetAssociationByKeyParams>();
    document.operation::<api::ListAssociationsOfObjectParams>();
    document.operation::<api::CreateRelationParams>();
    document.operation::<api::ListRelationsParams>();
    document.operation::<api::DeleteRelationParams>();
    document.operation::<api::GetAssociationParams>();
    document.operation::<api::UpdateAssociationParams>();
    document.operation::<api::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn v3_blogs(document: &mut Document<'_>) {
    use highlevel::v3::blogs as api;
    document.operation::<api::ListBlogAuthorsParams>();
    document.operation::<api::ListBlogCategoriesParams>();
    document.operation::<api::CreateBlogPostParams>();
    document.operation::<api::ListBlogPostsParams>();
    document.operation::<api::CheckUrlSlugExistsParams>();
    document.operation::<api::UpdateBlogPostParams>();
    document.operation::<api::ListBlogsParams>();
}

#[rustfmt::skip]
fn v3_brand_boards(document: &mut Document<'_>) {
    use highlevel::v3::brand_boards as api;
    document.operation::<api::CreateBrandBoardParams>();
    document.operation::<api::ListBrandVoicesParams>();
    document.operation::<api::CreateBrandVoiceParams>();
    document.operation::<api::GetBrandVoiceParams>();
    document.operation::<api::DeleteBrandVoiceParams>();
    document.operation::<api::UpdateBrandVoiceParams>();
    document.operation::<api::SetDefaultBrandVoiceParams>();
    document.operation::<api::ListBrandBoardsParams>();
    document.operation::<api::GetBrandBoardParams>();
    document.operation::<api::DeleteBrandBoardParams>();
    document.operation::<api::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn v3_businesses(document: &mut Document<'_>) {
    use highlevel::v3::businesses as api;
    document.operation::<api::ListBusinessesParams>();
    document.operation::<api::CreateBusinessParams>();
    document.operation::<api::GetBusinessParams>();
    document.operation::<api::UpdateBusinessParams>();
    document.operation::<api::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn v3_calendars(document: &mut Document<'_>) {
    use highlevel::v3::calendars as api;
    document.operation::<api::ListCalendarsParams>();
    document.operation::<api::CreateCalendarParams>();
    document.operation::<api::ListAppointmentNotesParams>();
    document.operation::<api::CreateAppointmentNoteParams>();
    document.operation::<api::UpdateAppointmentNoteParams>();
    document.operation::<api::DeleteAppointmentNoteParams>();
    document.operation::<api::ListBlockedSlotsParams>();
    document.operation::<api::ListCalendarEventsParams>();
    document.operation::<api::CreateAppointmentParams>();
    document.operation::<api::GetAppointmentParams>();
    document.operation::<api::UpdateAppointmentParams>();
    document.operation::<api::CreateBlockedSlotParams>();
    document.operation::<api::UpdateBlockedSlotParams>();
    document.operation::<api::DeleteEventParams>();
    document.operation::<api::ListGroupsParams>();
    document.operation::<api::CreateCalendarGroupParams>();
    document.operation::<api::CheckGroupSlugParams>();
    document.operation::<api::UpdateGroupParams>();
    document.operation::<api::DeleteGroupParams>();
    document.operation::<api::SetGroupStatusParams>();
    document.operation::<api::ListCalendarResourcesParams>();
    document.operation::<api::CreateCalendarResourceParams>();
    document.operation::<api::GetCalendarResourceParams>();
    document.operation::<api::UpdateCalendarResourceParams>();
    document.operation::<api::DeleteCalendarResourceParams>();
    document.operation::<api::CreateScheduleParams>();
    document.operation::<api::GetCalendarScheduleParams>();
    document.operation::<api::UpdateCalendarScheduleParams>();
    document.operation::<api::CreateCalendarScheduleParams>();
    document.operation::<api::ListSchedulesParams>();
    document.operation::<api::GetScheduleParams>();
    document.operation::<api::UpdateScheduleParams>();
    document.operation::<api::DeleteScheduleParams>();
    document.operation::<api::AddCalendarToScheduleParams>();
    document.operation::<api::RemoveCalendarFromScheduleParams>();
    document.operation::<api::ListServiceBookingsParams>();
    document.operation::<api::CreateServiceBookingParams>();
    document.operation::<api::GetServiceBookingParams>();
    document.operation::<api::UpdateServiceBookingParams>();
    document.operation::<api::DeleteServiceBookingParams>();
    document.operation::<api::ListServicesParams>();
    document.operation::<api::CreateServiceParams>();
    document.operation::<api::GetServiceParams>();
    document.operation::<api::UpdateServiceParams>();
    document.operation::<api::DeleteServiceParams>();
    document.operation::<api::ListServiceLocationsParams>();
    document.operation::<api::CreateServiceLocationParams>();
    document.operation::<api::GetServiceLocationParams>();
    document.operation::<api::UpdateServiceLocationParams>();
    document.operation::<api::DeleteServiceLocationParams>();
    document.operation::<api::GetCalendarParams>();
    document.operation::<api::UpdateCalendarParams>();
    document.operation::<api::DeleteCalendarParams>();
    document.operation::<api::ListFreeSlotsParams>();
    document.operation::<api::ListEventNotificationsParams>();
    document.operation::<api::CreateEventNotificationParams>();
    document.operation::<api::GetEventNotificationParams>();
    document.operation::<api::UpdateEventNotificationParams>();
    document.operation::<api::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn v3_campaigns(document: &mut Document<'_>) {
    use highlevel::v3::campaigns as api;
    document.operation::<api::ListCampaignsParams>();
}

#[rustfmt::skip]
fn v3_chat_widget(document: &mut Document<'_>) {
    use highlevel::v3::chat_widget as api;
    document.operation::<api::CreateChatWidgetParams>();
    document.operation::<api::CloneChatWidgetParams>();
    document.operation::<api::GetChatWidgetParams>();
    document.operation::<api::UpdateChatWidgetParams>();
    document.operation::<api::UpdateChatWidgetFieldsParams>();
    document.operation::<api::ListChatWidgetsParams>();
    document.operation::<api::GetWidgetConfigParams>();
    document.operation::<api::DeleteChatWidgetParams>();
}

#[rustfmt::skip]
fn v3_companies(document: &mut Document<'_>) {
    use highlevel::v3::companies as api;
    document.operation::<api::GetCompanyParams>();
}

#[rustfmt::skip]
fn v3_contacts(document: &mut Document<'_>) {
    use highlevel::v3::contacts as api;
    document.operation::<api::CreateContactParams>();
    document.operation::<api::SetContactsBusinessParams>();
    document.operation::<api::BulkUpdateTagsParams>();
    document.operation::<api::ListContactsOfBusinessParams>();
    document.operation::<api::SearchContactsParams>();
    document.operation::<api::GetDuplicateContactParams>();
    document.operation::<api::UpsertContactParams>();
    document.operation::<api::GetContactParams>();
    document.operation::<api::UpdateContactParams>();
    document.operation::<api::DeleteContactParams>();
    document.operation::<api::ListAppointmentsParams>();
    document.operation::<api::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::AddContactToCampaignParams>();
    document.operation::<api::RemoveContactFromCampaignParams>();
    document.operation::<api::AddContactFollowersParams>();
    document.operation::<api::RemoveContactFollowersParams>();
    document.operation::<api::ListNotesParams>();
    document.operation::<api::CreateNoteParams>();
    document.operation::<api::GetNoteParams>();
    document.operation::<api::UpdateNoteParams>();
    document.operation::<api::DeleteNoteParams>();
    document.operation::<api::AddTagsParams>();
    document.operation::<api::RemoveTagsParams>();
    document.operation::<api::ListTasksParams>();
    document.operation::<api::CreateTaskParams>();
    document.operation::<api::GetTaskParams>();
    document.operation::<api::UpdateTaskParams>();
    document.operation::<api::DeleteTaskParams>();
    document.operation::<api::SetTaskCompletedParams>();
    document.operation::<api::AddContactToWorkflowParams>();
    document.operation::<api::RemoveContactFromWorkflowParams>();
}

#[rustfmt::skip]
fn v3_conversation_ai(document: &mut Document<'_>) {
    use highlevel::v3::conversation_ai as api;
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::SearchAgentsParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::UpdateAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::CreateActionParams>();
    document.operation::<api::ListActionsParams>();
    document.operation::<api::GetActionParams>();
    document.operation::<api::UpdateActionParams>();
    document.operation::<api::DeleteActionParams>();
    document.operation::<api::UpdateFollowupSettingsParams>();
    document.operation::<api::GetGenerationDetailsParams>();
}

#[rustfmt::skip]
fn v3_conversations(document: &mut Document<'_>) {
    use highlevel::v3::conversations as api;
    document.operation::<api::CreateConversationParams>();
    document.operation::<api::GetMessageTranscriptionParams>();
    document.operation::<api::DownloadMessageTranscriptionParams>();
    document.operation::<api::SendMessageParams>();
    document.operation::<api::CancelScheduledEmailMessageParams>();
    document.operation::<api::GetEmailParams>();
    document.operation::<api::UpdateEmailMessageStatusParams>();
    document.operation::<api::ExportMessagesParams>();
    document.operation::<api::AddInboundMessageParams>();
    document.operation::<api::AddOutboundMessageParams>();
    document.operation::<api::SendReviewReplyParams>();
    document
        .form(
            api::UploadFileAttachmentsParams::new(
                api::FileAttachmentsUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::CompleteFileUploadParams>();
    document.operation::<api::StartFileUploadParams>();
    document.operation::<api::GetMessageParams>();
    document.operation::<api::AddMessageAttachmentsParams>();
    document.download::<api::GetMessageRecordingParams>();
    document.operation::<api::CancelScheduledMessageParams>();
    document.operation::<api::UpdateMessageStatusParams>();
    document.operation::<api::SendLiveChatTypingParams>();
    document.operation::<api::SearchConversationsParams>();
    document.operation::<api::GetConversationParams>();
    document.operation::<api::UpdateConversationParams>();
    document.operation::<api::DeleteConversationParams>();
    document.operation::<api::ListMessagesParams>();
}

#[rustfmt::skip]
fn v3_courses(document: &mut Document<'_>) {
    use highlevel::v3::courses as api;
    document.operation::<api::ImportCoursesParams>();
}

#[rustfmt::skip]
fn v3_custom_fields(document: &mut Document<'_>) {
    use highlevel::v3::custom_fields as api;
    document.operation::<api::CreateCustomFieldParams>();
    document.operation::<api::CreateCustomFieldFolderParams>();
    document.operation::<api::UpdateCustomFieldFolderParams>();
    document.operation::<api::DeleteCustomFieldFolderParams>();
    document.operation::<api::ListCustomFieldsParams>();
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn v3_custom_menus(document: &mut Document<'_>) {
    use highlevel::v3::custom_menus as api;
    document.operation::<api::ListCustomMenusParams>();
    document.operation::<api::CreateCustomMenuParams>();
    document.operation::<api::GetCustomMenuParams>();
    document.operation::<api::UpdateCustomMenuParams>();
    document.operation::<api::DeleteCustomMenuParams>();
}

#[rustfmt::skip]
fn v3_email_isv(document: &mut Document<'_>) {
    use highlevel::v3::email_isv as api;
    document.operation::<api::VerifyEmailParams>();
}

#[rustfmt::skip]
fn v3_emails(document: &mut Document<'_>) {
    use highlevel::v3::emails as api;
    document.operation::<api::ListBulkActionCampaignsParams>();
    document.operation::<api::GetBulkActionCampaignParams>();
    document.operation::<api::ListEmailCampaignsParams>();
    document.operation::<api::CreateEmailCampaignParams>();
    document.operation::<api::GetEmailCampaignParams>();
    document.operation::<api::DeleteCampaignParams>();
    document.operation::<api::UpdateEmailCampaignParams>();
    document.operation::<api::ScheduleCampaignParams>();
    document.operation::<api::GetCampaignStatsParams>();
    document.operation::<api::ListWorkflowCampaignsParams>();
    document.operation::<api::GetWorkflowCampaignParams>();
    document.operation::<api::ListEmailTemplatesParams>();
    document.operation::<api::CreateEmailTemplateParams>();
    document.operation::<api::CreateTemplateFolderParams>();
    document.operation::<api::ImportEmailTemplateParams>();
    document.operation::<api::GetEmailTemplateParams>();
    document.operation::<api::DeleteEmailTemplateParams>();
    document.operation::<api::UpdateEmailTemplateParams>();
}

#[rustfmt::skip]
fn v3_forms(document: &mut Document<'_>) {
    use highlevel::v3::forms as api;
    document.operation::<api::ListFormsParams>();
    document.operation::<api::ListFormSubmissionsParams>();
    document
        .form(
            api::UploadFormFilesParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn v3_funnels(document: &mut Document<'_>) {
    use highlevel::v3::funnels as api;
    document.operation::<api::ListFunnelsParams>();
    document.operation::<api::CreateRedirectParams>();
    document.operation::<api::ListRedirectsParams>();
    document.operation::<api::DeleteRedirectParams>();
    document.operation::<api::UpdateRedirectParams>();
    document.operation::<api::ListPagesParams>();
    document.operation::<api::GetPagesCountParams>();
}

#[rustfmt::skip]
fn v3_invoices(document: &mut Document<'_>) {
    use highlevel::v3::invoices as api;
    document.operation::<api::ListInvoicesParams>();
    document.operation::<api::CreateInvoiceParams>();
    document.operation::<api::CreateEstimateParams>();
    document.operation::<api::ListEstimatesParams>();
    document.operation::<api::GenerateEstimateNumberParams>();
    document.operation::<api::RecordEstimateVisitParams>();
    document.operation::<api::ListEstimateTemplatesParams>();
    document.operation::<api::CreateEstimateTemplateParams>();
    document.operation::<api::PreviewEstimateTemplateParams>();
    document.operation::<api::UpdateEstimateTemplateParams>();
    document.operation::<api::DeleteEstimateTemplateParams>();
    document.operation::<api::UpdateEstimateParams>();
    document.operation::<api::DeleteEstimateParams>();
    document.operation::<api::CreateInvoiceFromEstimateParams>();
    document.operation::<api::SendEstimateParams>();
    document.operation::<api::GenerateInvoiceNumberParams>();
    document.operation::<api::ListInvoiceSchedulesParams>();
    document.operation::<api::CreateInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceScheduleParams>();
    document.operation::<api::UpdateInvoiceScheduleParams>();
    document.operation::<api::DeleteInvoiceScheduleParams>();
    document.operation::<api::SetInvoiceScheduleAutoPaymentParams>();
    document.operation::<api::CancelInvoiceScheduleParams>();
    document.operation::<api::StartInvoiceScheduleParams>();
    document.operation::<api::UpdateAndStartInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceSettingsParams>();
    document.operation::<api::RecordInvoiceVisitParams>();
    document.operation::<api::ListInvoiceTemplatesParams>();
    document.operation::<api::CreateInvoiceTemplateParams>();
    document.operation::<api::GetInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateParams>();
    document.operation::<api::DeleteInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::SendTextToPayInvoiceParams>();
    document.operation::<api::GetInvoiceParams>();
    document.operation::<api::UpdateInvoiceParams>();
    document.operation::<api::DeleteInvoiceParams>();
    document.operation::<api::UpdateInvoiceLateFeesParams>();
    document.operation::<api::RecordInvoicePaymentParams>();
    document.operation::<api::SendInvoiceParams>();
    document.operation::<api::VoidInvoiceParams>();
}

#[rustfmt::skip]
fn v3_knowledge_base(document: &mut Document<'_>) {
    use highlevel::v3::knowledge_base as api;
    document.operation::<api::ListKnowledgeBasesParams>();
    document.operation::<api::CreateKnowledgeBaseParams>();
    document.operation::<api::ListTrainedUrlsParams>();
    document.operation::<api::DiscoverWebsiteParams>();
    document.operation::<api::DeleteTrainedUrlsParams>();
    document.operation::<api::GetCrawlingStatusParams>();
    document.operation::<api::TrainDiscoveredUrlsParams>();
    document.operation::<api::ListFaqsParams>();
    document.operation::<api::CreateFaqParams>();
    document.operation::<api::UpdateFaqParams>();
    document.operation::<api::DeleteFaqParams>();
    document.operation::<api::GetKnowledgeBaseParams>();
    document.operation::<api::UpdateKnowledgeBaseParams>();
    document.operation::<api::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn v3_links(document: &mut Document<'_>) {
    use highlevel::v3::links as api;
    document.operation::<api::ListLinksParams>();
    document.operation::<api::CreateLinkParams>();
    document.operation::<api::GetLinkParams>();
    document.operation::<api::SearchTriggerLinksParams>();
    document.operation::<api::UpdateLinkParams>();
    document.operation::<api::DeleteLinkParams>();
}

#[rustfmt::skip]
fn v3_locations(document: &mut Document<'_>) {
    use highlevel::v3::locations as api;
    document.operation::<api::CreateLocationParams>();
    document.operation::<api::SearchLocationsParams>();
    document.operation::<api::GetLocationParams>();
    document.operation::<api::UpdateLocationParams>();
    document.operation::<api::DeleteLocationParams>();
    document.operation::<api::GetConversationChannelParams>();
    document.operation::<api::ListCustomFieldsParams>();
    document.operation::<api::CreateCustomFieldParams>();
    document
        .form(
            api::UploadCustomFieldFileParams::new("sample", api::CustomFieldFiles::new()),
        );
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
    document.operation::<api::ListCustomValuesParams>();
    document.operation::<api::CreateCustomValueParams>();
    document.operation::<api::GetCustomValueParams>();
    document.operation::<api::UpdateCustomValueParams>();
    document.operation::<api::DeleteCustomValueParams>();
    document.operation::<api::ListLocationPermissionsParams>();
    document.operation::<api::UpdateLocationPermissionsParams>();
    document.operation::<api::CreateRecurringTaskParams>();
    document.operation::<api::GetRecurringTaskParams>();
    document.operation::<api::UpdateRecurringTaskParams>();
    document.operation::<api::DeleteRecurringTaskParams>();
    document.operation::<api::ListLocationTagsParams>();
    document.operation::<api::CreateTagParams>();
    document.operation::<api::GetTagParams>();
    document.operation::<api::UpdateTagParams>();
    document.operation::<api::DeleteTagParams>();
    document.operation::<api::SearchTasksParams>();
    document.operation::<api::ListTemplatesParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::ListTimezonesParams>();
}

#[rustfmt::skip]
fn v3_marketplace(document: &mut Document<'_>) {
    use highlevel::v3::marketplace as api;
    document.operation::<api::GetInstallerDetailsParams>();
    document.operation::<api::UninstallApplicationParams>();
    document.operation::<api::GetRebillingConfigParams>();
    document.operation::<api::ListChargesParams>();
    document.operation::<api::CreateChargeParams>();
    document.operation::<api::CheckWalletFundsParams>();
    document.operation::<api::GetChargeParams>();
    document.operation::<api::DeleteChargeParams>();
    document.operation::<api::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn v3_media(document: &mut Document<'_>) {
    use highlevel::v3::media as api;
    document.operation::<api::BulkDeleteMediaObjectsParams>();
    document.operation::<api::ListMediaParams>();
    document.operation::<api::CreateMediaFolderParams>();
    document.operation::<api::BulkUpdateMediaObjectsParams>();
    document.form(api::UploadMediaContentParams::new(api::MediaContentUpload::new()));
    document.operation::<api::UpdateMediaObjectParams>();
    document.operation::<api::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn v3_oauth(document: &mut Document<'_>) {
    use highlevel::v3::oauth as api;
    document.operation::<api::ListInstalledLocationsParams>();
    document.operation::<api::GetLocationAccessTokenParams>();
    document.operation::<api::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn v3_objects(document: &mut Document<'_>) {
    use highlevel::v3::objects as api;
    document.operation::<api::ListObjectsParams>();
    document.operation::<api::CreateCustomObjectParams>();
    document.operation::<api::GetObjectParams>();
    document.operation::<api::UpdateCustomObjectParams>();
    document.operation::<api::CreateObjectRecordParams>();
    document.operation::<api::SearchObjectRecordsParams>();
    document.operation::<api::GetObjectRecordParams>();
    document.operation::<api::UpdateObjectRecordParams>();
    document.operation::<api::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn v3_opportunities(document: &mut Document<'_>) {
    use highlevel::v3::opportunities as api;
    document.operation::<api::CreateOpportunityParams>();
    document.operation::<api::ListLostReasonsParams>();
    document.operation::<api::ListPipelinesParams>();
    document.operation::<api::SearchOpportunitiesParams>();
    document.operation::<api::SearchOpportunitiesByFiltersParams>();
    document.operation::<api::UpsertOpportunityParams>();
    document.operation::<api::GetOpportunityParams>();
    document.operation::<api::UpdateOpportunityParams>();
    document.operation::<api::DeleteOpportunityParams>();
    document.operation::<api::AddOpportunityFollowersParams>();
    document.operation::<api::RemoveOpportunityFollowersParams>();
    document.operation::<api::UpdateOpportunityStatusParams>();
}

#[rustfmt::skip]
fn v3_payments(document: &mut Document<'_>) {
    use highlevel::v3::payments as api;
    document.operation::<api::GetCouponParams>();
    document.operation::<api::UpdateCouponParams>();
    document.operation::<api::CreateCouponParams>();
    document.operation::<api::DeleteCouponParams>();
    document.operation::<api::ListCouponsParams>();
    document.operation::<api::UpdateCustomProviderCapabilitiesParams>();
    document.operation::<api::GetCustomProviderConfigParams>();
    document.operation::<api::CreateCustomProviderConfigParams>();
    document.operation::<api::DisconnectCustomProviderConfigParams>();
    document.operation::<api::CreateCustomProviderParams>();
    document.operation::<api::DeleteCustomProviderParams>();
    document.operation::<api::ListIntegrationProvidersParams>();
    document.operation::<api::CreateIntegrationProviderParams>();
    document.operation::<api::ListOrdersParams>();
    document.operation::<api::GetOrderParams>();
    document.operation::<api::ListOrderFulfillmentsParams>();
    document.operation::<api::CreateOrderFulfillmentParams>();
    document.operation::<api::ListOrderNotesParams>();
    document.operation::<api::RecordOrderPaymentParams>();
    document.operation::<api::ListSubscriptionsParams>();
    document.operation::<api::GetSubscriptionParams>();
    document.operation::<api::ListTransactionsParams>();
    document.operation::<api::GetTransactionParams>();
}

#[rustfmt::skip]
fn v3_phone_system(document: &mut Document<'_>) {
    use highlevel::v3::phone_system as api;
    document.operation::<api::ListNumberPoolsParams>();
    document.operation::<api::ListActiveNumbersParams>();
    document.operation::<api::ListAvailableNumbersParams>();
    document.operation::<api::PurchasePhoneNumberParams>();
}

#[rustfmt::skip]
fn v3_products(document: &mut Document<'_>) {
    use highlevel::v3::products as api;
    document.operation::<api::ListProductsParams>();
    document.operation::<api::CreateProductParams>();
    document.operation::<api::BulkUpdateProductsParams>();
    document.operation::<api::BulkUpdateProductDetailsParams>();
    document.operation::<api::ListProductCollectionsParams>();
    document.operation::<api::CreateProductCollectionParams>();
    document.operation::<api::GetProductCollectionParams>();
    document.operation::<api::UpdateProductCollectionParams>();
    document.operation::<api::DeleteProductCollectionParams>();
    document.operation::<api::ListInventoryParams>();
    document.operation::<api::UpdateInventoryParams>();
    document.operation::<api::ListProductReviewsParams>();
    document.operation::<api::BulkUpdateProductReviewParams>();
    document.operation::<api::GetReviewsCountParams>();
    document.operation::<api::UpdateProductReviewParams>();
    document.operation::<api::DeleteProductReviewParams>();
    document.operation::<api::UpdateStoreStatusParams>();
    document.operation::<api::UpdateDisplayPriorityParams>();
    document.operation::<api::GetProductStoreStatsParams>();
    document.operation::<api::GetProductParams>();
    document.operation::<api::UpdateProductParams>();
    document.operation::<api::DeleteProductParams>();
    document.operation::<api::ListPricesParams>();
    document.operation::<api::CreatePriceParams>();
    document.operation::<api::GetPriceParams>();
    document.operation::<api::UpdatePriceParams>();
    document.operation::<api::DeletePriceParams>();
}

#[rustfmt::skip]
fn v3_proposals(document: &mut Document<'_>) {
    use highlevel::v3::proposals as api;
    document.operation::<api::ListDocumentsParams>();
    document.operation::<api::SendDocumentParams>();
    document.operation::<api::ListTemplatesParams>();
    document.operation::<api::SendTemplateParams>();
}

#[rustfmt::skip]
fn v3_saas(document: &mut Document<'_>) {
    use highlevel::v3::saas as api;
    document.operation::<api::ListAgencyPlansLegacyParams>();
    document.operation::<api::BulkDisableSaasLegacyParams>();
    document.operation::<api::BulkEnableSaasLegacyParams>();
    document.operation::<api::GetLocationWalletBalanceParams>();
    document.operation::<api::UpdateLocationWalletBalanceParams>();
    document.operation::<api::EnableSaasLocationLegacyParams>();
    document.operation::<api::GetLocationSubscriptionLegacyParams>();
    document.operation::<api::SearchLocationsLegacyParams>();
    document.operation::<api::PauseLocationLegacyParams>();
    document.operation::<api::ListSaasLocationsLegacyParams>();
    document.operation::<api::GetSaasPlanLegacyParams>();
    document.operation::<api::UpdateRebillingLegacyParams>();
    document.operation::<api::UpdateSaasSubscriptionLegacyParams>();
    document.operation::<api::ListAgencyPlansParams>();
    document.operation::<api::AllowRebillingAttachmentParams>();
    document.operation::<api::BulkDisableSaasParams>();
    document.operation::<api::BulkEnableSaasParams>();
    document.operation::<api::EnableSaasLocationParams>();
    document.operation::<api::GetLocationSubscriptionParams>();
    document.operation::<api::SearchLocationsParams>();
    document.operation::<api::PauseLocationParams>();
    document.operation::<api::ListSaasLocationsParams>();
    document.operation::<api::GetSaasPlanParams>();
    document.operation::<api::UpdateRebillingParams>();
    document.operation::<api::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn v3_snapshots(document: &mut Document<'_>) {
    use highlevel::v3::snapshots as api;
    document.operation::<api::ListCustomSnapshotsParams>();
    document.operation::<api::CreateSnapshotShareLinkParams>();
    document.operation::<api::ListSnapshotPushesParams>();
    document.operation::<api::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn v3_social_planner(document: &mut Document<'_>) {
    use highlevel::v3::social_planner as api;
    document.operation::<api::CreateQueueParams>();
    document.operation::<api::ListQueueCategoriesParams>();
    document.operation::<api::ListQueuesParams>();
    document.operation::<api::ListScheduledPostsParams>();
    document.operation::<api::DeleteActivePostParams>();
    document.operation::<api::GetQueueParams>();
    document.operation::<api::UpdateQueueParams>();
    document.operation::<api::CreateQueueItemParams>();
    document.operation::<api::GetEditSessionCalendarParams>();
    document.operation::<api::DiscardEditSessionParams>();
    document.operation::<api::SaveEditSessionParams>();
    document.operation::<api::StartEditSessionParams>();
    document.operation::<api::ListQueueItemsParams>();
    document.operation::<api::UpdateQueueItemParams>();
    document.operation::<api::DeleteQueueItemParams>();
    document.operation::<api::CloneQueueItemParams>();
    document.operation::<api::ResetQueueItemParams>();
    document.operation::<api::ListSlotsParams>();
    document.operation::<api::CreateCommentParams>();
    document.operation::<api::ListCommentsParams>();
    document.operation::<api::CreateLikeParams>();
    document.operation::<api::DeleteLikeParams>();
    document.operation::<api::ListOauthAccountsParams>();
    document.operation::<api::AttachOauthAccountsParams>();
    document.operation::<api::StartOauthParams>();
    document.operation::<api::GetStatisticsParams>();
    document.operation::<api::ListAccountsParams>();
    document.operation::<api::DeleteAccountParams>();
    document.operation::<api::ListCategoriesParams>();
    document.operation::<api::GetCategoryParams>();
    document.operation::<api::ListCsvImportsParams>();
    document
        .form(
            api::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::DeleteCsvImportPostParams>();
    document.operation::<api::ListCsvImportPostsParams>();
    document.operation::<api::DeleteCsvImportParams>();
    document.operation::<api::FinalizeCsvImportParams>();
    document.operation::<api::CreatePostParams>();
    document.operation::<api::BulkDeletePostsParams>();
    document.operation::<api::ListPostsParams>();
    document.operation::<api::GetPostParams>();
    document.operation::<api::UpdatePostParams>();
    document.operation::<api::DeletePostParams>();
    document.operation::<api::SetCsvAccountsParams>();
    document.operation::<api::ListTagsParams>();
    document.operation::<api::ListSelectedTagsParams>();
}

#[rustfmt::skip]
fn v3_store(document: &mut Document<'_>) {
    use highlevel::v3::store as api;
    document.operation::<api::ListShippingCarriersParams>();
    document.operation::<api::CreateShippingCarrierParams>();
    document.operation::<api::GetShippingCarrierParams>();
    document.operation::<api::UpdateShippingCarrierParams>();
    document.operation::<api::DeleteShippingCarrierParams>();
    document.operation::<api::ListShippingZonesParams>();
    document.operation::<api::CreateShippingZoneParams>();
    document.operation::<api::ListAvailableShippingRatesParams>();
    document.operation::<api::GetShippingZoneParams>();
    document.operation::<api::UpdateShippingZoneParams>();
    document.operation::<api::DeleteShippingZoneParams>();
    document.operation::<api::ListShippingRatesParams>();
    document.operation::<api::CreateShippingRateParams>();
    document.operation::<api::GetShippingRateParams>();
    document.operation::<api::UpdateShippingRateParams>();
    document.operation::<api::DeleteShippingRateParams>();
    document.operation::<api::GetStoreSettingsParams>();
    document.operation::<api::CreateStoreSettingParams>();
}

#[rustfmt::skip]
fn v3_surveys(document: &mut Document<'_>) {
    use highlevel::v3::surveys as api;
    document.operation::<api::ListSurveysParams>();
    document.operation::<api::ListSurveySubmissionsParams>();
}

#[rustfmt::skip]
fn v3_users(document: &mut Document<'_>) {
    use highlevel::v3::users as api;
    document.operation::<api::CreateUserParams>();
    document.operation::<api::SearchUsersParams>();
    document.operation::<api::SearchUsersByEmailParams>();
    document.operation::<api::GetUserParams>();
    document.operation::<api::UpdateUserParams>();
    document.operation::<api::DeleteUserParams>();
}

#[rustfmt::skip]
fn v3_voice_ai(document: &mut Document<'_>) {
    use highlevel::v3::voice_ai as api;
    document.operation::<api::CreateActionParams>();
    document.operation::<api::GetActionParams>();
    document.operation::<api::UpdateActionParams>();
    document.operation::<api::DeleteActionParams>();
    document.operation::<api::ListAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::UpdateAgentParams>();
    document.operation::<api::ListCallLogsParams>();
    document.operation::<api::GetCallLogParams>();
}

#[rustfmt::skip]
fn v3_workflows(document: &mut Document<'_>) {
    use highlevel::v3::workflows as api;
    document.operation::<api::ListWorkflowsParams>();
}
