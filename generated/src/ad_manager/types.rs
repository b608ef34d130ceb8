//! Types of the requests and responses of the Ad Manager API.

use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

use super::{
    AdBudgetOptimization, AdvertisingChannelSubType, AdvertisingChannelType,
    FacebookAudiencePlacementType, FacebookAudienceRef, FacebookBudget, FacebookInterest,
    FacebookLeadFormOption, FacebookLeadFormType, FacebookLocale, FacebookLocationType,
    FacebookPlacements, GeoViewport, GoogleAdContent, GoogleAdSchedule, GoogleAssets,
    GoogleBiddingStrategy, GoogleBudget, GoogleCampaignGoal, GoogleChannel,
    GoogleDemographicTarget, GoogleGoalType, GoogleKeywords, GoogleLocale,
    GoogleNetworkSettings, GoogleSegmentTarget, GoogleTargetInterests, GreetingCard,
    LatLng, LinkedinAd, LinkedinBudget, LinkedinCampaignMediaType, LinkedinLocale,
    LinkedinLocation, LinkedinObjectiveType, LinkedinTargetAudience, LinkedinUnitCost,
    MessagingPlatform, PublishingStatus, RadiusUnit, SelectionType, ThankYouPage,
};
use crate::LocationId;

/// A LinkedIn campaign, part of a campaign group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinCampaign {
    /// Id of the campaign in HighLevel; LinkedIn's own is
    /// [`ad_campaign_id`](LinkedinCampaign::ad_campaign_id).
    pub id: Option<String>,
    /// Country and language of the LinkedIn members whom the campaign targets.
    pub locale: Option<LinkedinLocale>,
    /// Display name of the campaign.
    pub name: Option<String>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Format of the ads: a single image (`STANDARD_UPDATE`), a video, or a carousel of
    /// cards.
    pub media_type: Option<LinkedinCampaignMediaType>,
    /// LinkedIn members who see the ads.
    pub audience: Option<LinkedinAudience>,
    /// Amount that is bid for each result.
    pub unit_cost: Option<LinkedinUnitCost>,
    /// Type of the campaign on LinkedIn, such as `SPONSORED_UPDATES`.
    pub campaign_type: Option<String>,
    /// Id in HighLevel of the campaign group that the campaign belongs to.
    pub ad_campaign_group_id: Option<String>,
    /// Id of the campaign on LinkedIn, such as `123456789`.
    pub ad_campaign_id: Option<String>,
    /// Ads of the campaign.
    pub ads: Option<Vec<LinkedinAd>>,
    /// Error message from LinkedIn, such as `Bid below minimum`.
    pub linkedin_error: Option<String>,
    /// Additional metadata; its members are not documented.
    pub meta: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinCampaign {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the campaign in HighLevel; LinkedIn's own is
    /// [`ad_campaign_id`](LinkedinCampaign::ad_campaign_id).
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Country and language of the LinkedIn members whom the campaign targets.
    #[must_use]
    pub fn locale(mut self, value: impl IntoOptional<LinkedinLocale>) -> Self {
        self.locale = value.into_optional();
        self
    }

    /// Display name of the campaign.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Format of the ads: a single image (`STANDARD_UPDATE`), a video, or a carousel of
    /// cards.
    #[must_use]
    pub fn media_type(
        mut self,
        value: impl IntoOptional<LinkedinCampaignMediaType>,
    ) -> Self {
        self.media_type = value.into_optional();
        self
    }

    /// LinkedIn members who see the ads.
    #[must_use]
    pub fn audience(mut self, value: impl IntoOptional<LinkedinAudience>) -> Self {
        self.audience = value.into_optional();
        self
    }

    /// Amount that is bid for each result.
    #[must_use]
    pub fn unit_cost(mut self, value: impl IntoOptional<LinkedinUnitCost>) -> Self {
        self.unit_cost = value.into_optional();
        self
    }

    /// Type of the campaign on LinkedIn, such as `SPONSORED_UPDATES`.
    #[must_use]
    pub fn campaign_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.campaign_type = value.into_optional();
        self
    }

    /// Id in HighLevel of the campaign group that the campaign belongs to.
    #[must_use]
    pub fn ad_campaign_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_group_id = value.into_optional();
        self
    }

    /// Id of the campaign on LinkedIn, such as `123456789`.
    #[must_use]
    pub fn ad_campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_id = value.into_optional();
        self
    }

    /// Ads of the campaign.
    #[must_use]
    pub fn ads(mut self, value: impl IntoOptional<Vec<LinkedinAd>>) -> Self {
        self.ads = value.into_optional();
        self
    }

    /// Error message from LinkedIn, such as `Bid below minimum`.
    #[must_use]
    pub fn linkedin_error(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin_error = value.into_optional();
        self
    }

    /// Additional metadata; its members are not documented.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }
}

impl Encode for LinkedinCampaign {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locale", &self.locale);
        object.field("name", &self.name);
        object.field("publishingStatus", &self.publishing_status);
        object.field("mediaType", &self.media_type);
        object.field("audience", &self.audience);
        object.field("unitCost", &self.unit_cost);
        object.field("campaignType", &self.campaign_type);
        object.field("adCampaignGroupId", &self.ad_campaign_group_id);
        object.field("adCampaignId", &self.ad_campaign_id);
        object.field("ads", &self.ads);
        object.field("linkedInError", &self.linkedin_error);
        object.field("meta", &self.meta);
    }
}

/// A LinkedIn campaign group to create or change, with its campaigns and their ads.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinCampaignGroupUpsert {
    /// Id of the group in HighLevel; if it is given, the group is updated instead of
    /// created.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Budget and schedule of the campaign group.
    pub budget: Option<LinkedinBudget>,
    /// Campaigns of the group.
    pub ad_campaigns: Option<Vec<LinkedinCampaign>>,
    /// Bid strategy: the most results for the budget (`MAXIMUM_DELIVERY`), or results at
    /// no more than a given cost each (`COST_CAP`).
    pub ad_budget_optimization: Option<AdBudgetOptimization>,
    /// Goal of the LinkedIn campaign group: leads from forms, or visits to a website.
    pub objective_type: Option<LinkedinObjectiveType>,
    /// Display name of the campaign group.
    pub name: Option<String>,
    /// Id of the group on LinkedIn, such as `123456789`.
    pub ad_campaign_group_id: Option<String>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Id of the LinkedIn ad account that runs the group, such as `12345678`.
    pub linkedin_ad_account_id: Option<String>,
    /// Whether the group has edits that LinkedIn has not received yet.
    pub unpublished_changes: Option<bool>,
    /// Additional metadata; its members are not documented.
    pub meta: Option<Map<String, Value>>,
    /// Error message from LinkedIn, such as `Bid below minimum`.
    pub linkedin_error: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinCampaignGroupUpsert {
    /// Creates a value with the required fields.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            id: None,
            budget: None,
            ad_campaigns: None,
            ad_budget_optimization: None,
            objective_type: None,
            name: None,
            ad_campaign_group_id: None,
            publishing_status: None,
            linkedin_ad_account_id: None,
            unpublished_changes: None,
            meta: None,
            linkedin_error: None,
            extra: Extra::new(),
        }
    }

    /// Id of the group in HighLevel; if it is given, the group is updated instead of
    /// created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Budget and schedule of the campaign group.
    #[must_use]
    pub fn budget(mut self, value: impl IntoOptional<LinkedinBudget>) -> Self {
        self.budget = value.into_optional();
        self
    }

    /// Campaigns of the group.
    #[must_use]
    pub fn ad_campaigns(
        mut self,
        value: impl IntoOptional<Vec<LinkedinCampaign>>,
    ) -> Self {
        self.ad_campaigns = value.into_optional();
        self
    }

    /// Bid strategy: the most results for the budget (`MAXIMUM_DELIVERY`), or results at
    /// no more than a given cost each (`COST_CAP`).
    #[must_use]
    pub fn ad_budget_optimization(
        mut self,
        value: impl IntoOptional<AdBudgetOptimization>,
    ) -> Self {
        self.ad_budget_optimization = value.into_optional();
        self
    }

    /// Goal of the LinkedIn campaign group: leads from forms, or visits to a website.
    #[must_use]
    pub fn objective_type(
        mut self,
        value: impl IntoOptional<LinkedinObjectiveType>,
    ) -> Self {
        self.objective_type = value.into_optional();
        self
    }

    /// Display name of the campaign group.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the group on LinkedIn, such as `123456789`.
    #[must_use]
    pub fn ad_campaign_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_group_id = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Id of the LinkedIn ad account that runs the group, such as `12345678`.
    #[must_use]
    pub fn linkedin_ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin_ad_account_id = value.into_optional();
        self
    }

    /// Whether the group has edits that LinkedIn has not received yet.
    #[must_use]
    pub fn unpublished_changes(mut self, value: impl IntoOptional<bool>) -> Self {
        self.unpublished_changes = value.into_optional();
        self
    }

    /// Additional metadata; its members are not documented.
    #[must_use]
    pub fn meta(mut self, value: impl IntoOptional<Map<String, Value>>) -> Self {
        self.meta = value.into_optional();
        self
    }

    /// Error message from LinkedIn, such as `Bid below minimum`.
    #[must_use]
    pub fn linkedin_error(mut self, value: impl IntoOptional<String>) -> Self {
        self.linkedin_error = value.into_optional();
        self
    }
}

impl Encode for LinkedinCampaignGroupUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("budget", &self.budget);
        object.field("adCampaigns", &self.ad_campaigns);
        object.field("adBudgetOptimization", &self.ad_budget_optimization);
        object.field("objectiveType", &self.objective_type);
        object.field("name", &self.name);
        object.field("adCampaignGroupId", &self.ad_campaign_group_id);
        object.field("publishingStatus", &self.publishing_status);
        object.field("linkedInAdAccountId", &self.linkedin_ad_account_id);
        object.field("unpublishedChanges", &self.unpublished_changes);
        object.field("meta", &self.meta);
        object.field("linkedInError", &self.linkedin_error);
    }
}

/// LinkedIn members whom the ads of a campaign target.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct LinkedinAudience {
    /// Places whose members are included or excluded.
    pub geo_locations: Option<Vec<LinkedinLocation>>,
    /// Attributes of members, such as job titles, that include or exclude them.
    pub target_audience: Option<LinkedinTargetAudience>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl LinkedinAudience {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Places whose members are included or excluded.
    #[must_use]
    pub fn geo_locations(
        mut self,
        value: impl IntoOptional<Vec<LinkedinLocation>>,
    ) -> Self {
        self.geo_locations = value.into_optional();
        self
    }

    /// Attributes of members, such as job titles, that include or exclude them.
    #[must_use]
    pub fn target_audience(
        mut self,
        value: impl IntoOptional<LinkedinTargetAudience>,
    ) -> Self {
        self.target_audience = value.into_optional();
        self
    }
}

impl Encode for LinkedinAudience {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("geo_locations", &self.geo_locations);
        object.field("targetAudience", &self.target_audience);
    }
}

/// A place that a Facebook ad set includes or excludes.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookLocation {
    /// Facebook's key for the place, such as `US` or `2421836`.
    pub key: String,
    /// Name of the place, such as `New York`.
    pub name: String,
    /// Type of the place, from a group of countries down to an address.
    pub type_: FacebookLocationType,
    /// Whether the audience includes or excludes the people in the place.
    pub selection_type: SelectionType,
    /// Distance around a city or an address that belongs to the place, in
    /// [`radius_unit`](FacebookLocation::radius_unit).
    ///
    /// Example: `25`.
    pub radius: Option<f64>,
    /// Unit of the radius around the place, kilometers or miles.
    pub radius_unit: Option<RadiusUnit>,
    /// Coordinates, for a place that is an address.
    pub geometry: Option<FacebookLocationGeometry>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookLocation {
    /// Creates a value with the required fields.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        type_: FacebookLocationType,
        selection_type: SelectionType,
    ) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            type_,
            selection_type,
            radius: None,
            radius_unit: None,
            geometry: None,
            extra: Extra::new(),
        }
    }

    /// Distance around a city or an address that belongs to the place, in
    /// [`radius_unit`](FacebookLocation::radius_unit).
    #[must_use]
    pub fn radius(mut self, value: impl IntoOptional<f64>) -> Self {
        self.radius = value.into_optional();
        self
    }

    /// Unit of the radius around the place, kilometers or miles.
    #[must_use]
    pub fn radius_unit(mut self, value: impl IntoOptional<RadiusUnit>) -> Self {
        self.radius_unit = value.into_optional();
        self
    }

    /// Coordinates, for a place that is an address.
    #[must_use]
    pub fn geometry(
        mut self,
        value: impl IntoOptional<FacebookLocationGeometry>,
    ) -> Self {
        self.geometry = value.into_optional();
        self
    }
}

impl Encode for FacebookLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("name", &self.name);
        object.field("type", &self.type_);
        object.field("selectionType", &self.selection_type);
        object.field("radius", &self.radius);
        object.field("radiusUnit", &self.radius_unit);
        object.field("geometry", &self.geometry);
    }
}

