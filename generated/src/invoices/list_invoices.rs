//! `list-invoices`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::json::WrittenAs;
use highlevel_runtime::{
    Date, IntoOptional, Metadata, Operation, Paginated, Paging, PagingSlots, PagingStep,
    Request, RequestParts, TokenType, request_builder,
};

use super::{AltType, Invoice, InvoiceList, InvoiceSortField, PaymentMode, SortOrder};
use crate::{ContactId, LocationId};

/// Lists the invoices of a location.
///
/// Created by [`Invoices::list_invoices`](super::Invoices::list_invoices).
///
/// Returns one page, [`InvoiceList`]. Use [`pages`](crate::Request::pages) or
/// [`items`](crate::Request::items) to iterate over all of them.
///
/// `GET /invoices/`
#[cfg_attr(feature = "extra-traits", derive(Clone, Debug))]
#[must_use = "nothing is sent before it is awaited"]
pub struct ListInvoices {
    pub(super) request: Request<ListInvoicesParams>,
}

impl ListInvoices {
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListInvoicesParams::location_id)
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

    /// Status of the invoices to list, such as `paid`.
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

    /// Id of a contact; only invoices for this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, value: impl IntoOptional<ContactId>) -> Self {
        self.request.params_mut().contact_id = value.into_optional();
        self
    }

    /// Date to sort the invoices by.
    pub fn sort_field(mut self, value: impl IntoOptional<InvoiceSortField>) -> Self {
        self.request.params_mut().sort_field = value.into_optional();
        self
    }

    /// Whether to sort ascending or descending.
    pub fn sort_order(mut self, value: impl IntoOptional<SortOrder>) -> Self {
        self.request.params_mut().sort_order = value.into_optional();
        self
    }
}

request_builder! {
    ListInvoices, ListInvoicesParams
}

/// The parameters of [`ListInvoices`].
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct ListInvoicesParams {
    /// Id of the location (sub-account).
    ///
    /// Example: `3SwdhCsvxI8Au3KsPJt6`.
    pub location_id: LocationId,
    /// Type of the account that
    /// [`location_id`](crate::invoices::operations::ListInvoicesParams::location_id)
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
    /// Status of the invoices to list, such as `paid`.
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
    /// Id of a contact; only invoices for this contact are listed.
    ///
    /// Example: `AmuzcoPBpgKeccNsFlib`.
    pub contact_id: Option<ContactId>,
    /// Date to sort the invoices by.
    pub sort_field: Option<InvoiceSortField>,
    /// Whether to sort ascending or descending.
    pub sort_order: Option<SortOrder>,
}

impl ListInvoicesParams {
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
            contact_id: None,
            sort_field: None,
            sort_order: None,
        }
    }
}

impl Operation for ListInvoicesParams {
    type Output = InvoiceList;
    type Whole = InvoiceList;
    type Error = ListInvoicesError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "list-invoices",
        name: "list_invoices",
        summary: "Lists the invoices of a location.",
        deprecated: None,
        method: Method::GET,
        path: "/invoices/",
        is_idempotent: true,
        headers: &[("Version", "2021-07-28")],
        success: &[200],
        errors: &[400, 401, 422],
        scopes: &["invoices.readonly"],
        tokens: &[TokenType::Location, TokenType::Company],
        paging: Some(Self::PAGING),
        docs: "https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices",
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
        request.query("contactId", &self.contact_id);
        request.query("sortField", &self.sort_field);
        request.query("sortOrder", &self.sort_order);
    }
}

impl Paginated for ListInvoicesParams {
    type Item = Invoice;

    const PAGING: &'static Paging = &Paging {
        items: "$.invoices",
        limit: Some("limit"),
        maximum: None,
        step: PagingStep::Offset("offset"),
        total: Some("$.total"),
        more: None,
    };

    #[inline]
    fn items(page: InvoiceList) -> Vec<Invoice> {
        page.invoices
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

/// Errors of [`ListInvoices`].
pub type ListInvoicesError = super::errors::InvoicesError;
