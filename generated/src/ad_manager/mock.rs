//! The Ad Manager API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AdManagerError;
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
    GetFacebookCampaignReportParams, GetFacebookCurrentUserParams,
    GetFacebookCustomAudienceParams, GetFacebookIntegrationParams,
    GetFacebookLeadFormParams, GetFacebookReportParams, GetGoogleAdAccountParams,
    GetGoogleAudienceParams, GetGoogleCampaignParams, GetGoogleCampaignReportParams,
    GetGoogleConversionParams, GetGoogleCurrentUserParams, GetGoogleIntegrationParams,
    GetGoogleReportParams, GetGoogleSegmentParams, GetLinkedinAdAccountParams,
    GetLinkedinAdAnalyticsParams, GetLinkedinCampaignGroupParams,
    GetLinkedinCampaignGroupReportParams, GetLinkedinCurrentUserParams,
    GetLinkedinIntegrationParams, ListFacebookAdAccountsParams,
    ListFacebookConversationFormsParams, ListFacebookCustomAudiencesParams,
    ListFacebookEntitiesParams, ListFacebookInstagramAccountsParams,
    ListFacebookPageLeadFormsParams, ListFacebookPagesParams, ListFacebookPixelsParams,
    ListFacebookReportsParams, ListGoogleAdAccountsParams, ListGoogleAssetsParams,
    ListGoogleAudiencesParams, ListGoogleConversionGoalsParams,
    ListGoogleConversionsParams, ListGoogleEntitiesParams, ListGoogleKeywordIdeasParams,
    ListGoogleReportsParams, ListGoogleSegmentsParams, ListGoogleTargetInterestsParams,
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

/// The mock of the Ad Manager API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct AdManager<'a> {
    mock: &'a Mock,
}

