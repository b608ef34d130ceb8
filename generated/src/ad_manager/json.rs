//! Reads and writes what the Ad Manager API has for serde.

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Alternative, Decode, Encode, Node, Writer, impl_serde};

use super::{
    AdScheduleTarget, AdScheduleTargetDayOfWeek, AgeRange, BudgetType, CallAsset,
    ConversationForm, ConversionPixel, ConversionSource, ConversionValueSettings,
    CustomAudienceMember, CustomAudienceMembers, CustomAudienceSource,
    CustomAudienceType, CustomAudienceUpdate, CustomDisclaimer, CustomDisclaimerCheckbox,
    DefaultPage, FacebookAd, FacebookAdMediaType, FacebookAdset, FacebookAudience,
    FacebookAudiencePlacementType, FacebookAudienceRef, FacebookBudget, FacebookCampaign,
    FacebookCampaignObjective, FacebookEntityType, FacebookIntegration, FacebookInterest,
    FacebookLeadForm, FacebookLeadFormOption, FacebookLeadFormQuestion,
    FacebookLeadFormQuestionType, FacebookLeadFormType, FacebookLocale, FacebookLocation,
    FacebookLocationGeometry, FacebookLocationType, FacebookMedia, FacebookMediaType,
    FacebookPeriod, FacebookPlacements, FacebookReportingField,
    FbAddCustomAudienceMemberParams, FbBatchUpdateAudienceMembersParams,
    FbCreateConversationFormParams, FbCreateIntegrationParams,
    FbCreatePageLeadFormParams, FbDeleteAdAccountParams, FbDeleteAdParams,
    FbDeleteAdsetParams, FbDeleteCampaignParams, FbDeleteCustomAudienceParams,
    FbDeleteIntegrationParams, FbDeletePageParams, FbDuplicateAdParams,
    FbDuplicateAdsetParams, FbDuplicateCampaignParams, FbGetAdAccountParams,
    FbGetAdAccountsParams, FbGetCampaignParams, FbGetCampaignReportingParams,
    FbGetConversationFormsParams, FbGetCurrentUserParams, FbGetCustomAudienceByIdParams,
    FbGetCustomAudiencesParams, FbGetEntityParams, FbGetInstagramAccountsParams,
    FbGetIntegrationParams, FbGetLeadFormParams, FbGetPageLeadFormsParams,
    FbGetPagesParams, FbGetPixelsParams, FbGetReportingListParams, FbGetReportingParams,
    FbPauseAdParams, FbPauseAdsetParams, FbPauseCampaignParams, FbPublishCampaignParams,
    FbRemoveCustomAudienceMemberParams, FbResumeAdParams, FbResumeAdsetParams,
    FbResumeCampaignParams, FbSearchTargetingParams, FbSetDefaultPageParams,
    FbUpdateCustomAudienceParams, FbUpsertAdParams, FbUpsertAdsetParams,
    FbUpsertCampaignParams, FbUpsertPixelParams, FlexibleRuleUserList,
    GeoAddressComponent, GeoGeometry, GeoViewport, GoogleAdContent,
    GoogleAdContentMediaType, GoogleAdGroup, GoogleAdGroupAudience, GoogleAdSchedule,
    GoogleAdScheduleDayOfWeek, GoogleAsset, GoogleAssetImage, GoogleAssetPayload,
    GoogleAssetType, GoogleAssets, GoogleAudience, GoogleAudienceDimensions,
    GoogleAudienceSegments, GoogleBiddingStrategy, GoogleBudget, GoogleCallToAction,
    GoogleCampaign, GoogleCampaignAdvertisingChannelSubType,
    GoogleCampaignAdvertisingChannelType, GoogleCampaignAudience, GoogleCampaignGoal,
    GoogleCampaignGoalType, GoogleCarouselCard, GoogleChannel, GoogleConversion,
    GoogleConversionAttributionModel, GoogleConversionCountingType, GoogleConversionType,
    GoogleCreateIntegrationParams, GoogleCreateOfflineUserListJobParams,
    GoogleDeleteAdAccountParams, GoogleDeleteConversionParams, GoogleDeleteSegmentParams,
    GoogleDemographicTarget, GoogleEntityType, GoogleGeoLocation,
    GoogleGetAdAccountDetailsParams, GoogleGetAdAccountsParams, GoogleGetAssetsParams,
    GoogleGetAudienceByIdParams, GoogleGetAudiencesParams, GoogleGetCampaignByIdParams,
    GoogleGetCampaignReportingParams, GoogleGetConversionByIdParams,
    GoogleGetConversionGoalsParams, GoogleGetConversionsParams,
    GoogleGetCurrentUserParams, GoogleGetEntityParams, GoogleGetIntegrationParams,
    GoogleGetKeywordIdeasParams, GoogleGetReportingListParams, GoogleGetReportingParams,
    GoogleGetSegmentByIdParams, GoogleGetSegmentsParams, GoogleGetTargetInterestsParams,
    GoogleGoalType, GoogleIntegration, GoogleKeywordItem, GoogleKeywords,
    GoogleListedAssetType, GoogleLocale, GoogleMedia, GoogleMediaType,
    GoogleNetworkSettings, GooglePeriod, GooglePublishAdParams, GoogleReportingField,
    GoogleSearchTargetingParams, GoogleSegment, GoogleSegmentExpansionLevel,
    GoogleSegmentMember, GoogleSegmentMemberType, GoogleSegmentRule,
    GoogleSegmentRuleCondition, GoogleSegmentRuleGroup, GoogleSegmentRuleItem,
    GoogleSegmentRuleItemName, GoogleSegmentRuleOperand, GoogleSegmentSource,
    GoogleSegmentTarget, GoogleSegmentType, GoogleTargetInterests,
    GoogleUpsertAssetsParams, GoogleUpsertAudienceParams, GoogleUpsertCampaignParams,
    GoogleUpsertConversionParams, GoogleUpsertSegmentParams, GoogleYoutubeVideoLink,
    GreetingCard, IntegrationType, KeywordIdeasRequest, KeywordMatchType, LatLng,
    LeadFormAsset, LeadFormAssetAnswer, LeadFormAssetAnswerTexts,
    LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent, LeadFormAssetField,
    LeadFormAssetPostSubmitCallToActionType, LeadFormAssetQuestion,
    LiCreateIntegrationParams, LiCreateLeadFormParams, LiDeleteAdAccountParams,
    LiGetAdAccountDetailsParams, LiGetAdAccountsParams, LiGetAdAnalyticsParams,
    LiGetCampaignGroupParams, LiGetCampaignGroupReportingParams, LiGetCurrentUserParams,
    LiGetIntegrationParams, LiGetLeadFormsParams, LiGetReportingListParams,
    LiPublishCampaignGroupParams, LiSearchTargetingParams, LiUpdateAdStatusParams,
    LiUpsertCampaignGroupParams, LinkedinAd, LinkedinAudience, LinkedinBudget,
    LinkedinCampaign, LinkedinCampaignGroup, LinkedinCampaignGroupAdBudgetOptimization,
    LinkedinCampaignGroupObjectiveType, LinkedinCampaignMediaType, LinkedinIntegration,
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

impl Decode for GreetingCard {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GreetingCard")?;
        Some(Self {
            title: object.required("title")?,
            style: object.required("style")?,
            content: object.required("content")?,
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
        })
    }
}

