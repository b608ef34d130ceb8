//! Types shared by several versions of an API.

#[cfg(any(feature = "ad-manager", feature = "v3-ad-publishing"))]
pub(crate) mod ad_manager;
#[cfg(any(feature = "affiliate-manager", feature = "v3-affiliate-manager"))]
pub(crate) mod affiliate_manager;
#[cfg(any(feature = "agent-studio", feature = "v3-agent-studio"))]
pub(crate) mod agent_studio;
#[cfg(any(feature = "associations", feature = "v3-associations"))]
pub(crate) mod associations;
#[cfg(any(feature = "blogs", feature = "v3-blogs"))]
pub(crate) mod blogs;
#[cfg(any(feature = "brand-boards", feature = "v3-brand-boards"))]
pub(crate) mod brand_boards;
#[cfg(any(feature = "businesses", feature = "v3-businesses"))]
pub(crate) mod businesses;
#[cfg(any(feature = "calendars", feature = "v3-calendars"))]
pub(crate) mod calendars;
#[cfg(any(feature = "campaigns", feature = "v3-campaigns"))]
pub(crate) mod campaigns;
pub(crate) mod common;
#[cfg(any(feature = "companies", feature = "v3-companies"))]
pub(crate) mod companies;
#[cfg(any(feature = "contacts", feature = "v3-contacts"))]
pub(crate) mod contacts;
#[cfg(any(feature = "conversation-ai", feature = "v3-conversation-ai"))]
pub(crate) mod conversation_ai;
#[cfg(any(feature = "conversations", feature = "v3-conversations"))]
pub(crate) mod conversations;
#[cfg(any(feature = "courses", feature = "v3-courses"))]
pub(crate) mod courses;
#[cfg(any(feature = "custom-fields", feature = "v3-custom-fields"))]
pub(crate) mod custom_fields;
#[cfg(any(feature = "custom-menus", feature = "v3-custom-menus"))]
pub(crate) mod custom_menus;
#[cfg(any(feature = "email-isv", feature = "v3-email-isv"))]
pub(crate) mod email_isv;
#[cfg(any(feature = "emails", feature = "v3-emails"))]
pub(crate) mod emails;
#[cfg(any(feature = "forms", feature = "v3-forms"))]
pub(crate) mod forms;
#[cfg(any(feature = "funnels", feature = "v3-funnels"))]
pub(crate) mod funnels;
#[cfg(any(feature = "invoices", feature = "v3-invoices"))]
pub(crate) mod invoices;
#[cfg(any(feature = "knowledge-base", feature = "v3-knowledge-base"))]
pub(crate) mod knowledge_base;
#[cfg(any(feature = "links", feature = "v3-links"))]
pub(crate) mod links;
#[cfg(any(feature = "locations", feature = "v3-locations"))]
pub(crate) mod locations;
#[cfg(any(feature = "marketplace", feature = "v3-marketplace"))]
pub(crate) mod marketplace;
#[cfg(any(feature = "media", feature = "v3-media"))]
pub(crate) mod media;
#[cfg(any(feature = "oauth", feature = "v3-oauth"))]
pub(crate) mod oauth;
#[cfg(any(feature = "objects", feature = "v3-objects"))]
pub(crate) mod objects;
#[cfg(any(feature = "opportunities", feature = "v3-opportunities"))]
pub(crate) mod opportunities;
#[cfg(any(feature = "payments", feature = "v3-payments"))]
pub(crate) mod payments;
#[cfg(any(feature = "phone-system", feature = "v3-phone-system"))]
pub(crate) mod phone_system;
#[cfg(any(feature = "products", feature = "v3-products"))]
pub(crate) mod products;
#[cfg(any(feature = "proposals", feature = "v3-proposals"))]
pub(crate) mod proposals;
#[cfg(any(feature = "saas", feature = "v3-saas"))]
pub(crate) mod saas;
#[cfg(any(feature = "snapshots", feature = "v3-snapshots"))]
pub(crate) mod snapshots;
#[cfg(any(feature = "social-planner", feature = "v3-social-planner"))]
pub(crate) mod social_planner;
#[cfg(any(feature = "store", feature = "v3-store"))]
pub(crate) mod store;
#[cfg(any(feature = "surveys", feature = "v3-surveys"))]
pub(crate) mod surveys;
#[cfg(any(feature = "users", feature = "v3-users"))]
pub(crate) mod users;
#[cfg(any(feature = "voice-ai", feature = "v3-voice-ai"))]
pub(crate) mod voice_ai;
#[cfg(any(feature = "workflows", feature = "v3-workflows"))]
pub(crate) mod workflows;