/// Coordinates of a place, from a geocoder.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookLocationGeometry {
    /// Coordinates of the place.
    pub location: LatLng,
    /// Precision of the coordinates, such as `APPROXIMATE`.
    pub location_type: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookLocationGeometry {
    /// Creates a value with the required fields.
    pub fn new(location: LatLng, location_type: impl Into<String>) -> Self {
        Self {
            location,
            location_type: location_type.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookLocationGeometry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("location", &self.location);
        object.field("location_type", &self.location_type);
    }
}

/// A Google Ads campaign to create or change, with its ad groups and their ads.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleCampaignUpsert {
    /// Id of the campaign in HighLevel; if it is given, the campaign is updated instead
    /// of created.
    pub id: Option<String>,
    /// Display name of the campaign.
    ///
    /// Example: `My Campaign`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Google advertising channel, such as `SEARCH` or `DISPLAY`; `PERFORMANCE_MAX` uses
    /// all channels.
    pub advertising_channel_type: AdvertisingChannelType,
    /// Subtype of the Google advertising channel; only `DEMAND_GEN` is documented.
    pub advertising_channel_sub_type: Option<AdvertisingChannelSubType>,
    /// Goal of the Google campaign: visits to a website, or leads.
    pub goal_type: Option<GoogleGoalType>,
    /// Budget and schedule of the campaign.
    pub budget: Option<GoogleBudget>,
    /// Target audience of the campaign.
    pub audience: Option<GoogleCampaignAudience>,
    /// Networks of Google that show the ads.
    pub network_settings: Option<GoogleNetworkSettings>,
    /// Strategy and amount of the bids.
    pub bidding_strategy: Option<GoogleBiddingStrategy>,
    /// Assets that are shown with the ads.
    pub assets: Option<GoogleAssets>,
    /// Whether the campaign has political ads for the European Union.
    pub is_eu_political_ads: Option<bool>,
    /// Ad groups of the campaign.
    pub ad_groups: Option<Vec<GoogleAdGroup>>,
    /// Event that counts as success.
    pub campaign_goal: Option<GoogleCampaignGoal>,
    /// Hours of the week in which the ads run.
    pub ad_schedule: Option<Vec<GoogleAdSchedule>>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Id of the Google Ads account that runs the campaign, such as `123-456-7890`.
    pub google_ad_account_id: Option<String>,
    /// Whether the campaign has edits that Google has not received yet.
    pub unpublished_changes: Option<bool>,
    /// Maximum bid for a click in micros, which are millionths of the currency's unit.
    pub maximum_cpc: Option<f64>,
    /// Resource name of the campaign in Google Ads, as `customers/123/campaigns/456`.
    pub google_campaign_id: Option<String>,
    /// Source of the campaign's traffic, such as `WEBSITE`.
    pub source: Option<String>,
    /// Further options, such as `source` and `postId`.
    pub advanced_options: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleCampaignUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        advertising_channel_type: AdvertisingChannelType,
    ) -> Self {
        Self {
            name: name.into(),
            location_id: location_id.into(),
            advertising_channel_type,
            id: None,
            advertising_channel_sub_type: None,
            goal_type: None,
            budget: None,
            audience: None,
            network_settings: None,
            bidding_strategy: None,
            assets: None,
            is_eu_political_ads: None,
            ad_groups: None,
            campaign_goal: None,
            ad_schedule: None,
            publishing_status: None,
            google_ad_account_id: None,
            unpublished_changes: None,
            maximum_cpc: None,
            google_campaign_id: None,
            source: None,
            advanced_options: None,
            extra: Extra::new(),
        }
    }

    /// Id of the campaign in HighLevel; if it is given, the campaign is updated instead
    /// of created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Subtype of the Google advertising channel; only `DEMAND_GEN` is documented.
    #[must_use]
    pub fn advertising_channel_sub_type(
        mut self,
        value: impl IntoOptional<AdvertisingChannelSubType>,
    ) -> Self {
        self.advertising_channel_sub_type = value.into_optional();
        self
    }

    /// Goal of the Google campaign: visits to a website, or leads.
    #[must_use]
    pub fn goal_type(mut self, value: impl IntoOptional<GoogleGoalType>) -> Self {
        self.goal_type = value.into_optional();
        self
    }

    /// Budget and schedule of the campaign.
    #[must_use]
    pub fn budget(mut self, value: impl IntoOptional<GoogleBudget>) -> Self {
        self.budget = value.into_optional();
        self
    }

    /// Target audience of the campaign.
    #[must_use]
    pub fn audience(mut self, value: impl IntoOptional<GoogleCampaignAudience>) -> Self {
        self.audience = value.into_optional();
        self
    }

    /// Networks of Google that show the ads.
    #[must_use]
    pub fn network_settings(
        mut self,
        value: impl IntoOptional<GoogleNetworkSettings>,
    ) -> Self {
        self.network_settings = value.into_optional();
        self
    }

    /// Strategy and amount of the bids.
    #[must_use]
    pub fn bidding_strategy(
        mut self,
        value: impl IntoOptional<GoogleBiddingStrategy>,
    ) -> Self {
        self.bidding_strategy = value.into_optional();
        self
    }

    /// Assets that are shown with the ads.
    #[must_use]
    pub fn assets(mut self, value: impl IntoOptional<GoogleAssets>) -> Self {
        self.assets = value.into_optional();
        self
    }

    /// Whether the campaign has political ads for the European Union.
    #[must_use]
    pub fn is_eu_political_ads(mut self, value: impl IntoOptional<bool>) -> Self {
        self.is_eu_political_ads = value.into_optional();
        self
    }

    /// Ad groups of the campaign.
    #[must_use]
    pub fn ad_groups(mut self, value: impl IntoOptional<Vec<GoogleAdGroup>>) -> Self {
        self.ad_groups = value.into_optional();
        self
    }

    /// Event that counts as success.
    #[must_use]
    pub fn campaign_goal(
        mut self,
        value: impl IntoOptional<GoogleCampaignGoal>,
    ) -> Self {
        self.campaign_goal = value.into_optional();
        self
    }

    /// Hours of the week in which the ads run.
    #[must_use]
    pub fn ad_schedule(
        mut self,
        value: impl IntoOptional<Vec<GoogleAdSchedule>>,
    ) -> Self {
        self.ad_schedule = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Id of the Google Ads account that runs the campaign, such as `123-456-7890`.
    #[must_use]
    pub fn google_ad_account_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_ad_account_id = value.into_optional();
        self
    }

    /// Whether the campaign has edits that Google has not received yet.
    #[must_use]
    pub fn unpublished_changes(mut self, value: impl IntoOptional<bool>) -> Self {
        self.unpublished_changes = value.into_optional();
        self
    }

    /// Maximum bid for a click in micros, which are millionths of the currency's unit.
    #[must_use]
    pub fn maximum_cpc(mut self, value: impl IntoOptional<f64>) -> Self {
        self.maximum_cpc = value.into_optional();
        self
    }

    /// Resource name of the campaign in Google Ads, as `customers/123/campaigns/456`.
    #[must_use]
    pub fn google_campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_campaign_id = value.into_optional();
        self
    }

    /// Source of the campaign's traffic, such as `WEBSITE`.
    #[must_use]
    pub fn source(mut self, value: impl IntoOptional<String>) -> Self {
        self.source = value.into_optional();
        self
    }

    /// Further options, such as `source` and `postId`.
    #[must_use]
    pub fn advanced_options(
        mut self,
        value: impl IntoOptional<Map<String, Value>>,
    ) -> Self {
        self.advanced_options = value.into_optional();
        self
    }
}

impl Encode for GoogleCampaignUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("advertisingChannelType", &self.advertising_channel_type);
        object.field("advertisingChannelSubType", &self.advertising_channel_sub_type);
        object.field("goalType", &self.goal_type);
        object.field("budget", &self.budget);
        object.field("audience", &self.audience);
        object.field("networkSettings", &self.network_settings);
        object.field("biddingStrategy", &self.bidding_strategy);
        object.field("assets", &self.assets);
        object.field("isEuPoliticalAds", &self.is_eu_political_ads);
        object.field("adGroups", &self.ad_groups);
        object.field("campaignGoal", &self.campaign_goal);
        object.field("adSchedule", &self.ad_schedule);
        object.field("publishingStatus", &self.publishing_status);
        object.field("googleAdAccountId", &self.google_ad_account_id);
        object.field("unpublishedChanges", &self.unpublished_changes);
        object.field("maximumCpc", &self.maximum_cpc);
        object.field("googleCampaignId", &self.google_campaign_id);
        object.field("source", &self.source);
        object.field("advancedOptions", &self.advanced_options);
    }
}

/// A Facebook lead form to create.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewFacebookPageLeadForm {
    /// Aim of the Facebook lead form: more leads (`MORE_VOLUME`), or leads with a more
    /// serious interest (`HIGHER_INTENT`).
    pub type_: FacebookLeadFormType,
    /// Display name of the lead form.
    ///
    /// Example: `Contact Form`.
    pub name: String,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Introduction that is shown before the questions.
    pub greeting_card: Option<GreetingCard>,
    /// Questions of the form, in the order shown.
    pub questions: Vec<FacebookLeadFormQuestion>,
    /// Headline above the questions.
    ///
    /// Example: `Tell us about yourself`.
    pub question_page_headline: Option<String>,
    /// URL of the privacy policy.
    ///
    /// Example: `https://example.com/privacy`.
    pub privacy_policy_link: String,
    /// Text beside the link to the privacy policy.
    ///
    /// Example: `We respect your privacy`.
    pub privacy_policy_text: Option<String>,
    /// Custom terms, with checkboxes.
    pub custom_disclaimer: Option<CustomDisclaimer>,
    /// Page that is shown after the form is submitted.
    pub thank_you_page: ThankYouPage,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`NewFacebookPageLeadForm::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct NewFacebookPageLeadFormRequired<
    LocationIdValue,
    Name,
    Questions,
    PrivacyPolicyLink,
> {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationIdValue,
    /// Aim of the Facebook lead form: more leads (`MORE_VOLUME`), or leads with a more
    /// serious interest (`HIGHER_INTENT`).
    pub type_: FacebookLeadFormType,
    /// Display name of the lead form.
    ///
    /// Example: `Contact Form`.
    pub name: Name,
    /// Questions of the form, in the order shown.
    pub questions: Questions,
    /// URL of the privacy policy.
    ///
    /// Example: `https://example.com/privacy`.
    pub privacy_policy_link: PrivacyPolicyLink,
    /// Page that is shown after the form is submitted.
    pub thank_you_page: ThankYouPage,
}

