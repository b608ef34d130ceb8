//! The Invoices API, version 2: 42 operations.
//!
//! [`Client::invoices`](crate::Client::invoices) returns the handle [`Invoices`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Invoice
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_invoices`](Invoices::list_invoices) | `GET /invoices/` | Lists the invoices of a location. |
//! | [`create_invoice`](Invoices::create_invoice) | `POST /invoices/` | Creates an invoice. |
//! | [`generate_invoice_number`](Invoices::generate_invoice_number) | `GET /invoices/generate-invoice-number` | Returns the number of the next invoice of a location. |
//! | [`get_invoice_settings`](Invoices::get_invoice_settings) | `GET /invoices/settings` | Returns the settings of a location for invoices and estimates. |
//! | [`record_invoice_visit`](Invoices::record_invoice_visit) | `PATCH /invoices/stats/last-visited-at` | Records that the contact visited an invoice. |
//! | [`get_invoice`](Invoices::get_invoice) | `GET /invoices/{invoiceId}` | Returns an invoice. |
//! | [`update_invoice`](Invoices::update_invoice) | `PUT /invoices/{invoiceId}` | Replaces the content of an invoice. |
//! | [`delete_invoice`](Invoices::delete_invoice) | `DELETE /invoices/{invoiceId}` | Deletes an invoice. |
//! | [`update_invoice_late_fees`](Invoices::update_invoice_late_fees) | `PATCH /invoices/{invoiceId}/late-fees-configuration` | Sets the late fees of an invoice. |
//! | [`record_invoice_payment`](Invoices::record_invoice_payment) | `POST /invoices/{invoiceId}/record-payment` | Records a payment that the customer made for an invoice outside of HighLevel. |
//! | [`send_invoice`](Invoices::send_invoice) | `POST /invoices/{invoiceId}/send` | Sends an invoice to its contact by email, by text message or by both. |
//! | [`void_invoice`](Invoices::void_invoice) | `POST /invoices/{invoiceId}/void` | Voids an invoice, which gets the status `void`. |
//!
//! # Estimate
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_estimate`](Invoices::create_estimate) | `POST /invoices/estimate` | Creates an estimate. |
//! | [`list_estimates`](Invoices::list_estimates) | `GET /invoices/estimate/list` | Lists the estimates of a location. |
//! | [`generate_estimate_number`](Invoices::generate_estimate_number) | `GET /invoices/estimate/number/generate` | Returns the number of the next estimate of a location. |
//! | [`record_estimate_visit`](Invoices::record_estimate_visit) | `PATCH /invoices/estimate/stats/last-visited-at` | Records that the contact visited an estimate. |
//! | [`list_estimate_templates`](Invoices::list_estimate_templates) | `GET /invoices/estimate/template` | Lists the estimate templates of a location. |
//! | [`create_estimate_template`](Invoices::create_estimate_template) | `POST /invoices/estimate/template` | Creates an estimate template. |
//! | [`preview_estimate_template`](Invoices::preview_estimate_template) | `GET /invoices/estimate/template/preview` | Returns a preview of an estimate template. |
//! | [`update_estimate_template`](Invoices::update_estimate_template) | `PUT /invoices/estimate/template/{templateId}` | Replaces the content of an estimate template. |
//! | [`delete_estimate_template`](Invoices::delete_estimate_template) | `DELETE /invoices/estimate/template/{templateId}` | Deletes an estimate template. |
//! | [`update_estimate`](Invoices::update_estimate) | `PUT /invoices/estimate/{estimateId}` | Replaces the content of an estimate. |
//! | [`delete_estimate`](Invoices::delete_estimate) | `DELETE /invoices/estimate/{estimateId}` | Deletes an estimate. |
//! | [`create_invoice_from_estimate`](Invoices::create_invoice_from_estimate) | `POST /invoices/estimate/{estimateId}/invoice` | Creates an invoice from an estimate. |
//! | [`send_estimate`](Invoices::send_estimate) | `POST /invoices/estimate/{estimateId}/send` | Sends an estimate to its contact by email, by text message or by both. |
//!
//! # Schedule
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_invoice_schedules`](Invoices::list_invoice_schedules) | `GET /invoices/schedule` | Lists the invoice schedules of a location. |
//! | [`create_invoice_schedule`](Invoices::create_invoice_schedule) | `POST /invoices/schedule` | Creates a schedule of recurring invoices. |
//! | [`get_invoice_schedule`](Invoices::get_invoice_schedule) | `GET /invoices/schedule/{scheduleId}` | Returns an invoice schedule. |
//! | [`update_invoice_schedule`](Invoices::update_invoice_schedule) | `PUT /invoices/schedule/{scheduleId}` | Replaces the content of an invoice schedule. |
//! | [`delete_invoice_schedule`](Invoices::delete_invoice_schedule) | `DELETE /invoices/schedule/{scheduleId}` | Deletes an invoice schedule. |
//! | [`set_invoice_schedule_auto_payment`](Invoices::set_invoice_schedule_auto_payment) | `POST /invoices/schedule/{scheduleId}/auto-payment` | Turns automatic payment of the invoices of a schedule on or off. |
//! | [`cancel_invoice_schedule`](Invoices::cancel_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/cancel` | Stops an invoice schedule: no further invoices are created. |
//! | [`start_invoice_schedule`](Invoices::start_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/schedule` | Starts an invoice schedule, so that its invoices are sent to the contact. |
//! | [`update_and_start_invoice_schedule`](Invoices::update_and_start_invoice_schedule) | `POST /invoices/schedule/{scheduleId}/updateAndSchedule` | Updates an invoice schedule that was already started. |
//!
//! # Template
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_invoice_templates`](Invoices::list_invoice_templates) | `GET /invoices/template` | Lists the invoice templates of a location. |
//! | [`create_invoice_template`](Invoices::create_invoice_template) | `POST /invoices/template` | Creates an invoice template. |
//! | [`get_invoice_template`](Invoices::get_invoice_template) | `GET /invoices/template/{templateId}` | Returns an invoice template. |
//! | [`update_invoice_template`](Invoices::update_invoice_template) | `PUT /invoices/template/{templateId}` | Replaces the content of an invoice template. |
//! | [`delete_invoice_template`](Invoices::delete_invoice_template) | `DELETE /invoices/template/{templateId}` | Deletes an invoice template. |
//! | [`update_invoice_template_late_fees`](Invoices::update_invoice_template_late_fees) | `PATCH /invoices/template/{templateId}/late-fees-configuration` | Sets the late fees of the invoices created from a template. |
//! | [`update_invoice_template_payment_methods`](Invoices::update_invoice_template_payment_methods) | `PATCH /invoices/template/{templateId}/payment-methods-configuration` | Sets the payment methods of the invoices created from a template. |
//!
//! # Text2Pay
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`send_text_to_pay_invoice`](Invoices::send_text_to_pay_invoice) | `POST /invoices/text2pay` | Creates or updates an invoice, and sends it if requested. |

use highlevel_runtime::{Api, Client, Request};

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
mod record_estimate_visit;
mod record_invoice_payment;
mod record_invoice_visit;
mod send_estimate;
mod send_invoice;
mod send_text_to_pay_invoice;
mod set_invoice_schedule_auto_payment;
mod start_invoice_schedule;
mod update_and_start_invoice_schedule;
mod update_estimate;
mod update_estimate_template;
mod update_invoice;
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

pub mod operations;

pub use crate::shared::invoices::{
    AdditionalEmail, Address, AltType, Attachment, AttachmentRequired, AutoInvoicing,
    AutoInvoicingRequired, AutoPayment, AutoPaymentDetails, AutoPaymentDetailsRequired,
    AutoPaymentHttpCall, AutoPaymentHttpCallHeaders, AutoPaymentTask,
    AutoPaymentTaskDeadline, AutoPaymentTaskTime, BacsDirectDebit, BecsDirectDebit,
    BusinessCustomValue, BusinessDetails, Card, Cheque, ContactCustomFieldDefinition,
    ContactDetails, ContactDetailsField, ContactDetailsFieldValue,
    CreateInvoiceFromEstimateResponse, CustomNotification, CustomNotificationItem,
    DayOfWeek, DepositDateType, Discount, DiscountType, Estimate, EstimateAction,
    EstimateDelivery, EstimateDeliveryRequired, EstimateLineItem, EstimateList,
    EstimateStatus, EstimateTemplate, EstimateTemplateFields,
    EstimateTemplateFieldsRequired, EstimateTemplateList, EstimateUpdate,
    EstimateUpdateRequired, FrequencySettings, FrequencySettingsRequired,
    GenerateEstimateNumberResponse, GenerateInvoiceNumberResponse, Installment,
    InstallmentPayer, Invoice, InvoiceDelivery, InvoiceDeliveryRequired,
    InvoiceFromEstimateVersion, InvoiceItem, InvoiceList, InvoiceManualStatusTransitions,
    InvoiceMeta, InvoiceMetaAutoPayment, InvoiceMetaAutoPaymentError,
    InvoiceMetaNextChildTask, InvoiceMetaParentTask, InvoicePaymentRecord,
    InvoiceProductSettings, InvoiceSchedule, InvoiceScheduleList, InvoiceScheduleStart,
    InvoiceScheduleStartRequired, InvoiceScheduleUpdate, InvoiceScheduleUpdateRequired,
    InvoiceSentFrom, InvoiceSentTo, InvoiceSettings, InvoiceSettingsBusinessDetails,
    InvoiceSortField, InvoiceStatus, InvoiceTemplate, InvoiceTemplateList,
    InvoiceTemplatePaymentMethods, InvoiceTemplateUpdate, InvoiceTemplateUpdateRequired,
    InvoiceUpdate, InvoiceUpdateRequired, ItemTax, LateFeesConfiguration,
    LateFeesConfigurationRequired, LateFeesFrequency, LateFeesGrace,
    LateFeesGraceInterval, LateFeesInterval, LateFeesType, LateFeesUpdate,
    ManualPaymentMode, MaxLateFees, MaxLateFeesType, MiscellaneousCharges, MonthOfYear,
    NewEstimate, NewEstimateRequired, NewInvoice, NewInvoiceFromEstimate,
    NewInvoiceFromEstimateRequired, NewInvoiceRequired, NewInvoiceSchedule,
    NewInvoiceScheduleRequired, NewInvoiceTemplate, NewInvoiceTemplateRequired,
    PaidCharge, PaymentMethods, PaymentMode, PaymentSchedule, PaymentScheduleConfig,
    PaymentScheduleDateConfig, PaymentScheduleType, PriceType, ProcessingFeeCharge,
    RecordInvoicePaymentResponse, RecurrenceInterval, RecurrenceRule, Reminder,
    ReminderCondition, ReminderSettings, ReminderTime, RemindersConfiguration,
    ScheduleDateType, ScheduleOptions, SendAction, SendInvoiceResponse, Sender, SentTo,
    SepaDirectDebit, SortOrder, StripePaymentMethod, StripePaymentMethodRequired,
    TaxCalculation, TextToPayAction, TextToPayInvoice, TextToPayInvoiceRequired,
    TextToPayInvoiceResponse, TipsConfiguration, TipsConfigurationRequired, TotalSummary,
    UsBankAccount,
};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Invoices",
    version: "v2",
    module: "invoices",
    feature: "invoices",
};

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
    /// Returns one page, [`InvoiceList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInvoicesError`](operations::ListInvoicesError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut invoices = client.invoices().list_invoices("3SwdhCsvxI8Au3KsPJt6").items();
    /// while let Some(invoice) = invoices.next().await {
    ///     let invoice = invoice?;
    ///     println!("{:?}", invoice.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoices(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListInvoices {
        let params = operations::ListInvoicesParams::new(location_id);
        operations::ListInvoices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice.
    ///
    /// Nothing is sent to the contact:
    /// [`send_invoice`](crate::invoices::Invoices::send_invoice) sends an invoice, and
    /// [`send_text_to_pay_invoice`](crate::invoices::Invoices::send_text_to_pay_invoice)
    /// creates and sends an invoice in one call.
    ///
    /// Returns [`Invoice`]. Errors are
    /// [`CreateInvoiceError`](operations::CreateInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, Discount, InvoiceItem, NewInvoice,
    ///     NewInvoiceRequired, SentTo,
    /// };
    ///
    /// let invoice = client
    ///     .invoices()
    ///     .create_invoice(
    ///         NewInvoice::new(NewInvoiceRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "Website redesign",
    ///                 business_details: BusinessDetails::new().name("ABC Corp."),
    ///                 currency: "USD",
    ///                 items: [InvoiceItem::new("Web design", "USD", 999.0, 1.0)],
    ///                 discount: Discount::new().value(10.0),
    ///                 contact_details: ContactDetails::new(
    ///                     "OP7z4LCyPACyH5fcEIZa",
    ///                     "Jane Doe",
    ///                     "+12025550123",
    ///                     "jane@example.com",
    ///                 ),
    ///                 issue_date: "2026-03-01",
    ///                 sent_to: SentTo::new(["jane@example.com"]),
    ///                 live_mode: true,
    ///             })
    ///             .due_date("2026-03-15"),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice(&self, body: NewInvoice) -> operations::CreateInvoice {
        let params = operations::CreateInvoiceParams::new(body);
        Request::new(self.client, params)
    }

    /// Creates an estimate.
    ///
    /// The reference documents the issue date and the expiry date as optional, but an
    /// integration reports that both are required.
    ///
    /// Returns [`Estimate`]. Errors are
    /// [`CreateEstimateError`](operations::CreateEstimateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, Discount, EstimateLineItem, FrequencySettings,
    ///     FrequencySettingsRequired, NewEstimate, NewEstimateRequired, ScheduleOptions,
    /// };
    ///
    /// let estimate = client
    ///     .invoices()
    ///     .create_estimate(
    ///         NewEstimate::new(NewEstimateRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "Home Service Estimate",
    ///                 business_details: BusinessDetails::new().name("ABC Corp."),
    ///                 currency: "USD",
    ///                 items: [EstimateLineItem::new("Roof repair", "USD", 999.0, 1.0)],
    ///                 discount: Discount::new().value(10.0),
    ///                 contact_details: ContactDetails::new(
    ///                     "OP7z4LCyPACyH5fcEIZa",
    ///                     "Jane Doe",
    ///                     "+12025550123",
    ///                     "jane@example.com",
    ///                 ),
    ///                 frequency_settings: FrequencySettings::new(FrequencySettingsRequired {
    ///                     enabled: false,
    ///                     schedule: ScheduleOptions::new(),
    ///                 }),
    ///             })
    ///             .issue_date("2026-03-01")
    ///             .expiry_date("2026-03-31"),
    ///     )
    ///     .await?;
    /// println!("{:?}", estimate.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-new-estimate")]
    pub fn create_estimate(&self, body: NewEstimate) -> operations::CreateEstimate {
        let params = operations::CreateEstimateParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the estimates of a location.
    ///
    /// No operation returns a single estimate.
    ///
    /// Returns one page, [`EstimateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListEstimatesError`](operations::ListEstimatesError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/list`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut estimates = client.invoices().list_estimates("3SwdhCsvxI8Au3KsPJt6").items();
    /// while let Some(estimate) = estimates.next().await {
    ///     let estimate = estimate?;
    ///     println!("{:?}", estimate.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_estimates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListEstimates {
        let params = operations::ListEstimatesParams::new(location_id);
        operations::ListEstimates {
            request: Request::new(self.client, params),
        }
    }

    /// Returns the number of the next estimate of a location.
    ///
    /// Returns [`GenerateEstimateNumberResponse`]. Errors are
    /// [`GenerateEstimateNumberError`](operations::GenerateEstimateNumberError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/number/generate`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-estimate-number))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .invoices()
    ///     .generate_estimate_number("3SwdhCsvxI8Au3KsPJt6")
    ///     .await?;
    /// println!("{:?}", response.estimate_number);
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_estimate_number(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GenerateEstimateNumber {
        let params = operations::GenerateEstimateNumberParams::new(location_id);
        operations::GenerateEstimateNumber {
            request: Request::new(self.client, params),
        }
    }

    /// Records that the contact visited an estimate.
    ///
    /// Returns no content. Errors are
    /// [`RecordEstimateVisitError`](operations::RecordEstimateVisitError).
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/estimate/stats/last-visited-at`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-last-visited-at))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.invoices().record_estimate_visit("5f9d6d8b1b2d2c001f2d9e4b").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-estimate-last-visited-at")]
    pub fn record_estimate_visit(
        &self,
        estimate_id: impl Into<EstimateId>,
    ) -> operations::RecordEstimateVisit {
        let params = operations::RecordEstimateVisitParams::new(estimate_id);
        Request::new(self.client, params)
    }

    /// Lists the estimate templates of a location.
    ///
    /// Returns one page, [`EstimateTemplateList`]. Use [`pages`](crate::Request::pages)
    /// or [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListEstimateTemplatesError`](operations::ListEstimateTemplatesError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/template`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimate-templates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut estimate_templates = client
    ///     .invoices()
    ///     .list_estimate_templates("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(estimate_template) = estimate_templates.next().await {
    ///     let estimate_template = estimate_template?;
    ///     println!("{:?}", estimate_template.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_estimate_templates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListEstimateTemplates {
        let params = operations::ListEstimateTemplatesParams::new(location_id);
        operations::ListEstimateTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an estimate template.
    ///
    /// Returns [`EstimateTemplate`]. Errors are
    /// [`CreateEstimateTemplateError`](operations::CreateEstimateTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/template`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-estimate-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, Discount, EstimateLineItem, EstimateTemplateFields,
    ///     EstimateTemplateFieldsRequired,
    /// };
    ///
    /// let estimate_template = client
    ///     .invoices()
    ///     .create_estimate_template(
    ///         EstimateTemplateFields::new(EstimateTemplateFieldsRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Home Service Estimate Template",
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [EstimateLineItem::new("Roof repair", "USD", 999.0, 1.0)],
    ///             discount: Discount::new().value(10.0),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", estimate_template.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_estimate_template(
        &self,
        body: EstimateTemplateFields,
    ) -> operations::CreateEstimateTemplate {
        let params = operations::CreateEstimateTemplateParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns a preview of an estimate template.
    ///
    /// Returns [`EstimateTemplate`]. Errors are
    /// [`PreviewEstimateTemplateError`](operations::PreviewEstimateTemplateError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/estimate.readonly`.
    ///
    /// `GET /invoices/estimate/template/preview`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/preview-estimate-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let estimate_template = client
    ///     .invoices()
    ///     .preview_estimate_template("3SwdhCsvxI8Au3KsPJt6", "65c3b92e4d7f18a06e5d31b8")
    ///     .await?;
    /// println!("{:?}", estimate_template.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview_estimate_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::PreviewEstimateTemplate {
        let params = operations::PreviewEstimateTemplateParams::new(
            location_id,
            template_id,
        );
        operations::PreviewEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an estimate template.
    ///
    /// Returns [`EstimateTemplate`]. Errors are
    /// [`UpdateEstimateTemplateError`](operations::UpdateEstimateTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `PUT /invoices/estimate/template/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, Discount, EstimateLineItem, EstimateTemplateFields,
    ///     EstimateTemplateFieldsRequired,
    /// };
    ///
    /// let estimate_template = client
    ///     .invoices()
    ///     .update_estimate_template(
    ///         "65c3b92e4d7f18a06e5d31b8",
    ///         EstimateTemplateFields::new(EstimateTemplateFieldsRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Home Service Estimate Template",
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [EstimateLineItem::new("Roof repair", "USD", 1199.0, 1.0)],
    ///             discount: Discount::new().value(10.0),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", estimate_template.total);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_estimate_template(
        &self,
        template_id: impl Into<String>,
        body: EstimateTemplateFields,
    ) -> operations::UpdateEstimateTemplate {
        let params = operations::UpdateEstimateTemplateParams::new(template_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an estimate template.
    ///
    /// The body has the id of the location.
    ///
    /// Returns [`EstimateTemplate`]. Errors are
    /// [`DeleteEstimateTemplateError`](operations::DeleteEstimateTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `DELETE /invoices/estimate/template/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .invoices()
    ///     .delete_estimate_template("3SwdhCsvxI8Au3KsPJt6", "65c3b92e4d7f18a06e5d31b8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_estimate_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::DeleteEstimateTemplate {
        let params = operations::DeleteEstimateTemplateParams::new(
            location_id,
            template_id,
        );
        operations::DeleteEstimateTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an estimate.
    ///
    /// Returns [`Estimate`]. Errors are
    /// [`UpdateEstimateError`](operations::UpdateEstimateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `PUT /invoices/estimate/{estimateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-estimate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, Discount, EstimateLineItem, EstimateUpdate,
    ///     EstimateUpdateRequired, FrequencySettings, FrequencySettingsRequired,
    ///     ScheduleOptions,
    /// };
    ///
    /// let estimate = client
    ///     .invoices()
    ///     .update_estimate(
    ///         "5f9d6d8b1b2d2c001f2d9e4b",
    ///         EstimateUpdate::new(EstimateUpdateRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "Home Service Estimate",
    ///                 business_details: BusinessDetails::new().name("ABC Corp."),
    ///                 currency: "USD",
    ///                 items: [EstimateLineItem::new("Roof repair", "USD", 999.0, 1.0)],
    ///                 discount: Discount::new().value(10.0),
    ///                 contact_details: ContactDetails::new(
    ///                     "OP7z4LCyPACyH5fcEIZa",
    ///                     "Jane Doe",
    ///                     "+12025550123",
    ///                     "jane@example.com",
    ///                 ),
    ///                 frequency_settings: FrequencySettings::new(FrequencySettingsRequired {
    ///                     enabled: false,
    ///                     schedule: ScheduleOptions::new(),
    ///                 }),
    ///             })
    ///             .issue_date("2026-03-01")
    ///             .expiry_date("2026-04-15"),
    ///     )
    ///     .await?;
    /// println!("{:?}", estimate.expiry_date);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: EstimateUpdate,
    ) -> operations::UpdateEstimate {
        let params = operations::UpdateEstimateParams::new(estimate_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an estimate.
    ///
    /// The body has the id of the location.
    ///
    /// Returns [`Estimate`]. Errors are
    /// [`DeleteEstimateError`](operations::DeleteEstimateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `DELETE /invoices/estimate/{estimateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-estimate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .invoices()
    ///     .delete_estimate("3SwdhCsvxI8Au3KsPJt6", "5f9d6d8b1b2d2c001f2d9e4b")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_estimate(
        &self,
        location_id: impl Into<LocationId>,
        estimate_id: impl Into<EstimateId>,
    ) -> operations::DeleteEstimate {
        let params = operations::DeleteEstimateParams::new(location_id, estimate_id);
        operations::DeleteEstimate {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice from an estimate.
    ///
    /// Returns [`CreateInvoiceFromEstimateResponse`]. Errors are
    /// [`CreateInvoiceFromEstimateError`](operations::CreateInvoiceFromEstimateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/{estimateId}/invoice`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-from-estimate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{NewInvoiceFromEstimate, NewInvoiceFromEstimateRequired};
    ///
    /// let response = client
    ///     .invoices()
    ///     .create_invoice_from_estimate(
    ///         "5f9d6d8b1b2d2c001f2d9e4b",
    ///         NewInvoiceFromEstimate::new(NewInvoiceFromEstimateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             mark_as_invoiced: true,
    ///         }),
    ///     )
    ///     .await?;
    /// if let Some(invoice) = response.invoice {
    ///     println!("{:?}", invoice.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice_from_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: NewInvoiceFromEstimate,
    ) -> operations::CreateInvoiceFromEstimate {
        let params = operations::CreateInvoiceFromEstimateParams::new(estimate_id, body);
        Request::new(self.client, params)
    }

    /// Sends an estimate to its contact by email, by text message or by both.
    ///
    /// Returns [`Estimate`]. Errors are
    /// [`SendEstimateError`](operations::SendEstimateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/estimate.write`.
    ///
    /// `POST /invoices/estimate/{estimateId}/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/send-estimate))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{EstimateDelivery, EstimateDeliveryRequired, SendAction};
    ///
    /// let estimate = client
    ///     .invoices()
    ///     .send_estimate(
    ///         "5f9d6d8b1b2d2c001f2d9e4b",
    ///         EstimateDelivery::new(EstimateDeliveryRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             action: SendAction::SmsAndEmail,
    ///             live_mode: true,
    ///             user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", estimate.estimate_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_estimate(
        &self,
        estimate_id: impl Into<EstimateId>,
        body: EstimateDelivery,
    ) -> operations::SendEstimate {
        let params = operations::SendEstimateParams::new(estimate_id, body);
        Request::new(self.client, params)
    }

    /// Returns the number of the next invoice of a location.
    ///
    /// Returns [`GenerateInvoiceNumberResponse`]. Errors are
    /// [`GenerateInvoiceNumberError`](operations::GenerateInvoiceNumberError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/generate-invoice-number`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .invoices()
    ///     .generate_invoice_number("3SwdhCsvxI8Au3KsPJt6")
    ///     .await?;
    /// println!("{:?}", response.invoice_number);
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_invoice_number(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GenerateInvoiceNumber {
        let params = operations::GenerateInvoiceNumberParams::new(location_id);
        operations::GenerateInvoiceNumber {
            request: Request::new(self.client, params),
        }
    }

    /// Lists the invoice schedules of a location.
    ///
    /// Returns one page, [`InvoiceScheduleList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInvoiceSchedulesError`](operations::ListInvoiceSchedulesError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/schedule.readonly`.
    ///
    /// `GET /invoices/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoice-schedules))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut invoice_schedules = client
    ///     .invoices()
    ///     .list_invoice_schedules("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(invoice_schedule) = invoice_schedules.next().await {
    ///     let invoice_schedule = invoice_schedule?;
    ///     println!("{:?}", invoice_schedule.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoice_schedules(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListInvoiceSchedules {
        let params = operations::ListInvoiceSchedulesParams::new(location_id);
        operations::ListInvoiceSchedules {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a schedule of recurring invoices.
    ///
    /// The schedule is inactive until
    /// [`start_invoice_schedule`](crate::invoices::Invoices::start_invoice_schedule)
    /// starts it.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`CreateInvoiceScheduleError`](operations::CreateInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, Discount, InvoiceItem, NewInvoiceSchedule,
    ///     NewInvoiceScheduleRequired, RecurrenceInterval, RecurrenceRule, ScheduleOptions,
    /// };
    ///
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .create_invoice_schedule(
    ///         NewInvoiceSchedule::new(NewInvoiceScheduleRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Monthly website maintenance",
    ///             contact_details: ContactDetails::new(
    ///                 "OP7z4LCyPACyH5fcEIZa",
    ///                 "Jane Doe",
    ///                 "+12025550123",
    ///                 "jane@example.com",
    ///             ),
    ///             schedule: ScheduleOptions::new()
    ///                 .rrule(
    ///                     RecurrenceRule::new(RecurrenceInterval::Monthly, 1, "2026-03-01"),
    ///                 ),
    ///             live_mode: true,
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [InvoiceItem::new("Maintenance", "USD", 99.0, 1.0)],
    ///             discount: Discount::new().value(10.0),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_schedule.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice_schedule(
        &self,
        body: NewInvoiceSchedule,
    ) -> operations::CreateInvoiceSchedule {
        let params = operations::CreateInvoiceScheduleParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an invoice schedule.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`GetInvoiceScheduleError`](operations::GetInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/schedule.readonly`.
    ///
    /// `GET /invoices/schedule/{scheduleId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .get_invoice_schedule("3SwdhCsvxI8Au3KsPJt6", "65a1f0d3c27b4e8f9d60125e")
    ///     .await?;
    /// println!("{:?}", invoice_schedule.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_schedule(
        &self,
        location_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> operations::GetInvoiceSchedule {
        let params = operations::GetInvoiceScheduleParams::new(location_id, schedule_id);
        operations::GetInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice schedule.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`UpdateInvoiceScheduleError`](operations::UpdateInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `PUT /invoices/schedule/{scheduleId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, Discount, InvoiceItem, InvoiceScheduleUpdate,
    ///     InvoiceScheduleUpdateRequired, RecurrenceInterval, RecurrenceRule,
    ///     ScheduleOptions,
    /// };
    ///
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .update_invoice_schedule(
    ///         "65a1f0d3c27b4e8f9d60125e",
    ///         InvoiceScheduleUpdate::new(InvoiceScheduleUpdateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Quarterly website maintenance",
    ///             contact_details: ContactDetails::new(
    ///                 "OP7z4LCyPACyH5fcEIZa",
    ///                 "Jane Doe",
    ///                 "+12025550123",
    ///                 "jane@example.com",
    ///             ),
    ///             schedule: ScheduleOptions::new()
    ///                 .rrule(
    ///                     RecurrenceRule::new(RecurrenceInterval::Monthly, 3, "2026-04-01"),
    ///                 ),
    ///             live_mode: true,
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [InvoiceItem::new("Maintenance", "USD", 249.0, 1.0)],
    ///             discount: Discount::new().value(10.0),
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_schedule.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: InvoiceScheduleUpdate,
    ) -> operations::UpdateInvoiceSchedule {
        let params = operations::UpdateInvoiceScheduleParams::new(schedule_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an invoice schedule.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteInvoiceScheduleError`](operations::DeleteInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `DELETE /invoices/schedule/{scheduleId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .invoices()
    ///     .delete_invoice_schedule("3SwdhCsvxI8Au3KsPJt6", "65a1f0d3c27b4e8f9d60125e")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_invoice_schedule(
        &self,
        location_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> operations::DeleteInvoiceSchedule {
        let params = operations::DeleteInvoiceScheduleParams::new(
            location_id,
            schedule_id,
        );
        operations::DeleteInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Turns automatic payment of the invoices of a schedule on or off.
    ///
    /// No operation lists the payment methods that a contact has saved.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`SetInvoiceScheduleAutoPaymentError`](operations::SetInvoiceScheduleAutoPaymentError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/auto-payment`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/auto-payment-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     AutoPayment, AutoPaymentDetails, AutoPaymentDetailsRequired,
    /// };
    ///
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .set_invoice_schedule_auto_payment(
    ///         "65a1f0d3c27b4e8f9d60125e",
    ///         AutoPayment::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             "65a1f0d3c27b4e8f9d60125e",
    ///             AutoPaymentDetails::new(AutoPaymentDetailsRequired {
    ///                     enable: true,
    ///                 })
    ///                 .type_("card")
    ///                 .payment_method_id("pm_1NVqlLByVlfITvRXgirIdpyc")
    ///                 .customer_id("cus_OD2oBjRfKEF6FV"),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_schedule.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "auto-payment-invoice-schedule")]
    pub fn set_invoice_schedule_auto_payment(
        &self,
        schedule_id: impl Into<String>,
        body: AutoPayment,
    ) -> operations::SetInvoiceScheduleAutoPayment {
        let params = operations::SetInvoiceScheduleAutoPaymentParams::new(
            schedule_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Stops an invoice schedule: no further invoices are created.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`CancelInvoiceScheduleError`](operations::CancelInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/cancel`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/cancel-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .cancel_invoice_schedule("3SwdhCsvxI8Au3KsPJt6", "65a1f0d3c27b4e8f9d60125e")
    ///     .await?;
    /// println!("{:?}", invoice_schedule.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_invoice_schedule(
        &self,
        location_id: impl Into<LocationId>,
        schedule_id: impl Into<String>,
    ) -> operations::CancelInvoiceSchedule {
        let params = operations::CancelInvoiceScheduleParams::new(
            location_id,
            schedule_id,
        );
        operations::CancelInvoiceSchedule {
            request: Request::new(self.client, params),
        }
    }

    /// Starts an invoice schedule, so that its invoices are sent to the contact.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`StartInvoiceScheduleError`](operations::StartInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/schedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/schedule-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{InvoiceScheduleStart, InvoiceScheduleStartRequired};
    ///
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .start_invoice_schedule(
    ///         "65a1f0d3c27b4e8f9d60125e",
    ///         InvoiceScheduleStart::new(InvoiceScheduleStartRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             live_mode: true,
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_schedule.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "schedule-invoice-schedule")]
    pub fn start_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
        body: InvoiceScheduleStart,
    ) -> operations::StartInvoiceSchedule {
        let params = operations::StartInvoiceScheduleParams::new(schedule_id, body);
        Request::new(self.client, params)
    }

    /// Updates an invoice schedule that was already started.
    ///
    /// The operation has no body; the reference documents neither how to pass changes nor
    /// whether the call starts the schedule again.
    ///
    /// Returns [`InvoiceSchedule`]. Errors are
    /// [`UpdateAndStartInvoiceScheduleError`](operations::UpdateAndStartInvoiceScheduleError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/schedule.write`.
    ///
    /// `POST /invoices/schedule/{scheduleId}/updateAndSchedule`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-and-schedule-invoice-schedule))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice_schedule = client
    ///     .invoices()
    ///     .update_and_start_invoice_schedule("65a1f0d3c27b4e8f9d60125e")
    ///     .await?;
    /// println!("{:?}", invoice_schedule.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-and-schedule-invoice-schedule")]
    pub fn update_and_start_invoice_schedule(
        &self,
        schedule_id: impl Into<String>,
    ) -> operations::UpdateAndStartInvoiceSchedule {
        let params = operations::UpdateAndStartInvoiceScheduleParams::new(schedule_id);
        Request::new(self.client, params)
    }

    /// Returns the settings of a location for invoices and estimates.
    ///
    /// Returns [`InvoiceSettings`]. Errors are
    /// [`GetInvoiceSettingsError`](operations::GetInvoiceSettingsError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/settings`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-settings))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice_settings = client
    ///     .invoices()
    ///     .get_invoice_settings("3SwdhCsvxI8Au3KsPJt6")
    ///     .await?;
    /// println!("{:?}", invoice_settings.due_after_x_days);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_settings(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::GetInvoiceSettings {
        let params = operations::GetInvoiceSettingsParams::new(location_id);
        operations::GetInvoiceSettings {
            request: Request::new(self.client, params),
        }
    }

    /// Records that the contact visited an invoice.
    ///
    /// Returns no content. Errors are
    /// [`RecordInvoiceVisitError`](operations::RecordInvoiceVisitError).
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/stats/last-visited-at`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-last-visited-at))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client.invoices().record_invoice_visit("6578278e879ad2646715ba9c").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invoice-last-visited-at")]
    pub fn record_invoice_visit(
        &self,
        invoice_id: impl Into<InvoiceId>,
    ) -> operations::RecordInvoiceVisit {
        let params = operations::RecordInvoiceVisitParams::new(invoice_id);
        Request::new(self.client, params)
    }

    /// Lists the invoice templates of a location.
    ///
    /// Returns one page, [`InvoiceTemplateList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListInvoiceTemplatesError`](operations::ListInvoiceTemplatesError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/template.readonly`.
    ///
    /// `GET /invoices/template`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoice-templates))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut invoice_templates = client
    ///     .invoices()
    ///     .list_invoice_templates("3SwdhCsvxI8Au3KsPJt6")
    ///     .items();
    /// while let Some(invoice_template) = invoice_templates.next().await {
    ///     let invoice_template = invoice_template?;
    ///     println!("{:?}", invoice_template.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoice_templates(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListInvoiceTemplates {
        let params = operations::ListInvoiceTemplatesParams::new(location_id);
        operations::ListInvoiceTemplates {
            request: Request::new(self.client, params),
        }
    }

    /// Creates an invoice template.
    ///
    /// Returns [`InvoiceTemplate`]. Errors are
    /// [`CreateInvoiceTemplateError`](operations::CreateInvoiceTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `POST /invoices/template`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, InvoiceItem, NewInvoiceTemplate, NewInvoiceTemplateRequired,
    /// };
    ///
    /// let invoice_template = client
    ///     .invoices()
    ///     .create_invoice_template(
    ///         NewInvoiceTemplate::new(NewInvoiceTemplateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Website maintenance",
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [InvoiceItem::new("Maintenance", "USD", 99.0, 1.0)],
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_template.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invoice_template(
        &self,
        body: NewInvoiceTemplate,
    ) -> operations::CreateInvoiceTemplate {
        let params = operations::CreateInvoiceTemplateParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an invoice template.
    ///
    /// Returns [`InvoiceTemplate`]. Errors are
    /// [`GetInvoiceTemplateError`](operations::GetInvoiceTemplateError).
    ///
    /// Needs a location's or a company's token with the scope
    /// `invoices/template.readonly`.
    ///
    /// `GET /invoices/template/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice_template = client
    ///     .invoices()
    ///     .get_invoice_template("3SwdhCsvxI8Au3KsPJt6", "64e8c71b9f2d05a3b6147fe9")
    ///     .await?;
    /// println!("{:?}", invoice_template.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::GetInvoiceTemplate {
        let params = operations::GetInvoiceTemplateParams::new(location_id, template_id);
        operations::GetInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice template.
    ///
    /// Returns [`InvoiceTemplate`]. Errors are
    /// [`UpdateInvoiceTemplateError`](operations::UpdateInvoiceTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `PUT /invoices/template/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, InvoiceItem, InvoiceTemplateUpdate,
    ///     InvoiceTemplateUpdateRequired,
    /// };
    ///
    /// let invoice_template = client
    ///     .invoices()
    ///     .update_invoice_template(
    ///         "64e8c71b9f2d05a3b6147fe9",
    ///         InvoiceTemplateUpdate::new(InvoiceTemplateUpdateRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Website maintenance",
    ///             business_details: BusinessDetails::new().name("ABC Corp."),
    ///             currency: "USD",
    ///             items: [InvoiceItem::new("Maintenance", "USD", 119.0, 1.0)],
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_template.total);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_invoice_template(
        &self,
        template_id: impl Into<String>,
        body: InvoiceTemplateUpdate,
    ) -> operations::UpdateInvoiceTemplate {
        let params = operations::UpdateInvoiceTemplateParams::new(template_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an invoice template.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteInvoiceTemplateError`](operations::DeleteInvoiceTemplateError).
    ///
    /// Needs a location's or a company's token with the scope `invoices/template.write`.
    ///
    /// `DELETE /invoices/template/{templateId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice-template))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .invoices()
    ///     .delete_invoice_template("3SwdhCsvxI8Au3KsPJt6", "64e8c71b9f2d05a3b6147fe9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_invoice_template(
        &self,
        location_id: impl Into<LocationId>,
        template_id: impl Into<String>,
    ) -> operations::DeleteInvoiceTemplate {
        let params = operations::DeleteInvoiceTemplateParams::new(
            location_id,
            template_id,
        );
        operations::DeleteInvoiceTemplate {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the late fees of the invoices created from a template.
    ///
    /// Returns [`InvoiceTemplate`]. Errors are
    /// [`UpdateInvoiceTemplateLateFeesError`](operations::UpdateInvoiceTemplateLateFeesError).
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/template/{templateId}/late-fees-configuration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-template-late-fees-configuration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     LateFeesConfiguration, LateFeesConfigurationRequired, LateFeesFrequency,
    ///     LateFeesInterval, LateFeesType, LateFeesUpdate,
    /// };
    ///
    /// let invoice_template = client
    ///     .invoices()
    ///     .update_invoice_template_late_fees(
    ///         "64e8c71b9f2d05a3b6147fe9",
    ///         LateFeesUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             LateFeesConfiguration::new(LateFeesConfigurationRequired {
    ///                 enable: true,
    ///                 value: 10.0,
    ///                 type_: LateFeesType::Fixed,
    ///                 frequency: LateFeesFrequency::new(1, LateFeesInterval::Month),
    ///             }),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invoice-template-late-fees-configuration")]
    pub fn update_invoice_template_late_fees(
        &self,
        template_id: impl Into<String>,
        body: LateFeesUpdate,
    ) -> operations::UpdateInvoiceTemplateLateFees {
        let params = operations::UpdateInvoiceTemplateLateFeesParams::new(
            template_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Sets the payment methods of the invoices created from a template.
    ///
    /// Returns [`InvoiceTemplate`]. Errors are
    /// [`UpdateInvoiceTemplatePaymentMethodsError`](operations::UpdateInvoiceTemplatePaymentMethodsError).
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/template/{templateId}/payment-methods-configuration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-payment-methods-configuration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     InvoiceTemplatePaymentMethods, PaymentMethods, StripePaymentMethod,
    ///     StripePaymentMethodRequired,
    /// };
    ///
    /// let invoice_template = client
    ///     .invoices()
    ///     .update_invoice_template_payment_methods(
    ///         "64e8c71b9f2d05a3b6147fe9",
    ///         InvoiceTemplatePaymentMethods::new("3SwdhCsvxI8Au3KsPJt6")
    ///             .payment_methods(
    ///                 PaymentMethods::new(
    ///                     StripePaymentMethod::new(StripePaymentMethodRequired {
    ///                         enable_bank_debit_only: true,
    ///                     }),
    ///                 ),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice_template.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invoice-payment-methods-configuration")]
    pub fn update_invoice_template_payment_methods(
        &self,
        template_id: impl Into<String>,
        body: InvoiceTemplatePaymentMethods,
    ) -> operations::UpdateInvoiceTemplatePaymentMethods {
        let params = operations::UpdateInvoiceTemplatePaymentMethodsParams::new(
            template_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Creates or updates an invoice, and sends it if requested.
    ///
    /// With the action `draft` the invoice stays a draft; with `send` it is sent
    /// immediately. Without an `id` a new invoice is created.
    ///
    /// Returns [`TextToPayInvoiceResponse`]. Errors are
    /// [`SendTextToPayInvoiceError`](operations::SendTextToPayInvoiceError).
    ///
    /// Needs a location's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/text2pay`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/text-2-pay-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     ContactDetails, InvoiceItem, SentTo, TextToPayAction, TextToPayInvoice,
    ///     TextToPayInvoiceRequired,
    /// };
    ///
    /// let response = client
    ///     .invoices()
    ///     .send_text_to_pay_invoice(
    ///         TextToPayInvoice::new(TextToPayInvoiceRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             name: "Website redesign",
    ///             currency: "USD",
    ///             items: [InvoiceItem::new("Web design", "USD", 999.0, 1.0)],
    ///             contact_details: ContactDetails::new(
    ///                 "OP7z4LCyPACyH5fcEIZa",
    ///                 "Jane Doe",
    ///                 "+12025550123",
    ///                 "jane@example.com",
    ///             ),
    ///             issue_date: "2026-03-01",
    ///             sent_to: SentTo::new(["jane@example.com"]).phone_no(["+12025550123"]),
    ///             live_mode: true,
    ///             action: TextToPayAction::Send,
    ///             user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///         }),
    ///     )
    ///     .await?;
    /// println!("{:?}", response.invoice_url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "text2pay-invoice")]
    pub fn send_text_to_pay_invoice(
        &self,
        body: TextToPayInvoice,
    ) -> operations::SendTextToPayInvoice {
        let params = operations::SendTextToPayInvoiceParams::new(body);
        Request::new(self.client, params)
    }

    /// Returns an invoice.
    ///
    /// Returns [`Invoice`]. Errors are [`GetInvoiceError`](operations::GetInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.readonly`.
    ///
    /// `GET /invoices/{invoiceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice = client
    ///     .invoices()
    ///     .get_invoice("3SwdhCsvxI8Au3KsPJt6", "6578278e879ad2646715ba9c")
    ///     .await?;
    /// println!("{:?}", invoice.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice(
        &self,
        location_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> operations::GetInvoice {
        let params = operations::GetInvoiceParams::new(location_id, invoice_id);
        operations::GetInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Replaces the content of an invoice.
    ///
    /// The body replaces the whole content, so send the unchanged values as well.
    ///
    /// Returns [`Invoice`]. Errors are
    /// [`UpdateInvoiceError`](operations::UpdateInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `PUT /invoices/{invoiceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     BusinessDetails, ContactDetails, InvoiceItem, InvoiceUpdate,
    ///     InvoiceUpdateRequired,
    /// };
    ///
    /// let invoice = client
    ///     .invoices()
    ///     .update_invoice(
    ///         "6578278e879ad2646715ba9c",
    ///         InvoiceUpdate::new(InvoiceUpdateRequired {
    ///                 location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///                 name: "Website redesign",
    ///                 currency: "USD",
    ///                 invoice_items: [InvoiceItem::new("Web design", "USD", 999.0, 1.0)],
    ///                 issue_date: "2026-03-01",
    ///                 due_date: "2026-03-31",
    ///             })
    ///             .business_details(BusinessDetails::new().name("ABC Corp."))
    ///             .contact_details(
    ///                 ContactDetails::new(
    ///                     "OP7z4LCyPACyH5fcEIZa",
    ///                     "Jane Doe",
    ///                     "+12025550123",
    ///                     "jane@example.com",
    ///                 ),
    ///             )
    ///             .live_mode(true),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice.due_date);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_invoice(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoiceUpdate,
    ) -> operations::UpdateInvoice {
        let params = operations::UpdateInvoiceParams::new(invoice_id, body);
        Request::new(self.client, params)
    }

    /// Deletes an invoice.
    ///
    /// Returns [`Invoice`]. Errors are
    /// [`DeleteInvoiceError`](operations::DeleteInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `DELETE /invoices/{invoiceId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/delete-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .invoices()
    ///     .delete_invoice("3SwdhCsvxI8Au3KsPJt6", "6578278e879ad2646715ba9c")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_invoice(
        &self,
        location_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> operations::DeleteInvoice {
        let params = operations::DeleteInvoiceParams::new(location_id, invoice_id);
        operations::DeleteInvoice {
            request: Request::new(self.client, params),
        }
    }

    /// Sets the late fees of an invoice.
    ///
    /// Returns [`Invoice`]. Errors are
    /// [`UpdateInvoiceLateFeesError`](operations::UpdateInvoiceLateFeesError).
    ///
    /// Needs a location's or a company's token.
    ///
    /// `PATCH /invoices/{invoiceId}/late-fees-configuration`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/update-invoice-late-fees-configuration))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{
    ///     LateFeesConfiguration, LateFeesConfigurationRequired, LateFeesFrequency,
    ///     LateFeesInterval, LateFeesType, LateFeesUpdate,
    /// };
    ///
    /// let invoice = client
    ///     .invoices()
    ///     .update_invoice_late_fees(
    ///         "6578278e879ad2646715ba9c",
    ///         LateFeesUpdate::new(
    ///             "3SwdhCsvxI8Au3KsPJt6",
    ///             LateFeesConfiguration::new(LateFeesConfigurationRequired {
    ///                 enable: true,
    ///                 value: 10.0,
    ///                 type_: LateFeesType::Fixed,
    ///                 frequency: LateFeesFrequency::new(1, LateFeesInterval::Month),
    ///             }),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-invoice-late-fees-configuration")]
    pub fn update_invoice_late_fees(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: LateFeesUpdate,
    ) -> operations::UpdateInvoiceLateFees {
        let params = operations::UpdateInvoiceLateFeesParams::new(invoice_id, body);
        Request::new(self.client, params)
    }

    /// Records a payment that the customer made for an invoice outside of HighLevel.
    ///
    /// Returns [`Invoice`]: the field `invoice` of the response.
    /// [`send_whole`](crate::Request::send_whole) returns the whole body,
    /// [`RecordInvoicePaymentResponse`], in a `Response`. Errors are
    /// [`RecordInvoicePaymentError`](operations::RecordInvoicePaymentError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/record-payment`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/record-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{InvoicePaymentRecord, ManualPaymentMode};
    ///
    /// let invoice = client
    ///     .invoices()
    ///     .record_invoice_payment(
    ///         "6578278e879ad2646715ba9c",
    ///         InvoicePaymentRecord::new(
    ///                 "3SwdhCsvxI8Au3KsPJt6",
    ///                 ManualPaymentMode::Cash,
    ///                 "Paid at the office",
    ///             )
    ///             .amount(500.0),
    ///     )
    ///     .await?;
    /// println!("{:?}", invoice.amount_due);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "record-invoice")]
    pub fn record_invoice_payment(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoicePaymentRecord,
    ) -> operations::RecordInvoicePayment {
        let params = operations::RecordInvoicePaymentParams::new(invoice_id, body);
        Request::new(self.client, params)
    }

    /// Sends an invoice to its contact by email, by text message or by both.
    ///
    /// With the action `send_manually` nothing is sent: the status becomes `sent`, and
    /// the caller delivers the invoice.
    ///
    /// Returns [`SendInvoiceResponse`]. Errors are
    /// [`SendInvoiceError`](operations::SendInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/send`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::invoices::{InvoiceDelivery, InvoiceDeliveryRequired, SendAction};
    ///
    /// let response = client
    ///     .invoices()
    ///     .send_invoice(
    ///         "6578278e879ad2646715ba9c",
    ///         InvoiceDelivery::new(InvoiceDeliveryRequired {
    ///             location_id: "3SwdhCsvxI8Au3KsPJt6",
    ///             user_id: "6YAtzfzpmHAdj0e8GkKp",
    ///             action: SendAction::SmsAndEmail,
    ///             live_mode: true,
    ///         }),
    ///     )
    ///     .await?;
    /// if let Some(invoice) = response.invoice {
    ///     println!("{:?}", invoice.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_invoice(
        &self,
        invoice_id: impl Into<InvoiceId>,
        body: InvoiceDelivery,
    ) -> operations::SendInvoice {
        let params = operations::SendInvoiceParams::new(invoice_id, body);
        Request::new(self.client, params)
    }

    /// Voids an invoice, which gets the status `void`.
    ///
    /// Returns [`Invoice`]. Errors are
    /// [`VoidInvoiceError`](operations::VoidInvoiceError).
    ///
    /// Needs a location's or a company's token with the scope `invoices.write`.
    ///
    /// `POST /invoices/{invoiceId}/void`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/invoices/void-invoice))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let invoice = client
    ///     .invoices()
    ///     .void_invoice("3SwdhCsvxI8Au3KsPJt6", "6578278e879ad2646715ba9c")
    ///     .await?;
    /// println!("{:?}", invoice.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn void_invoice(
        &self,
        location_id: impl Into<LocationId>,
        invoice_id: impl Into<InvoiceId>,
    ) -> operations::VoidInvoice {
        let params = operations::VoidInvoiceParams::new(location_id, invoice_id);
        operations::VoidInvoice {
            request: Request::new(self.client, params),
        }
    }
}
