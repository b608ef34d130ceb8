//! Implementations of serde's traits for the Invoices API.

use highlevel_runtime::{
    Decode, Encode, Node, Writer, impl_serde, open_enum_decode, open_enum_encode,
};

use super::{
    AdditionalEmail, Address, AltType, Attachment, AutoInvoicing, AutoPayment,
    AutoPaymentDetails, AutoPaymentHttpCall, AutoPaymentHttpCallHeaders, AutoPaymentTask,
    AutoPaymentTaskDeadline, AutoPaymentTaskTime, BacsDirectDebit, BecsDirectDebit,
    BusinessCustomValue, BusinessDetails, Card, Cheque, ContactCustomFieldDefinition,
    ContactDetails, ContactDetailsField, ContactDetailsFieldValue,
    CreateInvoiceFromEstimateResponse, CustomNotification, CustomNotificationItem,
    DayOfWeek, DepositDateType, Discount, DiscountType, Estimate, EstimateAction,
    EstimateDelivery, EstimateLineItem, EstimateList, EstimateStatus, EstimateTemplate,
    EstimateTemplateFields, EstimateTemplateList, EstimateUpdate, FrequencySettings,
    GenerateEstimateNumberResponse, GenerateInvoiceNumberResponse, Installment,
    InstallmentPayer, Invoice, InvoiceDelivery, InvoiceFromEstimateVersion, InvoiceItem,
    InvoiceList, InvoiceManualStatusTransitions, InvoiceMeta, InvoiceMetaAutoPayment,
    InvoiceMetaAutoPaymentError, InvoiceMetaNextChildTask, InvoiceMetaParentTask,
    InvoicePaymentRecord, InvoiceProductSettings, InvoiceSchedule, InvoiceScheduleList,
    InvoiceScheduleStart, InvoiceScheduleUpdate, InvoiceSentFrom, InvoiceSentTo,
    InvoiceSettings, InvoiceSettingsBusinessDetails, InvoiceSortField, InvoiceStatus,
    InvoiceTemplate, InvoiceTemplateList, InvoiceTemplatePaymentMethods,
    InvoiceTemplateUpdate, InvoiceUpdate, ItemTax, LateFeesConfiguration,
    LateFeesFrequency, LateFeesGrace, LateFeesGraceInterval, LateFeesInterval,
    LateFeesType, LateFeesUpdate, ManualPaymentMode, MaxLateFees, MaxLateFeesType,
    MiscellaneousCharges, MonthOfYear, NewEstimate, NewInvoice, NewInvoiceFromEstimate,
    NewInvoiceSchedule, NewInvoiceTemplate, PaidCharge, PaymentMethods, PaymentMode,
    PaymentSchedule, PaymentScheduleConfig, PaymentScheduleDateConfig,
    PaymentScheduleType, PriceType, ProcessingFeeCharge, RecordInvoicePaymentResponse,
    RecurrenceInterval, RecurrenceRule, Reminder, ReminderCondition, ReminderSettings,
    ReminderTime, RemindersConfiguration, ScheduleDateType, ScheduleOptions, SendAction,
    SendInvoiceResponse, Sender, SentTo, SepaDirectDebit, SortOrder, StripePaymentMethod,
    TaxCalculation, TextToPayAction, TextToPayInvoice, TextToPayInvoiceResponse,
    TipsConfiguration, TotalSummary, UsBankAccount,
};

open_enum_decode! {
    SendAction, InvoiceFromEstimateVersion, DepositDateType, ScheduleDateType,
    ManualPaymentMode, TextToPayAction, PaymentMode, InvoiceSortField, SortOrder,
}

open_enum_encode! {
    InvoiceStatus, ReminderTime, ReminderCondition,
}

impl Encode for AutoPaymentTaskTime {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("nanos", &self.nanos);
        object.field("seconds", &self.seconds);
    }
}