impl<'a> AdManager<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_facebook_ad_accounts`](super::AdManager::list_facebook_ad_accounts).
    pub fn list_facebook_ad_accounts(&self) -> Expect<'a, ListFacebookAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_ad_account`](super::AdManager::get_facebook_ad_account).
    pub fn get_facebook_ad_account(&self) -> Expect<'a, GetFacebookAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad_account`](super::AdManager::delete_facebook_ad_account).
    pub fn delete_facebook_ad_account(
        &self,
    ) -> Expect<'a, DeleteFacebookAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_ad`](super::AdManager::upsert_facebook_ad).
    pub fn upsert_facebook_ad(&self) -> Expect<'a, UpsertFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad`](super::AdManager::delete_facebook_ad).
    pub fn delete_facebook_ad(&self) -> Expect<'a, DeleteFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_ad`](super::AdManager::duplicate_facebook_ad).
    pub fn duplicate_facebook_ad(&self) -> Expect<'a, DuplicateFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_ad`](super::AdManager::pause_facebook_ad).
    pub fn pause_facebook_ad(&self) -> Expect<'a, PauseFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_ad`](super::AdManager::resume_facebook_ad).
    pub fn resume_facebook_ad(&self) -> Expect<'a, ResumeFacebookAdParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_ad_set`](super::AdManager::upsert_facebook_ad_set).
    pub fn upsert_facebook_ad_set(&self) -> Expect<'a, UpsertFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_ad_set`](super::AdManager::delete_facebook_ad_set).
    pub fn delete_facebook_ad_set(&self) -> Expect<'a, DeleteFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_ad_set`](super::AdManager::duplicate_facebook_ad_set).
    pub fn duplicate_facebook_ad_set(&self) -> Expect<'a, DuplicateFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_ad_set`](super::AdManager::pause_facebook_ad_set).
    pub fn pause_facebook_ad_set(&self) -> Expect<'a, PauseFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_ad_set`](super::AdManager::resume_facebook_ad_set).
    pub fn resume_facebook_ad_set(&self) -> Expect<'a, ResumeFacebookAdSetParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_campaign`](super::AdManager::get_facebook_campaign).
    pub fn get_facebook_campaign(&self) -> Expect<'a, GetFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_campaign`](super::AdManager::upsert_facebook_campaign).
    pub fn upsert_facebook_campaign(&self) -> Expect<'a, UpsertFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_campaign`](super::AdManager::delete_facebook_campaign).
    pub fn delete_facebook_campaign(&self) -> Expect<'a, DeleteFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`duplicate_facebook_campaign`](super::AdManager::duplicate_facebook_campaign).
    pub fn duplicate_facebook_campaign(
        &self,
    ) -> Expect<'a, DuplicateFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`pause_facebook_campaign`](super::AdManager::pause_facebook_campaign).
    pub fn pause_facebook_campaign(&self) -> Expect<'a, PauseFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_facebook_campaign`](super::AdManager::publish_facebook_campaign).
    pub fn publish_facebook_campaign(
        &self,
    ) -> Expect<'a, PublishFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`resume_facebook_campaign`](super::AdManager::resume_facebook_campaign).
    pub fn resume_facebook_campaign(&self) -> Expect<'a, ResumeFacebookCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_conversation_forms`](super::AdManager::list_facebook_conversation_forms).
    pub fn list_facebook_conversation_forms(
        &self,
    ) -> Expect<'a, ListFacebookConversationFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_conversation_form`](super::AdManager::create_facebook_conversation_form).
    pub fn create_facebook_conversation_form(
        &self,
    ) -> Expect<'a, CreateFacebookConversationFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_custom_audiences`](super::AdManager::list_facebook_custom_audiences).
    pub fn list_facebook_custom_audiences(
        &self,
    ) -> Expect<'a, ListFacebookCustomAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_custom_audience`](super::AdManager::get_facebook_custom_audience).
    pub fn get_facebook_custom_audience(
        &self,
    ) -> Expect<'a, GetFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_facebook_custom_audience`](super::AdManager::update_facebook_custom_audience).
    pub fn update_facebook_custom_audience(
        &self,
    ) -> Expect<'a, UpdateFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_custom_audience`](super::AdManager::delete_facebook_custom_audience).
    pub fn delete_facebook_custom_audience(
        &self,
    ) -> Expect<'a, DeleteFacebookCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`add_facebook_custom_audience_member`](super::AdManager::add_facebook_custom_audience_member).
    pub fn add_facebook_custom_audience_member(
        &self,
    ) -> Expect<'a, AddFacebookCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`remove_facebook_custom_audience_member`](super::AdManager::remove_facebook_custom_audience_member).
    pub fn remove_facebook_custom_audience_member(
        &self,
    ) -> Expect<'a, RemoveFacebookCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`bulk_update_facebook_audience_members`](super::AdManager::bulk_update_facebook_audience_members).
    pub fn bulk_update_facebook_audience_members(
        &self,
    ) -> Expect<'a, BulkUpdateFacebookAudienceMembersParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_entities`](super::AdManager::list_facebook_entities).
    pub fn list_facebook_entities(&self) -> Expect<'a, ListFacebookEntitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_integration`](super::AdManager::get_facebook_integration).
    pub fn get_facebook_integration(&self) -> Expect<'a, GetFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_integration`](super::AdManager::create_facebook_integration).
    pub fn create_facebook_integration(
        &self,
    ) -> Expect<'a, CreateFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_integration`](super::AdManager::delete_facebook_integration).
    pub fn delete_facebook_integration(
        &self,
    ) -> Expect<'a, DeleteFacebookIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_lead_form`](super::AdManager::get_facebook_lead_form).
    pub fn get_facebook_lead_form(&self) -> Expect<'a, GetFacebookLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_current_user`](super::AdManager::get_facebook_current_user).
    pub fn get_facebook_current_user(&self) -> Expect<'a, GetFacebookCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_facebook_page`](super::AdManager::delete_facebook_page).
    pub fn delete_facebook_page(&self) -> Expect<'a, DeleteFacebookPageParams> {
        self.mock.expect()
    }

    /// Mocks [`set_facebook_default_page`](super::AdManager::set_facebook_default_page).
    pub fn set_facebook_default_page(&self) -> Expect<'a, SetFacebookDefaultPageParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_page_lead_forms`](super::AdManager::list_facebook_page_lead_forms).
    pub fn list_facebook_page_lead_forms(
        &self,
    ) -> Expect<'a, ListFacebookPageLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`create_facebook_page_lead_form`](super::AdManager::create_facebook_page_lead_form).
    pub fn create_facebook_page_lead_form(
        &self,
    ) -> Expect<'a, CreateFacebookPageLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_instagram_accounts`](super::AdManager::list_facebook_instagram_accounts).
    pub fn list_facebook_instagram_accounts(
        &self,
    ) -> Expect<'a, ListFacebookInstagramAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_pages`](super::AdManager::list_facebook_pages).
    pub fn list_facebook_pages(&self) -> Expect<'a, ListFacebookPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_pixels`](super::AdManager::list_facebook_pixels).
    pub fn list_facebook_pixels(&self) -> Expect<'a, ListFacebookPixelsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_facebook_pixel`](super::AdManager::upsert_facebook_pixel).
    pub fn upsert_facebook_pixel(&self) -> Expect<'a, UpsertFacebookPixelParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_report`](super::AdManager::get_facebook_report).
    pub fn get_facebook_report(&self) -> Expect<'a, GetFacebookReportParams> {
        self.mock.expect()
    }

    /// Mocks [`get_facebook_campaign_report`](super::AdManager::get_facebook_campaign_report).
    pub fn get_facebook_campaign_report(
        &self,
    ) -> Expect<'a, GetFacebookCampaignReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_facebook_reports`](super::AdManager::list_facebook_reports).
    pub fn list_facebook_reports(&self) -> Expect<'a, ListFacebookReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_facebook_targeting`](super::AdManager::search_facebook_targeting).
    pub fn search_facebook_targeting(
        &self,
    ) -> Expect<'a, SearchFacebookTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_ad_accounts`](super::AdManager::list_google_ad_accounts).
    pub fn list_google_ad_accounts(&self) -> Expect<'a, ListGoogleAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_ad_account`](super::AdManager::get_google_ad_account).
    pub fn get_google_ad_account(&self) -> Expect<'a, GetGoogleAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_ad_account`](super::AdManager::delete_google_ad_account).
    pub fn delete_google_ad_account(&self) -> Expect<'a, DeleteGoogleAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_campaign`](super::AdManager::upsert_google_campaign).
    pub fn upsert_google_campaign(&self) -> Expect<'a, UpsertGoogleCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_campaign`](super::AdManager::get_google_campaign).
    pub fn get_google_campaign(&self) -> Expect<'a, GetGoogleCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_google_ad`](super::AdManager::publish_google_ad).
    pub fn publish_google_ad(&self) -> Expect<'a, PublishGoogleAdParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_assets`](super::AdManager::list_google_assets).
    pub fn list_google_assets(&self) -> Expect<'a, ListGoogleAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_assets`](super::AdManager::upsert_google_assets).
    pub fn upsert_google_assets(&self) -> Expect<'a, UpsertGoogleAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_audiences`](super::AdManager::list_google_audiences).
    pub fn list_google_audiences(&self) -> Expect<'a, ListGoogleAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_audience`](super::AdManager::upsert_google_audience).
    pub fn upsert_google_audience(&self) -> Expect<'a, UpsertGoogleAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_audience`](super::AdManager::get_google_audience).
    pub fn get_google_audience(&self) -> Expect<'a, GetGoogleAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_conversion_goals`](super::AdManager::list_google_conversion_goals).
    pub fn list_google_conversion_goals(
        &self,
    ) -> Expect<'a, ListGoogleConversionGoalsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_conversions`](super::AdManager::list_google_conversions).
    pub fn list_google_conversions(&self) -> Expect<'a, ListGoogleConversionsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_conversion`](super::AdManager::upsert_google_conversion).
    pub fn upsert_google_conversion(&self) -> Expect<'a, UpsertGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_conversion`](super::AdManager::get_google_conversion).
    pub fn get_google_conversion(&self) -> Expect<'a, GetGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_conversion`](super::AdManager::delete_google_conversion).
    pub fn delete_google_conversion(&self) -> Expect<'a, DeleteGoogleConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_entities`](super::AdManager::list_google_entities).
    pub fn list_google_entities(&self) -> Expect<'a, ListGoogleEntitiesParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_integration`](super::AdManager::get_google_integration).
    pub fn get_google_integration(&self) -> Expect<'a, GetGoogleIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_google_integration`](super::AdManager::create_google_integration).
    pub fn create_google_integration(
        &self,
    ) -> Expect<'a, CreateGoogleIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_keyword_ideas`](super::AdManager::list_google_keyword_ideas).
    pub fn list_google_keyword_ideas(&self) -> Expect<'a, ListGoogleKeywordIdeasParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_current_user`](super::AdManager::get_google_current_user).
    pub fn get_google_current_user(&self) -> Expect<'a, GetGoogleCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_report`](super::AdManager::get_google_report).
    pub fn get_google_report(&self) -> Expect<'a, GetGoogleReportParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_campaign_report`](super::AdManager::get_google_campaign_report).
    pub fn get_google_campaign_report(
        &self,
    ) -> Expect<'a, GetGoogleCampaignReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_reports`](super::AdManager::list_google_reports).
    pub fn list_google_reports(&self) -> Expect<'a, ListGoogleReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_segments`](super::AdManager::list_google_segments).
    pub fn list_google_segments(&self) -> Expect<'a, ListGoogleSegmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_google_segment`](super::AdManager::upsert_google_segment).
    pub fn upsert_google_segment(&self) -> Expect<'a, UpsertGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`create_google_offline_user_list_job`](super::AdManager::create_google_offline_user_list_job).
    pub fn create_google_offline_user_list_job(
        &self,
    ) -> Expect<'a, CreateGoogleOfflineUserListJobParams> {
        self.mock.expect()
    }

    /// Mocks [`get_google_segment`](super::AdManager::get_google_segment).
    pub fn get_google_segment(&self) -> Expect<'a, GetGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_google_segment`](super::AdManager::delete_google_segment).
    pub fn delete_google_segment(&self) -> Expect<'a, DeleteGoogleSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`list_google_target_interests`](super::AdManager::list_google_target_interests).
    pub fn list_google_target_interests(
        &self,
    ) -> Expect<'a, ListGoogleTargetInterestsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_google_targeting`](super::AdManager::search_google_targeting).
    pub fn search_google_targeting(&self) -> Expect<'a, SearchGoogleTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_ad_account`](super::AdManager::get_linkedin_ad_account).
    pub fn get_linkedin_ad_account(&self) -> Expect<'a, GetLinkedinAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_linkedin_ad_account`](super::AdManager::delete_linkedin_ad_account).
    pub fn delete_linkedin_ad_account(
        &self,
    ) -> Expect<'a, DeleteLinkedinAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_ad_accounts`](super::AdManager::list_linkedin_ad_accounts).
    pub fn list_linkedin_ad_accounts(&self) -> Expect<'a, ListLinkedinAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`upsert_linkedin_campaign_group`](super::AdManager::upsert_linkedin_campaign_group).
    pub fn upsert_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, UpsertLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_campaign_group`](super::AdManager::get_linkedin_campaign_group).
    pub fn get_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, GetLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`publish_linkedin_campaign_group`](super::AdManager::publish_linkedin_campaign_group).
    pub fn publish_linkedin_campaign_group(
        &self,
    ) -> Expect<'a, PublishLinkedinCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_integration`](super::AdManager::get_linkedin_integration).
    pub fn get_linkedin_integration(&self) -> Expect<'a, GetLinkedinIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`create_linkedin_integration`](super::AdManager::create_linkedin_integration).
    pub fn create_linkedin_integration(
        &self,
    ) -> Expect<'a, CreateLinkedinIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_current_user`](super::AdManager::get_linkedin_current_user).
    pub fn get_linkedin_current_user(&self) -> Expect<'a, GetLinkedinCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_ad_analytics`](super::AdManager::get_linkedin_ad_analytics).
    pub fn get_linkedin_ad_analytics(&self) -> Expect<'a, GetLinkedinAdAnalyticsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_linkedin_campaign_group_report`](super::AdManager::get_linkedin_campaign_group_report).
    pub fn get_linkedin_campaign_group_report(
        &self,
    ) -> Expect<'a, GetLinkedinCampaignGroupReportParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_reports`](super::AdManager::list_linkedin_reports).
    pub fn list_linkedin_reports(&self) -> Expect<'a, ListLinkedinReportsParams> {
        self.mock.expect()
    }

    /// Mocks [`search_linkedin_targeting`](super::AdManager::search_linkedin_targeting).
    pub fn search_linkedin_targeting(
        &self,
    ) -> Expect<'a, SearchLinkedinTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`create_linkedin_lead_form`](super::AdManager::create_linkedin_lead_form).
    pub fn create_linkedin_lead_form(&self) -> Expect<'a, CreateLinkedinLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`list_linkedin_lead_forms`](super::AdManager::list_linkedin_lead_forms).
    pub fn list_linkedin_lead_forms(&self) -> Expect<'a, ListLinkedinLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_linkedin_ad_status`](super::AdManager::update_linkedin_ad_status).
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
    ListFacebookAdAccountsParams, "ad_manager().list_facebook_ad_accounts()", json,
    [query("locationId"), query("type"), query("next"), query("fetchAll"),
    query("limit")], "{}"
}

