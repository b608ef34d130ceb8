//! The Invoices API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::InvoicesError;
use super::operations::{
    CancelInvoiceScheduleParams, CreateEstimateParams, CreateEstimateTemplateParams,
    CreateInvoiceFromEstimateParams, CreateInvoiceParams, CreateInvoiceScheduleParams,
    CreateInvoiceTemplateParams, DeleteEstimateParams, DeleteEstimateTemplateParams,
    DeleteInvoiceParams, DeleteInvoiceScheduleParams, DeleteInvoiceTemplateParams,
    GenerateEstimateNumberParams, GenerateInvoiceNumberParams, GetInvoiceParams,
    GetInvoiceScheduleParams, GetInvoiceSettingsParams, GetInvoiceTemplateParams,
    ListEstimateTemplatesParams, ListEstimatesParams, ListInvoiceSchedulesParams,
    ListInvoiceTemplatesParams, ListInvoicesParams, PreviewEstimateTemplateParams,
    RecordEstimateVisitParams, RecordInvoicePaymentParams, RecordInvoiceVisitParams,
    SendEstimateParams, SendInvoiceParams, SendTextToPayInvoiceParams,
    SetInvoiceScheduleAutoPaymentParams, StartInvoiceScheduleParams,
    UpdateAndStartInvoiceScheduleParams, UpdateEstimateParams,
    UpdateEstimateTemplateParams, UpdateInvoiceLateFeesParams, UpdateInvoiceParams,
    UpdateInvoiceScheduleParams, UpdateInvoiceTemplateLateFeesParams,
    UpdateInvoiceTemplateParams, UpdateInvoiceTemplatePaymentMethodsParams,
    VoidInvoiceParams,
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

    /// Mocks [`record_estimate_visit`](super::Invoices::record_estimate_visit).
    pub fn record_estimate_visit(&self) -> Expect<'a, RecordEstimateVisitParams> {
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

    /// Mocks [`record_invoice_visit`](super::Invoices::record_invoice_visit).
    pub fn record_invoice_visit(&self) -> Expect<'a, RecordInvoiceVisitParams> {
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

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<ListInvoicesParams>(),
    Listed::of::<CreateInvoiceParams>(),
    Listed::of::<CreateEstimateParams>(),
    Listed::of::<ListEstimatesParams>(),
    Listed::of::<GenerateEstimateNumberParams>(),
    Listed::of::<RecordEstimateVisitParams>(),
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
    Listed::of::<RecordInvoiceVisitParams>(),
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
    ListInvoicesParams, "invoices().list_invoices()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("status"), query("startAt"),
    query("endAt"), query("search"), query("paymentMode"), query("contactId"),
    query("sortField"), query("sortOrder")],
    "{\"invoices\":[{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}],\"total\":100}"
}

