//! Implementations of serde's traits for the Ad Manager API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::{
    CustomAudienceUpdate, CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAdset,
    FacebookAudience, FacebookLeadForm, FacebookLeadFormQuestion,
    FacebookLeadFormQuestionType, FacebookLocation, FacebookLocationGeometry,
    FacebookReportingField, FbAddCustomAudienceMemberParams,
    FbBatchUpdateAudienceMembersParams, FbCreateConversationFormParams,
    FbCreateIntegrationParams, FbCreatePageLeadFormParams, FbDeleteAdAccountParams,
    FbDeleteAdParams, FbDeleteAdsetParams, FbDeleteCampaignParams,
    FbDeleteCustomAudienceParams, FbDeleteIntegrationParams, FbDeletePageParams,
    FbDuplicateAdParams, FbDuplicateAdsetParams, FbDuplicateCampaignParams,
    FbGetAdAccountParams, FbGetAdAccountsParams, FbGetCampaignParams,
    FbGetCampaignReportingParams, FbGetConversationFormsParams, FbGetCurrentUserParams,
    FbGetCustomAudienceByIdParams, FbGetCustomAudiencesParams, FbGetEntityParams,
    FbGetInstagramAccountsParams, FbGetIntegrationParams, FbGetLeadFormParams,
    FbGetPageLeadFormsParams, FbGetPagesParams, FbGetPixelsParams,
    FbGetReportingListParams, FbGetReportingParams, FbPauseAdParams, FbPauseAdsetParams,
    FbPauseCampaignParams, FbPublishCampaignParams, FbRemoveCustomAudienceMemberParams,
    FbResumeAdParams, FbResumeAdsetParams, FbResumeCampaignParams,
    FbSearchTargetingParams, FbSetDefaultPageParams, FbUpdateCustomAudienceParams,
    FbUpsertAdParams, FbUpsertAdsetParams, FbUpsertCampaignParams, FbUpsertPixelParams,
    GeoAddressComponent, GeoGeometry, GoogleAdGroup, GoogleAdGroupAudience,
    GoogleCampaign, GoogleCampaignAudience, GoogleCreateIntegrationParams,
    GoogleCreateOfflineUserListJobParams, GoogleDeleteAdAccountParams,
    GoogleDeleteConversionParams, GoogleDeleteSegmentParams, GoogleGeoLocation,
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
    LiUpdateAdStatusParams, LiUpsertCampaignGroupParams, LinkedinAudience,
    LinkedinCampaign, LinkedinCampaignGroup,
};

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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
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
            extra: object.extra(),
        })
    }
}

impl Decode for FbGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
            next: object.optional("next"),
            fetch_all: object.optional("fetchAll"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for FbDeleteAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdAccountParams")?;
        let params = Self {
            ad_account_id: object.required("adAccountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbUpsertAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertAdParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbUpsertAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbDuplicateAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbDuplicateAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for FbPauseAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbUpsertAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertAdsetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbUpsertAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteAdsetParams")?;
        let params = Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbDuplicateAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateAdsetParams")?;
        let params = Self {
            adset_id: object.required("adsetId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbDuplicateAdsetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adsetId", &self.adset_id);
    }
}

impl Decode for FbPauseAdsetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseAdsetParams")?;
        let params = Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            adset_id: object.required("adsetId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbGetCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            fields: object.optional("fields"),
            source: object.optional("source"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("fields", &self.fields);
        object.field("source", &self.source);
    }
}

impl Decode for FbUpsertCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpsertCampaignParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbUpsertCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbDeleteCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeleteCampaignParams")?;
        let params = Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbDuplicateCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDuplicateCampaignParams")?;
        let params = Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbPauseCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPauseCampaignParams")?;
        let params = Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbPublishCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbPublishCampaignParams")?;
        let params = Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbResumeCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbResumeCampaignParams")?;
        let params = Self {
            campaign_id: object.required("campaignId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbGetConversationFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetConversationFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbCreateConversationFormParams {
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
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            ad_account_id: object.required("adAccountId")?,
            source: object.optional("source"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetCustomAudienceByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
    }
}

impl Decode for FbUpdateCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbUpdateCustomAudienceParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbDeleteCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
    }
}

impl Decode for FbAddCustomAudienceMemberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbAddCustomAudienceMemberParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbGetEntityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetEntityParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            entity_type: object.required("entityType")?,
            next: object.optional("next"),
            fetch_all: object.optional("fetchAll"),
            campaign_id: object.optional("campaignId"),
            ad_set_id: object.optional("adSetId"),
            search_id: object.optional("searchId"),
            selected_ad_account_id: object.optional("selectedAdAccountId"),
        };
        object.close();
        Some(params)
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

impl Decode for FbGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbDeleteIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbGetLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetLeadFormParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            lead_form_id: object.required("leadFormId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("leadFormId", &self.lead_form_id);
    }
}