impl NewFacebookPageLeadForm {
    /// Creates a value with the required fields.
    pub fn new(
        required: NewFacebookPageLeadFormRequired<
            impl Into<LocationId>,
            impl Into<String>,
            impl IntoIterator<Item = FacebookLeadFormQuestion>,
            impl Into<String>,
        >,
    ) -> Self {
        let NewFacebookPageLeadFormRequired {
            location_id,
            type_,
            name,
            questions,
            privacy_policy_link,
            thank_you_page,
        } = required;
        Self {
            type_,
            name: name.into(),
            location_id: location_id.into(),
            questions: questions.into_iter().collect(),
            privacy_policy_link: privacy_policy_link.into(),
            thank_you_page,
            greeting_card: None,
            question_page_headline: None,
            privacy_policy_text: None,
            custom_disclaimer: None,
            extra: Extra::new(),
        }
    }

    /// Introduction that is shown before the questions.
    #[must_use]
    pub fn greeting_card(mut self, value: impl IntoOptional<GreetingCard>) -> Self {
        self.greeting_card = value.into_optional();
        self
    }

    /// Headline above the questions.
    #[must_use]
    pub fn question_page_headline(mut self, value: impl IntoOptional<String>) -> Self {
        self.question_page_headline = value.into_optional();
        self
    }

    /// Text beside the link to the privacy policy.
    #[must_use]
    pub fn privacy_policy_text(mut self, value: impl IntoOptional<String>) -> Self {
        self.privacy_policy_text = value.into_optional();
        self
    }

    /// Custom terms, with checkboxes.
    #[must_use]
    pub fn custom_disclaimer(
        mut self,
        value: impl IntoOptional<CustomDisclaimer>,
    ) -> Self {
        self.custom_disclaimer = value.into_optional();
        self
    }
}

impl Encode for NewFacebookPageLeadForm {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("name", &self.name);
        object.field("locationId", &self.location_id);
        object.field("greetingCard", &self.greeting_card);
        object.field("questions", &self.questions);
        object.field("questionPageHeadline", &self.question_page_headline);
        object.field("privacyPolicyLink", &self.privacy_policy_link);
        object.field("privacyPolicyText", &self.privacy_policy_text);
        object.field("customDisclaimer", &self.custom_disclaimer);
        object.field("thankYouPage", &self.thank_you_page);
    }
}

/// Terms that a Facebook lead form shows in addition to the privacy policy.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimer {
    /// Heading of the terms.
    ///
    /// Example: `Terms & Conditions`.
    pub title: String,
    /// Text of the terms.
    ///
    /// Example: `By submitting...`.
    pub body: String,
    /// Consents that people give by ticking a box before they send the form.
    pub checkboxes: Option<Vec<CustomDisclaimerCheckbox>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl CustomDisclaimer {
    /// Creates a value with the required fields.
    pub fn new(title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            body: body.into(),
            checkboxes: None,
            extra: Extra::new(),
        }
    }

    /// Consents that people give by ticking a box before they send the form.
    #[must_use]
    pub fn checkboxes(
        mut self,
        value: impl IntoOptional<Vec<CustomDisclaimerCheckbox>>,
    ) -> Self {
        self.checkboxes = value.into_optional();
        self
    }
}

impl Encode for CustomDisclaimer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("title", &self.title);
        object.field("body", &self.body);
        object.field("checkboxes", &self.checkboxes);
    }
}

/// A consent box of a Facebook lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerCheckbox {
    /// Whether the form can be sent only if the box is ticked.
    pub is_required: bool,
    /// Label beside the box.
    ///
    /// Example: `I agree to terms`.
    pub text: String,
    /// Identifier of the box, unique in the form, such as `terms_checkbox`.
    pub key: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

/// The arguments of [`CustomDisclaimerCheckbox::new`]. Strings, ids and lists accept any type that converts into them.
#[allow(
    missing_debug_implementations,
    reason = "it only names arguments, some of which may be secret"
)]
pub struct CustomDisclaimerCheckboxRequired<Text, Key> {
    /// Whether the form can be sent only if the box is ticked.
    pub is_required: bool,
    /// Label beside the box.
    ///
    /// Example: `I agree to terms`.
    pub text: Text,
    /// Identifier of the box, unique in the form, such as `terms_checkbox`.
    pub key: Key,
}

