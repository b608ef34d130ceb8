//! The Ad Manager API, version 2: 94 operations.
//!
//! [`Client::ad_manager`](crate::Client::ad_manager) returns the handle [`AdManager`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Facebook Integration
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_facebook_ad_accounts`](AdManager::list_facebook_ad_accounts) | `GET /ad-publishing/facebook/ad-accounts` | Lists the ad accounts that a location's Facebook login can access. |
//! | [`get_facebook_ad_account`](AdManager::get_facebook_ad_account) | `GET /ad-publishing/facebook/ad-accounts/{adAccountId}` | Returns one Facebook ad account. |
//! | [`delete_facebook_ad_account`](AdManager::delete_facebook_ad_account) | `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}` | Disconnects a Facebook ad account from a location. |
//! | [`list_facebook_conversation_forms`](AdManager::list_facebook_conversation_forms) | `GET /ad-publishing/facebook/conversation-forms` | Lists the welcome messages of a location's message ads. |
//! | [`create_facebook_conversation_form`](AdManager::create_facebook_conversation_form) | `POST /ad-publishing/facebook/conversation-forms` | Creates a welcome message with questions to tap, for message ads. |
//! | [`get_facebook_integration`](AdManager::get_facebook_integration) | `GET /ad-publishing/facebook/integration` | Returns the connection of a location to Facebook. |
//! | [`create_facebook_integration`](AdManager::create_facebook_integration) | `POST /ad-publishing/facebook/integration` | Connects a Facebook page to a location, and optionally an ad account. |
//! | [`delete_facebook_integration`](AdManager::delete_facebook_integration) | `DELETE /ad-publishing/facebook/integration` | Disconnects a location from Facebook. |
//! | [`get_facebook_lead_form`](AdManager::get_facebook_lead_form) | `GET /ad-publishing/facebook/lead-form/{leadFormId}` | Returns one lead form of a Facebook page. |
//! | [`get_facebook_current_user`](AdManager::get_facebook_current_user) | `GET /ad-publishing/facebook/me` | Returns the Facebook user whose login a location uses. |
//! | [`delete_facebook_page`](AdManager::delete_facebook_page) | `DELETE /ad-publishing/facebook/page` | Disconnects a Facebook page from a location. |
//! | [`set_facebook_default_page`](AdManager::set_facebook_default_page) | `PUT /ad-publishing/facebook/page/default` | Makes a Facebook page the one that a location uses by default. |
//! | [`list_facebook_page_lead_forms`](AdManager::list_facebook_page_lead_forms) | `GET /ad-publishing/facebook/page/{pageId}/forms` | Lists the lead forms of a Facebook page. |
//! | [`create_facebook_page_lead_form`](AdManager::create_facebook_page_lead_form) | `POST /ad-publishing/facebook/page/{pageId}/forms` | Creates a lead form for a Facebook page. |
//! | [`list_facebook_instagram_accounts`](AdManager::list_facebook_instagram_accounts) | `GET /ad-publishing/facebook/page/{pageId}/instagram` | Lists the Instagram accounts of a Facebook page. |
//! | [`list_facebook_pages`](AdManager::list_facebook_pages) | `GET /ad-publishing/facebook/pages` | Lists the Facebook pages that a location's login can access. |
//!
//! # Facebook Ads
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`upsert_facebook_ad`](AdManager::upsert_facebook_ad) | `PUT /ad-publishing/facebook/ads-v2` | Creates an ad in a Facebook ad set, or changes it if the body has an id. |
//! | [`delete_facebook_ad`](AdManager::delete_facebook_ad) | `DELETE /ad-publishing/facebook/ads/{adId}` | Deletes a Facebook ad. |
//! | [`duplicate_facebook_ad`](AdManager::duplicate_facebook_ad) | `POST /ad-publishing/facebook/ads/{adId}/duplicate` | Copies a Facebook ad. |
//! | [`pause_facebook_ad`](AdManager::pause_facebook_ad) | `POST /ad-publishing/facebook/ads/{adId}/pause` | Pauses a Facebook ad. |
//! | [`resume_facebook_ad`](AdManager::resume_facebook_ad) | `POST /ad-publishing/facebook/ads/{adId}/resume` | Resumes a paused Facebook ad. |
//! | [`upsert_facebook_ad_set`](AdManager::upsert_facebook_ad_set) | `PUT /ad-publishing/facebook/adsets` | Creates an ad set in a Facebook campaign, or changes it if the body has an id. |
//! | [`delete_facebook_ad_set`](AdManager::delete_facebook_ad_set) | `DELETE /ad-publishing/facebook/adsets/{adsetId}` | Deletes a Facebook ad set. |
//! | [`duplicate_facebook_ad_set`](AdManager::duplicate_facebook_ad_set) | `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate` | Copies a Facebook ad set. |
//! | [`pause_facebook_ad_set`](AdManager::pause_facebook_ad_set) | `POST /ad-publishing/facebook/adsets/{adsetId}/pause` | Pauses a Facebook ad set. |
//! | [`resume_facebook_ad_set`](AdManager::resume_facebook_ad_set) | `POST /ad-publishing/facebook/adsets/{adsetId}/resume` | Resumes a paused Facebook ad set. |
//! | [`get_facebook_campaign`](AdManager::get_facebook_campaign) | `GET /ad-publishing/facebook/campaign/{campaignId}` | Returns a Facebook campaign, on request with its ad sets and ads. |
//! | [`upsert_facebook_campaign`](AdManager::upsert_facebook_campaign) | `PUT /ad-publishing/facebook/campaigns` | Creates a Facebook campaign, or changes it if the body has an id. |
//! | [`delete_facebook_campaign`](AdManager::delete_facebook_campaign) | `DELETE /ad-publishing/facebook/campaigns/{campaignId}` | Deletes a Facebook campaign. |
//! | [`duplicate_facebook_campaign`](AdManager::duplicate_facebook_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate` | Copies a Facebook campaign. |
//! | [`pause_facebook_campaign`](AdManager::pause_facebook_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/pause` | Pauses a Facebook campaign. |
//! | [`publish_facebook_campaign`](AdManager::publish_facebook_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/publish` | Publishes a Facebook campaign, so that its ads run. |
//! | [`resume_facebook_campaign`](AdManager::resume_facebook_campaign) | `POST /ad-publishing/facebook/campaigns/{campaignId}/resume` | Resumes a paused Facebook campaign. |
//! | [`list_facebook_custom_audiences`](AdManager::list_facebook_custom_audiences) | `GET /ad-publishing/facebook/custom-audience` | Lists the custom and lookalike audiences of a Facebook ad account. |
//! | [`get_facebook_custom_audience`](AdManager::get_facebook_custom_audience) | `GET /ad-publishing/facebook/custom-audience/{audienceId}` | Returns one Facebook custom audience. |
//! | [`update_facebook_custom_audience`](AdManager::update_facebook_custom_audience) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}` | Renames a Facebook custom audience and changes its description. |
//! | [`delete_facebook_custom_audience`](AdManager::delete_facebook_custom_audience) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}` | Deletes a Facebook custom audience. |
//! | [`add_facebook_custom_audience_member`](AdManager::add_facebook_custom_audience_member) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member` | Adds a contact to a Facebook custom audience. |
//! | [`remove_facebook_custom_audience_member`](AdManager::remove_facebook_custom_audience_member) | `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member` | Removes a contact from a Facebook custom audience. |
//! | [`bulk_update_facebook_audience_members`](AdManager::bulk_update_facebook_audience_members) | `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch` | Adds many people to a Facebook custom audience, or removes them. |
//! | [`list_facebook_entities`](AdManager::list_facebook_entities) | `GET /ad-publishing/facebook/entity` | Lists the Facebook campaigns, ad sets or ads of a location. |
//! | [`list_facebook_pixels`](AdManager::list_facebook_pixels) | `GET /ad-publishing/facebook/pixels` | Lists the conversion pixels that a location uses on Facebook. |
//! | [`upsert_facebook_pixel`](AdManager::upsert_facebook_pixel) | `PUT /ad-publishing/facebook/pixels` | Creates a Facebook conversion pixel, or changes it if the body has an id. |
//! | [`search_facebook_targeting`](AdManager::search_facebook_targeting) | `GET /ad-publishing/facebook/targeting/search` | Searches for the places and interests that an ad set can target. |
//!
//! # Facebook Reporting
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_facebook_report`](AdManager::get_facebook_report) | `GET /ad-publishing/facebook/reporting` | Reports the totals of a location's Facebook ads over a period. |
//! | [`get_facebook_campaign_report`](AdManager::get_facebook_campaign_report) | `GET /ad-publishing/facebook/reporting/campaign/{campaignId}` | Returns a report on one Facebook campaign over a period. |
//! | [`list_facebook_reports`](AdManager::list_facebook_reports) | `GET /ad-publishing/facebook/reporting/list` | Lists Facebook campaigns, ad sets or ads, each with its metrics. |
//!
//! # Google Integration
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_google_ad_accounts`](AdManager::list_google_ad_accounts) | `GET /ad-publishing/google/ad-accounts` | Lists the Google Ads accounts that a location's Google login can access. |
//! | [`get_google_ad_account`](AdManager::get_google_ad_account) | `GET /ad-publishing/google/ad-accounts/{adAccountId}` | Returns one Google Ads account. |
//! | [`delete_google_ad_account`](AdManager::delete_google_ad_account) | `DELETE /ad-publishing/google/ad-accounts/{adAccountId}` | Disconnects a Google Ads account from a location. |
//! | [`get_google_integration`](AdManager::get_google_integration) | `GET /ad-publishing/google/integration` | Returns the connection of a location to Google Ads. |
//! | [`create_google_integration`](AdManager::create_google_integration) | `POST /ad-publishing/google/integration` | Connects a Google Ads account to a location. |
//! | [`get_google_current_user`](AdManager::get_google_current_user) | `GET /ad-publishing/google/me` | Returns the Google user whose login a location uses. |
//!
//! # Google Ads
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`upsert_google_campaign`](AdManager::upsert_google_campaign) | `PUT /ad-publishing/google/ads` | Creates a Google campaign with its ad groups and ads, or changes it. |
//! | [`get_google_campaign`](AdManager::get_google_campaign) | `GET /ad-publishing/google/ads/{adId}` | Returns one Google campaign. |
//! | [`publish_google_ad`](AdManager::publish_google_ad) | `POST /ad-publishing/google/ads/{adId}/publish` | Publishes a Google ad, so that it runs. |
//! | [`list_google_assets`](AdManager::list_google_assets) | `GET /ad-publishing/google/assets` | Lists the call, sitelink, lead form, image or text assets of a location in Google Ads. |
//! | [`upsert_google_assets`](AdManager::upsert_google_assets) | `POST /ad-publishing/google/assets` | Creates a call, sitelink or lead form asset in Google Ads, or changes it. |
//! | [`list_google_audiences`](AdManager::list_google_audiences) | `GET /ad-publishing/google/audiences` | Lists a location's combined Google audiences. |
//! | [`upsert_google_audience`](AdManager::upsert_google_audience) | `PUT /ad-publishing/google/audiences` | Creates a combined Google audience, or changes it if the body has a resource name. |
//! | [`get_google_audience`](AdManager::get_google_audience) | `GET /ad-publishing/google/audiences/{audienceId}` | Returns one combined Google audience. |
//! | [`list_google_conversion_goals`](AdManager::list_google_conversion_goals) | `GET /ad-publishing/google/conversion-goals` | Lists the Google Ads conversion goals of a location. |
//! | [`list_google_conversions`](AdManager::list_google_conversions) | `GET /ad-publishing/google/conversions` | Lists the Google Ads conversion actions of a location. |
//! | [`upsert_google_conversion`](AdManager::upsert_google_conversion) | `PUT /ad-publishing/google/conversions` | Creates a Google Ads conversion action, or changes it if the body has an id. |
//! | [`get_google_conversion`](AdManager::get_google_conversion) | `GET /ad-publishing/google/conversions/{conversionId}` | Returns one Google Ads conversion action. |
//! | [`delete_google_conversion`](AdManager::delete_google_conversion) | `DELETE /ad-publishing/google/conversions/{conversionId}` | Deletes a Google Ads conversion action. |
//! | [`list_google_entities`](AdManager::list_google_entities) | `GET /ad-publishing/google/entity` | Lists the Google campaigns, ad groups or ads of a location. |
//! | [`list_google_keyword_ideas`](AdManager::list_google_keyword_ideas) | `POST /ad-publishing/google/keyword-ideas` | Suggests keywords for Google ads that lead to a web page. |
//! | [`list_google_segments`](AdManager::list_google_segments) | `GET /ad-publishing/google/segments` | Lists a location's Google audience segments. |
//! | [`upsert_google_segment`](AdManager::upsert_google_segment) | `PUT /ad-publishing/google/segments` | Creates a Google audience segment, or changes it if the body has an id. |
//! | [`create_google_offline_user_list_job`](AdManager::create_google_offline_user_list_job) | `POST /ad-publishing/google/segments/offline-user-list-job` | Uploads people to a Google customer match list. |
//! | [`get_google_segment`](AdManager::get_google_segment) | `GET /ad-publishing/google/segments/{segmentId}` | Returns one Google audience segment. |
//! | [`delete_google_segment`](AdManager::delete_google_segment) | `DELETE /ad-publishing/google/segments/{segmentId}` | Deletes a Google audience segment. |
//! | [`list_google_target_interests`](AdManager::list_google_target_interests) | `GET /ad-publishing/google/target-interests` | Lists the affinity or in-market audiences of a Google advertising channel. |
//! | [`search_google_targeting`](AdManager::search_google_targeting) | `GET /ad-publishing/google/targeting/search` | Searches for the places that a Google campaign can target. |
//!
//! # Google Reporting
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_google_report`](AdManager::get_google_report) | `GET /ad-publishing/google/reporting` | Reports the totals of a location's Google ads over a period. |
//! | [`get_google_campaign_report`](AdManager::get_google_campaign_report) | `GET /ad-publishing/google/reporting/campaign/{campaignId}` | Returns a report on one Google campaign over a period. |
//! | [`list_google_reports`](AdManager::list_google_reports) | `GET /ad-publishing/google/reporting/list` | Lists Google campaigns, or their parts, each with its metrics. |
//!
//! # LinkedIn Integration
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_linkedin_ad_account`](AdManager::get_linkedin_ad_account) | `GET /ad-publishing/linkedin/ad-account` | Returns one LinkedIn ad account. |
//! | [`delete_linkedin_ad_account`](AdManager::delete_linkedin_ad_account) | `DELETE /ad-publishing/linkedin/ad-account` | Disconnects a LinkedIn ad account from a location. |
//! | [`list_linkedin_ad_accounts`](AdManager::list_linkedin_ad_accounts) | `GET /ad-publishing/linkedin/ad-accounts` | Lists the ad accounts that a location's LinkedIn login can access. |
//! | [`get_linkedin_integration`](AdManager::get_linkedin_integration) | `GET /ad-publishing/linkedin/integration` | Returns the connection of a location to LinkedIn. |
//! | [`create_linkedin_integration`](AdManager::create_linkedin_integration) | `POST /ad-publishing/linkedin/integration` | Connects a LinkedIn ad account to a location. |
//! | [`get_linkedin_current_user`](AdManager::get_linkedin_current_user) | `GET /ad-publishing/linkedin/me` | Returns the LinkedIn user whose login a location uses. |
//!
//! # LinkedIn Ads
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`upsert_linkedin_campaign_group`](AdManager::upsert_linkedin_campaign_group) | `PUT /ad-publishing/linkedin/ads` | Creates a LinkedIn campaign group, or changes it if the body has an id. |
//! | [`get_linkedin_campaign_group`](AdManager::get_linkedin_campaign_group) | `GET /ad-publishing/linkedin/ads/{adId}` | Returns one LinkedIn campaign group. |
//! | [`publish_linkedin_campaign_group`](AdManager::publish_linkedin_campaign_group) | `POST /ad-publishing/linkedin/ads/{adId}/publish` | Publishes a LinkedIn campaign group, so that its ads run. |
//! | [`search_linkedin_targeting`](AdManager::search_linkedin_targeting) | `GET /ad-publishing/linkedin/targeting/search` | Searches for possible targets of a LinkedIn campaign, such as places or job titles. |
//! | [`create_linkedin_lead_form`](AdManager::create_linkedin_lead_form) | `POST /ad-publishing/linkedin/{accountId}/form` | Creates a lead form in a LinkedIn ad account. |
//! | [`list_linkedin_lead_forms`](AdManager::list_linkedin_lead_forms) | `GET /ad-publishing/linkedin/{accountId}/forms` | Lists the lead forms of a LinkedIn ad account. |
//! | [`update_linkedin_ad_status`](AdManager::update_linkedin_ad_status) | `PATCH /ad-publishing/linkedin/{adId}/status` | Pauses, archives or resumes a LinkedIn ad, a campaign or a campaign group. |
//!
//! # LinkedIn Reporting
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`get_linkedin_ad_analytics`](AdManager::get_linkedin_ad_analytics) | `GET /ad-publishing/linkedin/reporting` | Reports the metrics of LinkedIn ads over a period. |
//! | [`get_linkedin_campaign_group_report`](AdManager::get_linkedin_campaign_group_report) | `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}` | Returns a report on one LinkedIn campaign group over a period. |
//! | [`list_linkedin_reports`](AdManager::list_linkedin_reports) | `GET /ad-publishing/linkedin/reporting/list` | Lists LinkedIn campaign groups or campaigns, each with its metrics. |

