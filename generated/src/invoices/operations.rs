//! The request builders, parameters and errors of the Invoices API.
//!
//! The methods of [`Invoices`](super::Invoices) create the builders.
//! Name the error enum of an operation to handle its errors by status, also if several operations share it.
//! A parameter struct holds a call as data, which [`Client::request`](crate::Client#method.request) sends. [`all`] lists the operations.

use highlevel_runtime::{Metadata, Operation, impl_debug_params};

pub use super::cancel_invoice_schedule::{
    CancelInvoiceSchedule, CancelInvoiceScheduleError, CancelInvoiceScheduleParams,
};
pub use super::create_estimate::{
    CreateEstimate, CreateEstimateError, CreateEstimateParams,
};
pub use super::create_estimate_template::{
    CreateEstimateTemplate, CreateEstimateTemplateError, CreateEstimateTemplateParams,
};
pub use super::create_invoice::{CreateInvoice, CreateInvoiceError, CreateInvoiceParams};
pub use super::create_invoice_from_estimate::{
    CreateInvoiceFromEstimate, CreateInvoiceFromEstimateError,
    CreateInvoiceFromEstimateParams,
};
pub use super::create_invoice_schedule::{
    CreateInvoiceSchedule, CreateInvoiceScheduleError, CreateInvoiceScheduleParams,
};
pub use super::create_invoice_template::{
    CreateInvoiceTemplate, CreateInvoiceTemplateError, CreateInvoiceTemplateParams,
};
pub use super::delete_estimate::{
    DeleteEstimate, DeleteEstimateError, DeleteEstimateParams,
};
pub use super::delete_estimate_template::{
    DeleteEstimateTemplate, DeleteEstimateTemplateError, DeleteEstimateTemplateParams,
};
pub use super::delete_invoice::{DeleteInvoice, DeleteInvoiceError, DeleteInvoiceParams};
pub use super::delete_invoice_schedule::{
    DeleteInvoiceSchedule, DeleteInvoiceScheduleError, DeleteInvoiceScheduleParams,
};
pub use super::delete_invoice_template::{
    DeleteInvoiceTemplate, DeleteInvoiceTemplateError, DeleteInvoiceTemplateParams,
};
pub use super::generate_estimate_number::{
    GenerateEstimateNumber, GenerateEstimateNumberError, GenerateEstimateNumberParams,
};
pub use super::generate_invoice_number::{
    GenerateInvoiceNumber, GenerateInvoiceNumberError, GenerateInvoiceNumberParams,
};
pub use super::get_invoice::{GetInvoice, GetInvoiceError, GetInvoiceParams};
pub use super::get_invoice_schedule::{
    GetInvoiceSchedule, GetInvoiceScheduleError, GetInvoiceScheduleParams,
};
pub use super::get_invoice_settings::{
    GetInvoiceSettings, GetInvoiceSettingsError, GetInvoiceSettingsParams,
};
pub use super::get_invoice_template::{
    GetInvoiceTemplate, GetInvoiceTemplateError, GetInvoiceTemplateParams,
};
pub use super::list_estimate_templates::{
    ListEstimateTemplates, ListEstimateTemplatesError, ListEstimateTemplatesParams,
};
pub use super::list_estimates::{ListEstimates, ListEstimatesError, ListEstimatesParams};
pub use super::list_invoice_schedules::{
    ListInvoiceSchedules, ListInvoiceSchedulesError, ListInvoiceSchedulesParams,
};
pub use super::list_invoice_templates::{
    ListInvoiceTemplates, ListInvoiceTemplatesError, ListInvoiceTemplatesParams,
};
pub use super::list_invoices::{ListInvoices, ListInvoicesError, ListInvoicesParams};
pub use super::preview_estimate_template::{
    PreviewEstimateTemplate, PreviewEstimateTemplateError, PreviewEstimateTemplateParams,
};
pub use super::record_estimate_visit::{
    RecordEstimateVisit, RecordEstimateVisitError, RecordEstimateVisitParams,
};
pub use super::record_invoice_payment::{
    RecordInvoicePayment, RecordInvoicePaymentError, RecordInvoicePaymentParams,
};
pub use super::record_invoice_visit::{
    RecordInvoiceVisit, RecordInvoiceVisitError, RecordInvoiceVisitParams,
};
pub use super::send_estimate::{SendEstimate, SendEstimateError, SendEstimateParams};
pub use super::send_invoice::{SendInvoice, SendInvoiceError, SendInvoiceParams};
pub use super::send_text_to_pay_invoice::{
    SendTextToPayInvoice, SendTextToPayInvoiceError, SendTextToPayInvoiceParams,
};
pub use super::set_invoice_schedule_auto_payment::{
    SetInvoiceScheduleAutoPayment, SetInvoiceScheduleAutoPaymentError,
    SetInvoiceScheduleAutoPaymentParams,
};
pub use super::start_invoice_schedule::{
    StartInvoiceSchedule, StartInvoiceScheduleError, StartInvoiceScheduleParams,
};
pub use super::update_and_start_invoice_schedule::{
    UpdateAndStartInvoiceSchedule, UpdateAndStartInvoiceScheduleError,
    UpdateAndStartInvoiceScheduleParams,
};
pub use super::update_estimate::{
    UpdateEstimate, UpdateEstimateError, UpdateEstimateParams,
};
pub use super::update_estimate_template::{
    UpdateEstimateTemplate, UpdateEstimateTemplateError, UpdateEstimateTemplateParams,
};
pub use super::update_invoice::{UpdateInvoice, UpdateInvoiceError, UpdateInvoiceParams};
pub use super::update_invoice_late_fees::{
    UpdateInvoiceLateFees, UpdateInvoiceLateFeesError, UpdateInvoiceLateFeesParams,
};
pub use super::update_invoice_schedule::{
    UpdateInvoiceSchedule, UpdateInvoiceScheduleError, UpdateInvoiceScheduleParams,
};
pub use super::update_invoice_template::{
    UpdateInvoiceTemplate, UpdateInvoiceTemplateError, UpdateInvoiceTemplateParams,
};
pub use super::update_invoice_template_late_fees::{
    UpdateInvoiceTemplateLateFees, UpdateInvoiceTemplateLateFeesError,
    UpdateInvoiceTemplateLateFeesParams,
};
pub use super::update_invoice_template_payment_methods::{
    UpdateInvoiceTemplatePaymentMethods, UpdateInvoiceTemplatePaymentMethodsError,
    UpdateInvoiceTemplatePaymentMethodsParams,
};
pub use super::void_invoice::{VoidInvoice, VoidInvoiceError, VoidInvoiceParams};

