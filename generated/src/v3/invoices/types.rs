//! What the Invoices API sends and receives.

use highlevel_runtime::json::raw;
use highlevel_runtime::serde_json::{Map, Value};
use highlevel_runtime::{Decode, Extra, Node, impl_default};

use super::{
    AltType, BusinessDetails, ContactDetails, Discount, Estimate, InvoiceItem,
    InvoiceManualStatusTransitions, InvoiceMetaAutoPaymentError,
    InvoiceMetaAutoPaymentTaskReq, InvoiceMetaNextChildTask, InvoiceMetaParentTask,
    InvoiceSentFrom, InvoiceSentTo, InvoiceStatus, PaymentSchedule,
    RemindersConfiguration, ScheduleOptions, TotalSummary,
};
use crate::InvoiceId;

/// The documented schema `CreateInvoiceFromEstimateResponseDTO`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInvoiceFromEstimateResponse {
    /// The property `estimate`.
    pub estimate: Option<Estimate>,
    /// The property `invoice`.
    pub invoice: Option<Invoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for CreateInvoiceFromEstimateResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceFromEstimateResponse")?;
        Some(Self {
            estimate: object.optional("estimate"),
            invoice: object.optional("invoice"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetInvoiceResponseDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Its id.
    pub id: Option<InvoiceId>,
    /// The property `status`.
    pub status: Option<InvoiceStatus>,
    /// Whether it is live, not a test.
    pub live_mode: Option<bool>,
    /// The property `amountPaid`.
    pub amount_paid: Option<f64>,
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `invoiceNumber`.
    pub invoice_number: Option<String>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `issueDate`.
    pub issue_date: Option<String>,
    /// The property `dueDate`.
    pub due_date: Option<String>,
    /// The property `invoiceItems`.
    pub invoice_items: Vec<InvoiceItem>,
    /// The property `total`.
    pub total: Option<f64>,
    /// Its title.
    pub title: Option<String>,
    /// The property `amountDue`.
    pub amount_due: Option<f64>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// The property `automaticTaxesEnabled`.
    pub automatic_taxes_enabled: Option<bool>,
    /// The property `automaticTaxesCalculated`.
    pub automatic_taxes_calculated: Option<bool>,
    /// The property `totalSummary`.
    pub total_summary: Option<TotalSummary>,
    /// The property `remindersConfiguration`.
    pub reminders_configuration: Option<RemindersConfiguration>,
    /// The property `businessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// The property `contactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// The property `discount`.
    pub discount: Option<Discount>,
    /// The property `paymentSchedule`.
    pub payment_schedule: Option<PaymentSchedule>,
    /// Total of the invoice, in units of the currency.
    pub invoice_total: Option<f64>,
    /// When a payment was last received.
    pub last_paid_at: Option<String>,
    /// When the recipient last opened it.
    pub last_visited_at: Option<String>,
    /// Which statuses were set by hand.
    pub manual_status_transitions: Option<InvoiceManualStatusTransitions>,
    /// Details of payments and tasks.
    pub meta: Option<InvoiceMeta>,
    /// Id of the schedule that made the invoice.
    pub schedule_id: Option<String>,
    /// Type of the schedule.
    pub schedule_type: Option<String>,
    /// When it was sent.
    pub sent_at: Option<String>,
    /// Id of the user who sent it.
    pub sent_by: Option<String>,
    /// The sender.
    pub sent_from: Option<InvoiceSentFrom>,
    /// The recipients.
    pub sent_to: Option<InvoiceSentTo>,
    /// Where it came from.
    pub source: Option<String>,
    /// Terms of the invoice.
    pub terms_notes: Option<String>,
    /// Tips that were paid.
    pub tips_received: Vec<Value>,
    /// Id of the user who last changed it.
    pub updated_by: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for Invoice {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Invoice")
            .field("id", &self.id)
            .field("status", &self.status)
            .field("live_mode", &self.live_mode)
            .field("amount_paid", &self.amount_paid)
            .field("alt_id", &self.alt_id)
            .field("alt_type", &self.alt_type)
            .field("name", &self.name)
            .field("invoice_number", &self.invoice_number)
            .field("currency", &self.currency)
            .field("issue_date", &self.issue_date)
            .field("due_date", &self.due_date)
            .field("invoice_items", &self.invoice_items)
            .field("total", &self.total)
            .field("title", &self.title)
            .field("amount_due", &self.amount_due)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("automatic_taxes_enabled", &self.automatic_taxes_enabled)
            .field("automatic_taxes_calculated", &self.automatic_taxes_calculated)
            .field("total_summary", &self.total_summary)
            .field("reminders_configuration", &self.reminders_configuration)
            .field("business_details", &self.business_details)
            .field("contact_details", &self.contact_details)
            .field("discount", &self.discount)
            .field("payment_schedule", &self.payment_schedule)
            .field("invoice_total", &self.invoice_total)
            .field("last_paid_at", &self.last_paid_at)
            .field("last_visited_at", &self.last_visited_at)
            .field("manual_status_transitions", &self.manual_status_transitions)
            .field("meta", &self.meta)
            .field("schedule_id", &self.schedule_id)
            .field("schedule_type", &self.schedule_type)
            .field("sent_at", &self.sent_at)
            .field("sent_by", &self.sent_by)
            .field("sent_from", &self.sent_from)
            .field("sent_to", &self.sent_to)
            .field("source", &self.source)
            .field("terms_notes", &self.terms_notes)
            .field("tips_received", &raw(&self.tips_received))
            .field("updated_by", &self.updated_by)
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for Invoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Invoice")?;
        Some(Self {
            id: object.optional("_id"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            amount_paid: object.optional("amountPaid"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            invoice_number: object.optional("invoiceNumber"),
            currency: object.optional("currency"),
            issue_date: object.optional("issueDate"),
            due_date: object.optional("dueDate"),
            invoice_items: object.list("invoiceItems"),
            total: object.optional("total"),
            title: object.optional("title"),
            amount_due: object.optional("amountDue"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            automatic_taxes_calculated: object.optional("automaticTaxesCalculated"),
            total_summary: object.optional("totalSummary"),
            reminders_configuration: object.optional("remindersConfiguration"),
            business_details: object.optional("businessDetails"),
            contact_details: object.optional("contactDetails"),
            discount: object.optional("discount"),
            payment_schedule: object.optional("paymentSchedule"),
            invoice_total: object.optional("invoiceTotal"),
            last_paid_at: object.optional("lastPaidAt"),
            last_visited_at: object.optional("lastVisitedAt"),
            manual_status_transitions: object.optional("manualStatusTransitions"),
            meta: object.optional("meta"),
            schedule_id: object.optional("scheduleId"),
            schedule_type: object.optional("scheduleType"),
            sent_at: object.optional("sentAt"),
            sent_by: object.optional("sentBy"),
            sent_from: object.optional("sentFrom"),
            sent_to: object.optional("sentTo"),
            source: object.optional("source"),
            terms_notes: object.optional("termsNotes"),
            tips_received: object.list("tipsReceived"),
            updated_by: object.optional("updatedBy"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `GetScheduleResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceSchedule {
    /// Its id.
    pub id: Option<String>,
    /// The property `status`.
    pub status: Option<String>,
    /// Whether it is live, not a test.
    pub live_mode: Option<bool>,
    /// Id of the location (sub-account).
    pub alt_id: Option<String>,
    /// Whether `altId` is that of a location or of a company.
    pub alt_type: Option<AltType>,
    /// Its name.
    pub name: Option<String>,
    /// The property `schedule`.
    pub schedule: Option<ScheduleOptions>,
    /// The property `invoices`.
    pub invoices: Vec<Invoice>,
    /// The property `businessDetails`.
    pub business_details: Option<BusinessDetails>,
    /// Code of the currency, such as `USD`.
    pub currency: Option<String>,
    /// The property `contactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// The property `discount`.
    pub discount: Option<Discount>,
    /// The property `items`.
    pub items: Vec<InvoiceItem>,
    /// The property `total`.
    pub total: Option<f64>,
    /// Its title.
    pub title: Option<String>,
    /// The property `termsNotes`.
    pub terms_notes: Option<String>,
    /// The property `compiledTermsNotes`.
    pub compiled_terms_notes: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceSchedule")?;
        Some(Self {
            id: object.optional("_id"),
            status: object.optional("status"),
            live_mode: object.optional("liveMode"),
            alt_id: object.optional("altId"),
            alt_type: object.optional("altType"),
            name: object.optional("name"),
            schedule: object.optional("schedule"),
            invoices: object.list("invoices"),
            business_details: object.optional("businessDetails"),
            currency: object.optional("currency"),
            contact_details: object.optional("contactDetails"),
            discount: object.optional("discount"),
            items: object.list("items"),
            total: object.optional("total"),
            title: object.optional("title"),
            terms_notes: object.optional("termsNotes"),
            compiled_terms_notes: object.optional("compiledTermsNotes"),
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updatedAt"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ListInvoicesResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInvoicesResponse {
    /// The property `invoices`.
    pub invoices: Vec<Invoice>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListInvoicesResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInvoicesResponse")?;
        Some(Self {
            invoices: object.list("invoices"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `ListSchedulesResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInvoiceSchedulesResponse {
    /// The property `schedules`.
    pub schedules: Vec<InvoiceSchedule>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for ListInvoiceSchedulesResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInvoiceSchedulesResponse")?;
        Some(Self {
            schedules: object.list("schedules"),
            total: object.optional("total"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `RecordPaymentResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct RecordInvoicePaymentResponse {
    /// Whether it succeeded.
    ///
    /// Also read from `succeeded`, `succeded`.
    pub success: Option<bool>,
    /// The property `invoice`.
    pub invoice: Option<Invoice>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for RecordInvoicePaymentResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordInvoicePaymentResponse")?;
        Some(Self {
            success: object
                .optional(object.present_name(&["success", "succeeded", "succeded"])),
            invoice: object.optional("invoice"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `SendInvoicesResponseDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct SendInvoiceResponse {
    /// The property `invoice`.
    pub invoice: Option<Invoice>,
    /// The property `smsData`.
    pub sms_data: Option<Map<String, Value>>,
    /// The property `emailData`.
    pub email_data: Option<Map<String, Value>>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl std::fmt::Debug for SendInvoiceResponse {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SendInvoiceResponse")
            .field("invoice", &self.invoice)
            .field("sms_data", &raw(&self.sms_data))
            .field("email_data", &raw(&self.email_data))
            .field("extra", &self.extra)
            .finish()
    }
}

impl Decode for SendInvoiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendInvoiceResponse")?;
        Some(Self {
            invoice: object.optional("invoice"),
            sms_data: object.optional("smsData"),
            email_data: object.optional("emailData"),
            extra: object.extra(),
        })
    }
}

/// The documented schema `Text2PayInvoiceResponseDto`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct Text2payInvoiceResponse {
    /// The property `invoice`.
    pub invoice: Option<Invoice>,
    /// The property `invoiceUrl`.
    pub invoice_url: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for Text2payInvoiceResponse {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Text2payInvoiceResponse")?;
        Some(Self {
            invoice: object.optional("invoice"),
            invoice_url: object.optional("invoiceUrl"),
            extra: object.extra(),
        })
    }
}

/// The last attempt of an automatic payment.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMetaAutoPayment {
    /// Why it failed.
    pub error: Option<InvoiceMetaAutoPaymentError>,
    /// Number of the attempt.
    pub retry: Option<i64>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// The queued task. It contains credentials: do not log it.
    pub task_req: Option<InvoiceMetaAutoPaymentTaskReq>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMetaAutoPayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMetaAutoPayment")?;
        Some(Self {
            error: object.optional("error"),
            retry: object.optional("retry"),
            success: object.optional("success"),
            task_req: object.optional("taskReq"),
            extra: object.extra(),
        })
    }
}

/// Details of payments and tasks.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct InvoiceMeta {
    /// The last attempt of an automatic payment.
    pub auto_payment: Option<InvoiceMetaAutoPayment>,
    /// Id of the task that follows.
    pub child_task_id: Option<String>,
    /// The task that follows.
    pub next_child_task: Option<InvoiceMetaNextChildTask>,
    /// The task before it.
    pub parent_task: Option<InvoiceMetaParentTask>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl Decode for InvoiceMeta {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceMeta")?;
        Some(Self {
            auto_payment: object.optional("autoPayment"),
            child_task_id: object.optional("childTaskId"),
            next_child_task: object.optional("nextChildTask"),
            parent_task: object.optional("parentTask"),
            extra: object.extra(),
        })
    }
}

impl_default! {
    CreateInvoiceFromEstimateResponse, Invoice, InvoiceSchedule, ListInvoicesResponse,
    ListInvoiceSchedulesResponse, RecordInvoicePaymentResponse, SendInvoiceResponse,
    Text2payInvoiceResponse, InvoiceMetaAutoPayment, InvoiceMeta,
}