impl CustomDisclaimerCheckbox {
    /// Creates a value with the required fields.
    pub fn new(
        required: CustomDisclaimerCheckboxRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        let CustomDisclaimerCheckboxRequired { is_required, text, key } = required;
        Self {
            is_required,
            text: text.into(),
            key: key.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for CustomDisclaimerCheckbox {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("is_required", &self.is_required);
        object.field("text", &self.text);
        object.field("key", &self.key);
    }
}

/// Users of Facebook and Instagram whom the ads of an ad set target.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAudience {
    /// Places to include or exclude.
    pub geo_locations: Vec<FacebookLocation>,
    /// Languages of the targeted people.
    pub locales: Option<Vec<FacebookLocale>>,
    /// Positions of the ads; used only if
    /// [`placement_type`](FacebookAudience::placement_type) is `manual`.
    pub placements: Option<FacebookPlacements>,
    /// Whether Facebook chooses the positions of the ads (`auto`) or `placements` lists
    /// them (`manual`).
    pub placement_type: Option<FacebookAudiencePlacementType>,
    /// Lookalike audiences to target: people who resemble an existing audience.
    pub lookalike: Option<Vec<FacebookAudienceRef>>,
    /// Custom audiences to target again, such as earlier visitors.
    pub retargeting: Option<Vec<FacebookAudienceRef>>,
    /// Interests of the targeted people.
    pub interests: Option<Vec<FacebookInterest>>,
    /// Minimum age in years.
    ///
    /// Example: `18`.
    pub age_min: Option<i64>,
    /// Maximum age in years.
    ///
    /// Example: `65`.
    pub age_max: Option<i64>,
    /// Genders to target: 1 is male, 2 is female.
    ///
    /// Example: `[1,2]`.
    pub genders: Option<Vec<i64>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookAudience {
    /// Creates a value with the required fields.
    pub fn new(geo_locations: impl IntoIterator<Item = FacebookLocation>) -> Self {
        Self {
            geo_locations: geo_locations.into_iter().collect(),
            locales: None,
            placements: None,
            placement_type: None,
            lookalike: None,
            retargeting: None,
            interests: None,
            age_min: None,
            age_max: None,
            genders: None,
            extra: Extra::new(),
        }
    }

    /// Languages of the targeted people.
    #[must_use]
    pub fn locales(mut self, value: impl IntoOptional<Vec<FacebookLocale>>) -> Self {
        self.locales = value.into_optional();
        self
    }

    /// Positions of the ads; used only if
    /// [`placement_type`](FacebookAudience::placement_type) is `manual`.
    #[must_use]
    pub fn placements(mut self, value: impl IntoOptional<FacebookPlacements>) -> Self {
        self.placements = value.into_optional();
        self
    }

    /// Whether Facebook chooses the positions of the ads (`auto`) or `placements` lists
    /// them (`manual`).
    #[must_use]
    pub fn placement_type(
        mut self,
        value: impl IntoOptional<FacebookAudiencePlacementType>,
    ) -> Self {
        self.placement_type = value.into_optional();
        self
    }

    /// Lookalike audiences to target: people who resemble an existing audience.
    #[must_use]
    pub fn lookalike(
        mut self,
        value: impl IntoOptional<Vec<FacebookAudienceRef>>,
    ) -> Self {
        self.lookalike = value.into_optional();
        self
    }

    /// Custom audiences to target again, such as earlier visitors.
    #[must_use]
    pub fn retargeting(
        mut self,
        value: impl IntoOptional<Vec<FacebookAudienceRef>>,
    ) -> Self {
        self.retargeting = value.into_optional();
        self
    }

    /// Interests of the targeted people.
    #[must_use]
    pub fn interests(mut self, value: impl IntoOptional<Vec<FacebookInterest>>) -> Self {
        self.interests = value.into_optional();
        self
    }

    /// Minimum age in years.
    #[must_use]
    pub fn age_min(mut self, value: impl IntoOptional<i64>) -> Self {
        self.age_min = value.into_optional();
        self
    }

    /// Maximum age in years.
    #[must_use]
    pub fn age_max(mut self, value: impl IntoOptional<i64>) -> Self {
        self.age_max = value.into_optional();
        self
    }

    /// Genders to target: 1 is male, 2 is female.
    #[must_use]
    pub fn genders(mut self, value: impl IntoOptional<Vec<i64>>) -> Self {
        self.genders = value.into_optional();
        self
    }
}

impl Encode for FacebookAudience {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("geo_locations", &self.geo_locations);
        object.field("locales", &self.locales);
        object.field("placements", &self.placements);
        object.field("placementType", &self.placement_type);
        object.field("lookalike", &self.lookalike);
        object.field("retargeting", &self.retargeting);
        object.field("interests", &self.interests);
        object.field("age_min", &self.age_min);
        object.field("age_max", &self.age_max);
        object.field("genders", &self.genders);
    }
}

/// New name and description of a custom audience.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookCustomAudienceUpdate {
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// New name of the audience.
    ///
    /// Example: `My Custom Audience`.
    pub name: String,
    /// New description of the audience.
    ///
    /// Example: `Lookalike audience from website visitors`.
    pub description: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookCustomAudienceUpdate {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            name: name.into(),
            description: description.into(),
            extra: Extra::new(),
        }
    }
}

impl Encode for FacebookCustomAudienceUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("description", &self.description);
    }
}

/// A question of a Facebook lead form.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookLeadFormQuestion {
    /// Question as people read it in the form.
    ///
    /// Example: `What is your name?`.
    pub label: Option<String>,
    /// Identifier of the question in the form, such as `full_name`.
    pub key: String,
    /// Type of the question: a detail that Facebook fills in, such as `EMAIL`, or a
    /// custom question (`CUSTOM`, `SHORT_ANSWER`).
    pub type_: FacebookLeadFormQuestionType,
    /// Answers to choose from; only for `CUSTOM` questions.
    pub options: Option<Vec<FacebookLeadFormOption>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookLeadFormQuestion {
    /// Creates a value with the required fields.
    pub fn new(key: impl Into<String>, type_: FacebookLeadFormQuestionType) -> Self {
        Self {
            key: key.into(),
            type_,
            label: None,
            options: None,
            extra: Extra::new(),
        }
    }

    /// Question as people read it in the form.
    #[must_use]
    pub fn label(mut self, value: impl IntoOptional<String>) -> Self {
        self.label = value.into_optional();
        self
    }

    /// Answers to choose from; only for `CUSTOM` questions.
    #[must_use]
    pub fn options(
        mut self,
        value: impl IntoOptional<Vec<FacebookLeadFormOption>>,
    ) -> Self {
        self.options = value.into_optional();
        self
    }
}

impl Encode for FacebookLeadFormQuestion {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("label", &self.label);
        object.field("key", &self.key);
        object.field("type", &self.type_);
        object.field("options", &self.options);
    }
}

/// A part of an address, such as its city, from Google's geocoder.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GeoAddressComponent {
    /// Full name, such as `New York`.
    pub long_name: Option<String>,
    /// Abbreviated name, such as `NY`.
    pub short_name: Option<String>,
    /// Types of this part of the address, such as `locality` and `political`.
    pub types: Option<Vec<String>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GeoAddressComponent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Full name, such as `New York`.
    #[must_use]
    pub fn long_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.long_name = value.into_optional();
        self
    }

    /// Abbreviated name, such as `NY`.
    #[must_use]
    pub fn short_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.short_name = value.into_optional();
        self
    }

    /// Types of this part of the address, such as `locality` and `political`.
    #[must_use]
    pub fn types(mut self, value: impl IntoOptional<Vec<String>>) -> Self {
        self.types = value.into_optional();
        self
    }
}

impl Encode for GeoAddressComponent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("long_name", &self.long_name);
        object.field("short_name", &self.short_name);
        object.field("types", &self.types);
    }
}

/// Coordinates of a place, from Google's geocoder.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GeoGeometry {
    /// Coordinates of the place.
    pub location: Option<LatLng>,
    /// Precision of the coordinates, such as `APPROXIMATE`.
    pub location_type: Option<String>,
    /// Area in which to show the place on a map.
    pub viewport: Option<GeoViewport>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GeoGeometry {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Coordinates of the place.
    #[must_use]
    pub fn location(mut self, value: impl IntoOptional<LatLng>) -> Self {
        self.location = value.into_optional();
        self
    }

    /// Precision of the coordinates, such as `APPROXIMATE`.
    #[must_use]
    pub fn location_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.location_type = value.into_optional();
        self
    }

    /// Area in which to show the place on a map.
    #[must_use]
    pub fn viewport(mut self, value: impl IntoOptional<GeoViewport>) -> Self {
        self.viewport = value.into_optional();
        self
    }
}

impl Encode for GeoGeometry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("location", &self.location);
        object.field("location_type", &self.location_type);
        object.field("viewport", &self.viewport);
    }
}

/// People whom the ads of a Google ad group target.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAdGroupAudience {
    /// Places to include or exclude.
    pub geo_locations: Option<Vec<GoogleGeoLocation>>,
    /// Languages of the targeted people.
    pub locales: Option<Vec<GoogleLocale>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAdGroupAudience {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Places to include or exclude.
    #[must_use]
    pub fn geo_locations(
        mut self,
        value: impl IntoOptional<Vec<GoogleGeoLocation>>,
    ) -> Self {
        self.geo_locations = value.into_optional();
        self
    }

    /// Languages of the targeted people.
    #[must_use]
    pub fn locales(mut self, value: impl IntoOptional<Vec<GoogleLocale>>) -> Self {
        self.locales = value.into_optional();
        self
    }
}

impl Encode for GoogleAdGroupAudience {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("geo_locations", &self.geo_locations);
        object.field("locales", &self.locales);
    }
}

