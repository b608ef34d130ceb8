//! The request builders, parameters and errors of the Ad Publishing API.
//!
//! The methods of [`AdPublishing`](super::AdPublishing) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::add_facebook_custom_audience_member::{
    AddFacebookCustomAudienceMember, AddFacebookCustomAudienceMemberError,
    AddFacebookCustomAudienceMemberParams,
};
pub use super::bulk_update_facebook_audience_members::{
    BulkUpdateFacebookAudienceMembers, BulkUpdateFacebookAudienceMembersError,
    BulkUpdateFacebookAudienceMembersParams,
};
pub use super::create_facebook_conversation_form::{
    CreateFacebookConversationForm, CreateFacebookConversationFormError,
    CreateFacebookConversationFormParams,
};
pub use super::create_facebook_integration::{
    CreateFacebookIntegration, CreateFacebookIntegrationError,
    CreateFacebookIntegrationParams,
};
pub use super::create_facebook_page_lead_form::{
    CreateFacebookPageLeadForm, CreateFacebookPageLeadFormError,
    CreateFacebookPageLeadFormParams,
};
pub use super::create_google_integration::{
    CreateGoogleIntegration, CreateGoogleIntegrationError, CreateGoogleIntegrationParams,
};
pub use super::create_google_offline_user_list_job::{
    CreateGoogleOfflineUserListJob, CreateGoogleOfflineUserListJobError,
    CreateGoogleOfflineUserListJobParams,
};
pub use super::create_linkedin_integration::{
    CreateLinkedinIntegration, CreateLinkedinIntegrationError,
    CreateLinkedinIntegrationParams,
};
pub use super::create_linkedin_lead_form::{
    CreateLinkedinLeadForm, CreateLinkedinLeadFormError, CreateLinkedinLeadFormParams,
};
pub use super::delete_facebook_ad::{
    DeleteFacebookAd, DeleteFacebookAdError, DeleteFacebookAdParams,
};
pub use super::delete_facebook_ad_account::{
    DeleteFacebookAdAccount, DeleteFacebookAdAccountError, DeleteFacebookAdAccountParams,
};
pub use super::delete_facebook_ad_set::{
    DeleteFacebookAdSet, DeleteFacebookAdSetError, DeleteFacebookAdSetParams,
};
pub use super::delete_facebook_campaign::{
    DeleteFacebookCampaign, DeleteFacebookCampaignError, DeleteFacebookCampaignParams,
};
pub use super::delete_facebook_custom_audience::{
    DeleteFacebookCustomAudience, DeleteFacebookCustomAudienceError,
    DeleteFacebookCustomAudienceParams,
};
pub use super::delete_facebook_integration::{
    DeleteFacebookIntegration, DeleteFacebookIntegrationError,
    DeleteFacebookIntegrationParams,
};
pub use super::delete_facebook_page::{
    DeleteFacebookPage, DeleteFacebookPageError, DeleteFacebookPageParams,
};
pub use super::delete_google_ad_account::{
    DeleteGoogleAdAccount, DeleteGoogleAdAccountError, DeleteGoogleAdAccountParams,
};
pub use super::delete_google_conversion::{
    DeleteGoogleConversion, DeleteGoogleConversionError, DeleteGoogleConversionParams,
};
pub use super::delete_google_segment::{
    DeleteGoogleSegment, DeleteGoogleSegmentError, DeleteGoogleSegmentParams,
};
pub use super::delete_linkedin_ad_account::{
    DeleteLinkedinAdAccount, DeleteLinkedinAdAccountError, DeleteLinkedinAdAccountParams,
};
pub use super::duplicate_facebook_ad::{
    DuplicateFacebookAd, DuplicateFacebookAdError, DuplicateFacebookAdParams,
};
pub use super::duplicate_facebook_ad_set::{
    DuplicateFacebookAdSet, DuplicateFacebookAdSetError, DuplicateFacebookAdSetParams,
};
pub use super::duplicate_facebook_campaign::{
    DuplicateFacebookCampaign, DuplicateFacebookCampaignError,
    DuplicateFacebookCampaignParams,
};
pub use super::get_facebook_ad_account::{
    GetFacebookAdAccount, GetFacebookAdAccountError, GetFacebookAdAccountParams,
};
pub use super::get_facebook_campaign::{
    GetFacebookCampaign, GetFacebookCampaignError, GetFacebookCampaignParams,
};
pub use super::get_facebook_campaign_publishing_progress::{
    GetFacebookCampaignPublishingProgress, GetFacebookCampaignPublishingProgressError,
    GetFacebookCampaignPublishingProgressParams,
};
pub use super::get_facebook_campaign_report::{
    GetFacebookCampaignReport, GetFacebookCampaignReportError,
    GetFacebookCampaignReportParams,
};
pub use super::get_facebook_current_user::{
    GetFacebookCurrentUser, GetFacebookCurrentUserError, GetFacebookCurrentUserParams,
};
pub use super::get_facebook_custom_audience::{
    GetFacebookCustomAudience, GetFacebookCustomAudienceError,
    GetFacebookCustomAudienceParams,
};
pub use super::get_facebook_integration::{
    GetFacebookIntegration, GetFacebookIntegrationError, GetFacebookIntegrationParams,
};
pub use super::get_facebook_lead_form::{
    GetFacebookLeadForm, GetFacebookLeadFormError, GetFacebookLeadFormParams,
};
pub use super::get_facebook_report::{
    GetFacebookReport, GetFacebookReportError, GetFacebookReportParams,
};
pub use super::get_google_ad_account::{
    GetGoogleAdAccount, GetGoogleAdAccountError, GetGoogleAdAccountParams,
};
pub use super::get_google_audience::{
    GetGoogleAudience, GetGoogleAudienceError, GetGoogleAudienceParams,
};
pub use super::get_google_campaign::{
    GetGoogleCampaign, GetGoogleCampaignError, GetGoogleCampaignParams,
};
pub use super::get_google_campaign_report::{
    GetGoogleCampaignReport, GetGoogleCampaignReportError, GetGoogleCampaignReportParams,
};
pub use super::get_google_conversion::{
    GetGoogleConversion, GetGoogleConversionError, GetGoogleConversionParams,
};
pub use super::get_google_current_user::{
    GetGoogleCurrentUser, GetGoogleCurrentUserError, GetGoogleCurrentUserParams,
};
pub use super::get_google_integration::{
    GetGoogleIntegration, GetGoogleIntegrationError, GetGoogleIntegrationParams,
};
pub use super::get_google_report::{
    GetGoogleReport, GetGoogleReportError, GetGoogleReportParams,
};
pub use super::get_google_segment::{
    GetGoogleSegment, GetGoogleSegmentError, GetGoogleSegmentParams,
};
pub use super::get_linkedin_ad_account::{
    GetLinkedinAdAccount, GetLinkedinAdAccountError, GetLinkedinAdAccountParams,
};
pub use super::get_linkedin_ad_analytics::{
    GetLinkedinAdAnalytics, GetLinkedinAdAnalyticsError, GetLinkedinAdAnalyticsParams,
};
pub use super::get_linkedin_campaign_group::{
    GetLinkedinCampaignGroup, GetLinkedinCampaignGroupError,
    GetLinkedinCampaignGroupParams,
};
pub use super::get_linkedin_campaign_group_report::{
    GetLinkedinCampaignGroupReport, GetLinkedinCampaignGroupReportError,
    GetLinkedinCampaignGroupReportParams,
};
pub use super::get_linkedin_current_user::{
    GetLinkedinCurrentUser, GetLinkedinCurrentUserError, GetLinkedinCurrentUserParams,
};
pub use super::get_linkedin_integration::{
    GetLinkedinIntegration, GetLinkedinIntegrationError, GetLinkedinIntegrationParams,
};
pub use super::list_facebook_ad_accounts::{
    ListFacebookAdAccounts, ListFacebookAdAccountsError, ListFacebookAdAccountsParams,
};
pub use super::list_facebook_conversation_forms::{
    ListFacebookConversationForms, ListFacebookConversationFormsError,
    ListFacebookConversationFormsParams,
};
pub use super::list_facebook_custom_audiences::{
    ListFacebookCustomAudiences, ListFacebookCustomAudiencesError,
    ListFacebookCustomAudiencesParams,
};
pub use super::list_facebook_entities::{
    ListFacebookEntities, ListFacebookEntitiesError, ListFacebookEntitiesParams,
};
pub use super::list_facebook_instagram_accounts::{
    ListFacebookInstagramAccounts, ListFacebookInstagramAccountsError,
    ListFacebookInstagramAccountsParams,
};
pub use super::list_facebook_page_lead_forms::{
    ListFacebookPageLeadForms, ListFacebookPageLeadFormsError,
    ListFacebookPageLeadFormsParams,
};
pub use super::list_facebook_pages::{
    ListFacebookPages, ListFacebookPagesError, ListFacebookPagesParams,
};
pub use super::list_facebook_pixels::{
    ListFacebookPixels, ListFacebookPixelsError, ListFacebookPixelsParams,
};
pub use super::list_facebook_reports::{
    ListFacebookReports, ListFacebookReportsError, ListFacebookReportsParams,
};
pub use super::list_google_ad_accounts::{
    ListGoogleAdAccounts, ListGoogleAdAccountsError, ListGoogleAdAccountsParams,
};
pub use super::list_google_assets::{
    ListGoogleAssets, ListGoogleAssetsError, ListGoogleAssetsParams,
};
pub use super::list_google_audiences::{
    ListGoogleAudiences, ListGoogleAudiencesError, ListGoogleAudiencesParams,
};
pub use super::list_google_conversion_goals::{
    ListGoogleConversionGoals, ListGoogleConversionGoalsError,
    ListGoogleConversionGoalsParams,
};
pub use super::list_google_conversions::{
    ListGoogleConversions, ListGoogleConversionsError, ListGoogleConversionsParams,
};
pub use super::list_google_entities::{
    ListGoogleEntities, ListGoogleEntitiesError, ListGoogleEntitiesParams,
};
pub use super::list_google_keyword_ideas::{
    ListGoogleKeywordIdeas, ListGoogleKeywordIdeasError, ListGoogleKeywordIdeasParams,
};
pub use super::list_google_reports::{
    ListGoogleReports, ListGoogleReportsError, ListGoogleReportsParams,
};
pub use super::list_google_segments::{
    ListGoogleSegments, ListGoogleSegmentsError, ListGoogleSegmentsParams,
};
pub use super::list_google_target_interests::{
    ListGoogleTargetInterests, ListGoogleTargetInterestsError,
    ListGoogleTargetInterestsParams,
};
pub use super::list_linkedin_ad_accounts::{
    ListLinkedinAdAccounts, ListLinkedinAdAccountsError, ListLinkedinAdAccountsParams,
};
pub use super::list_linkedin_lead_forms::{
    ListLinkedinLeadForms, ListLinkedinLeadFormsError, ListLinkedinLeadFormsParams,
};
pub use super::list_linkedin_reports::{
    ListLinkedinReports, ListLinkedinReportsError, ListLinkedinReportsParams,
};
pub use super::pause_facebook_ad::{
    PauseFacebookAd, PauseFacebookAdError, PauseFacebookAdParams,
};
pub use super::pause_facebook_ad_set::{
    PauseFacebookAdSet, PauseFacebookAdSetError, PauseFacebookAdSetParams,
};
pub use super::pause_facebook_campaign::{
    PauseFacebookCampaign, PauseFacebookCampaignError, PauseFacebookCampaignParams,
};
pub use super::publish_facebook_campaign::{
    PublishFacebookCampaign, PublishFacebookCampaignError, PublishFacebookCampaignParams,
};
pub use super::publish_google_ad::{
    PublishGoogleAd, PublishGoogleAdError, PublishGoogleAdParams,
};
pub use super::publish_linkedin_campaign_group::{
    PublishLinkedinCampaignGroup, PublishLinkedinCampaignGroupError,
    PublishLinkedinCampaignGroupParams,
};
pub use super::remove_facebook_custom_audience_member::{
    RemoveFacebookCustomAudienceMember, RemoveFacebookCustomAudienceMemberError,
    RemoveFacebookCustomAudienceMemberParams,
};
pub use super::resume_facebook_ad::{
    ResumeFacebookAd, ResumeFacebookAdError, ResumeFacebookAdParams,
};
pub use super::resume_facebook_ad_set::{
    ResumeFacebookAdSet, ResumeFacebookAdSetError, ResumeFacebookAdSetParams,
};
pub use super::resume_facebook_campaign::{
    ResumeFacebookCampaign, ResumeFacebookCampaignError, ResumeFacebookCampaignParams,
};
pub use super::search_facebook_targeting::{
    SearchFacebookTargeting, SearchFacebookTargetingError, SearchFacebookTargetingParams,
};
pub use super::search_google_targeting::{
    SearchGoogleTargeting, SearchGoogleTargetingError, SearchGoogleTargetingParams,
};
pub use super::search_linkedin_targeting::{
    SearchLinkedinTargeting, SearchLinkedinTargetingError, SearchLinkedinTargetingParams,
};
pub use super::set_facebook_default_page::{
    SetFacebookDefaultPage, SetFacebookDefaultPageError, SetFacebookDefaultPageParams,
};
pub use super::update_facebook_custom_audience::{
    UpdateFacebookCustomAudience, UpdateFacebookCustomAudienceError,
    UpdateFacebookCustomAudienceParams,
};
pub use super::update_linkedin_ad_status::{
    UpdateLinkedinAdStatus, UpdateLinkedinAdStatusError, UpdateLinkedinAdStatusParams,
};
pub use super::upsert_facebook_ad::{
    UpsertFacebookAd, UpsertFacebookAdError, UpsertFacebookAdParams,
};
pub use super::upsert_facebook_ad_set::{
    UpsertFacebookAdSet, UpsertFacebookAdSetError, UpsertFacebookAdSetParams,
};
pub use super::upsert_facebook_campaign::{
    UpsertFacebookCampaign, UpsertFacebookCampaignError, UpsertFacebookCampaignParams,
};
pub use super::upsert_facebook_pixel::{
    UpsertFacebookPixel, UpsertFacebookPixelError, UpsertFacebookPixelParams,
};
pub use super::upsert_google_assets::{
    UpsertGoogleAssets, UpsertGoogleAssetsError, UpsertGoogleAssetsParams,
};
pub use super::upsert_google_audience::{
    UpsertGoogleAudience, UpsertGoogleAudienceError, UpsertGoogleAudienceParams,
};
pub use super::upsert_google_campaign::{
    UpsertGoogleCampaign, UpsertGoogleCampaignError, UpsertGoogleCampaignParams,
};
pub use super::upsert_google_conversion::{
    UpsertGoogleConversion, UpsertGoogleConversionError, UpsertGoogleConversionParams,
};
pub use super::upsert_google_segment::{
    UpsertGoogleSegment, UpsertGoogleSegmentError, UpsertGoogleSegmentParams,
};
pub use super::upsert_linkedin_campaign_group::{
    UpsertLinkedinCampaignGroup, UpsertLinkedinCampaignGroupError,
    UpsertLinkedinCampaignGroupParams,
};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListFacebookAdAccountsParams as Operation>::METADATA,
        <GetFacebookAdAccountParams as Operation>::METADATA,
        <DeleteFacebookAdAccountParams as Operation>::METADATA,
        <UpsertFacebookAdParams as Operation>::METADATA,
        <DeleteFacebookAdParams as Operation>::METADATA,
        <DuplicateFacebookAdParams as Operation>::METADATA,
        <PauseFacebookAdParams as Operation>::METADATA,
        <ResumeFacebookAdParams as Operation>::METADATA,
        <UpsertFacebookAdSetParams as Operation>::METADATA,
        <DeleteFacebookAdSetParams as Operation>::METADATA,
        <DuplicateFacebookAdSetParams as Operation>::METADATA,
        <PauseFacebookAdSetParams as Operation>::METADATA,
        <ResumeFacebookAdSetParams as Operation>::METADATA,
        <GetFacebookCampaignParams as Operation>::METADATA,
        <UpsertFacebookCampaignParams as Operation>::METADATA,
        <DeleteFacebookCampaignParams as Operation>::METADATA,
        <DuplicateFacebookCampaignParams as Operation>::METADATA,
        <PauseFacebookCampaignParams as Operation>::METADATA,
        <PublishFacebookCampaignParams as Operation>::METADATA,
        <GetFacebookCampaignPublishingProgressParams as Operation>::METADATA,
        <ResumeFacebookCampaignParams as Operation>::METADATA,
        <ListFacebookConversationFormsParams as Operation>::METADATA,
        <CreateFacebookConversationFormParams as Operation>::METADATA,
        <ListFacebookCustomAudiencesParams as Operation>::METADATA,
        <GetFacebookCustomAudienceParams as Operation>::METADATA,
        <UpdateFacebookCustomAudienceParams as Operation>::METADATA,
        <DeleteFacebookCustomAudienceParams as Operation>::METADATA,
        <AddFacebookCustomAudienceMemberParams as Operation>::METADATA,
        <RemoveFacebookCustomAudienceMemberParams as Operation>::METADATA,
        <BulkUpdateFacebookAudienceMembersParams as Operation>::METADATA,
        <ListFacebookEntitiesParams as Operation>::METADATA,
        <GetFacebookIntegrationParams as Operation>::METADATA,
        <CreateFacebookIntegrationParams as Operation>::METADATA,
        <DeleteFacebookIntegrationParams as Operation>::METADATA,
        <GetFacebookLeadFormParams as Operation>::METADATA,
        <GetFacebookCurrentUserParams as Operation>::METADATA,
        <DeleteFacebookPageParams as Operation>::METADATA,
        <SetFacebookDefaultPageParams as Operation>::METADATA,
        <ListFacebookPageLeadFormsParams as Operation>::METADATA,
        <CreateFacebookPageLeadFormParams as Operation>::METADATA,
        <ListFacebookInstagramAccountsParams as Operation>::METADATA,
        <ListFacebookPagesParams as Operation>::METADATA,
        <ListFacebookPixelsParams as Operation>::METADATA,
        <UpsertFacebookPixelParams as Operation>::METADATA,
        <GetFacebookReportParams as Operation>::METADATA,
        <GetFacebookCampaignReportParams as Operation>::METADATA,
        <ListFacebookReportsParams as Operation>::METADATA,
        <SearchFacebookTargetingParams as Operation>::METADATA,
        <ListGoogleAdAccountsParams as Operation>::METADATA,
        <GetGoogleAdAccountParams as Operation>::METADATA,
        <DeleteGoogleAdAccountParams as Operation>::METADATA,
        <UpsertGoogleCampaignParams as Operation>::METADATA,
        <GetGoogleCampaignParams as Operation>::METADATA,
        <PublishGoogleAdParams as Operation>::METADATA,
        <ListGoogleAssetsParams as Operation>::METADATA,
        <UpsertGoogleAssetsParams as Operation>::METADATA,
        <ListGoogleAudiencesParams as Operation>::METADATA,
        <UpsertGoogleAudienceParams as Operation>::METADATA,
        <GetGoogleAudienceParams as Operation>::METADATA,
        <ListGoogleConversionGoalsParams as Operation>::METADATA,
        <ListGoogleConversionsParams as Operation>::METADATA,
        <UpsertGoogleConversionParams as Operation>::METADATA,
        <GetGoogleConversionParams as Operation>::METADATA,
        <DeleteGoogleConversionParams as Operation>::METADATA,
        <ListGoogleEntitiesParams as Operation>::METADATA,
        <GetGoogleIntegrationParams as Operation>::METADATA,
        <CreateGoogleIntegrationParams as Operation>::METADATA,
        <ListGoogleKeywordIdeasParams as Operation>::METADATA,
        <GetGoogleCurrentUserParams as Operation>::METADATA,
        <GetGoogleReportParams as Operation>::METADATA,
        <GetGoogleCampaignReportParams as Operation>::METADATA,
        <ListGoogleReportsParams as Operation>::METADATA,
        <ListGoogleSegmentsParams as Operation>::METADATA,
        <UpsertGoogleSegmentParams as Operation>::METADATA,
        <CreateGoogleOfflineUserListJobParams as Operation>::METADATA,
        <GetGoogleSegmentParams as Operation>::METADATA,
        <DeleteGoogleSegmentParams as Operation>::METADATA,
        <ListGoogleTargetInterestsParams as Operation>::METADATA,
        <SearchGoogleTargetingParams as Operation>::METADATA,
        <GetLinkedinAdAccountParams as Operation>::METADATA,
        <DeleteLinkedinAdAccountParams as Operation>::METADATA,
        <ListLinkedinAdAccountsParams as Operation>::METADATA,
        <UpsertLinkedinCampaignGroupParams as Operation>::METADATA,
        <GetLinkedinCampaignGroupParams as Operation>::METADATA,
        <PublishLinkedinCampaignGroupParams as Operation>::METADATA,
        <GetLinkedinIntegrationParams as Operation>::METADATA,
        <CreateLinkedinIntegrationParams as Operation>::METADATA,
        <GetLinkedinCurrentUserParams as Operation>::METADATA,
        <GetLinkedinAdAnalyticsParams as Operation>::METADATA,
        <GetLinkedinCampaignGroupReportParams as Operation>::METADATA,
        <ListLinkedinReportsParams as Operation>::METADATA,
        <SearchLinkedinTargetingParams as Operation>::METADATA,
        <CreateLinkedinLeadFormParams as Operation>::METADATA,
        <ListLinkedinLeadFormsParams as Operation>::METADATA,
        <UpdateLinkedinAdStatusParams as Operation>::METADATA,
    ]
}

