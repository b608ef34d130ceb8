//! The Ad Publishing API, version 3: 95 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::LocationId;

mod errors;
mod fb_add_custom_audience_member;
mod fb_batch_update_audience_members;
mod fb_create_conversation_form;
mod fb_create_integration;
mod fb_create_page_lead_form;
mod fb_delete_ad;
mod fb_delete_ad_account;
mod fb_delete_adset;
mod fb_delete_campaign;
mod fb_delete_custom_audience;
mod fb_delete_integration;
mod fb_delete_page;
mod fb_duplicate_ad;
mod fb_duplicate_adset;
mod fb_duplicate_campaign;
mod fb_get_ad_account;
mod fb_get_ad_accounts;
mod fb_get_campaign;
mod fb_get_campaign_publishing_progress;
mod fb_get_campaign_reporting;
mod fb_get_conversation_forms;
mod fb_get_current_user;
mod fb_get_custom_audience_by_id;
mod fb_get_custom_audiences;
mod fb_get_entity;
mod fb_get_instagram_accounts;
mod fb_get_integration;
mod fb_get_lead_form;
mod fb_get_page_lead_forms;
mod fb_get_pages;
mod fb_get_pixels;
mod fb_get_reporting;
mod fb_get_reporting_list;
mod fb_pause_ad;
mod fb_pause_adset;
mod fb_pause_campaign;
mod fb_publish_campaign;
mod fb_remove_custom_audience_member;
mod fb_resume_ad;
mod fb_resume_adset;
mod fb_resume_campaign;
mod fb_search_targeting;
mod fb_set_default_page;
mod fb_update_custom_audience;
mod fb_upsert_ad;
mod fb_upsert_adset;
mod fb_upsert_campaign;
mod fb_upsert_pixel;
mod google_create_integration;
mod google_create_offline_user_list_job;
mod google_delete_ad_account;
mod google_delete_conversion;
mod google_delete_segment;
mod google_get_ad_account_details;
mod google_get_ad_accounts;
mod google_get_assets;
mod google_get_audience_by_id;
mod google_get_audiences;
mod google_get_campaign_by_id;
mod google_get_campaign_reporting;
mod google_get_conversion_by_id;
mod google_get_conversion_goals;
mod google_get_conversions;
mod google_get_current_user;
mod google_get_entity;
mod google_get_integration;
mod google_get_keyword_ideas;
mod google_get_reporting;
mod google_get_reporting_list;
mod google_get_segment_by_id;
mod google_get_segments;
mod google_get_target_interests;
mod google_publish_ad;
mod google_search_targeting;
mod google_upsert_assets;
mod google_upsert_audience;
mod google_upsert_campaign;
mod google_upsert_conversion;
mod google_upsert_segment;
mod li_create_integration;
mod li_create_lead_form;
mod li_delete_ad_account;
mod li_get_ad_account_details;
mod li_get_ad_accounts;
mod li_get_ad_analytics;
mod li_get_campaign_group;
mod li_get_campaign_group_reporting;
mod li_get_current_user;
mod li_get_integration;
mod li_get_lead_forms;
mod li_get_reporting_list;
mod li_publish_campaign_group;
mod li_search_targeting;
mod li_update_ad_status;
mod li_upsert_campaign_group;
mod types;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::fb_add_custom_audience_member::{
    FbAddCustomAudienceMember, FbAddCustomAudienceMemberError,
    FbAddCustomAudienceMemberParams,
};
pub use self::fb_batch_update_audience_members::{
    FbBatchUpdateAudienceMembers, FbBatchUpdateAudienceMembersError,
    FbBatchUpdateAudienceMembersParams,
};
pub use self::fb_create_conversation_form::{
    FbCreateConversationForm, FbCreateConversationFormError,
    FbCreateConversationFormParams,
};
pub use self::fb_create_integration::{
    FbCreateIntegration, FbCreateIntegrationError, FbCreateIntegrationParams,
};
pub use self::fb_create_page_lead_form::{
    FbCreatePageLeadForm, FbCreatePageLeadFormError, FbCreatePageLeadFormParams,
};
pub use self::fb_delete_ad::{FbDeleteAd, FbDeleteAdError, FbDeleteAdParams};
pub use self::fb_delete_ad_account::{
    FbDeleteAdAccount, FbDeleteAdAccountError, FbDeleteAdAccountParams,
};
pub use self::fb_delete_adset::{FbDeleteAdset, FbDeleteAdsetError, FbDeleteAdsetParams};
pub use self::fb_delete_campaign::{
    FbDeleteCampaign, FbDeleteCampaignError, FbDeleteCampaignParams,
};
pub use self::fb_delete_custom_audience::{
    FbDeleteCustomAudience, FbDeleteCustomAudienceError, FbDeleteCustomAudienceParams,
};
pub use self::fb_delete_integration::{
    FbDeleteIntegration, FbDeleteIntegrationError, FbDeleteIntegrationParams,
};
pub use self::fb_delete_page::{FbDeletePage, FbDeletePageError, FbDeletePageParams};
pub use self::fb_duplicate_ad::{FbDuplicateAd, FbDuplicateAdError, FbDuplicateAdParams};
pub use self::fb_duplicate_adset::{
    FbDuplicateAdset, FbDuplicateAdsetError, FbDuplicateAdsetParams,
};
pub use self::fb_duplicate_campaign::{
    FbDuplicateCampaign, FbDuplicateCampaignError, FbDuplicateCampaignParams,
};
pub use self::fb_get_ad_account::{
    FbGetAdAccount, FbGetAdAccountError, FbGetAdAccountParams,
};
pub use self::fb_get_ad_accounts::{
    FbGetAdAccounts, FbGetAdAccountsError, FbGetAdAccountsParams,
};
pub use self::fb_get_campaign::{FbGetCampaign, FbGetCampaignError, FbGetCampaignParams};
pub use self::fb_get_campaign_publishing_progress::{
    FbGetCampaignPublishingProgress, FbGetCampaignPublishingProgressError,
    FbGetCampaignPublishingProgressParams,
};
pub use self::fb_get_campaign_reporting::{
    FbGetCampaignReporting, FbGetCampaignReportingError, FbGetCampaignReportingParams,
};
pub use self::fb_get_conversation_forms::{
    FbGetConversationForms, FbGetConversationFormsError, FbGetConversationFormsParams,
};
pub use self::fb_get_current_user::{
    FbGetCurrentUser, FbGetCurrentUserError, FbGetCurrentUserParams,
};
pub use self::fb_get_custom_audience_by_id::{
    FbGetCustomAudienceById, FbGetCustomAudienceByIdError, FbGetCustomAudienceByIdParams,
};
pub use self::fb_get_custom_audiences::{
    FbGetCustomAudiences, FbGetCustomAudiencesError, FbGetCustomAudiencesParams,
};
pub use self::fb_get_entity::{FbGetEntity, FbGetEntityError, FbGetEntityParams};
pub use self::fb_get_instagram_accounts::{
    FbGetInstagramAccounts, FbGetInstagramAccountsError, FbGetInstagramAccountsParams,
};
pub use self::fb_get_integration::{
    FbGetIntegration, FbGetIntegrationError, FbGetIntegrationParams,
};
pub use self::fb_get_lead_form::{FbGetLeadForm, FbGetLeadFormError, FbGetLeadFormParams};
pub use self::fb_get_page_lead_forms::{
    FbGetPageLeadForms, FbGetPageLeadFormsError, FbGetPageLeadFormsParams,
};
pub use self::fb_get_pages::{FbGetPages, FbGetPagesError, FbGetPagesParams};
pub use self::fb_get_pixels::{FbGetPixels, FbGetPixelsError, FbGetPixelsParams};
pub use self::fb_get_reporting::{
    FbGetReporting, FbGetReportingError, FbGetReportingParams, FbGetReportingRequired,
};
pub use self::fb_get_reporting_list::{
    FbGetReportingList, FbGetReportingListError, FbGetReportingListParams,
    FbGetReportingListRequired,
};
pub use self::fb_pause_ad::{FbPauseAd, FbPauseAdError, FbPauseAdParams};
pub use self::fb_pause_adset::{FbPauseAdset, FbPauseAdsetError, FbPauseAdsetParams};
pub use self::fb_pause_campaign::{
    FbPauseCampaign, FbPauseCampaignError, FbPauseCampaignParams,
};
pub use self::fb_publish_campaign::{
    FbPublishCampaign, FbPublishCampaignError, FbPublishCampaignParams,
};
pub use self::fb_remove_custom_audience_member::{
    FbRemoveCustomAudienceMember, FbRemoveCustomAudienceMemberError,
    FbRemoveCustomAudienceMemberParams,
};
pub use self::fb_resume_ad::{FbResumeAd, FbResumeAdError, FbResumeAdParams};
pub use self::fb_resume_adset::{FbResumeAdset, FbResumeAdsetError, FbResumeAdsetParams};
pub use self::fb_resume_campaign::{
    FbResumeCampaign, FbResumeCampaignError, FbResumeCampaignParams,
};
pub use self::fb_search_targeting::{
    FbSearchTargeting, FbSearchTargetingError, FbSearchTargetingParams,
};
pub use self::fb_set_default_page::{
    FbSetDefaultPage, FbSetDefaultPageError, FbSetDefaultPageParams,
};
pub use self::fb_update_custom_audience::{
    FbUpdateCustomAudience, FbUpdateCustomAudienceError, FbUpdateCustomAudienceParams,
};
pub use self::fb_upsert_ad::{FbUpsertAd, FbUpsertAdError, FbUpsertAdParams};
pub use self::fb_upsert_adset::{FbUpsertAdset, FbUpsertAdsetError, FbUpsertAdsetParams};
pub use self::fb_upsert_campaign::{
    FbUpsertCampaign, FbUpsertCampaignError, FbUpsertCampaignParams,
};
pub use self::fb_upsert_pixel::{FbUpsertPixel, FbUpsertPixelError, FbUpsertPixelParams};
pub use self::google_create_integration::{
    GoogleCreateIntegration, GoogleCreateIntegrationError, GoogleCreateIntegrationParams,
};
pub use self::google_create_offline_user_list_job::{
    GoogleCreateOfflineUserListJob, GoogleCreateOfflineUserListJobError,
    GoogleCreateOfflineUserListJobParams,
};
pub use self::google_delete_ad_account::{
    GoogleDeleteAdAccount, GoogleDeleteAdAccountError, GoogleDeleteAdAccountParams,
};
pub use self::google_delete_conversion::{
    GoogleDeleteConversion, GoogleDeleteConversionError, GoogleDeleteConversionParams,
};
pub use self::google_delete_segment::{
    GoogleDeleteSegment, GoogleDeleteSegmentError, GoogleDeleteSegmentParams,
};
pub use self::google_get_ad_account_details::{
    GoogleGetAdAccountDetails, GoogleGetAdAccountDetailsError,
    GoogleGetAdAccountDetailsParams,
};
pub use self::google_get_ad_accounts::{
    GoogleGetAdAccounts, GoogleGetAdAccountsError, GoogleGetAdAccountsParams,
};
pub use self::google_get_assets::{
    GoogleGetAssets, GoogleGetAssetsError, GoogleGetAssetsParams,
};
pub use self::google_get_audience_by_id::{
    GoogleGetAudienceById, GoogleGetAudienceByIdError, GoogleGetAudienceByIdParams,
};
pub use self::google_get_audiences::{
    GoogleGetAudiences, GoogleGetAudiencesError, GoogleGetAudiencesParams,
};
pub use self::google_get_campaign_by_id::{
    GoogleGetCampaignById, GoogleGetCampaignByIdError, GoogleGetCampaignByIdParams,
};
pub use self::google_get_campaign_reporting::{
    GoogleGetCampaignReporting, GoogleGetCampaignReportingError,
    GoogleGetCampaignReportingParams,
};
pub use self::google_get_conversion_by_id::{
    GoogleGetConversionById, GoogleGetConversionByIdError, GoogleGetConversionByIdParams,
};
pub use self::google_get_conversion_goals::{
    GoogleGetConversionGoals, GoogleGetConversionGoalsError,
    GoogleGetConversionGoalsParams,
};
pub use self::google_get_conversions::{
    GoogleGetConversions, GoogleGetConversionsError, GoogleGetConversionsParams,
};
pub use self::google_get_current_user::{
    GoogleGetCurrentUser, GoogleGetCurrentUserError, GoogleGetCurrentUserParams,
};
pub use self::google_get_entity::{
    GoogleGetEntity, GoogleGetEntityError, GoogleGetEntityParams,
};
pub use self::google_get_integration::{
    GoogleGetIntegration, GoogleGetIntegrationError, GoogleGetIntegrationParams,
};
pub use self::google_get_keyword_ideas::{
    GoogleGetKeywordIdeas, GoogleGetKeywordIdeasError, GoogleGetKeywordIdeasParams,
};
pub use self::google_get_reporting::{
    GoogleGetReporting, GoogleGetReportingError, GoogleGetReportingParams,
    GoogleGetReportingRequired,
};
pub use self::google_get_reporting_list::{
    GoogleGetReportingList, GoogleGetReportingListError, GoogleGetReportingListParams,
    GoogleGetReportingListRequired,
};
pub use self::google_get_segment_by_id::{
    GoogleGetSegmentById, GoogleGetSegmentByIdError, GoogleGetSegmentByIdParams,
};
pub use self::google_get_segments::{
    GoogleGetSegments, GoogleGetSegmentsError, GoogleGetSegmentsParams,
};
pub use self::google_get_target_interests::{
    GoogleGetTargetInterests, GoogleGetTargetInterestsError,
    GoogleGetTargetInterestsParams,
};
pub use self::google_publish_ad::{
    GooglePublishAd, GooglePublishAdError, GooglePublishAdParams,
};
pub use self::google_search_targeting::{
    GoogleSearchTargeting, GoogleSearchTargetingError, GoogleSearchTargetingParams,
};
pub use self::google_upsert_assets::{
    GoogleUpsertAssets, GoogleUpsertAssetsError, GoogleUpsertAssetsParams,
};
pub use self::google_upsert_audience::{
    GoogleUpsertAudience, GoogleUpsertAudienceError, GoogleUpsertAudienceParams,
};
pub use self::google_upsert_campaign::{
    GoogleUpsertCampaign, GoogleUpsertCampaignError, GoogleUpsertCampaignParams,
};
pub use self::google_upsert_conversion::{
    GoogleUpsertConversion, GoogleUpsertConversionError, GoogleUpsertConversionParams,
};
pub use self::google_upsert_segment::{
    GoogleUpsertSegment, GoogleUpsertSegmentError, GoogleUpsertSegmentParams,
};
pub use self::li_create_integration::{
    LiCreateIntegration, LiCreateIntegrationError, LiCreateIntegrationParams,
};
pub use self::li_create_lead_form::{
    LiCreateLeadForm, LiCreateLeadFormError, LiCreateLeadFormParams,
};
pub use self::li_delete_ad_account::{
    LiDeleteAdAccount, LiDeleteAdAccountError, LiDeleteAdAccountParams,
};
pub use self::li_get_ad_account_details::{
    LiGetAdAccountDetails, LiGetAdAccountDetailsError, LiGetAdAccountDetailsParams,
};
pub use self::li_get_ad_accounts::{
    LiGetAdAccounts, LiGetAdAccountsError, LiGetAdAccountsParams,
};
pub use self::li_get_ad_analytics::{
    LiGetAdAnalytics, LiGetAdAnalyticsError, LiGetAdAnalyticsParams,
};
pub use self::li_get_campaign_group::{
    LiGetCampaignGroup, LiGetCampaignGroupError, LiGetCampaignGroupParams,
};
pub use self::li_get_campaign_group_reporting::{
    LiGetCampaignGroupReporting, LiGetCampaignGroupReportingError,
    LiGetCampaignGroupReportingParams,
};
pub use self::li_get_current_user::{
    LiGetCurrentUser, LiGetCurrentUserError, LiGetCurrentUserParams,
};
pub use self::li_get_integration::{
    LiGetIntegration, LiGetIntegrationError, LiGetIntegrationParams,
};
pub use self::li_get_lead_forms::{
    LiGetLeadForms, LiGetLeadFormsError, LiGetLeadFormsParams,
};
pub use self::li_get_reporting_list::{
    LiGetReportingList, LiGetReportingListError, LiGetReportingListParams,
    LiGetReportingListRequired,
};
pub use self::li_publish_campaign_group::{
    LiPublishCampaignGroup, LiPublishCampaignGroupError, LiPublishCampaignGroupParams,
};
pub use self::li_search_targeting::{
    LiSearchTargeting, LiSearchTargetingError, LiSearchTargetingParams,
};
pub use self::li_update_ad_status::{
    LiUpdateAdStatus, LiUpdateAdStatusError, LiUpdateAdStatusParams,
};
pub use self::li_upsert_campaign_group::{
    LiUpsertCampaignGroup, LiUpsertCampaignGroupError, LiUpsertCampaignGroupParams,
};
pub use self::types::{
    CustomAudienceUpdate, CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAdset,
    FacebookAudience, FacebookLeadForm, FacebookLeadFormQuestion,
    FacebookLeadFormQuestionType, FacebookLocation, FacebookLocationGeometry,
    FacebookReportingField, GeoAddressComponent, GeoGeometry, GoogleAdGroup,
    GoogleAdGroupAudience, GoogleCampaign, GoogleCampaignAudience, GoogleGeoLocation,
    LinkedinAudience, LinkedinCampaign, LinkedinCampaignGroup, PublishingProgress,
};
pub use crate::shared::ad_manager::{
    AdScheduleTarget, AdScheduleTargetDayOfWeek, AdScheduleTargetRequired, AgeRange,
    BudgetType, CallAsset, ConversationForm, ConversionPixel, ConversionSource,
    ConversionValueSettings, CustomAudienceMember, CustomAudienceMembers,
    CustomAudienceSource, CustomAudienceType, DefaultPage, FacebookAd,
    FacebookAdMediaType, FacebookAudiencePlacementType, FacebookAudienceRef,
    FacebookBudget, FacebookCampaign, FacebookCampaignObjective, FacebookEntityType,
    FacebookIntegration, FacebookInterest, FacebookLeadFormOption, FacebookLeadFormType,
    FacebookLocale, FacebookLocationType, FacebookMedia, FacebookMediaType,
    FacebookPeriod, FacebookPlacements, FlexibleRuleUserList, GeoViewport,
    GoogleAdContent, GoogleAdContentMediaType, GoogleAdSchedule,
    GoogleAdScheduleDayOfWeek, GoogleAsset, GoogleAssetImage, GoogleAssetPayload,
    GoogleAssetType, GoogleAssets, GoogleAudience, GoogleAudienceDimensions,
    GoogleAudienceSegments, GoogleBiddingStrategy, GoogleBudget, GoogleCallToAction,
    GoogleCampaignAdvertisingChannelSubType, GoogleCampaignAdvertisingChannelType,
    GoogleCampaignGoal, GoogleCampaignGoalType, GoogleCarouselCard, GoogleChannel,
    GoogleConversion, GoogleConversionAttributionModel, GoogleConversionCountingType,
    GoogleConversionRequired, GoogleConversionType, GoogleDemographicTarget,
    GoogleEntityType, GoogleGoalType, GoogleIntegration, GoogleKeywordItem,
    GoogleKeywords, GoogleListedAssetType, GoogleLocale, GoogleMedia, GoogleMediaType,
    GoogleNetworkSettings, GooglePeriod, GoogleReportingField, GoogleSegment,
    GoogleSegmentExpansionLevel, GoogleSegmentMember, GoogleSegmentMemberType,
    GoogleSegmentRule, GoogleSegmentRuleCondition, GoogleSegmentRuleGroup,
    GoogleSegmentRuleItem, GoogleSegmentRuleItemName, GoogleSegmentRuleOperand,
    GoogleSegmentSource, GoogleSegmentTarget, GoogleSegmentType, GoogleTargetInterests,
    GoogleYoutubeVideoLink, GreetingCard, IntegrationType, KeywordIdeasRequest,
    KeywordMatchType, LatLng, LeadFormAsset, LeadFormAssetAnswer,
    LeadFormAssetAnswerTexts, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    LeadFormAssetField, LeadFormAssetPostSubmitCallToActionType, LeadFormAssetQuestion,
    LeadFormAssetRequired, LinkedinAd, LinkedinBudget,
    LinkedinCampaignGroupAdBudgetOptimization, LinkedinCampaignGroupObjectiveType,
    LinkedinCampaignMediaType, LinkedinIntegration, LinkedinIntegrationRequired,
    LinkedinLeadForm, LinkedinLeadFormConsent, LinkedinLeadFormContent,
    LinkedinLeadFormHiddenField, LinkedinLeadFormLegalInfo, LinkedinLeadFormOwner,
    LinkedinLeadFormQuestion, LinkedinLeadFormQuestionDetails, LinkedinLeadFormState,
    LinkedinLocale, LinkedinLocation, LinkedinMedia, LinkedinMediaType, LinkedinPeriod,
    LinkedinPivot, LinkedinReportingField, LinkedinStatusUpdate,
    LinkedinStatusUpdateOperationType, LinkedinStatusUpdateType, LinkedinTargetAudience,
    LinkedinTargetingAttribute, LinkedinUnitCost, LocalizedText, LocationIdBody,
    MessagingPlatform, MultipleChoiceOption, MultipleChoiceQuestionDetails,
    OfflineUserListJob, PostSubmissionCallToAction, PostSubmissionCallToActionTarget,
    PostSubmissionInfo, PostSubmissionLabel, PublishingStatus, QuarterHour, RadiusUnit,
    RuleBasedUserList, RuleBasedUserListPrepopulationStatus, SelectionType,
    SitelinkAsset, SpecialAdCategory, TargetInterestType, ThankYouPage,
    WelcomeMessageQuestion,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Ad Publishing",
    version: "v3",
    module: "v3::ad_publishing",
    feature: "v3-ad-publishing",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <FbGetAdAccountsParams as Operation>::METADATA,
    <FbGetAdAccountParams as Operation>::METADATA,
    <FbDeleteAdAccountParams as Operation>::METADATA,
    <FbUpsertAdParams as Operation>::METADATA,
    <FbDeleteAdParams as Operation>::METADATA,
    <FbDuplicateAdParams as Operation>::METADATA,
    <FbPauseAdParams as Operation>::METADATA,
    <FbResumeAdParams as Operation>::METADATA,
    <FbUpsertAdsetParams as Operation>::METADATA,
    <FbDeleteAdsetParams as Operation>::METADATA,
    <FbDuplicateAdsetParams as Operation>::METADATA,
    <FbPauseAdsetParams as Operation>::METADATA,
    <FbResumeAdsetParams as Operation>::METADATA,
    <FbGetCampaignParams as Operation>::METADATA,
    <FbUpsertCampaignParams as Operation>::METADATA,
    <FbDeleteCampaignParams as Operation>::METADATA,
    <FbDuplicateCampaignParams as Operation>::METADATA,
    <FbPauseCampaignParams as Operation>::METADATA,
    <FbPublishCampaignParams as Operation>::METADATA,
    <FbGetCampaignPublishingProgressParams as Operation>::METADATA,
    <FbResumeCampaignParams as Operation>::METADATA,
    <FbGetConversationFormsParams as Operation>::METADATA,
    <FbCreateConversationFormParams as Operation>::METADATA,
    <FbGetCustomAudiencesParams as Operation>::METADATA,
    <FbGetCustomAudienceByIdParams as Operation>::METADATA,
    <FbUpdateCustomAudienceParams as Operation>::METADATA,
    <FbDeleteCustomAudienceParams as Operation>::METADATA,
    <FbAddCustomAudienceMemberParams as Operation>::METADATA,
    <FbRemoveCustomAudienceMemberParams as Operation>::METADATA,
    <FbBatchUpdateAudienceMembersParams as Operation>::METADATA,
    <FbGetEntityParams as Operation>::METADATA,
    <FbGetIntegrationParams as Operation>::METADATA,
    <FbCreateIntegrationParams as Operation>::METADATA,
    <FbDeleteIntegrationParams as Operation>::METADATA,
    <FbGetLeadFormParams as Operation>::METADATA,
    <FbGetCurrentUserParams as Operation>::METADATA,
    <FbDeletePageParams as Operation>::METADATA,
    <FbSetDefaultPageParams as Operation>::METADATA,
    <FbGetPageLeadFormsParams as Operation>::METADATA,
    <FbCreatePageLeadFormParams as Operation>::METADATA,
    <FbGetInstagramAccountsParams as Operation>::METADATA,
    <FbGetPagesParams as Operation>::METADATA,
    <FbGetPixelsParams as Operation>::METADATA,
    <FbUpsertPixelParams as Operation>::METADATA,
    <FbGetReportingParams as Operation>::METADATA,
    <FbGetCampaignReportingParams as Operation>::METADATA,
    <FbGetReportingListParams as Operation>::METADATA,
    <FbSearchTargetingParams as Operation>::METADATA,
    <GoogleGetAdAccountsParams as Operation>::METADATA,
    <GoogleGetAdAccountDetailsParams as Operation>::METADATA,
    <GoogleDeleteAdAccountParams as Operation>::METADATA,
    <GoogleUpsertCampaignParams as Operation>::METADATA,
    <GoogleGetCampaignByIdParams as Operation>::METADATA,
    <GooglePublishAdParams as Operation>::METADATA,
    <GoogleGetAssetsParams as Operation>::METADATA,
    <GoogleUpsertAssetsParams as Operation>::METADATA,
    <GoogleGetAudiencesParams as Operation>::METADATA,
    <GoogleUpsertAudienceParams as Operation>::METADATA,
    <GoogleGetAudienceByIdParams as Operation>::METADATA,
    <GoogleGetConversionGoalsParams as Operation>::METADATA,
    <GoogleGetConversionsParams as Operation>::METADATA,
    <GoogleUpsertConversionParams as Operation>::METADATA,
    <GoogleGetConversionByIdParams as Operation>::METADATA,
    <GoogleDeleteConversionParams as Operation>::METADATA,
    <GoogleGetEntityParams as Operation>::METADATA,
    <GoogleGetIntegrationParams as Operation>::METADATA,
    <GoogleCreateIntegrationParams as Operation>::METADATA,
    <GoogleGetKeywordIdeasParams as Operation>::METADATA,
    <GoogleGetCurrentUserParams as Operation>::METADATA,
    <GoogleGetReportingParams as Operation>::METADATA,
    <GoogleGetCampaignReportingParams as Operation>::METADATA,
    <GoogleGetReportingListParams as Operation>::METADATA,
    <GoogleGetSegmentsParams as Operation>::METADATA,
    <GoogleUpsertSegmentParams as Operation>::METADATA,
    <GoogleCreateOfflineUserListJobParams as Operation>::METADATA,
    <GoogleGetSegmentByIdParams as Operation>::METADATA,
    <GoogleDeleteSegmentParams as Operation>::METADATA,
    <GoogleGetTargetInterestsParams as Operation>::METADATA,
    <GoogleSearchTargetingParams as Operation>::METADATA,
    <LiGetAdAccountDetailsParams as Operation>::METADATA,
    <LiDeleteAdAccountParams as Operation>::METADATA,
    <LiGetAdAccountsParams as Operation>::METADATA,
    <LiUpsertCampaignGroupParams as Operation>::METADATA,
    <LiGetCampaignGroupParams as Operation>::METADATA,
    <LiPublishCampaignGroupParams as Operation>::METADATA,
    <LiGetIntegrationParams as Operation>::METADATA,
    <LiCreateIntegrationParams as Operation>::METADATA,
    <LiGetCurrentUserParams as Operation>::METADATA,
    <LiGetAdAnalyticsParams as Operation>::METADATA,
    <LiGetCampaignGroupReportingParams as Operation>::METADATA,
    <LiGetReportingListParams as Operation>::METADATA,
    <LiSearchTargetingParams as Operation>::METADATA,
    <LiCreateLeadFormParams as Operation>::METADATA,
    <LiGetLeadFormsParams as Operation>::METADATA,
    <LiUpdateAdStatusParams as Operation>::METADATA,
];