/// An ad group of a Google campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleAdGroup {
    /// Id of the ad group in HighLevel.
    pub id: Option<String>,
    /// Resource name of the ad group in Google Ads, as `customers/123/adGroups/456`;
    /// HighLevel does not document how it differs from
    /// [`google_ad_group_id`](GoogleAdGroup::google_ad_group_id).
    pub ad_group_id: Option<String>,
    /// Display name of the ad group.
    ///
    /// Example: `Ad Group 1`.
    pub name: Option<String>,
    /// Id in HighLevel of the campaign that the ad group belongs to.
    pub ad_campaign_id: Option<String>,
    /// Ads of the group.
    pub ad_content: Option<Vec<GoogleAdContent>>,
    /// Keywords for which the ads of the group appear or do not appear.
    pub keywords: Option<GoogleKeywords>,
    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    pub publishing_status: Option<PublishingStatus>,
    /// Reason why Google rejected the ad group.
    pub ad_group_error: Option<String>,
    /// Resource name of the ad group in Google Ads, as `customers/123/adGroups/456`.
    pub google_ad_group_id: Option<String>,
    /// Whether the channels are set explicitly instead of chosen by Google.
    pub custom_channels: Option<bool>,
    /// Channels of Google in which the ads of the group appear.
    pub selected_channels: Option<Vec<GoogleChannel>>,
    /// Resource name of the group's audience in Google Ads, as
    /// `customers/123/audiences/789`.
    pub google_audience_id: Option<String>,
    /// Target audience of the group's ads.
    pub audience: Option<GoogleAdGroupAudience>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleAdGroup {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the ad group in HighLevel.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Resource name of the ad group in Google Ads, as `customers/123/adGroups/456`;
    /// HighLevel does not document how it differs from
    /// [`google_ad_group_id`](GoogleAdGroup::google_ad_group_id).
    #[must_use]
    pub fn ad_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_group_id = value.into_optional();
        self
    }

    /// Display name of the ad group.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id in HighLevel of the campaign that the ad group belongs to.
    #[must_use]
    pub fn ad_campaign_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_campaign_id = value.into_optional();
        self
    }

    /// Ads of the group.
    #[must_use]
    pub fn ad_content(mut self, value: impl IntoOptional<Vec<GoogleAdContent>>) -> Self {
        self.ad_content = value.into_optional();
        self
    }

    /// Keywords for which the ads of the group appear or do not appear.
    #[must_use]
    pub fn keywords(mut self, value: impl IntoOptional<GoogleKeywords>) -> Self {
        self.keywords = value.into_optional();
        self
    }

    /// Publishing status, such as `DRAFT`, `IN_REVIEW` or `PUBLISHED`.
    #[must_use]
    pub fn publishing_status(
        mut self,
        value: impl IntoOptional<PublishingStatus>,
    ) -> Self {
        self.publishing_status = value.into_optional();
        self
    }

    /// Reason why Google rejected the ad group.
    #[must_use]
    pub fn ad_group_error(mut self, value: impl IntoOptional<String>) -> Self {
        self.ad_group_error = value.into_optional();
        self
    }

    /// Resource name of the ad group in Google Ads, as `customers/123/adGroups/456`.
    #[must_use]
    pub fn google_ad_group_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_ad_group_id = value.into_optional();
        self
    }

    /// Whether the channels are set explicitly instead of chosen by Google.
    #[must_use]
    pub fn custom_channels(mut self, value: impl IntoOptional<bool>) -> Self {
        self.custom_channels = value.into_optional();
        self
    }

    /// Channels of Google in which the ads of the group appear.
    #[must_use]
    pub fn selected_channels(
        mut self,
        value: impl IntoOptional<Vec<GoogleChannel>>,
    ) -> Self {
        self.selected_channels = value.into_optional();
        self
    }

    /// Resource name of the group's audience in Google Ads, as
    /// `customers/123/audiences/789`.
    #[must_use]
    pub fn google_audience_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.google_audience_id = value.into_optional();
        self
    }

    /// Target audience of the group's ads.
    #[must_use]
    pub fn audience(mut self, value: impl IntoOptional<GoogleAdGroupAudience>) -> Self {
        self.audience = value.into_optional();
        self
    }
}

impl Encode for GoogleAdGroup {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("adGroupId", &self.ad_group_id);
        object.field("name", &self.name);
        object.field("adCampaignId", &self.ad_campaign_id);
        object.field("adContent", &self.ad_content);
        object.field("keywords", &self.keywords);
        object.field("publishingStatus", &self.publishing_status);
        object.field("adGroupError", &self.ad_group_error);
        object.field("googleAdGroupId", &self.google_ad_group_id);
        object.field("customChannels", &self.custom_channels);
        object.field("selectedChannels", &self.selected_channels);
        object.field("googleAudienceId", &self.google_audience_id);
        object.field("audience", &self.audience);
    }
}

/// Target audience of a Google campaign.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleCampaignAudience {
    /// Places to include or exclude.
    pub geo_locations: Option<Vec<GoogleGeoLocation>>,
    /// Languages of the targeted people.
    pub locales: Option<Vec<GoogleLocale>>,
    /// Genders to include or exclude.
    pub gender: Option<Vec<GoogleDemographicTarget>>,
    /// Ranges of age to include or exclude, such as `AGE_RANGE_25_34`.
    pub age_range: Option<Vec<GoogleDemographicTarget>>,
    /// Audience segments that the campaign targets.
    pub segments: Option<Vec<GoogleSegmentTarget>>,
    /// Affinity and in-market audiences that the campaign targets.
    pub target_interests: Option<GoogleTargetInterests>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleCampaignAudience {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Places to include or exclude.
    #[must_use]
    pub fn geo_locations(
        mut self,
        value: impl IntoOptional<Vec<GoogleGeoLocation>>,
    ) -> Self {
        self.geo_locations = value.into_optional();
        self
    }

    /// Languages of the targeted people.
    #[must_use]
    pub fn locales(mut self, value: impl IntoOptional<Vec<GoogleLocale>>) -> Self {
        self.locales = value.into_optional();
        self
    }

    /// Genders to include or exclude.
    #[must_use]
    pub fn gender(
        mut self,
        value: impl IntoOptional<Vec<GoogleDemographicTarget>>,
    ) -> Self {
        self.gender = value.into_optional();
        self
    }

    /// Ranges of age to include or exclude, such as `AGE_RANGE_25_34`.
    #[must_use]
    pub fn age_range(
        mut self,
        value: impl IntoOptional<Vec<GoogleDemographicTarget>>,
    ) -> Self {
        self.age_range = value.into_optional();
        self
    }

    /// Audience segments that the campaign targets.
    #[must_use]
    pub fn segments(
        mut self,
        value: impl IntoOptional<Vec<GoogleSegmentTarget>>,
    ) -> Self {
        self.segments = value.into_optional();
        self
    }

    /// Affinity and in-market audiences that the campaign targets.
    #[must_use]
    pub fn target_interests(
        mut self,
        value: impl IntoOptional<GoogleTargetInterests>,
    ) -> Self {
        self.target_interests = value.into_optional();
        self
    }
}

impl Encode for GoogleCampaignAudience {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("geo_locations", &self.geo_locations);
        object.field("locales", &self.locales);
        object.field("gender", &self.gender);
        object.field("ageRange", &self.age_range);
        object.field("segments", &self.segments);
        object.field("targetInterests", &self.target_interests);
    }
}

