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
    medias(&mut contract.document("v2/medias.yaml"));
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
    v3_medias(&mut contract.document("v3/medias.yaml"));
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
    document.operation::<api::FbGetAdAccountsParams>();
    document.operation::<api::FbGetAdAccountParams>();
    document.operation::<api::FbDeleteAdAccountParams>();
    document.operation::<api::FbUpsertAdParams>();
    document.operation::<api::FbDeleteAdParams>();
    document.operation::<api::FbDuplicateAdParams>();
    document.operation::<api::FbPauseAdParams>();
    document.operation::<api::FbResumeAdParams>();
    document.operation::<api::FbUpsertAdsetParams>();
    document.operation::<api::FbDeleteAdsetParams>();
    document.operation::<api::FbDuplicateAdsetParams>();
    document.operation::<api::FbPauseAdsetParams>();
    document.operation::<api::FbResumeAdsetParams>();
    document.operation::<api::FbGetCampaignParams>();
    document.operation::<api::FbUpsertCampaignParams>();
    document.operation::<api::FbDeleteCampaignParams>();
    document.operation::<api::FbDuplicateCampaignParams>();
    document.operation::<api::FbPauseCampaignParams>();
    document.operation::<api::FbPublishCampaignParams>();
    document.operation::<api::FbResumeCampaignParams>();
    document.operation::<api::FbGetConversationFormsParams>();
    document.operation::<api::FbCreateConversationFormParams>();
    document.operation::<api::FbGetCustomAudiencesParams>();
    document.operation::<api::FbGetCustomAudienceByIdParams>();
    document.operation::<api::FbUpdateCustomAudienceParams>();
    document.operation::<api::FbDeleteCustomAudienceParams>();
    document.operation::<api::FbAddCustomAudienceMemberParams>();
    document.operation::<api::FbRemoveCustomAudienceMemberParams>();
    document.operation::<api::FbBatchUpdateAudienceMembersParams>();
    document.operation::<api::FbGetEntityParams>();
    document.operation::<api::FbGetIntegrationParams>();
    document.operation::<api::FbCreateIntegrationParams>();
    document.operation::<api::FbDeleteIntegrationParams>();
    document.operation::<api::FbGetLeadFormParams>();
    document.operation::<api::FbGetCurrentUserParams>();
    document.operation::<api::FbDeletePageParams>();
    document.operation::<api::FbSetDefaultPageParams>();
    document.operation::<api::FbGetPageLeadFormsParams>();
    document.operation::<api::FbCreatePageLeadFormParams>();
    document.operation::<api::FbGetInstagramAccountsParams>();
    document.operation::<api::FbGetPagesParams>();
    document.operation::<api::FbGetPixelsParams>();
    document.operation::<api::FbUpsertPixelParams>();
    document.operation::<api::FbGetReportingParams>();
    document.operation::<api::FbGetCampaignReportingParams>();
    document.operation::<api::FbGetReportingListParams>();
    document.operation::<api::FbSearchTargetingParams>();
    document.operation::<api::GoogleGetAdAccountsParams>();
    document.operation::<api::GoogleGetAdAccountDetailsParams>();
    document.operation::<api::GoogleDeleteAdAccountParams>();
    document.operation::<api::GoogleUpsertCampaignParams>();
    document.operation::<api::GoogleGetCampaignByIdParams>();
    document.operation::<api::GooglePublishAdParams>();
    document.operation::<api::GoogleGetAssetsParams>();
    document.operation::<api::GoogleUpsertAssetsParams>();
    document.operation::<api::GoogleGetAudiencesParams>();
    document.operation::<api::GoogleUpsertAudienceParams>();
    document.operation::<api::GoogleGetAudienceByIdParams>();
    document.operation::<api::GoogleGetConversionGoalsParams>();
    document.operation::<api::GoogleGetConversionsParams>();
    document.operation::<api::GoogleUpsertConversionParams>();
    document.operation::<api::GoogleGetConversionByIdParams>();
    document.operation::<api::GoogleDeleteConversionParams>();
    document.operation::<api::GoogleGetEntityParams>();
    document.operation::<api::GoogleGetIntegrationParams>();
    document.operation::<api::GoogleCreateIntegrationParams>();
    document.operation::<api::GoogleGetKeywordIdeasParams>();
    document.operation::<api::GoogleGetCurrentUserParams>();
    document.operation::<api::GoogleGetReportingParams>();
    document.operation::<api::GoogleGetCampaignReportingParams>();
    document.operation::<api::GoogleGetReportingListParams>();
    document.operation::<api::GoogleGetSegmentsParams>();
    document.operation::<api::GoogleUpsertSegmentParams>();
    document.operation::<api::GoogleCreateOfflineUserListJobParams>();
    document.operation::<api::GoogleGetSegmentByIdParams>();
    document.operation::<api::GoogleDeleteSegmentParams>();
    document.operation::<api::GoogleGetTargetInterestsParams>();
    document.operation::<api::GoogleSearchTargetingParams>();
    document.operation::<api::LiGetAdAccountDetailsParams>();
    document.operation::<api::LiDeleteAdAccountParams>();
    document.operation::<api::LiGetAdAccountsParams>();
    document.operation::<api::LiUpsertCampaignGroupParams>();
    document.operation::<api::LiGetCampaignGroupParams>();
    document.operation::<api::LiPublishCampaignGroupParams>();
    document.operation::<api::LiGetIntegrationParams>();
    document.operation::<api::LiCreateIntegrationParams>();
    document.operation::<api::LiGetCurrentUserParams>();
    document.operation::<api::LiGetAdAnalyticsParams>();
    document.operation::<api::LiGetCampaignGroupReportingParams>();
    document.operation::<api::LiGetReportingListParams>();
    document.operation::<api::LiSearchTargetingParams>();
    document.operation::<api::LiCreateLeadFormParams>();
    document.operation::<api::LiGetLeadFormsParams>();
    document.operation::<api::LiUpdateAdStatusParams>();
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
    document.operation::<api::GetAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::UpdateAgentVersionParams>();
    document.operation::<api::PromoteAndPublishParams>();
    document.operation::<api::GetAgentByIdParams>();
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
    document.operation::<api::FindAssociationsParams>();
    document.operation::<api::CreateAssociationParams>();
    document.operation::<api::GetAssociationByKeyParams>();
    document.operation::<api::GetAssociationByObjectKeysParams>();
    document.operation::<api::CreateRelationParams>();
    document.operation::<api::GetRelationsByRecordIdParams>();
    document.operation::<api::DeleteRelationParams>();
    document.operation::<api::GetAssociationByIdParams>();
    document.operation::<api::UpdateAssociationParams>();
    document.operation::<api::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn blogs(document: &mut Document<'_>) {
    use highlevel::blogs as api;
    document.operation::<api::GetAllBlogAuthorsByLocationParams>();
    document.operation::<api::GetAllCategoriesByLocationParams>();
    document.operation::<api::CreateBlogPostParams>();
    document.operation::<api::GetBlogPostParams>();
    document.operation::<api::CheckUrlSlugExistsParams>();
    document.operation::<api::UpdateBlogPostParams>();
    document.operation::<api::GetBlogsParams>();
}