impl Decode for AutoPaymentDetails {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPaymentDetails")?;
        Some(Self {
            enable: object.required("enable")?,
            type_: object.optional("type"),
            payment_method_id: object.optional("paymentMethodId"),
            customer_id: object.optional("customerId"),
            card: object.optional("card"),
            us_bank_account: object.optional("usBankAccount"),
            sepa_direct_debit: object.optional("sepaDirectDebit"),
            bacs_direct_debit: object.optional("bacsDirectDebit"),
            becs_direct_debit: object.optional("becsDirectDebit"),
            card_id: object.optional("cardId"),
            provider: object.optional("provider"),
            extra: object.extra(),
        })
    }
}

impl Decode for AutoPayment {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("AutoPayment")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            id: object.required("id")?,
            auto_payment: object.required("autoPayment")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BacsDirectDebit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BacsDirectDebit")?;
        Some(Self {
            sort_code: object.required("sort_code")?,
            last4: object.required("last4")?,
            extra: object.extra(),
        })
    }
}

impl Decode for BecsDirectDebit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("BecsDirectDebit")?;
        Some(Self {
            bsb_number: object.required("bsb_number")?,
            last4: object.required("last4")?,
            extra: object.extra(),
        })
    }
}

impl Decode for Card {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Card")?;
        Some(Self {
            brand: object.required("brand")?,
            last4: object.required("last4")?,
            extra: object.extra(),
        })
    }
}

impl Decode for Cheque {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("Cheque")?;
        Some(Self {
            number: object.required("number")?,
            extra: object.extra(),
        })
    }
}

impl Decode for NewEstimate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewEstimate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            live_mode: object.optional("liveMode"),
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            contact_details: object.required("contactDetails")?,
            estimate_number: object.optional("estimateNumber"),
            issue_date: object.optional("issueDate"),
            expiry_date: object.optional("expiryDate"),
            sent_to: object.optional("sentTo"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            meta: object.optional("meta"),
            send_estimate_details: object.optional("sendEstimateDetails"),
            frequency_settings: object.required("frequencySettings")?,
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            user_id: object.optional("userId"),
            attachments: object.optional("attachments"),
            auto_invoice: object.optional("autoInvoice"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            payment_schedule_config: object.optional("paymentScheduleConfig"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewInvoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewInvoice")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            contact_details: object.required("contactDetails")?,
            invoice_number: object.optional("invoiceNumber"),
            issue_date: object.required("issueDate")?,
            due_date: object.optional("dueDate"),
            sent_to: object.required("sentTo")?,
            live_mode: object.required("liveMode")?,
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            payment_schedule: object.optional("paymentSchedule"),
            late_fees_configuration: object.optional("lateFeesConfiguration"),
            tips_configuration: object.optional("tipsConfiguration"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            payment_methods: object.optional("paymentMethods"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewInvoiceFromEstimate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewInvoiceFromEstimate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            mark_as_invoiced: object.required("markAsInvoiced")?,
            version: object.optional("version"),
            extra: object.extra(),
        })
    }
}

impl Encode for CreateInvoiceFromEstimateResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("estimate", &self.estimate);
        object.field("invoice", &self.invoice);
    }
}