/// Returns the operations of this API as data.
pub fn all() -> &'static [&'static Metadata] {
    &[
        <ListInvoicesParams as Operation>::METADATA,
        <CreateInvoiceParams as Operation>::METADATA,
        <CreateEstimateParams as Operation>::METADATA,
        <ListEstimatesParams as Operation>::METADATA,
        <GenerateEstimateNumberParams as Operation>::METADATA,
        <RecordEstimateVisitParams as Operation>::METADATA,
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
        <RecordInvoiceVisitParams as Operation>::METADATA,
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
    ]
}

impl_debug_params! {
    ListInvoicesParams, CreateInvoiceParams, CreateEstimateParams, ListEstimatesParams,
    GenerateEstimateNumberParams, RecordEstimateVisitParams, ListEstimateTemplatesParams,
    CreateEstimateTemplateParams, PreviewEstimateTemplateParams,
    UpdateEstimateTemplateParams, DeleteEstimateTemplateParams, UpdateEstimateParams,
    DeleteEstimateParams, CreateInvoiceFromEstimateParams, SendEstimateParams,
    GenerateInvoiceNumberParams, ListInvoiceSchedulesParams, CreateInvoiceScheduleParams,
    GetInvoiceScheduleParams, UpdateInvoiceScheduleParams, DeleteInvoiceScheduleParams,
    SetInvoiceScheduleAutoPaymentParams, CancelInvoiceScheduleParams,
    StartInvoiceScheduleParams, UpdateAndStartInvoiceScheduleParams,
    GetInvoiceSettingsParams, RecordInvoiceVisitParams, ListInvoiceTemplatesParams,
    CreateInvoiceTemplateParams, GetInvoiceTemplateParams, UpdateInvoiceTemplateParams,
    DeleteInvoiceTemplateParams, UpdateInvoiceTemplateLateFeesParams,
    UpdateInvoiceTemplatePaymentMethodsParams, SendTextToPayInvoiceParams,
    GetInvoiceParams, UpdateInvoiceParams, DeleteInvoiceParams,
    UpdateInvoiceLateFeesParams, RecordInvoicePaymentParams, SendInvoiceParams,
    VoidInvoiceParams,
}

/// The shared error enums. rustdoc shows the variants of their aliases only if they are reachable.
#[doc(hidden)]
pub mod shared {
    pub use super::super::errors::*;
}