mock_operation! {
    GetFacebookAdAccountParams, "ad_manager().get_facebook_ad_account()", json,
    [path("adAccountId"), query("locationId")], "{}"
}

mock_operation! {
    DeleteFacebookAdAccountParams, "ad_manager().delete_facebook_ad_account()", empty,
    [path("adAccountId"), property("locationId")]
}

mock_operation! {
    UpsertFacebookAdParams, "ad_manager().upsert_facebook_ad()", json, [json("body")],
    "{}"
}

mock_operation! {
    DeleteFacebookAdParams, "ad_manager().delete_facebook_ad()", empty, [path("adId"),
    property("locationId")]
}

mock_operation! {
    DuplicateFacebookAdParams, "ad_manager().duplicate_facebook_ad()", json,
    [path("adId")], "{}"
}

mock_operation! {
    PauseFacebookAdParams, "ad_manager().pause_facebook_ad()", empty, [path("adId"),
    property("locationId")]
}

mock_operation! {
    ResumeFacebookAdParams, "ad_manager().resume_facebook_ad()", empty, [path("adId"),
    property("locationId")]
}

mock_operation! {
    UpsertFacebookAdSetParams, "ad_manager().upsert_facebook_ad_set()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookAdSetParams, "ad_manager().delete_facebook_ad_set()", empty,
    [path("adsetId"), property("locationId")]
}