impl Decode for NewInvoiceSchedule {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewInvoiceSchedule")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            contact_details: object.required("contactDetails")?,
            schedule: object.required("schedule")?,
            live_mode: object.required("liveMode")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            tips_configuration: object.optional("tipsConfiguration"),
            late_fees_configuration: object.optional("lateFeesConfiguration"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            payment_methods: object.optional("paymentMethods"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for NewInvoiceTemplate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("NewInvoiceTemplate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            internal: object.optional("internal"),
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            discount: object.optional("discount"),
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            tips_configuration: object.optional("tipsConfiguration"),
            late_fees_configuration: object.optional("lateFeesConfiguration"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            payment_methods: object.optional("paymentMethods"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Encode for CustomNotification {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("customerSendInvoice", &self.customer_send_invoice);
        object.field("teamPaymentSuccess", &self.team_payment_success);
        object.field("customerPaymentSuccess", &self.customer_payment_success);
        object.field("teamAutoPaymentSuccess", &self.team_auto_payment_success);
        object.field("customerAutoPaymentSuccess", &self.customer_auto_payment_success);
        object.field("teamPaymentFailure", &self.team_payment_failure);
        object.field("customerPaymentFailure", &self.customer_payment_failure);
        object.field("teamAutoPaymentFailure", &self.team_auto_payment_failure);
        object.field("customerAutoPaymentFailure", &self.customer_auto_payment_failure);
        object.field("customerAutoPaymentInfo", &self.customer_auto_payment_info);
        object
            .field(
                "customerAutoPaymentAmountChanged",
                &self.customer_auto_payment_amount_changed,
            );
        object.field("teamAutoPaymentSkip", &self.team_auto_payment_skip);
        object
            .field(
                "teamRecurringSendInvoiceFailed",
                &self.team_recurring_send_invoice_failed,
            );
        object.field("customerSendEstimate", &self.customer_send_estimate);
        object.field("teamEstimateAccepted", &self.team_estimate_accepted);
        object.field("teamEstimateDeclined", &self.team_estimate_declined);
        object
            .others(
                &self.others,
                &[
                    "customerSendInvoice",
                    "teamPaymentSuccess",
                    "customerPaymentSuccess",
                    "teamAutoPaymentSuccess",
                    "customerAutoPaymentSuccess",
                    "teamPaymentFailure",
                    "customerPaymentFailure",
                    "teamAutoPaymentFailure",
                    "customerAutoPaymentFailure",
                    "customerAutoPaymentInfo",
                    "customerAutoPaymentAmountChanged",
                    "teamAutoPaymentSkip",
                    "teamRecurringSendInvoiceFailed",
                    "customerSendEstimate",
                    "teamEstimateAccepted",
                    "teamEstimateDeclined",
                ],
            );
    }
}

impl Encode for CustomNotificationItem {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("emailTemplate", &self.email_template);
        object.field("smsTemplate", &self.sms_template);
        object.field("fromName", &self.from_name);
        object.field("fromEmail", &self.from_email);
        object.field("emailSubject", &self.email_subject);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
    }
}

impl Encode for Estimate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("_id", &self.id);
        object.field("liveMode", &self.live_mode);
        object.field("deleted", &self.deleted);
        object.field("name", &self.name);
        object.field("currency", &self.currency);
        object.field("businessDetails", &self.business_details);
        object.field("items", &self.items);
        object.field("discount", &self.discount);
        object.field("title", &self.title);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("attachments", &self.attachments);
        object.field("updatedBy", &self.updated_by);
        object.field("total", &self.total);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("__v", &self.v);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("termsNotes", &self.terms_notes);
        object.field("companyId", &self.company_id);
        object.field("contactDetails", &self.contact_details);
        object.field("issueDate", &self.issue_date);
        object.field("expiryDate", &self.expiry_date);
        object.field("sentBy", &self.sent_by);
        object.field("automaticTaxesCalculated", &self.automatic_taxes_calculated);
        object.field("meta", &self.meta);
        object.field("estimateActionHistory", &self.estimate_action_history);
        object.field("sentTo", &self.sent_to);
        object.field("frequencySettings", &self.frequency_settings);
        object.field("lastVisitedAt", &self.last_visited_at);
        object.field("totalamountInUSD", &self.total_amount_in_usd);
        object.field("autoInvoice", &self.auto_invoice);
        object.field("traceId", &self.trace_id);
        object.field("estimateStatus", &self.estimate_status);
        object.field("estimateNumber", &self.estimate_number);
    }
}

impl Encode for EstimateTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("_id", &self.id);
        object.field("liveMode", &self.live_mode);
        object.field("deleted", &self.deleted);
        object.field("name", &self.name);
        object.field("currency", &self.currency);
        object.field("businessDetails", &self.business_details);
        object.field("items", &self.items);
        object.field("discount", &self.discount);
        object.field("title", &self.title);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("attachments", &self.attachments);
        object.field("updatedBy", &self.updated_by);
        object.field("total", &self.total);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("__v", &self.v);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("termsNotes", &self.terms_notes);
    }
}

