//! A page of contacts, and a contact.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactList {
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

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) trace_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contact {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) location_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email_lower_case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) company_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dnd: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dnd_settings: Option<DndSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) assigned_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address1: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) website: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_of_birth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_added: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_updated: Option<String>,
    #[serde(default)]
    pub(crate) attachments: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ssn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) keyword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_name_lower_case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) full_name_lower_case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_name_lower_case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_activity: Option<String>,
    #[serde(default)]
    pub(crate) custom_fields: Vec<CustomField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) business_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attribution_source: Option<AttributionSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_attribution_source: Option<AttributionSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) visitor_id: Option<String>,
    #[serde(default)]
    pub(crate) additional_emails: Vec<AdditionalEmail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) created_by: Option<Map<String, Value>>,
    #[serde(default)]
    pub(crate) additional_phones: Vec<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) inbound_dnd_settings: Option<Map<String, Value>>,
    #[serde(default)]
    pub(crate) followers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) valid_email: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DndSettings {
    #[serde(rename = "Call", skip_serializing_if = "Option::is_none")]
    pub(crate) call: Option<DndSetting>,
    #[serde(rename = "Email", skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<DndSetting>,
    #[serde(rename = "SMS", skip_serializing_if = "Option::is_none")]
    pub(crate) sms: Option<DndSetting>,
    #[serde(rename = "WhatsApp", skip_serializing_if = "Option::is_none")]
    pub(crate) whatsapp: Option<DndSetting>,
    #[serde(rename = "GMB", skip_serializing_if = "Option::is_none")]
    pub(crate) gmb: Option<DndSetting>,
    #[serde(rename = "FB", skip_serializing_if = "Option::is_none")]
    pub(crate) fb: Option<DndSetting>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DndSetting {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<DndStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum DndStatus {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "permanent")]
    Permanent,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AdditionalEmail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) valid_email: Option<bool>,
}
