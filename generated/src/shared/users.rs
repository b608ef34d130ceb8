//! Types shared by the versions of the Users API.

#[cfg(feature = "serde")]
mod json;

use std::collections::BTreeMap;

use highlevel_runtime::json::AsText;
use highlevel_runtime::{
    Decode, Encode, Extra, IntoOptional, Node, Writer, impl_debug, impl_debug_fields,
    impl_default, impl_extra, open_enum, open_enum_decode, open_enum_encode,
};

use crate::{CompanyId, LocationId};

/// Email addresses of the users to find.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct UserSearch {
    /// Id of the company (agency).
    ///
    /// Example: `5DP4iH6HLkQsiKESj6rh`.
    pub company_id: CompanyId,
    /// Email addresses of the users to find, separated by commas.
    ///
    /// Example: `user1@example.com,user2@example.com`.
    pub emails: String,
    /// Whether to return deleted users instead of existing ones.
    ///
    /// Default: `false`.
    pub deleted: Option<bool>,
    /// Number of users to skip.
    ///
    /// Default: `0`. Example: `1`.
    pub skip: Option<i64>,
    /// Maximum number of users to return.
    ///
    /// Default: `25`. Example: `10`.
    pub limit: Option<i64>,
    /// Fields to return, separated by commas, or `all`; only `id` and `email` by default.
    pub projection: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl UserSearch {
    /// Creates a value with the required fields.
    pub fn new(company_id: impl Into<CompanyId>, emails: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            emails: emails.into(),
            deleted: None,
            skip: None,
            limit: None,
            projection: None,
            extra: Extra::new(),
        }
    }

    /// Whether to return deleted users instead of existing ones. Default: `false`.
    #[must_use]
    pub fn deleted(mut self, value: impl IntoOptional<bool>) -> Self {
        self.deleted = value.into_optional();
        self
    }

    /// Number of users to skip. Default: `0`.
    #[must_use]
    pub fn skip(mut self, value: impl IntoOptional<i64>) -> Self {
        self.skip = value.into_optional();
        self
    }

    /// Maximum number of users to return. Default: `25`.
    #[must_use]
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        self.limit = value.into_optional();
        self
    }

    /// Fields to return, separated by commas, or `all`; only `id` and `email` by default.
    #[must_use]
    pub fn projection(mut self, value: impl IntoOptional<String>) -> Self {
        self.projection = value.into_optional();
        self
    }
}

impl Encode for UserSearch {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("companyId", &self.company_id);
        object.field("emails", &self.emails);
        object.field("deleted", &self.deleted);
        object.field("skip", &AsText(&self.skip));
        object.field("limit", &AsText(&self.limit));
        object.field("projection", &self.projection);
    }
}