impl Decode for EstimateTemplateFields {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateTemplateFields")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            live_mode: object.optional("liveMode"),
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            meta: object.optional("meta"),
            send_estimate_details: object.optional("sendEstimateDetails"),
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Encode for GenerateEstimateNumberResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("estimateNumber", &self.estimate_number);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for GenerateInvoiceNumberResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("invoiceNumber", &self.invoice_number);
    }
}

impl Encode for Invoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("amountPaid", &self.amount_paid);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("invoiceNumber", &self.invoice_number);
        object.field("currency", &self.currency);
        object.field("issueDate", &self.issue_date);
        object.field("dueDate", &self.due_date);
        object.field("invoiceItems", &self.invoice_items);
        object.field("total", &self.total);
        object.field("title", &self.title);
        object.field("amountDue", &self.amount_due);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
        object.field("automaticTaxesEnabled", &self.automatic_taxes_enabled);
        object.field("automaticTaxesCalculated", &self.automatic_taxes_calculated);
        object.field("totalSummary", &self.total_summary);
        object.field("remindersConfiguration", &self.reminders_configuration);
        object.field("businessDetails", &self.business_details);
        object.field("contactDetails", &self.contact_details);
        object.field("discount", &self.discount);
        object.field("paymentSchedule", &self.payment_schedule);
        object.field("invoiceTotal", &self.invoice_total);
        object.field("lastPaidAt", &self.last_paid_at);
        object.field("lastVisitedAt", &self.last_visited_at);
        object.field("manualStatusTransitions", &self.manual_status_transitions);
        object.field("meta", &self.meta);
        object.field("scheduleId", &self.schedule_id);
        object.field("scheduleType", &self.schedule_type);
        object.field("sentAt", &self.sent_at);
        object.field("sentBy", &self.sent_by);
        object.field("sentFrom", &self.sent_from);
        object.field("sentTo", &self.sent_to);
        object.field("source", &self.source);
        object.field("termsNotes", &self.terms_notes);
        object.field("tipsReceived", &self.tips_received);
        object.field("updatedBy", &self.updated_by);
    }
}

impl Encode for InvoiceSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("termsNote", &self.terms_note);
        object.field("estimatesTermsNote", &self.estimates_terms_note);
        object.field("title", &self.title);
        object.field("estimatesTitle", &self.estimates_title);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("estimateNumberPrefix", &self.estimate_number_prefix);
        object.field("dueAfterXDays", &self.due_after_x_days);
        object.field("estimatesExpireAfterXDays", &self.estimates_expire_after_x_days);
        object
            .field(
                "minimumPercentagePartialPayment",
                &self.minimum_percentage_partial_payment,
            );
        object.field("customFields", &self.custom_fields);
        object.field("customNotification", &self.custom_notification);
        object.field("businessDetails", &self.business_details);
        object.field("senderConfiguration", &self.sender_configuration);
        object.field("productSettings", &self.product_settings);
        object.field("reminderSettings", &self.reminder_settings);
        object.field("lateFeesConfiguration", &self.late_fees_configuration);
        object.field("tipsConfiguration", &self.tips_configuration);
        object.field("paymentMethods", &self.payment_methods);
    }
}

impl Encode for InvoiceSchedule {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("status", &self.status);
        object.field("liveMode", &self.live_mode);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("schedule", &self.schedule);
        object.field("invoices", &self.invoices);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("contactDetails", &self.contact_details);
        object.field("discount", &self.discount);
        object.field("items", &self.items);
        object.field("total", &self.total);
        object.field("title", &self.title);
        object.field("termsNotes", &self.terms_notes);
        object.field("compiledTermsNotes", &self.compiled_terms_notes);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for InvoiceTemplate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("_id", &self.id);
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("name", &self.name);
        object.field("businessDetails", &self.business_details);
        object.field("currency", &self.currency);
        object.field("discount", &self.discount);
        object.field("items", &self.items);
        object.field("invoiceNumberPrefix", &self.invoice_number_prefix);
        object.field("total", &self.total);
        object.field("createdAt", &self.created_at);
        object.field("updatedAt", &self.updated_at);
    }
}

