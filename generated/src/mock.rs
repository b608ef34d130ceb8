//! A local mock server of HighLevel for tests: see [`Mock`].

use std::ops::Deref;

use highlevel_runtime::ClientBuilder;
use highlevel_mock::Listed;

use crate::Client;

#[doc(inline)]
pub use highlevel_mock::{
    Example, Expect, FromJson, MockOperation, MockResponse, RawRequest, Times, Unmatched,
};

/// A local mock server of HighLevel, whose responses a test defines with the types of the operations.
///
/// It is a real HTTP server with a thread of its own, so it works in any test, with or without a Tokio runtime.
/// Dropping it stops the server, and panics if an expectation with a count was not met.
///
/// Expectations on an operation are tried in the order of their definition. The first that matches the request and is
/// not exhausted responds. A request that matches none receives a 501, whose message says why, and is kept
/// in [`unmatched`](Mock#method.unmatched). A request selects its operation by method, path and
/// `Version`; if several versions of an API document the same, the expectations on each apply.
#[derive(Debug)]
pub struct Mock {
    runtime: highlevel_mock::Mock,
}

impl Mock {
    /// Starts a mock.
    ///
    /// # Panics
    ///
    /// Panics when the loopback has no free port, or when no thread can be started.
    #[must_use = "the mock stops when it is dropped"]
    pub fn start() -> Self {
        Self {
            runtime: highlevel_mock::Mock::start(OPERATIONS),
        }
    }

    /// Returns a client that calls the mock.
    pub fn client(&self) -> Client {
        self.runtime.client()
    }

    /// Returns a builder of a client that calls the mock, for example to set a timeout or a token.
    ///
    /// The client does not retry, so that a test sees every response; `retry(RetryPolicy::new())` enables the default
    /// policy.
    ///
    /// Every operation accepts its token. With `Token::location` or `Token::company` a test checks
    /// whether the operations that it calls accept such a token.
    pub fn client_builder(&self) -> ClientBuilder<Client> {
        self.runtime.client_builder()
    }