/// Features that a user may use.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Permissions {
    /// Whether the user may use campaigns.
    ///
    /// Default: `true`.
    pub campaigns_enabled: Option<bool>,
    /// Whether the user may only read campaigns.
    ///
    /// Default: `false`.
    pub campaigns_read_only: Option<bool>,
    /// Whether the user may use contacts.
    ///
    /// Default: `true`.
    pub contacts_enabled: Option<bool>,
    /// Whether the user may use workflows.
    ///
    /// Default: `true`.
    pub workflows_enabled: Option<bool>,
    /// Whether the user may only read workflows.
    ///
    /// Default: `false`.
    pub workflows_read_only: Option<bool>,
    /// Whether the user may use triggers.
    ///
    /// Default: `true`.
    pub triggers_enabled: Option<bool>,
    /// Whether the user may use funnels.
    ///
    /// Default: `true`.
    pub funnels_enabled: Option<bool>,
    /// Whether the user may use websites.
    ///
    /// Default: `false`.
    pub websites_enabled: Option<bool>,
    /// Whether the user may use opportunities.
    ///
    /// Default: `true`.
    pub opportunities_enabled: Option<bool>,
    /// Whether the user sees the statistics on the dashboard.
    ///
    /// Default: `true`.
    pub dashboard_stats_enabled: Option<bool>,
    /// Whether the user may make bulk requests.
    ///
    /// Default: `true`.
    pub bulk_requests_enabled: Option<bool>,
    /// Whether the user may use appointments.
    ///
    /// Default: `true`.
    pub appointments_enabled: Option<bool>,
    /// Whether the user may use reviews.
    ///
    /// Default: `true`.
    pub reviews_enabled: Option<bool>,
    /// Whether the user may use online listings.
    ///
    /// Default: `true`.
    pub online_listings_enabled: Option<bool>,
    /// Whether the user may make phone calls.
    ///
    /// Default: `true`.
    pub phone_call_enabled: Option<bool>,
    /// Whether the user may use conversations.
    ///
    /// Default: `true`.
    pub conversations_enabled: Option<bool>,
    /// Whether the user sees only data that is assigned to the user.
    ///
    /// Default: `false`.
    pub assigned_data_only: Option<bool>,
    /// Whether the user sees reports about Google Ads.
    ///
    /// Default: `false`.
    pub adwords_reporting_enabled: Option<bool>,
    /// Whether the user may use memberships.
    ///
    /// Default: `false`.
    pub membership_enabled: Option<bool>,
    /// Whether the user sees reports about Facebook Ads.
    ///
    /// Default: `false`.
    pub facebook_ads_reporting_enabled: Option<bool>,
    /// Whether the user sees reports about attribution.
    ///
    /// Default: `false`.
    pub attributions_reporting_enabled: Option<bool>,
    /// Whether the user may open the settings.
    ///
    /// Default: `true`.
    pub settings_enabled: Option<bool>,
    /// Whether the user may use tags.
    ///
    /// Default: `true`.
    pub tags_enabled: Option<bool>,
    /// Whether the user sees the values of leads (opportunities).
    ///
    /// Default: `true`.
    pub lead_value_enabled: Option<bool>,
    /// Whether the user may use the marketing features.
    ///
    /// Default: `true`.
    pub marketing_enabled: Option<bool>,
    /// Whether the user sees reports about agents.
    ///
    /// Default: `true`.
    pub agent_reporting_enabled: Option<bool>,
    /// Whether the user may use the bot service.
    ///
    /// Default: `false`.
    pub bot_service: Option<bool>,
    /// Whether the user may use the social planner.
    ///
    /// Default: `true`.
    pub social_planner: Option<bool>,
    /// Whether the user may write blogs.
    ///
    /// Default: `true`.
    pub blogging_enabled: Option<bool>,
    /// Whether the user may use invoices.
    ///
    /// Default: `true`.
    pub invoice_enabled: Option<bool>,
    /// Whether the user may use the affiliate manager.
    ///
    /// Default: `true`.
    pub affiliate_manager_enabled: Option<bool>,
    /// Whether the user may use Content AI.
    ///
    /// Default: `true`.
    pub content_ai_enabled: Option<bool>,
    /// Whether the user may refund payments.
    ///
    /// Default: `true`.
    pub refunds_enabled: Option<bool>,
    /// Whether the user may record payments.
    ///
    /// Default: `true`.
    pub record_payment_enabled: Option<bool>,
    /// Whether the user may cancel subscriptions.
    ///
    /// Default: `true`.
    pub cancel_subscription_enabled: Option<bool>,
    /// Whether the user may use payments.
    ///
    /// Default: `true`.
    pub payments_enabled: Option<bool>,
    /// Whether the user may use communities.
    ///
    /// Default: `true`.
    pub communities_enabled: Option<bool>,
    /// Whether the user may export payments.
    ///
    /// Default: `true`.
    pub export_payments_enabled: Option<bool>,
    /// Whether the user may change many opportunities at once.
    pub opportunities_bulk_actions_enabled: Option<bool>,
    /// Whether the user may manage certificates.
    pub certificates_enabled: Option<bool>,
    /// Whether the user may use the media storage.
    pub media_storage_enabled: Option<bool>,
    /// Whether the user may see reports.
    pub reporting_enabled: Option<bool>,
    /// Whether the user may publish ads.
    pub ad_publishing_enabled: Option<bool>,
    /// Whether the user may only view ads.
    pub ad_publishing_read_only: Option<bool>,
    /// Whether the user may host websites with `WordPress`.
    pub wordpress_enabled: Option<bool>,
    /// Whether the user may only view custom menu links.
    pub custom_menu_link_read_only: Option<bool>,
    /// Whether the user may edit custom menu links.
    pub custom_menu_link_write: Option<bool>,
    /// Whether the user may use `gokollab`.
    pub gokollab_enabled: Option<bool>,
    /// Members without a field of their own whose values have this type, by their JSON
    /// keys; `extra` has the rest.
    pub others: BTreeMap<String, bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Permissions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the user may use campaigns. Default: `true`.
    #[must_use]
    pub fn campaigns_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.campaigns_enabled = value.into_optional();
        self
    }

    /// Whether the user may only read campaigns. Default: `false`.
    #[must_use]
    pub fn campaigns_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.campaigns_read_only = value.into_optional();
        self
    }

    /// Whether the user may use contacts. Default: `true`.
    #[must_use]
    pub fn contacts_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.contacts_enabled = value.into_optional();
        self
    }

    /// Whether the user may use workflows. Default: `true`.
    #[must_use]
    pub fn workflows_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.workflows_enabled = value.into_optional();
        self
    }

    /// Whether the user may only read workflows. Default: `false`.
    #[must_use]
    pub fn workflows_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.workflows_read_only = value.into_optional();
        self
    }

    /// Whether the user may use triggers. Default: `true`.
    #[must_use]
    pub fn triggers_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.triggers_enabled = value.into_optional();
        self
    }

    /// Whether the user may use funnels. Default: `true`.
    #[must_use]
    pub fn funnels_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.funnels_enabled = value.into_optional();
        self
    }

    /// Whether the user may use websites. Default: `false`.
    #[must_use]
    pub fn websites_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.websites_enabled = value.into_optional();
        self
    }

    /// Whether the user may use opportunities. Default: `true`.
    #[must_use]
    pub fn opportunities_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.opportunities_enabled = value.into_optional();
        self
    }

    /// Whether the user sees the statistics on the dashboard. Default: `true`.
    #[must_use]
    pub fn dashboard_stats_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.dashboard_stats_enabled = value.into_optional();
        self
    }

    /// Whether the user may make bulk requests. Default: `true`.
    #[must_use]
    pub fn bulk_requests_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bulk_requests_enabled = value.into_optional();
        self
    }

    /// Whether the user may use appointments. Default: `true`.
    #[must_use]
    pub fn appointments_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.appointments_enabled = value.into_optional();
        self
    }

    /// Whether the user may use reviews. Default: `true`.
    #[must_use]
    pub fn reviews_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.reviews_enabled = value.into_optional();
        self
    }

    /// Whether the user may use online listings. Default: `true`.
    #[must_use]
    pub fn online_listings_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.online_listings_enabled = value.into_optional();
        self
    }

    /// Whether the user may make phone calls. Default: `true`.
    #[must_use]
    pub fn phone_call_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.phone_call_enabled = value.into_optional();
        self
    }

    /// Whether the user may use conversations. Default: `true`.
    #[must_use]
    pub fn conversations_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.conversations_enabled = value.into_optional();
        self
    }

    /// Whether the user sees only data that is assigned to the user. Default: `false`.
    #[must_use]
    pub fn assigned_data_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.assigned_data_only = value.into_optional();
        self
    }

    /// Whether the user sees reports about Google Ads. Default: `false`.
    #[must_use]
    pub fn adwords_reporting_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.adwords_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use memberships. Default: `false`.
    #[must_use]
    pub fn membership_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.membership_enabled = value.into_optional();
        self
    }

    /// Whether the user sees reports about Facebook Ads. Default: `false`.
    #[must_use]
    pub fn facebook_ads_reporting_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.facebook_ads_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user sees reports about attribution. Default: `false`.
    #[must_use]
    pub fn attributions_reporting_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.attributions_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may open the settings. Default: `true`.
    #[must_use]
    pub fn settings_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.settings_enabled = value.into_optional();
        self
    }

    /// Whether the user may use tags. Default: `true`.
    #[must_use]
    pub fn tags_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.tags_enabled = value.into_optional();
        self
    }

    /// Whether the user sees the values of leads (opportunities). Default: `true`.
    #[must_use]
    pub fn lead_value_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.lead_value_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the marketing features. Default: `true`.
    #[must_use]
    pub fn marketing_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.marketing_enabled = value.into_optional();
        self
    }

    /// Whether the user sees reports about agents. Default: `true`.
    #[must_use]
    pub fn agent_reporting_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.agent_reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the bot service. Default: `false`.
    #[must_use]
    pub fn bot_service(mut self, value: impl IntoOptional<bool>) -> Self {
        self.bot_service = value.into_optional();
        self
    }

    /// Whether the user may use the social planner. Default: `true`.
    #[must_use]
    pub fn social_planner(mut self, value: impl IntoOptional<bool>) -> Self {
        self.social_planner = value.into_optional();
        self
    }

    /// Whether the user may write blogs. Default: `true`.
    #[must_use]
    pub fn blogging_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.blogging_enabled = value.into_optional();
        self
    }

    /// Whether the user may use invoices. Default: `true`.
    #[must_use]
    pub fn invoice_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.invoice_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the affiliate manager. Default: `true`.
    #[must_use]
    pub fn affiliate_manager_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.affiliate_manager_enabled = value.into_optional();
        self
    }

    /// Whether the user may use Content AI. Default: `true`.
    #[must_use]
    pub fn content_ai_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.content_ai_enabled = value.into_optional();
        self
    }

    /// Whether the user may refund payments. Default: `true`.
    #[must_use]
    pub fn refunds_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.refunds_enabled = value.into_optional();
        self
    }

    /// Whether the user may record payments. Default: `true`.
    #[must_use]
    pub fn record_payment_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.record_payment_enabled = value.into_optional();
        self
    }

    /// Whether the user may cancel subscriptions. Default: `true`.
    #[must_use]
    pub fn cancel_subscription_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.cancel_subscription_enabled = value.into_optional();
        self
    }

    /// Whether the user may use payments. Default: `true`.
    #[must_use]
    pub fn payments_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.payments_enabled = value.into_optional();
        self
    }

    /// Whether the user may use communities. Default: `true`.
    #[must_use]
    pub fn communities_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.communities_enabled = value.into_optional();
        self
    }

    /// Whether the user may export payments. Default: `true`.
    #[must_use]
    pub fn export_payments_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.export_payments_enabled = value.into_optional();
        self
    }

    /// Whether the user may change many opportunities at once.
    #[must_use]
    pub fn opportunities_bulk_actions_enabled(
        mut self,
        value: impl IntoOptional<bool>,
    ) -> Self {
        self.opportunities_bulk_actions_enabled = value.into_optional();
        self
    }

    /// Whether the user may manage certificates.
    #[must_use]
    pub fn certificates_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.certificates_enabled = value.into_optional();
        self
    }

    /// Whether the user may use the media storage.
    #[must_use]
    pub fn media_storage_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.media_storage_enabled = value.into_optional();
        self
    }

    /// Whether the user may see reports.
    #[must_use]
    pub fn reporting_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.reporting_enabled = value.into_optional();
        self
    }

    /// Whether the user may publish ads.
    #[must_use]
    pub fn ad_publishing_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ad_publishing_enabled = value.into_optional();
        self
    }

    /// Whether the user may only view ads.
    #[must_use]
    pub fn ad_publishing_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.ad_publishing_read_only = value.into_optional();
        self
    }

    /// Whether the user may host websites with `WordPress`.
    #[must_use]
    pub fn wordpress_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.wordpress_enabled = value.into_optional();
        self
    }

    /// Whether the user may only view custom menu links.
    #[must_use]
    pub fn custom_menu_link_read_only(mut self, value: impl IntoOptional<bool>) -> Self {
        self.custom_menu_link_read_only = value.into_optional();
        self
    }

    /// Whether the user may edit custom menu links.
    #[must_use]
    pub fn custom_menu_link_write(mut self, value: impl IntoOptional<bool>) -> Self {
        self.custom_menu_link_write = value.into_optional();
        self
    }

    /// Whether the user may use `gokollab`.
    #[must_use]
    pub fn gokollab_enabled(mut self, value: impl IntoOptional<bool>) -> Self {
        self.gokollab_enabled = value.into_optional();
        self
    }

    /// Sets a member of another key. A key that has a field is rejected when the value is sent.
    #[must_use]
    pub fn others(mut self, key: impl Into<String>, value: bool) -> Self {
        self.others.insert(key.into(), value);
        self
    }
}