impl Encode for InvoiceProductSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object
            .field(
                "enableImportProductDescription",
                &self.enable_import_product_description,
            );
        object.field("descriptionOptional", &self.description_optional);
    }
}

impl Encode for InvoiceSettingsBusinessDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("logoUrl", &self.logo_url);
        object.field("name", &self.name);
        object.field("phoneNo", &self.phone_no);
        object.field("address", &self.address);
        object.field("website", &self.website);
        object.field("customValues", &self.custom_values);
    }
}

impl Encode for EstimateTemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for EstimateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("estimates", &self.estimates);
        object.field("total", &self.total);
        object.field("traceId", &self.trace_id);
    }
}

impl Encode for InvoiceList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("invoices", &self.invoices);
        object.field("total", &self.total);
    }
}

impl Encode for InvoiceScheduleList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("schedules", &self.schedules);
        object.field("total", &self.total);
    }
}

impl Encode for InvoiceTemplateList {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("data", &self.data);
        object.field("totalCount", &self.total_count);
    }
}

impl Decode for PaymentScheduleConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentScheduleConfig")?;
        Some(Self {
            type_: object.required("type")?,
            date_config: object.required("dateConfig")?,
            schedules: object.required("schedules")?,
            extra: object.extra(),
        })
    }
}

impl Decode for PaymentScheduleDateConfig {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaymentScheduleDateConfig")?;
        Some(Self {
            deposit_date_type: object.required("depositDateType")?,
            schedule_date_type: object.required("scheduleDateType")?,
            extra: object.extra(),
        })
    }
}

impl Decode for MiscellaneousCharges {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MiscellaneousCharges")?;
        Some(Self {
            charges: object.required("charges")?,
            collected_miscellaneous_charges: object
                .optional("collectedMiscellaneousCharges"),
            paid_charges: object.optional("paidCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for PaidCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PaidCharge")?;
        Some(Self {
            name: object.required("name")?,
            charge: object.required("charge")?,
            amount: object.required("amount")?,
            id: object.required("_id")?,
            extra: object.extra(),
        })
    }
}

impl Decode for InvoicePaymentRecord {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoicePaymentRecord")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            mode: object.required("mode")?,
            card: object.optional("card"),
            cheque: object.optional("cheque"),
            notes: object.required("notes")?,
            amount: object.optional("amount"),
            meta: object.optional("meta"),
            payment_schedule_ids: object.optional("paymentScheduleIds"),
            fulfilled_at: object.optional("fulfilledAt"),
            extra: object.extra(),
        })
    }
}

impl Encode for RecordInvoicePaymentResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("success", &self.success);
        object.field("invoice", &self.invoice);
    }
}

impl Encode for Reminder {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("enabled", &self.enabled);
        object.field("emailTemplate", &self.email_template);
        object.field("smsTemplate", &self.sms_template);
        object.field("emailSubject", &self.email_subject);
        object.field("reminderId", &self.reminder_id);
        object.field("reminderName", &self.reminder_name);
        object.field("reminderTime", &self.reminder_time);
        object.field("intervalType", &self.interval_type);
        object.field("maxReminders", &self.max_reminders);
        object.field("reminderInvoiceCondition", &self.reminder_invoice_condition);
        object.field("reminderNumber", &self.reminder_number);
        object.field("startTime", &self.start_time);
        object.field("endTime", &self.end_time);
        object.field("timezone", &self.timezone);
    }
}

impl Encode for ReminderSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("defaultEmailTemplateId", &self.default_email_template_id);
        object.field("reminders", &self.reminders);
    }
}

impl Encode for RemindersConfiguration {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object
            .field(
                "reminderExecutionDetailsList",
                &self.reminder_execution_details_list,
            );
        object.field("reminderSettings", &self.reminder_settings);
    }
}

