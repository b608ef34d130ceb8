//! The Invoices API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::InvoicesError;
use super::{
    CancelInvoiceScheduleParams, CreateEstimateParams, CreateEstimateTemplateParams,
    CreateInvoiceFromEstimateParams, CreateInvoiceParams, CreateInvoiceScheduleParams,
    CreateInvoiceTemplateParams, DeleteEstimateParams, DeleteEstimateTemplateParams,
    DeleteInvoiceParams, DeleteInvoiceScheduleParams, DeleteInvoiceTemplateParams,
    GenerateEstimateNumberParams, GenerateInvoiceNumberParams, GetInvoiceParams,
    GetInvoiceScheduleParams, GetInvoiceSettingsParams, GetInvoiceTemplateParams,
    ListEstimateTemplatesParams, ListEstimatesParams, ListInvoiceSchedulesParams,
    ListInvoiceTemplatesParams, ListInvoicesParams, PreviewEstimateTemplateParams,
    RecordInvoicePaymentParams, SendEstimateParams, SendInvoiceParams,
    SendTextToPayInvoiceParams, SetInvoiceScheduleAutoPaymentParams,
    StartInvoiceScheduleParams, UpdateAndStartInvoiceScheduleParams,
    UpdateEstimateLastVisitedAtParams, UpdateEstimateParams,
    UpdateEstimateTemplateParams, UpdateInvoiceLastVisitedAtParams,
    UpdateInvoiceLateFeesParams, UpdateInvoiceParams, UpdateInvoiceScheduleParams,
    UpdateInvoiceTemplateLateFeesParams, UpdateInvoiceTemplateParams,
    UpdateInvoiceTemplatePaymentMethodsParams, VoidInvoiceParams,
};

/// The mock of the Invoices API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    mock: &'a Mock,
}