use highlevel_runtime::{Api, Client, Date, Request};

use crate::LocationId;

mod add_facebook_custom_audience_member;
mod bulk_update_facebook_audience_members;
mod create_facebook_conversation_form;
mod create_facebook_integration;
mod create_facebook_page_lead_form;
mod create_google_integration;
mod create_google_offline_user_list_job;
mod create_linkedin_integration;
mod create_linkedin_lead_form;
mod delete_facebook_ad;
mod delete_facebook_ad_account;
mod delete_facebook_ad_set;
mod delete_facebook_campaign;
mod delete_facebook_custom_audience;
mod delete_facebook_integration;
mod delete_facebook_page;
mod delete_google_ad_account;
mod delete_google_conversion;
mod delete_google_segment;
mod delete_linkedin_ad_account;
mod duplicate_facebook_ad;
mod duplicate_facebook_ad_set;
mod duplicate_facebook_campaign;
mod errors;
mod get_facebook_ad_account;
mod get_facebook_campaign;
mod get_facebook_campaign_report;
mod get_facebook_current_user;
mod get_facebook_custom_audience;
mod get_facebook_integration;
mod get_facebook_lead_form;
mod get_facebook_report;
mod get_google_ad_account;
mod get_google_audience;
mod get_google_campaign;
mod get_google_campaign_report;
mod get_google_conversion;
mod get_google_current_user;
mod get_google_integration;
mod get_google_report;
mod get_google_segment;
mod get_linkedin_ad_account;
mod get_linkedin_ad_analytics;
mod get_linkedin_campaign_group;
mod get_linkedin_campaign_group_report;
mod get_linkedin_current_user;
mod get_linkedin_integration;
mod list_facebook_ad_accounts;
mod list_facebook_conversation_forms;
mod list_facebook_custom_audiences;
mod list_facebook_entities;
mod list_facebook_instagram_accounts;
mod list_facebook_page_lead_forms;
mod list_facebook_pages;
mod list_facebook_pixels;
mod list_facebook_reports;
mod list_google_ad_accounts;
mod list_google_assets;
mod list_google_audiences;
mod list_google_conversion_goals;
mod list_google_conversions;
mod list_google_entities;
mod list_google_keyword_ideas;
mod list_google_reports;
mod list_google_segments;
mod list_google_target_interests;
mod list_linkedin_ad_accounts;
mod list_linkedin_lead_forms;
mod list_linkedin_reports;
mod pause_facebook_ad;
mod pause_facebook_ad_set;
mod pause_facebook_campaign;
mod publish_facebook_campaign;
mod publish_google_ad;
mod publish_linkedin_campaign_group;
mod remove_facebook_custom_audience_member;
mod resume_facebook_ad;
mod resume_facebook_ad_set;
mod resume_facebook_campaign;
mod search_facebook_targeting;
mod search_google_targeting;
mod search_linkedin_targeting;
mod set_facebook_default_page;
mod types;
mod update_facebook_custom_audience;
mod update_linkedin_ad_status;
mod upsert_facebook_ad;
mod upsert_facebook_ad_set;
mod upsert_facebook_campaign;
mod upsert_facebook_pixel;
mod upsert_google_assets;
mod upsert_google_audience;
mod upsert_google_campaign;
mod upsert_google_conversion;
mod upsert_google_segment;
mod upsert_linkedin_campaign_group;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::get_facebook_report::GetFacebookReportRequired;
pub use self::list_facebook_reports::ListFacebookReportsRequired;
pub use self::get_google_report::GetGoogleReportRequired;
pub use self::list_google_reports::ListGoogleReportsRequired;
pub use self::list_linkedin_reports::ListLinkedinReportsRequired;
pub use self::types::{
    CustomDisclaimer, CustomDisclaimerCheckbox, CustomDisclaimerCheckboxRequired,
    FacebookAdSetUpsert, FacebookAudience, FacebookCustomAudienceUpdate,
    FacebookLeadFormQuestion, FacebookLeadFormQuestionType, FacebookLocation,
    FacebookLocationGeometry, FacebookReportingField, GeoAddressComponent, GeoGeometry,
    GoogleAdGroup, GoogleAdGroupAudience, GoogleCampaignAudience, GoogleCampaignUpsert,
    GoogleGeoLocation, LinkedinAudience, LinkedinCampaign, LinkedinCampaignGroupUpsert,
    NewFacebookPageLeadForm, NewFacebookPageLeadFormRequired,
};
pub use crate::shared::ad_manager::{
    AdBudgetOptimization, AdScheduleTarget, AdScheduleTargetDayOfWeek,
    AdScheduleTargetRequired, AdvertisingChannelSubType, AdvertisingChannelType,
    AgeRange, AttributionModel, BudgetType, BulkFacebookAudienceMemberUpdate, CallAsset,
    ConversionSource, ConversionValueSettings, ConversionValueSettingsRequired,
    CountingType, CustomAudienceSource, CustomAudienceType, ExpansionLevel,
    FacebookAdMediaType, FacebookAdUpsert, FacebookAdUpsertRequired,
    FacebookAudiencePlacementType, FacebookAudienceRef, FacebookBudget,
    FacebookCampaignObjective, FacebookCampaignUpsert, FacebookCustomAudienceMember,
    FacebookEntityType, FacebookInterest, FacebookLeadFormOption, FacebookLeadFormType,
    FacebookLocale, FacebookLocationType, FacebookMedia, FacebookMediaType,
    FacebookPeriod, FacebookPixelUpsert, FacebookPlacements, FlexibleRuleUserList,
    GeoViewport, GoogleAdContent, GoogleAdContentMediaType, GoogleAdSchedule,
    GoogleAdScheduleDayOfWeek, GoogleAssetImage, GoogleAssetPayload, GoogleAssetType,
    GoogleAssets, GoogleAssetsUpsert, GoogleAssetsUpsertType, GoogleAudienceDimensions,
    GoogleAudienceSegments, GoogleAudienceUpsert, GoogleBiddingStrategy, GoogleBudget,
    GoogleCallToAction, GoogleCampaignGoal, GoogleCampaignGoalType, GoogleCarouselCard,
    GoogleChannel, GoogleConversionType, GoogleConversionUpsert,
    GoogleConversionUpsertRequired, GoogleDemographicTarget,
    GoogleDemographicTargetRequired, GoogleEntityType, GoogleGoalType,
    GoogleKeywordIdeaQuery, GoogleKeywordItem, GoogleKeywords, GoogleLocale, GoogleMedia,
    GoogleMediaType, GoogleNetworkSettings, GoogleNetworkSettingsRequired, GooglePeriod,
    GoogleReportingField, GoogleSegmentMember, GoogleSegmentMemberType,
    GoogleSegmentRule, GoogleSegmentRuleCondition, GoogleSegmentRuleGroup,
    GoogleSegmentRuleItem, GoogleSegmentRuleItemName, GoogleSegmentRuleOperand,
    GoogleSegmentSource, GoogleSegmentTarget, GoogleSegmentType, GoogleSegmentUpsert,
    GoogleTargetInterests, GoogleYoutubeVideoLink, GreetingCard, IntegrationType,
    KeywordMatchType, LatLng, LeadFormAsset, LeadFormAssetAnswer,
    LeadFormAssetAnswerTexts, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    LeadFormAssetField, LeadFormAssetQuestion, LeadFormAssetRequired, LinkedinAd,
    LinkedinAdStatusOperation, LinkedinAdStatusUpdate, LinkedinAdStatusUpdateType,
    LinkedinBudget, LinkedinCampaignMediaType, LinkedinLeadFormConsent,
    LinkedinLeadFormConsentRequired, LinkedinLeadFormContent,
    LinkedinLeadFormHiddenField, LinkedinLeadFormLegalInfo, LinkedinLeadFormOwner,
    LinkedinLeadFormQuestion, LinkedinLeadFormQuestionDetails, LinkedinLocale,
    LinkedinLocation, LinkedinMedia, LinkedinMediaType, LinkedinObjectiveType,
    LinkedinPeriod, LinkedinPivot, LinkedinReportingField, LinkedinTargetAudience,
    LinkedinTargetingAttribute, LinkedinUnitCost, LocalizedText, MessagingPlatform,
    MultipleChoiceOption, MultipleChoiceQuestionDetails, NewFacebookConversationForm,
    NewFacebookIntegration, NewGoogleIntegration, NewGoogleIntegrationRequired,
    NewGoogleOfflineUserListJob, NewLinkedinIntegration, NewLinkedinIntegrationRequired,
    NewLinkedinLeadForm, NewLinkedinLeadFormState, PostSubmissionCallToAction,
    PostSubmissionCallToActionTarget, PostSubmissionInfo, PostSubmissionLabel,
    PostSubmitCallToActionType, PrepopulationStatus, PublishingStatus, QuarterHour,
    RadiusUnit, RuleBasedUserList, SelectionType, SitelinkAsset, SpecialAdCategory,
    TargetInterestType, ThankYouPage, WelcomeMessageQuestion,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Ad Manager",
    version: "v2",
    module: "ad_manager",
    feature: "ad-manager",
};

