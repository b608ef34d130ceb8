//! An invoice with serde's derive, to compare with the generated type.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invoice {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<InvoiceStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) live_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount_paid: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alt_type: Option<AltType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoice_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) issue_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due_date: Option<String>,
    #[serde(default)]
    pub(crate) invoice_items: Vec<InvoiceItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount_due: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) automatic_taxes_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) automatic_taxes_calculated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total_summary: Option<TotalSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminders_configuration: Option<RemindersConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) business_details: Option<BusinessDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact_details: Option<ContactDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) discount: Option<Discount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) payment_schedule: Option<PaymentSchedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invoice_total: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_paid_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_visited_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) manual_status_transitions: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) meta: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) schedule_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) schedule_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sent_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sent_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sent_from: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sent_to: Option<SentTo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) terms_notes: Option<String>,
    #[serde(default)]
    pub(crate) tips_received: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) updated_by: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum InvoiceStatus {
    #[serde(rename = "draft")]
    Draft,
    #[serde(rename = "sent")]
    Sent,
    #[serde(rename = "payment_processing")]
    PaymentProcessing,
    #[serde(rename = "paid")]
    Paid,
    #[serde(rename = "void")]
    Void,
    #[serde(rename = "partially_paid")]
    PartiallyPaid,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) enum AltType {
    #[serde(rename = "location")]
    Location,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InvoiceItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) product_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) price_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) qty: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) taxes: Option<Vec<ItemTax>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) automatic_tax_category_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_setup_fee_item: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<PriceType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tax_inclusive: Option<bool>,
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) item_total_discount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) item_total_tax: Option<f64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ItemTax {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) rate: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) calculation: Option<TaxCalculation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tax_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum TaxCalculation {
    #[serde(rename = "exclusive")]
    Exclusive,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) enum PriceType {
    #[serde(rename = "one_time")]
    OneTime,
    #[serde(rename = "recurring")]
    Recurring,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TotalSummary {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sub_total: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) discount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tax: Option<f64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RemindersConfiguration {
    #[serde(default)]
    pub(crate) reminder_execution_details_list: Vec<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_settings: Option<ReminderSettings>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReminderSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default_email_template_id: Option<String>,
    #[serde(default)]
    pub(crate) reminders: Vec<Reminder>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reminder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sms_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email_subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_time: Option<ReminderTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) interval_type: Option<RecurrenceInterval>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_reminders: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_invoice_condition: Option<ReminderCondition>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reminder_number: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) end_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timezone: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum ReminderTime {
    #[serde(rename = "before")]
    Before,
    #[serde(rename = "after")]
    After,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) enum RecurrenceInterval {
    #[serde(rename = "yearly")]
    Yearly,
    #[serde(rename = "monthly")]
    Monthly,
    #[serde(rename = "weekly")]
    Weekly,
    #[serde(rename = "daily")]
    Daily,
    #[serde(rename = "hourly")]
    Hourly,
    #[serde(rename = "minutely")]
    Minutely,
    #[serde(rename = "secondly")]
    Secondly,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) enum ReminderCondition {
    #[serde(rename = "invoice_sent")]
    InvoiceSent,
    #[serde(rename = "invoice_overdue")]
    InvoiceOverdue,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BusinessDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) custom_values: Option<Vec<BusinessCustomValue>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address_line1: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address_line2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) postal_code: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BusinessCustomValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) field_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) additional_emails: Option<Vec<AdditionalEmail>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) company_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) custom_fields: Option<Vec<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AdditionalEmail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Discount {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<DiscountType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) valid_on_product_ids: Option<Vec<String>>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum DiscountType {
    #[serde(rename = "percentage")]
    Percentage,
    #[serde(rename = "fixed")]
    Fixed,
    #[serde(untagged)]
    Unknown(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PaymentSchedule {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<PaymentScheduleType>,
    #[serde(default)]
    pub(crate) schedules: Vec<Installment>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Installment {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paid_by: Option<Map<String, Value>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SentTo {
    #[serde(default)]
    pub(crate) email: Vec<String>,
    #[serde(default)]
    pub(crate) email_bcc: Vec<String>,
    #[serde(default)]
    pub(crate) email_cc: Vec<String>,
    #[serde(default)]
    pub(crate) phone_no: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum PaymentScheduleType {
    #[serde(rename = "fixed")]
    Fixed,
    #[serde(rename = "percentage")]
    Percentage,
    #[serde(untagged)]
    Unknown(String),
}