mock_operation! {
    DuplicateFacebookAdSetParams, "ad_manager().duplicate_facebook_ad_set()", json,
    [path("adsetId")], "{}"
}

mock_operation! {
    PauseFacebookAdSetParams, "ad_manager().pause_facebook_ad_set()", empty,
    [path("adsetId"), property("locationId")]
}

mock_operation! {
    ResumeFacebookAdSetParams, "ad_manager().resume_facebook_ad_set()", empty,
    [path("adsetId"), property("locationId")]
}

mock_operation! {
    GetFacebookCampaignParams, "ad_manager().get_facebook_campaign()", json,
    [path("campaignId"), query("locationId"), query_joined("fields", ','),
    query("source")], "{}"
}

mock_operation! {
    UpsertFacebookCampaignParams, "ad_manager().upsert_facebook_campaign()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookCampaignParams, "ad_manager().delete_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    DuplicateFacebookCampaignParams, "ad_manager().duplicate_facebook_campaign()", json,
    [path("campaignId"), property("locationId")], "{}"
}

mock_operation! {
    PauseFacebookCampaignParams, "ad_manager().pause_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    PublishFacebookCampaignParams, "ad_manager().publish_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    ResumeFacebookCampaignParams, "ad_manager().resume_facebook_campaign()", empty,
    [path("campaignId"), property("locationId")]
}