impl Decode for InvoiceScheduleStart {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceScheduleStart")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            live_mode: object.required("liveMode")?,
            auto_payment: object.optional("autoPayment"),
            extra: object.extra(),
        })
    }
}

impl Decode for EstimateDelivery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateDelivery")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            action: object.required("action")?,
            live_mode: object.required("liveMode")?,
            user_id: object.required("userId")?,
            sent_from: object.optional("sentFrom"),
            estimate_name: object.optional("estimateName"),
            extra: object.extra(),
        })
    }
}

impl Decode for InvoiceDelivery {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceDelivery")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            user_id: object.required("userId")?,
            action: object.required("action")?,
            live_mode: object.required("liveMode")?,
            sent_from: object.optional("sentFrom"),
            auto_payment: object.optional("autoPayment"),
            extra: object.extra(),
        })
    }
}

impl Encode for SendInvoiceResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("invoice", &self.invoice);
        object.field("smsData", &self.sms_data);
        object.field("emailData", &self.email_data);
    }
}

impl Decode for SepaDirectDebit {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SepaDirectDebit")?;
        Some(Self {
            bank_code: object.required("bank_code")?,
            last4: object.required("last4")?,
            branch_code: object.required("branch_code")?,
            extra: object.extra(),
        })
    }
}

impl Decode for TextToPayInvoice {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("TextToPayInvoice")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            contact_details: object.required("contactDetails")?,
            invoice_number: object.optional("invoiceNumber"),
            issue_date: object.required("issueDate")?,
            due_date: object.optional("dueDate"),
            sent_to: object.required("sentTo")?,
            live_mode: object.required("liveMode")?,
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            payment_schedule: object.optional("paymentSchedule"),
            late_fees_configuration: object.optional("lateFeesConfiguration"),
            tips_configuration: object.optional("tipsConfiguration"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            payment_methods: object.optional("paymentMethods"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            id: object.optional("id"),
            include_terms_note: object.optional("includeTermsNote"),
            action: object.required("action")?,
            user_id: object.required("userId")?,
            discount: object.optional("discount"),
            business_details: object.optional("businessDetails"),
            extra: object.extra(),
        })
    }
}

impl Encode for TextToPayInvoiceResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("invoice", &self.invoice);
        object.field("invoiceUrl", &self.invoice_url);
    }
}

impl Encode for TotalSummary {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("subTotal", &self.sub_total);
        object.field("discount", &self.discount);
        object.field("tax", &self.tax);
    }
}

impl Decode for UsBankAccount {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UsBankAccount")?;
        Some(Self {
            bank_name: object.required("bank_name")?,
            last4: object.required("last4")?,
            extra: object.extra(),
        })
    }
}

impl Decode for EstimateUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("EstimateUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            live_mode: object.optional("liveMode"),
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            contact_details: object.required("contactDetails")?,
            estimate_number: object.optional("estimateNumber"),
            issue_date: object.optional("issueDate"),
            expiry_date: object.optional("expiryDate"),
            sent_to: object.optional("sentTo"),
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            meta: object.optional("meta"),
            send_estimate_details: object.optional("sendEstimateDetails"),
            frequency_settings: object.required("frequencySettings")?,
            estimate_number_prefix: object.optional("estimateNumberPrefix"),
            user_id: object.optional("userId"),
            attachments: object.optional("attachments"),
            auto_invoice: object.optional("autoInvoice"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            payment_schedule_config: object.optional("paymentScheduleConfig"),
            estimate_status: object.optional("estimateStatus"),
            extra: object.extra(),
        })
    }
}