impl<'a> Invoices<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`list_invoices`](super::Invoices::list_invoices).
    pub fn list_invoices(&self) -> Expect<'a, ListInvoicesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_invoice`](super::Invoices::create_invoice).
    pub fn create_invoice(&self) -> Expect<'a, CreateInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`create_estimate`](super::Invoices::create_estimate).
    pub fn create_estimate(&self) -> Expect<'a, CreateEstimateParams> {
        self.mock.expect()
    }

    /// Mocks [`list_estimates`](super::Invoices::list_estimates).
    pub fn list_estimates(&self) -> Expect<'a, ListEstimatesParams> {
        self.mock.expect()
    }

    /// Mocks [`generate_estimate_number`](super::Invoices::generate_estimate_number).
    pub fn generate_estimate_number(&self) -> Expect<'a, GenerateEstimateNumberParams> {
        self.mock.expect()
    }

    /// Mocks [`update_estimate_last_visited_at`](super::Invoices::update_estimate_last_visited_at).
    pub fn update_estimate_last_visited_at(
        &self,
    ) -> Expect<'a, UpdateEstimateLastVisitedAtParams> {
        self.mock.expect()
    }

    /// Mocks [`list_estimate_templates`](super::Invoices::list_estimate_templates).
    pub fn list_estimate_templates(&self) -> Expect<'a, ListEstimateTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_estimate_template`](super::Invoices::create_estimate_template).
    pub fn create_estimate_template(&self) -> Expect<'a, CreateEstimateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`preview_estimate_template`](super::Invoices::preview_estimate_template).
    pub fn preview_estimate_template(
        &self,
    ) -> Expect<'a, PreviewEstimateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_estimate_template`](super::Invoices::update_estimate_template).
    pub fn update_estimate_template(&self) -> Expect<'a, UpdateEstimateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_estimate_template`](super::Invoices::delete_estimate_template).
    pub fn delete_estimate_template(&self) -> Expect<'a, DeleteEstimateTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_estimate`](super::Invoices::update_estimate).
    pub fn update_estimate(&self) -> Expect<'a, UpdateEstimateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_estimate`](super::Invoices::delete_estimate).
    pub fn delete_estimate(&self) -> Expect<'a, DeleteEstimateParams> {
        self.mock.expect()
    }

    /// Mocks [`create_invoice_from_estimate`](super::Invoices::create_invoice_from_estimate).
    pub fn create_invoice_from_estimate(
        &self,
    ) -> Expect<'a, CreateInvoiceFromEstimateParams> {
        self.mock.expect()
    }

    /// Mocks [`send_estimate`](super::Invoices::send_estimate).
    pub fn send_estimate(&self) -> Expect<'a, SendEstimateParams> {
        self.mock.expect()
    }

    /// Mocks [`generate_invoice_number`](super::Invoices::generate_invoice_number).
    pub fn generate_invoice_number(&self) -> Expect<'a, GenerateInvoiceNumberParams> {
        self.mock.expect()
    }

    /// Mocks [`list_invoice_schedules`](super::Invoices::list_invoice_schedules).
    pub fn list_invoice_schedules(&self) -> Expect<'a, ListInvoiceSchedulesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_invoice_schedule`](super::Invoices::create_invoice_schedule).
    pub fn create_invoice_schedule(&self) -> Expect<'a, CreateInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`get_invoice_schedule`](super::Invoices::get_invoice_schedule).
    pub fn get_invoice_schedule(&self) -> Expect<'a, GetInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_schedule`](super::Invoices::update_invoice_schedule).
    pub fn update_invoice_schedule(&self) -> Expect<'a, UpdateInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_invoice_schedule`](super::Invoices::delete_invoice_schedule).
    pub fn delete_invoice_schedule(&self) -> Expect<'a, DeleteInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`set_invoice_schedule_auto_payment`](super::Invoices::set_invoice_schedule_auto_payment).
    pub fn set_invoice_schedule_auto_payment(
        &self,
    ) -> Expect<'a, SetInvoiceScheduleAutoPaymentParams> {
        self.mock.expect()
    }

    /// Mocks [`cancel_invoice_schedule`](super::Invoices::cancel_invoice_schedule).
    pub fn cancel_invoice_schedule(&self) -> Expect<'a, CancelInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`start_invoice_schedule`](super::Invoices::start_invoice_schedule).
    pub fn start_invoice_schedule(&self) -> Expect<'a, StartInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`update_and_start_invoice_schedule`](super::Invoices::update_and_start_invoice_schedule).
    pub fn update_and_start_invoice_schedule(
        &self,
    ) -> Expect<'a, UpdateAndStartInvoiceScheduleParams> {
        self.mock.expect()
    }

    /// Mocks [`get_invoice_settings`](super::Invoices::get_invoice_settings).
    pub fn get_invoice_settings(&self) -> Expect<'a, GetInvoiceSettingsParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_last_visited_at`](super::Invoices::update_invoice_last_visited_at).
    pub fn update_invoice_last_visited_at(
        &self,
    ) -> Expect<'a, UpdateInvoiceLastVisitedAtParams> {
        self.mock.expect()
    }

    /// Mocks [`list_invoice_templates`](super::Invoices::list_invoice_templates).
    pub fn list_invoice_templates(&self) -> Expect<'a, ListInvoiceTemplatesParams> {
        self.mock.expect()
    }

    /// Mocks [`create_invoice_template`](super::Invoices::create_invoice_template).
    pub fn create_invoice_template(&self) -> Expect<'a, CreateInvoiceTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`get_invoice_template`](super::Invoices::get_invoice_template).
    pub fn get_invoice_template(&self) -> Expect<'a, GetInvoiceTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_template`](super::Invoices::update_invoice_template).
    pub fn update_invoice_template(&self) -> Expect<'a, UpdateInvoiceTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_invoice_template`](super::Invoices::delete_invoice_template).
    pub fn delete_invoice_template(&self) -> Expect<'a, DeleteInvoiceTemplateParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_template_late_fees`](super::Invoices::update_invoice_template_late_fees).
    pub fn update_invoice_template_late_fees(
        &self,
    ) -> Expect<'a, UpdateInvoiceTemplateLateFeesParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_template_payment_methods`](super::Invoices::update_invoice_template_payment_methods).
    pub fn update_invoice_template_payment_methods(
        &self,
    ) -> Expect<'a, UpdateInvoiceTemplatePaymentMethodsParams> {
        self.mock.expect()
    }

    /// Mocks [`send_text_to_pay_invoice`](super::Invoices::send_text_to_pay_invoice).
    pub fn send_text_to_pay_invoice(&self) -> Expect<'a, SendTextToPayInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`get_invoice`](super::Invoices::get_invoice).
    pub fn get_invoice(&self) -> Expect<'a, GetInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice`](super::Invoices::update_invoice).
    pub fn update_invoice(&self) -> Expect<'a, UpdateInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_invoice`](super::Invoices::delete_invoice).
    pub fn delete_invoice(&self) -> Expect<'a, DeleteInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`update_invoice_late_fees`](super::Invoices::update_invoice_late_fees).
    pub fn update_invoice_late_fees(&self) -> Expect<'a, UpdateInvoiceLateFeesParams> {
        self.mock.expect()
    }

    /// Mocks [`record_invoice_payment`](super::Invoices::record_invoice_payment).
    pub fn record_invoice_payment(&self) -> Expect<'a, RecordInvoicePaymentParams> {
        self.mock.expect()
    }

    /// Mocks [`send_invoice`](super::Invoices::send_invoice).
    pub fn send_invoice(&self) -> Expect<'a, SendInvoiceParams> {
        self.mock.expect()
    }

    /// Mocks [`void_invoice`](super::Invoices::void_invoice).
    pub fn void_invoice(&self) -> Expect<'a, VoidInvoiceParams> {
        self.mock.expect()
    }
}

