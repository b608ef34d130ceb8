//! `list-invoice-schedules`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, InvoiceSchedule, InvoiceScheduleList, PaymentMode};
use crate::LocationId;

/// Lists the invoice schedules of a location.
///
/// Created by
/// [`Invoices::list_invoice_schedules`](super::Invoices::list_invoice_schedules).
///
/// Returns one page, [`InvoiceScheduleList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /invoices/schedule`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListInvoiceSchedules {
    pub(super) request: Request<ListInvoiceSchedulesParams>,
}

impl ListInvoiceSchedules {
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::ListInvoiceSchedulesParams::location_id)
    /// identifies; only `location` is documented.
    ///
    /// Always sent, as `AltType::Location` until it is set; `None` changes nothing.
    pub fn alt_type(mut self, value: impl IntoOptional<AltType>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().alt_type = value;
        }
        self
    }

    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    ///
    /// Always sent, as `20` until it is set; `None` changes nothing.
    pub fn limit(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().limit = value;
        }
        self
    }

    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `10`.
    ///
    /// Always sent, as `0` until it is set; `None` changes nothing.
    pub fn offset(mut self, value: impl IntoOptional<i64>) -> Self {
        if let Some(value) = value.into_optional() {
            self.request.params_mut().offset = value;
        }
        self
    }

    /// Status of the schedules to list, such as `draft`.
    pub fn status(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().status = value.into_optional();
        self
    }

    /// First day of the period to list. HighLevel does not document which date of an
    /// entry must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub fn start_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().start_at = value.into_optional();
        self
    }

    /// Last day of the period to list. HighLevel does not document which date of an entry
    /// must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub fn end_at(mut self, value: impl IntoOptional<Date>) -> Self {
        self.request.params_mut().end_at = value.into_optional();
        self
    }

    /// Text to look for in ids, names, email addresses and phone numbers.
    ///
    /// Example: `Alex`.
    pub fn search(mut self, value: impl IntoOptional<String>) -> Self {
        self.request.params_mut().search = value.into_optional();
        self
    }

    /// Whether to list live entries or test entries; HighLevel does not document what
    /// `default` means.
    pub fn payment_mode(mut self, value: impl IntoOptional<PaymentMode>) -> Self {
        self.request.params_mut().payment_mode = value.into_optional();
        self
    }
}

request_builder! {
    ListInvoiceSchedules, ListInvoiceSchedulesParams
}

/// The parameters of [`ListInvoiceSchedules`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInvoiceSchedulesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::v3::invoices::operations::ListInvoiceSchedulesParams::location_id)
    /// identifies; only `location` is documented.
    pub alt_type: AltType,
    /// Maximum number of entries to return.
    ///
    /// Example: `10`.
    pub limit: i64,
    /// Number of entries to skip before the first one returned.
    ///
    /// Example: `10`.
    pub offset: i64,
    /// Status of the schedules to list, such as `draft`.
    pub status: Option<String>,
    /// First day of the period to list. HighLevel does not document which date of an
    /// entry must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub start_at: Option<Date>,
    /// Last day of the period to list. HighLevel does not document which date of an entry
    /// must be in the period.
    ///
    /// Example: `2023-01-01`.
    pub end_at: Option<Date>,
    /// Text to look for in ids, names, email addresses and phone numbers.
    ///
    /// Example: `Alex`.
    pub search: Option<String>,
    /// Whether to list live entries or test entries; HighLevel does not document what
    /// `default` means.
    pub payment_mode: Option<PaymentMode>,
}

impl ListInvoiceSchedulesParams {
    /// Creates the parameters.
    pub fn new(location_id: impl Into<LocationId>) -> Self {
        Self {
            location_id: location_id.into(),
            alt_type: AltType::Location,
            limit: 20,
            offset: 0,
            status: None,
            start_at: None,
            end_at: None,
            search: None,
            payment_mode: None,
        }
    }
}

impl Operation for ListInvoiceSchedulesParams {
    type Output = InvoiceScheduleList;
    type Whole = InvoiceScheduleList;
    type Error = ListInvoiceSchedulesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-invoice-schedules",
        name: "list_invoice_schedules",
        summary: "Lists the invoice schedules of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/schedule",
        is_idempotent: true,
        headers: &[("Version", "v3")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices/schedule.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoice-schedules",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.query("altId", &self.location_id);
        request.query("altType", &self.alt_type);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.query("status", &self.status);
        request.query("startAt", &WrittenAs(&self.start_at, "date"));
        request.query("endAt", &WrittenAs(&self.end_at, "date"));
        request.query("search", &self.search);
        request.query("paymentMode", &self.payment_mode);
    }
}

impl Paginated for ListInvoiceSchedulesParams {
    type Item = InvoiceSchedule;

    const PAGING: &'static Paging = &Paging {
        items: "$.schedules",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: InvoiceScheduleList) -> Vec<InvoiceSchedule> {
        page.schedules
    }

    #[inline]
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.offset), None],
            without: None,
        }
    }
}

/// Errors of [`ListInvoiceSchedules`].
pub type ListInvoiceSchedulesError = super::errors::InvoicesError;