mock_operation! {
    ListFacebookConversationFormsParams,
    "ad_manager().list_facebook_conversation_forms()", json, [query("locationId")], "{}"
}

mock_operation! {
    CreateFacebookConversationFormParams,
    "ad_manager().create_facebook_conversation_form()", json, [json("body")], "{}"
}

mock_operation! {
    ListFacebookCustomAudiencesParams, "ad_manager().list_facebook_custom_audiences()",
    json, [query("locationId"), query("type"), query("adAccountId"), query("source")],
    "{}"
}

mock_operation! {
    GetFacebookCustomAudienceParams, "ad_manager().get_facebook_custom_audience()", json,
    [path("audienceId"), query("locationId")], "{}"
}

mock_operation! {
    UpdateFacebookCustomAudienceParams, "ad_manager().update_facebook_custom_audience()",
    empty, [path("audienceId"), json("body")]
}

mock_operation! {
    DeleteFacebookCustomAudienceParams, "ad_manager().delete_facebook_custom_audience()",
    empty, [path("audienceId"), query("locationId")]
}

mock_operation! {
    AddFacebookCustomAudienceMemberParams,
    "ad_manager().add_facebook_custom_audience_member()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    RemoveFacebookCustomAudienceMemberParams,
    "ad_manager().remove_facebook_custom_audience_member()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    BulkUpdateFacebookAudienceMembersParams,
    "ad_manager().bulk_update_facebook_audience_members()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    ListFacebookEntitiesParams, "ad_manager().list_facebook_entities()", json,
    [query("locationId"), query("type"), query("entityType"), query("next"),
    query("fetchAll"), query("campaignId"), query("adSetId"), query("searchId"),
    query("selectedAdAccountId")], "{}"
}

