//! The Invoices API, version 3: 42 operations.

use highlevel_runtime::{Api, Client, Metadata, Operation, Request};

use crate::{EstimateId, InvoiceId, LocationId};

mod cancel_invoice_schedule;
mod create_estimate;
mod create_estimate_template;
mod create_invoice;
mod create_invoice_from_estimate;
mod create_invoice_schedule;
mod create_invoice_template;
mod delete_estimate;
mod delete_estimate_template;
mod delete_invoice;
mod delete_invoice_schedule;
mod delete_invoice_template;
mod errors;
mod generate_estimate_number;
mod generate_invoice_number;
mod get_invoice;
mod get_invoice_schedule;
mod get_invoice_settings;
mod get_invoice_template;
mod list_estimate_templates;
mod list_estimates;
mod list_invoice_schedules;
mod list_invoice_templates;
mod list_invoices;
mod preview_estimate_template;
mod record_invoice_payment;
mod send_estimate;
mod send_invoice;
mod send_text_to_pay_invoice;
mod set_invoice_schedule_auto_payment;
mod start_invoice_schedule;
mod update_and_start_invoice_schedule;
mod update_estimate;
mod update_estimate_last_visited_at;
mod update_estimate_template;
mod update_invoice;
mod update_invoice_last_visited_at;
mod update_invoice_late_fees;
mod update_invoice_schedule;
mod update_invoice_template;
mod update_invoice_template_late_fees;
mod update_invoice_template_payment_methods;
mod void_invoice;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::cancel_invoice_schedule::{
    CancelInvoiceSchedule, CancelInvoiceScheduleError, CancelInvoiceScheduleParams,
};
pub use self::create_estimate::{
    CreateEstimate, CreateEstimateError, CreateEstimateParams,
};
pub use self::create_estimate_template::{
    CreateEstimateTemplate, CreateEstimateTemplateError, CreateEstimateTemplateParams,
};
pub use self::create_invoice::{CreateInvoice, CreateInvoiceError, CreateInvoiceParams};
pub use self::create_invoice_from_estimate::{
    CreateInvoiceFromEstimate, CreateInvoiceFromEstimateError,
    CreateInvoiceFromEstimateParams,
};
pub use self::create_invoice_schedule::{
    CreateInvoiceSchedule, CreateInvoiceScheduleError, CreateInvoiceScheduleParams,
};
pub use self::create_invoice_template::{
    CreateInvoiceTemplate, CreateInvoiceTemplateError, CreateInvoiceTemplateParams,
};
pub use self::delete_estimate::{
    DeleteEstimate, DeleteEstimateError, DeleteEstimateParams,
};
pub use self::delete_estimate_template::{
    DeleteEstimateTemplate, DeleteEstimateTemplateError, DeleteEstimateTemplateParams,
};
pub use self::delete_invoice::{DeleteInvoice, DeleteInvoiceError, DeleteInvoiceParams};
pub use self::delete_invoice_schedule::{
    DeleteInvoiceSchedule, DeleteInvoiceScheduleError, DeleteInvoiceScheduleParams,
};
pub use self::delete_invoice_template::{
    DeleteInvoiceTemplate, DeleteInvoiceTemplateError, DeleteInvoiceTemplateParams,
};
pub use self::generate_estimate_number::{
    GenerateEstimateNumber, GenerateEstimateNumberError, GenerateEstimateNumberParams,
};
pub use self::generate_invoice_number::{
    GenerateInvoiceNumber, GenerateInvoiceNumberError, GenerateInvoiceNumberParams,
};
pub use self::get_invoice::{GetInvoice, GetInvoiceError, GetInvoiceParams};
pub use self::get_invoice_schedule::{
    GetInvoiceSchedule, GetInvoiceScheduleError, GetInvoiceScheduleParams,
};
pub use self::get_invoice_settings::{
    GetInvoiceSettings, GetInvoiceSettingsError, GetInvoiceSettingsParams,
};
pub use self::get_invoice_template::{
    GetInvoiceTemplate, GetInvoiceTemplateError, GetInvoiceTemplateParams,
};
pub use self::list_estimate_templates::{
    ListEstimateTemplates, ListEstimateTemplatesError, ListEstimateTemplatesParams,
};
pub use self::list_estimates::{ListEstimates, ListEstimatesError, ListEstimatesParams};
pub use self::list_invoice_schedules::{
    ListInvoiceSchedules, ListInvoiceSchedulesError, ListInvoiceSchedulesParams,
};
pub use self::list_invoice_templates::{
    ListInvoiceTemplates, ListInvoiceTemplatesError, ListInvoiceTemplatesParams,
};
pub use self::list_invoices::{ListInvoices, ListInvoicesError, ListInvoicesParams};
pub use self::preview_estimate_template::{
    PreviewEstimateTemplate, PreviewEstimateTemplateError, PreviewEstimateTemplateParams,
};
pub use self::record_invoice_payment::{
    RecordInvoicePayment, RecordInvoicePaymentError, RecordInvoicePaymentParams,
};
pub use self::send_estimate::{SendEstimate, SendEstimateError, SendEstimateParams};
pub use self::send_invoice::{SendInvoice, SendInvoiceError, SendInvoiceParams};
pub use self::send_text_to_pay_invoice::{
    SendTextToPayInvoice, SendTextToPayInvoiceError, SendTextToPayInvoiceParams,
};
pub use self::set_invoice_schedule_auto_payment::{
    SetInvoiceScheduleAutoPayment, SetInvoiceScheduleAutoPaymentError,
    SetInvoiceScheduleAutoPaymentParams,
};
pub use self::start_invoice_schedule::{
    StartInvoiceSchedule, StartInvoiceScheduleError, StartInvoiceScheduleParams,
};
pub use self::update_and_start_invoice_schedule::{
    UpdateAndStartInvoiceSchedule, UpdateAndStartInvoiceScheduleError,
    UpdateAndStartInvoiceScheduleParams,
};
pub use self::update_estimate::{
    UpdateEstimate, UpdateEstimateError, UpdateEstimateParams,
};
pub use self::update_estimate_last_visited_at::{
    UpdateEstimateLastVisitedAt, UpdateEstimateLastVisitedAtError,
    UpdateEstimateLastVisitedAtParams,
};
pub use self::update_estimate_template::{
    UpdateEstimateTemplate, UpdateEstimateTemplateError, UpdateEstimateTemplateParams,
};
pub use self::update_invoice::{UpdateInvoice, UpdateInvoiceError, UpdateInvoiceParams};
pub use self::update_invoice_last_visited_at::{
    UpdateInvoiceLastVisitedAt, UpdateInvoiceLastVisitedAtError,
    UpdateInvoiceLastVisitedAtParams,
};
pub use self::update_invoice_late_fees::{
    UpdateInvoiceLateFees, UpdateInvoiceLateFeesError, UpdateInvoiceLateFeesParams,
};
pub use self::update_invoice_schedule::{
    UpdateInvoiceSchedule, UpdateInvoiceScheduleError, UpdateInvoiceScheduleParams,
};
pub use self::update_invoice_template::{
    UpdateInvoiceTemplate, UpdateInvoiceTemplateError, UpdateInvoiceTemplateParams,
};
pub use self::update_invoice_template_late_fees::{
    UpdateInvoiceTemplateLateFees, UpdateInvoiceTemplateLateFeesError,
    UpdateInvoiceTemplateLateFeesParams,
};
pub use self::update_invoice_template_payment_methods::{
    UpdateInvoiceTemplatePaymentMethods, UpdateInvoiceTemplatePaymentMethodsError,
    UpdateInvoiceTemplatePaymentMethodsParams,
};
pub use self::void_invoice::{VoidInvoice, VoidInvoiceError, VoidInvoiceParams};
pub use crate::shared::invoices::{
    AdditionalEmail, Address, AltType, Attachment, AttachmentRequired, AutoInvoicing,
    AutoPayment, AutoPaymentDetails, AutoPaymentHttpCall, AutoPaymentHttpCallHeaders,
    BacsDirectDebit, BecsDirectDebit, BusinessCustomValue, BusinessDetails, Card, Cheque,
    ContactDetails, ContactDetailsCustomFieldsItem, ContactDetailsCustomFieldsItemValue,
    ContactDetailsCustomFieldsItemValueField, CreateInvoiceFromEstimateResponse,
    CustomNotification, CustomNotificationItem, DayOfWeek, DeleteInvoiceScheduleResponse,
    DeleteInvoiceTemplateResponse, DepositDateType, Discount, DiscountType, Estimate,
    EstimateAction, EstimateDelivery, EstimateLastVisitedAtUpdate, EstimateLineItem,
    EstimateList, EstimateOwner, EstimateStatus, EstimateTemplate, EstimateTemplateList,
    EstimateUpdate, EstimateUpdateRequired, FrequencySettings,
    GenerateEstimateNumberResponse, GenerateInvoiceNumberResponse, Invoice,
    InvoiceDelivery, InvoiceFromEstimateVersion, InvoiceItem, InvoiceLastVisitedAtUpdate,
    InvoiceList, InvoiceManualStatusTransitions, InvoiceMeta, InvoiceMetaAutoPayment,
    InvoiceMetaAutoPaymentError, InvoiceMetaAutoPaymentTaskReq,
    InvoiceMetaAutoPaymentTaskReqCreateTime,
    InvoiceMetaAutoPaymentTaskReqDispatchDeadline,
    InvoiceMetaAutoPaymentTaskReqScheduleTime, InvoiceMetaNextChildTask,
    InvoiceMetaParentTask, InvoicePaymentRecord, InvoiceProductSettings, InvoiceSchedule,
    InvoiceScheduleCancellation, InvoiceScheduleList, InvoiceScheduleStart,
    InvoiceScheduleUpdate, InvoiceScheduleUpdateRequired, InvoiceSentFrom, InvoiceSentTo,
    InvoiceSettings, InvoiceSettingsBusinessDetails, InvoiceSortField, InvoiceStatus,
    InvoiceTemplate, InvoiceTemplateList, InvoiceTemplatePaymentMethods,
    InvoiceTemplateUpdate, InvoiceTemplateUpdateRequired, InvoiceUpdate,
    InvoiceUpdateRequired, InvoiceVoiding, ItemTax, LateFeesConfiguration,
    LateFeesFrequency, LateFeesGrace, LateFeesGraceInterval, LateFeesInterval,
    LateFeesType, LateFeesUpdate, ManualPaymentMode, MaxLateFees, MaxLateFeesType,
    MiscellaneousCharges, MonthOfYear, NewEstimate, NewEstimateRequired,
    NewEstimateTemplate, NewEstimateTemplateRequired, NewInvoice, NewInvoiceFromEstimate,
    NewInvoiceRequired, NewInvoiceSchedule, NewInvoiceScheduleRequired,
    NewInvoiceTemplate, NewInvoiceTemplateRequired, PaidCharge, PaymentMethods,
    PaymentMode, PaymentSchedule, PaymentScheduleConfig,
    PaymentScheduleConfigSchedulesItem, PaymentScheduleConfigSchedulesItemPaidBy,
    PaymentScheduleDateConfig, PaymentScheduleSchedulesItem,
    PaymentScheduleSchedulesItemPaidBy, PaymentScheduleType, PriceType,
    ProcessingFeeCharge, RecordInvoicePaymentResponse, RecurrenceInterval,
    RecurrenceRule, Reminder, ReminderCondition, ReminderSettings, ReminderTime,
    RemindersConfiguration, ScheduleDateType, ScheduleOptions, SendAction,
    SendInvoiceResponse, Sender, SentTo, SepaDirectDebit, SortOrder, StripePaymentMethod,
    TaxCalculation, Text2payAction, Text2payInvoiceResponse, TextToPayInvoice,
    TextToPayInvoiceRequired, TipsConfiguration, TotalSummary, UsBankAccount,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Invoices",
    version: "v3",
    module: "v3::invoices",
    feature: "v3-invoices",
};