impl Decode for FacebookLeadFormQuestion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLeadFormQuestion")?;
        Some(Self {
            label: object.optional("label"),
            key: object.required("key")?,
            type_: object.required("type")?,
            options: object.optional("options"),
        })
    }
}

impl Decode for CustomDisclaimerCheckbox {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomDisclaimerCheckbox")?;
        Some(Self {
            is_required: object.required("is_required")?,
            text: object.required("text")?,
            key: object.required("key")?,
        })
    }
}

impl Decode for CustomDisclaimer {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomDisclaimer")?;
        Some(Self {
            title: object.required("title")?,
            body: object.required("body")?,
            checkboxes: object.optional("checkboxes"),
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
        })
    }
}

impl Decode for FacebookLeadForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLeadForm")?;
        Some(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            greeting_card: object.optional("greetingCard"),
            questions: object.required("questions")?,
            question_page_headline: object.optional("questionPageHeadline"),
            privacy_policy_link: object.required("privacyPolicyLink")?,
            privacy_policy_text: object.optional("privacyPolicyText"),
            custom_disclaimer: object.optional("customDisclaimer"),
            thank_you_page: object.required("thankYouPage")?,
        })
    }
}

impl Decode for LocationIdBody {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocationIdBody")?;
        Some(Self {
            location_id: object.required("locationId")?,
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
        })
    }
}

impl Decode for ConversationForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversationForm")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            text: object.required("text")?,
            questions: object.required("questions")?,
        })
    }
}

impl Decode for FacebookIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            ad_account_id: object.optional("adAccountId"),
        })
    }
}

impl Decode for ConversionPixel {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ConversionPixel")?;
        Some(Self {
            location_id: object.required("locationId")?,
            conversion_pixel_id: object.optional("conversionPixelId"),
            name: object.optional("name"),
            ig_user_id: object.optional("igUserId"),
            type_: object.required("type")?,
        })
    }
}

impl Decode for CustomAudienceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomAudienceUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            description: object.required("description")?,
        })
    }
}

impl Decode for CustomAudienceMember {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomAudienceMember")?;
        Some(Self {
            location_id: object.required("locationId")?,
            contact_id: object.required("contactId")?,
            fb_ad_account_id: object.optional("fbAdAccountId"),
        })
    }
}

impl Decode for CustomAudienceMembers {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CustomAudienceMembers")?;
        Some(Self {
            location_id: object.required("locationId")?,
            csv_path: object.optional("csvPath"),
            operation_type: object.required("operationType")?,
            smartlist_ids: object.optional("smartlistIds"),
            dynamic_audience: object.optional("dynamicAudience"),
        })
    }
}

impl Decode for DefaultPage {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DefaultPage")?;
        Some(Self {
            page_id: object.required("pageId")?,
        })
    }
}

impl Decode for FacebookCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookCampaign")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            objective: object.optional("objective"),
            special_ad_categories: object.optional("specialAdCategories"),
            source: object.optional("source"),
        })
    }
}

impl Decode for FacebookLocationGeometry {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLocationGeometry")?;
        Some(Self {
            location: object.required("location")?,
            location_type: object.required("location_type")?,
        })
    }
}