impl Decode for Permissions {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Permissions")?;
        Some(Self {
            campaigns_enabled: object.optional("campaignsEnabled"),
            campaigns_read_only: object.optional("campaignsReadOnly"),
            contacts_enabled: object.optional("contactsEnabled"),
            workflows_enabled: object.optional("workflowsEnabled"),
            workflows_read_only: object.optional("workflowsReadOnly"),
            triggers_enabled: object.optional("triggersEnabled"),
            funnels_enabled: object.optional("funnelsEnabled"),
            websites_enabled: object.optional("websitesEnabled"),
            opportunities_enabled: object.optional("opportunitiesEnabled"),
            dashboard_stats_enabled: object.optional("dashboardStatsEnabled"),
            bulk_requests_enabled: object.optional("bulkRequestsEnabled"),
            appointments_enabled: object.optional("appointmentsEnabled"),
            reviews_enabled: object.optional("reviewsEnabled"),
            online_listings_enabled: object.optional("onlineListingsEnabled"),
            phone_call_enabled: object.optional("phoneCallEnabled"),
            conversations_enabled: object.optional("conversationsEnabled"),
            assigned_data_only: object.optional("assignedDataOnly"),
            adwords_reporting_enabled: object.optional("adwordsReportingEnabled"),
            membership_enabled: object.optional("membershipEnabled"),
            facebook_ads_reporting_enabled: object
                .optional("facebookAdsReportingEnabled"),
            attributions_reporting_enabled: object
                .optional("attributionsReportingEnabled"),
            settings_enabled: object.optional("settingsEnabled"),
            tags_enabled: object.optional("tagsEnabled"),
            lead_value_enabled: object.optional("leadValueEnabled"),
            marketing_enabled: object.optional("marketingEnabled"),
            agent_reporting_enabled: object.optional("agentReportingEnabled"),
            bot_service: object.optional("botService"),
            social_planner: object.optional("socialPlanner"),
            blogging_enabled: object.optional("bloggingEnabled"),
            invoice_enabled: object.optional("invoiceEnabled"),
            affiliate_manager_enabled: object.optional("affiliateManagerEnabled"),
            content_ai_enabled: object.optional("contentAiEnabled"),
            refunds_enabled: object.optional("refundsEnabled"),
            record_payment_enabled: object.optional("recordPaymentEnabled"),
            cancel_subscription_enabled: object.optional("cancelSubscriptionEnabled"),
            payments_enabled: object.optional("paymentsEnabled"),
            communities_enabled: object.optional("communitiesEnabled"),
            export_payments_enabled: object.optional("exportPaymentsEnabled"),
            opportunities_bulk_actions_enabled: object
                .optional("opportunitiesBulkActionsEnabled"),
            certificates_enabled: object.optional("certificatesEnabled"),
            media_storage_enabled: object.optional("mediaStorageEnabled"),
            reporting_enabled: object.optional("reportingEnabled"),
            ad_publishing_enabled: object.optional("adPublishingEnabled"),
            ad_publishing_read_only: object.optional("adPublishingReadOnly"),
            wordpress_enabled: object.optional("wordpressEnabled"),
            custom_menu_link_read_only: object.optional("customMenuLinkReadOnly"),
            custom_menu_link_write: object.optional("customMenuLinkWrite"),
            gokollab_enabled: object.optional("gokollabEnabled"),
            others: object
                .others(
                    &[
                        "campaignsEnabled",
                        "campaignsReadOnly",
                        "contactsEnabled",
                        "workflowsEnabled",
                        "workflowsReadOnly",
                        "triggersEnabled",
                        "funnelsEnabled",
                        "websitesEnabled",
                        "opportunitiesEnabled",
                        "dashboardStatsEnabled",
                        "bulkRequestsEnabled",
                        "appointmentsEnabled",
                        "reviewsEnabled",
                        "onlineListingsEnabled",
                        "phoneCallEnabled",
                        "conversationsEnabled",
                        "assignedDataOnly",
                        "adwordsReportingEnabled",
                        "membershipEnabled",
                        "facebookAdsReportingEnabled",
                        "attributionsReportingEnabled",
                        "settingsEnabled",
                        "tagsEnabled",
                        "leadValueEnabled",
                        "marketingEnabled",
                        "agentReportingEnabled",
                        "botService",
                        "socialPlanner",
                        "bloggingEnabled",
                        "invoiceEnabled",
                        "affiliateManagerEnabled",
                        "contentAiEnabled",
                        "refundsEnabled",
                        "recordPaymentEnabled",
                        "cancelSubscriptionEnabled",
                        "paymentsEnabled",
                        "communitiesEnabled",
                        "exportPaymentsEnabled",
                        "opportunitiesBulkActionsEnabled",
                        "certificatesEnabled",
                        "mediaStorageEnabled",
                        "reportingEnabled",
                        "adPublishingEnabled",
                        "adPublishingReadOnly",
                        "wordpressEnabled",
                        "customMenuLinkReadOnly",
                        "customMenuLinkWrite",
                        "gokollabEnabled",
                    ],
                ),
            extra: object.extra(),
        })
    }
}

