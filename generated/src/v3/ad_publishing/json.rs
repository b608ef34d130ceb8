//! Implementations of serde's traits for the Ad Publishing API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde, open_enum_decode};

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
use super::{
    CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAdSetUpsert, FacebookAudience,
    FacebookCustomAudienceUpdate, FacebookLeadFormQuestion, FacebookLeadFormQuestionType,
    FacebookLocation, FacebookLocationGeometry, FacebookReportingField,
    GeoAddressComponent, GeoGeometry, GoogleAdGroup, GoogleAdGroupAudience,
    GoogleCampaignAudience, GoogleCampaignUpsert, GoogleGeoLocation, LinkedinAudience,
    LinkedinCampaign, LinkedinCampaignGroupUpsert, NewFacebookPageLeadForm,
    PublishingProgress,
};

open_enum_decode! {
    FacebookLeadFormQuestionType, FacebookReportingField,
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
            extra: object.extra(),
        })
    }
}

impl Decode for LinkedinCampaignGroupUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LinkedinCampaignGroupUpsert")?;
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
            geo_locations: object.optional("geoLocations"),
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
            location_type: object.required("locationType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for GoogleCampaignUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GoogleCampaignUpsert")?;
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

impl Decode for NewFacebookPageLeadForm {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewFacebookPageLeadForm")?;
        Some(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            location_id: object.required("locationId")?,
            greeting_card: object.optional("greetingCard"),
            questions: object.optional("questions"),
            question_page_headline: object.optional("questionPageHeadline"),
            privacy_policy_link: object.optional("privacyPolicyLink"),
            privacy_policy_text: object.optional("privacyPolicyText"),
            custom_disclaimer: object.optional("customDisclaimer"),
            thank_you_page: object.optional("thankYouPage"),
            is_draft: object.optional("isDraft"),
            draft_form_id: object.optional("draftFormId"),
            locale: object.optional("locale"),
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
            is_required: object.required("isRequired")?,
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
            geo_locations: object.required("geoLocations")?,
            locales: object.optional("locales"),
            placements: object.optional("placements"),
            placement_type: object.optional("placementType"),
            lookalike: object.optional("lookalike"),
            retargeting: object.optional("retargeting"),
            interests: object.optional("interests"),
            age_min: object.optional("ageMin"),
            age_max: object.optional("ageMax"),
            genders: object.optional("genders"),
            extra: object.extra(),
        })
    }
}

impl Decode for FacebookCustomAudienceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookCustomAudienceUpdate")?;
        Some(Self {
            location_id: object.required("locationId")?,
            name: object.required("name")?,
            description: object.optional("description"),
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
            long_name: object.optional("longName"),
            short_name: object.optional("shortName"),
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
            location_type: object.optional("locationType"),
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
            geo_locations: object.optional("geoLocations"),
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
            geo_locations: object.optional("geoLocations"),
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
            country_name: object.optional("countryName"),
            type_: object.optional("type"),
            radius: object.optional("radius"),
            radius_unit: object.optional("radiusUnit"),
            selection_type: object.optional("selectionType"),
            resource_name: object.optional("resourceName"),
            place_id: object.optional("placeId"),
            formatted_address: object.optional("formattedAddress"),
            geometry: object.optional("geometry"),
            address_components: object.optional("addressComponents"),
            extra: object.extra(),
        })
    }
}

impl Encode for PublishingProgress {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaignId", &self.campaign_id);
        object.field("publishingStatus", &self.publishing_status);
        object.field("total", &self.total);
        object.field("processed", &self.processed);
        object.field("isComplete", &self.is_complete);
        object.field("hasFailed", &self.has_failed);
    }
}

impl Decode for FacebookAdSetUpsert {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("FacebookAdSetUpsert")?;
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

impl Decode for ListFacebookAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            integration: object.optional("type"),
            next: object.optional("next"),
            fetch_all: object.optional("fetchAll"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.integration);
        object.field("next", &self.next);
        object.field("fetchAll", &self.fetch_all);
        object.field("limit", &self.limit);
    }
}

impl Decode for GetFacebookAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for DeleteFacebookAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for UpsertFacebookAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertFacebookAdParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertFacebookAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFacebookAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookAdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for DuplicateFacebookAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DuplicateFacebookAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DuplicateFacebookAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for PauseFacebookAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseFacebookAdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseFacebookAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for ResumeFacebookAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResumeFacebookAdParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ResumeFacebookAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for UpsertFacebookAdSetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertFacebookAdSetParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertFacebookAdSetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFacebookAdSetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookAdSetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_set_id: object.required("adSetId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookAdSetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adSetId", &self.ad_set_id);
    }
}

impl Decode for DuplicateFacebookAdSetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DuplicateFacebookAdSetParams")?;
        let params = Self {
            ad_set_id: object.required("adSetId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DuplicateFacebookAdSetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adSetId", &self.ad_set_id);
    }
}