impl Decode for FacebookLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookLocation")?;
        Some(Self {
            key: object.required("key")?,
            name: object.required("name")?,
            type_: object.required("type")?,
            selection_type: object.required("selectionType")?,
            radius: object.optional("radius"),
            radius_unit: object.optional("radiusUnit"),
            geometry: object.optional("geometry"),
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
        })
    }
}

impl Decode for FacebookAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAudience")?;
        Some(Self {
            geo_locations: object.required("geo_locations")?,
            locales: object.optional("locales"),
            placements: object.optional("placements"),
            placement_type: object.optional("placementType"),
            lookalike: object.optional("lookalike"),
            retargeting: object.optional("retargeting"),
            interests: object.optional("interests"),
            age_min: object.optional("age_min"),
            age_max: object.optional("age_max"),
            genders: object.optional("genders"),
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
        })
    }
}

impl Decode for FacebookAdset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAdset")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.required("locationId")?,
            name: object.optional("name"),
            page_id: object.optional("pageId"),
            instagram_actor_id: object.optional("instagramActorId"),
            messaging_platforms: object.optional("messagingPlatforms"),
            whatsapp_number: object.optional("whatsappNumber"),
            audience: object.optional("audience"),
            budget: object.optional("budget"),
            conversion_location: object.optional("conversionLocation"),
            custom_event_type: object.optional("customEventType"),
            pixel_id: object.optional("pixelId"),
            campaign_id: object.required("campaignId")?,
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
        })
    }
}

impl Decode for FacebookAd {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAd")?;
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
            cta: object.optional("cta"),
            conversation_form_id: object.optional("conversationFormId"),
            destination_link: object.optional("destinationLink"),
            destination_form_id: object.optional("destinationFormId"),
        })
    }
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
        })
    }
}

impl Decode for GoogleConversion {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleConversion")?;
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
        })
    }
}

impl Decode for GoogleIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            mcc_id: object.required("mccId")?,
        })
    }
}

impl Decode for KeywordIdeasRequest {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("KeywordIdeasRequest")?;
        Some(Self {
            url: object.required("url")?,
            language_code: object.optional("languageCode"),
            locations: object.optional("locations"),
            keywords: object.optional("keywords"),
        })
    }
}

impl Decode for GoogleAsset {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAsset")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            payload: object.required("payload")?,
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
        })
    }
}

impl Decode for GoogleSegmentRuleGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRuleGroup")?;
        Some(Self {
            rule_items: object.required("ruleItems")?,
        })
    }
}

impl Decode for GoogleSegmentRule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegmentRule")?;
        Some(Self {
            rule_item_groups: object.required("ruleItemGroups")?,
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
        })
    }
}

impl Decode for GoogleSegment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSegment")?;
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
        })
    }
}

impl Decode for OfflineUserListJob {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("OfflineUserListJob")?;
        Some(Self {
            location_id: object.required("locationId")?,
            smart_list_ids: object.optional("smartListIds"),
            csv_path: object.optional("csvPath"),
            user_list_id: object.optional("userListId"),
            is_dynamic: object.optional("isDynamic"),
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
        })
    }
}

impl Decode for GoogleAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAudience")?;
        Some(Self {
            location_id: object.required("locationId")?,
            resource_name: object.optional("resourceName"),
            name: object.required("name")?,
            dimensions: object.optional("dimensions"),
            exclusion_dimension: object.optional("exclusionDimension"),
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
        })
    }
}

impl Decode for GeoGeometry {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GeoGeometry")?;
        Some(Self {
            location: object.optional("location"),
            location_type: object.optional("location_type"),
            viewport: object.optional("viewport"),
        })
    }
}

impl Decode for GeoAddressComponent {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GeoAddressComponent")?;
        Some(Self {
            long_name: object.optional("long_name"),
            short_name: object.optional("short_name"),
            types: object.optional("types"),
        })
    }
}

impl Decode for GoogleGeoLocation {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGeoLocation")?;
        Some(Self {
            key: object.optional("key"),
            id: object.optional("id"),
            name: object.optional("name"),
            country_name: object.optional("country_name"),
            type_: object.optional("type"),
            radius: object.optional("radius"),
            radius_unit: object.optional("radiusUnit"),
            selection_type: object.optional("selectionType"),
            resource_name: object.optional("resourceName"),
            place_id: object.optional("place_id"),
            formatted_address: object.optional("formatted_address"),
            geometry: object.optional("geometry"),
            address_components: object.optional("address_components"),
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
        })
    }
}

impl Decode for GoogleCampaignAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCampaignAudience")?;
        Some(Self {
            geo_locations: object.optional("geo_locations"),
            locales: object.optional("locales"),
            gender: object.optional("gender"),
            age_range: object.optional("ageRange"),
            segments: object.optional("segments"),
            target_interests: object.optional("targetInterests"),
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
        })
    }
}

impl Decode for GoogleYoutubeVideoLink {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleYoutubeVideoLink")?;
        Some(Self {
            youtube_video_id: object.required("youtubeVideoId")?,
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
        })
    }
}

impl Decode for GoogleAdGroupAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAdGroupAudience")?;
        Some(Self {
            geo_locations: object.optional("geo_locations"),
            locales: object.optional("locales"),
        })
    }
}

