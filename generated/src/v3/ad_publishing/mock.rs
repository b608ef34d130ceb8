//! The Ad Publishing API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AdPublishingError;
use super::operations::{
    AddFacebookCustomAudienceMemberParams, BulkUpdateFacebookAudienceMembersParams,
    CreateFacebookConversationFormParams, CreateFacebookIntegrationParams,
    CreateFacebookPageLeadFormParams, CreateGoogleIntegrationParams,
    CreateGoogleOfflineUserListJobParams, CreateLinkedinIntegrationParams,
    CreateLinkedinLeadFormParams, DeleteFacebookAdAccountParams, DeleteFacebookAdParams,
    DeleteFacebookAdSetParams, DeleteFacebookCampaignParams,
    DeleteFacebookCustomAudienceParams, DeleteFacebookIntegrationParams,
    DeleteFacebookPageParams, DeleteGoogleAdAccountParams, DeleteGoogleConversionParams,
    DeleteGoogleSegmentParams, DeleteLinkedinAdAccountParams, DuplicateFacebookAdParams,
    DuplicateFacebookAdSetParams, DuplicateFacebookCampaignParams,
    GetFacebookAdAccountParams, GetFacebookCampaignParams,
    GetFacebookCampaignPublishingProgressError,
    GetFacebookCampaignPublishingProgressParams, GetFacebookCampaignReportParams,
    GetFacebookCurrentUserParams, GetFacebookCustomAudienceParams,
    GetFacebookIntegrationParams, GetFacebookLeadFormParams, GetFacebookReportParams,
    GetGoogleAdAccountParams, GetGoogleAudienceParams, GetGoogleCampaignParams,
    GetGoogleCampaignReportParams, GetGoogleConversionParams, GetGoogleCurrentUserParams,
    GetGoogleIntegrationParams, GetGoogleReportParams, GetGoogleSegmentParams,
    GetLinkedinAdAccountParams, GetLinkedinAdAnalyticsParams,
    GetLinkedinCampaignGroupParams, GetLinkedinCampaignGroupReportParams,
    GetLinkedinCurrentUserParams, GetLinkedinIntegrationParams,
    ListFacebookAdAccountsParams, ListFacebookConversationFormsParams,
    ListFacebookCustomAudiencesParams, ListFacebookEntitiesParams,
    ListFacebookInstagramAccountsParams, ListFacebookPageLeadFormsParams,
    ListFacebookPagesParams, ListFacebookPixelsParams, ListFacebookReportsParams,
    ListGoogleAdAccountsParams, ListGoogleAssetsParams, ListGoogleAudiencesParams,
    ListGoogleConversionGoalsParams, ListGoogleConversionsParams,
    ListGoogleEntitiesParams, ListGoogleKeywordIdeasParams, ListGoogleReportsParams,
    ListGoogleSegmentsParams, ListGoogleTargetInterestsParams,
    ListLinkedinAdAccountsParams, ListLinkedinLeadFormsParams, ListLinkedinReportsParams,
    PauseFacebookAdParams, PauseFacebookAdSetParams, PauseFacebookCampaignParams,
    PublishFacebookCampaignParams, PublishGoogleAdParams,
    PublishLinkedinCampaignGroupParams, RemoveFacebookCustomAudienceMemberParams,
    ResumeFacebookAdParams, ResumeFacebookAdSetParams, ResumeFacebookCampaignParams,
    SearchFacebookTargetingParams, SearchGoogleTargetingParams,
    SearchLinkedinTargetingParams, SetFacebookDefaultPageParams,
    UpdateFacebookCustomAudienceParams, UpdateLinkedinAdStatusParams,
    UpsertFacebookAdParams, UpsertFacebookAdSetParams, UpsertFacebookCampaignParams,
    UpsertFacebookPixelParams, UpsertGoogleAssetsParams, UpsertGoogleAudienceParams,
    UpsertGoogleCampaignParams, UpsertGoogleConversionParams, UpsertGoogleSegmentParams,
    UpsertLinkedinCampaignGroupParams,
};

/// The mock of the Ad Publishing API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct AdPublishing<'a> {
    mock: &'a Mock,
}