/// A place that a Google campaign or ad group includes or excludes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct GoogleGeoLocation {
    /// Resource name of the place as a geo target, such as `geoTargetConstants/2840`.
    pub key: Option<String>,
    /// Google's place id, such as `ChIJOwg_06VPwokRYv534QaPC8g`.
    pub id: Option<String>,
    /// Name of the place, such as `New York`.
    pub name: Option<String>,
    /// Name of the country that the place is in.
    pub country_name: Option<String>,
    /// Type of the place, such as `city`, `region` or `address`.
    pub type_: Option<String>,
    /// Distance around the place that belongs to it, in
    /// [`radius_unit`](GoogleGeoLocation::radius_unit).
    pub radius: Option<f64>,
    /// Unit of the radius around the place, kilometers or miles.
    pub radius_unit: Option<RadiusUnit>,
    /// Whether the audience includes or excludes the people in the place.
    pub selection_type: Option<SelectionType>,
    /// Resource name of the place in Google Ads.
    pub resource_name: Option<String>,
    /// Google's place id, such as `ChIJOwg_06VPwokRYv534QaPC8g`.
    pub place_id: Option<String>,
    /// Whole address on one line, such as `New York, NY, USA`.
    pub formatted_address: Option<String>,
    /// Coordinates from Google's geocoder.
    pub geometry: Option<GeoGeometry>,
    /// Parts of the address, from Google's geocoder.
    pub address_components: Option<Vec<GeoAddressComponent>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl GoogleGeoLocation {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource name of the place as a geo target, such as `geoTargetConstants/2840`.
    #[must_use]
    pub fn key(mut self, value: impl IntoOptional<String>) -> Self {
        self.key = value.into_optional();
        self
    }

    /// Google's place id, such as `ChIJOwg_06VPwokRYv534QaPC8g`.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Name of the place, such as `New York`.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Name of the country that the place is in.
    #[must_use]
    pub fn country_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.country_name = value.into_optional();
        self
    }

    /// Type of the place, such as `city`, `region` or `address`.
    #[must_use]
    pub fn type_(mut self, value: impl IntoOptional<String>) -> Self {
        self.type_ = value.into_optional();
        self
    }

    /// Distance around the place that belongs to it, in
    /// [`radius_unit`](GoogleGeoLocation::radius_unit).
    #[must_use]
    pub fn radius(mut self, value: impl IntoOptional<f64>) -> Self {
        self.radius = value.into_optional();
        self
    }

    /// Unit of the radius around the place, kilometers or miles.
    #[must_use]
    pub fn radius_unit(mut self, value: impl IntoOptional<RadiusUnit>) -> Self {
        self.radius_unit = value.into_optional();
        self
    }

    /// Whether the audience includes or excludes the people in the place.
    #[must_use]
    pub fn selection_type(mut self, value: impl IntoOptional<SelectionType>) -> Self {
        self.selection_type = value.into_optional();
        self
    }

    /// Resource name of the place in Google Ads.
    #[must_use]
    pub fn resource_name(mut self, value: impl IntoOptional<String>) -> Self {
        self.resource_name = value.into_optional();
        self
    }

    /// Google's place id, such as `ChIJOwg_06VPwokRYv534QaPC8g`.
    #[must_use]
    pub fn place_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.place_id = value.into_optional();
        self
    }

    /// Whole address on one line, such as `New York, NY, USA`.
    #[must_use]
    pub fn formatted_address(mut self, value: impl IntoOptional<String>) -> Self {
        self.formatted_address = value.into_optional();
        self
    }

    /// Coordinates from Google's geocoder.
    #[must_use]
    pub fn geometry(mut self, value: impl IntoOptional<GeoGeometry>) -> Self {
        self.geometry = value.into_optional();
        self
    }

    /// Parts of the address, from Google's geocoder.
    #[must_use]
    pub fn address_components(
        mut self,
        value: impl IntoOptional<Vec<GeoAddressComponent>>,
    ) -> Self {
        self.address_components = value.into_optional();
        self
    }
}

impl Encode for GoogleGeoLocation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("key", &self.key);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("country_name", &self.country_name);
        object.field("type", &self.type_);
        object.field("radius", &self.radius);
        object.field("radiusUnit", &self.radius_unit);
        object.field("selectionType", &self.selection_type);
        object.field("resourceName", &self.resource_name);
        object.field("place_id", &self.place_id);
        object.field("formatted_address", &self.formatted_address);
        object.field("geometry", &self.geometry);
        object.field("address_components", &self.address_components);
    }
}

/// A Facebook ad set to create or change, with its audience, its budget and the event
/// that counts as success.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct FacebookAdSetUpsert {
    /// Id of the ad set to change; without it one is created.
    ///
    /// Example: `66f2a1c09b3e4d7815ac2f60`.
    pub id: Option<String>,
    /// Id of the location (sub-account).
    ///
    /// Example: `HChooFuiyPpVYzeJ4HMe`.
    pub location_id: LocationId,
    /// Display name of the ad set.
    ///
    /// Example: `Targeting Group A`.
    pub name: Option<String>,
    /// Id of the Facebook page, such as `103456789012345`.
    pub page_id: Option<String>,
    /// Id of the Instagram account that the ads appear under.
    ///
    /// Example: `ig_123`.
    pub instagram_actor_id: Option<String>,
    /// Apps in which a message ad opens a chat.
    pub messaging_platforms: Option<Vec<MessagingPlatform>>,
    /// Phone number for chats in WhatsApp, such as `+1234567890`.
    pub whatsapp_number: Option<String>,
    /// People whom the ads of the set target.
    pub audience: Option<FacebookAudience>,
    /// Budget and schedule of the ad set.
    pub budget: Option<FacebookBudget>,
    /// Place where the conversions happen, such as `website`.
    pub conversion_location: Option<String>,
    /// Event that counts as a conversion, such as `Purchase`.
    pub custom_event_type: Option<String>,
    /// Id of the conversion pixel that reports the event.
    ///
    /// Example: `px_123`.
    pub pixel_id: Option<String>,
    /// Id of the campaign to which the ad set belongs.
    ///
    /// Example: `507f1f77bcf86cd799439011`.
    pub campaign_id: String,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl FacebookAdSetUpsert {
    /// Creates a value with the required fields.
    pub fn new(
        location_id: impl Into<LocationId>,
        campaign_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            campaign_id: campaign_id.into(),
            id: None,
            name: None,
            page_id: None,
            instagram_actor_id: None,
            messaging_platforms: None,
            whatsapp_number: None,
            audience: None,
            budget: None,
            conversion_location: None,
            custom_event_type: None,
            pixel_id: None,
            extra: Extra::new(),
        }
    }

    /// Id of the ad set to change; without it one is created.
    #[must_use]
    pub fn id(mut self, value: impl IntoOptional<String>) -> Self {
        self.id = value.into_optional();
        self
    }

    /// Display name of the ad set.
    #[must_use]
    pub fn name(mut self, value: impl IntoOptional<String>) -> Self {
        self.name = value.into_optional();
        self
    }

    /// Id of the Facebook page, such as `103456789012345`.
    #[must_use]
    pub fn page_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.page_id = value.into_optional();
        self
    }

    /// Id of the Instagram account that the ads appear under.
    #[must_use]
    pub fn instagram_actor_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.instagram_actor_id = value.into_optional();
        self
    }

    /// Apps in which a message ad opens a chat.
    #[must_use]
    pub fn messaging_platforms(
        mut self,
        value: impl IntoOptional<Vec<MessagingPlatform>>,
    ) -> Self {
        self.messaging_platforms = value.into_optional();
        self
    }

    /// Phone number for chats in WhatsApp, such as `+1234567890`.
    #[must_use]
    pub fn whatsapp_number(mut self, value: impl IntoOptional<String>) -> Self {
        self.whatsapp_number = value.into_optional();
        self
    }

    /// People whom the ads of the set target.
    #[must_use]
    pub fn audience(mut self, value: impl IntoOptional<FacebookAudience>) -> Self {
        self.audience = value.into_optional();
        self
    }

    /// Budget and schedule of the ad set.
    #[must_use]
    pub fn budget(mut self, value: impl IntoOptional<FacebookBudget>) -> Self {
        self.budget = value.into_optional();
        self
    }

    /// Place where the conversions happen, such as `website`.
    #[must_use]
    pub fn conversion_location(mut self, value: impl IntoOptional<String>) -> Self {
        self.conversion_location = value.into_optional();
        self
    }

    /// Event that counts as a conversion, such as `Purchase`.
    #[must_use]
    pub fn custom_event_type(mut self, value: impl IntoOptional<String>) -> Self {
        self.custom_event_type = value.into_optional();
        self
    }

    /// Id of the conversion pixel that reports the event.
    #[must_use]
    pub fn pixel_id(mut self, value: impl IntoOptional<String>) -> Self {
        self.pixel_id = value.into_optional();
        self
    }
}