/// The operations of this API as data.
pub const OPERATIONS: &[&Metadata] = &[
    <ListInvoicesParams as Operation>::METADATA,
    <CreateInvoiceParams as Operation>::METADATA,
    <CreateEstimateParams as Operation>::METADATA,
    <ListEstimatesParams as Operation>::METADATA,
    <GenerateEstimateNumberParams as Operation>::METADATA,
    <UpdateEstimateLastVisitedAtParams as Operation>::METADATA,
    <ListEstimateTemplatesParams as Operation>::METADATA,
    <CreateEstimateTemplateParams as Operation>::METADATA,
    <PreviewEstimateTemplateParams as Operation>::METADATA,
    <UpdateEstimateTemplateParams as Operation>::METADATA,
    <DeleteEstimateTemplateParams as Operation>::METADATA,
    <UpdateEstimateParams as Operation>::METADATA,
    <DeleteEstimateParams as Operation>::METADATA,
    <CreateInvoiceFromEstimateParams as Operation>::METADATA,
    <SendEstimateParams as Operation>::METADATA,
    <GenerateInvoiceNumberParams as Operation>::METADATA,
    <ListInvoiceSchedulesParams as Operation>::METADATA,
    <CreateInvoiceScheduleParams as Operation>::METADATA,
    <GetInvoiceScheduleParams as Operation>::METADATA,
    <UpdateInvoiceScheduleParams as Operation>::METADATA,
    <DeleteInvoiceScheduleParams as Operation>::METADATA,
    <SetInvoiceScheduleAutoPaymentParams as Operation>::METADATA,
    <CancelInvoiceScheduleParams as Operation>::METADATA,
    <StartInvoiceScheduleParams as Operation>::METADATA,
    <UpdateAndStartInvoiceScheduleParams as Operation>::METADATA,
    <GetInvoiceSettingsParams as Operation>::METADATA,
    <UpdateInvoiceLastVisitedAtParams as Operation>::METADATA,
    <ListInvoiceTemplatesParams as Operation>::METADATA,
    <CreateInvoiceTemplateParams as Operation>::METADATA,
    <GetInvoiceTemplateParams as Operation>::METADATA,
    <UpdateInvoiceTemplateParams as Operation>::METADATA,
    <DeleteInvoiceTemplateParams as Operation>::METADATA,
    <UpdateInvoiceTemplateLateFeesParams as Operation>::METADATA,
    <UpdateInvoiceTemplatePaymentMethodsParams as Operation>::METADATA,
    <SendTextToPayInvoiceParams as Operation>::METADATA,
    <GetInvoiceParams as Operation>::METADATA,
    <UpdateInvoiceParams as Operation>::METADATA,
    <DeleteInvoiceParams as Operation>::METADATA,
    <UpdateInvoiceLateFeesParams as Operation>::METADATA,
    <RecordInvoicePaymentParams as Operation>::METADATA,
    <SendInvoiceParams as Operation>::METADATA,
    <VoidInvoiceParams as Operation>::METADATA,
];