mock_operation! {
    GetFacebookIntegrationParams, "ad_manager().get_facebook_integration()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    CreateFacebookIntegrationParams, "ad_manager().create_facebook_integration()", json,
    [json("body")], "{}"
}

mock_operation! {
    DeleteFacebookIntegrationParams, "ad_manager().delete_facebook_integration()", empty,
    [property("locationId")]
}

mock_operation! {
    GetFacebookLeadFormParams, "ad_manager().get_facebook_lead_form()", json,
    [path("leadFormId"), query("locationId")], "{}"
}

mock_operation! {
    GetFacebookCurrentUserParams, "ad_manager().get_facebook_current_user()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    DeleteFacebookPageParams, "ad_manager().delete_facebook_page()", empty,
    [query("locationId"), query("pageId")]
}

mock_operation! {
    SetFacebookDefaultPageParams, "ad_manager().set_facebook_default_page()", empty,
    [query("locationId"), property("pageId")]
}

mock_operation! {
    ListFacebookPageLeadFormsParams, "ad_manager().list_facebook_page_lead_forms()",
    json, [path("pageId"), query("locationId")], "{}"
}

mock_operation! {
    CreateFacebookPageLeadFormParams, "ad_manager().create_facebook_page_lead_form()",
    json, [path("pageId"), json("body")], "{}"
}

mock_operation! {
    ListFacebookInstagramAccountsParams,
    "ad_manager().list_facebook_instagram_accounts()", json, [path("pageId"),
    query("locationId"), query("type")], "{}"
}

mock_operation! {
    ListFacebookPagesParams, "ad_manager().list_facebook_pages()", json,
    [query("locationId"), query("fetchExisting")], "{}"
}

mock_operation! {
    ListFacebookPixelsParams, "ad_manager().list_facebook_pixels()", json,
    [query("locationId"), query("channel"), query("pageId"), query("igUserId")], "{}"
}

mock_operation! {
    UpsertFacebookPixelParams, "ad_manager().upsert_facebook_pixel()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetFacebookReportParams, "ad_manager().get_facebook_report()", json,
    [query("locationId"), query("groupBy"), query("startDate"), query("endDate"),
    query("type"), query_joined("fields", ',')], "{}"
}

mock_operation! {
    GetFacebookCampaignReportParams, "ad_manager().get_facebook_campaign_report()", json,
    [path("campaignId"), query("locationId"), query("startDate"), query("endDate")], "{}"
}