/// The Ad Publishing API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct AdPublishing<'a> {
    client: &'a Client,
}

impl<'a> AdPublishing<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the ad accounts that the Facebook login of a location reaches.
    ///
    /// Page through them by the cursor `next`, or set `fetchAll` to `true`.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/ad-accounts`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> FbGetAdAccounts {
        let params = FbGetAdAccountsParams::new(location_id);
        FbGetAdAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Facebook ad account.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> FbGetAdAccount {
        let params = FbGetAdAccountParams::new(location_id, ad_account_id);
        FbGetAdAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Disconnects a Facebook ad account from a location.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbDeleteAdAccount {
        let params = FbDeleteAdAccountParams::new(ad_account_id, body);
        FbDeleteAdAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an ad in a Facebook ad set, or changes it if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/ads`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_upsert_ad(&self, body: FacebookAd) -> FbUpsertAd {
        let params = FbUpsertAdParams::new(body);
        FbUpsertAd {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a Facebook ad.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/ads/{adId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_ad(
        &self,
        ad_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbDeleteAd {
        let params = FbDeleteAdParams::new(ad_id, body);
        FbDeleteAd {
            request: Request::new(self.client, params),
        }
    }

    /// Copies a Facebook ad.
    ///
    /// Unlike for campaigns, no body is documented.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/duplicate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_duplicate_ad(&self, ad_id: impl Into<String>) -> FbDuplicateAd {
        let params = FbDuplicateAdParams::new(ad_id);
        FbDuplicateAd {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses a Facebook ad.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/pause`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_pause_ad(
        &self,
        ad_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbPauseAd {
        let params = FbPauseAdParams::new(ad_id, body);
        FbPauseAd {
            request: Request::new(self.client, params),
        }
    }

    /// Lets a Facebook ad run again.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/resume`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_resume_ad(
        &self,
        ad_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbResumeAd {
        let params = FbResumeAdParams::new(ad_id, body);
        FbResumeAd {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an ad set in a Facebook campaign, or changes it if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/adsets`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_upsert_adset(&self, body: FacebookAdset) -> FbUpsertAdset {
        let params = FbUpsertAdsetParams::new(body);
        FbUpsertAdset {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a Facebook ad set.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/adsets/{adSetId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_adset(
        &self,
        ad_set_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbDeleteAdset {
        let params = FbDeleteAdsetParams::new(ad_set_id, body);
        FbDeleteAdset {
            request: Request::new(self.client, params),
        }
    }

    /// Copies a Facebook ad set.
    ///
    /// Unlike for campaigns, no body is documented.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adSetId}/duplicate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_duplicate_adset(&self, ad_set_id: impl Into<String>) -> FbDuplicateAdset {
        let params = FbDuplicateAdsetParams::new(ad_set_id);
        FbDuplicateAdset {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses a Facebook ad set.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adSetId}/pause`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_pause_adset(
        &self,
        ad_set_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbPauseAdset {
        let params = FbPauseAdsetParams::new(ad_set_id, body);
        FbPauseAdset {
            request: Request::new(self.client, params),
        }
    }

    /// Lets a Facebook ad set run again.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adSetId}/resume`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_resume_adset(
        &self,
        ad_set_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbResumeAdset {
        let params = FbResumeAdsetParams::new(ad_set_id, body);
        FbResumeAdset {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a Facebook campaign, on request with its ad sets and ads.
    ///
    /// What to add goes into `fields`, separated by commas: `adsets,ads`.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/campaign/{campaignId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> FbGetCampaign {
        let params = FbGetCampaignParams::new(location_id, campaign_id);
        FbGetCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Facebook campaign, or changes it if the body has an id.
    ///
    /// Nothing is live before `fb_publish_campaign`.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/campaigns`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_upsert_campaign(&self, body: FacebookCampaign) -> FbUpsertCampaign {
        let params = FbUpsertCampaignParams::new(body);
        FbUpsertCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a Facebook campaign.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/campaigns/{campaignId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbDeleteCampaign {
        let params = FbDeleteCampaignParams::new(campaign_id, body);
        FbDeleteCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Copies a Facebook campaign.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_duplicate_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbDuplicateCampaign {
        let params = FbDuplicateCampaignParams::new(campaign_id, body);
        FbDuplicateCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses a Facebook campaign.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_pause_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbPauseCampaign {
        let params = FbPauseCampaignParams::new(campaign_id, body);
        FbPauseCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a Facebook campaign live.
    ///
    /// Write it before that: the campaign by `fb_upsert_campaign`, its ad sets by
    /// `fb_upsert_adset` and its ads by `fb_upsert_ad`.
    /// `fb_get_campaign_publishing_progress` tells how far it is.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_publish_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbPublishCampaign {
        let params = FbPublishCampaignParams::new(campaign_id, body);
        FbPublishCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Tells how far the publishing of a Facebook campaign is.
    ///
    /// Call it again until the publishing is complete or has failed.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/campaigns/{campaignId}/publishing-progress`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_campaign_publishing_progress(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> FbGetCampaignPublishingProgress {
        let params = FbGetCampaignPublishingProgressParams::new(
            location_id,
            campaign_id,
        );
        FbGetCampaignPublishingProgress {
            request: Request::new(self.client, params),
        }
    }

    /// Lets a Facebook campaign run again.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_resume_campaign(
        &self,
        campaign_id: impl Into<String>,
        body: LocationIdBody,
    ) -> FbResumeCampaign {
        let params = FbResumeCampaignParams::new(campaign_id, body);
        FbResumeCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the welcome messages of a location's message ads.
    ///
    /// HighLevel calls them conversation forms.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/conversation-forms`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_conversation_forms(
        &self,
        location_id: impl Into<LocationId>,
    ) -> FbGetConversationForms {
        let params = FbGetConversationFormsParams::new(location_id);
        FbGetConversationForms {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a welcome message with questions to tap, for message ads.
    ///
    /// HighLevel calls it a conversation form; ads refer to it by id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/conversation-forms`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_create_conversation_form(
        &self,
        body: ConversationForm,
    ) -> FbCreateConversationForm {
        let params = FbCreateConversationFormParams::new(body);
        FbCreateConversationForm {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the custom and lookalike audiences of a Facebook ad account.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/custom-audience`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_custom_audiences(
        &self,
        location_id: impl Into<LocationId>,
        type_: CustomAudienceType,
        ad_account_id: impl Into<String>,
    ) -> FbGetCustomAudiences {
        let params = FbGetCustomAudiencesParams::new(location_id, type_, ad_account_id);
        FbGetCustomAudiences {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one custom audience.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_custom_audience_by_id(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> FbGetCustomAudienceById {
        let params = FbGetCustomAudienceByIdParams::new(location_id, audience_id);
        FbGetCustomAudienceById {
            request: Request::new(self.client, params),
        }
    }

    /// Renames a custom audience and describes it anew.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_update_custom_audience(
        &self,
        audience_id: impl Into<String>,
        body: CustomAudienceUpdate,
    ) -> FbUpdateCustomAudience {
        let params = FbUpdateCustomAudienceParams::new(audience_id, body);
        FbUpdateCustomAudience {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a custom audience.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_custom_audience(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> FbDeleteCustomAudience {
        let params = FbDeleteCustomAudienceParams::new(location_id, audience_id);
        FbDeleteCustomAudience {
            request: Request::new(self.client, params),
        }
    }

    /// Adds a contact to a custom audience.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_add_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        body: CustomAudienceMember,
    ) -> FbAddCustomAudienceMember {
        let params = FbAddCustomAudienceMemberParams::new(audience_id, body);
        FbAddCustomAudienceMember {
            request: Request::new(self.client, params),
        }
    }

    /// Takes a contact out of a custom audience.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_remove_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        body: CustomAudienceMember,
    ) -> FbRemoveCustomAudienceMember {
        let params = FbRemoveCustomAudienceMemberParams::new(audience_id, body);
        FbRemoveCustomAudienceMember {
            request: Request::new(self.client, params),
        }
    }

    /// Adds many members to a custom audience, or takes them out.
    ///
    /// They are those of a CSV file or of smart lists.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_batch_update_audience_members(
        &self,
        audience_id: impl Into<String>,
        body: CustomAudienceMembers,
    ) -> FbBatchUpdateAudienceMembers {
        let params = FbBatchUpdateAudienceMembersParams::new(audience_id, body);
        FbBatchUpdateAudienceMembers {
            request: Request::new(self.client, params),
        }
    }

    /// Lists what a location runs on Facebook, on one of three levels.
    ///
    /// The entity type is the level: a campaign, an ad set or an ad. Page through them by
    /// the cursor `next`, or set `fetchAll` to `true`.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/entity`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_entity(
        &self,
        location_id: impl Into<LocationId>,
        type_: IntegrationType,
        entity_type: FacebookEntityType,
    ) -> FbGetEntity {
        let params = FbGetEntityParams::new(location_id, type_, entity_type);
        FbGetEntity {
            request: Request::new(self.client, params),
        }
    }

    /// Returns how a location is connected to Facebook.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> FbGetIntegration {
        let params = FbGetIntegrationParams::new(location_id);
        FbGetIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Connects a Facebook page, and if given an ad account, to a location.
    ///
    /// A page is one of those that `fb_get_pages` lists, an account one of
    /// `fb_get_ad_accounts`.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_create_integration(
        &self,
        body: FacebookIntegration,
    ) -> FbCreateIntegration {
        let params = FbCreateIntegrationParams::new(body);
        FbCreateIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Disconnects a location from Facebook.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_integration(&self, body: LocationIdBody) -> FbDeleteIntegration {
        let params = FbDeleteIntegrationParams::new(body);
        FbDeleteIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one lead form of a Facebook page.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/lead-form/{leadFormId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_lead_form(
        &self,
        location_id: impl Into<LocationId>,
        lead_form_id: impl Into<String>,
    ) -> FbGetLeadForm {
        let params = FbGetLeadFormParams::new(location_id, lead_form_id);
        FbGetLeadForm {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the Facebook user whose login a location uses.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/me`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> FbGetCurrentUser {
        let params = FbGetCurrentUserParams::new(location_id);
        FbGetCurrentUser {
            request: Request::new(self.client, params),
        }
    }

    /// Disconnects a Facebook page from a location.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/page`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_delete_page(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> FbDeletePage {
        let params = FbDeletePageParams::new(location_id, page_id);
        FbDeletePage {
            request: Request::new(self.client, params),
        }
    }

    /// Makes a Facebook page the one that a location uses by default.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/page/default`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_set_default_page(
        &self,
        location_id: impl Into<LocationId>,
        body: DefaultPage,
    ) -> FbSetDefaultPage {
        let params = FbSetDefaultPageParams::new(location_id, body);
        FbSetDefaultPage {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the lead forms of a Facebook page.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/page/{pageId}/forms`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_page_lead_forms(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> FbGetPageLeadForms {
        let params = FbGetPageLeadFormsParams::new(location_id, page_id);
        FbGetPageLeadForms {
            request: Request::new(self.client, params),
        }
    }

    /// Adds a lead form to a Facebook page.
    ///
    /// A form that is no draft needs questions, the link of a privacy policy and a page
    /// that says thanks.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/page/{pageId}/forms`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_create_page_lead_form(
        &self,
        page_id: impl Into<String>,
        body: FacebookLeadForm,
    ) -> FbCreatePageLeadForm {
        let params = FbCreatePageLeadFormParams::new(page_id, body);
        FbCreatePageLeadForm {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the Instagram accounts of a Facebook page.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/page/{pageId}/instagram`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_instagram_accounts(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> FbGetInstagramAccounts {
        let params = FbGetInstagramAccountsParams::new(location_id, page_id);
        FbGetInstagramAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the Facebook pages that the login of a location reaches.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/pages`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_pages(&self, location_id: impl Into<LocationId>) -> FbGetPages {
        let params = FbGetPagesParams::new(location_id);
        FbGetPages {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the conversion pixels that a location uses on Facebook.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/pixels`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_pixels(&self, location_id: impl Into<LocationId>) -> FbGetPixels {
        let params = FbGetPixelsParams::new(location_id);
        FbGetPixels {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a conversion pixel, or changes it if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/pixels`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_upsert_pixel(&self, body: ConversionPixel) -> FbUpsertPixel {
        let params = FbUpsertPixelParams::new(body);
        FbUpsertPixel {
            request: Request::new(self.client, params),
        }
    }

    /// Reports the totals of a location's Facebook ads over a period.
    ///
    /// The figures are those asked for in `fields`, one set for each day, week or month.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_reporting(
        &self,
        required: FbGetReportingRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = FacebookReportingField>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> FbGetReporting {
        let params = FbGetReportingParams::new(required);
        FbGetReporting {
            request: Request::new(self.client, params),
        }
    }

    /// Reports how one Facebook campaign performs over a period.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_campaign_reporting(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> FbGetCampaignReporting {
        let params = FbGetCampaignReportingParams::new(
            location_id,
            campaign_id,
            start_date,
            end_date,
        );
        FbGetCampaignReporting {
            request: Request::new(self.client, params),
        }
    }

    /// Lists Facebook campaigns, ad sets or ads, each with its figures.
    ///
    /// The list type is `campaigns`, `adsets` or `ads`; the last two need the id of a
    /// campaign.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_get_reporting_list(
        &self,
        required: FbGetReportingListRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> FbGetReportingList {
        let params = FbGetReportingListParams::new(required);
        FbGetReportingList {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for the places and interests that an ad set can target.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/targeting/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn fb_search_targeting(
        &self,
        type_: impl Into<String>,
        query: impl Into<String>,
    ) -> FbSearchTargeting {
        let params = FbSearchTargetingParams::new(type_, query);
        FbSearchTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the accounts that the Google login of a location reaches.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ad-accounts`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetAdAccounts {
        let params = GoogleGetAdAccountsParams::new(location_id);
        GoogleGetAdAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Google Ads account.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ad-accounts/{adAccountId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_ad_account_details(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> GoogleGetAdAccountDetails {
        let params = GoogleGetAdAccountDetailsParams::new(location_id, ad_account_id);
        GoogleGetAdAccountDetails {
            request: Request::new(self.client, params),
        }
    }

    /// Disconnects a Google Ads account from a location.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_delete_ad_account(
        &self,
        ad_account_id: impl Into<String>,
        body: LocationIdBody,
    ) -> GoogleDeleteAdAccount {
        let params = GoogleDeleteAdAccountParams::new(ad_account_id, body);
        GoogleDeleteAdAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Google campaign with its ad groups and ads, or changes it.
    ///
    /// It changes a campaign if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/ads`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_upsert_campaign(&self, body: GoogleCampaign) -> GoogleUpsertCampaign {
        let params = GoogleUpsertCampaignParams::new(body);
        GoogleUpsertCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Google campaign.
    ///
    /// The path calls the id of the campaign `adId`.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ads/{adId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_campaign_by_id(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> GoogleGetCampaignById {
        let params = GoogleGetCampaignByIdParams::new(location_id, ad_id);
        GoogleGetCampaignById {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a Google ad live.
    ///
    /// The id is that of the other operations on `/google/ads`, which are about whole
    /// campaigns. No body is documented.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/ads/{adId}/publish`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_publish_ad(&self, ad_id: impl Into<String>) -> GooglePublishAd {
        let params = GooglePublishAdParams::new(ad_id);
        GooglePublishAd {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the call, sitelink, lead form, image or text assets of a location.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/assets`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_assets(
        &self,
        location_id: impl Into<LocationId>,
        type_: GoogleListedAssetType,
    ) -> GoogleGetAssets {
        let params = GoogleGetAssetsParams::new(location_id, type_);
        GoogleGetAssets {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a call, sitelink or lead form asset, or changes it.
    ///
    /// The payload has to be the one of the type. It changes an asset if it has a
    /// resource name.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/assets`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_upsert_assets(&self, body: GoogleAsset) -> GoogleUpsertAssets {
        let params = GoogleUpsertAssetsParams::new(body);
        GoogleUpsertAssets {
            request: Request::new(self.client, params),
        }
    }

    /// Lists a location's combined audiences.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/audiences`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_audiences(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetAudiences {
        let params = GoogleGetAudiencesParams::new(location_id);
        GoogleGetAudiences {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a combined audience, or changes it if its resource name is given.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/audiences`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_upsert_audience(&self, body: GoogleAudience) -> GoogleUpsertAudience {
        let params = GoogleUpsertAudienceParams::new(body);
        GoogleUpsertAudience {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one combined audience.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/audiences/{audienceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_audience_by_id(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> GoogleGetAudienceById {
        let params = GoogleGetAudienceByIdParams::new(location_id, audience_id);
        GoogleGetAudienceById {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the conversion goals of a location.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversion-goals`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_conversion_goals(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetConversionGoals {
        let params = GoogleGetConversionGoalsParams::new(location_id);
        GoogleGetConversionGoals {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the conversion actions of a location.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversions`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_conversions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetConversions {
        let params = GoogleGetConversionsParams::new(location_id);
        GoogleGetConversions {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a conversion action, or changes it if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/conversions`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_upsert_conversion(
        &self,
        body: GoogleConversion,
    ) -> GoogleUpsertConversion {
        let params = GoogleUpsertConversionParams::new(body);
        GoogleUpsertConversion {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one conversion action.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversions/{conversionId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_conversion_by_id(
        &self,
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> GoogleGetConversionById {
        let params = GoogleGetConversionByIdParams::new(location_id, conversion_id);
        GoogleGetConversionById {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes a conversion action.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/conversions/{conversionId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_delete_conversion(
        &self,
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> GoogleDeleteConversion {
        let params = GoogleDeleteConversionParams::new(location_id, conversion_id);
        GoogleDeleteConversion {
            request: Request::new(self.client, params),
        }
    }

    /// Lists what a location runs on Google, on one of three levels.
    ///
    /// The entity type is the level: a campaign, an ad group or an ad.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/entity`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_entity(
        &self,
        location_id: impl Into<LocationId>,
        type_: IntegrationType,
        entity_type: GoogleEntityType,
    ) -> GoogleGetEntity {
        let params = GoogleGetEntityParams::new(location_id, type_, entity_type);
        GoogleGetEntity {
            request: Request::new(self.client, params),
        }
    }

    /// Returns how a location is connected to Google Ads.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetIntegration {
        let params = GoogleGetIntegrationParams::new(location_id);
        GoogleGetIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Connects a Google Ads account to a location.
    ///
    /// The account is reached through a manager account (MCC), whose id is needed as
    /// well.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_create_integration(
        &self,
        body: GoogleIntegration,
    ) -> GoogleCreateIntegration {
        let params = GoogleCreateIntegrationParams::new(body);
        GoogleCreateIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Suggests keywords for a web page.
    ///
    /// Keywords to start from, a language and places make the ideas fit better.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `POST /ad-publishing/google/keyword-ideas`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_keyword_ideas(
        &self,
        location_id: impl Into<LocationId>,
        body: KeywordIdeasRequest,
    ) -> GoogleGetKeywordIdeas {
        let params = GoogleGetKeywordIdeasParams::new(location_id, body);
        GoogleGetKeywordIdeas {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the Google user whose login a location uses.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/me`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetCurrentUser {
        let params = GoogleGetCurrentUserParams::new(location_id);
        GoogleGetCurrentUser {
            request: Request::new(self.client, params),
        }
    }

    /// Reports the totals of a location's Google ads over a period.
    ///
    /// The figures are those asked for in `fields`. Costs in micros are millionths of the
    /// currency.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_reporting(
        &self,
        required: GoogleGetReportingRequired<
            impl Into<LocationId>,
            impl IntoIterator<Item = GoogleReportingField>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> GoogleGetReporting {
        let params = GoogleGetReportingParams::new(required);
        GoogleGetReporting {
            request: Request::new(self.client, params),
        }
    }

    /// Reports how one Google campaign performs over a period.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting/campaign/{campaignId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_campaign_reporting(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> GoogleGetCampaignReporting {
        let params = GoogleGetCampaignReportingParams::new(
            location_id,
            campaign_id,
            start_date,
            end_date,
        );
        GoogleGetCampaignReporting {
            request: Request::new(self.client, params),
        }
    }

    /// Lists Google campaigns, or what they consist of, each with its figures.
    ///
    /// The list type is `campaigns`, `adGroups`, `ads` or `keywords`; all but the first
    /// need the id of a campaign.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_reporting_list(
        &self,
        required: GoogleGetReportingListRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> GoogleGetReportingList {
        let params = GoogleGetReportingListParams::new(required);
        GoogleGetReportingList {
            request: Request::new(self.client, params),
        }
    }

    /// Lists a location's audience segments.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/segments`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_segments(
        &self,
        location_id: impl Into<LocationId>,
    ) -> GoogleGetSegments {
        let params = GoogleGetSegmentsParams::new(location_id);
        GoogleGetSegments {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an audience segment, or changes it if the body has an id.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/segments`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_upsert_segment(
        &self,
        location_id: impl Into<LocationId>,
        type_: GoogleSegmentType,
        body: GoogleSegment,
    ) -> GoogleUpsertSegment {
        let params = GoogleUpsertSegmentParams::new(location_id, type_, body);
        GoogleUpsertSegment {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads people to a customer match list.
    ///
    /// They are those of a CSV file or of smart lists.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/segments/offline-user-list-job`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_create_offline_user_list_job(
        &self,
        body: OfflineUserListJob,
    ) -> GoogleCreateOfflineUserListJob {
        let params = GoogleCreateOfflineUserListJobParams::new(body);
        GoogleCreateOfflineUserListJob {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one audience segment.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/segments/{segmentId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_segment_by_id(
        &self,
        location_id: impl Into<LocationId>,
        segment_id: impl Into<String>,
        type_: GoogleSegmentSource,
    ) -> GoogleGetSegmentById {
        let params = GoogleGetSegmentByIdParams::new(location_id, segment_id, type_);
        GoogleGetSegmentById {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an audience segment.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/segments/{segmentId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_delete_segment(
        &self,
        location_id: impl Into<LocationId>,
        segment_id: impl Into<String>,
        type_: GoogleSegmentSource,
    ) -> GoogleDeleteSegment {
        let params = GoogleDeleteSegmentParams::new(location_id, segment_id, type_);
        GoogleDeleteSegment {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the affinity or in-market audiences of an advertising channel.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/target-interests`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_get_target_interests(
        &self,
        location_id: impl Into<LocationId>,
        type_: TargetInterestType,
        advertising_channel_type: impl Into<String>,
    ) -> GoogleGetTargetInterests {
        let params = GoogleGetTargetInterestsParams::new(
            location_id,
            type_,
            advertising_channel_type,
        );
        GoogleGetTargetInterests {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for the places that a Google campaign can target.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/targeting/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn google_search_targeting(
        &self,
        location_id: impl Into<LocationId>,
        type_: impl Into<String>,
    ) -> GoogleSearchTargeting {
        let params = GoogleSearchTargetingParams::new(location_id, type_);
        GoogleSearchTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one LinkedIn ad account.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ad-account`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_ad_account_details(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> LiGetAdAccountDetails {
        let params = LiGetAdAccountDetailsParams::new(location_id, ad_account_id);
        LiGetAdAccountDetails {
            request: Request::new(self.client, params),
        }
    }

    /// Disconnects a LinkedIn ad account from a location.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/linkedin/ad-account`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_delete_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> LiDeleteAdAccount {
        let params = LiDeleteAdAccountParams::new(location_id, ad_account_id);
        LiDeleteAdAccount {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the ad accounts that the LinkedIn login of a location reaches.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ad-accounts`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> LiGetAdAccounts {
        let params = LiGetAdAccountsParams::new(location_id);
        LiGetAdAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a LinkedIn campaign group, or changes it if the body has an id.
    ///
    /// Its campaigns and their ads are parts of it.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/linkedin/ads`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_upsert_campaign_group(
        &self,
        body: LinkedinCampaignGroup,
    ) -> LiUpsertCampaignGroup {
        let params = LiUpsertCampaignGroupParams::new(body);
        LiUpsertCampaignGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one LinkedIn campaign group.
    ///
    /// The path calls the id of the group `adId`.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ads/{adId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_campaign_group(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> LiGetCampaignGroup {
        let params = LiGetCampaignGroupParams::new(location_id, ad_id);
        LiGetCampaignGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Sends a LinkedIn campaign group live.
    ///
    /// The path calls the id of the group `adId`.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/ads/{adId}/publish`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_publish_campaign_group(
        &self,
        ad_id: impl Into<String>,
        body: LocationIdBody,
    ) -> LiPublishCampaignGroup {
        let params = LiPublishCampaignGroupParams::new(ad_id, body);
        LiPublishCampaignGroup {
            request: Request::new(self.client, params),
        }
    }

    /// Returns how a location is connected to LinkedIn.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> LiGetIntegration {
        let params = LiGetIntegrationParams::new(location_id);
        LiGetIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Connects a LinkedIn ad account to a location.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/integration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_create_integration(
        &self,
        body: LinkedinIntegration,
    ) -> LiCreateIntegration {
        let params = LiCreateIntegrationParams::new(body);
        LiCreateIntegration {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the LinkedIn user whose login a location uses.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/me`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> LiGetCurrentUser {
        let params = LiGetCurrentUserParams::new(location_id);
        LiGetCurrentUser {
            request: Request::new(self.client, params),
        }
    }

    /// Reports the figures of LinkedIn ads over a period.
    ///
    /// There is one set for each account, campaign group, campaign or creative, as the
    /// pivot says, and for each day, month or year.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_ad_analytics(
        &self,
        location_id: impl Into<LocationId>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetAdAnalytics {
        let params = LiGetAdAnalyticsParams::new(location_id, start_date, end_date);
        LiGetAdAnalytics {
            request: Request::new(self.client, params),
        }
    }

    /// Reports how one LinkedIn campaign group performs over a period.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_campaign_group_reporting(
        &self,
        location_id: impl Into<LocationId>,
        campaign_group_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LiGetCampaignGroupReporting {
        let params = LiGetCampaignGroupReportingParams::new(
            location_id,
            campaign_group_id,
            start_date,
            end_date,
        );
        LiGetCampaignGroupReporting {
            request: Request::new(self.client, params),
        }
    }

    /// Lists LinkedIn campaign groups or campaigns, each with its figures.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_reporting_list(
        &self,
        required: LiGetReportingListRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> LiGetReportingList {
        let params = LiGetReportingListParams::new(required);
        LiGetReportingList {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for what a LinkedIn campaign can target, such as places or job titles.
    ///
    /// The facet says among what to search.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/targeting/search`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_search_targeting(
        &self,
        location_id: impl Into<LocationId>,
        facet: impl Into<String>,
    ) -> LiSearchTargeting {
        let params = LiSearchTargetingParams::new(location_id, facet);
        LiSearchTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Adds a lead form to a LinkedIn ad account.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/{accountId}/form`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_create_lead_form(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: LinkedinLeadForm,
    ) -> LiCreateLeadForm {
        let params = LiCreateLeadFormParams::new(location_id, account_id, body);
        LiCreateLeadForm {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the lead forms of a LinkedIn ad account.
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/{accountId}/forms`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_get_lead_forms(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> LiGetLeadForms {
        let params = LiGetLeadFormsParams::new(location_id, account_id);
        LiGetLeadForms {
            request: Request::new(self.client, params),
        }
    }

    /// Pauses, archives or resumes a LinkedIn ad, or a campaign or group of them.
    ///
    /// The type in the body says what the id in the path belongs to.
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PATCH /ad-publishing/linkedin/{adId}/status`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/ad-publishing-v3.json))
    pub fn li_update_ad_status(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
        body: LinkedinStatusUpdate,
    ) -> LiUpdateAdStatus {
        let params = LiUpdateAdStatusParams::new(location_id, ad_id, body);
        LiUpdateAdStatus {
            request: Request::new(self.client, params),
        }
    }
}
