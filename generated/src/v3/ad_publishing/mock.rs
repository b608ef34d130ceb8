//! The Ad Publishing API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::AdPublishingError;
use super::{
    FbAddCustomAudienceMemberParams, FbBatchUpdateAudienceMembersParams,
    FbCreateConversationFormParams, FbCreateIntegrationParams,
    FbCreatePageLeadFormParams, FbDeleteAdAccountParams, FbDeleteAdParams,
    FbDeleteAdsetParams, FbDeleteCampaignParams, FbDeleteCustomAudienceParams,
    FbDeleteIntegrationParams, FbDeletePageParams, FbDuplicateAdParams,
    FbDuplicateAdsetParams, FbDuplicateCampaignParams, FbGetAdAccountParams,
    FbGetAdAccountsParams, FbGetCampaignParams, FbGetCampaignPublishingProgressError,
    FbGetCampaignPublishingProgressParams, FbGetCampaignReportingParams,
    FbGetConversationFormsParams, FbGetCurrentUserParams, FbGetCustomAudienceByIdParams,
    FbGetCustomAudiencesParams, FbGetEntityParams, FbGetInstagramAccountsParams,
    FbGetIntegrationParams, FbGetLeadFormParams, FbGetPageLeadFormsParams,
    FbGetPagesParams, FbGetPixelsParams, FbGetReportingListParams, FbGetReportingParams,
    FbPauseAdParams, FbPauseAdsetParams, FbPauseCampaignParams, FbPublishCampaignParams,
    FbRemoveCustomAudienceMemberParams, FbResumeAdParams, FbResumeAdsetParams,
    FbResumeCampaignParams, FbSearchTargetingParams, FbSetDefaultPageParams,
    FbUpdateCustomAudienceParams, FbUpsertAdParams, FbUpsertAdsetParams,
    FbUpsertCampaignParams, FbUpsertPixelParams, GoogleCreateIntegrationParams,
    GoogleCreateOfflineUserListJobParams, GoogleDeleteAdAccountParams,
    GoogleDeleteConversionParams, GoogleDeleteSegmentParams,
    GoogleGetAdAccountDetailsParams, GoogleGetAdAccountsParams, GoogleGetAssetsParams,
    GoogleGetAudienceByIdParams, GoogleGetAudiencesParams, GoogleGetCampaignByIdParams,
    GoogleGetCampaignReportingParams, GoogleGetConversionByIdParams,
    GoogleGetConversionGoalsParams, GoogleGetConversionsParams,
    GoogleGetCurrentUserParams, GoogleGetEntityParams, GoogleGetIntegrationParams,
    GoogleGetKeywordIdeasParams, GoogleGetReportingListParams, GoogleGetReportingParams,
    GoogleGetSegmentByIdParams, GoogleGetSegmentsParams, GoogleGetTargetInterestsParams,
    GooglePublishAdParams, GoogleSearchTargetingParams, GoogleUpsertAssetsParams,
    GoogleUpsertAudienceParams, GoogleUpsertCampaignParams, GoogleUpsertConversionParams,
    GoogleUpsertSegmentParams, LiCreateIntegrationParams, LiCreateLeadFormParams,
    LiDeleteAdAccountParams, LiGetAdAccountDetailsParams, LiGetAdAccountsParams,
    LiGetAdAnalyticsParams, LiGetCampaignGroupParams, LiGetCampaignGroupReportingParams,
    LiGetCurrentUserParams, LiGetIntegrationParams, LiGetLeadFormsParams,
    LiGetReportingListParams, LiPublishCampaignGroupParams, LiSearchTargetingParams,
    LiUpdateAdStatusParams, LiUpsertCampaignGroupParams,
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

    /// Mocks [`fb_get_ad_accounts`](super::AdPublishing::fb_get_ad_accounts).
    pub fn fb_get_ad_accounts(&self) -> Expect<'a, FbGetAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_ad_account`](super::AdPublishing::fb_get_ad_account).
    pub fn fb_get_ad_account(&self) -> Expect<'a, FbGetAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_ad_account`](super::AdPublishing::fb_delete_ad_account).
    pub fn fb_delete_ad_account(&self) -> Expect<'a, FbDeleteAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_upsert_ad`](super::AdPublishing::fb_upsert_ad).
    pub fn fb_upsert_ad(&self) -> Expect<'a, FbUpsertAdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_ad`](super::AdPublishing::fb_delete_ad).
    pub fn fb_delete_ad(&self) -> Expect<'a, FbDeleteAdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_duplicate_ad`](super::AdPublishing::fb_duplicate_ad).
    pub fn fb_duplicate_ad(&self) -> Expect<'a, FbDuplicateAdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_pause_ad`](super::AdPublishing::fb_pause_ad).
    pub fn fb_pause_ad(&self) -> Expect<'a, FbPauseAdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_resume_ad`](super::AdPublishing::fb_resume_ad).
    pub fn fb_resume_ad(&self) -> Expect<'a, FbResumeAdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_upsert_adset`](super::AdPublishing::fb_upsert_adset).
    pub fn fb_upsert_adset(&self) -> Expect<'a, FbUpsertAdsetParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_adset`](super::AdPublishing::fb_delete_adset).
    pub fn fb_delete_adset(&self) -> Expect<'a, FbDeleteAdsetParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_duplicate_adset`](super::AdPublishing::fb_duplicate_adset).
    pub fn fb_duplicate_adset(&self) -> Expect<'a, FbDuplicateAdsetParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_pause_adset`](super::AdPublishing::fb_pause_adset).
    pub fn fb_pause_adset(&self) -> Expect<'a, FbPauseAdsetParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_resume_adset`](super::AdPublishing::fb_resume_adset).
    pub fn fb_resume_adset(&self) -> Expect<'a, FbResumeAdsetParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_campaign`](super::AdPublishing::fb_get_campaign).
    pub fn fb_get_campaign(&self) -> Expect<'a, FbGetCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_upsert_campaign`](super::AdPublishing::fb_upsert_campaign).
    pub fn fb_upsert_campaign(&self) -> Expect<'a, FbUpsertCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_campaign`](super::AdPublishing::fb_delete_campaign).
    pub fn fb_delete_campaign(&self) -> Expect<'a, FbDeleteCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_duplicate_campaign`](super::AdPublishing::fb_duplicate_campaign).
    pub fn fb_duplicate_campaign(&self) -> Expect<'a, FbDuplicateCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_pause_campaign`](super::AdPublishing::fb_pause_campaign).
    pub fn fb_pause_campaign(&self) -> Expect<'a, FbPauseCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_publish_campaign`](super::AdPublishing::fb_publish_campaign).
    pub fn fb_publish_campaign(&self) -> Expect<'a, FbPublishCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_campaign_publishing_progress`](super::AdPublishing::fb_get_campaign_publishing_progress).
    pub fn fb_get_campaign_publishing_progress(
        &self,
    ) -> Expect<'a, FbGetCampaignPublishingProgressParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_resume_campaign`](super::AdPublishing::fb_resume_campaign).
    pub fn fb_resume_campaign(&self) -> Expect<'a, FbResumeCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_conversation_forms`](super::AdPublishing::fb_get_conversation_forms).
    pub fn fb_get_conversation_forms(&self) -> Expect<'a, FbGetConversationFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_create_conversation_form`](super::AdPublishing::fb_create_conversation_form).
    pub fn fb_create_conversation_form(
        &self,
    ) -> Expect<'a, FbCreateConversationFormParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_custom_audiences`](super::AdPublishing::fb_get_custom_audiences).
    pub fn fb_get_custom_audiences(&self) -> Expect<'a, FbGetCustomAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_custom_audience_by_id`](super::AdPublishing::fb_get_custom_audience_by_id).
    pub fn fb_get_custom_audience_by_id(
        &self,
    ) -> Expect<'a, FbGetCustomAudienceByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_update_custom_audience`](super::AdPublishing::fb_update_custom_audience).
    pub fn fb_update_custom_audience(&self) -> Expect<'a, FbUpdateCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_custom_audience`](super::AdPublishing::fb_delete_custom_audience).
    pub fn fb_delete_custom_audience(&self) -> Expect<'a, FbDeleteCustomAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_add_custom_audience_member`](super::AdPublishing::fb_add_custom_audience_member).
    pub fn fb_add_custom_audience_member(
        &self,
    ) -> Expect<'a, FbAddCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_remove_custom_audience_member`](super::AdPublishing::fb_remove_custom_audience_member).
    pub fn fb_remove_custom_audience_member(
        &self,
    ) -> Expect<'a, FbRemoveCustomAudienceMemberParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_batch_update_audience_members`](super::AdPublishing::fb_batch_update_audience_members).
    pub fn fb_batch_update_audience_members(
        &self,
    ) -> Expect<'a, FbBatchUpdateAudienceMembersParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_entity`](super::AdPublishing::fb_get_entity).
    pub fn fb_get_entity(&self) -> Expect<'a, FbGetEntityParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_integration`](super::AdPublishing::fb_get_integration).
    pub fn fb_get_integration(&self) -> Expect<'a, FbGetIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_create_integration`](super::AdPublishing::fb_create_integration).
    pub fn fb_create_integration(&self) -> Expect<'a, FbCreateIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_integration`](super::AdPublishing::fb_delete_integration).
    pub fn fb_delete_integration(&self) -> Expect<'a, FbDeleteIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_lead_form`](super::AdPublishing::fb_get_lead_form).
    pub fn fb_get_lead_form(&self) -> Expect<'a, FbGetLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_current_user`](super::AdPublishing::fb_get_current_user).
    pub fn fb_get_current_user(&self) -> Expect<'a, FbGetCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_delete_page`](super::AdPublishing::fb_delete_page).
    pub fn fb_delete_page(&self) -> Expect<'a, FbDeletePageParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_set_default_page`](super::AdPublishing::fb_set_default_page).
    pub fn fb_set_default_page(&self) -> Expect<'a, FbSetDefaultPageParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_page_lead_forms`](super::AdPublishing::fb_get_page_lead_forms).
    pub fn fb_get_page_lead_forms(&self) -> Expect<'a, FbGetPageLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_create_page_lead_form`](super::AdPublishing::fb_create_page_lead_form).
    pub fn fb_create_page_lead_form(&self) -> Expect<'a, FbCreatePageLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_instagram_accounts`](super::AdPublishing::fb_get_instagram_accounts).
    pub fn fb_get_instagram_accounts(&self) -> Expect<'a, FbGetInstagramAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_pages`](super::AdPublishing::fb_get_pages).
    pub fn fb_get_pages(&self) -> Expect<'a, FbGetPagesParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_pixels`](super::AdPublishing::fb_get_pixels).
    pub fn fb_get_pixels(&self) -> Expect<'a, FbGetPixelsParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_upsert_pixel`](super::AdPublishing::fb_upsert_pixel).
    pub fn fb_upsert_pixel(&self) -> Expect<'a, FbUpsertPixelParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_reporting`](super::AdPublishing::fb_get_reporting).
    pub fn fb_get_reporting(&self) -> Expect<'a, FbGetReportingParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_campaign_reporting`](super::AdPublishing::fb_get_campaign_reporting).
    pub fn fb_get_campaign_reporting(&self) -> Expect<'a, FbGetCampaignReportingParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_get_reporting_list`](super::AdPublishing::fb_get_reporting_list).
    pub fn fb_get_reporting_list(&self) -> Expect<'a, FbGetReportingListParams> {
        self.mock.expect()
    }

    /// Mocks [`fb_search_targeting`](super::AdPublishing::fb_search_targeting).
    pub fn fb_search_targeting(&self) -> Expect<'a, FbSearchTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_ad_accounts`](super::AdPublishing::google_get_ad_accounts).
    pub fn google_get_ad_accounts(&self) -> Expect<'a, GoogleGetAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_ad_account_details`](super::AdPublishing::google_get_ad_account_details).
    pub fn google_get_ad_account_details(
        &self,
    ) -> Expect<'a, GoogleGetAdAccountDetailsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_delete_ad_account`](super::AdPublishing::google_delete_ad_account).
    pub fn google_delete_ad_account(&self) -> Expect<'a, GoogleDeleteAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`google_upsert_campaign`](super::AdPublishing::google_upsert_campaign).
    pub fn google_upsert_campaign(&self) -> Expect<'a, GoogleUpsertCampaignParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_campaign_by_id`](super::AdPublishing::google_get_campaign_by_id).
    pub fn google_get_campaign_by_id(&self) -> Expect<'a, GoogleGetCampaignByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`google_publish_ad`](super::AdPublishing::google_publish_ad).
    pub fn google_publish_ad(&self) -> Expect<'a, GooglePublishAdParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_assets`](super::AdPublishing::google_get_assets).
    pub fn google_get_assets(&self) -> Expect<'a, GoogleGetAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_upsert_assets`](super::AdPublishing::google_upsert_assets).
    pub fn google_upsert_assets(&self) -> Expect<'a, GoogleUpsertAssetsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_audiences`](super::AdPublishing::google_get_audiences).
    pub fn google_get_audiences(&self) -> Expect<'a, GoogleGetAudiencesParams> {
        self.mock.expect()
    }

    /// Mocks [`google_upsert_audience`](super::AdPublishing::google_upsert_audience).
    pub fn google_upsert_audience(&self) -> Expect<'a, GoogleUpsertAudienceParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_audience_by_id`](super::AdPublishing::google_get_audience_by_id).
    pub fn google_get_audience_by_id(&self) -> Expect<'a, GoogleGetAudienceByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_conversion_goals`](super::AdPublishing::google_get_conversion_goals).
    pub fn google_get_conversion_goals(
        &self,
    ) -> Expect<'a, GoogleGetConversionGoalsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_conversions`](super::AdPublishing::google_get_conversions).
    pub fn google_get_conversions(&self) -> Expect<'a, GoogleGetConversionsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_upsert_conversion`](super::AdPublishing::google_upsert_conversion).
    pub fn google_upsert_conversion(&self) -> Expect<'a, GoogleUpsertConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_conversion_by_id`](super::AdPublishing::google_get_conversion_by_id).
    pub fn google_get_conversion_by_id(
        &self,
    ) -> Expect<'a, GoogleGetConversionByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`google_delete_conversion`](super::AdPublishing::google_delete_conversion).
    pub fn google_delete_conversion(&self) -> Expect<'a, GoogleDeleteConversionParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_entity`](super::AdPublishing::google_get_entity).
    pub fn google_get_entity(&self) -> Expect<'a, GoogleGetEntityParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_integration`](super::AdPublishing::google_get_integration).
    pub fn google_get_integration(&self) -> Expect<'a, GoogleGetIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`google_create_integration`](super::AdPublishing::google_create_integration).
    pub fn google_create_integration(
        &self,
    ) -> Expect<'a, GoogleCreateIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_keyword_ideas`](super::AdPublishing::google_get_keyword_ideas).
    pub fn google_get_keyword_ideas(&self) -> Expect<'a, GoogleGetKeywordIdeasParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_current_user`](super::AdPublishing::google_get_current_user).
    pub fn google_get_current_user(&self) -> Expect<'a, GoogleGetCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_reporting`](super::AdPublishing::google_get_reporting).
    pub fn google_get_reporting(&self) -> Expect<'a, GoogleGetReportingParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_campaign_reporting`](super::AdPublishing::google_get_campaign_reporting).
    pub fn google_get_campaign_reporting(
        &self,
    ) -> Expect<'a, GoogleGetCampaignReportingParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_reporting_list`](super::AdPublishing::google_get_reporting_list).
    pub fn google_get_reporting_list(&self) -> Expect<'a, GoogleGetReportingListParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_segments`](super::AdPublishing::google_get_segments).
    pub fn google_get_segments(&self) -> Expect<'a, GoogleGetSegmentsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_upsert_segment`](super::AdPublishing::google_upsert_segment).
    pub fn google_upsert_segment(&self) -> Expect<'a, GoogleUpsertSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`google_create_offline_user_list_job`](super::AdPublishing::google_create_offline_user_list_job).
    pub fn google_create_offline_user_list_job(
        &self,
    ) -> Expect<'a, GoogleCreateOfflineUserListJobParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_segment_by_id`](super::AdPublishing::google_get_segment_by_id).
    pub fn google_get_segment_by_id(&self) -> Expect<'a, GoogleGetSegmentByIdParams> {
        self.mock.expect()
    }

    /// Mocks [`google_delete_segment`](super::AdPublishing::google_delete_segment).
    pub fn google_delete_segment(&self) -> Expect<'a, GoogleDeleteSegmentParams> {
        self.mock.expect()
    }

    /// Mocks [`google_get_target_interests`](super::AdPublishing::google_get_target_interests).
    pub fn google_get_target_interests(
        &self,
    ) -> Expect<'a, GoogleGetTargetInterestsParams> {
        self.mock.expect()
    }

    /// Mocks [`google_search_targeting`](super::AdPublishing::google_search_targeting).
    pub fn google_search_targeting(&self) -> Expect<'a, GoogleSearchTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_ad_account_details`](super::AdPublishing::li_get_ad_account_details).
    pub fn li_get_ad_account_details(&self) -> Expect<'a, LiGetAdAccountDetailsParams> {
        self.mock.expect()
    }

    /// Mocks [`li_delete_ad_account`](super::AdPublishing::li_delete_ad_account).
    pub fn li_delete_ad_account(&self) -> Expect<'a, LiDeleteAdAccountParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_ad_accounts`](super::AdPublishing::li_get_ad_accounts).
    pub fn li_get_ad_accounts(&self) -> Expect<'a, LiGetAdAccountsParams> {
        self.mock.expect()
    }

    /// Mocks [`li_upsert_campaign_group`](super::AdPublishing::li_upsert_campaign_group).
    pub fn li_upsert_campaign_group(&self) -> Expect<'a, LiUpsertCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_campaign_group`](super::AdPublishing::li_get_campaign_group).
    pub fn li_get_campaign_group(&self) -> Expect<'a, LiGetCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`li_publish_campaign_group`](super::AdPublishing::li_publish_campaign_group).
    pub fn li_publish_campaign_group(&self) -> Expect<'a, LiPublishCampaignGroupParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_integration`](super::AdPublishing::li_get_integration).
    pub fn li_get_integration(&self) -> Expect<'a, LiGetIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`li_create_integration`](super::AdPublishing::li_create_integration).
    pub fn li_create_integration(&self) -> Expect<'a, LiCreateIntegrationParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_current_user`](super::AdPublishing::li_get_current_user).
    pub fn li_get_current_user(&self) -> Expect<'a, LiGetCurrentUserParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_ad_analytics`](super::AdPublishing::li_get_ad_analytics).
    pub fn li_get_ad_analytics(&self) -> Expect<'a, LiGetAdAnalyticsParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_campaign_group_reporting`](super::AdPublishing::li_get_campaign_group_reporting).
    pub fn li_get_campaign_group_reporting(
        &self,
    ) -> Expect<'a, LiGetCampaignGroupReportingParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_reporting_list`](super::AdPublishing::li_get_reporting_list).
    pub fn li_get_reporting_list(&self) -> Expect<'a, LiGetReportingListParams> {
        self.mock.expect()
    }

    /// Mocks [`li_search_targeting`](super::AdPublishing::li_search_targeting).
    pub fn li_search_targeting(&self) -> Expect<'a, LiSearchTargetingParams> {
        self.mock.expect()
    }

    /// Mocks [`li_create_lead_form`](super::AdPublishing::li_create_lead_form).
    pub fn li_create_lead_form(&self) -> Expect<'a, LiCreateLeadFormParams> {
        self.mock.expect()
    }

    /// Mocks [`li_get_lead_forms`](super::AdPublishing::li_get_lead_forms).
    pub fn li_get_lead_forms(&self) -> Expect<'a, LiGetLeadFormsParams> {
        self.mock.expect()
    }

    /// Mocks [`li_update_ad_status`](super::AdPublishing::li_update_ad_status).
    pub fn li_update_ad_status(&self) -> Expect<'a, LiUpdateAdStatusParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<FbGetAdAccountsParams>(),
    Listed::of::<FbGetAdAccountParams>(),
    Listed::of::<FbDeleteAdAccountParams>(),
    Listed::of::<FbUpsertAdParams>(),
    Listed::of::<FbDeleteAdParams>(),
    Listed::of::<FbDuplicateAdParams>(),
    Listed::of::<FbPauseAdParams>(),
    Listed::of::<FbResumeAdParams>(),
    Listed::of::<FbUpsertAdsetParams>(),
    Listed::of::<FbDeleteAdsetParams>(),
    Listed::of::<FbDuplicateAdsetParams>(),
    Listed::of::<FbPauseAdsetParams>(),
    Listed::of::<FbResumeAdsetParams>(),
    Listed::of::<FbGetCampaignParams>(),
    Listed::of::<FbUpsertCampaignParams>(),
    Listed::of::<FbDeleteCampaignParams>(),
    Listed::of::<FbDuplicateCampaignParams>(),
    Listed::of::<FbPauseCampaignParams>(),
    Listed::of::<FbPublishCampaignParams>(),
    Listed::of::<FbGetCampaignPublishingProgressParams>(),
    Listed::of::<FbResumeCampaignParams>(),
    Listed::of::<FbGetConversationFormsParams>(),
    Listed::of::<FbCreateConversationFormParams>(),
    Listed::of::<FbGetCustomAudiencesParams>(),
    Listed::of::<FbGetCustomAudienceByIdParams>(),
    Listed::of::<FbUpdateCustomAudienceParams>(),
    Listed::of::<FbDeleteCustomAudienceParams>(),
    Listed::of::<FbAddCustomAudienceMemberParams>(),
    Listed::of::<FbRemoveCustomAudienceMemberParams>(),
    Listed::of::<FbBatchUpdateAudienceMembersParams>(),
    Listed::of::<FbGetEntityParams>(),
    Listed::of::<FbGetIntegrationParams>(),
    Listed::of::<FbCreateIntegrationParams>(),
    Listed::of::<FbDeleteIntegrationParams>(),
    Listed::of::<FbGetLeadFormParams>(),
    Listed::of::<FbGetCurrentUserParams>(),
    Listed::of::<FbDeletePageParams>(),
    Listed::of::<FbSetDefaultPageParams>(),
    Listed::of::<FbGetPageLeadFormsParams>(),
    Listed::of::<FbCreatePageLeadFormParams>(),
    Listed::of::<FbGetInstagramAccountsParams>(),
    Listed::of::<FbGetPagesParams>(),
    Listed::of::<FbGetPixelsParams>(),
    Listed::of::<FbUpsertPixelParams>(),
    Listed::of::<FbGetReportingParams>(),
    Listed::of::<FbGetCampaignReportingParams>(),
    Listed::of::<FbGetReportingListParams>(),
    Listed::of::<FbSearchTargetingParams>(),
    Listed::of::<GoogleGetAdAccountsParams>(),
    Listed::of::<GoogleGetAdAccountDetailsParams>(),
    Listed::of::<GoogleDeleteAdAccountParams>(),
    Listed::of::<GoogleUpsertCampaignParams>(),
    Listed::of::<GoogleGetCampaignByIdParams>(),
    Listed::of::<GooglePublishAdParams>(),
    Listed::of::<GoogleGetAssetsParams>(),
    Listed::of::<GoogleUpsertAssetsParams>(),
    Listed::of::<GoogleGetAudiencesParams>(),
    Listed::of::<GoogleUpsertAudienceParams>(),
    Listed::of::<GoogleGetAudienceByIdParams>(),
    Listed::of::<GoogleGetConversionGoalsParams>(),
    Listed::of::<GoogleGetConversionsParams>(),
    Listed::of::<GoogleUpsertConversionParams>(),
    Listed::of::<GoogleGetConversionByIdParams>(),
    Listed::of::<GoogleDeleteConversionParams>(),
    Listed::of::<GoogleGetEntityParams>(),
    Listed::of::<GoogleGetIntegrationParams>(),
    Listed::of::<GoogleCreateIntegrationParams>(),
    Listed::of::<GoogleGetKeywordIdeasParams>(),
    Listed::of::<GoogleGetCurrentUserParams>(),
    Listed::of::<GoogleGetReportingParams>(),
    Listed::of::<GoogleGetCampaignReportingParams>(),
    Listed::of::<GoogleGetReportingListParams>(),
    Listed::of::<GoogleGetSegmentsParams>(),
    Listed::of::<GoogleUpsertSegmentParams>(),
    Listed::of::<GoogleCreateOfflineUserListJobParams>(),
    Listed::of::<GoogleGetSegmentByIdParams>(),
    Listed::of::<GoogleDeleteSegmentParams>(),
    Listed::of::<GoogleGetTargetInterestsParams>(),
    Listed::of::<GoogleSearchTargetingParams>(),
    Listed::of::<LiGetAdAccountDetailsParams>(),
    Listed::of::<LiDeleteAdAccountParams>(),
    Listed::of::<LiGetAdAccountsParams>(),
    Listed::of::<LiUpsertCampaignGroupParams>(),
    Listed::of::<LiGetCampaignGroupParams>(),
    Listed::of::<LiPublishCampaignGroupParams>(),
    Listed::of::<LiGetIntegrationParams>(),
    Listed::of::<LiCreateIntegrationParams>(),
    Listed::of::<LiGetCurrentUserParams>(),
    Listed::of::<LiGetAdAnalyticsParams>(),
    Listed::of::<LiGetCampaignGroupReportingParams>(),
    Listed::of::<LiGetReportingListParams>(),
    Listed::of::<LiSearchTargetingParams>(),
    Listed::of::<LiCreateLeadFormParams>(),
    Listed::of::<LiGetLeadFormsParams>(),
    Listed::of::<LiUpdateAdStatusParams>(),
];