    /// Returns the mock of the Ad Manager API, version 2.
    #[cfg(feature = "ad-manager")]
    pub fn ad_manager(&self) -> crate::ad_manager::mock::AdManager<'_> {
        crate::ad_manager::mock::AdManager::new(&self.runtime)
    }

    /// Returns the mock of the Affiliate Manager API, version 2.
    #[cfg(feature = "affiliate-manager")]
    pub fn affiliate_manager(
        &self,
    ) -> crate::affiliate_manager::mock::AffiliateManager<'_> {
        crate::affiliate_manager::mock::AffiliateManager::new(&self.runtime)
    }

    /// Returns the mock of the Agent Studio API, version 2.
    #[cfg(feature = "agent-studio")]
    pub fn agent_studio(&self) -> crate::agent_studio::mock::AgentStudio<'_> {
        crate::agent_studio::mock::AgentStudio::new(&self.runtime)
    }

    /// Returns the mock of the Associations API, version 2.
    #[cfg(feature = "associations")]
    pub fn associations(&self) -> crate::associations::mock::Associations<'_> {
        crate::associations::mock::Associations::new(&self.runtime)
    }

    /// Returns the mock of the Blogs API, version 2.
    #[cfg(feature = "blogs")]
    pub fn blogs(&self) -> crate::blogs::mock::Blogs<'_> {
        crate::blogs::mock::Blogs::new(&self.runtime)
    }

    /// Returns the mock of the Brand Boards API, version 2.
    #[cfg(feature = "brand-boards")]
    pub fn brand_boards(&self) -> crate::brand_boards::mock::BrandBoards<'_> {
        crate::brand_boards::mock::BrandBoards::new(&self.runtime)
    }

    /// Returns the mock of the Businesses API, version 2.
    #[cfg(feature = "businesses")]
    pub fn businesses(&self) -> crate::businesses::mock::Businesses<'_> {
        crate::businesses::mock::Businesses::new(&self.runtime)
    }

    /// Returns the mock of the Calendars API, version 2.
    #[cfg(feature = "calendars")]
    pub fn calendars(&self) -> crate::calendars::mock::Calendars<'_> {
        crate::calendars::mock::Calendars::new(&self.runtime)
    }

    /// Returns the mock of the Campaigns API, version 2.
    #[cfg(feature = "campaigns")]
    pub fn campaigns(&self) -> crate::campaigns::mock::Campaigns<'_> {
        crate::campaigns::mock::Campaigns::new(&self.runtime)
    }

    /// Returns the mock of the Companies API, version 2.
    #[cfg(feature = "companies")]
    pub fn companies(&self) -> crate::companies::mock::Companies<'_> {
        crate::companies::mock::Companies::new(&self.runtime)
    }

    /// Returns the mock of the Contacts API, version 2.
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> crate::contacts::mock::Contacts<'_> {
        crate::contacts::mock::Contacts::new(&self.runtime)
    }

    /// Returns the mock of the Conversation AI API, version 2.
    #[cfg(feature = "conversation-ai")]
    pub fn conversation_ai(&self) -> crate::conversation_ai::mock::ConversationAi<'_> {
        crate::conversation_ai::mock::ConversationAi::new(&self.runtime)
    }

    /// Returns the mock of the Conversations API, version 2.
    #[cfg(feature = "conversations")]
    pub fn conversations(&self) -> crate::conversations::mock::Conversations<'_> {
        crate::conversations::mock::Conversations::new(&self.runtime)
    }

    /// Returns the mock of the Courses API, version 2.
    #[cfg(feature = "courses")]
    pub fn courses(&self) -> crate::courses::mock::Courses<'_> {
        crate::courses::mock::Courses::new(&self.runtime)
    }

    /// Returns the mock of the Custom Fields API, version 2.
    #[cfg(feature = "custom-fields")]
    pub fn custom_fields(&self) -> crate::custom_fields::mock::CustomFields<'_> {
        crate::custom_fields::mock::CustomFields::new(&self.runtime)
    }

    /// Returns the mock of the Custom Menus API, version 2.
    #[cfg(feature = "custom-menus")]
    pub fn custom_menus(&self) -> crate::custom_menus::mock::CustomMenus<'_> {
        crate::custom_menus::mock::CustomMenus::new(&self.runtime)
    }

    /// Returns the mock of the Email ISV API, version 2.
    #[cfg(feature = "email-isv")]
    pub fn email_isv(&self) -> crate::email_isv::mock::EmailIsv<'_> {
        crate::email_isv::mock::EmailIsv::new(&self.runtime)
    }

    /// Returns the mock of the Emails API, version 2.
    #[cfg(feature = "emails")]
    pub fn emails(&self) -> crate::emails::mock::Emails<'_> {
        crate::emails::mock::Emails::new(&self.runtime)
    }

    /// Returns the mock of the Forms API, version 2.
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> crate::forms::mock::Forms<'_> {
        crate::forms::mock::Forms::new(&self.runtime)
    }

    /// Returns the mock of the Funnels API, version 2.
    #[cfg(feature = "funnels")]
    pub fn funnels(&self) -> crate::funnels::mock::Funnels<'_> {
        crate::funnels::mock::Funnels::new(&self.runtime)
    }

    /// Returns the mock of the Invoices API, version 2.
    #[cfg(feature = "invoices")]
    pub fn invoices(&self) -> crate::invoices::mock::Invoices<'_> {
        crate::invoices::mock::Invoices::new(&self.runtime)
    }

    /// Returns the mock of the Knowledge Base API, version 2.
    #[cfg(feature = "knowledge-base")]
    pub fn knowledge_base(&self) -> crate::knowledge_base::mock::KnowledgeBase<'_> {
        crate::knowledge_base::mock::KnowledgeBase::new(&self.runtime)
    }

    /// Returns the mock of the Links API, version 2.
    #[cfg(feature = "links")]
    pub fn links(&self) -> crate::links::mock::Links<'_> {
        crate::links::mock::Links::new(&self.runtime)
    }

    /// Returns the mock of the Locations API, version 2.
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> crate::locations::mock::Locations<'_> {
        crate::locations::mock::Locations::new(&self.runtime)
    }

    /// Returns the mock of the Marketplace API, version 2.
    #[cfg(feature = "marketplace")]
    pub fn marketplace(&self) -> crate::marketplace::mock::Marketplace<'_> {
        crate::marketplace::mock::Marketplace::new(&self.runtime)
    }

    /// Returns the mock of the Media API, version 2.
    #[doc(alias = "medias")]
    #[cfg(feature = "media")]
    pub fn media(&self) -> crate::media::mock::Media<'_> {
        crate::media::mock::Media::new(&self.runtime)
    }

    /// Returns the mock of the OAuth API, version 2.
    #[cfg(feature = "oauth")]
    pub fn oauth(&self) -> crate::oauth::mock::Oauth<'_> {
        crate::oauth::mock::Oauth::new(&self.runtime)
    }

    /// Returns the mock of the Objects API, version 2.
    #[cfg(feature = "objects")]
    pub fn objects(&self) -> crate::objects::mock::Objects<'_> {
        crate::objects::mock::Objects::new(&self.runtime)
    }

    /// Returns the mock of the Opportunities API, version 2.
    #[cfg(feature = "opportunities")]
    pub fn opportunities(&self) -> crate::opportunities::mock::Opportunities<'_> {
        crate::opportunities::mock::Opportunities::new(&self.runtime)
    }

    /// Returns the mock of the Payments API, version 2.
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> crate::payments::mock::Payments<'_> {
        crate::payments::mock::Payments::new(&self.runtime)
    }

    /// Returns the mock of the Phone System API, version 2.
    #[cfg(feature = "phone-system")]
    pub fn phone_system(&self) -> crate::phone_system::mock::PhoneSystem<'_> {
        crate::phone_system::mock::PhoneSystem::new(&self.runtime)
    }

    /// Returns the mock of the Products API, version 2.
    #[cfg(feature = "products")]
    pub fn products(&self) -> crate::products::mock::Products<'_> {
        crate::products::mock::Products::new(&self.runtime)
    }

    /// Returns the mock of the Proposals API, version 2.
    #[cfg(feature = "proposals")]
    pub fn proposals(&self) -> crate::proposals::mock::Proposals<'_> {
        crate::proposals::mock::Proposals::new(&self.runtime)
    }

    /// Returns the mock of the SaaS API, version 2.
    #[doc(alias = "saas_api")]
    #[cfg(feature = "saas")]
    pub fn saas(&self) -> crate::saas::mock::Saas<'_> {
        crate::saas::mock::Saas::new(&self.runtime)
    }

    /// Returns the mock of the Snapshots API, version 2.
    #[cfg(feature = "snapshots")]
    pub fn snapshots(&self) -> crate::snapshots::mock::Snapshots<'_> {
        crate::snapshots::mock::Snapshots::new(&self.runtime)
    }

    /// Returns the mock of the Social Planner API, version 2.
    #[cfg(feature = "social-planner")]
    pub fn social_planner(&self) -> crate::social_planner::mock::SocialPlanner<'_> {
        crate::social_planner::mock::SocialPlanner::new(&self.runtime)
    }

    /// Returns the mock of the Store API, version 2.
    #[cfg(feature = "store")]
    pub fn store(&self) -> crate::store::mock::Store<'_> {
        crate::store::mock::Store::new(&self.runtime)
    }

    /// Returns the mock of the Surveys API, version 2.
    #[cfg(feature = "surveys")]
    pub fn surveys(&self) -> crate::surveys::mock::Surveys<'_> {
        crate::surveys::mock::Surveys::new(&self.runtime)
    }

    /// Returns the mock of the Users API, version 2.
    #[cfg(feature = "users")]
    pub fn users(&self) -> crate::users::mock::Users<'_> {
        crate::users::mock::Users::new(&self.runtime)
    }

    /// Returns the mock of the Voice AI API, version 2.
    #[cfg(feature = "voice-ai")]
    pub fn voice_ai(&self) -> crate::voice_ai::mock::VoiceAi<'_> {
        crate::voice_ai::mock::VoiceAi::new(&self.runtime)
    }

    /// Returns the mock of the Workflows API, version 2.
    #[cfg(feature = "workflows")]
    pub fn workflows(&self) -> crate::workflows::mock::Workflows<'_> {
        crate::workflows::mock::Workflows::new(&self.runtime)
    }

    /// Returns the mock of the Ad Publishing API, version 3.
    #[doc(alias = "ad_manager")]
    #[cfg(feature = "v3-ad-publishing")]
    pub fn v3_ad_publishing(&self) -> crate::v3::ad_publishing::mock::AdPublishing<'_> {
        crate::v3::ad_publishing::mock::AdPublishing::new(&self.runtime)
    }

    /// Returns the mock of the Affiliate Manager API, version 3.
    #[cfg(feature = "v3-affiliate-manager")]
    pub fn v3_affiliate_manager(
        &self,
    ) -> crate::v3::affiliate_manager::mock::AffiliateManager<'_> {
        crate::v3::affiliate_manager::mock::AffiliateManager::new(&self.runtime)
    }

    /// Returns the mock of the Agent Studio API, version 3.
    #[cfg(feature = "v3-agent-studio")]
    pub fn v3_agent_studio(&self) -> crate::v3::agent_studio::mock::AgentStudio<'_> {
        crate::v3::agent_studio::mock::AgentStudio::new(&self.runtime)
    }

    /// Returns the mock of the Associations API, version 3.
    #[cfg(feature = "v3-associations")]
    pub fn v3_associations(&self) -> crate::v3::associations::mock::Associations<'_> {
        crate::v3::associations::mock::Associations::new(&self.runtime)
    }

    /// Returns the mock of the Blogs API, version 3.
    #[cfg(feature = "v3-blogs")]
    pub fn v3_blogs(&self) -> crate::v3::blogs::mock::Blogs<'_> {
        crate::v3::blogs::mock::Blogs::new(&self.runtime)
    }

    /// Returns the mock of the Brand Boards API, version 3.
    #[cfg(feature = "v3-brand-boards")]
    pub fn v3_brand_boards(&self) -> crate::v3::brand_boards::mock::BrandBoards<'_> {
        crate::v3::brand_boards::mock::BrandBoards::new(&self.runtime)
    }

    /// Returns the mock of the Businesses API, version 3.
    #[cfg(feature = "v3-businesses")]
    pub fn v3_businesses(&self) -> crate::v3::businesses::mock::Businesses<'_> {
        crate::v3::businesses::mock::Businesses::new(&self.runtime)
    }

    /// Returns the mock of the Calendars API, version 3.
    #[cfg(feature = "v3-calendars")]
    pub fn v3_calendars(&self) -> crate::v3::calendars::mock::Calendars<'_> {
        crate::v3::calendars::mock::Calendars::new(&self.runtime)
    }

    /// Returns the mock of the Campaigns API, version 3.
    #[cfg(feature = "v3-campaigns")]
    pub fn v3_campaigns(&self) -> crate::v3::campaigns::mock::Campaigns<'_> {
        crate::v3::campaigns::mock::Campaigns::new(&self.runtime)
    }

    /// Returns the mock of the Chat Widget API, version 3.
    #[cfg(feature = "v3-chat-widget")]
    pub fn v3_chat_widget(&self) -> crate::v3::chat_widget::mock::ChatWidget<'_> {
        crate::v3::chat_widget::mock::ChatWidget::new(&self.runtime)
    }

    /// Returns the mock of the Companies API, version 3.
    #[cfg(feature = "v3-companies")]
    pub fn v3_companies(&self) -> crate::v3::companies::mock::Companies<'_> {
        crate::v3::companies::mock::Companies::new(&self.runtime)
    }

    /// Returns the mock of the Contacts API, version 3.
    #[cfg(feature = "v3-contacts")]
    pub fn v3_contacts(&self) -> crate::v3::contacts::mock::Contacts<'_> {
        crate::v3::contacts::mock::Contacts::new(&self.runtime)
    }

    /// Returns the mock of the Conversation AI API, version 3.
    #[cfg(feature = "v3-conversation-ai")]
    pub fn v3_conversation_ai(
        &self,
    ) -> crate::v3::conversation_ai::mock::ConversationAi<'_> {
        crate::v3::conversation_ai::mock::ConversationAi::new(&self.runtime)
    }

    /// Returns the mock of the Conversations API, version 3.
    #[cfg(feature = "v3-conversations")]
    pub fn v3_conversations(&self) -> crate::v3::conversations::mock::Conversations<'_> {
        crate::v3::conversations::mock::Conversations::new(&self.runtime)
    }

    /// Returns the mock of the Courses API, version 3.
    #[cfg(feature = "v3-courses")]
    pub fn v3_courses(&self) -> crate::v3::courses::mock::Courses<'_> {
        crate::v3::courses::mock::Courses::new(&self.runtime)
    }

    /// Returns the mock of the Custom Fields API, version 3.
    #[cfg(feature = "v3-custom-fields")]
    pub fn v3_custom_fields(&self) -> crate::v3::custom_fields::mock::CustomFields<'_> {
        crate::v3::custom_fields::mock::CustomFields::new(&self.runtime)
    }

    /// Returns the mock of the Custom Menus API, version 3.
    #[cfg(feature = "v3-custom-menus")]
    pub fn v3_custom_menus(&self) -> crate::v3::custom_menus::mock::CustomMenus<'_> {
        crate::v3::custom_menus::mock::CustomMenus::new(&self.runtime)
    }

    /// Returns the mock of the Email ISV API, version 3.
    #[cfg(feature = "v3-email-isv")]
    pub fn v3_email_isv(&self) -> crate::v3::email_isv::mock::EmailIsv<'_> {
        crate::v3::email_isv::mock::EmailIsv::new(&self.runtime)
    }

    /// Returns the mock of the Emails API, version 3.
    #[cfg(feature = "v3-emails")]
    pub fn v3_emails(&self) -> crate::v3::emails::mock::Emails<'_> {
        crate::v3::emails::mock::Emails::new(&self.runtime)
    }

    /// Returns the mock of the Forms API, version 3.
    #[cfg(feature = "v3-forms")]
    pub fn v3_forms(&self) -> crate::v3::forms::mock::Forms<'_> {
        crate::v3::forms::mock::Forms::new(&self.runtime)
    }

    /// Returns the mock of the Funnels API, version 3.
    #[cfg(feature = "v3-funnels")]
    pub fn v3_funnels(&self) -> crate::v3::funnels::mock::Funnels<'_> {
        crate::v3::funnels::mock::Funnels::new(&self.runtime)
    }

    /// Returns the mock of the Invoices API, version 3.
    #[cfg(feature = "v3-invoices")]
    pub fn v3_invoices(&self) -> crate::v3::invoices::mock::Invoices<'_> {
        crate::v3::invoices::mock::Invoices::new(&self.runtime)
    }

    /// Returns the mock of the Knowledge Base API, version 3.
    #[cfg(feature = "v3-knowledge-base")]
    pub fn v3_knowledge_base(
        &self,
    ) -> crate::v3::knowledge_base::mock::KnowledgeBase<'_> {
        crate::v3::knowledge_base::mock::KnowledgeBase::new(&self.runtime)
    }

    /// Returns the mock of the Links API, version 3.
    #[cfg(feature = "v3-links")]
    pub fn v3_links(&self) -> crate::v3::links::mock::Links<'_> {
        crate::v3::links::mock::Links::new(&self.runtime)
    }

    /// Returns the mock of the Locations API, version 3.
    #[cfg(feature = "v3-locations")]
    pub fn v3_locations(&self) -> crate::v3::locations::mock::Locations<'_> {
        crate::v3::locations::mock::Locations::new(&self.runtime)
    }

    /// Returns the mock of the Marketplace API, version 3.
    #[cfg(feature = "v3-marketplace")]
    pub fn v3_marketplace(&self) -> crate::v3::marketplace::mock::Marketplace<'_> {
        crate::v3::marketplace::mock::Marketplace::new(&self.runtime)
    }

    /// Returns the mock of the Media API, version 3.
    #[doc(alias = "medias")]
    #[cfg(feature = "v3-media")]
    pub fn v3_media(&self) -> crate::v3::media::mock::Media<'_> {
        crate::v3::media::mock::Media::new(&self.runtime)
    }

    /// Returns the mock of the OAuth API, version 3.
    #[cfg(feature = "v3-oauth")]
    pub fn v3_oauth(&self) -> crate::v3::oauth::mock::Oauth<'_> {
        crate::v3::oauth::mock::Oauth::new(&self.runtime)
    }

    /// Returns the mock of the Objects API, version 3.
    #[cfg(feature = "v3-objects")]
    pub fn v3_objects(&self) -> crate::v3::objects::mock::Objects<'_> {
        crate::v3::objects::mock::Objects::new(&self.runtime)
    }

    /// Returns the mock of the Opportunities API, version 3.
    #[cfg(feature = "v3-opportunities")]
    pub fn v3_opportunities(&self) -> crate::v3::opportunities::mock::Opportunities<'_> {
        crate::v3::opportunities::mock::Opportunities::new(&self.runtime)
    }

    /// Returns the mock of the Payments API, version 3.
    #[cfg(feature = "v3-payments")]
    pub fn v3_payments(&self) -> crate::v3::payments::mock::Payments<'_> {
        crate::v3::payments::mock::Payments::new(&self.runtime)
    }

    /// Returns the mock of the Phone System API, version 3.
    #[cfg(feature = "v3-phone-system")]
    pub fn v3_phone_system(&self) -> crate::v3::phone_system::mock::PhoneSystem<'_> {
        crate::v3::phone_system::mock::PhoneSystem::new(&self.runtime)
    }

    /// Returns the mock of the Products API, version 3.
    #[cfg(feature = "v3-products")]
    pub fn v3_products(&self) -> crate::v3::products::mock::Products<'_> {
        crate::v3::products::mock::Products::new(&self.runtime)
    }

    /// Returns the mock of the Proposals API, version 3.
    #[cfg(feature = "v3-proposals")]
    pub fn v3_proposals(&self) -> crate::v3::proposals::mock::Proposals<'_> {
        crate::v3::proposals::mock::Proposals::new(&self.runtime)
    }

    /// Returns the mock of the SaaS API, version 3.
    #[cfg(feature = "v3-saas")]
    pub fn v3_saas(&self) -> crate::v3::saas::mock::Saas<'_> {
        crate::v3::saas::mock::Saas::new(&self.runtime)
    }

    /// Returns the mock of the Snapshots API, version 3.
    #[cfg(feature = "v3-snapshots")]
    pub fn v3_snapshots(&self) -> crate::v3::snapshots::mock::Snapshots<'_> {
        crate::v3::snapshots::mock::Snapshots::new(&self.runtime)
    }

    /// Returns the mock of the Social Planner API, version 3.
    #[cfg(feature = "v3-social-planner")]
    pub fn v3_social_planner(
        &self,
    ) -> crate::v3::social_planner::mock::SocialPlanner<'_> {
        crate::v3::social_planner::mock::SocialPlanner::new(&self.runtime)
    }

    /// Returns the mock of the Store API, version 3.
    #[cfg(feature = "v3-store")]
    pub fn v3_store(&self) -> crate::v3::store::mock::Store<'_> {
        crate::v3::store::mock::Store::new(&self.runtime)
    }

    /// Returns the mock of the Surveys API, version 3.
    #[cfg(feature = "v3-surveys")]
    pub fn v3_surveys(&self) -> crate::v3::surveys::mock::Surveys<'_> {
        crate::v3::surveys::mock::Surveys::new(&self.runtime)
    }

    /// Returns the mock of the Users API, version 3.
    #[cfg(feature = "v3-users")]
    pub fn v3_users(&self) -> crate::v3::users::mock::Users<'_> {
        crate::v3::users::mock::Users::new(&self.runtime)
    }

    /// Returns the mock of the Voice AI API, version 3.
    #[cfg(feature = "v3-voice-ai")]
    pub fn v3_voice_ai(&self) -> crate::v3::voice_ai::mock::VoiceAi<'_> {
        crate::v3::voice_ai::mock::VoiceAi::new(&self.runtime)
    }

    /// Returns the mock of the Workflows API, version 3.
    #[cfg(feature = "v3-workflows")]
    pub fn v3_workflows(&self) -> crate::v3::workflows::mock::Workflows<'_> {
        crate::v3::workflows::mock::Workflows::new(&self.runtime)
    }
}

