//! Implementations of serde's traits for the Ad Manager API.

use highlevel_runtime::json::FromText;
use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Alternative, Decode, Node, impl_serde, open_enum_decode};

use super::{
    AdBudgetOptimization, AdScheduleTarget, AdScheduleTargetDayOfWeek,
    AdvertisingChannelSubType, AdvertisingChannelType, AgeRange, AttributionModel,
    BudgetType, BulkFacebookAudienceMemberUpdate, CallAsset, ConversionSource,
    ConversionValueSettings, CountingType, CustomAudienceSource, CustomAudienceType,
    ExpansionLevel, FacebookAdMediaType, FacebookAdUpsert, FacebookAudiencePlacementType,
    FacebookAudienceRef, FacebookBudget, FacebookCampaignObjective,
    FacebookCampaignUpsert, FacebookCustomAudienceMember, FacebookEntityType,
    FacebookInterest, FacebookLeadFormOption, FacebookLeadFormType, FacebookLocale,
    FacebookLocationType, FacebookMedia, FacebookMediaType, FacebookPeriod,
    FacebookPixelUpsert, FacebookPlacements, FlexibleRuleUserList, GeoViewport,
    GoogleAdContent, GoogleAdContentMediaType, GoogleAdSchedule,
    GoogleAdScheduleDayOfWeek, GoogleAssetImage, GoogleAssetPayload, GoogleAssetType,
    GoogleAssets, GoogleAssetsUpsert, GoogleAssetsUpsertType, GoogleAudienceDimensions,
    GoogleAudienceSegments, GoogleAudienceUpsert, GoogleBiddingStrategy, GoogleBudget,
    GoogleCallToAction, GoogleCampaignGoal, GoogleCampaignGoalType, GoogleCarouselCard,
    GoogleChannel, GoogleConversionType, GoogleConversionUpsert, GoogleDemographicTarget,
    GoogleEntityType, GoogleGoalType, GoogleKeywordIdeaQuery, GoogleKeywordItem,
    GoogleKeywords, GoogleLocale, GoogleMedia, GoogleMediaType, GoogleNetworkSettings,
    GooglePeriod, GoogleReportingField, GoogleSegmentMember, GoogleSegmentMemberType,
    GoogleSegmentRule, GoogleSegmentRuleCondition, GoogleSegmentRuleGroup,
    GoogleSegmentRuleItem, GoogleSegmentRuleItemName, GoogleSegmentRuleOperand,
    GoogleSegmentSource, GoogleSegmentTarget, GoogleSegmentType, GoogleSegmentUpsert,
    GoogleTargetInterests, GoogleYoutubeVideoLink, GreetingCard, IntegrationType,
    KeywordMatchType, LatLng, LeadFormAsset, LeadFormAssetAnswer,
    LeadFormAssetAnswerTexts, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    LeadFormAssetField, LeadFormAssetQuestion, LinkedinAd, LinkedinAdStatusOperation,
    LinkedinAdStatusUpdate, LinkedinAdStatusUpdateType, LinkedinBudget,
    LinkedinCampaignMediaType, LinkedinLeadFormConsent, LinkedinLeadFormContent,
    LinkedinLeadFormHiddenField, LinkedinLeadFormLegalInfo, LinkedinLeadFormOwner,
    LinkedinLeadFormQuestion, LinkedinLeadFormQuestionDetails, LinkedinLocale,
    LinkedinLocation, LinkedinMedia, LinkedinMediaType, LinkedinObjectiveType,
    LinkedinPeriod, LinkedinPivot, LinkedinReportingField, LinkedinTargetAudience,
    LinkedinTargetingAttribute, LinkedinUnitCost, LocalizedText, MessagingPlatform,
    MultipleChoiceOption, MultipleChoiceQuestionDetails, NewFacebookConversationForm,
    NewFacebookIntegration, NewGoogleIntegration, NewGoogleOfflineUserListJob,
    NewLinkedinIntegration, NewLinkedinLeadForm, NewLinkedinLeadFormState,
    PostSubmissionCallToAction, PostSubmissionCallToActionTarget, PostSubmissionInfo,
    PostSubmissionLabel, PostSubmitCallToActionType, PrepopulationStatus,
    PublishingStatus, QuarterHour, RadiusUnit, RuleBasedUserList, SelectionType,
    SitelinkAsset, SpecialAdCategory, TargetInterestType, ThankYouPage,
    WelcomeMessageQuestion,
};