impl Decode for InvoiceUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            title: object.optional("title"),
            currency: object.required("currency")?,
            description: object.optional("description"),
            business_details: object.optional("businessDetails"),
            invoice_number: object.optional("invoiceNumber"),
            contact_id: object.optional("contactId"),
            contact_details: object.optional("contactDetails"),
            terms_notes: object.optional("termsNotes"),
            discount: object.optional("discount"),
            invoice_items: object.required("invoiceItems")?,
            automatic_taxes_enabled: object.optional("automaticTaxesEnabled"),
            live_mode: object.optional("liveMode"),
            issue_date: object.required("issueDate")?,
            due_date: object.required("dueDate")?,
            payment_schedule: object.optional("paymentSchedule"),
            tips_configuration: object.optional("tipsConfiguration"),
            xero_details: object.optional("xeroDetails"),
            invoice_number_prefix: object.optional("invoiceNumberPrefix"),
            payment_methods: object.optional("paymentMethods"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for LateFeesUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("LateFeesUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            late_fees_configuration: object.required("lateFeesConfiguration")?,
            extra: object.extra(),
        })
    }
}

impl Decode for InvoiceScheduleUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceScheduleUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            name: object.required("name")?,
            contact_details: object.required("contactDetails")?,
            schedule: object.required("schedule")?,
            live_mode: object.required("liveMode")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            discount: object.required("discount")?,
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            attachments: object.optional("attachments"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for InvoiceTemplateUpdate {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceTemplateUpdate")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            internal: object.optional("internal"),
            name: object.required("name")?,
            business_details: object.required("businessDetails")?,
            currency: object.required("currency")?,
            items: object.required("items")?,
            discount: object.optional("discount"),
            terms_notes: object.optional("termsNotes"),
            title: object.optional("title"),
            miscellaneous_charges: object.optional("miscellaneousCharges"),
            extra: object.extra(),
        })
    }
}

impl Decode for InvoiceTemplatePaymentMethods {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("InvoiceTemplatePaymentMethods")?;
        Some(Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            payment_methods: object.optional("paymentMethods"),
            extra: object.extra(),
        })
    }
}

impl Encode for EstimateAction {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("action", &self.action);
        object.field("timestamp", &self.timestamp);
    }
}

impl Encode for InvoiceManualStatusTransitions {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("paid", &self.paid);
        object.field("sent", &self.sent);
    }
}

impl Encode for InvoiceMetaAutoPaymentError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("type", &self.type_);
        object.field("declineCode", &self.decline_code);
        object.field("message", &self.message);
        object.field("requestId", &self.request_id);
        object.field("statusCode", &self.status_code);
    }
}

impl Encode for AutoPaymentTaskDeadline {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("nanos", &self.nanos);
        object.field("seconds", &self.seconds);
    }
}

impl Encode for AutoPaymentHttpCallHeaders {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("version", &self.version);
        object.field("Authorization", &self.authorization);
        object.field("Content-Type", &self.content_type);
        object.field("User-Agent", &self.user_agent);
        object.field("channel", &self.channel);
        object.field("source", &self.source);
        object.field("source-id", &self.source_id);
    }
}

impl Encode for AutoPaymentHttpCall {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("body", &self.body);
        object.field("headers", &self.headers);
        object.field("httpMethod", &self.http_method);
        object.field("url", &self.url);
    }
}

impl Encode for AutoPaymentTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("createTime", &self.create_time);
        object.field("dispatchCount", &self.dispatch_count);
        object.field("dispatchDeadline", &self.dispatch_deadline);
        object.field("httpRequest", &self.http_request);
        object.field("messageType", &self.message_type);
        object.field("name", &self.name);
        object.field("payloadType", &self.payload_type);
        object.field("responseCount", &self.response_count);
        object.field("scheduleTime", &self.schedule_time);
        object.field("view", &self.view);
    }
}

impl Encode for InvoiceMetaAutoPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("error", &self.error);
        object.field("retry", &self.retry);
        object.field("success", &self.success);
        object.field("taskReq", &self.task_req);
    }
}

impl Encode for InvoiceMetaNextChildTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("executeAt", &self.execute_at);
        object.field("id", &self.id);
    }
}

impl Encode for InvoiceMetaParentTask {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("id", &self.id);
    }
}