/// The method, path and headers that select an operation.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListInvoicesParams>(),
    Listed::of::<CreateInvoiceParams>(),
    Listed::of::<CreateEstimateParams>(),
    Listed::of::<ListEstimatesParams>(),
    Listed::of::<GenerateEstimateNumberParams>(),
    Listed::of::<UpdateEstimateLastVisitedAtParams>(),
    Listed::of::<ListEstimateTemplatesParams>(),
    Listed::of::<CreateEstimateTemplateParams>(),
    Listed::of::<PreviewEstimateTemplateParams>(),
    Listed::of::<UpdateEstimateTemplateParams>(),
    Listed::of::<DeleteEstimateTemplateParams>(),
    Listed::of::<UpdateEstimateParams>(),
    Listed::of::<DeleteEstimateParams>(),
    Listed::of::<CreateInvoiceFromEstimateParams>(),
    Listed::of::<SendEstimateParams>(),
    Listed::of::<GenerateInvoiceNumberParams>(),
    Listed::of::<ListInvoiceSchedulesParams>(),
    Listed::of::<CreateInvoiceScheduleParams>(),
    Listed::of::<GetInvoiceScheduleParams>(),
    Listed::of::<UpdateInvoiceScheduleParams>(),
    Listed::of::<DeleteInvoiceScheduleParams>(),
    Listed::of::<SetInvoiceScheduleAutoPaymentParams>(),
    Listed::of::<CancelInvoiceScheduleParams>(),
    Listed::of::<StartInvoiceScheduleParams>(),
    Listed::of::<UpdateAndStartInvoiceScheduleParams>(),
    Listed::of::<GetInvoiceSettingsParams>(),
    Listed::of::<UpdateInvoiceLastVisitedAtParams>(),
    Listed::of::<ListInvoiceTemplatesParams>(),
    Listed::of::<CreateInvoiceTemplateParams>(),
    Listed::of::<GetInvoiceTemplateParams>(),
    Listed::of::<UpdateInvoiceTemplateParams>(),
    Listed::of::<DeleteInvoiceTemplateParams>(),
    Listed::of::<UpdateInvoiceTemplateLateFeesParams>(),
    Listed::of::<UpdateInvoiceTemplatePaymentMethodsParams>(),
    Listed::of::<SendTextToPayInvoiceParams>(),
    Listed::of::<GetInvoiceParams>(),
    Listed::of::<UpdateInvoiceParams>(),
    Listed::of::<DeleteInvoiceParams>(),
    Listed::of::<UpdateInvoiceLateFeesParams>(),
    Listed::of::<RecordInvoicePaymentParams>(),
    Listed::of::<SendInvoiceParams>(),
    Listed::of::<VoidInvoiceParams>(),
];

mock_operation! {
    ListInvoicesParams, "v3_invoices().list_invoices()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("status"), query("startAt"),
    query("endAt"), query("search"), query("paymentMode"), query("contactId"),
    query("sortField"), query("sortOrder")]
}

mock_operation! {
    CreateInvoiceParams, "v3_invoices().create_invoice()", json, [json("body")]
}

mock_operation! {
    CreateEstimateParams, "v3_invoices().create_estimate()", json, [json("body")]
}

mock_operation! {
    ListEstimatesParams, "v3_invoices().list_estimates()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("startAt"), query("endAt"),
    query("search"), query("status"), query("contactId")]
}

mock_operation! {
    GenerateEstimateNumberParams, "v3_invoices().generate_estimate_number()", json,
    [query("altId"), query("altType")]
}

mock_operation! {
    UpdateEstimateLastVisitedAtParams, "v3_invoices().update_estimate_last_visited_at()",
    empty, [json("body")]
}

mock_operation! {
    ListEstimateTemplatesParams, "v3_invoices().list_estimate_templates()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("search")]
}

mock_operation! {
    CreateEstimateTemplateParams, "v3_invoices().create_estimate_template()", json,
    [json("body")]
}

mock_operation! {
    PreviewEstimateTemplateParams, "v3_invoices().preview_estimate_template()", json,
    [query("altId"), query("altType"), query("templateId")]
}

mock_operation! {
    UpdateEstimateTemplateParams, "v3_invoices().update_estimate_template()", json,
    [path("templateId"), json("body")]
}

mock_operation! {
    DeleteEstimateTemplateParams, "v3_invoices().delete_estimate_template()", json,
    [path("templateId"), json("body")]
}