mock_operation! {
    ListFacebookReportsParams, "ad_manager().list_facebook_reports()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")], "{}"
}

mock_operation! {
    SearchFacebookTargetingParams, "ad_manager().search_facebook_targeting()", json,
    [query("type"), query("query"), query("searchType")], "{}"
}

mock_operation! {
    ListGoogleAdAccountsParams, "ad_manager().list_google_ad_accounts()", json,
    [query("locationId"), query("type")], "{}"
}

mock_operation! {
    GetGoogleAdAccountParams, "ad_manager().get_google_ad_account()", json,
    [path("adAccountId"), query("locationId")], "{}"
}

mock_operation! {
    DeleteGoogleAdAccountParams, "ad_manager().delete_google_ad_account()", empty,
    [path("adAccountId"), property("locationId")]
}

mock_operation! {
    UpsertGoogleCampaignParams, "ad_manager().upsert_google_campaign()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleCampaignParams, "ad_manager().get_google_campaign()", json, [path("adId"),
    query("locationId")], "{}"
}

mock_operation! {
    PublishGoogleAdParams, "ad_manager().publish_google_ad()", empty, [path("adId")]
}

mock_operation! {
    ListGoogleAssetsParams, "ad_manager().list_google_assets()", json,
    [query("locationId"), query("type"), query("id"), query("advertiserOnly")], "{}"
}

mock_operation! {
    UpsertGoogleAssetsParams, "ad_manager().upsert_google_assets()", json,
    [json("body")], "{}"
}

mock_operation! {
    ListGoogleAudiencesParams, "ad_manager().list_google_audiences()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    UpsertGoogleAudienceParams, "ad_manager().upsert_google_audience()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleAudienceParams, "ad_manager().get_google_audience()", json,
    [path("audienceId"), query("locationId")], "{}"
}

mock_operation! {
    ListGoogleConversionGoalsParams, "ad_manager().list_google_conversion_goals()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    ListGoogleConversionsParams, "ad_manager().list_google_conversions()", json,
    [query("locationId"), query("type"), query("conversionType"), query("category"),
    query("startDate"), query("endDate")], "{}"
}

mock_operation! {
    UpsertGoogleConversionParams, "ad_manager().upsert_google_conversion()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetGoogleConversionParams, "ad_manager().get_google_conversion()", json,
    [path("conversionId"), query("locationId")], "{}"
}

mock_operation! {
    DeleteGoogleConversionParams, "ad_manager().delete_google_conversion()", empty,
    [path("conversionId"), query("locationId")]
}

mock_operation! {
    ListGoogleEntitiesParams, "ad_manager().list_google_entities()", json,
    [query("locationId"), query("type"), query("entityType"), query("campaignId"),
    query("adGroupId"), query("searchId"), query("startDate"), query("endDate"),
    query("selectedAdAccountId")], "{}"
}

mock_operation! {
    GetGoogleIntegrationParams, "ad_manager().get_google_integration()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    CreateGoogleIntegrationParams, "ad_manager().create_google_integration()", json,
    [json("body")], "{}"
}

mock_operation! {
    ListGoogleKeywordIdeasParams, "ad_manager().list_google_keyword_ideas()", json,
    [query("locationId"), json("body")], "{}"
}

mock_operation! {
    GetGoogleCurrentUserParams, "ad_manager().get_google_current_user()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    GetGoogleReportParams, "ad_manager().get_google_report()", json,
    [query("locationId"), query("startDate"), query("endDate"), query("type"),
    query_joined("fields", ','), query("groupBy")], "{}"
}

mock_operation! {
    GetGoogleCampaignReportParams, "ad_manager().get_google_campaign_report()", json,
    [path("campaignId"), query("locationId"), query("startDate"), query("endDate")], "{}"
}

mock_operation! {
    ListGoogleReportsParams, "ad_manager().list_google_reports()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")], "{}"
}

mock_operation! {
    ListGoogleSegmentsParams, "ad_manager().list_google_segments()", json,
    [query("locationId"), query("type")], "{}"
}