mock_operation! {
    CreateInvoiceParams, "invoices().create_invoice()", json, [json("body")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_operation! {
    CreateEstimateParams, "invoices().create_estimate()", json, [json("body")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}"
}

mock_operation! {
    ListEstimatesParams, "invoices().list_estimates()", json, [query("altId"),
    query("altType"), query("limit"), query("offset"), query("startAt"), query("endAt"),
    query("search"), query("status"), query("contactId")],
    "{\"estimates\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}]}"
}

mock_operation! {
    GenerateEstimateNumberParams, "invoices().generate_estimate_number()", json,
    [query("altId"), query("altType")],
    "{\"estimateNumber\":1,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}"
}

mock_operation! {
    RecordEstimateVisitParams, "invoices().record_estimate_visit()", empty,
    [property("estimateId")]
}

mock_operation! {
    ListEstimateTemplatesParams, "invoices().list_estimate_templates()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("search")],
    "{\"data\":[{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\"}]}"
}

mock_operation! {
    CreateEstimateTemplateParams, "invoices().create_estimate_template()", json,
    [json("body")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\"}"
}

mock_operation! {
    PreviewEstimateTemplateParams, "invoices().preview_estimate_template()", json,
    [query("altId"), query("altType"), query("templateId")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\"}"
}

mock_operation! {
    UpdateEstimateTemplateParams, "invoices().update_estimate_template()", json,
    [path("templateId"), json("body")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\"}"
}

mock_operation! {
    DeleteEstimateTemplateParams, "invoices().delete_estimate_template()", json,
    [path("templateId"), property("altId"), property("altType")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\"}"
}

mock_operation! {
    UpdateEstimateParams, "invoices().update_estimate()", json, [path("estimateId"),
    json("body")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}"
}

mock_operation! {
    DeleteEstimateParams, "invoices().delete_estimate()", json, [path("estimateId"),
    property("altId"), property("altType")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}"
}

mock_operation! {
    CreateInvoiceFromEstimateParams, "invoices().create_invoice_from_estimate()", json,
    [path("estimateId"), json("body")],
    "{\"estimate\":{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Electronics.pdf\",\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"meta\":{},\"estimateActionHistory\":[{\"action\":\"Created\",\"timestamp\":\"2023-06-15T10:00:00.000Z\"}],\"sentTo\":{\"email\":[\"test@example.com\"],\"phoneNo\":[\"+1 99444444444\"]},\"frequencySettings\":{\"enabled\":false},\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"autoInvoice\":{\"enabled\":true,\"directPayments\":false},\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\",\"estimateStatus\":\"all\",\"estimateNumber\":1},\"invoice\":{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"invoiceTotal\":10,\"lastPaidAt\":\"2026-01-02T03:04:05Z\",\"lastVisitedAt\":\"2026-01-02T03:04:05Z\",\"scheduleId\":\"schedule-id\",\"scheduleType\":\"schedule-type\",\"sentAt\":\"2026-01-02T03:04:05Z\",\"sentBy\":\"6YAtzfzpmHAdj0e8GkKp\",\"source\":\"source\",\"termsNotes\":\"<p>This is a default terms.</p>\",\"tipsReceived\":[{}],\"updatedBy\":\"6YAtzfzpmHAdj0e8GkKp\"}}"
}

mock_operation! {
    SendEstimateParams, "invoices().send_estimate()", json, [path("estimateId"),
    json("body")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"_id\":\"67ac9a51106ee8311e911XXXX\",\"liveMode\":true,\"deleted\":false,\"name\":\"Estimate Name\",\"currency\":\"USD\",\"title\":\"ESTIMATE\",\"estimateNumberPrefix\":\"EST-\",\"updatedBy\":\"3HIpOF9NIc5ltriQXXXX\",\"total\":1222.03,\"createdAt\":\"2025-02-12T13:17:47.416Z\",\"updatedAt\":\"2025-02-12T13:17:47.416Z\",\"__v\":0,\"automaticTaxesEnabled\":false,\"termsNotes\":\"<p>All services are subject to availability.</p>\",\"companyId\":\"COMP12345\",\"issueDate\":\"2023-06-15T00:00:00.000Z\",\"expiryDate\":\"2023-07-15T00:00:00.000Z\",\"sentBy\":\"user@example.com\",\"automaticTaxesCalculated\":true,\"lastVisitedAt\":\"2023-06-20T08:30:00.000Z\",\"totalamountInUSD\":1500.75,\"traceId\":\"010c7a01-857f-4619-970d-xyxyxyxy\"}"
}

mock_operation! {
    GenerateInvoiceNumberParams, "invoices().generate_invoice_number()", json,
    [query("altId"), query("altType")], "{\"invoiceNumber\":\"19\"}"
}

mock_operation! {
    ListInvoiceSchedulesParams, "invoices().list_invoice_schedules()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("status"),
    query("startAt"), query("endAt"), query("search"), query("paymentMode")],
    "{\"schedules\":[{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"total\":100}"
}

mock_operation! {
    CreateInvoiceScheduleParams, "invoices().create_invoice_schedule()", json,
    [json("body")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    GetInvoiceScheduleParams, "invoices().get_invoice_schedule()", json,
    [path("scheduleId"), query("altId"), query("altType")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    UpdateInvoiceScheduleParams, "invoices().update_invoice_schedule()", json,
    [path("scheduleId"), json("body")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    DeleteInvoiceScheduleParams, "invoices().delete_invoice_schedule()", json,
    [path("scheduleId"), query("altId"), query("altType")], "{\"success\":true}"
}

mock_operation! {
    SetInvoiceScheduleAutoPaymentParams,
    "invoices().set_invoice_schedule_auto_payment()", json, [path("scheduleId"),
    json("body")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    CancelInvoiceScheduleParams, "invoices().cancel_invoice_schedule()", json,
    [path("scheduleId"), property("altId"), property("altType")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    StartInvoiceScheduleParams, "invoices().start_invoice_schedule()", json,
    [path("scheduleId"), json("body")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    UpdateAndStartInvoiceScheduleParams,
    "invoices().update_and_start_invoice_schedule()", json, [path("scheduleId")],
    "{\"_id\":\"65a1f0d3c27b4e8f9d60125e\",\"status\":\"draft\",\"liveMode\":false,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"total\":999,\"title\":\"INVOICE\",\"termsNotes\":\"Confidential\",\"compiledTermsNotes\":\"Confidential\",\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    GetInvoiceSettingsParams, "invoices().get_invoice_settings()", json, [query("altId"),
    query("altType")],
    "{\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"termsNote\":\"Payment is due within 30 days.\",\"estimatesTermsNote\":\"This estimate is valid for 30 days.\",\"title\":\"INVOICE\",\"estimatesTitle\":\"ESTIMATE\",\"invoiceNumberPrefix\":\"INV-\",\"estimateNumberPrefix\":\"EST-\",\"dueAfterXDays\":30,\"estimatesExpireAfterXDays\":30,\"minimumPercentagePartialPayment\":25,\"customFields\":[\"6578278e879ad2646715baxc\",\"6901e9fb77ac4d701ba0b996\"],\"senderConfiguration\":{\"fromName\":\"Alex\",\"fromEmail\":\"alex@example.com\"},\"productSettings\":{\"enableImportProductDescription\":true,\"descriptionOptional\":true},\"reminderSettings\":{\"defaultEmailTemplateId\":\"dhwjqi2899012990w2u\"},\"lateFeesConfiguration\":{\"enable\":true,\"value\":10,\"type\":\"fixed\"},\"tipsConfiguration\":{\"tipsEnabled\":true}}"
}

mock_operation! {
    RecordInvoiceVisitParams, "invoices().record_invoice_visit()", empty,
    [property("invoiceId")]
}

mock_operation! {
    ListInvoiceTemplatesParams, "invoices().list_invoice_templates()", json,
    [query("altId"), query("altType"), query("limit"), query("offset"), query("status"),
    query("startAt"), query("endAt"), query("search"), query("paymentMode")],
    "{\"data\":[{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"addressLine2\":\"Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"US\",\"postalCode\":\"559-6993\"},\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}],\"totalCount\":100}"
}

mock_operation! {
    CreateInvoiceTemplateParams, "invoices().create_invoice_template()", json,
    [json("body")],
    "{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"Alex\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"USA\",\"postalCode\":\"559-6993\"},\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    GetInvoiceTemplateParams, "invoices().get_invoice_template()", json,
    [path("templateId"), query("altId"), query("altType")],
    "{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"Alex\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"USA\",\"postalCode\":\"559-6993\"},\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    UpdateInvoiceTemplateParams, "invoices().update_invoice_template()", json,
    [path("templateId"), json("body")],
    "{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"Alex\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"USA\",\"postalCode\":\"559-6993\"},\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    DeleteInvoiceTemplateParams, "invoices().delete_invoice_template()", json,
    [path("templateId"), query("altId"), query("altType")], "{\"success\":true}"
}

mock_operation! {
    UpdateInvoiceTemplateLateFeesParams,
    "invoices().update_invoice_template_late_fees()", json, [path("templateId"),
    json("body")],
    "{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"Alex\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"USA\",\"postalCode\":\"559-6993\"},\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    UpdateInvoiceTemplatePaymentMethodsParams,
    "invoices().update_invoice_template_payment_methods()", json, [path("templateId"),
    json("body")],
    "{\"_id\":\"64e8c71b9f2d05a3b6147fe9\",\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Template\",\"businessDetails\":{\"name\":\"Alex\",\"address\":{\"addressLine1\":\"9931 Beechwood\",\"city\":\"St. Houston\",\"state\":\"TX\",\"countryCode\":\"USA\",\"postalCode\":\"559-6993\"},\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"currency\":\"USD\",\"discount\":{\"type\":\"percentage\",\"value\":0},\"items\":[{\"taxes\":[],\"_id\":\"c6tZZU0rJBf30ZXx9Gli\",\"productId\":\"c6tZZU0rJBf30ZXx9Gli\",\"priceId\":\"c6tZZU0rJBf30ZXx9Gli\",\"currency\":\"USD\",\"name\":\"Macbook Pro\",\"qty\":1,\"amount\":999}],\"invoiceNumberPrefix\":\"INV-\",\"total\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\"}"
}

mock_operation! {
    SendTextToPayInvoiceParams, "invoices().send_text_to_pay_invoice()", json,
    [json("body")],
    "{\"invoice\":{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}}"
}

mock_operation! {
    GetInvoiceParams, "invoices().get_invoice()", json, [path("invoiceId"),
    query("altId"), query("altType")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_operation! {
    UpdateInvoiceParams, "invoices().update_invoice()", json, [path("invoiceId"),
    json("body")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_operation! {
    DeleteInvoiceParams, "invoices().delete_invoice()", json, [path("invoiceId"),
    query("altId"), query("altType")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_operation! {
    UpdateInvoiceLateFeesParams, "invoices().update_invoice_late_fees()", json,
    [path("invoiceId"), json("body")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_operation! {
    RecordInvoicePaymentParams, "invoices().record_invoice_payment()",
    payload("invoice"), [path("invoiceId"), json("body")],
    "{\"success\":true,\"invoice\":{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}}"
}

mock_operation! {
    SendInvoiceParams, "invoices().send_invoice()", json, [path("invoiceId"),
    json("body")],
    "{\"invoice\":{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}}"
}

mock_operation! {
    VoidInvoiceParams, "invoices().void_invoice()", json, [path("invoiceId"),
    property("altId"), property("altType")],
    "{\"_id\":\"6578278e879ad2646715ba9c\",\"status\":\"draft\",\"liveMode\":false,\"amountPaid\":0,\"altId\":\"3SwdhCsvxI8Au3KsPJt6\",\"altType\":\"location\",\"name\":\"New Invoice\",\"invoiceNumber\":\"19\",\"currency\":\"USD\",\"issueDate\":\"2023-01-01\",\"dueDate\":\"2023-01-01\",\"total\":999,\"title\":\"INVOICE\",\"amountDue\":999,\"createdAt\":\"2023-12-12T09:27:42.355Z\",\"updatedAt\":\"2023-12-12T09:27:42.355Z\",\"automaticTaxesEnabled\":true,\"automaticTaxesCalculated\":true,\"totalSummary\":{\"subTotal\":999,\"discount\":0,\"tax\":0},\"businessDetails\":{\"name\":\"ABC Corp.\",\"phoneNo\":\"+1-214-559-6993\",\"website\":\"www.example.com\"},\"contactDetails\":{\"id\":\"OP7z4LCyPACyH5fcEIZa\",\"name\":\"Jane Doe\",\"phoneNo\":\"+12025550123\",\"email\":\"jane@example.com\",\"companyName\":\"ABC Corp.\"},\"discount\":{\"value\":10,\"type\":\"percentage\"},\"paymentSchedule\":{\"type\":\"percentage\"}}"
}

mock_error! {
    InvoicesError, [BadRequest(body) = 400,
    "{\"statusCode\":400,\"message\":\"Bad Request\"}"; Unauthorized(body) = 401,
    "{\"statusCode\":401,\"message\":\"Invalid token: access token is invalid\",\"error\":\"Unauthorized\"}";
    UnprocessableEntity(body) = 422,
    "{\"statusCode\":422,\"message\":[\"Unprocessable Entity\"],\"error\":\"Unprocessable Entity\"}"]
}