impl Decode for FbGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for FbDeletePageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbDeletePageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbSetDefaultPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbSetDefaultPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbGetPageLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPageLeadFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetPageLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
    }
}

impl Decode for FbCreatePageLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbCreatePageLeadFormParams")?;
        let params = Self {
            page_id: object.required("pageId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for FbGetInstagramAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetInstagramAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetInstagramAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
        object.field("type", &self.type_);
    }
}

impl Decode for FbGetPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            fetch_existing: object.optional("fetchExisting"),
        };
        object.close();
        Some(params)
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

impl Decode for FbGetPixelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetPixelsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            channel: object.optional("channel"),
            page_id: object.optional("pageId"),
            ig_user_id: object.optional("igUserId"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbUpsertPixelParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for FbGetReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetReportingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            group_by: object.required("groupBy")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            fields: object.required("fields")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for FbGetCampaignReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for FbGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbGetReportingListParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        };
        object.close();
        Some(params)
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

impl Decode for FbSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FbSearchTargetingParams")?;
        let params = Self {
            type_: object.required("type")?,
            query: object.required("query")?,
            search_type: object.optional("searchType"),
        };
        object.close();
        Some(params)
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

impl Decode for GoogleGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetAdAccountDetailsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for GoogleDeleteAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteAdAccountParams")?;
        let params = Self {
            ad_account_id: object.required("adAccountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for GoogleUpsertCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleUpsertCampaignParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetCampaignByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for GooglePublishAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GooglePublishAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GooglePublishAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for GoogleGetAssetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetAssetsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            id: object.optional("id"),
            advertiser_only: object.optional("advertiserOnly"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleUpsertAssetsParams {
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
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetAudienceByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
    }
}

impl Decode for GoogleGetConversionGoalsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetConversionGoalsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetConversionGoalsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleGetConversionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetConversionsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
            conversion_type: object.optional("conversionType"),
            category: object.optional("category"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            conversion_id: object.required("conversionId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetConversionByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("conversionId", &self.conversion_id);
    }
}

impl Decode for GoogleDeleteConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteConversionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            conversion_id: object.required("conversionId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleDeleteConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("conversionId", &self.conversion_id);
    }
}

impl Decode for GoogleGetEntityParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetEntityParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            entity_type: object.required("entityType")?,
            campaign_id: object.optional("campaignId"),
            ad_group_id: object.optional("adGroupId"),
            search_id: object.optional("searchId"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            selected_ad_account_id: object.optional("selectedAdAccountId"),
        };
        object.close();
        Some(params)
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

impl Decode for GoogleGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleCreateIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetKeywordIdeasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetKeywordIdeasParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for GoogleGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GoogleGetReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetReportingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            fields: object.required("fields")?,
            group_by: object.optional("groupBy"),
        };
        object.close();
        Some(params)
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

impl Decode for GoogleGetCampaignReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetCampaignReportingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetCampaignReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for GoogleGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetReportingListParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            type_: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        };
        object.close();
        Some(params)
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

impl Decode for GoogleGetSegmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetSegmentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for GoogleCreateOfflineUserListJobParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCreateOfflineUserListJobParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleCreateOfflineUserListJobParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GoogleGetSegmentByIdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetSegmentByIdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            segment_id: object.required("segmentId")?,
            type_: object.required("type")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleGetSegmentByIdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("segmentId", &self.segment_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleDeleteSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleDeleteSegmentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            segment_id: object.required("segmentId")?,
            type_: object.required("type")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleDeleteSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("segmentId", &self.segment_id);
        object.field("type", &self.type_);
    }
}

impl Decode for GoogleGetTargetInterestsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleGetTargetInterestsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            advertising_channel_type: object.required("advertisingChannelType")?,
        };
        object.close();
        Some(params)
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

impl Decode for GoogleSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleSearchTargetingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            query: object.optional("query"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GoogleSearchTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("query", &self.query);
    }
}

impl Decode for LiGetAdAccountDetailsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAccountDetailsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
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

impl Decode for LiGetAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiGetAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiUpsertCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiUpsertCampaignGroupParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiUpsertCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for LiGetCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCampaignGroupParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiGetCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for LiPublishCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiPublishCampaignGroupParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
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

impl Decode for LiGetIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
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
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiCreateIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for LiGetCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiGetCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for LiGetAdAnalyticsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetAdAnalyticsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            pivot: object.optional("pivot"),
            group_by: object.optional("groupBy"),
            entity_urns: object.optional("entityUrns"),
            fields: object.optional("fields"),
        };
        object.close();
        Some(params)
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

impl Decode for LiGetCampaignGroupReportingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetCampaignGroupReportingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_group_id: object.required("campaignGroupId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            fields: object.optional("fields"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiGetCampaignGroupReportingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignGroupId", &self.campaign_group_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("fields", &self.fields);
    }
}