mock_operation! {
    UpsertGoogleSegmentParams, "ad_manager().upsert_google_segment()", json,
    [query("locationId"), query("type"), json("body")], "{}"
}

mock_operation! {
    CreateGoogleOfflineUserListJobParams,
    "ad_manager().create_google_offline_user_list_job()", json, [json("body")], "{}"
}

mock_operation! {
    GetGoogleSegmentParams, "ad_manager().get_google_segment()", json,
    [path("segmentId"), query("locationId"), query("type")], "{}"
}

mock_operation! {
    DeleteGoogleSegmentParams, "ad_manager().delete_google_segment()", empty,
    [path("segmentId"), query("locationId"), query("type")]
}

mock_operation! {
    ListGoogleTargetInterestsParams, "ad_manager().list_google_target_interests()", json,
    [query("locationId"), query("type"), query("advertisingChannelType")], "{}"
}

mock_operation! {
    SearchGoogleTargetingParams, "ad_manager().search_google_targeting()", json,
    [query("type"), query("locationId"), query("query")], "{}"
}

mock_operation! {
    GetLinkedinAdAccountParams, "ad_manager().get_linkedin_ad_account()", json,
    [query("locationId"), query("adAccountId")], "{}"
}

mock_operation! {
    DeleteLinkedinAdAccountParams, "ad_manager().delete_linkedin_ad_account()", empty,
    [query("locationId"), query("adAccountId")]
}

mock_operation! {
    ListLinkedinAdAccountsParams, "ad_manager().list_linkedin_ad_accounts()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    UpsertLinkedinCampaignGroupParams, "ad_manager().upsert_linkedin_campaign_group()",
    json, [json("body")], "{}"
}

mock_operation! {
    GetLinkedinCampaignGroupParams, "ad_manager().get_linkedin_campaign_group()", json,
    [path("adId"), query("locationId")], "{}"
}

mock_operation! {
    PublishLinkedinCampaignGroupParams, "ad_manager().publish_linkedin_campaign_group()",
    empty, [path("adId"), property("locationId")]
}

mock_operation! {
    GetLinkedinIntegrationParams, "ad_manager().get_linkedin_integration()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    CreateLinkedinIntegrationParams, "ad_manager().create_linkedin_integration()", json,
    [json("body")], "{}"
}

mock_operation! {
    GetLinkedinCurrentUserParams, "ad_manager().get_linkedin_current_user()", json,
    [query("locationId")], "{}"
}

mock_operation! {
    GetLinkedinAdAnalyticsParams, "ad_manager().get_linkedin_ad_analytics()", json,
    [query("locationId"), query("startDate"), query("endDate"), query("pivot"),
    query("groupBy"), query_joined("entityUrns", ','), query_joined("fields", ',')], "{}"
}

mock_operation! {
    GetLinkedinCampaignGroupReportParams,
    "ad_manager().get_linkedin_campaign_group_report()", json, [path("campaignGroupId"),
    query("locationId"), query("startDate"), query("endDate"), query_joined("fields",
    ',')], "{}"
}

mock_operation! {
    ListLinkedinReportsParams, "ad_manager().list_linkedin_reports()", json,
    [query("locationId"), query("listType"), query("campaignId"),
    query("campaignGroupId"), query("startDate"), query("endDate"),
    query_joined("fields", ',')], "{}"
}

mock_operation! {
    SearchLinkedinTargetingParams, "ad_manager().search_linkedin_targeting()", json,
    [query("locationId"), query("facet"), query("query"), query("q")], "{}"
}

mock_operation! {
    CreateLinkedinLeadFormParams, "ad_manager().create_linkedin_lead_form()", json,
    [path("accountId"), query("locationId"), json("body")], "{}"
}

mock_operation! {
    ListLinkedinLeadFormsParams, "ad_manager().list_linkedin_lead_forms()", json,
    [path("accountId"), query("locationId")], "{}"
}

mock_operation! {
    UpdateLinkedinAdStatusParams, "ad_manager().update_linkedin_ad_status()", empty,
    [path("adId"), query("locationId"), json("body")]
}

mock_error! {
    AdManagerError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