mock_operation! {
    FbGetAdAccountsParams, "v3_ad_publishing().fb_get_ad_accounts()", json,
    [query("locationId"), query("type"), query("next"), query("fetchAll"),
    query("limit")]
}

mock_operation! {
    FbGetAdAccountParams, "v3_ad_publishing().fb_get_ad_account()", json,
    [path("adAccountId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbDeleteAdAccountParams, "v3_ad_publishing().fb_delete_ad_account()", empty,
    [path("adAccountId"), json("body")]
}

mock_operation! {
    FbUpsertAdParams, "v3_ad_publishing().fb_upsert_ad()", json, [json("body")]
}

mock_operation! {
    FbDeleteAdParams, "v3_ad_publishing().fb_delete_ad()", empty, [path("adId"),
    json("body")]
}

mock_operation! {
    FbDuplicateAdParams, "v3_ad_publishing().fb_duplicate_ad()", json, [path("adId")]
}

mock_operation! {
    FbPauseAdParams, "v3_ad_publishing().fb_pause_ad()", empty, [path("adId"),
    json("body")]
}

mock_operation! {
    FbResumeAdParams, "v3_ad_publishing().fb_resume_ad()", empty, [path("adId"),
    json("body")]
}

mock_operation! {
    FbUpsertAdsetParams, "v3_ad_publishing().fb_upsert_adset()", json, [json("body")]
}

mock_operation! {
    FbDeleteAdsetParams, "v3_ad_publishing().fb_delete_adset()", empty, [path("adSetId"),
    json("body")]
}

mock_operation! {
    FbDuplicateAdsetParams, "v3_ad_publishing().fb_duplicate_adset()", json,
    [path("adSetId")]
}

mock_operation! {
    FbPauseAdsetParams, "v3_ad_publishing().fb_pause_adset()", empty, [path("adSetId"),
    json("body")]
}

mock_operation! {
    FbResumeAdsetParams, "v3_ad_publishing().fb_resume_adset()", empty, [path("adSetId"),
    json("body")]
}

mock_operation! {
    FbGetCampaignParams, "v3_ad_publishing().fb_get_campaign()", json,
    [path("campaignId"), query("locationId"), query("fields"), query("source")]
}

mock_operation! {
    FbUpsertCampaignParams, "v3_ad_publishing().fb_upsert_campaign()", json,
    [json("body")]
}

mock_operation! {
    FbDeleteCampaignParams, "v3_ad_publishing().fb_delete_campaign()", empty,
    [path("campaignId"), json("body")]
}

mock_operation! {
    FbDuplicateCampaignParams, "v3_ad_publishing().fb_duplicate_campaign()", json,
    [path("campaignId"), json("body")]
}

mock_operation! {
    FbPauseCampaignParams, "v3_ad_publishing().fb_pause_campaign()", empty,
    [path("campaignId"), json("body")]
}

mock_operation! {
    FbPublishCampaignParams, "v3_ad_publishing().fb_publish_campaign()", empty,
    [path("campaignId"), json("body")]
}

mock_operation! {
    FbGetCampaignPublishingProgressParams,
    "v3_ad_publishing().fb_get_campaign_publishing_progress()", json,
    [path("campaignId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbResumeCampaignParams, "v3_ad_publishing().fb_resume_campaign()", empty,
    [path("campaignId"), json("body")]
}

mock_operation! {
    FbGetConversationFormsParams, "v3_ad_publishing().fb_get_conversation_forms()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    FbCreateConversationFormParams, "v3_ad_publishing().fb_create_conversation_form()",
    json, [json("body")]
}

mock_operation! {
    FbGetCustomAudiencesParams, "v3_ad_publishing().fb_get_custom_audiences()", json,
    [query("locationId"), query("type"), query("adAccountId"), query("source")]
}

mock_operation! {
    FbGetCustomAudienceByIdParams, "v3_ad_publishing().fb_get_custom_audience_by_id()",
    json, [path("audienceId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbUpdateCustomAudienceParams, "v3_ad_publishing().fb_update_custom_audience()",
    empty, [path("audienceId"), json("body")]
}

mock_operation! {
    FbDeleteCustomAudienceParams, "v3_ad_publishing().fb_delete_custom_audience()",
    empty, [path("audienceId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbAddCustomAudienceMemberParams,
    "v3_ad_publishing().fb_add_custom_audience_member()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    FbRemoveCustomAudienceMemberParams,
    "v3_ad_publishing().fb_remove_custom_audience_member()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    FbBatchUpdateAudienceMembersParams,
    "v3_ad_publishing().fb_batch_update_audience_members()", empty, [path("audienceId"),
    json("body")]
}

mock_operation! {
    FbGetEntityParams, "v3_ad_publishing().fb_get_entity()", json, [query("locationId"),
    query("type"), query("entityType"), query("next"), query("fetchAll"),
    query("campaignId"), query("adSetId"), query("searchId"),
    query("selectedAdAccountId")]
}

mock_operation! {
    FbGetIntegrationParams, "v3_ad_publishing().fb_get_integration()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    FbCreateIntegrationParams, "v3_ad_publishing().fb_create_integration()", json,
    [json("body")]
}

mock_operation! {
    FbDeleteIntegrationParams, "v3_ad_publishing().fb_delete_integration()", empty,
    [json("body")]
}

mock_operation! {
    FbGetLeadFormParams, "v3_ad_publishing().fb_get_lead_form()", json,
    [path("leadFormId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbGetCurrentUserParams, "v3_ad_publishing().fb_get_current_user()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    FbDeletePageParams, "v3_ad_publishing().fb_delete_page()", empty,
    [query("locationId"), query("pageId")]
}

mock_operation! {
    FbSetDefaultPageParams, "v3_ad_publishing().fb_set_default_page()", empty,
    [query("locationId"), query("isDraft"), json("body")]
}

mock_operation! {
    FbGetPageLeadFormsParams, "v3_ad_publishing().fb_get_page_lead_forms()", json,
    [path("pageId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    FbCreatePageLeadFormParams, "v3_ad_publishing().fb_create_page_lead_form()", json,
    [path("pageId"), json("body")]
}

mock_operation! {
    FbGetInstagramAccountsParams, "v3_ad_publishing().fb_get_instagram_accounts()", json,
    [path("pageId"), query("locationId"), query("type")]
}

mock_operation! {
    FbGetPagesParams, "v3_ad_publishing().fb_get_pages()", json, [query("locationId"),
    query("fetchExisting")]
}

mock_operation! {
    FbGetPixelsParams, "v3_ad_publishing().fb_get_pixels()", json, [query("locationId"),
    query("channel"), query("pageId"), query("igUserId")]
}

mock_operation! {
    FbUpsertPixelParams, "v3_ad_publishing().fb_upsert_pixel()", json, [json("body")]
}

mock_operation! {
    FbGetReportingParams, "v3_ad_publishing().fb_get_reporting()", json,
    [query("locationId"), query_joined("fields", ','), query("groupBy"),
    query("startDate"), query("endDate"), query("type")]
}

mock_operation! {
    FbGetCampaignReportingParams, "v3_ad_publishing().fb_get_campaign_reporting()", json,
    [path("campaignId"), query("locationId"), query("startDate"), query("endDate")]
}

mock_operation! {
    FbGetReportingListParams, "v3_ad_publishing().fb_get_reporting_list()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")]
}

mock_operation! {
    FbSearchTargetingParams, "v3_ad_publishing().fb_search_targeting()", json,
    [query("type"), query("query"), query("locationId"), query("searchType")]
}

mock_operation! {
    GoogleGetAdAccountsParams, "v3_ad_publishing().google_get_ad_accounts()", json,
    [query("locationId"), query("type")]
}

mock_operation! {
    GoogleGetAdAccountDetailsParams,
    "v3_ad_publishing().google_get_ad_account_details()", json, [path("adAccountId"),
    query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleDeleteAdAccountParams, "v3_ad_publishing().google_delete_ad_account()", empty,
    [path("adAccountId"), json("body")]
}

mock_operation! {
    GoogleUpsertCampaignParams, "v3_ad_publishing().google_upsert_campaign()", json,
    [json("body")]
}

mock_operation! {
    GoogleGetCampaignByIdParams, "v3_ad_publishing().google_get_campaign_by_id()", json,
    [path("adId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    GooglePublishAdParams, "v3_ad_publishing().google_publish_ad()", empty,
    [path("adId")]
}

mock_operation! {
    GoogleGetAssetsParams, "v3_ad_publishing().google_get_assets()", json,
    [query("locationId"), query("type"), query("id"), query("advertiserOnly")]
}

mock_operation! {
    GoogleUpsertAssetsParams, "v3_ad_publishing().google_upsert_assets()", json,
    [json("body")]
}

mock_operation! {
    GoogleGetAudiencesParams, "v3_ad_publishing().google_get_audiences()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleUpsertAudienceParams, "v3_ad_publishing().google_upsert_audience()", json,
    [json("body")]
}

mock_operation! {
    GoogleGetAudienceByIdParams, "v3_ad_publishing().google_get_audience_by_id()", json,
    [path("audienceId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleGetConversionGoalsParams, "v3_ad_publishing().google_get_conversion_goals()",
    json, [query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleGetConversionsParams, "v3_ad_publishing().google_get_conversions()", json,
    [query("locationId"), query("type"), query("conversionType"), query("category"),
    query("startDate"), query("endDate")]
}

mock_operation! {
    GoogleUpsertConversionParams, "v3_ad_publishing().google_upsert_conversion()", json,
    [json("body")]
}

mock_operation! {
    GoogleGetConversionByIdParams, "v3_ad_publishing().google_get_conversion_by_id()",
    json, [path("conversionId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleDeleteConversionParams, "v3_ad_publishing().google_delete_conversion()", empty,
    [path("conversionId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleGetEntityParams, "v3_ad_publishing().google_get_entity()", json,
    [query("locationId"), query("type"), query("entityType"), query("campaignId"),
    query("adGroupId"), query("searchId"), query("startDate"), query("endDate"),
    query("selectedAdAccountId")]
}

mock_operation! {
    GoogleGetIntegrationParams, "v3_ad_publishing().google_get_integration()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleCreateIntegrationParams, "v3_ad_publishing().google_create_integration()",
    json, [json("body")]
}

mock_operation! {
    GoogleGetKeywordIdeasParams, "v3_ad_publishing().google_get_keyword_ideas()", json,
    [query("locationId"), query("isDraft"), json("body")]
}

mock_operation! {
    GoogleGetCurrentUserParams, "v3_ad_publishing().google_get_current_user()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    GoogleGetReportingParams, "v3_ad_publishing().google_get_reporting()", json,
    [query("locationId"), query_joined("fields", ','), query("startDate"),
    query("endDate"), query("type"), query("groupBy")]
}

mock_operation! {
    GoogleGetCampaignReportingParams,
    "v3_ad_publishing().google_get_campaign_reporting()", json, [path("campaignId"),
    query("locationId"), query("startDate"), query("endDate")]
}

mock_operation! {
    GoogleGetReportingListParams, "v3_ad_publishing().google_get_reporting_list()", json,
    [query("locationId"), query("listType"), query("startDate"), query("endDate"),
    query("type"), query("campaignId")]
}

mock_operation! {
    GoogleGetSegmentsParams, "v3_ad_publishing().google_get_segments()", json,
    [query("locationId"), query("type")]
}

mock_operation! {
    GoogleUpsertSegmentParams, "v3_ad_publishing().google_upsert_segment()", json,
    [query("locationId"), query("type"), json("body")]
}

mock_operation! {
    GoogleCreateOfflineUserListJobParams,
    "v3_ad_publishing().google_create_offline_user_list_job()", json, [json("body")]
}

mock_operation! {
    GoogleGetSegmentByIdParams, "v3_ad_publishing().google_get_segment_by_id()", json,
    [path("segmentId"), query("locationId"), query("type")]
}

mock_operation! {
    GoogleDeleteSegmentParams, "v3_ad_publishing().google_delete_segment()", empty,
    [path("segmentId"), query("locationId"), query("type")]
}

mock_operation! {
    GoogleGetTargetInterestsParams, "v3_ad_publishing().google_get_target_interests()",
    json, [query("locationId"), query("type"), query("advertisingChannelType")]
}

mock_operation! {
    GoogleSearchTargetingParams, "v3_ad_publishing().google_search_targeting()", json,
    [query("type"), query("locationId"), query("query")]
}

mock_operation! {
    LiGetAdAccountDetailsParams, "v3_ad_publishing().li_get_ad_account_details()", json,
    [query("locationId"), query("adAccountId")]
}

mock_operation! {
    LiDeleteAdAccountParams, "v3_ad_publishing().li_delete_ad_account()", empty,
    [query("locationId"), query("adAccountId")]
}

mock_operation! {
    LiGetAdAccountsParams, "v3_ad_publishing().li_get_ad_accounts()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    LiUpsertCampaignGroupParams, "v3_ad_publishing().li_upsert_campaign_group()", json,
    [json("body")]
}

mock_operation! {
    LiGetCampaignGroupParams, "v3_ad_publishing().li_get_campaign_group()", json,
    [path("adId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    LiPublishCampaignGroupParams, "v3_ad_publishing().li_publish_campaign_group()",
    empty, [path("adId"), json("body")]
}

mock_operation! {
    LiGetIntegrationParams, "v3_ad_publishing().li_get_integration()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    LiCreateIntegrationParams, "v3_ad_publishing().li_create_integration()", json,
    [json("body")]
}

mock_operation! {
    LiGetCurrentUserParams, "v3_ad_publishing().li_get_current_user()", json,
    [query("locationId"), query("isDraft")]
}

mock_operation! {
    LiGetAdAnalyticsParams, "v3_ad_publishing().li_get_ad_analytics()", json,
    [query("locationId"), query("startDate"), query("endDate"), query("pivot"),
    query("groupBy"), query("entityUrns"), query_joined("fields", ',')]
}

mock_operation! {
    LiGetCampaignGroupReportingParams,
    "v3_ad_publishing().li_get_campaign_group_reporting()", json,
    [path("campaignGroupId"), query("locationId"), query("startDate"), query("endDate"),
    query_joined("fields", ',')]
}

mock_operation! {
    LiGetReportingListParams, "v3_ad_publishing().li_get_reporting_list()", json,
    [query("locationId"), query("listType"), query("campaignId"),
    query("campaignGroupId"), query("startDate"), query("endDate"),
    query_joined("fields", ',')]
}

mock_operation! {
    LiSearchTargetingParams, "v3_ad_publishing().li_search_targeting()", json,
    [query("locationId"), query("facet"), query("query"), query("q")]
}

mock_operation! {
    LiCreateLeadFormParams, "v3_ad_publishing().li_create_lead_form()", json,
    [path("accountId"), query("locationId"), query("isDraft"), json("body")]
}

mock_operation! {
    LiGetLeadFormsParams, "v3_ad_publishing().li_get_lead_forms()", json,
    [path("accountId"), query("locationId"), query("isDraft")]
}

mock_operation! {
    LiUpdateAdStatusParams, "v3_ad_publishing().li_update_ad_status()", empty,
    [path("adId"), query("locationId"), query("isDraft"), json("body")]
}

mock_error! {
    AdPublishingError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}

mock_error! {
    FbGetCampaignPublishingProgressError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    NotFound = 404; UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