impl Decode for LiGetReportingListParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetReportingListParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            campaign_id: object.required("campaignId")?,
            campaign_group_id: object.required("campaignGroupId")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            fields: object.optional("fields"),
        };
        object.close();
        Some(params)
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

impl Decode for LiSearchTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiSearchTargetingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            facet: object.required("facet")?,
            query: object.optional("query"),
            q: object.optional("q"),
        };
        object.close();
        Some(params)
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

impl Decode for LiCreateLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiCreateLeadFormParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiCreateLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
    }
}

impl Decode for LiGetLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiGetLeadFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiGetLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
    }
}

impl Decode for LiUpdateAdStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LiUpdateAdStatusParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for LiUpdateAdStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
    }
}

impl_serde! {
    LinkedinCampaign, LinkedinCampaignGroup, LinkedinAudience, FacebookLocation,
    FacebookLocationGeometry, GoogleCampaign, FacebookLeadForm, CustomDisclaimer,
    CustomDisclaimerCheckbox, FacebookAudience, CustomAudienceUpdate,
    FacebookLeadFormQuestion, GeoAddressComponent, GeoGeometry, GoogleAdGroupAudience,
    GoogleAdGroup, GoogleCampaignAudience, GoogleGeoLocation, FacebookAdset,
    FacebookLeadFormQuestionType, FacebookReportingField, FbGetAdAccountsParams,
    FbGetAdAccountParams, FbDeleteAdAccountParams, FbUpsertAdParams, FbDeleteAdParams,
    FbDuplicateAdParams, FbPauseAdParams, FbResumeAdParams, FbUpsertAdsetParams,
    FbDeleteAdsetParams, FbDuplicateAdsetParams, FbPauseAdsetParams, FbResumeAdsetParams,
    FbGetCampaignParams, FbUpsertCampaignParams, FbDeleteCampaignParams,
    FbDuplicateCampaignParams, FbPauseCampaignParams, FbPublishCampaignParams,
    FbResumeCampaignParams, FbGetConversationFormsParams, FbCreateConversationFormParams,
    FbGetCustomAudiencesParams, FbGetCustomAudienceByIdParams,
    FbUpdateCustomAudienceParams, FbDeleteCustomAudienceParams,
    FbAddCustomAudienceMemberParams, FbRemoveCustomAudienceMemberParams,
    FbBatchUpdateAudienceMembersParams, FbGetEntityParams, FbGetIntegrationParams,
    FbCreateIntegrationParams, FbDeleteIntegrationParams, FbGetLeadFormParams,
    FbGetCurrentUserParams, FbDeletePageParams, FbSetDefaultPageParams,
    FbGetPageLeadFormsParams, FbCreatePageLeadFormParams, FbGetInstagramAccountsParams,
    FbGetPagesParams, FbGetPixelsParams, FbUpsertPixelParams, FbGetReportingParams,
    FbGetCampaignReportingParams, FbGetReportingListParams, FbSearchTargetingParams,
    GoogleGetAdAccountsParams, GoogleGetAdAccountDetailsParams,
    GoogleDeleteAdAccountParams, GoogleUpsertCampaignParams, GoogleGetCampaignByIdParams,
    GooglePublishAdParams, GoogleGetAssetsParams, GoogleUpsertAssetsParams,
    GoogleGetAudiencesParams, GoogleUpsertAudienceParams, GoogleGetAudienceByIdParams,
    GoogleGetConversionGoalsParams, GoogleGetConversionsParams,
    GoogleUpsertConversionParams, GoogleGetConversionByIdParams,
    GoogleDeleteConversionParams, GoogleGetEntityParams, GoogleGetIntegrationParams,
    GoogleCreateIntegrationParams, GoogleGetKeywordIdeasParams,
    GoogleGetCurrentUserParams, GoogleGetReportingParams,
    GoogleGetCampaignReportingParams, GoogleGetReportingListParams,
    GoogleGetSegmentsParams, GoogleUpsertSegmentParams,
    GoogleCreateOfflineUserListJobParams, GoogleGetSegmentByIdParams,
    GoogleDeleteSegmentParams, GoogleGetTargetInterestsParams,
    GoogleSearchTargetingParams, LiGetAdAccountDetailsParams, LiDeleteAdAccountParams,
    LiGetAdAccountsParams, LiUpsertCampaignGroupParams, LiGetCampaignGroupParams,
    LiPublishCampaignGroupParams, LiGetIntegrationParams, LiCreateIntegrationParams,
    LiGetCurrentUserParams, LiGetAdAnalyticsParams, LiGetCampaignGroupReportingParams,
    LiGetReportingListParams, LiSearchTargetingParams, LiCreateLeadFormParams,
    LiGetLeadFormsParams, LiUpdateAdStatusParams,
}