impl Encode for Permissions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("campaignsEnabled", &self.campaigns_enabled);
        object.field("campaignsReadOnly", &self.campaigns_read_only);
        object.field("contactsEnabled", &self.contacts_enabled);
        object.field("workflowsEnabled", &self.workflows_enabled);
        object.field("workflowsReadOnly", &self.workflows_read_only);
        object.field("triggersEnabled", &self.triggers_enabled);
        object.field("funnelsEnabled", &self.funnels_enabled);
        object.field("websitesEnabled", &self.websites_enabled);
        object.field("opportunitiesEnabled", &self.opportunities_enabled);
        object.field("dashboardStatsEnabled", &self.dashboard_stats_enabled);
        object.field("bulkRequestsEnabled", &self.bulk_requests_enabled);
        object.field("appointmentsEnabled", &self.appointments_enabled);
        object.field("reviewsEnabled", &self.reviews_enabled);
        object.field("onlineListingsEnabled", &self.online_listings_enabled);
        object.field("phoneCallEnabled", &self.phone_call_enabled);
        object.field("conversationsEnabled", &self.conversations_enabled);
        object.field("assignedDataOnly", &self.assigned_data_only);
        object.field("adwordsReportingEnabled", &self.adwords_reporting_enabled);
        object.field("membershipEnabled", &self.membership_enabled);
        object
            .field("facebookAdsReportingEnabled", &self.facebook_ads_reporting_enabled);
        object
            .field("attributionsReportingEnabled", &self.attributions_reporting_enabled);
        object.field("settingsEnabled", &self.settings_enabled);
        object.field("tagsEnabled", &self.tags_enabled);
        object.field("leadValueEnabled", &self.lead_value_enabled);
        object.field("marketingEnabled", &self.marketing_enabled);
        object.field("agentReportingEnabled", &self.agent_reporting_enabled);
        object.field("botService", &self.bot_service);
        object.field("socialPlanner", &self.social_planner);
        object.field("bloggingEnabled", &self.blogging_enabled);
        object.field("invoiceEnabled", &self.invoice_enabled);
        object.field("affiliateManagerEnabled", &self.affiliate_manager_enabled);
        object.field("contentAiEnabled", &self.content_ai_enabled);
        object.field("refundsEnabled", &self.refunds_enabled);
        object.field("recordPaymentEnabled", &self.record_payment_enabled);
        object.field("cancelSubscriptionEnabled", &self.cancel_subscription_enabled);
        object.field("paymentsEnabled", &self.payments_enabled);
        object.field("communitiesEnabled", &self.communities_enabled);
        object.field("exportPaymentsEnabled", &self.export_payments_enabled);
        object
            .field(
                "opportunitiesBulkActionsEnabled",
                &self.opportunities_bulk_actions_enabled,
            );
        object.field("certificatesEnabled", &self.certificates_enabled);
        object.field("mediaStorageEnabled", &self.media_storage_enabled);
        object.field("reportingEnabled", &self.reporting_enabled);
        object.field("adPublishingEnabled", &self.ad_publishing_enabled);
        object.field("adPublishingReadOnly", &self.ad_publishing_read_only);
        object.field("wordpressEnabled", &self.wordpress_enabled);
        object.field("customMenuLinkReadOnly", &self.custom_menu_link_read_only);
        object.field("customMenuLinkWrite", &self.custom_menu_link_write);
        object.field("gokollabEnabled", &self.gokollab_enabled);
        object
            .others(
                &self.others,
                &[
                    "campaignsEnabled",
                    "campaignsReadOnly",
                    "contactsEnabled",
                    "workflowsEnabled",
                    "workflowsReadOnly",
                    "triggersEnabled",
                    "funnelsEnabled",
                    "websitesEnabled",
                    "opportunitiesEnabled",
                    "dashboardStatsEnabled",
                    "bulkRequestsEnabled",
                    "appointmentsEnabled",
                    "reviewsEnabled",
                    "onlineListingsEnabled",
                    "phoneCallEnabled",
                    "conversationsEnabled",
                    "assignedDataOnly",
                    "adwordsReportingEnabled",
                    "membershipEnabled",
                    "facebookAdsReportingEnabled",
                    "attributionsReportingEnabled",
                    "settingsEnabled",
                    "tagsEnabled",
                    "leadValueEnabled",
                    "marketingEnabled",
                    "agentReportingEnabled",
                    "botService",
                    "socialPlanner",
                    "bloggingEnabled",
                    "invoiceEnabled",
                    "affiliateManagerEnabled",
                    "contentAiEnabled",
                    "refundsEnabled",
                    "recordPaymentEnabled",
                    "cancelSubscriptionEnabled",
                    "paymentsEnabled",
                    "communitiesEnabled",
                    "exportPaymentsEnabled",
                    "opportunitiesBulkActionsEnabled",
                    "certificatesEnabled",
                    "mediaStorageEnabled",
                    "reportingEnabled",
                    "adPublishingEnabled",
                    "adPublishingReadOnly",
                    "wordpressEnabled",
                    "customMenuLinkReadOnly",
                    "customMenuLinkWrite",
                    "gokollabEnabled",
                ],
            );
    }
}