impl Decode for GoogleAdGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleAdGroup")?;
        Some(Self {
            id: object.optional("id"),
            ad_group_id: object.optional("adGroupId"),
            name: object.optional("name"),
            ad_campaign_id: object.optional("adCampaignId"),
            ad_content: object.optional("adContent"),
            keywords: object.optional("keywords"),
            publishing_status: object.optional("publishingStatus"),
            ad_group_error: object.optional("adGroupError"),
            google_ad_group_id: object.optional("googleAdGroupId"),
            custom_channels: object.optional("customChannels"),
            selected_channels: object.optional("selectedChannels"),
            google_audience_id: object.optional("googleAudienceId"),
            audience: object.optional("audience"),
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
        })
    }
}

impl Decode for GoogleCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCampaign")?;
        Some(Self {
            id: object.optional("id"),
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            advertising_channel_type: object.required("advertisingChannelType")?,
            advertising_channel_sub_type: object.optional("advertisingChannelSubType"),
            goal_type: object.optional("goalType"),
            budget: object.optional("budget"),
            audience: object.optional("audience"),
            network_settings: object.optional("networkSettings"),
            bidding_strategy: object.optional("biddingStrategy"),
            assets: object.optional("assets"),
            is_eu_political_ads: object.optional("isEuPoliticalAds"),
            ad_groups: object.optional("adGroups"),
            campaign_goal: object.optional("campaignGoal"),
            ad_schedule: object.optional("adSchedule"),
            publishing_status: object.optional("publishingStatus"),
            google_ad_account_id: object.optional("googleAdAccountId"),
            unpublished_changes: object.optional("unpublishedChanges"),
            maximum_cpc: object.optional("maximumCpc"),
            google_campaign_id: object.optional("googleCampaignId"),
            source: object.optional("source"),
            advanced_options: object.optional("advancedOptions"),
        })
    }
}

impl Decode for LinkedinIntegration {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinIntegration")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            ad_account_name: object.required("adAccountName")?,
            currency_code: object.required("currencyCode")?,
            organization_id: object.required("organizationId")?,
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
        })
    }
}

impl Decode for LinkedinAudience {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinAudience")?;
        Some(Self {
            geo_locations: object.optional("geo_locations"),
            target_audience: object.optional("targetAudience"),
        })
    }
}

impl Decode for LinkedinUnitCost {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinUnitCost")?;
        Some(Self {
            amount: object.required("amount")?,
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
        })
    }
}

impl Decode for LinkedinCampaign {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinCampaign")?;
        Some(Self {
            id: object.optional("id"),
            locale: object.optional("locale"),
            name: object.optional("name"),
            publishing_status: object.optional("publishingStatus"),
            media_type: object.optional("mediaType"),
            audience: object.optional("audience"),
            unit_cost: object.optional("unitCost"),
            campaign_type: object.optional("campaignType"),
            ad_campaign_group_id: object.optional("adCampaignGroupId"),
            ad_campaign_id: object.optional("adCampaignId"),
            ads: object.optional("ads"),
            linkedin_error: object.optional("linkedInError"),
            meta: object.optional("meta"),
        })
    }
}

impl Decode for LinkedinCampaignGroup {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinCampaignGroup")?;
        Some(Self {
            id: object.optional("id"),
            location_id: object.required("locationId")?,
            budget: object.optional("budget"),
            ad_campaigns: object.optional("adCampaigns"),
            ad_budget_optimization: object.optional("adBudgetOptimization"),
            objective_type: object.optional("objectiveType"),
            name: object.optional("name"),
            ad_campaign_group_id: object.optional("adCampaignGroupId"),
            publishing_status: object.optional("publishingStatus"),
            linkedin_ad_account_id: object.optional("linkedInAdAccountId"),
            unpublished_changes: object.optional("unpublishedChanges"),
            meta: object.optional("meta"),
            linkedin_error: object.optional("linkedInError"),
        })
    }
}

impl Decode for LinkedinLeadFormOwner {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadFormOwner")?;
        Some(Self {
            sponsored_account: object.required("sponsoredAccount")?,
        })
    }
}

impl Decode for LocalizedText {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LocalizedText")?;
        Some(Self {
            localized: object.required("localized")?,
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
        })
    }
}

impl Decode for MultipleChoiceQuestionDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MultipleChoiceQuestionDetails")?;
        Some(Self {
            options: object.required("options")?,
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
        })
    }
}

impl Decode for PostSubmissionCallToActionTarget {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PostSubmissionCallToActionTarget")?;
        Some(Self {
            landing_page_url: object.required("landingPageUrl")?,
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
        })
    }
}

impl Decode for LinkedinLeadForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinLeadForm")?;
        Some(Self {
            owner: object.required("owner")?,
            creation_locale: object.required("creationLocale")?,
            name: object.required("name")?,
            state: object.required("state")?,
            content: object.required("content")?,
            hidden_fields: object.optional("hiddenFields"),
        })
    }
}

impl Decode for LinkedinStatusUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinStatusUpdate")?;
        Some(Self {
            operation_type: object.required("operationType")?,
            type_: object.required("type")?,
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
        })
    }
}

impl Decode for LeadFormAssetAnswerTexts {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LeadFormAssetAnswerTexts")?;
        Some(Self {
            answer_texts: object.required("answerTexts")?,
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

impl Decode for FbGetReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetReportingParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            group_by: object.required("groupBy")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            fields: object.required("fields")?,
        })
    }
}

impl Encode for FbGetReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("groupBy", &self.group_by);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.type_);
        object.field("fields", &self.fields);
    }
}