/// The Invoices API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    client: &'a Client,
}

impl<'a> Invoices<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the invoices of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn list_invoices(&self, alt_id: impl Into<LocationId>) -> ListInvoices {
        let params = ListInvoicesParams::new(alt_id);
        ListInvoices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice.
    ///
    /// Nothing is sent to the contact; `send_invoice` does that, and
    /// `send_text_to_pay_invoice` does both at once.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn create_invoice(&self, body: NewInvoice) -> CreateInvoice {
        let params = CreateInvoiceParams::new(body);
        CreateInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an estimate.
    ///
    /// The document lets the dates of issue and of expiry be left out; an integration
    /// reports that both are needed.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "create-new-estimate")]
    pub fn create_estimate(&self, body: NewEstimate) -> CreateEstimate {
        let params = CreateEstimateParams::new(body);
        CreateEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the estimates of a location.
    ///
    /// There is no operation that returns one of them.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/list`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn list_estimates(&self, alt_id: impl Into<LocationId>) -> ListEstimates {
        let params = ListEstimatesParams::new(alt_id);
        ListEstimates {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the number of the next estimate of a location.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/number/generate`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn generate_estimate_number(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> GenerateEstimateNumber {
        let params = GenerateEstimateNumberParams::new(alt_id);
        GenerateEstimateNumber {
            request: Request::new(self.client, params),
        }
    }

    /// Marks an estimate as visited by its contact.
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/estimate/stats/last-visited-at`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_estimate_last_visited_at(
        &self,
        body: EstimateLastVisitedAtUpdate,
    ) -> UpdateEstimateLastVisitedAt {
        let params = UpdateEstimateLastVisitedAtParams::new(body);
        UpdateEstimateLastVisitedAt {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the estimate templates of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/template`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn list_estimate_templates(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListEstimateTemplates {
        let params = ListEstimateTemplatesParams::new(alt_id);
        ListEstimateTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an estimate template.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/template`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn create_estimate_template(
        &self,
        body: NewEstimateTemplate,
    ) -> CreateEstimateTemplate {
        let params = CreateEstimateTemplateParams::new(body);
        CreateEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an estimate template.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/template/preview`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn preview_estimate_template(
        &self,
        alt_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> PreviewEstimateTemplate {
        let params = PreviewEstimateTemplateParams::new(alt_id, template_id);
        PreviewEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an estimate template.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `PUT /invoices/estimate/template/{templateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_estimate_template(
        &self,
        template_id: impl Into<String>,
        body: NewEstimateTemplate,
    ) -> UpdateEstimateTemplate {
        let params = UpdateEstimateTemplateParams::new(template_id, body);
        UpdateEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an estimate template.
    ///
    /// The body says which location it belongs to.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `DELETE /invoices/estimate/template/{templateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn delete_estimate_template(
        &self,
        template_id: impl Into<String>,
        body: EstimateOwner,
    ) -> DeleteEstimateTemplate {
        let params = DeleteEstimateTemplateParams::new(template_id, body);
        DeleteEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an estimate.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `PUT /invoices/estimate/{estimateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: EstimateUpdate,
    ) -> UpdateEstimate {
        let params = UpdateEstimateParams::new(estimate_id, body);
        UpdateEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an estimate.
    ///
    /// The body says which location it belongs to.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `DELETE /invoices/estimate/{estimateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn delete_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: EstimateOwner,
    ) -> DeleteEstimate {
        let params = DeleteEstimateParams::new(estimate_id, body);
        DeleteEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice from an estimate.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/{estimateId}/invoice`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn create_invoice_from_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: NewInvoiceFromEstimate,
    ) -> CreateInvoiceFromEstimate {
        let params = CreateInvoiceFromEstimateParams::new(estimate_id, body);
        CreateInvoiceFromEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Sends an estimate to its contact by email, by text message or by both.
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/{estimateId}/send`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn send_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: EstimateDelivery,
    ) -> SendEstimate {
        let params = SendEstimateParams::new(estimate_id, body);
        SendEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the number of the next invoice of a location.
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/generate-invoice-number`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn generate_invoice_number(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> GenerateInvoiceNumber {
        let params = GenerateInvoiceNumberParams::new(alt_id);
        GenerateInvoiceNumber {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the invoice schedules of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/schedule.readonly`.
    ///
    /// `GET /invoices/schedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn list_invoice_schedules(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListInvoiceSchedules {
        let params = ListInvoiceSchedulesParams::new(alt_id);
        ListInvoiceSchedules {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a schedule of recurring invoices.
    ///
    /// It does nothing before `start_invoice_schedule` starts it.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn create_invoice_schedule(
        &self,
        body: NewInvoiceSchedule,
    ) -> CreateInvoiceSchedule {
        let params = CreateInvoiceScheduleParams::new(body);
        CreateInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an invoice schedule.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/schedule.readonly`.
    ///
    /// `GET /invoices/schedule/{scheduleId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn get_invoice_schedule(
        &self,
        alt_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> GetInvoiceSchedule {
        let params = GetInvoiceScheduleParams::new(alt_id, schedule_id);
        GetInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice schedule.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `PUT /invoices/schedule/{scheduleId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: InvoiceScheduleUpdate,
    ) -> UpdateInvoiceSchedule {
        let params = UpdateInvoiceScheduleParams::new(schedule_id, body);
        UpdateInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an invoice schedule.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `DELETE /invoices/schedule/{scheduleId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn delete_invoice_schedule(
        &self,
        alt_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> DeleteInvoiceSchedule {
        let params = DeleteInvoiceScheduleParams::new(alt_id, schedule_id);
        DeleteInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Turns automatic payment of the invoices of a schedule on or off.
    ///
    /// No operation lists the payment methods that a contact has saved.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/auto-payment`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "auto-payment-invoice-schedule")]
    pub fn set_invoice_schedule_auto_payment(
        &self,
        schedule_id: impl Into<String>,
        body: AutoPayment,
    ) -> SetInvoiceScheduleAutoPayment {
        let params = SetInvoiceScheduleAutoPaymentParams::new(schedule_id, body);
        SetInvoiceScheduleAutoPayment {
            request: Request::new(self.client, params),
        }
    }

    /// Stops an invoice schedule.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/cancel`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn cancel_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: InvoiceScheduleCancellation,
    ) -> CancelInvoiceSchedule {
        let params = CancelInvoiceScheduleParams::new(schedule_id, body);
        CancelInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Starts an invoice schedule.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/schedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "schedule-invoice-schedule")]
    pub fn start_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: InvoiceScheduleStart,
    ) -> StartInvoiceSchedule {
        let params = StartInvoiceScheduleParams::new(schedule_id, body);
        StartInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Brings a running invoice schedule up to date.
    ///
    /// It has no body: no way to say what changes is documented.
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/updateAndSchedule`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "update-and-schedule-invoice-schedule")]
    pub fn update_and_start_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> UpdateAndStartInvoiceSchedule {
        let params = UpdateAndStartInvoiceScheduleParams::new(schedule_id);
        UpdateAndStartInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the settings of a location for invoices and estimates.
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/settings`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn get_invoice_settings(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> GetInvoiceSettings {
        let params = GetInvoiceSettingsParams::new(alt_id);
        GetInvoiceSettings {
            request: Request::new(self.client, params),
        }
    }

    /// Marks an invoice as visited by its contact.
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/stats/last-visited-at`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_invoice_last_visited_at(
        &self,
        body: InvoiceLastVisitedAtUpdate,
    ) -> UpdateInvoiceLastVisitedAt {
        let params = UpdateInvoiceLastVisitedAtParams::new(body);
        UpdateInvoiceLastVisitedAt {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the invoice templates of a location.
    ///
    /// Returns one page. Use [`pages`](highlevel_runtime::Request::pages) or
    /// [`items`](highlevel_runtime::Request::items) to iterate over all of them.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/template.readonly`.
    ///
    /// `GET /invoices/template`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn list_invoice_templates(
        &self,
        alt_id: impl Into<LocationId>,
    ) -> ListInvoiceTemplates {
        let params = ListInvoiceTemplatesParams::new(alt_id);
        ListInvoiceTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice template.
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `POST /invoices/template`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn create_invoice_template(
        &self,
        body: NewInvoiceTemplate,
    ) -> CreateInvoiceTemplate {
        let params = CreateInvoiceTemplateParams::new(body);
        CreateInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an invoice template.
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/template.readonly`.
    ///
    /// `GET /invoices/template/{templateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn get_invoice_template(
        &self,
        alt_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> GetInvoiceTemplate {
        let params = GetInvoiceTemplateParams::new(alt_id, template_id);
        GetInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice template.
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `PUT /invoices/template/{templateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_invoice_template(
        &self,
        template_id: impl Into<String>,
        body: InvoiceTemplateUpdate,
    ) -> UpdateInvoiceTemplate {
        let params = UpdateInvoiceTemplateParams::new(template_id, body);
        UpdateInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an invoice template.
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `DELETE /invoices/template/{templateId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn delete_invoice_template(
        &self,
        alt_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> DeleteInvoiceTemplate {
        let params = DeleteInvoiceTemplateParams::new(alt_id, template_id);
        DeleteInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the late fees of the invoices made from a template.
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/template/{templateId}/late-fees-configuration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "update-invoice-template-late-fees-configuration")]
    pub fn update_invoice_template_late_fees(
        &self,
        template_id: impl Into<String>,
        body: LateFeesUpdate,
    ) -> UpdateInvoiceTemplateLateFees {
        let params = UpdateInvoiceTemplateLateFeesParams::new(template_id, body);
        UpdateInvoiceTemplateLateFees {
            request: Request::new(self.client, params),
        }
    }

    /// Sets how the invoices made from a template can be paid.
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/template/{templateId}/payment-methods-configuration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "update-invoice-payment-methods-configuration")]
    pub fn update_invoice_template_payment_methods(
        &self,
        template_id: impl Into<String>,
        body: InvoiceTemplatePaymentMethods,
    ) -> UpdateInvoiceTemplatePaymentMethods {
        let params = UpdateInvoiceTemplatePaymentMethodsParams::new(template_id, body);
        UpdateInvoiceTemplatePaymentMethods {
            request: Request::new(self.client, params),
        }
    }

    /// Creates or changes an invoice and, if asked to, sends it at once.
    ///
    /// The `action` says whether it stays a draft. Without an `id` it is a new invoice.
    ///
    /// Needs a location's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/text2pay`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "text2pay-invoice")]
    pub fn send_text_to_pay_invoice(
        &self,
        body: TextToPayInvoice,
    ) -> SendTextToPayInvoice {
        let params = SendTextToPayInvoiceParams::new(body);
        SendTextToPayInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Returns an invoice.
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/{invoiceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn get_invoice(
        &self,
        alt_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> GetInvoice {
        let params = GetInvoiceParams::new(alt_id, invoice_id);
        GetInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice.
    ///
    /// The whole content is given, not only what changes.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `PUT /invoices/{invoiceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn update_invoice(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoiceUpdate,
    ) -> UpdateInvoice {
        let params = UpdateInvoiceParams::new(invoice_id, body);
        UpdateInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Deletes an invoice.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `DELETE /invoices/{invoiceId}`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn delete_invoice(
        &self,
        alt_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> DeleteInvoice {
        let params = DeleteInvoiceParams::new(alt_id, invoice_id);
        DeleteInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Sets what is charged if an invoice is paid late.
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/{invoiceId}/late-fees-configuration`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "update-invoice-late-fees-configuration")]
    pub fn update_invoice_late_fees(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: LateFeesUpdate,
    ) -> UpdateInvoiceLateFees {
        let params = UpdateInvoiceLateFeesParams::new(invoice_id, body);
        UpdateInvoiceLateFees {
            request: Request::new(self.client, params),
        }
    }

    /// Records a payment for an invoice that was made outside of HighLevel.
    ///
    /// Returns the member `invoice` of the response;
    /// [`send_whole`](highlevel_runtime::Request::send_whole) returns the whole
    /// `RecordInvoicePaymentResponse`.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/record-payment`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    #[doc(alias = "record-invoice")]
    pub fn record_invoice_payment(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoicePaymentRecord,
    ) -> RecordInvoicePayment {
        let params = RecordInvoicePaymentParams::new(invoice_id, body);
        RecordInvoicePayment {
            request: Request::new(self.client, params),
        }
    }

    /// Sends an invoice to its contact by email, by text message or by both.
    ///
    /// With the action `send_manually` it only becomes sent, and whoever calls hands it
    /// over.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/send`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn send_invoice(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoiceDelivery,
    ) -> SendInvoice {
        let params = SendInvoiceParams::new(invoice_id, body);
        SendInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Voids an invoice.
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/void`
    /// ([documentation](https://github.com/GoHighLevel/highlevel-api-docs/blob/main/apps/v3/invoices-v3.json))
    pub fn void_invoice(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoiceVoiding,
    ) -> VoidInvoice {
        let params = VoidInvoiceParams::new(invoice_id, body);
        VoidInvoice {
            request: Request::new(self.client, params),
        }
    }
}