impl Encode for FacebookAdSetUpsert {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
        object.field("locationId", &self.location_id);
        object.field("name", &self.name);
        object.field("pageId", &self.page_id);
        object.field("instagramActorId", &self.instagram_actor_id);
        object.field("messagingPlatforms", &self.messaging_platforms);
        object.field("whatsappNumber", &self.whatsapp_number);
        object.field("audience", &self.audience);
        object.field("budget", &self.budget);
        object.field("conversionLocation", &self.conversion_location);
        object.field("customEventType", &self.custom_event_type);
        object.field("pixelId", &self.pixel_id);
        object.field("campaignId", &self.campaign_id);
    }
}

/// Type of the question: a detail that Facebook fills in, such as `EMAIL`, or a
/// custom question (`CUSTOM`, `SHORT_ANSWER`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookLeadFormQuestionType {
    /// `CUSTOM`
    Custom,
    /// `CITY`
    City,
    /// `COMPANY_NAME`
    CompanyName,
    /// `COUNTRY`
    Country,
    /// `DATE_OF_BIRTH`
    DateOfBirth,
    /// `EMAIL`
    Email,
    /// `FIRST_NAME`
    FirstName,
    /// `FULL_NAME`
    FullName,
    /// `GENDER`
    Gender,
    /// `JOB_TITLE`
    JobTitle,
    /// `LAST_NAME`
    LastName,
    /// `MARITAL_STATUS`
    MaritalStatus,
    /// `MILITARY_STATUS`
    MilitaryStatus,
    /// `PHONE`
    Phone,
    /// `POST_CODE`
    PostCode,
    /// `RELATIONSHIP_STATUS`
    RelationshipStatus,
    /// `STATE`
    State,
    /// `STREET_ADDRESS`
    StreetAddress,
    /// `WORK_EMAIL`
    WorkEmail,
    /// `WORK_PHONE_NUMBER`
    WorkPhoneNumber,
    /// `ZIP`
    Zip,
    /// `SHORT_ANSWER`
    ShortAnswer,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookLeadFormQuestionType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "CUSTOM",
            Self::City => "CITY",
            Self::CompanyName => "COMPANY_NAME",
            Self::Country => "COUNTRY",
            Self::DateOfBirth => "DATE_OF_BIRTH",
            Self::Email => "EMAIL",
            Self::FirstName => "FIRST_NAME",
            Self::FullName => "FULL_NAME",
            Self::Gender => "GENDER",
            Self::JobTitle => "JOB_TITLE",
            Self::LastName => "LAST_NAME",
            Self::MaritalStatus => "MARITAL_STATUS",
            Self::MilitaryStatus => "MILITARY_STATUS",
            Self::Phone => "PHONE",
            Self::PostCode => "POST_CODE",
            Self::RelationshipStatus => "RELATIONSHIP_STATUS",
            Self::State => "STATE",
            Self::StreetAddress => "STREET_ADDRESS",
            Self::WorkEmail => "WORK_EMAIL",
            Self::WorkPhoneNumber => "WORK_PHONE_NUMBER",
            Self::Zip => "ZIP",
            Self::ShortAnswer => "SHORT_ANSWER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookLeadFormQuestionType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "CUSTOM" => Self::Custom,
            "CITY" => Self::City,
            "COMPANY_NAME" => Self::CompanyName,
            "COUNTRY" => Self::Country,
            "DATE_OF_BIRTH" => Self::DateOfBirth,
            "EMAIL" => Self::Email,
            "FIRST_NAME" => Self::FirstName,
            "FULL_NAME" => Self::FullName,
            "GENDER" => Self::Gender,
            "JOB_TITLE" => Self::JobTitle,
            "LAST_NAME" => Self::LastName,
            "MARITAL_STATUS" => Self::MaritalStatus,
            "MILITARY_STATUS" => Self::MilitaryStatus,
            "PHONE" => Self::Phone,
            "POST_CODE" => Self::PostCode,
            "RELATIONSHIP_STATUS" => Self::RelationshipStatus,
            "STATE" => Self::State,
            "STREET_ADDRESS" => Self::StreetAddress,
            "WORK_EMAIL" => Self::WorkEmail,
            "WORK_PHONE_NUMBER" => Self::WorkPhoneNumber,
            "ZIP" => Self::Zip,
            "SHORT_ANSWER" => Self::ShortAnswer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Metric of a report about Facebook ads; `cpc` and `cpm` are the costs per click and
/// per thousand impressions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum FacebookReportingField {
    /// `impressions`
    Impressions,
    /// `clicks`
    Clicks,
    /// `spend`
    Spend,
    /// `cpc`
    Cpc,
    /// `cost_per_conversion`
    CostPerConversion,
    /// `conversions`
    Conversions,
    /// `cpm`
    Cpm,
    /// `reach`
    Reach,
    /// `frequency`
    Frequency,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl FacebookReportingField {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Impressions => "impressions",
            Self::Clicks => "clicks",
            Self::Spend => "spend",
            Self::Cpc => "cpc",
            Self::CostPerConversion => "cost_per_conversion",
            Self::Conversions => "conversions",
            Self::Cpm => "cpm",
            Self::Reach => "reach",
            Self::Frequency => "frequency",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FacebookReportingField {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "impressions" => Self::Impressions,
            "clicks" => Self::Clicks,
            "spend" => Self::Spend,
            "cpc" => Self::Cpc,
            "cost_per_conversion" => Self::CostPerConversion,
            "conversions" => Self::Conversions,
            "cpm" => Self::Cpm,
            "reach" => Self::Reach,
            "frequency" => Self::Frequency,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    LinkedinCampaign, LinkedinCampaignGroupUpsert, LinkedinAudience, FacebookLocation,
    FacebookLocationGeometry, GoogleCampaignUpsert, NewFacebookPageLeadForm,
    CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAudience,
    FacebookCustomAudienceUpdate, FacebookLeadFormQuestion, GeoAddressComponent,
    GeoGeometry, GoogleAdGroupAudience, GoogleAdGroup, GoogleCampaignAudience,
    GoogleGeoLocation, FacebookAdSetUpsert,
}

impl_extra! {
    LinkedinCampaign, LinkedinCampaignGroupUpsert, LinkedinAudience, FacebookLocation,
    FacebookLocationGeometry, GoogleCampaignUpsert, NewFacebookPageLeadForm,
    CustomDisclaimer, CustomDisclaimerCheckbox, FacebookAudience,
    FacebookCustomAudienceUpdate, FacebookLeadFormQuestion, GeoAddressComponent,
    GeoGeometry, GoogleAdGroupAudience, GoogleAdGroup, GoogleCampaignAudience,
    GoogleGeoLocation, FacebookAdSetUpsert,
}

open_enum! {
    FacebookLeadFormQuestionType, FacebookReportingField,
}

open_enum_encode! {
    FacebookLeadFormQuestionType, FacebookReportingField,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    FacebookLeadFormQuestionType, FacebookReportingField,
}