impl Decode for FbGetCampaignReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCampaignReportingParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
        })
    }
}

impl Encode for FbGetCampaignReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for FbGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetReportingListParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        })
    }
}

impl Encode for FbGetReportingListParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("listType", &self.list_type);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.type_);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for FbGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCurrentUserParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbGetPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPagesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            fetch_existing: object.optional("fetchExisting"),
        })
    }
}

impl Encode for FbGetPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("fetchExisting", &self.fetch_existing);
    }
}

impl Decode for FbGetInstagramAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetInstagramAccountsParams")?;
        Some(Self {
            page_id: object.required("pageId")?,
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        })
    }
}

impl Encode for FbGetInstagramAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for FbGetPageLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPageLeadFormsParams")?;
        Some(Self {
            page_id: object.required("pageId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetPageLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbCreatePageLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreatePageLeadFormParams")?;
        Some(Self {
            page_id: object.required("pageId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbCreatePageLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetAdAccountsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
            next: object.optional("next"),
            fetch_all: object.optional("fetchAll"),
            limit: object.optional("limit"),
        })
    }
}

impl Encode for FbGetAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("next", &self.next);
        object.field("fetchAll", &self.fetch_all);
        object.field("limit", &self.limit);
    }
}

impl Decode for FbGetAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetAdAccountParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbDeleteAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdAccountParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDeleteAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbGetConversationFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetConversationFormsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetConversationFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbCreateConversationFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreateConversationFormParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbCreateConversationFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetIntegrationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbCreateIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreateIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbCreateIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDeleteIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbSearchTargetingParams")?;
        Some(Self {
            type_: object.required("type")?,
            query: object.required("query")?,
            search_type: object.optional("searchType"),
        })
    }
}

impl Encode for FbSearchTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("query", &self.query);
        object.field("searchType", &self.search_type);
    }
}

impl Decode for FbPublishCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPublishCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbPublishCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDeletePageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeletePageParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
        })
    }
}

impl Encode for FbDeletePageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
    }
}

impl Decode for FbGetPixelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPixelsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            channel: object.optional("channel"),
            page_id: object.optional("pageId"),
            ig_user_id: object.optional("igUserId"),
        })
    }
}

impl Encode for FbGetPixelsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("channel", &self.channel);
        object.field("pageId", &self.page_id);
        object.field("igUserId", &self.ig_user_id);
    }
}

impl Decode for FbUpsertPixelParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertPixelParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbUpsertPixelParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbGetCustomAudiencesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCustomAudiencesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            ad_account_id: object.required("adAccountId")?,
            source: object.optional("source"),
        })
    }
}

impl Encode for FbGetCustomAudiencesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("adAccountId", &self.ad_account_id);
        object.field("source", &self.source);
    }
}

impl Decode for FbGetCustomAudienceByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCustomAudienceByIdParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetCustomAudienceByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbUpdateCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpdateCustomAudienceParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbUpdateCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteCustomAudienceParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbDeleteCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbAddCustomAudienceMemberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbAddCustomAudienceMemberParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbAddCustomAudienceMemberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbRemoveCustomAudienceMemberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbRemoveCustomAudienceMemberParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbRemoveCustomAudienceMemberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbBatchUpdateAudienceMembersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbBatchUpdateAudienceMembersParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbBatchUpdateAudienceMembersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbSetDefaultPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbSetDefaultPageParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbSetDefaultPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbGetLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetLeadFormParams")?;
        Some(Self {
            lead_form_id: object.required("leadFormId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for FbGetLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("leadFormId", &self.lead_form_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbGetCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            location_id: object.required("locationId")?,
            fields: object.optional("fields"),
            source: object.optional("source"),
        })
    }
}

impl Encode for FbGetCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("locationId", &self.location_id);
        object.field("fields", &self.fields);
        object.field("source", &self.source);
    }
}

impl Decode for FbGetEntityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetEntityParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            entity_type: object.required("entityType")?,
            next: object.optional("next"),
            fetch_all: object.optional("fetchAll"),
            campaign_id: object.optional("campaignId"),
            ad_set_id: object.optional("adSetId"),
            search_id: object.optional("searchId"),
            selected_ad_account_id: object.optional("selectedAdAccountId"),
        })
    }
}

impl Encode for FbGetEntityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("entityType", &self.entity_type);
        object.field("next", &self.next);
        object.field("fetchAll", &self.fetch_all);
        object.field("campaignId", &self.campaign_id);
        object.field("adSetId", &self.ad_set_id);
        object.field("searchId", &self.search_id);
        object.field("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

impl Decode for FbUpsertCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertCampaignParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbUpsertCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbUpsertAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertAdsetParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbUpsertAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbUpsertAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertAdParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for FbUpsertAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbPauseCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbPauseCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbResumeCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbResumeCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbResumeCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDuplicateCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDuplicateCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteCampaignParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDeleteCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbPauseAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbPauseAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbResumeAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbResumeAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbResumeAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDuplicateAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
        })
    }
}

impl Encode for FbDuplicateAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
    }
}

impl Decode for FbDeleteAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdsetParams")?;
        Some(Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDeleteAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbPauseAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbPauseAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbResumeAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbResumeAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbResumeAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

impl Decode for FbDuplicateAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
        })
    }
}

