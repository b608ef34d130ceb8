//! Every operation as data: [`all`] lists them, and further functions search them.
//!
//! ```
//! use highlevel::operations;
//!
//! for operation in operations::all().filter(|operation| operation.deprecated.is_none()) {
//!     println!("{} {}: {}", operation.method, operation.path, operation.summary);
//! }
//! ```
//!
//! With all features these are 1203 operations that the reference lists, and 2 that it does not. Each module has a table of its own.
//!
//! | module | API | operations |
//! | --- | --- | ---: |
#![cfg_attr(
    feature = "ad-manager",
    doc = " | [`ad_manager`](crate::ad_manager) | Ad Manager, version 2 | 94 |"
)]
#![cfg_attr(
    feature = "affiliate-manager",
    doc = " | [`affiliate_manager`](crate::affiliate_manager) | Affiliate Manager, version 2 | 4 |"
)]
#![cfg_attr(
    feature = "agent-studio",
    doc = " | [`agent_studio`](crate::agent_studio) | Agent Studio, version 2 | 11 |"
)]
#![cfg_attr(
    feature = "associations",
    doc = " | [`associations`](crate::associations) | Associations, version 2 | 10 |"
)]
#![cfg_attr(
    feature = "blogs",
    doc = " | [`blogs`](crate::blogs) | Blogs, version 2 | 7 |"
)]
#![cfg_attr(
    feature = "brand-boards",
    doc = " | [`brand_boards`](crate::brand_boards) | Brand Boards, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "businesses",
    doc = " | [`businesses`](crate::businesses) | Businesses, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "calendars",
    doc = " | [`calendars`](crate::calendars) | Calendars, version 2 | 41 |"
)]
#![cfg_attr(
    feature = "campaigns",
    doc = " | [`campaigns`](crate::campaigns) | Campaigns, version 2 | 1 |"
)]
#![cfg_attr(
    feature = "companies",
    doc = " | [`companies`](crate::companies) | Companies, version 2 | 1 |"
)]
#![cfg_attr(
    feature = "contacts",
    doc = " | [`contacts`](crate::contacts) | Contacts, version 2 | 32 |"
)]
#![cfg_attr(
    feature = "conversation-ai",
    doc = " | [`conversation_ai`](crate::conversation_ai) | Conversation AI, version 2 | 12 |"
)]
#![cfg_attr(
    feature = "conversations",
    doc = " | [`conversations`](crate::conversations) | Conversations, version 2 | 29 |"
)]
#![cfg_attr(
    feature = "courses",
    doc = " | [`courses`](crate::courses) | Courses, version 2 | 1 |"
)]
#![cfg_attr(
    feature = "custom-fields",
    doc = " | [`custom_fields`](crate::custom_fields) | Custom Fields, version 2 | 8 |"
)]
#![cfg_attr(
    feature = "custom-menus",
    doc = " | [`custom_menus`](crate::custom_menus) | Custom Menus, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "email-isv",
    doc = " | [`email_isv`](crate::email_isv) | Email ISV, version 2 | 1 |"
)]
#![cfg_attr(
    feature = "emails",
    doc = " | [`emails`](crate::emails) | Emails, version 2 | 5 |"
)]
#![cfg_attr(
    feature = "forms",
    doc = " | [`forms`](crate::forms) | Forms, version 2 | 3 |"
)]
#![cfg_attr(
    feature = "funnels",
    doc = " | [`funnels`](crate::funnels) | Funnels, version 2 | 7 |"
)]
#![cfg_attr(
    feature = "invoices",
    doc = " | [`invoices`](crate::invoices) | Invoices, version 2 | 42 |"
)]
#![cfg_attr(
    feature = "knowledge-base",
    doc = " | [`knowledge_base`](crate::knowledge_base) | Knowledge Base, version 2 | 14 |"
)]
#![cfg_attr(
    feature = "links",
    doc = " | [`links`](crate::links) | Links, version 2 | 6 |"
)]
#![cfg_attr(
    feature = "locations",
    doc = " | [`locations`](crate::locations) | Locations, version 2 | 29 |"
)]
#![cfg_attr(
    feature = "marketplace",
    doc = " | [`marketplace`](crate::marketplace) | Marketplace, version 2 | 9 |"
)]
#![cfg_attr(
    feature = "media",
    doc = " | [`media`](crate::media) | Media, version 2 | 7 |"
)]
#![cfg_attr(
    feature = "oauth",
    doc = " | [`oauth`](crate::oauth) | OAuth, version 2 | 4 |"
)]
#![cfg_attr(
    feature = "objects",
    doc = " | [`objects`](crate::objects) | Objects, version 2 | 9 |"
)]
#![cfg_attr(
    feature = "opportunities",
    doc = " | [`opportunities`](crate::opportunities) | Opportunities, version 2 | 12 |"
)]
#![cfg_attr(
    feature = "payments",
    doc = " | [`payments`](crate::payments) | Payments, version 2 | 23 |"
)]
#![cfg_attr(
    feature = "phone-system",
    doc = " | [`phone_system`](crate::phone_system) | Phone System, version 2 | 4 |"
)]
#![cfg_attr(
    feature = "products",
    doc = " | [`products`](crate::products) | Products, version 2 | 27 |"
)]
#![cfg_attr(
    feature = "proposals",
    doc = " | [`proposals`](crate::proposals) | Proposals, version 2 | 4 |"
)]
#![cfg_attr(feature = "saas", doc = " | [`saas`](crate::saas) | SaaS, version 2 | 22 |")]
#![cfg_attr(
    feature = "snapshots",
    doc = " | [`snapshots`](crate::snapshots) | Snapshots, version 2 | 4 |"
)]
#![cfg_attr(
    feature = "social-planner",
    doc = " | [`social_planner`](crate::social_planner) | Social Planner, version 2 | 41 |"
)]
#![cfg_attr(
    feature = "store",
    doc = " | [`store`](crate::store) | Store, version 2 | 18 |"
)]
#![cfg_attr(
    feature = "surveys",
    doc = " | [`surveys`](crate::surveys) | Surveys, version 2 | 2 |"
)]
#![cfg_attr(
    feature = "users",
    doc = " | [`users`](crate::users) | Users, version 2 | 7 |"
)]
#![cfg_attr(
    feature = "voice-ai",
    doc = " | [`voice_ai`](crate::voice_ai) | Voice AI, version 2 | 11 |"
)]
#![cfg_attr(
    feature = "workflows",
    doc = " | [`workflows`](crate::workflows) | Workflows, version 2 | 1 |"
)]
#![cfg_attr(
    feature = "v3-ad-publishing",
    doc = " | [`v3::ad_publishing`](crate::v3::ad_publishing) | Ad Publishing, version 3 | 95 |"
)]
#![cfg_attr(
    feature = "v3-affiliate-manager",
    doc = " | [`v3::affiliate_manager`](crate::v3::affiliate_manager) | Affiliate Manager, version 3 | 4 |"
)]
#![cfg_attr(
    feature = "v3-agent-studio",
    doc = " | [`v3::agent_studio`](crate::v3::agent_studio) | Agent Studio, version 3 | 11 |"
)]
#![cfg_attr(
    feature = "v3-associations",
    doc = " | [`v3::associations`](crate::v3::associations) | Associations, version 3 | 10 |"
)]
#![cfg_attr(
    feature = "v3-blogs",
    doc = " | [`v3::blogs`](crate::v3::blogs) | Blogs, version 3 | 7 |"
)]
#![cfg_attr(
    feature = "v3-brand-boards",
    doc = " | [`v3::brand_boards`](crate::v3::brand_boards) | Brand Boards, version 3 | 11 |"
)]
#![cfg_attr(
    feature = "v3-businesses",
    doc = " | [`v3::businesses`](crate::v3::businesses) | Businesses, version 3 | 5 |"
)]
#![cfg_attr(
    feature = "v3-calendars",
    doc = " | [`v3::calendars`](crate::v3::calendars) | Calendars, version 3 | 59 |"
)]
#![cfg_attr(
    feature = "v3-campaigns",
    doc = " | [`v3::campaigns`](crate::v3::campaigns) | Campaigns, version 3 | 1 |"
)]
#![cfg_attr(
    feature = "v3-chat-widget",
    doc = " | [`v3::chat_widget`](crate::v3::chat_widget) | Chat Widget, version 3 | 8 |"
)]
#![cfg_attr(
    feature = "v3-companies",
    doc = " | [`v3::companies`](crate::v3::companies) | Companies, version 3 | 1 |"
)]
#![cfg_attr(
    feature = "v3-contacts",
    doc = " | [`v3::contacts`](crate::v3::contacts) | Contacts, version 3 | 31 |"
)]
#![cfg_attr(
    feature = "v3-conversation-ai",
    doc = " | [`v3::conversation_ai`](crate::v3::conversation_ai) | Conversation AI, version 3 | 12 |"
)]
#![cfg_attr(
    feature = "v3-conversations",
    doc = " | [`v3::conversations`](crate::v3::conversations) | Conversations, version 3 | 25 |"
)]
#![cfg_attr(
    feature = "v3-courses",
    doc = " | [`v3::courses`](crate::v3::courses) | Courses, version 3 | 1 |"
)]
#![cfg_attr(
    feature = "v3-custom-fields",
    doc = " | [`v3::custom_fields`](crate::v3::custom_fields) | Custom Fields, version 3 | 8 |"
)]
#![cfg_attr(
    feature = "v3-custom-menus",
    doc = " | [`v3::custom_menus`](crate::v3::custom_menus) | Custom Menus, version 3 | 5 |"
)]
#![cfg_attr(
    feature = "v3-email-isv",
    doc = " | [`v3::email_isv`](crate::v3::email_isv) | Email ISV, version 3 | 1 |"
)]
#![cfg_attr(
    feature = "v3-emails",
    doc = " | [`v3::emails`](crate::v3::emails) | Emails, version 3 | 18 |"
)]
#![cfg_attr(
    feature = "v3-forms",
    doc = " | [`v3::forms`](crate::v3::forms) | Forms, version 3 | 3 |"
)]
#![cfg_attr(
    feature = "v3-funnels",
    doc = " | [`v3::funnels`](crate::v3::funnels) | Funnels, version 3 | 7 |"
)]
#![cfg_attr(
    feature = "v3-invoices",
    doc = " | [`v3::invoices`](crate::v3::invoices) | Invoices, version 3 | 42 |"
)]
#![cfg_attr(
    feature = "v3-knowledge-base",
    doc = " | [`v3::knowledge_base`](crate::v3::knowledge_base) | Knowledge Base, version 3 | 14 |"
)]
#![cfg_attr(
    feature = "v3-links",
    doc = " | [`v3::links`](crate::v3::links) | Links, version 3 | 6 |"
)]
#![cfg_attr(
    feature = "v3-locations",
    doc = " | [`v3::locations`](crate::v3::locations) | Locations, version 3 | 32 |"
)]
#![cfg_attr(
    feature = "v3-marketplace",
    doc = " | [`v3::marketplace`](crate::v3::marketplace) | Marketplace, version 3 | 9 |"
)]
#![cfg_attr(
    feature = "v3-media",
    doc = " | [`v3::media`](crate::v3::media) | Media, version 3 | 7 |"
)]
#![cfg_attr(
    feature = "v3-oauth",
    doc = " | [`v3::oauth`](crate::v3::oauth) | OAuth, version 3 | 3 |"
)]
#![cfg_attr(
    feature = "v3-objects",
    doc = " | [`v3::objects`](crate::v3::objects) | Objects, version 3 | 9 |"
)]
#![cfg_attr(
    feature = "v3-opportunities",
    doc = " | [`v3::opportunities`](crate::v3::opportunities) | Opportunities, version 3 | 12 |"
)]
#![cfg_attr(
    feature = "v3-payments",
    doc = " | [`v3::payments`](crate::v3::payments) | Payments, version 3 | 23 |"
)]
#![cfg_attr(
    feature = "v3-phone-system",
    doc = " | [`v3::phone_system`](crate::v3::phone_system) | Phone System, version 3 | 4 |"
)]
#![cfg_attr(
    feature = "v3-products",
    doc = " | [`v3::products`](crate::v3::products) | Products, version 3 | 27 |"
)]
#![cfg_attr(
    feature = "v3-proposals",
    doc = " | [`v3::proposals`](crate::v3::proposals) | Proposals, version 3 | 4 |"
)]
#![cfg_attr(
    feature = "v3-saas",
    doc = " | [`v3::saas`](crate::v3::saas) | SaaS, version 3 | 25 |"
)]
#![cfg_attr(
    feature = "v3-snapshots",
    doc = " | [`v3::snapshots`](crate::v3::snapshots) | Snapshots, version 3 | 4 |"
)]
#![cfg_attr(
    feature = "v3-social-planner",
    doc = " | [`v3::social_planner`](crate::v3::social_planner) | Social Planner, version 3 | 45 |"
)]
#![cfg_attr(
    feature = "v3-store",
    doc = " | [`v3::store`](crate::v3::store) | Store, version 3 | 18 |"
)]
#![cfg_attr(
    feature = "v3-surveys",
    doc = " | [`v3::surveys`](crate::v3::surveys) | Surveys, version 3 | 2 |"
)]
#![cfg_attr(
    feature = "v3-users",
    doc = " | [`v3::users`](crate::v3::users) | Users, version 3 | 6 |"
)]
#![cfg_attr(
    feature = "v3-voice-ai",
    doc = " | [`v3::voice_ai`](crate::v3::voice_ai) | Voice AI, version 3 | 11 |"
)]
#![cfg_attr(
    feature = "v3-workflows",
    doc = " | [`v3::workflows`](crate::v3::workflows) | Workflows, version 3 | 1 |"
)]

