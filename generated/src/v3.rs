//! The APIs of version 3.

#[doc(alias = "ad_manager")]
#[cfg(feature = "v3-ad-publishing")]
pub mod ad_publishing;

#[cfg(feature = "v3-affiliate-manager")]
pub mod affiliate_manager;

#[cfg(feature = "v3-agent-studio")]
pub mod agent_studio;

#[cfg(feature = "v3-associations")]
pub mod associations;

#[cfg(feature = "v3-blogs")]
pub mod blogs;

#[cfg(feature = "v3-brand-boards")]
pub mod brand_boards;

#[cfg(feature = "v3-businesses")]
pub mod businesses;

#[cfg(feature = "v3-calendars")]
pub mod calendars;

#[cfg(feature = "v3-campaigns")]
pub mod campaigns;

#[cfg(feature = "v3-chat-widget")]
pub mod chat_widget;

pub mod common;

#[cfg(feature = "v3-companies")]
pub mod companies;

#[cfg(feature = "v3-contacts")]
pub mod contacts;

#[cfg(feature = "v3-conversation-ai")]
pub mod conversation_ai;

#[cfg(feature = "v3-conversations")]
pub mod conversations;

#[cfg(feature = "v3-courses")]
pub mod courses;

#[cfg(feature = "v3-custom-fields")]
pub mod custom_fields;

#[cfg(feature = "v3-custom-menus")]
pub mod custom_menus;

#[cfg(feature = "v3-email-isv")]
pub mod email_isv;

#[cfg(feature = "v3-emails")]
pub mod emails;

#[cfg(feature = "v3-forms")]
pub mod forms;

#[cfg(feature = "v3-funnels")]
pub mod funnels;

#[cfg(feature = "v3-invoices")]
pub mod invoices;

#[cfg(feature = "v3-knowledge-base")]
pub mod knowledge_base;

#[cfg(feature = "v3-links")]
pub mod links;

#[cfg(feature = "v3-locations")]
pub mod locations;

#[cfg(feature = "v3-marketplace")]
pub mod marketplace;

#[doc(alias = "medias")]
#[cfg(feature = "v3-media")]
pub mod media;

#[cfg(feature = "v3-oauth")]
pub mod oauth;

#[cfg(feature = "v3-objects")]
pub mod objects;

#[cfg(feature = "v3-opportunities")]
pub mod opportunities;

#[cfg(feature = "v3-payments")]
pub mod payments;

#[cfg(feature = "v3-phone-system")]
pub mod phone_system;

#[cfg(feature = "v3-products")]
pub mod products;

#[cfg(feature = "v3-proposals")]
pub mod proposals;

#[cfg(feature = "v3-saas")]
pub mod saas;

#[cfg(feature = "v3-snapshots")]
pub mod snapshots;

#[cfg(feature = "v3-social-planner")]
pub mod social_planner;

#[cfg(feature = "v3-store")]
pub mod store;

#[cfg(feature = "v3-surveys")]
pub mod surveys;

#[cfg(feature = "v3-users")]
pub mod users;

#[cfg(feature = "v3-voice-ai")]
pub mod voice_ai;

#[cfg(feature = "v3-workflows")]
pub mod workflows;