#[rustfmt::skip]
fn brand_boards(document: &mut Document<'_>) {
    use highlevel::brand_boards as api;
    document.operation::<api::CreateBrandBoardParams>();
    document.operation::<api::GetBrandBoardsByLocationParams>();
    document.operation::<api::GetBrandBoardByIdParams>();
    document.operation::<api::DeleteBrandBoardParams>();
    document.operation::<api::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn businesses(document: &mut Document<'_>) {
    use highlevel::businesses as api;
    document.operation::<api::GetBusinessesByLocationParams>();
    document.operation::<api::CreateBusinessParams>();
    document.operation::<api::GetBusinessParams>();
    document.operation::<api::UpdateBusinessParams>();
    document.operation::<api::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn calendars(document: &mut Document<'_>) {
    use highlevel::calendars as api;
    document.operation::<api::GetCalendarsParams>();
    document.operation::<api::CreateCalendarParams>();
    document.operation::<api::GetAppointmentNotesParams>();
    document.operation::<api::CreateAppointmentNoteParams>();
    document.operation::<api::UpdateAppointmentNoteParams>();
    document.operation::<api::DeleteAppointmentNoteParams>();
    document.operation::<api::GetBlockedSlotsParams>();
    document.operation::<api::GetCalendarEventsParams>();
    document.operation::<api::CreateAppointmentParams>();
    document.operation::<api::GetAppointmentParams>();
    document.operation::<api::EditAppointmentParams>();
    document.operation::<api::CreateBlockSlotParams>();
    document.operation::<api::EditBlockSlotParams>();
    document.operation::<api::DeleteEventParams>();
    document.operation::<api::GetGroupsParams>();
    document.operation::<api::CreateCalendarGroupParams>();
    document.operation::<api::ValidateGroupsSlugParams>();
    document.operation::<api::EditGroupParams>();
    document.operation::<api::DeleteGroupParams>();
    document.operation::<api::DisableGroupParams>();
    document.operation::<api::FetchCalendarResourcesParams>();
    document.operation::<api::CreateCalendarResourceParams>();
    document.operation::<api::GetCalendarResourceParams>();
    document.operation::<api::UpdateCalendarResourceParams>();
    document.operation::<api::DeleteCalendarResourceParams>();
    document.operation::<api::CreateScheduleParams>();
    document.operation::<api::GetAllSchedulesParams>();
    document.operation::<api::GetScheduleByIdParams>();
    document.operation::<api::UpdateScheduleParams>();
    document.operation::<api::DeleteScheduleParams>();
    document.operation::<api::AddCalendarToScheduleParams>();
    document.operation::<api::RemoveCalendarFromScheduleParams>();
    document.operation::<api::GetCalendarParams>();
    document.operation::<api::UpdateCalendarParams>();
    document.operation::<api::DeleteCalendarParams>();
    document.operation::<api::GetSlotsParams>();
    document.operation::<api::ListEventNotificationsParams>();
    document.operation::<api::CreateEventNotificationParams>();
    document.operation::<api::FindEventNotificationParams>();
    document.operation::<api::UpdateEventNotificationParams>();
    document.operation::<api::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn campaigns(document: &mut Document<'_>) {
    use highlevel::campaigns as api;
    document.operation::<api::GetCampaignsParams>();
}

#[rustfmt::skip]
fn companies(document: &mut Document<'_>) {
    use highlevel::companies as api;
    document.operation::<api::GetCompanyParams>();
}

#[rustfmt::skip]
fn contacts(document: &mut Document<'_>) {
    use highlevel::contacts as api;
    document.operation::<api::GetContactsParams>();
    document.operation::<api::CreateContactParams>();
    document.operation::<api::AddRemoveContactFromBusinessParams>();
    document.operation::<api::BulkUpdateTagsParams>();
    document.operation::<api::GetContactsByBusinessIdParams>();
    document.operation::<api::SearchContactsAdvancedParams>();
    document.operation::<api::GetDuplicateContactParams>();
    document.operation::<api::UpsertContactParams>();
    document.operation::<api::GetContactParams>();
    document.operation::<api::UpdateContactParams>();
    document.operation::<api::DeleteContactParams>();
    document.operation::<api::GetAppointmentsForContactParams>();
    document.operation::<api::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::AddContactToCampaignParams>();
    document.operation::<api::RemoveContactFromCampaignParams>();
    document.operation::<api::AddContactFollowersParams>();
    document.operation::<api::RemoveContactFollowersParams>();
    document.operation::<api::GetAllNotesParams>();
    document.operation::<api::CreateNoteParams>();
    document.operation::<api::GetNoteParams>();
    document.operation::<api::UpdateNoteParams>();
    document.operation::<api::DeleteNoteParams>();
    document.operation::<api::AddTagsParams>();
    document.operation::<api::RemoveTagsParams>();
    document.operation::<api::GetAllTasksParams>();
    document.operation::<api::CreateTaskParams>();
    document.operation::<api::GetTaskParams>();
    document.operation::<api::UpdateTaskParams>();
    document.operation::<api::DeleteTaskParams>();
    document.operation::<api::UpdateTaskCompletedParams>();
    document.operation::<api::AddContactToWorkflowParams>();
    document.operation::<api::DeleteContactFromWorkflowParams>();
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
    document.operation::<api::GetActionByIdParams>();
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
    document.operation::<api::GetEmailByIdParams>();
    document.operation::<api::ExportMessagesByLocationParams>();
    document.operation::<api::AddInboundMessageParams>();
    document.operation::<api::AddOutboundMessageParams>();
    document.operation::<api::SendReviewReplyParams>();
    document
        .form(
            api::UploadFileAttachmentsParams::new(
                api::FileUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::CompleteFileUploadParams>();
    document.operation::<api::InitiateFileUploadParams>();
    document.operation::<api::GetMessageParams>();
    document.operation::<api::AddMessageAttachmentsParams>();
    document.download::<api::GetMessageRecordingParams>();
    document.operation::<api::CancelScheduledMessageParams>();
    document.operation::<api::UpdateMessageStatusParams>();
    document.operation::<api::GetAllCustomSubtypesParams>();
    document.operation::<api::CreateCustomSubtypeParams>();
    document.operation::<api::UpdateCustomSubtypeParams>();
    document.operation::<api::GetContactUnsubscriptionStatusParams>();
    document.operation::<api::ChangeSubscriptionParams>();
    document.operation::<api::LiveChatAgentTypingParams>();
    document.operation::<api::SearchConversationsParams>();
    document.operation::<api::GetConversationParams>();
    document.operation::<api::UpdateConversationParams>();
    document.operation::<api::DeleteConversationParams>();
    document.operation::<api::GetMessagesParams>();
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
    document.operation::<api::GetCustomFieldsByObjectKeyParams>();
    document.operation::<api::GetCustomFieldByIdParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn custom_menus(document: &mut Document<'_>) {
    use highlevel::custom_menus as api;
    document.operation::<api::GetCustomMenusParams>();
    document.operation::<api::CreateCustomMenuParams>();
    document.operation::<api::GetCustomMenuByIdParams>();
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
    document.operation::<api::FetchTemplatesParams>();
    document.operation::<api::CreateTemplateParams>();
    document.operation::<api::UpdateTemplateParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::FetchCampaignsParams>();
}

#[rustfmt::skip]
fn forms(document: &mut Document<'_>) {
    use highlevel::forms as api;
    document.operation::<api::GetFormsParams>();
    document.operation::<api::GetFormsSubmissionsParams>();
    document
        .form(
            api::UploadToCustomFieldsParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn funnels(document: &mut Document<'_>) {
    use highlevel::funnels as api;
    document.operation::<api::GetFunnelsParams>();
    document.operation::<api::CreateRedirectParams>();
    document.operation::<api::FetchRedirectsListParams>();
    document.operation::<api::DeleteRedirectByIdParams>();
    document.operation::<api::UpdateRedirectByIdParams>();
    document.operation::<api::GetPagesByFunnelIdParams>();
    document.operation::<api::GetPagesCountByFunnelIdParams>();
}

#[rustfmt::skip]
fn invoices(document: &mut Document<'_>) {
    use highlevel::invoices as api;
    document.operation::<api::ListInvoicesParams>();
    document.operation::<api::CreateInvoiceParams>();
    document.operation::<api::CreateNewEstimateParams>();
    document.operation::<api::ListEstimatesParams>();
    document.operation::<api::GenerateEstimateNumberParams>();
    document.operation::<api::UpdateEstimateLastVisitedAtParams>();
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
    document.operation::<api::AutoPaymentInvoiceScheduleParams>();
    document.operation::<api::CancelInvoiceScheduleParams>();
    document.operation::<api::ScheduleInvoiceScheduleParams>();
    document.operation::<api::UpdateAndScheduleInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceSettingsParams>();
    document.operation::<api::UpdateInvoiceLastVisitedAtParams>();
    document.operation::<api::ListInvoiceTemplatesParams>();
    document.operation::<api::CreateInvoiceTemplateParams>();
    document.operation::<api::GetInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateParams>();
    document.operation::<api::DeleteInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::Text2payInvoiceParams>();
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
    document.operation::<api::GetKnowledgeBaseByIdParams>();
    document.operation::<api::UpdateKnowledgeBaseParams>();
    document.operation::<api::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn links(document: &mut Document<'_>) {
    use highlevel::links as api;
    document.operation::<api::GetLinksParams>();
    document.operation::<api::CreateLinkParams>();
    document.operation::<api::GetLinkByIdParams>();
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
    document.operation::<api::GetCustomFieldsParams>();
    document.operation::<api::CreateCustomFieldParams>();
    document
        .form(
            api::UploadFileCustomFieldsParams::new(
                "sample",
                api::CustomFieldFiles::new(),
            ),
        );
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
    document.operation::<api::GetCustomValuesParams>();
    document.operation::<api::CreateCustomValueParams>();
    document.operation::<api::GetCustomValueParams>();
    document.operation::<api::UpdateCustomValueParams>();
    document.operation::<api::DeleteCustomValueParams>();
    document.operation::<api::CreateRecurringTaskParams>();
    document.operation::<api::GetRecurringTaskByIdParams>();
    document.operation::<api::UpdateRecurringTaskParams>();
    document.operation::<api::DeleteRecurringTaskParams>();
    document.operation::<api::GetLocationTagsParams>();
    document.operation::<api::CreateTagParams>();
    document.operation::<api::GetTagByIdParams>();
    document.operation::<api::UpdateTagParams>();
    document.operation::<api::DeleteTagParams>();
    document.operation::<api::SearchTasksParams>();
    document.operation::<api::GetTemplatesParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::GetTimezonesParams>();
}

#[rustfmt::skip]
fn marketplace(document: &mut Document<'_>) {
    use highlevel::marketplace as api;
    document.operation::<api::GetInstallerDetailsParams>();
    document.operation::<api::UninstallApplicationParams>();
    document.operation::<api::GetRebillingConfigForAppParams>();
    document.operation::<api::GetChargesParams>();
    document.operation::<api::CreateChargeParams>();
    document.operation::<api::HasFundsParams>();
    document.operation::<api::GetChargeParams>();
    document.operation::<api::DeleteChargeParams>();
    document.operation::<api::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn medias(document: &mut Document<'_>) {
    use highlevel::medias as api;
    document.operation::<api::BulkDeleteMediaObjectsParams>();
    document.operation::<api::FetchMediaContentParams>();
    document.operation::<api::CreateMediaFolderParams>();
    document.operation::<api::BulkUpdateMediaObjectsParams>();
    document
        .form(api::UploadMediaContentParams::new(api::UploadMediaContentBody::new()));
    document.operation::<api::UpdateMediaObjectParams>();
    document.operation::<api::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn oauth(document: &mut Document<'_>) {
    use highlevel::oauth as api;
    document.operation::<api::ReportPaymentParams>();
    document.operation::<api::GetInstalledLocationParams>();
    document.operation::<api::GetLocationAccessTokenParams>();
    document.operation::<api::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn objects(document: &mut Document<'_>) {
    use highlevel::objects as api;
    document.operation::<api::GetObjectsParams>();
    document.operation::<api::CreateCustomObjectSchemaParams>();
    document.operation::<api::GetObjectSchemaByKeyParams>();
    document.operation::<api::UpdateCustomObjectParams>();
    document.operation::<api::CreateObjectRecordParams>();
    document.operation::<api::SearchObjectRecordsParams>();
    document.operation::<api::GetRecordByIdParams>();
    document.operation::<api::UpdateObjectRecordParams>();
    document.operation::<api::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn opportunities(document: &mut Document<'_>) {
    use highlevel::opportunities as api;
    document.operation::<api::CreateOpportunityParams>();
    document.operation::<api::GetLostReasonsParams>();
    document.operation::<api::GetPipelinesParams>();
    document.operation::<api::SearchOpportunitiesParams>();
    document.operation::<api::SearchOpportunitiesAdvancedParams>();
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
    document.operation::<api::GetOrderByIdParams>();
    document.operation::<api::ListOrderFulfillmentParams>();
    document.operation::<api::CreateOrderFulfillmentParams>();
    document.operation::<api::ListOrderNotesParams>();
    document.operation::<api::RecordOrderPaymentParams>();
    document.operation::<api::ListSubscriptionsParams>();
    document.operation::<api::GetSubscriptionByIdParams>();
    document.operation::<api::ListTransactionsParams>();
    document.operation::<api::GetTransactionByIdParams>();
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
    document.operation::<api::BulkEditProductsParams>();
    document.operation::<api::ListProductCollectionsParams>();
    document.operation::<api::CreateProductCollectionParams>();
    document.operation::<api::GetProductCollectionByIdParams>();
    document.operation::<api::UpdateProductCollectionParams>();
    document.operation::<api::DeleteProductCollectionParams>();
    document.operation::<api::ListInventoryParams>();
    document.operation::<api::UpdateInventoryParams>();
    document.operation::<api::GetProductReviewsParams>();
    document.operation::<api::BulkUpdateProductReviewParams>();
    document.operation::<api::GetReviewsCountParams>();
    document.operation::<api::UpdateProductReviewParams>();
    document.operation::<api::DeleteProductReviewParams>();
    document.operation::<api::UpdateStoreStatusParams>();
    document.operation::<api::UpdateDisplayPriorityParams>();
    document.operation::<api::GetProductStoreStatsParams>();
    document.operation::<api::GetProductByIdParams>();
    document.operation::<api::UpdateProductByIdParams>();
    document.operation::<api::DeleteProductByIdParams>();
    document.operation::<api::ListPricesForProductParams>();
    document.operation::<api::CreatePriceForProductParams>();
    document.operation::<api::GetPriceByIdForProductParams>();
    document.operation::<api::UpdatePriceByIdForProductParams>();
    document.operation::<api::DeletePriceByIdForProductParams>();
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
    document.operation::<api::GetAgencyPlansDeprecatedParams>();
    document.operation::<api::BulkDisableSaasDeprecatedParams>();
    document.operation::<api::BulkEnableSaasDeprecatedParams>();
    document.operation::<api::EnableSaasLocationDeprecatedParams>();
    document.operation::<api::GetLocationSubscriptionDeprecatedParams>();
    document.operation::<api::FindLocationsDeprecatedParams>();
    document.operation::<api::PauseLocationDeprecatedParams>();
    document.operation::<api::GetSaasLocationsDeprecatedParams>();
    document.operation::<api::GetSaasPlanDeprecatedParams>();
    document.operation::<api::UpdateRebillingDeprecatedParams>();
    document.operation::<api::UpdateSaasSubscriptionDeprecatedParams>();
    document.operation::<api::GetAgencyPlansParams>();
    document.operation::<api::BulkDisableSaasParams>();
    document.operation::<api::BulkEnableSaasParams>();
    document.operation::<api::EnableSaasLocationParams>();
    document.operation::<api::GetLocationSubscriptionParams>();
    document.operation::<api::FindLocationsParams>();
    document.operation::<api::PauseLocationParams>();
    document.operation::<api::GetSaasLocationsParams>();
    document.operation::<api::GetSaasPlanParams>();
    document.operation::<api::UpdateRebillingParams>();
    document.operation::<api::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn snapshots(document: &mut Document<'_>) {
    use highlevel::snapshots as api;
    document.operation::<api::GetCustomSnapshotsParams>();
    document.operation::<api::CreateSnapshotShareLinkParams>();
    document.operation::<api::GetSnapshotPushParams>();
    document.operation::<api::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn social_planner(document: &mut Document<'_>) {
    use highlevel::social_planner as api;
    document.operation::<api::StartFacebookOauthParams>();
    document.operation::<api::StartGoogleOauthParams>();
    document.operation::<api::StartInstagramOauthParams>();
    document.operation::<api::GetLinkedinAccountsParams>();
    document.operation::<api::StartLinkedinOauthParams>();
    document.operation::<api::StartTiktokBusinessOauthParams>();
    document.operation::<api::StartTiktokOauthParams>();
    document.operation::<api::StartTwitterOauthParams>();
    document.operation::<api::GetFacebookPageGroupParams>();
    document.operation::<api::AttachFacebookPageGroupParams>();
    document.operation::<api::GetGoogleLocationsParams>();
    document.operation::<api::SetGoogleLocationsParams>();
    document.operation::<api::GetInstagramPageGroupParams>();
    document.operation::<api::AttachInstagramPageGroupParams>();
    document.operation::<api::GetLinkedinPageProfileParams>();
    document.operation::<api::AttachLinkedinPageProfileParams>();
    document.operation::<api::GetTiktokBusinessProfileParams>();
    document.operation::<api::GetTiktokProfileParams>();
    document.operation::<api::AttachTiktokProfileParams>();
    document.operation::<api::GetTwitterProfileParams>();
    document.operation::<api::AttachTwitterProfileParams>();
    document.operation::<api::GetSocialMediaStatisticsParams>();
    document.operation::<api::GetAccountParams>();
    document.operation::<api::DeleteAccountParams>();
    document.operation::<api::GetCategoriesLocationIdParams>();
    document.operation::<api::GetCategoryParams>();
    document.operation::<api::GetUploadStatusParams>();
    document
        .form(
            api::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::DeleteCsvPostParams>();
    document.operation::<api::GetCsvPostParams>();
    document.operation::<api::DeleteCsvParams>();
    document.operation::<api::StartCsvFinalizeParams>();
    document.operation::<api::CreatePostParams>();
    document.operation::<api::BulkDeleteSocialPlannerPostsParams>();
    document.operation::<api::GetPostsParams>();
    document.operation::<api::GetPostParams>();
    document.operation::<api::EditPostParams>();
    document.operation::<api::DeletePostParams>();
    document.operation::<api::SetAccountsParams>();
    document.operation::<api::GetTagsParams>();
    document.operation::<api::GetTagsByIdsParams>();
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
    document.operation::<api::GetAvailableShippingRatesParams>();
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
    document.operation::<api::GetSurveysParams>();
    document.operation::<api::GetSurveysSubmissionsParams>();
}

#[rustfmt::skip]
fn users(document: &mut Document<'_>) {
    use highlevel::users as api;
    document.operation::<api::GetUserByLocationParams>();
    document.operation::<api::CreateUserParams>();
    document.operation::<api::SearchUsersParams>();
    document.operation::<api::FilterUsersByEmailParams>();
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
    document.operation::<api::GetAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::PatchAgentParams>();
    document.operation::<api::GetCallLogsParams>();
    document.operation::<api::GetCallLogParams>();
}

#[rustfmt::skip]
fn workflows(document: &mut Document<'_>) {
    use highlevel::workflows as api;
    document.operation::<api::GetWorkflowsParams>();
}

#[rustfmt::skip]
fn v3_ad_publishing(document: &mut Document<'_>) {
    use highlevel::v3::ad_publishing as api;
    document.operation::<api::FbGetAdAccountsParams>();
    document.operation::<api::FbGetAdAccountParams>();
    document.operation::<api::FbDeleteAdAccountParams>();
    document.operation::<api::FbUpsertAdParams>();
    document.operation::<api::FbDeleteAdParams>();
    document.operation::<api::FbDuplicateAdParams>();
    document.operation::<api::FbPauseAdParams>();
    document.operation::<api::FbResumeAdParams>();
    document.operation::<api::FbUpsertAdsetParams>();
    document.operation::<api::FbDeleteAdsetParams>();
    document.operation::<api::FbDuplicateAdsetParams>();
    document.operation::<api::FbPauseAdsetParams>();
    document.operation::<api::FbResumeAdsetParams>();
    document.operation::<api::FbGetCampaignParams>();
    document.operation::<api::FbUpsertCampaignParams>();
    document.operation::<api::FbDeleteCampaignParams>();
    document.operation::<api::FbDuplicateCampaignParams>();
    document.operation::<api::FbPauseCampaignParams>();
    document.operation::<api::FbPublishCampaignParams>();
    document.operation::<api::FbGetCampaignPublishingProgressParams>();
    document.operation::<api::FbResumeCampaignParams>();
    document.operation::<api::FbGetConversationFormsParams>();
    document.operation::<api::FbCreateConversationFormParams>();
    document.operation::<api::FbGetCustomAudiencesParams>();
    document.operation::<api::FbGetCustomAudienceByIdParams>();
    document.operation::<api::FbUpdateCustomAudienceParams>();
    document.operation::<api::FbDeleteCustomAudienceParams>();
    document.operation::<api::FbAddCustomAudienceMemberParams>();
    document.operation::<api::FbRemoveCustomAudienceMemberParams>();
    document.operation::<api::FbBatchUpdateAudienceMembersParams>();
    document.operation::<api::FbGetEntityParams>();
    document.operation::<api::FbGetIntegrationParams>();
    document.operation::<api::FbCreateIntegrationParams>();
    document.operation::<api::FbDeleteIntegrationParams>();
    document.operation::<api::FbGetLeadFormParams>();
    document.operation::<api::FbGetCurrentUserParams>();
    document.operation::<api::FbDeletePageParams>();
    document.operation::<api::FbSetDefaultPageParams>();
    document.operation::<api::FbGetPageLeadFormsParams>();
    document.operation::<api::FbCreatePageLeadFormParams>();
    document.operation::<api::FbGetInstagramAccountsParams>();
    document.operation::<api::FbGetPagesParams>();
    document.operation::<api::FbGetPixelsParams>();
    document.operation::<api::FbUpsertPixelParams>();
    document.operation::<api::FbGetReportingParams>();
    document.operation::<api::FbGetCampaignReportingParams>();
    document.operation::<api::FbGetReportingListParams>();
    document.operation::<api::FbSearchTargetingParams>();
    document.operation::<api::GoogleGetAdAccountsParams>();
    document.operation::<api::GoogleGetAdAccountDetailsParams>();
    document.operation::<api::GoogleDeleteAdAccountParams>();
    document.operation::<api::GoogleUpsertCampaignParams>();
    document.operation::<api::GoogleGetCampaignByIdParams>();
    document.operation::<api::GooglePublishAdParams>();
    document.operation::<api::GoogleGetAssetsParams>();
    document.operation::<api::GoogleUpsertAssetsParams>();
    document.operation::<api::GoogleGetAudiencesParams>();
    document.operation::<api::GoogleUpsertAudienceParams>();
    document.operation::<api::GoogleGetAudienceByIdParams>();
    document.operation::<api::GoogleGetConversionGoalsParams>();
    document.operation::<api::GoogleGetConversionsParams>();
    document.operation::<api::GoogleUpsertConversionParams>();
    document.operation::<api::GoogleGetConversionByIdParams>();
    document.operation::<api::GoogleDeleteConversionParams>();
    document.operation::<api::GoogleGetEntityParams>();
    document.operation::<api::GoogleGetIntegrationParams>();
    document.operation::<api::GoogleCreateIntegrationParams>();
    document.operation::<api::GoogleGetKeywordIdeasParams>();
    document.operation::<api::GoogleGetCurrentUserParams>();
    document.operation::<api::GoogleGetReportingParams>();
    document.operation::<api::GoogleGetCampaignReportingParams>();
    document.operation::<api::GoogleGetReportingListParams>();
    document.operation::<api::GoogleGetSegmentsParams>();
    document.operation::<api::GoogleUpsertSegmentParams>();
    document.operation::<api::GoogleCreateOfflineUserListJobParams>();
    document.operation::<api::GoogleGetSegmentByIdParams>();
    document.operation::<api::GoogleDeleteSegmentParams>();
    document.operation::<api::GoogleGetTargetInterestsParams>();
    document.operation::<api::GoogleSearchTargetingParams>();
    document.operation::<api::LiGetAdAccountDetailsParams>();
    document.operation::<api::LiDeleteAdAccountParams>();
    document.operation::<api::LiGetAdAccountsParams>();
    document.operation::<api::LiUpsertCampaignGroupParams>();
    document.operation::<api::LiGetCampaignGroupParams>();
    document.operation::<api::LiPublishCampaignGroupParams>();
    document.operation::<api::LiGetIntegrationParams>();
    document.operation::<api::LiCreateIntegrationParams>();
    document.operation::<api::LiGetCurrentUserParams>();
    document.operation::<api::LiGetAdAnalyticsParams>();
    document.operation::<api::LiGetCampaignGroupReportingParams>();
    document.operation::<api::LiGetReportingListParams>();
    document.operation::<api::LiSearchTargetingParams>();
    document.operation::<api::LiCreateLeadFormParams>();
    document.operation::<api::LiGetLeadFormsParams>();
    document.operation::<api::LiUpdateAdStatusParams>();
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
    document.operation::<api::GetAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::UpdateAgentVersionParams>();
    document.operation::<api::PromoteAndPublishParams>();
    document.operation::<api::GetAgentByIdParams>();
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
    document.operation::<api::FindAssociationsParams>();
    document.operation::<api::CreateAssociationParams>();
    document.operation::<api::GetAssociationByKeyParams>();
    document.operation::<api::GetAssociationByObjectKeysParams>();
    document.operation::<api::CreateRelationParams>();
    document.operation::<api::GetRelationsByRecordIdParams>();
    document.operation::<api::DeleteRelationParams>();
    document.operation::<api::GetAssociationByIdParams>();
    document.operation::<api::UpdateAssociationParams>();
    document.operation::<api::DeleteAssociationParams>();
}

#[rustfmt::skip]
fn v3_blogs(document: &mut Document<'_>) {
    use highlevel::v3::blogs as api;
    document.operation::<api::GetAllBlogAuthorsByLocationParams>();
    document.operation::<api::GetAllCategoriesByLocationParams>();
    document.operation::<api::CreateBlogPostParams>();
    document.operation::<api::GetBlogPostParams>();
    document.operation::<api::CheckUrlSlugExistsParams>();
    document.operation::<api::UpdateBlogPostParams>();
    document.operation::<api::GetBlogsParams>();
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
    document.operation::<api::GetBrandBoardsByLocationParams>();
    document.operation::<api::GetBrandBoardByIdParams>();
    document.operation::<api::DeleteBrandBoardParams>();
    document.operation::<api::UpdateBrandBoardParams>();
}

#[rustfmt::skip]
fn v3_businesses(document: &mut Document<'_>) {
    use highlevel::v3::businesses as api;
    document.operation::<api::GetBusinessesByLocationParams>();
    document.operation::<api::CreateBusinessParams>();
    document.operation::<api::GetBusinessParams>();
    document.operation::<api::UpdateBusinessParams>();
    document.operation::<api::DeleteBusinessParams>();
}

#[rustfmt::skip]
fn v3_calendars(document: &mut Document<'_>) {
    use highlevel::v3::calendars as api;
    document.operation::<api::GetCalendarsParams>();
    document.operation::<api::CreateCalendarParams>();
    document.operation::<api::GetAppointmentNotesParams>();
    document.operation::<api::CreateAppointmentNoteParams>();
    document.operation::<api::UpdateAppointmentNoteParams>();
    document.operation::<api::DeleteAppointmentNoteParams>();
    document.operation::<api::GetBlockedSlotsParams>();
    document.operation::<api::GetCalendarEventsParams>();
    document.operation::<api::CreateAppointmentParams>();
    document.operation::<api::GetAppointmentParams>();
    document.operation::<api::EditAppointmentParams>();
    document.operation::<api::CreateBlockSlotParams>();
    document.operation::<api::EditBlockSlotParams>();
    document.operation::<api::DeleteEventParams>();
    document.operation::<api::GetGroupsParams>();
    document.operation::<api::CreateCalendarGroupParams>();
    document.operation::<api::ValidateGroupsSlugParams>();
    document.operation::<api::EditGroupParams>();
    document.operation::<api::DeleteGroupParams>();
    document.operation::<api::DisableGroupParams>();
    document.operation::<api::FetchCalendarResourcesParams>();
    document.operation::<api::CreateCalendarResourceParams>();
    document.operation::<api::GetCalendarResourceParams>();
    document.operation::<api::UpdateCalendarResourceParams>();
    document.operation::<api::DeleteCalendarResourceParams>();
    document.operation::<api::CreateScheduleParams>();
    document.operation::<api::GetCalendarScheduleParams>();
    document.operation::<api::UpdateCalendarScheduleParams>();
    document.operation::<api::CreateCalendarScheduleParams>();
    document.operation::<api::GetAllSchedulesParams>();
    document.operation::<api::GetScheduleByIdParams>();
    document.operation::<api::UpdateScheduleParams>();
    document.operation::<api::DeleteScheduleParams>();
    document.operation::<api::AddCalendarToScheduleParams>();
    document.operation::<api::RemoveCalendarFromScheduleParams>();
    document.operation::<api::GetServiceBookingsParams>();
    document.operation::<api::CreateServiceBookingParams>();
    document.operation::<api::GetServiceBookingByIdParams>();
    document.operation::<api::UpdateServiceBookingParams>();
    document.operation::<api::DeleteServiceBookingParams>();
    document.operation::<api::GetServicesCatalogParams>();
    document.operation::<api::CreateServiceCatalogParams>();
    document.operation::<api::GetServiceCatalogByIdParams>();
    document.operation::<api::UpdateServiceCatalogParams>();
    document.operation::<api::DeleteServiceCatalogParams>();
    document.operation::<api::GetServiceLocationsParams>();
    document.operation::<api::CreateServiceLocationParams>();
    document.operation::<api::GetServiceLocationByIdParams>();
    document.operation::<api::UpdateServiceLocationParams>();
    document.operation::<api::DeleteServiceLocationParams>();
    document.operation::<api::GetCalendarParams>();
    document.operation::<api::UpdateCalendarParams>();
    document.operation::<api::DeleteCalendarParams>();
    document.operation::<api::GetSlotsParams>();
    document.operation::<api::ListEventNotificationsParams>();
    document.operation::<api::CreateEventNotificationParams>();
    document.operation::<api::FindEventNotificationParams>();
    document.operation::<api::UpdateEventNotificationParams>();
    document.operation::<api::DeleteEventNotificationParams>();
}

#[rustfmt::skip]
fn v3_campaigns(document: &mut Document<'_>) {
    use highlevel::v3::campaigns as api;
    document.operation::<api::GetCampaignsParams>();
}

#[rustfmt::skip]
fn v3_chat_widget(document: &mut Document<'_>) {
    use highlevel::v3::chat_widget as api;
    document.operation::<api::CreateChatWidgetParams>();
    document.operation::<api::CloneChatWidgetParams>();
    document.operation::<api::GetChatWidgetParams>();
    document.operation::<api::UpdateChatWidgetParams>();
    document.operation::<api::PatchChatWidgetParams>();
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
    document.operation::<api::AddRemoveContactFromBusinessParams>();
    document.operation::<api::BulkUpdateTagsParams>();
    document.operation::<api::GetContactsByBusinessIdParams>();
    document.operation::<api::SearchContactsAdvancedParams>();
    document.operation::<api::GetDuplicateContactParams>();
    document.operation::<api::UpsertContactParams>();
    document.operation::<api::GetContactParams>();
    document.operation::<api::UpdateContactParams>();
    document.operation::<api::DeleteContactParams>();
    document.operation::<api::GetAppointmentsForContactParams>();
    document.operation::<api::RemoveContactFromEveryCampaignParams>();
    document.operation::<api::AddContactToCampaignParams>();
    document.operation::<api::RemoveContactFromCampaignParams>();
    document.operation::<api::AddContactFollowersParams>();
    document.operation::<api::RemoveContactFollowersParams>();
    document.operation::<api::GetAllNotesParams>();
    document.operation::<api::CreateNoteParams>();
    document.operation::<api::GetNoteParams>();
    document.operation::<api::UpdateNoteParams>();
    document.operation::<api::DeleteNoteParams>();
    document.operation::<api::AddTagsParams>();
    document.operation::<api::RemoveTagsParams>();
    document.operation::<api::GetAllTasksParams>();
    document.operation::<api::CreateTaskParams>();
    document.operation::<api::GetTaskParams>();
    document.operation::<api::UpdateTaskParams>();
    document.operation::<api::DeleteTaskParams>();
    document.operation::<api::UpdateTaskCompletedParams>();
    document.operation::<api::AddContactToWorkflowParams>();
    document.operation::<api::DeleteContactFromWorkflowParams>();
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
    document.operation::<api::GetActionByIdParams>();
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
    document.operation::<api::GetEmailByIdParams>();
    document.operation::<api::UpdateEmailMessageStatusParams>();
    document.operation::<api::ExportMessagesByLocationParams>();
    document.operation::<api::AddInboundMessageParams>();
    document.operation::<api::AddOutboundMessageParams>();
    document.operation::<api::SendReviewReplyParams>();
    document
        .form(
            api::UploadFileAttachmentsParams::new(
                api::FileUpload::new("sample", "sample"),
            ),
        );
    document.operation::<api::CompleteFileUploadParams>();
    document.operation::<api::InitiateFileUploadParams>();
    document.operation::<api::GetMessageParams>();
    document.operation::<api::AddMessageAttachmentsParams>();
    document.download::<api::GetMessageRecordingParams>();
    document.operation::<api::CancelScheduledMessageParams>();
    document.operation::<api::UpdateMessageStatusParams>();
    document.operation::<api::LiveChatAgentTypingParams>();
    document.operation::<api::SearchConversationsParams>();
    document.operation::<api::GetConversationParams>();
    document.operation::<api::UpdateConversationParams>();
    document.operation::<api::DeleteConversationParams>();
    document.operation::<api::GetMessagesParams>();
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
    document.operation::<api::GetCustomFieldsByObjectKeyParams>();
    document.operation::<api::GetCustomFieldByIdParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
}

#[rustfmt::skip]
fn v3_custom_menus(document: &mut Document<'_>) {
    use highlevel::v3::custom_menus as api;
    document.operation::<api::GetCustomMenusParams>();
    document.operation::<api::CreateCustomMenuParams>();
    document.operation::<api::GetCustomMenuByIdParams>();
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
    document.operation::<api::GetFormsParams>();
    document.operation::<api::GetFormsSubmissionsParams>();
    document
        .form(
            api::UploadToCustomFieldsParams::new(
                "sample",
                "sample",
                std::collections::BTreeMap::new(),
            ),
        );
}

#[rustfmt::skip]
fn v3_funnels(document: &mut Document<'_>) {
    use highlevel::v3::funnels as api;
    document.operation::<api::GetFunnelsParams>();
    document.operation::<api::CreateRedirectParams>();
    document.operation::<api::FetchRedirectsListParams>();
    document.operation::<api::DeleteRedirectByIdParams>();
    document.operation::<api::UpdateRedirectByIdParams>();
    document.operation::<api::GetPagesByFunnelIdParams>();
    document.operation::<api::GetPagesCountByFunnelIdParams>();
}

#[rustfmt::skip]
fn v3_invoices(document: &mut Document<'_>) {
    use highlevel::v3::invoices as api;
    document.operation::<api::ListInvoicesParams>();
    document.operation::<api::CreateInvoiceParams>();
    document.operation::<api::CreateNewEstimateParams>();
    document.operation::<api::ListEstimatesParams>();
    document.operation::<api::GenerateEstimateNumberParams>();
    document.operation::<api::UpdateEstimateLastVisitedAtParams>();
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
    document.operation::<api::AutoPaymentInvoiceScheduleParams>();
    document.operation::<api::CancelInvoiceScheduleParams>();
    document.operation::<api::ScheduleInvoiceScheduleParams>();
    document.operation::<api::UpdateAndScheduleInvoiceScheduleParams>();
    document.operation::<api::GetInvoiceSettingsParams>();
    document.operation::<api::UpdateInvoiceLastVisitedAtParams>();
    document.operation::<api::ListInvoiceTemplatesParams>();
    document.operation::<api::CreateInvoiceTemplateParams>();
    document.operation::<api::GetInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateParams>();
    document.operation::<api::DeleteInvoiceTemplateParams>();
    document.operation::<api::UpdateInvoiceTemplateLateFeesParams>();
    document.operation::<api::UpdateInvoiceTemplatePaymentMethodsParams>();
    document.operation::<api::Text2payInvoiceParams>();
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
    document.operation::<api::GetKnowledgeBaseByIdParams>();
    document.operation::<api::UpdateKnowledgeBaseParams>();
    document.operation::<api::DeleteKnowledgeBaseParams>();
}

#[rustfmt::skip]
fn v3_links(document: &mut Document<'_>) {
    use highlevel::v3::links as api;
    document.operation::<api::GetLinksParams>();
    document.operation::<api::CreateLinkParams>();
    document.operation::<api::GetLinkByIdParams>();
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
    document.operation::<api::GetCustomFieldsParams>();
    document.operation::<api::CreateCustomFieldParams>();
    document
        .form(
            api::UploadFileCustomFieldsParams::new(
                "sample",
                api::CustomFieldFiles::new(),
            ),
        );
    document.operation::<api::GetCustomFieldParams>();
    document.operation::<api::UpdateCustomFieldParams>();
    document.operation::<api::DeleteCustomFieldParams>();
    document.operation::<api::GetCustomValuesParams>();
    document.operation::<api::CreateCustomValueParams>();
    document.operation::<api::GetCustomValueParams>();
    document.operation::<api::UpdateCustomValueParams>();
    document.operation::<api::DeleteCustomValueParams>();
    document.operation::<api::GetLocationPermissionsParams>();
    document.operation::<api::UpdateLocationPermissionsParams>();
    document.operation::<api::CreateRecurringTaskParams>();
    document.operation::<api::GetRecurringTaskByIdParams>();
    document.operation::<api::UpdateRecurringTaskParams>();
    document.operation::<api::DeleteRecurringTaskParams>();
    document.operation::<api::GetLocationTagsParams>();
    document.operation::<api::CreateTagParams>();
    document.operation::<api::GetTagByIdParams>();
    document.operation::<api::UpdateTagParams>();
    document.operation::<api::DeleteTagParams>();
    document.operation::<api::SearchTasksParams>();
    document.operation::<api::GetTemplatesParams>();
    document.operation::<api::DeleteTemplateParams>();
    document.operation::<api::GetTimezonesParams>();
}

#[rustfmt::skip]
fn v3_marketplace(document: &mut Document<'_>) {
    use highlevel::v3::marketplace as api;
    document.operation::<api::GetInstallerDetailsParams>();
    document.operation::<api::UninstallApplicationParams>();
    document.operation::<api::GetRebillingConfigForAppParams>();
    document.operation::<api::GetChargesParams>();
    document.operation::<api::CreateChargeParams>();
    document.operation::<api::HasFundsParams>();
    document.operation::<api::GetChargeParams>();
    document.operation::<api::DeleteChargeParams>();
    document.operation::<api::MigrateConnectionParams>();
}

#[rustfmt::skip]
fn v3_medias(document: &mut Document<'_>) {
    use highlevel::v3::medias as api;
    document.operation::<api::BulkDeleteMediaObjectsParams>();
    document.operation::<api::FetchMediaContentParams>();
    document.operation::<api::CreateMediaFolderParams>();
    document.operation::<api::BulkUpdateMediaObjectsParams>();
    document
        .form(api::UploadMediaContentParams::new(api::UploadMediaContentBody::new()));
    document.operation::<api::UpdateMediaObjectParams>();
    document.operation::<api::DeleteMediaContentParams>();
}

#[rustfmt::skip]
fn v3_oauth(document: &mut Document<'_>) {
    use highlevel::v3::oauth as api;
    document.operation::<api::GetInstalledLocationParams>();
    document.operation::<api::GetLocationAccessTokenParams>();
    document.operation::<api::GetAccessTokenParams>();
}

#[rustfmt::skip]
fn v3_objects(document: &mut Document<'_>) {
    use highlevel::v3::objects as api;
    document.operation::<api::GetObjectsParams>();
    document.operation::<api::CreateCustomObjectSchemaParams>();
    document.operation::<api::GetObjectSchemaByKeyParams>();
    document.operation::<api::UpdateCustomObjectParams>();
    document.operation::<api::CreateObjectRecordParams>();
    document.operation::<api::SearchObjectRecordsParams>();
    document.operation::<api::GetRecordByIdParams>();
    document.operation::<api::UpdateObjectRecordParams>();
    document.operation::<api::DeleteObjectRecordParams>();
}

#[rustfmt::skip]
fn v3_opportunities(document: &mut Document<'_>) {
    use highlevel::v3::opportunities as api;
    document.operation::<api::CreateOpportunityParams>();
    document.operation::<api::GetLostReasonsParams>();
    document.operation::<api::GetPipelinesParams>();
    document.operation::<api::SearchOpportunitiesParams>();
    document.operation::<api::SearchOpportunitiesAdvancedParams>();
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
    document.operation::<api::GetOrderByIdParams>();
    document.operation::<api::ListOrderFulfillmentParams>();
    document.operation::<api::CreateOrderFulfillmentParams>();
    document.operation::<api::ListOrderNotesParams>();
    document.operation::<api::RecordOrderPaymentParams>();
    document.operation::<api::ListSubscriptionsParams>();
    document.operation::<api::GetSubscriptionByIdParams>();
    document.operation::<api::ListTransactionsParams>();
    document.operation::<api::GetTransactionByIdParams>();
}

#[rustfmt::skip]
fn v3_phone_system(document: &mut Document<'_>) {
    use highlevel::v3::phone_system as api;
    document.operation::<api::ListNumberPoolsParams>();
    document.operation::<api::ListActiveNumbersParams>();
    document.operation::<api::ListAvailableNumbersParams>();
    document.operation::<api::PurchaseNumberForLocationParams>();
}

#[rustfmt::skip]
fn v3_products(document: &mut Document<'_>) {
    use highlevel::v3::products as api;
    document.operation::<api::ListProductsParams>();
    document.operation::<api::CreateProductParams>();
    document.operation::<api::BulkUpdateProductsParams>();
    document.operation::<api::BulkEditProductsParams>();
    document.operation::<api::ListProductCollectionsParams>();
    document.operation::<api::CreateProductCollectionParams>();
    document.operation::<api::GetProductCollectionByIdParams>();
    document.operation::<api::UpdateProductCollectionParams>();
    document.operation::<api::DeleteProductCollectionParams>();
    document.operation::<api::ListInventoryParams>();
    document.operation::<api::UpdateInventoryParams>();
    document.operation::<api::GetProductReviewsParams>();
    document.operation::<api::BulkUpdateProductReviewParams>();
    document.operation::<api::GetReviewsCountParams>();
    document.operation::<api::UpdateProductReviewParams>();
    document.operation::<api::DeleteProductReviewParams>();
    document.operation::<api::UpdateStoreStatusParams>();
    document.operation::<api::UpdateDisplayPriorityParams>();
    document.operation::<api::GetProductStoreStatsParams>();
    document.operation::<api::GetProductByIdParams>();
    document.operation::<api::UpdateProductByIdParams>();
    document.operation::<api::DeleteProductByIdParams>();
    document.operation::<api::ListPricesForProductParams>();
    document.operation::<api::CreatePriceForProductParams>();
    document.operation::<api::GetPriceByIdForProductParams>();
    document.operation::<api::UpdatePriceByIdForProductParams>();
    document.operation::<api::DeletePriceByIdForProductParams>();
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
    document.operation::<api::GetAgencyPlansDeprecatedParams>();
    document.operation::<api::BulkDisableSaasDeprecatedParams>();
    document.operation::<api::BulkEnableSaasDeprecatedParams>();
    document.operation::<api::GetLocationWalletBalanceParams>();
    document.operation::<api::UpdateLocationWalletBalanceParams>();
    document.operation::<api::EnableSaasLocationDeprecatedParams>();
    document.operation::<api::GetLocationSubscriptionDeprecatedParams>();
    document.operation::<api::FindLocationsDeprecatedParams>();
    document.operation::<api::PauseLocationDeprecatedParams>();
    document.operation::<api::GetSaasLocationsDeprecatedParams>();
    document.operation::<api::GetSaasPlanDeprecatedParams>();
    document.operation::<api::UpdateRebillingDeprecatedParams>();
    document.operation::<api::UpdateSaasSubscriptionDeprecatedParams>();
    document.operation::<api::GetAgencyPlansParams>();
    document.operation::<api::AllowAttachRebillingParams>();
    document.operation::<api::BulkDisableSaasParams>();
    document.operation::<api::BulkEnableSaasParams>();
    document.operation::<api::EnableSaasLocationParams>();
    document.operation::<api::GetLocationSubscriptionParams>();
    document.operation::<api::FindLocationsParams>();
    document.operation::<api::PauseLocationParams>();
    document.operation::<api::GetSaasLocationsParams>();
    document.operation::<api::GetSaasPlanParams>();
    document.operation::<api::UpdateRebillingParams>();
    document.operation::<api::UpdateSaasSubscriptionParams>();
}

#[rustfmt::skip]
fn v3_snapshots(document: &mut Document<'_>) {
    use highlevel::v3::snapshots as api;
    document.operation::<api::GetCustomSnapshotsParams>();
    document.operation::<api::CreateSnapshotShareLinkParams>();
    document.operation::<api::GetSnapshotPushParams>();
    document.operation::<api::GetLatestSnapshotPushParams>();
}

#[rustfmt::skip]
fn v3_social_planner(document: &mut Document<'_>) {
    use highlevel::v3::social_planner as api;
    document.operation::<api::CreateQueueParams>();
    document.operation::<api::FetchAvailableCategoriesParams>();
    document.operation::<api::FetchQueuesParams>();
    document.operation::<api::FetchCalendarListParams>();
    document.operation::<api::DeleteActivePostParams>();
    document.operation::<api::FetchQueueByIdParams>();
    document.operation::<api::UpdateQueueParams>();
    document.operation::<api::CreateQueueItemParams>();
    document.operation::<api::FetchEditSessionCalendarParams>();
    document.operation::<api::DiscardEditSessionParams>();
    document.operation::<api::SaveEditSessionParams>();
    document.operation::<api::StartEditSessionParams>();
    document.operation::<api::FetchQueueItemsParams>();
    document.operation::<api::UpdateQueueItemParams>();
    document.operation::<api::DeleteQueueItemParams>();
    document.operation::<api::CloneQueueItemParams>();
    document.operation::<api::ResetQueueItemParams>();
    document.operation::<api::FetchSlotsParams>();
    document.operation::<api::CreateCommentParams>();
    document.operation::<api::GetCommentListParams>();
    document.operation::<api::CreateLikeParams>();
    document.operation::<api::DeleteLikeParams>();
    document.operation::<api::GetOauthAccountsParams>();
    document.operation::<api::AttachOauthAccountsParams>();
    document.operation::<api::StartOauthParams>();
    document.operation::<api::GetStatisticsParams>();
    document.operation::<api::GetAccountParams>();
    document.operation::<api::DeleteAccountParams>();
    document.operation::<api::GetCategoriesLocationIdParams>();
    document.operation::<api::GetCategoryParams>();
    document.operation::<api::GetUploadStatusParams>();
    document
        .form(
            api::UploadCsvParams::new(
                "sample",
                api::CsvUpload::new(
                    highlevel::File::from_bytes("sample.csv", "a,b\n1,2\n"),
                ),
            ),
        );
    document.operation::<api::DeleteCsvPostParams>();
    document.operation::<api::GetCsvPostParams>();
    document.operation::<api::DeleteCsvParams>();
    document.operation::<api::StartCsvFinalizeParams>();
    document.operation::<api::CreatePostParams>();
    document.operation::<api::BulkDeleteSocialPlannerPostsParams>();
    document.operation::<api::GetPostsParams>();
    document.operation::<api::GetPostParams>();
    document.operation::<api::EditPostParams>();
    document.operation::<api::DeletePostParams>();
    document.operation::<api::SetAccountsParams>();
    document.operation::<api::GetTagsParams>();
    document.operation::<api::GetTagsByIdsParams>();
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
    document.operation::<api::GetAvailableShippingRatesParams>();
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
    document.operation::<api::GetSurveysParams>();
    document.operation::<api::GetSurveysSubmissionsParams>();
}

#[rustfmt::skip]
fn v3_users(document: &mut Document<'_>) {
    use highlevel::v3::users as api;
    document.operation::<api::CreateUserParams>();
    document.operation::<api::SearchUsersParams>();
    document.operation::<api::FilterUsersByEmailParams>();
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
    document.operation::<api::GetAgentsParams>();
    document.operation::<api::CreateAgentParams>();
    document.operation::<api::GetAgentParams>();
    document.operation::<api::DeleteAgentParams>();
    document.operation::<api::PatchAgentParams>();
    document.operation::<api::GetCallLogsParams>();
    document.operation::<api::GetCallLogParams>();
}

#[rustfmt::skip]
fn v3_workflows(document: &mut Document<'_>) {
    use highlevel::v3::workflows as api;
    document.operation::<api::GetWorkflowsParams>();
}