impl Deref for Mock {
    type Target = highlevel_mock::Mock;

    fn deref(&self) -> &Self::Target {
        &self.runtime
    }
}

/// The operations of all enabled APIs, one list per API.
const OPERATIONS: &[&[Listed]] = &[
    #[cfg(feature = "ad-manager")]
    crate::ad_manager::mock::OPERATIONS,
    #[cfg(feature = "affiliate-manager")]
    crate::affiliate_manager::mock::OPERATIONS,
    #[cfg(feature = "agent-studio")]
    crate::agent_studio::mock::OPERATIONS,
    #[cfg(feature = "associations")]
    crate::associations::mock::OPERATIONS,
    #[cfg(feature = "blogs")]
    crate::blogs::mock::OPERATIONS,
    #[cfg(feature = "brand-boards")]
    crate::brand_boards::mock::OPERATIONS,
    #[cfg(feature = "businesses")]
    crate::businesses::mock::OPERATIONS,
    #[cfg(feature = "calendars")]
    crate::calendars::mock::OPERATIONS,
    #[cfg(feature = "campaigns")]
    crate::campaigns::mock::OPERATIONS,
    #[cfg(feature = "companies")]
    crate::companies::mock::OPERATIONS,
    #[cfg(feature = "contacts")]
    crate::contacts::mock::OPERATIONS,
    #[cfg(feature = "conversation-ai")]
    crate::conversation_ai::mock::OPERATIONS,
    #[cfg(feature = "conversations")]
    crate::conversations::mock::OPERATIONS,
    #[cfg(feature = "courses")]
    crate::courses::mock::OPERATIONS,
    #[cfg(feature = "custom-fields")]
    crate::custom_fields::mock::OPERATIONS,
    #[cfg(feature = "custom-menus")]
    crate::custom_menus::mock::OPERATIONS,
    #[cfg(feature = "email-isv")]
    crate::email_isv::mock::OPERATIONS,
    #[cfg(feature = "emails")]
    crate::emails::mock::OPERATIONS,
    #[cfg(feature = "forms")]
    crate::forms::mock::OPERATIONS,
    #[cfg(feature = "funnels")]
    crate::funnels::mock::OPERATIONS,
    #[cfg(feature = "invoices")]
    crate::invoices::mock::OPERATIONS,
    #[cfg(feature = "knowledge-base")]
    crate::knowledge_base::mock::OPERATIONS,
    #[cfg(feature = "links")]
    crate::links::mock::OPERATIONS,
    #[cfg(feature = "locations")]
    crate::locations::mock::OPERATIONS,
    #[cfg(feature = "marketplace")]
    crate::marketplace::mock::OPERATIONS,
    #[cfg(feature = "media")]
    crate::media::mock::OPERATIONS,
    #[cfg(feature = "oauth")]
    crate::oauth::mock::OPERATIONS,
    #[cfg(feature = "objects")]
    crate::objects::mock::OPERATIONS,
    #[cfg(feature = "opportunities")]
    crate::opportunities::mock::OPERATIONS,
    #[cfg(feature = "payments")]
    crate::payments::mock::OPERATIONS,
    #[cfg(feature = "phone-system")]
    crate::phone_system::mock::OPERATIONS,
    #[cfg(feature = "products")]
    crate::products::mock::OPERATIONS,
    #[cfg(feature = "proposals")]
    crate::proposals::mock::OPERATIONS,
    #[cfg(feature = "saas")]
    crate::saas::mock::OPERATIONS,
    #[cfg(feature = "snapshots")]
    crate::snapshots::mock::OPERATIONS,
    #[cfg(feature = "social-planner")]
    crate::social_planner::mock::OPERATIONS,
    #[cfg(feature = "store")]
    crate::store::mock::OPERATIONS,
    #[cfg(feature = "surveys")]
    crate::surveys::mock::OPERATIONS,
    #[cfg(feature = "users")]
    crate::users::mock::OPERATIONS,
    #[cfg(feature = "voice-ai")]
    crate::voice_ai::mock::OPERATIONS,
    #[cfg(feature = "workflows")]
    crate::workflows::mock::OPERATIONS,
    #[cfg(feature = "v3-ad-publishing")]
    crate::v3::ad_publishing::mock::OPERATIONS,
    #[cfg(feature = "v3-affiliate-manager")]
    crate::v3::affiliate_manager::mock::OPERATIONS,
    #[cfg(feature = "v3-agent-studio")]
    crate::v3::agent_studio::mock::OPERATIONS,
    #[cfg(feature = "v3-associations")]
    crate::v3::associations::mock::OPERATIONS,
    #[cfg(feature = "v3-blogs")]
    crate::v3::blogs::mock::OPERATIONS,
    #[cfg(feature = "v3-brand-boards")]
    crate::v3::brand_boards::mock::OPERATIONS,
    #[cfg(feature = "v3-businesses")]
    crate::v3::businesses::mock::OPERATIONS,
    #[cfg(feature = "v3-calendars")]
    crate::v3::calendars::mock::OPERATIONS,
    #[cfg(feature = "v3-campaigns")]
    crate::v3::campaigns::mock::OPERATIONS,
    #[cfg(feature = "v3-chat-widget")]
    crate::v3::chat_widget::mock::OPERATIONS,
    #[cfg(feature = "v3-companies")]
    crate::v3::companies::mock::OPERATIONS,
    #[cfg(feature = "v3-contacts")]
    crate::v3::contacts::mock::OPERATIONS,
    #[cfg(feature = "v3-conversation-ai")]
    crate::v3::conversation_ai::mock::OPERATIONS,
    #[cfg(feature = "v3-conversations")]
    crate::v3::conversations::mock::OPERATIONS,
    #[cfg(feature = "v3-courses")]
    crate::v3::courses::mock::OPERATIONS,
    #[cfg(feature = "v3-custom-fields")]
    crate::v3::custom_fields::mock::OPERATIONS,
    #[cfg(feature = "v3-custom-menus")]
    crate::v3::custom_menus::mock::OPERATIONS,
    #[cfg(feature = "v3-email-isv")]
    crate::v3::email_isv::mock::OPERATIONS,
    #[cfg(feature = "v3-emails")]
    crate::v3::emails::mock::OPERATIONS,
    #[cfg(feature = "v3-forms")]
    crate::v3::forms::mock::OPERATIONS,
    #[cfg(feature = "v3-funnels")]
    crate::v3::funnels::mock::OPERATIONS,
    #[cfg(feature = "v3-invoices")]
    crate::v3::invoices::mock::OPERATIONS,
    #[cfg(feature = "v3-knowledge-base")]
    crate::v3::knowledge_base::mock::OPERATIONS,
    #[cfg(feature = "v3-links")]
    crate::v3::links::mock::OPERATIONS,
    #[cfg(feature = "v3-locations")]
    crate::v3::locations::mock::OPERATIONS,
    #[cfg(feature = "v3-marketplace")]
    crate::v3::marketplace::mock::OPERATIONS,
    #[cfg(feature = "v3-media")]
    crate::v3::media::mock::OPERATIONS,
    #[cfg(feature = "v3-oauth")]
    crate::v3::oauth::mock::OPERATIONS,
    #[cfg(feature = "v3-objects")]
    crate::v3::objects::mock::OPERATIONS,
    #[cfg(feature = "v3-opportunities")]
    crate::v3::opportunities::mock::OPERATIONS,
    #[cfg(feature = "v3-payments")]
    crate::v3::payments::mock::OPERATIONS,
    #[cfg(feature = "v3-phone-system")]
    crate::v3::phone_system::mock::OPERATIONS,
    #[cfg(feature = "v3-products")]
    crate::v3::products::mock::OPERATIONS,
    #[cfg(feature = "v3-proposals")]
    crate::v3::proposals::mock::OPERATIONS,
    #[cfg(feature = "v3-saas")]
    crate::v3::saas::mock::OPERATIONS,
    #[cfg(feature = "v3-snapshots")]
    crate::v3::snapshots::mock::OPERATIONS,
    #[cfg(feature = "v3-social-planner")]
    crate::v3::social_planner::mock::OPERATIONS,
    #[cfg(feature = "v3-store")]
    crate::v3::store::mock::OPERATIONS,
    #[cfg(feature = "v3-surveys")]
    crate::v3::surveys::mock::OPERATIONS,
    #[cfg(feature = "v3-users")]
    crate::v3::users::mock::OPERATIONS,
    #[cfg(feature = "v3-voice-ai")]
    crate::v3::voice_ai::mock::OPERATIONS,
    #[cfg(feature = "v3-workflows")]
    crate::v3::workflows::mock::OPERATIONS,
];