impl_debug_params! {
    ListFacebookAdAccountsParams, GetFacebookAdAccountParams,
    DeleteFacebookAdAccountParams, UpsertFacebookAdParams, DeleteFacebookAdParams,
    DuplicateFacebookAdParams, PauseFacebookAdParams, ResumeFacebookAdParams,
    UpsertFacebookAdSetParams, DeleteFacebookAdSetParams, DuplicateFacebookAdSetParams,
    PauseFacebookAdSetParams, ResumeFacebookAdSetParams, GetFacebookCampaignParams,
    UpsertFacebookCampaignParams, DeleteFacebookCampaignParams,
    DuplicateFacebookCampaignParams, PauseFacebookCampaignParams,
    PublishFacebookCampaignParams, GetFacebookCampaignPublishingProgressParams,
    ResumeFacebookCampaignParams, ListFacebookConversationFormsParams,
    CreateFacebookConversationFormParams, ListFacebookCustomAudiencesParams,
    GetFacebookCustomAudienceParams, UpdateFacebookCustomAudienceParams,
    DeleteFacebookCustomAudienceParams, AddFacebookCustomAudienceMemberParams,
    RemoveFacebookCustomAudienceMemberParams, BulkUpdateFacebookAudienceMembersParams,
    ListFacebookEntitiesParams, GetFacebookIntegrationParams,
    CreateFacebookIntegrationParams, DeleteFacebookIntegrationParams,
    GetFacebookLeadFormParams, GetFacebookCurrentUserParams, DeleteFacebookPageParams,
    SetFacebookDefaultPageParams, ListFacebookPageLeadFormsParams,
    CreateFacebookPageLeadFormParams, ListFacebookInstagramAccountsParams,
    ListFacebookPagesParams, ListFacebookPixelsParams, UpsertFacebookPixelParams,
    GetFacebookReportParams, GetFacebookCampaignReportParams, ListFacebookReportsParams,
    SearchFacebookTargetingParams, ListGoogleAdAccountsParams, GetGoogleAdAccountParams,
    DeleteGoogleAdAccountParams, UpsertGoogleCampaignParams, GetGoogleCampaignParams,
    PublishGoogleAdParams, ListGoogleAssetsParams, UpsertGoogleAssetsParams,
    ListGoogleAudiencesParams, UpsertGoogleAudienceParams, GetGoogleAudienceParams,
    ListGoogleConversionGoalsParams, ListGoogleConversionsParams,
    UpsertGoogleConversionParams, GetGoogleConversionParams,
    DeleteGoogleConversionParams, ListGoogleEntitiesParams, GetGoogleIntegrationParams,
    CreateGoogleIntegrationParams, ListGoogleKeywordIdeasParams,
    GetGoogleCurrentUserParams, GetGoogleReportParams, GetGoogleCampaignReportParams,
    ListGoogleReportsParams, ListGoogleSegmentsParams, UpsertGoogleSegmentParams,
    CreateGoogleOfflineUserListJobParams, GetGoogleSegmentParams,
    DeleteGoogleSegmentParams, ListGoogleTargetInterestsParams,
    SearchGoogleTargetingParams, GetLinkedinAdAccountParams,
    DeleteLinkedinAdAccountParams, ListLinkedinAdAccountsParams,
    UpsertLinkedinCampaignGroupParams, GetLinkedinCampaignGroupParams,
    PublishLinkedinCampaignGroupParams, GetLinkedinIntegrationParams,
    CreateLinkedinIntegrationParams, GetLinkedinCurrentUserParams,
    GetLinkedinAdAnalyticsParams, GetLinkedinCampaignGroupReportParams,
    ListLinkedinReportsParams, SearchLinkedinTargetingParams,
    CreateLinkedinLeadFormParams, ListLinkedinLeadFormsParams,
    UpdateLinkedinAdStatusParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
