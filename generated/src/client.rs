//! The client: where every call starts.

use std::ops::Deref;

use highlevel_runtime::{BuildError, ClientBuilder, TokenSource};

/// A client of the HighLevel API.
///
/// It is cheap to clone, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    runtime: highlevel_runtime::Client,
}

impl Client {
    /// Returns a builder to configure a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Creates a client with the token and the base URL of the environment: see [`ClientBuilder::from_env`] for the variables.
    ///
    /// # Errors
    ///
    /// Fails if no token is set, or if a value cannot be used. The message names the variable and does not show its value.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a client that takes its tokens from `source` and shares everything else with this one.
    #[must_use]
    pub fn with_token_source(&self, source: impl TokenSource + 'static) -> Self {
        self.runtime.with_token_source(source).into()
    }

    /// Returns the Ad Manager API, version 2.
    #[cfg(feature = "ad-manager")]
    pub fn ad_manager(&self) -> crate::ad_manager::AdManager<'_> {
        crate::ad_manager::AdManager::new(&self.runtime)
    }

    /// Returns the Affiliate Manager API, version 2.
    #[cfg(feature = "affiliate-manager")]
    pub fn affiliate_manager(&self) -> crate::affiliate_manager::AffiliateManager<'_> {
        crate::affiliate_manager::AffiliateManager::new(&self.runtime)
    }

    /// Returns the Agent Studio API, version 2.
    #[cfg(feature = "agent-studio")]
    pub fn agent_studio(&self) -> crate::agent_studio::AgentStudio<'_> {
        crate::agent_studio::AgentStudio::new(&self.runtime)
    }

    /// Returns the Associations API, version 2.
    #[cfg(feature = "associations")]
    pub fn associations(&self) -> crate::associations::Associations<'_> {
        crate::associations::Associations::new(&self.runtime)
    }

    /// Returns the Blogs API, version 2.
    #[cfg(feature = "blogs")]
    pub fn blogs(&self) -> crate::blogs::Blogs<'_> {
        crate::blogs::Blogs::new(&self.runtime)
    }

    /// Returns the Brand Boards API, version 2.
    #[cfg(feature = "brand-boards")]
    pub fn brand_boards(&self) -> crate::brand_boards::BrandBoards<'_> {
        crate::brand_boards::BrandBoards::new(&self.runtime)
    }

    /// Returns the Businesses API, version 2.
    #[cfg(feature = "businesses")]
    pub fn businesses(&self) -> crate::businesses::Businesses<'_> {
        crate::businesses::Businesses::new(&self.runtime)
    }

    /// Returns the Calendars API, version 2.
    #[cfg(feature = "calendars")]
    pub fn calendars(&self) -> crate::calendars::Calendars<'_> {
        crate::calendars::Calendars::new(&self.runtime)
    }

    /// Returns the Campaigns API, version 2.
    #[cfg(feature = "campaigns")]
    pub fn campaigns(&self) -> crate::campaigns::Campaigns<'_> {
        crate::campaigns::Campaigns::new(&self.runtime)
    }

    /// Returns the Companies API, version 2.
    #[cfg(feature = "companies")]
    pub fn companies(&self) -> crate::companies::Companies<'_> {
        crate::companies::Companies::new(&self.runtime)
    }

    /// Returns the Contacts API, version 2.
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> crate::contacts::Contacts<'_> {
        crate::contacts::Contacts::new(&self.runtime)
    }

    /// Returns the Conversation AI API, version 2.
    #[cfg(feature = "conversation-ai")]
    pub fn conversation_ai(&self) -> crate::conversation_ai::ConversationAi<'_> {
        crate::conversation_ai::ConversationAi::new(&self.runtime)
    }

    /// Returns the Conversations API, version 2.
    #[cfg(feature = "conversations")]
    pub fn conversations(&self) -> crate::conversations::Conversations<'_> {
        crate::conversations::Conversations::new(&self.runtime)
    }

    /// Returns the Courses API, version 2.
    #[cfg(feature = "courses")]
    pub fn courses(&self) -> crate::courses::Courses<'_> {
        crate::courses::Courses::new(&self.runtime)
    }

    /// Returns the Custom Fields API, version 2.
    #[cfg(feature = "custom-fields")]
    pub fn custom_fields(&self) -> crate::custom_fields::CustomFields<'_> {
        crate::custom_fields::CustomFields::new(&self.runtime)
    }

    /// Returns the Custom Menus API, version 2.
    #[cfg(feature = "custom-menus")]
    pub fn custom_menus(&self) -> crate::custom_menus::CustomMenus<'_> {
        crate::custom_menus::CustomMenus::new(&self.runtime)
    }

    /// Returns the Email ISV API, version 2.
    #[cfg(feature = "email-isv")]
    pub fn email_isv(&self) -> crate::email_isv::EmailIsv<'_> {
        crate::email_isv::EmailIsv::new(&self.runtime)
    }

    /// Returns the Emails API, version 2.
    #[cfg(feature = "emails")]
    pub fn emails(&self) -> crate::emails::Emails<'_> {
        crate::emails::Emails::new(&self.runtime)
    }

    /// Returns the Forms API, version 2.
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> crate::forms::Forms<'_> {
        crate::forms::Forms::new(&self.runtime)
    }

    /// Returns the Funnels API, version 2.
    #[cfg(feature = "funnels")]
    pub fn funnels(&self) -> crate::funnels::Funnels<'_> {
        crate::funnels::Funnels::new(&self.runtime)
    }

    /// Returns the Invoices API, version 2.
    #[cfg(feature = "invoices")]
    pub fn invoices(&self) -> crate::invoices::Invoices<'_> {
        crate::invoices::Invoices::new(&self.runtime)
    }

    /// Returns the Knowledge Base API, version 2.
    #[cfg(feature = "knowledge-base")]
    pub fn knowledge_base(&self) -> crate::knowledge_base::KnowledgeBase<'_> {
        crate::knowledge_base::KnowledgeBase::new(&self.runtime)
    }

    /// Returns the Links API, version 2.
    #[cfg(feature = "links")]
    pub fn links(&self) -> crate::links::Links<'_> {
        crate::links::Links::new(&self.runtime)
    }

    /// Returns the Locations API, version 2.
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> crate::locations::Locations<'_> {
        crate::locations::Locations::new(&self.runtime)
    }

    /// Returns the Marketplace API, version 2.
    #[cfg(feature = "marketplace")]
    pub fn marketplace(&self) -> crate::marketplace::Marketplace<'_> {
        crate::marketplace::Marketplace::new(&self.runtime)
    }

    /// Returns the Media API, version 2.
    #[doc(alias = "medias")]
    #[cfg(feature = "media")]
    pub fn media(&self) -> crate::media::Media<'_> {
        crate::media::Media::new(&self.runtime)
    }

    /// Returns the OAuth API, version 2.
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> crate::oauth::Oauth<'_> {
        crate::oauth::Oauth::new(&self.runtime)
    }

    /// Returns the Objects API, version 2.
    #[cfg(feature = "objects")]
    pub fn objects(&self) -> crate::objects::Objects<'_> {
        crate::objects::Objects::new(&self.runtime)
    }

    /// Returns the Opportunities API, version 2.
    #[cfg(feature = "opportunities")]
    pub fn opportunities(&self) -> crate::opportunities::Opportunities<'_> {
        crate::opportunities::Opportunities::new(&self.runtime)
    }

    /// Returns the Payments API, version 2.
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> crate::payments::Payments<'_> {
        crate::payments::Payments::new(&self.runtime)
    }

    /// Returns the Phone System API, version 2.
    #[cfg(feature = "phone-system")]
    pub fn phone_system(&self) -> crate::phone_system::PhoneSystem<'_> {
        crate::phone_system::PhoneSystem::new(&self.runtime)
    }

    /// Returns the Products API, version 2.
    #[cfg(feature = "products")]
    pub fn products(&self) -> crate::products::Products<'_> {
        crate::products::Products::new(&self.runtime)
    }

    /// Returns the Proposals API, version 2.
    #[cfg(feature = "proposals")]
    pub fn proposals(&self) -> crate::proposals::Proposals<'_> {
        crate::proposals::Proposals::new(&self.runtime)
    }

    /// Returns the SaaS API, version 2.
    #[doc(alias = "saas_api")]
    #[cfg(feature = "saas")]
    pub fn saas(&self) -> crate::saas::Saas<'_> {
        crate::saas::Saas::new(&self.runtime)
    }

    /// Returns the Snapshots API, version 2.
    #[cfg(feature = "snapshots")]
    pub fn snapshots(&self) -> crate::snapshots::Snapshots<'_> {
        crate::snapshots::Snapshots::new(&self.runtime)
    }

    /// Returns the Social Planner API, version 2.
    #[cfg(feature = "social-planner")]
    pub fn social_planner(&self) -> crate::social_planner::SocialPlanner<'_> {
        crate::social_planner::SocialPlanner::new(&self.runtime)
    }

    /// Returns the Store API, version 2.
    #[cfg(feature = "store")]
    pub fn store(&self) -> crate::store::Store<'_> {
        crate::store::Store::new(&self.runtime)
    }

    /// Returns the Surveys API, version 2.
    #[cfg(feature = "surveys")]
    pub fn surveys(&self) -> crate::surveys::Surveys<'_> {
        crate::surveys::Surveys::new(&self.runtime)
    }

    /// Returns the Users API, version 2.
    #[cfg(feature = "users")]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users::new(&self.runtime)
    }

    /// Returns the Voice AI API, version 2.
    #[cfg(feature = "voice-ai")]
    pub fn voice_ai(&self) -> crate::voice_ai::VoiceAi<'_> {
        crate::voice_ai::VoiceAi::new(&self.runtime)
    }

    /// Returns the Workflows API, version 2.
    #[cfg(feature = "workflows")]
    pub fn workflows(&self) -> crate::workflows::Workflows<'_> {
        crate::workflows::Workflows::new(&self.runtime)
    }

    /// Returns the Ad Publishing API, version 3.
    #[doc(alias = "ad_manager")]
    #[cfg(feature = "v3-ad-publishing")]
    pub fn v3_ad_publishing(&self) -> crate::v3::ad_publishing::AdPublishing<'_> {
        crate::v3::ad_publishing::AdPublishing::new(&self.runtime)
    }

    /// Returns the Affiliate Manager API, version 3.
    #[cfg(feature = "v3-affiliate-manager")]
    pub fn v3_affiliate_manager(
        &self,
    ) -> crate::v3::affiliate_manager::AffiliateManager<'_> {
        crate::v3::affiliate_manager::AffiliateManager::new(&self.runtime)
    }

    /// Returns the Agent Studio API, version 3.
    #[cfg(feature = "v3-agent-studio")]
    pub fn v3_agent_studio(&self) -> crate::v3::agent_studio::AgentStudio<'_> {
        crate::v3::agent_studio::AgentStudio::new(&self.runtime)
    }

    /// Returns the Associations API, version 3.
    #[cfg(feature = "v3-associations")]
    pub fn v3_associations(&self) -> crate::v3::associations::Associations<'_> {
        crate::v3::associations::Associations::new(&self.runtime)
    }

    /// Returns the Blogs API, version 3.
    #[cfg(feature = "v3-blogs")]
    pub fn v3_blogs(&self) -> crate::v3::blogs::Blogs<'_> {
        crate::v3::blogs::Blogs::new(&self.runtime)
    }

    /// Returns the Brand Boards API, version 3.
    #[cfg(feature = "v3-brand-boards")]
    pub fn v3_brand_boards(&self) -> crate::v3::brand_boards::BrandBoards<'_> {
        crate::v3::brand_boards::BrandBoards::new(&self.runtime)
    }

    /// Returns the Businesses API, version 3.
    #[cfg(feature = "v3-businesses")]
    pub fn v3_businesses(&self) -> crate::v3::businesses::Businesses<'_> {
        crate::v3::businesses::Businesses::new(&self.runtime)
    }

    /// Returns the Calendars API, version 3.
    #[cfg(feature = "v3-calendars")]
    pub fn v3_calendars(&self) -> crate::v3::calendars::Calendars<'_> {
        crate::v3::calendars::Calendars::new(&self.runtime)
    }

    /// Returns the Campaigns API, version 3.
    #[cfg(feature = "v3-campaigns")]
    pub fn v3_campaigns(&self) -> crate::v3::campaigns::Campaigns<'_> {
        crate::v3::campaigns::Campaigns::new(&self.runtime)
    }

    /// Returns the Chat Widget API, version 3.
    #[cfg(feature = "v3-chat-widget")]
    pub fn v3_chat_widget(&self) -> crate::v3::chat_widget::ChatWidget<'_> {
        crate::v3::chat_widget::ChatWidget::new(&self.runtime)
    }

    /// Returns the Companies API, version 3.
    #[cfg(feature = "v3-companies")]
    pub fn v3_companies(&self) -> crate::v3::companies::Companies<'_> {
        crate::v3::companies::Companies::new(&self.runtime)
    }

    /// Returns the Contacts API, version 3.
    #[cfg(feature = "v3-contacts")]
    pub fn v3_contacts(&self) -> crate::v3::contacts::Contacts<'_> {
        crate::v3::contacts::Contacts::new(&self.runtime)
    }

    /// Returns the Conversation AI API, version 3.
    #[cfg(feature = "v3-conversation-ai")]
    pub fn v3_conversation_ai(&self) -> crate::v3::conversation_ai::ConversationAi<'_> {
        crate::v3::conversation_ai::ConversationAi::new(&self.runtime)
    }

    /// Returns the Conversations API, version 3.
    #[cfg(feature = "v3-conversations")]
    pub fn v3_conversations(&self) -> crate::v3::conversations::Conversations<'_> {
        crate::v3::conversations::Conversations::new(&self.runtime)
    }

    /// Returns the Courses API, version 3.
    #[cfg(feature = "v3-courses")]
    pub fn v3_courses(&self) -> crate::v3::courses::Courses<'_> {
        crate::v3::courses::Courses::new(&self.runtime)
    }

    /// Returns the Custom Fields API, version 3.
    #[cfg(feature = "v3-custom-fields")]
    pub fn v3_custom_fields(&self) -> crate::v3::custom_fields::CustomFields<'_> {
        crate::v3::custom_fields::CustomFields::new(&self.runtime)
    }

    /// Returns the Custom Menus API, version 3.
    #[cfg(feature = "v3-custom-menus")]
    pub fn v3_custom_menus(&self) -> crate::v3::custom_menus::CustomMenus<'_> {
        crate::v3::custom_menus::CustomMenus::new(&self.runtime)
    }

    /// Returns the Email ISV API, version 3.
    #[cfg(feature = "v3-email-isv")]
    pub fn v3_email_isv(&self) -> crate::v3::email_isv::EmailIsv<'_> {
        crate::v3::email_isv::EmailIsv::new(&self.runtime)
    }

    /// Returns the Emails API, version 3.
    #[cfg(feature = "v3-emails")]
    pub fn v3_emails(&self) -> crate::v3::emails::Emails<'_> {
        crate::v3::emails::Emails::new(&self.runtime)
    }

    /// Returns the Forms API, version 3.
    #[cfg(feature = "v3-forms")]
    pub fn v3_forms(&self) -> crate::v3::forms::Forms<'_> {
        crate::v3::forms::Forms::new(&self.runtime)
    }

    /// Returns the Funnels API, version 3.
    #[cfg(feature = "v3-funnels")]
    pub fn v3_funnels(&self) -> crate::v3::funnels::Funnels<'_> {
        crate::v3::funnels::Funnels::new(&self.runtime)
    }

    /// Returns the Invoices API, version 3.
    #[cfg(feature = "v3-invoices")]
    pub fn v3_invoices(&self) -> crate::v3::invoices::Invoices<'_> {
        crate::v3::invoices::Invoices::new(&self.runtime)
    }

    /// Returns the Knowledge Base API, version 3.
    #[cfg(feature = "v3-knowledge-base")]
    pub fn v3_knowledge_base(&self) -> crate::v3::knowledge_base::KnowledgeBase<'_> {
        crate::v3::knowledge_base::KnowledgeBase::new(&self.runtime)
    }

    /// Returns the Links API, version 3.
    #[cfg(feature = "v3-links")]
    pub fn v3_links(&self) -> crate::v3::links::Links<'_> {
        crate::v3::links::Links::new(&self.runtime)
    }

    /// Returns the Locations API, version 3.
    #[cfg(feature = "v3-locations")]
    pub fn v3_locations(&self) -> crate::v3::locations::Locations<'_> {
        crate::v3::locations::Locations::new(&self.runtime)
    }

    /// Returns the Marketplace API, version 3.
    #[cfg(feature = "v3-marketplace")]
    pub fn v3_marketplace(&self) -> crate::v3::marketplace::Marketplace<'_> {
        crate::v3::marketplace::Marketplace::new(&self.runtime)
    }

    /// Returns the Media API, version 3.
    #[doc(alias = "medias")]
    #[cfg(feature = "v3-media")]
    pub fn v3_media(&self) -> crate::v3::media::Media<'_> {
        crate::v3::media::Media::new(&self.runtime)
    }

    /// Returns the OAuth API, version 3.
    #[cfg(feature = "v3-oauth")]
    pub fn v3_oauth(&self) -> crate::v3::oauth::Oauth<'_> {
        crate::v3::oauth::Oauth::new(&self.runtime)
    }

    /// Returns the Objects API, version 3.
    #[cfg(feature = "v3-objects")]
    pub fn v3_objects(&self) -> crate::v3::objects::Objects<'_> {
        crate::v3::objects::Objects::new(&self.runtime)
    }

    /// Returns the Opportunities API, version 3.
    #[cfg(feature = "v3-opportunities")]
    pub fn v3_opportunities(&self) -> crate::v3::opportunities::Opportunities<'_> {
        crate::v3::opportunities::Opportunities::new(&self.runtime)
    }

    /// Returns the Payments API, version 3.
    #[cfg(feature = "v3-payments")]
    pub fn v3_payments(&self) -> crate::v3::payments::Payments<'_> {
        crate::v3::payments::Payments::new(&self.runtime)
    }

    /// Returns the Phone System API, version 3.
    #[cfg(feature = "v3-phone-system")]
    pub fn v3_phone_system(&self) -> crate::v3::phone_system::PhoneSystem<'_> {
        crate::v3::phone_system::PhoneSystem::new(&self.runtime)
    }

    /// Returns the Products API, version 3.
    #[cfg(feature = "v3-products")]
    pub fn v3_products(&self) -> crate::v3::products::Products<'_> {
        crate::v3::products::Products::new(&self.runtime)
    }

    /// Returns the Proposals API, version 3.
    #[cfg(feature = "v3-proposals")]
    pub fn v3_proposals(&self) -> crate::v3::proposals::Proposals<'_> {
        crate::v3::proposals::Proposals::new(&self.runtime)
    }

    /// Returns the SaaS API, version 3.
    #[cfg(feature = "v3-saas")]
    pub fn v3_saas(&self) -> crate::v3::saas::Saas<'_> {
        crate::v3::saas::Saas::new(&self.runtime)
    }

    /// Returns the Snapshots API, version 3.
    #[cfg(feature = "v3-snapshots")]
    pub fn v3_snapshots(&self) -> crate::v3::snapshots::Snapshots<'_> {
        crate::v3::snapshots::Snapshots::new(&self.runtime)
    }

    /// Returns the Social Planner API, version 3.
    #[cfg(feature = "v3-social-planner")]
    pub fn v3_social_planner(&self) -> crate::v3::social_planner::SocialPlanner<'_> {
        crate::v3::social_planner::SocialPlanner::new(&self.runtime)
    }

    /// Returns the Store API, version 3.
    #[cfg(feature = "v3-store")]
    pub fn v3_store(&self) -> crate::v3::store::Store<'_> {
        crate::v3::store::Store::new(&self.runtime)
    }

    /// Returns the Surveys API, version 3.
    #[cfg(feature = "v3-surveys")]
    pub fn v3_surveys(&self) -> crate::v3::surveys::Surveys<'_> {
        crate::v3::surveys::Surveys::new(&self.runtime)
    }

    /// Returns the Users API, version 3.
    #[cfg(feature = "v3-users")]
    pub fn v3_users(&self) -> crate::v3::users::Users<'_> {
        crate::v3::users::Users::new(&self.runtime)
    }

    /// Returns the Voice AI API, version 3.
    #[cfg(feature = "v3-voice-ai")]
    pub fn v3_voice_ai(&self) -> crate::v3::voice_ai::VoiceAi<'_> {
        crate::v3::voice_ai::VoiceAi::new(&self.runtime)
    }

    /// Returns the Workflows API, version 3.
    #[cfg(feature = "v3-workflows")]
    pub fn v3_workflows(&self) -> crate::v3::workflows::Workflows<'_> {
        crate::v3::workflows::Workflows::new(&self.runtime)
    }
}

impl From<highlevel_runtime::Client> for Client {
    fn from(runtime: highlevel_runtime::Client) -> Self {
        Self { runtime }
    }
}

impl Deref for Client {
    type Target = highlevel_runtime::Client;

    fn deref(&self) -> &Self::Target {
        &self.runtime
    }
}