impl<'a> AdPublishing<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_facebook_ad_accounts`](super::AdPublishing::list_facebook_ad_accounts).
    pub fn list_facebook_ad_accounts(&self) -> Expect<'a, ListFacebookAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_ad_account`](super::AdPublishing::get_facebook_ad_account).
    pub fn get_facebook_ad_account(&self) -> Expect<'a, GetFacebookAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad_account`](super::AdPublishing::delete_facebook_ad_account).
    pub fn delete_facebook_ad_account(
        &self,
    ) -> Expect<'a, DeleteFacebookAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_ad`](super::AdPublishing::upsert_facebook_ad).
    pub fn upsert_facebook_ad(&self) -> Expect<'a, UpsertFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad`](super::AdPublishing::delete_facebook_ad).
    pub fn delete_facebook_ad(&self) -> Expect<'a, DeleteFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_ad`](super::AdPublishing::duplicate_facebook_ad).
    pub fn duplicate_facebook_ad(&self) -> Expect<'a, DuplicateFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_ad`](super::AdPublishing::pause_facebook_ad).
    pub fn pause_facebook_ad(&self) -> Expect<'a, PauseFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_ad`](super::AdPublishing::resume_facebook_ad).
    pub fn resume_facebook_ad(&self) -> Expect<'a, ResumeFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_ad_set`](super::AdPublishing::upsert_facebook_ad_set).
    pub fn upsert_facebook_ad_set(&self) -> Expect<'a, UpsertFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad_set`](super::AdPublishing::delete_facebook_ad_set).
    pub fn delete_facebook_ad_set(&self) -> Expect<'a, DeleteFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_ad_set`](super::AdPublishing::duplicate_facebook_ad_set).
    pub fn duplicate_facebook_ad_set(&self) -> Expect<'a, DuplicateFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_ad_set`](super::AdPublishing::pause_facebook_ad_set).
    pub fn pause_facebook_ad_set(&self) -> Expect<'a, PauseFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_ad_set`](super::AdPublishing::resume_facebook_ad_set).
    pub fn resume_facebook_ad_set(&self) -> Expect<'a, ResumeFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_campaign`](super::AdPublishing::get_facebook_campaign).
    pub fn get_facebook_campaign(&self) -> Expect<'a, GetFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_campaign`](super::AdPublishing::upsert_facebook_campaign).
    pub fn upsert_facebook_campaign(&self) -> Expect<'a, UpsertFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_campaign`](super::AdPublishing::delete_facebook_campaign).
    pub fn delete_facebook_campaign(&self) -> Expect<'a, DeleteFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_campaign`](super::AdPublishing::duplicate_facebook_campaign).
    pub fn duplicate_facebook_campaign(
        &self,
    ) -> Expect<'a, DuplicateFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_campaign`](super::AdPublishing::pause_facebook_campaign).
    pub fn pause_facebook_campaign(&self) -> Expect<'a, PauseFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_facebook_campaign`](super::AdPublishing::publish_facebook_campaign).
    pub fn publish_facebook_campaign(
        &self,
    ) -> Expect<'a, PublishFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_campaign_publishing_progress`](super::AdPublishing::get_facebook_campaign_publishing_progress).
    pub fn get_facebook_campaign_publishing_progress(
        &self,
    ) -> Expect<'a, GetFacebookCampaignPublishingProgressParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_campaign`](super::AdPublishing::resume_facebook_campaign).
    pub fn resume_facebook_campaign(&self) -> Expect<'a, ResumeFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_conversation_forms`](super::AdPublishing::list_facebook_conversation_forms).
    pub fn list_facebook_conversation_forms(
        &self,
    ) -> Expect<'a, ListFacebookConversationFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_conversation_form`](super::AdPublishing::create_facebook_conversation_form).
    pub fn create_facebook_conversation_form(
        &self,
    ) -> Expect<'a, CreateFacebookConversationFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_custom_audiences`](super::AdPublishing::list_facebook_custom_audiences).
    pub fn list_facebook_custom_audiences(
        &self,
    ) -> Expect<'a, ListFacebookCustomAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_custom_audience`](super::AdPublishing::get_facebook_custom_audience).
    pub fn get_facebook_custom_audience(
        &self,
    ) -> Expect<'a, GetFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_facebook_custom_audience`](super::AdPublishing::update_facebook_custom_audience).
    pub fn update_facebook_custom_audience(
        &self,
    ) -> Expect<'a, UpdateFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_custom_audience`](super::AdPublishing::delete_facebook_custom_audience).
    pub fn delete_facebook_custom_audience(
        &self,
    ) -> Expect<'a, DeleteFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`add_facebook_custom_audience_member`](super::AdPublishing::add_facebook_custom_audience_member).
    pub fn add_facebook_custom_audience_member(
        &self,
    ) -> Expect<'a, AddFacebookCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_facebook_custom_audience_member`](super::AdPublishing::remove_facebook_custom_audience_member).
    pub fn remove_facebook_custom_audience_member(
        &self,
    ) -> Expect<'a, RemoveFacebookCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_facebook_audience_members`](super::AdPublishing::bulk_update_facebook_audience_members).
    pub fn bulk_update_facebook_audience_members(
        &self,
    ) -> Expect<'a, BulkUpdateFacebookAudienceMembersParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_entities`](super::AdPublishing::list_facebook_entities).
    pub fn list_facebook_entities(&self) -> Expect<'a, ListFacebookEntitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_integration`](super::AdPublishing::get_facebook_integration).
    pub fn get_facebook_integration(&self) -> Expect<'a, GetFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_integration`](super::AdPublishing::create_facebook_integration).
    pub fn create_facebook_integration(
        &self,
    ) -> Expect<'a, CreateFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_integration`](super::AdPublishing::delete_facebook_integration).
    pub fn delete_facebook_integration(
        &self,
    ) -> Expect<'a, DeleteFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_lead_form`](super::AdPublishing::get_facebook_lead_form).
    pub fn get_facebook_lead_form(&self) -> Expect<'a, GetFacebookLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_current_user`](super::AdPublishing::get_facebook_current_user).
    pub fn get_facebook_current_user(&self) -> Expect<'a, GetFacebookCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_page`](super::AdPublishing::delete_facebook_page).
    pub fn delete_facebook_page(&self) -> Expect<'a, DeleteFacebookPageParams> {
        self.mock.expect()
    }

    /// Mocks [`set_facebook_default_page`](super::AdPublishing::set_facebook_default_page).
    pub fn set_facebook_default_page(&self) -> Expect<'a, SetFacebookDefaultPageParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_page_lead_forms`](super::AdPublishing::list_facebook_page_lead_forms).
    pub fn list_facebook_page_lead_forms(
        &self,
    ) -> Expect<'a, ListFacebookPageLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_page_lead_form`](super::AdPublishing::create_facebook_page_lead_form).
    pub fn create_facebook_page_lead_form(
        &self,
    ) -> Expect<'a, CreateFacebookPageLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_instagram_accounts`](super::AdPublishing::list_facebook_instagram_accounts).
    pub fn list_facebook_instagram_accounts(
        &self,
    ) -> Expect<'a, ListFacebookInstagramAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_pages`](super::AdPublishing::list_facebook_pages).
    pub fn list_facebook_pages(&self) -> Expect<'a, ListFacebookPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_pixels`](super::AdPublishing::list_facebook_pixels).
    pub fn list_facebook_pixels(&self) -> Expect<'a, ListFacebookPixelsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_pixel`](super::AdPublishing::upsert_facebook_pixel).
    pub fn upsert_facebook_pixel(&self) -> Expect<'a, UpsertFacebookPixelParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_report`](super::AdPublishing::get_facebook_report).
    pub fn get_facebook_report(&self) -> Expect<'a, GetFacebookReportParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_campaign_report`](super::AdPublishing::get_facebook_campaign_report).
    pub fn get_facebook_campaign_report(
        &self,
    ) -> Expect<'a, GetFacebookCampaignReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_reports`](super::AdPublishing::list_facebook_reports).
    pub fn list_facebook_reports(&self) -> Expect<'a, ListFacebookReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_facebook_targeting`](super::AdPublishing::search_facebook_targeting).
    pub fn search_facebook_targeting(
        &self,
    ) -> Expect<'a, SearchFacebookTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_ad_accounts`](super::AdPublishing::list_google_ad_accounts).
    pub fn list_google_ad_accounts(&self) -> Expect<'a, ListGoogleAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_ad_account`](super::AdPublishing::get_google_ad_account).
    pub fn get_google_ad_account(&self) -> Expect<'a, GetGoogleAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_ad_account`](super::AdPublishing::delete_google_ad_account).
    pub fn delete_google_ad_account(&self) -> Expect<'a, DeleteGoogleAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_campaign`](super::AdPublishing::upsert_google_campaign).
    pub fn upsert_google_campaign(&self) -> Expect<'a, UpsertGoogleCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_campaign`](super::AdPublishing::get_google_campaign).
    pub fn get_google_campaign(&self) -> Expect<'a, GetGoogleCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_google_ad`](super::AdPublishing::publish_google_ad).
    pub fn publish_google_ad(&self) -> Expect<'a, PublishGoogleAdParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_assets`](super::AdPublishing::list_google_assets).
    pub fn list_google_assets(&self) -> Expect<'a, ListGoogleAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_assets`](super::AdPublishing::upsert_google_assets).
    pub fn upsert_google_assets(&self) -> Expect<'a, UpsertGoogleAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_audiences`](super::AdPublishing::list_google_audiences).
    pub fn list_google_audiences(&self) -> Expect<'a, ListGoogleAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_audience`](super::AdPublishing::upsert_google_audience).
    pub fn upsert_google_audience(&self) -> Expect<'a, UpsertGoogleAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_audience`](super::AdPublishing::get_google_audience).
    pub fn get_google_audience(&self) -> Expect<'a, GetGoogleAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_conversion_goals`](super::AdPublishing::list_google_conversion_goals).
    pub fn list_google_conversion_goals(
        &self,
    ) -> Expect<'a, ListGoogleConversionGoalsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_conversions`](super::AdPublishing::list_google_conversions).
    pub fn list_google_conversions(&self) -> Expect<'a, ListGoogleConversionsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_conversion`](super::AdPublishing::upsert_google_conversion).
    pub fn upsert_google_conversion(&self) -> Expect<'a, UpsertGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_conversion`](super::AdPublishing::get_google_conversion).
    pub fn get_google_conversion(&self) -> Expect<'a, GetGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_conversion`](super::AdPublishing::delete_google_conversion).
    pub fn delete_google_conversion(&self) -> Expect<'a, DeleteGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_entities`](super::AdPublishing::list_google_entities).
    pub fn list_google_entities(&self) -> Expect<'a, ListGoogleEntitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_integration`](super::AdPublishing::get_google_integration).
    pub fn get_google_integration(&self) -> Expect<'a, GetGoogleIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_google_integration`](super::AdPublishing::create_google_integration).
    pub fn create_google_integration(
        &self,
    ) -> Expect<'a, CreateGoogleIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_keyword_ideas`](super::AdPublishing::list_google_keyword_ideas).
    pub fn list_google_keyword_ideas(&self) -> Expect<'a, ListGoogleKeywordIdeasParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_current_user`](super::AdPublishing::get_google_current_user).
    pub fn get_google_current_user(&self) -> Expect<'a, GetGoogleCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_report`](super::AdPublishing::get_google_report).
    pub fn get_google_report(&self) -> Expect<'a, GetGoogleReportParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_campaign_report`](super::AdPublishing::get_google_campaign_report).
    pub fn get_google_campaign_report(
        &self,
    ) -> Expect<'a, GetGoogleCampaignReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_reports`](super::AdPublishing::list_google_reports).
    pub fn list_google_reports(&self) -> Expect<'a, ListGoogleReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_segments`](super::AdPublishing::list_google_segments).
    pub fn list_google_segments(&self) -> Expect<'a, ListGoogleSegmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_segment`](super::AdPublishing::upsert_google_segment).
    pub fn upsert_google_segment(&self) -> Expect<'a, UpsertGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`create_google_offline_user_list_job`](super::AdPublishing::create_google_offline_user_list_job).
    pub fn create_google_offline_user_list_job(
        &self,
    ) -> Expect<'a, CreateGoogleOfflineUserListJobParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_segment`](super::AdPublishing::get_google_segment).
    pub fn get_google_segment(&self) -> Expect<'a, GetGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_segment`](super::AdPublishing::delete_google_segment).
    pub fn delete_google_segment(&self) -> Expect<'a, DeleteGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_target_interests`](super::AdPublishing::list_google_target_interests).
    pub fn list_google_target_interests(
        &self,
    ) -> Expect<'a, ListGoogleTargetInterestsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_google_targeting`](super::AdPublishing::search_google_targeting).
    pub fn search_google_targeting(&self) -> Expect<'a, SearchGoogleTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_ad_account`](super::AdPublishing::get_linkedin_ad_account).
    pub fn get_linkedin_ad_account(&self) -> Expect<'a, GetLinkedinAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_linkedin_ad_account`](super::AdPublishing::delete_linkedin_ad_account).
    pub fn delete_linkedin_ad_account(
        &self,
    ) -> Expect<'a, DeleteLinkedinAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_ad_accounts`](super::AdPublishing::list_linkedin_ad_accounts).
    pub fn list_linkedin_ad_accounts(&self) -> Expect<'a, ListLinkedinAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_linkedin_campaign_group`](super::AdPublishing::upsert_linkedin_campaign_group).
    pub fn upsert_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, UpsertLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_campaign_group`](super::AdPublishing::get_linkedin_campaign_group).
    pub fn get_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, GetLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_linkedin_campaign_group`](super::AdPublishing::publish_linkedin_campaign_group).
    pub fn publish_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, PublishLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_integration`](super::AdPublishing::get_linkedin_integration).
    pub fn get_linkedin_integration(&self) -> Expect<'a, GetLinkedinIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_linkedin_integration`](super::AdPublishing::create_linkedin_integration).
    pub fn create_linkedin_integration(
        &self,
    ) -> Expect<'a, CreateLinkedinIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_current_user`](super::AdPublishing::get_linkedin_current_user).
    pub fn get_linkedin_current_user(&self) -> Expect<'a, GetLinkedinCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_ad_analytics`](super::AdPublishing::get_linkedin_ad_analytics).
    pub fn get_linkedin_ad_analytics(&self) -> Expect<'a, GetLinkedinAdAnalyticsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_campaign_group_report`](super::AdPublishing::get_linkedin_campaign_group_report).
    pub fn get_linkedin_campaign_group_report(
        &self,
    ) -> Expect<'a, GetLinkedinCampaignGroupReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_reports`](super::AdPublishing::list_linkedin_reports).
    pub fn list_linkedin_reports(&self) -> Expect<'a, ListLinkedinReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_linkedin_targeting`](super::AdPublishing::search_linkedin_targeting).
    pub fn search_linkedin_targeting(
        &self,
    ) -> Expect<'a, SearchLinkedinTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`create_linkedin_lead_form`](super::AdPublishing::create_linkedin_lead_form).
    pub fn create_linkedin_lead_form(&self) -> Expect<'a, CreateLinkedinLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_lead_forms`](super::AdPublishing::list_linkedin_lead_forms).
    pub fn list_linkedin_lead_forms(&self) -> Expect<'a, ListLinkedinLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_linkedin_ad_status`](super::AdPublishing::update_linkedin_ad_status).
    pub fn update_linkedin_ad_status(&self) -> Expect<'a, UpdateLinkedinAdStatusParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListFacebookAdAccountsParams>(),
    Listed::of::<GetFacebookAdAccountParams>(),
    Listed::of::<DeleteFacebookAdAccountParams>(),
    Listed::of::<UpsertFacebookAdParams>(),
    Listed::of::<DeleteFacebookAdParams>(),
    Listed::of::<DuplicateFacebookAdParams>(),
    Listed::of::<PauseFacebookAdParams>(),
    Listed::of::<ResumeFacebookAdParams>(),
    Listed::of::<UpsertFacebookAdSetParams>(),
    Listed::of::<DeleteFacebookAdSetParams>(),
    Listed::of::<DuplicateFacebookAdSetParams>(),
    Listed::of::<PauseFacebookAdSetParams>(),
    Listed::of::<ResumeFacebookAdSetParams>(),
    Listed::of::<GetFacebookCampaignParams>(),
    Listed::of::<UpsertFacebookCampaignParams>(),
    Listed::of::<DeleteFacebookCampaignParams>(),
    Listed::of::<DuplicateFacebookCampaignParams>(),
    Listed::of::<PauseFacebookCampaignParams>(),
    Listed::of::<PublishFacebookCampaignParams>(),
    Listed::of::<GetFacebookCampaignPublishingProgressParams>(),
    Listed::of::<ResumeFacebookCampaignParams>(),
    Listed::of::<ListFacebookConversationFormsParams>(),
    Listed::of::<CreateFacebookConversationFormParams>(),
    Listed::of::<ListFacebookCustomAudiencesParams>(),
    Listed::of::<GetFacebookCustomAudienceParams>(),
    Listed::of::<UpdateFacebookCustomAudienceParams>(),
    Listed::of::<DeleteFacebookCustomAudienceParams>(),
    Listed::of::<AddFacebookCustomAudienceMemberParams>(),
    Listed::of::<RemoveFacebookCustomAudienceMemberParams>(),
    Listed::of::<BulkUpdateFacebookAudienceMembersParams>(),
    Listed::of::<ListFacebookEntitiesParams>(),
    Listed::of::<GetFacebookIntegrationParams>(),
    Listed::of::<CreateFacebookIntegrationParams>(),
    Listed::of::<DeleteFacebookIntegrationParams>(),
    Listed::of::<GetFacebookLeadFormParams>(),
    Listed::of::<GetFacebookCurrentUserParams>(),
    Listed::of::<DeleteFacebookPageParams>(),
    Listed::of::<SetFacebookDefaultPageParams>(),
    Listed::of::<ListFacebookPageLeadFormsParams>(),
    Listed::of::<CreateFacebookPageLeadFormParams>(),
    Listed::of::<ListFacebookInstagramAccountsParams>(),
    Listed::of::<ListFacebookPagesParams>(),
    Listed::of::<ListFacebookPixelsParams>(),
    Listed::of::<UpsertFacebookPixelParams>(),
    Listed::of::<GetFacebookReportParams>(),
    Listed::of::<GetFacebookCampaignReportParams>(),
    Listed::of::<ListFacebookReportsParams>(),
    Listed::of::<SearchFacebookTargetingParams>(),
    Listed::of::<ListGoogleAdAccountsParams>(),
    Listed::of::<GetGoogleAdAccountParams>(),
    Listed::of::<DeleteGoogleAdAccountParams>(),
    Listed::of::<UpsertGoogleCampaignParams>(),
    Listed::of::<GetGoogleCampaignParams>(),
    Listed::of::<PublishGoogleAdParams>(),
    Listed::of::<ListGoogleAssetsParams>(),
    Listed::of::<UpsertGoogleAssetsParams>(),
    Listed::of::<ListGoogleAudiencesParams>(),
    Listed::of::<UpsertGoogleAudienceParams>(),
    Listed::of::<GetGoogleAudienceParams>(),
    Listed::of::<ListGoogleConversionGoalsParams>(),
    Listed::of::<ListGoogleConversionsParams>(),
    Listed::of::<UpsertGoogleConversionParams>(),
    Listed::of::<GetGoogleConversionParams>(),
    Listed::of::<DeleteGoogleConversionParams>(),
    Listed::of::<ListGoogleEntitiesParams>(),
    Listed::of::<GetGoogleIntegrationParams>(),
    Listed::of::<CreateGoogleIntegrationParams>(),
    Listed::of::<ListGoogleKeywordIdeasParams>(),
    Listed::of::<GetGoogleCurrentUserParams>(),
    Listed::of::<GetGoogleReportParams>(),
    Listed::of::<GetGoogleCampaignReportParams>(),
    Listed::of::<ListGoogleReportsParams>(),
    Listed::of::<ListGoogleSegmentsParams>(),
    Listed::of::<UpsertGoogleSegmentParams>(),
    Listed::of::<CreateGoogleOfflineUserListJobParams>(),
    Listed::of::<GetGoogleSegmentParams>(),
    Listed::of::<DeleteGoogleSegmentParams>(),
    Listed::of::<ListGoogleTargetInterestsParams>(),
    Listed::of::<SearchGoogleTargetingParams>(),
    Listed::of::<GetLinkedinAdAccountParams>(),
    Listed::of::<DeleteLinkedinAdAccountParams>(),
    Listed::of::<ListLinkedinAdAccountsParams>(),
    Listed::of::<UpsertLinkedinCampaignGroupParams>(),
    Listed::of::<GetLinkedinCampaignGroupParams>(),
    Listed::of::<PublishLinkedinCampaignGroupParams>(),
    Listed::of::<GetLinkedinIntegrationParams>(),
    Listed::of::<CreateLinkedinIntegrationParams>(),
    Listed::of::<GetLinkedinCurrentUserParams>(),
    Listed::of::<GetLinkedinAdAnalyticsParams>(),
    Listed::of::<GetLinkedinCampaignGroupReportParams>(),
    Listed::of::<ListLinkedinReportsParams>(),
    Listed::of::<SearchLinkedinTargetingParams>(),
    Listed::of::<CreateLinkedinLeadFormParams>(),
    Listed::of::<ListLinkedinLeadFormsParams>(),
    Listed::of::<UpdateLinkedinAdStatusParams>(),
];