/// Role of a user, and the locations that the user has access to.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// Level of the user: `account` for a location, `agency` for the company.
    pub type_: Option<UserType>,
    /// Role within the account: `admin` or `user`.
    pub role: Option<UserRole>,
    /// Ids of the locations that the user has access to.
    ///
    /// Example: `["ve9EPM428h8vShlRW1KT"]`.
    pub location_ids: Vec<LocationId>,
    /// Whether the user has access to certain locations only.
    pub restrict_sub_account: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Role {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Role")?;
        Some(Self {
            type_: object.optional("type"),
            role: object.optional("role"),
            location_ids: object.list("locationIds"),
            restrict_sub_account: object.optional("restrictSubAccount"),
            extra: object.extra(),
        })
    }
}

/// Level of the user: `account` for a location, `agency` for the company.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UserType {
    /// `account`
    Account,
    /// `agency`
    Agency,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UserType {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "account",
            Self::Agency => "agency",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "account" => Self::Account,
            "agency" => Self::Agency,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Role within the account: `admin` or `user`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum UserRole {
    /// `admin`
    Admin,
    /// `user`
    User,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl UserRole {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::User => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UserRole {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "admin" => Self::Admin,
            "user" => Self::User,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// Language of the user interface for the user.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum PlatformLanguage {
    /// `en_US`
    EnUs,
    /// `es`
    Es,
    /// `fr_CA`
    FrCa,
    /// `fr_FR`
    FrFr,
    /// `nl`
    Nl,
    /// `de`
    De,
    /// `pt_PT`
    PtPt,
    /// `pt_BR`
    PtBr,
    /// `it`
    It,
    /// `sv`
    Sv,
    /// `da`
    Da,
    /// `fi`
    Fi,
    /// `no`
    No,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl PlatformLanguage {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnUs => "en_US",
            Self::Es => "es",
            Self::FrCa => "fr_CA",
            Self::FrFr => "fr_FR",
            Self::Nl => "nl",
            Self::De => "de",
            Self::PtPt => "pt_PT",
            Self::PtBr => "pt_BR",
            Self::It => "it",
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Fi => "fi",
            Self::No => "no",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PlatformLanguage {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "en_US" => Self::EnUs,
            "es" => Self::Es,
            "fr_CA" => Self::FrCa,
            "fr_FR" => Self::FrFr,
            "nl" => Self::Nl,
            "de" => Self::De,
            "pt_PT" => Self::PtPt,
            "pt_BR" => Self::PtBr,
            "it" => Self::It,
            "sv" => Self::Sv,
            "da" => Self::Da,
            "fi" => Self::Fi,
            "no" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    UserSearch, Permissions,
}

impl_debug_fields! {
    Role { type_, role, location_ids, restrict_sub_account },
}

impl_default! {
    Permissions, Role,
}

impl_extra! {
    UserSearch, Permissions,
}

open_enum! {
    UserType, UserRole, PlatformLanguage,
}

open_enum_decode! {
    UserType, UserRole, PlatformLanguage,
}

open_enum_encode! {
    UserType, UserRole, PlatformLanguage,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    UserType, UserRole, PlatformLanguage,
}