impl Encode for FbDuplicateAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for FbDeleteAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for FbDeleteAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetReportingParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            fields: object.required("fields")?,
            group_by: object.optional("groupBy"),
        })
    }
}

impl Encode for GoogleGetReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.type_);
        object.field("fields", &self.fields);
        object.field("groupBy", &self.group_by);
    }
}

impl Decode for GoogleGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetReportingListParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        })
    }
}

impl Encode for GoogleGetReportingListParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("listType", &self.list_type);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.type_);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for GoogleGetCampaignReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCampaignReportingParams")?;
        Some(Self {
            campaign_id: object.required("campaignId")?,
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
        })
    }
}

impl Encode for GoogleGetCampaignReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignId", &self.campaign_id);
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for GoogleGetConversionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetConversionsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
            conversion_type: object.optional("conversionType"),
            category: object.optional("category"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
        })
    }
}

impl Encode for GoogleGetConversionsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("conversionType", &self.conversion_type);
        object.field("category", &self.category);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for GoogleUpsertConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertConversionParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleUpsertConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetConversionByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetConversionByIdParams")?;
        Some(Self {
            conversion_id: object.required("conversionId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetConversionByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversionId", &self.conversion_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleDeleteConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteConversionParams")?;
        Some(Self {
            conversion_id: object.required("conversionId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleDeleteConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("conversionId", &self.conversion_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetIntegrationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleCreateIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCreateIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleCreateIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCurrentUserParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAdAccountsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        })
    }
}

impl Encode for GoogleGetAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleGetAdAccountDetailsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAdAccountDetailsParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetAdAccountDetailsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleDeleteAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteAdAccountParams")?;
        Some(Self {
            ad_account_id: object.required("adAccountId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleDeleteAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adAccountId", &self.ad_account_id);
        object.field("body", &self.body);
    }
}

impl Decode for GooglePublishAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GooglePublishAdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
        })
    }
}

impl Encode for GooglePublishAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for GoogleSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSearchTargetingParams")?;
        Some(Self {
            type_: object.required("type")?,
            location_id: object.required("locationId")?,
            query: object.optional("query"),
        })
    }
}

impl Encode for GoogleSearchTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("locationId", &self.location_id);
        object.field("query", &self.query);
    }
}

impl Decode for GoogleGetKeywordIdeasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetKeywordIdeasParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleGetKeywordIdeasParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetAssetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAssetsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            id: object.optional("id"),
            advertiser_only: object.optional("advertiserOnly"),
        })
    }
}

impl Encode for GoogleGetAssetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("advertiserOnly", &self.advertiser_only);
    }
}

impl Decode for GoogleUpsertAssetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertAssetsParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleUpsertAssetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetEntityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetEntityParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            entity_type: object.required("entityType")?,
            campaign_id: object.optional("campaignId"),
            ad_group_id: object.optional("adGroupId"),
            search_id: object.optional("searchId"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            selected_ad_account_id: object.optional("selectedAdAccountId"),
        })
    }
}

impl Encode for GoogleGetEntityParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("entityType", &self.entity_type);
        object.field("campaignId", &self.campaign_id);
        object.field("adGroupId", &self.ad_group_id);
        object.field("searchId", &self.search_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

impl Decode for GoogleGetTargetInterestsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetTargetInterestsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            advertising_channel_type: object.required("advertisingChannelType")?,
        })
    }
}

impl Encode for GoogleGetTargetInterestsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("advertisingChannelType", &self.advertising_channel_type);
    }
}

impl Decode for GoogleGetSegmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetSegmentsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        })
    }
}

impl Encode for GoogleGetSegmentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleUpsertSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertSegmentParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleUpsertSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetSegmentByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetSegmentByIdParams")?;
        Some(Self {
            segment_id: object.required("segmentId")?,
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
        })
    }
}

impl Encode for GoogleGetSegmentByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("segmentId", &self.segment_id);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleDeleteSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteSegmentParams")?;
        Some(Self {
            segment_id: object.required("segmentId")?,
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
        })
    }
}

impl Encode for GoogleDeleteSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("segmentId", &self.segment_id);
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleCreateOfflineUserListJobParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCreateOfflineUserListJobParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleCreateOfflineUserListJobParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetAudiencesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAudiencesParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetAudiencesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleUpsertAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertAudienceParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleUpsertAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetAudienceByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAudienceByIdParams")?;
        Some(Self {
            audience_id: object.required("audienceId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetAudienceByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleUpsertCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertCampaignParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for GoogleUpsertCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetCampaignByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCampaignByIdParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetCampaignByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleGetConversionGoalsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetConversionGoalsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for GoogleGetConversionGoalsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetIntegrationParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for LiGetIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiCreateIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiCreateIntegrationParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for LiCreateIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for LiGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAccountsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for LiGetAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiGetAdAccountDetailsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAccountDetailsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        })
    }
}

impl Encode for LiGetAdAccountDetailsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for LiDeleteAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiDeleteAdAccountParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        })
    }
}

impl Encode for LiDeleteAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for LiGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCurrentUserParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for LiGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiGetCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCampaignGroupParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for LiGetCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiPublishCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiPublishCampaignGroupParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for LiPublishCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

impl Decode for LiUpsertCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiUpsertCampaignGroupParams")?;
        Some(Self {
            body: object.required("body")?,
        })
    }
}