open_enum_decode! {
    IntegrationType, QuarterHour, LinkedinCampaignMediaType, AdBudgetOptimization,
    LinkedinObjectiveType, AdScheduleTargetDayOfWeek, FacebookLocationType,
    SelectionType, RadiusUnit, BudgetType, AdvertisingChannelType,
    AdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    FacebookAudiencePlacementType, GoogleAdContentMediaType, GoogleCallToAction,
    GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType, KeywordMatchType,
    GoogleMediaType, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    PostSubmitCallToActionType, NewLinkedinLeadFormState, LinkedinMediaType,
    LinkedinAdStatusOperation, LinkedinAdStatusUpdateType, FacebookMediaType,
    GoogleSegmentMemberType, PostSubmissionLabel, PrepopulationStatus,
    GoogleSegmentRuleItemName, FacebookAdMediaType, MessagingPlatform,
    GoogleAssetsUpsertType, FacebookCampaignObjective, SpecialAdCategory,
    GoogleConversionType, CountingType, AttributionModel, ExpansionLevel,
    CustomAudienceType, CustomAudienceSource, FacebookEntityType, FacebookPeriod,
    GoogleAssetType, ConversionSource, GoogleEntityType, GooglePeriod,
    GoogleReportingField, GoogleSegmentType, GoogleSegmentSource, TargetInterestType,
    LinkedinPivot, LinkedinPeriod, LinkedinReportingField,
}