impl Decode for PauseFacebookAdSetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseFacebookAdSetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_set_id: object.required("adSetId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseFacebookAdSetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adSetId", &self.ad_set_id);
    }
}

impl Decode for ResumeFacebookAdSetParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResumeFacebookAdSetParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_set_id: object.required("adSetId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ResumeFacebookAdSetParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adSetId", &self.ad_set_id);
    }
}

impl Decode for GetFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookCampaignParams")?;
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

impl Encode for GetFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("fields", &self.fields);
        object.field("source", &self.source);
    }
}

impl Decode for UpsertFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertFacebookCampaignParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for DuplicateFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DuplicateFacebookCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DuplicateFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for PauseFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PauseFacebookCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PauseFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for PublishFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PublishFacebookCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PublishFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for GetFacebookCampaignPublishingProgressParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookCampaignPublishingProgressParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookCampaignPublishingProgressParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ResumeFacebookCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ResumeFacebookCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            campaign_id: object.required("campaignId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ResumeFacebookCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for ListFacebookConversationFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookConversationFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookConversationFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for CreateFacebookConversationFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateFacebookConversationFormParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateFacebookConversationFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListFacebookCustomAudiencesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookCustomAudiencesParams")?;
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

impl Encode for ListFacebookCustomAudiencesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("adAccountId", &self.ad_account_id);
        object.field("source", &self.source);
    }
}

impl Decode for GetFacebookCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookCustomAudienceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for UpdateFacebookCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateFacebookCustomAudienceParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateFacebookCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFacebookCustomAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookCustomAudienceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookCustomAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for AddFacebookCustomAudienceMemberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AddFacebookCustomAudienceMemberParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for AddFacebookCustomAudienceMemberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for RemoveFacebookCustomAudienceMemberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RemoveFacebookCustomAudienceMemberParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RemoveFacebookCustomAudienceMemberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for BulkUpdateFacebookAudienceMembersParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BulkUpdateFacebookAudienceMembersParams")?;
        let params = Self {
            audience_id: object.required("audienceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for BulkUpdateFacebookAudienceMembersParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("audienceId", &self.audience_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListFacebookEntitiesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookEntitiesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            integration: object.required("type")?,
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

impl Encode for ListFacebookEntitiesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.integration);
        object.field("entityType", &self.entity_type);
        object.field("next", &self.next);
        object.field("fetchAll", &self.fetch_all);
        object.field("campaignId", &self.campaign_id);
        object.field("adSetId", &self.ad_set_id);
        object.field("searchId", &self.search_id);
        object.field("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

impl Decode for GetFacebookIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for CreateFacebookIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateFacebookIntegrationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateFacebookIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for DeleteFacebookIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
    }
}

impl Decode for GetFacebookLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookLeadFormParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            lead_form_id: object.required("leadFormId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("leadFormId", &self.lead_form_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for GetFacebookCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for DeleteFacebookPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteFacebookPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteFacebookPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
    }
}

impl Decode for SetFacebookDefaultPageParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetFacebookDefaultPageParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetFacebookDefaultPageParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ListFacebookPageLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookPageLeadFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookPageLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for CreateFacebookPageLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateFacebookPageLeadFormParams")?;
        let params = Self {
            page_id: object.required("pageId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateFacebookPageLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("pageId", &self.page_id);
        object.field("body", &self.body);
    }
}

impl Decode for ListFacebookInstagramAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookInstagramAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            page_id: object.required("pageId")?,
            integration: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookInstagramAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("pageId", &self.page_id);
        object.field("type", &self.integration);
    }
}

impl Decode for ListFacebookPagesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookPagesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            fetch_existing: object.optional("fetchExisting"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookPagesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("fetchExisting", &self.fetch_existing);
    }
}

impl Decode for ListFacebookPixelsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookPixelsParams")?;
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

impl Encode for ListFacebookPixelsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("channel", &self.channel);
        object.field("pageId", &self.page_id);
        object.field("igUserId", &self.ig_user_id);
    }
}

impl Decode for UpsertFacebookPixelParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertFacebookPixelParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertFacebookPixelParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetFacebookReportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookReportParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            fields: object.required("fields")?,
            group_by: object.required("groupBy")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            integration: object.required("type")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetFacebookReportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("fields", &self.fields);
        object.field("groupBy", &self.group_by);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.integration);
    }
}

impl Decode for GetFacebookCampaignReportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetFacebookCampaignReportParams")?;
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

impl Encode for GetFacebookCampaignReportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for ListFacebookReportsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListFacebookReportsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            integration: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListFacebookReportsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("listType", &self.list_type);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.integration);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for SearchFacebookTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchFacebookTargetingParams")?;
        let params = Self {
            type_: object.required("type")?,
            query: object.required("query")?,
            location_id: object.optional("locationId"),
            search_type: object.optional("searchType"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchFacebookTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("type", &self.type_);
        object.field("query", &self.query);
        object.field("locationId", &self.location_id);
        object.field("searchType", &self.search_type);
    }
}