impl Encode for InvoiceMeta {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("autoPayment", &self.auto_payment);
        object.field("childTaskId", &self.child_task_id);
        object.field("nextChildTask", &self.next_child_task);
        object.field("parentTask", &self.parent_task);
    }
}

impl Encode for InvoiceSentFrom {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("fromEmail", &self.from_email);
        object.field("fromName", &self.from_name);
    }
}

impl Encode for InvoiceSentTo {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("email", &self.email);
        object.field("emailBcc", &self.email_bcc);
        object.field("emailCc", &self.email_cc);
        object.field("phoneNo", &self.phone_no);
    }
}

impl Decode for ProcessingFeeCharge {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ProcessingFeeCharge")?;
        Some(Self {
            id: object.optional("_id"),
            name: object.optional("name"),
            charge: object.optional("charge"),
            amount: object.optional("amount"),
            enabled: object.optional("enabled"),
            extra: object.extra(),
        })
    }
}

impl_serde! {
    AltType, AutoPaymentTaskTime, RecurrenceInterval, SendAction, AdditionalEmail,
    Address, Attachment, AutoInvoicing, AutoPaymentDetails, AutoPayment, BacsDirectDebit,
    BecsDirectDebit, BusinessDetails, Card, Cheque, ContactDetails, NewEstimate,
    NewInvoice, NewInvoiceFromEstimate, CreateInvoiceFromEstimateResponse,
    NewInvoiceSchedule, NewInvoiceTemplate, CustomNotification, CustomNotificationItem,
    RecurrenceRule, Discount, EstimateLineItem, Estimate, EstimateTemplate,
    EstimateTemplateFields, FrequencySettings, GenerateEstimateNumberResponse,
    GenerateInvoiceNumberResponse, Invoice, InvoiceSettings, InvoiceSchedule,
    InvoiceTemplate, InvoiceItem, InvoiceProductSettings, InvoiceSettingsBusinessDetails,
    Sender, ItemTax, LateFeesConfiguration, LateFeesFrequency, LateFeesGrace,
    MaxLateFees, EstimateTemplateList, EstimateList, InvoiceList, InvoiceScheduleList,
    InvoiceTemplateList, PaymentMethods, PaymentScheduleConfig,
    PaymentScheduleDateConfig, PaymentSchedule, MiscellaneousCharges, PaidCharge,
    InvoicePaymentRecord, RecordInvoicePaymentResponse, Reminder, ReminderSettings,
    RemindersConfiguration, InvoiceScheduleStart, ScheduleOptions, EstimateDelivery,
    InvoiceDelivery, SendInvoiceResponse, SentTo, SepaDirectDebit, StripePaymentMethod,
    TextToPayInvoice, TextToPayInvoiceResponse, TipsConfiguration, TotalSummary,
    UsBankAccount, EstimateUpdate, InvoiceUpdate, LateFeesUpdate, InvoiceScheduleUpdate,
    InvoiceTemplateUpdate, InvoiceTemplatePaymentMethods, BusinessCustomValue,
    ContactCustomFieldDefinition, ContactDetailsFieldValue, ContactDetailsField,
    InvoiceFromEstimateVersion, DayOfWeek, MonthOfYear, DiscountType, PriceType,
    EstimateAction, EstimateStatus, InvoiceStatus, InvoiceManualStatusTransitions,
    InvoiceMetaAutoPaymentError, AutoPaymentTaskDeadline, AutoPaymentHttpCallHeaders,
    AutoPaymentHttpCall, AutoPaymentTask, InvoiceMetaAutoPayment,
    InvoiceMetaNextChildTask, InvoiceMetaParentTask, InvoiceMeta, InvoiceSentFrom,
    InvoiceSentTo, TaxCalculation, LateFeesType, LateFeesInterval, LateFeesGraceInterval,
    MaxLateFeesType, PaymentScheduleType, InstallmentPayer, Installment, DepositDateType,
    ScheduleDateType, ProcessingFeeCharge, ManualPaymentMode, ReminderTime,
    ReminderCondition, TextToPayAction, PaymentMode, InvoiceSortField, SortOrder,
}