impl Decode for AdScheduleTarget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AdScheduleTarget")?;
        Some(Self {
            start_minute: object.required("startMinute")?,
            end_minute: object.required("endMinute")?,
            day_of_week: object.required("dayOfWeek")?,
            start_hour: object.required("startHour")?,
            end_hour: object.required("endHour")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookAudienceRef {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAudienceRef")?;
        Some(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAudienceDimensions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAudienceDimensions")?;
        Some(Self {
            is_age_unknown: object.optional("isAgeUnknown"),
            age_ranges: object.optional("ageRanges"),
            genders: object.optional("genders"),
            parental_statuses: object.optional("parentalStatuses"),
            audience_segments: object.optional("audienceSegments"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookInterest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookInterest")?;
        Some(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            type_: object.optional("type"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookLocale {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLocale")?;
        Some(Self {
            name: object.required("name")?,
            key: object.required("key")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookPlacements {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPlacements")?;
        Some(Self {
            facebook: object.optional("facebook"),
            instagram: object.optional("instagram"),
            messenger: object.optional("messenger"),
            others: object.others(&["facebook", "instagram", "messenger"]),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAudienceSegments {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAudienceSegments")?;
        Some(Self {
            custom_audiences: object.optional("customAudiences"),
            user_lists: object.optional("userLists"),
            user_interests: object.optional("userInterests"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookBudget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookBudget")?;
        Some(Self {
            budget_type: object.required("budgetType")?,
            amount: object.required("amount")?,
            schedule_start_date: object.optional("scheduleStartDate"),
            schedule_end_date: object.optional("scheduleEndDate"),
            extra: object.extra(),
        })
    }
}

impl Decode for CallAsset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CallAsset")?;
        Some(Self {
            phone_number: object.required("phoneNumber")?,
            country_code: object.required("countryCode")?,
            call_conversion_action: object.optional("callConversionAction"),
            ad_schedule_targets: object.optional("adScheduleTargets"),
            resource_name: object.optional("resourceName"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormConsent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormConsent")?;
        Some(Self {
            check_required: object.required("checkRequired")?,
            id: object.required("id")?,
            consent: object.required("consent")?,
            extra: object.extra(),
        })
    }
}

impl Decode for ConversionValueSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversionValueSettings")?;
        Some(Self {
            default_value: object.required("defaultValue")?,
            default_currency_code: object.required("defaultCurrencyCode")?,
            always_use_default_value: object.required("alwaysUseDefaultValue")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewFacebookConversationForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewFacebookConversationForm")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            text: object.required("text")?,
            questions: object.required("questions")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewGoogleIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewGoogleIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            manager_account_id: object.required("mccId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewFacebookIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewFacebookIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            ad_account_id: object.optional("adAccountId"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewLinkedinIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewLinkedinIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            ad_account_name: object.required("adAccountName")?,
            currency_code: object.required("currencyCode")?,
            organization_id: object.required("organizationId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewGoogleOfflineUserListJob {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewGoogleOfflineUserListJob")?;
        Some(Self {
            location_id: object.required("locationId")?,
            smart_list_ids: object.optional("smartListIds"),
            csv_path: object.optional("csvPath"),
            user_list_id: object.optional("userListId"),
            is_dynamic: object.optional("isDynamic"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLocale {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLocale")?;
        Some(Self {
            country: object.required("country")?,
            language: object.required("language")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LeadFormAssetQuestion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAssetQuestion")?;
        Some(Self {
            custom_question_text: object.required("customQuestionText")?,
            single_choice_answers: object.required("singleChoiceAnswers")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FlexibleRuleUserList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FlexibleRuleUserList")?;
        Some(Self {
            inclusive_rule_operator: object.optional("inclusiveRuleOperator"),
            inclusive_operands: object.required("inclusiveOperands")?,
            exclusive_operands: object.required("exclusiveOperands")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookLeadFormOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLeadFormOption")?;
        Some(Self {
            key: object.required("key")?,
            value: object.required("value")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LatLng {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LatLng")?;
        Some(Self {
            lat: object.optional("lat"),
            lng: object.optional("lng"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLocation")?;
        Some(Self {
            name: object.required("name")?,
            urn: object.required("urn")?,
            facet_urn: object.required("facetUrn")?,
            selection_type: object.required("selectionType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GeoViewport {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GeoViewport")?;
        Some(Self {
            northeast: object.optional("northeast"),
            southwest: object.optional("southwest"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAdContent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAdContent")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            media_type: object.optional("mediaType"),
            headlines: object.optional("headlines"),
            long_headlines: object.optional("longHeadlines"),
            descriptions: object.optional("descriptions"),
            final_url: object.optional("finalUrl"),
            path1: object.optional("path1"),
            path2: object.optional("path2"),
            is_deleted: object.optional("isDeleted"),
            ad_error: object.optional("adError"),
            publishing_status: object.optional("publishingStatus"),
            ad_id: object.optional("adId"),
            ad_campaign_id: object.optional("adCampaignId"),
            ad_group_id: object.optional("adGroupId"),
            google_ad_id: object.optional("googleAdId"),
            media: object.optional("media"),
            call_to_action_label: object.optional("callToActionLabel"),
            business_name: object.optional("businessName"),
            youtube_video_links: object.optional("youtubeVideoLinks"),
            carousel_cards: object.optional("carouselCards"),
            placements: object.optional("placements"),
            custom_channels: object.optional("customChannels"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAdSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAdSchedule")?;
        Some(Self {
            day_of_week: object.required("dayOfWeek")?,
            from: object.required("from")?,
            to: object.required("to")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAssetImage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAssetImage")?;
        Some(Self {
            url: object.required("url")?,
            resource_name: object.optional("resourceName"),
            name: object.optional("name"),
            error: object.optional("error"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAssets {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAssets")?;
        Some(Self {
            calls: object.optional("calls"),
            sitelinks: object.optional("sitelinks"),
            lead_form: object.optional("leadForm"),
            images: object.optional("images"),
            business_logo: object.optional("businessLogo"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleBiddingStrategy {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleBiddingStrategy")?;
        Some(Self {
            type_: object.optional("type"),
            value: object.optional("value"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleBudget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleBudget")?;
        Some(Self {
            budget_type: object.optional("budgetType"),
            amount: object.optional("amount"),
            schedule_start_date: object.optional("scheduleStartDate"),
            schedule_end_date: object.optional("scheduleEndDate"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleCampaignGoal {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCampaignGoal")?;
        Some(Self {
            type_: object.required("type")?,
            value: object.optional("value"),
            is_custom_conversion_goal: object.optional("isCustomConversionGoal"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleCarouselCard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCarouselCard")?;
        Some(Self {
            headline: object.optional("headline"),
            final_url: object.optional("finalUrl"),
            call_to_action_label: object.optional("callToActionLabel"),
            media: object.optional("media"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleDemographicTarget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDemographicTarget")?;
        Some(Self {
            demographic: object.required("enum")?,
            negative: object.required("negative")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleKeywordItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleKeywordItem")?;
        Some(Self {
            keyword: object.required("keyword")?,
            match_type: object.required("matchType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleKeywords {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleKeywords")?;
        Some(Self {
            positives: object.optional("positives"),
            negatives: object.optional("negatives"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleLocale {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleLocale")?;
        Some(Self {
            name: object.optional("name"),
            key: object.optional("key"),
            id: object.optional("id"),
            resource_name: object.optional("resourceName"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleMedia")?;
        Some(Self {
            type_: object.optional("type"),
            src: object.optional("src"),
            is_logo: object.optional("isLogo"),
            error: object.optional("error"),
            url: object.optional("url"),
            image_type: object.optional("imageType"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleNetworkSettings {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleNetworkSettings")?;
        Some(Self {
            target_search_network: object.required("targetSearchNetwork")?,
            target_content_network: object.required("targetContentNetwork")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentTarget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentTarget")?;
        Some(Self {
            type_: object.required("type")?,
            id: object.required("id")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleTargetInterests {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleTargetInterests")?;
        Some(Self {
            affinity: object.optional("affinity"),
            in_market: object.optional("inMarket"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleYoutubeVideoLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleYoutubeVideoLink")?;
        Some(Self {
            youtube_video_id: object.required("youtubeVideoId")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GreetingCard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GreetingCard")?;
        Some(Self {
            title: object.required("title")?,
            style: object.required("style")?,
            content: object.required("content")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormHiddenField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormHiddenField")?;
        Some(Self {
            name: object.required("name")?,
            value: object.required("value")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleKeywordIdeaQuery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleKeywordIdeaQuery")?;
        Some(Self {
            url: object.required("url")?,
            language_code: object.optional("languageCode"),
            locations: object.optional("locations"),
            keywords: object.optional("keywords"),
            extra: object.extra(),
        })
    }
}

impl Decode for LeadFormAsset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAsset")?;
        Some(Self {
            resource_name: object.optional("resourceName"),
            headline: object.required("headline")?,
            description: object.required("description")?,
            business_name: object.required("businessName")?,
            privacy_policy_url: object.required("privacyPolicyUrl")?,
            fields: object.required("fields")?,
            call_to_action_type: object.required("callToActionType")?,
            call_to_action_description: object.optional("callToActionDescription"),
            background_image_asset: object.optional("backgroundImageAsset"),
            desired_intent: object.optional("desiredIntent"),
            custom_question_fields: object.optional("customQuestionFields"),
            post_submit_headline: object.optional("postSubmitHeadline"),
            post_submit_description: object.optional("postSubmitDescription"),
            post_submit_call_to_action_type: object
                .optional("postSubmitCallToActionType"),
            final_urls: object.optional("finalUrls"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormContent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormContent")?;
        Some(Self {
            questions: object.required("questions")?,
            description: object.optional("description"),
            headline: object.required("headline")?,
            post_submission_info: object.required("postSubmissionInfo")?,
            legal_info: object.required("legalInfo")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LeadFormAssetField {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAssetField")?;
        Some(Self {
            input_type: object.required("inputType")?,
            single_choice_answers: object.optional("singleChoiceAnswers"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormQuestion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormQuestion")?;
        Some(Self {
            question: object.required("question")?,
            name: object.required("name")?,
            question_details: object.required("questionDetails")?,
            predefined_field: object.optional("predefinedField"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormLegalInfo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormLegalInfo")?;
        Some(Self {
            consents: object.required("consents")?,
            privacy_policy_url: object.required("privacyPolicyUrl")?,
            legal_disclaimer: object.optional("legalDisclaimer"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinAd {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAd")?;
        Some(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            introductory_text: object.optional("introductoryText"),
            destination_url: object.optional("destinationUrl"),
            call_to_action_label: object.optional("callToActionLabel"),
            destination_form_id: object.optional("destinationFormId"),
            content_reference_string: object.optional("contentReferenceString"),
            media: object.optional("media"),
            ad_campaign_id: object.optional("adCampaignId"),
            ad_id: object.optional("adId"),
            headline: object.optional("headline"),
            publishing_status: object.optional("publishingStatus"),
            ad_campaign_group_id: object.optional("adCampaignGroupId"),
            description: object.optional("description"),
            meta: object.optional("meta"),
            linkedin_error: object.optional("linkedInError"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinBudget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinBudget")?;
        Some(Self {
            budget_type: object.optional("budgetType"),
            amount: object.optional("amount"),
            schedule_start_date: object.optional("scheduleStartDate"),
            schedule_end_date: object.optional("scheduleEndDate"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewLinkedinLeadForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewLinkedinLeadForm")?;
        Some(Self {
            owner: object.required("owner")?,
            creation_locale: object.required("creationLocale")?,
            name: object.required("name")?,
            state: object.required("state")?,
            content: object.required("content")?,
            hidden_fields: object.optional("hiddenFields"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinMedia")?;
        Some(Self {
            type_: object.optional("type"),
            src: object.optional("src"),
            frames: object.optional("frames"),
            selected_poster: object.optional("selectedPoster"),
            thumbnail_url: object.optional("thumbnailUrl"),
            name: object.optional("name"),
            headline: object.optional("headline"),
            destination_url: object.optional("destinationUrl"),
            file_size_bytes: object.optional("fileSizeBytes"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinAdStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAdStatusUpdate")?;
        Some(Self {
            operation_type: object.required("operationType")?,
            type_: object.required("type")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LocalizedText {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocalizedText")?;
        Some(Self {
            localized: object.required("localized")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookMedia {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookMedia")?;
        Some(Self {
            src: object.required("src")?,
            thumbnail_url: object.optional("thumbnailUrl"),
            selected_poster: object.optional("selectedPoster"),
            type_: object.required("type")?,
            name: object.optional("name"),
            headline: object.optional("headline"),
            description: object.optional("description"),
            link: object.optional("link"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentMember")?;
        Some(Self {
            member_type: object.required("memberType")?,
            keyword: object.optional("keyword"),
            url: object.optional("url"),
            app: object.optional("app"),
            extra: object.extra(),
        })
    }
}

impl Decode for MultipleChoiceOption {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MultipleChoiceOption")?;
        Some(Self {
            id: object.required("id")?,
            text: object.required("text")?,
            extra: object.extra(),
        })
    }
}

impl Decode for MultipleChoiceQuestionDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MultipleChoiceQuestionDetails")?;
        Some(Self {
            options: object.required("options")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PostSubmissionCallToAction {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostSubmissionCallToAction")?;
        Some(Self {
            call_to_action_target: object.required("callToActionTarget")?,
            call_to_action_label: object.required("callToActionLabel")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PostSubmissionCallToActionTarget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostSubmissionCallToActionTarget")?;
        Some(Self {
            landing_page_url: object.required("landingPageUrl")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PostSubmissionInfo {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostSubmissionInfo")?;
        Some(Self {
            message: object.required("message")?,
            call_to_action: object.required("callToAction")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormQuestionDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormQuestionDetails")?;
        Some(Self {
            text_question_details: object.optional("textQuestionDetails"),
            multiple_choice_question_details: object
                .optional("multipleChoiceQuestionDetails"),
            extra: object.extra(),
        })
    }
}

impl Decode for RuleBasedUserList {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RuleBasedUserList")?;
        Some(Self {
            prepopulation_status: object.optional("prepopulationStatus"),
            flexible_rule_user_list: object.required("flexibleRuleUserList")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRule")?;
        Some(Self {
            rule_item_groups: object.required("ruleItemGroups")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentRuleItem {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRuleItem")?;
        Some(Self {
            name: object.required("name")?,
            string_rule_item: object.required("stringRuleItem")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentRuleGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRuleGroup")?;
        Some(Self {
            rule_items: object.required("ruleItems")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentRuleOperand {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRuleOperand")?;
        Some(Self {
            lookback_window_days: object.required("lookbackWindowDays")?,
            rule: object.required("rule")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinTargetingAttribute {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinTargetingAttribute")?;
        Some(Self {
            urn: object.required("urn")?,
            name: object.required("name")?,
            category_name: object.required("categoryName")?,
            facet: object.required("facet")?,
            extra: object.extra(),
        })
    }
}

impl Decode for SitelinkAsset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SitelinkAsset")?;
        Some(Self {
            resource_name: object.optional("resourceName"),
            link_text: object.required("linkText")?,
            final_urls: object.required("finalUrls")?,
            description1: object.optional("description1"),
            description2: object.optional("description2"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            ad_schedule_targets: object.optional("adScheduleTargets"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinLeadFormOwner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormOwner")?;
        Some(Self {
            sponsored_account: object.required("sponsoredAccount")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentRuleCondition {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRuleCondition")?;
        Some(Self {
            operator: object.required("operator")?,
            value: object.required("value")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinTargetAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinTargetAudience")?;
        Some(Self {
            include: object.optional("include"),
            exclude: object.optional("exclude"),
            extra: object.extra(),
        })
    }
}

impl Decode for ThankYouPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ThankYouPage")?;
        Some(Self {
            title: object.required("title")?,
            body: object.required("body")?,
            button_text: object.required("buttonText")?,
            button_type: object.required("buttonType")?,
            button_link: object.optional("buttonLink"),
            business_phone: object.optional("businessPhone"),
            country_code: object.optional("countryCode"),
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinUnitCost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinUnitCost")?;
        Some(Self {
            amount: object.required("amount")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BulkFacebookAudienceMemberUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkFacebookAudienceMemberUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            csv_path: object.optional("csvPath"),
            operation_type: object.required("operationType")?,
            smartlist_ids: object.optional("smartlistIds"),
            dynamic_audience: object
                .optional::<FromText<_>>("dynamicAudience")
                .map(|text| text.0),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookCustomAudienceMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookCustomAudienceMember")?;
        Some(Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            facebook_ad_account_id: object.optional("fbAdAccountId"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookAdUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAdUpsert")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            primary_text: object.optional("primaryText"),
            headline: object.optional("headline"),
            description: object.optional("description"),
            image_url: object.optional("imageUrl"),
            media_type: object.optional("mediaType"),
            media: object.optional("media"),
            multi_advertiser_ads: object.optional("multiAdvertiserAds"),
            campaign_id: object.required("campaignId")?,
            adset_id: object.required("adsetId")?,
            call_to_action: object.optional("cta"),
            conversation_form_id: object.optional("conversationFormId"),
            destination_link: object.optional("destinationLink"),
            destination_form_id: object.optional("destinationFormId"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAssetsUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAssetsUpsert")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            payload: object.required("payload")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAudienceUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAudienceUpsert")?;
        Some(Self {
            location_id: object.required("locationId")?,
            resource_name: object.optional("resourceName"),
            name: object.required("name")?,
            dimensions: object.optional("dimensions"),
            exclusion_dimension: object.optional("exclusionDimension"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookCampaignUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookCampaignUpsert")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            objective: object.optional("objective"),
            special_ad_categories: object.optional("specialAdCategories"),
            source: object.optional("source"),
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleConversionUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleConversionUpsert")?;
        Some(Self {
            location_id: object.required("locationId")?,
            conversion_id: object.optional("conversionId"),
            name: object.required("name")?,
            type_: object.required("type")?,
            category: object.required("category")?,
            value_settings: object.required("valueSettings")?,
            counting_type: object.required("countingType")?,
            attribution_model: object.required("attributionModel")?,
            click_through_window: object.required("clickThroughWindow")?,
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookPixelUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookPixelUpsert")?;
        Some(Self {
            location_id: object.required("locationId")?,
            conversion_pixel_id: object.optional("conversionPixelId"),
            name: object.optional("name"),
            ig_user_id: object.optional("igUserId"),
            type_: object.required("type")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleSegmentUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentUpsert")?;
        Some(Self {
            name: object.required("name")?,
            description: object.optional("description"),
            members: object.optional("members"),
            status: object.optional("status"),
            type_: object.optional("type"),
            id: object.optional("id"),
            membership_status: object.optional("membershipStatus"),
            rule_based_user_list: object.optional("ruleBasedUserList"),
            membership_life_span: object.optional("membershipLifeSpan"),
            seed_user_list_ids: object.optional("seedUserListIds"),
            country_codes: object.optional("countryCodes"),
            expansion_level: object.optional("expansionLevel"),
            extra: object.extra(),
        })
    }
}

impl Decode for WelcomeMessageQuestion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("WelcomeMessageQuestion")?;
        Some(Self {
            question: object.required("question")?,
            response: object.optional("response"),
            extra: object.extra(),
        })
    }
}

impl Decode for AgeRange {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AgeRange")?;
        Some(Self {
            min_age: object.optional("minAge"),
            max_age: object.optional("maxAge"),
            extra: object.extra(),
        })
    }
}

impl Decode for LeadFormAssetAnswerTexts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAssetAnswerTexts")?;
        Some(Self {
            answer_texts: object.required("answerTexts")?,
            extra: object.extra(),
        })
    }
}

impl Decode for LeadFormAssetAnswer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAssetAnswer")?;
        Some(Self {
            key: object.required("key")?,
            value: object.required("value")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleAssetPayload {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let fit = value
            .first_fit(
                &[
                    Alternative {
                        keys: &[
                            "phoneNumber",
                            "countryCode",
                            "callConversionAction",
                            "adScheduleTargets",
                            "resourceName",
                        ],
                        decode: |value| value.fit().map(Self::CallAsset),
                    },
                    Alternative {
                        keys: &[
                            "resourceName",
                            "linkText",
                            "finalUrls",
                            "description1",
                            "description2",
                            "startDate",
                            "endDate",
                            "adScheduleTargets",
                        ],
                        decode: |value| value.fit().map(Self::SitelinkAsset),
                    },
                    Alternative {
                        keys: &[
                            "resourceName",
                            "headline",
                            "description",
                            "businessName",
                            "privacyPolicyUrl",
                            "fields",
                            "callToActionType",
                            "callToActionDescription",
                            "backgroundImageAsset",
                            "desiredIntent",
                            "customQuestionFields",
                            "postSubmitHeadline",
                            "postSubmitDescription",
                            "postSubmitCallToActionType",
                            "finalUrls",
                        ],
                        decode: |value| value.fit().map(Self::LeadFormAsset),
                    },
                ],
            );
        fit.or_else(|| <Value as Decode>::decode(value).map(Self::Other))
    }
}

impl_serde! {
    IntegrationType, QuarterHour, AdScheduleTarget, FacebookAudienceRef,
    GoogleAudienceDimensions, FacebookInterest, FacebookLocale, FacebookPlacements,
    GoogleAudienceSegments, FacebookBudget, CallAsset, LinkedinLeadFormConsent,
    ConversionValueSettings, NewFacebookConversationForm, NewGoogleIntegration,
    NewFacebookIntegration, NewLinkedinIntegration, NewGoogleOfflineUserListJob,
    LinkedinLocale, LeadFormAssetQuestion, FlexibleRuleUserList, FacebookLeadFormOption,
    LatLng, LinkedinLocation, GeoViewport, GoogleAdContent, GoogleAdSchedule,
    GoogleAssetImage, GoogleAssets, GoogleBiddingStrategy, GoogleBudget,
    GoogleCampaignGoal, GoogleCarouselCard, GoogleDemographicTarget, GoogleKeywordItem,
    GoogleKeywords, GoogleLocale, GoogleMedia, GoogleNetworkSettings,
    GoogleSegmentTarget, GoogleTargetInterests, GoogleYoutubeVideoLink, GreetingCard,
    LinkedinLeadFormHiddenField, GoogleKeywordIdeaQuery, LeadFormAsset,
    LinkedinLeadFormContent, LeadFormAssetField, LinkedinLeadFormQuestion,
    LinkedinLeadFormLegalInfo, LinkedinAd, LinkedinBudget, NewLinkedinLeadForm,
    LinkedinMedia, LinkedinAdStatusUpdate, LocalizedText, FacebookMedia,
    GoogleSegmentMember, MultipleChoiceOption, MultipleChoiceQuestionDetails,
    PostSubmissionCallToAction, PostSubmissionCallToActionTarget, PostSubmissionInfo,
    LinkedinLeadFormQuestionDetails, RuleBasedUserList, GoogleSegmentRule,
    GoogleSegmentRuleItem, GoogleSegmentRuleGroup, GoogleSegmentRuleOperand,
    LinkedinTargetingAttribute, SitelinkAsset, LinkedinLeadFormOwner,
    GoogleSegmentRuleCondition, LinkedinTargetAudience, ThankYouPage, LinkedinUnitCost,
    BulkFacebookAudienceMemberUpdate, FacebookCustomAudienceMember, FacebookAdUpsert,
    GoogleAssetsUpsert, GoogleAudienceUpsert, FacebookCampaignUpsert,
    GoogleConversionUpsert, FacebookPixelUpsert, GoogleSegmentUpsert,
    WelcomeMessageQuestion, PublishingStatus, LinkedinCampaignMediaType,
    AdBudgetOptimization, LinkedinObjectiveType, AdScheduleTargetDayOfWeek, AgeRange,
    FacebookLocationType, SelectionType, RadiusUnit, BudgetType, AdvertisingChannelType,
    AdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    LeadFormAssetAnswerTexts, FacebookAudiencePlacementType, GoogleAdContentMediaType,
    GoogleCallToAction, GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType,
    KeywordMatchType, GoogleMediaType, LeadFormAssetCallToActionType,
    LeadFormAssetDesiredIntent, PostSubmitCallToActionType, LeadFormAssetAnswer,
    NewLinkedinLeadFormState, LinkedinMediaType, LinkedinAdStatusOperation,
    LinkedinAdStatusUpdateType, FacebookMediaType, GoogleSegmentMemberType,
    PostSubmissionLabel, PrepopulationStatus, GoogleSegmentRuleItemName,
    FacebookAdMediaType, MessagingPlatform, GoogleAssetsUpsertType, GoogleAssetPayload,
    FacebookCampaignObjective, SpecialAdCategory, GoogleConversionType, CountingType,
    AttributionModel, ExpansionLevel, CustomAudienceType, CustomAudienceSource,
    FacebookEntityType, FacebookPeriod, GoogleAssetType, ConversionSource,
    GoogleEntityType, GooglePeriod, GoogleReportingField, GoogleSegmentType,
    GoogleSegmentSource, TargetInterestType, LinkedinPivot, LinkedinPeriod,
    LinkedinReportingField,
}