mock_operation! {
    ListFacebookAdAccountsParams, "v3_ad_publishing().list_facebook_ad_accounts()", json,
    [query("locationId"), query("type"), query("next"), query("fetchAll"),
    query("limit")], "{}"
}

mock_operation! {
    GetFacebookAdAccountParams, "v3_ad_publishing().get_facebook_ad_account()", json,
    [path("adAccountId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    DeleteFacebookAdAccountParams, "v3_ad_publishing().delete_facebook_ad_account()",
    empty, [path("adAccountId"), property("locationId")]
}

mock_operation! {
    UpsertFacebookAdParams, "v3_ad_publishing().upsert_facebook_ad()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookAdParams, "v3_ad_publishing().delete_facebook_ad()", empty,
    [path("adId"), property("locationId")]
}

mock_operation! {
    DuplicateFacebookAdParams, "v3_ad_publishing().duplicate_facebook_ad()", json,
    [path("adId")], "{}"
}

mock_operation! {
    PauseFacebookAdParams, "v3_ad_publishing().pause_facebook_ad()", empty,
    [path("adId"), property("locationId")]
}

mock_operation! {
    ResumeFacebookAdParams, "v3_ad_publishing().resume_facebook_ad()", empty,
    [path("adId"), property("locationId")]
}

mock_operation! {
    UpsertFacebookAdSetParams, "v3_ad_publishing().upsert_facebook_ad_set()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookAdSetParams, "v3_ad_publishing().delete_facebook_ad_set()", empty,
    [path("adSetId"), property("locationId")]
}

mock_operation! {
    DuplicateFacebookAdSetParams, "v3_ad_publishing().duplicate_facebook_ad_set()", json,
    [path("adSetId")], "{}"
}

mock_operation! {
    PauseFacebookAdSetParams, "v3_ad_publishing().pause_facebook_ad_set()", empty,
    [path("adSetId"), property("locationId")]
}

mock_operation! {
    ResumeFacebookAdSetParams, "v3_ad_publishing().resume_facebook_ad_set()", empty,
    [path("adSetId"), property("locationId")]
}

mock_operation! {
    GetFacebookCampaignParams, "v3_ad_publishing().get_facebook_campaign()", json,
    [path("campaignId"), query("locationId"), query_joined("fields", ','),
    query("source")], "{}"
}

mock_operation! {
    UpsertFacebookCampaignParams, "v3_ad_publishing().upsert_facebook_campaign()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookCampaignParams, "v3_ad_publishing().delete_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    DuplicateFacebookCampaignParams, "v3_ad_publishing().duplicate_facebook_campaign()",
    json, [path("campaignId"), property("locationId")], "{}"
}

mock_operation! {
    PauseFacebookCampaignParams, "v3_ad_publishing().pause_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    PublishFacebookCampaignParams, "v3_ad_publishing().publish_facebook_campaign()",
    empty, [path("campaignId"), property("locationId")]
}

mock_operation! {
    GetFacebookCampaignPublishingProgressParams,
    "v3_ad_publishing().get_facebook_campaign_publishing_progress()", json,
    [path("campaignId"), query("locationId"), query("isDraft")],
    "{\"campaignId\":\"507f1f77bcf86cd799439011\",\"publishingStatus\":\"PUBLISHING\",\"total\":5,\"processed\":2,\"isComplete\":false,\"hasFailed\":false}"
}

mock_operation! {
    ResumeFacebookCampaignParams, "v3_ad_publishing().resume_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    ListFacebookConversationFormsParams,
    "v3_ad_publishing().list_facebook_conversation_forms()", json, [query("locationId"),
    query("isDraft")], "{}"
}

mock_operation! {
    CreateFacebookConversationFormParams,
    "v3_ad_publishing().create_facebook_conversation_form()", json, [json("body")], "{}"
}

mock_operation! {
    ListFacebookCustomAudiencesParams,
    "v3_ad_publishing().list_facebook_custom_audiences()", json, [query("locationId"),
    query("type"), query("adAccountId"), query("source")], "{}"
}

mock_operation! {
    GetFacebookCustomAudienceParams, "v3_ad_publishing().get_facebook_custom_audience()",
    json, [path("audienceId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    UpdateFacebookCustomAudienceParams,
    "v3_ad_publishing().update_facebook_custom_audience()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    DeleteFacebookCustomAudienceParams,
    "v3_ad_publishing().delete_facebook_custom_audience()", empty, [path("audienceId"),
    query("locationId"), query("isDraft")]
}

mock_operation! {
    AddFacebookCustomAudienceMemberParams,
    "v3_ad_publishing().add_facebook_custom_audience_member()", empty,
    [path("audienceId"), json("body")]
}

mock_operation! {
    RemoveFacebookCustomAudienceMemberParams,
    "v3_ad_publishing().remove_facebook_custom_audience_member()", empty,
    [path("audienceId"), json("body")]
}

mock_operation! {
    BulkUpdateFacebookAudienceMembersParams,
    "v3_ad_publishing().bulk_update_facebook_audience_members()", empty,
    [path("audienceId"), json("body")]
}

mock_operation! {
    ListFacebookEntitiesParams, "v3_ad_publishing().list_facebook_entities()", json,
    [query("locationId"), query("type"), query("entityType"), query("next"),
    query("fetchAll"), query("campaignId"), query("adSetId"), query("searchId"),
    query("selectedAdAccountId")], "{}"
}

mock_operation! {
    GetFacebookIntegrationParams, "v3_ad_publishing().get_facebook_integration()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    CreateFacebookIntegrationParams, "v3_ad_publishing().create_facebook_integration()",
    json, [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookIntegrationParams, "v3_ad_publishing().delete_facebook_integration()",
    empty, [property("locationId")]
}

mock_operation! {
    GetFacebookLeadFormParams, "v3_ad_publishing().get_facebook_lead_form()", json,
    [path("leadFormId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    GetFacebookCurrentUserParams, "v3_ad_publishing().get_facebook_current_user()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    DeleteFacebookPageParams, "v3_ad_publishing().delete_facebook_page()", empty,
    [query("locationId"), query("pageId")]
}

mock_operation! {
    SetFacebookDefaultPageParams, "v3_ad_publishing().set_facebook_default_page()",
    empty, [query("locationId"), property("pageId"), query("isDraft")]
}

mock_operation! {
    ListFacebookPageLeadFormsParams,
    "v3_ad_publishing().list_facebook_page_lead_forms()", json, [path("pageId"),
    query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    CreateFacebookPageLeadFormParams,
    "v3_ad_publishing().create_facebook_page_lead_form()", json, [path("pageId"),
    json("body")], "{}"
}

mock_operation! {
    ListFacebookInstagramAccountsParams,
    "v3_ad_publishing().list_facebook_instagram_accounts()", json, [path("pageId"),
    query("locationId"), query("type")], "{}"
}

mock_operation! {
    ListFacebookPagesParams, "v3_ad_publishing().list_facebook_pages()", json,
    [query("locationId"), query("fetchExisting")], "{}"
}

mock_operation! {
    ListFacebookPixelsParams, "v3_ad_publishing().list_facebook_pixels()", json,
    [query("locationId"), query("channel"), query("pageId"), query("igUserId")], "{}"
}

mock_operation! {
    UpsertFacebookPixelParams, "v3_ad_publishing().upsert_facebook_pixel()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetFacebookReportParams, "v3_ad_publishing().get_facebook_report()", json,
    [query("locationId"), query_joined("fields", ','), query("groupBy"),
    query("startDate"), query("endDate"), query("type")], "{}"
}

mock_operation! {
    GetFacebookCampaignReportParams, "v3_ad_publishing().get_facebook_campaign_report()",
    json, [path("campaignId"), query("locationId"), query("startDate"),
    query("endDate")], "{}"
}

mock_operation! {
    ListFacebookReportsParams, "v3_ad_publishing().list_facebook_reports()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")], "{}"
}

mock_operation! {
    SearchFacebookTargetingParams, "v3_ad_publishing().search_facebook_targeting()",
    json, [query("type"), query("query"), query("locationId"), query("searchType")], "{}"
}

mock_operation! {
    ListGoogleAdAccountsParams, "v3_ad_publishing().list_google_ad_accounts()", json,
    [query("locationId"), query("type")], "{}"
}

mock_operation! {
    GetGoogleAdAccountParams, "v3_ad_publishing().get_google_ad_account()", json,
    [path("adAccountId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    DeleteGoogleAdAccountParams, "v3_ad_publishing().delete_google_ad_account()", empty,
    [path("adAccountId"), property("locationId")]
}

mock_operation! {
    UpsertGoogleCampaignParams, "v3_ad_publishing().upsert_google_campaign()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleCampaignParams, "v3_ad_publishing().get_google_campaign()", json,
    [path("adId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    PublishGoogleAdParams, "v3_ad_publishing().publish_google_ad()", empty,
    [path("adId")]
}

mock_operation! {
    ListGoogleAssetsParams, "v3_ad_publishing().list_google_assets()", json,
    [query("locationId"), query("type"), query("id"), query("advertiserOnly")], "{}"
}

mock_operation! {
    UpsertGoogleAssetsParams, "v3_ad_publishing().upsert_google_assets()", json,
    [json("body")], "{}"
}

mock_operation! {
    ListGoogleAudiencesParams, "v3_ad_publishing().list_google_audiences()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    UpsertGoogleAudienceParams, "v3_ad_publishing().upsert_google_audience()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleAudienceParams, "v3_ad_publishing().get_google_audience()", json,
    [path("audienceId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    ListGoogleConversionGoalsParams, "v3_ad_publishing().list_google_conversion_goals()",
    json, [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    ListGoogleConversionsParams, "v3_ad_publishing().list_google_conversions()", json,
    [query("locationId"), query("type"), query("conversionType"), query("category"),
    query("startDate"), query("endDate")], "{}"
}

mock_operation! {
    UpsertGoogleConversionParams, "v3_ad_publishing().upsert_google_conversion()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleConversionParams, "v3_ad_publishing().get_google_conversion()", json,
    [path("conversionId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    DeleteGoogleConversionParams, "v3_ad_publishing().delete_google_conversion()", empty,
    [path("conversionId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    ListGoogleEntitiesParams, "v3_ad_publishing().list_google_entities()", json,
    [query("locationId"), query("type"), query("entityType"), query("campaignId"),
    query("adGroupId"), query("searchId"), query("startDate"), query("endDate"),
    query("selectedAdAccountId")], "{}"
}

mock_operation! {
    GetGoogleIntegrationParams, "v3_ad_publishing().get_google_integration()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    CreateGoogleIntegrationParams, "v3_ad_publishing().create_google_integration()",
    json, [json("body")], "{}"
}

mock_operation! {
    ListGoogleKeywordIdeasParams, "v3_ad_publishing().list_google_keyword_ideas()", json,
    [query("locationId"), query("isDraft"), json("body")], "{}"
}

mock_operation! {
    GetGoogleCurrentUserParams, "v3_ad_publishing().get_google_current_user()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    GetGoogleReportParams, "v3_ad_publishing().get_google_report()", json,
    [query("locationId"), query_joined("fields", ','), query("startDate"),
    query("endDate"), query("type"), query("groupBy")], "{}"
}

mock_operation! {
    GetGoogleCampaignReportParams, "v3_ad_publishing().get_google_campaign_report()",
    json, [path("campaignId"), query("locationId"), query("startDate"),
    query("endDate")], "{}"
}

mock_operation! {
    ListGoogleReportsParams, "v3_ad_publishing().list_google_reports()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")], "{}"
}

mock_operation! {
    ListGoogleSegmentsParams, "v3_ad_publishing().list_google_segments()", json,
    [query("locationId"), query("type")], "{}"
}

mock_operation! {
    UpsertGoogleSegmentParams, "v3_ad_publishing().upsert_google_segment()", json,
    [query("locationId"), query("type"), json("body")], "{}"
}

mock_operation! {
    CreateGoogleOfflineUserListJobParams,
    "v3_ad_publishing().create_google_offline_user_list_job()", json, [json("body")],
    "{}"
}

mock_operation! {
    GetGoogleSegmentParams, "v3_ad_publishing().get_google_segment()", json,
    [path("segmentId"), query("locationId"), query("type")], "{}"
}

mock_operation! {
    DeleteGoogleSegmentParams, "v3_ad_publishing().delete_google_segment()", empty,
    [path("segmentId"), query("locationId"), query("type")]
}

mock_operation! {
    ListGoogleTargetInterestsParams, "v3_ad_publishing().list_google_target_interests()",
    json, [query("locationId"), query("type"), query("advertisingChannelType")], "{}"
}

mock_operation! {
    SearchGoogleTargetingParams, "v3_ad_publishing().search_google_targeting()", json,
    [query("type"), query("locationId"), query("query")], "{}"
}

mock_operation! {
    GetLinkedinAdAccountParams, "v3_ad_publishing().get_linkedin_ad_account()", json,
    [query("locationId"), query("adAccountId")], "{}"
}

mock_operation! {
    DeleteLinkedinAdAccountParams, "v3_ad_publishing().delete_linkedin_ad_account()",
    empty, [query("locationId"), query("adAccountId")]
}

mock_operation! {
    ListLinkedinAdAccountsParams, "v3_ad_publishing().list_linkedin_ad_accounts()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    UpsertLinkedinCampaignGroupParams,
    "v3_ad_publishing().upsert_linkedin_campaign_group()", json, [json("body")], "{}"
}

mock_operation! {
    GetLinkedinCampaignGroupParams, "v3_ad_publishing().get_linkedin_campaign_group()",
    json, [path("adId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    PublishLinkedinCampaignGroupParams,
    "v3_ad_publishing().publish_linkedin_campaign_group()", empty, [path("adId"),
    property("locationId")]
}

mock_operation! {
    GetLinkedinIntegrationParams, "v3_ad_publishing().get_linkedin_integration()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    CreateLinkedinIntegrationParams, "v3_ad_publishing().create_linkedin_integration()",
    json, [json("body")], "{}"
}

mock_operation! {
    GetLinkedinCurrentUserParams, "v3_ad_publishing().get_linkedin_current_user()", json,
    [query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    GetLinkedinAdAnalyticsParams, "v3_ad_publishing().get_linkedin_ad_analytics()", json,
    [query("locationId"), query("startDate"), query("endDate"), query("pivot"),
    query("groupBy"), query_joined("entityUrns", ','), query_joined("fields", ',')], "{}"
}

mock_operation! {
    GetLinkedinCampaignGroupReportParams,
    "v3_ad_publishing().get_linkedin_campaign_group_report()", json,
    [path("campaignGroupId"), query("locationId"), query("startDate"), query("endDate"),
    query_joined("fields", ',')], "{}"
}

mock_operation! {
    ListLinkedinReportsParams, "v3_ad_publishing().list_linkedin_reports()", json,
    [query("locationId"), query("listType"), query("campaignId"),
    query("campaignGroupId"), query("startDate"), query("endDate"),
    query_joined("fields", ',')], "{}"
}

mock_operation! {
    SearchLinkedinTargetingParams, "v3_ad_publishing().search_linkedin_targeting()",
    json, [query("locationId"), query("facet"), query("query"), query("q")], "{}"
}

mock_operation! {
    CreateLinkedinLeadFormParams, "v3_ad_publishing().create_linkedin_lead_form()", json,
    [path("accountId"), query("locationId"), query("isDraft"), json("body")], "{}"
}

mock_operation! {
    ListLinkedinLeadFormsParams, "v3_ad_publishing().list_linkedin_lead_forms()", json,
    [path("accountId"), query("locationId"), query("isDraft")], "{}"
}

mock_operation! {
    UpdateLinkedinAdStatusParams, "v3_ad_publishing().update_linkedin_ad_status()",
    empty, [path("adId"), query("locationId"), query("isDraft"), json("body")]
}

mock_error! {
    AdPublishingError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    GetFacebookCampaignPublishingProgressError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