use highlevel_runtime::{Metadata, operations_at};

/// The functions that list the operations of the APIs whose features are enabled.
const APIS: &[fn() -> &'static [&'static Metadata]] = &[
    #[cfg(feature = "ad-manager")]
    crate::ad_manager::operations::all,
    #[cfg(feature = "affiliate-manager")]
    crate::affiliate_manager::operations::all,
    #[cfg(feature = "agent-studio")]
    crate::agent_studio::operations::all,
    #[cfg(feature = "associations")]
    crate::associations::operations::all,
    #[cfg(feature = "blogs")]
    crate::blogs::operations::all,
    #[cfg(feature = "brand-boards")]
    crate::brand_boards::operations::all,
    #[cfg(feature = "businesses")]
    crate::businesses::operations::all,
    #[cfg(feature = "calendars")]
    crate::calendars::operations::all,
    #[cfg(feature = "campaigns")]
    crate::campaigns::operations::all,
    #[cfg(feature = "companies")]
    crate::companies::operations::all,
    #[cfg(feature = "contacts")]
    crate::contacts::operations::all,
    #[cfg(feature = "conversation-ai")]
    crate::conversation_ai::operations::all,
    #[cfg(feature = "conversations")]
    crate::conversations::operations::all,
    #[cfg(feature = "courses")]
    crate::courses::operations::all,
    #[cfg(feature = "custom-fields")]
    crate::custom_fields::operations::all,
    #[cfg(feature = "custom-menus")]
    crate::custom_menus::operations::all,
    #[cfg(feature = "email-isv")]
    crate::email_isv::operations::all,
    #[cfg(feature = "emails")]
    crate::emails::operations::all,
    #[cfg(feature = "forms")]
    crate::forms::operations::all,
    #[cfg(feature = "funnels")]
    crate::funnels::operations::all,
    #[cfg(feature = "invoices")]
    crate::invoices::operations::all,
    #[cfg(feature = "knowledge-base")]
    crate::knowledge_base::operations::all,
    #[cfg(feature = "links")]
    crate::links::operations::all,
    #[cfg(feature = "locations")]
    crate::locations::operations::all,
    #[cfg(feature = "marketplace")]
    crate::marketplace::operations::all,
    #[cfg(feature = "media")]
    crate::media::operations::all,
    #[cfg(feature = "oauth")]
    crate::oauth::operations::all,
    #[cfg(feature = "objects")]
    crate::objects::operations::all,
    #[cfg(feature = "opportunities")]
    crate::opportunities::operations::all,
    #[cfg(feature = "payments")]
    crate::payments::operations::all,
    #[cfg(feature = "phone-system")]
    crate::phone_system::operations::all,
    #[cfg(feature = "products")]
    crate::products::operations::all,
    #[cfg(feature = "proposals")]
    crate::proposals::operations::all,
    #[cfg(feature = "saas")]
    crate::saas::operations::all,
    #[cfg(feature = "snapshots")]
    crate::snapshots::operations::all,
    #[cfg(feature = "social-planner")]
    crate::social_planner::operations::all,
    #[cfg(feature = "store")]
    crate::store::operations::all,
    #[cfg(feature = "surveys")]
    crate::surveys::operations::all,
    #[cfg(feature = "users")]
    crate::users::operations::all,
    #[cfg(feature = "voice-ai")]
    crate::voice_ai::operations::all,
    #[cfg(feature = "workflows")]
    crate::workflows::operations::all,
    #[cfg(feature = "v3-ad-publishing")]
    crate::v3::ad_publishing::operations::all,
    #[cfg(feature = "v3-affiliate-manager")]
    crate::v3::affiliate_manager::operations::all,
    #[cfg(feature = "v3-agent-studio")]
    crate::v3::agent_studio::operations::all,
    #[cfg(feature = "v3-associations")]
    crate::v3::associations::operations::all,
    #[cfg(feature = "v3-blogs")]
    crate::v3::blogs::operations::all,
    #[cfg(feature = "v3-brand-boards")]
    crate::v3::brand_boards::operations::all,
    #[cfg(feature = "v3-businesses")]
    crate::v3::businesses::operations::all,
    #[cfg(feature = "v3-calendars")]
    crate::v3::calendars::operations::all,
    #[cfg(feature = "v3-campaigns")]
    crate::v3::campaigns::operations::all,
    #[cfg(feature = "v3-chat-widget")]
    crate::v3::chat_widget::operations::all,
    #[cfg(feature = "v3-companies")]
    crate::v3::companies::operations::all,
    #[cfg(feature = "v3-contacts")]
    crate::v3::contacts::operations::all,
    #[cfg(feature = "v3-conversation-ai")]
    crate::v3::conversation_ai::operations::all,
    #[cfg(feature = "v3-conversations")]
    crate::v3::conversations::operations::all,
    #[cfg(feature = "v3-courses")]
    crate::v3::courses::operations::all,
    #[cfg(feature = "v3-custom-fields")]
    crate::v3::custom_fields::operations::all,
    #[cfg(feature = "v3-custom-menus")]
    crate::v3::custom_menus::operations::all,
    #[cfg(feature = "v3-email-isv")]
    crate::v3::email_isv::operations::all,
    #[cfg(feature = "v3-emails")]
    crate::v3::emails::operations::all,
    #[cfg(feature = "v3-forms")]
    crate::v3::forms::operations::all,
    #[cfg(feature = "v3-funnels")]
    crate::v3::funnels::operations::all,
    #[cfg(feature = "v3-invoices")]
    crate::v3::invoices::operations::all,
    #[cfg(feature = "v3-knowledge-base")]
    crate::v3::knowledge_base::operations::all,
    #[cfg(feature = "v3-links")]
    crate::v3::links::operations::all,
    #[cfg(feature = "v3-locations")]
    crate::v3::locations::operations::all,
    #[cfg(feature = "v3-marketplace")]
    crate::v3::marketplace::operations::all,
    #[cfg(feature = "v3-media")]
    crate::v3::media::operations::all,
    #[cfg(feature = "v3-oauth")]
    crate::v3::oauth::operations::all,
    #[cfg(feature = "v3-objects")]
    crate::v3::objects::operations::all,
    #[cfg(feature = "v3-opportunities")]
    crate::v3::opportunities::operations::all,
    #[cfg(feature = "v3-payments")]
    crate::v3::payments::operations::all,
    #[cfg(feature = "v3-phone-system")]
    crate::v3::phone_system::operations::all,
    #[cfg(feature = "v3-products")]
    crate::v3::products::operations::all,
    #[cfg(feature = "v3-proposals")]
    crate::v3::proposals::operations::all,
    #[cfg(feature = "v3-saas")]
    crate::v3::saas::operations::all,
    #[cfg(feature = "v3-snapshots")]
    crate::v3::snapshots::operations::all,
    #[cfg(feature = "v3-social-planner")]
    crate::v3::social_planner::operations::all,
    #[cfg(feature = "v3-store")]
    crate::v3::store::operations::all,
    #[cfg(feature = "v3-surveys")]
    crate::v3::surveys::operations::all,
    #[cfg(feature = "v3-users")]
    crate::v3::users::operations::all,
    #[cfg(feature = "v3-voice-ai")]
    crate::v3::voice_ai::operations::all,
    #[cfg(feature = "v3-workflows")]
    crate::v3::workflows::operations::all,
];

/// Returns the operations of all APIs whose features are enabled, API by API.
pub fn all() -> impl Iterator<Item = &'static Metadata> {
    APIS.iter().flat_map(|operations| operations()).copied()
}

/// Returns the operations with this documented `operationId`, at most one for each version of an API.
pub fn by_id(id: &str) -> impl Iterator<Item = &'static Metadata> {
    all().filter(move |operation| operation.id == id)
}

/// Returns the operations that a request calls, by its method and path. The path may also be a template; a
/// query string is ignored.
pub fn by_request(
    method: impl AsRef<str>,
    path: &str,
) -> impl Iterator<Item = &'static Metadata> {
    operations_at(all(), method, path)
}

/// Returns the operations that mention every word of `text`, ignoring case; see [`Metadata::mentions`] for the
/// searched fields.
pub fn search(text: &str) -> impl Iterator<Item = &'static Metadata> {
    all().filter(move |operation| operation.mentions(text))
}
