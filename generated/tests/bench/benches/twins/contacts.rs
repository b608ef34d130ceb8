//! A page of contacts.

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactListResponse {
    #[serde(default)]
    pub(crate) contacts: Vec<ListedContact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) meta: Option<ContactListMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) trace_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ListedContact {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) location_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_added: Option<String>,
    #[serde(default)]
    pub(crate) custom_fields: Vec<CustomField>,
    #[serde(default)]
    pub(crate) tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) business_id: Option<String>,
    #[serde(default)]
    pub(crate) attributions: Vec<AttributionSource>,
    #[serde(default)]
    pub(crate) followers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) company_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dnd: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) assigned_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address1: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_updated: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomField {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AttributionSource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) campaign: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) utm_source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) utm_medium: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) utm_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) referrer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) campaign_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fbclid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gclid: Option<String>,
    #[serde(rename = "msclikid", skip_serializing_if = "Option::is_none")]
    pub(crate) msclkid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dclid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fbc: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fbp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fb_event_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) medium: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) medium_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) session_source: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactListMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_page_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start_after_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start_after: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) current_page: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next_page: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) prev_page: Option<i64>,
}