impl Encode for LiUpsertCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for LiSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiSearchTargetingParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            facet: object.required("facet")?,
            query: object.optional("query"),
            q: object.optional("q"),
        })
    }
}

impl Encode for LiSearchTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("facet", &self.facet);
        object.field("query", &self.query);
        object.field("q", &self.q);
    }
}

impl Decode for LiGetLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetLeadFormsParams")?;
        Some(Self {
            account_id: object.required("accountId")?,
            location_id: object.required("locationId")?,
        })
    }
}

impl Encode for LiGetLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountId", &self.account_id);
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiCreateLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiCreateLeadFormParams")?;
        Some(Self {
            account_id: object.required("accountId")?,
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for LiCreateLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("accountId", &self.account_id);
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for LiUpdateAdStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiUpdateAdStatusParams")?;
        Some(Self {
            ad_id: object.required("adId")?,
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        })
    }
}

impl Encode for LiUpdateAdStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
    }
}

impl Decode for LiGetAdAnalyticsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAnalyticsParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            pivot: object.optional("pivot"),
            group_by: object.optional("groupBy"),
            entity_urns: object.optional("entityUrns"),
            fields: object.optional("fields"),
        })
    }
}

impl Encode for LiGetAdAnalyticsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("pivot", &self.pivot);
        object.field("groupBy", &self.group_by);
        object.field("entityUrns", &self.entity_urns);
        object.field("fields", &self.fields);
    }
}

impl Decode for LiGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetReportingListParams")?;
        Some(Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            campaign_id: object.required("campaignId")?,
            campaign_group_id: object.required("campaignGroupId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            fields: object.optional("fields"),
        })
    }
}

impl Encode for LiGetReportingListParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("listType", &self.list_type);
        object.field("campaignId", &self.campaign_id);
        object.field("campaignGroupId", &self.campaign_group_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("fields", &self.fields);
    }
}

impl Decode for LiGetCampaignGroupReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCampaignGroupReportingParams")?;
        Some(Self {
            campaign_group_id: object.required("campaignGroupId")?,
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            fields: object.optional("fields"),
        })
    }
}

impl Encode for LiGetCampaignGroupReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("campaignGroupId", &self.campaign_group_id);
        object.field("locationId", &self.location_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("fields", &self.fields);
    }
}