/// The Ad Manager API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct AdManager<'a> {
    client: &'a Client,
}

impl<'a> AdManager<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the ad accounts that a location's Facebook login can access.
    ///
    /// Page through the accounts with the cursor `next`, or set
    /// [`fetch_all`](crate::ad_manager::operations::ListFacebookAdAccountsParams::fetch_all)
    /// to `true`.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookAdAccountsError`](operations::ListFacebookAdAccountsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/ad-accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_ad_accounts("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-ad-accounts")]
    pub fn list_facebook_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFacebookAdAccounts {
        let params = operations::ListFacebookAdAccountsParams::new(location_id);
        operations::ListFacebookAdAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Facebook ad account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookAdAccountError`](operations::GetFacebookAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/ad-accounts/{adAccountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-ad-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_ad_account("HChooFuiyPpVYzeJ4HMe", "act_123456789")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-ad-account")]
    pub fn get_facebook_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::GetFacebookAdAccount {
        let params = operations::GetFacebookAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Disconnects a Facebook ad account from a location.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookAdAccountError`](operations::DeleteFacebookAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/ad-accounts/{adAccountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_ad_account("HChooFuiyPpVYzeJ4HMe", "act_123456789")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-ad-account")]
    pub fn delete_facebook_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::DeleteFacebookAdAccount {
        let params = operations::DeleteFacebookAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Creates an ad in a Facebook ad set, or changes it if the body has an id.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertFacebookAdError`](operations::UpsertFacebookAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/ads-v2`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{FacebookAdUpsert, FacebookAdUpsertRequired};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_facebook_ad(
    ///         FacebookAdUpsert::new(FacebookAdUpsertRequired {
    ///                 location_id: "HChooFuiyPpVYzeJ4HMe",
    ///                 campaign_id: "507f1f77bcf86cd799439011",
    ///                 adset_id: "66f2a1c09b3e4d7815ac2f60",
    ///             })
    ///             .name("Summer Sale")
    ///             .primary_text("20% off all running shoes")
    ///             .image_url("https://example.com/shoes.jpg"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-upsert-ad")]
    pub fn upsert_facebook_ad(
        &self,
        body: FacebookAdUpsert,
    ) -> operations::UpsertFacebookAd {
        let params = operations::UpsertFacebookAdParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes a Facebook ad.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookAdError`](operations::DeleteFacebookAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/ads/{adId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_ad("HChooFuiyPpVYzeJ4HMe", "672c0f9e1a8b5d4c36f7e902")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-ad")]
    pub fn delete_facebook_ad(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::DeleteFacebookAd {
        let params = operations::DeleteFacebookAdParams::new(location_id, ad_id);
        Request::new(self.client, params)
    }

    /// Copies a Facebook ad.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`DuplicateFacebookAdError`](operations::DuplicateFacebookAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/duplicate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .duplicate_facebook_ad("672c0f9e1a8b5d4c36f7e902")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-duplicate-ad")]
    pub fn duplicate_facebook_ad(
        &self,
        ad_id: impl Into<String>,
    ) -> operations::DuplicateFacebookAd {
        let params = operations::DuplicateFacebookAdParams::new(ad_id);
        Request::new(self.client, params)
    }

    /// Pauses a Facebook ad.
    ///
    /// Returns no content. Errors are
    /// [`PauseFacebookAdError`](operations::PauseFacebookAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/pause`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .pause_facebook_ad("HChooFuiyPpVYzeJ4HMe", "672c0f9e1a8b5d4c36f7e902")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-pause-ad")]
    pub fn pause_facebook_ad(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::PauseFacebookAd {
        let params = operations::PauseFacebookAdParams::new(location_id, ad_id);
        Request::new(self.client, params)
    }

    /// Resumes a paused Facebook ad.
    ///
    /// Returns no content. Errors are
    /// [`ResumeFacebookAdError`](operations::ResumeFacebookAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/ads/{adId}/resume`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .resume_facebook_ad("HChooFuiyPpVYzeJ4HMe", "672c0f9e1a8b5d4c36f7e902")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-resume-ad")]
    pub fn resume_facebook_ad(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::ResumeFacebookAd {
        let params = operations::ResumeFacebookAdParams::new(location_id, ad_id);
        Request::new(self.client, params)
    }

    /// Creates an ad set in a Facebook campaign, or changes it if the body has an id.
    ///
    /// HighLevel does not document whether the amount of the budget is in units of the
    /// currency or in hundredths.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertFacebookAdSetError`](operations::UpsertFacebookAdSetError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/adsets`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-adset))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     BudgetType, FacebookAdSetUpsert, FacebookAudience, FacebookBudget,
    ///     FacebookLocation, FacebookLocationType, SelectionType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_facebook_ad_set(
    ///         FacebookAdSetUpsert::new("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///             .name("Targeting Group A")
    ///             .audience(
    ///                 FacebookAudience::new([
    ///                     FacebookLocation::new(
    ///                         "US",
    ///                         "United States",
    ///                         FacebookLocationType::Country,
    ///                         SelectionType::Include,
    ///                     ),
    ///                 ]),
    ///             )
    ///             .budget(FacebookBudget::new(BudgetType::Daily, 1000.0)),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-upsert-adset")]
    pub fn upsert_facebook_ad_set(
        &self,
        body: FacebookAdSetUpsert,
    ) -> operations::UpsertFacebookAdSet {
        let params = operations::UpsertFacebookAdSetParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes a Facebook ad set.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookAdSetError`](operations::DeleteFacebookAdSetError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/adsets/{adsetId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-adset))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_ad_set("HChooFuiyPpVYzeJ4HMe", "66f2a1c09b3e4d7815ac2f60")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-adset")]
    pub fn delete_facebook_ad_set(
        &self,
        location_id: impl Into<LocationId>,
        adset_id: impl Into<String>,
    ) -> operations::DeleteFacebookAdSet {
        let params = operations::DeleteFacebookAdSetParams::new(location_id, adset_id);
        Request::new(self.client, params)
    }

    /// Copies a Facebook ad set.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`DuplicateFacebookAdSetError`](operations::DuplicateFacebookAdSetError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adsetId}/duplicate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-adset))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .duplicate_facebook_ad_set("66f2a1c09b3e4d7815ac2f60")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-duplicate-adset")]
    pub fn duplicate_facebook_ad_set(
        &self,
        adset_id: impl Into<String>,
    ) -> operations::DuplicateFacebookAdSet {
        let params = operations::DuplicateFacebookAdSetParams::new(adset_id);
        Request::new(self.client, params)
    }

    /// Pauses a Facebook ad set.
    ///
    /// Returns no content. Errors are
    /// [`PauseFacebookAdSetError`](operations::PauseFacebookAdSetError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adsetId}/pause`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-adset))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .pause_facebook_ad_set("HChooFuiyPpVYzeJ4HMe", "66f2a1c09b3e4d7815ac2f60")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-pause-adset")]
    pub fn pause_facebook_ad_set(
        &self,
        location_id: impl Into<LocationId>,
        adset_id: impl Into<String>,
    ) -> operations::PauseFacebookAdSet {
        let params = operations::PauseFacebookAdSetParams::new(location_id, adset_id);
        Request::new(self.client, params)
    }

    /// Resumes a paused Facebook ad set.
    ///
    /// Returns no content. Errors are
    /// [`ResumeFacebookAdSetError`](operations::ResumeFacebookAdSetError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/adsets/{adsetId}/resume`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-adset))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .resume_facebook_ad_set("HChooFuiyPpVYzeJ4HMe", "66f2a1c09b3e4d7815ac2f60")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-resume-adset")]
    pub fn resume_facebook_ad_set(
        &self,
        location_id: impl Into<LocationId>,
        adset_id: impl Into<String>,
    ) -> operations::ResumeFacebookAdSet {
        let params = operations::ResumeFacebookAdSetParams::new(location_id, adset_id);
        Request::new(self.client, params)
    }

    /// Returns a Facebook campaign, on request with its ad sets and ads.
    ///
    /// List the parts to add in `fields`.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookCampaignError`](operations::GetFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/campaign/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "120208142050850608")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-campaign")]
    pub fn get_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::GetFacebookCampaign {
        let params = operations::GetFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        operations::GetFacebookCampaign {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Facebook campaign, or changes it if the body has an id.
    ///
    /// The ads go live only with
    /// [`publish_facebook_campaign`](crate::ad_manager::AdManager::publish_facebook_campaign).
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertFacebookCampaignError`](operations::UpsertFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/campaigns`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     FacebookCampaignObjective, FacebookCampaignUpsert, SpecialAdCategory,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_facebook_campaign(
    ///         FacebookCampaignUpsert::new("HChooFuiyPpVYzeJ4HMe")
    ///             .name("Summer Campaign")
    ///             .objective(FacebookCampaignObjective::OutcomeLeads)
    ///             .special_ad_categories([SpecialAdCategory::None]),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-upsert-campaign")]
    pub fn upsert_facebook_campaign(
        &self,
        body: FacebookCampaignUpsert,
    ) -> operations::UpsertFacebookCampaign {
        let params = operations::UpsertFacebookCampaignParams::new(body);
        Request::new(self.client, params)
    }

    /// Deletes a Facebook campaign.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookCampaignError`](operations::DeleteFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/campaigns/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-campaign")]
    pub fn delete_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::DeleteFacebookCampaign {
        let params = operations::DeleteFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Copies a Facebook campaign.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`DuplicateFacebookCampaignError`](operations::DuplicateFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/duplicate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-duplicate-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .duplicate_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-duplicate-campaign")]
    pub fn duplicate_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::DuplicateFacebookCampaign {
        let params = operations::DuplicateFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Pauses a Facebook campaign.
    ///
    /// Returns no content. Errors are
    /// [`PauseFacebookCampaignError`](operations::PauseFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/pause`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-pause-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .pause_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-pause-campaign")]
    pub fn pause_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::PauseFacebookCampaign {
        let params = operations::PauseFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Publishes a Facebook campaign, so that its ads run.
    ///
    /// Create or update it first: the campaign with
    /// [`upsert_facebook_campaign`](crate::ad_manager::AdManager::upsert_facebook_campaign),
    /// its ad sets with
    /// [`upsert_facebook_ad_set`](crate::ad_manager::AdManager::upsert_facebook_ad_set)
    /// and its ads with
    /// [`upsert_facebook_ad`](crate::ad_manager::AdManager::upsert_facebook_ad).
    ///
    /// Returns no content. Errors are
    /// [`PublishFacebookCampaignError`](operations::PublishFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/publish`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-publish-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .publish_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-publish-campaign")]
    pub fn publish_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::PublishFacebookCampaign {
        let params = operations::PublishFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Resumes a paused Facebook campaign.
    ///
    /// Returns no content. Errors are
    /// [`ResumeFacebookCampaignError`](operations::ResumeFacebookCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/campaigns/{campaignId}/resume`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-resume-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .resume_facebook_campaign("HChooFuiyPpVYzeJ4HMe", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-resume-campaign")]
    pub fn resume_facebook_campaign(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> operations::ResumeFacebookCampaign {
        let params = operations::ResumeFacebookCampaignParams::new(
            location_id,
            campaign_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the welcome messages of a location's message ads.
    ///
    /// HighLevel calls them conversation forms.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookConversationFormsError`](operations::ListFacebookConversationFormsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/conversation-forms`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-conversation-forms))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_conversation_forms("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-conversation-forms")]
    pub fn list_facebook_conversation_forms(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFacebookConversationForms {
        let params = operations::ListFacebookConversationFormsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a welcome message with questions to tap, for message ads.
    ///
    /// HighLevel calls it a conversation form; ads refer to it by id.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateFacebookConversationFormError`](operations::CreateFacebookConversationFormError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/conversation-forms`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-conversation-form))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{NewFacebookConversationForm, WelcomeMessageQuestion};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_facebook_conversation_form(
    ///         NewFacebookConversationForm::new(
    ///             "HChooFuiyPpVYzeJ4HMe",
    ///             "Welcome Form",
    ///             "Hi! How can we help?",
    ///             [
    ///                 WelcomeMessageQuestion::new("What are your opening hours?")
    ///                     .response("We are open on weekdays, 9:00 to 17:00."),
    ///             ],
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-create-conversation-form")]
    pub fn create_facebook_conversation_form(
        &self,
        body: NewFacebookConversationForm,
    ) -> operations::CreateFacebookConversationForm {
        let params = operations::CreateFacebookConversationFormParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the custom and lookalike audiences of a Facebook ad account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookCustomAudiencesError`](operations::ListFacebookCustomAudiencesError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/custom-audience`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audiences))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::CustomAudienceType;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_custom_audiences(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         CustomAudienceType::Custom,
    ///         "act_123456789",
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-custom-audiences")]
    pub fn list_facebook_custom_audiences(
        &self,
        location_id: impl Into<LocationId>,
        type_: CustomAudienceType,
        ad_account_id: impl Into<String>,
    ) -> operations::ListFacebookCustomAudiences {
        let params = operations::ListFacebookCustomAudiencesParams::new(
            location_id,
            type_,
            ad_account_id,
        );
        operations::ListFacebookCustomAudiences {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Facebook custom audience.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookCustomAudienceError`](operations::GetFacebookCustomAudienceError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-custom-audience-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_custom_audience("HChooFuiyPpVYzeJ4HMe", "23851234567890123")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-custom-audience-by-id")]
    pub fn get_facebook_custom_audience(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> operations::GetFacebookCustomAudience {
        let params = operations::GetFacebookCustomAudienceParams::new(
            location_id,
            audience_id,
        );
        Request::new(self.client, params)
    }

    /// Renames a Facebook custom audience and changes its description.
    ///
    /// Returns no content. Errors are
    /// [`UpdateFacebookCustomAudienceError`](operations::UpdateFacebookCustomAudienceError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-update-custom-audience))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::FacebookCustomAudienceUpdate;
    ///
    /// client
    ///     .ad_manager()
    ///     .update_facebook_custom_audience(
    ///         "23851234567890123",
    ///         FacebookCustomAudienceUpdate::new(
    ///             "HChooFuiyPpVYzeJ4HMe",
    ///             "Website visitors",
    ///             "People who visited the website in the last 30 days",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-update-custom-audience")]
    pub fn update_facebook_custom_audience(
        &self,
        audience_id: impl Into<String>,
        body: FacebookCustomAudienceUpdate,
    ) -> operations::UpdateFacebookCustomAudience {
        let params = operations::UpdateFacebookCustomAudienceParams::new(
            audience_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Deletes a Facebook custom audience.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookCustomAudienceError`](operations::DeleteFacebookCustomAudienceError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-custom-audience))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_custom_audience("HChooFuiyPpVYzeJ4HMe", "23851234567890123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-custom-audience")]
    pub fn delete_facebook_custom_audience(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> operations::DeleteFacebookCustomAudience {
        let params = operations::DeleteFacebookCustomAudienceParams::new(
            location_id,
            audience_id,
        );
        Request::new(self.client, params)
    }

    /// Adds a contact to a Facebook custom audience.
    ///
    /// Returns no content. Errors are
    /// [`AddFacebookCustomAudienceMemberError`](operations::AddFacebookCustomAudienceMemberError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-add-custom-audience-member))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::FacebookCustomAudienceMember;
    ///
    /// client
    ///     .ad_manager()
    ///     .add_facebook_custom_audience_member(
    ///         "23851234567890123",
    ///         FacebookCustomAudienceMember::new(
    ///             "HChooFuiyPpVYzeJ4HMe",
    ///             "ocQHyuzHvysMo5N5VsXc",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-add-custom-audience-member")]
    pub fn add_facebook_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        body: FacebookCustomAudienceMember,
    ) -> operations::AddFacebookCustomAudienceMember {
        let params = operations::AddFacebookCustomAudienceMemberParams::new(
            audience_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Removes a contact from a Facebook custom audience.
    ///
    /// Returns no content. Errors are
    /// [`RemoveFacebookCustomAudienceMemberError`](operations::RemoveFacebookCustomAudienceMemberError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/custom-audience/{audienceId}/member`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-remove-custom-audience-member))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::FacebookCustomAudienceMember;
    ///
    /// client
    ///     .ad_manager()
    ///     .remove_facebook_custom_audience_member(
    ///         "23851234567890123",
    ///         FacebookCustomAudienceMember::new(
    ///             "HChooFuiyPpVYzeJ4HMe",
    ///             "ocQHyuzHvysMo5N5VsXc",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-remove-custom-audience-member")]
    pub fn remove_facebook_custom_audience_member(
        &self,
        audience_id: impl Into<String>,
        body: FacebookCustomAudienceMember,
    ) -> operations::RemoveFacebookCustomAudienceMember {
        let params = operations::RemoveFacebookCustomAudienceMemberParams::new(
            audience_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Adds many people to a Facebook custom audience, or removes them.
    ///
    /// The people come from a CSV file or from smart lists (saved filters of contacts).
    /// `ADD` is the only documented operation type.
    ///
    /// Returns no content. Errors are
    /// [`BulkUpdateFacebookAudienceMembersError`](operations::BulkUpdateFacebookAudienceMembersError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/custom-audience/{audienceId}/member/batch`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-batch-update-audience-members))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::BulkFacebookAudienceMemberUpdate;
    ///
    /// client
    ///     .ad_manager()
    ///     .bulk_update_facebook_audience_members(
    ///         "23851234567890123",
    ///         BulkFacebookAudienceMemberUpdate::new("HChooFuiyPpVYzeJ4HMe", "ADD")
    ///             .smartlist_ids(["66d3b9f17c5a2e8094e1a6c8"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-batch-update-audience-members")]
    pub fn bulk_update_facebook_audience_members(
        &self,
        audience_id: impl Into<String>,
        body: BulkFacebookAudienceMemberUpdate,
    ) -> operations::BulkUpdateFacebookAudienceMembers {
        let params = operations::BulkUpdateFacebookAudienceMembersParams::new(
            audience_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the Facebook campaigns, ad sets or ads of a location.
    ///
    /// The entity type selects campaigns, ad sets or ads. Page through them with the
    /// cursor `next`, or set
    /// [`fetch_all`](crate::ad_manager::operations::ListFacebookEntitiesParams::fetch_all)
    /// to `true`.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookEntitiesError`](operations::ListFacebookEntitiesError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/entity`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-entity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{FacebookEntityType, IntegrationType};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_entities(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         IntegrationType::AdManager,
    ///         FacebookEntityType::Campaign,
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-entity")]
    pub fn list_facebook_entities(
        &self,
        location_id: impl Into<LocationId>,
        integration: IntegrationType,
        entity_type: FacebookEntityType,
    ) -> operations::ListFacebookEntities {
        let params = operations::ListFacebookEntitiesParams::new(
            location_id,
            integration,
            entity_type,
        );
        operations::ListFacebookEntities {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the connection of a location to Facebook.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookIntegrationError`](operations::GetFacebookIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_integration("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-integration")]
    pub fn get_facebook_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetFacebookIntegration {
        let params = operations::GetFacebookIntegrationParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Connects a Facebook page to a location, and optionally an ad account.
    ///
    /// [`list_facebook_pages`](crate::ad_manager::AdManager::list_facebook_pages) returns
    /// the possible pages,
    /// [`list_facebook_ad_accounts`](crate::ad_manager::AdManager::list_facebook_ad_accounts)
    /// the ad accounts.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateFacebookIntegrationError`](operations::CreateFacebookIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::NewFacebookIntegration;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_facebook_integration(
    ///         NewFacebookIntegration::new("HChooFuiyPpVYzeJ4HMe", "103456789012345")
    ///             .ad_account_id("act_123456789"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-create-integration")]
    pub fn create_facebook_integration(
        &self,
        body: NewFacebookIntegration,
    ) -> operations::CreateFacebookIntegration {
        let params = operations::CreateFacebookIntegrationParams::new(body);
        Request::new(self.client, params)
    }

    /// Disconnects a location from Facebook.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookIntegrationError`](operations::DeleteFacebookIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.ad_manager().delete_facebook_integration("HChooFuiyPpVYzeJ4HMe").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-integration")]
    pub fn delete_facebook_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::DeleteFacebookIntegration {
        let params = operations::DeleteFacebookIntegrationParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Returns one lead form of a Facebook page.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookLeadFormError`](operations::GetFacebookLeadFormError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/lead-form/{leadFormId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-lead-form))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_lead_form("HChooFuiyPpVYzeJ4HMe", "6798b2f04c1d5e83a7b06f14")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-lead-form")]
    pub fn get_facebook_lead_form(
        &self,
        location_id: impl Into<LocationId>,
        lead_form_id: impl Into<String>,
    ) -> operations::GetFacebookLeadForm {
        let params = operations::GetFacebookLeadFormParams::new(
            location_id,
            lead_form_id,
        );
        Request::new(self.client, params)
    }

    /// Returns the Facebook user whose login a location uses.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookCurrentUserError`](operations::GetFacebookCurrentUserError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/me`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-current-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_current_user("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-current-user")]
    pub fn get_facebook_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetFacebookCurrentUser {
        let params = operations::GetFacebookCurrentUserParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Disconnects a Facebook page from a location.
    ///
    /// Returns no content. Errors are
    /// [`DeleteFacebookPageError`](operations::DeleteFacebookPageError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/facebook/page`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-delete-page))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_facebook_page("HChooFuiyPpVYzeJ4HMe", "103456789012345")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-delete-page")]
    pub fn delete_facebook_page(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> operations::DeleteFacebookPage {
        let params = operations::DeleteFacebookPageParams::new(location_id, page_id);
        Request::new(self.client, params)
    }

    /// Makes a Facebook page the one that a location uses by default.
    ///
    /// Returns no content. Errors are
    /// [`SetFacebookDefaultPageError`](operations::SetFacebookDefaultPageError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/page/default`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-set-default-page))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .set_facebook_default_page("HChooFuiyPpVYzeJ4HMe", "103456789012345")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-set-default-page")]
    pub fn set_facebook_default_page(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> operations::SetFacebookDefaultPage {
        let params = operations::SetFacebookDefaultPageParams::new(location_id, page_id);
        Request::new(self.client, params)
    }

    /// Lists the lead forms of a Facebook page.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookPageLeadFormsError`](operations::ListFacebookPageLeadFormsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/page/{pageId}/forms`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-page-lead-forms))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_page_lead_forms("HChooFuiyPpVYzeJ4HMe", "103456789012345")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-page-lead-forms")]
    pub fn list_facebook_page_lead_forms(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> operations::ListFacebookPageLeadForms {
        let params = operations::ListFacebookPageLeadFormsParams::new(
            location_id,
            page_id,
        );
        Request::new(self.client, params)
    }

    /// Creates a lead form for a Facebook page.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateFacebookPageLeadFormError`](operations::CreateFacebookPageLeadFormError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/facebook/page/{pageId}/forms`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-create-page-lead-form))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     FacebookLeadFormQuestion, FacebookLeadFormQuestionType, FacebookLeadFormType,
    ///     NewFacebookPageLeadForm, NewFacebookPageLeadFormRequired, ThankYouPage,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_facebook_page_lead_form(
    ///         "103456789012345",
    ///         NewFacebookPageLeadForm::new(NewFacebookPageLeadFormRequired {
    ///             location_id: "HChooFuiyPpVYzeJ4HMe",
    ///             type_: FacebookLeadFormType::MoreVolume,
    ///             name: "Contact Form",
    ///             questions: [
    ///                 FacebookLeadFormQuestion::new(
    ///                     "email",
    ///                     FacebookLeadFormQuestionType::Email,
    ///                 ),
    ///                 FacebookLeadFormQuestion::new(
    ///                         "budget",
    ///                         FacebookLeadFormQuestionType::ShortAnswer,
    ///                     )
    ///                     .label("What is your budget?"),
    ///             ],
    ///             privacy_policy_link: "https://example.com/privacy",
    ///             thank_you_page: ThankYouPage::new(
    ///                     "Thank you!",
    ///                     "We will contact you soon.",
    ///                     "Visit website",
    ///                     "VIEW_WEBSITE",
    ///                 )
    ///                 .button_link("https://example.com"),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-create-page-lead-form")]
    pub fn create_facebook_page_lead_form(
        &self,
        page_id: impl Into<String>,
        body: NewFacebookPageLeadForm,
    ) -> operations::CreateFacebookPageLeadForm {
        let params = operations::CreateFacebookPageLeadFormParams::new(page_id, body);
        Request::new(self.client, params)
    }

    /// Lists the Instagram accounts of a Facebook page.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookInstagramAccountsError`](operations::ListFacebookInstagramAccountsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/page/{pageId}/instagram`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-instagram-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_instagram_accounts("HChooFuiyPpVYzeJ4HMe", "103456789012345")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-instagram-accounts")]
    pub fn list_facebook_instagram_accounts(
        &self,
        location_id: impl Into<LocationId>,
        page_id: impl Into<String>,
    ) -> operations::ListFacebookInstagramAccounts {
        let params = operations::ListFacebookInstagramAccountsParams::new(
            location_id,
            page_id,
        );
        operations::ListFacebookInstagramAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the Facebook pages that a location's login can access.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookPagesError`](operations::ListFacebookPagesError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/pages`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pages))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_pages("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-pages")]
    pub fn list_facebook_pages(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFacebookPages {
        let params = operations::ListFacebookPagesParams::new(location_id);
        operations::ListFacebookPages {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the conversion pixels that a location uses on Facebook.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookPixelsError`](operations::ListFacebookPixelsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/pixels`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-pixels))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_pixels("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-pixels")]
    pub fn list_facebook_pixels(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListFacebookPixels {
        let params = operations::ListFacebookPixelsParams::new(location_id);
        operations::ListFacebookPixels {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Facebook conversion pixel, or changes it if the body has an id.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertFacebookPixelError`](operations::UpsertFacebookPixelError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/facebook/pixels`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-upsert-pixel))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::FacebookPixelUpsert;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_facebook_pixel(
    ///         FacebookPixelUpsert::new("HChooFuiyPpVYzeJ4HMe", "LEAD_EVENT")
    ///             .name("Website leads"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-upsert-pixel")]
    pub fn upsert_facebook_pixel(
        &self,
        body: FacebookPixelUpsert,
    ) -> operations::UpsertFacebookPixel {
        let params = operations::UpsertFacebookPixelParams::new(body);
        Request::new(self.client, params)
    }

    /// Reports the totals of a location's Facebook ads over a period.
    ///
    /// The parameter `fields` selects the metrics, and
    /// [`group_by`](crate::ad_manager::operations::GetFacebookReportParams::group_by)
    /// whether they are totaled by day, week or month.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookReportError`](operations::GetFacebookReportError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-reporting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     FacebookPeriod, FacebookReportingField, GetFacebookReportRequired,
    ///     IntegrationType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_report(GetFacebookReportRequired {
    ///         location_id: "HChooFuiyPpVYzeJ4HMe",
    ///         group_by: FacebookPeriod::Month,
    ///         start_date: "2026-01-01",
    ///         end_date: "2026-03-31",
    ///         fields: [
    ///             FacebookReportingField::Impressions,
    ///             FacebookReportingField::Clicks,
    ///             FacebookReportingField::Spend,
    ///         ],
    ///         integration: IntegrationType::AdManager,
    ///     })
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-reporting")]
    pub fn get_facebook_report(
        &self,
        required: GetFacebookReportRequired<
            impl Into<LocationId>,
            impl Into<Date>,
            impl Into<Date>,
            impl IntoIterator<Item = FacebookReportingField>,
        >,
    ) -> operations::GetFacebookReport {
        let params = operations::GetFacebookReportParams::new(required);
        Request::new(self.client, params)
    }

    /// Returns a report on one Facebook campaign over a period.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetFacebookCampaignReportError`](operations::GetFacebookCampaignReportError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting/campaign/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-campaign-reporting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_facebook_campaign_report(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "120208142050850608",
    ///         "2022-01-11",
    ///         "2022-01-31",
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-campaign-reporting")]
    pub fn get_facebook_campaign_report(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> operations::GetFacebookCampaignReport {
        let params = operations::GetFacebookCampaignReportParams::new(
            location_id,
            campaign_id,
            start_date,
            end_date,
        );
        Request::new(self.client, params)
    }

    /// Lists Facebook campaigns, ad sets or ads, each with its metrics.
    ///
    /// The list type is `campaigns`, `adsets` or `ads`; the last two need the id of a
    /// campaign.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListFacebookReportsError`](operations::ListFacebookReportsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/reporting/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-get-reporting-list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{IntegrationType, ListFacebookReportsRequired};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_facebook_reports(ListFacebookReportsRequired {
    ///         location_id: "HChooFuiyPpVYzeJ4HMe",
    ///         list_type: "campaigns",
    ///         start_date: "2022-01-11",
    ///         end_date: "2022-01-31",
    ///         integration: IntegrationType::AdManager,
    ///     })
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-get-reporting-list")]
    pub fn list_facebook_reports(
        &self,
        required: ListFacebookReportsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> operations::ListFacebookReports {
        let params = operations::ListFacebookReportsParams::new(required);
        operations::ListFacebookReports {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for the places and interests that an ad set can target.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`SearchFacebookTargetingError`](operations::SearchFacebookTargetingError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/facebook/targeting/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/fb-search-targeting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .search_facebook_targeting("interest", "fitness")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fb-search-targeting")]
    pub fn search_facebook_targeting(
        &self,
        type_: impl Into<String>,
        query: impl Into<String>,
    ) -> operations::SearchFacebookTargeting {
        let params = operations::SearchFacebookTargetingParams::new(type_, query);
        operations::SearchFacebookTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the Google Ads accounts that a location's Google login can access.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleAdAccountsError`](operations::ListGoogleAdAccountsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ad-accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_ad_accounts("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-ad-accounts")]
    pub fn list_google_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGoogleAdAccounts {
        let params = operations::ListGoogleAdAccountsParams::new(location_id);
        operations::ListGoogleAdAccounts {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one Google Ads account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleAdAccountError`](operations::GetGoogleAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ad-accounts/{adAccountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-ad-account-details))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_ad_account("HChooFuiyPpVYzeJ4HMe", "123-456-7890")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-ad-account-details")]
    pub fn get_google_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::GetGoogleAdAccount {
        let params = operations::GetGoogleAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Disconnects a Google Ads account from a location.
    ///
    /// Returns no content. Errors are
    /// [`DeleteGoogleAdAccountError`](operations::DeleteGoogleAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/ad-accounts/{adAccountId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-ad-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_google_ad_account("HChooFuiyPpVYzeJ4HMe", "123-456-7890")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-delete-ad-account")]
    pub fn delete_google_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::DeleteGoogleAdAccount {
        let params = operations::DeleteGoogleAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Creates a Google campaign with its ad groups and ads, or changes it.
    ///
    /// A campaign is changed if the body has an id. Amounts are in micros, millionths of
    /// the currency's unit: 20,000,000 is 20.00.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertGoogleCampaignError`](operations::UpsertGoogleCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/ads`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-campaign))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     AdvertisingChannelType, BudgetType, GoogleAdContent, GoogleAdGroup, GoogleBudget,
    ///     GoogleCampaignUpsert, GoogleKeywordItem, GoogleKeywords, KeywordMatchType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_google_campaign(
    ///         GoogleCampaignUpsert::new(
    ///                 "HChooFuiyPpVYzeJ4HMe",
    ///                 "Summer Sale",
    ///                 AdvertisingChannelType::Search,
    ///             )
    ///             .budget(
    ///                 GoogleBudget::new()
    ///                     .budget_type(BudgetType::Daily)
    ///                     .amount(20_000_000.0),
    ///             )
    ///             .ad_groups([
    ///                 GoogleAdGroup::new()
    ///                     .name("Running shoes")
    ///                     .ad_content([
    ///                         GoogleAdContent::new()
    ///                             .headlines(["Running Shoes", "20% Off", "Free Delivery"])
    ///                             .descriptions([
    ///                                 "All sizes in stock.",
    ///                                 "Delivered in two days.",
    ///                             ])
    ///                             .final_url("https://example.com/shoes"),
    ///                     ])
    ///                     .keywords(
    ///                         GoogleKeywords::new()
    ///                             .positives([
    ///                                 GoogleKeywordItem::new(
    ///                                     "running shoes",
    ///                                     KeywordMatchType::Phrase,
    ///                                 ),
    ///                             ]),
    ///                     ),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-upsert-campaign")]
    pub fn upsert_google_campaign(
        &self,
        body: GoogleCampaignUpsert,
    ) -> operations::UpsertGoogleCampaign {
        let params = operations::UpsertGoogleCampaignParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one Google campaign.
    ///
    /// Here [`ad_id`](crate::ad_manager::operations::GetGoogleCampaignParams::ad_id) is
    /// the id of the campaign.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleCampaignError`](operations::GetGoogleCampaignError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/ads/{adId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_campaign("HChooFuiyPpVYzeJ4HMe", "65d0e7b3f49c2a81d65e0f37")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-campaign-by-id")]
    pub fn get_google_campaign(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::GetGoogleCampaign {
        let params = operations::GetGoogleCampaignParams::new(location_id, ad_id);
        Request::new(self.client, params)
    }

    /// Publishes a Google ad, so that it runs.
    ///
    /// The reference calls
    /// [`ad_id`](crate::ad_manager::operations::PublishGoogleAdParams::ad_id) the id of
    /// an ad; [`get_google_campaign`](crate::ad_manager::AdManager::get_google_campaign)
    /// has the same path and takes the id of a campaign there. No request body is
    /// documented.
    ///
    /// Returns no content. Errors are
    /// [`PublishGoogleAdError`](operations::PublishGoogleAdError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/ads/{adId}/publish`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-publish-ad))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.ad_manager().publish_google_ad("65d0e7b3f49c2a81d65e0f37").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-publish-ad")]
    pub fn publish_google_ad(
        &self,
        ad_id: impl Into<String>,
    ) -> operations::PublishGoogleAd {
        let params = operations::PublishGoogleAdParams::new(ad_id);
        Request::new(self.client, params)
    }

    /// Lists the call, sitelink, lead form, image or text assets of a location in Google
    /// Ads.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleAssetsError`](operations::ListGoogleAssetsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/assets`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-assets))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::GoogleAssetType;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_assets("HChooFuiyPpVYzeJ4HMe", GoogleAssetType::Call)
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-assets")]
    pub fn list_google_assets(
        &self,
        location_id: impl Into<LocationId>,
        type_: GoogleAssetType,
    ) -> operations::ListGoogleAssets {
        let params = operations::ListGoogleAssetsParams::new(location_id, type_);
        operations::ListGoogleAssets {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a call, sitelink or lead form asset in Google Ads, or changes it.
    ///
    /// The payload must be the variant that belongs to the type. If the payload has a
    /// resource name, the asset is updated; otherwise it is created.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertGoogleAssetsError`](operations::UpsertGoogleAssetsError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/assets`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-assets))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     CallAsset, GoogleAssetPayload, GoogleAssetsUpsert, GoogleAssetsUpsertType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_google_assets(
    ///         GoogleAssetsUpsert::new(
    ///             "HChooFuiyPpVYzeJ4HMe",
    ///             GoogleAssetsUpsertType::Call,
    ///             GoogleAssetPayload::CallAsset(CallAsset::new("+12025550123", "US")),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-upsert-assets")]
    pub fn upsert_google_assets(
        &self,
        body: GoogleAssetsUpsert,
    ) -> operations::UpsertGoogleAssets {
        let params = operations::UpsertGoogleAssetsParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists a location's combined Google audiences.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleAudiencesError`](operations::ListGoogleAudiencesError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/audiences`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audiences))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_audiences("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-audiences")]
    pub fn list_google_audiences(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGoogleAudiences {
        let params = operations::ListGoogleAudiencesParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a combined Google audience, or changes it if the body has a resource name.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertGoogleAudienceError`](operations::UpsertGoogleAudienceError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/audiences`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-audience))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     AgeRange, GoogleAudienceDimensions, GoogleAudienceUpsert,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_google_audience(
    ///         GoogleAudienceUpsert::new("HChooFuiyPpVYzeJ4HMe", "Adults 25 to 34")
    ///             .dimensions(
    ///                 GoogleAudienceDimensions::new()
    ///                     .age_ranges([AgeRange::new().min_age(25).max_age(34)]),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-upsert-audience")]
    pub fn upsert_google_audience(
        &self,
        body: GoogleAudienceUpsert,
    ) -> operations::UpsertGoogleAudience {
        let params = operations::UpsertGoogleAudienceParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one combined Google audience.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleAudienceError`](operations::GetGoogleAudienceError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/audiences/{audienceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-audience-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_audience("HChooFuiyPpVYzeJ4HMe", "215374860")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-audience-by-id")]
    pub fn get_google_audience(
        &self,
        location_id: impl Into<LocationId>,
        audience_id: impl Into<String>,
    ) -> operations::GetGoogleAudience {
        let params = operations::GetGoogleAudienceParams::new(location_id, audience_id);
        Request::new(self.client, params)
    }

    /// Lists the Google Ads conversion goals of a location.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleConversionGoalsError`](operations::ListGoogleConversionGoalsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversion-goals`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-goals))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_conversion_goals("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-conversion-goals")]
    pub fn list_google_conversion_goals(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGoogleConversionGoals {
        let params = operations::ListGoogleConversionGoalsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Lists the Google Ads conversion actions of a location.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleConversionsError`](operations::ListGoogleConversionsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversions))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_conversions("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-conversions")]
    pub fn list_google_conversions(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGoogleConversions {
        let params = operations::ListGoogleConversionsParams::new(location_id);
        operations::ListGoogleConversions {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Google Ads conversion action, or changes it if the body has an id.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertGoogleConversionError`](operations::UpsertGoogleConversionError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/conversions`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-conversion))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     AttributionModel, ConversionValueSettings, ConversionValueSettingsRequired,
    ///     CountingType, GoogleConversionType, GoogleConversionUpsert,
    ///     GoogleConversionUpsertRequired,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_google_conversion(
    ///         GoogleConversionUpsert::new(GoogleConversionUpsertRequired {
    ///             location_id: "HChooFuiyPpVYzeJ4HMe",
    ///             name: "Purchase Conversion",
    ///             type_: GoogleConversionType::Webpage,
    ///             category: "PURCHASE",
    ///             value_settings: ConversionValueSettings::new(ConversionValueSettingsRequired {
    ///                 default_value: 10.0,
    ///                 default_currency_code: "USD",
    ///                 always_use_default_value: false,
    ///             }),
    ///             counting_type: CountingType::OnePerClick,
    ///             attribution_model: AttributionModel::GoogleAdsLastClick,
    ///             click_through_window: 30,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-upsert-conversion")]
    pub fn upsert_google_conversion(
        &self,
        body: GoogleConversionUpsert,
    ) -> operations::UpsertGoogleConversion {
        let params = operations::UpsertGoogleConversionParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one Google Ads conversion action.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleConversionError`](operations::GetGoogleConversionError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/conversions/{conversionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-conversion-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_conversion("HChooFuiyPpVYzeJ4HMe", "6481235907")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-conversion-by-id")]
    pub fn get_google_conversion(
        &self,
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> operations::GetGoogleConversion {
        let params = operations::GetGoogleConversionParams::new(
            location_id,
            conversion_id,
        );
        Request::new(self.client, params)
    }

    /// Deletes a Google Ads conversion action.
    ///
    /// Returns no content. Errors are
    /// [`DeleteGoogleConversionError`](operations::DeleteGoogleConversionError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/conversions/{conversionId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-conversion))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_google_conversion("HChooFuiyPpVYzeJ4HMe", "6481235907")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-delete-conversion")]
    pub fn delete_google_conversion(
        &self,
        location_id: impl Into<LocationId>,
        conversion_id: impl Into<String>,
    ) -> operations::DeleteGoogleConversion {
        let params = operations::DeleteGoogleConversionParams::new(
            location_id,
            conversion_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the Google campaigns, ad groups or ads of a location.
    ///
    /// The entity type selects campaigns, ad groups or ads.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleEntitiesError`](operations::ListGoogleEntitiesError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/entity`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-entity))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{GoogleEntityType, IntegrationType};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_entities(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         IntegrationType::AdManager,
    ///         GoogleEntityType::Campaign,
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-entity")]
    pub fn list_google_entities(
        &self,
        location_id: impl Into<LocationId>,
        integration: IntegrationType,
        entity_type: GoogleEntityType,
    ) -> operations::ListGoogleEntities {
        let params = operations::ListGoogleEntitiesParams::new(
            location_id,
            integration,
            entity_type,
        );
        operations::ListGoogleEntities {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the connection of a location to Google Ads.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleIntegrationError`](operations::GetGoogleIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_integration("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-integration")]
    pub fn get_google_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetGoogleIntegration {
        let params = operations::GetGoogleIntegrationParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Connects a Google Ads account to a location.
    ///
    /// The account is reached through a manager account (MCC), whose id is needed as
    /// well.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateGoogleIntegrationError`](operations::CreateGoogleIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{NewGoogleIntegration, NewGoogleIntegrationRequired};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_google_integration(
    ///         NewGoogleIntegration::new(NewGoogleIntegrationRequired {
    ///             location_id: "HChooFuiyPpVYzeJ4HMe",
    ///             ad_account_id: "123-456-7890",
    ///             manager_account_id: "987-654-3210",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-create-integration")]
    pub fn create_google_integration(
        &self,
        body: NewGoogleIntegration,
    ) -> operations::CreateGoogleIntegration {
        let params = operations::CreateGoogleIntegrationParams::new(body);
        Request::new(self.client, params)
    }

    /// Suggests keywords for Google ads that lead to a web page.
    ///
    /// Seed keywords, a language and places improve the suggestions.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleKeywordIdeasError`](operations::ListGoogleKeywordIdeasError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `POST /ad-publishing/google/keyword-ideas`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-keyword-ideas))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::GoogleKeywordIdeaQuery;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_keyword_ideas(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         GoogleKeywordIdeaQuery::new("https://example.com"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-keyword-ideas")]
    pub fn list_google_keyword_ideas(
        &self,
        location_id: impl Into<LocationId>,
        body: GoogleKeywordIdeaQuery,
    ) -> operations::ListGoogleKeywordIdeas {
        let params = operations::ListGoogleKeywordIdeasParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns the Google user whose login a location uses.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleCurrentUserError`](operations::GetGoogleCurrentUserError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/me`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-current-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_current_user("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-current-user")]
    pub fn get_google_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetGoogleCurrentUser {
        let params = operations::GetGoogleCurrentUserParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Reports the totals of a location's Google ads over a period.
    ///
    /// The parameter `fields` selects the metrics; `cost_micros` is in millionths of the
    /// currency's unit.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleReportError`](operations::GetGoogleReportError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     GetGoogleReportRequired, GoogleReportingField, IntegrationType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_report(GetGoogleReportRequired {
    ///         location_id: "HChooFuiyPpVYzeJ4HMe",
    ///         start_date: "2022-01-11",
    ///         end_date: "2022-01-31",
    ///         fields: [
    ///             GoogleReportingField::Impressions,
    ///             GoogleReportingField::Clicks,
    ///             GoogleReportingField::CostMicros,
    ///         ],
    ///         integration: IntegrationType::AdManager,
    ///     })
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-reporting")]
    pub fn get_google_report(
        &self,
        required: GetGoogleReportRequired<
            impl Into<LocationId>,
            impl Into<Date>,
            impl Into<Date>,
            impl IntoIterator<Item = GoogleReportingField>,
        >,
    ) -> operations::GetGoogleReport {
        let params = operations::GetGoogleReportParams::new(required);
        operations::GetGoogleReport {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a report on one Google campaign over a period.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleCampaignReportError`](operations::GetGoogleCampaignReportError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting/campaign/{campaignId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-campaign-reporting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_campaign_report(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "196684453527082",
    ///         "2022-01-11",
    ///         "2022-01-31",
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-campaign-reporting")]
    pub fn get_google_campaign_report(
        &self,
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> operations::GetGoogleCampaignReport {
        let params = operations::GetGoogleCampaignReportParams::new(
            location_id,
            campaign_id,
            start_date,
            end_date,
        );
        Request::new(self.client, params)
    }

    /// Lists Google campaigns, or their parts, each with its metrics.
    ///
    /// The list type is `campaigns`, `adGroups`, `ads` or `keywords`; all but `campaigns`
    /// need the id of a campaign.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleReportsError`](operations::ListGoogleReportsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/reporting/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-reporting-list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{IntegrationType, ListGoogleReportsRequired};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_reports(ListGoogleReportsRequired {
    ///         location_id: "HChooFuiyPpVYzeJ4HMe",
    ///         list_type: "campaigns",
    ///         start_date: "2022-01-11",
    ///         end_date: "2022-01-31",
    ///         integration: IntegrationType::AdManager,
    ///     })
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-reporting-list")]
    pub fn list_google_reports(
        &self,
        required: ListGoogleReportsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> operations::ListGoogleReports {
        let params = operations::ListGoogleReportsParams::new(required);
        operations::ListGoogleReports {
            request: Request::new(self.client, params),
        }
    }

    /// Lists a location's Google audience segments.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleSegmentsError`](operations::ListGoogleSegmentsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/segments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segments))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_segments("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-segments")]
    pub fn list_google_segments(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListGoogleSegments {
        let params = operations::ListGoogleSegmentsParams::new(location_id);
        operations::ListGoogleSegments {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a Google audience segment, or changes it if the body has an id.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertGoogleSegmentError`](operations::UpsertGoogleSegmentError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/google/segments`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-upsert-segment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     GoogleSegmentMember, GoogleSegmentMemberType, GoogleSegmentType,
    ///     GoogleSegmentUpsert,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_google_segment(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         GoogleSegmentType::CustomSegments,
    ///         GoogleSegmentUpsert::new("Runners")
    ///             .members([
    ///                 GoogleSegmentMember::new(GoogleSegmentMemberType::Keyword)
    ///                     .keyword("running shoes"),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-upsert-segment")]
    pub fn upsert_google_segment(
        &self,
        location_id: impl Into<LocationId>,
        type_: GoogleSegmentType,
        body: GoogleSegmentUpsert,
    ) -> operations::UpsertGoogleSegment {
        let params = operations::UpsertGoogleSegmentParams::new(
            location_id,
            type_,
            body,
        );
        Request::new(self.client, params)
    }

    /// Uploads people to a Google customer match list.
    ///
    /// The people come from a CSV file or from smart lists (saved filters of contacts).
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateGoogleOfflineUserListJobError`](operations::CreateGoogleOfflineUserListJobError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/google/segments/offline-user-list-job`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-create-offline-user-list-job))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::NewGoogleOfflineUserListJob;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_google_offline_user_list_job(
    ///         NewGoogleOfflineUserListJob::new("HChooFuiyPpVYzeJ4HMe")
    ///             .smart_list_ids(["66d3b9f17c5a2e8094e1a6c8"])
    ///             .user_list_id("7305918264"),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-create-offline-user-list-job")]
    pub fn create_google_offline_user_list_job(
        &self,
        body: NewGoogleOfflineUserListJob,
    ) -> operations::CreateGoogleOfflineUserListJob {
        let params = operations::CreateGoogleOfflineUserListJobParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one Google audience segment.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetGoogleSegmentError`](operations::GetGoogleSegmentError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/segments/{segmentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-segment-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::GoogleSegmentSource;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .get_google_segment(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "8412073956",
    ///         GoogleSegmentSource::CustomSegments,
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-segment-by-id")]
    pub fn get_google_segment(
        &self,
        location_id: impl Into<LocationId>,
        segment_id: impl Into<String>,
        type_: GoogleSegmentSource,
    ) -> operations::GetGoogleSegment {
        let params = operations::GetGoogleSegmentParams::new(
            location_id,
            segment_id,
            type_,
        );
        Request::new(self.client, params)
    }

    /// Deletes a Google audience segment.
    ///
    /// Returns no content. Errors are
    /// [`DeleteGoogleSegmentError`](operations::DeleteGoogleSegmentError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/google/segments/{segmentId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-delete-segment))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::GoogleSegmentSource;
    ///
    /// client
    ///     .ad_manager()
    ///     .delete_google_segment(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "8412073956",
    ///         GoogleSegmentSource::CustomSegments,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-delete-segment")]
    pub fn delete_google_segment(
        &self,
        location_id: impl Into<LocationId>,
        segment_id: impl Into<String>,
        type_: GoogleSegmentSource,
    ) -> operations::DeleteGoogleSegment {
        let params = operations::DeleteGoogleSegmentParams::new(
            location_id,
            segment_id,
            type_,
        );
        Request::new(self.client, params)
    }

    /// Lists the affinity or in-market audiences of a Google advertising channel.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListGoogleTargetInterestsError`](operations::ListGoogleTargetInterestsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/target-interests`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-get-target-interests))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::TargetInterestType;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_google_target_interests(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         TargetInterestType::Affinity,
    ///         "SEARCH",
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-get-target-interests")]
    pub fn list_google_target_interests(
        &self,
        location_id: impl Into<LocationId>,
        type_: TargetInterestType,
        advertising_channel_type: impl Into<String>,
    ) -> operations::ListGoogleTargetInterests {
        let params = operations::ListGoogleTargetInterestsParams::new(
            location_id,
            type_,
            advertising_channel_type,
        );
        Request::new(self.client, params)
    }

    /// Searches for the places that a Google campaign can target.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`SearchGoogleTargetingError`](operations::SearchGoogleTargetingError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/google/targeting/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/google-search-targeting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .search_google_targeting("HChooFuiyPpVYzeJ4HMe", "geolocation")
    ///     .query("New York")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "google-search-targeting")]
    pub fn search_google_targeting(
        &self,
        location_id: impl Into<LocationId>,
        type_: impl Into<String>,
    ) -> operations::SearchGoogleTargeting {
        let params = operations::SearchGoogleTargetingParams::new(location_id, type_);
        operations::SearchGoogleTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Returns one LinkedIn ad account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinAdAccountError`](operations::GetLinkedinAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ad-account`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-account-details))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_ad_account("HChooFuiyPpVYzeJ4HMe", "12345678")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-ad-account-details")]
    pub fn get_linkedin_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::GetLinkedinAdAccount {
        let params = operations::GetLinkedinAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Disconnects a LinkedIn ad account from a location.
    ///
    /// Returns no content. Errors are
    /// [`DeleteLinkedinAdAccountError`](operations::DeleteLinkedinAdAccountError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `DELETE /ad-publishing/linkedin/ad-account`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-delete-ad-account))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .delete_linkedin_ad_account("HChooFuiyPpVYzeJ4HMe", "12345678")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-delete-ad-account")]
    pub fn delete_linkedin_ad_account(
        &self,
        location_id: impl Into<LocationId>,
        ad_account_id: impl Into<String>,
    ) -> operations::DeleteLinkedinAdAccount {
        let params = operations::DeleteLinkedinAdAccountParams::new(
            location_id,
            ad_account_id,
        );
        Request::new(self.client, params)
    }

    /// Lists the ad accounts that a location's LinkedIn login can access.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListLinkedinAdAccountsError`](operations::ListLinkedinAdAccountsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ad-accounts`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-accounts))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_linkedin_ad_accounts("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-ad-accounts")]
    pub fn list_linkedin_ad_accounts(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListLinkedinAdAccounts {
        let params = operations::ListLinkedinAdAccountsParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Creates a LinkedIn campaign group, or changes it if the body has an id.
    ///
    /// The body contains the campaigns of the group and their ads. The amount of the
    /// budget is in the minor unit of the currency: 10,000 is 100.00.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`UpsertLinkedinCampaignGroupError`](operations::UpsertLinkedinCampaignGroupError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PUT /ad-publishing/linkedin/ads`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-upsert-campaign-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     BudgetType, LinkedinBudget, LinkedinCampaignGroupUpsert, LinkedinObjectiveType,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .upsert_linkedin_campaign_group(
    ///         LinkedinCampaignGroupUpsert::new("HChooFuiyPpVYzeJ4HMe")
    ///             .name("Q1 Lead Gen")
    ///             .budget(
    ///                 LinkedinBudget::new().budget_type(BudgetType::Daily).amount(10_000.0),
    ///             )
    ///             .objective_type(LinkedinObjectiveType::LeadGeneration),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-upsert-campaign-group")]
    pub fn upsert_linkedin_campaign_group(
        &self,
        body: LinkedinCampaignGroupUpsert,
    ) -> operations::UpsertLinkedinCampaignGroup {
        let params = operations::UpsertLinkedinCampaignGroupParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns one LinkedIn campaign group.
    ///
    /// Here
    /// [`ad_id`](crate::ad_manager::operations::GetLinkedinCampaignGroupParams::ad_id) is
    /// the id of the campaign group.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinCampaignGroupError`](operations::GetLinkedinCampaignGroupError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/ads/{adId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_campaign_group("HChooFuiyPpVYzeJ4HMe", "64b9c3f5a07d2e18c4f6b951")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-campaign-group")]
    pub fn get_linkedin_campaign_group(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::GetLinkedinCampaignGroup {
        let params = operations::GetLinkedinCampaignGroupParams::new(location_id, ad_id);
        Request::new(self.client, params)
    }

    /// Publishes a LinkedIn campaign group, so that its ads run.
    ///
    /// Here
    /// [`ad_id`](crate::ad_manager::operations::PublishLinkedinCampaignGroupParams::ad_id)
    /// is the id of the campaign group.
    ///
    /// Returns no content. Errors are
    /// [`PublishLinkedinCampaignGroupError`](operations::PublishLinkedinCampaignGroupError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/ads/{adId}/publish`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-publish-campaign-group))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .ad_manager()
    ///     .publish_linkedin_campaign_group(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "64b9c3f5a07d2e18c4f6b951",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-publish-campaign-group")]
    pub fn publish_linkedin_campaign_group(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
    ) -> operations::PublishLinkedinCampaignGroup {
        let params = operations::PublishLinkedinCampaignGroupParams::new(
            location_id,
            ad_id,
        );
        Request::new(self.client, params)
    }

    /// Returns the connection of a location to LinkedIn.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinIntegrationError`](operations::GetLinkedinIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_integration("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-integration")]
    pub fn get_linkedin_integration(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetLinkedinIntegration {
        let params = operations::GetLinkedinIntegrationParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Connects a LinkedIn ad account to a location.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateLinkedinIntegrationError`](operations::CreateLinkedinIntegrationError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/integration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-integration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{NewLinkedinIntegration, NewLinkedinIntegrationRequired};
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_linkedin_integration(
    ///         NewLinkedinIntegration::new(NewLinkedinIntegrationRequired {
    ///             location_id: "HChooFuiyPpVYzeJ4HMe",
    ///             ad_account_id: "12345678",
    ///             ad_account_name: "Acme Bakery Ads",
    ///             currency_code: "USD",
    ///             organization_id: "5515715",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-create-integration")]
    pub fn create_linkedin_integration(
        &self,
        body: NewLinkedinIntegration,
    ) -> operations::CreateLinkedinIntegration {
        let params = operations::CreateLinkedinIntegrationParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns the LinkedIn user whose login a location uses.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinCurrentUserError`](operations::GetLinkedinCurrentUserError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/me`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-current-user))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_current_user("HChooFuiyPpVYzeJ4HMe")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-current-user")]
    pub fn get_linkedin_current_user(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetLinkedinCurrentUser {
        let params = operations::GetLinkedinCurrentUserParams::new(location_id);
        Request::new(self.client, params)
    }

    /// Reports the metrics of LinkedIn ads over a period.
    ///
    /// The response has one set of metrics for each account, campaign group, campaign or
    /// creative, depending on `pivot`, and for each day, month or year, depending on
    /// [`group_by`](crate::ad_manager::operations::GetLinkedinAdAnalyticsParams::group_by).
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinAdAnalyticsError`](operations::GetLinkedinAdAnalyticsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-ad-analytics))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_ad_analytics("HChooFuiyPpVYzeJ4HMe", "2024-01-01", "2024-01-31")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-ad-analytics")]
    pub fn get_linkedin_ad_analytics(
        &self,
        location_id: impl Into<LocationId>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> operations::GetLinkedinAdAnalytics {
        let params = operations::GetLinkedinAdAnalyticsParams::new(
            location_id,
            start_date,
            end_date,
        );
        operations::GetLinkedinAdAnalytics {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a report on one LinkedIn campaign group over a period.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`GetLinkedinCampaignGroupReportError`](operations::GetLinkedinCampaignGroupReportError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting/campaign-group/{campaignGroupId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-campaign-group-reporting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .get_linkedin_campaign_group_report(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "87654321",
    ///         "2024-01-01",
    ///         "2024-01-31",
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-campaign-group-reporting")]
    pub fn get_linkedin_campaign_group_report(
        &self,
        location_id: impl Into<LocationId>,
        campaign_group_id: impl Into<String>,
        start_date: impl Into<Date>,
        end_date: impl Into<Date>,
    ) -> operations::GetLinkedinCampaignGroupReport {
        let params = operations::GetLinkedinCampaignGroupReportParams::new(
            location_id,
            campaign_group_id,
            start_date,
            end_date,
        );
        operations::GetLinkedinCampaignGroupReport {
            request: Request::new(self.client, params),
        }
    }

    /// Lists LinkedIn campaign groups or campaigns, each with its metrics.
    ///
    /// Both ids are required; the reference does not say how they restrict the list.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListLinkedinReportsError`](operations::ListLinkedinReportsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/reporting/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-reporting-list))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::ListLinkedinReportsRequired;
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .list_linkedin_reports(ListLinkedinReportsRequired {
    ///         location_id: "HChooFuiyPpVYzeJ4HMe",
    ///         list_type: "campaigns",
    ///         campaign_id: "312067455",
    ///         campaign_group_id: "87654321",
    ///         start_date: "2024-01-01",
    ///         end_date: "2024-01-31",
    ///     })
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-reporting-list")]
    pub fn list_linkedin_reports(
        &self,
        required: ListLinkedinReportsRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<Date>,
            impl Into<Date>,
        >,
    ) -> operations::ListLinkedinReports {
        let params = operations::ListLinkedinReportsParams::new(required);
        operations::ListLinkedinReports {
            request: Request::new(self.client, params),
        }
    }

    /// Searches for possible targets of a LinkedIn campaign, such as places or job
    /// titles.
    ///
    /// The facet selects the category of targets.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`SearchLinkedinTargetingError`](operations::SearchLinkedinTargetingError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/targeting/search`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-search-targeting))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .search_linkedin_targeting("HChooFuiyPpVYzeJ4HMe", "locations")
    ///     .query("New York")
    ///     .finder("typeahead")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-search-targeting")]
    pub fn search_linkedin_targeting(
        &self,
        location_id: impl Into<LocationId>,
        facet: impl Into<String>,
    ) -> operations::SearchLinkedinTargeting {
        let params = operations::SearchLinkedinTargetingParams::new(location_id, facet);
        operations::SearchLinkedinTargeting {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a lead form in a LinkedIn ad account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`CreateLinkedinLeadFormError`](operations::CreateLinkedinLeadFormError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `POST /ad-publishing/linkedin/{accountId}/form`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-create-lead-form))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     LinkedinLeadFormContent, LinkedinLeadFormLegalInfo, LinkedinLeadFormOwner,
    ///     LinkedinLeadFormQuestion, LinkedinLeadFormQuestionDetails, LinkedinLocale,
    ///     LocalizedText, NewLinkedinLeadForm, PostSubmissionCallToAction,
    ///     PostSubmissionCallToActionTarget, PostSubmissionInfo, PostSubmissionLabel,
    /// };
    ///
    /// let response = client
    ///     .ad_manager()
    ///     .create_linkedin_lead_form(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "12345678",
    ///         NewLinkedinLeadForm::new(
    ///             LinkedinLeadFormOwner::new("urn:li:sponsoredAccount:12345678"),
    ///             LinkedinLocale::new("US", "en"),
    ///             "Contact Us",
    ///             LinkedinLeadFormContent::new(
    ///                 [
    ///                     LinkedinLeadFormQuestion::new(
    ///                         LocalizedText::new(
    ///                             std::collections::BTreeMap::from([
    ///                                 ("en_US".to_owned(), "What is your work email?".into()),
    ///                             ]),
    ///                         ),
    ///                         "workEmail",
    ///                         LinkedinLeadFormQuestionDetails::new()
    ///                             .text_question_details(highlevel::serde_json::Map::new()),
    ///                     ),
    ///                 ],
    ///                 LocalizedText::new(
    ///                     std::collections::BTreeMap::from([
    ///                         ("en_US".to_owned(), "Get a free consultation".into()),
    ///                     ]),
    ///                 ),
    ///                 PostSubmissionInfo::new(
    ///                     LocalizedText::new(
    ///                         std::collections::BTreeMap::from([
    ///                             (
    ///                                 "en_US".to_owned(),
    ///                                 "Thank you! We will contact you soon.".into(),
    ///                             ),
    ///                         ]),
    ///                     ),
    ///                     PostSubmissionCallToAction::new(
    ///                         PostSubmissionCallToActionTarget::new(
    ///                             "https://example.com/thank-you",
    ///                         ),
    ///                         PostSubmissionLabel::VisitCompanyWebsite,
    ///                     ),
    ///                 ),
    ///                 LinkedinLeadFormLegalInfo::new([], "https://example.com/privacy"),
    ///             ),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-create-lead-form")]
    pub fn create_linkedin_lead_form(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
        body: NewLinkedinLeadForm,
    ) -> operations::CreateLinkedinLeadForm {
        let params = operations::CreateLinkedinLeadFormParams::new(
            location_id,
            account_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Lists the lead forms of a LinkedIn ad account.
    ///
    /// Returns the response as JSON (`serde_json::Value`), because the API does not
    /// document its members. Errors are
    /// [`ListLinkedinLeadFormsError`](operations::ListLinkedinLeadFormsError).
    ///
    /// Needs a location's token with the scope `adPublishing.readonly`.
    ///
    /// `GET /ad-publishing/linkedin/{accountId}/forms`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-get-lead-forms))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .ad_manager()
    ///     .list_linkedin_lead_forms("HChooFuiyPpVYzeJ4HMe", "12345678")
    ///     .await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-get-lead-forms")]
    pub fn list_linkedin_lead_forms(
        &self,
        location_id: impl Into<LocationId>,
        account_id: impl Into<String>,
    ) -> operations::ListLinkedinLeadForms {
        let params = operations::ListLinkedinLeadFormsParams::new(
            location_id,
            account_id,
        );
        Request::new(self.client, params)
    }

    /// Pauses, archives or resumes a LinkedIn ad, a campaign or a campaign group.
    ///
    /// The body states whether the id in the path identifies an ad, a campaign or a
    /// campaign group.
    ///
    /// Returns no content. Errors are
    /// [`UpdateLinkedinAdStatusError`](operations::UpdateLinkedinAdStatusError).
    ///
    /// Needs a location's token with the scope `adPublishing.write`.
    ///
    /// `PATCH /ad-publishing/linkedin/{adId}/status`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/ad-manager/li-update-ad-status))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::ad_manager::{
    ///     LinkedinAdStatusOperation, LinkedinAdStatusUpdate, LinkedinAdStatusUpdateType,
    /// };
    ///
    /// client
    ///     .ad_manager()
    ///     .update_linkedin_ad_status(
    ///         "HChooFuiyPpVYzeJ4HMe",
    ///         "64b9c3f5a07d2e18c4f6b951",
    ///         LinkedinAdStatusUpdate::new(
    ///             LinkedinAdStatusOperation::Paused,
    ///             LinkedinAdStatusUpdateType::AdCampaign,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "li-update-ad-status")]
    pub fn update_linkedin_ad_status(
        &self,
        location_id: impl Into<LocationId>,
        ad_id: impl Into<String>,
        body: LinkedinAdStatusUpdate,
    ) -> operations::UpdateLinkedinAdStatus {
        let params = operations::UpdateLinkedinAdStatusParams::new(
            location_id,
            ad_id,
            body,
        );
        Request::new(self.client, params)
    }
}