impl Decode for ListGoogleAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            integration: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.integration);
    }
}

impl Decode for GetGoogleAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for DeleteGoogleAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteGoogleAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteGoogleAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for UpsertGoogleCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertGoogleCampaignParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertGoogleCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetGoogleCampaignParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleCampaignParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleCampaignParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for PublishGoogleAdParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PublishGoogleAdParams")?;
        let params = Self {
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PublishGoogleAdParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("adId", &self.ad_id);
    }
}

impl Decode for ListGoogleAssetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleAssetsParams")?;
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

impl Encode for ListGoogleAssetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("id", &self.id);
        object.field("advertiserOnly", &self.advertiser_only);
    }
}

impl Decode for UpsertGoogleAssetsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertGoogleAssetsParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertGoogleAssetsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListGoogleAudiencesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleAudiencesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleAudiencesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for UpsertGoogleAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertGoogleAudienceParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertGoogleAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetGoogleAudienceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleAudienceParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            audience_id: object.required("audienceId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleAudienceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("audienceId", &self.audience_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ListGoogleConversionGoalsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleConversionGoalsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleConversionGoalsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ListGoogleConversionsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleConversionsParams")?;
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

impl Encode for ListGoogleConversionsParams {
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

impl Decode for UpsertGoogleConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertGoogleConversionParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertGoogleConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetGoogleConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleConversionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            conversion_id: object.required("conversionId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("conversionId", &self.conversion_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for DeleteGoogleConversionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteGoogleConversionParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            conversion_id: object.required("conversionId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteGoogleConversionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("conversionId", &self.conversion_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ListGoogleEntitiesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleEntitiesParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            integration: object.required("type")?,
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

impl Encode for ListGoogleEntitiesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.integration);
        object.field("entityType", &self.entity_type);
        object.field("campaignId", &self.campaign_id);
        object.field("adGroupId", &self.ad_group_id);
        object.field("searchId", &self.search_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("selectedAdAccountId", &self.selected_ad_account_id);
    }
}

impl Decode for GetGoogleIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for CreateGoogleIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateGoogleIntegrationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateGoogleIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListGoogleKeywordIdeasParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleKeywordIdeasParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            body: object.required("body")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleKeywordIdeasParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("body", &self.body);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for GetGoogleCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for GetGoogleReportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleReportParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            fields: object.required("fields")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            integration: object.required("type")?,
            group_by: object.optional("groupBy"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleReportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("fields", &self.fields);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.integration);
        object.field("groupBy", &self.group_by);
    }
}

impl Decode for GetGoogleCampaignReportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleCampaignReportParams")?;
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

impl Encode for GetGoogleCampaignReportParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("campaignId", &self.campaign_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
    }
}

impl Decode for ListGoogleReportsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleReportsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            list_type: object.required("listType")?,
            start_date: object.required("startDate")?,
            end_date: object.required("endDate")?,
            integration: object.required("type")?,
            campaign_id: object.optional("campaignId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleReportsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("listType", &self.list_type);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("type", &self.integration);
        object.field("campaignId", &self.campaign_id);
    }
}

impl Decode for ListGoogleSegmentsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleSegmentsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.optional("type"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleSegmentsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
    }
}

impl Decode for UpsertGoogleSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertGoogleSegmentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertGoogleSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("body", &self.body);
    }
}

impl Decode for CreateGoogleOfflineUserListJobParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateGoogleOfflineUserListJobParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateGoogleOfflineUserListJobParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetGoogleSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetGoogleSegmentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            segment_id: object.required("segmentId")?,
            type_: object.required("type")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetGoogleSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("segmentId", &self.segment_id);
        object.field("type", &self.type_);
    }
}

impl Decode for DeleteGoogleSegmentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteGoogleSegmentParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            segment_id: object.required("segmentId")?,
            type_: object.required("type")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteGoogleSegmentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("segmentId", &self.segment_id);
        object.field("type", &self.type_);
    }
}

impl Decode for ListGoogleTargetInterestsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListGoogleTargetInterestsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            advertising_channel_type: object.required("advertisingChannelType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListGoogleTargetInterestsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("advertisingChannelType", &self.advertising_channel_type);
    }
}

impl Decode for SearchGoogleTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchGoogleTargetingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            type_: object.required("type")?,
            query: object.optional("query"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchGoogleTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("type", &self.type_);
        object.field("query", &self.query);
    }
}

impl Decode for GetLinkedinAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLinkedinAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for DeleteLinkedinAdAccountParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteLinkedinAdAccountParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_account_id: object.required("adAccountId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteLinkedinAdAccountParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adAccountId", &self.ad_account_id);
    }
}

impl Decode for ListLinkedinAdAccountsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinkedinAdAccountsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLinkedinAdAccountsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for UpsertLinkedinCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpsertLinkedinCampaignGroupParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpsertLinkedinCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetLinkedinCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinCampaignGroupParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLinkedinCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for PublishLinkedinCampaignGroupParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PublishLinkedinCampaignGroupParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PublishLinkedinCampaignGroupParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
    }
}

impl Decode for GetLinkedinIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinIntegrationParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLinkedinIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for CreateLinkedinIntegrationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLinkedinIntegrationParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateLinkedinIntegrationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetLinkedinCurrentUserParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinCurrentUserParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetLinkedinCurrentUserParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for GetLinkedinAdAnalyticsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinAdAnalyticsParams")?;
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

impl Encode for GetLinkedinAdAnalyticsParams {
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

impl Decode for GetLinkedinCampaignGroupReportParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetLinkedinCampaignGroupReportParams")?;
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

impl Encode for GetLinkedinCampaignGroupReportParams {
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

impl Decode for ListLinkedinReportsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinkedinReportsParams")?;
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

impl Encode for ListLinkedinReportsParams {
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

impl Decode for SearchLinkedinTargetingParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SearchLinkedinTargetingParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            facet: object.required("facet")?,
            query: object.optional("query"),
            finder: object.optional("q"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for SearchLinkedinTargetingParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("facet", &self.facet);
        object.field("query", &self.query);
        object.field("q", &self.finder);
    }
}

impl Decode for CreateLinkedinLeadFormParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateLinkedinLeadFormParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            body: object.required("body")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateLinkedinLeadFormParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("body", &self.body);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for ListLinkedinLeadFormsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListLinkedinLeadFormsParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            account_id: object.required("accountId")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListLinkedinLeadFormsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("accountId", &self.account_id);
        object.field("isDraft", &self.is_draft);
    }
}

impl Decode for UpdateLinkedinAdStatusParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateLinkedinAdStatusParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            ad_id: object.required("adId")?,
            body: object.required("body")?,
            is_draft: object.optional("isDraft"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateLinkedinAdStatusParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("adId", &self.ad_id);
        object.field("body", &self.body);
        object.field("isDraft", &self.is_draft);
    }
}

impl_serde! {
    LinkedinCampaign, LinkedinCampaignGroupUpsert, LinkedinAudience, FacebookLocation,
    FacebookLocationGeometry, GoogleCampaignUpsert, NewFacebookPageLeadForm,
    CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAudience,
    FacebookCustomAudienceUpdate, FacebookLeadFormQuestion, GeoAddressComponent,
    GeoGeometry, GoogleAdGroupAudience, GoogleAdGroup, GoogleCampaignAudience,
    GoogleGeoLocation, PublishingProgress, FacebookAdSetUpsert,
    FacebookLeadFormQuestionType, FacebookReportingField, ListFacebookAdAccountsParams,
    GetFacebookAdAccountParams, DeleteFacebookAdAccountParams, UpsertFacebookAdParams,
    DeleteFacebookAdParams, DuplicateFacebookAdParams, PauseFacebookAdParams,
    ResumeFacebookAdParams, UpsertFacebookAdSetParams, DeleteFacebookAdSetParams,
    DuplicateFacebookAdSetParams, PauseFacebookAdSetParams, ResumeFacebookAdSetParams,
    GetFacebookCampaignParams, UpsertFacebookCampaignParams,
    DeleteFacebookCampaignParams, DuplicateFacebookCampaignParams,
    PauseFacebookCampaignParams, PublishFacebookCampaignParams,
    GetFacebookCampaignPublishingProgressParams, ResumeFacebookCampaignParams,
    ListFacebookConversationFormsParams, CreateFacebookConversationFormParams,
    ListFacebookCustomAudiencesParams, GetFacebookCustomAudienceParams,
    UpdateFacebookCustomAudienceParams, DeleteFacebookCustomAudienceParams,
    AddFacebookCustomAudienceMemberParams, RemoveFacebookCustomAudienceMemberParams,
    BulkUpdateFacebookAudienceMembersParams, ListFacebookEntitiesParams,
    GetFacebookIntegrationParams, CreateFacebookIntegrationParams,
    DeleteFacebookIntegrationParams, GetFacebookLeadFormParams,
    GetFacebookCurrentUserParams, DeleteFacebookPageParams, SetFacebookDefaultPageParams,
    ListFacebookPageLeadFormsParams, CreateFacebookPageLeadFormParams,
    ListFacebookInstagramAccountsParams, ListFacebookPagesParams,
    ListFacebookPixelsParams, UpsertFacebookPixelParams, GetFacebookReportParams,
    GetFacebookCampaignReportParams, ListFacebookReportsParams,
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