mock_operation! {
    UpdateEstimateParams, "v3_invoices().update_estimate()", json, [path("estimateId"),
    json("body")]
}

mock_operation! {
    DeleteEstimateParams, "v3_invoices().delete_estimate()", json, [path("estimateId"),
    json("body")]
}

mock_operation! {
    CreateInvoiceFromEstimateParams, "v3_invoices().create_invoice_from_estimate()",
    json, [path("estimateId"), json("body")]
}

mock_operation! {
    SendEstimateParams, "v3_invoices().send_estimate()", json, [path("estimateId"),
    json("body")]
}

mock_operation! {
    GenerateInvoiceNumberParams, "v3_invoices().generate_invoice_number()", json,
    [query("altId"), query("altType")]
}

mock_operation! {
    ListInvoiceSchedulesParams, "v3_invoices().list_invoice_schedules()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("status"),
    query("startAt"), query("endAt"), query("search"), query("paymentMode")]
}

mock_operation! {
    CreateInvoiceScheduleParams, "v3_invoices().create_invoice_schedule()", json,
    [json("body")]
}

mock_operation! {
    GetInvoiceScheduleParams, "v3_invoices().get_invoice_schedule()", json,
    [path("scheduleId"), query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceScheduleParams, "v3_invoices().update_invoice_schedule()", json,
    [path("scheduleId"), json("body")]
}

mock_operation! {
    DeleteInvoiceScheduleParams, "v3_invoices().delete_invoice_schedule()", json,
    [path("scheduleId"), query("altId"), query("altType")]
}

mock_operation! {
    SetInvoiceScheduleAutoPaymentParams,
    "v3_invoices().set_invoice_schedule_auto_payment()", json, [path("scheduleId"),
    json("body")]
}

mock_operation! {
    CancelInvoiceScheduleParams, "v3_invoices().cancel_invoice_schedule()", json,
    [path("scheduleId"), json("body")]
}

mock_operation! {
    StartInvoiceScheduleParams, "v3_invoices().start_invoice_schedule()", json,
    [path("scheduleId"), json("body")]
}

mock_operation! {
    UpdateAndStartInvoiceScheduleParams,
    "v3_invoices().update_and_start_invoice_schedule()", json, [path("scheduleId")]
}

mock_operation! {
    GetInvoiceSettingsParams, "v3_invoices().get_invoice_settings()", json,
    [query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceLastVisitedAtParams, "v3_invoices().update_invoice_last_visited_at()",
    empty, [json("body")]
}

mock_operation! {
    ListInvoiceTemplatesParams, "v3_invoices().list_invoice_templates()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("status"),
    query("startAt"), query("endAt"), query("search"), query("paymentMode")]
}

mock_operation! {
    CreateInvoiceTemplateParams, "v3_invoices().create_invoice_template()", json,
    [json("body")]
}

mock_operation! {
    GetInvoiceTemplateParams, "v3_invoices().get_invoice_template()", json,
    [path("templateId"), query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceTemplateParams, "v3_invoices().update_invoice_template()", json,
    [path("templateId"), json("body")]
}

mock_operation! {
    DeleteInvoiceTemplateParams, "v3_invoices().delete_invoice_template()", json,
    [path("templateId"), query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceTemplateLateFeesParams,
    "v3_invoices().update_invoice_template_late_fees()", json, [path("templateId"),
    json("body")]
}

mock_operation! {
    UpdateInvoiceTemplatePaymentMethodsParams,
    "v3_invoices().update_invoice_template_payment_methods()", json, [path("templateId"),
    json("body")]
}

mock_operation! {
    SendTextToPayInvoiceParams, "v3_invoices().send_text_to_pay_invoice()", json,
    [json("body")]
}

mock_operation! {
    GetInvoiceParams, "v3_invoices().get_invoice()", json, [path("invoiceId"),
    query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceParams, "v3_invoices().update_invoice()", json, [path("invoiceId"),
    json("body")]
}

mock_operation! {
    DeleteInvoiceParams, "v3_invoices().delete_invoice()", json, [path("invoiceId"),
    query("altId"), query("altType")]
}

mock_operation! {
    UpdateInvoiceLateFeesParams, "v3_invoices().update_invoice_late_fees()", json,
    [path("invoiceId"), json("body")]
}

mock_operation! {
    RecordInvoicePaymentParams, "v3_invoices().record_invoice_payment()", json,
    [path("invoiceId"), json("body")]
}

mock_operation! {
    SendInvoiceParams, "v3_invoices().send_invoice()", json, [path("invoiceId"),
    json("body")]
}

mock_operation! {
    VoidInvoiceParams, "v3_invoices().void_invoice()", json, [path("invoiceId"),
    json("body")]
}

mock_error! {
    InvoicesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