impl_serde! {
    GreetingCard, FacebookLeadFormOption, FacebookLeadFormQuestion,
    CustomDisclaimerCheckbox, CustomDisclaimer, ThankYouPage, FacebookLeadForm,
    LocationIdBody, WelcomeMessageQuestion, ConversationForm, FacebookIntegration,
    ConversionPixel, CustomAudienceUpdate, CustomAudienceMember, CustomAudienceMembers,
    DefaultPage, FacebookCampaign, FacebookLocationGeometry, FacebookLocation,
    FacebookLocale, FacebookPlacements, FacebookAudienceRef, FacebookInterest,
    FacebookAudience, FacebookBudget, FacebookAdset, FacebookMedia, FacebookAd,
    AdScheduleTarget, CallAsset, SitelinkAsset, LeadFormAssetField,
    LeadFormAssetQuestion, LeadFormAsset, ConversionValueSettings, GoogleConversion,
    GoogleIntegration, KeywordIdeasRequest, GoogleAsset, GoogleSegmentMember,
    GoogleSegmentRuleCondition, GoogleSegmentRuleItem, GoogleSegmentRuleGroup,
    GoogleSegmentRule, GoogleSegmentRuleOperand, FlexibleRuleUserList, RuleBasedUserList,
    GoogleSegment, OfflineUserListJob, GoogleAudienceSegments, GoogleAudienceDimensions,
    GoogleAudience, GoogleBudget, LatLng, GeoViewport, GeoGeometry, GeoAddressComponent,
    GoogleGeoLocation, GoogleLocale, GoogleDemographicTarget, GoogleSegmentTarget,
    GoogleTargetInterests, GoogleCampaignAudience, GoogleNetworkSettings,
    GoogleBiddingStrategy, GoogleAssetImage, GoogleAssets, GoogleMedia,
    GoogleYoutubeVideoLink, GoogleCarouselCard, GoogleAdContent, GoogleKeywordItem,
    GoogleKeywords, GoogleAdGroupAudience, GoogleAdGroup, GoogleCampaignGoal,
    GoogleAdSchedule, GoogleCampaign, LinkedinIntegration, LinkedinBudget,
    LinkedinLocale, LinkedinLocation, LinkedinTargetingAttribute, LinkedinTargetAudience,
    LinkedinAudience, LinkedinUnitCost, LinkedinMedia, LinkedinAd, LinkedinCampaign,
    LinkedinCampaignGroup, LinkedinLeadFormOwner, LocalizedText, MultipleChoiceOption,
    MultipleChoiceQuestionDetails, LinkedinLeadFormQuestionDetails,
    LinkedinLeadFormQuestion, PostSubmissionCallToActionTarget,
    PostSubmissionCallToAction, PostSubmissionInfo, LinkedinLeadFormConsent,
    LinkedinLeadFormLegalInfo, LinkedinLeadFormContent, LinkedinLeadFormHiddenField,
    LinkedinLeadForm, LinkedinStatusUpdate, PublishingStatus, LinkedinCampaignMediaType,
    LinkedinCampaignGroupAdBudgetOptimization, LinkedinCampaignGroupObjectiveType,
    QuarterHour, AdScheduleTargetDayOfWeek, AgeRange, FacebookLocationType,
    SelectionType, RadiusUnit, BudgetType, GoogleCampaignAdvertisingChannelType,
    GoogleCampaignAdvertisingChannelSubType, GoogleGoalType, FacebookLeadFormType,
    LeadFormAssetAnswerTexts, FacebookAudiencePlacementType,
    FacebookLeadFormQuestionType, GoogleAdContentMediaType, GoogleCallToAction,
    GoogleChannel, GoogleAdScheduleDayOfWeek, GoogleCampaignGoalType, KeywordMatchType,
    GoogleMediaType, LeadFormAssetCallToActionType, LeadFormAssetDesiredIntent,
    LeadFormAssetPostSubmitCallToActionType, LeadFormAssetAnswer, LinkedinLeadFormState,
    LinkedinMediaType, LinkedinStatusUpdateOperationType, LinkedinStatusUpdateType,
    FacebookMediaType, GoogleSegmentMemberType, PostSubmissionLabel,
    RuleBasedUserListPrepopulationStatus, GoogleSegmentRuleItemName, FacebookAdMediaType,
    MessagingPlatform, GoogleAssetType, GoogleAssetPayload, FacebookCampaignObjective,
    SpecialAdCategory, GoogleConversionType, GoogleConversionCountingType,
    GoogleConversionAttributionModel, GoogleSegmentExpansionLevel, FacebookPeriod,
    IntegrationType, FacebookReportingField, CustomAudienceType, CustomAudienceSource,
    FacebookEntityType, GooglePeriod, GoogleReportingField, ConversionSource,
    GoogleListedAssetType, GoogleEntityType, TargetInterestType, GoogleSegmentType,
    GoogleSegmentSource, LinkedinPivot, LinkedinPeriod, LinkedinReportingField,
    FbGetReportingParams, FbGetCampaignReportingParams, FbGetReportingListParams,
    FbGetCurrentUserParams, FbGetPagesParams, FbGetInstagramAccountsParams,
    FbGetPageLeadFormsParams, FbCreatePageLeadFormParams, FbGetAdAccountsParams,
    FbGetAdAccountParams, FbDeleteAdAccountParams, FbGetConversationFormsParams,
    FbCreateConversationFormParams, FbGetIntegrationParams, FbCreateIntegrationParams,
    FbDeleteIntegrationParams, FbSearchTargetingParams, FbPublishCampaignParams,
    FbDeletePageParams, FbGetPixelsParams, FbUpsertPixelParams,
    FbGetCustomAudiencesParams, FbGetCustomAudienceByIdParams,
    FbUpdateCustomAudienceParams, FbDeleteCustomAudienceParams,
    FbAddCustomAudienceMemberParams, FbRemoveCustomAudienceMemberParams,
    FbBatchUpdateAudienceMembersParams, FbSetDefaultPageParams, FbGetLeadFormParams,
    FbGetCampaignParams, FbGetEntityParams, FbUpsertCampaignParams, FbUpsertAdsetParams,
    FbUpsertAdParams, FbPauseCampaignParams, FbResumeCampaignParams,
    FbDuplicateCampaignParams, FbDeleteCampaignParams, FbPauseAdsetParams,
    FbResumeAdsetParams, FbDuplicateAdsetParams, FbDeleteAdsetParams, FbPauseAdParams,
    FbResumeAdParams, FbDuplicateAdParams, FbDeleteAdParams, GoogleGetReportingParams,
    GoogleGetReportingListParams, GoogleGetCampaignReportingParams,
    GoogleGetConversionsParams, GoogleUpsertConversionParams,
    GoogleGetConversionByIdParams, GoogleDeleteConversionParams,
    GoogleGetIntegrationParams, GoogleCreateIntegrationParams,
    GoogleGetCurrentUserParams, GoogleGetAdAccountsParams,
    GoogleGetAdAccountDetailsParams, GoogleDeleteAdAccountParams, GooglePublishAdParams,
    GoogleSearchTargetingParams, GoogleGetKeywordIdeasParams, GoogleGetAssetsParams,
    GoogleUpsertAssetsParams, GoogleGetEntityParams, GoogleGetTargetInterestsParams,
    GoogleGetSegmentsParams, GoogleUpsertSegmentParams, GoogleGetSegmentByIdParams,
    GoogleDeleteSegmentParams, GoogleCreateOfflineUserListJobParams,
    GoogleGetAudiencesParams, GoogleUpsertAudienceParams, GoogleGetAudienceByIdParams,
    GoogleUpsertCampaignParams, GoogleGetCampaignByIdParams,
    GoogleGetConversionGoalsParams, LiGetIntegrationParams, LiCreateIntegrationParams,
    LiGetAdAccountsParams, LiGetAdAccountDetailsParams, LiDeleteAdAccountParams,
    LiGetCurrentUserParams, LiGetCampaignGroupParams, LiPublishCampaignGroupParams,
    LiUpsertCampaignGroupParams, LiSearchTargetingParams, LiGetLeadFormsParams,
    LiCreateLeadFormParams, LiUpdateAdStatusParams, LiGetAdAnalyticsParams,
    LiGetReportingListParams, LiGetCampaignGroupReportingParams,
}
